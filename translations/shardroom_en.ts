<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Shardroom::Fleet</name>
    <message numerus="yes">
        <source>%1: %n shard(s)</source>
        <translation>
            <numerusform>%1: %n shard</numerusform>
            <numerusform>%1: %n shards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session state(s) exported</source>
        <translation>
            <numerusform>%n session state exported</numerusform>
            <numerusform>%n session states exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::Shard</name>
    <message numerus="yes">
        <source>Resumed, %n missed event(s) received</source>
        <translation>
            <numerusform>Resumed, %n missed event received</numerusform>
            <numerusform>Resumed, %n missed events received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready as %1, %n guild(s)</source>
        <translation>
            <numerusform>Ready as %1, %n guild</numerusform>
            <numerusform>Ready as %1, %n guilds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPlan</name>
    <message numerus="yes">
        <source>%n saved session(s) not used: %1.</source>
        <translation>
            <numerusform>%n saved session not used: %1.</numerusform>
            <numerusform>%n saved sessions not used: %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
