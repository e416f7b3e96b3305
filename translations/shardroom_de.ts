<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Alert</name>
    <message>
        <source>Fired</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Now critical</source>
        <translation>Jetzt kritisch</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>%1: now critical</source>
        <translation>%1: jetzt kritisch</translation>
    </message>
    <message>
        <source>%1: over</source>
        <translation>%1: vorbei</translation>
    </message>
    <message>
        <source>While it was quiet</source>
        <translation>Während der Ruhe</translation>
    </message>
    <message>
        <source>Test of the alerts</source>
        <translation>Test der Alarme</translation>
    </message>
    <message>
        <source>More shards</source>
        <translation>Mehr Shards</translation>
    </message>
    <message>
        <source>%1: more shards</source>
        <translation>%1: mehr Shards</translation>
    </message>
</context>
<context>
    <name>AlertFile</name>
    <message>
        <source>&quot;format&quot; must be &quot;%1&quot;.</source>
        <translation>„format“ muss „%1“ sein.</translation>
    </message>
    <message>
        <source>&quot;version&quot; must be %1.</source>
        <translation>„version“ muss %1 sein.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>„%1“ muss %2 sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown.</source>
        <translation>„%1“ ist unbekannt.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>&quot;discord&quot; or &quot;generic&quot;</source>
        <translation>„discord“ oder „generic“</translation>
    </message>
    <message>
        <source>The alert rules in %1 can&apos;t be used: %2 The default rules apply.</source>
        <translation>Die Alarmregeln in %1 sind nicht verwendbar: %2 Es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>it is no JSON object.</source>
        <translation>Das ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>The alert rules could not be saved to %1: %2.</source>
        <translation>Die Alarmregeln ließen sich nicht in %1 speichern: %2.</translation>
    </message>
    <message>
        <source>The alert rules are not saved: %1 can&apos;t be used, and not be moved aside.</source>
        <translation>Die Alarmregeln sind nicht gespeichert: %1 ist nicht verwendbar und lässt sich nicht beiseitelegen.</translation>
    </message>
</context>
<context>
    <name>AlertLog</name>
    <message>
        <source>The log of alerts is not kept in %1: %2.</source>
        <translation>Das Alarmprotokoll wird nicht in %1 geführt: %2.</translation>
    </message>
</context>
<context>
    <name>AlertMute</name>
    <message>
        <source>The mute of alerts is not kept in %1: %2.</source>
        <translation>Die Stummschaltung der Alarme wird in %1 nicht behalten: %2.</translation>
    </message>
</context>
<context>
    <name>AlertOutbox</name>
    <message>
        <source>What waits for the webhook is not kept in %1: %2.</source>
        <translation>Was auf den Webhook wartet, wird nicht in %1 aufbewahrt: %2.</translation>
    </message>
</context>
<context>
    <name>AlertRules</name>
    <message>
        <source>So many shards down</source>
        <translation>So viele Shards ausgefallen</translation>
    </message>
    <message>
        <source>Or this share of the shards</source>
        <translation>Oder dieser Anteil der Shards</translation>
    </message>
    <message>
        <source>Each not ready for</source>
        <translation>Jeder nicht bereit seit</translation>
    </message>
    <message>
        <source>Critical from this share</source>
        <translation>Kritisch ab diesem Anteil</translation>
    </message>
    <message>
        <source>Clears when calm for</source>
        <translation>Endet nach Ruhe von</translation>
    </message>
    <message>
        <source>Fewer identifies left than</source>
        <translation>Weniger Identifies übrig als</translation>
    </message>
    <message>
        <source>Or the floor is reached within</source>
        <translation>Oder Reserve erreicht binnen</translation>
    </message>
    <message>
        <source>So many deaf shards</source>
        <translation>So viele taube Shards</translation>
    </message>
    <message>
        <source>95th percentile above</source>
        <translation>95. Perzentil über</translation>
    </message>
    <message>
        <source>Or one shard above the median</source>
        <translation>Oder ein Shard über dem Median</translation>
    </message>
    <message>
        <source>And above</source>
        <translation>Und über</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Seit mindestens</translation>
    </message>
    <message>
        <source>Clears when below for</source>
        <translation>Endet, wenn darunter seit</translation>
    </message>
    <message>
        <source>A shard filled to</source>
        <translation>Ein Shard gefüllt zu</translation>
    </message>
    <message>
        <source>Critical from</source>
        <translation>Kritisch ab</translation>
    </message>
    <message>
        <source>Clears below</source>
        <translation>Endet unter</translation>
    </message>
    <message>
        <source>More guilds unavailable than</source>
        <translation>Mehr Guilds ausgefallen als</translation>
    </message>
    <message>
        <source>Or more shards closed than</source>
        <translation>Oder mehr Shards geschlossen als</translation>
    </message>
    <message>
        <source>And at least</source>
        <translation>Und mindestens</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Binnen</translation>
    </message>
    <message>
        <source>No news for</source>
        <translation>Keine Meldung seit</translation>
    </message>
    <message>
        <source>Shards down</source>
        <translation>Shards ausgefallen</translation>
    </message>
    <message>
        <source>Identify budget</source>
        <translation>Identify-Budget</translation>
    </message>
    <message>
        <source>Deaf shards</source>
        <translation>Taube Shards</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Fast voll</translation>
    </message>
    <message>
        <source>Trouble at Discord</source>
        <translation>Störung bei Discord</translation>
    </message>
    <message>
        <source>No news from the fleet</source>
        <translation>Keine Meldung der Flotte</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>“%1” is not a part of the day such as 22:00-07:00.</source>
        <translation>„%1“ ist kein Tagesabschnitt wie 22:00-07:00.</translation>
    </message>
    <message>
        <source>At most %1 quiet times are possible.</source>
        <translation>Höchstens %1 Ruhezeiten sind möglich.</translation>
    </message>
    <message>
        <source>%1, “%2”: must be from %3 to %4.</source>
        <translation>%1, „%2“: muss zwischen %3 und %4 liegen.</translation>
    </message>
    <message>
        <source>%1: it must clear below what it fires at.</source>
        <translation>%1: Das Ende muss unter der Auslöseschwelle liegen.</translation>
    </message>
    <message>
        <source>%1: critical must not come before the warning.</source>
        <translation>%1: „Kritisch“ darf nicht vor der Warnung kommen.</translation>
    </message>
</context>
<context>
    <name>AlertSigns</name>
    <message>
        <source>shard %1</source>
        <translation>Shard %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shard(s) (%1)</source>
        <translation>
            <numerusform>%Ln Shard (%1)</numerusform>
            <numerusform>%Ln Shards (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up: %1.</source>
        <translation>Aufgegeben: %1.</translation>
    </message>
    <message>
        <source>Not ready: %1.</source>
        <translation>Nicht bereit: %1.</translation>
    </message>
    <message>
        <source>Last close: %1.</source>
        <translation>Letzter Close: %1.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 of %2 identifies are left, %3 are kept back.</source>
        <translation>Noch %1 von %2 Identifies, davon %3 Reserve.</translation>
    </message>
    <message>
        <source>At this pace the floor is reached at %1.</source>
        <translation>In diesem Tempo ist die Reserve um %1 erreicht.</translation>
    </message>
    <message>
        <source>Reset: %1.</source>
        <translation>Neues Budget: %1.</translation>
    </message>
    <message>
        <source>Heartbeats are answered, but no event comes: %1.</source>
        <translation>Heartbeats bekommen ACKs, aber es kommt kein Event: %1.</translation>
    </message>
    <message>
        <source>Median %1, 95th percentile %2.</source>
        <translation>Median %1, 95. Perzentil %2.</translation>
    </message>
    <message>
        <source>Median %1, 95th percentile %2. Slow: %3.</source>
        <translation>Median %1, 95. Perzentil %2. Langsam: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 guilds on the fullest shard. Nearly full: %3.</source>
        <translation>%1 von %2 Guilds auf dem vollsten Shard. Fast voll: %3.</translation>
    </message>
    <message>
        <source>Closed almost at once: %1. %2 of %3 guilds are unavailable.</source>
        <translation>Fast gleichzeitig geschlossen: %1. %2 von %3 Guilds sind ausgefallen.</translation>
    </message>
    <message>
        <source>%1 of %2 guilds are unavailable.</source>
        <translation>%1 von %2 Guilds sind ausgefallen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Most of them closed with: %1.</source>
        <translation>Meist geschlossen mit: %1.</translation>
    </message>
    <message>
        <source>No filter of shards: the fleet as a whole is meant.</source>
        <translation>Kein Shard-Filter: Gemeint ist die ganze Flotte.</translation>
    </message>
    <message>
        <source>Shards by the filter: %1</source>
        <translation>Shards laut Filter: %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two filters</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>At the present growth it is full within a day.</source>
        <translation>Beim jetzigen Wachstum ist er binnen eines Tages voll.</translation>
    </message>
    <message numerus="yes">
        <source>At the present growth it is full in %Ln day(s).</source>
        <translation>
            <numerusform>Beim jetzigen Wachstum ist er in %Ln Tag voll.</numerusform>
            <numerusform>Beim jetzigen Wachstum ist er in %Ln Tagen voll.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertWatch</name>
    <message>
        <source>The last news from the fleet is of %1.</source>
        <translation>Die letzte Meldung der Flotte ist von %1.</translation>
    </message>
    <message>
        <source>After %1. It was: %2</source>
        <translation>Nach %1. Es war: %2</translation>
    </message>
    <message>
        <source>Still there: %1.</source>
        <translation>Noch aktiv: %1.</translation>
    </message>
    <message>
        <source>Over by now: %1.</source>
        <translation>Inzwischen vorbei: %1.</translation>
    </message>
    <message>
        <source>The fleet can&apos;t start. %1</source>
        <translation>Die Flotte kann nicht starten. %1</translation>
    </message>
</context>
<context>
    <name>AutoReshard</name>
    <message>
        <source>Discord said that shard %1 of %2 has too many guilds (4011).</source>
        <translation>Laut Discord hat Shard %1 von %2 zu viele Guilds (4011).</translation>
    </message>
    <message>
        <source>%1 guilds per shard on average, more than %2.</source>
        <translation>Im Schnitt %1 Guilds je Shard, mehr als %2.</translation>
    </message>
    <message>
        <source>No reshard to %1 by itself:</source>
        <translation>Kein automatisches Resharding auf %1:</translation>
    </message>
    <message>
        <source>The fleet has %1 shards by now.</source>
        <translation>Die Flotte hat inzwischen %1 Shards.</translation>
    </message>
    <message>
        <source>There are %1 guilds per shard on average, not more than %2 any more.</source>
        <translation>Im Schnitt sind es %1 Guilds je Shard, nicht mehr über %2.</translation>
    </message>
    <message>
        <source>The reshard to %1 does not take place.</source>
        <translation>Das Resharding auf %1 findet nicht statt.</translation>
    </message>
    <message>
        <source>It costs %1 identifies, and by itself it may spend %2.</source>
        <translation>Es kostet %1 Identifies, automatisch sind nur %2 erlaubt.</translation>
    </message>
    <message>
        <source>It costs %1 identifies, but only %2 can be spent above the identify floor.</source>
        <translation>Es kostet %1 Identifies, aber ohne die Reserve sind nur %2 verfügbar.</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>None of the selected shards is paused, stopped, failed or backing off.</source>
        <translation>Kein ausgewählter Shard ist pausiert, gestoppt, gescheitert oder im Backoff.</translation>
    </message>
    <message>
        <source>None of the selected shards is connected or trying to connect.</source>
        <translation>Kein ausgewählter Shard ist verbunden oder versucht es.</translation>
    </message>
    <message>
        <source>None of the selected shards has a session or a connection.</source>
        <translation>Kein ausgewählter Shard hat eine Session oder Verbindung.</translation>
    </message>
    <message>
        <source>There is nothing to re-identify.</source>
        <translation>Nichts zum Neu-Identifizieren.</translation>
    </message>
    <message>
        <source>None of the selected shards has a connection.</source>
        <translation>Kein ausgewählter Shard hat eine Verbindung.</translation>
    </message>
    <message>
        <source>Read-only: Shardroom was started with --read-only.</source>
        <translation>Nur lesen: Shardroom wurde mit --read-only gestartet.</translation>
    </message>
    <message>
        <source>The fleet has not started yet.</source>
        <translation>Die Flotte ist noch nicht gestartet.</translation>
    </message>
    <message>
        <source>The fleet is stopping.</source>
        <translation>Die Flotte hält gerade an.</translation>
    </message>
    <message>
        <source>The fleet could not start.</source>
        <translation>Die Flotte konnte nicht starten.</translation>
    </message>
    <message>
        <source>It spends %1 of today&apos;s identifies; how many are left is not known yet.</source>
        <translation>Es verbraucht %1 der heutigen Identifies; wie viele noch da sind, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Select shards in the map or the table first.</source>
        <translation>Erst Shards in der Karte oder der Tabelle auswählen.</translation>
    </message>
    <message>
        <source>A reshard is under way; one at a time.</source>
        <translation>Ein Resharding läuft schon; immer nur eines.</translation>
    </message>
    <message>
        <source>No shard has a session yet.</source>
        <translation>Noch hat kein Shard eine Session.</translation>
    </message>
    <message>
        <source>None of the selected shards has a session.</source>
        <translation>Kein ausgewählter Shard hat eine Session.</translation>
    </message>
    <message>
        <source>Closes %1 with code 1000. Its session is gone at once and can&apos;t be resumed; its guilds get no events until it comes back.</source>
        <translation>Schließt %1 mit Code 1000. Die Session ist sofort weg, ein Resume nicht möglich; die Guilds des Shards bekommen keine Events, bis er wieder da ist.</translation>
    </message>
    <message>
        <source>Closes %1 with code 1000. Their sessions are gone at once and can&apos;t be resumed; their guilds get no events until they come back.</source>
        <translation>Schließt %1 mit Code 1000. Die Sessions sind sofort weg, ein Resume nicht möglich; die Guilds dieser Shards bekommen keine Events, bis sie wieder da sind.</translation>
    </message>
    <message>
        <source>Coming back costs identifies.</source>
        <translation>Die Rückkehr kostet Identifies.</translation>
    </message>
    <message>
        <source>Pause closes with 4000 instead and keeps the session.</source>
        <translation>Pause schließt stattdessen mit 4000 und behält die Session.</translation>
    </message>
    <message>
        <source>Ends the session of %1 and starts a new one. Events in between are lost.</source>
        <translation>Beendet die Session von %1 und beginnt eine neue. Events dazwischen gehen verloren.</translation>
    </message>
    <message>
        <source>It takes about %1 at %2 per 5 s.</source>
        <translation>Es dauert etwa %1 bei %2 je 5 s.</translation>
    </message>
    <message>
        <source>It spends %1 of the %2 identifies left (of %3, and %4 are kept back).</source>
        <translation>Es verbraucht %1 der %2 übrigen Identifies (von %3; %4 bleiben als Reserve).</translation>
    </message>
    <message>
        <source>No session that could be resumed: %1. Coming back costs identifies.</source>
        <translation>Keine Session für ein Resume: %1. Die Rückkehr kostet Identifies.</translation>
    </message>
    <message>
        <source>The bot goes offline. Discord keeps the sessions for a few minutes; after that, coming back costs an identify for each shard.</source>
        <translation>Der Bot geht offline. Discord behält die Sessions einige Minuten; danach kostet die Rückkehr je Shard ein Identify.</translation>
    </message>
    <message>
        <source>A reshard is under way.</source>
        <translation>Ein Resharding läuft.</translation>
    </message>
    <message>
        <source>A rolling run is under way; one at a time.</source>
        <translation>Ein rollender Lauf ist schon unterwegs; immer nur einer.</translation>
    </message>
    <message>
        <source>None of these shards is connected and has a session.</source>
        <translation>Keiner dieser Shards ist verbunden und hat eine Session.</translation>
    </message>
    <message>
        <source>None of these shards is connected.</source>
        <translation>Keiner dieser Shards ist verbunden.</translation>
    </message>
    <message>
        <source>%1 at a time.</source>
        <translation>%1 auf einmal.</translation>
    </message>
    <message>
        <source>It takes %1 or more.</source>
        <translation>Es dauert %1 oder länger.</translation>
    </message>
    <message>
        <source>More identifies are needed (%1) than can be spent above the floor (%2); the budget resets in %3.</source>
        <translation>Es sind mehr Identifies nötig (%1), als ohne die Reserve verfügbar sind (%2); neues Budget in %3.</translation>
    </message>
    <message numerus="yes">
        <source>Without events until the shards are resumed: %Ln guild(s).</source>
        <translation>
            <numerusform>%Ln Guild bekommt keine Events bis zum Resume ihres Shards.</numerusform>
            <numerusform>%Ln Guilds bekommen keine Events bis zum Resume ihrer Shards.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discord keeps the sessions for a few minutes; after that, coming back costs an identify for each shard.</source>
        <translation>Discord behält die Sessions einige Minuten; danach kostet die Rückkehr je Shard ein Identify.</translation>
    </message>
    <message numerus="yes">
        <source>Without events until the shards have resumed: %Ln guild(s); what was missed is sent then.</source>
        <translation>
            <numerusform>%Ln Guild bekommt keine Events bis zum Resume ihres Shards; was sie verpasst hat, wird dann gesendet.</numerusform>
            <numerusform>%Ln Guilds bekommen keine Events bis zum Resume ihrer Shards; was sie verpasst haben, wird dann gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>It costs no identify.</source>
        <translation>Es kostet kein Identify.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 at a time, in %Ln round(s). It costs no identify, and the events of the moments in between are sent again.</source>
        <translation>
            <numerusform>%1, je %2 auf einmal, in %Ln Runde. Es kostet kein Identify, und die Events der Momente dazwischen werden nochmals gesendet.</numerusform>
            <numerusform>%1, je %2 auf einmal, in %Ln Runden. Es kostet kein Identify, und die Events der Momente dazwischen werden nochmals gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BotDialog</name>
    <message>
        <source>as Discord has it</source>
        <translation>wie bei Discord</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>bitte nicht stören</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>invisible</source>
        <translation>unsichtbar</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>spielt</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>streamt</translation>
    </message>
    <message>
        <source>listening to</source>
        <translation>hört</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>schaut</translation>
    </message>
    <message>
        <source>a text of its own</source>
        <translation>eigener Text</translation>
    </message>
    <message>
        <source>competing in</source>
        <translation>tritt an in</translation>
    </message>
    <message>
        <source>none</source>
        <comment>activity</comment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Bots</name>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>running in this window</source>
        <translation>läuft in diesem Fenster</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message numerus="yes">
        <source>Recommended: %Ln shard(s), %1 at a time.</source>
        <translation>
            <numerusform>Empfohlen: %Ln Shard, je %1 auf einmal.</numerusform>
            <numerusform>Empfohlen: %Ln Shards, je %1 auf einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Identifies left: %1 of %2, renewed in %3.</source>
        <translation>Identifies: noch %1 von %2, neues Budget in %3.</translation>
    </message>
    <message>
        <source>Discord knows this token: it is %1, id %2.</source>
        <translation>Discord kennt dieses Token: Es ist %1, ID %2.</translation>
    </message>
    <message>
        <source>Discord knows this token, but did not say whose it is. By the token itself: id %1.</source>
        <translation>Discord kennt dieses Token, sagte aber nicht, wem es gehört. Laut Token selbst: ID %1.</translation>
    </message>
    <message>
        <source>Discord knows this token, but did not say whose it is.</source>
        <translation>Discord kennt dieses Token, sagte aber nicht, wem es gehört.</translation>
    </message>
</context>
<context>
    <name>BudgetForecast</name>
    <message>
        <source>At the floor: %1 more are allowed; reset in %2</source>
        <translation>Nur noch Reserve: %1 davon freigegeben; neues Budget in %2</translation>
    </message>
    <message>
        <source>At the floor: shards only resume until the reset in %1</source>
        <translation>Nur noch Reserve: bis zum neuen Budget in %1 nur Resume</translation>
    </message>
    <message>
        <source>At this rate the floor is reached in %1, 0 in %2; reset in %3</source>
        <translation>In diesem Tempo Reserve erreicht in %1, 0 in %2; neues Budget in %3</translation>
    </message>
    <message>
        <source>At this rate the floor is reached in %1; reset in %2</source>
        <translation>In diesem Tempo Reserve erreicht in %1; neues Budget in %2</translation>
    </message>
    <message>
        <source>Calm: none was spent in the last hour; reset in %1</source>
        <translation>Ruhig: in der letzten Stunde keines verbraucht; neues Budget in %1</translation>
    </message>
    <message>
        <source>The floor is not reached before the reset in %1; %2 spent in the last hour</source>
        <translation>Die Reserve wird vor dem neuen Budget in %1 nicht erreicht; %2 in der letzten Stunde verbraucht</translation>
    </message>
    <message>
        <source>How many identifies are left is not known yet</source>
        <translation>Wie viele Identifies noch da sind, ist noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>Shard %1</translation>
    </message>
    <message>
        <source>events/s</source>
        <translation>Events/s</translation>
    </message>
    <message>
        <source>new sessions</source>
        <translation>neue Sessions</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>guilds</source>
        <translation>Guilds</translation>
    </message>
    <message>
        <source>in an outage</source>
        <translation>ausgefallen</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>CloseCode</name>
    <message>
        <source>The session is kept; the shard resumes.</source>
        <translation>Die Session bleibt; der Shard macht ein Resume.</translation>
    </message>
    <message>
        <source>The session is gone; the shard queues for a new identify, which costs one start.</source>
        <translation>Die Session ist weg; der Shard wartet auf ein neues Identify, das einen Start kostet.</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>The connection ended without a close code.</source>
        <translation>Die Verbindung endete ohne Close-Code.</translation>
    </message>
    <message>
        <source>normal closure</source>
        <translation>normal geschlossen</translation>
    </message>
    <message>
        <source>The gateway closed the connection normally.</source>
        <translation>Das Gateway hat die Verbindung normal geschlossen.</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>Gegenstelle geht</translation>
    </message>
    <message>
        <source>The gateway host is going away.</source>
        <translation>Der Gateway-Host geht vom Netz.</translation>
    </message>
    <message>
        <source>no close code</source>
        <translation>kein Close-Code</translation>
    </message>
    <message>
        <source>The gateway closed the connection and gave no code.</source>
        <translation>Das Gateway hat die Verbindung ohne Code geschlossen.</translation>
    </message>
    <message>
        <source>The connection broke without a close frame.</source>
        <translation>Die Verbindung riss ohne Close-Frame ab.</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>The gateway had an internal error.</source>
        <translation>Das Gateway hatte einen internen Fehler.</translation>
    </message>
    <message>
        <source>server restart</source>
        <translation>Server-Neustart</translation>
    </message>
    <message>
        <source>The gateway is restarting.</source>
        <translation>Das Gateway startet neu.</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>unbekannter Fehler</translation>
    </message>
    <message>
        <source>Discord does not know what went wrong.</source>
        <translation>Discord weiß nicht, was schiefging.</translation>
    </message>
    <message>
        <source>unknown opcode</source>
        <translation>unbekannter Opcode</translation>
    </message>
    <message>
        <source>An opcode or a payload that Discord does not know was sent.</source>
        <translation>Ein Opcode oder Payload wurde gesendet, den Discord nicht kennt.</translation>
    </message>
    <message>
        <source>decode error</source>
        <translation>Dekodierfehler</translation>
    </message>
    <message>
        <source>A payload that can&apos;t be decoded, or over 4096 bytes, was sent.</source>
        <translation>Ein Payload wurde gesendet, der nicht lesbar oder größer als 4096 Byte ist.</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>Something was sent before IDENTIFY, or the session was invalidated.</source>
        <translation>Vor IDENTIFY wurde etwas gesendet, oder die Session wurde ungültig.</translation>
    </message>
    <message>
        <source>authentication failed</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Discord refused the token.</source>
        <translation>Discord hat das Token abgelehnt.</translation>
    </message>
    <message>
        <source>Was it reset? Set the new token and start again. All shards of this token stop.</source>
        <translation>Wurde es zurückgesetzt? Neues Token setzen und neu starten. Alle Shards mit diesem Token stoppen.</translation>
    </message>
    <message>
        <source>already authenticated</source>
        <translation>schon angemeldet</translation>
    </message>
    <message>
        <source>A second IDENTIFY was sent on one connection.</source>
        <translation>Auf einer Verbindung wurde ein zweites IDENTIFY gesendet.</translation>
    </message>
    <message>
        <source>invalid sequence</source>
        <translation>ungültige Sequenz</translation>
    </message>
    <message>
        <source>The sequence of the RESUME was not one that Discord sent.</source>
        <translation>Die Sequenz im RESUME stammt nicht von Discord.</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>Rate-Limit</translation>
    </message>
    <message>
        <source>More than 120 payloads were sent in 60 seconds.</source>
        <translation>In 60 Sekunden wurden mehr als 120 Payloads gesendet.</translation>
    </message>
    <message>
        <source>session timed out</source>
        <translation>Session abgelaufen</translation>
    </message>
    <message>
        <source>The session was away for too long.</source>
        <translation>Die Session war zu lange weg.</translation>
    </message>
    <message>
        <source>invalid shard</source>
        <translation>ungültiger Shard</translation>
    </message>
    <message>
        <source>This shard id and count are not allowed for this bot.</source>
        <translation>Diese Shard-ID und Anzahl sind für den Bot nicht erlaubt.</translation>
    </message>
    <message>
        <source>sharding required</source>
        <translation>Sharding nötig</translation>
    </message>
    <message>
        <source>More than 2,500 guilds map to this shard.</source>
        <translation>Auf diesen Shard fallen mehr als 2.500 Guilds.</translation>
    </message>
    <message>
        <source>Reshard to a larger count.</source>
        <translation>Auf eine größere Anzahl resharden.</translation>
    </message>
    <message>
        <source>invalid API version</source>
        <translation>ungültige API-Version</translation>
    </message>
    <message>
        <source>Discord no longer serves this gateway version.</source>
        <translation>Discord bietet diese Gateway-Version nicht mehr an.</translation>
    </message>
    <message>
        <source>Update Shardroom.</source>
        <translation>Shardroom aktualisieren.</translation>
    </message>
    <message>
        <source>invalid intents</source>
        <translation>ungültige Intents</translation>
    </message>
    <message>
        <source>The intents hold a bit that Discord does not know.</source>
        <translation>Die Intents enthalten ein Bit, das Discord nicht kennt.</translation>
    </message>
    <message>
        <source>disallowed intents</source>
        <translation>unerlaubte Intents</translation>
    </message>
    <message>
        <source>A privileged intent is not enabled for this application.</source>
        <translation>Ein privilegierter Intent ist für diese Anwendung nicht freigeschaltet.</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>unbekannter Code</translation>
    </message>
    <message>
        <source>Shardroom does not know this close code.</source>
        <translation>Shardroom kennt diesen Close-Code nicht.</translation>
    </message>
    <message>
        <source>The shard waits, resumes, and sends at half the pace on that connection.</source>
        <translation>Der Shard wartet, macht ein Resume und sendet auf dieser Verbindung halb so schnell.</translation>
    </message>
    <message>
        <source>Use the count that Discord recommends, or for a large bot a multiple of what Discord assigned.</source>
        <translation>Die von Discord empfohlene Anzahl nehmen, bei einem großen Bot ein Vielfaches der von Discord zugeteilten.</translation>
    </message>
    <message>
        <source>Correct the intents that the bot is set up with.</source>
        <translation>Die für den Bot eingestellten Intents berichtigen.</translation>
    </message>
    <message>
        <source>Enable it in the developer portal, or take it out of the bot&apos;s intents.</source>
        <translation>Im Developer-Portal einschalten oder aus den Intents des Bots nehmen.</translation>
    </message>
</context>
<context>
    <name>ColorRules</name>
    <message>
        <source>There is no such colour.</source>
        <translation>Diese Farbe gibt es nicht.</translation>
    </message>
    <message>
        <source>Without a filter it would paint every row.</source>
        <translation>Ohne Filter würde sie jede Zeile färben.</translation>
    </message>
    <message>
        <source>It is not complete.</source>
        <translation>Sie ist unvollständig.</translation>
    </message>
    <message>
        <source>Colour rule %1 (%2) is left out: %3</source>
        <translation>Farbregel %1 (%2) wird ausgelassen: %3</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln colour rule(s) can be read; the others are left out.</source>
        <translation>
            <numerusform>Höchstens %Ln Farbregel kann gelesen werden; die übrigen entfallen.</numerusform>
            <numerusform>Höchstens %Ln Farbregeln können gelesen werden; die übrigen entfallen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Run on the practice gateway in this process.</source>
        <translation>Am Übungs-Gateway in diesem Prozess laufen.</translation>
    </message>
    <message>
        <source>SHARDS[xGUILDS]</source>
        <translation>SHARDS[xGUILDS]</translation>
    </message>
    <message>
        <source>REST base with its version (default: Discord&apos;s).</source>
        <translation>REST-Basis mit Version (Vorgabe: die von Discord).</translation>
    </message>
    <message>
        <source>Read the bot token from this file.</source>
        <translation>Bot-Token aus dieser Datei lesen.</translation>
    </message>
    <message>
        <source>How many shards: auto (Discord&apos;s advice) or a number.</source>
        <translation>Wie viele Shards: auto (Discords Rat) oder eine Zahl.</translation>
    </message>
    <message>
        <source>Run only these of --shards N.</source>
        <translation>Nur diese von --shards N betreiben.</translation>
    </message>
    <message>
        <source>Names separated by commas, or a number.</source>
        <translation>Namen mit Kommas getrennt oder eine Zahl.</translation>
    </message>
    <message>
        <source>Transport compression.</source>
        <translation>Transport-Kompression.</translation>
    </message>
    <message>
        <source>Threads for the shards (default: 1).</source>
        <translation>Threads für die Shards (Vorgabe: 1).</translation>
    </message>
    <message>
        <source>Presence of all shards, e.g. dnd:watching:the shards.</source>
        <translation>Präsenz aller Shards, z. B. dnd:watching:die Shards.</translation>
    </message>
    <message>
        <source>Where sessions are kept between runs.</source>
        <translation>Wo Sessions zwischen den Läufen liegen.</translation>
    </message>
    <message>
        <source>Ignore saved sessions: every shard identifies.</source>
        <translation>Gespeicherte Sessions übergehen: jeder Shard macht ein Identify.</translation>
    </message>
    <message>
        <source>Keep the sessions for the next start (pause, the default) or end them.</source>
        <translation>Sessions für den nächsten Start behalten (pause, Vorgabe) oder beenden (end).</translation>
    </message>
    <message>
        <source>The shard count must be a multiple of this.</source>
        <translation>Die Shard-Anzahl muss ein Vielfaches davon sein.</translation>
    </message>
    <message>
        <source>No window.</source>
        <translation>Kein Fenster.</translation>
    </message>
    <message>
        <source>What to print while headless (default: none).</source>
        <translation>Ausgabe ohne Fenster (Vorgabe: none).</translation>
    </message>
    <message>
        <source>Seconds between two status prints (default: 1).</source>
        <translation>Sekunden zwischen zwei Ausgaben (Vorgabe: 1).</translation>
    </message>
    <message>
        <source>Stop after this many seconds.</source>
        <translation>Nach so vielen Sekunden anhalten.</translation>
    </message>
    <message>
        <source>Save a picture of the window when all shards are ready, then stop.</source>
        <translation>Bild des Fensters speichern, sobald alle Shards bereit sind, dann anhalten.</translation>
    </message>
    <message>
        <source>Show everything, change nothing.</source>
        <translation>Alles zeigen, nichts ändern.</translation>
    </message>
    <message>
        <source>What goes to standard error (default: warning).</source>
        <translation>Was auf die Standardfehlerausgabe geht (Vorgabe: warning).</translation>
    </message>
    <message>
        <source>--%1 %2: %3</source>
        <translation>--%1 %2: %3</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected.</source>
        <translation>erwartet wird eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>one of %1 is expected.</source>
        <translation>erwartet wird eines von %1.</translation>
    </message>
    <message>
        <source>a number of seconds above 0 is expected.</source>
        <translation>erwartet wird eine Anzahl Sekunden über 0.</translation>
    </message>
    <message>
        <source>an address like https://discord.com/api/v10 is expected.</source>
        <translation>erwartet wird eine Adresse wie https://discord.com/api/v10.</translation>
    </message>
    <message>
        <source>ids and ranges separated by commas are expected, for example 0-3,8.</source>
        <translation>erwartet werden IDs und Bereiche mit Kommas getrennt, zum Beispiel 0-3,8.</translation>
    </message>
    <message>
        <source>The control room for Discord gateway shards.
The token comes from --token-file, $CREDENTIALS_DIRECTORY/discord_token, $DISCORD_TOKEN_FILE or $DISCORD_TOKEN; never from an argument.</source>
        <translation>Der Leitstand für Discord-Gateway-Shards.
Das Token kommt aus --token-file, $CREDENTIALS_DIRECTORY/discord_token, $DISCORD_TOKEN_FILE oder $DISCORD_TOKEN; nie aus einem Argument.</translation>
    </message>
    <message>
        <source>Unexpected argument. Shardroom takes options only; see --help. (A token never is an argument.)</source>
        <translation>Unerwartetes Argument. Shardroom nimmt nur Optionen; siehe --help. (Ein Token ist nie ein Argument.)</translation>
    </message>
    <message>
        <source>SHARDS or SHARDSxGUILDS is expected, for example 16x12000.</source>
        <translation>erwartet wird SHARDS oder SHARDSxGUILDS, zum Beispiel 16x12000.</translation>
    </message>
    <message>
        <source>Split a shard that Discord closes for too many guilds (4011); without it the shard stops.</source>
        <translation>Einen Shard teilen, den Discord wegen zu vieler Guilds schließt (4011); sonst hält er an.</translation>
    </message>
    <message>
        <source>Into how many shards --auto-scaling splits one (default: 2).</source>
        <translation>In wie viele Shards --auto-scaling einen teilt (Vorgabe: 2).</translation>
    </message>
    <message>
        <source>Percent of the day&apos;s identifies to keep back (default: 20): below it shards only resume.</source>
        <translation>So viel Prozent der Identifies eines Tages als Reserve behalten (Vorgabe: 20): Darunter machen Shards nur noch Resume.</translation>
    </message>
    <message>
        <source>Identifies that may go below the floor at this start (default: 0).</source>
        <translation>Identifies, die dieser Start aus der Reserve nehmen darf (Vorgabe: 0).</translation>
    </message>
    <message>
        <source>Run the shard threads on Qt&apos;s own event dispatcher: slower with many shards.</source>
        <translation>Shard-Threads mit Qts eigenem Event-Dispatcher betreiben: langsamer bei vielen Shards.</translation>
    </message>
    <message>
        <source>Where shardroomctl finds this program (default: control.sock in the directory of --state-dir when that is given, else in $XDG_RUNTIME_DIR/shardroom, else in the usual state directory).</source>
        <translation>Wo shardroomctl dieses Programm findet (Vorgabe: control.sock im Verzeichnis von --state-dir, wenn angegeben, sonst in $XDG_RUNTIME_DIR/shardroom, sonst im üblichen State-Verzeichnis).</translation>
    </message>
    <message>
        <source>guilds per shard, and seconds if wanted, are expected, for example 1000:300.</source>
        <translation>erwartet werden Guilds je Shard und auf Wunsch Sekunden, zum Beispiel 1000:300.</translation>
    </message>
    <message>
        <source>--socket: a path is expected.</source>
        <translation>--socket: erwartet wird ein Pfad.</translation>
    </message>
    <message>
        <source>Play a scenario on the practice gateway: a name (list shows them) or a file. With --headless the program ends with it: 0 when the verdict is good, 1 when not.</source>
        <translation>Ein Szenario am Übungs-Gateway spielen: ein Name (list zeigt sie) oder eine Datei. Mit --headless endet das Programm mit ihm: 0 bei guter Wertung, sonst 1.</translation>
    </message>
    <message>
        <source>Write what each shard did on the practice gateway, one JSON line each.</source>
        <translation>Schreiben, was jeder Shard am Übungs-Gateway tat, je eine JSON-Zeile.</translation>
    </message>
    <message>
        <source>--audit is for the practice gateway: add --simulate or --scenario.</source>
        <translation>--audit gibt es nur am Übungs-Gateway: --simulate oder --scenario dazugeben.</translation>
    </message>
    <message>
        <source>it wants another practice gateway than --simulate makes; leave --simulate out.</source>
        <translation>es braucht ein anderes Übungs-Gateway, als --simulate es macht; --simulate weglassen.</translation>
    </message>
    <message>
        <source>--simulate and --scenario bring their own gateway: leave --api-url out.</source>
        <translation>--simulate und --scenario bringen ihr eigenes Gateway mit: --api-url weglassen.</translation>
    </message>
    <message>
        <source>Resume the sessions of this file, ours or another library&apos;s (see shardroomctl export --format).</source>
        <translation>Sessions aus dieser Datei fortsetzen, von uns oder aus einer anderen Bibliothek (siehe shardroomctl export --format).</translation>
    </message>
    <message>
        <source>Seconds after which a saved session is not tried at the start (default: 3600; 0: any age). It stays in the vault and can be restored from there.</source>
        <translation>Nach so vielen Sekunden wird eine gespeicherte Session beim Start nicht mehr versucht (Vorgabe: 3600; 0: jedes Alter). Sie bleibt gespeichert und lässt sich von dort wiederherstellen.</translation>
    </message>
    <message>
        <source>Encrypt the saved sessions with a key that is kept in the system&apos;s keychain. Without a keychain the program says so and does not encrypt. Once encrypted they stay so, with or without this option; to end it, export them and start with --sessions in a new --state-dir.</source>
        <translation>Die gespeicherten Sessions mit einem Schlüssel verschlüsseln, der im Schlüsselbund des Systems liegt. Ohne Schlüsselbund sagt das Programm es und verschlüsselt nicht. Einmal verschlüsselt bleiben sie es, mit oder ohne diese Option; zum Beenden exportieren und mit --sessions in einem neuen --state-dir starten.</translation>
    </message>
    <message>
        <source>Write every delivered event to this file, one JSON line each. A file that is there is continued.</source>
        <translation>Jedes zugestellte Event in diese Datei schreiben, je eine JSON-Zeile. Eine vorhandene Datei wird fortgesetzt.</translation>
    </message>
    <message>
        <source>--encrypt-vault: on the practice gateway sessions are only kept with --state-dir.</source>
        <translation>--encrypt-vault: Am Übungs-Gateway bleiben Sessions nur mit --state-dir erhalten.</translation>
    </message>
    <message>
        <source>Look every SECONDS (default: 300) whether there are more than GUILDS guilds per shard, and advise a larger count; nothing is changed.</source>
        <translation>Alle SECONDS Sekunden (Vorgabe: 300) prüfen, ob es mehr als GUILDS Guilds je Shard sind, und eine größere Anzahl empfehlen; nichts wird geändert.</translation>
    </message>
    <message>
        <source>Reshard by itself when there are more than GUILDS guilds per shard. It is announced first and can be called off.</source>
        <translation>Automatisch resharden, wenn es mehr als GUILDS Guilds je Shard sind. Das wird vorher angekündigt und lässt sich absagen.</translation>
    </message>
    <message>
        <source>Reshard by itself when Discord closes a shard for too many guilds (4011); announced first.</source>
        <translation>Automatisch resharden, wenn Discord einen Shard wegen zu vieler Guilds schließt (4011); wird vorher angekündigt.</translation>
    </message>
    <message>
        <source>Seconds between two looks of --auto-reshard (default: 28800).</source>
        <translation>Sekunden zwischen zwei Prüfungen von --auto-reshard (Vorgabe: 28800).</translation>
    </message>
    <message>
        <source>Seconds from the announcement to the beginning (default: 600).</source>
        <translation>Sekunden von der Ankündigung bis zum Beginn (Vorgabe: 600).</translation>
    </message>
    <message>
        <source>Local time of day in which nothing begins by itself, for example 18:00-02:00.</source>
        <translation>Ortszeit, in der nichts automatisch beginnt, zum Beispiel 18:00-02:00.</translation>
    </message>
    <message>
        <source>Identifies that one such reshard may spend at most (default: all above --identify-floor).</source>
        <translation>Identifies, die ein solches Resharding höchstens kosten darf (Vorgabe: alle über --identify-floor).</translation>
    </message>
    <message>
        <source>What to do about a reshard that the last run did not finish: ask (the default) keeps it paused until you decide, go-on ends it, go-back keeps the old shards.</source>
        <translation>Was mit einem Resharding geschieht, das der letzte Lauf nicht beendet hat: ask (Vorgabe) hält es bis zur Entscheidung an, go-on führt es zu Ende, go-back behält die alten Shards.</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <translation>--%1: %2</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1 is expected. To be advised only, use --advise-reshard.</source>
        <translation>erwartet wird eine ganze Zahl von 1 bis %1. Nur für eine Empfehlung --advise-reshard verwenden.</translation>
    </message>
    <message>
        <source>this needs --auto-reshard or --auto-reshard-4011.</source>
        <translation>das braucht --auto-reshard oder --auto-reshard-4011.</translation>
    </message>
    <message>
        <source>two different times of day are expected, like 18:00-02:00.</source>
        <translation>erwartet werden zwei verschiedene Uhrzeiten, wie 18:00-02:00.</translation>
    </message>
    <message>
        <source>--auto-scaling answers 4011 as well: use one of them.</source>
        <translation>--auto-scaling antwortet ebenfalls auf 4011: nur eines von beiden verwenden.</translation>
    </message>
    <message>
        <source>--profile: the practice gateway has no use for a bot; leave one of them out.</source>
        <translation>--profile: Das Übungs-Gateway braucht keinen Bot; eines von beiden weglassen.</translation>
    </message>
    <message>
        <source>--frames: a path is expected.</source>
        <translation>--frames: erwartet wird ein Pfad.</translation>
    </message>
    <message>
        <source>--frames opens a window without a fleet: leave --headless, --simulate, --scenario and --screenshot out.</source>
        <translation>--frames öffnet ein Fenster ohne Flotte: --headless, --simulate, --scenario und --screenshot weglassen.</translation>
    </message>
    <message>
        <source>Run this bot, as it was set up in the window; other options win.</source>
        <translation>Diesen Bot starten, wie im Fenster eingerichtet; andere Optionen haben Vorrang.</translation>
    </message>
    <message>
        <source>List the bots that are set up, and end.</source>
        <translation>Eingerichtete Bots auflisten und beenden.</translation>
    </message>
    <message>
        <source>Show frames that were saved from the window, without a connection.</source>
        <translation>Frames zeigen, die aus dem Fenster gespeichert wurden, ohne Verbindung.</translation>
    </message>
    <message>
        <source>Keep no history of the fleet for charts and timeline (usually a week in --state-dir).</source>
        <translation>Keinen Verlauf der Flotte für Diagramme und Zeitleiste aufzeichnen (sonst eine Woche in --state-dir).</translation>
    </message>
</context>
<context>
    <name>ControlPath</name>
    <message>
        <source>The path of the control socket is %1 bytes long; the system allows %2: %3. Give a shorter one with --socket.</source>
        <translation>Der Pfad des Steuer-Sockets hat %1 Byte; das System erlaubt %2: %3. Mit --socket einen kürzeren angeben.</translation>
    </message>
</context>
<context>
    <name>ControlReport</name>
    <message>
        <source>identifies  %1 of %2 left, %3 kept back, %4 spent in 24 h, %5 queued, reset at %6</source>
        <translation>Identifies  noch %1 von %2, Reserve %3, in 24 h verbraucht %4, eingereiht %5, neues Budget %6</translation>
    </message>
    <message>
        <source>fleet       %1 on %2, %3 of %4 shards ready, %5</source>
        <translation>Flotte      %1 an %2, %3 von %4 Shards bereit, %5</translation>
    </message>
    <message>
        <source>, read-only</source>
        <translation>, nur lesen</translation>
    </message>
    <message>
        <source>guilds      %1, %2 unavailable</source>
        <translation>Guilds      %1, %2 ausgefallen</translation>
    </message>
    <message>
        <source>events      %1, %2 per second</source>
        <translation>Events      %1, %2 pro Sekunde</translation>
    </message>
    <message>
        <source>latency     p50 %1 ms, p95 %2 ms, p99 %3 ms</source>
        <translation>Latenz      p50 %1 ms, p95 %2 ms, p99 %3 ms</translation>
    </message>
    <message>
        <source>reshard     %1 to %2: %3</source>
        <translation>Resharding  %1 auf %2: %3</translation>
    </message>
    <message>
        <source>SHARD</source>
        <translation>SHARD</translation>
    </message>
    <message>
        <source>OF</source>
        <translation>VON</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>SEIT</translation>
    </message>
    <message>
        <source>MS</source>
        <translation>MS</translation>
    </message>
    <message>
        <source>GUILDS</source>
        <translation>GUILDS</translation>
    </message>
    <message>
        <source>EV/S</source>
        <translation>EV/S</translation>
    </message>
    <message>
        <source>SEQUENCE</source>
        <translation>SEQUENZ</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>EIN</translation>
    </message>
    <message>
        <source>UPTIME</source>
        <translation>UPTIME</translation>
    </message>
    <message>
        <source>RESUMES</source>
        <translation>RESUMES</translation>
    </message>
    <message>
        <source>IDENTIFIES</source>
        <translation>IDENTIFIES</translation>
    </message>
    <message>
        <source>CLOSED</source>
        <translation>CLOSE</translation>
    </message>
    <message>
        <source>CAUSE</source>
        <translation>URSACHE</translation>
    </message>
    <message>
        <source>No shard waits for an identify.</source>
        <translation>Kein Shard wartet auf ein Identify.</translation>
    </message>
    <message>
        <source>WAITS SINCE</source>
        <translation>WARTET SEIT</translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation>ERWARTET</translation>
    </message>
    <message>
        <source>%1, which is not in this program</source>
        <translation>%1, nicht in diesem Programm</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <translation>%1 %2 seit %3</translation>
    </message>
    <message>
        <source>reshard     %1 to %2 shards</source>
        <translation>Resharding  %1 auf %2 Shards</translation>
    </message>
    <message>
        <source>Done.
</source>
        <translation>Erledigt.
</translation>
    </message>
    <message>
        <source>Done for shards %1.
</source>
        <translation>Erledigt für Shards %1.
</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session state(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Session in %1 geschrieben.</numerusform>
            <numerusform>%Ln Sessions in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>scenario    %1, %2 of %3</source>
        <translation>Szenario    %1, %2 von %3</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>STÖRUNG</translation>
    </message>
    <message>
        <source>WHAT HAPPENS</source>
        <translation>WAS GESCHIEHT</translation>
    </message>
    <message>
        <source>%1 has begun and takes %2.</source>
        <translation>„%1“ hat begonnen und dauert %2.</translation>
    </message>
    <message>
        <source>Stopped, without a verdict.
</source>
        <translation>Gestoppt, ohne Wertung.
</translation>
    </message>
    <message>
        <source>No scenario was running.
</source>
        <translation>Es lief kein Szenario.
</translation>
    </message>
    <message>
        <source>SCENARIO</source>
        <translation>SZENARIO</translation>
    </message>
    <message>
        <source>TAKES</source>
        <translation>DAUER</translation>
    </message>
    <message numerus="yes">
        <source>repeated    %1: %2 every %3 s, struck %Ln time(s)</source>
        <translation>
            <numerusform>wiederholt  %1: %2 alle %3 s, %Ln-mal ausgelöst</numerusform>
            <numerusform>wiederholt  %1: %2 alle %3 s, %Ln-mal ausgelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>WHAT IT STRIKES</source>
        <translation>TRIFFT</translation>
    </message>
    <message>
        <source>The status of all shards was written to %1.</source>
        <translation>Der Status aller Shards wurde in %1 geschrieben.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>SESSION</translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>ALTER</translation>
    </message>
    <message>
        <source>RESUMABLE</source>
        <translation>FORTSETZBAR</translation>
    </message>
    <message>
        <source>TAKEN</source>
        <translation>ÜBERNOMMEN</translation>
    </message>
    <message>
        <source>WHY NOT</source>
        <translation>WARUM NICHT</translation>
    </message>
    <message>
        <source>The file does not say of how many shards it is; %1 were assumed. The import needs --count.</source>
        <translation>Die Datei nennt die Shard-Anzahl nicht; angenommen wurden %1. Der Import braucht --count.</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>Nichts geändert: Das war ein Probelauf.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) taken; their shards resume.</source>
        <translation>
            <numerusform>%Ln Session übernommen; ihr Shard macht ein Resume.</numerusform>
            <numerusform>%Ln Sessions übernommen; ihre Shards machen ein Resume.</numerusform>
        </translation>
    </message>
    <message>
        <source>vault       in memory only: there is no state directory</source>
        <translation>Sessions    nur im Arbeitsspeicher: Es gibt kein State-Verzeichnis</translation>
    </message>
    <message>
        <source>vault       %1, %2, written at %3</source>
        <translation>Sessions    %1, %2, geschrieben um %3</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>There is no saved session.</source>
        <translation>Es gibt keine gespeicherte Session.</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>NOCH</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>WARUM</translation>
    </message>
    <message>
        <source>%1 after the reshard</source>
        <translation>%1 nach dem Resharding</translation>
    </message>
    <message>
        <source>%1 with %2 shards</source>
        <translation>%1 mit %2 Shards</translation>
    </message>
    <message>
        <source>No count is worth a look.</source>
        <translation>Keine Anzahl ist einen Blick wert.</translation>
    </message>
    <message>
        <source>SHARDS</source>
        <translation>SHARDS</translation>
    </message>
    <message>
        <source>MOST GUILDS</source>
        <translation>MEISTE GUILDS</translation>
    </message>
    <message>
        <source>%1/%2 with %3</source>
        <comment>shard/total</comment>
        <translation>%1/%2 mit %3</translation>
    </message>
    <message>
        <source>%1 delivered, %2 matched (%3 late), %4 only old, %5 only new, %6 pending, %7 forgotten</source>
        <translation>%1 zugestellt, %2 abgeglichen (%3 spät), %4 nur alt, %5 nur neu, %6 offen, %7 vergessen</translation>
    </message>
    <message>
        <source>events      %1</source>
        <translation>Events      %1</translation>
    </message>
    <message>
        <source>Both sides have shown the same of every guild.</source>
        <translation>Beide Seiten haben von jeder Guild dasselbe gezeigt.</translation>
    </message>
    <message>
        <source>GUILD</source>
        <translation>GUILD</translation>
    </message>
    <message>
        <source>DELIVERED</source>
        <translation>ZUGESTELLT</translation>
    </message>
    <message>
        <source>MATCHED</source>
        <translation>ABGEGLICHEN</translation>
    </message>
    <message>
        <source>ONLY OLD</source>
        <translation>NUR ALT</translation>
    </message>
    <message>
        <source>ONLY NEW</source>
        <translation>NUR NEU</translation>
    </message>
    <message>
        <source>PENDING</source>
        <translation>OFFEN</translation>
    </message>
    <message>
        <source>LAG MS</source>
        <translation>ABSTAND MS</translation>
    </message>
    <message>
        <source>LOADING</source>
        <translation>LÄDT</translation>
    </message>
    <message>
        <source>spent       %1 of %2 identifies, %3 more for shards that fail</source>
        <translation>Verbraucht  %1 von %2 Identifies, noch %3 für gescheiterte Shards</translation>
    </message>
    <message>
        <source>missing     %1 (%2 of them unavailable)</source>
        <translation>Fehlend     %1 (%2 davon ausgefallen)</translation>
    </message>
    <message>
        <source>possible    %1</source>
        <translation>Möglich     %1</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NEU</translation>
    </message>
    <message>
        <source>OLD</source>
        <translation>ALT</translation>
    </message>
    <message>
        <source>reshard     from %1 shards, %2 guilds</source>
        <translation>Resharding  von %1 Shards, %2 Guilds</translation>
    </message>
    <message>
        <source>plan        %1, %2: shards %3 become %4 new ones, %5 at once</source>
        <translation>Plan        %1, %2: Shards %3 werden %4 neue, %5 auf einmal</translation>
    </message>
    <message>
        <source>costs       %1 of %2 identifies, %3 kept back, at most %4 more for shards that fail</source>
        <translation>Kosten      %1 von %2 Identifies, Reserve %3, höchstens %4 weitere für gescheiterte Shards</translation>
    </message>
    <message>
        <source>takes       %1 at least, %2 of it to go back at no cost</source>
        <translation>Dauer       mindestens %1, davon %2 mit kostenlosem Rückweg</translation>
    </message>
    <message>
        <source>downtime    %1 without events</source>
        <translation>Ausfall     %1 ohne Events</translation>
    </message>
    <message>
        <source>peak        %1 connections, %2 more memory</source>
        <translation>Spitze      %1 Verbindungen, %2 mehr Speicher</translation>
    </message>
    <message>
        <source>peak        %1 connections</source>
        <translation>Spitze      %1 Verbindungen</translation>
    </message>
    <message>
        <source>guilds      %1, at most %2 in one shard, %3 in the mean, deviation %4</source>
        <translation>Guilds      %1, höchstens %2 in einem Shard, im Mittel %3, Abweichung %4</translation>
    </message>
    <message>
        <source>lasts       %1 days until a shard is full</source>
        <translation>Reicht      %1 Tage, bis ein Shard voll ist</translation>
    </message>
    <message>
        <source>fullest     %1 guilds</source>
        <translation>Vollste     %1 Guilds</translation>
    </message>
    <message>
        <source>hottest     %1 events per second</source>
        <translation>Aktivste    %1 Events pro Sekunde</translation>
    </message>
    <message>
        <source>The plan was written to %1. shardroomctl apply carries it out.</source>
        <translation>Der Plan wurde in %1 geschrieben. shardroomctl apply führt ihn aus.</translation>
    </message>
    <message>
        <source>Plan %1 has begun. shardroomctl wait reshard-done tells how it ends.</source>
        <translation>Plan %1 hat begonnen. shardroomctl wait reshard-done sagt, wie er ausgeht.</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation> bis %1</translation>
    </message>
    <message>
        <source>, batch %1 of %2</source>
        <translation>, Gruppe %1 von %2</translation>
    </message>
    <message>
        <source>, %1 of %2 new shards ready, %3 of %4 guilds in them</source>
        <translation>, %1 von %2 neuen Shards bereit, %3 von %4 Guilds darin</translation>
    </message>
    <message>
        <source>, found unfinished</source>
        <translation>, unbeendet vorgefunden</translation>
    </message>
    <message>
        <source>, paused</source>
        <translation>, pausiert</translation>
    </message>
    <message>
        <source>announced   %1 to %2 at %3 for %4 identifies: %5</source>
        <translation>Angekündigt %1 auf %2 um %3 für %4 Identifies: %5</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht wurde in %1 geschrieben.</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>Es läuft kein Resharding.</translation>
    </message>
    <message>
        <source>last        %1 to %2: %3 at %4</source>
        <translation>Zuletzt     %1 auf %2: %3 um %4</translation>
    </message>
    <message>
        <source>rolling     %1, %2: %3 of %4 done</source>
        <translation>Rollend     %1, %2: %3 von %4 fertig</translation>
    </message>
    <message>
        <source>, stopped at shard %1</source>
        <translation>, gestoppt bei Shard %1</translation>
    </message>
    <message>
        <source>Begun for shards %1, %2 at a time; status shows how far it is.
</source>
        <translation>Begonnen für Shards %1, je %2 auf einmal; status zeigt, wie weit es ist.
</translation>
    </message>
    <message>
        <source>the bot is in this guild</source>
        <translation>der Bot ist in dieser Guild</translation>
    </message>
    <message>
        <source>the bot is NOT in this guild</source>
        <translation>der Bot ist NICHT in dieser Guild</translation>
    </message>
    <message>
        <source>the guild is still loading</source>
        <translation>die Guild lädt noch</translation>
    </message>
    <message>
        <source>Discord says that the guild is in an outage</source>
        <translation>laut Discord ist die Guild ausgefallen</translation>
    </message>
    <message>
        <source>whether the bot is in this guild is not known: the shard has no session</source>
        <translation>ob der Bot in dieser Guild ist, ist unbekannt: der Shard hat keine Session</translation>
    </message>
    <message>
        <source>Restarts, and resumes shards %1. wait ready --timeout S tells when they are back.
</source>
        <translation>Startet neu und setzt die Shards %1 per Resume fort. wait ready --timeout S sagt, wann sie zurück sind.
</translation>
    </message>
    <message>
        <source>The queue is held: nobody identifies until release.
</source>
        <translation>Die Warteschlange ist angehalten: Bis release macht keiner ein Identify.
</translation>
    </message>
    <message>
        <source>The queue goes on.
</source>
        <translation>Die Warteschlange läuft weiter.
</translation>
    </message>
    <message>
        <source>Nothing has fired yet.
</source>
        <translation>Noch hat nichts ausgelöst.
</translation>
    </message>
    <message>
        <source>No alert stands.
</source>
        <translation>Kein Alarm ist aktiv.
</translation>
    </message>
    <message>
        <source>These are quiet hours: only what is critical is announced.
</source>
        <translation>Es ist Ruhezeit: Nur Kritisches wird gemeldet.
</translation>
    </message>
    <message>
        <source>Muted until %1.
</source>
        <translation>Stumm bis %1.
</translation>
    </message>
    <message>
        <source>Not muted.
</source>
        <translation>Nicht stumm.
</translation>
    </message>
    <message numerus="yes">
        <source>held back   %Ln shard(s) until %1: %2</source>
        <translation>
            <numerusform>Gebremst    %Ln Shard bis %1: %2</numerusform>
            <numerusform>Gebremst    %Ln Shards bis %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deaf        %Ln shard(s) without events</source>
        <translation>
            <numerusform>Taub        %Ln Shard ohne Events</numerusform>
            <numerusform>Taub        %Ln Shards ohne Events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ControlVerb</name>
    <message>
        <source>The fleet in a few lines.</source>
        <translation>Die Flotte in wenigen Zeilen.</translation>
    </message>
    <message>
        <source>A row per shard.</source>
        <translation>Eine Zeile je Shard.</translation>
    </message>
    <message>
        <source>The identify budget, and who waits for an identify.</source>
        <translation>Das Identify-Budget, und wer auf ein Identify wartet.</translation>
    </message>
    <message>
        <source>Connect: resume if there is a session, else identify.</source>
        <translation>Verbinden: Resume, wenn es eine Session gibt, sonst Identify.</translation>
    </message>
    <message>
        <source>Disconnect and keep the session.</source>
        <translation>Trennen und die Session behalten.</translation>
    </message>
    <message>
        <source>Go on with the kept session; refused for a shard that has none, so it never costs.</source>
        <translation>Mit der behaltenen Session weiter; ohne Session abgelehnt, kostet also nie etwas.</translation>
    </message>
    <message>
        <source>End the session and start a new one: an identify each.</source>
        <translation>Session beenden und eine neue beginnen: je ein Identify.</translation>
    </message>
    <message>
        <source>End the session; coming back costs an identify each.</source>
        <translation>Session beenden; die Rückkehr kostet je ein Identify.</translation>
    </message>
    <message>
        <source>Stop a reshard and keep the old set.</source>
        <translation>Ein Resharding abbrechen und den alten Satz behalten.</translation>
    </message>
    <message>
        <source>What the bot shows, e.g. dnd:watching:the shards.</source>
        <translation>Was der Bot zeigt, z. B. dnd:watching:die Shards.</translation>
    </message>
    <message>
        <source>Let N identifies go below the floor that is kept back.</source>
        <translation>N Identifies aus der Reserve freigeben.</translation>
    </message>
    <message>
        <source>The timeline as it grows, until Ctrl+C or --timeout.</source>
        <translation>Die Zeitleiste fortlaufend, bis Strg+C oder --timeout.</translation>
    </message>
    <message>
        <source>Return when this is so; with --timeout, also wait for the program.</source>
        <translation>Enden, sobald es so ist; mit --timeout auch auf das Programm warten.</translation>
    </message>
    <message>
        <source>What the program logs from now on, e.g. debug shardroom.gateway.</source>
        <translation>Was das Programm ab jetzt protokolliert, z. B. debug shardroom.gateway.</translation>
    </message>
    <message>
        <source>Practice gateway: let something go wrong, or stop what repeats.</source>
        <translation>Übungs-Gateway: etwas schiefgehen lassen oder Wiederholtes stoppen.</translation>
    </message>
    <message>
        <source>Practice gateway: the names of faults, and what is repeated.</source>
        <translation>Übungs-Gateway: die Namen der Störungen, und was sich wiederholt.</translation>
    </message>
    <message>
        <source>Practice gateway: play a scenario; without a name, what there is and how it goes.</source>
        <translation>Übungs-Gateway: ein Szenario spielen; ohne Namen: was es gibt und wie es läuft.</translation>
    </message>
    <message>
        <source>Write the session states to a file of yours alone (0600), or the status for people.</source>
        <translation>Session-Stände in eine Datei schreiben, die nur der Besitzer liest (0600), oder den Status für Menschen.</translation>
    </message>
    <message>
        <source>Resume the sessions of a file, ours or another library&apos;s: all that can be, or these.</source>
        <translation>Sessions aus einer Datei fortsetzen, von uns oder aus einer anderen Bibliothek: alle möglichen oder diese.</translation>
    </message>
    <message>
        <source>The saved sessions: how old, and whether they can be resumed.</source>
        <translation>Die gespeicherten Sessions: wie alt, und ob fortsetzbar.</translation>
    </message>
    <message>
        <source>Resume saved sessions of shards that are not connected.</source>
        <translation>Gespeicherte Sessions nicht verbundener Shards fortsetzen.</translation>
    </message>
    <message>
        <source>Drop saved sessions; starting those shards costs an identify.</source>
        <translation>Gespeicherte Sessions verwerfen; diese Shards zu starten kostet je ein Identify.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Use one of %2.</source>
        <translation>Es gibt kein Format „%1“. Möglich: %2.</translation>
    </message>
    <message>
        <source>What a reshard would do and cost, nothing is changed; without --to, the counts worth a look.</source>
        <translation>Was ein Resharding täte und kostete, nichts wird geändert; ohne --to die Anzahlen, die einen Blick wert sind.</translation>
    </message>
    <message>
        <source>Reshard as the file of plan reshard -o says, unless it is stale.</source>
        <translation>Resharden nach der Datei von plan reshard -o, sofern sie nicht veraltet ist.</translation>
    </message>
    <message>
        <source>How the reshard goes; hold it, go on, accept N missing guilds, end the old sessions now, how the events match, write its report, or call an announced one off.</source>
        <translation>Wie das Resharding läuft; es anhalten, fortsetzen, N fehlende Guilds hinnehmen, die alten Sessions jetzt beenden, den Abgleich der Events zeigen, den Bericht schreiben oder ein angekündigtes absagen.</translation>
    </message>
    <message>
        <source>After the switch of a reshard: let the old set serve again.</source>
        <translation>Nach dem Wechsel eines Reshardings: den alten Satz wieder in Dienst nehmen.</translation>
    </message>
    <message>
        <source>Reconnect one shard after the other, --at-once K at a time, or give each a new session; stops at the first failure. status shows how far it is.</source>
        <translation>Einen Shard nach dem anderen neu verbinden, je --at-once K auf einmal, oder jedem eine neue Session geben; hält beim ersten Fehler an. status zeigt, wie weit es ist.</translation>
    </message>
    <message>
        <source>Bring the program&apos;s window to the front.</source>
        <translation>Das Fenster des Programms nach vorn holen.</translation>
    </message>
    <message>
        <source>The shard of a guild, by its id or the link of one of its messages, and whether the bot is in it; also after a reshard.</source>
        <translation>Der Shard einer Guild, nach ihrer ID oder dem Link einer ihrer Nachrichten, und ob der Bot darin ist; auch nach einem Resharding.</translation>
    </message>
    <message>
        <source>Nobody identifies until release, or of these shards none that waits to; resumes go on.</source>
        <translation>Bis release macht keiner ein Identify, oder keiner dieser Shards, der darauf wartet; Resumes gehen weiter.</translation>
    </message>
    <message>
        <source>The identify queue goes on, or these shards take their turn in it.</source>
        <translation>Die Identify-Warteschlange läuft weiter, oder diese Shards kommen darin wieder an die Reihe.</translation>
    </message>
    <message>
        <source>Take shards that wait to identify out of the queue: they are paused, and nothing is spent.</source>
        <translation>Shards, die auf ein Identify warten, aus der Warteschlange nehmen: Sie werden pausiert, und nichts wird verbraucht.</translation>
    </message>
    <message>
        <source>Start the program anew, for example after an update, and resume all sessions: no identify is spent. Refused when that can&apos;t be.</source>
        <translation>Das Programm neu starten, etwa nach einem Update, und alle Sessions per Resume fortsetzen: kostet kein Identify. Wird abgelehnt, wenn das nicht geht.</translation>
    </message>
    <message>
        <source>The alerts that stand, or what fired and cleared; mute them for 60 or so many minutes, also over a restart.</source>
        <translation>Die aktiven Alarme, oder was ausgelöst und geendet hat; sie für etwa 60 Minuten stummschalten, auch über einen Neustart hinweg.</translation>
    </message>
</context>
<context>
    <name>DiscordTable</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und noch %Ln</numerusform>
            <numerusform>und noch %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Drop connection</source>
        <translation>Verbindung kappen</translation>
    </message>
    <message>
        <source>The TCP connection is reset without a close frame, as when a gateway host dies.</source>
        <translation>Die TCP-Verbindung wird ohne Close-Frame zurückgesetzt, wie beim Ausfall eines Gateway-Hosts.</translation>
    </message>
    <message>
        <source>Close with code</source>
        <translation>Mit Code schließen</translation>
    </message>
    <message>
        <source>The gateway closes with a close code; the code says whether the session can go on.</source>
        <translation>Das Gateway schließt mit einem Close-Code; der Code sagt, ob die Session weitergehen kann.</translation>
    </message>
    <message>
        <source>Ask to reconnect (op 7)</source>
        <translation>Reconnect verlangen (Op 7)</translation>
    </message>
    <message>
        <source>Discord asks a shard to reconnect and resume, many times a day.</source>
        <translation>Discord verlangt von Shards oft am Tag Reconnect und Resume.</translation>
    </message>
    <message>
        <source>Invalid session, resumable (op 9 true)</source>
        <translation>Invalid Session mit Resume (Op 9 true)</translation>
    </message>
    <message>
        <source>Discord asks for a RESUME of the same session.</source>
        <translation>Discord verlangt ein RESUME derselben Session.</translation>
    </message>
    <message>
        <source>Invalid session (op 9 false)</source>
        <translation>Invalid Session (Op 9 false)</translation>
    </message>
    <message>
        <source>The session is gone; going on costs an identify.</source>
        <translation>Die Session ist weg; weiter geht es nur mit einem Identify.</translation>
    </message>
    <message>
        <source>Invalid session without a value</source>
        <translation>Invalid Session ohne Wert</translation>
    </message>
    <message>
        <source>Op 9 without d: against the protocol, and it has crashed clients.</source>
        <translation>Op 9 ohne d: gegen das Protokoll, und es hat schon Clients abstürzen lassen.</translation>
    </message>
    <message>
        <source>Invalid session of the wrong type</source>
        <translation>Invalid Session, falscher Typ</translation>
    </message>
    <message>
        <source>Op 9 with a text for d: against the protocol, and it has crashed clients.</source>
        <translation>Op 9 mit Text als d: gegen das Protokoll, und es hat schon Clients abstürzen lassen.</translation>
    </message>
    <message>
        <source>Stop acknowledging</source>
        <translation>Keine ACKs mehr</translation>
    </message>
    <message>
        <source>Heartbeats are no longer acknowledged: a zombie connection, to be left and resumed.</source>
        <translation>Heartbeats bleiben ohne ACK: eine Zombie-Verbindung, die per Resume zu ersetzen ist.</translation>
    </message>
    <message>
        <source>Fall silent</source>
        <translation>Verstummen</translation>
    </message>
    <message>
        <source>Nothing arrives any more, though the connection stays up, as behind a broken router.</source>
        <translation>Nichts kommt mehr an, obwohl die Verbindung steht, wie hinter einem defekten Router.</translation>
    </message>
    <message>
        <source>Withhold events</source>
        <translation>Events zurückhalten</translation>
    </message>
    <message>
        <source>Heartbeats are acknowledged, but no events arrive: the shard looks healthy and is not.</source>
        <translation>Heartbeats bekommen ACKs, aber Events bleiben aus: Der Shard wirkt gesund und ist es nicht.</translation>
    </message>
    <message>
        <source>Delay everything</source>
        <translation>Alles verzögern</translation>
    </message>
    <message>
        <source>Everything arrives late, as over a bad line: the latency grows.</source>
        <translation>Alles kommt spät an, wie über eine schlechte Leitung: Die Latenz steigt.</translation>
    </message>
    <message>
        <source>Ask for a heartbeat (op 1)</source>
        <translation>Heartbeat verlangen (Op 1)</translation>
    </message>
    <message>
        <source>Discord may ask for a heartbeat at any time; it is to be answered at once.</source>
        <translation>Discord darf jederzeit einen Heartbeat verlangen; er ist sofort zu senden.</translation>
    </message>
    <message>
        <source>Send garbage text</source>
        <translation>Textmüll senden</translation>
    </message>
    <message>
        <source>A text frame that is not JSON.</source>
        <translation>Ein Text-Frame, der kein JSON ist.</translation>
    </message>
    <message>
        <source>Corrupt the stream</source>
        <translation>Stream beschädigen</translation>
    </message>
    <message>
        <source>A binary frame that does not decompress: the stream can&apos;t go on, the session can.</source>
        <translation>Ein Binär-Frame, der sich nicht entpacken lässt: Der Stream ist am Ende, die Session nicht.</translation>
    </message>
    <message>
        <source>Send a decompression bomb</source>
        <translation>Dekompressionsbombe senden</translation>
    </message>
    <message>
        <source>Send an unknown opcode</source>
        <translation>Unbekannten Opcode senden</translation>
    </message>
    <message>
        <source>Discord adds opcodes; a client ignores those it does not know.</source>
        <translation>Discord führt neue Opcodes ein; ein Client übergeht die, die er nicht kennt.</translation>
    </message>
    <message>
        <source>Send an unknown event</source>
        <translation>Unbekanntes Event senden</translation>
    </message>
    <message>
        <source>Discord adds events; a client ignores those it does not know.</source>
        <translation>Discord führt neue Events ein; ein Client übergeht die, die er nicht kennt.</translation>
    </message>
    <message>
        <source>The TCP connection ends without a close frame, as when a gateway is stopped.</source>
        <translation>Die TCP-Verbindung endet ohne Close-Frame, wie beim Stoppen eines Gateways.</translation>
    </message>
    <message>
        <source>Reset connection</source>
        <translation>Verbindung zurücksetzen</translation>
    </message>
    <message>
        <source>Half-open connection</source>
        <translation>Halb offene Verbindung</translation>
    </message>
    <message>
        <source>The gateway has lost the connection and the shard does not know: nothing is read or sent any more.</source>
        <translation>Das Gateway hat die Verbindung verloren, und der Shard weiß es nicht: Nichts wird mehr gelesen oder gesendet.</translation>
    </message>
    <message>
        <source>No HELLO</source>
        <translation>Kein HELLO</translation>
    </message>
    <message>
        <source>The connection is reset, and the next one is opened but never says HELLO.</source>
        <translation>Die Verbindung wird zurückgesetzt, und auf der nächsten kommt nie ein HELLO.</translation>
    </message>
    <message>
        <source>Read slowly</source>
        <translation>Langsam lesen</translation>
    </message>
    <message>
        <source>The gateway takes what the shard sends one payload at a time, as when it is overloaded: heartbeats wait behind commands.</source>
        <translation>Das Gateway nimmt vom Shard langsam ein Payload nach dem anderen an, wie bei Überlast: Heartbeats warten hinter Befehlen.</translation>
    </message>
    <message>
        <source>Slow READY</source>
        <translation>Langsames READY</translation>
    </message>
    <message>
        <source>The session is gone, and READY to the next IDENTIFY comes late, as on the day of an outage.</source>
        <translation>Die Session ist weg, und das READY auf das nächste IDENTIFY kommt spät, wie am Tag eines Ausfalls.</translation>
    </message>
    <message>
        <source>No answer to RESUME</source>
        <translation>Keine Antwort auf RESUME</translation>
    </message>
    <message>
        <source>The connection is reset, and the next RESUME is neither answered nor refused.</source>
        <translation>Die Verbindung wird zurückgesetzt, und das nächste RESUME wird weder beantwortet noch abgelehnt.</translation>
    </message>
    <message>
        <source>Lose the replay</source>
        <translation>Replay verlieren</translation>
    </message>
    <message>
        <source>The connection is reset, and the next RESUME succeeds without the missed events.</source>
        <translation>Die Verbindung wird zurückgesetzt, und das nächste RESUME gelingt ohne die verpassten Events.</translation>
    </message>
    <message>
        <source>Dead resume host</source>
        <translation>Toter Resume-Host</translation>
    </message>
    <message>
        <source>The connection is reset, and the resume host refuses connections: the session must be resumed on the main one.</source>
        <translation>Die Verbindung wird zurückgesetzt, und der Resume-Host lehnt Verbindungen ab: Das Resume muss über die Hauptadresse gehen.</translation>
    </message>
    <message>
        <source>Acknowledge late</source>
        <translation>Späte ACKs</translation>
    </message>
    <message>
        <source>Heartbeats are acknowledged late while events are prompt.</source>
        <translation>Heartbeats bekommen ihre ACKs spät, Events kommen prompt.</translation>
    </message>
    <message>
        <source>Leave an event out</source>
        <translation>Event auslassen</translation>
    </message>
    <message>
        <source>The next event is not sent; the gap in the numbers shows it, a RESUME brings it.</source>
        <translation>Das nächste Event wird nicht gesendet; die Lücke in der Sequenz zeigt es, ein RESUME bringt es.</translation>
    </message>
    <message>
        <source>Send an event twice</source>
        <translation>Event doppelt senden</translation>
    </message>
    <message>
        <source>The next event comes twice with the same number; a bot must see it once.</source>
        <translation>Das nächste Event kommt doppelt mit derselben Sequenz; ein Bot darf es nur einmal sehen.</translation>
    </message>
    <message>
        <source>Send invalid UTF-8</source>
        <translation>Ungültiges UTF-8 senden</translation>
    </message>
    <message>
        <source>A payload with bytes that no text has.</source>
        <translation>Ein Payload mit Bytes, die in keinem Text vorkommen.</translation>
    </message>
    <message>
        <source>Truncate the stream</source>
        <translation>Stream abschneiden</translation>
    </message>
    <message>
        <source>A message stops half-way; what follows does not fit.</source>
        <translation>Eine Nachricht bricht mittendrin ab; was folgt, passt nicht dazu.</translation>
    </message>
    <message>
        <source>Announce a huge frame</source>
        <translation>Riesigen Frame ankündigen</translation>
    </message>
    <message>
        <source>A frame whose header announces gigabytes.</source>
        <translation>Ein Frame, dessen Header Gigabytes ankündigt.</translation>
    </message>
    <message>
        <source>Fragment the frames</source>
        <translation>Frames zerstückeln</translation>
    </message>
    <message>
        <source>Every message comes in many small frames, which the protocol allows.</source>
        <translation>Jede Nachricht kommt in vielen kleinen Frames, was das Protokoll erlaubt.</translation>
    </message>
    <message>
        <source>401 Unauthorized</source>
        <translation>401 Nicht angemeldet</translation>
    </message>
    <message>
        <source>The next REST answer says that the token is wrong: the client must stop.</source>
        <translation>Laut der nächsten REST-Antwort ist das Token falsch: Der Client muss anhalten.</translation>
    </message>
    <message>
        <source>429 Too many requests</source>
        <translation>429 Zu viele Anfragen</translation>
    </message>
    <message>
        <source>The next REST answer says how long to wait before asking again.</source>
        <translation>Die nächste REST-Antwort sagt, wie lange bis zur nächsten Anfrage zu warten ist.</translation>
    </message>
    <message>
        <source>503 Unavailable</source>
        <translation>503 Nicht verfügbar</translation>
    </message>
    <message>
        <source>The next REST answer says that the service is down; ask again later.</source>
        <translation>Laut der nächsten REST-Antwort ist der Dienst ausgefallen; später neu anfragen.</translation>
    </message>
    <message>
        <source>502 Bad gateway</source>
        <translation>502 Bad Gateway</translation>
    </message>
    <message>
        <source>The next REST answer says that there was nobody to answer; ask again later.</source>
        <translation>Laut der nächsten REST-Antwort war niemand da, der antworten konnte; später neu anfragen.</translation>
    </message>
    <message>
        <source>500 Internal error</source>
        <translation>500 Interner Fehler</translation>
    </message>
    <message>
        <source>The next REST answer says that Discord failed; ask again later.</source>
        <translation>Laut der nächsten REST-Antwort hatte Discord einen Fehler; später neu anfragen.</translation>
    </message>
    <message>
        <source>No REST answer</source>
        <translation>Keine REST-Antwort</translation>
    </message>
    <message>
        <source>The next REST request is never answered.</source>
        <translation>Die nächste REST-Anfrage bleibt ohne Antwort.</translation>
    </message>
    <message>
        <source>Truncated REST answer</source>
        <translation>Abgeschnittene REST-Antwort</translation>
    </message>
    <message>
        <source>The next REST answer ends in the middle of its body.</source>
        <translation>Die nächste REST-Antwort endet mitten im Inhalt.</translation>
    </message>
    <message>
        <source>REST answer without JSON</source>
        <translation>REST-Antwort ohne JSON</translation>
    </message>
    <message>
        <source>The next REST answer is a web page, as from a proxy in between.</source>
        <translation>Die nächste REST-Antwort ist eine Webseite, wie von einem Proxy dazwischen.</translation>
    </message>
    <message>
        <source>Jump of the clock</source>
        <translation>Zeitsprung</translation>
    </message>
    <message>
        <source>The gateway&apos;s clock leaps ahead: sessions that nobody holds expire, the identify budget may renew.</source>
        <translation>Die Uhr des Gateways springt vor: Sessions, die niemand hält, laufen ab, das Identify-Budget kann neu beginnen.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>Heartbeats</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>What is on the wire</source>
        <translation>Auf der Leitung</translation>
    </message>
    <message>
        <source>REST answers</source>
        <translation>REST-Antworten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>A frame that decompresses to two gigabytes, a thousand times its size or more.</source>
        <translation>Ein Frame, der sich auf zwei Gigabyte entpackt, das Tausendfache seiner Größe oder mehr.</translation>
    </message>
</context>
<context>
    <name>FaultOrder</name>
    <message>
        <source>&quot;shards&quot; must be a list of shard numbers, for example [1, 2]; leave it out for all.</source>
        <translation>„shards“ muss eine Liste von Shard-Nummern sein, zum Beispiel [1, 2]; für alle weglassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation>„%1“ muss eine ganze Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>&quot;fault&quot; must be one of: %1.</source>
        <translation>„fault“ muss eines von diesen sein: %1.</translation>
    </message>
    <message>
        <source>&quot;code&quot; must be 0 (no code) or a close code from 1000 to 4999, but not 1004 to 1006.</source>
        <translation>„code“ muss 0 (kein Code) oder ein Close-Code von 1000 bis 4999 sein, aber nicht 1004 bis 1006.</translation>
    </message>
    <message>
        <source>&quot;some&quot; must be a number of shards from 1 to %1; leave it out for every one.</source>
        <translation>„some“ muss eine Anzahl Shards von 1 bis %1 sein; für alle weglassen.</translation>
    </message>
    <message>
        <source>&quot;every_ms&quot; must be a whole number from %1 to %2; leave it out for once.</source>
        <translation>„every_ms“ muss eine ganze Zahl von %1 bis %2 sein; für einmal weglassen.</translation>
    </message>
    <message>
        <source>&quot;lasting_ms&quot; says how long it is repeated: it needs &quot;every_ms&quot;.</source>
        <translation>„lasting_ms“ sagt, wie lange wiederholt wird: Es braucht „every_ms“.</translation>
    </message>
    <message>
        <source>&quot;lasting_ms&quot; must be a whole number from 1 to %1; leave it out to repeat it until it is cancelled.</source>
        <translation>„lasting_ms“ muss eine ganze Zahl von 1 bis %1 sein; ohne Angabe wird wiederholt, bis jemand es beendet.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>shard</source>
        <comment>a field of the filter: one word</comment>
        <translation>shard</translation>
    </message>
    <message>
        <source>state</source>
        <comment>a field of the filter: one word</comment>
        <translation>zustand</translation>
    </message>
    <message>
        <source>is</source>
        <comment>a field of the filter, as in is:deaf: one word</comment>
        <translation>ist</translation>
    </message>
    <message>
        <source>host</source>
        <comment>a field of the filter: one word</comment>
        <translation>host</translation>
    </message>
    <message>
        <source>cause</source>
        <comment>a field of the filter: one word</comment>
        <translation>ursache</translation>
    </message>
    <message>
        <source>guilds</source>
        <comment>a field of the filter: one word</comment>
        <translation>guilds</translation>
    </message>
    <message>
        <source>fill</source>
        <comment>a field of the filter, percent: one word</comment>
        <translation>füllung</translation>
    </message>
    <message>
        <source>unavailable</source>
        <comment>a field of the filter, guilds in an outage: one word</comment>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>latency</source>
        <comment>a field of the filter: one word</comment>
        <translation>latenz</translation>
    </message>
    <message>
        <source>events</source>
        <comment>a field of the filter, per second: one word</comment>
        <translation>events</translation>
    </message>
    <message>
        <source>close</source>
        <comment>a field of the filter, the close code: one word</comment>
        <translation>close</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a field of the filter, time since then: one word</comment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>age</source>
        <comment>a field of the filter, time in this state: one word</comment>
        <translation>seit</translation>
    </message>
    <message>
        <source>ack</source>
        <comment>a field of the filter, time since the last ACK: one word</comment>
        <translation>ack</translation>
    </message>
    <message>
        <source>event</source>
        <comment>a field of the filter, time since the last event: one word</comment>
        <translation>event</translation>
    </message>
    <message>
        <source>resumes</source>
        <comment>a field of the filter, a count: one word</comment>
        <translation>resumes</translation>
    </message>
    <message>
        <source>identifies</source>
        <comment>a field of the filter, a count: one word</comment>
        <translation>identifies</translation>
    </message>
    <message>
        <source>zombies</source>
        <comment>a field of the filter, a count: one word</comment>
        <translation>zombies</translation>
    </message>
    <message>
        <source>deaf</source>
        <comment>is:deaf in the filter: one word</comment>
        <translation>taub</translation>
    </message>
    <message>
        <source>zombie</source>
        <comment>is:zombie in the filter: one word</comment>
        <translation>zombie</translation>
    </message>
    <message>
        <source>quiet</source>
        <comment>is:quiet in the filter: one word</comment>
        <translation>still</translation>
    </message>
</context>
<context>
    <name>Fleet</name>
    <message>
        <source>Discord recommends %1 shards; starting %2 of %3: %4 resume, %5 identify (%6 of %7 starts left)</source>
        <translation>Discord empfiehlt %1 Shards; %2 von %3 starten: %4 Resume, %5 Identify (noch %6 von %7 Starts)</translation>
    </message>
    <message>
        <source>Close %1: %2. %3 %4</source>
        <translation>Close %1: %2. %3 %4</translation>
    </message>
    <message>
        <source>This is read-only mode. Start without --read-only to change anything.</source>
        <translation>Nur-Lese-Modus. Zum Ändern ohne --read-only starten.</translation>
    </message>
    <message>
        <source>The fleet is not running.</source>
        <translation>Die Flotte läuft nicht.</translation>
    </message>
    <message>
        <source>No shard is selected.</source>
        <translation>Kein Shard ist ausgewählt.</translation>
    </message>
    <message>
        <source>Shard %1 is not one of this fleet&apos;s.</source>
        <translation>Shard %1 gehört nicht zu dieser Flotte.</translation>
    </message>
    <message>
        <source>A reshard is going on already.</source>
        <translation>Ein Resharding läuft schon.</translation>
    </message>
    <message>
        <source>Reshard</source>
        <translation>Resharden</translation>
    </message>
    <message>
        <source>Another Shardroom (process %1) uses the sessions in %2. Two of them would take each session from the other again and again. Stop it, or give another --state-dir.</source>
        <translation>Ein anderes Shardroom (Prozess %1) benutzt die Sessions in %2. Zwei würden einander jede Session immer wieder wegnehmen. Das andere beenden oder ein anderes --state-dir angeben.</translation>
    </message>
    <message>
        <source>Session file: %1</source>
        <translation>Session-Datei: %1</translation>
    </message>
    <message>
        <source>Shard %1 of %2 stopped. %3</source>
        <translation>Shard %1 von %2 hat angehalten. %3</translation>
    </message>
    <message>
        <source>It was meant for the set of %1 shards; by now there are %2. Select again.</source>
        <translation>Gemeint war der Satz mit %1 Shards; inzwischen sind es %2. Bitte neu auswählen.</translation>
    </message>
    <message>
        <source>Shard %1 of %2 has too many guilds (close 4011) and was split: %3</source>
        <translation>Shard %1 von %2 hat zu viele Guilds (Close 4011) und wurde geteilt: %3</translation>
    </message>
    <message>
        <source>Each part costs an identify; events of its guilds are missed until it is ready</source>
        <translation>Jeder Teil kostet ein Identify; Events seiner Guilds fehlen, bis er bereit ist</translation>
    </message>
    <message>
        <source>%1 does not say how many shards there are: give --shards N too.</source>
        <translation>%1 nennt die Shard-Anzahl nicht: auch --shards N angeben.</translation>
    </message>
    <message>
        <source>Events that Discord sends again may stand in it twice</source>
        <translation>Events, die Discord nochmals sendet, stehen darin vielleicht doppelt</translation>
    </message>
    <message>
        <source>A reshard is going on. Wait for its end, or stop it.</source>
        <translation>Ein Resharding läuft. Das Ende abwarten oder es abbrechen.</translation>
    </message>
    <message>
        <source>%1 does not say how many shards there are.</source>
        <translation>%1 nennt die Shard-Anzahl nicht.</translation>
    </message>
    <message>
        <source>The fleet is not running. Start it with --sessions to begin from a file.</source>
        <translation>Die Flotte läuft nicht. Um aus einer Datei zu beginnen, mit --sessions starten.</translation>
    </message>
    <message>
        <source>The saved session was not resumed: %1</source>
        <translation>Die gespeicherte Session wurde nicht fortgesetzt: %1</translation>
    </message>
    <message>
        <source>connected; pause it first</source>
        <translation>verbunden; erst pausieren</translation>
    </message>
    <message>
        <source>gives up the saved session %1</source>
        <translation>die gespeicherte Session %1 ginge verloren</translation>
    </message>
    <message>
        <source>gives up a newer state of the same session, at %1</source>
        <translation>ein neuerer Stand derselben Session (Sequenz %1) ginge verloren</translation>
    </message>
    <message>
        <source>Sessions can&apos;t be kept in %1: its file &quot;lock&quot; can&apos;t be opened. Give another directory with --state-dir.</source>
        <translation>In %1 können keine Sessions aufbewahrt werden: Die Datei „lock“ lässt sich nicht öffnen. Mit --state-dir ein anderes Verzeichnis angeben.</translation>
    </message>
    <message>
        <source>The next start may have to identify</source>
        <translation>Der nächste Start muss sich vielleicht neu identifizieren</translation>
    </message>
    <message>
        <source>%1 is where the sessions are kept while this program runs. Choose another file.</source>
        <translation>In %1 werden die Sessions aufbewahrt, solange dieses Programm läuft. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>No session of %1 can be used: %2 Leave --sessions out to start without it.</source>
        <translation>Keine Session aus %1 kann verwendet werden: %2 Ohne --sessions startet das Programm ohne sie.</translation>
    </message>
    <message>
        <source>The shards were replaced meanwhile. Make a new plan.</source>
        <translation>Die Shards wurden inzwischen ersetzt. Einen neuen Plan machen.</translation>
    </message>
    <message>
        <source>Reshard from %1 to %2 (%3): costs %4 identifies</source>
        <translation>Resharding von %1 auf %2 (%3): kostet %4 Identifies</translation>
    </message>
    <message>
        <source>Until it can be written, a crash costs an identify per new shard</source>
        <translation>Bis das Schreiben gelingt, kostet ein Absturz ein Identify je neuem Shard</translation>
    </message>
    <message>
        <source>%1 events: %2 shown by both sets, %3 by the old one only, %4 by the new one only; %5 identifies of %6</source>
        <translation>%1 Events: %2 von beiden Sätzen gezeigt, %3 nur vom alten, %4 nur vom neuen; %5 Identifies von %6</translation>
    </message>
    <message>
        <source>Resharded to %1. %2</source>
        <translation>Resharding auf %1 fertig. %2</translation>
    </message>
    <message>
        <source>This program was started with --shards %1. Start it with auto, or with %2, from now on: another count would cost an identify for every shard.</source>
        <translation>Dieses Programm wurde mit --shards %1 gestartet. Ab jetzt mit auto oder mit %2 starten: Eine andere Anzahl würde für jeden Shard ein Identify kosten.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>Es läuft kein Resharding.</translation>
    </message>
    <message>
        <source>This fleet will reshard itself from %1 to %2: %3</source>
        <translation>Automatisches Resharding von %1 auf %2 angekündigt: %3</translation>
    </message>
    <message>
        <source>At %1, unless somebody calls it off</source>
        <translation>Um %1, sofern niemand absagt</translation>
    </message>
    <message>
        <source>The announced reshard was refused: %1</source>
        <translation>Das angekündigte Resharding wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>The sessions of an unfinished reshard are not used, as this start was told</source>
        <translation>Die Sessions eines unbeendeten Reshardings bleiben ungenutzt, wie bei diesem Start verlangt</translation>
    </message>
    <message>
        <source>A reshard from %1 to %2 was not finished, and this start wants %3 shards: it is given up</source>
        <translation>Ein Resharding von %1 auf %2 wurde nicht beendet, und dieser Start will %3 Shards: Es wird aufgegeben</translation>
    </message>
    <message>
        <source>A reshard from %1 to %2 was not finished, and no session of its new shards can be resumed: the old ones go on</source>
        <translation>Ein Resharding von %1 auf %2 wurde nicht beendet, und keine Session der neuen Shards ist fortsetzbar: Die alten laufen weiter</translation>
    </message>
    <message>
        <source>A reshard from %1 to %2 was not finished: %3. %4 sessions of the old shards and %5 of the new ones are resumed</source>
        <translation>Ein Resharding von %1 auf %2 wurde nicht beendet: %3. %4 Sessions der alten und %5 der neuen Shards werden fortgesetzt</translation>
    </message>
    <message>
        <source>The reshard is paused</source>
        <translation>Das Resharding ist pausiert</translation>
    </message>
    <message>
        <source>Go on with it, or abort it: the old shards serve as long as they did</source>
        <translation>Fortsetzen oder abbrechen: Die alten Shards sind im Dienst, soweit sie es waren</translation>
    </message>
    <message>
        <source>This start was told to go back</source>
        <translation>Für diesen Start wurde der Rückweg verlangt</translation>
    </message>
    <message>
        <source>The recording is another file than before the unfinished reshard</source>
        <translation>Die Aufzeichnung ist eine andere Datei als vor dem unbeendeten Resharding</translation>
    </message>
    <message>
        <source>No session of its new shards could be resumed</source>
        <translation>Keine Session der neuen Shards konnte fortgesetzt werden</translation>
    </message>
    <message>
        <source>How far the recording went when the reshard was left is not known</source>
        <translation>Wie weit die Aufzeichnung reichte, als das Resharding liegen blieb, ist nicht bekannt</translation>
    </message>
    <message>
        <source>So many at a time must be from 1 to %1.</source>
        <translation>Auf einmal müssen es 1 bis %1 sein.</translation>
    </message>
    <message>
        <source>The time for one shard must be a second or more.</source>
        <translation>Die Zeit für einen Shard muss mindestens eine Sekunde sein.</translation>
    </message>
    <message>
        <source>A reshard is under way.</source>
        <translation>Ein Resharding läuft.</translation>
    </message>
    <message>
        <source>One is under way already. Stop it first, or wait for its end.</source>
        <translation>Einer läuft schon. Erst stoppen oder sein Ende abwarten.</translation>
    </message>
    <message>
        <source>The fleet is stopping.</source>
        <translation>Die Flotte hält gerade an.</translation>
    </message>
    <message>
        <source>A reshard has begun.</source>
        <translation>Ein Resharding hat begonnen.</translation>
    </message>
    <message>
        <source>%1 of %2 shards</source>
        <translation>%1 von %2 Shards</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as they were</source>
        <translation>
            <numerusform>%Ln unverändert</numerusform>
            <numerusform>%Ln unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: done, %2</source>
        <translation>%1: fertig, %2</translation>
    </message>
    <message>
        <source>%1: stopped at shard %2 (%3). %4</source>
        <translation>%1: gestoppt bei Shard %2 (%3). %4</translation>
    </message>
    <message>
        <source>%1: stopped (%2). %3</source>
        <translation>%1: gestoppt (%2). %3</translation>
    </message>
    <message>
        <source>Those under way come back by themselves</source>
        <translation>Die gerade laufenden kommen von selbst zurück</translation>
    </message>
    <message>
        <source>Stays so until somebody opens it, which costs an identify</source>
        <translation>Bleibt so, bis ihn jemand öffnet, was ein Identify kostet</translation>
    </message>
    <message>
        <source>Waits for the gateway</source>
        <translation>Wartet auf das Gateway</translation>
    </message>
    <message>
        <source>Identifies in its turn</source>
        <translation>Macht ein Identify, sobald er dran ist</translation>
    </message>
    <message>
        <source>Waits for READY</source>
        <translation>Wartet auf READY</translation>
    </message>
    <message>
        <source>Gets what it missed</source>
        <translation>Bekommt, was er verpasst hat</translation>
    </message>
    <message>
        <source>Stays so until it is resumed</source>
        <translation>Bleibt so bis zum Resume</translation>
    </message>
    <message>
        <source>It would cost %1 identifies, but only %2 can be spent: %3 are left, and %4 of them are kept back. Select fewer shards, wait for the reset, or allow some below the floor.</source>
        <translation>Es würde %1 Identifies kosten, aber nur %2 sind verfügbar: %3 sind übrig, %4 davon Reserve. Weniger Shards auswählen, auf das neue Budget warten oder einen Teil der Reserve freigeben.</translation>
    </message>
    <message>
        <source>No sessions are kept on the disk here, so the next start would find none.</source>
        <translation>Hier liegen keine Sessions auf der Platte, also fände der nächste Start keine.</translation>
    </message>
    <message>
        <source>A rolling run is under way. Wait for its end, or stop it.</source>
        <translation>Ein rollender Lauf ist unterwegs. Sein Ende abwarten oder ihn stoppen.</translation>
    </message>
    <message>
        <source>This program was started for %1 shards and by now there are %2: the next start would identify all of them. Quit, and start it for %2.</source>
        <translation>Dieses Programm wurde für %1 Shards gestartet, inzwischen sind es %2: Der nächste Start würde für alle ein Identify machen. Beenden und für %2 starten.</translation>
    </message>
    <message>
        <source>Shard %1 is just identifying, and that identify would be lost. Try again in a moment.</source>
        <translation>Shard %1 macht gerade ein Identify, und das ginge verloren. Gleich nochmals versuchen.</translation>
    </message>
    <message>
        <source>Shard %1 is down and has no session: the next start would spend an identify on it. Open it first, or quit and start.</source>
        <translation>Shard %1 ist unten und hat keine Session: Der nächste Start würde ein Identify kosten. Ihn erst öffnen, oder beenden und starten.</translation>
    </message>
    <message>
        <source>It is gone; the shards that serve go on</source>
        <translation>Es ist weg; die Shards im Dienst laufen weiter</translation>
    </message>
    <message>
        <source>Shard %1 of %2 has more guilds than Discord allows on one (close 4011). Reshard to %3, or let automatic scaling split such a shard.</source>
        <translation>Shard %1 von %2 hat mehr Guilds, als Discord auf einem erlaubt (Close 4011). Auf %3 resharden oder solche Shards automatisch teilen lassen.</translation>
    </message>
    <message>
        <source>Discord refuses an intent (close 4014). Of those that must be enabled in the developer portal, this bot asks for: %1.</source>
        <translation>Discord lehnt einen Intent ab (Close 4014). Von denen, die im Developer-Portal einzuschalten sind, verlangt dieser Bot: %1.</translation>
    </message>
    <message>
        <source>The reshard is over, and of the shards that serve now these have failed: %1</source>
        <translation>Das Resharding ist vorbei, und von den Shards im Dienst sind diese gescheitert: %1</translation>
    </message>
    <message>
        <source>Their guilds&apos; events are missed until they are resumed</source>
        <translation>Events ihrer Guilds fehlen bis zum Resume</translation>
    </message>
    <message>
        <source>The identify queue is held, as before the program started anew</source>
        <translation>Die Identify-Warteschlange ist angehalten, wie vor dem Neustart des Programms</translation>
    </message>
    <message>
        <source>Nobody identifies until it is released; resumes go on</source>
        <translation>Bis zur Freigabe macht keiner ein Identify; Resumes gehen weiter</translation>
    </message>
    <message numerus="yes">
        <source>Paused, as before the program started anew: %Ln shard(s)</source>
        <translation>
            <numerusform>Pausiert, wie vor dem Neustart des Programms: %Ln Shard</numerusform>
            <numerusform>Pausiert, wie vor dem Neustart des Programms: %Ln Shards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held in the identify queue, as before the program started anew: %Ln shard(s)</source>
        <translation>
            <numerusform>In der Identify-Warteschlange angehalten, wie vor dem Neustart des Programms: %Ln Shard</numerusform>
            <numerusform>In der Identify-Warteschlange angehalten, wie vor dem Neustart des Programms: %Ln Shards</numerusform>
        </translation>
    </message>
    <message>
        <source>The others go past until it is released</source>
        <translation>Die anderen ziehen bis zur Freigabe vorbei</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <translation>%1 m %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 h %2 m</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>Shard %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1 shard</source>
        <translation>1 Shard</translation>
    </message>
    <message>
        <source>%1 shards</source>
        <translation>%1 Shards</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Session</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 Sessions</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <translation>&lt; 1 ms</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>weniger als einem Tag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameFile</name>
    <message>
        <source>it is no JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number from %2 to %3</source>
        <translation>„%1“ ist keine Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text of at most %2 characters</source>
        <translation>„%1“ ist kein Text aus höchstens %2 Zeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time</source>
        <translation>„%1“ ist keine Zeit</translation>
    </message>
    <message>
        <source>&quot;kind&quot; is unknown</source>
        <translation>„kind“ ist unbekannt</translation>
    </message>
    <message>
        <source>&quot;t&quot; is not the name of an event</source>
        <translation>„t“ ist kein Name eines Events</translation>
    </message>
    <message>
        <source>This is no file of frames: its first line does not say so.</source>
        <translation>Das ist keine Frame-Datei: Die erste Zeile weist sie nicht als solche aus.</translation>
    </message>
    <message>
        <source>This file of frames has version %1; this program reads version %2.</source>
        <translation>Diese Frame-Datei hat Version %1; dieses Programm liest Version %2.</translation>
    </message>
    <message>
        <source>there is no such shard</source>
        <translation>diesen Shard gibt es nicht</translation>
    </message>
    <message>
        <source>Line 1: %1.</source>
        <translation>Zeile 1: %1.</translation>
    </message>
    <message>
        <source>The frames could not be written to %1: %2.</source>
        <translation>Die Frames ließen sich nicht in %1 schreiben: %2.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>there are too many frames; the rest is left out</source>
        <translation>zu viele Frames; der Rest ist ausgelassen</translation>
    </message>
    <message>
        <source>More than %1 lines are damaged; the first is line %2: %3.</source>
        <translation>Mehr als %1 Zeilen sind beschädigt; die erste ist Zeile %2: %3.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 ist größer als %2 MiB.</translation>
    </message>
</context>
<context>
    <name>FrameTexts</name>
    <message>
        <source>not a payload</source>
        <translation>kein Payload</translation>
    </message>
    <message>
        <source>op %1, %2</source>
        <translation>Op %1, %2</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>%1, on the wire %2</source>
        <translation>%1, auf der Leitung %2</translation>
    </message>
    <message>
        <source>Only the first %1 are kept.</source>
        <translation>Nur die ersten %1 sind aufbewahrt.</translation>
    </message>
    <message>
        <source>An event. Its number is what a resume goes on from.</source>
        <translation>Ein Event. An seiner Nummer setzt ein Resume an.</translation>
    </message>
    <message>
        <source>Keeps the connection alive, with the last number that was received. The gateway may ask for one.</source>
        <translation>Hält die Verbindung am Leben, mit der letzten empfangenen Nummer. Das Gateway darf einen verlangen.</translation>
    </message>
    <message>
        <source>Starts a new session. Costs one of the identifies of the day.</source>
        <translation>Beginnt eine neue Session. Kostet eines der Identifies des Tages.</translation>
    </message>
    <message>
        <source>What the bot shows of itself.</source>
        <translation>Was der Bot von sich zeigt.</translation>
    </message>
    <message>
        <source>Joins, moves in or leaves a voice channel.</source>
        <translation>Betritt, wechselt oder verlässt einen Voice-Kanal.</translation>
    </message>
    <message>
        <source>Goes on with a session on a new connection. Costs nothing.</source>
        <translation>Setzt eine Session auf einer neuen Verbindung fort. Kostet nichts.</translation>
    </message>
    <message>
        <source>The gateway asks to reconnect and resume.</source>
        <translation>Das Gateway bittet um eine neue Verbindung und ein Resume.</translation>
    </message>
    <message>
        <source>Asks for members of a guild; they come as GUILD_MEMBERS_CHUNK.</source>
        <translation>Fragt Mitglieder einer Guild an; sie kommen als GUILD_MEMBERS_CHUNK.</translation>
    </message>
    <message>
        <source>The session can&apos;t go on; with &quot;true&quot; it may be resumed all the same.</source>
        <translation>Die Session kann nicht weitergehen; mit „true“ ist ein Resume trotzdem erlaubt.</translation>
    </message>
    <message>
        <source>The first frame of a connection: how often to send heartbeats.</source>
        <translation>Der erste Frame einer Verbindung: wie oft Heartbeats zu senden sind.</translation>
    </message>
    <message>
        <source>A heartbeat has arrived. One that stays away makes the connection a zombie.</source>
        <translation>Ein Heartbeat ist angekommen. Bleibt ein ACK aus, wird die Verbindung zum Zombie.</translation>
    </message>
    <message>
        <source>Asks for the sounds of guilds; they come as SOUNDBOARD_SOUNDS.</source>
        <translation>Fragt die Sounds von Guilds an; sie kommen als SOUNDBOARD_SOUNDS.</translation>
    </message>
    <message>
        <source>Asks for facts about channels.</source>
        <translation>Fragt Angaben zu Kanälen an.</translation>
    </message>
    <message>
        <source>This program does not know this opcode and ignores it.</source>
        <translation>Dieses Programm kennt diesen Opcode nicht und übergeht ihn.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Verbunden mit %1.</translation>
    </message>
    <message>
        <source>The connection ended without a close code: %1.</source>
        <translation>Die Verbindung endete ohne Close-Code: %1.</translation>
    </message>
    <message>
        <source>Close %1: %2. %3 %4</source>
        <translation>Close %1: %2. %3 %4</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) were not kept.</source>
        <translation>
            <numerusform>%Ln Frame wurde nicht behalten.</numerusform>
            <numerusform>%Ln Frames wurden nicht behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were more at once, or in a pause, than are kept.</source>
        <translation>Es waren auf einmal oder in einer Pause mehr, als behalten werden.</translation>
    </message>
</context>
<context>
    <name>GatewaySimulator</name>
    <message>
        <source>Can&apos;t listen on 127.0.0.1 port %1: %2.</source>
        <translation>127.0.0.1 Port %1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t write the audit file %1: %2.</source>
        <translation>Die Audit-Datei %1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>The certificate %1 can&apos;t be read: %2.</source>
        <translation>Das Zertifikat %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>In %1 ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>The key %1 can&apos;t be read: %2.</source>
        <translation>Der Schlüssel %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>There is no key without a password in %1.</source>
        <translation>In %1 ist kein Schlüssel ohne Passwort.</translation>
    </message>
    <message>
        <source>Can&apos;t write the world log %1: %2.</source>
        <translation>Das Welt-Log %1 lässt sich nicht schreiben: %2.</translation>
    </message>
</context>
<context>
    <name>GoTarget</name>
    <message>
        <source>shard %1 of %2</source>
        <translation>Shard %1 von %2</translation>
    </message>
    <message>
        <source>Type a shard number, ranges as in 0-3,8, a guild’s id, or the link of a message.</source>
        <translation>Eine Shard-Nummer, Bereiche wie 0-3,8, eine Guild-ID oder einen Nachrichtenlink eingeben.</translation>
    </message>
    <message>
        <source>%1 ends before it begins.</source>
        <translation>%1 endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>There is no shard %1; a guild’s id has 17 digits or more.</source>
        <translation>Es gibt keinen Shard %1; eine Guild-ID hat mindestens 17 Stellen.</translation>
    </message>
    <message>
        <source>Guild %1</source>
        <translation>Guild %1</translation>
    </message>
    <message>
        <source>There are no shards yet.</source>
        <translation>Noch gibt es keine Shards.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>After the reshard: %1.</source>
        <translation>Nach dem Resharding: %1.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, which is not one of this program’s.</source>
        <translation>%1 gehört zu %2, den dieses Programm nicht betreibt.</translation>
    </message>
    <message>
        <source>Type a shard number, a guild’s id, or the link of a message.</source>
        <translation>Eine Shard-Nummer, eine Guild-ID oder einen Nachrichtenlink eingeben.</translation>
    </message>
    <message>
        <source>That is not the link of a message: https://discord.com/channels/…</source>
        <translation>Das ist kein Nachrichtenlink: https://discord.com/channels/…</translation>
    </message>
    <message>
        <source>Not here: %1. There is %2.</source>
        <translation>Nicht hier: %1. Es gibt %2.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The bot is not in this guild.</source>
        <translation>Der Bot ist nicht in dieser Guild.</translation>
    </message>
    <message>
        <source>The guild is still loading.</source>
        <translation>Die Guild lädt noch.</translation>
    </message>
    <message>
        <source>Discord says that the guild is in an outage.</source>
        <translation>Laut Discord ist die Guild ausgefallen.</translation>
    </message>
    <message>
        <source>The bot is in this guild.</source>
        <translation>Der Bot ist in dieser Guild.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>shard %1</source>
        <comment>the result of a sum</comment>
        <translation>Shard %1</translation>
    </message>
    <message>
        <source>After the reshard: %1</source>
        <translation>Nach dem Resharding: %1</translation>
    </message>
</context>
<context>
    <name>HelpDiagram</name>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>a share of the guilds; always there</source>
        <translation>ein Anteil der Guilds; immer da</translation>
    </message>
    <message>
        <source>shard 3 of 16: guilds with (id &gt;&gt; 22) mod 16 = 3</source>
        <translation>Shard 3 von 16: Guilds mit (id &gt;&gt; 22) mod 16 = 3</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>what Discord remembers of it; a new one costs an identify</source>
        <translation>was Discord sich von ihm merkt; eine neue kostet ein Identify</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>one WebSocket, from HELLO to its close</source>
        <translation>ein WebSocket, von HELLO bis zum Close</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>RESUME: free, nothing is lost</source>
        <translation>RESUME: kostenlos, nichts geht verloren</translation>
    </message>
    <message>
        <source>RESUME</source>
        <translation>RESUME</translation>
    </message>
    <message>
        <source>IDENTIFY: costs one, events in between are lost</source>
        <translation>IDENTIFY: kostet eines, Events dazwischen gehen verloren</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Connected and receiving events.</source>
        <translation>Verbunden, bekommt Events.</translation>
    </message>
    <message>
        <source>Has given up: trying again would be refused or cost identifies. The cause says what to do.</source>
        <translation>Hat aufgegeben: Ein neuer Versuch würde abgelehnt oder Identifies kosten. Die Ursache sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>Lost its connection and waits before the next try, a little longer each time.</source>
        <translation>Hat die Verbindung verloren und wartet auf den nächsten Versuch, jedes Mal etwas länger.</translation>
    </message>
    <message>
        <source>Opens the WebSocket.</source>
        <translation>Öffnet den WebSocket.</translation>
    </message>
    <message>
        <source>Connected; waits for Discord&apos;s HELLO.</source>
        <translation>Verbunden; wartet auf Discords HELLO.</translation>
    </message>
    <message>
        <source>Waits for its turn: Discord allows one IDENTIFY per bucket in five seconds.</source>
        <translation>Wartet, bis er dran ist: Discord erlaubt je Bucket ein IDENTIFY in fünf Sekunden.</translation>
    </message>
    <message>
        <source>IDENTIFY is sent; waits for READY. One identify is spent.</source>
        <translation>IDENTIFY ist gesendet; wartet auf READY. Ein Identify ist verbraucht.</translation>
    </message>
    <message>
        <source>RESUME is sent; Discord sends what was missed. Free.</source>
        <translation>RESUME ist gesendet; Discord sendet, was verpasst wurde. Kostenlos.</translation>
    </message>
    <message>
        <source>Closed by you; Discord keeps the session for a few minutes.</source>
        <translation>Von Ihnen geschlossen; Discord behält die Session einige Minuten.</translation>
    </message>
    <message>
        <source>Has no session.</source>
        <translation>Hat keine Session.</translation>
    </message>
    <message>
        <source>Deaf</source>
        <translation>Taub</translation>
    </message>
    <message>
        <source>Ready, and its heartbeats are answered, but no event comes for much longer than usual. Only a warning: a quiet night looks the same. Reconnecting costs nothing.</source>
        <translation>Bereit, und seine Heartbeats bekommen ACKs, aber viel länger als üblich kommt kein Event. Nur eine Warnung: Eine ruhige Nacht sieht genauso aus. Neu verbinden kostet nichts.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Knopf</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Tut</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostet</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Connects again and goes on with the session; nothing is lost.</source>
        <translation>Verbindet neu und setzt die Session fort; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Closes with code 4000. Discord keeps the session and what happens meanwhile, for a few minutes.</source>
        <translation>Schließt mit Code 4000. Discord behält die Session und was inzwischen geschieht, für einige Minuten.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Closes with code 4000 and resumes at once.</source>
        <translation>Schließt mit Code 4000 und macht sofort ein Resume.</translation>
    </message>
    <message>
        <source>Re-identify</source>
        <translation>Neu identifizieren</translation>
    </message>
    <message>
        <source>Gives the session up and starts a new one. What happens in between is lost.</source>
        <translation>Gibt die Session auf und beginnt eine neue. Was dazwischen geschieht, ist verloren.</translation>
    </message>
    <message>
        <source>one identify per shard</source>
        <translation>ein Identify je Shard</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Session beenden</translation>
    </message>
    <message>
        <source>Closes with code 1000: Discord forgets the session, and the bot hears nothing of these guilds.</source>
        <translation>Schließt mit Code 1000: Discord vergisst die Session, und der Bot hört nichts von diesen Guilds.</translation>
    </message>
    <message>
        <source>one identify per shard to come back</source>
        <translation>ein Identify je Shard für die Rückkehr</translation>
    </message>
    <message>
        <source>Reshard</source>
        <translation>Resharden</translation>
    </message>
    <message>
        <source>Brings up another number of shards beside the present ones, then switches.</source>
        <translation>Startet eine andere Anzahl Shards neben den jetzigen und wechselt dann.</translation>
    </message>
    <message>
        <source>one identify per new shard</source>
        <translation>ein Identify je neuem Shard</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>new session</source>
        <translation>neue Session</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>stoppt</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>The shard</source>
        <translation>Der Shard</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Warum, und was zu tun ist</translation>
    </message>
    <message>
        <source>Shards, sessions, connections</source>
        <translation>Shards, Sessions, Verbindungen</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>What each button costs</source>
        <translation>Was welcher Knopf kostet</translation>
    </message>
    <message>
        <source>Identifies and the floor</source>
        <translation>Identifies und die Reserve</translation>
    </message>
    <message>
        <source>Close codes</source>
        <translation>Close-Codes</translation>
    </message>
    <message>
        <source>Resharding</source>
        <translation>Resharding</translation>
    </message>
    <message>
        <source>A shard is a share of the bot&apos;s guilds. Which guild belongs to which shard follows from its id and the number of shards; nobody can choose it.</source>
        <translation>Ein Shard ist ein Teil der Guilds des Bots. Welche Guild zu welchem Shard gehört, ergibt sich aus ihrer ID und der Shard-Anzahl; aussuchen kann es niemand.</translation>
    </message>
    <message>
        <source>A session is what Discord remembers of a shard: who it is, which guilds it has been told of, and the number of the last event. It begins with IDENTIFY, and it outlives connections: after a lost one, RESUME goes on with it, and Discord sends what was missed.</source>
        <translation>Eine Session ist, was Discord sich von einem Shard merkt: wer er ist, welche Guilds er schon kennt und die Nummer des letzten Events. Sie beginnt mit IDENTIFY und überlebt Verbindungen: Geht eine verloren, macht RESUME mit der Session weiter, und Discord sendet, was verpasst wurde.</translation>
    </message>
    <message>
        <source>A connection is one WebSocket. Connections break all the time; that is nothing to worry about as long as the session lives.</source>
        <translation>Eine Verbindung ist ein WebSocket. Verbindungen brechen ständig ab; das ist kein Grund zur Sorge, solange die Session lebt.</translation>
    </message>
    <message>
        <source>So what matters is how a connection ends. Closed with 1000 or 1001, the session ends with it, and coming back costs an identify. Closed in any other way, or lost, it can be resumed for a few minutes.</source>
        <translation>Es kommt also darauf an, wie eine Verbindung endet. Wird sie mit 1000 oder 1001 geschlossen, endet die Session mit ihr, und die Rückkehr kostet ein Identify. Anders geschlossen oder verloren, ist einige Minuten lang ein Resume möglich.</translation>
    </message>
    <message>
        <source>Discord counts every IDENTIFY of a bot&apos;s token: 1,000 in 24 hours for most bots, more for large ones. Whoever spends the last one loses all sessions, and the token is reset.</source>
        <translation>Discord zählt jedes IDENTIFY eines Bot-Tokens: 1.000 in 24 Stunden bei den meisten Bots, mehr bei großen. Wer das letzte verbraucht, verliert alle Sessions, und das Token wird zurückgesetzt.</translation>
    </message>
    <message>
        <source>Therefore Shardroom keeps count over restarts, and keeps a part back: the floor. Below it, shards still resume, since that is free, but none identifies unless you allow it, typed.</source>
        <translation>Deshalb zählt Shardroom über Neustarts hinweg mit und behält einen Teil zurück: die Reserve. Ist nur noch sie übrig, machen Shards weiter Resume, denn das ist kostenlos, aber keiner ein Identify, es sei denn, Sie geben es durch Eintippen frei.</translation>
    </message>
    <message>
        <source>Identifies go out in lanes: shard number modulo max concurrency. One per lane in five seconds; so a fleet of many shards takes its time to start.</source>
        <translation>Identifies gehen in Spuren hinaus: Shard-Nummer modulo max_concurrency. Eines je Spur in fünf Sekunden; darum braucht eine Flotte mit vielen Shards für den Start ihre Zeit.</translation>
    </message>
    <message>
        <source>A shard that loses one session after the other goes into quarantine before it has spent much. Find the cause, then resume it.</source>
        <translation>Ein Shard, der eine Session nach der anderen verliert, kommt in Quarantäne, bevor er viel verbraucht hat. Ursache finden, dann Resume.</translation>
    </message>
    <message>
        <source>A shard takes 2,500 guilds at most. Before that the bot needs more shards, and each guild then belongs to another shard.</source>
        <translation>Ein Shard fasst höchstens 2.500 Guilds. Vorher braucht der Bot mehr Shards, und dann gehört jede Guild zu einem anderen Shard.</translation>
    </message>
    <message>
        <source>Shardroom connects the new set beside the old one. Each event then arrives twice, is compared, and is handed on once. When every guild is in the new set, the new one serves; the old one stays connected for a while, so that going back costs nothing.</source>
        <translation>Shardroom verbindet den neuen Satz neben dem alten. Jedes Event kommt dann doppelt an, wird abgeglichen und einmal weitergegeben. Sind alle Guilds im neuen Satz, übernimmt er den Dienst; der alte bleibt noch eine Weile verbunden, damit der Rückweg nichts kostet.</translation>
    </message>
    <message>
        <source>Until the old sessions are ended you can go back at any time. Even if the program is killed in the middle, its next start knows where it was, and asks.</source>
        <translation>Bis die alten Sessions beendet sind, können Sie jederzeit zurück. Selbst wenn das Programm mittendrin hart beendet wird, weiß der nächste Start, wo es war, und fragt nach.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>close code</comment>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>IdentifyLedger</name>
    <message>
        <source>The ledger of identifies %1 can&apos;t be read: %2.</source>
        <translation>Das Identify-Journal %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The ledger of identifies %1 is larger than 64 MiB: that is not a ledger. Move it away.</source>
        <translation>Das Identify-Journal %1 ist größer als 64 MiB: Das ist kein Journal. Die Datei wegräumen.</translation>
    </message>
    <message>
        <source>The ledger of identifies %1 can&apos;t be written: %2. The next start will not know what this one spent.</source>
        <translation>Das Identify-Journal %1 lässt sich nicht schreiben: %2. Der nächste Start weiß dann nicht, was dieser verbraucht hat.</translation>
    </message>
    <message>
        <source>The ledger of identifies %1 can&apos;t be written: %2.</source>
        <translation>Das Identify-Journal %1 lässt sich nicht schreiben: %2.</translation>
    </message>
</context>
<context>
    <name>Intents</name>
    <message>
        <source>The intents %1 hold bits that Discord does not know (all known bits: %2).</source>
        <translation>Die Intents %1 enthalten Bits, die Discord nicht kennt (alle bekannten: %2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an intent. Known are: %2, all, default.</source>
        <translation>„%1“ ist kein Intent. Bekannt sind: %2, all, default.</translation>
    </message>
    <message>
        <source>No intents given: name some, or give their number (0 for none).</source>
        <translation>Keine Intents angegeben: Namen nennen oder ihre Zahl (0 für keine).</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>There is no such command.</source>
        <translation>Diesen Befehl gibt es nicht.</translation>
    </message>
    <message>
        <source>One key, with or without Ctrl, Alt and Shift, please.</source>
        <translation>Bitte eine Taste, mit oder ohne Strg, Alt und Umschalt.</translation>
    </message>
    <message>
        <source>%1 is needed to move about.</source>
        <translation>%1 wird zum Bewegen gebraucht.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 ist schon die Taste für „%2“.</translation>
    </message>
</context>
<context>
    <name>LogSink</name>
    <message>
        <source>&quot;%1&quot; is not a log level. Use one of: %2.</source>
        <translation>„%1“ ist keine Log-Stufe. Möglich: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a log category. Use one of: %2; or one of Qt&apos;s, for example qt.network.ssl.</source>
        <translation>„%1“ ist keine Log-Kategorie. Möglich: %2; oder eine von Qt, zum Beispiel qt.network.ssl.</translation>
    </message>
</context>
<context>
    <name>MemberRequests</name>
    <message>
        <source>Members are asked for by name or by id, not both.</source>
        <translation>Mitglieder lassen sich nach Name oder nach ID anfragen, nicht nach beidem.</translation>
    </message>
    <message>
        <source>Discord takes up to %1 users in one request; these are %2.</source>
        <translation>Discord nimmt höchstens %1 Benutzer je Anfrage; es sind %2.</translation>
    </message>
    <message>
        <source>The limit must be between 0 and %1.</source>
        <translation>Das Limit muss zwischen 0 und %1 liegen.</translation>
    </message>
    <message>
        <source>The nonce is %1 bytes long; Discord takes up to %2.</source>
        <translation>Die Nonce hat %1 Byte; Discord nimmt höchstens %2.</translation>
    </message>
    <message>
        <source>The nonce is not UTF-8 text.</source>
        <translation>Die Nonce ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>All members of a guild are listed only with the GUILD_MEMBERS intent.</source>
        <translation>Alle Mitglieder einer Guild gibt es nur mit dem Intent GUILD_MEMBERS.</translation>
    </message>
    <message>
        <source>Presences are given only with the GUILD_PRESENCES intent.</source>
        <translation>Präsenzen gibt es nur mit dem Intent GUILD_PRESENCES.</translation>
    </message>
    <message>
        <source>%1 requests for members are open already.</source>
        <translation>Es sind schon %1 Mitglieder-Anfragen offen.</translation>
    </message>
    <message>
        <source>A request with this nonce is open already.</source>
        <translation>Eine Anfrage mit dieser Nonce ist schon offen.</translation>
    </message>
</context>
<context>
    <name>OperatorHolds</name>
    <message>
        <source>What is held and paused is not kept in %1: %2.</source>
        <translation>Was angehalten und pausiert ist, wird nicht in %1 aufbewahrt: %2.</translation>
    </message>
</context>
<context>
    <name>Payloads</name>
    <message>
        <source>The command is %1 bytes long; Discord takes up to %2.</source>
        <translation>Der Befehl hat %1 Byte; Discord nimmt höchstens %2.</translation>
    </message>
</context>
<context>
    <name>PracticeReport</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>%1: %2 (at most %3)</source>
        <translation>%1: %2 (höchstens %3)</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>&quot;%1&quot; is not a presence status. Use one of: %2.</source>
        <translation>„%1“ ist kein Präsenzstatus. Möglich: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an activity type. Use one of: %2.</source>
        <translation>„%1“ ist kein Aktivitätstyp. Möglich: %2.</translation>
    </message>
    <message>
        <source>An activity needs a text: STATUS:TYPE:TEXT, for example dnd:watching:the shards.</source>
        <translation>Eine Aktivität braucht einen Text: STATUS:TYPE:TEXT, zum Beispiel dnd:watching:die Shards.</translation>
    </message>
    <message>
        <source>The activity&apos;s text is %1 characters long; Discord takes up to %2.</source>
        <translation>Der Aktivitätstext hat %1 Zeichen; Discord nimmt höchstens %2.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>„%1“ muss %2 sein.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown: remove it, or look for a typing mistake.</source>
        <translation>„%1“ ist unbekannt: entfernen oder auf Tippfehler prüfen.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>a list of names, for example [&quot;GUILDS&quot;]</source>
        <translation>eine Liste von Namen wie [&quot;GUILDS&quot;]</translation>
    </message>
    <message>
        <source>&quot;intents&quot; holds something that is not an intent. Known are: %1.</source>
        <translation>„intents“ enthält etwas, das kein Intent ist. Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>&quot;auto&quot; or %1</source>
        <translation>„auto“ oder %1</translation>
    </message>
    <message>
        <source>a text like &quot;0-3,8&quot;</source>
        <translation>ein Text wie „0-3,8“</translation>
    </message>
    <message>
        <source>The token file must be named with its whole path, from / on.</source>
        <translation>Die Token-Datei muss mit vollem Pfad angegeben sein, von / an.</translation>
    </message>
    <message>
        <source>A variable&apos;s name is made of letters, digits and _, for example DISCORD_TOKEN. (A token does not belong there.)</source>
        <translation>Ein Variablenname besteht aus Buchstaben, Ziffern und _, zum Beispiel DISCORD_TOKEN. (Ein Token gehört nicht dorthin.)</translation>
    </message>
    <message>
        <source>The number of shards must be %1.</source>
        <translation>Die Shard-Anzahl muss %1 sein.</translation>
    </message>
    <message>
        <source>The multiple must be %1.</source>
        <translation>Das Vielfache muss %1 sein.</translation>
    </message>
    <message>
        <source>%1 shards are not a multiple of %2, which the large-bot multiple asks for.</source>
        <translation>%1 Shards sind kein Vielfaches von %2, wie es für diesen großen Bot eingestellt ist.</translation>
    </message>
    <message>
        <source>Single shards are named, but not of how many: give the number of shards.</source>
        <translation>Einzelne Shards sind genannt, aber nicht, von wie vielen: die Shard-Anzahl angeben.</translation>
    </message>
    <message>
        <source>The shards must be named once each, in rising order, from 0 to %1.</source>
        <translation>Die Shards müssen je einmal und aufsteigend genannt sein, von 0 bis %1.</translation>
    </message>
    <message>
        <source>The bot needs a name, for example Music.</source>
        <translation>Der Bot braucht einen Namen, zum Beispiel Musik.</translation>
    </message>
    <message>
        <source>The name must not be longer than %1 characters.</source>
        <translation>Der Name darf höchstens %1 Zeichen lang sein.</translation>
    </message>
    <message>
        <source>A name begins with a letter or digit, and goes on with letters, digits, spaces, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;; neither a space nor a &apos;.&apos; is its end.</source>
        <translation>Ein Name beginnt mit einem Buchstaben oder einer Ziffer; danach folgen Buchstaben, Ziffern, Leerzeichen, „-“, „_“ und „.“; am Ende steht weder ein Leerzeichen noch ein „.“.</translation>
    </message>
    <message>
        <source>The API address must be like https://discord.com/api/v10; http is for this computer only, because the token is sent there.</source>
        <translation>Die API-Adresse muss eine wie https://discord.com/api/v10 sein; http geht nur zu diesem Rechner, weil das Token dorthin gesendet wird.</translation>
    </message>
    <message>
        <source>The intents hold bits that Discord does not know.</source>
        <translation>Die Intents enthalten Bits, die Discord nicht kennt.</translation>
    </message>
    <message>
        <source>The number of threads must be %1.</source>
        <translation>Die Anzahl der Threads muss %1 sein.</translation>
    </message>
    <message>
        <source>The state directory must be named with its whole path, from / on.</source>
        <translation>Das State-Verzeichnis muss mit vollem Pfad angegeben sein, von / an.</translation>
    </message>
    <message>
        <source>It is not JSON (%1, byte %2).</source>
        <translation>Es ist kein JSON (%1, Byte %2).</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>Es ist kein JSON-Objekt.</translation>
    </message>
</context>
<context>
    <name>ProfileLine</name>
    <message>
        <source>token in the keychain</source>
        <translation>Token im Schlüsselbund</translation>
    </message>
    <message>
        <source>token in %1</source>
        <translation>Token in %1</translation>
    </message>
    <message>
        <source>token from the environment</source>
        <translation>Token aus der Umgebung</translation>
    </message>
    <message>
        <source>token in $%1</source>
        <translation>Token in $%1</translation>
    </message>
    <message>
        <source>No bot is set up in %1: start shardroom without options to add one.</source>
        <translation>In %1 ist kein Bot eingerichtet: shardroom ohne Optionen starten, um einen hinzuzufügen.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>There are no profiles yet: start shardroom without options.</source>
        <translation>Es gibt noch keine Profile: shardroom ohne Optionen starten.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Vorhanden: %1.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot; in %2. %3</source>
        <translation>Es gibt kein Profil „%1“ in %2. %3</translation>
    </message>
    <message>
        <source>The profile %1 can&apos;t be used: %2 Put it right, or remove the file and add the bot again.</source>
        <translation>Das Profil %1 ist nicht verwendbar: %2 Berichtigen, oder die Datei entfernen und den Bot neu hinzufügen.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Es ist keine normale Datei.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es ist zu groß.</translation>
    </message>
    <message>
        <source>Its &quot;name&quot; is &quot;%1&quot;, but its file&apos;s is &quot;%2&quot;: they must be the same.</source>
        <translation>Sein „name“ ist „%1“, seine Datei heißt aber „%2“: Beide müssen gleich sein.</translation>
    </message>
    <message>
        <source>The directory %1 can&apos;t be made or written to.</source>
        <translation>Das Verzeichnis %1 lässt sich nicht anlegen oder nicht beschreiben.</translation>
    </message>
    <message>
        <source>The profile could not be saved to %1: %2.</source>
        <translation>Das Profil ließ sich nicht in %1 speichern: %2.</translation>
    </message>
    <message>
        <source>The profile %1 could not be removed: %2.</source>
        <translation>Das Profil %1 ließ sich nicht entfernen: %2.</translation>
    </message>
    <message>
        <source>The token file %1 could not be removed: %2.</source>
        <translation>Die Token-Datei %1 ließ sich nicht entfernen: %2.</translation>
    </message>
    <message>
        <source>The token could not be saved to %1: %2.</source>
        <translation>Das Token ließ sich nicht in %1 speichern: %2.</translation>
    </message>
    <message>
        <source>%1 holds something else than a token: name another file.</source>
        <translation>%1 enthält etwas anderes als ein Token: eine andere Datei angeben.</translation>
    </message>
    <message>
        <source>Another window of Shardroom is saving a new bot at this moment. Try again.</source>
        <translation>Ein anderes Fenster von Shardroom speichert gerade einen neuen Bot. Nochmals versuchen.</translation>
    </message>
    <message>
        <source>There is a bot &quot;%1&quot; already: another window of Shardroom has added it meanwhile. Choose another name.</source>
        <translation>Einen Bot „%1“ gibt es schon: Ein anderes Fenster von Shardroom hat ihn inzwischen hinzugefügt. Einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>“%1” is still going on, and ends without a verdict.</source>
        <translation>„%1“ läuft noch und endet dann ohne Urteil.</translation>
    </message>
    <message>
        <source>The practice fleet of %1 ends with its gateway; nothing of it is kept.</source>
        <translation>Die Übungsflotte von %1 endet mit ihrem Gateway; nichts davon bleibt erhalten.</translation>
    </message>
    <message>
        <source>The bot stops answering: %1 disconnect. Their sessions are kept in the vault, and a start within a few minutes resumes them without spending an identify.</source>
        <translation>Der Bot antwortet nicht mehr: %1 trennen sich. Ihre Sessions bleiben gespeichert, und ein Start binnen weniger Minuten setzt sie per Resume fort, ohne ein Identify zu verbrauchen.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit Shardroom?</source>
        <translation>Shardroom beenden?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again</source>
        <translation>&amp;Nicht mehr fragen</translation>
    </message>
    <message>
        <source>The bot stops answering: %1 disconnect. Their sessions end, as this bot is set up: the next start spends an identify for each.</source>
        <translation>Der Bot antwortet nicht mehr: %1 trennen sich. Ihre Sessions enden, wie dieser Bot eingestellt ist: Der nächste Start verbraucht für jede ein Identify.</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>Can&apos;t record to %1: %2. Give a file that can be written with --record.</source>
        <translation>Aufzeichnen in %1 geht nicht: %2. Mit --record eine beschreibbare Datei angeben.</translation>
    </message>
    <message>
        <source>Recording to %1 failed: %2. From here on events are missing in it.</source>
        <translation>Aufzeichnen in %1 ist gescheitert: %2. Ab hier fehlen darin Events.</translation>
    </message>
    <message>
        <source>Can&apos;t record to %1: it is a pipe. Give a file with --record.</source>
        <translation>In %1 kann nicht aufgezeichnet werden: Es ist eine Pipe. Mit --record eine Datei angeben.</translation>
    </message>
    <message>
        <source>Can&apos;t record to %1: there is something else in it, and it would be mixed up with the recording. Move that file away, or give another one with --record.</source>
        <translation>Aufzeichnen in %1 geht nicht: Die Datei enthält etwas anderes, das sich mit der Aufzeichnung vermischen würde. Diese Datei verschieben oder mit --record eine andere angeben.</translation>
    </message>
</context>
<context>
    <name>RecordingReader</name>
    <message>
        <source>Can&apos;t read the recording %1: %2. Without it events may be recorded twice. Make it readable, or give another file with --record.</source>
        <translation>Die Aufzeichnung %1 ist nicht lesbar: %2. Ohne sie werden Events vielleicht doppelt aufgezeichnet. Sie lesbar machen oder mit --record eine andere Datei angeben.</translation>
    </message>
</context>
<context>
    <name>Reshard</name>
    <message>
        <source>The count must be from 1 to %1.</source>
        <translation>Die Anzahl muss zwischen 1 und %1 liegen.</translation>
    </message>
    <message>
        <source>This program runs all shards</source>
        <translation>Dieses Programm betreibt alle Shards</translation>
    </message>
    <message>
        <source>This program runs only some of the %1 shards; resharding needs all of them. Split or hand over those that it runs instead.</source>
        <translation>Dieses Programm betreibt nur einen Teil der %1 Shards; Resharding braucht alle. Stattdessen die eigenen teilen oder übergeben.</translation>
    </message>
    <message>
        <source>For this bot the count must be a multiple of %1; take %2.</source>
        <translation>Für diesen Bot muss die Anzahl ein Vielfaches von %1 sein; %2 nehmen.</translation>
    </message>
    <message>
        <source>The count is a multiple of %1</source>
        <translation>Die Anzahl ist ein Vielfaches von %1</translation>
    </message>
    <message>
        <source>Discord recommends %1 shards, more than this</source>
        <translation>Discord empfiehlt %1 Shards, mehr als das</translation>
    </message>
    <message>
        <source>The fullest shard gets %1 guilds, %2 % of what Discord allows: take a larger count soon</source>
        <translation>Der vollste Shard bekommt %1 Guilds, %2 % des von Discord Erlaubten: bald eine größere Anzahl nehmen</translation>
    </message>
    <message>
        <source>The fullest shard gets %1 guilds, %2 % of what Discord allows</source>
        <translation>Der vollste Shard bekommt %1 Guilds, %2 % des von Discord Erlaubten</translation>
    </message>
    <message>
        <source>The identify budget is not known yet: ask again when Discord has answered.</source>
        <translation>Das Identify-Budget ist noch nicht bekannt: nach Discords Antwort nochmals fragen.</translation>
    </message>
    <message>
        <source>It goes below the identify floor of %1, as was allowed: %2 of %3 are left</source>
        <translation>Es braucht wie erlaubt von der Reserve von %1: Es bleiben %2 von %3</translation>
    </message>
    <message>
        <source>No identify is spare: one new shard that fails ends it, with the old set untouched</source>
        <translation>Kein Identify ist übrig: Scheitert ein neuer Shard, endet es, und der alte Satz bleibt unberührt</translation>
    </message>
    <message>
        <source>The guilds of these shards are not known and can&apos;t be matched: %1. Wait until they are ready, resume them, or end them first.</source>
        <translation>Die Guilds dieser Shards sind unbekannt und lassen sich nicht abgleichen: %1. Warten, bis sie bereit sind, sie erst fortsetzen oder beenden.</translation>
    </message>
    <message>
        <source>Shards without a session: %1; their guilds are not counted here, and nothing waits for them</source>
        <translation>Shards ohne Session: %1; ihre Guilds zählen hier nicht mit, und nichts wartet auf sie</translation>
    </message>
    <message>
        <source>Shards that are not ready: %1; their guilds are those last seen</source>
        <translation>Nicht bereite Shards: %1; ihre Guilds sind die zuletzt gesehenen</translation>
    </message>
    <message>
        <source>All shards are ready</source>
        <translation>Alle Shards sind bereit</translation>
    </message>
    <message>
        <source>Deaf shards: %1; they get no events: reconnect them first</source>
        <translation>Taube Shards: %1; sie bekommen keine Events: erst neu verbinden</translation>
    </message>
    <message>
        <source>Shards whose guilds are still loading: %1; the figures are too low</source>
        <translation>Shards, deren Guilds noch laden: %1; die Zahlen sind zu niedrig</translation>
    </message>
    <message>
        <source>All guilds are loaded</source>
        <translation>Alle Guilds sind geladen</translation>
    </message>
    <message>
        <source>The drain time must be from 0 s to a day.</source>
        <translation>Die Auslaufzeit muss zwischen 0 s und einem Tag liegen.</translation>
    </message>
    <message>
        <source>The fullest shard would have %1 guilds; Discord allows %2 (%3 of %4 new shards are above that). Take a larger count.</source>
        <translation>Der vollste Shard hätte %1 Guilds; Discord erlaubt %2 (%3 von %4 neuen Shards liegen darüber). Eine größere Anzahl nehmen.</translation>
    </message>
    <message>
        <source>It costs %1 identifies, but only %2 can be spent above the identify floor (%3 are left, the floor is %4).</source>
        <translation>Es kostet %1 Identifies, aber ohne die Reserve sind nur %2 verfügbar (%3 sind übrig, davon %4 Reserve).</translation>
    </message>
    <message>
        <source>Wait until %1 UTC, or lower the floor.</source>
        <translation>Bis %1 UTC warten oder die Reserve senken.</translation>
    </message>
    <message>
        <source>Discord recommends it</source>
        <translation>von Discord empfohlen</translation>
    </message>
    <message>
        <source>what Discord recommends, rounded up</source>
        <translation>Discords Empfehlung, aufgerundet</translation>
    </message>
    <message>
        <source>twice the present count</source>
        <translation>das Doppelte der jetzigen Anzahl</translation>
    </message>
    <message>
        <source>half the present count</source>
        <translation>die Hälfte der jetzigen Anzahl</translation>
    </message>
    <message>
        <source>a multiple of %1</source>
        <translation>ein Vielfaches von %1</translation>
    </message>
    <message>
        <source>a multiple of max_concurrency %1</source>
        <translation>ein Vielfaches von max_concurrency %1</translation>
    </message>
    <message>
        <source>a power of two</source>
        <translation>eine Zweierpotenz</translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation>Einen neuen Plan machen.</translation>
    </message>
    <message>
        <source>The plan is for another bot.</source>
        <translation>Der Plan gilt für einen anderen Bot.</translation>
    </message>
    <message>
        <source>The plan was made when the count was %1; it is %2 now.</source>
        <translation>Der Plan entstand bei der Anzahl %1; jetzt ist sie %2.</translation>
    </message>
    <message>
        <source>The plan is for another set of shards than the one that serves now.</source>
        <translation>Der Plan gilt für einen anderen Satz von Shards als den, der jetzt im Dienst ist.</translation>
    </message>
    <message>
        <source>Discord recommended the count %1 when the plan was made, and %2 now.</source>
        <translation>Discord empfahl bei Entstehung des Plans die Anzahl %1, jetzt %2.</translation>
    </message>
    <message>
        <source>The count had to be a multiple of %1 when the plan was made, and of %2 now.</source>
        <translation>Die Anzahl musste bei Entstehung des Plans ein Vielfaches von %1 sein, jetzt von %2.</translation>
    </message>
    <message>
        <source>max_concurrency was %1 when the plan was made, and is %2 now.</source>
        <translation>max_concurrency war bei Entstehung des Plans %1 und ist jetzt %2.</translation>
    </message>
    <message>
        <source>The guilds have moved by more than 1 % since the plan was made: by %1 of %2.</source>
        <translation>Die Guilds haben sich seit dem Plan um mehr als 1 % verändert: um %1 von %2.</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallel</translation>
    </message>
    <message>
        <source>Rolling split</source>
        <translation>Rollende Teilung</translation>
    </message>
    <message>
        <source>Stop and start</source>
        <translation>Stopp und Start</translation>
    </message>
    <message>
        <source>Split of some shards</source>
        <translation>Teilung einzelner Shards</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>Überlappen</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Auslaufen</translation>
    </message>
    <message>
        <source>Ending the old</source>
        <translation>Alte beenden</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Nachlauf</translation>
    </message>
    <message>
        <source>Aborting</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgerollt</translation>
    </message>
    <message>
        <source>The journal is being written</source>
        <translation>Das Journal wird geschrieben</translation>
    </message>
    <message>
        <source>The new shards are loading; the old ones serve</source>
        <translation>Die neuen Shards laden; die alten sind im Dienst</translation>
    </message>
    <message>
        <source>Both sets deliver, twins are dropped; the old ones serve until all is level</source>
        <translation>Beide Sätze stellen zu, Doppelte werden verworfen; die alten sind im Dienst, bis alles gleichauf ist</translation>
    </message>
    <message>
        <source>The new shards serve; the old ones stay connected, so that going back is free</source>
        <translation>Die neuen Shards sind im Dienst; die alten bleiben verbunden, damit der Rückweg nichts kostet</translation>
    </message>
    <message>
        <source>The new shards serve; the old sessions are being ended</source>
        <translation>Die neuen Shards sind im Dienst; die alten Sessions werden beendet</translation>
    </message>
    <message>
        <source>The new shards serve; what comes late is still compared</source>
        <translation>Die neuen Shards sind im Dienst; was spät kommt, wird noch abgeglichen</translation>
    </message>
    <message>
        <source>The old shards serve; the new ones are being ended</source>
        <translation>Die alten Shards sind im Dienst; die neuen werden beendet</translation>
    </message>
    <message>
        <source>The old shards serve again; the new ones are being ended</source>
        <translation>Die alten Shards sind wieder im Dienst; die neuen werden beendet</translation>
    </message>
    <message>
        <source>The new shards serve</source>
        <translation>Die neuen Shards sind im Dienst</translation>
    </message>
    <message>
        <source>The old shards serve</source>
        <translation>Die alten Shards sind im Dienst</translation>
    </message>
    <message>
        <source>This program does not run these shards: %1. Name only shards that it runs.</source>
        <translation>Dieses Programm betreibt diese Shards nicht: %1. Nur Shards nennen, die es betreibt.</translation>
    </message>
    <message>
        <source>Shard %1 of %2 can only be split to a larger multiple of %2; %3 is none. Take another count, or the parallel way.</source>
        <translation>Shard %1 von %2 lässt sich nur auf ein größeres Vielfaches von %2 teilen; %3 ist keines. Eine andere Anzahl oder die parallele Strategie nehmen.</translation>
    </message>
    <message>
        <source>No shards serve; start them first.</source>
        <translation>Keine Shards sind im Dienst; erst starten.</translation>
    </message>
    <message>
        <source>Name the shards that are to be split.</source>
        <translation>Die Shards nennen, die geteilt werden sollen.</translation>
    </message>
    <message>
        <source>The count is %1 already. For the same shards anew take the hand-over.</source>
        <translation>Die Anzahl ist schon %1. Für dieselben Shards neu die Übergabe nehmen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <translation>%1 m %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 h %2 m</translation>
    </message>
    <message numerus="yes">
        <source>It costs %Ln identify(ies): %1 of %2 are left, and the floor is %3</source>
        <translation>
            <numerusform>Es kostet %Ln Identify: %1 von %2 sind übrig, davon %3 Reserve</numerusform>
            <numerusform>Es kostet %Ln Identifies: %1 von %2 sind übrig, davon %3 Reserve</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReshardAdvice</name>
    <message>
        <source>Not now: only %1 can be spent above the identify floor.</source>
        <translation>Nicht jetzt: Ohne die Reserve sind nur %1 verfügbar.</translation>
    </message>
    <message>
        <source>%1 guilds per shard on average, more than %2 (%3 of %4 shards are over it). Reshard to %5: it costs %6 identifies.</source>
        <translation>Im Schnitt %1 Guilds je Shard, mehr als %2 (%3 von %4 Shards liegen darüber). Auf %5 resharden: kostet %6 Identifies.</translation>
    </message>
</context>
<context>
    <name>ReshardJournal</name>
    <message>
        <source>The journal of an unfinished reshard, %1, can&apos;t be used: %2. The set that served goes on; the new shards are given up.</source>
        <translation>Das Journal eines unbeendeten Reshardings, %1, ist nicht verwendbar: %2. Der Satz im Dienst läuft weiter; die neuen Shards werden aufgegeben.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>it is of another kind or version</source>
        <translation>es ist von anderer Art oder Version</translation>
    </message>
    <message>
        <source>there is no such phase</source>
        <translation>diese Phase gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such batch</source>
        <translation>diese Gruppe gibt es nicht</translation>
    </message>
    <message>
        <source>The journal of the reshard, %1, can&apos;t be removed. Remove it before the next start.</source>
        <translation>Das Journal des Reshardings, %1, lässt sich nicht entfernen. Es vor dem nächsten Start entfernen.</translation>
    </message>
    <message>
        <source>The journal of the reshard, %1, can&apos;t be written: %2. Make room for it, or give another directory with --state-dir.</source>
        <translation>Das Journal des Reshardings, %1, lässt sich nicht schreiben: %2. Platz schaffen oder mit --state-dir ein anderes Verzeichnis angeben.</translation>
    </message>
</context>
<context>
    <name>ReshardPlanFile</name>
    <message>
        <source>shard %1 (%L2)</source>
        <translation>Shard %1 (%L2)</translation>
    </message>
    <message>
        <source>%1 is no plan that can be used: %2 Make a new plan.</source>
        <translation>%1 ist kein verwendbarer Plan: %2 Einen neuen Plan machen.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check its permissions.</source>
        <translation>%1 ist nicht lesbar: %2. Rechte prüfen.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB: this is no reshard plan.</source>
        <translation>%1 ist größer als 16 MiB: Das ist kein Resharding-Plan.</translation>
    </message>
    <message>
        <source>%1 is no JSON: %2 at byte %3. Was it cut off?</source>
        <translation>%1 ist kein JSON: %2 bei Byte %3. Ist die Datei unvollständig?</translation>
    </message>
    <message>
        <source>%1 holds no JSON object: this is no reshard plan.</source>
        <translation>%1 enthält kein JSON-Objekt: Das ist kein Resharding-Plan.</translation>
    </message>
    <message>
        <source>Reshard plan %1: %2 to %3 shards</source>
        <translation>Resharding-Plan %1: %2 auf %3 Shards</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>New shards</source>
        <translation>Neue Shards</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>%1, with %2 old shards each</source>
        <translation>%1, mit je %2 alten Shards</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>Identifies</translation>
    </message>
    <message>
        <source>%L1 and %L2 spare; %L3 left, floor %L4</source>
        <translation>%L1 und %L2 zusätzlich; %L3 übrig, Reserve %L4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>about %1, with max_concurrency %2</source>
        <translation>etwa %1, bei max_concurrency %2</translation>
    </message>
    <message>
        <source>Without events</source>
        <translation>Ohne Events</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Auslaufzeit</translation>
    </message>
    <message>
        <source>Connections at most</source>
        <translation>Verbindungen höchstens</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Memory on top</source>
        <translation>Mehr Speicher</translation>
    </message>
    <message>
        <source>%L1 MiB</source>
        <translation>%L1 MiB</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Guilds</translation>
    </message>
    <message>
        <source>Guilds per shard</source>
        <translation>Guilds je Shard</translation>
    </message>
    <message>
        <source>at most %L1 (%2 %), mean %L3, deviation %L4</source>
        <translation>höchstens %L1 (%2 %), Mittel %L3, Abweichung %L4</translation>
    </message>
    <message>
        <source>Fullest</source>
        <translation>Vollster</translation>
    </message>
    <message>
        <source>Hottest</source>
        <translation>Aktivste</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>%L1 days at the growth seen</source>
        <translation>%L1 Tage beim bisherigen Wachstum</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>its format is not &quot;%1&quot;.</source>
        <translation>das Format ist nicht „%1“.</translation>
    </message>
    <message>
        <source>it has another version than %1, the one that this program reads.</source>
        <translation>die Version ist nicht %1, die dieses Programm liest.</translation>
    </message>
    <message>
        <source>must be of small letters, digits and dashes</source>
        <translation>muss aus Kleinbuchstaben, Ziffern und Bindestrichen bestehen</translation>
    </message>
    <message>
        <source>must be a time as ISO 8601 writes it</source>
        <translation>muss eine Zeit nach ISO 8601 sein</translation>
    </message>
    <message>
        <source>must be of digits</source>
        <translation>muss aus Ziffern bestehen</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be one of our strategies</source>
        <translation>muss eine unserer Strategien sein</translation>
    </message>
    <message>
        <source>must be a whole number from 0</source>
        <translation>muss eine ganze Zahl ab 0 sein</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>must be good, warning or refused</source>
        <translation>muss good, warning oder refused sein</translation>
    </message>
    <message>
        <source>must be in rising order</source>
        <translation>muss aufsteigend geordnet sein</translation>
    </message>
    <message>
        <source>has too many different totals</source>
        <translation>hat zu viele verschiedene Shard-Anzahlen</translation>
    </message>
    <message>
        <source>has two shards with the same guilds</source>
        <translation>hat zwei Shards mit denselben Guilds</translation>
    </message>
    <message>
        <source>is not in plan.from</source>
        <translation>ist nicht in plan.from</translation>
    </message>
    <message>
        <source>is not the number of shards in plan.to</source>
        <translation>ist nicht die Zahl der Shards in plan.to</translation>
    </message>
    <message>
        <source>is more than plan.remaining</source>
        <translation>ist mehr als plan.remaining</translation>
    </message>
    <message>
        <source>must be at least 1</source>
        <translation>muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>does not agree with plan.checks</source>
        <translation>stimmt nicht mit plan.checks überein</translation>
    </message>
    <message>
        <source>is less than the plan costs</source>
        <translation>ist weniger, als der Plan kostet</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not what plan.wish makes of plan.from</source>
        <translation>ist nicht, was plan.wish aus plan.from macht</translation>
    </message>
    <message>
        <source>can&apos;t be done with plan.from</source>
        <translation>geht nicht mit plan.from</translation>
    </message>
    <message>
        <source>does not go with plan.replaced</source>
        <translation>passt nicht zu plan.replaced</translation>
    </message>
    <message>
        <source>must have a number for each shard of the set afterwards</source>
        <translation>muss eine Zahl für jeden Shard des späteren Satzes haben</translation>
    </message>
    <message>
        <source>is not the sum of plan.spread.per_shard</source>
        <translation>ist nicht die Summe von plan.spread.per_shard</translation>
    </message>
    <message>
        <source>is not the largest in plan.spread.per_shard</source>
        <translation>ist nicht der größte Wert in plan.spread.per_shard</translation>
    </message>
    <message>
        <source>is more than plan.guilds</source>
        <translation>ist mehr als plan.guilds</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to %1</source>
        <translation>muss eine ganze Zahl von 0 bis %1 sein</translation>
    </message>
    <message>
        <source>must be a number from 0</source>
        <translation>muss eine Zahl ab 0 sein</translation>
    </message>
    <message>
        <source>must be a text of at most %1 characters</source>
        <translation>muss ein Text aus höchstens %1 Zeichen sein</translation>
    </message>
    <message>
        <source>must be an array of at most %1 values</source>
        <translation>muss ein Array aus höchstens %1 Werten sein</translation>
    </message>
    <message>
        <source>must be rising shard numbers below the total, like 0-3, 8</source>
        <translation>muss aus aufsteigenden Shard-Nummern unter der Anzahl bestehen, wie 0-3, 8</translation>
    </message>
    <message>
        <source>has more than %1 shards</source>
        <translation>hat mehr als %1 Shards</translation>
    </message>
    <message>
        <source>must be a shard and its total</source>
        <translation>muss ein Shard und seine Anzahl sein</translation>
    </message>
</context>
<context>
    <name>ReshardReport</name>
    <message>
        <source>without a guild</source>
        <translation>ohne Guild</translation>
    </message>
    <message>
        <source>%L1 guilds; %L2 events: %L3 matched (%L4 of them late), %L5 only old, %L6 only new, %L7 pending, %L8 forgotten.</source>
        <translation>%L1 Guilds; %L2 Events: %L3 abgeglichen (%L4 davon spät), %L5 nur alt, %L6 nur neu, %L7 offen, %L8 vergessen.</translation>
    </message>
    <message>
        <source>The old set was stopped first: what happened in between was not delivered.</source>
        <translation>Der alte Satz wurde zuerst gestoppt: Was dazwischen geschah, wurde nicht zugestellt.</translation>
    </message>
    <message>
        <source>The counts do not add up: this proves nothing.</source>
        <translation>Die Zahlen gehen nicht auf: Das beweist nichts.</translation>
    </message>
    <message>
        <source>Of the forgotten ones some may have been delivered twice: there was no room to remember them.</source>
        <translation>Von den vergessenen können manche doppelt zugestellt worden sein: Es fehlte der Platz, sie zu merken.</translation>
    </message>
    <message>
        <source>The program ended and started in between: what was counted before that is not in it.</source>
        <translation>Das Programm endete zwischendurch und startete neu: Was davor gezählt wurde, fehlt hier.</translation>
    </message>
    <message>
        <source>Guilds accepted as missing: %L1; nothing vouches for them.</source>
        <translation>Als fehlend hingenommene Guilds: %L1; für sie bürgt nichts.</translation>
    </message>
    <message>
        <source>Of the pending ones the other side had not shown its own when this was written.</source>
        <translation>Bei den offenen hatte die andere Seite ihres noch nicht gezeigt, als dies geschrieben wurde.</translation>
    </message>
    <message>
        <source>Each event that a side has shown was delivered once: none lost, none doubled.</source>
        <translation>Jedes Event, das eine Seite zeigte, wurde einmal zugestellt: keines verloren, keines doppelt.</translation>
    </message>
    <message>
        <source>Guilds accepted as missing: %L1</source>
        <translation>Als fehlend hingenommene Guilds: %L1</translation>
    </message>
    <message>
        <source>Guilds with events that only one side has shown</source>
        <translation>Guilds mit Events, die nur eine Seite gezeigt hat</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>Guild</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Abgeglichen</translation>
    </message>
    <message>
        <source>Only old</source>
        <translation>Nur alt</translation>
    </message>
    <message>
        <source>Only new</source>
        <translation>Nur neu</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>und %L1 weitere</translation>
    </message>
    <message>
        <source>Reshard %1: %2 to %3 shards, %4</source>
        <translation>Resharding %1: %2 auf %3 Shards, %4</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Serving now</source>
        <translation>Jetzt im Dienst</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>Identifies</translation>
    </message>
    <message>
        <source>%L1 spent of %L2 planned and %L3 spare</source>
        <translation>%L1 verbraucht von %L2 geplanten und %L3 zusätzlichen</translation>
    </message>
    <message>
        <source>Longest time between twins</source>
        <translation>Längster Abstand zwischen Doppelten</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
</context>
<context>
    <name>ReshardTexts</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>the same %1 anew</source>
        <translation>dieselben %1 neu</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 auf %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 old shards at a time; each batch is warmed up, switched and ended before the next</source>
        <translation>%1 alte Shards auf einmal; jede Gruppe wird aufgewärmt, gewechselt und beendet, bevor die nächste kommt</translation>
    </message>
    <message>
        <source>Open %1 beside the present ones</source>
        <translation>%1 neben den jetzigen öffnen</translation>
    </message>
    <message>
        <source>Switch to them when every guild is in both sets</source>
        <translation>Wechseln, wenn jede Guild in beiden Sätzen ist</translation>
    </message>
    <message>
        <source>End %1 after %2, in which going back is free</source>
        <translation>%1 nach %2 beenden; bis dahin kostet der Rückweg nichts</translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>%1 durch %2 ersetzen</translation>
    </message>
    <message>
        <source>End the old shards of a batch %1 after its switch</source>
        <translation>Die alten Shards einer Gruppe %1 nach ihrem Wechsel beenden</translation>
    </message>
    <message>
        <source>Drop the connections of %1; their sessions can be resumed for a while</source>
        <translation>Verbindungen trennen: %1; ihre Sessions bleiben eine Weile fortsetzbar</translation>
    </message>
    <message>
        <source>Open %1; events of the time in between are lost</source>
        <translation>%1 öffnen; Events der Zwischenzeit gehen verloren</translation>
    </message>
    <message>
        <source>End the old sessions</source>
        <translation>Die alten Sessions beenden</translation>
    </message>
    <message>
        <source>Open a second session for %1</source>
        <translation>Zweite Session öffnen: %1</translation>
    </message>
    <message>
        <source>End the first session %1 after its switch</source>
        <translation>Die erste Session %1 nach dem Wechsel beenden</translation>
    </message>
    <message>
        <source>%1, and up to %2 more for shards that fail once</source>
        <translation>%1, und bis zu %2 weitere für Shards, die einmal scheitern</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>Identifies</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>%1 → %2 (%3 are kept back)</source>
        <translation>%1 → %2 (%3 Reserve)</translation>
    </message>
    <message>
        <source>Takes about</source>
        <translation>Dauert etwa</translation>
    </message>
    <message>
        <source>%1 at %2 per 5 s</source>
        <translation>%1 bei %2 je 5 s</translation>
    </message>
    <message>
        <source>At most connected</source>
        <translation>Höchstens verbunden</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Assumes</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>%1 guilds, %2 recommended by Discord</source>
        <translation>%1 Guilds, von Discord %2 empfohlen</translation>
    </message>
    <message>
        <source>%1 connections at most</source>
        <translation>höchstens %1 Verbindungen</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>+%1 of memory</source>
        <translation>+%1 Speicher</translation>
    </message>
    <message>
        <source>%1 without events</source>
        <translation>%1 ohne Events</translation>
    </message>
    <message>
        <source>The whole new set beside the old one, then all at once. Any count, also a smaller one.</source>
        <translation>Der ganze neue Satz neben dem alten, dann alle auf einmal. Jede Anzahl, auch eine kleinere.</translation>
    </message>
    <message>
        <source>Multiples only: a few shards at a time. May stop half-way and stay correct.</source>
        <translation>Nur Vielfache: wenige Shards auf einmal. Darf auf halbem Weg enden und bleibt richtig.</translation>
    </message>
    <message>
        <source>Drops the old connections first: the least connections and memory, but events are lost.</source>
        <translation>Trennt erst die alten Verbindungen: die wenigsten Verbindungen, der wenigste Speicher, aber Events gehen verloren.</translation>
    </message>
    <message>
        <source>Only the picked shards are split; the others keep their sessions and their count.</source>
        <translation>Nur die gewählten Shards werden geteilt; die anderen behalten Sessions und Anzahl.</translation>
    </message>
    <message>
        <source>The same shards anew, a few at a time: a second session takes over from the first.</source>
        <translation>Dieselben Shards neu, wenige auf einmal: Eine zweite Session übernimmt von der ersten.</translation>
    </message>
    <message>
        <source>Fullest</source>
        <translation>Vollster</translation>
    </message>
    <message>
        <source>%1 guilds (%2 full)</source>
        <translation>%1 Guilds (%2 voll)</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>%1 ± %2 guilds</source>
        <translation>%1 ± %2 Guilds</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Fast voll</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Über der Grenze</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Spielraum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>growth not known yet</source>
        <translation>Wachstum noch nicht bekannt</translation>
    </message>
    <message>
        <source>Fullest shards</source>
        <translation>Vollste Shards</translation>
    </message>
    <message>
        <source>Hottest shards</source>
        <translation>Aktivste Shards</translation>
    </message>
    <message>
        <source>batch %1 of %2</source>
        <translation>Gruppe %1 von %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>at most %1 more</source>
        <translation>noch höchstens %1</translation>
    </message>
    <message>
        <source>A reshard (%1) was not finished: it was at &quot;%2&quot;. Both sets are connected; nothing happens until you decide.</source>
        <translation>Ein Resharding (%1) wurde nicht beendet: Es stand bei „%2“. Beide Sätze sind verbunden; bis zur Entscheidung geschieht nichts.</translation>
    </message>
    <message>
        <source>Reshard (%1): %2. %3.</source>
        <translation>Resharding (%1): %2. %3.</translation>
    </message>
    <message>
        <source>%1 of %2 new shards ready, %3 of %4 guilds matched.</source>
        <translation>%1 von %2 neuen Shards bereit, %3 von %4 Guilds abgeglichen.</translation>
    </message>
    <message>
        <source>Batch %1 of %2.</source>
        <translation>Gruppe %1 von %2.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>In %1 this fleet reshards itself %2, which spends %3 identifies: %4</source>
        <translation>In %1 automatisches Resharding %2, es kostet %3 Identifies: %4</translation>
    </message>
    <message>
        <source>%1, %2 of them in an outage</source>
        <translation>%1, davon %2 ausgefallen</translation>
    </message>
    <message>
        <source>%1 (%2 may be)</source>
        <translation>%1 (%2 erlaubt)</translation>
    </message>
    <message>
        <source>%1, %2 to spare</source>
        <translation>%1, %2 zusätzlich</translation>
    </message>
    <message>
        <source>New shards ready</source>
        <translation>Neue Shards bereit</translation>
    </message>
    <message>
        <source>Guilds matched</source>
        <translation>Guilds abgeglichen</translation>
    </message>
    <message>
        <source>Guilds missing</source>
        <translation>Guilds fehlen</translation>
    </message>
    <message>
        <source>Identifies spent</source>
        <translation>Verbrauchte Identifies</translation>
    </message>
    <message>
        <source>shard %1: %2</source>
        <translation>Shard %1: %2</translation>
    </message>
    <message>
        <source>shard %1 is still loading %2 guilds</source>
        <translation>Shard %1 lädt noch %2 Guilds</translation>
    </message>
    <message>
        <source>shard %1 is ready without it: in an outage, or the bot has left it</source>
        <translation>Shard %1 ist ohne sie bereit: ein Ausfall, oder der Bot hat sie verlassen</translation>
    </message>
    <message>
        <source>none of the new shards gets it</source>
        <translation>keiner der neuen Shards bekommt sie</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Abgeglichen</translation>
    </message>
    <message>
        <source>Of those late</source>
        <translation>Davon spät</translation>
    </message>
    <message>
        <source>Only old</source>
        <translation>Nur alt</translation>
    </message>
    <message>
        <source>Only new</source>
        <translation>Nur neu</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Longest lag</source>
        <translation>Längster Abstand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Serving now</source>
        <translation>Jetzt im Dienst</translation>
    </message>
    <message>
        <source>Missing, accepted</source>
        <translation>Fehlend, hingenommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guild(s)</source>
        <translation>
            <numerusform>%Ln Guild</numerusform>
            <numerusform>%Ln Guilds</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>The program ended in between; counts begin after that</source>
        <translation>Das Programm endete zwischendurch; gezählt ist ab danach</translation>
    </message>
    <message>
        <source>its shard is not open yet</source>
        <translation>ihr Shard ist noch nicht offen</translation>
    </message>
    <message>
        <source>Of those since the switch</source>
        <translation>Davon seit dem Wechsel</translation>
    </message>
    <message>
        <source>less than a day at the growth of late</source>
        <translation>unter einem Tag beim zuletzt gemessenen Wachstum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identify(ies)</source>
        <translation>
            <numerusform>%Ln Identify</numerusform>
            <numerusform>%Ln Identifies</numerusform>
        </translation>
    </message>
    <message>
        <source>Time without events</source>
        <translation>Zeit ohne Events</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
</context>
<context>
    <name>Restart</name>
    <message>
        <source>The practice gateway is a part of this program and would end with it, and all sessions too. With a gateway of its own (shardroom-simulator and --api-url) a restart can be practised.</source>
        <translation>Das Übungs-Gateway ist Teil dieses Programms und würde mit ihm enden, samt allen Sessions. Mit einem eigenen Gateway (shardroom-simulator und --api-url) lässt sich ein Neustart üben.</translation>
    </message>
    <message>
        <source>Read-only: Shardroom was started with --read-only.</source>
        <translation>Nur lesen: Shardroom wurde mit --read-only gestartet.</translation>
    </message>
    <message>
        <source>%1 holds another token by now, and sessions of the old one can&apos;t be resumed with it. Quit and start instead: that costs an identify per shard.</source>
        <translation>%1 enthält inzwischen ein anderes Token, und damit lassen sich Sessions des alten nicht per Resume fortsetzen. Stattdessen beenden und starten: Das kostet ein Identify je Shard.</translation>
    </message>
    <message>
        <source>The token came from %1, which is read only once: the next start would have none. Give it in a file or with DISCORD_TOKEN.</source>
        <translation>Das Token kam aus %1, das nur einmal gelesen wird: Der nächste Start hätte keines. Es in einer Datei oder mit DISCORD_TOKEN angeben.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2. This program goes on.</source>
        <translation>%1 ließ sich nicht starten: %2. Dieses Programm läuft weiter.</translation>
    </message>
    <message>
        <source>The bot %1 was changed since it was opened, and the next start might not find its sessions. Quit and start instead.</source>
        <translation>Der Bot %1 wurde geändert, seit er geöffnet wurde, und der nächste Start fände seine Sessions vielleicht nicht. Beenden und starten Sie stattdessen.</translation>
    </message>
</context>
<context>
    <name>RollingKind</name>
    <message>
        <source>Rolling resume</source>
        <translation>Rollendes Resume</translation>
    </message>
    <message>
        <source>Rolling re-identify</source>
        <translation>Rollendes Neu-Identifizieren</translation>
    </message>
</context>
<context>
    <name>RollingRun</name>
    <message>
        <source>It is not one of this fleet&apos;s any more.</source>
        <translation>Er gehört nicht mehr zu dieser Flotte.</translation>
    </message>
    <message>
        <source>It is %1. %2</source>
        <translation>Zustand: %1. %2</translation>
    </message>
    <message>
        <source>Its session could not be resumed, so that it needs a new one.</source>
        <translation>Ein Resume seiner Session war nicht möglich, er braucht eine neue.</translation>
    </message>
    <message>
        <source>It is not ready again after %1 s; it is %2.</source>
        <translation>Nach %1 s nicht wieder bereit; Zustand: %2.</translation>
    </message>
</context>
<context>
    <name>RowColor</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Broken</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Fast voll</translation>
    </message>
    <message>
        <source>Deaf</source>
        <translation>Taub</translation>
    </message>
    <message>
        <source>There is another one of this name.</source>
        <translation>Einen anderen dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Saved filter %1 is left out: %2</source>
        <translation>Gespeicherter Filter %1 wird ausgelassen: %2</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln saved filter(s) can be read; the others are left out.</source>
        <translation>
            <numerusform>Höchstens %Ln gespeicherter Filter kann gelesen werden; die übrigen entfallen.</numerusform>
            <numerusform>Höchstens %Ln gespeicherte Filter können gelesen werden; die übrigen entfallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs a name and a filter.</source>
        <translation>Er braucht einen Namen und einen Filtertext.</translation>
    </message>
    <message numerus="yes">
        <source>Its name is longer than %Ln character(s).</source>
        <translation>
            <numerusform>Der Name ist länger als %Ln Zeichen.</numerusform>
            <numerusform>Der Name ist länger als %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is longer than %Ln character(s).</source>
        <translation>
            <numerusform>Er ist länger als %Ln Zeichen.</numerusform>
            <numerusform>Er ist länger als %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln already, and no more can be kept. Remove one first.</source>
        <translation>
            <numerusform>Es gibt schon %Ln, mehr lassen sich nicht speichern. Zuerst einen entfernen.</numerusform>
            <numerusform>Es gibt schon %Ln, mehr lassen sich nicht speichern. Zuerst einen entfernen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioObstacle</name>
    <message>
        <source>%1 given up</source>
        <translation>%1 aufgegeben</translation>
    </message>
    <message>
        <source>%1 paused or ended</source>
        <translation>%1 pausiert oder beendet</translation>
    </message>
    <message>
        <source>%1 in the identify queue, which is held</source>
        <translation>%1 in der Identify-Warteschlange, die angehalten ist</translation>
    </message>
    <message>
        <source>%1 waiting for identifies that are kept back, until the reset in %2</source>
        <translation>%1 warten auf Identifies aus der Reserve, bis zum neuen Budget in %2</translation>
    </message>
    <message>
        <source>%1 held in the identify queue</source>
        <translation>%1 in der Identify-Warteschlange zurückgehalten</translation>
    </message>
</context>
<context>
    <name>ScenarioReader</name>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a file nor one of the scenarios %2.</source>
        <translation>„%1“ ist weder eine Datei noch eines der Szenarien %2.</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation>muss eine Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be a text under a language of two letters</source>
        <translation>muss ein Text unter einer Sprache aus zwei Buchstaben sein</translation>
    </message>
    <message>
        <source>must be a text, or an object of texts with &quot;en&quot; and other languages</source>
        <translation>muss ein Text sein oder ein Objekt aus Texten mit „en“ und anderen Sprachen</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is not known here; there are %1</source>
        <translation>ist hier nicht bekannt; es gibt %1</translation>
    </message>
    <message>
        <source>The file %1.</source>
        <translation>Die Datei %1.</translation>
    </message>
    <message>
        <source>Not JSON at byte %1: %2.</source>
        <translation>Kein JSON bei Byte %1: %2.</translation>
    </message>
    <message>
        <source>must be &quot;at-once&quot; or &quot;when-ready&quot;</source>
        <translation>muss „at-once“ oder „when-ready“ sein</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>is after the end</source>
        <translation>liegt nach dem Ende</translation>
    </message>
    <message>
        <source>must be in a step of its own</source>
        <translation>muss in einem eigenen Schritt stehen</translation>
    </message>
    <message>
        <source>is missing, and so is anything that happens</source>
        <translation>fehlt, und auch sonst geschieht nichts</translation>
    </message>
</context>
<context>
    <name>ScenarioRunner</name>
    <message>
        <source>Waits until all shards are ready.</source>
        <translation>Wartet, bis alle Shards bereit sind.</translation>
    </message>
</context>
<context>
    <name>ScenarioScore</name>
    <message>
        <source>Identifies spent</source>
        <translation>Verbrauchte Identifies</translation>
    </message>
    <message>
        <source>Sessions lost</source>
        <translation>Verlorene Sessions</translation>
    </message>
    <message>
        <source>Sessions ended by the fleet itself</source>
        <translation>Von der Flotte selbst beendete Sessions</translation>
    </message>
    <message>
        <source>Events that nobody received</source>
        <translation>Events, die niemand bekam</translation>
    </message>
    <message>
        <source>Events sent</source>
        <translation>Gesendete Events</translation>
    </message>
    <message>
        <source>Token resets</source>
        <translation>Token zurückgesetzt</translation>
    </message>
    <message>
        <source>Breaches of Discord&apos;s rules</source>
        <translation>Verstöße gegen Discords Regeln</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Resumes</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln session(s) survived</source>
        <translation>
            <numerusform>%Ln Session erhalten</numerusform>
            <numerusform>Alle %Ln Sessions erhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>What became of the sessions, of the identifies, of the events: &quot;All 16 sessions survived: no IDENTIFY spent, no event lost.&quot;</extracomment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>The token was reset.</source>
        <translation>Das Token wurde zurückgesetzt.</translation>
    </message>
    <message>
        <source>no IDENTIFY spent</source>
        <translation>kein Identify verbraucht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDENTIFY(s) spent</source>
        <translation>
            <numerusform>%Ln Identify verbraucht</numerusform>
            <numerusform>%Ln Identifies verbraucht</numerusform>
        </translation>
    </message>
    <message>
        <source>no event lost</source>
        <translation>kein Event verloren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) lost</source>
        <translation>
            <numerusform>%Ln Event verloren</numerusform>
            <numerusform>%Ln Events verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) lost</source>
        <translation>
            <numerusform>%Ln Session verloren</numerusform>
            <numerusform>%Ln Sessions verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>Guild time without a healthy shard</source>
        <translation>Guild-Zeit ohne gesunden Shard</translation>
    </message>
    <message>
        <source>Longest time that a guild had no healthy shard</source>
        <translation>Längste Zeit einer Guild ohne gesunden Shard</translation>
    </message>
    <message>
        <source>Longest time that a connected shard got no events</source>
        <translation>Längste Zeit eines verbundenen Shards ohne Events</translation>
    </message>
    <message>
        <source>Guilds without a healthy shard at the end</source>
        <translation>Guilds ohne gesunden Shard am Ende</translation>
    </message>
    <message>
        <source>There was no fleet.</source>
        <translation>Es war keine Flotte da.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had no healthy connection at the end.</source>
        <translation>
            <numerusform>%Ln davon hatte am Ende keine gesunde Verbindung.</numerusform>
            <numerusform>%Ln davon hatten am Ende keine gesunde Verbindung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RESUME(s) saved as many IDENTIFYs.</source>
        <translation>
            <numerusform>%Ln RESUME hat ein IDENTIFY gespart.</numerusform>
            <numerusform>%Ln RESUMEs haben ebenso viele IDENTIFYs gespart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>a record without a shard_id</source>
        <translation>ein Eintrag ohne shard_id</translation>
    </message>
    <message>
        <source>shard %1 is outside the count of %2</source>
        <translation>Shard %1 liegt außerhalb der Anzahl %2</translation>
    </message>
    <message>
        <source>shard %1 has no usable session_id</source>
        <translation>Shard %1 hat keine brauchbare session_id</translation>
    </message>
    <message>
        <source>shard %1 has no usable sequence</source>
        <translation>Shard %1 hat keine brauchbare Sequenz</translation>
    </message>
    <message>
        <source>shard %1 has a resume_gateway_url that is not one</source>
        <translation>Shard %1 hat eine resume_gateway_url, die keine ist</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check its permissions.</source>
        <translation>%1 ist nicht lesbar: %2. Rechte prüfen.</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MiB: this is no session file.</source>
        <translation>%1 ist größer als 256 MiB: Das ist keine Session-Datei.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2. Without it, or with --no-resume, all shards identify.</source>
        <translation>%1 ist nicht brauchbar: %2. Ohne sie oder mit --no-resume machen alle Shards ein Identify.</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2)</source>
        <translation>kein JSON (%1 bei Byte %2)</translation>
    </message>
    <message>
        <source>it is not a session file of Shardroom (&quot;format&quot; differs)</source>
        <translation>keine Session-Datei von Shardroom („format“ weicht ab)</translation>
    </message>
    <message>
        <source>it was written by another version of Shardroom (&quot;version&quot; is not %1)</source>
        <translation>von einer anderen Shardroom-Version geschrieben („version“ ist nicht %1)</translation>
    </message>
    <message>
        <source>&quot;shard_count&quot; is not a number from 1 to %1</source>
        <translation>„shard_count“ ist keine Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>shard %1 stands there twice; the first is used</source>
        <translation>Shard %1 kommt doppelt vor; der erste gilt</translation>
    </message>
    <message>
        <source>The sessions could not be saved to %1: %2.</source>
        <translation>Die Sessions ließen sich nicht in %1 speichern: %2.</translation>
    </message>
    <message>
        <source>the directory can&apos;t be made</source>
        <translation>das Verzeichnis lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>Sessions can&apos;t be kept in %1: the directory can&apos;t be made or written. Give another with --state-dir.</source>
        <translation>In %1 können keine Sessions aufbewahrt werden: Das Verzeichnis lässt sich nicht anlegen oder nicht beschreiben. Mit --state-dir ein anderes angeben.</translation>
    </message>
    <message>
        <source>it is torn, or no JSON</source>
        <translation>abgerissen oder kein JSON</translation>
    </message>
    <message>
        <source>its check does not match</source>
        <translation>die Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>it has no check</source>
        <translation>ohne Prüfsumme</translation>
    </message>
    <message>
        <source>it is encrypted, and the file is not</source>
        <translation>verschlüsselt, die Datei aber nicht</translation>
    </message>
    <message>
        <source>the key does not open it</source>
        <translation>der Schlüssel passt nicht</translation>
    </message>
    <message>
        <source>line %1, the end of the file, is damaged</source>
        <translation>Zeile %1, das Dateiende, ist beschädigt</translation>
    </message>
    <message>
        <source>the file ends after %1 of %2 sessions: the others are lost</source>
        <translation>die Datei endet nach %1 von %2 Sessions: Die anderen sind verloren</translation>
    </message>
    <message>
        <source>line %1 is damaged: no session is lost by that</source>
        <translation>Zeile %1 ist beschädigt: Verloren ist dadurch keine Session</translation>
    </message>
    <message>
        <source>line %1 is damaged (%2): what it held is lost</source>
        <translation>Zeile %1 ist beschädigt (%2): Ihr Inhalt ist verloren</translation>
    </message>
    <message>
        <source>its first line is damaged (%1): the copy at its end is used</source>
        <translation>die erste Zeile ist beschädigt (%1): Die Kopie am Ende gilt</translation>
    </message>
    <message>
        <source>its first line is damaged (%1)</source>
        <translation>die erste Zeile ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>it is encrypted with the key %1, which is not here</source>
        <translation>verschlüsselt mit dem Schlüssel %1, der hier fehlt</translation>
    </message>
    <message>
        <source>a session is lost</source>
        <translation>eine Session ist verloren</translation>
    </message>
    <message>
        <source>shard %1 is lost</source>
        <translation>Shard %1 ist verloren</translation>
    </message>
    <message>
        <source>line %1 is damaged (%2): %3</source>
        <translation>Zeile %1 ist beschädigt (%2): %3</translation>
    </message>
    <message>
        <source>a record is damaged (%1): %2</source>
        <translation>ein Eintrag ist beschädigt (%1): %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more of the kind</source>
        <translation>
            <numerusform>und %Ln weiteres dieser Art</numerusform>
            <numerusform>und %Ln weitere dieser Art</numerusform>
        </translation>
    </message>
    <message>
        <source>it does not say with which &quot;gateway&quot; version and encoding its sessions were made</source>
        <translation>ohne Angabe („gateway“), mit welcher Version und Kodierung die Sessions entstanden</translation>
    </message>
</context>
<context>
    <name>SessionGuard</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no session id</source>
        <translation>es gibt keine Session-ID</translation>
    </message>
    <message>
        <source>it was made by the bot %1, and this token belongs to %2</source>
        <translation>vom Bot %1 angelegt, dieses Token gehört aber zu %2</translation>
    </message>
    <message>
        <source>it was made with version %1 and encoding %2 of the gateway, which a resume must use again; here they are %3 and json</source>
        <translation>mit Gateway-Version %1 und Kodierung %2 entstanden, die ein Resume wieder braucht; hier sind es %3 und json</translation>
    </message>
    <message>
        <source>its resume address %1 is not Discord&apos;s, and resuming would send the token there</source>
        <translation>die Resume-Adresse %1 gehört nicht Discord, und ein Resume würde das Token dorthin senden</translation>
    </message>
    <message>
        <source>it was made with %1 shards, now there are %2</source>
        <translation>mit %1 Shards entstanden, jetzt sind es %2</translation>
    </message>
    <message>
        <source>it was last used %1 ago</source>
        <translation>zuletzt vor %1 benutzt</translation>
    </message>
    <message>
        <source>this fleet has no such shard</source>
        <translation>diesen Shard gibt es hier nicht</translation>
    </message>
</context>
<context>
    <name>SessionJournal</name>
    <message>
        <source>it was written by another version of Shardroom</source>
        <translation>von einer anderen Shardroom-Version geschrieben</translation>
    </message>
    <message>
        <source>line 1 is damaged</source>
        <translation>Zeile 1 ist beschädigt</translation>
    </message>
    <message>
        <source>it continues another session file than the one that is there</source>
        <translation>gehört zu einer anderen Session-Datei als der vorhandenen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more of the kind</source>
        <translation>
            <numerusform>und %Ln weiteres dieser Art</numerusform>
            <numerusform>und %Ln weitere dieser Art</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1 is torn or damaged: what it told is lost</source>
        <translation>Zeile %1 ist abgerissen oder beschädigt: Ihr Inhalt ist verloren</translation>
    </message>
    <message>
        <source>line %1 is damaged: what it told of shard %2 is lost</source>
        <translation>Zeile %1 ist beschädigt: Ihre Angaben zu Shard %2 sind verloren</translation>
    </message>
    <message>
        <source>the record of shard %1&apos;s newest session is lost, and its older session is over</source>
        <translation>der Eintrag der neuesten Session von Shard %1 ist verloren, und die ältere ist vorbei</translation>
    </message>
</context>
<context>
    <name>SessionPick</name>
    <message>
        <source>shards %1: %2</source>
        <translation>Shards %1: %2</translation>
    </message>
    <message>
        <source>the shard is on it</source>
        <translation>der Shard benutzt sie gerade</translation>
    </message>
    <message>
        <source>too old; --old tries it all the same</source>
        <translation>zu alt; mit --old wird sie trotzdem versucht</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>nothing is saved of a set of %1 shards</source>
        <translation>von einem Satz mit %1 Shards ist nichts gespeichert</translation>
    </message>
    <message>
        <source>There is no saved session.</source>
        <translation>Es gibt keine gespeicherte Session.</translation>
    </message>
    <message>
        <source>Nothing was done: %1.</source>
        <translation>Nichts wurde ausgeführt: %1.</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>nicht in der Datei</translation>
    </message>
    <message>
        <source>There is no session in %1.</source>
        <translation>In %1 ist keine Session.</translation>
    </message>
    <message>
        <source>No session was taken from %1: %2.</source>
        <translation>Keine Session aus %1 übernommen: %2.</translation>
    </message>
</context>
<context>
    <name>SessionShapes</name>
    <message numerus="yes">
        <source>and %Ln more of which the same is to be said</source>
        <translation>
            <numerusform>und %Ln weiteres, für das dasselbe gilt</numerusform>
            <numerusform>und %Ln weitere, für die dasselbe gilt</numerusform>
        </translation>
    </message>
    <message>
        <source>what stands for shard %1 is not a session</source>
        <translation>was für Shard %1 dasteht, ist keine Session</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) beside the shard numbers were not read</source>
        <translation>
            <numerusform>%Ln Schlüssel neben den Shard-Nummern wurde nicht gelesen</numerusform>
            <numerusform>%Ln Schlüssel neben den Shard-Nummern wurden nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>shard %1 has no session there</source>
        <translation>Shard %1 hat dort keine Session</translation>
    </message>
    <message>
        <source>shard %1 has no usable session id</source>
        <translation>Shard %1 hat keine brauchbare Session-ID</translation>
    </message>
    <message>
        <source>shard %1 has no usable sequence number</source>
        <translation>Shard %1 hat keine brauchbare Sequenz</translation>
    </message>
    <message>
        <source>shard %1 has a resume address that is not one</source>
        <translation>Shard %1 hat eine Resume-Adresse, die keine ist</translation>
    </message>
    <message>
        <source>a session has a shard number that is not one</source>
        <translation>eine Session hat eine Shard-Nummer, die keine ist</translation>
    </message>
    <message>
        <source>the session in the place of shard %1 says that it is of shard %2</source>
        <translation>die Session am Platz von Shard %1 nennt sich die von Shard %2</translation>
    </message>
    <message>
        <source>shard %1 has no usable shard count</source>
        <translation>Shard %1 hat keine brauchbare Shard-Anzahl</translation>
    </message>
    <message>
        <source>a single session without a shard number can only be that of a bot with one shard, not %1</source>
        <translation>eine einzelne Session ohne Shard-Nummer kann nur von einem Bot mit einem Shard stammen, nicht mit %1</translation>
    </message>
    <message>
        <source>shard %1 is outside the count of %2</source>
        <translation>Shard %1 liegt außerhalb der Anzahl %2</translation>
    </message>
    <message>
        <source>shard %1 stands there twice; the first is used</source>
        <translation>Shard %1 kommt doppelt vor; der erste gilt</translation>
    </message>
    <message>
        <source>%1 can&apos;t be imported: %2.</source>
        <translation>%1 lässt sich nicht importieren: %2.</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2). Give a file of one of these: %3</source>
        <translation>kein JSON (%1 bei Byte %2). Möglich sind Dateien von: %3</translation>
    </message>
    <message>
        <source>what stands for shard %1 has not the keys of a session</source>
        <translation>was für Shard %1 dasteht, hat nicht die Schlüssel einer Session</translation>
    </message>
    <message>
        <source>it has keys of both %1 and %2, so that nobody can say which count. Leave only one kind in it</source>
        <translation>sie enthält Schlüssel von %1 und von %2, und welche gelten, weiß niemand. Nur eine Art darin lassen</translation>
    </message>
    <message>
        <source>there is no session in it</source>
        <translation>sie enthält keine Session</translation>
    </message>
    <message>
        <source>its keys (%1) are not those of a session</source>
        <translation>ihre Schlüssel (%1) sind nicht die einer Session</translation>
    </message>
    <message>
        <source>. Give a file of one of these: %1</source>
        <translation>. Möglich sind Dateien von: %1</translation>
    </message>
    <message>
        <source>twilight and Discord4J write the same keys; it was read as twilight&apos;s, which makes no difference</source>
        <translation>twilight und Discord4J schreiben dieselben Schlüssel; gelesen wurde es als twilight, was keinen Unterschied macht</translation>
    </message>
    <message>
        <source>resume-info.json of twilight bots</source>
        <translation>resume-info.json von twilight-Bots</translation>
    </message>
    <message>
        <source>It has no shard count and no resume address: the import will ask for the count and use the main gateway address.</source>
        <translation>Ohne Shard-Anzahl und Resume-Adresse: Der Import fragt nach der Anzahl und nimmt die Hauptadresse des Gateways.</translation>
    </message>
    <message>
        <source>It has no shard count: the import will ask for it.</source>
        <translation>Ohne Shard-Anzahl: Der Import fragt danach.</translation>
    </message>
    <message>
        <source>It has no shard numbers: a session&apos;s place in the list is its shard.</source>
        <translation>Ohne Shard-Nummern: Der Platz einer Session in der Liste ist ihr Shard.</translation>
    </message>
    <message>
        <source>twilight and Discord4J have the same keys: an import takes both for twilight.</source>
        <translation>twilight und Discord4J haben dieselben Schlüssel: Ein Import hält beide für twilight.</translation>
    </message>
    <message>
        <source>It has no times: the import can&apos;t say how old the sessions are.</source>
        <translation>Ohne Zeiten: Der Import weiß nicht, wie alt die Sessions sind.</translation>
    </message>
    <message>
        <source>It has no guild lists: a shard that resumes from it does not know its guilds.</source>
        <translation>Ohne Guild-Listen: Ein Shard, der daraus ein Resume macht, kennt seine Guilds nicht.</translation>
    </message>
    <message>
        <source>It names no bot, no gateway version and no encoding: resume with the same bot, with version 10 and JSON.</source>
        <translation>Ohne Bot, Gateway-Version und Kodierung: Resume mit demselben Bot, Version 10 und JSON.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check its permissions.</source>
        <translation>%1 ist nicht lesbar: %2. Rechte prüfen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>There is no session to write: none of these shards could resume.</source>
        <translation>Keine Session zu schreiben: Keiner dieser Shards könnte ein Resume machen.</translation>
    </message>
    <message>
        <source>These sessions were made with %1 and with %2 shards, and the shape of %3 does not say with how many. Write those of one count, or use Shardroom&apos;s own shape.</source>
        <translation>Diese Sessions entstanden mit %1 und mit %2 Shards, und das Format von %3 nennt die Anzahl nicht. Nur die mit einer Anzahl schreiben oder Shardrooms eigenes Format nehmen.</translation>
    </message>
    <message>
        <source>Shard %1 is there twice, and the shape of %2 has room for one. Leave one of them out.</source>
        <translation>Shard %1 kommt doppelt vor, und das Format von %2 hat Platz für einen. Einen davon weglassen.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB: this is no session file.</source>
        <translation>%1 ist größer als 64 MiB: Das ist keine Session-Datei.</translation>
    </message>
</context>
<context>
    <name>ShardColumn</name>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Shard number</source>
        <translation>Shard-Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What the shard is doing now</source>
        <translation>Was der Shard gerade tut</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>How long it has been in this state</source>
        <translation>Wie lange er in diesem Zustand ist</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Round trip of the last acknowledged heartbeat, and those before it</source>
        <translation>Laufzeit des letzten Heartbeats mit ACK und der vorigen</translation>
    </message>
    <message>
        <source>ACK</source>
        <translation>ACK</translation>
    </message>
    <message>
        <source>Since the last heartbeat acknowledgement of this connection</source>
        <translation>Zeit seit dem letzten Heartbeat-ACK dieser Verbindung</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>Events/s</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Guilds</translation>
    </message>
    <message>
        <source>Guilds on this shard, those in an outage included</source>
        <translation>Guilds auf diesem Shard, ausgefallene eingeschlossen</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Resumes</translation>
    </message>
    <message>
        <source>Resumed sessions since the program started</source>
        <translation>Fortgesetzte Sessions seit Programmstart</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Session id, masked: with the token it could be taken over</source>
        <translation>Session-ID, maskiert: Mit dem Token ließe sich die Session übernehmen</translation>
    </message>
    <message>
        <source>Last close</source>
        <translation>Letzter Close</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>When this state is expected to end</source>
        <translation>Wann dieser Zustand voraussichtlich endet</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Why it is in this state</source>
        <translation>Warum er in diesem Zustand ist</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Event</translation>
    </message>
    <message>
        <source>Since the last event</source>
        <translation>Zeit seit dem letzten Event</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Guilds in an outage</source>
        <translation>Ausgefallene Guilds</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <source>Guilds against Discord&apos;s limit of 2,500 on one shard</source>
        <translation>Guilds gemessen an Discords Grenze von 2.500 je Shard</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>Identifies</translation>
    </message>
    <message>
        <source>IDENTIFY sent since the program started</source>
        <translation>Gesendete IDENTIFY seit Programmstart</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Sequence of the last event, from which a resume goes on</source>
        <translation>Sequenz des letzten Events; dort setzt ein Resume an</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Bytes received, as they came (compressed)</source>
        <translation>Empfangene Bytes, wie sie kamen (komprimiert)</translation>
    </message>
    <message>
        <source>Gateway host</source>
        <translation>Gateway-Host</translation>
    </message>
    <message>
        <source>Host of the present or last connection</source>
        <translation>Host der jetzigen oder letzten Verbindung</translation>
    </message>
    <message>
        <source>%1 by us</source>
        <translation>%1 von uns</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, deaf</source>
        <translation>%1, taub</translation>
    </message>
    <message>
        <source>Events per second over the last 5 seconds, and those of the last half minute</source>
        <translation>Events pro Sekunde in den letzten 5 Sekunden, und die der letzten halben Minute</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Why the last connection ended and how long ago; after 15 minutes of ready only in the details</source>
        <translation>Warum die letzte Verbindung endete und wie lange das her ist; nach 15 Minuten bereit nur noch in den Details</translation>
    </message>
    <message>
        <source>%1 ago: %2</source>
        <comment>how long, why</comment>
        <translation>vor %1: %2</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>A box to tick: adds the shard to the selection, or takes it out</source>
        <translation>Ein Kästchen zum Ankreuzen: nimmt den Shard in die Auswahl auf oder heraus</translation>
    </message>
    <message>
        <source>%1, %2 ago: %3</source>
        <comment>close code, how long, why</comment>
        <translation>%1, vor %2: %3</translation>
    </message>
</context>
<context>
    <name>ShardCommand</name>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Session beenden</translation>
    </message>
    <message>
        <source>Re-identify</source>
        <translation>Neu identifizieren</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
</context>
<context>
    <name>ShardFacts</name>
    <message>
        <source>Next try in</source>
        <translation>Versuch in</translation>
    </message>
    <message>
        <source>Its turn in</source>
        <translation>Dran in</translation>
    </message>
    <message>
        <source>Resumable for</source>
        <translation>Resume noch</translation>
    </message>
    <message>
        <source>Gives up in</source>
        <translation>Gibt auf in</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Last ACK</source>
        <translation>Letztes ACK</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Event</translation>
    </message>
    <message>
        <source>%1 (%2 full)</source>
        <translation>%1 (%2 voll)</translation>
    </message>
    <message>
        <source>, %1 in an outage</source>
        <translation>, %1 ausgefallen</translation>
    </message>
    <message>
        <source>, %1 loading</source>
        <translation>, %1 laden</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Guilds</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>%1/s, %2 in all</source>
        <translation>%1/s, %2 gesamt</translation>
    </message>
    <message>
        <source>, %1 old</source>
        <translation>, %1 alt</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>%1 resumed, %2 identified</source>
        <translation>%1 Resume, %2 Identify</translation>
    </message>
    <message>
        <source>, at %1</source>
        <translation>, um %1</translation>
    </message>
    <message>
        <source>Last close</source>
        <translation>Letzter Close</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>%1 in (%2 decoded), %3 out</source>
        <translation>%1 ein (%2 entpackt), %3 aus</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Shard %1 of %2</source>
        <translation>Shard %1 von %2</translation>
    </message>
    <message>
        <source>Deaf for</source>
        <translation>Taub seit</translation>
    </message>
    <message>
        <source>%1: heartbeats are answered, but no event comes. Nothing is done about it by itself; reconnect costs nothing.</source>
        <translation>%1: Heartbeats bekommen ACKs, aber es kommt kein Event. Von selbst geschieht nichts; neu verbinden kostet nichts.</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>ohne Code</translation>
    </message>
    <message>
        <source>%1× %2</source>
        <translation>%1× %2</translation>
    </message>
    <message>
        <source>%1 by us</source>
        <translation>%1 von uns</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>Zombies</source>
        <translation>Zombies</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) given up without an ACK</source>
        <translation>
            <numerusform>%Ln Verbindung ohne ACK aufgegeben</numerusform>
            <numerusform>%Ln Verbindungen ohne ACK aufgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>%1 waiting, %2 may go now</source>
        <translation>%1 warten, %2 sofort möglich</translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <translation>%1 (Versuch %2)</translation>
    </message>
    <message>
        <source>%1 (place %2 of its lane)</source>
        <translation>%1 (Platz %2 in der Spur)</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>Letzter Heartbeat</translation>
    </message>
    <message>
        <source>Full in</source>
        <translation>Voll in</translation>
    </message>
    <message>
        <source>%1 at the present growth</source>
        <translation>%1 beim jetzigen Wachstum</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
</context>
<context>
    <name>ShardFilter</name>
    <message>
        <source>“%1” is not a shard number or a range such as 12-15.</source>
        <translation>„%1“ ist keine Shard-Nummer und kein Bereich wie 12-15.</translation>
    </message>
    <message>
        <source>The range %1 runs backwards.</source>
        <translation>Der Bereich %1 läuft rückwärts.</translation>
    </message>
    <message>
        <source>No state “%1”. There are: %2.</source>
        <translation>Kein Zustand „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>state: needs a name, for example state:backoff.</source>
        <translation>state: braucht einen Namen, zum Beispiel state:backoff.</translation>
    </message>
    <message>
        <source>%1: needs a number, for example %1:&gt;20.</source>
        <translation>%1: braucht eine Zahl, zum Beispiel %1:&gt;20.</translation>
    </message>
    <message>
        <source>No field “%1”. There are: %2.</source>
        <translation>Kein Feld „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“!” needs a term after it, for example !12-15.</source>
        <translation>Nach „!“ muss ein Begriff stehen, zum Beispiel !12-15.</translation>
    </message>
    <message>
        <source>guilds on the shard</source>
        <translation>Guilds auf dem Shard</translation>
    </message>
    <message>
        <source>percent of 2,500 guilds</source>
        <translation>Prozent von 2.500 Guilds</translation>
    </message>
    <message>
        <source>guilds in an outage</source>
        <translation>ausgefallene Guilds</translation>
    </message>
    <message>
        <source>last round trip in ms</source>
        <translation>letzte Laufzeit in ms</translation>
    </message>
    <message>
        <source>events per second</source>
        <translation>Events pro Sekunde</translation>
    </message>
    <message>
        <source>last close code</source>
        <translation>letzter Close-Code</translation>
    </message>
    <message>
        <source>time since the last close</source>
        <translation>Zeit seit dem letzten Close</translation>
    </message>
    <message>
        <source>time in this state</source>
        <translation>Zeit in diesem Zustand</translation>
    </message>
    <message>
        <source>time since the last ACK</source>
        <translation>Zeit seit dem letzten ACK</translation>
    </message>
    <message>
        <source>time since the last event</source>
        <translation>Zeit seit dem letzten Event</translation>
    </message>
    <message>
        <source>resumed sessions</source>
        <translation>fortgesetzte Sessions</translation>
    </message>
    <message>
        <source>identifies sent</source>
        <translation>gesendete Identifies</translation>
    </message>
    <message>
        <source>connections given up without an ACK</source>
        <translation>mangels ACK aufgegebene Verbindungen</translation>
    </message>
    <message>
        <source>acknowledged, but without events</source>
        <translation>bestätigt, aber ohne Events</translation>
    </message>
    <message>
        <source>has had a connection without an ACK</source>
        <translation>hatte eine Verbindung ohne ACK</translation>
    </message>
    <message>
        <source>ready, with less than one event a second</source>
        <translation>bereit, mit weniger als einem Event pro Sekunde</translation>
    </message>
    <message>
        <source>is: knows these words: deaf, zombie, quiet.</source>
        <translation>is: kennt diese Wörter: deaf, zombie, quiet.</translation>
    </message>
    <message>
        <source>%1: needs a text, for example %1:us-*.</source>
        <translation>%1: braucht einen Text, zum Beispiel %1:us-*.</translation>
    </message>
    <message>
        <source>shard numbers</source>
        <translation>Shard-Nummern</translation>
    </message>
    <message>
        <source>what the shard is doing</source>
        <translation>was der Shard gerade tut</translation>
    </message>
    <message>
        <source>deaf, zombie or quiet</source>
        <translation>deaf, zombie oder quiet</translation>
    </message>
    <message>
        <source>gateway host, with * for the rest</source>
        <translation>Gateway-Host, mit * für den Rest</translation>
    </message>
    <message>
        <source>a part of the cause</source>
        <translation>ein Teil der Ursache</translation>
    </message>
</context>
<context>
    <name>ShardMap</name>
    <message>
        <source>no host yet</source>
        <translation>noch kein Host</translation>
    </message>
    <message>
        <source>Shard %1: %2, %3</source>
        <translation>Shard %1: %2, %3</translation>
    </message>
    <message>
        <source>%1 guilds</source>
        <translation>%1 Guilds</translation>
    </message>
</context>
<context>
    <name>ShardState</name>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Awaiting hello</source>
        <translation>Erwartet Hello</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Identifying</source>
        <translation>Identify läuft</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Resume läuft</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Backing off</source>
        <translation>Backoff</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
</context>
<context>
    <name>ShardTotals</name>
    <message>
        <source>%1 ready</source>
        <translation>%1 bereit</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 von %2 bereit</translation>
    </message>
    <message>
        <source>Median latency: %1</source>
        <translation>Latenz-Median: %1</translation>
    </message>
    <message>
        <source>Events per second: %1</source>
        <translation>Events pro Sekunde: %1</translation>
    </message>
    <message>
        <source>Guilds: %1</source>
        <translation>Guilds: %1</translation>
    </message>
    <message>
        <source>Guilds in an outage: %1</source>
        <translation>Ausgefallene Guilds: %1</translation>
    </message>
    <message>
        <source>IDENTIFY sent: %1</source>
        <translation>Gesendete IDENTIFY: %1</translation>
    </message>
    <message>
        <source>Resumed sessions: %1</source>
        <translation>Fortgesetzte Sessions: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Empfangen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Totals of %Ln selected shard(s)</source>
        <translation>
            <numerusform>Summen von %Ln ausgewählten Shard</numerusform>
            <numerusform>Summen von %Ln ausgewählten Shards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Totals of %Ln listed shard(s)</source>
        <translation>
            <numerusform>Summen von %Ln gelisteten Shard</numerusform>
            <numerusform>Summen von %Ln gelisteten Shards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertDesk</name>
    <message>
        <source>Alert: %1. %2</source>
        <translation>Alarm: %1. %2</translation>
    </message>
    <message>
        <source>If you read this, alerts reach you here.</source>
        <translation>Wenn Sie das lesen, erreichen Alarme Sie hier.</translation>
    </message>
    <message>
        <source>The alert rules were changed</source>
        <translation>Die Alarmregeln wurden geändert</translation>
    </message>
    <message>
        <source>The webhook of the alerts was removed</source>
        <translation>Der Webhook der Alarme wurde entfernt</translation>
    </message>
    <message>
        <source>The webhook of the alerts was changed</source>
        <translation>Der Webhook der Alarme wurde geändert</translation>
    </message>
    <message>
        <source>Alerts are muted until %1</source>
        <translation>Alarme sind bis %1 stumm</translation>
    </message>
    <message>
        <source>Alerts are not muted any more</source>
        <translation>Alarme sind nicht mehr stumm</translation>
    </message>
    <message>
        <source>The alert rules in %1 could not be used. They are kept as %2.</source>
        <translation>Die Alarmregeln in %1 waren nicht verwendbar. Sie sind als %2 aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertPage</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Alerts that stand</source>
        <translation>Aktive Alarme</translation>
    </message>
    <message>
        <source>Log of alerts</source>
        <translation>Alarmprotokoll</translation>
    </message>
    <message>
        <source>No alert stands.</source>
        <translation>Kein Alarm ist aktiv.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>List just the shards of the marked alert, in map and table</source>
        <translation>In Karte und Tabelle nur die Shards des markierten Alarms zeigen</translation>
    </message>
    <message>
        <source>Mute 1 h</source>
        <translation>1 h stumm</translation>
    </message>
    <message>
        <source>No notification and no message to the webhook for an hour; what happens is told afterwards</source>
        <translation>Eine Stunde lang keine Mitteilung und keine Nachricht an den Webhook; was geschieht, wird danach gemeldet</translation>
    </message>
    <message>
        <source>Alert rules…</source>
        <translation>Alarmregeln …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>Stumm bis %1.</translation>
    </message>
    <message>
        <source>Quiet hours: only what is critical is announced.</source>
        <translation>Ruhezeit: Nur Kritisches wird gemeldet.</translation>
    </message>
    <message>
        <source>No webhook.</source>
        <translation>Kein Webhook.</translation>
    </message>
    <message>
        <source>Webhook %1, last sent at %2.</source>
        <translation>Webhook %1, zuletzt gesendet um %2.</translation>
    </message>
    <message>
        <source>Webhook %1.</source>
        <translation>Webhook %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln message(s) wait.</source>
        <translation>
            <numerusform>%1 %Ln Nachricht wartet.</numerusform>
            <numerusform>%1 %Ln Nachrichten warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not sent.</source>
        <translation>
            <numerusform>%Ln Nachricht wurde nicht gesendet.</numerusform>
            <numerusform>%Ln Nachrichten wurden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thresholds, quiet hours and the webhook</source>
        <translation>Schwellen, Ruhezeiten und der Webhook</translation>
    </message>
    <message>
        <source>Send a test to the webhook, and show one as notification</source>
        <translation>Einen Test an den Webhook senden und als Mitteilung zeigen</translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertRulesDialog</name>
    <message>
        <source> shards</source>
        <translation> Shards</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> times</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>A shard that has given up fires at once; shards that are not ready, after a while. Paused shards, and shards on their first way up, do not count.</source>
        <translation>Ein Shard, der aufgegeben hat, löst sofort aus; Shards, die nicht bereit sind, nach einer Weile. Pausierte Shards und solche beim ersten Start zählen nicht.</translation>
    </message>
    <message>
        <source>Critical when only those are left that are kept back. Clears after the reset.</source>
        <translation>Kritisch, wenn nur noch die Reserve übrig ist. Endet mit dem neuen Budget.</translation>
    </message>
    <message>
        <source>Heartbeats are answered, but for five times its usual gap, and over a minute, a shard gets no event. Clears with the first event.</source>
        <translation>Heartbeats bekommen ACKs, aber fünfmal so lange wie üblich, und über eine Minute, bekommt ein Shard kein Event. Endet mit dem ersten Event.</translation>
    </message>
    <message>
        <source>The round trip of heartbeats, over the whole fleet and of single shards.</source>
        <translation>Die Laufzeit der Heartbeats, in der ganzen Flotte und bei einzelnen Shards.</translation>
    </message>
    <message>
        <source>Discord closes a shard with more than 2,500 guilds.</source>
        <translation>Discord schließt einen Shard mit mehr als 2.500 Guilds.</translation>
    </message>
    <message>
        <source>An outage there, or many connections closed at once by them.</source>
        <translation>Ein Ausfall dort, oder viele Verbindungen, die Discord auf einmal schließt.</translation>
    </message>
    <message>
        <source>The fleet itself tells nothing any more. Clears with the next news.</source>
        <translation>Die Flotte selbst meldet nichts mehr. Endet mit der nächsten Meldung.</translation>
    </message>
    <message>
        <source>Re&amp;move the webhook</source>
        <translation>Webhook &amp;entfernen</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Alarmregeln</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>&amp;Regeln</translation>
    </message>
    <message>
        <source>Qu&amp;iet hours and webhook</source>
        <translation>R&amp;uhezeiten und Webhook</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>&amp;Vorgaben wiederherstellen</translation>
    </message>
    <message>
        <source>The numbers as they were at first; quiet hours and the webhook stay. Nothing is saved yet.</source>
        <translation>Die Zahlen wie am Anfang; Ruhezeiten und der Webhook bleiben. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>&amp;Watch for this</source>
        <translation>Darauf &amp;achten</translation>
    </message>
    <message>
        <source>Desktop &amp;notification</source>
        <translation>Desktop-&amp;Mitteilung</translation>
    </message>
    <message>
        <source>To the web&amp;hook</source>
        <translation>An den Web&amp;hook</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>for example 22:00-07:00, 12:30-13:00</source>
        <translation>zum Beispiel 22:00-07:00, 12:30-13:00</translation>
    </message>
    <message>
        <source>In local time. Only what is critical is announced then; afterwards one message sums up the rest.</source>
        <translation>In Ortszeit. Dann wird nur Kritisches gemeldet; danach fasst eine Nachricht den Rest zusammen.</translation>
    </message>
    <message>
        <source>%1 (stays)</source>
        <translation>%1 (bleibt)</translation>
    </message>
    <message>
        <source>Discord message</source>
        <translation>Discord-Nachricht</translation>
    </message>
    <message>
        <source>Plain JSON</source>
        <translation>Reines JSON</translation>
    </message>
    <message>
        <source>Whoever has the address can write there: it is kept in a private file, and never shown or logged. https only, or http to this computer.</source>
        <translation>Wer die Adresse hat, kann dort schreiben: Sie liegt in einer privaten Datei und wird nie gezeigt oder protokolliert. Nur https, oder http zu diesem Rechner.</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>Ruhe&amp;zeiten:</translation>
    </message>
    <message>
        <source>Webhook &amp;address:</source>
        <translation>Webhook-A&amp;dresse:</translation>
    </message>
    <message>
        <source>S&amp;hape:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>none</source>
        <comment>webhook address</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, filter</source>
        <translation>%1, Filter</translation>
    </message>
    <message>
        <source>changed; in the profile: %1</source>
        <translation>geändert; im Profil: %1</translation>
    </message>
    <message>
        <source>changed; usually: %1</source>
        <translation>geändert; sonst: %1</translation>
    </message>
    <message>
        <source>from the bot&apos;s profile</source>
        <translation>aus dem Profil des Bots</translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertSender</name>
    <message>
        <source>The webhook does not answer: %1.</source>
        <translation>Der Webhook antwortet nicht: %1.</translation>
    </message>
    <message>
        <source>The webhook does not answer.</source>
        <translation>Der Webhook antwortet nicht.</translation>
    </message>
    <message>
        <source>The webhook takes no more for the moment (429).</source>
        <translation>Der Webhook nimmt im Moment nichts mehr an (429).</translation>
    </message>
    <message>
        <source>The webhook has a problem (%1).</source>
        <translation>Der Webhook hat ein Problem (%1).</translation>
    </message>
    <message>
        <source>The webhook does not exist or does not let us in (%1). Nothing more is sent until its address is changed or tested.</source>
        <translation>Den Webhook gibt es nicht, oder er lässt uns nicht ein (%1). Es wird nichts mehr gesendet, bis seine Adresse geändert oder getestet ist.</translation>
    </message>
    <message>
        <source>The webhook sends us elsewhere (%1), which is not followed. Give its real address.</source>
        <translation>Der Webhook leitet uns weiter (%1), dem wird nicht gefolgt. Seine echte Adresse angeben.</translation>
    </message>
    <message>
        <source>The webhook refused a message (%1). Does the shape of the messages fit it?</source>
        <translation>Der Webhook hat eine Nachricht abgelehnt (%1). Passt das Format der Nachrichten zu ihm?</translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertTray</name>
    <message>
        <source>&amp;Show window</source>
        <translation>&amp;Fenster zeigen</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>A&amp;larme</translation>
    </message>
    <message>
        <source>&amp;Mute for an hour</source>
        <translation>Eine Stunde &amp;stumm</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>%1 of %2 shards ready</source>
        <translation>%1 von %2 Shards bereit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No alert stands</source>
        <translation>Kein Alarm ist aktiv</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>Stumm bis %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s)</source>
        <translation>
            <numerusform>%Ln Alarm</numerusform>
            <numerusform>%Ln Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotDesk</name>
    <message>
        <source>The variable %1 holds no token here. It is looked for again when the bot is opened.</source>
        <translation>Die Variable %1 enthält hier kein Token. Beim Öffnen des Bots wird es erneut gesucht.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>In %Ln Sekunde nochmals versuchen.</numerusform>
            <numerusform>In %Ln Sekunden nochmals versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its program runs, but does not answer.</source>
        <translation>Sein Programm läuft, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>A program uses its sessions in %1, but does not listen there: it was started with --socket, or by another version.</source>
        <translation>Ein Programm nutzt seine Sessions in %1, lauscht dort aber nicht: Es wurde mit --socket oder von einer anderen Version gestartet.</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotDialog</name>
    <message>
        <source>&amp;Check with Discord</source>
        <translation>Bei Discord p&amp;rüfen</translation>
    </message>
    <message>
        <source>Bot %1</source>
        <translation>Bot %1</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>Bot hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Bot and token</source>
        <translation>&amp;Bot und Token</translation>
    </message>
    <message>
        <source>&amp;Intents</source>
        <translation>&amp;Intents</translation>
    </message>
    <message>
        <source>S&amp;hards</source>
        <translation>S&amp;hards</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>Speichern und ö&amp;ffnen</translation>
    </message>
    <message>
        <source>for example Music</source>
        <translation>zum Beispiel Musik</translation>
    </message>
    <message>
        <source>Its sessions and its token are kept under this name: it stays.</source>
        <translation>Unter diesem Namen liegen seine Sessions und sein Token: Er bleibt.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>A private file</source>
        <translation>Private Datei</translation>
    </message>
    <message>
        <source>The environment of the program</source>
        <translation>Umgebung des Programms</translation>
    </message>
    <message>
        <source>empty: the one that is kept stays</source>
        <translation>leer: das bisherige bleibt</translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation>hier einfügen</translation>
    </message>
    <message>
        <source>empty: DISCORD_TOKEN_FILE, else DISCORD_TOKEN</source>
        <translation>leer: DISCORD_TOKEN_FILE, sonst DISCORD_TOKEN</translation>
    </message>
    <message>
        <source>Asks Discord which bot this is and how many shards it needs. No identify is spent.</source>
        <translation>Fragt Discord, welcher Bot das ist und wie viele Shards er braucht. Kostet kein Identify.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>The token is &amp;kept in:</source>
        <translation>Ab&amp;lage des Tokens:</translation>
    </message>
    <message>
        <source>&amp;Variable:</source>
        <translation>&amp;Variable:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>From the developer portal, page Bot. It is never shown, logged or written into the profile.</source>
        <translation>Aus dem Developer-Portal, Seite Bot. Es wird nie gezeigt, protokolliert oder ins Profil geschrieben.</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Intents</translation>
    </message>
    <message>
        <source>%1 (privileged)</source>
        <translation>%1 (privilegiert)</translation>
    </message>
    <message>
        <source>Must be switched on for the application in the developer portal, else Discord closes every shard with 4014.</source>
        <translation>Muss für die Anwendung im Developer-Portal freigeschaltet sein, sonst schließt Discord jeden Shard mit 4014.</translation>
    </message>
    <message>
        <source>All that need no &amp;permission</source>
        <translation>Alle &amp;ohne Freischaltung</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Which events Discord sends. Privileged ones must be switched on in the developer portal.</source>
        <translation>Welche Events Discord sendet. Privilegierte müssen im Developer-Portal freigeschaltet sein.</translation>
    </message>
    <message>
        <source>as many as Discord recommends</source>
        <translation>so viele, wie Discord empfiehlt</translation>
    </message>
    <message>
        <source>a number of my own</source>
        <translation>eine eigene Anzahl</translation>
    </message>
    <message>
        <source>all; or for example 0-3,8</source>
        <translation>alle; oder zum Beispiel 0-3,8</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Shar&amp;ds:</source>
        <translation>Shar&amp;ds:</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>An&amp;zahl:</translation>
    </message>
    <message>
        <source>Onl&amp;y these of them:</source>
        <translation>&amp;Nur diese davon:</translation>
    </message>
    <message>
        <source>A mu&amp;ltiple of:</source>
        <translation>&amp;Vielfaches von:</translation>
    </message>
    <message>
        <source>1 for most bots; Discord tells large ones another number.</source>
        <translation>1 für die meisten Bots; großen nennt Discord eine andere Zahl.</translation>
    </message>
    <message>
        <source>Th&amp;reads:</source>
        <translation>Th&amp;reads:</translation>
    </message>
    <message>
        <source>Com&amp;pression:</source>
        <translation>&amp;Kompression:</translation>
    </message>
    <message>
        <source>The activity&apos;s text</source>
        <translation>Text der Aktivität</translation>
    </message>
    <message>
        <source>for example the shards</source>
        <translation>zum Beispiel die Shards</translation>
    </message>
    <message>
        <source>Keep the sessions for the next start</source>
        <translation>Sessions für den nächsten Start behalten</translation>
    </message>
    <message>
        <source>End the sessions</source>
        <translation>Sessions beenden</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>a directory of its own</source>
        <translation>ein eigenes Verzeichnis</translation>
    </message>
    <message>
        <source>&amp;Presence:</source>
        <translation>&amp;Präsenz:</translation>
    </message>
    <message>
        <source>Acti&amp;vity:</source>
        <translation>Akti&amp;vität:</translation>
    </message>
    <message>
        <source>When the program &amp;ends:</source>
        <translation>Beim Programm&amp;ende:</translation>
    </message>
    <message>
        <source>Alert at a &amp;latency (p95) of:</source>
        <translation>Alarm ab &amp;Latenz (p95) von:</translation>
    </message>
    <message>
        <source>Alert when a shard is &amp;full to:</source>
        <translation>Alarm ab Shard-Füllu&amp;ng von:</translation>
    </message>
    <message>
        <source>These two are where the alert rules begin; Alerts, Alert rules has all of them.</source>
        <translation>Mit diesen beiden beginnen die Alarmregeln; alle stehen unter Alarme, Alarmregeln.</translation>
    </message>
    <message>
        <source>Sessions are &amp;kept in:</source>
        <translation>Abla&amp;ge der Sessions:</translation>
    </message>
    <message>
        <source>API add&amp;ress:</source>
        <translation>API-Ad&amp;resse:</translation>
    </message>
    <message>
        <source>empty: beside the profile</source>
        <translation>leer: neben dem Profil</translation>
    </message>
    <message>
        <source>There is a bot of this name already.</source>
        <translation>Einen Bot dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no shards: ids and ranges separated by commas are expected, for example 0-3,8.</source>
        <translation>„%1“ nennt keine Shards: erwartet werden IDs und Bereiche mit Kommas getrennt, zum Beispiel 0-3,8.</translation>
    </message>
    <message>
        <source>The activity needs a text.</source>
        <translation>Die Aktivität braucht einen Text.</translation>
    </message>
    <message>
        <source>The token is missing: copy it from the developer portal, page Bot, and paste it.</source>
        <translation>Das Token fehlt: im Developer-Portal, Seite Bot, kopieren und einfügen.</translation>
    </message>
    <message>
        <source>What is typed is no token: it has three parts with dots between them, and no spaces. Copy it once more from the developer portal.</source>
        <translation>Die Eingabe ist kein Token: Ein Token hat drei Teile mit Punkten dazwischen und keine Leerzeichen. Nochmals im Developer-Portal kopieren.</translation>
    </message>
    <message>
        <source>Asking Discord…</source>
        <translation>Discord wird gefragt …</translation>
    </message>
    <message>
        <source>Keep it in a private fi&amp;le instead</source>
        <translation>Stattdessen in privater Datei a&amp;ufbewahren</translation>
    </message>
    <message>
        <source>none</source>
        <comment>compression</comment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotKeychain</name>
    <message>
        <source>The keychain did not answer in time. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund antwortete nicht rechtzeitig. Ihn entsperren, dann nochmals versuchen.</translation>
    </message>
    <message>
        <source>The keychain has no entry &quot;%1&quot; of the service &quot;%2&quot;, which holds the bot&apos;s token. Change the bot and paste its token once more.</source>
        <translation>Im Schlüsselbund fehlt der Eintrag „%1“ des Dienstes „%2“, der das Token des Bots enthält. Den Bot ändern und sein Token nochmals einfügen.</translation>
    </message>
    <message>
        <source>The keychain gave no token: %1</source>
        <translation>Der Schlüsselbund gab kein Token heraus: %1</translation>
    </message>
    <message>
        <source>What the keychain holds as &quot;%1&quot; of the service &quot;%2&quot; is no token.</source>
        <translation>Was der Schlüsselbund als „%1“ des Dienstes „%2“ enthält, ist kein Token.</translation>
    </message>
    <message>
        <source>The keychain did not take the token: %1</source>
        <translation>Der Schlüsselbund nahm das Token nicht an: %1</translation>
    </message>
    <message>
        <source>The keychain did not keep the token.</source>
        <translation>Der Schlüsselbund behielt das Token nicht.</translation>
    </message>
    <message>
        <source>The keychain did not remove the token: %1</source>
        <translation>Der Schlüsselbund entfernte das Token nicht: %1</translation>
    </message>
    <message>
        <source>Nothing was saved: it was given up meanwhile.</source>
        <translation>Nichts wurde gespeichert: Es wurde inzwischen abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotList</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>It takes effect when the bot is opened the next time.</source>
        <translation>Wirkt, wenn der Bot das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>It is running: close it first.</source>
        <translation>Er läuft: erst schließen.</translation>
    </message>
    <message>
        <source>Remove a bot</source>
        <translation>Bot entfernen</translation>
    </message>
    <message>
        <source>Its saved sessions stay. The bot itself is not touched.</source>
        <translation>Seine gespeicherten Sessions bleiben. Der Bot selbst bleibt unberührt.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove its &amp;token too, from the keychain (%1) and from %2</source>
        <translation>Auch sein &amp;Token entfernen, aus dem Schlüsselbund (%1) und aus %2</translation>
    </message>
    <message>
        <source>Remove its &amp;token too, from the keychain (%1)</source>
        <translation>Auch sein &amp;Token entfernen, aus dem Schlüsselbund (%1)</translation>
    </message>
    <message>
        <source>Remove its &amp;token too, the file %1</source>
        <translation>Auch sein &amp;Token entfernen, die Datei %1</translation>
    </message>
    <message>
        <source>Its token stays in %1.</source>
        <translation>Sein Token bleibt in %1.</translation>
    </message>
    <message>
        <source>Its token is not kept by Shardroom.</source>
        <translation>Sein Token wird nicht von Shardroom aufbewahrt.</translation>
    </message>
    <message>
        <source>No program uses its directory. One that was started with another --state-dir is not seen here.</source>
        <translation>Kein Programm nutzt sein Verzeichnis. Eines, das mit einem anderen --state-dir gestartet wurde, ist hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>Remove %1 from this list?</source>
        <translation>%1 aus dieser Liste entfernen?</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotRoom</name>
    <message>
        <source>%1 is running already, but its window can&apos;t be shown. %2</source>
        <translation>%1 läuft schon, aber das Fenster lässt sich nicht zeigen. %2</translation>
    </message>
    <message>
        <source>%1 is saved, but its old token is still in the keychain.</source>
        <translation>%1 ist gespeichert, aber das alte Token ist noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The token of %1 is still in the keychain.</source>
        <translation>Das Token von %1 ist noch im Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotStart</name>
    <message>
        <source>Its program was ended by signal %1.</source>
        <translation>Sein Programm wurde durch Signal %1 beendet.</translation>
    </message>
    <message>
        <source>Its program has ended with status %1, without a word.</source>
        <translation>Sein Programm endete mit Status %1, ohne Meldung.</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotsDialog</name>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>Each bot runs in a program and a window of its own.</source>
        <translation>Jeder Bot läuft in einem eigenen Programm und Fenster.</translation>
    </message>
    <message>
        <source>&amp;Add a bot…</source>
        <translation>Bot &amp;hinzufügen …</translation>
    </message>
</context>
<context>
    <name>Shardroom::BudgetBar</name>
    <message>
        <source>Discord allows a bot so many session starts in 24 hours. When none is left, it ends all sessions and resets the token. Resuming is free.</source>
        <translation>Discord erlaubt einem Bot so viele Session-Starts in 24 Stunden. Ist keiner mehr übrig, beendet es alle Sessions und setzt das Token zurück. Resume ist frei.</translation>
    </message>
    <message>
        <source>Identifies: not known yet</source>
        <translation>Identifies: noch unbekannt</translation>
    </message>
    <message>
        <source>%1 of %2 identifies left</source>
        <translation>Noch %1 von %2 Identifies</translation>
    </message>
    <message>
        <source>%1 per 5 s</source>
        <translation>%1 je 5 s</translation>
    </message>
    <message>
        <source>resets in %1</source>
        <translation>neu in %1</translation>
    </message>
    <message>
        <source>breaker open</source>
        <translation>Bremse aktiv</translation>
    </message>
    <message>
        <source>only resumes</source>
        <translation>nur Resumes</translation>
    </message>
    <message>
        <source>floor in %1</source>
        <translation>Reserve in %1</translation>
    </message>
    <message>
        <source>%1 are kept back: below that shards only resume.</source>
        <translation>%1 bleiben als Reserve: Darunter machen Shards nur noch Resume.</translation>
    </message>
    <message>
        <source>Shardroom spent %1 in the last 24 hours.</source>
        <translation>Shardroom hat in den letzten 24 Stunden %1 verbraucht.</translation>
    </message>
    <message>
        <source>%1 more may go below, as you allowed.</source>
        <translation>Noch %1 aus der Reserve sind freigegeben.</translation>
    </message>
    <message>
        <source>queue held</source>
        <translation>Warteschlange angehalten</translation>
    </message>
    <message>
        <source>lasts until the reset</source>
        <translation>reicht bis zum neuen Budget</translation>
    </message>
    <message>
        <source>%1 queued ≈ %2</source>
        <translation>%1 warten ≈ %2</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 warten</translation>
    </message>
    <message numerus="yes">
        <source>Too many sessions were lost to one cause, %1: %Ln shard(s) held back, one tries at %2.</source>
        <translation>
            <numerusform>Zu viele Sessions verloren (Ursache „%1“): %Ln Shard gebremst, einer versucht es um %2.</numerusform>
            <numerusform>Zu viele Sessions verloren (Ursache „%1“): %Ln Shards gebremst, einer versucht es um %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::BudgetChart</name>
    <message>
        <source>What is left of Discord&apos;s session starts: the line is the past 24 hours as this program spent them, the dashes go on at the present pace. Below the floor shards only resume.</source>
        <translation>Was von Discords Session-Starts übrig ist: Die Linie zeigt die letzten 24 Stunden, wie dieses Programm sie verbraucht hat, gestrichelt geht es im jetzigen Tempo weiter. In der Reserve machen Shards nur noch Resume.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>reset %1</source>
        <translation>neues Budget %1</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Identify budget</source>
        <translation>Identify-Budget</translation>
    </message>
    <message>
        <source>%1 of %2 left, %3 kept back</source>
        <translation>noch %1 von %2, Reserve %3</translation>
    </message>
</context>
<context>
    <name>Shardroom::ButtonCommands</name>
    <message>
        <source>There is nothing here for it now.</source>
        <translation>Dafür gibt es hier gerade nichts.</translation>
    </message>
</context>
<context>
    <name>Shardroom::ChartsPage</name>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Guilds</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>3 h</source>
        <translation>3 h</translation>
    </message>
    <message>
        <source>12 h</source>
        <translation>12 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>Show the last %1</source>
        <translation>Die letzten %1 zeigen</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Zurück zu live</translation>
    </message>
    <message>
        <source>Nothing was recorded in this range.</source>
        <translation>In diesem Bereich wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>No history yet: the first minute is being recorded.</source>
        <translation>Noch kein Verlauf: Die erste Minute wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, crosshair at %2</source>
        <translation>%1, Fadenkreuz bei %2</translation>
    </message>
    <message>
        <source>Crosshair to the left</source>
        <translation>Fadenkreuz nach links</translation>
    </message>
    <message>
        <source>Crosshair to the right</source>
        <translation>Fadenkreuz nach rechts</translation>
    </message>
    <message>
        <source>Crosshair ten steps to the left</source>
        <translation>Fadenkreuz zehn Schritte nach links</translation>
    </message>
    <message>
        <source>Crosshair ten steps to the right</source>
        <translation>Fadenkreuz zehn Schritte nach rechts</translation>
    </message>
    <message>
        <source>Move to earlier</source>
        <translation>Nach früher verschieben</translation>
    </message>
    <message>
        <source>Move to later</source>
        <translation>Nach später verschieben</translation>
    </message>
    <message>
        <source>Hold the moment, or let it go</source>
        <translation>Moment festhalten oder loslassen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom back</source>
        <translation>Zoom zurück</translation>
    </message>
    <message>
        <source>Leave the zoom and the crosshair, as a double click on a chart does</source>
        <translation>Zoom und Fadenkreuz verlassen, wie ein Doppelklick auf ein Diagramm</translation>
    </message>
    <message>
        <source>Click: hold a moment · drag: zoom · Shift+drag: move · double click: live</source>
        <translation>Klick: Moment festhalten · Ziehen: Zoom · Umschalt+Ziehen: verschieben · Doppelklick: live</translation>
    </message>
    <message>
        <source> · %1: zoom back</source>
        <translation> · %1: Zoom zurück</translation>
    </message>
</context>
<context>
    <name>Shardroom::ColorRulesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>Farbregeln</translation>
    </message>
    <message>
        <source>Rows of the shard table that a filter fits get its colour. The first that fits wins.</source>
        <translation>Zeilen der Shard-Tabelle, auf die ein Filter passt, bekommen dessen Farbe. Der erste passende gilt.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>As in the filter field of the window.</source>
        <translation>Wie im Filterfeld des Fensters.</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filter:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>F&amp;arbe:</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>There are as many as there may be.</source>
        <translation>Mehr Regeln sind nicht möglich.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>This rule paints nothing, and is kept as it is until you change or remove it: %1</source>
        <translation>Diese Regel färbt nichts und bleibt, wie sie ist, bis Sie sie ändern oder entfernen: %1</translation>
    </message>
</context>
<context>
    <name>Shardroom::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Delete layout</source>
        <translation>Anordnung löschen</translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <translation>Sortieren nach: %1</translation>
    </message>
    <message>
        <source>Once more: the other way round</source>
        <translation>Noch einmal: andersherum</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Spalte: %1</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Save layout…</source>
        <translation>Anordnung speichern …</translation>
    </message>
</context>
<context>
    <name>Shardroom::CommandList</name>
    <message>
        <source>Not possible now.</source>
        <translation>Jetzt nicht möglich.</translation>
    </message>
</context>
<context>
    <name>Shardroom::CommandPalette</name>
    <message>
        <source>Nothing fits. Esc closes.</source>
        <translation>Nichts passt. Esc schließt.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Type a command, a shard number, a guild’s id or a message link</source>
        <translation>Befehl, Shard-Nummer, Guild-ID oder Nachrichtenlink eingeben</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (an)</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Gehe zu: %1</translation>
    </message>
</context>
<context>
    <name>Shardroom::ControlClient</name>
    <message>
        <source>Shardroom has closed the connection.</source>
        <translation>Shardroom hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>No Shardroom answers on %1. Is it running? One that was started with --socket or --state-dir is found with the same option.</source>
        <translation>Unter %1 antwortet kein Shardroom. Läuft es? Eines, das mit --socket oder --state-dir gestartet wurde, ist mit derselben Option zu finden.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>What answers there is no Shardroom.</source>
        <translation>Was dort antwortet, ist kein Shardroom.</translation>
    </message>
</context>
<context>
    <name>Shardroom::ControlDesk</name>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation>Es gibt kein Verb „%1“.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 braucht %2.</translation>
    </message>
    <message>
        <source>%1 requests of this caller are not answered yet. Wait for one.</source>
        <translation>%1 Anfragen dieses Aufrufers sind noch unbeantwortet. Erst eine abwarten.</translation>
    </message>
    <message>
        <source>Shardroom is ending.</source>
        <translation>Shardroom wird gerade beendet.</translation>
    </message>
    <message>
        <source>The fleet is not running.</source>
        <translation>Die Flotte läuft nicht.</translation>
    </message>
    <message>
        <source>Shard %1 has failed and does not come back by itself. %2</source>
        <translation>Shard %1 ist gescheitert und kommt nicht von selbst zurück. %2</translation>
    </message>
    <message>
        <source>Shard %1 is not in this program.</source>
        <translation>Shard %1 ist nicht in diesem Programm.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no shards. Use all, or ids and ranges separated by commas, for example 0-3,8.</source>
        <translation>„%1“ nennt keine Shards. Möglich: all, oder IDs und Bereiche mit Kommas getrennt, zum Beispiel 0-3,8.</translation>
    </message>
    <message>
        <source>Not all of these shards are in this program.</source>
        <translation>Nicht alle diese Shards sind in diesem Programm.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a guild&apos;s id nor the link of a message in one (direct messages belong to shard 0).</source>
        <translation>„%1“ ist weder eine Guild-ID noch der Link einer Nachricht in einer Guild (Direktnachrichten gehören zu Shard 0).</translation>
    </message>
    <message>
        <source>There are no shards yet.</source>
        <translation>Noch gibt es keine Shards.</translation>
    </message>
    <message numerus="yes">
        <source>This ends the sessions of %Ln shard(s) (%1); coming back costs as many identifies</source>
        <translation>
            <numerusform>Das beendet die Session von %Ln Shard (%1); die Rückkehr kostet ein Identify</numerusform>
            <numerusform>Das beendet die Sessions von %Ln Shards (%1); die Rückkehr kostet ebenso viele Identifies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This re-identifies %Ln shard(s) (%1) and costs as many identifies</source>
        <translation>
            <numerusform>Das identifiziert %Ln Shard (%1) neu und kostet ein Identify</numerusform>
            <numerusform>Das identifiziert %Ln Shards (%1) neu und kostet ebenso viele Identifies</numerusform>
        </translation>
    </message>
    <message>
        <source>how many are left is not known yet</source>
        <translation>wie viele noch da sind, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of %2 are left</source>
        <translation>noch %1 von %2 übrig</translation>
    </message>
    <message>
        <source>The file&apos;s path must be absolute: this program works in another directory than its caller.</source>
        <translation>Der Dateipfad muss absolut sein: Dieses Programm arbeitet in einem anderen Verzeichnis als der Aufrufer.</translation>
    </message>
    <message numerus="yes">
        <source>No session is kept for shards %1. Open them instead: that costs %Ln start(s).</source>
        <translation>
            <numerusform>Für Shard %1 ist keine Session da. Stattdessen open verwenden: Das kostet %Ln Start.</numerusform>
            <numerusform>Für die Shards %1 ist keine Session da. Stattdessen open verwenden: Das kostet %Ln Starts.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation>„%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>%1 is there already and holds no session states. Give another name.</source>
        <translation>%1 gibt es schon, und es enthält keine Session-Stände. Anderen Namen angeben.</translation>
    </message>
    <message>
        <source>This program runs on Discord, not on the practice gateway: it has no faults and no scenarios. Start shardroom --simulate.</source>
        <translation>Dieses Programm läuft an Discord, nicht am Übungs-Gateway: Störungen und Szenarien gibt es hier nicht. shardroom --simulate starten.</translation>
    </message>
    <message>
        <source>This is read-only mode: nothing can be changed.</source>
        <translation>Nur-Lese-Modus: Nichts lässt sich ändern.</translation>
    </message>
    <message>
        <source>Fault %1 is part of the scenario and ends with it: shardroomctl scenario stop.</source>
        <translation>Störung %1 gehört zum Szenario und endet mit ihm: shardroomctl scenario stop.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a fault that is repeated. See shardroomctl faults.</source>
        <translation>„%1“ ist nicht die Nummer einer wiederholten Störung. Siehe shardroomctl faults.</translation>
    </message>
    <message>
        <source>This scenario wants another practice gateway than the one that runs. Start shardroom --scenario %1.</source>
        <translation>Dieses Szenario braucht ein anderes Übungs-Gateway als das laufende. shardroom --scenario %1 starten.</translation>
    </message>
    <message>
        <source>This program is not on the practice gateway.</source>
        <translation>Dieses Programm läuft nicht am Übungs-Gateway.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>%1 is there already and is no report of this kind. Give another name.</source>
        <translation>%1 gibt es schon, und es ist kein Bericht dieser Art. Anderen Namen angeben.</translation>
    </message>
    <message>
        <source>--count: a whole number from 1 to %1 is expected.</source>
        <translation>--count: erwartet wird eine ganze Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>A report is about all shards: leave the shards out.</source>
        <translation>Ein Bericht gilt für alle Shards: die Shards weglassen.</translation>
    </message>
    <message>
        <source>Shards %1 are connected: what was written of them is old as soon as the next event arrives. Pause them first to hand them over.</source>
        <translation>Verbundene Shards: %1. Was von ihnen geschrieben wurde, ist mit dem nächsten Event veraltet. Für eine Übergabe erst pausieren.</translation>
    </message>
    <message>
        <source>%1 does not say with how many shards its sessions were made. Add --count N.</source>
        <translation>%1 sagt nicht, mit wie vielen Shards die Sessions entstanden. --count N dazugeben.</translation>
    </message>
    <message numerus="yes">
        <source>This drops the saved sessions of %Ln shard(s) (%1); starting them costs as many identifies</source>
        <translation>
            <numerusform>Das verwirft die gespeicherte Session von %Ln Shard (%1); ihn zu starten kostet ein Identify</numerusform>
            <numerusform>Das verwirft die gespeicherten Sessions von %Ln Shards (%1); sie zu starten kostet ebenso viele Identifies</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1: a whole number from %2 to %3 is expected.</source>
        <translation>--%1: erwartet wird eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>Use plan reshard, with --to N for one plan.</source>
        <translation>plan reshard verwenden, für einen Plan mit --to N.</translation>
    </message>
    <message>
        <source>There is no strategy &quot;%1&quot;. Use one of %2.</source>
        <translation>Es gibt keine Strategie „%1“. Möglich: %2.</translation>
    </message>
    <message>
        <source>--shards is for split and hand-over: %1 replaces all.</source>
        <translation>--shards gibt es bei split und hand-over: %1 ersetzt alle.</translation>
    </message>
    <message>
        <source>--at-once is for rolling, split and hand-over: %1 does all in one.</source>
        <translation>--at-once gibt es bei rolling, split und hand-over: %1 macht alles auf einmal.</translation>
    </message>
    <message>
        <source>--to is not for hand-over: every shard keeps its total.</source>
        <translation>--to gibt es nicht bei hand-over: Jeder Shard behält seine Anzahl.</translation>
    </message>
    <message>
        <source>None of these shards is in this program.</source>
        <translation>Keiner dieser Shards ist in diesem Programm.</translation>
    </message>
    <message>
        <source>%1 holds another plan by now than the one that you agreed to.</source>
        <translation>%1 enthält inzwischen einen anderen Plan als den bestätigten.</translation>
    </message>
    <message numerus="yes">
        <source>This reshards from %1 to %2 shards (%3) and costs %Ln identify(ies)</source>
        <translation>
            <numerusform>Resharding von %1 auf %2 Shards (%3), kostet %Ln Identify</numerusform>
            <numerusform>Resharding von %1 auf %2 Shards (%3), kostet %Ln Identifies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, at most %Ln more for shards that fail once</source>
        <translation>
            <numerusform>, höchstens %Ln weiteres für Shards, die einmal scheitern</numerusform>
            <numerusform>, höchstens %Ln weitere für Shards, die einmal scheitern</numerusform>
        </translation>
    </message>
    <message>
        <source>How many guilds may be missing? Use reshard accept N, with N from 0 to %1.</source>
        <translation>Wie viele Guilds dürfen fehlen? reshard accept N verwenden, mit N von 0 bis %1.</translation>
    </message>
    <message>
        <source>Only accept, ledger and report take an argument.</source>
        <translation>Nur accept, ledger und report nehmen ein Argument.</translation>
    </message>
    <message>
        <source>There is no reshard &quot;%1&quot;. Use %2.</source>
        <translation>reshard „%1“ gibt es nicht. Möglich: %2.</translation>
    </message>
    <message>
        <source>Where to? Use reshard report FILE.</source>
        <translation>Wohin? reshard report FILE verwenden.</translation>
    </message>
    <message>
        <source>%1 is there already. Give another name.</source>
        <translation>%1 gibt es schon. Einen anderen Namen angeben.</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>Es läuft kein Resharding.</translation>
    </message>
    <message>
        <source>The reshard to %1 shards was rolled back: %2</source>
        <translation>Das Resharding auf %1 Shards wurde zurückgerollt: %2</translation>
    </message>
    <message>
        <source>The reshard to %1 shards was aborted: %2</source>
        <translation>Das Resharding auf %1 Shards wurde abgebrochen: %2</translation>
    </message>
    <message>
        <source>There is no condition &quot;%1&quot;. Use ready, reshard-done, reshard warming (or overlapping, draining, ending, settling), scenario-done, or shard N ready.</source>
        <translation>Es gibt keine Bedingung „%1“. Möglich: ready, reshard-done, reshard warming (oder overlapping, draining, ending, settling), scenario-done oder shard N ready.</translation>
    </message>
    <message>
        <source>roll needs resume or reidentify and SHARDS, or one of pause, continue and stop.</source>
        <translation>roll braucht resume oder reidentify und SHARDS, oder eines von pause, continue und stop.</translation>
    </message>
    <message>
        <source>It runs without a window.</source>
        <translation>Es läuft ohne Fenster.</translation>
    </message>
    <message>
        <source>Only mute takes a number, of minutes.</source>
        <translation>Nur mute nimmt eine Zahl, in Minuten.</translation>
    </message>
    <message>
        <source>alerts has no &quot;%1&quot;. Use status, log, mute MINUTES or unmute.</source>
        <translation>alerts kennt kein „%1“. status, log, mute MINUTES oder unmute verwenden.</translation>
    </message>
</context>
<context>
    <name>Shardroom::ControlRoom</name>
    <message>
        <source>The shards did not close within %1 s; leaving anyway.</source>
        <translation>Die Shards haben nicht binnen %1 s geschlossen; Ende trotzdem.</translation>
    </message>
    <message>
        <source>Practice gateway</source>
        <translation>Übungs-Gateway</translation>
    </message>
    <message>
        <source>The picture could not be saved to %1. Give a file ending in .png in a directory that can be written.</source>
        <translation>Das Bild ließ sich nicht in %1 speichern. Eine Datei auf .png in einem beschreibbaren Verzeichnis angeben.</translation>
    </message>
    <message>
        <source>This program goes on without one: shardroomctl can&apos;t reach it.</source>
        <translation>Dieses Programm läuft ohne ihn weiter: shardroomctl erreicht es nicht.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>The window could not be opened: %1.</source>
        <translation>Das Fenster ließ sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>The scenario was stopped before its verdict.</source>
        <translation>Das Szenario wurde vor seinem Ergebnis beendet.</translation>
    </message>
    <message>
        <source>The program ends before the scenario has a verdict.</source>
        <translation>Das Programm endet, bevor das Szenario ein Ergebnis hat.</translation>
    </message>
    <message>
        <source>The saved sessions are not encrypted. %1</source>
        <translation>Die gespeicherten Sessions sind nicht verschlüsselt. %1</translation>
    </message>
    <message>
        <source>No history is kept: Shardroom was started with --no-history.</source>
        <translation>Kein Verlauf: Shardroom wurde mit --no-history gestartet.</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>Das Programm wird gerade beendet.</translation>
    </message>
    <message>
        <source>The next start is being looked at already.</source>
        <translation>Der nächste Start wird schon geprüft.</translation>
    </message>
    <message>
        <source>%1 does not start any more: %2</source>
        <translation>%1 startet nicht mehr: %2</translation>
    </message>
    <message>
        <source>it crashes.</source>
        <translation>es stürzt ab.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
</context>
<context>
    <name>Shardroom::ControlSocket</name>
    <message>
        <source>Give another place with --socket.</source>
        <translation>Mit --socket einen anderen Ort angeben.</translation>
    </message>
    <message>
        <source>The directory %1 for the control socket can&apos;t be made.</source>
        <translation>Das Verzeichnis %1 für den Steuer-Socket lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Another program listens on the control socket %1.</source>
        <translation>Ein anderes Programm lauscht schon am Steuer-Socket %1.</translation>
    </message>
    <message>
        <source>The control socket %1 can&apos;t be made there.</source>
        <translation>Der Steuer-Socket %1 lässt sich dort nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 is there already, and is not a control socket: it is left alone.</source>
        <translation>%1 gibt es schon, es ist aber kein Steuer-Socket: Es bleibt unangetastet.</translation>
    </message>
    <message>
        <source>The control socket %1 can&apos;t be made: %2.</source>
        <translation>Der Steuer-Socket %1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>%1 callers are connected already. Wait until one has gone.</source>
        <translation>%1 Aufrufer sind schon verbunden. Warten, bis einer weg ist.</translation>
    </message>
    <message>
        <source>A request is at most %1 bytes long.</source>
        <translation>Eine Anfrage hat höchstens %1 Byte.</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>kein Objekt</translation>
    </message>
    <message>
        <source>A request is one JSON object per line: %1.</source>
        <translation>Eine Anfrage ist ein JSON-Objekt je Zeile: %1.</translation>
    </message>
</context>
<context>
    <name>Shardroom::CostDialog</name>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>To be sure, &amp;type: %1</source>
        <translation>Zur Sicherheit ein&amp;tippen: %1</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again until the program ends</source>
        <translation>Bis zum Programmende &amp;nicht mehr fragen</translation>
    </message>
</context>
<context>
    <name>Shardroom::DesktopNotifier</name>
    <message>
        <source>No notifications: this desktop has neither a tray nor a notification service.</source>
        <translation>Keine Mitteilungen: Dieser Desktop hat weder einen Infobereich noch einen Mitteilungsdienst.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The desktop does not show notifications: %1</source>
        <translation>Der Desktop zeigt keine Mitteilungen: %1</translation>
    </message>
</context>
<context>
    <name>Shardroom::DetailPane</name>
    <message>
        <source>No shards yet</source>
        <translation>Noch keine Shards</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>Latenz, ms</translation>
    </message>
    <message>
        <source>Events per second</source>
        <translation>Events pro Sekunde</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Select shards in the map or the table to see them alone.</source>
        <translation>Shards in Karte oder Tabelle auswählen, um nur sie zu sehen.</translation>
    </message>
    <message>
        <source>Shard %1 of %2</source>
        <translation>Shard %1 von %2</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Guilds</translation>
    </message>
    <message>
        <source>%1, %2 in an outage</source>
        <translation>%1, %2 ausgefallen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Resumes</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Nach Typ</translation>
    </message>
    <message>
        <source>%1/s %2</source>
        <translation>%1/s %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>%1 of them listed</source>
        <translation>%1 davon aufgeführt</translation>
    </message>
    <message>
        <source>of the worst %1</source>
        <translation>der schlechtesten %1</translation>
    </message>
    <message>
        <source>%1 deaf</source>
        <translation>%1 taub</translation>
    </message>
</context>
<context>
    <name>Shardroom::ExportDialog</name>
    <message>
        <source>&amp;All shards (%1)</source>
        <translation>&amp;Alle Shards (%1)</translation>
    </message>
    <message>
        <source>Export session states</source>
        <translation>Sessions exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Only the &amp;marked ones (none)</source>
        <translation>Nur die &amp;markierten (keine)</translation>
    </message>
    <message>
        <source>Only the &amp;marked ones: %1</source>
        <translation>Nur die &amp;markierten: %1</translation>
    </message>
    <message>
        <source>Whoever has this file and the token can take the sessions over: keep it private. The states of connected shards are old as soon as the next event arrives; pause them first to hand them over.</source>
        <translation>Wer diese Datei und das Token hat, kann die Sessions übernehmen: Die Datei geheim halten. Die Stände verbundener Shards sind mit dem nächsten Event veraltet; für eine Übergabe erst pausieren.</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Of:</source>
        <translation>Von:</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Carries everything.</source>
        <translation>Enthält alles.</translation>
    </message>
    <message>
        <source>Save session states</source>
        <translation>Sessions speichern</translation>
    </message>
    <message>
        <source>Session states (*.json)</source>
        <translation>Sessions (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Shardroom::FaultPanel</name>
    <message>
        <source>all shards</source>
        <translation>alle Shards</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>alle %1 s</translation>
    </message>
    <message numerus="yes">
        <source>struck %Ln time(s)</source>
        <translation>
            <numerusform>%Ln-mal ausgelöst</numerusform>
            <numerusform>%Ln-mal ausgelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Close-Code</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>By how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>How late, how slow, how long, or how far: see the fault&apos;s explanation.</source>
        <translation>Wie spät, wie langsam, wie lange oder wie weit: siehe Erklärung der Störung.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Shards at a time</source>
        <translation>Shards auf einmal</translation>
    </message>
    <message>
        <source>How many of these shards are struck at a time, drawn anew each time.</source>
        <translation>Wie viele dieser Shards es auf einmal trifft; jedes Mal neu ausgelost.</translation>
    </message>
    <message>
        <source>each shard</source>
        <translation>jeder Shard</translation>
    </message>
    <message>
        <source> at random</source>
        <translation> zufällig</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Once, or again and again until it is stopped.</source>
        <translation>Einmal, oder immer wieder bis zum Stoppen.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>every </source>
        <translation>alle </translation>
    </message>
    <message>
        <source>Faults that are repeated</source>
        <translation>Wiederholte Störungen</translation>
    </message>
    <message>
        <source>Stop &amp;all</source>
        <translation>Alle s&amp;toppen</translation>
    </message>
    <message>
        <source>Strikes the practice gateway as a whole.</source>
        <translation>Trifft das Übungs-Gateway als Ganzes.</translation>
    </message>
    <message numerus="yes">
        <source>Strikes %Ln shard(s) at random, of all.</source>
        <translation>
            <numerusform>Trifft zufällig %Ln Shard von allen.</numerusform>
            <numerusform>Trifft zufällig %Ln Shards von allen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Strikes %Ln at random of %1.</source>
        <translation>
            <numerusform>Trifft zufällig %Ln von %1.</numerusform>
            <numerusform>Trifft zufällig %Ln von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Strikes all shards, since none is selected.</source>
        <translation>Trifft alle Shards, da keiner ausgewählt ist.</translation>
    </message>
    <message>
        <source>Strikes %1.</source>
        <translation>Trifft %1.</translation>
    </message>
    <message>
        <source>%1 at random of %2</source>
        <translation>%2, je %1 zufällig</translation>
    </message>
    <message>
        <source>of the scenario</source>
        <translation>vom Szenario</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>Stri&amp;ke again and again</source>
        <translation>Im&amp;mer wieder auslösen</translation>
    </message>
    <message>
        <source>Stri&amp;ke</source>
        <translation>A&amp;uslösen</translation>
    </message>
    <message>
        <source>Not only the %1 that the filter lists.</source>
        <translation>Nicht nur die %1, die der Filter zeigt.</translation>
    </message>
    <message numerus="yes">
        <source>Stri&amp;ke %Ln shard(s)</source>
        <translation>
            <numerusform>Bei %Ln Shard a&amp;uslösen</numerusform>
            <numerusform>Bei %Ln Shards a&amp;uslösen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::FilterBar</name>
    <message>
        <source>Filter: 12-15, failed, guilds:&gt;2000</source>
        <translation>Filter: 12-15, failed, guilds:&gt;2000</translation>
    </message>
    <message>
        <source>Filter shards</source>
        <translation>Shards filtern</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&lt;p&gt;Terms are joined by &lt;i&gt;and&lt;/i&gt;:&lt;/p&gt;&lt;table&gt;&lt;tr&gt;&lt;td&gt;12-15 &amp;nbsp; 0,8&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;shard numbers&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;lost&lt;/td&gt;&lt;td&gt;a word in state, cause, last close or host&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;state:backoff|failed&lt;/td&gt;&lt;td&gt;states&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;is:deaf&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;acknowledged, but without events; also zombie, quiet&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;host:us-* &amp;nbsp; cause:lost&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;texts; | for one of several&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;guilds:&amp;gt;2000 &amp;nbsp; latency:200-400 &amp;nbsp; close:4009|4014&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;numbers; also fill, unavailable, events, resumes, identifies, zombies&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;age:&amp;gt;5m&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;times; also ack, event, closed&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;!12-15&lt;/td&gt;&lt;td&gt;not&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;Begriffe sind mit &lt;i&gt;und&lt;/i&gt; verknüpft:&lt;/p&gt;&lt;table&gt;&lt;tr&gt;&lt;td&gt;12-15 &amp;nbsp; 0,8&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;Shard-Nummern&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;verloren&lt;/td&gt;&lt;td&gt;ein Wort in Zustand, Ursache, letztem Close oder Host&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;state:backoff|failed&lt;/td&gt;&lt;td&gt;Zustände&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;is:deaf&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;bestätigt, aber ohne Events; auch zombie, quiet&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;host:us-* &amp;nbsp; cause:verloren&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;Texte; | für einen von mehreren&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;guilds:&amp;gt;2000 &amp;nbsp; latency:200-400 &amp;nbsp; close:4009|4014&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;Zahlen; auch fill, unavailable, events, resumes, identifies, zombies&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;age:&amp;gt;5m&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;Zeiten; auch ack, event, closed&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;!12-15&lt;/td&gt;&lt;td&gt;nicht&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>How the filter may go on</source>
        <translation>Wie der Filter weitergehen kann</translation>
    </message>
</context>
<context>
    <name>Shardroom::FilterChips</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Filter speichern …</translation>
    </message>
    <message>
        <source>Keeps what the filter field says under a name.</source>
        <translation>Behält den Inhalt des Filterfelds unter einem Namen.</translation>
    </message>
    <message>
        <source>More saved filters</source>
        <translation>Weitere gespeicherte Filter</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>The name is empty, too long, or that of another filter.</source>
        <translation>Der Name ist leer, zu lang oder gehört einem anderen Filter.</translation>
    </message>
    <message>
        <source>This filter is saved already.</source>
        <translation>Dieser Filter ist schon gespeichert.</translation>
    </message>
    <message>
        <source>The filter field says nothing that can be kept.</source>
        <translation>Im Filterfeld steht nichts, was sich aufheben ließe.</translation>
    </message>
</context>
<context>
    <name>Shardroom::Fleet</name>
    <message>
        <source>Trying again in %1 s</source>
        <translation>Neuer Versuch in %1 s</translation>
    </message>
    <message>
        <source>Reset at %1</source>
        <translation>Neues Budget: %1</translation>
    </message>
    <message>
        <source>Asking %1 for the gateway</source>
        <translation>%1 wird nach dem Gateway gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln shard(s)</source>
        <translation>
            <numerusform>%1: %Ln Shard</numerusform>
            <numerusform>%1: %Ln Shards</numerusform>
        </translation>
    </message>
    <message>
        <source>Reshard</source>
        <translation>Resharden</translation>
    </message>
    <message>
        <source>The operator stopped it</source>
        <translation>Vom Operator abgebrochen</translation>
    </message>
    <message>
        <source>Export states</source>
        <translation>Sessions exportieren</translation>
    </message>
    <message>
        <source>None of these shards has a session to export.</source>
        <translation>Keiner dieser Shards hat eine Session zum Exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session state(s) exported</source>
        <translation>
            <numerusform>%Ln Session exportiert</numerusform>
            <numerusform>%Ln Sessions exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>Programmende</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Präsenz</translation>
    </message>
    <message>
        <source>This is read-only mode. Start without --read-only to change anything.</source>
        <translation>Nur-Lese-Modus. Zum Ändern ohne --read-only starten.</translation>
    </message>
    <message>
        <source>The shards were replaced meanwhile. Select again.</source>
        <translation>Die Shards wurden inzwischen ersetzt. Bitte neu auswählen.</translation>
    </message>
    <message>
        <source>%1 of %2 identifies are left and %3 are kept back: shards that need a new session wait</source>
        <translation>Noch %1 von %2 Identifies, Reserve %3: Shards, die eine neue Session brauchen, warten</translation>
    </message>
    <message>
        <source>Voice state</source>
        <translation>Voice-Status</translation>
    </message>
    <message>
        <source>Request members</source>
        <translation>Mitglieder anfragen</translation>
    </message>
    <message>
        <source>Request soundboard sounds</source>
        <translation>Soundboard-Sounds anfragen</translation>
    </message>
    <message>
        <source>Go below the identify floor</source>
        <translation>Identify-Reserve anbrechen</translation>
    </message>
    <message>
        <source>%1 can&apos;t be allowed: there are %2 left.</source>
        <translation>%1 lassen sich nicht freigeben: Übrig sind %2.</translation>
    </message>
    <message>
        <source>To be sure, type: %1</source>
        <translation>Zur Sicherheit eintippen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln start(s) may go below the identify floor</source>
        <translation>
            <numerusform>%Ln Start aus der Identify-Reserve freigegeben</numerusform>
            <numerusform>%Ln Starts aus der Identify-Reserve freigegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it can be written, a crash costs an identify per shard</source>
        <translation>Solange nicht gespeichert wird, kostet ein Absturz ein Identify je Shard</translation>
    </message>
    <message>
        <source>The saved sessions were removed by somebody else; they are written anew</source>
        <translation>Die gespeicherten Sessions wurden von anderer Seite entfernt; sie werden neu geschrieben</translation>
    </message>
    <message>
        <source>The sessions are saved again</source>
        <translation>Die Sessions werden wieder gespeichert</translation>
    </message>
    <message>
        <source>Import states</source>
        <translation>Sessions importieren</translation>
    </message>
    <message>
        <source>Shard %1 can&apos;t be resumed from %2: %3.</source>
        <translation>Shard %1 lässt sich aus %2 nicht fortsetzen: %3.</translation>
    </message>
    <message>
        <source>There is no shard %1 in %2.</source>
        <translation>Shard %1 ist nicht in %2.</translation>
    </message>
    <message>
        <source>There is no session in %1.</source>
        <translation>In %1 ist keine Session.</translation>
    </message>
    <message>
        <source>No session of %1 can be resumed: %2.</source>
        <translation>Keine Session aus %1 lässt sich fortsetzen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session state(s) imported from %1</source>
        <translation>
            <numerusform>%Ln Session aus %1 importiert</numerusform>
            <numerusform>%Ln Sessions aus %1 importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>there is no saved session</source>
        <translation>keine gespeicherte Session da</translation>
    </message>
    <message>
        <source>the shard is connected</source>
        <translation>der Shard ist verbunden</translation>
    </message>
    <message>
        <source>Shard %1 of %2: %3.</source>
        <translation>Shard %1 von %2: %3.</translation>
    </message>
    <message>
        <source>No shard is selected.</source>
        <translation>Kein Shard ist ausgewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved session(s) restored</source>
        <translation>
            <numerusform>%Ln gespeicherte Session wiederhergestellt</numerusform>
            <numerusform>%Ln gespeicherte Sessions wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved session(s) could not be read back</source>
        <translation>
            <numerusform>%Ln gespeicherte Session ließ sich nicht zurücklesen</numerusform>
            <numerusform>%Ln gespeicherte Sessions ließen sich nicht zurücklesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>the shard is connected; end its session instead</source>
        <translation>der Shard ist verbunden; stattdessen seine Session beenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved session(s) forgotten</source>
        <translation>
            <numerusform>%Ln gespeicherte Session vergessen</numerusform>
            <numerusform>%Ln gespeicherte Sessions vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the session id</source>
        <translation>Session-ID zeigen</translation>
    </message>
    <message>
        <source>There is no saved session of shard %1.</source>
        <translation>Von Shard %1 ist keine Session gespeichert.</translation>
    </message>
    <message>
        <source>Plan a reshard</source>
        <translation>Resharding planen</translation>
    </message>
    <message>
        <source>Pause the reshard</source>
        <translation>Resharding pausieren</translation>
    </message>
    <message>
        <source>Go on with the reshard</source>
        <translation>Resharding fortsetzen</translation>
    </message>
    <message>
        <source>Abort the reshard</source>
        <translation>Neue Shards beenden</translation>
    </message>
    <message>
        <source>Roll back the reshard</source>
        <translation>Resharding zurückrollen</translation>
    </message>
    <message>
        <source>The operator went back</source>
        <translation>Ein Bediener ging zurück</translation>
    </message>
    <message>
        <source>Accept missing guilds</source>
        <translation>Fehlende Guilds hinnehmen</translation>
    </message>
    <message>
        <source>End the old shards</source>
        <translation>Alte Shards beenden</translation>
    </message>
    <message>
        <source>Call off the reshard</source>
        <translation>Resharding absagen</translation>
    </message>
    <message>
        <source>None is announced.</source>
        <translation>Keines ist angekündigt.</translation>
    </message>
    <message>
        <source>The announced reshard is called off</source>
        <translation>Das angekündigte Resharding ist abgesagt</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>Es läuft kein Resharding.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>There was no reshard since the program started.</source>
        <translation>Seit dem Start des Programms gab es kein Resharding.</translation>
    </message>
    <message numerus="yes">
        <source>Presence: %Ln shard(s)</source>
        <translation>
            <numerusform>Präsenz: %Ln Shard</numerusform>
            <numerusform>Präsenz: %Ln Shards</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold the queue</source>
        <translation>Warteschlange anhalten</translation>
    </message>
    <message>
        <source>Release the queue</source>
        <translation>Warteschlange freigeben</translation>
    </message>
    <message>
        <source>It is held already.</source>
        <translation>Sie ist schon angehalten.</translation>
    </message>
    <message>
        <source>It is not held.</source>
        <translation>Sie ist nicht angehalten.</translation>
    </message>
    <message>
        <source>The identify queue is held</source>
        <translation>Die Identify-Warteschlange ist angehalten</translation>
    </message>
    <message>
        <source>The identify queue is released</source>
        <translation>Die Identify-Warteschlange ist freigegeben</translation>
    </message>
    <message>
        <source>Nobody identifies until it is released; resumes go on</source>
        <translation>Bis zur Freigabe macht keiner ein Identify; Resumes gehen weiter</translation>
    </message>
    <message>
        <source>Those who wait identify in their turn</source>
        <translation>Die wartenden machen der Reihe nach ein Identify</translation>
    </message>
    <message>
        <source>Hold in the queue</source>
        <translation>In der Warteschlange zurückhalten</translation>
    </message>
    <message>
        <source>Release to the queue</source>
        <translation>In der Warteschlange freigeben</translation>
    </message>
    <message>
        <source>None of these shards waits to identify without being held.</source>
        <translation>Keiner dieser Shards wartet auf ein Identify, ohne zurückgehalten zu sein.</translation>
    </message>
    <message>
        <source>None of these shards is held.</source>
        <translation>Keiner dieser Shards ist zurückgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>Held in the identify queue: %Ln shard(s)</source>
        <translation>
            <numerusform>In der Identify-Warteschlange zurückgehalten: %Ln Shard</numerusform>
            <numerusform>In der Identify-Warteschlange zurückgehalten: %Ln Shards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Released to the identify queue: %Ln shard(s)</source>
        <translation>
            <numerusform>In der Identify-Warteschlange freigegeben: %Ln Shard</numerusform>
            <numerusform>In der Identify-Warteschlange freigegeben: %Ln Shards</numerusform>
        </translation>
    </message>
    <message>
        <source>The others go past until it is released</source>
        <translation>Die anderen ziehen bis zur Freigabe vorbei</translation>
    </message>
    <message>
        <source>Identifies in its turn</source>
        <translation>Macht ein Identify, sobald er dran ist</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>None of these shards waits to identify.</source>
        <translation>Keiner dieser Shards wartet auf ein Identify.</translation>
    </message>
    <message numerus="yes">
        <source>Taken out of the identify queue: %Ln shard(s)</source>
        <translation>
            <numerusform>Aus der Identify-Warteschlange genommen: %Ln Shard</numerusform>
            <numerusform>Aus der Identify-Warteschlange genommen: %Ln Shards</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays paused until it is resumed; nothing was spent</source>
        <translation>Bleibt bis zum Resume pausiert; nichts wurde verbraucht</translation>
    </message>
    <message>
        <source>Taken out of the identify queue</source>
        <translation>Aus der Identify-Warteschlange genommen</translation>
    </message>
    <message>
        <source>None of these shards is connected and has a session.</source>
        <translation>Keiner dieser Shards ist verbunden und hat eine Session.</translation>
    </message>
    <message>
        <source>None of these shards is connected.</source>
        <translation>Keiner dieser Shards ist verbunden.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln shard(s), %2 at a time</source>
        <translation>
            <numerusform>%1: %Ln Shard, je %2 auf einmal</numerusform>
            <numerusform>%1: %Ln Shards, je %2 auf einmal</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause the rolling run</source>
        <translation>Rollenden Lauf pausieren</translation>
    </message>
    <message>
        <source>Go on with the rolling run</source>
        <translation>Rollenden Lauf fortsetzen</translation>
    </message>
    <message>
        <source>None is under way.</source>
        <translation>Keiner läuft.</translation>
    </message>
    <message>
        <source>Stop the rolling run</source>
        <translation>Rollenden Lauf stoppen</translation>
    </message>
    <message>
        <source>An operator has stopped it.</source>
        <translation>Ein Bediener hat ihn gestoppt.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>The program restarts itself</source>
        <translation>Das Programm startet sich neu</translation>
    </message>
    <message>
        <source>All sessions are kept and resumed</source>
        <translation>Alle Sessions bleiben erhalten und werden per Resume fortgesetzt</translation>
    </message>
    <message>
        <source>The session id of shard %1 was shown</source>
        <translation>Die Session-ID von Shard %1 wurde gezeigt</translation>
    </message>
</context>
<context>
    <name>Shardroom::FloorDialog</name>
    <message>
        <source>Allow</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Go below the identify floor</source>
        <translation>Identify-Reserve anbrechen</translation>
    </message>
    <message>
        <source>%1 of %2 identifies are left until the reset, and %3 of them are kept back, so that a bad night does not cost the token: when none is left, Discord ends all sessions and resets it. What you allow here may be spent below that.</source>
        <translation>Bis zum neuen Budget sind noch %1 von %2 Identifies übrig; %3 davon bleiben als Reserve, damit eine schlechte Nacht nicht das Token kostet: Ist keines mehr übrig, beendet Discord alle Sessions und setzt das Token zurück. Was hier freigegeben wird, darf aus der Reserve verbraucht werden.</translation>
    </message>
    <message>
        <source>&amp;Identifies:</source>
        <translation>&amp;Identifies:</translation>
    </message>
    <message>
        <source>To be sure, type:</source>
        <translation>Zur Sicherheit eintippen:</translation>
    </message>
    <message>
        <source>The phrase, typed</source>
        <translation>Der eingetippte Text</translation>
    </message>
    <message>
        <source>No shard waits for an identify now.</source>
        <translation>Kein Shard wartet jetzt auf ein Identify.</translation>
    </message>
    <message>
        <source>%1 wait for an identify; the queue decides whose turn it is.</source>
        <translation>%1 warten auf ein Identify; die Warteschlange entscheidet, wer dran ist.</translation>
    </message>
    <message>
        <source>Shards that &amp;wait. Who is not ticked is held, until it is released on the Queue page:</source>
        <translation>&amp;Wartende Shards. Wer kein Häkchen hat, wird zurückgehalten, bis zur Freigabe auf der Seite Warteschlange:</translation>
    </message>
    <message>
        <source>Shards that wait for an identify</source>
        <translation>Shards, die auf ein Identify warten</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>Shard %1</translation>
    </message>
    <message>
        <source>Tick at least one shard that may have it.</source>
        <translation>Mindestens einen Shard ankreuzen, der es haben darf.</translation>
    </message>
</context>
<context>
    <name>Shardroom::FrameModel</name>
    <message>
        <source>When the program saw it</source>
        <translation>Wann das Programm ihn sah</translation>
    </message>
    <message>
        <source>From the gateway, or to it</source>
        <translation>Vom Gateway oder zu ihm</translation>
    </message>
    <message>
        <source>The opcode, or the close code of a connection&apos;s end</source>
        <translation>Der Opcode, oder der Close-Code am Ende einer Verbindung</translation>
    </message>
    <message>
        <source>Which event it is, or why a connection ended</source>
        <translation>Welches Event es ist, oder warum eine Verbindung endete</translation>
    </message>
    <message>
        <source>The number in its session, which a resume goes on from</source>
        <translation>Die Nummer in der Session; dort setzt ein Resume an</translation>
    </message>
    <message>
        <source>Bytes of JSON text</source>
        <translation>Bytes des JSON-Textes</translation>
    </message>
    <message>
        <source>Bytes before decompression, without the WebSocket header</source>
        <translation>Bytes vor dem Entpacken, ohne den WebSocket-Header</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Op</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Auf der Leitung</translation>
    </message>
</context>
<context>
    <name>Shardroom::FrameView</name>
    <message>
        <source>Filter frames</source>
        <translation>Frames filtern</translation>
    </message>
    <message>
        <source>Filter: op, type, number; !word leaves out</source>
        <translation>Filter: Op, Typ, Nummer; !Wort lässt aus</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>The frame as a tree</source>
        <translation>Der Frame als Baum</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>The frame as text</source>
        <translation>Der Frame als Text</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Choose a frame to see what is in it.</source>
        <translation>Einen Frame auswählen, um seinen Inhalt zu sehen.</translation>
    </message>
    <message>
        <source>There is no tree: what is kept is not whole JSON. The text shows it.</source>
        <translation>Kein Baum: Was aufbewahrt ist, ist kein vollständiges JSON. Der Text zeigt es.</translation>
    </message>
    <message>
        <source>… %1 more; &quot;Copy as JSON&quot; in the list has all of it.</source>
        <translation>… noch %1; „Als JSON kopieren“ in der Liste enthält alles.</translation>
    </message>
    <message>
        <source>Save frames</source>
        <translation>Frames speichern</translation>
    </message>
    <message>
        <source>Frames (*.jsonl)</source>
        <translation>Frames (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What the frame means</source>
        <translation>Was der Frame bedeutet</translation>
    </message>
    <message>
        <source>It is no longer in the list, which keeps the newest.</source>
        <translation>Er ist nicht mehr in der Liste, die nur die neuesten behält.</translation>
    </message>
    <message>
        <source>The frame</source>
        <translation>Der Frame</translation>
    </message>
</context>
<context>
    <name>Shardroom::FramesPage</name>
    <message>
        <source>Keep this shard</source>
        <translation>Shard festhalten</translation>
    </message>
    <message>
        <source>Stays with this shard when another one is selected, and goes on while this page is out of sight</source>
        <translation>Bleibt bei diesem Shard, wenn ein anderer ausgewählt wird, und läuft weiter, wenn diese Seite nicht zu sehen ist</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep the newest frame in sight; ends when you scroll up</source>
        <translation>Neuesten Frame im Blick behalten; endet beim Hochscrollen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Nothing moves; what comes meanwhile is kept and counted (Space)</source>
        <translation>Nichts bewegt sich; was inzwischen kommt, wird behalten und gezählt (Leertaste)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Forget these frames</source>
        <translation>Diese Frames vergessen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Write the listed frames to a file, without secrets; File, Open frames shows them again</source>
        <translation>Gelistete Frames ohne Geheimnisse in eine Datei schreiben; Datei, Frames öffnen zeigt sie wieder</translation>
    </message>
    <message>
        <source>Go back to the newest frame</source>
        <translation>Zurück zum neuesten Frame</translation>
    </message>
    <message>
        <source>Select a shard to see what goes over its connection.</source>
        <translation>Einen Shard auswählen, um zu sehen, was über seine Verbindung geht.</translation>
    </message>
    <message>
        <source>Shard %1 of %2</source>
        <translation>Shard %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln Frame</numerusform>
            <numerusform>%Ln Frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln frame(s)</source>
        <translation>
            <numerusform>%1 von %Ln Frame</numerusform>
            <numerusform>%1 von %Ln Frames</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left out: too many at once</source>
        <translation>%1 ausgelassen: zu viele auf einmal</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>PAUSE</translation>
    </message>
    <message>
        <source>SCROLLED</source>
        <translation>GESCROLLT</translation>
    </message>
    <message>
        <source>%1 · %2 new</source>
        <translation>%1 · %2 neu</translation>
    </message>
</context>
<context>
    <name>Shardroom::FramesWindow</name>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out, since they are damaged: %1.</source>
        <translation>
            <numerusform>%Ln Zeile ausgelassen, weil beschädigt: %1.</numerusform>
            <numerusform>%Ln Zeilen ausgelassen, weil beschädigt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames – Shardroom</source>
        <translation>Frames – Shardroom</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Nächster Frame</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How many times as fast as they once came</source>
        <translation>Wievielmal so schnell, wie sie einst kamen</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>%1 – Shardroom</source>
        <translation>%1 – Shardroom</translation>
    </message>
    <message>
        <source>Shard %1 of %2</source>
        <translation>Shard %1 von %2</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert am %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder pausieren</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Goes from frame to frame as fast as they once came</source>
        <translation>Geht von Frame zu Frame, so schnell, wie sie einst kamen</translation>
    </message>
    <message>
        <source>Goes to the next frame</source>
        <translation>Geht zum nächsten Frame</translation>
    </message>
</context>
<context>
    <name>Shardroom::GatewayApi</name>
    <message>
        <source>&quot;%1&quot; is missing or not what Discord sends</source>
        <translation>„%1“ fehlt oder ist nicht, was Discord sendet</translation>
    </message>
    <message>
        <source>it is not JSON: %1</source>
        <translation>kein JSON: %1</translation>
    </message>
    <message>
        <source>%1 is not a safe API address: the token is only sent over https, or over http to this machine.</source>
        <translation>%1 ist keine sichere API-Adresse: Das Token geht nur über https, oder über http an diesen Rechner.</translation>
    </message>
    <message>
        <source>No answer from %1: %2. Check the network and the address.</source>
        <translation>Keine Antwort von %1: %2. Netz und Adresse prüfen.</translation>
    </message>
    <message>
        <source>Discord refused the token (401 from %1). Was it reset? Copy the bot&apos;s token from the developer portal and set it again.</source>
        <translation>Discord hat das Token abgelehnt (401 von %1). Wurde es zurückgesetzt? Das Bot-Token im Developer-Portal kopieren und neu setzen.</translation>
    </message>
    <message>
        <source>Discord limits requests at the moment (429 from %1).</source>
        <translation>Discord begrenzt gerade die Anfragen (429 von %1).</translation>
    </message>
    <message>
        <source>Discord has a problem (%1 from %2).</source>
        <translation>Discord hat ein Problem (%1 von %2).</translation>
    </message>
    <message>
        <source>Unexpected answer %1 from %2. Check --api-url: it must be the API&apos;s base, with its version.</source>
        <translation>Unerwartete Antwort %1 von %2. --api-url prüfen: Es muss die API-Basis mit Version sein.</translation>
    </message>
    <message>
        <source>The answer from %1 broke off: %2.</source>
        <translation>Die Antwort von %1 brach ab: %2.</translation>
    </message>
    <message>
        <source>The answer from %1 can&apos;t be used: %2. Check --api-url.</source>
        <translation>Die Antwort von %1 ist nicht brauchbar: %2. --api-url prüfen.</translation>
    </message>
</context>
<context>
    <name>Shardroom::GatewaySocket</name>
    <message>
        <source>No connection to %1 within %2 s</source>
        <translation>Keine Verbindung zu %1 binnen %2 s</translation>
    </message>
    <message>
        <source>%1 is not a safe gateway address: wss:// is needed, ws:// only to this machine</source>
        <translation>%1 ist keine sichere Gateway-Adresse: wss:// ist nötig, ws:// geht nur zu diesem Rechner</translation>
    </message>
    <message>
        <source>Can&apos;t connect to %1: %2</source>
        <translation>Keine Verbindung zu %1: %2</translation>
    </message>
    <message>
        <source>Connection lost: %1</source>
        <translation>Verbindung verloren: %1</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Broken frame: %1</source>
        <translation>Defekter Frame: %1</translation>
    </message>
</context>
<context>
    <name>Shardroom::GoToDialog</name>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Los</translation>
    </message>
    <message>
        <source>Go to guild or shard</source>
        <translation>Zu Guild oder Shard</translation>
    </message>
    <message>
        <source>12, 0-3,8, a guild’s id or the link of a message</source>
        <translation>12, 0-3,8, eine Guild-ID oder ein Nachrichtenlink</translation>
    </message>
    <message>
        <source>&amp;Shard, guild or message link:</source>
        <translation>&amp;Shard, Guild oder Nachrichtenlink:</translation>
    </message>
</context>
<context>
    <name>Shardroom::GuildHistogram</name>
    <message>
        <source>Guilds per new shard</source>
        <translation>Guilds je neuem Shard</translation>
    </message>
    <message>
        <source>Shards %1 to %2: up to %3 guilds</source>
        <translation>Shards %1 bis %2: bis zu %3 Guilds</translation>
    </message>
    <message>
        <source>, over the limit</source>
        <translation>, über der Grenze</translation>
    </message>
    <message>
        <source>, nearly full</source>
        <translation>, fast voll</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message>
        <source>80 %</source>
        <translation>80 %</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>the limit of %1 is far above</source>
        <translation>die Grenze von %1 liegt weit darüber</translation>
    </message>
    <message>
        <source>%1, by number from the left</source>
        <translation>%1, nach Nummer von links</translation>
    </message>
    <message>
        <source>%1; the fullest has %2 guilds, %3 are nearly full, %4 over the limit. %5</source>
        <translation>%1; der vollste hat %2 Guilds, %3 sind fast voll, %4 über der Grenze. %5</translation>
    </message>
    <message numerus="yes">
        <source>Shard %1: %Ln guild(s)</source>
        <translation>
            <numerusform>Shard %1: %Ln Guild</numerusform>
            <numerusform>Shard %1: %Ln Guilds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::HandoverLedger</name>
    <message>
        <source>&amp;Uneven guilds</source>
        <translation>&amp;Ungleiche Guilds</translation>
    </message>
    <message>
        <source>Guilds with events that only one side has shown so far</source>
        <translation>Guilds mit Events, die bisher nur eine Seite gezeigt hat</translation>
    </message>
    <message>
        <source>or one guild: its id</source>
        <translation>oder eine Guild: ihre ID</translation>
    </message>
    <message>
        <source>Guild to look up in the ledger</source>
        <translation>Guild, die im Abgleich nachgeschlagen wird</translation>
    </message>
    <message>
        <source>Events by guild</source>
        <translation>Events nach Guild</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>Guild</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Abgeglichen</translation>
    </message>
    <message>
        <source>Only old</source>
        <translation>Nur alt</translation>
    </message>
    <message>
        <source>Only new</source>
        <translation>Nur neu</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>This is neither a guild&apos;s id nor the link of a message in one.</source>
        <translation>Das ist weder die ID einer Guild noch der Link einer Nachricht darin.</translation>
    </message>
    <message>
        <source>There was no room for all events: some may be delivered twice.</source>
        <translation>Es fehlte Platz für alle Events: Manche können doppelt zugestellt werden.</translation>
    </message>
    <message>
        <source>Every event is handed on once, from whichever side shows it first.</source>
        <translation>Jedes Event wird einmal weitergegeben, von der Seite, die es zuerst zeigt.</translation>
    </message>
    <message>
        <source>without a guild</source>
        <translation>ohne Guild</translation>
    </message>
    <message>
        <source>none: both sides are level</source>
        <translation>keine: Beide Seiten sind gleichauf</translation>
    </message>
</context>
<context>
    <name>Shardroom::HeaderBar</name>
    <message>
        <source>Shards that receive events now, of all</source>
        <translation>Shards, die jetzt Events bekommen, von allen</translation>
    </message>
    <message>
        <source>Guilds over all shards, those in an outage included</source>
        <translation>Guilds über alle Shards, ausgefallene eingeschlossen</translation>
    </message>
    <message>
        <source>Events per second over all shards</source>
        <translation>Events pro Sekunde über alle Shards</translation>
    </message>
    <message>
        <source>Median of the shards&apos; heartbeat round trips</source>
        <translation>Median der Heartbeat-Laufzeiten aller Shards</translation>
    </message>
    <message>
        <source>95 of 100 shards have a round trip below this</source>
        <translation>95 von 100 Shards haben eine kürzere Laufzeit</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>shards ready</source>
        <translation>Shards bereit</translation>
    </message>
    <message>
        <source>guilds</source>
        <translation>Guilds</translation>
    </message>
    <message>
        <source>events/s</source>
        <translation>Events/s</translation>
    </message>
    <message>
        <source>latency median</source>
        <translation>Latenz-Median</translation>
    </message>
    <message>
        <source>latency p95</source>
        <translation>Latenz p95</translation>
    </message>
    <message>
        <source>%1 out</source>
        <comment>guilds in an outage</comment>
        <translation>%1 ausgefallen</translation>
    </message>
    <message>
        <source>%1 not served</source>
        <comment>guilds</comment>
        <translation>%1 ohne Dienst</translation>
    </message>
    <message>
        <source>shards ready, %1 deaf</source>
        <translation>Shards bereit, %1 taub</translation>
    </message>
</context>
<context>
    <name>Shardroom::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Shardroom::HintBar</name>
    <message>
        <source>What can be done</source>
        <translation>Was möglich ist</translation>
    </message>
    <message>
        <source>Nothing selected:</source>
        <translation>Nichts ausgewählt:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected:</source>
        <translation>
            <numerusform>%Ln ausgewählt:</numerusform>
            <numerusform>%Ln ausgewählt:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::HistoryStore</name>
    <message>
        <source>No history is kept: nothing can be written to %1.</source>
        <translation>Kein Verlauf: In %1 lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>No history is kept: another Shardroom writes the one in %1.</source>
        <translation>Kein Verlauf: Ein anderes Shardroom schreibt den in %1.</translation>
    </message>
    <message>
        <source>No history is kept: %1 can&apos;t be used, and not be moved aside.</source>
        <translation>Kein Verlauf: %1 ist nicht verwendbar und lässt sich nicht beiseitelegen.</translation>
    </message>
    <message>
        <source>No history is kept: %1 can&apos;t be used (%2).</source>
        <translation>Kein Verlauf: %1 ist nicht verwendbar (%2).</translation>
    </message>
    <message>
        <source>%1 is of a later Shardroom. It is kept as %2; the history begins anew.</source>
        <translation>%1 stammt von einem späteren Shardroom. Die Datei bleibt als %2 erhalten; der Verlauf beginnt neu.</translation>
    </message>
    <message>
        <source>%1 is not a history of Shardroom. It is kept as %2; the history begins anew.</source>
        <translation>%1 ist kein Verlauf von Shardroom. Die Datei bleibt als %2 erhalten; der Verlauf beginnt neu.</translation>
    </message>
    <message>
        <source>The history in %1 is damaged. It is kept as %2, and a new one begins.</source>
        <translation>Der Verlauf in %1 ist beschädigt. Er bleibt als %2 erhalten, und ein neuer beginnt.</translation>
    </message>
    <message>
        <source>The history in %1 can&apos;t be written or read: %2. It is tried again.</source>
        <translation>Der Verlauf in %1 lässt sich nicht schreiben oder lesen: %2. Es wird weiter versucht.</translation>
    </message>
</context>
<context>
    <name>Shardroom::IdentifyCoordinator</name>
    <message>
        <source>the start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>close %1: %2</source>
        <translation>Close %1: %2</translation>
    </message>
    <message>
        <source>invalid session (op 9)</source>
        <translation>Invalid Session (Op 9)</translation>
    </message>
    <message>
        <source>no READY after IDENTIFY</source>
        <translation>kein READY nach IDENTIFY</translation>
    </message>
    <message>
        <source>a READY that can&apos;t be used</source>
        <translation>unbrauchbares READY</translation>
    </message>
    <message>
        <source>connections lost after IDENTIFY</source>
        <translation>Verbindung nach IDENTIFY verloren</translation>
    </message>
    <message>
        <source>Quarantined: it lost %1 sessions within %2 minutes, the last one to %3. Find the cause, then resume it</source>
        <translation>In Quarantäne: %1 Sessions binnen %2 Minuten verloren, die letzte durch „%3“. Ursache finden, dann Resume</translation>
    </message>
    <message>
        <source>Too many new sessions were lost to one cause, %1: no more identifies are spent on it</source>
        <translation>Zu viele neue Sessions verloren (Ursache „%1“): Dafür werden keine Identifies mehr verbraucht</translation>
    </message>
    <message>
        <source>After a pause one shard tries for all</source>
        <translation>Nach einer Pause versucht es ein Shard für alle</translation>
    </message>
    <message>
        <source>Sessions last again after %1: the shards go on</source>
        <translation>Sessions halten wieder (Ursache war „%1“): Die Shards machen weiter</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>Befehl</translation>
    </message>
    <message numerus="yes">
        <source>Left out %Ln broken line(s) in the ledger of identifies</source>
        <translation>
            <numerusform>%Ln defekte Zeile im Identify-Journal übergangen</numerusform>
            <numerusform>%Ln defekte Zeilen im Identify-Journal übergangen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::ImportDialog</name>
    <message>
        <source>The file does not say of how many &amp;shards:</source>
        <translation>Die Datei nennt die &amp;Shard-Anzahl nicht:</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Keine auswählen</translation>
    </message>
    <message>
        <source>Import session states</source>
        <translation>Sessions importieren</translation>
    </message>
    <message>
        <source>Shard count of the file</source>
        <translation>Shard-Anzahl der Datei</translation>
    </message>
    <message>
        <source>Sessions of the file</source>
        <translation>Sessions der Datei</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>%1, in the shape of %2</source>
        <translation>%1, im Format von %2</translation>
    </message>
    <message>
        <source>There is no session in this file.</source>
        <translation>In dieser Datei ist keine Session.</translation>
    </message>
    <message>
        <source>&amp;Resume 1 session</source>
        <translation>1 Session &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Resume %1 sessions</source>
        <translation>%1 Sessions &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Choose sessions in the list first.</source>
        <translation>Erst Sessions in der Liste auswählen.</translation>
    </message>
    <message>
        <source>None of these sessions can be resumed here.</source>
        <translation>Keine dieser Sessions lässt sich hier fortsetzen.</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird pausiert …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %Ln shard(s)</source>
        <translation>
            <numerusform>%Ln Shard &amp;pausieren</numerusform>
            <numerusform>%Ln Shards &amp;pausieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Closes the connections that are in the way. Their sessions are kept; what is ticked here then takes their place.</source>
        <translation>Schließt die Verbindungen, die im Weg sind. Ihre Sessions bleiben; was hier angekreuzt ist, tritt dann an ihre Stelle.</translation>
    </message>
</context>
<context>
    <name>Shardroom::ImportModel</name>
    <message>
        <source>Busy: %1</source>
        <translation>Besetzt: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Too old, may be tried: %1</source>
        <translation>Zu alt, Versuch möglich: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Benutzt vor</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Guilds</translation>
    </message>
    <message>
        <source>Resumable?</source>
        <translation>Fortsetzbar?</translation>
    </message>
</context>
<context>
    <name>Shardroom::JsonTreeModel</name>
    <message numerus="yes">
        <source>[%Ln element(s)]</source>
        <translation>
            <numerusform>[%Ln Element]</numerusform>
            <numerusform>[%Ln Elemente]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{%Ln member(s)}</source>
        <translation>
            <numerusform>{%Ln Eintrag}</numerusform>
            <numerusform>{%Ln Einträge}</numerusform>
        </translation>
    </message>
    <message>
        <source>An id that was made %1</source>
        <translation>Eine ID, entstanden am %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Shardroom::KeyDialog</name>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>Befehle filtern</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Taste:</translation>
    </message>
    <message>
        <source>&amp;Second key:</source>
        <translation>Z&amp;weite Taste:</translation>
    </message>
    <message>
        <source>All keys are as at first.</source>
        <translation>Alle Tasten sind wie am Anfang.</translation>
    </message>
</context>
<context>
    <name>Shardroom::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source> (in map or table)</source>
        <translation> (in Karte oder Tabelle)</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>In every list: arrows, Home and End move, with Shift they select a range, Ctrl+Space selects or unselects one. Esc in the filter clears it.</source>
        <translation>In jeder Liste: Pfeile, Pos1 und Ende bewegen, mit Umschalt wählen sie einen Bereich aus, Strg+Leertaste wählt einen Eintrag aus oder ab. Esc im Filter leert ihn.</translation>
    </message>
</context>
<context>
    <name>Shardroom::LanesModel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 identifies</source>
        <translation>%1 Identifies</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Next slot</source>
        <translation>Nächster Slot</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Shards in order</source>
        <translation>Shards der Reihe nach</translation>
    </message>
    <message>
        <source>Last in</source>
        <translation>Letzter in</translation>
    </message>
</context>
<context>
    <name>Shardroom::LineChart</name>
    <message>
        <source>no data yet</source>
        <translation>noch keine Daten</translation>
    </message>
    <message>
        <source>peak %1, cut off</source>
        <translation>Spitze %1, abgeschnitten</translation>
    </message>
</context>
<context>
    <name>Shardroom::LivePill</name>
    <message>
        <source>PAUSED −%1</source>
        <translation>PAUSE −%1</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>Map and table show the shards as they are now.</source>
        <translation>Karte und Tabelle zeigen die Shards, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>Map and table show a moment of the past, the one at the crosshair of the charts. Click to go back to now.</source>
        <translation>Karte und Tabelle zeigen einen vergangenen Moment, den am Fadenkreuz der Diagramme. Ein Klick geht zurück zu jetzt.</translation>
    </message>
    <message>
        <source>STALE −%1</source>
        <translation>VERALTET −%1</translation>
    </message>
    <message>
        <source>No news from the fleet for this long; what is shown is old.</source>
        <translation>So lange nichts Neues von der Flotte; was zu sehen ist, ist alt.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
</context>
<context>
    <name>Shardroom::MainWindow</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Shards</source>
        <translation>&amp;Shards</translation>
    </message>
    <message>
        <source>Select &amp;all listed</source>
        <translation>&amp;Alle gelisteten auswählen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Go to &amp;map</source>
        <translation>Zur &amp;Karte</translation>
    </message>
    <message>
        <source>Go to &amp;table</source>
        <translation>Zur &amp;Tabelle</translation>
    </message>
    <message>
        <source>Go to t&amp;imeline</source>
        <translation>Zur &amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Switch light and dark</source>
        <translation>Hell/Dunkel &amp;umschalten</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>These shards talk to the practice gateway on this computer, not to Discord.</source>
        <translation>Diese Shards sprechen mit dem Übungs-Gateway auf diesem Rechner, nicht mit Discord.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Klartext</translation>
    </message>
    <message>
        <source>The connection to this gateway is not encrypted; it is on this computer.</source>
        <translation>Die Verbindung zu diesem Gateway ist unverschlüsselt; es läuft auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Nothing can be changed from this window.</source>
        <translation>In diesem Fenster lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Saving sessions…</source>
        <translation>Sessions werden gespeichert …</translation>
    </message>
    <message>
        <source>No news from the fleet since %1; what is shown here is old.</source>
        <translation>Seit %1 nichts Neues von der Flotte; das Gezeigte ist alt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <source>The fleet could not start.</source>
        <translation>Die Flotte konnte nicht starten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Export failed: %1</source>
        <translation>Export gescheitert: %1</translation>
    </message>
    <message>
        <source>%1 written to %2. With the token they can be taken over: keep the file private. The states of connected shards are old as soon as the next event arrives.</source>
        <translation>%1 in %2 geschrieben. Mit dem Token lassen sie sich übernehmen: Die Datei geheim halten. Die Stände verbundener Shards sind mit dem nächsten Event veraltet.</translation>
    </message>
    <message>
        <source>Copy as &amp;table</source>
        <translation>Als &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Go below the identify floor…</source>
        <translation>Identify-Reserve anbrechen …</translation>
    </message>
    <message>
        <source>Lets some of the identifies be spent that are kept back. Must be typed.</source>
        <translation>Gibt einen Teil der zurückgehaltenen Identifies frei. Muss eingetippt werden.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>Ü&amp;bung</translation>
    </message>
    <message>
        <source>%1 (new window)</source>
        <translation>%1 (neues Fenster)</translation>
    </message>
    <message>
        <source>&amp;Stop the scenario</source>
        <translation>&amp;Szenario stoppen</translation>
    </message>
    <message>
        <source>Stop &amp;repeated faults</source>
        <translation>&amp;Wiederholte Störungen stoppen</translation>
    </message>
    <message>
        <source>Saved sessions</source>
        <translation>Gespeicherte Sessions</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Go to sa&amp;ved sessions</source>
        <translation>Zu den &amp;gespeicherten Sessions</translation>
    </message>
    <message>
        <source>Read-only: Shardroom was started with --read-only.</source>
        <translation>Nur lesen: Shardroom wurde mit --read-only gestartet.</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>Das Programm wird gerade beendet.</translation>
    </message>
    <message>
        <source>Import failed: %1</source>
        <translation>Import gescheitert: %1</translation>
    </message>
    <message>
        <source>%1 taken from %2; their shards are resuming.</source>
        <translation>%1 aus %2 übernommen; Resume läuft.</translation>
    </message>
    <message>
        <source>The status report was not saved: %1</source>
        <translation>Der Statusbericht wurde nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Status report written to %1.</source>
        <translation>Statusbericht in %1 geschrieben.</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go back…</source>
        <translation>Zurück …</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurückrollen …</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Abbrechen …</translation>
    </message>
    <message>
        <source>Reshard (%1): %2.</source>
        <translation>Resharding (%1): %2.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Der Bericht wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Reshard report written to %1.</source>
        <translation>Resharding-Bericht in %1 geschrieben.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Map and table are as they were when you paused them; Space goes on.</source>
        <translation>Karte und Tabelle sind so, wie Sie sie angehalten haben; die Leertaste setzt fort.</translation>
    </message>
    <message>
        <source>%1: passed. %2</source>
        <translation>%1: bestanden. %2</translation>
    </message>
    <message>
        <source>%1: failed. %2</source>
        <translation>%1: nicht bestanden. %2</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher Ko&amp;ntrast</translation>
    </message>
    <message>
        <source>&amp;Shards, sessions, connections</source>
        <translation>&amp;Shards, Sessions, Verbindungen</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>A&amp;larme</translation>
    </message>
    <message>
        <source>&amp;Go to alerts</source>
        <translation>Zu den &amp;Alarmen</translation>
    </message>
    <message>
        <source>&amp;Mute for an hour</source>
        <translation>Eine Stunde &amp;stumm</translation>
    </message>
    <message>
        <source>No notification and no message to the webhook; what happens is told afterwards</source>
        <translation>Keine Mitteilung und keine Nachricht an den Webhook; was geschieht, wird danach gemeldet</translation>
    </message>
    <message>
        <source>Desktop &amp;notifications</source>
        <translation>Desktop-&amp;Mitteilungen</translation>
    </message>
    <message>
        <source>Alert &amp;rules…</source>
        <translation>Alarm&amp;regeln …</translation>
    </message>
    <message>
        <source>&amp;Test the alerts</source>
        <translation>Alarme &amp;testen</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Alarme (%1)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Nothing was recorded at %1: map and table are empty.</source>
        <translation>Um %1 wurde nichts aufgezeichnet: Karte und Tabelle sind leer.</translation>
    </message>
    <message>
        <source>Map and table show the shards at %1. That was another set, of %2: nothing can be done to it.</source>
        <translation>Karte und Tabelle zeigen die Shards um %1. Das war ein anderer Satz, von %2: Daran lässt sich nichts tun.</translation>
    </message>
    <message>
        <source>Map and table show the shards at %1. Commands go to the shards as they are now.</source>
        <translation>Karte und Tabelle zeigen die Shards um %1. Befehle gehen an die Shards, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Zurück zu live</translation>
    </message>
    <message>
        <source>Group the map &amp;by</source>
        <translation>Karte gru&amp;ppieren nach</translation>
    </message>
    <message>
        <source>&amp;Shard number</source>
        <translation>&amp;Shard-Nummer</translation>
    </message>
    <message>
        <source>Gateway &amp;host</source>
        <translation>Gateway-&amp;Host</translation>
    </message>
    <message>
        <source>M&amp;uted causes</source>
        <translation>Stumme Ursa&amp;chen</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln more cause(s))</source>
        <translation>
            <numerusform>(%Ln weitere Ursache)</numerusform>
            <numerusform>(%Ln weitere Ursachen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute for 1 h</source>
        <translation>1 h stumm</translation>
    </message>
    <message>
        <source>Reshard…</source>
        <translation>Resharden …</translation>
    </message>
    <message>
        <source>Allow some…</source>
        <translation>Freigeben …</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Show again: %1 (%2 left)</source>
        <translation>Wieder zeigen: %1 (noch %2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Shard %1 of %2 is not among the shards that serve now.</source>
        <translation>Shard %1 von %2 ist nicht unter den Shards im Dienst.</translation>
    </message>
    <message>
        <source>Comma&amp;nds…</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>Find any command by some of its letters.</source>
        <translation>Jeden Befehl anhand einiger Buchstaben finden.</translation>
    </message>
    <message>
        <source>&amp;Go to guild or shard…</source>
        <translation>Zu Guild od&amp;er Shard …</translation>
    </message>
    <message>
        <source>&amp;Pause the live view</source>
        <translation>Li&amp;ve-Ansicht pausieren</translation>
    </message>
    <message>
        <source>Map and table stay as they are; the shards go on.</source>
        <translation>Karte und Tabelle bleiben, wie sie sind; die Shards laufen weiter.</translation>
    </message>
    <message>
        <source>F&amp;ollow the selection in the timeline</source>
        <translation>Zeitleiste f&amp;olgt der Auswahl</translation>
    </message>
    <message>
        <source>Read-onl&amp;y</source>
        <translation>Nur &amp;lesen</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>The selected shards with all that is known of them. Without session ids.</source>
        <translation>Die ausgewählten Shards mit allem, was über sie bekannt ist. Ohne Session-IDs.</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>Tasten ä&amp;ndern …</translation>
    </message>
    <message>
        <source>Go to c&amp;harts</source>
        <translation>Zu den D&amp;iagrammen</translation>
    </message>
    <message>
        <source>Go to &amp;queue</source>
        <translation>Zur Warte&amp;schlange</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Read-only: this window was made so. View, Read-only ends it.</source>
        <translation>Nur lesen: Dieses Fenster wurde so eingestellt. Ansicht, Nur lesen beendet es.</translation>
    </message>
    <message>
        <source>Shardroom was started with --read-only.</source>
        <translation>Shardroom wurde mit --read-only gestartet.</translation>
    </message>
    <message>
        <source>Start “%1” instead of “%2”?</source>
        <translation>„%1“ statt „%2“ starten?</translation>
    </message>
    <message>
        <source>“%1” is still going on, and ends without a verdict.</source>
        <translation>„%1“ läuft noch und endet dann ohne Urteil.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>B&amp;ots</source>
        <translation>B&amp;ots</translation>
    </message>
    <message>
        <source>&amp;Add a bot…</source>
        <translation>Bot &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Manage bots…</source>
        <translation>Bots &amp;verwalten …</translation>
    </message>
    <message>
        <source>Open, change or remove the bots that are set up.</source>
        <translation>Eingerichtete Bots öffnen, ändern oder entfernen.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This window is its.</source>
        <translation>Dieses Fenster gehört ihm.</translation>
    </message>
    <message>
        <source>Brings its window to the front.</source>
        <translation>Holt sein Fenster nach vorn.</translation>
    </message>
    <message>
        <source>Opens it in a window of its own.</source>
        <translation>Öffnet ihn in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>Go to fram&amp;es</source>
        <translation>Zu den Fra&amp;mes</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Open &amp;frames…</source>
        <translation>&amp;Frames öffnen …</translation>
    </message>
    <message>
        <source>Shows frames that were saved from the Frames page, without a connection.</source>
        <translation>Zeigt Frames, die auf der Seite Frames gespeichert wurden, ohne Verbindung.</translation>
    </message>
    <message>
        <source>Open frames</source>
        <translation>Frames öffnen</translation>
    </message>
    <message>
        <source>Frames (*.jsonl)</source>
        <translation>Frames (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>About Shardroom</source>
        <translation>Über Shardroom</translation>
    </message>
    <message>
        <source>Control room for the gateway shards of a Discord bot. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Leitstand für die Gateway-Shards eines Discord-Bots. Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>&amp;About Shardroom</source>
        <translation>Ü&amp;ber Shardroom</translation>
    </message>
    <message>
        <source>old set, still connected</source>
        <translation>alter Satz, noch verbunden</translation>
    </message>
    <message>
        <source>No shards yet</source>
        <translation>Noch keine Shards</translation>
    </message>
    <message>
        <source>Setting up the practice gateway for %1…</source>
        <translation>Das Übungs-Gateway für %1 wird eingerichtet …</translation>
    </message>
    <message>
        <source>In the tray, or by the desktop&apos;s notification service; the webhook is not concerned</source>
        <translation>Im Infobereich oder über den Mitteilungsdienst des Desktops; den Webhook betrifft das nicht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmals versuchen</translation>
    </message>
    <message>
        <source>Go to practice</source>
        <translation>Zur &amp;Übung</translation>
    </message>
    <message>
        <source>Res&amp;tart, keeping all sessions</source>
        <translation>Neus&amp;tart, alle Sessions behalten</translation>
    </message>
    <message>
        <source>The practice gateway is a part of this program, and all its sessions would end with it.</source>
        <translation>Das Übungs-Gateway ist Teil dieses Programms, und alle seine Sessions würden mit ihm enden.</translation>
    </message>
    <message>
        <source>A rolling run is under way. Wait for its end, or stop it.</source>
        <translation>Ein rollender Lauf ist unterwegs. Sein Ende abwarten oder ihn stoppen.</translation>
    </message>
    <message>
        <source>A reshard is going on. Wait for its end, or stop it.</source>
        <translation>Ein Resharding läuft. Das Ende abwarten oder es abbrechen.</translation>
    </message>
    <message>
        <source>The shards are not running.</source>
        <translation>Die Shards laufen nicht.</translation>
    </message>
    <message>
        <source>Ends this program and starts it anew, for example after an update. All sessions are resumed; it costs no identify.</source>
        <translation>Beendet dieses Programm und startet es neu, etwa nach einem Update. Alle Sessions werden per Resume fortgesetzt; das kostet kein Identify.</translation>
    </message>
    <message>
        <source>Bot settings…</source>
        <translation>Bot-Einstellungen …</translation>
    </message>
    <message>
        <source>The filter can&apos;t tell them apart, as this is not recorded for the past: %1.</source>
        <translation>Der Filter kann sie nicht unterscheiden, da dies für Vergangenes nicht aufgezeichnet ist: %1.</translation>
    </message>
    <message>
        <source>Saved frames</source>
        <translation>Gespeicherte Frames</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Saved layouts</source>
        <translation>Gespeicherte Anordnungen</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Banner</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Copy for &amp;Discord</source>
        <translation>Für &amp;Discord kopieren</translation>
    </message>
    <message>
        <source>The selected shards, or all that are listed, as a table to paste into a message.</source>
        <translation>Die ausgewählten Shards, oder alle gelisteten, als Tabelle zum Einfügen in eine Nachricht.</translation>
    </message>
    <message>
        <source>Colour rules…</source>
        <translation>Farbregeln …</translation>
    </message>
    <message>
        <source>Hint bar</source>
        <translation>Hinweisleiste</translation>
    </message>
    <message>
        <source>Undo view change</source>
        <translation>Ansichtsänderung rückgängig machen</translation>
    </message>
    <message>
        <source>Redo view change</source>
        <translation>Ansichtsänderung wiederholen</translation>
    </message>
    <message>
        <source>Filter and columns were not changed.</source>
        <translation>Filter und Spalten wurden nicht geändert.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Nichts wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Filter, columns, their order and sorting as they were before.</source>
        <translation>Filter, Spalten, ihre Reihenfolge und Sortierung, wie sie zuvor waren.</translation>
    </message>
    <message>
        <source>Nothing was done: that trouble is over, or has changed.</source>
        <translation>Nichts wurde ausgeführt: Diese Störung ist vorbei oder hat sich geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Frame in %1 geschrieben.</numerusform>
            <numerusform>%Ln Frames in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>A reshard is under way. It stays where it is; the next start asks whether to go on.</source>
        <translation>Ein Resharding läuft. Es bleibt, wo es ist; der nächste Start fragt, ob es weitergehen soll.</translation>
    </message>
    <message>
        <source>A rolling run is under way. It ends with the program.</source>
        <translation>Ein rollender Lauf ist unterwegs. Er endet mit dem Programm.</translation>
    </message>
    <message>
        <source>Ask before quitting</source>
        <translation>Vor dem Beenden fragen</translation>
    </message>
    <message>
        <source>What spends identifies at the next start is asked about in any case.</source>
        <translation>Wenn der nächste Start Identifies verbraucht, wird in jedem Fall gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln timeline line(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Zeile der Zeitleiste in %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen der Zeitleiste in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resuming, as the import does not need them paused: %Ln shard(s).</source>
        <translation>
            <numerusform>Resume läuft für %Ln Shard, der für den Import pausiert war; der Import braucht ihn nicht.</numerusform>
            <numerusform>Resume läuft für %Ln Shards, die für den Import pausiert waren; der Import braucht sie nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>What the details say of the selected shards, as text. Session ids are masked.</source>
        <translation>Was die Details über die ausgewählten Shards sagen, als Text. Session-IDs sind maskiert.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und noch %Ln</numerusform>
            <numerusform>und noch %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more problem(s) of this kind.</source>
        <translation>
            <numerusform>%Ln weiteres Problem dieser Art.</numerusform>
            <numerusform>%Ln weitere Probleme dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left out stays in %1.</source>
        <translation>Das Ausgelassene bleibt in %1.</translation>
    </message>
    <message>
        <source>A reshard is under way, and is given up.</source>
        <translation>Ein Reshard läuft und wird aufgegeben.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Nothing can be changed from this window, until this is switched off; also after a restart.</source>
        <translation>Bis das wieder aus ist, lässt sich aus diesem Fenster nichts ändern; auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>The saved layout could not be read everywhere: that is as it was at first.</source>
        <translation>Die gespeicherte Anordnung war nicht überall lesbar: was fehlt, ist wie am Anfang.</translation>
    </message>
</context>
<context>
    <name>Shardroom::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Shardroom::PassingCommands</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Spalten: %1</translation>
    </message>
    <message>
        <source>What helps against the trouble</source>
        <translation>Was gegen die Störung hilft</translation>
    </message>
    <message>
        <source>Show the trouble</source>
        <translation>Störung zeigen</translation>
    </message>
    <message>
        <source>Mute the trouble</source>
        <translation>Störung stummschalten</translation>
    </message>
    <message>
        <source>There is no trouble on the banner now.</source>
        <translation>Im Banner steht gerade keine Störung.</translation>
    </message>
    <message>
        <source>The banner offers no such thing now: %1</source>
        <translation>Das bietet das Banner gerade nicht: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Shardroom::QueueModel</name>
    <message>
        <source>identifies now</source>
        <translation>Identify läuft</translation>
    </message>
    <message>
        <source>the queue is held</source>
        <translation>Warteschlange angehalten</translation>
    </message>
    <message>
        <source>its turn</source>
        <translation>seinen Slot</translation>
    </message>
    <message>
        <source>its connection</source>
        <translation>seine Verbindung</translation>
    </message>
    <message>
        <source>its release (held)</source>
        <translation>seine Freigabe (zurückgehalten)</translation>
    </message>
    <message>
        <source>the breaker</source>
        <translation>die Bremse</translation>
    </message>
    <message>
        <source>the reshard</source>
        <translation>das Resharding</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Belongs to the new set of a reshard; pause or abort that instead.</source>
        <translation>Gehört zum neuen Satz eines Reshardings; stattdessen dieses pausieren oder abbrechen.</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Dran</translation>
    </message>
</context>
<context>
    <name>Shardroom::QueuePage</name>
    <message>
        <source>Identify lanes</source>
        <translation>Identify-Spuren</translation>
    </message>
    <message>
        <source>Shards that wait to identify</source>
        <translation>Shards, die auf ein Identify warten</translation>
    </message>
    <message>
        <source>Hold the queue</source>
        <translation>Warteschlange anhalten</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>HELD: nobody identifies</source>
        <translation>ANGEHALTEN: keine Identifies</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>keiner wartet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shard(s) wait</source>
        <translation>
            <numerusform>%Ln Shard wartet</numerusform>
            <numerusform>%Ln Shards warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them held</source>
        <translation>
            <numerusform>%Ln davon zurückgehalten</numerusform>
            <numerusform>%Ln davon zurückgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s), one identify each per 5 s</source>
        <translation>
            <numerusform>%Ln Spur, ein Identify je 5 s</numerusform>
            <numerusform>%Ln Spuren, je ein Identify in 5 s</numerusform>
        </translation>
    </message>
    <message>
        <source>the last in %1</source>
        <translation>der letzte in %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Release the queue</source>
        <translation>Warteschlange freigeben</translation>
    </message>
    <message>
        <source>Those who wait identify in their turn again</source>
        <translation>Die wartenden machen wieder der Reihe nach ein Identify</translation>
    </message>
    <message>
        <source>Nobody identifies until you release it; resumes go on</source>
        <translation>Bis zur Freigabe macht keiner ein Identify; Resumes gehen weiter</translation>
    </message>
    <message>
        <source>There are no shards yet.</source>
        <translation>Noch gibt es keine Shards.</translation>
    </message>
    <message>
        <source>Select shards that wait in the list first.</source>
        <translation>Erst wartende Shards in der Liste auswählen.</translation>
    </message>
    <message>
        <source>The selected shards are passed over until you release them</source>
        <translation>Die ausgewählten Shards werden bis zur Freigabe übergangen</translation>
    </message>
    <message>
        <source>The selected shards identify in their turn again</source>
        <translation>Die ausgewählten Shards machen wieder der Reihe nach ein Identify</translation>
    </message>
    <message>
        <source>None of the selected shards is held.</source>
        <translation>Kein ausgewählter Shard ist zurückgehalten.</translation>
    </message>
    <message>
        <source>The selected shards stop waiting and stay paused until they are resumed; nothing is spent</source>
        <translation>Die ausgewählten Shards warten nicht mehr und bleiben bis zum Resume pausiert; nichts wird verbraucht</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardPill</name>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Reshard: %1</source>
        <translation>Resharding: %1</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardPlanPage</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>&amp;Save plan…</source>
        <translation>Plan &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Als Markdown &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>Plan ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>The plan is on the clipboard.</source>
        <translation>Der Plan ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>&amp;What will be done</source>
        <translation>Was &amp;geschieht</translation>
    </message>
    <message>
        <source>C&amp;hecks</source>
        <translation>&amp;Prüfungen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>S&amp;tarten</translation>
    </message>
    <message>
        <source>The plan is being worked out.</source>
        <translation>Der Plan wird berechnet.</translation>
    </message>
    <message>
        <source>%1 – plan of %2</source>
        <translation>%1 – Plan aus %2</translation>
    </message>
    <message>
        <source>Can&apos;t be started: %1</source>
        <translation>Start nicht möglich: %1</translation>
    </message>
    <message>
        <source>Nothing is touched before you start. The plan is stale when set, budget or roster change.</source>
        <translation>Vor dem Start geschieht nichts. Der Plan veraltet, wenn sich Satz, Budget oder Guilds ändern.</translation>
    </message>
    <message>
        <source>It is checked again when it starts, and refused if anything that it assumed has changed.</source>
        <translation>Beim Start wird er nochmals geprüft und abgelehnt, wenn eine Annahme nicht mehr stimmt.</translation>
    </message>
    <message>
        <source>S&amp;tart: spends 1 identify</source>
        <translation>S&amp;tarten: kostet 1 Identify</translation>
    </message>
    <message>
        <source>S&amp;tart: spends %1 identifies</source>
        <translation>S&amp;tarten: kostet %1 Identifies</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Reshard plan (*.json)</source>
        <translation>Resharding-Plan (*.json)</translation>
    </message>
    <message>
        <source>Plan written to %1.</source>
        <translation>Plan in %1 geschrieben.</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 is not a plan.</source>
        <translation>%1 ist kein Plan.</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardRunPage</name>
    <message>
        <source>&amp;Abort: end the new, keep the old…</source>
        <translation>&amp;Abbrechen: neue beenden, alte behalten …</translation>
    </message>
    <message>
        <source>Progress of the reshard</source>
        <translation>Fortschritt des Reshardings</translation>
    </message>
    <message>
        <source>New shards that do not serve yet</source>
        <translation>Neue Shards, die noch nicht im Dienst sind</translation>
    </message>
    <message>
        <source>Guilds that are missing in the new shards</source>
        <translation>Guilds, die in den neuen Shards fehlen</translation>
    </message>
    <message>
        <source>New shards</source>
        <translation>Neue Shards</translation>
    </message>
    <message>
        <source>&amp;Missing guilds</source>
        <translation>&amp;Fehlende Guilds</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>Es läuft kein Resharding.</translation>
    </message>
    <message>
        <source>G&amp;o on</source>
        <translation>For&amp;tsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Identifies are spent again, and phases go on.</source>
        <translation>Identifies werden wieder ausgegeben, und die Phasen gehen weiter.</translation>
    </message>
    <message>
        <source>No identify is spent and no phase is left; both sets stay connected.</source>
        <translation>Kein Identify wird ausgegeben, keine Phase verlassen; beide Sätze bleiben verbunden.</translation>
    </message>
    <message>
        <source>A&amp;ccept the missing guild…</source>
        <translation>Fehlende Guild &amp;hinnehmen …</translation>
    </message>
    <message>
        <source>A&amp;ccept the missing %1…</source>
        <translation>Fehlende %1 &amp;hinnehmen …</translation>
    </message>
    <message>
        <source>No guild is missing.</source>
        <translation>Keine Guild fehlt.</translation>
    </message>
    <message>
        <source>So many may be missing already.</source>
        <translation>So viele dürfen schon fehlen.</translation>
    </message>
    <message>
        <source>Switch though the new shards do not have these guilds.</source>
        <translation>Wechseln, obwohl die neuen Shards diese Guilds nicht haben.</translation>
    </message>
    <message>
        <source>It can&apos;t be aborted any more, or is going back already.</source>
        <translation>Abbrechen geht nicht mehr, oder es geht schon zurück.</translation>
    </message>
    <message>
        <source>Ends the new sessions; the old ones have served all the time and go on.</source>
        <translation>Beendet die neuen Sessions; die alten waren die ganze Zeit im Dienst und laufen weiter.</translation>
    </message>
    <message>
        <source>Not before all new shards are ready: they bring most of them.</source>
        <translation>Erst wenn alle neuen Shards bereit sind: sie bringen die meisten davon.</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>noch nicht offen</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardStrategyPage</name>
    <message>
        <source>&amp;Take the selection</source>
        <translation>&amp;Auswahl übernehmen</translation>
    </message>
    <message>
        <source>&amp;All shards</source>
        <translation>Alle &amp;Shards</translation>
    </message>
    <message>
        <source>as many as Discord lets identify at once</source>
        <translation>so viele, wie Discord auf einmal identifizieren lässt</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Old shards at a time</source>
        <translation>A&amp;lte Shards auf einmal</translation>
    </message>
    <message>
        <source>&amp;Drain: the time to go back</source>
        <translation>Auslau&amp;fzeit für den Rückweg</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Pick shards first: select them in the map or the table and take the selection.</source>
        <translation>Erst Shards wählen: in der Karte oder der Tabelle auswählen und die Auswahl übernehmen.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Nicht jetzt: %1</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Select shards in the map or the table first.</source>
        <translation>Erst Shards in der Karte oder der Tabelle auswählen.</translation>
    </message>
    <message>
        <source>Picks %1, for a split or a hand-over.</source>
        <translation>Wählt %1, für eine Teilung oder Übergabe.</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardSwitchPage</name>
    <message>
        <source>Old shards that are still connected</source>
        <translation>Alte Shards, die noch verbunden sind</translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation>Zu&amp;rückrollen …</translation>
    </message>
    <message>
        <source>&amp;End the old ones now…</source>
        <translation>Alte jetzt be&amp;enden …</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern …</translation>
    </message>
    <message>
        <source>Going back is free for %1</source>
        <translation>Der Rückweg kostet noch %1 lang nichts</translation>
    </message>
    <message>
        <source>There was no reshard since this program started.</source>
        <translation>Seit dem Start dieses Programms gab es kein Resharding.</translation>
    </message>
    <message>
        <source>There is no way back: before the switch there is nothing to go back from, and after the old sessions are ended nothing to go back to.</source>
        <translation>Es gibt keinen Rückweg: Vor dem Wechsel gibt es nichts zurückzurollen, und nach dem Ende der alten Sessions kein Ziel.</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>Es läuft kein Resharding.</translation>
    </message>
    <message>
        <source>The old shards serve again, without a gap; the new ones are ended.</source>
        <translation>Die alten Shards kommen wieder in Dienst, ohne Lücke; die neuen werden beendet.</translation>
    </message>
    <message>
        <source>The old shards are not waiting for their end.</source>
        <translation>Die alten Shards warten nicht auf ihr Ende.</translation>
    </message>
    <message>
        <source>Does not wait for the end of the drain time. After that there is no way back.</source>
        <translation>Wartet nicht das Ende der Auslaufzeit ab. Danach gibt es keinen Rückweg.</translation>
    </message>
    <message>
        <source>As Markdown or JSON, by the ending of the file&apos;s name.</source>
        <translation>Als Markdown oder JSON, je nach Dateiendung.</translation>
    </message>
    <message>
        <source>There is no report yet.</source>
        <translation>Es gibt noch keinen Bericht.</translation>
    </message>
    <message>
        <source>Save reshard report</source>
        <translation>Resharding-Bericht speichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardTargetPage</name>
    <message>
        <source>Counts worth looking at</source>
        <translation>Anzahlen, die einen Blick wert sind</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Fullest</source>
        <translation>Vollster</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>Identifies</translation>
    </message>
    <message>
        <source>New shard count</source>
        <translation>Neue Shard-Anzahl</translation>
    </message>
    <message>
        <source>id, or the link of a message in it</source>
        <translation>ID oder Link einer Nachricht darin</translation>
    </message>
    <message>
        <source>N&amp;ew count</source>
        <translation>N&amp;eue Anzahl</translation>
    </message>
    <message>
        <source>&amp;Guild</source>
        <translation>&amp;Guild</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Jetzt %1</translation>
    </message>
    <message>
        <source>Discord recommends %1</source>
        <translation>Discord empfiehlt %1</translation>
    </message>
    <message>
        <source>large bot: multiples of %1 only</source>
        <translation>großer Bot: nur Vielfache von %1</translation>
    </message>
    <message>
        <source>%1 guilds</source>
        <translation>%1 Guilds</translation>
    </message>
    <message>
        <source>This can be done.</source>
        <translation>Das ist möglich.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 – refused: %2</source>
        <translation>%1 – abgelehnt: %2</translation>
    </message>
    <message>
        <source>This is neither a guild&apos;s id nor the link of a message in one.</source>
        <translation>Das ist weder die ID einer Guild noch der Link einer Nachricht darin.</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>keiner hier</translation>
    </message>
    <message>
        <source>now shard %1, then shard %2</source>
        <translation>jetzt Shard %1, dann Shard %2</translation>
    </message>
    <message>
        <source>You need not reshard: Discord recommends no more, and no shard is nearly full.</source>
        <translation>Ein Reshard ist nicht nötig: Discord empfiehlt nicht mehr, und kein Shard ist fast voll.</translation>
    </message>
    <message>
        <source>Closed for too many guilds (4011): %1. Only more shards help.</source>
        <translation>Wegen zu vieler Guilds geschlossen (4011): %1. Nur mehr Shards helfen.</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Reshard</source>
        <translation>Resharden</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>1  Target</source>
        <translation>1  Ziel</translation>
    </message>
    <message>
        <source>2  Strategy</source>
        <translation>2  Strategie</translation>
    </message>
    <message>
        <source>3  Plan</source>
        <translation>3  Plan</translation>
    </message>
    <message>
        <source>4  Run</source>
        <translation>4  Lauf</translation>
    </message>
    <message>
        <source>5  Switch</source>
        <translation>5  Wechsel</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>Es läuft kein Resharding.</translation>
    </message>
    <message>
        <source>The next page is about a reshard that goes on: start it here.</source>
        <translation>Die nächste Seite zeigt ein laufendes Resharding: hier starten.</translation>
    </message>
    <message>
        <source>A reshard is under way; one at a time.</source>
        <translation>Ein Resharding läuft schon; immer nur eines.</translation>
    </message>
    <message>
        <source>It is being started.</source>
        <translation>Es wird gestartet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Let the old shards serve again?</source>
        <translation>Die alten Shards wieder in Dienst nehmen?</translation>
    </message>
    <message>
        <source>They are still connected: no event is lost. The new sessions are ended.</source>
        <translation>Sie sind noch verbunden: Kein Event geht verloren. Die neuen Sessions werden beendet.</translation>
    </message>
    <message>
        <source>The old shards have served all the time and go on. The new sessions are ended.</source>
        <translation>Die alten Shards waren die ganze Zeit im Dienst und laufen weiter. Die neuen Sessions werden beendet.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln batch(es) that are done stay: the set is a mixed one then.</source>
        <translation>
            <numerusform>Die fertige Gruppe bleibt (%Ln): Der Satz ist dann gemischt.</numerusform>
            <numerusform>Die %Ln fertigen Gruppen bleiben: Der Satz ist dann gemischt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Resharding abbrechen</translation>
    </message>
    <message>
        <source>End the new shards and keep the old?</source>
        <translation>Die neuen Shards beenden und die alten behalten?</translation>
    </message>
    <message>
        <source>Abort the reshard</source>
        <translation>Neue Shards beenden</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Accept missing guilds</source>
        <translation>Fehlende Guilds hinnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Switch without %Ln guild(s)?</source>
        <translation>
            <numerusform>Ohne %Ln Guild wechseln?</numerusform>
            <numerusform>Ohne %Ln Guilds wechseln?</numerusform>
        </translation>
    </message>
    <message>
        <source>The new shards do not have them; their events may be lost until they come. Should more be missing by then, it waits.</source>
        <translation>Die neuen Shards haben sie nicht; bis sie kommen, können ihre Events verloren gehen. Sollten dann mehr fehlen, wird gewartet.</translation>
    </message>
    <message>
        <source>Accept them</source>
        <translation>Hinnehmen</translation>
    </message>
    <message>
        <source>End the old shards</source>
        <translation>Alte Shards beenden</translation>
    </message>
    <message>
        <source>End the old sessions now?</source>
        <translation>Die alten Sessions jetzt beenden?</translation>
    </message>
    <message>
        <source>After that there is no way back but another reshard, which spends identifies.</source>
        <translation>Danach führt nur ein weiteres Resharding zurück, das Identifies kostet.</translation>
    </message>
    <message>
        <source>End them now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Put as&amp;ide</source>
        <translation>&amp;Beiseitelegen</translation>
    </message>
    <message>
        <source>The reshard goes on. The header and the line across the window lead back here.</source>
        <translation>Das Resharding läuft weiter. Der Kopf und die Zeile quer über das Fenster führen hierher zurück.</translation>
    </message>
    <message numerus="yes">
        <source>What is spent so far is lost: %Ln identify(s).</source>
        <translation>
            <numerusform>Was bisher verbraucht wurde, ist verloren: %Ln Identify.</numerusform>
            <numerusform>Was bisher verbraucht wurde, ist verloren: %Ln Identifies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::Resharder</name>
    <message>
        <source>The new set was not complete after %1 s: %2 of %3 shards ready, %4 of %5 guilds found</source>
        <translation>Der neue Satz war nach %1 s nicht vollständig: %2 von %3 Shards bereit, %4 von %5 Guilds gefunden</translation>
    </message>
    <message>
        <source>It was being stopped when the program ended</source>
        <translation>Es wurde gerade abgebrochen, als das Programm endete</translation>
    </message>
    <message>
        <source>The reshard waits until its journal can be written</source>
        <translation>Das Resharding wartet, bis sich sein Journal schreiben lässt</translation>
    </message>
    <message>
        <source>The %1 new shards have %2 of %3 guilds; events of both sets are compared</source>
        <translation>Die %1 neuen Shards haben %2 von %3 Guilds; die Events beider Sätze werden abgeglichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guild(s) are missing in the new shards</source>
        <translation>
            <numerusform>%Ln Guild fehlt in den neuen Shards</numerusform>
            <numerusform>%Ln Guilds fehlen in den neuen Shards</numerusform>
        </translation>
    </message>
    <message>
        <source>The switch waits for them, or until an operator accepts it</source>
        <translation>Der Wechsel wartet auf sie, oder bis ein Bediener es hinnimmt</translation>
    </message>
    <message>
        <source>A new shard lost its connection; the switch waits for it</source>
        <translation>Ein neuer Shard hat die Verbindung verloren; der Wechsel wartet darauf</translation>
    </message>
    <message>
        <source>A new shard receives no events</source>
        <translation>Ein neuer Shard bekommt keine Events</translation>
    </message>
    <message>
        <source>The new set did not come to rest: %1</source>
        <translation>Der neue Satz kam nicht zur Ruhe: %1</translation>
    </message>
    <message>
        <source>The new shards serve; the old ones stay connected for %1 s</source>
        <translation>Die neuen Shards sind im Dienst; die alten bleiben %1 s verbunden</translation>
    </message>
    <message>
        <source>Until then you can roll back at no cost</source>
        <translation>Bis dahin kostet Zurückrollen nichts</translation>
    </message>
    <message>
        <source>A new shard is not ready</source>
        <translation>Ein neuer Shard ist nicht bereit</translation>
    </message>
    <message>
        <source>%1 events were shown by the old shards only: the new ones seem to miss some</source>
        <translation>%1 Events haben nur die alten Shards gezeigt: Den neuen scheinen welche zu entgehen</translation>
    </message>
    <message>
        <source>Commands of the old shards are still to be sent</source>
        <translation>Befehle der alten Shards sind noch zu senden</translation>
    </message>
    <message>
        <source>The new set did not stay whole</source>
        <translation>Der neue Satz blieb nicht vollständig</translation>
    </message>
    <message>
        <source>%1 events that the old shards delivered are still to come from the new ones</source>
        <translation>%1 Events, die die alten Shards zustellten, müssen von den neuen noch kommen</translation>
    </message>
    <message>
        <source>Rolling back: %1</source>
        <translation>Zurückrollen: %1</translation>
    </message>
    <message>
        <source>The reshard is stopped: %1</source>
        <translation>Das Resharding wird abgebrochen: %1</translation>
    </message>
    <message>
        <source>The old shards go on; the new ones are ended</source>
        <translation>Die alten Shards laufen weiter; die neuen werden beendet</translation>
    </message>
    <message>
        <source>The reshard was stopped</source>
        <translation>Das Resharding wurde abgebrochen</translation>
    </message>
    <message>
        <source>Replaced by the set of %1</source>
        <translation>Ersetzt durch den Satz von %1</translation>
    </message>
    <message>
        <source>It is being stopped.</source>
        <translation>Es wird gerade abgebrochen.</translation>
    </message>
    <message>
        <source>The reshard is paused</source>
        <translation>Das Resharding ist pausiert</translation>
    </message>
    <message>
        <source>The reshard goes on</source>
        <translation>Das Resharding geht weiter</translation>
    </message>
    <message>
        <source>The old sessions have ended already: there is nothing to go back to.</source>
        <translation>Die alten Sessions sind schon beendet: Es gibt kein Zurück.</translation>
    </message>
    <message>
        <source>It is being stopped already.</source>
        <translation>Es wird schon abgebrochen.</translation>
    </message>
    <message>
        <source>The old shards serve still: abort it instead.</source>
        <translation>Die alten Shards sind noch im Dienst: stattdessen abbrechen.</translation>
    </message>
    <message>
        <source>No guild is waited for.</source>
        <translation>Auf keine Guild wird gewartet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guild(s) are missing, more than %1.</source>
        <translation>
            <numerusform>%Ln Guild fehlt, mehr als %1.</numerusform>
            <numerusform>%Ln Guilds fehlen, mehr als %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln missing guild(s) are accepted</source>
        <translation>
            <numerusform>Bis zu %Ln fehlende Guild wird hingenommen</numerusform>
            <numerusform>Bis zu %Ln fehlende Guilds werden hingenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>The old shards can be ended only after the switch.</source>
        <translation>Die alten Shards lassen sich erst nach dem Wechsel beenden.</translation>
    </message>
    <message>
        <source>Not all new shards are ready.</source>
        <translation>Nicht alle neuen Shards sind bereit.</translation>
    </message>
    <message>
        <source>Shard %1 of %2 failed: %3</source>
        <translation>Shard %1 von %2 ist gescheitert: %3</translation>
    </message>
    <message>
        <source>One set is too far behind the other: their events can&apos;t be compared any more</source>
        <translation>Ein Satz liegt zu weit hinter dem anderen: Ihre Events lassen sich nicht mehr abgleichen</translation>
    </message>
    <message>
        <source>Events from before the switch are still being compared</source>
        <translation>Events von vor dem Wechsel werden noch abgeglichen</translation>
    </message>
    <message>
        <source>The plan allows %1 identifies so far and %2 to spare; %3 are sent, and more new shards need one than are left</source>
        <translation>Der Plan erlaubt bisher %1 Identifies und %2 zusätzliche; %3 sind gesendet, und mehr neue Shards brauchen eines, als noch übrig sind</translation>
    </message>
    <message>
        <source>An old shard is on its way: the new ones stay until it is back</source>
        <translation>Ein alter Shard ist unterwegs: die neuen bleiben, bis er zurück ist</translation>
    </message>
    <message>
        <source>The new shards are ended, though an old one is not back: the time for it is over</source>
        <translation>Die neuen Shards werden beendet, obwohl ein alter nicht zurück ist: Die Zeit dafür ist um</translation>
    </message>
    <message>
        <source>What happens in its guilds until it is back may be lost</source>
        <translation>Was bis zu seiner Rückkehr in seinen Guilds geschieht, kann verloren gehen</translation>
    </message>
</context>
<context>
    <name>Shardroom::RollingDialog</name>
    <message>
        <source>%1: %2 of %3 done</source>
        <translation>%1: %2 von %3 fertig</translation>
    </message>
    <message>
        <source>, under way: %1</source>
        <translation>, laufend: %1</translation>
    </message>
    <message>
        <source>, left as they were: %1</source>
        <translation>, unverändert: %1</translation>
    </message>
    <message>
        <source>. Paused: no further one is begun.</source>
        <translation>. Pausiert: Kein weiterer wird begonnen.</translation>
    </message>
    <message>
        <source>. Stopped at shard %1: %2</source>
        <translation>. Gestoppt bei Shard %1: %2</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Each shard closes with 4000 and resumes on a new connection. The next begins when one is ready again; the first that does not come back stops the run.</source>
        <translation>Jeder Shard schließt mit 4000 und macht auf einer neuen Verbindung ein Resume. Der nächste beginnt, wenn einer wieder bereit ist; der erste, der nicht zurückkommt, stoppt den Lauf.</translation>
    </message>
    <message>
        <source>Each shard ends its session and starts a new one; its events in between are lost. The next begins when one is ready again with all its guilds; the first that does not come back stops the run.</source>
        <translation>Jeder Shard beendet seine Session und beginnt eine neue; Events dazwischen gehen verloren. Der nächste beginnt, wenn einer mit allen Guilds wieder bereit ist; der erste, der nicht zurückkommt, stoppt den Lauf.</translation>
    </message>
    <message>
        <source>S&amp;elected: %1</source>
        <translation>A&amp;usgewählte: %1</translation>
    </message>
    <message>
        <source>A&amp;ll: %1</source>
        <translation>&amp;Alle: %1</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Shards:</source>
        <translation>Shards:</translation>
    </message>
    <message>
        <source>At a &amp;time:</source>
        <translation>Auf &amp;einmal:</translation>
    </message>
    <message>
        <source>&amp;Give one up after:</source>
        <translation>Einen auf&amp;geben nach:</translation>
    </message>
    <message>
        <source>%1 not connected or without a session; left as they are.</source>
        <translation>%1 nicht verbunden oder ohne Session; sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 not connected; left as they are.</source>
        <translation>%1 nicht verbunden; sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The shards were replaced meanwhile. Close this and select again.</source>
        <translation>Die Shards wurden inzwischen ersetzt. Bitte schließen und neu auswählen.</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again until the program ends</source>
        <translation>Bis zum Programmende &amp;nicht mehr fragen</translation>
    </message>
    <message>
        <source>Begins at once from then on, with as many at a time as now.</source>
        <translation>Beginnt von da an sofort, mit ebenso vielen auf einmal wie jetzt.</translation>
    </message>
</context>
<context>
    <name>Shardroom::ScenarioPanel</name>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>How far the scenario is</source>
        <translation>Wie weit das Szenario ist</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Dauert %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>Sta&amp;rten</translation>
    </message>
    <message>
        <source>Sta&amp;rt in a window of its own</source>
        <translation>In eigenem Fenster sta&amp;rten</translation>
    </message>
    <message>
        <source>%1 (at most %2)</source>
        <translation>%1 (höchstens %2)</translation>
    </message>
    <message>
        <source>About the scenario</source>
        <translation>Über das Szenario</translation>
    </message>
    <message>
        <source>Start afres&amp;h</source>
        <translation>Ne&amp;u beginnen</translation>
    </message>
    <message>
        <source>In a window of its own, with a practice gateway on which nothing has happened yet</source>
        <translation>In einem eigenen Fenster, mit einem Übungs-Gateway, an dem noch nichts geschehen ist</translation>
    </message>
    <message>
        <source>It comes with a fleet of its own.</source>
        <translation>Es bringt eine eigene Flotte mit.</translation>
    </message>
    <message>
        <source>It can&apos;t begin here now: %1.</source>
        <translation>Es kann hier jetzt nicht beginnen: %1.</translation>
    </message>
    <message>
        <source>It can&apos;t begin: %1.</source>
        <translation>Es kann nicht beginnen: %1.</translation>
    </message>
</context>
<context>
    <name>Shardroom::SessionFiles</name>
    <message>
        <source>&amp;Import states…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Save status report…</source>
        <translation>&amp;Statusbericht speichern …</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Writes a row for each shard, as CSV or Markdown. Without session ids.</source>
        <translation>Schreibt je Shard eine Zeile, als CSV oder Markdown. Ohne Session-IDs.</translation>
    </message>
    <message>
        <source>Resumes sessions from a file, whichever library has written it.</source>
        <translation>Setzt Sessions aus einer Datei fort, gleich welche Bibliothek sie schrieb.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>One file at a time; %1 were dropped.</source>
        <translation>Nur eine Datei auf einmal; abgelegt wurden %1.</translation>
    </message>
    <message>
        <source>Import session states</source>
        <translation>Sessions importieren</translation>
    </message>
    <message>
        <source>Session states (*.json)</source>
        <translation>Sessions (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save status report</source>
        <translation>Statusbericht speichern</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown)</source>
        <translation>Markdown (*.md *.markdown)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The ending of the file&apos;s name says its format: give one that ends in .csv or .md.</source>
        <translation>Die Endung des Dateinamens bestimmt das Format: eine mit .csv oder .md angeben.</translation>
    </message>
    <message>
        <source>%1 is not there any more. It is gone from the list of recent files.</source>
        <translation>%1 gibt es nicht mehr. Der Eintrag ist aus der Liste entfernt.</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>Shardroom::Shard</name>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Close %1: %2</source>
        <translation>Close %1: %2</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>Waited; resuming</source>
        <translation>Gewartet; Resume</translation>
    </message>
    <message>
        <source>Waited; connecting</source>
        <translation>Gewartet; verbindet</translation>
    </message>
    <message>
        <source>No HELLO within %1 s</source>
        <translation>Kein HELLO binnen %1 s</translation>
    </message>
    <message>
        <source>Queued again</source>
        <translation>Neu eingereiht</translation>
    </message>
    <message>
        <source>No READY within %1 s</source>
        <translation>Kein READY binnen %1 s</translation>
    </message>
    <message>
        <source>No RESUMED within %1 s</source>
        <translation>Kein RESUMED binnen %1 s</translation>
    </message>
    <message>
        <source>IDENTIFY sent</source>
        <translation>IDENTIFY gesendet</translation>
    </message>
    <message>
        <source>Can&apos;t decompress what the gateway sent: %1</source>
        <translation>Daten des Gateways nicht entpackbar: %1</translation>
    </message>
    <message>
        <source>The gateway sent a message larger than 64 MiB</source>
        <translation>Das Gateway sandte eine Nachricht über 64 MiB</translation>
    </message>
    <message>
        <source>%1; resuming, so that Discord sends it again</source>
        <translation>%1; Resume, damit Discord es nochmals sendet</translation>
    </message>
    <message>
        <source>The gateway sent something that is not a payload</source>
        <translation>Das Gateway sandte etwas, das kein Payload ist</translation>
    </message>
    <message>
        <source>The gateway asked to reconnect (op 7)</source>
        <translation>Das Gateway verlangte einen Reconnect (Op 7)</translation>
    </message>
    <message>
        <source>HELLO without a heartbeat interval</source>
        <translation>HELLO ohne Heartbeat-Intervall</translation>
    </message>
    <message>
        <source>Waiting for its turn to identify</source>
        <translation>Wartet aufs Identify</translation>
    </message>
    <message>
        <source>RESUME sent, from sequence %1</source>
        <translation>RESUME gesendet, ab Sequenz %1</translation>
    </message>
    <message>
        <source>Discord asked to identify later (op 9)</source>
        <translation>Discord verlangte ein späteres Identify (Op 9)</translation>
    </message>
    <message>
        <source>Discord refused to identify (op 9)</source>
        <translation>Discord lehnte das Identify ab (Op 9)</translation>
    </message>
    <message>
        <source>The session was interrupted and may be resumed (op 9)</source>
        <translation>Die Session wurde unterbrochen, Resume erlaubt (Op 9)</translation>
    </message>
    <message>
        <source>The session is gone (op 9)</source>
        <translation>Die Session ist weg (Op 9)</translation>
    </message>
    <message>
        <source>Zombie: the last heartbeat was never acknowledged</source>
        <translation>Zombie: Der letzte Heartbeat bekam kein ACK</translation>
    </message>
    <message numerus="yes">
        <source>Resumed, %Ln missed event(s) received</source>
        <translation>
            <numerusform>Resume, %Ln verpasstes Event erhalten</numerusform>
            <numerusform>Resume, %Ln verpasste Events erhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>READY without a session id, a guild list or a sequence</source>
        <translation>READY ohne Session-ID, Guild-Liste oder Sequenz</translation>
    </message>
    <message numerus="yes">
        <source>Ready as %1, %Ln guild(s)</source>
        <translation>
            <numerusform>Bereit als %1, %Ln Guild</numerusform>
            <numerusform>Bereit als %1, %Ln Guilds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The session&apos;s resume address %2 is not one that the token may be sent to; using the main one</source>
        <translation>%1. An die Resume-Adresse %2 der Session darf das Token nicht gehen; es gilt die Hauptadresse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) for members got no answer</source>
        <translation>
            <numerusform>%Ln Mitglieder-Anfrage blieb ohne Antwort</numerusform>
            <numerusform>%Ln Mitglieder-Anfragen blieben ohne Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Deaf: heartbeats are acknowledged, but no event came for %1 s; usual is one within %2 s</source>
        <translation>Taub: Heartbeats bekommen ACKs, aber seit %1 s kam kein Event; üblich ist eines binnen %2 s</translation>
    </message>
    <message>
        <source>No longer deaf: an event came after %1 s</source>
        <translation>Nicht mehr taub: Nach %1 s kam ein Event</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guild(s) did not come</source>
        <translation>
            <numerusform>%Ln Guild kam nicht</numerusform>
            <numerusform>%Ln Guilds kamen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Shard %1 is not connected: %2.</source>
        <translation>Shard %1 ist nicht verbunden: %2.</translation>
    </message>
    <message>
        <source>A guild id is missing.</source>
        <translation>Eine Guild-ID fehlt.</translation>
    </message>
    <message>
        <source>Guild %1 belongs to shard %2, not to shard %3.</source>
        <translation>Guild %1 gehört zu Shard %2, nicht zu Shard %3.</translation>
    </message>
    <message>
        <source>%1 commands wait already.</source>
        <translation>Es warten schon %1 Befehle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) lost: a resume did not bring them</source>
        <translation>
            <numerusform>%Ln Event verloren: Ein Resume brachte es nicht</numerusform>
            <numerusform>%Ln Events verloren: Ein Resume brachte sie nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. That went on; further gaps in this session are only counted</source>
        <translation>%1. Das hielt an; weitere Lücken in dieser Session werden nur gezählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) missing before number %1; resuming, so that Discord sends them again</source>
        <translation>
            <numerusform>%Ln Event vor Sequenz %1 fehlt; Resume, damit Discord es nochmals sendet</numerusform>
            <numerusform>%Ln Events vor Sequenz %1 fehlen; Resume, damit Discord sie nochmals sendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempt %1 in %2 s</source>
        <translation>Versuch %1 in %2 s</translation>
    </message>
    <message>
        <source>Deaf: heartbeats are acknowledged, but no event came for %1 s; other shards get one within %2 s</source>
        <translation>Taub: Heartbeats bekommen ACKs, aber seit %1 s kam kein Event; andere Shards bekommen eines binnen %2 s</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardActions</name>
    <message>
        <source>Go on now: resume the session where there is one, else queue for an identify.</source>
        <translation>Sofort weiter: Resume, wo es eine Session gibt, sonst für ein Identify einreihen.</translation>
    </message>
    <message>
        <source>Close with 4000: the session is kept and can be resumed for some minutes.</source>
        <translation>Mit 4000 schließen: Die Session bleibt, Resume ist einige Minuten möglich.</translation>
    </message>
    <message>
        <source>Close with 1000: the session is gone, coming back costs an identify.</source>
        <translation>Mit 1000 schließen: Die Session ist weg, die Rückkehr kostet ein Identify.</translation>
    </message>
    <message>
        <source>End the session and start a new one, which costs an identify.</source>
        <translation>Session beenden und eine neue beginnen, was ein Identify kostet.</translation>
    </message>
    <message>
        <source>Drop the connection and resume on a new one; costs nothing.</source>
        <translation>Verbindung trennen und auf einer neuen ein Resume; kostet nichts.</translation>
    </message>
    <message>
        <source>Res&amp;hard…</source>
        <translation>Res&amp;harden …</translation>
    </message>
    <message>
        <source>E&amp;xport states…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Resume</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Re&amp;connect</source>
        <translation>Neu &amp;verbinden</translation>
    </message>
    <message>
        <source>Re-&amp;identify…</source>
        <translation>Neu &amp;identifizieren …</translation>
    </message>
    <message>
        <source>&amp;End session…</source>
        <translation>Session b&amp;eenden …</translation>
    </message>
    <message>
        <source>Write the session states of the selected shards, or of all, to a file.</source>
        <translation>Session-Stände der ausgewählten oder aller Shards in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Session beenden</translation>
    </message>
    <message>
        <source>Re-identify</source>
        <translation>Neu identifizieren</translation>
    </message>
    <message>
        <source>End the session of %1?</source>
        <translation>Session von %1 beenden?</translation>
    </message>
    <message>
        <source>Re-identify %1?</source>
        <translation>%1 neu identifizieren?</translation>
    </message>
    <message>
        <source>Sp&amp;lit…</source>
        <translation>Tei&amp;len …</translation>
    </message>
    <message>
        <source>Hand &amp;over…</source>
        <translation>Ü&amp;bergeben …</translation>
    </message>
    <message>
        <source>Look at other shard counts, and replace this set of shards without losing events.</source>
        <translation>Andere Shard-Anzahlen ansehen und diesen Satz von Shards ohne Event-Verlust ersetzen.</translation>
    </message>
    <message>
        <source>Split the selected shards; the others keep their sessions and their count.</source>
        <translation>Die ausgewählten Shards teilen; die anderen behalten Sessions und Anzahl.</translation>
    </message>
    <message>
        <source>Open a second session for the selected shards, which takes over from the first.</source>
        <translation>Eine zweite Session für die ausgewählten Shards öffnen, die von der ersten übernimmt.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Resume %1, and identify where there is nothing to resume?</source>
        <translation>Resume für %1, und Identify, wo ein Resume nicht möglich ist?</translation>
    </message>
    <message>
        <source>Resume and identify</source>
        <translation>Resume und Identify</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause the whole fleet, %1?</source>
        <translation>Die ganze Flotte pausieren, %1?</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle pausieren</translation>
    </message>
    <message>
        <source>Rollin&amp;g resume…</source>
        <translation>R&amp;ollendes Resume …</translation>
    </message>
    <message>
        <source>Rolling re-ide&amp;ntify…</source>
        <translation>Rollend &amp;neu identifizieren …</translation>
    </message>
    <message>
        <source>Reconnect one shard after the other and resume; stops at the first that does not come back.</source>
        <translation>Einen Shard nach dem anderen neu verbinden, mit Resume; hält beim ersten an, der nicht zurückkommt.</translation>
    </message>
    <message>
        <source>Give one shard after the other a new session, an identify each; stops at the first failure.</source>
        <translation>Einem Shard nach dem anderen eine neue Session geben, je ein Identify; hält beim ersten Fehler an.</translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <translation>%1 pausieren?</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Reconnect %1?</source>
        <translation>%1 neu verbinden?</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardCalls</name>
    <message>
        <source>Shard %1 of %2 was not ready in time, and was stopped</source>
        <translation>Shard %1 von %2 war nicht rechtzeitig bereit und wurde gestoppt</translation>
    </message>
    <message>
        <source>The gateway could not be asked for in time</source>
        <translation>Das Gateway ließ sich nicht rechtzeitig erfragen</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardManager</name>
    <message>
        <source>Shard %1 of %2 makes no sense here: ids go from 0 to the count less 1, and no two shards may share guilds</source>
        <translation>Shard %1 von %2 ist hier nicht möglich: IDs gehen von 0 bis Anzahl minus 1, und keine zwei Shards dürfen Guilds teilen</translation>
    </message>
    <message>
        <source>Shard %1 is not one of these</source>
        <translation>Shard %1 gehört nicht zu diesen</translation>
    </message>
    <message>
        <source>The session was made with %1 shards, this shard belongs to %2</source>
        <translation>Die Session ist mit %1 Shards entstanden, dieser Shard gehört zu %2</translation>
    </message>
    <message>
        <source>The session&apos;s resume address %1 is not Discord&apos;s, and resuming would send the token there</source>
        <translation>Die Resume-Adresse %1 der Session gehört nicht Discord, und ein Resume würde das Token dorthin senden</translation>
    </message>
    <message>
        <source>There is no shard %1 of %2, or its guilds belong to another one</source>
        <translation>Es gibt keinen Shard %1 von %2, oder seine Guilds gehören zu einem anderen</translation>
    </message>
    <message>
        <source>Shard %1 is open already</source>
        <translation>Shard %1 ist schon geöffnet</translation>
    </message>
    <message>
        <source>Shard %1 was closed before it was ready</source>
        <translation>Shard %1 wurde geschlossen, bevor er bereit war</translation>
    </message>
    <message>
        <source>Shard %1 is not open</source>
        <translation>Shard %1 ist nicht geöffnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>That guild belongs to none of these shards</source>
        <translation>Diese Guild gehört zu keinem dieser Shards</translation>
    </message>
    <message>
        <source>No shard is meant</source>
        <translation>Kein Shard ist gemeint</translation>
    </message>
    <message>
        <source>Guild %1 belongs to none of these shards</source>
        <translation>Guild %1 gehört zu keinem dieser Shards</translation>
    </message>
    <message>
        <source>Closed before anything was opened</source>
        <translation>Geschlossen, bevor etwas geöffnet wurde</translation>
    </message>
    <message>
        <source>Shard %1 was replaced before it was ready</source>
        <translation>Shard %1 wurde ersetzt, bevor er bereit war</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardMap</name>
    <message>
        <source>Shard map</source>
        <translation>Shard-Karte</translation>
    </message>
    <message>
        <source>%1 of %2 are ready</source>
        <translation>%1 von %2 bereit</translation>
    </message>
    <message>
        <source>No shards yet</source>
        <translation>Noch keine Shards</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Shards %1</source>
        <translation>Shards %1</translation>
    </message>
    <message>
        <source>Worst: %1</source>
        <translation>Schlechtester: %1</translation>
    </message>
    <message>
        <source>Deaf: %1</source>
        <translation>Taub: %1</translation>
    </message>
    <message>
        <source>Latency median: %1</source>
        <translation>Latenz-Median: %1</translation>
    </message>
    <message>
        <source>Click to select them.</source>
        <translation>Klicken, um sie auszuwählen.</translation>
    </message>
    <message>
        <source>Click to select them, double click to see each of them.</source>
        <translation>Klick wählt sie aus, Doppelklick zeigt jeden einzeln.</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 von %2 bereit</translation>
    </message>
    <message>
        <source>Deaf</source>
        <translation>Taub</translation>
    </message>
    <message>
        <source>‹ All groups</source>
        <translation>‹ Alle Gruppen</translation>
    </message>
    <message>
        <source>Back to one block for each group (Esc)</source>
        <translation>Zurück zu einem Block je Gruppe (Esc)</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation>Größere Kacheln</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation>Kleinere Kacheln</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>Die ganze Karte</translation>
    </message>
    <message>
        <source>Open the block of a group</source>
        <translation>Den Block einer Gruppe öffnen</translation>
    </message>
    <message>
        <source>Select or unselect the shard</source>
        <translation>Shard auswählen oder abwählen</translation>
    </message>
    <message>
        <source>What is known about the shard, on a card</source>
        <translation>Was über den Shard bekannt ist, als Infokarte</translation>
    </message>
    <message>
        <source>Put away the card, leave the group, unselect</source>
        <translation>Infokarte schließen, Gruppe verlassen, Auswahl aufheben</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardTable</name>
    <message>
        <source>Shard table</source>
        <translation>Shard-Tabelle</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>No shard fits the filter. Show all</source>
        <translation>Kein Shard passt zum Filter. Alle zeigen</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardThread</name>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Starting from a saved session</source>
        <translation>Startet mit gespeicherter Session</translation>
    </message>
    <message>
        <source>Asked to resume</source>
        <translation>Resume verlangt</translation>
    </message>
    <message>
        <source>Paused; the session is kept</source>
        <translation>Pausiert; die Session bleibt</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Session beendet</translation>
    </message>
    <message>
        <source>Asked for a new session</source>
        <translation>Neue Session verlangt</translation>
    </message>
    <message>
        <source>Asked to reconnect</source>
        <translation>Reconnect verlangt</translation>
    </message>
    <message>
        <source>%1; the session is kept</source>
        <translation>%1; die Session bleibt</translation>
    </message>
    <message>
        <source>%1; the session is ended</source>
        <translation>%1; die Session endet</translation>
    </message>
    <message>
        <source>Not ready in time; the session is kept</source>
        <translation>Nicht rechtzeitig bereit; die Session bleibt</translation>
    </message>
    <message>
        <source>Not ready in time</source>
        <translation>Nicht rechtzeitig bereit</translation>
    </message>
    <message>
        <source>Makes way for a saved session</source>
        <translation>Weicht einer gespeicherten Session</translation>
    </message>
    <message>
        <source>Paused before the program started anew</source>
        <translation>Vor dem Neustart des Programms pausiert</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardTotalsRow</name>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
</context>
<context>
    <name>Shardroom::SimulatorThread</name>
    <message>
        <source>Practice gateway: %1</source>
        <translation>Übungs-Gateway: %1</translation>
    </message>
    <message>
        <source>%1, shards %2</source>
        <translation>%1, Shards %2</translation>
    </message>
    <message>
        <source>repeated faults stopped</source>
        <translation>wiederholte Störungen beendet</translation>
    </message>
    <message>
        <source>scenario %1 started</source>
        <translation>Szenario %1 gestartet</translation>
    </message>
    <message>
        <source>scenario stopped</source>
        <translation>Szenario beendet</translation>
    </message>
</context>
<context>
    <name>Shardroom::SpokenChart</name>
    <message>
        <source>%1, between %2 and %3</source>
        <translation>%1, zwischen %2 und %3</translation>
    </message>
    <message>
        <source>Time: %1 to %2</source>
        <translation>Zeit: %1 bis %2</translation>
    </message>
</context>
<context>
    <name>Shardroom::StartRoom</name>
    <message>
        <source>Put that right and open the bot again, or choose Change… to paste its token anew.</source>
        <translation>Das beheben und den Bot erneut öffnen, oder mit „Ändern …“ sein Token neu einfügen.</translation>
    </message>
</context>
<context>
    <name>Shardroom::StartWindow</name>
    <message>
        <source>&amp;Your bots</source>
        <translation>Ei&amp;gene Bots</translation>
    </message>
    <message>
        <source>&amp;Add a bot…</source>
        <translation>Bot &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Paste its token; it is checked with Discord and kept in your keychain.</source>
        <translation>Sein Token einfügen; es wird bei Discord geprüft und im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>Open the &amp;practice gateway</source>
        <translation>Ü&amp;bungs-Gateway öffnen</translation>
    </message>
    <message>
        <source>The control room for Discord gateway shards. Which ones shall it show?</source>
        <translation>Der Leitstand für Discord-Gateway-Shards. Welche soll er zeigen?</translation>
    </message>
    <message>
        <source>64 shards with everything that can go wrong. No token, no network.</source>
        <translation>64 Shards mit allem, was schiefgehen kann. Kein Token, kein Netzwerk.</translation>
    </message>
</context>
<context>
    <name>Shardroom::StateChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Click to list only these.</source>
        <translation>Klicken, um nur diese zu listen.</translation>
    </message>
    <message>
        <source>Deaf</source>
        <translation>Taub</translation>
    </message>
</context>
<context>
    <name>Shardroom::StateChips</name>
    <message>
        <source>Shards by state</source>
        <translation>Shards nach Zustand</translation>
    </message>
</context>
<context>
    <name>Shardroom::TableLayouts</name>
    <message>
        <source>Layout: %1</source>
        <translation>Anordnung: %1</translation>
    </message>
    <message>
        <source>&amp;Save layout…</source>
        <translation>Anordnung &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation>Anordnung &amp;löschen</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Anordnung speichern</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved layout(s) left out: at most 50 can be read, with names of at most 100 characters.</source>
        <translation>
            <numerusform>%Ln gespeicherte Anordnung ausgelassen: Höchstens 50 können gelesen werden, mit Namen von höchstens 100 Zeichen.</numerusform>
            <numerusform>%Ln gespeicherte Anordnungen ausgelassen: Höchstens 50 können gelesen werden, mit Namen von höchstens 100 Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Sie braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>Its name is longer than %Ln character(s).</source>
        <translation>
            <numerusform>Der Name ist länger als %Ln Zeichen.</numerusform>
            <numerusform>Der Name ist länger als %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln already, and no more can be kept. Delete one first.</source>
        <translation>
            <numerusform>Es gibt schon %Ln, mehr lassen sich nicht speichern. Zuerst eine löschen.</numerusform>
            <numerusform>Es gibt schon %Ln, mehr lassen sich nicht speichern. Zuerst eine löschen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::TimeChart</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Shardroom::TimelineExportDialog</name>
    <message>
        <source>the marked lines</source>
        <translation>die markierten Zeilen</translation>
    </message>
    <message>
        <source>the listed lines</source>
        <translation>die gelisteten Zeilen</translation>
    </message>
    <message>
        <source>the last 15 minutes</source>
        <translation>die letzten 15 Minuten</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>die letzte Stunde</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Export timeline</source>
        <translation>Zeitleiste exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Markdown, for an incident report</source>
        <translation>Markdown, für einen Störungsbericht</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Only the &amp;marked lines (%1)</source>
        <translation>Nur die &amp;markierten Zeilen (%1)</translation>
    </message>
    <message>
        <source>What is &amp;listed (%1)</source>
        <translation>Was ge&amp;listet ist (%1)</translation>
    </message>
    <message>
        <source>The last &amp;15 minutes (%1)</source>
        <translation>Die letzten &amp;15 Minuten (%1)</translation>
    </message>
    <message>
        <source>The last &amp;hour (%1)</source>
        <translation>Die letzte &amp;Stunde (%1)</translation>
    </message>
    <message>
        <source>&amp;Everything (%1)</source>
        <translation>&amp;Alles (%1)</translation>
    </message>
    <message>
        <source>Lines:</source>
        <translation>Zeilen:</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Save timeline</source>
        <translation>Zeitleiste speichern</translation>
    </message>
    <message>
        <source>Timeline (*%1)</source>
        <translation>Zeitleiste (*%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <comment>a range of time</comment>
        <translation>%1 bis %2 UTC</translation>
    </message>
    <message>
        <source>&amp;Between</source>
        <translation>&amp;Zwischen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>Shardroom::TimelineList</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Open the fold</source>
        <translation>Zeile aufklappen</translation>
    </message>
    <message>
        <source>Fold up, or go to the fold</source>
        <translation>Zuklappen oder zur zugeklappten Zeile</translation>
    </message>
    <message>
        <source>Open the fold, or show the shard</source>
        <translation>Aufklappen oder den Shard zeigen</translation>
    </message>
</context>
<context>
    <name>Shardroom::TimelineModel</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>%1 (close %2)</source>
        <translation>%1 (Close %2)</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Action (automatic)</source>
        <translation>Aktion (automatisch)</translation>
    </message>
    <message>
        <source>Action (window)</source>
        <translation>Aktion (Fenster)</translation>
    </message>
    <message>
        <source>Action (control socket)</source>
        <translation>Aktion (Steuer-Socket)</translation>
    </message>
    <message>
        <source>Identifies that this spent</source>
        <translation>Identifies, die das verbraucht hat</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>cause, shard numbers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all back after %1</source>
        <translation>alle zurück nach %1</translation>
    </message>
    <message>
        <source>%1 of %2 back after %3</source>
        <translation>%1 von %2 zurück nach %3</translation>
    </message>
    <message>
        <source>Close (Left)</source>
        <translation>Zuklappen (Links)</translation>
    </message>
    <message>
        <source>Open into its lines (Right)</source>
        <translation>In einzelne Zeilen aufklappen (Rechts)</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, aufgeklappt</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, zugeklappt</translation>
    </message>
</context>
<context>
    <name>Shardroom::TimelinePill</name>
    <message>
        <source>Go back to the newest line</source>
        <translation>Zurück zur neuesten Zeile</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>PAUSE</translation>
    </message>
    <message>
        <source>RANGE</source>
        <translation>BEREICH</translation>
    </message>
    <message>
        <source>SCROLLED</source>
        <translation>GESCROLLT</translation>
    </message>
    <message>
        <source>%1 · %2 new</source>
        <translation>%1 · %2 neu</translation>
    </message>
</context>
<context>
    <name>Shardroom::TimelineTimes</name>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Letzte 15 Minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Shardroom::TimelineView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Filter: shard number, state, cause</source>
        <translation>Filter: Shard-Nummer, Zustand, Ursache</translation>
    </message>
    <message>
        <source>Filter timeline</source>
        <translation>Zeitleiste filtern</translation>
    </message>
    <message>
        <source>Selected shards</source>
        <translation>Ausgewählte Shards</translation>
    </message>
    <message>
        <source>Only what concerns the selected shards, or the whole fleet</source>
        <translation>Nur was die ausgewählten Shards oder die ganze Flotte betrifft</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep the newest line in sight; ends when you scroll up</source>
        <translation>Neueste Zeile im Blick behalten; endet beim Hochscrollen</translation>
    </message>
    <message>
        <source>Copy the marked lines, or all of them</source>
        <translation>Markierte oder alle Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Show the shard</source>
        <translation>Den Shard zeigen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Nothing moves; what happens meanwhile is kept and counted (Space)</source>
        <translation>Nichts bewegt sich; was inzwischen geschieht, wird behalten und gezählt (Leertaste)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Write lines to a file as Markdown, CSV or JSON</source>
        <translation>Zeilen als Markdown, CSV oder JSON in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Show or hide these lines</source>
        <translation>Diese Zeilen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>shard %1 of %2</source>
        <translation>Shard %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>cost %Ln identify(s)</source>
        <translation>
            <numerusform>kostete %Ln Identify</numerusform>
            <numerusform>kostete %Ln Identifies</numerusform>
        </translation>
    </message>
    <message>
        <source>Close %1: %2. %3 %4</source>
        <translation>Close %1: %2. %3 %4</translation>
    </message>
    <message>
        <source>&amp;Filter to shard %1</source>
        <translation>Auf Shard %1 &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Reshard…</source>
        <translation>Res&amp;harden …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Fold equal events</source>
        <translation>Gleiche Events zusammenfassen</translation>
    </message>
    <message>
        <source>One line for what many shards did at the same moment; Right opens it</source>
        <translation>Eine Zeile für das, was viele Shards im selben Moment taten; Rechts klappt sie auf</translation>
    </message>
    <message>
        <source>&amp;Open into its lines</source>
        <translation>In einzelne Zeilen &amp;aufklappen</translation>
    </message>
    <message>
        <source>F&amp;old up</source>
        <translation>Z&amp;uklappen</translation>
    </message>
    <message numerus="yes">
        <source>Hidden by the filter, the buttons or the times above: %Ln line(s).</source>
        <translation>
            <numerusform>Von Filter, Schaltflächen oder Zeit darüber verborgen: %Ln Zeile.</numerusform>
            <numerusform>Von Filter, Schaltflächen oder Zeit darüber verborgen: %Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number is a shard&apos;s, a close code or one in the texts; 4/16 is shard 4 of 16.</source>
        <translation>Eine Zahl ist die eines Shards, ein Close-Code oder eine aus den Texten; 4/16 ist Shard 4 von 16.</translation>
    </message>
</context>
<context>
    <name>Shardroom::VaultKey</name>
    <message>
        <source>The keychain did not answer in time. Unlock it, then start again.</source>
        <translation>Der Schlüsselbund antwortete nicht rechtzeitig. Ihn entsperren, dann neu starten.</translation>
    </message>
    <message>
        <source>Another program is using %1.</source>
        <translation>Ein anderes Programm benutzt %1.</translation>
    </message>
    <message>
        <source>The keychain has no entry &quot;%1&quot; of the service &quot;%2&quot;, which holds the key. It belongs to this user and to this place of the directory.</source>
        <translation>Im Schlüsselbund fehlt der Eintrag „%1“ des Dienstes „%2“, der den Schlüssel enthält. Er gehört zu diesem Benutzer und zu diesem Ort des Verzeichnisses.</translation>
    </message>
    <message>
        <source>The keychain gave no key: %1</source>
        <translation>Der Schlüsselbund gab keinen Schlüssel heraus: %1</translation>
    </message>
    <message>
        <source>What the keychain holds as &quot;%1&quot; of the service &quot;%2&quot; is no key.</source>
        <translation>Was der Schlüsselbund als „%1“ des Dienstes „%2“ enthält, ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>The keychain did not take a key: %1</source>
        <translation>Der Schlüsselbund nahm keinen Schlüssel an: %1</translation>
    </message>
    <message>
        <source>The keychain did not keep the key.</source>
        <translation>Der Schlüsselbund behielt den Schlüssel nicht.</translation>
    </message>
</context>
<context>
    <name>Shardroom::VaultModel</name>
    <message>
        <source>In use</source>
        <translation>In Benutzung</translation>
    </message>
    <message>
        <source>Resumable, %1 left</source>
        <translation>Fortsetzbar, noch %1</translation>
    </message>
    <message>
        <source>Resumable</source>
        <translation>Fortsetzbar</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>A shard is on this session: there is nothing to restore.</source>
        <translation>Ein Shard benutzt diese Session: Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>Discord most likely still has it: to resume it costs no identify.</source>
        <translation>Discord hat sie sehr wahrscheinlich noch: Ein Resume kostet kein Identify.</translation>
    </message>
    <message>
        <source>This fleet can&apos;t resume it.</source>
        <translation>Diese Flotte kann sie nicht fortsetzen.</translation>
    </message>
    <message>
        <source>Its last connection was closed with %1.</source>
        <translation>Ihre letzte Verbindung endete mit Close %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Guilds</translation>
    </message>
    <message>
        <source>Last alive</source>
        <translation>Aktiv vor</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Discord has most likely forgotten it. It may be tried; where Discord refuses it, the shard identifies.</source>
        <translation>Discord hat sie höchstwahrscheinlich vergessen. Ein Versuch ist möglich; lehnt Discord ab, identifiziert sich der Shard neu.</translation>
    </message>
</context>
<context>
    <name>Shardroom::VaultPage</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Show or hide id</source>
        <translation>ID zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen …</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copies the marked rows, or all of them; ids stay masked.</source>
        <translation>Kopiert die markierten oder alle Zeilen; IDs bleiben maskiert.</translation>
    </message>
    <message>
        <source>Saved sessions</source>
        <translation>Gespeicherte Sessions</translation>
    </message>
    <message>
        <source>No saved sessions yet. They are saved here as soon as a shard has one; File, Import states takes them from a file.</source>
        <translation>Noch keine gespeicherten Sessions. Gespeichert wird, sobald ein Shard eine hat; „Datei, Importieren“ holt sie aus einer Datei.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Not encrypted: %1</source>
        <translation>Nicht verschlüsselt: %1</translation>
    </message>
    <message>
        <source>In memory only: without a state directory, nothing outlives this program.</source>
        <translation>Nur im Arbeitsspeicher: Ohne State-Verzeichnis bleibt nichts.</translation>
    </message>
    <message>
        <source>Safe on disk %1 ago</source>
        <translation>Gesichert vor %1</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Restore all %1</source>
        <translation>Alle %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>No saved session waits to be restored.</source>
        <translation>Keine gespeicherte Session wartet aufs Wiederherstellen.</translation>
    </message>
    <message>
        <source>None of the marked sessions can be restored.</source>
        <translation>Keine der markierten Sessions lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>Resumes all saved sessions that no shard is on and no guard refuses.</source>
        <translation>Setzt alle gespeicherten Sessions fort, die kein Shard benutzt und keine Schutzregel ablehnt.</translation>
    </message>
    <message>
        <source>Resumes the marked sessions, as far as no shard is on them and no guard refuses them.</source>
        <translation>Setzt die markierten Sessions fort, soweit kein Shard sie benutzt und keine Schutzregel sie ablehnt.</translation>
    </message>
    <message>
        <source>Mark sessions first.</source>
        <translation>Erst Sessions markieren.</translation>
    </message>
    <message>
        <source>The marked sessions are in use.</source>
        <translation>Die markierten Sessions sind in Benutzung.</translation>
    </message>
    <message>
        <source>Drops the marked sessions from here; Discord is not told.</source>
        <translation>Entfernt die markierten Sessions hier; Discord erfährt davon nichts.</translation>
    </message>
    <message>
        <source>Mark one session first.</source>
        <translation>Erst eine Session markieren.</translation>
    </message>
    <message>
        <source>Hide id</source>
        <translation>ID verbergen</translation>
    </message>
    <message>
        <source>Show id</source>
        <translation>ID zeigen</translation>
    </message>
    <message>
        <source>With the token, whoever has the id can take the session over. It is masked again after %1.</source>
        <translation>Wer die ID und das Token hat, kann die Session übernehmen. Nach %1 ist sie wieder maskiert.</translation>
    </message>
    <message>
        <source>Copies the whole id. It is removed from the clipboard after %1.</source>
        <translation>Kopiert die ganze ID. Nach %1 wird sie aus der Zwischenablage entfernt.</translation>
    </message>
    <message>
        <source>It can&apos;t be resumed here any more: nothing is lost.</source>
        <translation>Sie lässt sich hier nicht mehr fortsetzen: Nichts geht verloren.</translation>
    </message>
    <message>
        <source>None of them can be resumed here any more: nothing is lost.</source>
        <translation>Keine davon lässt sich hier noch fortsetzen: Nichts geht verloren.</translation>
    </message>
    <message>
        <source>To connect again without it costs %1 of the %2 identifies left.</source>
        <translation>Neu zu verbinden kostet ohne sie %1 der übrigen %2 Identifies.</translation>
    </message>
    <message>
        <source>To connect again without them costs %1 of the %2 identifies left.</source>
        <translation>Neu zu verbinden kostet ohne sie %1 der übrigen %2 Identifies.</translation>
    </message>
    <message>
        <source>Forget saved sessions</source>
        <translation>Gespeicherte Sessions vergessen</translation>
    </message>
    <message>
        <source>Forget the session of %1?</source>
        <translation>Session von %1 vergessen?</translation>
    </message>
    <message>
        <source>Forget the sessions of %1?</source>
        <translation>Sessions von %1 vergessen?</translation>
    </message>
    <message>
        <source>Discord is not told, and what was exported before stays where it is.</source>
        <translation>Discord erfährt davon nichts, und was schon exportiert ist, bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>The session id of shard %1 is on the clipboard. It is removed from there after %2, or when the window closes.</source>
        <translation>Die Session-ID von Shard %1 ist in der Zwischenablage. Dort wird sie nach %2 entfernt, oder wenn das Fenster schließt.</translation>
    </message>
</context>
<context>
    <name>ShardroomSimulator</name>
    <message>
        <source>Port on 127.0.0.1; 0 for any free one.</source>
        <translation>Port auf 127.0.0.1; 0 für einen beliebigen freien.</translation>
    </message>
    <message>
        <source>Guilds that the bot is in.</source>
        <translation>Guilds, in denen der Bot ist.</translation>
    </message>
    <message>
        <source>Shard count that /gateway/bot recommends.</source>
        <translation>Shard-Anzahl, die /gateway/bot empfiehlt.</translation>
    </message>
    <message>
        <source>Identify buckets.</source>
        <translation>Identify-Buckets.</translation>
    </message>
    <message>
        <source>Session starts per 24 hours.</source>
        <translation>Session-Starts je 24 Stunden.</translation>
    </message>
    <message>
        <source>Session starts that are spent already.</source>
        <translation>Schon verbrauchte Session-Starts.</translation>
    </message>
    <message>
        <source>Events in all guilds together; with 0 nothing ever happens.</source>
        <translation>Events in allen Guilds zusammen; bei 0 geschieht nie etwas.</translation>
    </message>
    <message>
        <source>Guilds that the bot joins per minute, over the usual.</source>
        <translation>Guilds, die pro Minute über das Übliche hinaus dazukommen.</translation>
    </message>
    <message>
        <source>In what time a day passes in the guilds; 0: no day and night.</source>
        <translation>In welcher Zeit in den Guilds ein Tag vergeht; 0: kein Tag und keine Nacht.</translation>
    </message>
    <message>
        <source>Events come up to this much late, to each session by its own.</source>
        <translation>So spät kommen Events höchstens, bei jeder Session anders.</translation>
    </message>
    <message>
        <source>What HELLO asks for.</source>
        <translation>Was HELLO verlangt.</translation>
    </message>
    <message>
        <source>One identify per bucket in this time.</source>
        <translation>Ein Identify je Bucket in dieser Zeit.</translation>
    </message>
    <message>
        <source>How long a session without a connection can be resumed.</source>
        <translation>Wie lange eine Session ohne Verbindung fortgesetzt werden kann.</translation>
    </message>
    <message>
        <source>Dispatches kept for a resume, per session.</source>
        <translation>Dispatches, die je Session für ein Resume bleiben.</translation>
    </message>
    <message>
        <source>About how late heartbeats are acknowledged.</source>
        <translation>Wie spät Heartbeats ungefähr ihr ACK bekommen.</translation>
    </message>
    <message>
        <source>The same seed gives the same world.</source>
        <translation>Gleicher Seed, gleiche Welt.</translation>
    </message>
    <message>
        <source>Shard counts must be a multiple of this.</source>
        <translation>Shard-Anzahlen müssen ein Vielfaches davon sein.</translation>
    </message>
    <message>
        <source>Above this a shard is closed with 4011.</source>
        <translation>Darüber wird ein Shard mit 4011 geschlossen.</translation>
    </message>
    <message>
        <source>A RESUME on another host than the session&apos;s is asked to reconnect after this; 0 for never.</source>
        <translation>Nach dieser Zeit wird nach einem RESUME auf dem falschen Host ein Reconnect verlangt; 0 für nie.</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot; is not a whole number from %3 to %4.</source>
        <translation>--%1 „%2“ ist keine ganze Zahl von %3 bis %4.</translation>
    </message>
    <message>
        <source>--tls-certificate and --tls-key go together.</source>
        <translation>--tls-certificate und --tls-key gehören zusammen.</translation>
    </message>
    <message>
        <source>--token-file &quot;%1&quot; is not a regular file.</source>
        <translation>--token-file „%1“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>--token-file &quot;%1&quot; can&apos;t be read: %2.</source>
        <translation>--token-file „%1“ ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>--token-file &quot;%1&quot; is empty.</source>
        <translation>--token-file „%1“ ist leer.</translation>
    </message>
    <message>
        <source>Practice gateway: Discord&apos;s gateway and the REST routes around it, on loopback.</source>
        <translation>Übungs-Gateway: Discords Gateway und die REST-Routen darum, auf Loopback.</translation>
    </message>
    <message>
        <source>Write what each client did, one JSON object per line.</source>
        <translation>Schreiben, was jeder Client tat, ein JSON-Objekt je Zeile.</translation>
    </message>
    <message>
        <source>With zlib-stream, send every payload in several messages.</source>
        <translation>Mit zlib-stream jedes Payload in mehreren Nachrichten senden.</translation>
    </message>
    <message>
        <source>Speak https and wss with this certificate (PEM, with its chain); needs --tls-key.</source>
        <translation>Mit diesem Zertifikat https und wss sprechen (PEM, mit Kette); braucht --tls-key.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key (PEM, without a password).</source>
        <translation>Der Schlüssel zum Zertifikat (PEM, ohne Passwort).</translation>
    </message>
    <message>
        <source>The only token that is accepted; without it any well-formed one is.</source>
        <translation>Das einzige Token, das gilt; ohne Angabe gilt jedes wohlgeformte.</translation>
    </message>
    <message>
        <source>Play this on the gateway, which is as it wants it where no option says otherwise; &quot;list&quot; lists them.</source>
        <translation>Dieses Szenario spielen, auf einem Gateway, wie es das Szenario will, wo keine Option anderes sagt; „list“ zeigt alle.</translation>
    </message>
    <message>
        <source>--scenario &quot;%1&quot;: %2</source>
        <translation>--scenario „%1“: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option. See --help.</source>
        <translation>„%1“ ist keine Option. Siehe --help.</translation>
    </message>
    <message>
        <source>Write what happens in the guilds, one JSON object per line, to hold a recording against.</source>
        <translation>Schreiben, was in den Guilds geschieht, ein JSON-Objekt je Zeile, zum Vergleich mit einer Aufzeichnung.</translation>
    </message>
</context>
<context>
    <name>StartPlan</name>
    <message>
        <source>There is no token. Set DISCORD_TOKEN or DISCORD_TOKEN_FILE, give --token-file, or start the practice gateway with --simulate.</source>
        <translation>Kein Token da. DISCORD_TOKEN oder DISCORD_TOKEN_FILE setzen, --token-file angeben oder mit --simulate das Übungs-Gateway starten.</translation>
    </message>
    <message>
        <source>A fleet of %1 shards makes no sense: --shards takes a number from 1, or auto.</source>
        <translation>Eine Flotte von %1 Shards ist nicht möglich: --shards nimmt eine Zahl ab 1 oder auto.</translation>
    </message>
    <message>
        <source>A fleet of %1 shards makes no sense: the largest count is %2.</source>
        <translation>Eine Flotte von %1 Shards ist nicht möglich: höchstens %2.</translation>
    </message>
    <message>
        <source>--large-bot-multiple takes a number from 1 to %1, not %2.</source>
        <translation>--large-bot-multiple nimmt eine Zahl von 1 bis %1, nicht %2.</translation>
    </message>
    <message>
        <source>--shard-ids needs the total that the ids belong to: give --shards N too.</source>
        <translation>--shard-ids braucht die Gesamtzahl, zu der die IDs gehören: auch --shards N angeben.</translation>
    </message>
    <message>
        <source>Shard %1 is outside the total of %2: ids go from 0 to %3.</source>
        <translation>Shard %1 liegt außerhalb der Gesamtzahl %2: IDs gehen von 0 bis %3.</translation>
    </message>
    <message>
        <source>The intents hold bits that Discord does not know.</source>
        <translation>Die Intents enthalten Bits, die Discord nicht kennt.</translation>
    </message>
    <message>
        <source>%1 shards is not a multiple of %2, which Discord would refuse with close 4010. The next that fits is %3.</source>
        <translation>%1 Shards sind kein Vielfaches von %2, was Discord mit Close 4010 ablehnen würde. Als Nächstes passt %3.</translation>
    </message>
    <message>
        <source>Keeping the %1 shards of the saved sessions; Discord recommends %2 now.</source>
        <translation>Es bleibt bei den %1 Shards der gespeicherten Sessions; Discord empfiehlt jetzt %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved session(s) not used: %1.</source>
        <translation>
            <numerusform>%Ln gespeicherte Session nicht verwendet: %1.</numerusform>
            <numerusform>%Ln gespeicherte Sessions nicht verwendet: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting %1 shards costs %2 identifies, but only %3 of %4 are left until %5. Going on would make Discord end all sessions and reset the token. Wait for the reset, or start fewer shards.</source>
        <translation>%1 Shards zu starten kostet %2 Identifies, aber bis %5 sind nur noch %3 von %4 übrig. Discord würde sonst alle Sessions beenden und das Token zurücksetzen. Auf das neue Budget warten oder weniger Shards starten.</translation>
    </message>
    <message>
        <source>IDENTIFY would have %1 bytes with this presence; Discord accepts %2. Give a shorter --presence.</source>
        <translation>IDENTIFY hätte mit dieser Präsenz %1 Byte; Discord nimmt höchstens %2. Ein kürzeres --presence angeben.</translation>
    </message>
    <message>
        <source>Keeping the %1 shards of the saved sessions, some of which were split.</source>
        <translation>Es bleibt bei den %1 Shards der gespeicherten Sessions; einige davon wurden geteilt.</translation>
    </message>
    <message>
        <source>Starting %1 shards costs %2 identifies. %3 of %4 are left, but %5 of them are kept back for resumes that fail, so %6 can be spent. Wait for the reset, start fewer shards, or allow it with --spend-reserve %7.</source>
        <translation>%1 Shards zu starten kostet %2 Identifies. %3 von %4 sind übrig, aber %5 davon bleiben als Reserve für gescheiterte Resumes, verfügbar sind also %6. Auf das neue Budget warten, weniger Shards starten oder es mit --spend-reserve %7 freigeben.</translation>
    </message>
    <message>
        <source>The saved sessions belong to another bot than this token, and a start would overwrite them: each would cost an identify there. Give this bot a --state-dir of its own, or start with --no-resume.</source>
        <translation>Die gespeicherten Sessions gehören zu einem anderen Bot als dieses Token, und ein Start würde sie überschreiben: Jede würde dort einen Identify kosten. Diesem Bot ein eigenes --state-dir geben, oder mit --no-resume starten.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1  %2 of %3 shards ready, %4 guilds (%5 unavailable), %6 events/s, latency p50 %7 p95 %8, identifies %9 of %10 left</source>
        <translation>%1  %2 von %3 Shards bereit, %4 Guilds (%5 ausgefallen), %6 Events/s, Latenz p50 %7 p95 %8, noch %9 von %10 Identifies</translation>
    </message>
    <message>
        <source>  shard %1  %2 for %3  %4  %5 guilds  %6 ev/s  seq %7  resumes %8</source>
        <translation>  Shard %1  %2 seit %3  %4  %5 Guilds  %6 Ev/s  Seq %7  Resumes %8</translation>
    </message>
    <message>
        <source>, batch %1 of %2</source>
        <translation>, Gruppe %1 von %2</translation>
    </message>
    <message>
        <source>, %1 of %2 new shards, %3 of %4 guilds</source>
        <translation>, %1 von %2 neuen Shards, %3 von %4 Guilds</translation>
    </message>
    <message>
        <source>, found unfinished</source>
        <translation>, unbeendet vorgefunden</translation>
    </message>
    <message>
        <source>, paused</source>
        <translation>, pausiert</translation>
    </message>
    <message>
        <source>reshard %1 → %2 begins by itself at %3: %4</source>
        <translation>Resharding %1 → %2 beginnt automatisch um %3: %4</translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>3 Ready</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Shards: %1 of %2 ready (%3)</source>
        <translation>Shards: %1 von %2 bereit (%3)</translation>
    </message>
    <message>
        <source>Guilds: %1, of which %2 are unavailable</source>
        <translation>Guilds: %1, davon %2 ausgefallen</translation>
    </message>
    <message>
        <source>Events: %1, now %2 a second</source>
        <translation>Events: %1, jetzt %2 pro Sekunde</translation>
    </message>
    <message>
        <source>Latency: median %1, 95 % %2, 99 % %3</source>
        <translation>Latenz: Median %1, 95 % %2, 99 % %3</translation>
    </message>
    <message>
        <source>Identify budget: not known yet</source>
        <translation>Identify-Budget: noch nicht bekannt</translation>
    </message>
    <message>
        <source>Identify budget: %1 of %2 left, reset at %3, %4 waiting</source>
        <translation>Identify-Budget: noch %1 von %2, neues Budget %3, %4 warten</translation>
    </message>
    <message numerus="yes">
        <source>Deaf: %Ln shard(s) get acknowledgements but no events</source>
        <translation>
            <numerusform>Taub: %Ln Shard bekommt ACKs, aber keine Events</numerusform>
            <numerusform>Taub: %Ln Shards bekommen ACKs, aber keine Events</numerusform>
        </translation>
    </message>
    <message>
        <source>Resharding from %1 to %2 shards: %3</source>
        <translation>Resharding von %1 auf %2 Shards: %3</translation>
    </message>
    <message>
        <source>Identifying is held back until %1: %2</source>
        <translation>Identifies gebremst bis %1: %2</translation>
    </message>
    <message>
        <source>Gateway status, %1 UTC</source>
        <translation>Gateway-Status, %1 UTC</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>Seit (UTC)</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Guilds</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>Events/s</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Resumes</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>Identifies</translation>
    </message>
    <message>
        <source>Last close</source>
        <translation>Letzter Close</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>ohne Code</translation>
    </message>
    <message>
        <source>%1 by us</source>
        <translation>%1 von uns</translation>
    </message>
    <message>
        <source>%1 by the other side</source>
        <translation>%1 von der Gegenseite</translation>
    </message>
    <message>
        <source>The status could not be written to %1: %2.</source>
        <translation>Der Status ließ sich nicht in %1 schreiben: %2.</translation>
    </message>
</context>
<context>
    <name>TimelineReport</name>
    <message>
        <source>Action, automatic</source>
        <translation>Aktion, automatisch</translation>
    </message>
    <message>
        <source>Action, window</source>
        <translation>Aktion, Fenster</translation>
    </message>
    <message>
        <source>Action, control socket</source>
        <translation>Aktion, Steuer-Socket</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>ohne Code</translation>
    </message>
    <message>
        <source>%1 × close %2</source>
        <comment>3 × close 4009</comment>
        <translation>%1 × Close %2</translation>
    </message>
    <message>
        <source>%1 connects, %2 resumes, %3 identifies spent, %4 actions; %5</source>
        <translation>%1-mal verbunden, %2 Resumes, %3 Identifies verbraucht, %4 Aktionen; %5</translation>
    </message>
    <message>
        <source>no closes</source>
        <translation>keine Closes</translation>
    </message>
    <message>
        <source>Timeline of the gateway shards</source>
        <translation>Zeitleiste der Gateway-Shards</translation>
    </message>
    <message>
        <source>Written at %1 UTC</source>
        <translation>Geschrieben um %1 UTC</translation>
    </message>
    <message numerus="yes">
        <source>Range: %1, %Ln entries</source>
        <translation>
            <numerusform>Bereich: %1, %Ln Eintrag</numerusform>
            <numerusform>Bereich: %1, %Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 UTC</source>
        <translation>Von %1 bis %2 UTC</translation>
    </message>
    <message>
        <source>Close codes</source>
        <translation>Close-Codes</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>The timeline could not be written to %1: %2.</source>
        <translation>Die Zeitleiste ließ sich nicht in %1 schreiben: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Gateway: %1, %Ln shard(s)</source>
        <translation>
            <numerusform>Gateway: %1, %Ln Shard</numerusform>
            <numerusform>Gateway: %1, %Ln Shards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The token from %1 is empty.</source>
        <translation>Das Token aus %1 ist leer.</translation>
    </message>
    <message>
        <source>What %1 holds is not a token: it has spaces, line breaks or other characters that tokens never have. Copy the token once more from the developer portal.</source>
        <translation>%1 enthält kein Token: Leerzeichen, Zeilenumbrüche oder andere Zeichen kommen in Tokens nie vor. Das Token nochmals im Developer-Portal kopieren.</translation>
    </message>
    <message>
        <source>The token file %1 can&apos;t be read: %2.</source>
        <translation>Die Token-Datei %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a token file.</source>
        <translation>%1 ist zu groß für eine Token-Datei.</translation>
    </message>
    <message>
        <source>The token file %1 can be read by other users: chmod 600 it.</source>
        <translation>Andere Benutzer können die Token-Datei %1 lesen: chmod 600 setzen.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The bot %1 takes its token from the environment, and there is none: set DISCORD_TOKEN_FILE or DISCORD_TOKEN.</source>
        <translation>Der Bot %1 nimmt sein Token aus der Umgebung, und dort ist keines: DISCORD_TOKEN_FILE oder DISCORD_TOKEN setzen.</translation>
    </message>
    <message>
        <source>The bot %1 takes its token from the variable %2, which is not set.</source>
        <translation>Der Bot %1 nimmt sein Token aus der Variablen %2, die nicht gesetzt ist.</translation>
    </message>
</context>
<context>
    <name>TransportDecoder</name>
    <message>
        <source>a message larger than 64 MiB when decompressed</source>
        <translation>eine Nachricht, entpackt über 64 MiB</translation>
    </message>
    <message>
        <source>a compressed message larger than 16 MiB</source>
        <translation>eine komprimierte Nachricht über 16 MiB</translation>
    </message>
    <message>
        <source>no memory for a zlib context</source>
        <translation>kein Speicher für einen zlib-Kontext</translation>
    </message>
    <message>
        <source>the zlib stream is corrupt</source>
        <translation>der zlib-Stream ist defekt</translation>
    </message>
    <message>
        <source>a binary frame that is not a zlib stream</source>
        <translation>ein Binär-Frame, der kein zlib-Stream ist</translation>
    </message>
    <message>
        <source>the zstd stream is corrupt</source>
        <translation>der zstd-Stream ist defekt</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>not closed by Discord</source>
        <translation>nicht von Discord geschlossen</translation>
    </message>
    <message>
        <source>close %1, %2</source>
        <translation>Close %1, %2</translation>
    </message>
    <message>
        <source>Given up: %1. Cause: %2.</source>
        <translation>Aufgegeben: %1. Ursache: %2.</translation>
    </message>
    <message>
        <source>Backing off for one cause: %1. Cause: %2.</source>
        <translation>Backoff aus einem Grund: %1. Ursache: %2.</translation>
    </message>
    <message>
        <source>In quarantine after one lost session after the other. Find the cause, then resume.</source>
        <translation>In Quarantäne, weil eine Session nach der anderen verloren ging. Ursache finden, dann Resume.</translation>
    </message>
    <message>
        <source>Deaf: %1. Heartbeats are answered, but no event comes. Reconnecting costs nothing.</source>
        <translation>Taub: %1. Heartbeats bekommen ACKs, aber es kommt kein Event. Neu verbinden kostet nichts.</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Discord or the network, rather than this bot: %1 of %2 shards were closed within %3.</source>
        <translation>Eher Discord oder das Netz als dieser Bot: %1 von %2 Shards wurden binnen %3 geschlossen.</translation>
    </message>
    <message>
        <source>Discord has %1 of %2 guilds in an outage, on %3. Nothing of ours helps; their events stop.</source>
        <translation>Bei Discord sind %1 von %2 Guilds ausgefallen, auf %3. Von hier aus hilft nichts; ihre Events bleiben aus.</translation>
    </message>
    <message>
        <source>Nearly full: %1. Shard %2 has %3 of %4 guilds; above that Discord closes it (4011), and only more shards help.</source>
        <translation>Fast voll: %1. Shard %2 hat %3 von %4 Guilds; darüber schließt Discord ihn (4011), und nur mehr Shards helfen.</translation>
    </message>
    <message numerus="yes">
        <source>The identify queue is held: nobody identifies until it is released. Waiting: %Ln shard(s).</source>
        <translation>
            <numerusform>Die Identify-Warteschlange ist angehalten: Bis zur Freigabe identifiziert sich niemand. %Ln Shard wartet.</numerusform>
            <numerusform>Die Identify-Warteschlange ist angehalten: Bis zur Freigabe identifiziert sich niemand. %Ln Shards warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nearly all from %2</source>
        <translation>%1, fast alle von %2</translation>
    </message>
    <message>
        <source>%1 of %2 identifies are left, and those are kept back. Waiting for the reset in %3, or for you to allow some: %4.</source>
        <translation>Noch %1 von %2 Identifies, und die sind Reserve. Es warten auf das neue Budget in %3 oder auf Ihre Freigabe: %4.</translation>
    </message>
    <message>
        <source>Too many new sessions were lost to one cause, %1. Held back, so that no more identifies are wasted: %2; one tries for all at %3.</source>
        <translation>Zu viele neue Sessions verloren (Ursache „%1“). Gebremst, damit keine Identifies mehr verloren gehen: %2; einer versucht es um %3 für alle.</translation>
    </message>
    <message>
        <source>At the present growth it is full in %1.</source>
        <translation>Beim jetzigen Wachstum ist er in %1 voll.</translation>
    </message>
    <message>
        <source>Shard %1 is full in %2 at the present growth (%3 of %4 guilds), and only more shards help.</source>
        <translation>Shard %1 ist beim jetzigen Wachstum in %2 voll (%3 von %4 Guilds), und nur mehr Shards helfen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more shard(s) within %1.</source>
        <translation>
            <numerusform>%Ln weiterer Shard binnen %1.</numerusform>
            <numerusform>%Ln weitere Shards binnen %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultStore</name>
    <message>
        <source>%1 is not there, so that %2 is of no use.</source>
        <translation>%1 fehlt; ohne diese Datei nützt %2 nichts.</translation>
    </message>
    <message>
        <source>The sessions in %1 are encrypted with the key %2, which is not here. Give it back to the keychain, or move the file away to begin without them.</source>
        <translation>Die Sessions in %1 sind mit dem Schlüssel %2 verschlüsselt, der hier fehlt. Ihn wieder in den Schlüsselbund legen oder die Datei verschieben, um ohne sie zu beginnen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2.</source>
        <translation>%1 ist nicht brauchbar: %2.</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>keine normale Datei</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>The sessions in %1 are encrypted with another key.</source>
        <translation>Die Sessions in %1 sind mit einem anderen Schlüssel verschlüsselt.</translation>
    </message>
    <message>
        <source>sessions.journal: %1</source>
        <translation>sessions.journal: %1</translation>
    </message>
    <message>
        <source>%1 could be read by others. It can&apos;t any more.</source>
        <translation>%1 war für andere lesbar, jetzt nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) of more than 7 days ago are left out and will be removed</source>
        <translation>
            <numerusform>%Ln Session, die über 7 Tage alt ist, wird ausgelassen und entfernt</numerusform>
            <numerusform>%Ln Sessions, die über 7 Tage alt sind, werden ausgelassen und entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>the directory can&apos;t be made or written</source>
        <translation>das Verzeichnis lässt sich nicht anlegen oder nicht beschreiben</translation>
    </message>
    <message>
        <source>The sessions could not be saved to %1: %2.</source>
        <translation>Die Sessions ließen sich nicht in %1 speichern: %2.</translation>
    </message>
</context>
<context>
    <name>Webhook</name>
    <message>
        <source>This is no address of a webhook, such as https://discord.com/api/webhooks/…</source>
        <translation>Das ist keine Webhook-Adresse wie https://discord.com/api/webhooks/…</translation>
    </message>
    <message>
        <source>The address must begin with https: it is a secret. http is possible to this computer only.</source>
        <translation>Die Adresse muss mit https beginnen: Sie ist geheim. http geht nur zu diesem Rechner.</translation>
    </message>
    <message>
        <source>An address with a name or password in it is not used.</source>
        <translation>Eine Adresse mit Namen oder Passwort darin wird nicht verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more, see the log of alerts.</source>
        <translation>
            <numerusform>Und %Ln weiterer, siehe Alarmprotokoll.</numerusform>
            <numerusform>Und %Ln weitere, siehe Alarmprotokoll.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>shardroom: there is no display, so there is no window; running headless.</source>
        <translation>shardroom: Keine Anzeige vorhanden, daher kein Fenster; läuft ohne.</translation>
    </message>
    <message>
        <source>shardroom: there is no display, so there is no window for --frames.</source>
        <translation>shardroom: Keine Anzeige vorhanden, daher kein Fenster für --frames.</translation>
    </message>
    <message>
        <source>shardroom: %1 is open already; its window was brought to the front.</source>
        <translation>shardroom: %1 ist schon offen; sein Fenster wurde nach vorn geholt.</translation>
    </message>
    <message>
        <source>shardroom: %1 is running already. %2</source>
        <translation>shardroom: %1 läuft schon. %2</translation>
    </message>
</context>
<context>
    <name>shardroomctl</name>
    <message>
        <source>The control socket of the program (default: $XDG_RUNTIME_DIR/shardroom/control.sock, else control.sock in the usual state directory).</source>
        <translation>Der Steuer-Socket des Programms (Vorgabe: $XDG_RUNTIME_DIR/shardroom/control.sock, sonst control.sock im üblichen State-Verzeichnis).</translation>
    </message>
    <message>
        <source>Reach the program that was started with this --state-dir.</source>
        <translation>Das Programm ansprechen, das mit diesem --state-dir gestartet wurde.</translation>
    </message>
    <message>
        <source>Answer with JSON, one object per line.</source>
        <translation>Antwort als JSON, ein Objekt je Zeile.</translation>
    </message>
    <message>
        <source>Give up after this many seconds (default: 30; wait and tail: never). tail then ends with 0.</source>
        <translation>Nach so vielen Sekunden aufgeben (Vorgabe: 30; wait und tail: nie). tail endet dann mit 0.</translation>
    </message>
    <message>
        <source>tail: only these shards.</source>
        <translation>tail: nur diese Shards.</translation>
    </message>
    <message>
        <source>Asks a running Shardroom, or tells it what to do.

Verbs (SHARDS: all, or for example 0-3,8):
</source>
        <translation>Fragt ein laufendes Shardroom oder sagt ihm, was zu tun ist.

Verben (SHARDS: all oder zum Beispiel 0-3,8):
</translation>
    </message>
    <message>
        <source>
Exit status: 0 done, 1 failed (no program answers, time is up), 2 wrong usage, 3 refused by a guard (read-only, too few identifies, …).</source>
        <translation>
Exit-Status: 0 erledigt, 1 gescheitert (kein Programm antwortet, Zeit um), 2 falscher Aufruf, 3 von einer Schutzregel abgelehnt (nur lesen, zu wenige Identifies, …).</translation>
    </message>
    <message>
        <source>What shall be done? See --help.</source>
        <translation>Was ist zu tun? Siehe --help.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;. See --help.</source>
        <translation>Es gibt kein Verb „%1“. Siehe --help.</translation>
    </message>
    <message>
        <source>Use: shardroomctl %1 %2</source>
        <translation>Aufruf: shardroomctl %1 %2</translation>
    </message>
    <message>
        <source>--shard is for tail only. Name the shards after the verb.</source>
        <translation>--shard gibt es nur bei tail. Die Shards nach dem Verb nennen.</translation>
    </message>
    <message>
        <source>--timeout: a number of seconds above 0 is expected.</source>
        <translation>--timeout: erwartet wird eine Anzahl Sekunden über 0.</translation>
    </message>
    <message>
        <source>Time is up.</source>
        <translation>Die Zeit ist um.</translation>
    </message>
    <message>
        <source>Add --yes to do it.</source>
        <translation>Mit --yes wird es ausgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln line(s) left out)
</source>
        <translation>
            <numerusform>(%Ln Zeile ausgelassen)
</numerusform>
            <numerusform>(%Ln Zeilen ausgelassen)
</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on? [y/N] </source>
        <translation>Fortfahren? [j/N] </translation>
    </message>
    <message>
        <source>y</source>
        <translation>j</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Nichts wurde ausgeführt.</translation>
    </message>
    <message>
        <source>What to do, with its arguments.</source>
        <translation>Was zu tun ist, mit seinen Argumenten.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>fault close: the close code (default: 4000).</source>
        <translation>fault close: der Close-Code (Vorgabe: 4000).</translation>
    </message>
    <message>
        <source>fault: how late, how long or how far (default: 2000).</source>
        <translation>fault: wie spät, wie lange oder wie weit (Vorgabe: 2000).</translation>
    </message>
    <message>
        <source>fault: how many connections or REST answers.</source>
        <translation>fault: wie viele Verbindungen oder REST-Antworten.</translation>
    </message>
    <message>
        <source>fault: so many of the shards, at random.</source>
        <translation>fault: so viele der Shards, zufällig.</translation>
    </message>
    <message>
        <source>fault: again after this time.</source>
        <translation>fault: nach dieser Zeit wieder.</translation>
    </message>
    <message>
        <source>fault: how long it is repeated.</source>
        <translation>fault: wie lange wiederholt wird.</translation>
    </message>
    <message>
        <source>--%1 is for fault only.</source>
        <translation>--%1 gibt es nur bei fault.</translation>
    </message>
    <message>
        <source>export: %1 (default: native). csv and markdown are the status of all shards, for people.</source>
        <translation>export: %1 (Vorgabe: native). csv und markdown sind der Status aller Shards, für Menschen.</translation>
    </message>
    <message>
        <source>import: with how many shards the sessions were made, if the file does not say. restore and forget: sessions of a set of N shards.</source>
        <translation>import: mit wie vielen Shards die Sessions entstanden, wenn die Datei es nicht sagt. restore und forget: Sessions eines Satzes von N Shards.</translation>
    </message>
    <message>
        <source>import: only show what would be taken.</source>
        <translation>import: nur zeigen, was übernommen würde.</translation>
    </message>
    <message>
        <source>import and restore: try those that are too old as well.</source>
        <translation>import und restore: auch zu alte versuchen.</translation>
    </message>
    <message>
        <source>--%1 is not for %2.</source>
        <translation>--%1 gibt es nicht bei %2.</translation>
    </message>
    <message>
        <source>Name the shards once: after the file, or with --shards.</source>
        <translation>Die Shards nur einmal nennen: nach der Datei oder mit --shards.</translation>
    </message>
    <message>
        <source>plan reshard: the new shard count (default for split: twice that of the shards). locate: with so many shards.</source>
        <translation>plan reshard: die neue Shard-Anzahl (Vorgabe bei split: das Doppelte der bisherigen). locate: bei so vielen Shards.</translation>
    </message>
    <message>
        <source>plan reshard: parallel (default), rolling, stop-and-start, split or hand-over.</source>
        <translation>plan reshard: parallel (Vorgabe), rolling, stop-and-start, split oder hand-over.</translation>
    </message>
    <message>
        <source>plan reshard: seconds in which going back is free after the switch (default: 60).</source>
        <translation>plan reshard: Sekunden nach dem Wechsel, in denen der Rückweg nichts kostet (Vorgabe: 60).</translation>
    </message>
    <message>
        <source>plan reshard: write the plan to this file.</source>
        <translation>plan reshard: den Plan in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>export, import, split and hand-over: only these.</source>
        <translation>export, import, split und hand-over: nur diese.</translation>
    </message>
    <message>
        <source>Without --to N there is no plan that could be written.</source>
        <translation>Ohne --to N gibt es keinen Plan, der sich schreiben ließe.</translation>
    </message>
    <message>
        <source>--output: a file is expected.</source>
        <translation>--output: erwartet wird eine Datei.</translation>
    </message>
    <message>
        <source>%1 is there already and holds no plan. Give another name.</source>
        <translation>%1 gibt es schon und enthält keinen Plan. Einen anderen Namen angeben.</translation>
    </message>
    <message>
        <source>The program&apos;s answer</source>
        <translation>Die Antwort des Programms</translation>
    </message>
    <message>
        <source>end, reidentify, roll, forget and apply: do it without asking.</source>
        <translation>end, reidentify, roll, forget und apply: ohne Rückfrage ausführen.</translation>
    </message>
    <message>
        <source>plan reshard: so many old shards at a time (default: as many as may identify at once). roll: so many shards (default: 1).</source>
        <translation>plan reshard: so viele alte Shards auf einmal (Vorgabe: so viele, wie sich auf einmal identifizieren dürfen). roll: so viele Shards (Vorgabe: 1).</translation>
    </message>
</context>
</TS>
