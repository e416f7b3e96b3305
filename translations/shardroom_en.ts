<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlertSigns</name>
    <message numerus="yes">
        <source>%n shard(s) (%1)</source>
        <translation>
            <numerusform>%n shard (%1)</numerusform>
            <numerusform>%n shards (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bots</name>
    <message numerus="yes">
        <source>Recommended: %n shard(s), %1 at a time.</source>
        <translation>
            <numerusform>Recommended: %n shard, %1 at a time.</numerusform>
            <numerusform>Recommended: %n shards, %1 at a time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ControlReport</name>
    <message numerus="yes">
        <source>%n session state(s) written to %1.</source>
        <translation>
            <numerusform>%n session state written to %1.</numerusform>
            <numerusform>%n session states written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repeated    %1: %2 every %3 s, struck %n time(s)</source>
        <translation>
            <numerusform>repeated    %1: %2 every %3 s, struck %n time</numerusform>
            <numerusform>repeated    %1: %2 every %3 s, struck %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) taken; their shards resume.</source>
        <translation>
            <numerusform>%n session taken; their shards resume.</numerusform>
            <numerusform>%n sessions taken; their shards resume.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fleet</name>
    <message numerus="yes">
        <source>%n left as they were</source>
        <translation>
            <numerusform>%n left as they were</numerusform>
            <numerusform>%n left as they were</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameTexts</name>
    <message numerus="yes">
        <source>%n frame(s) were not kept.</source>
        <translation>
            <numerusform>%n frame was not kept.</numerusform>
            <numerusform>%n frames were not kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReshardTexts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guild(s)</source>
        <translation>
            <numerusform>%n guild</numerusform>
            <numerusform>%n guilds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioScore</name>
    <message numerus="yes">
        <source>All %n session(s) survived</source>
        <translation>
            <numerusform>All %n session survived</numerusform>
            <numerusform>All %n sessions survived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IDENTIFY(s) spent</source>
        <translation>
            <numerusform>%n IDENTIFY spent</numerusform>
            <numerusform>%n IDENTIFYs spent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) lost</source>
        <translation>
            <numerusform>%n event lost</numerusform>
            <numerusform>%n events lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) lost</source>
        <translation>
            <numerusform>%n session lost</numerusform>
            <numerusform>%n sessions lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had no healthy connection at the end.</source>
        <translation>
            <numerusform>%n of them had no healthy connection at the end.</numerusform>
            <numerusform>%n of them had no healthy connection at the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n RESUME(s) saved as many IDENTIFYs.</source>
        <translation>
            <numerusform>%n RESUME saved as many IDENTIFYs.</numerusform>
            <numerusform>%n RESUMEs saved as many IDENTIFYs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message numerus="yes">
        <source>and %n more of the kind</source>
        <translation>
            <numerusform>and %n more of the kind</numerusform>
            <numerusform>and %n more of the kind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionGuard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionJournal</name>
    <message numerus="yes">
        <source>and %n more of the kind</source>
        <translation>
            <numerusform>and %n more of the kind</numerusform>
            <numerusform>and %n more of the kind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionShapes</name>
    <message numerus="yes">
        <source>and %n more of which the same is to be said</source>
        <translation>
            <numerusform>and %n more of which the same is to be said</numerusform>
            <numerusform>and %n more of which the same is to be said</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) beside the shard numbers were not read</source>
        <translation>
            <numerusform>%n key beside the shard numbers were not read</numerusform>
            <numerusform>%n keys beside the shard numbers were not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShardFacts</name>
    <message numerus="yes">
        <source>%n connection(s) given up without an ACK</source>
        <translation>
            <numerusform>%n connection given up without an ACK</numerusform>
            <numerusform>%n connections given up without an ACK</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertPage</name>
    <message numerus="yes">
        <source>%1 %n message(s) wait.</source>
        <translation>
            <numerusform>%1 %n message waits.</numerusform>
            <numerusform>%1 %n messages wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were not sent.</source>
        <translation>
            <numerusform>%n message was not sent.</numerusform>
            <numerusform>%n messages were not sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertTray</name>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::BotDesk</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::ControlDesk</name>
    <message numerus="yes">
        <source>This ends the sessions of %n shard(s) (%1); coming back costs as many identifies</source>
        <translation>
            <numerusform>This ends the sessions of %n shard (%1); coming back costs as many identifies</numerusform>
            <numerusform>This ends the sessions of %n shards (%1); coming back costs as many identifies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This re-identifies %n shard(s) (%1) and costs as many identifies</source>
        <translation>
            <numerusform>This re-identifies %n shard (%1) and costs as many identifies</numerusform>
            <numerusform>This re-identifies %n shards (%1) and costs as many identifies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No session is kept for shards %1. Open them instead: that costs %n start(s).</source>
        <translation>
            <numerusform>No session is kept for shards %1. Open them instead: that costs %n start.</numerusform>
            <numerusform>No session is kept for shards %1. Open them instead: that costs %n starts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This drops the saved sessions of %n shard(s) (%1); starting them costs as many identifies</source>
        <translation>
            <numerusform>This drops the saved sessions of %n shard (%1); starting them costs as many identifies</numerusform>
            <numerusform>This drops the saved sessions of %n shards (%1); starting them costs as many identifies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This reshards from %1 to %2 shards (%3) and costs %n identify(ies)</source>
        <translation>
            <numerusform>This reshards from %1 to %2 shards (%3) and costs %n identify</numerusform>
            <numerusform>This reshards from %1 to %2 shards (%3) and costs %n identifies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, at most %n more for shards that fail once</source>
        <translation>
            <numerusform>, at most %n more for shards that fail once</numerusform>
            <numerusform>, at most %n more for shards that fail once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::FaultPanel</name>
    <message numerus="yes">
        <source>struck %n time(s)</source>
        <translation>
            <numerusform>struck %n time</numerusform>
            <numerusform>struck %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Strikes %n shard(s) at random, of all.</source>
        <translation>
            <numerusform>Strikes %n shard at random, of all.</numerusform>
            <numerusform>Strikes %n shards at random, of all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Strikes %n at random of %1.</source>
        <translation>
            <numerusform>Strikes %n at random of %1.</numerusform>
            <numerusform>Strikes %n at random of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stri&amp;ke %n shard(s)</source>
        <translation>
            <numerusform>Stri&amp;ke %n shard</numerusform>
            <numerusform>Stri&amp;ke %n shards</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%n start(s) may go below the identify floor</source>
        <translation>
            <numerusform>%n start may go below the identify floor</numerusform>
            <numerusform>%n starts may go below the identify floor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session state(s) imported from %1</source>
        <translation>
            <numerusform>%n session state imported from %1</numerusform>
            <numerusform>%n session states imported from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved session(s) restored</source>
        <translation>
            <numerusform>%n saved session restored</numerusform>
            <numerusform>%n saved sessions restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved session(s) could not be read back</source>
        <translation>
            <numerusform>%n saved session could not be read back</numerusform>
            <numerusform>%n saved sessions could not be read back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved session(s) forgotten</source>
        <translation>
            <numerusform>%n saved session forgotten</numerusform>
            <numerusform>%n saved sessions forgotten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Presence: %n shard(s)</source>
        <translation>
            <numerusform>Presence: %n shard</numerusform>
            <numerusform>Presence: %n shards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held in the identify queue: %n shard(s)</source>
        <translation>
            <numerusform>Held in the identify queue: %n shard</numerusform>
            <numerusform>Held in the identify queue: %n shards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Released to the identify queue: %n shard(s)</source>
        <translation>
            <numerusform>Released to the identify queue: %n shard</numerusform>
            <numerusform>Released to the identify queue: %n shards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken out of the identify queue: %n shard(s)</source>
        <translation>
            <numerusform>Taken out of the identify queue: %n shard</numerusform>
            <numerusform>Taken out of the identify queue: %n shards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n shard(s), %2 at a time</source>
        <translation>
            <numerusform>%1: %n shard, %2 at a time</numerusform>
            <numerusform>%1: %n shards, %2 at a time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::FramesPage</name>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n frame(s)</source>
        <translation>
            <numerusform>%1 of %n frame</numerusform>
            <numerusform>%1 of %n frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::FramesWindow</name>
    <message numerus="yes">
        <source>%n line(s) left out, since they are damaged: %1.</source>
        <translation>
            <numerusform>%n line left out, since it is damaged: %1.</numerusform>
            <numerusform>%n lines left out, since they are damaged: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::IdentifyCoordinator</name>
    <message numerus="yes">
        <source>Left out %n broken line(s) in the ledger of identifies</source>
        <translation>
            <numerusform>Left out %n broken line in the ledger of identifies</numerusform>
            <numerusform>Left out %n broken lines in the ledger of identifies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::JsonTreeModel</name>
    <message numerus="yes">
        <source>[%n element(s)]</source>
        <translation>
            <numerusform>[%n element]</numerusform>
            <numerusform>[%n elements]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{%n member(s)}</source>
        <translation>
            <numerusform>{%n member}</numerusform>
            <numerusform>{%n members}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::MainWindow</name>
    <message numerus="yes">
        <source>(%n more cause(s))</source>
        <translation>
            <numerusform>(%n more cause)</numerusform>
            <numerusform>(%n more causes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::QueuePage</name>
    <message numerus="yes">
        <source>%n shard(s) wait</source>
        <translation>
            <numerusform>%n shard waits</numerusform>
            <numerusform>%n shards wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them held</source>
        <translation>
            <numerusform>%n of them held</numerusform>
            <numerusform>%n of them held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s), one identify each per 5 s</source>
        <translation>
            <numerusform>%n lane, one identify each per 5 s</numerusform>
            <numerusform>%n lanes, one identify each per 5 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardWizard</name>
    <message numerus="yes">
        <source>The %n batch(es) that are done stay: the set is a mixed one then.</source>
        <translation>
            <numerusform>The %n batch that is done stays: the set is a mixed one then.</numerusform>
            <numerusform>The %n batches that are done stay: the set is a mixed one then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch without %n guild(s)?</source>
        <translation>
            <numerusform>Switch without %n guild?</numerusform>
            <numerusform>Switch without %n guilds?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::Resharder</name>
    <message numerus="yes">
        <source>%n guild(s) are missing in the new shards</source>
        <translation>
            <numerusform>%n guild is missing in the new shards</numerusform>
            <numerusform>%n guilds are missing in the new shards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guild(s) are missing, more than %1.</source>
        <translation>
            <numerusform>%n guild is missing, more than %1.</numerusform>
            <numerusform>%n guilds are missing, more than %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n missing guild(s) are accepted</source>
        <translation>
            <numerusform>Up to %n missing guild are accepted</numerusform>
            <numerusform>Up to %n missing guilds are accepted</numerusform>
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
    <message numerus="yes">
        <source>%n request(s) for members got no answer</source>
        <translation>
            <numerusform>%n request for members got no answer</numerusform>
            <numerusform>%n requests for members got no answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guild(s) did not come</source>
        <translation>
            <numerusform>%n guild did not come</numerusform>
            <numerusform>%n guilds did not come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) lost: a resume did not bring them</source>
        <translation>
            <numerusform>%n event lost: a resume did not bring them</numerusform>
            <numerusform>%n events lost: a resume did not bring them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) missing before number %1; resuming, so that Discord sends them again</source>
        <translation>
            <numerusform>%n event missing before number %1; resuming, so that Discord sends them again</numerusform>
            <numerusform>%n events missing before number %1; resuming, so that Discord sends them again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::TimelineView</name>
    <message numerus="yes">
        <source>cost %n identify(s)</source>
        <translation>
            <numerusform>cost %n identify</numerusform>
            <numerusform>cost %n identifies</numerusform>
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
<context>
    <name>StatusReport</name>
    <message numerus="yes">
        <source>Deaf: %n shard(s) get acknowledgements but no events</source>
        <translation>
            <numerusform>Deaf: %n shard get acknowledgements but no events</numerusform>
            <numerusform>Deaf: %n shards get acknowledgements but no events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineReport</name>
    <message numerus="yes">
        <source>Range: %1, %n entries</source>
        <translation>
            <numerusform>Range: %1, %n entries</numerusform>
            <numerusform>Range: %1, %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultStore</name>
    <message numerus="yes">
        <source>%n session(s) of more than 7 days ago are left out and will be removed</source>
        <translation>
            <numerusform>%n session of more than 7 days ago are left out and will be removed</numerusform>
            <numerusform>%n sessions of more than 7 days ago are left out and will be removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Webhook</name>
    <message numerus="yes">
        <source>And %n more, see the log of alerts.</source>
        <translation>
            <numerusform>And %n more, see the log of alerts.</numerusform>
            <numerusform>And %n more, see the log of alerts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shardroomctl</name>
    <message numerus="yes">
        <source>(%n line(s) left out)
</source>
        <translation>
            <numerusform>(%n line left out)
</numerusform>
            <numerusform>(%n lines left out)
</numerusform>
        </translation>
    </message>
</context>
</TS>
