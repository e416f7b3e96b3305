<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlertSigns</name>
    <message numerus="yes">
        <source>%Ln shard(s) (%1)</source>
        <translation>
            <numerusform>%Ln shard (%1)</numerusform>
            <numerusform>%Ln shards (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the present growth it is full in %Ln day(s).</source>
        <translation>
            <numerusform>At the present growth it is full in %Ln day.</numerusform>
            <numerusform>At the present growth it is full in %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message numerus="yes">
        <source>Without events until the shards are resumed: %Ln guild(s).</source>
        <translation>
            <numerusform>Without events until the shards are resumed: %Ln guild.</numerusform>
            <numerusform>Without events until the shards are resumed: %Ln guilds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without events until the shards have resumed: %Ln guild(s); what was missed is sent then.</source>
        <translation>
            <numerusform>Without events until the shards have resumed: %Ln guild; what was missed is sent then.</numerusform>
            <numerusform>Without events until the shards have resumed: %Ln guilds; what was missed is sent then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 at a time, in %Ln round(s). It costs no identify, and the events of the moments in between are sent again.</source>
        <translation>
            <numerusform>%1, %2 at a time, in %Ln round. It costs no identify, and the events of the moments in between are sent again.</numerusform>
            <numerusform>%1, %2 at a time, in %Ln rounds. It costs no identify, and the events of the moments in between are sent again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bots</name>
    <message numerus="yes">
        <source>Recommended: %Ln shard(s), %1 at a time.</source>
        <translation>
            <numerusform>Recommended: %Ln shard, %1 at a time.</numerusform>
            <numerusform>Recommended: %Ln shards, %1 at a time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColorRules</name>
    <message numerus="yes">
        <source>At most %Ln colour rule(s) can be read; the others are left out.</source>
        <translation>
            <numerusform>At most %Ln colour rule can be read; the others are left out.</numerusform>
            <numerusform>At most %Ln colour rules can be read; the others are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ControlReport</name>
    <message numerus="yes">
        <source>%Ln session state(s) written to %1.</source>
        <translation>
            <numerusform>%Ln session state written to %1.</numerusform>
            <numerusform>%Ln session states written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repeated    %1: %2 every %3 s, struck %Ln time(s)</source>
        <translation>
            <numerusform>repeated    %1: %2 every %3 s, struck %Ln time</numerusform>
            <numerusform>repeated    %1: %2 every %3 s, struck %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) taken; their shards resume.</source>
        <translation>
            <numerusform>%Ln session taken; their shards resume.</numerusform>
            <numerusform>%Ln sessions taken; their shards resume.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>held back   %Ln shard(s) until %1: %2</source>
        <translation>
            <numerusform>held back   %Ln shard until %1: %2</numerusform>
            <numerusform>held back   %Ln shards until %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deaf        %Ln shard(s) without events</source>
        <translation>
            <numerusform>deaf        %Ln shard without events</numerusform>
            <numerusform>deaf        %Ln shards without events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscordTable</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fleet</name>
    <message numerus="yes">
        <source>%Ln left as they were</source>
        <translation>
            <numerusform>%Ln left as they were</numerusform>
            <numerusform>%Ln left as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused, as before the program started anew: %Ln shard(s)</source>
        <translation>
            <numerusform>Paused, as before the program started anew: %Ln shard</numerusform>
            <numerusform>Paused, as before the program started anew: %Ln shards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held in the identify queue, as before the program started anew: %Ln shard(s)</source>
        <translation>
            <numerusform>Held in the identify queue, as before the program started anew: %Ln shard</numerusform>
            <numerusform>Held in the identify queue, as before the program started anew: %Ln shards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameTexts</name>
    <message numerus="yes">
        <source>%Ln frame(s) were not kept.</source>
        <translation>
            <numerusform>%Ln frame was not kept.</numerusform>
            <numerusform>%Ln frames were not kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reshard</name>
    <message numerus="yes">
        <source>It costs %Ln identify(ies): %1 of %2 are left, and the floor is %3</source>
        <translation>
            <numerusform>It costs %Ln identify: %1 of %2 are left, and the floor is %3</numerusform>
            <numerusform>It costs %Ln identifies: %1 of %2 are left, and the floor is %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReshardTexts</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln guild(s)</source>
        <translation>
            <numerusform>%Ln guild</numerusform>
            <numerusform>%Ln guilds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identify(ies)</source>
        <translation>
            <numerusform>%Ln identify</numerusform>
            <numerusform>%Ln identifies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message numerus="yes">
        <source>At most %Ln saved filter(s) can be read; the others are left out.</source>
        <translation>
            <numerusform>At most %Ln saved filter can be read; the others are left out.</numerusform>
            <numerusform>At most %Ln saved filters can be read; the others are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its name is longer than %Ln character(s).</source>
        <translation>
            <numerusform>Its name is longer than %Ln character.</numerusform>
            <numerusform>Its name is longer than %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is longer than %Ln character(s).</source>
        <translation>
            <numerusform>It is longer than %Ln character.</numerusform>
            <numerusform>It is longer than %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln already, and no more can be kept. Remove one first.</source>
        <translation>
            <numerusform>There are %Ln already, and no more can be kept. Remove one first.</numerusform>
            <numerusform>There are %Ln already, and no more can be kept. Remove one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioScore</name>
    <message numerus="yes">
        <source>All %Ln session(s) survived</source>
        <translation>
            <numerusform>All %Ln session survived</numerusform>
            <numerusform>All %Ln sessions survived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDENTIFY(s) spent</source>
        <translation>
            <numerusform>%Ln IDENTIFY spent</numerusform>
            <numerusform>%Ln IDENTIFYs spent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) lost</source>
        <translation>
            <numerusform>%Ln event lost</numerusform>
            <numerusform>%Ln events lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) lost</source>
        <translation>
            <numerusform>%Ln session lost</numerusform>
            <numerusform>%Ln sessions lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had no healthy connection at the end.</source>
        <translation>
            <numerusform>%Ln of them had no healthy connection at the end.</numerusform>
            <numerusform>%Ln of them had no healthy connection at the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RESUME(s) saved as many IDENTIFYs.</source>
        <translation>
            <numerusform>%Ln RESUME saved as many IDENTIFYs.</numerusform>
            <numerusform>%Ln RESUMEs saved as many IDENTIFYs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message numerus="yes">
        <source>and %Ln more of the kind</source>
        <translation>
            <numerusform>and %Ln more of the kind</numerusform>
            <numerusform>and %Ln more of the kind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionGuard</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionJournal</name>
    <message numerus="yes">
        <source>and %Ln more of the kind</source>
        <translation>
            <numerusform>and %Ln more of the kind</numerusform>
            <numerusform>and %Ln more of the kind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionShapes</name>
    <message numerus="yes">
        <source>and %Ln more of which the same is to be said</source>
        <translation>
            <numerusform>and %Ln more of which the same is to be said</numerusform>
            <numerusform>and %Ln more of which the same is to be said</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) beside the shard numbers were not read</source>
        <translation>
            <numerusform>%Ln key beside the shard numbers were not read</numerusform>
            <numerusform>%Ln keys beside the shard numbers were not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShardFacts</name>
    <message numerus="yes">
        <source>%Ln connection(s) given up without an ACK</source>
        <translation>
            <numerusform>%Ln connection given up without an ACK</numerusform>
            <numerusform>%Ln connections given up without an ACK</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShardTotals</name>
    <message numerus="yes">
        <source>Totals of %Ln selected shard(s)</source>
        <translation>
            <numerusform>Totals of %Ln selected shard</numerusform>
            <numerusform>Totals of %Ln selected shards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Totals of %Ln listed shard(s)</source>
        <translation>
            <numerusform>Totals of %Ln listed shard</numerusform>
            <numerusform>Totals of %Ln listed shards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertPage</name>
    <message numerus="yes">
        <source>%1 %Ln message(s) wait.</source>
        <translation>
            <numerusform>%1 %Ln message waits.</numerusform>
            <numerusform>%1 %Ln messages wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not sent.</source>
        <translation>
            <numerusform>%Ln message was not sent.</numerusform>
            <numerusform>%Ln messages were not sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertTray</name>
    <message numerus="yes">
        <source>%Ln alert(s)</source>
        <translation>
            <numerusform>%Ln alert</numerusform>
            <numerusform>%Ln alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::BotDesk</name>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Try again in %Ln second.</numerusform>
            <numerusform>Try again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::BudgetBar</name>
    <message numerus="yes">
        <source>Too many sessions were lost to one cause, %1: %Ln shard(s) held back, one tries at %2.</source>
        <translation>
            <numerusform>Too many sessions were lost to one cause, %1: %Ln shard held back, one tries at %2.</numerusform>
            <numerusform>Too many sessions were lost to one cause, %1: %Ln shards held back, one tries at %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::ControlDesk</name>
    <message numerus="yes">
        <source>This ends the sessions of %Ln shard(s) (%1); coming back costs as many identifies</source>
        <translation>
            <numerusform>This ends the sessions of %Ln shard (%1); coming back costs as many identifies</numerusform>
            <numerusform>This ends the sessions of %Ln shards (%1); coming back costs as many identifies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This re-identifies %Ln shard(s) (%1) and costs as many identifies</source>
        <translation>
            <numerusform>This re-identifies %Ln shard (%1) and costs as many identifies</numerusform>
            <numerusform>This re-identifies %Ln shards (%1) and costs as many identifies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No session is kept for shards %1. Open them instead: that costs %Ln start(s).</source>
        <translation>
            <numerusform>No session is kept for shards %1. Open them instead: that costs %Ln start.</numerusform>
            <numerusform>No session is kept for shards %1. Open them instead: that costs %Ln starts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This drops the saved sessions of %Ln shard(s) (%1); starting them costs as many identifies</source>
        <translation>
            <numerusform>This drops the saved sessions of %Ln shard (%1); starting them costs as many identifies</numerusform>
            <numerusform>This drops the saved sessions of %Ln shards (%1); starting them costs as many identifies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This reshards from %1 to %2 shards (%3) and costs %Ln identify(ies)</source>
        <translation>
            <numerusform>This reshards from %1 to %2 shards (%3) and costs %Ln identify</numerusform>
            <numerusform>This reshards from %1 to %2 shards (%3) and costs %Ln identifies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, at most %Ln more for shards that fail once</source>
        <translation>
            <numerusform>, at most %Ln more for shards that fail once</numerusform>
            <numerusform>, at most %Ln more for shards that fail once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::FaultPanel</name>
    <message numerus="yes">
        <source>struck %Ln time(s)</source>
        <translation>
            <numerusform>struck %Ln time</numerusform>
            <numerusform>struck %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Strikes %Ln shard(s) at random, of all.</source>
        <translation>
            <numerusform>Strikes %Ln shard at random, of all.</numerusform>
            <numerusform>Strikes %Ln shards at random, of all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Strikes %Ln at random of %1.</source>
        <translation>
            <numerusform>Strikes %Ln at random of %1.</numerusform>
            <numerusform>Strikes %Ln at random of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stri&amp;ke %Ln shard(s)</source>
        <translation>
            <numerusform>Stri&amp;ke %Ln shard</numerusform>
            <numerusform>Stri&amp;ke %Ln shards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::Fleet</name>
    <message numerus="yes">
        <source>%1: %Ln shard(s)</source>
        <translation>
            <numerusform>%1: %Ln shard</numerusform>
            <numerusform>%1: %Ln shards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session state(s) exported</source>
        <translation>
            <numerusform>%Ln session state exported</numerusform>
            <numerusform>%Ln session states exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln start(s) may go below the identify floor</source>
        <translation>
            <numerusform>%Ln start may go below the identify floor</numerusform>
            <numerusform>%Ln starts may go below the identify floor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session state(s) imported from %1</source>
        <translation>
            <numerusform>%Ln session state imported from %1</numerusform>
            <numerusform>%Ln session states imported from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved session(s) restored</source>
        <translation>
            <numerusform>%Ln saved session restored</numerusform>
            <numerusform>%Ln saved sessions restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved session(s) could not be read back</source>
        <translation>
            <numerusform>%Ln saved session could not be read back</numerusform>
            <numerusform>%Ln saved sessions could not be read back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved session(s) forgotten</source>
        <translation>
            <numerusform>%Ln saved session forgotten</numerusform>
            <numerusform>%Ln saved sessions forgotten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Presence: %Ln shard(s)</source>
        <translation>
            <numerusform>Presence: %Ln shard</numerusform>
            <numerusform>Presence: %Ln shards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held in the identify queue: %Ln shard(s)</source>
        <translation>
            <numerusform>Held in the identify queue: %Ln shard</numerusform>
            <numerusform>Held in the identify queue: %Ln shards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Released to the identify queue: %Ln shard(s)</source>
        <translation>
            <numerusform>Released to the identify queue: %Ln shard</numerusform>
            <numerusform>Released to the identify queue: %Ln shards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken out of the identify queue: %Ln shard(s)</source>
        <translation>
            <numerusform>Taken out of the identify queue: %Ln shard</numerusform>
            <numerusform>Taken out of the identify queue: %Ln shards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln shard(s), %2 at a time</source>
        <translation>
            <numerusform>%1: %Ln shard, %2 at a time</numerusform>
            <numerusform>%1: %Ln shards, %2 at a time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::FramesPage</name>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln frame</numerusform>
            <numerusform>%Ln frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln frame(s)</source>
        <translation>
            <numerusform>%1 of %Ln frame</numerusform>
            <numerusform>%1 of %Ln frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::FramesWindow</name>
    <message numerus="yes">
        <source>%Ln line(s) left out, since they are damaged: %1.</source>
        <translation>
            <numerusform>%Ln line left out, since it is damaged: %1.</numerusform>
            <numerusform>%Ln lines left out, since they are damaged: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::GuildHistogram</name>
    <message numerus="yes">
        <source>Shard %1: %Ln guild(s)</source>
        <translation>
            <numerusform>Shard %1: %Ln guild</numerusform>
            <numerusform>Shard %1: %Ln guilds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::HintBar</name>
    <message numerus="yes">
        <source>%Ln selected:</source>
        <translation>
            <numerusform>%Ln selected:</numerusform>
            <numerusform>%Ln selected:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::IdentifyCoordinator</name>
    <message numerus="yes">
        <source>Left out %Ln broken line(s) in the ledger of identifies</source>
        <translation>
            <numerusform>Left out %Ln broken line in the ledger of identifies</numerusform>
            <numerusform>Left out %Ln broken lines in the ledger of identifies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Pause %Ln shard(s)</source>
        <translation>
            <numerusform>&amp;Pause %Ln shard</numerusform>
            <numerusform>&amp;Pause %Ln shards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::JsonTreeModel</name>
    <message numerus="yes">
        <source>[%Ln element(s)]</source>
        <translation>
            <numerusform>[%Ln element]</numerusform>
            <numerusform>[%Ln elements]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{%Ln member(s)}</source>
        <translation>
            <numerusform>{%Ln member}</numerusform>
            <numerusform>{%Ln members}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::MainWindow</name>
    <message numerus="yes">
        <source>(%Ln more cause(s))</source>
        <translation>
            <numerusform>(%Ln more cause)</numerusform>
            <numerusform>(%Ln more causes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) written to %1.</source>
        <translation>
            <numerusform>%Ln frame written to %1.</numerusform>
            <numerusform>%Ln frames written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln timeline line(s) written to %1.</source>
        <translation>
            <numerusform>%Ln timeline line written to %1.</numerusform>
            <numerusform>%Ln timeline lines written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resuming, as the import does not need them paused: %Ln shard(s).</source>
        <translation>
            <numerusform>Resuming, as the import does not need them paused: %Ln shard.</numerusform>
            <numerusform>Resuming, as the import does not need them paused: %Ln shards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more problem(s) of this kind.</source>
        <translation>
            <numerusform>%Ln more problem of this kind.</numerusform>
            <numerusform>%Ln more problems of this kind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::QueuePage</name>
    <message numerus="yes">
        <source>%Ln shard(s) wait</source>
        <translation>
            <numerusform>%Ln shard waits</numerusform>
            <numerusform>%Ln shards wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them held</source>
        <translation>
            <numerusform>%Ln of them held</numerusform>
            <numerusform>%Ln of them held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s), one identify each per 5 s</source>
        <translation>
            <numerusform>%Ln lane, one identify each per 5 s</numerusform>
            <numerusform>%Ln lanes, one identify each per 5 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardWizard</name>
    <message numerus="yes">
        <source>The %Ln batch(es) that are done stay: the set is a mixed one then.</source>
        <translation>
            <numerusform>The %Ln batch that is done stays: the set is a mixed one then.</numerusform>
            <numerusform>The %Ln batches that are done stay: the set is a mixed one then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch without %Ln guild(s)?</source>
        <translation>
            <numerusform>Switch without %Ln guild?</numerusform>
            <numerusform>Switch without %Ln guilds?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is spent so far is lost: %Ln identify(s).</source>
        <translation>
            <numerusform>What is spent so far is lost: %Ln identify.</numerusform>
            <numerusform>What is spent so far is lost: %Ln identifies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::Resharder</name>
    <message numerus="yes">
        <source>%Ln guild(s) are missing in the new shards</source>
        <translation>
            <numerusform>%Ln guild is missing in the new shards</numerusform>
            <numerusform>%Ln guilds are missing in the new shards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln guild(s) are missing, more than %1.</source>
        <translation>
            <numerusform>%Ln guild is missing, more than %1.</numerusform>
            <numerusform>%Ln guilds are missing, more than %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln missing guild(s) are accepted</source>
        <translation>
            <numerusform>Up to %Ln missing guild are accepted</numerusform>
            <numerusform>Up to %Ln missing guilds are accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::Shard</name>
    <message numerus="yes">
        <source>Resumed, %Ln missed event(s) received</source>
        <translation>
            <numerusform>Resumed, %Ln missed event received</numerusform>
            <numerusform>Resumed, %Ln missed events received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready as %1, %Ln guild(s)</source>
        <translation>
            <numerusform>Ready as %1, %Ln guild</numerusform>
            <numerusform>Ready as %1, %Ln guilds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) for members got no answer</source>
        <translation>
            <numerusform>%Ln request for members got no answer</numerusform>
            <numerusform>%Ln requests for members got no answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln guild(s) did not come</source>
        <translation>
            <numerusform>%Ln guild did not come</numerusform>
            <numerusform>%Ln guilds did not come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) lost: a resume did not bring them</source>
        <translation>
            <numerusform>%Ln event lost: a resume did not bring them</numerusform>
            <numerusform>%Ln events lost: a resume did not bring them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) missing before number %1; resuming, so that Discord sends them again</source>
        <translation>
            <numerusform>%Ln event missing before number %1; resuming, so that Discord sends them again</numerusform>
            <numerusform>%Ln events missing before number %1; resuming, so that Discord sends them again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::TableLayouts</name>
    <message numerus="yes">
        <source>%Ln saved layout(s) left out: at most 50 can be read, with names of at most 100 characters.</source>
        <translation>
            <numerusform>%Ln saved layout left out: at most 50 can be read, with names of at most 100 characters.</numerusform>
            <numerusform>%Ln saved layouts left out: at most 50 can be read, with names of at most 100 characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its name is longer than %Ln character(s).</source>
        <translation>
            <numerusform>Its name is longer than %Ln character.</numerusform>
            <numerusform>Its name is longer than %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln already, and no more can be kept. Delete one first.</source>
        <translation>
            <numerusform>There are %Ln already, and no more can be kept. Delete one first.</numerusform>
            <numerusform>There are %Ln already, and no more can be kept. Delete one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::TimelineView</name>
    <message numerus="yes">
        <source>cost %Ln identify(s)</source>
        <translation>
            <numerusform>cost %Ln identify</numerusform>
            <numerusform>cost %Ln identifies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden by the filter, the buttons or the times above: %Ln line(s).</source>
        <translation>
            <numerusform>Hidden by the filter, the buttons or the times above: %Ln line.</numerusform>
            <numerusform>Hidden by the filter, the buttons or the times above: %Ln lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPlan</name>
    <message numerus="yes">
        <source>%Ln saved session(s) not used: %1.</source>
        <translation>
            <numerusform>%Ln saved session not used: %1.</numerusform>
            <numerusform>%Ln saved sessions not used: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message numerus="yes">
        <source>Deaf: %Ln shard(s) get acknowledgements but no events</source>
        <translation>
            <numerusform>Deaf: %Ln shard get acknowledgements but no events</numerusform>
            <numerusform>Deaf: %Ln shards get acknowledgements but no events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineReport</name>
    <message numerus="yes">
        <source>Range: %1, %Ln entries</source>
        <translation>
            <numerusform>Range: %1, %Ln entries</numerusform>
            <numerusform>Range: %1, %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gateway: %1, %Ln shard(s)</source>
        <translation>
            <numerusform>Gateway: %1, %Ln shard</numerusform>
            <numerusform>Gateway: %1, %Ln shards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message numerus="yes">
        <source>The identify queue is held: nobody identifies until it is released. Waiting: %Ln shard(s).</source>
        <translation>
            <numerusform>The identify queue is held: nobody identifies until it is released. Waiting: %Ln shard.</numerusform>
            <numerusform>The identify queue is held: nobody identifies until it is released. Waiting: %Ln shards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more shard(s) within %1.</source>
        <translation>
            <numerusform>%Ln more shard within %1.</numerusform>
            <numerusform>%Ln more shards within %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultStore</name>
    <message numerus="yes">
        <source>%Ln session(s) of more than 7 days ago are left out and will be removed</source>
        <translation>
            <numerusform>%Ln session of more than 7 days ago are left out and will be removed</numerusform>
            <numerusform>%Ln sessions of more than 7 days ago are left out and will be removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Webhook</name>
    <message numerus="yes">
        <source>And %Ln more, see the log of alerts.</source>
        <translation>
            <numerusform>And %Ln more, see the log of alerts.</numerusform>
            <numerusform>And %Ln more, see the log of alerts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shardroomctl</name>
    <message numerus="yes">
        <source>(%Ln line(s) left out)
</source>
        <translation>
            <numerusform>(%Ln line left out)
</numerusform>
            <numerusform>(%Ln lines left out)
</numerusform>
        </translation>
    </message>
</context>
</TS>
