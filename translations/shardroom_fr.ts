<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Alert</name>
    <message>
        <source>Fired</source>
        <translation>Déclenchée</translation>
    </message>
    <message>
        <source>Now critical</source>
        <translation>Désormais critique</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>%1: now critical</source>
        <translation>%1&#xa0;: désormais critique</translation>
    </message>
    <message>
        <source>%1: over</source>
        <translation>%1&#xa0;: terminé</translation>
    </message>
    <message>
        <source>While it was quiet</source>
        <translation>Pendant les heures calmes</translation>
    </message>
    <message>
        <source>Test of the alerts</source>
        <translation>Test des alertes</translation>
    </message>
    <message>
        <source>More shards</source>
        <translation>Davantage de shards</translation>
    </message>
    <message>
        <source>%1: more shards</source>
        <translation>%1&#xa0;: davantage de shards</translation>
    </message>
</context>
<context>
    <name>AlertFile</name>
    <message>
        <source>&quot;format&quot; must be &quot;%1&quot;.</source>
        <translation>«&#xa0;format&#xa0;» doit être «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;version&quot; must be %1.</source>
        <translation>«&#xa0;version&#xa0;» doit être %1.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown.</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>&quot;discord&quot; or &quot;generic&quot;</source>
        <translation>«&#xa0;discord&#xa0;» ou «&#xa0;generic&#xa0;»</translation>
    </message>
    <message>
        <source>The alert rules in %1 can&apos;t be used: %2 The default rules apply.</source>
        <translation>Les règles d&apos;alerte de %1 sont inutilisables&#xa0;: %2 Les règles par défaut s&apos;appliquent.</translation>
    </message>
    <message>
        <source>it is no JSON object.</source>
        <translation>ce n&apos;est pas un objet JSON.</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>il est trop gros.</translation>
    </message>
    <message>
        <source>The alert rules could not be saved to %1: %2.</source>
        <translation>Les règles d&apos;alerte n&apos;ont pas pu être enregistrées dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The alert rules are not saved: %1 can&apos;t be used, and not be moved aside.</source>
        <translation>Les règles d&apos;alerte ne sont pas enregistrées&#xa0;: %1 est inutilisable et ne peut pas être mis de côté.</translation>
    </message>
</context>
<context>
    <name>AlertLog</name>
    <message>
        <source>The log of alerts is not kept in %1: %2.</source>
        <translation>Le journal des alertes n&apos;est pas gardé dans %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>AlertMute</name>
    <message>
        <source>The mute of alerts is not kept in %1: %2.</source>
        <translation>La sourdine des alertes n&apos;est pas gardée dans %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>AlertOutbox</name>
    <message>
        <source>What waits for the webhook is not kept in %1: %2.</source>
        <translation>Ce qui attend le webhook n&apos;est pas conservé dans %1 : %2.</translation>
    </message>
</context>
<context>
    <name>AlertRules</name>
    <message>
        <source>So many shards down</source>
        <translation>Nombre de shards tombés</translation>
    </message>
    <message>
        <source>Or this share of the shards</source>
        <translation>Ou cette part des shards</translation>
    </message>
    <message>
        <source>Each not ready for</source>
        <translation>Chacun pas prêt depuis</translation>
    </message>
    <message>
        <source>Critical from this share</source>
        <translation>Critique à partir de cette part</translation>
    </message>
    <message>
        <source>Clears when calm for</source>
        <translation>Levée après un calme de</translation>
    </message>
    <message>
        <source>Fewer identifies left than</source>
        <translation>Moins d&apos;IDENTIFY restants que</translation>
    </message>
    <message>
        <source>Or the floor is reached within</source>
        <translation>Ou plancher atteint d&apos;ici</translation>
    </message>
    <message>
        <source>So many deaf shards</source>
        <translation>Nombre de shards sourds</translation>
    </message>
    <message>
        <source>95th percentile above</source>
        <translation>95e centile au-dessus de</translation>
    </message>
    <message>
        <source>Or one shard above the median</source>
        <translation>Ou un shard au-dessus de la médiane</translation>
    </message>
    <message>
        <source>And above</source>
        <translation>Et au-dessus de</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>Clears when below for</source>
        <translation>Levée si au-dessous pendant</translation>
    </message>
    <message>
        <source>A shard filled to</source>
        <translation>Un shard rempli à</translation>
    </message>
    <message>
        <source>Critical from</source>
        <translation>Critique à partir de</translation>
    </message>
    <message>
        <source>Clears below</source>
        <translation>Levée au-dessous de</translation>
    </message>
    <message>
        <source>More guilds unavailable than</source>
        <translation>Plus de serveurs indisponibles que</translation>
    </message>
    <message>
        <source>Or more shards closed than</source>
        <translation>Ou plus de shards fermés que</translation>
    </message>
    <message>
        <source>And at least</source>
        <translation>Et au moins</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En l&apos;espace de</translation>
    </message>
    <message>
        <source>No news for</source>
        <translation>Pas de nouvelles depuis</translation>
    </message>
    <message>
        <source>Shards down</source>
        <translation>Shards tombés</translation>
    </message>
    <message>
        <source>Identify budget</source>
        <translation>Budget d&apos;IDENTIFY</translation>
    </message>
    <message>
        <source>Deaf shards</source>
        <translation>Shards sourds</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Presque plein</translation>
    </message>
    <message>
        <source>Trouble at Discord</source>
        <translation>Problème chez Discord</translation>
    </message>
    <message>
        <source>No news from the fleet</source>
        <translation>Pas de nouvelles de la flotte</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>“%1” is not a part of the day such as 22:00-07:00.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une partie de la journée comme 22:00-07:00.</translation>
    </message>
    <message>
        <source>At most %1 quiet times are possible.</source>
        <translation>Au plus %1 périodes calmes sont possibles.</translation>
    </message>
    <message>
        <source>%1, “%2”: must be from %3 to %4.</source>
        <translation>%1, «&#xa0;%2&#xa0;»&#xa0;: doit être de %3 à %4.</translation>
    </message>
    <message>
        <source>%1: it must clear below what it fires at.</source>
        <translation>%1&#xa0;: elle doit être levée au-dessous de son seuil de déclenchement.</translation>
    </message>
    <message>
        <source>%1: critical must not come before the warning.</source>
        <translation>%1&#xa0;: le seuil critique ne doit pas précéder l&apos;avertissement.</translation>
    </message>
</context>
<context>
    <name>AlertSigns</name>
    <message>
        <source>shard %1</source>
        <translation>shard %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shard(s) (%1)</source>
        <translation>
            <numerusform>%Ln shard (%1)</numerusform>
            <numerusform>%Ln shards (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up: %1.</source>
        <translation>Abandonnés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not ready: %1.</source>
        <translation>Pas prêts&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Last close: %1.</source>
        <translation>Dernière fermeture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 of %2 identifies are left, %3 are kept back.</source>
        <translation>Il reste %1 IDENTIFY sur %2, dont %3 en réserve.</translation>
    </message>
    <message>
        <source>At this pace the floor is reached at %1.</source>
        <translation>À ce rythme, le plancher est atteint à %1.</translation>
    </message>
    <message>
        <source>Reset: %1.</source>
        <translation>Remise à zéro&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Heartbeats are answered, but no event comes: %1.</source>
        <translation>Les heartbeats sont acquittés, mais aucun événement n&apos;arrive&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Median %1, 95th percentile %2.</source>
        <translation>Médiane %1, 95e centile %2.</translation>
    </message>
    <message>
        <source>Median %1, 95th percentile %2. Slow: %3.</source>
        <translation>Médiane %1, 95e centile %2. Lents&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 guilds on the fullest shard. Nearly full: %3.</source>
        <translation>%1 serveurs sur %2 pour le shard le plus plein. Presque pleins&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Closed almost at once: %1. %2 of %3 guilds are unavailable.</source>
        <translation>Fermés presque en même temps&#xa0;: %1. %2 serveurs sur %3 sont indisponibles.</translation>
    </message>
    <message>
        <source>%1 of %2 guilds are unavailable.</source>
        <translation>%1 serveurs sur %2 sont indisponibles.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Most of them closed with: %1.</source>
        <translation>Fermeture de la plupart&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No filter of shards: the fleet as a whole is meant.</source>
        <translation>Pas de filtre de shards&#xa0;: il s&apos;agit de la flotte entière.</translation>
    </message>
    <message>
        <source>Shards by the filter: %1</source>
        <translation>Shards par le filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two filters</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>At the present growth it is full within a day.</source>
        <translation>À la croissance actuelle, il sera plein en moins d&apos;un jour.</translation>
    </message>
    <message numerus="yes">
        <source>At the present growth it is full in %Ln day(s).</source>
        <translation>
            <numerusform>À la croissance actuelle, il sera plein dans %Ln jour.</numerusform>
            <numerusform>À la croissance actuelle, il sera plein dans %Ln jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertWatch</name>
    <message>
        <source>The last news from the fleet is of %1.</source>
        <translation>Les dernières nouvelles de la flotte datent de %1.</translation>
    </message>
    <message>
        <source>After %1. It was: %2</source>
        <translation>Après %1. C&apos;était&#xa0;: %2</translation>
    </message>
    <message>
        <source>Still there: %1.</source>
        <translation>Toujours là&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Over by now: %1.</source>
        <translation>Terminé depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The fleet can&apos;t start. %1</source>
        <translation>La flotte ne peut pas démarrer. %1</translation>
    </message>
</context>
<context>
    <name>AutoReshard</name>
    <message>
        <source>Discord said that shard %1 of %2 has too many guilds (4011).</source>
        <translation>Discord a indiqué que le shard %1 sur %2 a trop de serveurs (4011).</translation>
    </message>
    <message>
        <source>%1 guilds per shard on average, more than %2.</source>
        <translation>%1 serveurs par shard en moyenne, plus de %2.</translation>
    </message>
    <message>
        <source>No reshard to %1 by itself:</source>
        <translation>Pas de reshard automatique vers %1&#xa0;:</translation>
    </message>
    <message>
        <source>The fleet has %1 shards by now.</source>
        <translation>La flotte compte désormais %1 shards.</translation>
    </message>
    <message>
        <source>There are %1 guilds per shard on average, not more than %2 any more.</source>
        <translation>Il y a %1 serveurs par shard en moyenne, et non plus davantage que %2.</translation>
    </message>
    <message>
        <source>The reshard to %1 does not take place.</source>
        <translation>Le reshard vers %1 n&apos;a pas lieu.</translation>
    </message>
    <message>
        <source>It costs %1 identifies, and by itself it may spend %2.</source>
        <translation>Il coûte %1 IDENTIFY&#xa0;; en automatique, il ne peut en dépenser que %2.</translation>
    </message>
    <message>
        <source>It costs %1 identifies, but only %2 can be spent above the identify floor.</source>
        <translation>Il coûte %1 IDENTIFY, mais seuls %2 sont disponibles au-dessus du plancher.</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>None of the selected shards is paused, stopped, failed or backing off.</source>
        <translation>Aucun des shards sélectionnés n&apos;est en pause, arrêté, en échec ou en backoff.</translation>
    </message>
    <message>
        <source>None of the selected shards is connected or trying to connect.</source>
        <translation>Aucun des shards sélectionnés n&apos;est connecté ni en cours de connexion.</translation>
    </message>
    <message>
        <source>None of the selected shards has a session or a connection.</source>
        <translation>Aucun des shards sélectionnés n&apos;a de session ni de connexion.</translation>
    </message>
    <message>
        <source>There is nothing to re-identify.</source>
        <translation>Il n&apos;y a rien à réidentifier.</translation>
    </message>
    <message>
        <source>None of the selected shards has a connection.</source>
        <translation>Aucun des shards sélectionnés n&apos;a de connexion.</translation>
    </message>
    <message>
        <source>The fleet has not started yet.</source>
        <translation>La flotte n&apos;a pas encore démarré.</translation>
    </message>
    <message>
        <source>The fleet is stopping.</source>
        <translation>La flotte est en cours d&apos;arrêt.</translation>
    </message>
    <message>
        <source>The fleet could not start.</source>
        <translation>La flotte n&apos;a pas pu démarrer.</translation>
    </message>
    <message>
        <source>Read-only: Shardroom was started with --read-only.</source>
        <translation>Lecture seule&#xa0;: Shardroom a été lancé avec --read-only.</translation>
    </message>
    <message>
        <source>It spends %1 of today&apos;s identifies; how many are left is not known yet.</source>
        <translation>Cela dépense %1 des IDENTIFY du jour&#xa0;; on ne sait pas encore combien il en reste.</translation>
    </message>
    <message>
        <source>It spends %1 of the %2 identifies left (of %3, and %4 are kept back).</source>
        <translation>Cela dépense %1 des %2 IDENTIFY restants (sur %3, dont %4 en réserve).</translation>
    </message>
    <message>
        <source>Select shards in the map or the table first.</source>
        <translation>Sélectionnez d&apos;abord des shards dans la carte ou le tableau.</translation>
    </message>
    <message>
        <source>A reshard is under way; one at a time.</source>
        <translation>Un reshard est en cours&#xa0;; un seul à la fois.</translation>
    </message>
    <message>
        <source>No shard has a session yet.</source>
        <translation>Aucun shard n&apos;a encore de session.</translation>
    </message>
    <message>
        <source>None of the selected shards has a session.</source>
        <translation>Aucun des shards sélectionnés n&apos;a de session.</translation>
    </message>
    <message>
        <source>Closes %1 with code 1000. Its session is gone at once and can&apos;t be resumed; its guilds get no events until it comes back.</source>
        <translation>%1&#xa0;: fermeture avec le code 1000. Sa session est aussitôt perdue et ne peut pas être reprise&#xa0;; ses serveurs ne reçoivent aucun événement jusqu&apos;à son retour.</translation>
    </message>
    <message>
        <source>Closes %1 with code 1000. Their sessions are gone at once and can&apos;t be resumed; their guilds get no events until they come back.</source>
        <translation>%1&#xa0;: fermeture avec le code 1000. Leurs sessions sont aussitôt perdues et ne peuvent pas être reprises&#xa0;; leurs serveurs ne reçoivent aucun événement jusqu&apos;à leur retour.</translation>
    </message>
    <message>
        <source>Coming back costs identifies.</source>
        <translation>Le retour coûte des IDENTIFY.</translation>
    </message>
    <message>
        <source>Pause closes with 4000 instead and keeps the session.</source>
        <translation>Pause ferme plutôt avec 4000 et conserve la session.</translation>
    </message>
    <message>
        <source>No session that could be resumed: %1. Coming back costs identifies.</source>
        <translation>Aucune session reprenable&#xa0;: %1. Le retour coûte des IDENTIFY.</translation>
    </message>
    <message>
        <source>The bot goes offline. Discord keeps the sessions for a few minutes; after that, coming back costs an identify for each shard.</source>
        <translation>Le bot passe hors ligne. Discord garde les sessions quelques minutes&#xa0;; après cela, le retour coûte un IDENTIFY par shard.</translation>
    </message>
    <message>
        <source>Ends the session of %1 and starts a new one. Events in between are lost.</source>
        <translation>%1&#xa0;: met fin à la session et en ouvre une nouvelle. Les événements entre les deux sont perdus.</translation>
    </message>
    <message>
        <source>It takes about %1 at %2 per 5 s.</source>
        <translation>Cela prend environ %1, à raison de %2 toutes les 5 s.</translation>
    </message>
    <message>
        <source>A reshard is under way.</source>
        <translation>Un reshard est en cours.</translation>
    </message>
    <message>
        <source>A rolling run is under way; one at a time.</source>
        <translation>Un passage progressif est en cours&#xa0;; un seul à la fois.</translation>
    </message>
    <message>
        <source>None of these shards is connected and has a session.</source>
        <translation>Aucun de ces shards n&apos;est connecté avec une session.</translation>
    </message>
    <message>
        <source>None of these shards is connected.</source>
        <translation>Aucun de ces shards n&apos;est connecté.</translation>
    </message>
    <message>
        <source>%1 at a time.</source>
        <translation>%1 à la fois.</translation>
    </message>
    <message>
        <source>It takes %1 or more.</source>
        <translation>Cela prend %1 ou plus.</translation>
    </message>
    <message>
        <source>More identifies are needed (%1) than can be spent above the floor (%2); the budget resets in %3.</source>
        <translation>Il faut plus d&apos;IDENTIFY (%1) qu&apos;il n&apos;est possible d&apos;en dépenser au-dessus du plancher (%2)&#xa0;; budget remis à zéro dans %3.</translation>
    </message>
    <message numerus="yes">
        <source>Without events until the shards are resumed: %Ln guild(s).</source>
        <translation>
            <numerusform>%Ln serveur ne reçoit aucun événement jusqu&apos;à la reprise de son shard.</numerusform>
            <numerusform>%Ln serveurs ne reçoivent aucun événement jusqu&apos;à la reprise de leurs shards.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discord keeps the sessions for a few minutes; after that, coming back costs an identify for each shard.</source>
        <translation>Discord garde les sessions quelques minutes&#xa0;; après cela, le retour coûte un IDENTIFY par shard.</translation>
    </message>
    <message numerus="yes">
        <source>Without events until the shards have resumed: %Ln guild(s); what was missed is sent then.</source>
        <translation>
            <numerusform>%Ln serveur ne reçoit aucun événement jusqu&apos;à la reprise de son shard&#xa0;; ce qu&apos;il a manqué est alors envoyé.</numerusform>
            <numerusform>%Ln serveurs ne reçoivent aucun événement jusqu&apos;à la reprise de leurs shards&#xa0;; ce qu&apos;ils ont manqué est alors envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>It costs no identify.</source>
        <translation>Cela ne coûte aucun IDENTIFY.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 at a time, in %Ln round(s). It costs no identify, and the events of the moments in between are sent again.</source>
        <translation>
            <numerusform>%1, %2 à la fois, en %Ln tour. Cela ne coûte aucun IDENTIFY, et les événements des instants intermédiaires sont renvoyés.</numerusform>
            <numerusform>%1, %2 à la fois, en %Ln tours. Cela ne coûte aucun IDENTIFY, et les événements des instants intermédiaires sont renvoyés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BotDialog</name>
    <message>
        <source>as Discord has it</source>
        <translation>comme chez Discord</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>ne pas déranger</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>invisible</source>
        <translation>invisible</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>joue à</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>diffuse</translation>
    </message>
    <message>
        <source>listening to</source>
        <translation>écoute</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>regarde</translation>
    </message>
    <message>
        <source>a text of its own</source>
        <translation>un texte libre</translation>
    </message>
    <message>
        <source>competing in</source>
        <translation>participe à</translation>
    </message>
    <message>
        <source>none</source>
        <comment>activity</comment>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>Bots</name>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>running in this window</source>
        <translation>en marche dans cette fenêtre</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>inutilisable</translation>
    </message>
    <message numerus="yes">
        <source>Recommended: %Ln shard(s), %1 at a time.</source>
        <translation>
            <numerusform>Recommandé&#xa0;: %Ln shard, %1 à la fois.</numerusform>
            <numerusform>Recommandé&#xa0;: %Ln shards, %1 à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Identifies left: %1 of %2, renewed in %3.</source>
        <translation>IDENTIFY restants&#xa0;: %1 sur %2, renouvelés dans %3.</translation>
    </message>
    <message>
        <source>Discord knows this token: it is %1, id %2.</source>
        <translation>Discord connaît ce token&#xa0;: c&apos;est %1, ID %2.</translation>
    </message>
    <message>
        <source>Discord knows this token, but did not say whose it is. By the token itself: id %1.</source>
        <translation>Discord connaît ce token, mais n&apos;a pas dit à qui il est. D&apos;après le token lui-même&#xa0;: ID %1.</translation>
    </message>
    <message>
        <source>Discord knows this token, but did not say whose it is.</source>
        <translation>Discord connaît ce token, mais n&apos;a pas dit à qui il est.</translation>
    </message>
</context>
<context>
    <name>BudgetForecast</name>
    <message>
        <source>At the floor: %1 more are allowed; reset in %2</source>
        <translation>Au plancher&#xa0;: %1 de plus sont autorisés&#xa0;; remise à zéro dans %2</translation>
    </message>
    <message>
        <source>At the floor: shards only resume until the reset in %1</source>
        <translation>Au plancher&#xa0;: les shards ne font que reprendre jusqu&apos;à la remise à zéro dans %1</translation>
    </message>
    <message>
        <source>At this rate the floor is reached in %1, 0 in %2; reset in %3</source>
        <translation>À ce rythme, le plancher est atteint dans %1, 0 dans %2&#xa0;; remise à zéro dans %3</translation>
    </message>
    <message>
        <source>At this rate the floor is reached in %1; reset in %2</source>
        <translation>À ce rythme, le plancher est atteint dans %1&#xa0;; remise à zéro dans %2</translation>
    </message>
    <message>
        <source>Calm: none was spent in the last hour; reset in %1</source>
        <translation>Calme&#xa0;: aucun dépensé depuis une heure&#xa0;; remise à zéro dans %1</translation>
    </message>
    <message>
        <source>The floor is not reached before the reset in %1; %2 spent in the last hour</source>
        <translation>Le plancher n&apos;est pas atteint avant la remise à zéro dans %1&#xa0;; %2 dépensés depuis une heure</translation>
    </message>
    <message>
        <source>How many identifies are left is not known yet</source>
        <translation>On ne sait pas encore combien d&apos;IDENTIFY il reste</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>median</source>
        <translation>médiane</translation>
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
        <translation>shard %1</translation>
    </message>
    <message>
        <source>events/s</source>
        <translation>événements/s</translation>
    </message>
    <message>
        <source>new sessions</source>
        <translation>nouvelles sessions</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>reprises</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>fermetures</translation>
    </message>
    <message>
        <source>guilds</source>
        <translation>serveurs</translation>
    </message>
    <message>
        <source>in an outage</source>
        <translation>en panne</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>CloseCode</name>
    <message>
        <source>The session is kept; the shard resumes.</source>
        <translation>La session est conservée&#xa0;; le shard la reprend.</translation>
    </message>
    <message>
        <source>The session is gone; the shard queues for a new identify, which costs one start.</source>
        <translation>La session est perdue&#xa0;; le shard attend un nouvel IDENTIFY, qui coûte un démarrage.</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>The connection ended without a close code.</source>
        <translation>La connexion s&apos;est terminée sans code de fermeture.</translation>
    </message>
    <message>
        <source>normal closure</source>
        <translation>fermeture normale</translation>
    </message>
    <message>
        <source>The gateway closed the connection normally.</source>
        <translation>La gateway a fermé la connexion normalement.</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>hôte sur le départ</translation>
    </message>
    <message>
        <source>The gateway host is going away.</source>
        <translation>L&apos;hôte de la gateway se retire.</translation>
    </message>
    <message>
        <source>no close code</source>
        <translation>sans code de fermeture</translation>
    </message>
    <message>
        <source>The gateway closed the connection and gave no code.</source>
        <translation>La gateway a fermé la connexion sans donner de code.</translation>
    </message>
    <message>
        <source>The connection broke without a close frame.</source>
        <translation>La connexion s&apos;est rompue sans trame de fermeture.</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>erreur du serveur</translation>
    </message>
    <message>
        <source>The gateway had an internal error.</source>
        <translation>La gateway a eu une erreur interne.</translation>
    </message>
    <message>
        <source>server restart</source>
        <translation>redémarrage du serveur</translation>
    </message>
    <message>
        <source>The gateway is restarting.</source>
        <translation>La gateway redémarre.</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>erreur inconnue</translation>
    </message>
    <message>
        <source>Discord does not know what went wrong.</source>
        <translation>Discord ne sait pas ce qui s&apos;est passé.</translation>
    </message>
    <message>
        <source>unknown opcode</source>
        <translation>opcode inconnu</translation>
    </message>
    <message>
        <source>An opcode or a payload that Discord does not know was sent.</source>
        <translation>Un opcode ou un payload que Discord ne connaît pas a été envoyé.</translation>
    </message>
    <message>
        <source>decode error</source>
        <translation>erreur de décodage</translation>
    </message>
    <message>
        <source>A payload that can&apos;t be decoded, or over 4096 bytes, was sent.</source>
        <translation>Un payload indécodable ou de plus de 4096 octets a été envoyé.</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>non authentifié</translation>
    </message>
    <message>
        <source>Something was sent before IDENTIFY, or the session was invalidated.</source>
        <translation>Quelque chose a été envoyé avant IDENTIFY, ou la session a été invalidée.</translation>
    </message>
    <message>
        <source>authentication failed</source>
        <translation>authentification refusée</translation>
    </message>
    <message>
        <source>Discord refused the token.</source>
        <translation>Discord a refusé le token.</translation>
    </message>
    <message>
        <source>Was it reset? Set the new token and start again. All shards of this token stop.</source>
        <translation>A-t-il été réinitialisé&#xa0;? Indiquez le nouveau token et redémarrez. Tous les shards de ce token s&apos;arrêtent.</translation>
    </message>
    <message>
        <source>already authenticated</source>
        <translation>déjà authentifié</translation>
    </message>
    <message>
        <source>A second IDENTIFY was sent on one connection.</source>
        <translation>Un deuxième IDENTIFY a été envoyé sur une même connexion.</translation>
    </message>
    <message>
        <source>invalid sequence</source>
        <translation>séquence invalide</translation>
    </message>
    <message>
        <source>The sequence of the RESUME was not one that Discord sent.</source>
        <translation>La séquence du RESUME n&apos;est pas une séquence envoyée par Discord.</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>limite de débit</translation>
    </message>
    <message>
        <source>More than 120 payloads were sent in 60 seconds.</source>
        <translation>Plus de 120 payloads ont été envoyés en 60 secondes.</translation>
    </message>
    <message>
        <source>session timed out</source>
        <translation>session expirée</translation>
    </message>
    <message>
        <source>The session was away for too long.</source>
        <translation>La session a été absente trop longtemps.</translation>
    </message>
    <message>
        <source>invalid shard</source>
        <translation>shard invalide</translation>
    </message>
    <message>
        <source>This shard id and count are not allowed for this bot.</source>
        <translation>Cet ID de shard et ce nombre ne sont pas permis pour ce bot.</translation>
    </message>
    <message>
        <source>sharding required</source>
        <translation>sharding requis</translation>
    </message>
    <message>
        <source>More than 2,500 guilds map to this shard.</source>
        <translation>Plus de 2&#xa0;500 serveurs relèvent de ce shard.</translation>
    </message>
    <message>
        <source>Reshard to a larger count.</source>
        <translation>Faites un reshard vers un nombre plus grand.</translation>
    </message>
    <message>
        <source>invalid API version</source>
        <translation>version d&apos;API invalide</translation>
    </message>
    <message>
        <source>Discord no longer serves this gateway version.</source>
        <translation>Discord ne prend plus en charge cette version de la gateway.</translation>
    </message>
    <message>
        <source>Update Shardroom.</source>
        <translation>Mettez Shardroom à jour.</translation>
    </message>
    <message>
        <source>invalid intents</source>
        <translation>intents invalides</translation>
    </message>
    <message>
        <source>The intents hold a bit that Discord does not know.</source>
        <translation>Les intents contiennent un bit que Discord ne connaît pas.</translation>
    </message>
    <message>
        <source>disallowed intents</source>
        <translation>intents non autorisés</translation>
    </message>
    <message>
        <source>A privileged intent is not enabled for this application.</source>
        <translation>Un intent privilégié n&apos;est pas activé pour cette application.</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>code inconnu</translation>
    </message>
    <message>
        <source>Shardroom does not know this close code.</source>
        <translation>Shardroom ne connaît pas ce code de fermeture.</translation>
    </message>
    <message>
        <source>The shard waits, resumes, and sends at half the pace on that connection.</source>
        <translation>Le shard attend, reprend, et envoie deux fois moins vite sur cette connexion.</translation>
    </message>
    <message>
        <source>Use the count that Discord recommends, or for a large bot a multiple of what Discord assigned.</source>
        <translation>Utilisez le nombre recommandé par Discord ou, pour un gros bot, un multiple du nombre attribué par Discord.</translation>
    </message>
    <message>
        <source>Correct the intents that the bot is set up with.</source>
        <translation>Corrigez les intents configurés pour le bot.</translation>
    </message>
    <message>
        <source>Enable it in the developer portal, or take it out of the bot&apos;s intents.</source>
        <translation>Activez-le dans le portail développeur, ou retirez-le des intents du bot.</translation>
    </message>
</context>
<context>
    <name>ColorRules</name>
    <message>
        <source>There is no such colour.</source>
        <translation>Cette couleur n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Without a filter it would paint every row.</source>
        <translation>Sans filtre, elle colorerait toutes les lignes.</translation>
    </message>
    <message>
        <source>It is not complete.</source>
        <translation>Elle n&apos;est pas complète.</translation>
    </message>
    <message>
        <source>Colour rule %1 (%2) is left out: %3</source>
        <translation>La règle de couleur %1 (%2) est omise&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln colour rule(s) can be read; the others are left out.</source>
        <translation>
            <numerusform>Au plus %Ln règle de couleur peut être lue ; les autres sont ignorées.</numerusform>
            <numerusform>Au plus %Ln règles de couleur peuvent être lues ; les autres sont ignorées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Run on the practice gateway in this process.</source>
        <translation>Fonctionner sur la gateway d&apos;entraînement dans ce processus.</translation>
    </message>
    <message>
        <source>SHARDS[xGUILDS]</source>
        <translation>SHARDS[xGUILDS]</translation>
    </message>
    <message>
        <source>Play a scenario on the practice gateway: a name (list shows them) or a file. With --headless the program ends with it: 0 when the verdict is good, 1 when not.</source>
        <translation>Jouer un scénario sur la gateway d&apos;entraînement&#xa0;: un nom (list les affiche) ou un fichier. Avec --headless, le programme se termine avec lui&#xa0;: 0 si le verdict est bon, 1 sinon.</translation>
    </message>
    <message>
        <source>Write what each shard did on the practice gateway, one JSON line each.</source>
        <translation>Écrire ce que chaque shard a fait sur la gateway d&apos;entraînement, une ligne JSON à chaque fois.</translation>
    </message>
    <message>
        <source>REST base with its version (default: Discord&apos;s).</source>
        <translation>Base REST avec sa version (par défaut&#xa0;: celle de Discord).</translation>
    </message>
    <message>
        <source>Read the bot token from this file.</source>
        <translation>Lire le token du bot dans ce fichier.</translation>
    </message>
    <message>
        <source>How many shards: auto (Discord&apos;s advice) or a number.</source>
        <translation>Nombre de shards&#xa0;: auto (le conseil de Discord) ou un nombre.</translation>
    </message>
    <message>
        <source>Run only these of --shards N.</source>
        <translation>N&apos;exécuter que ceux-ci parmi --shards N.</translation>
    </message>
    <message>
        <source>Names separated by commas, or a number.</source>
        <translation>Des noms séparés par des virgules, ou un nombre.</translation>
    </message>
    <message>
        <source>Transport compression.</source>
        <translation>Compression du transport.</translation>
    </message>
    <message>
        <source>Threads for the shards (default: 1).</source>
        <translation>Threads pour les shards (par défaut&#xa0;: 1).</translation>
    </message>
    <message>
        <source>Presence of all shards, e.g. dnd:watching:the shards.</source>
        <translation>Présence de tous les shards, p. ex. dnd:watching:les shards.</translation>
    </message>
    <message>
        <source>Where sessions are kept between runs.</source>
        <translation>Où les sessions sont gardées entre deux exécutions.</translation>
    </message>
    <message>
        <source>Resume the sessions of this file, ours or another library&apos;s (see shardroomctl export --format).</source>
        <translation>Reprendre les sessions de ce fichier, le nôtre ou celui d&apos;une autre bibliothèque (voir shardroomctl export --format).</translation>
    </message>
    <message>
        <source>Seconds after which a saved session is not tried at the start (default: 3600; 0: any age). It stays in the vault and can be restored from there.</source>
        <translation>Secondes au bout desquelles une session enregistrée n&apos;est plus essayée au démarrage (par défaut&#xa0;: 3600&#xa0;; 0&#xa0;: tout âge). Elle reste dans le coffre et peut en être restaurée.</translation>
    </message>
    <message>
        <source>Encrypt the saved sessions with a key that is kept in the system&apos;s keychain. Without a keychain the program says so and does not encrypt. Once encrypted they stay so, with or without this option; to end it, export them and start with --sessions in a new --state-dir.</source>
        <translation>Chiffrer les sessions enregistrées avec une clé gardée dans le trousseau du système. Sans trousseau, le programme le signale et ne chiffre pas. Une fois chiffrées, elles le restent, avec ou sans cette option&#xa0;; pour y mettre fin, exportez-les et démarrez avec --sessions dans un nouveau --state-dir.</translation>
    </message>
    <message>
        <source>Ignore saved sessions: every shard identifies.</source>
        <translation>Ignorer les sessions enregistrées&#xa0;: chaque shard s&apos;identifie.</translation>
    </message>
    <message>
        <source>Keep the sessions for the next start (pause, the default) or end them.</source>
        <translation>Garder les sessions pour le prochain démarrage (pause, par défaut) ou y mettre fin (end).</translation>
    </message>
    <message>
        <source>The shard count must be a multiple of this.</source>
        <translation>Le nombre de shards doit être un multiple de celui-ci.</translation>
    </message>
    <message>
        <source>Split a shard that Discord closes for too many guilds (4011); without it the shard stops.</source>
        <translation>Diviser un shard que Discord ferme pour trop de serveurs (4011)&#xa0;; sans cette option, il s&apos;arrête.</translation>
    </message>
    <message>
        <source>Into how many shards --auto-scaling splits one (default: 2).</source>
        <translation>En combien de shards --auto-scaling en divise un (par défaut&#xa0;: 2).</translation>
    </message>
    <message>
        <source>Look every SECONDS (default: 300) whether there are more than GUILDS guilds per shard, and advise a larger count; nothing is changed.</source>
        <translation>Vérifier toutes les SECONDS secondes (par défaut&#xa0;: 300) s&apos;il y a plus de GUILDS serveurs par shard, et conseiller un nombre plus grand&#xa0;; rien n&apos;est changé.</translation>
    </message>
    <message>
        <source>Reshard by itself when there are more than GUILDS guilds per shard. It is announced first and can be called off.</source>
        <translation>Faire un reshard automatiquement quand il y a plus de GUILDS serveurs par shard. Il est d&apos;abord annoncé et peut être annulé.</translation>
    </message>
    <message>
        <source>Reshard by itself when Discord closes a shard for too many guilds (4011); announced first.</source>
        <translation>Faire un reshard automatiquement quand Discord ferme un shard pour trop de serveurs (4011)&#xa0;; d&apos;abord annoncé.</translation>
    </message>
    <message>
        <source>Seconds between two looks of --auto-reshard (default: 28800).</source>
        <translation>Secondes entre deux vérifications de --auto-reshard (par défaut&#xa0;: 28800).</translation>
    </message>
    <message>
        <source>Seconds from the announcement to the beginning (default: 600).</source>
        <translation>Secondes entre l&apos;annonce et le début (par défaut&#xa0;: 600).</translation>
    </message>
    <message>
        <source>Local time of day in which nothing begins by itself, for example 18:00-02:00.</source>
        <translation>Heures locales pendant lesquelles rien ne commence automatiquement, par exemple 18:00-02:00.</translation>
    </message>
    <message>
        <source>Identifies that one such reshard may spend at most (default: all above --identify-floor).</source>
        <translation>IDENTIFY qu&apos;un tel reshard peut dépenser au plus (par défaut&#xa0;: tous ceux au-dessus de --identify-floor).</translation>
    </message>
    <message>
        <source>What to do about a reshard that the last run did not finish: ask (the default) keeps it paused until you decide, go-on ends it, go-back keeps the old shards.</source>
        <translation>Que faire d&apos;un reshard que l&apos;exécution précédente n&apos;a pas terminé&#xa0;: ask (par défaut) le garde en pause jusqu&apos;à votre décision, go-on le termine, go-back garde les anciens shards.</translation>
    </message>
    <message>
        <source>Percent of the day&apos;s identifies to keep back (default: 20): below it shards only resume.</source>
        <translation>Pourcentage des IDENTIFY du jour à garder en réserve (par défaut&#xa0;: 20)&#xa0;: au-dessous, les shards ne font que reprendre.</translation>
    </message>
    <message>
        <source>Identifies that may go below the floor at this start (default: 0).</source>
        <translation>IDENTIFY que ce démarrage peut prendre sous le plancher (par défaut&#xa0;: 0).</translation>
    </message>
    <message>
        <source>Run the shard threads on Qt&apos;s own event dispatcher: slower with many shards.</source>
        <translation>Exécuter les threads des shards sur le répartiteur d&apos;événements de Qt&#xa0;: plus lent avec beaucoup de shards.</translation>
    </message>
    <message>
        <source>Where shardroomctl finds this program (default: control.sock in the directory of --state-dir when that is given, else in $XDG_RUNTIME_DIR/shardroom, else in the usual state directory).</source>
        <translation>Où shardroomctl trouve ce programme (par défaut&#xa0;: control.sock dans le répertoire de --state-dir s&apos;il est indiqué, sinon dans $XDG_RUNTIME_DIR/shardroom, sinon dans le répertoire d&apos;état habituel).</translation>
    </message>
    <message>
        <source>No window.</source>
        <translation>Pas de fenêtre.</translation>
    </message>
    <message>
        <source>What to print while headless (default: none).</source>
        <translation>Ce qui est affiché sans fenêtre (par défaut&#xa0;: none).</translation>
    </message>
    <message>
        <source>Seconds between two status prints (default: 1).</source>
        <translation>Secondes entre deux affichages d&apos;état (par défaut&#xa0;: 1).</translation>
    </message>
    <message>
        <source>Write every delivered event to this file, one JSON line each. A file that is there is continued.</source>
        <translation>Écrire chaque événement remis dans ce fichier, une ligne JSON à chaque fois. Un fichier existant est complété.</translation>
    </message>
    <message>
        <source>Stop after this many seconds.</source>
        <translation>Arrêter après ce nombre de secondes.</translation>
    </message>
    <message>
        <source>Save a picture of the window when all shards are ready, then stop.</source>
        <translation>Enregistrer une image de la fenêtre quand tous les shards sont prêts, puis arrêter.</translation>
    </message>
    <message>
        <source>Show everything, change nothing.</source>
        <translation>Tout montrer, ne rien changer.</translation>
    </message>
    <message>
        <source>What goes to standard error (default: warning).</source>
        <translation>Ce qui va sur l&apos;erreur standard (par défaut&#xa0;: warning).</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <translation>--%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>--%1 %2: %3</source>
        <translation>--%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected.</source>
        <translation>un nombre entier de %1 à %2 est attendu.</translation>
    </message>
    <message>
        <source>one of %1 is expected.</source>
        <translation>une valeur parmi %1 est attendue.</translation>
    </message>
    <message>
        <source>a number of seconds above 0 is expected.</source>
        <translation>un nombre de secondes supérieur à 0 est attendu.</translation>
    </message>
    <message>
        <source>guilds per shard, and seconds if wanted, are expected, for example 1000:300.</source>
        <translation>des serveurs par shard, et des secondes si voulu, sont attendus, par exemple 1000:300.</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1 is expected. To be advised only, use --advise-reshard.</source>
        <translation>un nombre entier de 1 à %1 est attendu. Pour un simple conseil, utilisez --advise-reshard.</translation>
    </message>
    <message>
        <source>this needs --auto-reshard or --auto-reshard-4011.</source>
        <translation>cela demande --auto-reshard ou --auto-reshard-4011.</translation>
    </message>
    <message>
        <source>two different times of day are expected, like 18:00-02:00.</source>
        <translation>deux heures différentes sont attendues, comme 18:00-02:00.</translation>
    </message>
    <message>
        <source>--auto-scaling answers 4011 as well: use one of them.</source>
        <translation>--auto-scaling répond aussi à 4011&#xa0;: utilisez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>an address like https://discord.com/api/v10 is expected.</source>
        <translation>une adresse comme https://discord.com/api/v10 est attendue.</translation>
    </message>
    <message>
        <source>ids and ranges separated by commas are expected, for example 0-3,8.</source>
        <translation>des ID et des plages séparés par des virgules sont attendus, par exemple 0-3,8.</translation>
    </message>
    <message>
        <source>SHARDS or SHARDSxGUILDS is expected, for example 16x12000.</source>
        <translation>SHARDS ou SHARDSxGUILDS est attendu, par exemple 16x12000.</translation>
    </message>
    <message>
        <source>it wants another practice gateway than --simulate makes; leave --simulate out.</source>
        <translation>il lui faut une autre gateway d&apos;entraînement que celle de --simulate&#xa0;; retirez --simulate.</translation>
    </message>
    <message>
        <source>The control room for Discord gateway shards.
The token comes from --token-file, $CREDENTIALS_DIRECTORY/discord_token, $DISCORD_TOKEN_FILE or $DISCORD_TOKEN; never from an argument.</source>
        <translation>La salle de contrôle des shards de la gateway Discord.
Le token vient de --token-file, $CREDENTIALS_DIRECTORY/discord_token, $DISCORD_TOKEN_FILE ou $DISCORD_TOKEN&#xa0;; jamais d&apos;un argument.</translation>
    </message>
    <message>
        <source>Unexpected argument. Shardroom takes options only; see --help. (A token never is an argument.)</source>
        <translation>Argument inattendu. Shardroom n&apos;accepte que des options&#xa0;; voir --help. (Un token n&apos;est jamais un argument.)</translation>
    </message>
    <message>
        <source>--audit is for the practice gateway: add --simulate or --scenario.</source>
        <translation>--audit est réservé à la gateway d&apos;entraînement&#xa0;: ajoutez --simulate ou --scenario.</translation>
    </message>
    <message>
        <source>--simulate and --scenario bring their own gateway: leave --api-url out.</source>
        <translation>--simulate et --scenario apportent leur propre gateway&#xa0;: retirez --api-url.</translation>
    </message>
    <message>
        <source>--encrypt-vault: on the practice gateway sessions are only kept with --state-dir.</source>
        <translation>--encrypt-vault&#xa0;: sur la gateway d&apos;entraînement, les sessions ne sont gardées qu&apos;avec --state-dir.</translation>
    </message>
    <message>
        <source>--socket: a path is expected.</source>
        <translation>--socket&#xa0;: un chemin est attendu.</translation>
    </message>
    <message>
        <source>--profile: the practice gateway has no use for a bot; leave one of them out.</source>
        <translation>--profile&#xa0;: la gateway d&apos;entraînement n&apos;a pas besoin d&apos;un bot&#xa0;; retirez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>--frames: a path is expected.</source>
        <translation>--frames&#xa0;: un chemin est attendu.</translation>
    </message>
    <message>
        <source>--frames opens a window without a fleet: leave --headless, --simulate, --scenario and --screenshot out.</source>
        <translation>--frames ouvre une fenêtre sans flotte&#xa0;: retirez --headless, --simulate, --scenario et --screenshot.</translation>
    </message>
    <message>
        <source>Run this bot, as it was set up in the window; other options win.</source>
        <translation>Exécuter ce bot, tel que configuré dans la fenêtre&#xa0;; les autres options priment.</translation>
    </message>
    <message>
        <source>List the bots that are set up, and end.</source>
        <translation>Afficher la liste des bots configurés, puis terminer.</translation>
    </message>
    <message>
        <source>Show frames that were saved from the window, without a connection.</source>
        <translation>Afficher des trames enregistrées depuis la fenêtre, sans connexion.</translation>
    </message>
    <message>
        <source>Keep no history of the fleet for charts and timeline (usually a week in --state-dir).</source>
        <translation>Ne pas garder d&apos;historique de la flotte pour les graphiques et la chronologie (d&apos;habitude une semaine dans --state-dir).</translation>
    </message>
</context>
<context>
    <name>ControlPath</name>
    <message>
        <source>The path of the control socket is %1 bytes long; the system allows %2: %3. Give a shorter one with --socket.</source>
        <translation>Le chemin du socket de contrôle fait %1 octets&#xa0;; le système en permet %2&#xa0;: %3. Donnez-en un plus court avec --socket.</translation>
    </message>
</context>
<context>
    <name>ControlReport</name>
    <message>
        <source>identifies  %1 of %2 left, %3 kept back, %4 spent in 24 h, %5 queued, reset at %6</source>
        <translation>IDENTIFY    reste %1 sur %2, %3 en réserve, %4 dépensés en 24 h, %5 en file, remise à zéro à %6</translation>
    </message>
    <message>
        <source>fleet       %1 on %2, %3 of %4 shards ready, %5</source>
        <translation>flotte      %1 sur %2, %3 shards prêts sur %4, %5</translation>
    </message>
    <message>
        <source>, read-only</source>
        <translation>, lecture seule</translation>
    </message>
    <message>
        <source>guilds      %1, %2 unavailable</source>
        <translation>serveurs    %1, %2 indisponibles</translation>
    </message>
    <message>
        <source>events      %1, %2 per second</source>
        <translation>événements  %1, %2 par seconde</translation>
    </message>
    <message>
        <source>latency     p50 %1 ms, p95 %2 ms, p99 %3 ms</source>
        <translation>latence     p50 %1 ms, p95 %2 ms, p99 %3 ms</translation>
    </message>
    <message>
        <source>rolling     %1, %2: %3 of %4 done</source>
        <translation>progressif  %1, %2&#xa0;: %3 faits sur %4</translation>
    </message>
    <message>
        <source>, stopped at shard %1</source>
        <translation>, arrêté au shard %1</translation>
    </message>
    <message>
        <source>SHARD</source>
        <translation>SHARD</translation>
    </message>
    <message>
        <source>OF</source>
        <translation>SUR</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>DEPUIS</translation>
    </message>
    <message>
        <source>MS</source>
        <translation>MS</translation>
    </message>
    <message>
        <source>GUILDS</source>
        <translation>SERVEURS</translation>
    </message>
    <message>
        <source>EV/S</source>
        <translation>ÉV/S</translation>
    </message>
    <message>
        <source>SEQUENCE</source>
        <translation>SÉQUENCE</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>REÇU</translation>
    </message>
    <message>
        <source>UPTIME</source>
        <translation>ACTIF</translation>
    </message>
    <message>
        <source>RESUMES</source>
        <translation>REPRISES</translation>
    </message>
    <message>
        <source>IDENTIFIES</source>
        <translation>IDENTIFY</translation>
    </message>
    <message>
        <source>CLOSED</source>
        <translation>FERMÉ</translation>
    </message>
    <message>
        <source>CAUSE</source>
        <translation>CAUSE</translation>
    </message>
    <message>
        <source>No shard waits for an identify.</source>
        <translation>Aucun shard n&apos;attend d&apos;IDENTIFY.</translation>
    </message>
    <message>
        <source>WAITS SINCE</source>
        <translation>ATTEND DEPUIS</translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation>PRÉVU</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <translation>%1 %2 depuis %3</translation>
    </message>
    <message>
        <source>%1, which is not in this program</source>
        <translation>%1, absent de ce programme</translation>
    </message>
    <message>
        <source>%1 after the reshard</source>
        <translation>%1 après le reshard</translation>
    </message>
    <message>
        <source>%1 with %2 shards</source>
        <translation>%1 avec %2 shards</translation>
    </message>
    <message numerus="yes">
        <source>repeated    %1: %2 every %3 s, struck %Ln time(s)</source>
        <translation>
            <numerusform>répété      %1&#xa0;: %2 toutes les %3 s, déclenché %Ln fois</numerusform>
            <numerusform>répété      %1&#xa0;: %2 toutes les %3 s, déclenché %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>scenario    %1, %2 of %3</source>
        <translation>scénario    %1, %2 sur %3</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>INCIDENT</translation>
    </message>
    <message>
        <source>WHAT IT STRIKES</source>
        <translation>CE QU&apos;IL TOUCHE</translation>
    </message>
    <message>
        <source>WHAT HAPPENS</source>
        <translation>CE QUI SE PASSE</translation>
    </message>
    <message>
        <source>%1 has begun and takes %2.</source>
        <translation>%1 a commencé et dure %2.</translation>
    </message>
    <message>
        <source>Stopped, without a verdict.
</source>
        <translation>Arrêté, sans verdict.
</translation>
    </message>
    <message>
        <source>No scenario was running.
</source>
        <translation>Aucun scénario en cours.
</translation>
    </message>
    <message>
        <source>SCENARIO</source>
        <translation>SCÉNARIO</translation>
    </message>
    <message>
        <source>TAKES</source>
        <translation>DURÉE</translation>
    </message>
    <message>
        <source>The status of all shards was written to %1.</source>
        <translation>L&apos;état de tous les shards a été écrit dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session state(s) written to %1.</source>
        <translation>
            <numerusform>%Ln état de session écrit dans %1.</numerusform>
            <numerusform>%Ln états de session écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>SESSION</translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>ÂGE</translation>
    </message>
    <message>
        <source>RESUMABLE</source>
        <translation>REPRENABLE</translation>
    </message>
    <message>
        <source>TAKEN</source>
        <translation>RÉCUPÉRÉE</translation>
    </message>
    <message>
        <source>WHY NOT</source>
        <translation>POURQUOI NON</translation>
    </message>
    <message>
        <source>The file does not say of how many shards it is; %1 were assumed. The import needs --count.</source>
        <translation>Le fichier n&apos;indique pas de combien de shards il s&apos;agit&#xa0;; %1 ont été supposés. L&apos;importation demande --count.</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>Rien n&apos;a été changé&#xa0;: c&apos;était un essai à blanc.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) taken; their shards resume.</source>
        <translation>
            <numerusform>%Ln session récupérée&#xa0;; son shard la reprend.</numerusform>
            <numerusform>%Ln sessions récupérées&#xa0;; leurs shards les reprennent.</numerusform>
        </translation>
    </message>
    <message>
        <source>vault       in memory only: there is no state directory</source>
        <translation>coffre      en mémoire seulement&#xa0;: il n&apos;y a pas de répertoire d&apos;état</translation>
    </message>
    <message>
        <source>vault       %1, %2, written at %3</source>
        <translation>coffre      %1, %2, écrit à %3</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>There is no saved session.</source>
        <translation>Il n&apos;y a aucune session enregistrée.</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUT</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>RESTE</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>POURQUOI</translation>
    </message>
    <message>
        <source>Done.
</source>
        <translation>Fait.
</translation>
    </message>
    <message>
        <source>Begun for shards %1, %2 at a time; status shows how far it is.
</source>
        <translation>Commencé pour les shards %1, %2 à la fois&#xa0;; status montre où il en est.
</translation>
    </message>
    <message>
        <source>Done for shards %1.
</source>
        <translation>Fait pour les shards %1.
</translation>
    </message>
    <message>
        <source>No count is worth a look.</source>
        <translation>Aucun nombre ne mérite l&apos;examen.</translation>
    </message>
    <message>
        <source>SHARDS</source>
        <translation>SHARDS</translation>
    </message>
    <message>
        <source>MOST GUILDS</source>
        <translation>MAX. SERVEURS</translation>
    </message>
    <message>
        <source>%1/%2 with %3</source>
        <comment>shard/total</comment>
        <translation>%1/%2 avec %3</translation>
    </message>
    <message>
        <source>%1 delivered, %2 matched (%3 late), %4 only old, %5 only new, %6 pending, %7 forgotten</source>
        <translation>%1 remis, %2 appariés (%3 tardifs), %4 ancien seul, %5 nouveau seul, %6 en attente, %7 oubliés</translation>
    </message>
    <message>
        <source>events      %1</source>
        <translation>événements  %1</translation>
    </message>
    <message>
        <source>Both sides have shown the same of every guild.</source>
        <translation>Les deux côtés ont montré la même chose pour chaque serveur.</translation>
    </message>
    <message>
        <source>GUILD</source>
        <translation>SERVEUR</translation>
    </message>
    <message>
        <source>DELIVERED</source>
        <translation>REMIS</translation>
    </message>
    <message>
        <source>MATCHED</source>
        <translation>APPARIÉS</translation>
    </message>
    <message>
        <source>ONLY OLD</source>
        <translation>ANCIEN SEUL</translation>
    </message>
    <message>
        <source>ONLY NEW</source>
        <translation>NOUVEAU SEUL</translation>
    </message>
    <message>
        <source>PENDING</source>
        <translation>EN ATTENTE</translation>
    </message>
    <message>
        <source>LAG MS</source>
        <translation>ÉCART MS</translation>
    </message>
    <message>
        <source>LOADING</source>
        <translation>CHARGE</translation>
    </message>
    <message>
        <source>spent       %1 of %2 identifies, %3 more for shards that fail</source>
        <translation>dépensé     %1 IDENTIFY sur %2, %3 de plus pour les shards en échec</translation>
    </message>
    <message>
        <source>missing     %1 (%2 of them unavailable)</source>
        <translation>manquants   %1 (dont %2 indisponibles)</translation>
    </message>
    <message>
        <source>possible    %1</source>
        <translation>possible    %1</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NOUVEAU</translation>
    </message>
    <message>
        <source>OLD</source>
        <translation>ANCIEN</translation>
    </message>
    <message>
        <source>reshard     from %1 shards, %2 guilds</source>
        <translation>reshard     depuis %1 shards, %2 serveurs</translation>
    </message>
    <message>
        <source>reshard     %1 to %2 shards</source>
        <translation>reshard     %1 vers %2 shards</translation>
    </message>
    <message>
        <source>plan        %1, %2: shards %3 become %4 new ones, %5 at once</source>
        <translation>plan        %1, %2&#xa0;: les shards %3 deviennent %4 nouveaux, %5 à la fois</translation>
    </message>
    <message>
        <source>costs       %1 of %2 identifies, %3 kept back, at most %4 more for shards that fail</source>
        <translation>coût        %1 IDENTIFY sur %2, %3 en réserve, au plus %4 de plus pour les shards en échec</translation>
    </message>
    <message>
        <source>takes       %1 at least, %2 of it to go back at no cost</source>
        <translation>durée       %1 au moins, dont %2 pour revenir sans frais</translation>
    </message>
    <message>
        <source>downtime    %1 without events</source>
        <translation>coupure     %1 sans événements</translation>
    </message>
    <message>
        <source>peak        %1 connections, %2 more memory</source>
        <translation>pic         %1 connexions, %2 de mémoire en plus</translation>
    </message>
    <message>
        <source>peak        %1 connections</source>
        <translation>pic         %1 connexions</translation>
    </message>
    <message>
        <source>guilds      %1, at most %2 in one shard, %3 in the mean, deviation %4</source>
        <translation>serveurs    %1, au plus %2 par shard, %3 en moyenne, écart %4</translation>
    </message>
    <message>
        <source>lasts       %1 days until a shard is full</source>
        <translation>tient       %1 jours avant qu&apos;un shard soit plein</translation>
    </message>
    <message>
        <source>fullest     %1 guilds</source>
        <translation>plus pleins %1 serveurs</translation>
    </message>
    <message>
        <source>hottest     %1 events per second</source>
        <translation>plus actifs %1 événements par seconde</translation>
    </message>
    <message>
        <source>The plan was written to %1. shardroomctl apply carries it out.</source>
        <translation>Le plan a été écrit dans %1. shardroomctl apply l&apos;exécute.</translation>
    </message>
    <message>
        <source>Plan %1 has begun. shardroomctl wait reshard-done tells how it ends.</source>
        <translation>Le plan %1 a commencé. shardroomctl wait reshard-done dit comment il se termine.</translation>
    </message>
    <message>
        <source>reshard     %1 to %2: %3</source>
        <translation>reshard     %1 vers %2&#xa0;: %3</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation> jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>, batch %1 of %2</source>
        <translation>, lot %1 sur %2</translation>
    </message>
    <message>
        <source>, %1 of %2 new shards ready, %3 of %4 guilds in them</source>
        <translation>, %1 nouveaux shards prêts sur %2, avec %3 serveurs sur %4</translation>
    </message>
    <message>
        <source>, found unfinished</source>
        <translation>, trouvé inachevé</translation>
    </message>
    <message>
        <source>, paused</source>
        <translation>, en pause</translation>
    </message>
    <message>
        <source>announced   %1 to %2 at %3 for %4 identifies: %5</source>
        <translation>annoncé     %1 vers %2 à %3 pour %4 IDENTIFY&#xa0;: %5</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Le rapport a été écrit dans %1.</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>Aucun reshard en cours.</translation>
    </message>
    <message>
        <source>last        %1 to %2: %3 at %4</source>
        <translation>dernier     %1 vers %2&#xa0;: %3 à %4</translation>
    </message>
    <message>
        <source>the bot is in this guild</source>
        <translation>le bot est sur ce serveur</translation>
    </message>
    <message>
        <source>the bot is NOT in this guild</source>
        <translation>le bot n&apos;est PAS sur ce serveur</translation>
    </message>
    <message>
        <source>the guild is still loading</source>
        <translation>le serveur se charge encore</translation>
    </message>
    <message>
        <source>Discord says that the guild is in an outage</source>
        <translation>selon Discord, le serveur est en panne</translation>
    </message>
    <message>
        <source>whether the bot is in this guild is not known: the shard has no session</source>
        <translation>on ne sait pas si le bot est sur ce serveur&#xa0;: le shard n&apos;a pas de session</translation>
    </message>
    <message>
        <source>Restarts, and resumes shards %1. wait ready --timeout S tells when they are back.
</source>
        <translation>Redémarre, et reprend les shards %1. wait ready --timeout S indique quand ils sont de retour.
</translation>
    </message>
    <message>
        <source>The queue is held: nobody identifies until release.
</source>
        <translation>La file est retenue&#xa0;: personne ne s&apos;identifie avant release.
</translation>
    </message>
    <message>
        <source>The queue goes on.
</source>
        <translation>La file continue.
</translation>
    </message>
    <message>
        <source>Nothing has fired yet.
</source>
        <translation>Rien ne s&apos;est encore déclenché.
</translation>
    </message>
    <message>
        <source>No alert stands.
</source>
        <translation>Aucune alerte active.
</translation>
    </message>
    <message>
        <source>These are quiet hours: only what is critical is announced.
</source>
        <translation>Ce sont des heures calmes&#xa0;: seul ce qui est critique est annoncé.
</translation>
    </message>
    <message>
        <source>Muted until %1.
</source>
        <translation>En sourdine jusqu&apos;à %1.
</translation>
    </message>
    <message>
        <source>Not muted.
</source>
        <translation>Pas en sourdine.
</translation>
    </message>
    <message numerus="yes">
        <source>held back   %Ln shard(s) until %1: %2</source>
        <translation>
            <numerusform>freinés     %Ln shard jusqu&apos;à %1&#xa0;: %2</numerusform>
            <numerusform>freinés     %Ln shards jusqu&apos;à %1&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deaf        %Ln shard(s) without events</source>
        <translation>
            <numerusform>sourds      %Ln shard sans événements</numerusform>
            <numerusform>sourds      %Ln shards sans événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ControlVerb</name>
    <message>
        <source>The fleet in a few lines.</source>
        <translation>La flotte en quelques lignes.</translation>
    </message>
    <message>
        <source>A row per shard.</source>
        <translation>Une ligne par shard.</translation>
    </message>
    <message>
        <source>The identify budget, and who waits for an identify.</source>
        <translation>Le budget d&apos;IDENTIFY, et qui attend un IDENTIFY.</translation>
    </message>
    <message>
        <source>Connect: resume if there is a session, else identify.</source>
        <translation>Connecter&#xa0;: reprendre s&apos;il y a une session, sinon s&apos;identifier.</translation>
    </message>
    <message>
        <source>Disconnect and keep the session.</source>
        <translation>Déconnecter et garder la session.</translation>
    </message>
    <message>
        <source>Go on with the kept session; refused for a shard that has none, so it never costs.</source>
        <translation>Continuer avec la session gardée&#xa0;; refusé pour un shard qui n&apos;en a pas, donc jamais payant.</translation>
    </message>
    <message>
        <source>End the session and start a new one: an identify each.</source>
        <translation>Mettre fin à la session et en ouvrir une nouvelle&#xa0;: un IDENTIFY chacune.</translation>
    </message>
    <message>
        <source>Reconnect one shard after the other, --at-once K at a time, or give each a new session; stops at the first failure. status shows how far it is.</source>
        <translation>Reconnecter un shard après l&apos;autre, --at-once K à la fois, ou donner à chacun une nouvelle session&#xa0;; s&apos;arrête au premier échec. status montre où il en est.</translation>
    </message>
    <message>
        <source>End the session; coming back costs an identify each.</source>
        <translation>Mettre fin à la session&#xa0;; le retour coûte un IDENTIFY chacune.</translation>
    </message>
    <message>
        <source>Write the session states to a file of yours alone (0600), or the status for people.</source>
        <translation>Écrire les états de session dans un fichier lisible de vous seul (0600), ou l&apos;état pour les humains.</translation>
    </message>
    <message>
        <source>Resume the sessions of a file, ours or another library&apos;s: all that can be, or these.</source>
        <translation>Reprendre les sessions d&apos;un fichier, le nôtre ou celui d&apos;une autre bibliothèque&#xa0;: toutes celles possibles, ou celles-ci.</translation>
    </message>
    <message>
        <source>The saved sessions: how old, and whether they can be resumed.</source>
        <translation>Les sessions enregistrées&#xa0;: leur âge, et si elles peuvent être reprises.</translation>
    </message>
    <message>
        <source>Resume saved sessions of shards that are not connected.</source>
        <translation>Reprendre les sessions enregistrées de shards non connectés.</translation>
    </message>
    <message>
        <source>Drop saved sessions; starting those shards costs an identify.</source>
        <translation>Supprimer des sessions enregistrées&#xa0;; démarrer ces shards coûte un IDENTIFY.</translation>
    </message>
    <message>
        <source>What a reshard would do and cost, nothing is changed; without --to, the counts worth a look.</source>
        <translation>Ce qu&apos;un reshard ferait et coûterait, sans rien changer&#xa0;; sans --to, les nombres dignes d&apos;intérêt.</translation>
    </message>
    <message>
        <source>Reshard as the file of plan reshard -o says, unless it is stale.</source>
        <translation>Faire le reshard décrit par le fichier de plan reshard -o, sauf s&apos;il est périmé.</translation>
    </message>
    <message>
        <source>How the reshard goes; hold it, go on, accept N missing guilds, end the old sessions now, how the events match, write its report, or call an announced one off.</source>
        <translation>Où en est le reshard&#xa0;; le suspendre, continuer, accepter N serveurs manquants, terminer les anciennes sessions maintenant, voir comment les événements s&apos;apparient, écrire son rapport, ou annuler un reshard annoncé.</translation>
    </message>
    <message>
        <source>Stop a reshard and keep the old set.</source>
        <translation>Arrêter un reshard et garder l&apos;ancien jeu.</translation>
    </message>
    <message>
        <source>After the switch of a reshard: let the old set serve again.</source>
        <translation>Après la bascule d&apos;un reshard&#xa0;: remettre l&apos;ancien jeu en service.</translation>
    </message>
    <message>
        <source>What the bot shows, e.g. dnd:watching:the shards.</source>
        <translation>Ce que le bot affiche, p. ex. dnd:watching:les shards.</translation>
    </message>
    <message>
        <source>Let N identifies go below the floor that is kept back.</source>
        <translation>Laisser N IDENTIFY passer sous le plancher de réserve.</translation>
    </message>
    <message>
        <source>The timeline as it grows, until Ctrl+C or --timeout.</source>
        <translation>La chronologie au fil de l&apos;eau, jusqu&apos;à Ctrl+C ou --timeout.</translation>
    </message>
    <message>
        <source>Return when this is so; with --timeout, also wait for the program.</source>
        <translation>Rendre la main quand c&apos;est le cas&#xa0;; avec --timeout, attendre aussi le programme.</translation>
    </message>
    <message>
        <source>What the program logs from now on, e.g. debug shardroom.gateway.</source>
        <translation>Ce que le programme journalise désormais, p. ex. debug shardroom.gateway.</translation>
    </message>
    <message>
        <source>Practice gateway: let something go wrong, or stop what repeats.</source>
        <translation>Gateway d&apos;entraînement&#xa0;: provoquer un incident, ou arrêter ce qui se répète.</translation>
    </message>
    <message>
        <source>Practice gateway: the names of faults, and what is repeated.</source>
        <translation>Gateway d&apos;entraînement&#xa0;: les noms des incidents, et ce qui se répète.</translation>
    </message>
    <message>
        <source>Practice gateway: play a scenario; without a name, what there is and how it goes.</source>
        <translation>Gateway d&apos;entraînement&#xa0;: jouer un scénario&#xa0;; sans nom, ce qui existe et où il en est.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Use one of %2.</source>
        <translation>Le format «&#xa0;%1&#xa0;» n&apos;existe pas. Utilisez l&apos;un de ceux-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Bring the program&apos;s window to the front.</source>
        <translation>Mettre la fenêtre du programme au premier plan.</translation>
    </message>
    <message>
        <source>The shard of a guild, by its id or the link of one of its messages, and whether the bot is in it; also after a reshard.</source>
        <translation>Le shard d&apos;un serveur, d&apos;après son ID ou le lien d&apos;un de ses messages, et si le bot y est&#xa0;; aussi après un reshard.</translation>
    </message>
    <message>
        <source>Nobody identifies until release, or of these shards none that waits to; resumes go on.</source>
        <translation>Personne ne s&apos;identifie avant release, ou aucun de ces shards parmi ceux qui attendent de le faire&#xa0;; les reprises continuent.</translation>
    </message>
    <message>
        <source>The identify queue goes on, or these shards take their turn in it.</source>
        <translation>La file d&apos;IDENTIFY continue, ou ces shards y prennent leur tour.</translation>
    </message>
    <message>
        <source>Take shards that wait to identify out of the queue: they are paused, and nothing is spent.</source>
        <translation>Retirer de la file des shards qui attendent de s&apos;identifier&#xa0;: ils sont mis en pause, et rien n&apos;est dépensé.</translation>
    </message>
    <message>
        <source>Start the program anew, for example after an update, and resume all sessions: no identify is spent. Refused when that can&apos;t be.</source>
        <translation>Relancer le programme, par exemple après une mise à jour, et reprendre toutes les sessions&#xa0;: aucun IDENTIFY n&apos;est dépensé. Refusé quand ce n&apos;est pas possible.</translation>
    </message>
    <message>
        <source>The alerts that stand, or what fired and cleared; mute them for 60 or so many minutes, also over a restart.</source>
        <translation>Les alertes actives, ou celles déclenchées et levées&#xa0;; les mettre en sourdine 60 minutes ou autant qu&apos;indiqué, même à travers un redémarrage.</translation>
    </message>
</context>
<context>
    <name>DiscordTable</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Drop connection</source>
        <translation>Couper la connexion</translation>
    </message>
    <message>
        <source>The TCP connection ends without a close frame, as when a gateway is stopped.</source>
        <translation>La connexion TCP se termine sans trame de fermeture, comme à l&apos;arrêt d&apos;une gateway.</translation>
    </message>
    <message>
        <source>Reset connection</source>
        <translation>Réinitialiser la connexion</translation>
    </message>
    <message>
        <source>The TCP connection is reset without a close frame, as when a gateway host dies.</source>
        <translation>La connexion TCP est réinitialisée sans trame de fermeture, comme à la mort d&apos;un hôte de gateway.</translation>
    </message>
    <message>
        <source>Half-open connection</source>
        <translation>Connexion semi-ouverte</translation>
    </message>
    <message>
        <source>The gateway has lost the connection and the shard does not know: nothing is read or sent any more.</source>
        <translation>La gateway a perdu la connexion et le shard l&apos;ignore&#xa0;: plus rien n&apos;est lu ni envoyé.</translation>
    </message>
    <message>
        <source>Close with code</source>
        <translation>Fermer avec un code</translation>
    </message>
    <message>
        <source>The gateway closes with a close code; the code says whether the session can go on.</source>
        <translation>La gateway ferme avec un code de fermeture&#xa0;; le code dit si la session peut continuer.</translation>
    </message>
    <message>
        <source>Ask to reconnect (op 7)</source>
        <translation>Demander une reconnexion (op 7)</translation>
    </message>
    <message>
        <source>Discord asks a shard to reconnect and resume, many times a day.</source>
        <translation>Discord demande à un shard de se reconnecter et de reprendre, plusieurs fois par jour.</translation>
    </message>
    <message>
        <source>No HELLO</source>
        <translation>Pas de HELLO</translation>
    </message>
    <message>
        <source>The connection is reset, and the next one is opened but never says HELLO.</source>
        <translation>La connexion est réinitialisée, et la suivante s&apos;ouvre mais ne dit jamais HELLO.</translation>
    </message>
    <message>
        <source>Fall silent</source>
        <translation>Se taire</translation>
    </message>
    <message>
        <source>Nothing arrives any more, though the connection stays up, as behind a broken router.</source>
        <translation>Plus rien n&apos;arrive, bien que la connexion tienne, comme derrière un routeur défaillant.</translation>
    </message>
    <message>
        <source>Delay everything</source>
        <translation>Tout retarder</translation>
    </message>
    <message>
        <source>Everything arrives late, as over a bad line: the latency grows.</source>
        <translation>Tout arrive en retard, comme sur une mauvaise ligne&#xa0;: la latence monte.</translation>
    </message>
    <message>
        <source>Read slowly</source>
        <translation>Lire lentement</translation>
    </message>
    <message>
        <source>The gateway takes what the shard sends one payload at a time, as when it is overloaded: heartbeats wait behind commands.</source>
        <translation>La gateway prend un par un les payloads que le shard envoie, comme en surcharge&#xa0;: les heartbeats attendent derrière les commandes.</translation>
    </message>
    <message>
        <source>Invalid session, resumable (op 9 true)</source>
        <translation>Session invalide, reprenable (op 9 true)</translation>
    </message>
    <message>
        <source>Discord asks for a RESUME of the same session.</source>
        <translation>Discord demande un RESUME de la même session.</translation>
    </message>
    <message>
        <source>Invalid session (op 9 false)</source>
        <translation>Session invalide (op 9 false)</translation>
    </message>
    <message>
        <source>The session is gone; going on costs an identify.</source>
        <translation>La session est perdue&#xa0;; continuer coûte un IDENTIFY.</translation>
    </message>
    <message>
        <source>Invalid session without a value</source>
        <translation>Session invalide sans valeur</translation>
    </message>
    <message>
        <source>Op 9 without d: against the protocol, and it has crashed clients.</source>
        <translation>Op 9 sans d&#xa0;: contraire au protocole, et cela a déjà fait planter des clients.</translation>
    </message>
    <message>
        <source>Invalid session of the wrong type</source>
        <translation>Session invalide de mauvais type</translation>
    </message>
    <message>
        <source>Op 9 with a text for d: against the protocol, and it has crashed clients.</source>
        <translation>Op 9 avec un texte pour d&#xa0;: contraire au protocole, et cela a déjà fait planter des clients.</translation>
    </message>
    <message>
        <source>Slow READY</source>
        <translation>READY lent</translation>
    </message>
    <message>
        <source>The session is gone, and READY to the next IDENTIFY comes late, as on the day of an outage.</source>
        <translation>La session est perdue, et le READY du prochain IDENTIFY arrive tard, comme un jour de panne.</translation>
    </message>
    <message>
        <source>No answer to RESUME</source>
        <translation>Pas de réponse à RESUME</translation>
    </message>
    <message>
        <source>The connection is reset, and the next RESUME is neither answered nor refused.</source>
        <translation>La connexion est réinitialisée, et le prochain RESUME n&apos;est ni accepté ni refusé.</translation>
    </message>
    <message>
        <source>Lose the replay</source>
        <translation>Perdre la réémission</translation>
    </message>
    <message>
        <source>The connection is reset, and the next RESUME succeeds without the missed events.</source>
        <translation>La connexion est réinitialisée, et le prochain RESUME réussit sans les événements manqués.</translation>
    </message>
    <message>
        <source>Dead resume host</source>
        <translation>Hôte de reprise mort</translation>
    </message>
    <message>
        <source>The connection is reset, and the resume host refuses connections: the session must be resumed on the main one.</source>
        <translation>La connexion est réinitialisée, et l&apos;hôte de reprise refuse les connexions&#xa0;: la session doit être reprise sur l&apos;hôte principal.</translation>
    </message>
    <message>
        <source>Stop acknowledging</source>
        <translation>Cesser d&apos;acquitter</translation>
    </message>
    <message>
        <source>Heartbeats are no longer acknowledged: a zombie connection, to be left and resumed.</source>
        <translation>Les heartbeats ne sont plus acquittés&#xa0;: une connexion zombie, à quitter et à reprendre.</translation>
    </message>
    <message>
        <source>Acknowledge late</source>
        <translation>Acquitter en retard</translation>
    </message>
    <message>
        <source>Heartbeats are acknowledged late while events are prompt.</source>
        <translation>Les heartbeats sont acquittés en retard, alors que les événements sont ponctuels.</translation>
    </message>
    <message>
        <source>Ask for a heartbeat (op 1)</source>
        <translation>Demander un heartbeat (op 1)</translation>
    </message>
    <message>
        <source>Discord may ask for a heartbeat at any time; it is to be answered at once.</source>
        <translation>Discord peut demander un heartbeat à tout moment&#xa0;; il faut répondre aussitôt.</translation>
    </message>
    <message>
        <source>Withhold events</source>
        <translation>Retenir les événements</translation>
    </message>
    <message>
        <source>Heartbeats are acknowledged, but no events arrive: the shard looks healthy and is not.</source>
        <translation>Les heartbeats sont acquittés, mais aucun événement n&apos;arrive&#xa0;: le shard semble sain et ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>Leave an event out</source>
        <translation>Omettre un événement</translation>
    </message>
    <message>
        <source>The next event is not sent; the gap in the numbers shows it, a RESUME brings it.</source>
        <translation>Le prochain événement n&apos;est pas envoyé&#xa0;; le trou dans la numérotation le montre, un RESUME le ramène.</translation>
    </message>
    <message>
        <source>Send an event twice</source>
        <translation>Envoyer un événement deux fois</translation>
    </message>
    <message>
        <source>The next event comes twice with the same number; a bot must see it once.</source>
        <translation>Le prochain événement arrive deux fois avec le même numéro&#xa0;; un bot ne doit le voir qu&apos;une fois.</translation>
    </message>
    <message>
        <source>Send an unknown event</source>
        <translation>Envoyer un événement inconnu</translation>
    </message>
    <message>
        <source>Discord adds events; a client ignores those it does not know.</source>
        <translation>Discord ajoute des événements&#xa0;; un client ignore ceux qu&apos;il ne connaît pas.</translation>
    </message>
    <message>
        <source>Send an unknown opcode</source>
        <translation>Envoyer un opcode inconnu</translation>
    </message>
    <message>
        <source>Discord adds opcodes; a client ignores those it does not know.</source>
        <translation>Discord ajoute des opcodes&#xa0;; un client ignore ceux qu&apos;il ne connaît pas.</translation>
    </message>
    <message>
        <source>Send garbage text</source>
        <translation>Envoyer du texte corrompu</translation>
    </message>
    <message>
        <source>A text frame that is not JSON.</source>
        <translation>Une trame texte qui n&apos;est pas du JSON.</translation>
    </message>
    <message>
        <source>Send invalid UTF-8</source>
        <translation>Envoyer de l&apos;UTF-8 invalide</translation>
    </message>
    <message>
        <source>A payload with bytes that no text has.</source>
        <translation>Un payload avec des octets qu&apos;aucun texte ne contient.</translation>
    </message>
    <message>
        <source>Truncate the stream</source>
        <translation>Tronquer le flux</translation>
    </message>
    <message>
        <source>A message stops half-way; what follows does not fit.</source>
        <translation>Un message s&apos;arrête au milieu&#xa0;; ce qui suit ne s&apos;y raccorde pas.</translation>
    </message>
    <message>
        <source>Corrupt the stream</source>
        <translation>Corrompre le flux</translation>
    </message>
    <message>
        <source>A binary frame that does not decompress: the stream can&apos;t go on, the session can.</source>
        <translation>Une trame binaire qui ne se décompresse pas&#xa0;: le flux ne peut pas continuer, la session si.</translation>
    </message>
    <message>
        <source>Send a decompression bomb</source>
        <translation>Envoyer une bombe de décompression</translation>
    </message>
    <message>
        <source>A frame that decompresses to two gigabytes, a thousand times its size or more.</source>
        <translation>Une trame qui se décompresse en deux gigaoctets, mille fois sa taille ou plus.</translation>
    </message>
    <message>
        <source>Announce a huge frame</source>
        <translation>Annoncer une trame énorme</translation>
    </message>
    <message>
        <source>A frame whose header announces gigabytes.</source>
        <translation>Une trame dont l&apos;en-tête annonce des gigaoctets.</translation>
    </message>
    <message>
        <source>Fragment the frames</source>
        <translation>Fragmenter les trames</translation>
    </message>
    <message>
        <source>Every message comes in many small frames, which the protocol allows.</source>
        <translation>Chaque message arrive en beaucoup de petites trames, ce que le protocole permet.</translation>
    </message>
    <message>
        <source>401 Unauthorized</source>
        <translation>401 Non authentifié</translation>
    </message>
    <message>
        <source>The next REST answer says that the token is wrong: the client must stop.</source>
        <translation>La prochaine réponse REST dit que le token est faux&#xa0;: le client doit s&apos;arrêter.</translation>
    </message>
    <message>
        <source>429 Too many requests</source>
        <translation>429 Trop de requêtes</translation>
    </message>
    <message>
        <source>The next REST answer says how long to wait before asking again.</source>
        <translation>La prochaine réponse REST dit combien de temps attendre avant de redemander.</translation>
    </message>
    <message>
        <source>503 Unavailable</source>
        <translation>503 Indisponible</translation>
    </message>
    <message>
        <source>The next REST answer says that the service is down; ask again later.</source>
        <translation>La prochaine réponse REST dit que le service est en panne&#xa0;; redemander plus tard.</translation>
    </message>
    <message>
        <source>502 Bad gateway</source>
        <translation>502 Bad gateway</translation>
    </message>
    <message>
        <source>The next REST answer says that there was nobody to answer; ask again later.</source>
        <translation>La prochaine réponse REST dit qu&apos;il n&apos;y avait personne pour répondre&#xa0;; redemander plus tard.</translation>
    </message>
    <message>
        <source>500 Internal error</source>
        <translation>500 Erreur interne</translation>
    </message>
    <message>
        <source>The next REST answer says that Discord failed; ask again later.</source>
        <translation>La prochaine réponse REST dit que Discord a échoué&#xa0;; redemander plus tard.</translation>
    </message>
    <message>
        <source>No REST answer</source>
        <translation>Pas de réponse REST</translation>
    </message>
    <message>
        <source>The next REST request is never answered.</source>
        <translation>La prochaine requête REST reste sans réponse.</translation>
    </message>
    <message>
        <source>Truncated REST answer</source>
        <translation>Réponse REST tronquée</translation>
    </message>
    <message>
        <source>The next REST answer ends in the middle of its body.</source>
        <translation>La prochaine réponse REST s&apos;arrête au milieu de son contenu.</translation>
    </message>
    <message>
        <source>REST answer without JSON</source>
        <translation>Réponse REST sans JSON</translation>
    </message>
    <message>
        <source>The next REST answer is a web page, as from a proxy in between.</source>
        <translation>La prochaine réponse REST est une page web, comme d&apos;un proxy intermédiaire.</translation>
    </message>
    <message>
        <source>Jump of the clock</source>
        <translation>Saut d&apos;horloge</translation>
    </message>
    <message>
        <source>The gateway&apos;s clock leaps ahead: sessions that nobody holds expire, the identify budget may renew.</source>
        <translation>L&apos;horloge de la gateway bondit en avant&#xa0;: les sessions que personne ne tient expirent, le budget d&apos;IDENTIFY peut se renouveler.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
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
        <translation>Événements</translation>
    </message>
    <message>
        <source>What is on the wire</source>
        <translation>Ce qui passe sur le fil</translation>
    </message>
    <message>
        <source>REST answers</source>
        <translation>Réponses REST</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
</context>
<context>
    <name>FaultOrder</name>
    <message>
        <source>&quot;shards&quot; must be a list of shard numbers, for example [1, 2]; leave it out for all.</source>
        <translation>«&#xa0;shards&#xa0;» doit être une liste de numéros de shards, par exemple [1, 2]&#xa0;; omettez-le pour tous.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>&quot;fault&quot; must be one of: %1.</source>
        <translation>«&#xa0;fault&#xa0;» doit être l&apos;un de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&quot;code&quot; must be 0 (no code) or a close code from 1000 to 4999, but not 1004 to 1006.</source>
        <translation>«&#xa0;code&#xa0;» doit être 0 (pas de code) ou un code de fermeture de 1000 à 4999, mais pas de 1004 à 1006.</translation>
    </message>
    <message>
        <source>&quot;some&quot; must be a number of shards from 1 to %1; leave it out for every one.</source>
        <translation>«&#xa0;some&#xa0;» doit être un nombre de shards de 1 à %1&#xa0;; omettez-le pour tous.</translation>
    </message>
    <message>
        <source>&quot;every_ms&quot; must be a whole number from %1 to %2; leave it out for once.</source>
        <translation>«&#xa0;every_ms&#xa0;» doit être un nombre entier de %1 à %2&#xa0;; omettez-le pour une seule fois.</translation>
    </message>
    <message>
        <source>&quot;lasting_ms&quot; must be a whole number from 1 to %1; leave it out to repeat it until it is cancelled.</source>
        <translation>«&#xa0;lasting_ms&#xa0;» doit être un nombre entier de 1 à %1&#xa0;; omettez-le pour répéter jusqu&apos;à l&apos;annulation.</translation>
    </message>
    <message>
        <source>&quot;lasting_ms&quot; says how long it is repeated: it needs &quot;every_ms&quot;.</source>
        <translation>«&#xa0;lasting_ms&#xa0;» dit combien de temps cela se répète&#xa0;: il lui faut «&#xa0;every_ms&#xa0;».</translation>
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
        <translation>état</translation>
    </message>
    <message>
        <source>is</source>
        <comment>a field of the filter, as in is:deaf: one word</comment>
        <translation>est</translation>
    </message>
    <message>
        <source>host</source>
        <comment>a field of the filter: one word</comment>
        <translation>hôte</translation>
    </message>
    <message>
        <source>cause</source>
        <comment>a field of the filter: one word</comment>
        <translation>cause</translation>
    </message>
    <message>
        <source>guilds</source>
        <comment>a field of the filter: one word</comment>
        <translation>serveurs</translation>
    </message>
    <message>
        <source>fill</source>
        <comment>a field of the filter, percent: one word</comment>
        <translation>remplissage</translation>
    </message>
    <message>
        <source>unavailable</source>
        <comment>a field of the filter, guilds in an outage: one word</comment>
        <translation>indisponibles</translation>
    </message>
    <message>
        <source>latency</source>
        <comment>a field of the filter: one word</comment>
        <translation>latence</translation>
    </message>
    <message>
        <source>events</source>
        <comment>a field of the filter, per second: one word</comment>
        <translation>événements</translation>
    </message>
    <message>
        <source>close</source>
        <comment>a field of the filter, the close code: one word</comment>
        <translation>fermeture</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a field of the filter, time since then: one word</comment>
        <translation>fermé</translation>
    </message>
    <message>
        <source>age</source>
        <comment>a field of the filter, time in this state: one word</comment>
        <translation>depuis</translation>
    </message>
    <message>
        <source>ack</source>
        <comment>a field of the filter, time since the last ACK: one word</comment>
        <translation>ack</translation>
    </message>
    <message>
        <source>event</source>
        <comment>a field of the filter, time since the last event: one word</comment>
        <translation>événement</translation>
    </message>
    <message>
        <source>resumes</source>
        <comment>a field of the filter, a count: one word</comment>
        <translation>reprises</translation>
    </message>
    <message>
        <source>identifies</source>
        <comment>a field of the filter, a count: one word</comment>
        <translation>identify</translation>
    </message>
    <message>
        <source>zombies</source>
        <comment>a field of the filter, a count: one word</comment>
        <translation>zombies</translation>
    </message>
    <message>
        <source>deaf</source>
        <comment>is:deaf in the filter: one word</comment>
        <translation>sourd</translation>
    </message>
    <message>
        <source>zombie</source>
        <comment>is:zombie in the filter: one word</comment>
        <translation>zombie</translation>
    </message>
    <message>
        <source>quiet</source>
        <comment>is:quiet in the filter: one word</comment>
        <translation>calme</translation>
    </message>
</context>
<context>
    <name>Fleet</name>
    <message>
        <source>%1 does not say how many shards there are.</source>
        <translation>%1 n&apos;indique pas combien de shards il y a.</translation>
    </message>
    <message>
        <source>The fleet is not running. Start it with --sessions to begin from a file.</source>
        <translation>La flotte n&apos;est pas en marche. Démarrez-la avec --sessions pour partir d&apos;un fichier.</translation>
    </message>
    <message>
        <source>connected; pause it first</source>
        <translation>connecté&#xa0;; mettez-le d&apos;abord en pause</translation>
    </message>
    <message>
        <source>gives up the saved session %1</source>
        <translation>abandonne la session enregistrée %1</translation>
    </message>
    <message>
        <source>gives up a newer state of the same session, at %1</source>
        <translation>abandonne un état plus récent de la même session, à %1</translation>
    </message>
    <message>
        <source>The saved session was not resumed: %1</source>
        <translation>La session enregistrée n&apos;a pas été reprise&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is where the sessions are kept while this program runs. Choose another file.</source>
        <translation>Les sessions sont gardées dans %1 tant que ce programme tourne. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>A reshard is going on already.</source>
        <translation>Un reshard est déjà en cours.</translation>
    </message>
    <message>
        <source>The fleet is not running.</source>
        <translation>La flotte n&apos;est pas en marche.</translation>
    </message>
    <message>
        <source>Reshard</source>
        <translation>Reshard</translation>
    </message>
    <message>
        <source>This fleet will reshard itself from %1 to %2: %3</source>
        <translation>Cette flotte va faire d&apos;elle-même un reshard de %1 vers %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>At %1, unless somebody calls it off</source>
        <translation>À %1, sauf si quelqu&apos;un l&apos;annule</translation>
    </message>
    <message>
        <source>The announced reshard was refused: %1</source>
        <translation>Le reshard annoncé a été refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is read-only mode. Start without --read-only to change anything.</source>
        <translation>Mode lecture seule. Démarrez sans --read-only pour changer quoi que ce soit.</translation>
    </message>
    <message>
        <source>The shards were replaced meanwhile. Make a new plan.</source>
        <translation>Les shards ont été remplacés entre-temps. Faites un nouveau plan.</translation>
    </message>
    <message>
        <source>Reshard from %1 to %2 (%3): costs %4 identifies</source>
        <translation>Reshard de %1 vers %2 (%3)&#xa0;: coûte %4 IDENTIFY</translation>
    </message>
    <message>
        <source>Until it can be written, a crash costs an identify per new shard</source>
        <translation>Tant qu&apos;il ne peut pas être écrit, un plantage coûte un IDENTIFY par nouveau shard</translation>
    </message>
    <message>
        <source>%1 events: %2 shown by both sets, %3 by the old one only, %4 by the new one only; %5 identifies of %6</source>
        <translation>%1 événements&#xa0;: %2 montrés par les deux jeux, %3 par l&apos;ancien seul, %4 par le nouveau seul&#xa0;; %5 IDENTIFY sur %6</translation>
    </message>
    <message>
        <source>Resharded to %1. %2</source>
        <translation>Reshard vers %1 terminé. %2</translation>
    </message>
    <message>
        <source>This program was started with --shards %1. Start it with auto, or with %2, from now on: another count would cost an identify for every shard.</source>
        <translation>Ce programme a été lancé avec --shards %1. Lancez-le désormais avec auto, ou avec %2&#xa0;: un autre nombre coûterait un IDENTIFY par shard.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>Aucun reshard en cours.</translation>
    </message>
    <message>
        <source>So many at a time must be from 1 to %1.</source>
        <translation>Le nombre à la fois doit être de 1 à %1.</translation>
    </message>
    <message>
        <source>The time for one shard must be a second or more.</source>
        <translation>Le temps pour un shard doit être d&apos;une seconde ou plus.</translation>
    </message>
    <message>
        <source>A reshard is under way.</source>
        <translation>Un reshard est en cours.</translation>
    </message>
    <message>
        <source>One is under way already. Stop it first, or wait for its end.</source>
        <translation>Un passage est déjà en cours. Arrêtez-le d&apos;abord, ou attendez sa fin.</translation>
    </message>
    <message>
        <source>The fleet is stopping.</source>
        <translation>La flotte est en cours d&apos;arrêt.</translation>
    </message>
    <message>
        <source>A reshard has begun.</source>
        <translation>Un reshard a commencé.</translation>
    </message>
    <message>
        <source>%1 of %2 shards</source>
        <translation>%1 shards sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as they were</source>
        <translation>
            <numerusform>%Ln laissé tel quel</numerusform>
            <numerusform>%Ln laissés tels quels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: done, %2</source>
        <translation>%1&#xa0;: terminé, %2</translation>
    </message>
    <message>
        <source>%1: stopped at shard %2 (%3). %4</source>
        <translation>%1&#xa0;: arrêté au shard %2 (%3). %4</translation>
    </message>
    <message>
        <source>%1: stopped (%2). %3</source>
        <translation>%1&#xa0;: arrêté (%2). %3</translation>
    </message>
    <message>
        <source>Those under way come back by themselves</source>
        <translation>Ceux en cours reviennent d&apos;eux-mêmes</translation>
    </message>
    <message>
        <source>The sessions of an unfinished reshard are not used, as this start was told</source>
        <translation>Les sessions d&apos;un reshard inachevé ne sont pas utilisées, comme demandé pour ce démarrage</translation>
    </message>
    <message>
        <source>A reshard from %1 to %2 was not finished, and this start wants %3 shards: it is given up</source>
        <translation>Un reshard de %1 vers %2 n&apos;a pas été terminé, et ce démarrage veut %3 shards&#xa0;: il est abandonné</translation>
    </message>
    <message>
        <source>Session file: %1</source>
        <translation>Fichier de sessions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Events that Discord sends again may stand in it twice</source>
        <translation>Les événements que Discord renvoie peuvent y figurer deux fois</translation>
    </message>
    <message>
        <source>A reshard from %1 to %2 was not finished, and no session of its new shards can be resumed: the old ones go on</source>
        <translation>Un reshard de %1 vers %2 n&apos;a pas été terminé, et aucune session de ses nouveaux shards n&apos;est reprenable&#xa0;: les anciens continuent</translation>
    </message>
    <message>
        <source>No session of its new shards could be resumed</source>
        <translation>Aucune session de ses nouveaux shards n&apos;a pu être reprise</translation>
    </message>
    <message>
        <source>A reshard from %1 to %2 was not finished: %3. %4 sessions of the old shards and %5 of the new ones are resumed</source>
        <translation>Un reshard de %1 vers %2 n&apos;a pas été terminé&#xa0;: %3. %4 sessions des anciens shards et %5 des nouveaux sont reprises</translation>
    </message>
    <message>
        <source>The reshard is paused</source>
        <translation>Le reshard est en pause</translation>
    </message>
    <message>
        <source>Go on with it, or abort it: the old shards serve as long as they did</source>
        <translation>Continuez-le ou abandonnez-le&#xa0;: les anciens shards servent autant qu&apos;avant</translation>
    </message>
    <message>
        <source>This start was told to go back</source>
        <translation>Ce démarrage a reçu l&apos;ordre de revenir en arrière</translation>
    </message>
    <message>
        <source>How far the recording went when the reshard was left is not known</source>
        <translation>On ne sait pas jusqu&apos;où allait l&apos;enregistrement quand le reshard a été laissé</translation>
    </message>
    <message>
        <source>The recording is another file than before the unfinished reshard</source>
        <translation>L&apos;enregistrement est un autre fichier qu&apos;avant le reshard inachevé</translation>
    </message>
    <message>
        <source>Another Shardroom (process %1) uses the sessions in %2. Two of them would take each session from the other again and again. Stop it, or give another --state-dir.</source>
        <translation>Un autre Shardroom (processus %1) utilise les sessions de %2. Tous deux se prendraient sans cesse chaque session. Arrêtez-le, ou indiquez un autre --state-dir.</translation>
    </message>
    <message>
        <source>Sessions can&apos;t be kept in %1: its file &quot;lock&quot; can&apos;t be opened. Give another directory with --state-dir.</source>
        <translation>Les sessions ne peuvent pas être gardées dans %1&#xa0;: son fichier «&#xa0;lock&#xa0;» ne peut pas être ouvert. Indiquez un autre répertoire avec --state-dir.</translation>
    </message>
    <message>
        <source>%1 does not say how many shards there are: give --shards N too.</source>
        <translation>%1 n&apos;indique pas combien de shards il y a&#xa0;: ajoutez --shards N.</translation>
    </message>
    <message>
        <source>The next start may have to identify</source>
        <translation>Le prochain démarrage devra peut-être s&apos;identifier</translation>
    </message>
    <message>
        <source>A reshard is going on. Wait for its end, or stop it.</source>
        <translation>Un reshard est en cours. Attendez sa fin, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>Stays so until somebody opens it, which costs an identify</source>
        <translation>Reste ainsi jusqu&apos;à ce que quelqu&apos;un l&apos;ouvre, ce qui coûte un IDENTIFY</translation>
    </message>
    <message>
        <source>Waits for the gateway</source>
        <translation>Attend la gateway</translation>
    </message>
    <message>
        <source>Identifies in its turn</source>
        <translation>S&apos;identifie à son tour</translation>
    </message>
    <message>
        <source>Waits for READY</source>
        <translation>Attend READY</translation>
    </message>
    <message>
        <source>Gets what it missed</source>
        <translation>Reçoit ce qu&apos;il a manqué</translation>
    </message>
    <message>
        <source>Stays so until it is resumed</source>
        <translation>Reste ainsi jusqu&apos;à sa reprise</translation>
    </message>
    <message>
        <source>No session of %1 can be used: %2 Leave --sessions out to start without it.</source>
        <translation>Aucune session de %1 n&apos;est utilisable&#xa0;: %2 Retirez --sessions pour démarrer sans.</translation>
    </message>
    <message>
        <source>Discord recommends %1 shards; starting %2 of %3: %4 resume, %5 identify (%6 of %7 starts left)</source>
        <translation>Discord recommande %1 shards&#xa0;; démarrage de %2 sur %3&#xa0;: %4 reprises, %5 IDENTIFY (%6 démarrages restants sur %7)</translation>
    </message>
    <message>
        <source>Shard %1 of %2 has too many guilds (close 4011) and was split: %3</source>
        <translation>Le shard %1 sur %2 a trop de serveurs (fermeture 4011) et a été divisé&#xa0;: %3</translation>
    </message>
    <message>
        <source>Each part costs an identify; events of its guilds are missed until it is ready</source>
        <translation>Chaque partie coûte un IDENTIFY&#xa0;; les événements de ses serveurs sont manqués jusqu&apos;à ce qu&apos;elle soit prête</translation>
    </message>
    <message>
        <source>Close %1: %2. %3 %4</source>
        <translation>Fermeture %1&#xa0;: %2. %3 %4</translation>
    </message>
    <message>
        <source>Shard %1 of %2 stopped. %3</source>
        <translation>Le shard %1 sur %2 s&apos;est arrêté. %3</translation>
    </message>
    <message>
        <source>It was meant for the set of %1 shards; by now there are %2. Select again.</source>
        <translation>Cela visait le jeu de %1 shards&#xa0;; il y en a maintenant %2. Sélectionnez à nouveau.</translation>
    </message>
    <message>
        <source>No shard is selected.</source>
        <translation>Aucun shard n&apos;est sélectionné.</translation>
    </message>
    <message>
        <source>Shard %1 is not one of this fleet&apos;s.</source>
        <translation>Le shard %1 ne fait pas partie de cette flotte.</translation>
    </message>
    <message>
        <source>It would cost %1 identifies, but only %2 can be spent: %3 are left, and %4 of them are kept back. Select fewer shards, wait for the reset, or allow some below the floor.</source>
        <translation>Cela coûterait %1 IDENTIFY, mais seuls %2 sont disponibles&#xa0;: il en reste %3, dont %4 en réserve. Sélectionnez moins de shards, attendez la remise à zéro, ou autorisez-en sous le plancher.</translation>
    </message>
    <message>
        <source>No sessions are kept on the disk here, so the next start would find none.</source>
        <translation>Ici, aucune session n&apos;est gardée sur le disque&#xa0;: le prochain démarrage n&apos;en trouverait donc aucune.</translation>
    </message>
    <message>
        <source>A rolling run is under way. Wait for its end, or stop it.</source>
        <translation>Un passage progressif est en cours. Attendez sa fin, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>This program was started for %1 shards and by now there are %2: the next start would identify all of them. Quit, and start it for %2.</source>
        <translation>Ce programme a été lancé pour %1 shards et il y en a désormais %2&#xa0;: le prochain démarrage les identifierait tous. Quittez, et lancez-le pour %2.</translation>
    </message>
    <message>
        <source>Shard %1 is just identifying, and that identify would be lost. Try again in a moment.</source>
        <translation>Le shard %1 est en train de s&apos;identifier, et cet IDENTIFY serait perdu. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Shard %1 is down and has no session: the next start would spend an identify on it. Open it first, or quit and start.</source>
        <translation>Le shard %1 est hors service et n&apos;a pas de session&#xa0;: le prochain démarrage y dépenserait un IDENTIFY. Ouvrez-le d&apos;abord, ou quittez et relancez.</translation>
    </message>
    <message>
        <source>It is gone; the shards that serve go on</source>
        <translation>Il n&apos;existe plus&#xa0;; les shards en service continuent</translation>
    </message>
    <message>
        <source>Shard %1 of %2 has more guilds than Discord allows on one (close 4011). Reshard to %3, or let automatic scaling split such a shard.</source>
        <translation>Le shard %1 sur %2 a plus de serveurs que Discord n&apos;en permet sur un seul (fermeture 4011). Faites un reshard vers %3, ou laissez la mise à l&apos;échelle automatique diviser un tel shard.</translation>
    </message>
    <message>
        <source>Discord refuses an intent (close 4014). Of those that must be enabled in the developer portal, this bot asks for: %1.</source>
        <translation>Discord refuse un intent (fermeture 4014). Parmi ceux qui doivent être activés dans le portail développeur, ce bot demande&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The reshard is over, and of the shards that serve now these have failed: %1</source>
        <translation>Le reshard est terminé, et parmi les shards désormais en service, ceux-ci sont en échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Their guilds&apos; events are missed until they are resumed</source>
        <translation>Les événements de leurs serveurs sont manqués jusqu&apos;à leur reprise</translation>
    </message>
    <message>
        <source>The identify queue is held, as before the program started anew</source>
        <translation>La file d&apos;identify est retenue, comme avant le redémarrage du programme</translation>
    </message>
    <message>
        <source>Nobody identifies until it is released; resumes go on</source>
        <translation>Personne ne s&apos;identifie avant sa libération&#xa0;; les reprises continuent</translation>
    </message>
    <message numerus="yes">
        <source>Paused, as before the program started anew: %Ln shard(s)</source>
        <translation>
            <numerusform>En pause, comme avant le redémarrage du programme : %Ln shard</numerusform>
            <numerusform>En pause, comme avant le redémarrage du programme : %Ln shards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held in the identify queue, as before the program started anew: %Ln shard(s)</source>
        <translation>
            <numerusform>Retenus dans la file d&apos;identify, comme avant le redémarrage du programme : %Ln shard</numerusform>
            <numerusform>Retenus dans la file d&apos;identify, comme avant le redémarrage du programme : %Ln shards</numerusform>
        </translation>
    </message>
    <message>
        <source>The others go past until it is released</source>
        <translation>Les autres passent devant jusqu&apos;à sa libération</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>&lt; 1 ms</source>
        <translation>&lt; 1 ms</translation>
    </message>
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
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>shard %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1 shard</source>
        <translation>1 shard</translation>
    </message>
    <message>
        <source>%1 shards</source>
        <translation>%1 shards</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 session</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 sessions</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>moins d&apos;un jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameFile</name>
    <message>
        <source>it is no JSON object</source>
        <translation>ce n&apos;est pas un objet JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number from %2 to %3</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre de %2 à %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text of at most %2 characters</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un texte de %2 caractères au plus</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un horodatage</translation>
    </message>
    <message>
        <source>&quot;kind&quot; is unknown</source>
        <translation>«&#xa0;kind&#xa0;» est inconnu</translation>
    </message>
    <message>
        <source>&quot;t&quot; is not the name of an event</source>
        <translation>«&#xa0;t&#xa0;» n&apos;est pas le nom d&apos;un événement</translation>
    </message>
    <message>
        <source>This is no file of frames: its first line does not say so.</source>
        <translation>Ce n&apos;est pas un fichier de trames&#xa0;: sa première ligne ne l&apos;indique pas.</translation>
    </message>
    <message>
        <source>This file of frames has version %1; this program reads version %2.</source>
        <translation>Ce fichier de trames est en version %1&#xa0;; ce programme lit la version %2.</translation>
    </message>
    <message>
        <source>there is no such shard</source>
        <translation>ce shard n&apos;existe pas</translation>
    </message>
    <message>
        <source>Line 1: %1.</source>
        <translation>Ligne 1&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The frames could not be written to %1: %2.</source>
        <translation>Les trames n&apos;ont pas pu être écrites dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>elle est trop longue</translation>
    </message>
    <message>
        <source>there are too many frames; the rest is left out</source>
        <translation>il y a trop de trames&#xa0;; le reste est omis</translation>
    </message>
    <message>
        <source>More than %1 lines are damaged; the first is line %2: %3.</source>
        <translation>Plus de %1 lignes sont endommagées&#xa0;; la première est la ligne %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 dépasse %2 Mio.</translation>
    </message>
</context>
<context>
    <name>FrameTexts</name>
    <message>
        <source>not a payload</source>
        <translation>pas un payload</translation>
    </message>
    <message>
        <source>op %1, %2</source>
        <translation>op %1, %2</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>numéro %1</translation>
    </message>
    <message>
        <source>%1, on the wire %2</source>
        <translation>%1, sur le fil %2</translation>
    </message>
    <message>
        <source>Only the first %1 are kept.</source>
        <translation>Seul le début est gardé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An event. Its number is what a resume goes on from.</source>
        <translation>Un événement. Une reprise repart de son numéro.</translation>
    </message>
    <message>
        <source>Keeps the connection alive, with the last number that was received. The gateway may ask for one.</source>
        <translation>Maintient la connexion en vie, avec le dernier numéro reçu. La gateway peut en demander un.</translation>
    </message>
    <message>
        <source>Starts a new session. Costs one of the identifies of the day.</source>
        <translation>Ouvre une nouvelle session. Coûte un des IDENTIFY du jour.</translation>
    </message>
    <message>
        <source>What the bot shows of itself.</source>
        <translation>Ce que le bot montre de lui-même.</translation>
    </message>
    <message>
        <source>Joins, moves in or leaves a voice channel.</source>
        <translation>Rejoint un salon vocal, en change ou le quitte.</translation>
    </message>
    <message>
        <source>Goes on with a session on a new connection. Costs nothing.</source>
        <translation>Continue une session sur une nouvelle connexion. Ne coûte rien.</translation>
    </message>
    <message>
        <source>The gateway asks to reconnect and resume.</source>
        <translation>La gateway demande de se reconnecter et de reprendre.</translation>
    </message>
    <message>
        <source>Asks for members of a guild; they come as GUILD_MEMBERS_CHUNK.</source>
        <translation>Demande des membres d&apos;un serveur&#xa0;; ils arrivent sous forme de GUILD_MEMBERS_CHUNK.</translation>
    </message>
    <message>
        <source>The session can&apos;t go on; with &quot;true&quot; it may be resumed all the same.</source>
        <translation>La session ne peut pas continuer&#xa0;; avec «&#xa0;true&#xa0;», elle peut malgré tout être reprise.</translation>
    </message>
    <message>
        <source>The first frame of a connection: how often to send heartbeats.</source>
        <translation>La première trame d&apos;une connexion&#xa0;: à quel rythme envoyer les heartbeats.</translation>
    </message>
    <message>
        <source>A heartbeat has arrived. One that stays away makes the connection a zombie.</source>
        <translation>Un heartbeat est bien arrivé. Si cet acquittement manque, la connexion devient zombie.</translation>
    </message>
    <message>
        <source>Asks for the sounds of guilds; they come as SOUNDBOARD_SOUNDS.</source>
        <translation>Demande les sons de serveurs&#xa0;; ils arrivent sous forme de SOUNDBOARD_SOUNDS.</translation>
    </message>
    <message>
        <source>Asks for facts about channels.</source>
        <translation>Demande des informations sur des salons.</translation>
    </message>
    <message>
        <source>This program does not know this opcode and ignores it.</source>
        <translation>Ce programme ne connaît pas cet opcode et l&apos;ignore.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçue</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Connecté à %1.</translation>
    </message>
    <message>
        <source>The connection ended without a close code: %1.</source>
        <translation>La connexion s&apos;est terminée sans code de fermeture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Close %1: %2. %3 %4</source>
        <translation>Fermeture %1&#xa0;: %2. %3 %4</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>lacune</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) were not kept.</source>
        <translation>
            <numerusform>%Ln trame n&apos;a pas été gardée.</numerusform>
            <numerusform>%Ln trames n&apos;ont pas été gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were more at once, or in a pause, than are kept.</source>
        <translation>Il y en a eu plus à la fois, ou pendant une pause, que l&apos;on n&apos;en garde.</translation>
    </message>
</context>
<context>
    <name>GatewaySimulator</name>
    <message>
        <source>Can&apos;t listen on 127.0.0.1 port %1: %2.</source>
        <translation>Impossible d&apos;écouter sur 127.0.0.1, port %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t write the audit file %1: %2.</source>
        <translation>Impossible d&apos;écrire le fichier d&apos;audit %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t write the world log %1: %2.</source>
        <translation>Impossible d&apos;écrire le journal du monde %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The certificate %1 can&apos;t be read: %2.</source>
        <translation>Le certificat %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>Il n&apos;y a pas de certificat dans %1.</translation>
    </message>
    <message>
        <source>The key %1 can&apos;t be read: %2.</source>
        <translation>La clé %1 ne peut pas être lue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no key without a password in %1.</source>
        <translation>Il n&apos;y a pas de clé sans mot de passe dans %1.</translation>
    </message>
</context>
<context>
    <name>GoTarget</name>
    <message>
        <source>shard %1 of %2</source>
        <translation>shard %1 sur %2</translation>
    </message>
    <message>
        <source>Type a shard number, ranges as in 0-3,8, a guild’s id, or the link of a message.</source>
        <translation>Saisissez un numéro de shard, des plages comme 0-3,8, l&apos;ID d&apos;un serveur, ou le lien d&apos;un message.</translation>
    </message>
    <message>
        <source>%1 ends before it begins.</source>
        <translation>%1 finit avant de commencer.</translation>
    </message>
    <message>
        <source>There is no shard %1; a guild’s id has 17 digits or more.</source>
        <translation>Il n&apos;y a pas de shard %1&#xa0;; l&apos;ID d&apos;un serveur a 17 chiffres ou plus.</translation>
    </message>
    <message>
        <source>Guild %1</source>
        <translation>Serveur %1</translation>
    </message>
    <message>
        <source>There are no shards yet.</source>
        <translation>Il n&apos;y a pas encore de shards.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>After the reshard: %1.</source>
        <translation>Après le reshard&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, which is not one of this program’s.</source>
        <translation>%1 appartient à %2, qui n&apos;est pas de ce programme.</translation>
    </message>
    <message>
        <source>Type a shard number, a guild’s id, or the link of a message.</source>
        <translation>Saisissez un numéro de shard, l&apos;ID d&apos;un serveur, ou le lien d&apos;un message.</translation>
    </message>
    <message>
        <source>That is not the link of a message: https://discord.com/channels/…</source>
        <translation>Ce n&apos;est pas le lien d&apos;un message&#xa0;: https://discord.com/channels/…</translation>
    </message>
    <message>
        <source>Not here: %1. There is %2.</source>
        <translation>Pas ici&#xa0;: %1. Il y a %2.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>The bot is not in this guild.</source>
        <translation>Le bot n&apos;est pas sur ce serveur.</translation>
    </message>
    <message>
        <source>The guild is still loading.</source>
        <translation>Le serveur se charge encore.</translation>
    </message>
    <message>
        <source>Discord says that the guild is in an outage.</source>
        <translation>Selon Discord, le serveur est en panne.</translation>
    </message>
    <message>
        <source>The bot is in this guild.</source>
        <translation>Le bot est sur ce serveur.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>shard %1</source>
        <comment>the result of a sum</comment>
        <translation>shard %1</translation>
    </message>
    <message>
        <source>After the reshard: %1</source>
        <translation>Après le reshard&#xa0;: %1</translation>
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
        <translation>une part des serveurs&#xa0;; toujours là</translation>
    </message>
    <message>
        <source>shard 3 of 16: guilds with (id &gt;&gt; 22) mod 16 = 3</source>
        <translation>shard 3 sur 16&#xa0;: serveurs avec (id &gt;&gt; 22) mod 16 = 3</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>what Discord remembers of it; a new one costs an identify</source>
        <translation>ce que Discord en retient&#xa0;; une nouvelle coûte un IDENTIFY</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>one WebSocket, from HELLO to its close</source>
        <translation>un WebSocket, de HELLO à sa fermeture</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>RESUME: free, nothing is lost</source>
        <translation>RESUME&#xa0;: gratuit, rien n&apos;est perdu</translation>
    </message>
    <message>
        <source>RESUME</source>
        <translation>RESUME</translation>
    </message>
    <message>
        <source>IDENTIFY: costs one, events in between are lost</source>
        <translation>IDENTIFY&#xa0;: en coûte un, les événements entre-temps sont perdus</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Connected and receiving events.</source>
        <translation>Connecté et recevant des événements.</translation>
    </message>
    <message>
        <source>Has given up: trying again would be refused or cost identifies. The cause says what to do.</source>
        <translation>A abandonné&#xa0;: un nouvel essai serait refusé ou coûterait des IDENTIFY. La cause dit quoi faire.</translation>
    </message>
    <message>
        <source>Lost its connection and waits before the next try, a little longer each time.</source>
        <translation>A perdu sa connexion et attend avant le prochain essai, un peu plus longtemps à chaque fois.</translation>
    </message>
    <message>
        <source>Opens the WebSocket.</source>
        <translation>Ouvre le WebSocket.</translation>
    </message>
    <message>
        <source>Connected; waits for Discord&apos;s HELLO.</source>
        <translation>Connecté&#xa0;; attend le HELLO de Discord.</translation>
    </message>
    <message>
        <source>Waits for its turn: Discord allows one IDENTIFY per bucket in five seconds.</source>
        <translation>Attend son tour&#xa0;: Discord permet un IDENTIFY par seau toutes les cinq secondes.</translation>
    </message>
    <message>
        <source>IDENTIFY is sent; waits for READY. One identify is spent.</source>
        <translation>IDENTIFY est envoyé&#xa0;; attend READY. Un IDENTIFY est dépensé.</translation>
    </message>
    <message>
        <source>RESUME is sent; Discord sends what was missed. Free.</source>
        <translation>RESUME est envoyé&#xa0;; Discord envoie ce qui a été manqué. Gratuit.</translation>
    </message>
    <message>
        <source>Closed by you; Discord keeps the session for a few minutes.</source>
        <translation>Fermé par vous&#xa0;; Discord garde la session quelques minutes.</translation>
    </message>
    <message>
        <source>Has no session.</source>
        <translation>N&apos;a pas de session.</translation>
    </message>
    <message>
        <source>Deaf</source>
        <translation>Sourd</translation>
    </message>
    <message>
        <source>Ready, and its heartbeats are answered, but no event comes for much longer than usual. Only a warning: a quiet night looks the same. Reconnecting costs nothing.</source>
        <translation>Prêt, et ses heartbeats sont acquittés, mais aucun événement n&apos;arrive depuis bien plus longtemps que d&apos;habitude. Simple avertissement&#xa0;: une nuit calme a le même aspect. Une reconnexion ne coûte rien.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Signifie</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Bouton</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûte</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Connects again and goes on with the session; nothing is lost.</source>
        <translation>Se reconnecte et continue la session&#xa0;; rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Closes with code 4000. Discord keeps the session and what happens meanwhile, for a few minutes.</source>
        <translation>Ferme avec le code 4000. Discord garde la session et ce qui se passe entre-temps, pendant quelques minutes.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Closes with code 4000 and resumes at once.</source>
        <translation>Ferme avec le code 4000 et reprend aussitôt.</translation>
    </message>
    <message>
        <source>Re-identify</source>
        <translation>Réidentifier</translation>
    </message>
    <message>
        <source>Gives the session up and starts a new one. What happens in between is lost.</source>
        <translation>Abandonne la session et en ouvre une nouvelle. Ce qui se passe entre-temps est perdu.</translation>
    </message>
    <message>
        <source>one identify per shard</source>
        <translation>un IDENTIFY par shard</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Finir la session</translation>
    </message>
    <message>
        <source>Closes with code 1000: Discord forgets the session, and the bot hears nothing of these guilds.</source>
        <translation>Ferme avec le code 1000&#xa0;: Discord oublie la session, et le bot n&apos;entend plus rien de ces serveurs.</translation>
    </message>
    <message>
        <source>one identify per shard to come back</source>
        <translation>un IDENTIFY par shard pour revenir</translation>
    </message>
    <message>
        <source>Reshard</source>
        <translation>Reshard</translation>
    </message>
    <message>
        <source>Brings up another number of shards beside the present ones, then switches.</source>
        <translation>Met en place un autre nombre de shards à côté des actuels, puis bascule.</translation>
    </message>
    <message>
        <source>one identify per new shard</source>
        <translation>un IDENTIFY par nouveau shard</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>reprises</translation>
    </message>
    <message>
        <source>new session</source>
        <translation>nouvelle session</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>s&apos;arrête</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>The shard</source>
        <translation>Le shard</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Pourquoi, et que faire</translation>
    </message>
    <message>
        <source>Shards, sessions, connections</source>
        <translation>Shards, sessions, connexions</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>What each button costs</source>
        <translation>Ce que coûte chaque bouton</translation>
    </message>
    <message>
        <source>Identifies and the floor</source>
        <translation>Les IDENTIFY et le plancher</translation>
    </message>
    <message>
        <source>Close codes</source>
        <translation>Codes de fermeture</translation>
    </message>
    <message>
        <source>Resharding</source>
        <translation>Reshard</translation>
    </message>
    <message>
        <source>A shard is a share of the bot&apos;s guilds. Which guild belongs to which shard follows from its id and the number of shards; nobody can choose it.</source>
        <translation>Un shard est une part des serveurs du bot. Quel serveur appartient à quel shard découle de son ID et du nombre de shards&#xa0;; personne ne peut le choisir.</translation>
    </message>
    <message>
        <source>A session is what Discord remembers of a shard: who it is, which guilds it has been told of, and the number of the last event. It begins with IDENTIFY, and it outlives connections: after a lost one, RESUME goes on with it, and Discord sends what was missed.</source>
        <translation>Une session est ce que Discord retient d&apos;un shard&#xa0;: qui il est, quels serveurs lui ont été annoncés, et le numéro du dernier événement. Elle commence par IDENTIFY et survit aux connexions&#xa0;: quand l&apos;une est perdue, RESUME continue la session, et Discord envoie ce qui a été manqué.</translation>
    </message>
    <message>
        <source>A connection is one WebSocket. Connections break all the time; that is nothing to worry about as long as the session lives.</source>
        <translation>Une connexion est un WebSocket. Les connexions se rompent sans cesse&#xa0;; ce n&apos;est pas inquiétant tant que la session vit.</translation>
    </message>
    <message>
        <source>So what matters is how a connection ends. Closed with 1000 or 1001, the session ends with it, and coming back costs an identify. Closed in any other way, or lost, it can be resumed for a few minutes.</source>
        <translation>L&apos;important est donc la façon dont une connexion se termine. Fermée avec 1000 ou 1001, la session se termine avec elle, et le retour coûte un IDENTIFY. Fermée autrement, ou perdue, elle peut être reprise pendant quelques minutes.</translation>
    </message>
    <message>
        <source>Discord counts every IDENTIFY of a bot&apos;s token: 1,000 in 24 hours for most bots, more for large ones. Whoever spends the last one loses all sessions, and the token is reset.</source>
        <translation>Discord compte chaque IDENTIFY du token d&apos;un bot&#xa0;: 1&#xa0;000 en 24 heures pour la plupart des bots, davantage pour les gros. Qui dépense le dernier perd toutes ses sessions, et le token est réinitialisé.</translation>
    </message>
    <message>
        <source>Therefore Shardroom keeps count over restarts, and keeps a part back: the floor. Below it, shards still resume, since that is free, but none identifies unless you allow it, typed.</source>
        <translation>C&apos;est pourquoi Shardroom tient le compte d&apos;un démarrage à l&apos;autre et en garde une partie en réserve&#xa0;: le plancher. Au-dessous, les shards reprennent encore, car c&apos;est gratuit, mais aucun ne s&apos;identifie sans que vous l&apos;autorisiez, par une saisie.</translation>
    </message>
    <message>
        <source>Identifies go out in lanes: shard number modulo max concurrency. One per lane in five seconds; so a fleet of many shards takes its time to start.</source>
        <translation>Les IDENTIFY partent par voies&#xa0;: numéro de shard modulo max concurrency. Un par voie toutes les cinq secondes&#xa0;; une flotte de nombreux shards met donc du temps à démarrer.</translation>
    </message>
    <message>
        <source>A shard that loses one session after the other goes into quarantine before it has spent much. Find the cause, then resume it.</source>
        <translation>Un shard qui perd une session après l&apos;autre est mis en quarantaine avant d&apos;avoir beaucoup dépensé. Trouvez la cause, puis reprenez-le.</translation>
    </message>
    <message>
        <source>A shard takes 2,500 guilds at most. Before that the bot needs more shards, and each guild then belongs to another shard.</source>
        <translation>Un shard accepte au plus 2&#xa0;500 serveurs. Avant cela, le bot a besoin de plus de shards, et chaque serveur relève alors d&apos;un autre shard.</translation>
    </message>
    <message>
        <source>Shardroom connects the new set beside the old one. Each event then arrives twice, is compared, and is handed on once. When every guild is in the new set, the new one serves; the old one stays connected for a while, so that going back costs nothing.</source>
        <translation>Shardroom connecte le nouveau jeu à côté de l&apos;ancien. Chaque événement arrive alors deux fois, est comparé, et transmis une seule fois. Quand chaque serveur est dans le nouveau jeu, celui-ci entre en service&#xa0;; l&apos;ancien reste connecté un moment, pour que le retour ne coûte rien.</translation>
    </message>
    <message>
        <source>Until the old sessions are ended you can go back at any time. Even if the program is killed in the middle, its next start knows where it was, and asks.</source>
        <translation>Tant que les anciennes sessions ne sont pas terminées, vous pouvez revenir à tout moment. Même si le programme est tué au milieu, son prochain démarrage sait où il en était, et demande.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>close code</comment>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>IdentifyLedger</name>
    <message>
        <source>The ledger of identifies %1 can&apos;t be read: %2.</source>
        <translation>Le registre des IDENTIFY %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The ledger of identifies %1 is larger than 64 MiB: that is not a ledger. Move it away.</source>
        <translation>Le registre des IDENTIFY %1 dépasse 64 Mio&#xa0;: ce n&apos;est pas un registre. Déplacez-le.</translation>
    </message>
    <message>
        <source>The ledger of identifies %1 can&apos;t be written: %2. The next start will not know what this one spent.</source>
        <translation>Le registre des IDENTIFY %1 ne peut pas être écrit&#xa0;: %2. Le prochain démarrage ne saura pas ce que celui-ci a dépensé.</translation>
    </message>
    <message>
        <source>The ledger of identifies %1 can&apos;t be written: %2.</source>
        <translation>Le registre des IDENTIFY %1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Intents</name>
    <message>
        <source>The intents %1 hold bits that Discord does not know (all known bits: %2).</source>
        <translation>Les intents %1 contiennent des bits que Discord ne connaît pas (tous les bits connus&#xa0;: %2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an intent. Known are: %2, all, default.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un intent. Sont connus&#xa0;: %2, all, default.</translation>
    </message>
    <message>
        <source>No intents given: name some, or give their number (0 for none).</source>
        <translation>Aucun intent indiqué&#xa0;: nommez-en, ou donnez leur nombre (0 pour aucun).</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>There is no such command.</source>
        <translation>Cette commande n&apos;existe pas.</translation>
    </message>
    <message>
        <source>One key, with or without Ctrl, Alt and Shift, please.</source>
        <translation>Une seule touche, avec ou sans Ctrl, Alt et Maj.</translation>
    </message>
    <message>
        <source>%1 is needed to move about.</source>
        <translation>%1 est nécessaire pour se déplacer.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 est déjà le raccourci de «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>LogSink</name>
    <message>
        <source>&quot;%1&quot; is not a log level. Use one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un niveau de journal. Utilisez l&apos;un de ceux-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a log category. Use one of: %2; or one of Qt&apos;s, for example qt.network.ssl.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une catégorie de journal. Utilisez l&apos;une de celles-ci&#xa0;: %2&#xa0;; ou l&apos;une de Qt, par exemple qt.network.ssl.</translation>
    </message>
</context>
<context>
    <name>MemberRequests</name>
    <message>
        <source>Members are asked for by name or by id, not both.</source>
        <translation>Les membres se demandent par nom ou par ID, pas les deux.</translation>
    </message>
    <message>
        <source>Discord takes up to %1 users in one request; these are %2.</source>
        <translation>Discord accepte jusqu&apos;à %1 utilisateurs par requête&#xa0;; il y en a %2.</translation>
    </message>
    <message>
        <source>The limit must be between 0 and %1.</source>
        <translation>La limite doit être comprise entre 0 et %1.</translation>
    </message>
    <message>
        <source>The nonce is %1 bytes long; Discord takes up to %2.</source>
        <translation>Le nonce fait %1 octets&#xa0;; Discord en accepte jusqu&apos;à %2.</translation>
    </message>
    <message>
        <source>The nonce is not UTF-8 text.</source>
        <translation>Le nonce n&apos;est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>All members of a guild are listed only with the GUILD_MEMBERS intent.</source>
        <translation>La liste de tous les membres d&apos;un serveur demande l&apos;intent GUILD_MEMBERS.</translation>
    </message>
    <message>
        <source>Presences are given only with the GUILD_PRESENCES intent.</source>
        <translation>Les présences ne sont données qu&apos;avec l&apos;intent GUILD_PRESENCES.</translation>
    </message>
    <message>
        <source>%1 requests for members are open already.</source>
        <translation>%1 requêtes de membres sont déjà ouvertes.</translation>
    </message>
    <message>
        <source>A request with this nonce is open already.</source>
        <translation>Une requête avec ce nonce est déjà ouverte.</translation>
    </message>
</context>
<context>
    <name>OperatorHolds</name>
    <message>
        <source>What is held and paused is not kept in %1: %2.</source>
        <translation>Ce qui est retenu et en pause n&apos;est pas conservé dans %1 : %2.</translation>
    </message>
</context>
<context>
    <name>Payloads</name>
    <message>
        <source>The command is %1 bytes long; Discord takes up to %2.</source>
        <translation>La commande fait %1 octets&#xa0;; Discord en accepte jusqu&apos;à %2.</translation>
    </message>
</context>
<context>
    <name>PracticeReport</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenu</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>%1: %2 (at most %3)</source>
        <translation>%1&#xa0;: %2 (au plus %3)</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>&quot;%1&quot; is not a presence status. Use one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un statut de présence. Utilisez l&apos;un de ceux-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an activity type. Use one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un type d&apos;activité. Utilisez l&apos;un de ceux-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>An activity needs a text: STATUS:TYPE:TEXT, for example dnd:watching:the shards.</source>
        <translation>Une activité demande un texte&#xa0;: STATUS:TYPE:TEXT, par exemple dnd:watching:les shards.</translation>
    </message>
    <message>
        <source>The activity&apos;s text is %1 characters long; Discord takes up to %2.</source>
        <translation>Le texte de l&apos;activité fait %1 caractères&#xa0;; Discord en accepte jusqu&apos;à %2.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être %2.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown: remove it, or look for a typing mistake.</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu&#xa0;: retirez-le, ou cherchez une faute de frappe.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l&apos;un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>a list of names, for example [&quot;GUILDS&quot;]</source>
        <translation>une liste de noms, par exemple [&quot;GUILDS&quot;]</translation>
    </message>
    <message>
        <source>&quot;intents&quot; holds something that is not an intent. Known are: %1.</source>
        <translation>«&#xa0;intents&#xa0;» contient autre chose qu&apos;un intent. Sont connus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&quot;auto&quot; or %1</source>
        <translation>«&#xa0;auto&#xa0;» ou %1</translation>
    </message>
    <message>
        <source>a text like &quot;0-3,8&quot;</source>
        <translation>un texte comme «&#xa0;0-3,8&#xa0;»</translation>
    </message>
    <message>
        <source>The token file must be named with its whole path, from / on.</source>
        <translation>Le fichier de token doit être indiqué par son chemin complet, à partir de /.</translation>
    </message>
    <message>
        <source>A variable&apos;s name is made of letters, digits and _, for example DISCORD_TOKEN. (A token does not belong there.)</source>
        <translation>Le nom d&apos;une variable se compose de lettres, de chiffres et de _, par exemple DISCORD_TOKEN. (Un token n&apos;a rien à faire là.)</translation>
    </message>
    <message>
        <source>The number of shards must be %1.</source>
        <translation>Le nombre de shards doit être %1.</translation>
    </message>
    <message>
        <source>The multiple must be %1.</source>
        <translation>Le multiple doit être %1.</translation>
    </message>
    <message>
        <source>%1 shards are not a multiple of %2, which the large-bot multiple asks for.</source>
        <translation>Le multiple pour gros bots demande un multiple de %2&#xa0;; %1 shards n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>Single shards are named, but not of how many: give the number of shards.</source>
        <translation>Des shards sont nommés un à un, mais pas sur combien&#xa0;: indiquez le nombre de shards.</translation>
    </message>
    <message>
        <source>The shards must be named once each, in rising order, from 0 to %1.</source>
        <translation>Les shards doivent être nommés une seule fois chacun, dans l&apos;ordre croissant, de 0 à %1.</translation>
    </message>
    <message>
        <source>The bot needs a name, for example Music.</source>
        <translation>Le bot a besoin d&apos;un nom, par exemple Musique.</translation>
    </message>
    <message>
        <source>The name must not be longer than %1 characters.</source>
        <translation>Le nom ne doit pas dépasser %1 caractères.</translation>
    </message>
    <message>
        <source>A name begins with a letter or digit, and goes on with letters, digits, spaces, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;; neither a space nor a &apos;.&apos; is its end.</source>
        <translation>Un nom commence par une lettre ou un chiffre, et continue par des lettres, des chiffres, des espaces, &apos;-&apos;, &apos;_&apos; et &apos;.&apos;&#xa0;; il ne finit ni par un espace ni par un &apos;.&apos;.</translation>
    </message>
    <message>
        <source>The API address must be like https://discord.com/api/v10; http is for this computer only, because the token is sent there.</source>
        <translation>L&apos;adresse de l&apos;API doit être comme https://discord.com/api/v10&#xa0;; http n&apos;est permis que vers cet ordinateur, car le token y est envoyé.</translation>
    </message>
    <message>
        <source>The intents hold bits that Discord does not know.</source>
        <translation>Les intents contiennent des bits que Discord ne connaît pas.</translation>
    </message>
    <message>
        <source>The number of threads must be %1.</source>
        <translation>Le nombre de threads doit être %1.</translation>
    </message>
    <message>
        <source>The state directory must be named with its whole path, from / on.</source>
        <translation>Le répertoire d&apos;état doit être indiqué par son chemin complet, à partir de /.</translation>
    </message>
    <message>
        <source>It is not JSON (%1, byte %2).</source>
        <translation>Ce n&apos;est pas du JSON (%1, octet %2).</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>Ce n&apos;est pas un objet JSON.</translation>
    </message>
</context>
<context>
    <name>ProfileLine</name>
    <message>
        <source>token in the keychain</source>
        <translation>token dans le trousseau</translation>
    </message>
    <message>
        <source>token in %1</source>
        <translation>token dans %1</translation>
    </message>
    <message>
        <source>token from the environment</source>
        <translation>token de l&apos;environnement</translation>
    </message>
    <message>
        <source>token in $%1</source>
        <translation>token dans $%1</translation>
    </message>
    <message>
        <source>No bot is set up in %1: start shardroom without options to add one.</source>
        <translation>Aucun bot n&apos;est configuré dans %1&#xa0;: lancez shardroom sans options pour en ajouter un.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>There are no profiles yet: start shardroom without options.</source>
        <translation>Il n&apos;y a pas encore de profil&#xa0;: lancez shardroom sans options.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Profils existants&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot; in %2. %3</source>
        <translation>Le profil «&#xa0;%1&#xa0;» n&apos;existe pas dans %2. %3</translation>
    </message>
    <message>
        <source>The profile %1 can&apos;t be used: %2 Put it right, or remove the file and add the bot again.</source>
        <translation>Le profil %1 est inutilisable&#xa0;: %2 Corrigez-le, ou supprimez le fichier et ajoutez le bot à nouveau.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Ce n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Il est trop gros.</translation>
    </message>
    <message>
        <source>Its &quot;name&quot; is &quot;%1&quot;, but its file&apos;s is &quot;%2&quot;: they must be the same.</source>
        <translation>Son «&#xa0;name&#xa0;» est «&#xa0;%1&#xa0;», mais celui de son fichier est «&#xa0;%2&#xa0;»&#xa0;: ils doivent être identiques.</translation>
    </message>
    <message>
        <source>The directory %1 can&apos;t be made or written to.</source>
        <translation>Impossible de créer le répertoire %1 ou d&apos;y écrire.</translation>
    </message>
    <message>
        <source>The profile could not be saved to %1: %2.</source>
        <translation>Le profil n&apos;a pas pu être enregistré dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The profile %1 could not be removed: %2.</source>
        <translation>Le profil %1 n&apos;a pas pu être supprimé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The token file %1 could not be removed: %2.</source>
        <translation>Le fichier de token %1 n&apos;a pas pu être supprimé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The token could not be saved to %1: %2.</source>
        <translation>Le token n&apos;a pas pu être enregistré dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 holds something else than a token: name another file.</source>
        <translation>%1 contient autre chose qu&apos;un token : indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>Another window of Shardroom is saving a new bot at this moment. Try again.</source>
        <translation>Une autre fenêtre de Shardroom enregistre en ce moment un nouveau bot. Réessayez.</translation>
    </message>
    <message>
        <source>There is a bot &quot;%1&quot; already: another window of Shardroom has added it meanwhile. Choose another name.</source>
        <translation>Il y a déjà un bot «&#xa0;%1&#xa0;»&#xa0;: une autre fenêtre de Shardroom l&apos;a ajouté entre-temps. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>“%1” is still going on, and ends without a verdict.</source>
        <translation>« %1 » est encore en cours et se terminera sans verdict.</translation>
    </message>
    <message>
        <source>The practice fleet of %1 ends with its gateway; nothing of it is kept.</source>
        <translation>La flotte d&apos;entraînement de %1 se termine avec sa gateway&#xa0;; rien n&apos;en est gardé.</translation>
    </message>
    <message>
        <source>The bot stops answering: %1 disconnect. Their sessions are kept in the vault, and a start within a few minutes resumes them without spending an identify.</source>
        <translation>Le bot ne répond plus&#xa0;: déconnexion de %1. Les sessions sont gardées dans le coffre, et un démarrage d&apos;ici quelques minutes les reprend sans dépenser d&apos;IDENTIFY.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit Shardroom?</source>
        <translation>Quitter Shardroom&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again</source>
        <translation>Ne plus &amp;demander</translation>
    </message>
    <message>
        <source>The bot stops answering: %1 disconnect. Their sessions end, as this bot is set up: the next start spends an identify for each.</source>
        <translation>Le bot ne répond plus&#xa0;: déconnexion de %1. Ce bot est réglé pour mettre fin à leurs sessions&#xa0;: le prochain démarrage dépense un IDENTIFY par shard.</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>Can&apos;t record to %1: it is a pipe. Give a file with --record.</source>
        <translation>Impossible d&apos;enregistrer dans %1&#xa0;: c&apos;est un tube. Indiquez un fichier avec --record.</translation>
    </message>
    <message>
        <source>Can&apos;t record to %1: %2. Give a file that can be written with --record.</source>
        <translation>Impossible d&apos;enregistrer dans %1&#xa0;: %2. Indiquez avec --record un fichier accessible en écriture.</translation>
    </message>
    <message>
        <source>Can&apos;t record to %1: there is something else in it, and it would be mixed up with the recording. Move that file away, or give another one with --record.</source>
        <translation>Impossible d&apos;enregistrer dans %1&#xa0;: il contient autre chose, qui se mêlerait à l&apos;enregistrement. Déplacez ce fichier, ou indiquez-en un autre avec --record.</translation>
    </message>
    <message>
        <source>Recording to %1 failed: %2. From here on events are missing in it.</source>
        <translation>L&apos;enregistrement dans %1 a échoué&#xa0;: %2. Il y manque des événements à partir d&apos;ici.</translation>
    </message>
</context>
<context>
    <name>RecordingReader</name>
    <message>
        <source>Can&apos;t read the recording %1: %2. Without it events may be recorded twice. Make it readable, or give another file with --record.</source>
        <translation>Impossible de lire l&apos;enregistrement %1&#xa0;: %2. Sans lui, des événements peuvent être enregistrés deux fois. Rendez-le lisible, ou indiquez un autre fichier avec --record.</translation>
    </message>
</context>
<context>
    <name>Reshard</name>
    <message>
        <source>This program runs all shards</source>
        <translation>Ce programme exécute tous les shards</translation>
    </message>
    <message>
        <source>This program runs only some of the %1 shards; resharding needs all of them. Split or hand over those that it runs instead.</source>
        <translation>Ce programme n&apos;exécute que certains des %1 shards&#xa0;; un reshard les demande tous. Divisez plutôt ceux qu&apos;il exécute, ou passez-leur le relais.</translation>
    </message>
    <message>
        <source>For this bot the count must be a multiple of %1; take %2.</source>
        <translation>Pour ce bot, le nombre doit être un multiple de %1&#xa0;; prenez %2.</translation>
    </message>
    <message>
        <source>The count is a multiple of %1</source>
        <translation>Le nombre est un multiple de %1</translation>
    </message>
    <message>
        <source>Discord recommends %1 shards, more than this</source>
        <translation>Discord recommande %1 shards, plus que ce nombre</translation>
    </message>
    <message>
        <source>The fullest shard gets %1 guilds, %2 % of what Discord allows: take a larger count soon</source>
        <translation>Le shard le plus plein reçoit %1 serveurs, %2&#xa0;% de ce que Discord permet&#xa0;: prenez bientôt un nombre plus grand</translation>
    </message>
    <message>
        <source>The fullest shard gets %1 guilds, %2 % of what Discord allows</source>
        <translation>Le shard le plus plein reçoit %1 serveurs, %2&#xa0;% de ce que Discord permet</translation>
    </message>
    <message>
        <source>The identify budget is not known yet: ask again when Discord has answered.</source>
        <translation>Le budget d&apos;IDENTIFY n&apos;est pas encore connu&#xa0;: redemandez quand Discord aura répondu.</translation>
    </message>
    <message>
        <source>It goes below the identify floor of %1, as was allowed: %2 of %3 are left</source>
        <translation>Il passe sous le plancher d&apos;IDENTIFY de %1, comme permis&#xa0;: il en reste %2 sur %3</translation>
    </message>
    <message>
        <source>No identify is spare: one new shard that fails ends it, with the old set untouched</source>
        <translation>Aucun IDENTIFY de rechange&#xa0;: un seul nouveau shard en échec y met fin, l&apos;ancien jeu restant intact</translation>
    </message>
    <message>
        <source>The guilds of these shards are not known and can&apos;t be matched: %1. Wait until they are ready, resume them, or end them first.</source>
        <translation>Les serveurs de ces shards ne sont pas connus et ne peuvent pas être appariés&#xa0;: %1. Attendez qu&apos;ils soient prêts, reprenez-les, ou mettez-y d&apos;abord fin.</translation>
    </message>
    <message>
        <source>Shards without a session: %1; their guilds are not counted here, and nothing waits for them</source>
        <translation>Shards sans session&#xa0;: %1&#xa0;; leurs serveurs ne sont pas comptés ici, et rien ne les attend</translation>
    </message>
    <message>
        <source>Shards that are not ready: %1; their guilds are those last seen</source>
        <translation>Shards non prêts&#xa0;: %1&#xa0;; leurs serveurs sont ceux vus en dernier</translation>
    </message>
    <message>
        <source>All shards are ready</source>
        <translation>Tous les shards sont prêts</translation>
    </message>
    <message>
        <source>Deaf shards: %1; they get no events: reconnect them first</source>
        <translation>Shards sourds&#xa0;: %1&#xa0;; ils ne reçoivent aucun événement&#xa0;: reconnectez-les d&apos;abord</translation>
    </message>
    <message>
        <source>Shards whose guilds are still loading: %1; the figures are too low</source>
        <translation>Shards dont les serveurs se chargent encore&#xa0;: %1&#xa0;; les chiffres sont trop bas</translation>
    </message>
    <message>
        <source>All guilds are loaded</source>
        <translation>Tous les serveurs sont chargés</translation>
    </message>
    <message>
        <source>The drain time must be from 0 s to a day.</source>
        <translation>La durée de vidange doit être comprise entre 0 s et un jour.</translation>
    </message>
    <message>
        <source>The fullest shard would have %1 guilds; Discord allows %2 (%3 of %4 new shards are above that). Take a larger count.</source>
        <translation>Le shard le plus plein aurait %1 serveurs&#xa0;; Discord en permet %2 (%3 des %4 nouveaux shards sont au-dessus). Prenez un nombre plus grand.</translation>
    </message>
    <message>
        <source>It costs %1 identifies, but only %2 can be spent above the identify floor (%3 are left, the floor is %4).</source>
        <translation>Il coûte %1 IDENTIFY, mais seuls %2 sont disponibles au-dessus du plancher (il en reste %3, le plancher est de %4).</translation>
    </message>
    <message>
        <source>Wait until %1 UTC, or lower the floor.</source>
        <translation>Attendez jusqu&apos;à %1 UTC, ou abaissez le plancher.</translation>
    </message>
    <message>
        <source>Discord recommends it</source>
        <translation>Recommandé par Discord</translation>
    </message>
    <message>
        <source>what Discord recommends, rounded up</source>
        <translation>la recommandation de Discord, arrondie</translation>
    </message>
    <message>
        <source>twice the present count</source>
        <translation>le double du nombre actuel</translation>
    </message>
    <message>
        <source>half the present count</source>
        <translation>la moitié du nombre actuel</translation>
    </message>
    <message>
        <source>a multiple of %1</source>
        <translation>un multiple de %1</translation>
    </message>
    <message>
        <source>a multiple of max_concurrency %1</source>
        <translation>un multiple de max_concurrency %1</translation>
    </message>
    <message>
        <source>a power of two</source>
        <translation>une puissance de deux</translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation>Faites un nouveau plan.</translation>
    </message>
    <message>
        <source>The plan is for another bot.</source>
        <translation>Le plan est pour un autre bot.</translation>
    </message>
    <message>
        <source>The plan was made when the count was %1; it is %2 now.</source>
        <translation>Le plan a été fait quand le nombre était %1&#xa0;; c&apos;est maintenant %2.</translation>
    </message>
    <message>
        <source>The plan is for another set of shards than the one that serves now.</source>
        <translation>Le plan vise un autre jeu de shards que celui en service.</translation>
    </message>
    <message>
        <source>Discord recommended the count %1 when the plan was made, and %2 now.</source>
        <translation>Discord recommandait le nombre %1 quand le plan a été fait, et %2 maintenant.</translation>
    </message>
    <message>
        <source>The count had to be a multiple of %1 when the plan was made, and of %2 now.</source>
        <translation>Le nombre devait être un multiple de %1 quand le plan a été fait, et de %2 maintenant.</translation>
    </message>
    <message>
        <source>max_concurrency was %1 when the plan was made, and is %2 now.</source>
        <translation>max_concurrency valait %1 quand le plan a été fait, et vaut maintenant %2.</translation>
    </message>
    <message>
        <source>The guilds have moved by more than 1 % since the plan was made: by %1 of %2.</source>
        <translation>Les serveurs ont bougé de plus de 1&#xa0;% depuis que le plan a été fait&#xa0;: de %1 sur %2.</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallèle</translation>
    </message>
    <message>
        <source>Rolling split</source>
        <translation>Division progressive</translation>
    </message>
    <message>
        <source>Stop and start</source>
        <translation>Arrêt et démarrage</translation>
    </message>
    <message>
        <source>Split of some shards</source>
        <translation>Division de certains shards</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>Préchauffage</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Vidange</translation>
    </message>
    <message>
        <source>Ending the old</source>
        <translation>Fin des anciens</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Stabilisation</translation>
    </message>
    <message>
        <source>Aborting</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Revenu en arrière</translation>
    </message>
    <message>
        <source>The journal is being written</source>
        <translation>Le journal est en cours d&apos;écriture</translation>
    </message>
    <message>
        <source>The new shards are loading; the old ones serve</source>
        <translation>Les nouveaux shards se chargent&#xa0;; les anciens sont en service</translation>
    </message>
    <message>
        <source>Both sets deliver, twins are dropped; the old ones serve until all is level</source>
        <translation>Les deux jeux remettent, les doublons sont écartés&#xa0;; les anciens sont en service jusqu&apos;à ce que tout soit à niveau</translation>
    </message>
    <message>
        <source>The new shards serve; the old ones stay connected, so that going back is free</source>
        <translation>Les nouveaux shards sont en service&#xa0;; les anciens restent connectés, pour un retour sans frais</translation>
    </message>
    <message>
        <source>The new shards serve; the old sessions are being ended</source>
        <translation>Les nouveaux shards sont en service&#xa0;; on met fin aux anciennes sessions</translation>
    </message>
    <message>
        <source>The new shards serve; what comes late is still compared</source>
        <translation>Les nouveaux shards sont en service&#xa0;; ce qui arrive tard est encore comparé</translation>
    </message>
    <message>
        <source>The old shards serve; the new ones are being ended</source>
        <translation>Les anciens shards sont en service&#xa0;; on met fin aux nouveaux</translation>
    </message>
    <message>
        <source>The old shards serve again; the new ones are being ended</source>
        <translation>Les anciens shards sont de nouveau en service&#xa0;; on met fin aux nouveaux</translation>
    </message>
    <message>
        <source>The new shards serve</source>
        <translation>Les nouveaux shards sont en service</translation>
    </message>
    <message>
        <source>The old shards serve</source>
        <translation>Les anciens shards sont en service</translation>
    </message>
    <message>
        <source>This program does not run these shards: %1. Name only shards that it runs.</source>
        <translation>Ce programme n&apos;exécute pas ces shards&#xa0;: %1. Ne nommez que des shards qu&apos;il exécute.</translation>
    </message>
    <message>
        <source>Shard %1 of %2 can only be split to a larger multiple of %2; %3 is none. Take another count, or the parallel way.</source>
        <translation>Le shard %1 sur %2 ne peut être divisé que vers un multiple plus grand de %2&#xa0;; %3 n&apos;en est pas un. Prenez un autre nombre, ou la voie parallèle.</translation>
    </message>
    <message>
        <source>No shards serve; start them first.</source>
        <translation>Aucun shard n&apos;est en service&#xa0;; démarrez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>The count must be from 1 to %1.</source>
        <translation>Le nombre doit être compris entre 1 et %1.</translation>
    </message>
    <message>
        <source>Name the shards that are to be split.</source>
        <translation>Nommez les shards à diviser.</translation>
    </message>
    <message>
        <source>The count is %1 already. For the same shards anew take the hand-over.</source>
        <translation>Le nombre est déjà %1. Pour renouveler les mêmes shards, prenez le relais.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>It costs %Ln identify(ies): %1 of %2 are left, and the floor is %3</source>
        <translation>
            <numerusform>Il coûte %Ln IDENTIFY&#xa0;: il en reste %1 sur %2, et le plancher est de %3</numerusform>
            <numerusform>Il coûte %Ln IDENTIFY&#xa0;: il en reste %1 sur %2, et le plancher est de %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReshardAdvice</name>
    <message>
        <source>Not now: only %1 can be spent above the identify floor.</source>
        <translation>Pas maintenant&#xa0;: seuls %1 sont disponibles au-dessus du plancher d&apos;IDENTIFY.</translation>
    </message>
    <message>
        <source>%1 guilds per shard on average, more than %2 (%3 of %4 shards are over it). Reshard to %5: it costs %6 identifies.</source>
        <translation>%1 serveurs par shard en moyenne, plus de %2 (%3 des %4 shards dépassent). Faites un reshard vers %5&#xa0;: il coûte %6 IDENTIFY.</translation>
    </message>
</context>
<context>
    <name>ReshardJournal</name>
    <message>
        <source>The journal of an unfinished reshard, %1, can&apos;t be used: %2. The set that served goes on; the new shards are given up.</source>
        <translation>Le journal d&apos;un reshard inachevé, %1, est inutilisable&#xa0;: %2. Le jeu en service continue&#xa0;; les nouveaux shards sont abandonnés.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop gros</translation>
    </message>
    <message>
        <source>it is of another kind or version</source>
        <translation>il est d&apos;un autre genre ou d&apos;une autre version</translation>
    </message>
    <message>
        <source>there is no such phase</source>
        <translation>cette phase n&apos;existe pas</translation>
    </message>
    <message>
        <source>there is no such batch</source>
        <translation>ce lot n&apos;existe pas</translation>
    </message>
    <message>
        <source>The journal of the reshard, %1, can&apos;t be written: %2. Make room for it, or give another directory with --state-dir.</source>
        <translation>Le journal du reshard, %1, ne peut pas être écrit&#xa0;: %2. Faites-lui de la place, ou indiquez un autre répertoire avec --state-dir.</translation>
    </message>
    <message>
        <source>The journal of the reshard, %1, can&apos;t be removed. Remove it before the next start.</source>
        <translation>Le journal du reshard, %1, ne peut pas être supprimé. Supprimez-le avant le prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>ReshardPlanFile</name>
    <message>
        <source>shard %1 (%L2)</source>
        <translation>shard %1 (%L2)</translation>
    </message>
    <message>
        <source>%1 is no plan that can be used: %2 Make a new plan.</source>
        <translation>%1 n&apos;est pas un plan utilisable&#xa0;: %2 Faites un nouveau plan.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check its permissions.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2. Vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB: this is no reshard plan.</source>
        <translation>%1 dépasse 16 Mio&#xa0;: ce n&apos;est pas un plan de reshard.</translation>
    </message>
    <message>
        <source>%1 is no JSON: %2 at byte %3. Was it cut off?</source>
        <translation>%1 n&apos;est pas du JSON&#xa0;: %2 à l&apos;octet %3. A-t-il été coupé&#xa0;?</translation>
    </message>
    <message>
        <source>%1 holds no JSON object: this is no reshard plan.</source>
        <translation>%1 ne contient pas d&apos;objet JSON&#xa0;: ce n&apos;est pas un plan de reshard.</translation>
    </message>
    <message>
        <source>Reshard plan %1: %2 to %3 shards</source>
        <translation>Plan de reshard %1&#xa0;: %2 vers %3 shards</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacés</translation>
    </message>
    <message>
        <source>New shards</source>
        <translation>Nouveaux shards</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>%1, with %2 old shards each</source>
        <translation>%1, de %2 anciens shards chacun</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>IDENTIFY</translation>
    </message>
    <message>
        <source>%L1 and %L2 spare; %L3 left, floor %L4</source>
        <translation>%L1 et %L2 de rechange&#xa0;; %L3 restants, plancher %L4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>about %1, with max_concurrency %2</source>
        <translation>environ %1, avec max_concurrency %2</translation>
    </message>
    <message>
        <source>Without events</source>
        <translation>Sans événements</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>aucun temps</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Vidange</translation>
    </message>
    <message>
        <source>Connections at most</source>
        <translation>Connexions au plus</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Memory on top</source>
        <translation>Mémoire en plus</translation>
    </message>
    <message>
        <source>%L1 MiB</source>
        <translation>%L1 Mio</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Guilds per shard</source>
        <translation>Serveurs par shard</translation>
    </message>
    <message>
        <source>at most %L1 (%2 %), mean %L3, deviation %L4</source>
        <translation>au plus %L1 (%2&#xa0;%), moyenne %L3, écart %L4</translation>
    </message>
    <message>
        <source>Fullest</source>
        <translation>Plus pleins</translation>
    </message>
    <message>
        <source>Hottest</source>
        <translation>Plus actifs</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>%L1 days at the growth seen</source>
        <translation>%L1 jours à la croissance constatée</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>its format is not &quot;%1&quot;.</source>
        <translation>son format n&apos;est pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>it has another version than %1, the one that this program reads.</source>
        <translation>sa version n&apos;est pas %1, celle que lit ce programme.</translation>
    </message>
    <message>
        <source>must be of small letters, digits and dashes</source>
        <translation>doit se composer de minuscules, de chiffres et de tirets</translation>
    </message>
    <message>
        <source>must be a time as ISO 8601 writes it</source>
        <translation>doit être une heure au format ISO 8601</translation>
    </message>
    <message>
        <source>must be of digits</source>
        <translation>doit se composer de chiffres</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>doit être un nombre entier</translation>
    </message>
    <message>
        <source>must be one of our strategies</source>
        <translation>doit être l&apos;une de nos stratégies</translation>
    </message>
    <message>
        <source>must be a whole number from 0</source>
        <translation>doit être un nombre entier à partir de 0</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>doit être un objet</translation>
    </message>
    <message>
        <source>must be good, warning or refused</source>
        <translation>doit être good, warning ou refused</translation>
    </message>
    <message>
        <source>must be in rising order</source>
        <translation>doit être en ordre croissant</translation>
    </message>
    <message>
        <source>has too many different totals</source>
        <translation>a trop de totaux différents</translation>
    </message>
    <message>
        <source>has two shards with the same guilds</source>
        <translation>a deux shards avec les mêmes serveurs</translation>
    </message>
    <message>
        <source>is not in plan.from</source>
        <translation>n&apos;est pas dans plan.from</translation>
    </message>
    <message>
        <source>is not the number of shards in plan.to</source>
        <translation>n&apos;est pas le nombre de shards de plan.to</translation>
    </message>
    <message>
        <source>is more than plan.remaining</source>
        <translation>est supérieur à plan.remaining</translation>
    </message>
    <message>
        <source>must be at least 1</source>
        <translation>doit être au moins 1</translation>
    </message>
    <message>
        <source>does not agree with plan.checks</source>
        <translation>ne concorde pas avec plan.checks</translation>
    </message>
    <message>
        <source>is less than the plan costs</source>
        <translation>est inférieur au coût du plan</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is not what plan.wish makes of plan.from</source>
        <translation>n&apos;est pas ce que plan.wish fait de plan.from</translation>
    </message>
    <message>
        <source>can&apos;t be done with plan.from</source>
        <translation>est impossible avec plan.from</translation>
    </message>
    <message>
        <source>does not go with plan.replaced</source>
        <translation>ne va pas avec plan.replaced</translation>
    </message>
    <message>
        <source>must have a number for each shard of the set afterwards</source>
        <translation>doit avoir un nombre pour chaque shard du jeu final</translation>
    </message>
    <message>
        <source>is not the sum of plan.spread.per_shard</source>
        <translation>n&apos;est pas la somme de plan.spread.per_shard</translation>
    </message>
    <message>
        <source>is not the largest in plan.spread.per_shard</source>
        <translation>n&apos;est pas le plus grand de plan.spread.per_shard</translation>
    </message>
    <message>
        <source>is more than plan.guilds</source>
        <translation>est supérieur à plan.guilds</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to %1</source>
        <translation>doit être un nombre entier de 0 à %1</translation>
    </message>
    <message>
        <source>must be a number from 0</source>
        <translation>doit être un nombre à partir de 0</translation>
    </message>
    <message>
        <source>must be a text of at most %1 characters</source>
        <translation>doit être un texte d&apos;au plus %1 caractères</translation>
    </message>
    <message>
        <source>must be an array of at most %1 values</source>
        <translation>doit être un tableau d&apos;au plus %1 valeurs</translation>
    </message>
    <message>
        <source>must be rising shard numbers below the total, like 0-3, 8</source>
        <translation>doit être des numéros de shards croissants inférieurs au total, comme 0-3, 8</translation>
    </message>
    <message>
        <source>has more than %1 shards</source>
        <translation>a plus de %1 shards</translation>
    </message>
    <message>
        <source>must be a shard and its total</source>
        <translation>doit être un shard et son total</translation>
    </message>
</context>
<context>
    <name>ReshardReport</name>
    <message>
        <source>without a guild</source>
        <translation>sans serveur</translation>
    </message>
    <message>
        <source>%L1 guilds; %L2 events: %L3 matched (%L4 of them late), %L5 only old, %L6 only new, %L7 pending, %L8 forgotten.</source>
        <translation>%L1 serveurs&#xa0;; %L2 événements&#xa0;: %L3 appariés (dont %L4 tardifs), %L5 ancien seul, %L6 nouveau seul, %L7 en attente, %L8 oubliés.</translation>
    </message>
    <message>
        <source>The old set was stopped first: what happened in between was not delivered.</source>
        <translation>L&apos;ancien jeu a d&apos;abord été arrêté&#xa0;: ce qui s&apos;est passé entre-temps n&apos;a pas été remis.</translation>
    </message>
    <message>
        <source>The counts do not add up: this proves nothing.</source>
        <translation>Les comptes ne tombent pas juste&#xa0;: cela ne prouve rien.</translation>
    </message>
    <message>
        <source>Of the forgotten ones some may have been delivered twice: there was no room to remember them.</source>
        <translation>Parmi les oubliés, certains ont pu être remis deux fois&#xa0;: il n&apos;y avait pas la place de les retenir.</translation>
    </message>
    <message>
        <source>The program ended and started in between: what was counted before that is not in it.</source>
        <translation>Le programme s&apos;est terminé puis relancé entre-temps&#xa0;: ce qui a été compté avant n&apos;y figure pas.</translation>
    </message>
    <message>
        <source>Guilds accepted as missing: %L1; nothing vouches for them.</source>
        <translation>Serveurs acceptés comme manquants&#xa0;: %L1&#xa0;; rien ne garantit leur cas.</translation>
    </message>
    <message>
        <source>Of the pending ones the other side had not shown its own when this was written.</source>
        <translation>Pour ceux en attente, l&apos;autre côté n&apos;avait pas montré le sien au moment de l&apos;écriture.</translation>
    </message>
    <message>
        <source>Each event that a side has shown was delivered once: none lost, none doubled.</source>
        <translation>Chaque événement montré par un côté a été remis une fois&#xa0;: aucun perdu, aucun en double.</translation>
    </message>
    <message>
        <source>Guilds accepted as missing: %L1</source>
        <translation>Serveurs acceptés comme manquants&#xa0;: %L1</translation>
    </message>
    <message>
        <source>Guilds with events that only one side has shown</source>
        <translation>Serveurs avec des événements qu&apos;un seul côté a montrés</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Appariés</translation>
    </message>
    <message>
        <source>Only old</source>
        <translation>Ancien seul</translation>
    </message>
    <message>
        <source>Only new</source>
        <translation>Nouveau seul</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>et %L1 de plus</translation>
    </message>
    <message>
        <source>Reshard %1: %2 to %3 shards, %4</source>
        <translation>Reshard %1&#xa0;: %2 vers %3 shards, %4</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Serving now</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>IDENTIFY</translation>
    </message>
    <message>
        <source>%L1 spent of %L2 planned and %L3 spare</source>
        <translation>%L1 dépensés sur %L2 prévus et %L3 de rechange</translation>
    </message>
    <message>
        <source>Longest time between twins</source>
        <translation>Plus long écart entre doublons</translation>
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
        <translation>Lot</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
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
        <translation>les mêmes %1, renouvelés</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 vers %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 old shards at a time; each batch is warmed up, switched and ended before the next</source>
        <translation>%1 anciens shards à la fois&#xa0;; chaque lot est préchauffé, basculé et terminé avant le suivant</translation>
    </message>
    <message>
        <source>Open %1 beside the present ones</source>
        <translation>Ouvrir %1 à côté des actuels</translation>
    </message>
    <message>
        <source>Switch to them when every guild is in both sets</source>
        <translation>Basculer dessus quand chaque serveur est dans les deux jeux</translation>
    </message>
    <message>
        <source>End %1 after %2, in which going back is free</source>
        <translation>Mettre fin à %1 après %2, pendant lesquels le retour est gratuit</translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>Remplacer %1 par %2</translation>
    </message>
    <message>
        <source>End the old shards of a batch %1 after its switch</source>
        <translation>Mettre fin aux anciens shards d&apos;un lot %1 après sa bascule</translation>
    </message>
    <message>
        <source>Drop the connections of %1; their sessions can be resumed for a while</source>
        <translation>Couper les connexions de %1&#xa0;; leurs sessions restent reprenables un moment</translation>
    </message>
    <message>
        <source>Open %1; events of the time in between are lost</source>
        <translation>Ouvrir %1&#xa0;; les événements de l&apos;intervalle sont perdus</translation>
    </message>
    <message>
        <source>End the old sessions</source>
        <translation>Mettre fin aux anciennes sessions</translation>
    </message>
    <message>
        <source>Open a second session for %1</source>
        <translation>Ouvrir une deuxième session pour %1</translation>
    </message>
    <message>
        <source>End the first session %1 after its switch</source>
        <translation>Mettre fin à la première session %1 après sa bascule</translation>
    </message>
    <message>
        <source>%1, and up to %2 more for shards that fail once</source>
        <translation>%1, et jusqu&apos;à %2 de plus pour les shards qui échouent une fois</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>IDENTIFY</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>%1 → %2 (%3 are kept back)</source>
        <translation>%1 → %2 (%3 en réserve)</translation>
    </message>
    <message>
        <source>Takes about</source>
        <translation>Durée env.</translation>
    </message>
    <message>
        <source>%1 at %2 per 5 s</source>
        <translation>%1, à %2 toutes les 5 s</translation>
    </message>
    <message>
        <source>At most connected</source>
        <translation>Connectés au plus</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 connexions</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Assumes</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>%1 guilds, %2 recommended by Discord</source>
        <translation>%1 serveurs, %2 recommandés par Discord</translation>
    </message>
    <message>
        <source>%1 connections at most</source>
        <translation>%1 connexions au plus</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>+%1 of memory</source>
        <translation>+%1 de mémoire</translation>
    </message>
    <message>
        <source>%1 without events</source>
        <translation>%1 sans événements</translation>
    </message>
    <message>
        <source>The whole new set beside the old one, then all at once. Any count, also a smaller one.</source>
        <translation>Tout le nouveau jeu à côté de l&apos;ancien, puis tout d&apos;un coup. N&apos;importe quel nombre, même plus petit.</translation>
    </message>
    <message>
        <source>Multiples only: a few shards at a time. May stop half-way and stay correct.</source>
        <translation>Multiples seulement&#xa0;: quelques shards à la fois. Peut s&apos;arrêter à mi-chemin en restant correct.</translation>
    </message>
    <message>
        <source>Drops the old connections first: the least connections and memory, but events are lost.</source>
        <translation>Coupe d&apos;abord les anciennes connexions&#xa0;: le moins de connexions et de mémoire, mais des événements sont perdus.</translation>
    </message>
    <message>
        <source>Only the picked shards are split; the others keep their sessions and their count.</source>
        <translation>Seuls les shards choisis sont divisés&#xa0;; les autres gardent leurs sessions et leur nombre.</translation>
    </message>
    <message>
        <source>The same shards anew, a few at a time: a second session takes over from the first.</source>
        <translation>Les mêmes shards renouvelés, quelques-uns à la fois&#xa0;: une deuxième session prend le relais de la première.</translation>
    </message>
    <message>
        <source>Fullest</source>
        <translation>Plus pleins</translation>
    </message>
    <message>
        <source>%1 guilds (%2 full)</source>
        <translation>%1 serveurs (plein à %2)</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>%1 ± %2 guilds</source>
        <translation>%1 ± %2 serveurs</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Presque plein</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Au-dessus de la limite</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Marge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>growth not known yet</source>
        <translation>croissance pas encore connue</translation>
    </message>
    <message>
        <source>Fullest shards</source>
        <translation>Shards les plus pleins</translation>
    </message>
    <message>
        <source>Hottest shards</source>
        <translation>Shards les plus actifs</translation>
    </message>
    <message>
        <source>batch %1 of %2</source>
        <translation>lot %1 sur %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>at most %1 more</source>
        <translation>encore %1 au plus</translation>
    </message>
    <message>
        <source>A reshard (%1) was not finished: it was at &quot;%2&quot;. Both sets are connected; nothing happens until you decide.</source>
        <translation>Un reshard (%1) n&apos;a pas été terminé&#xa0;: il en était à «&#xa0;%2&#xa0;». Les deux jeux sont connectés&#xa0;; rien ne se passe avant votre décision.</translation>
    </message>
    <message>
        <source>Reshard (%1): %2. %3.</source>
        <translation>Reshard (%1)&#xa0;: %2. %3.</translation>
    </message>
    <message>
        <source>%1 of %2 new shards ready, %3 of %4 guilds matched.</source>
        <translation>%1 nouveaux shards prêts sur %2, %3 serveurs appariés sur %4.</translation>
    </message>
    <message>
        <source>Batch %1 of %2.</source>
        <translation>Lot %1 sur %2.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>In %1 this fleet reshards itself %2, which spends %3 identifies: %4</source>
        <translation>Dans %1, cette flotte fait d&apos;elle-même un reshard %2, qui dépense %3 IDENTIFY&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1, %2 of them in an outage</source>
        <translation>%1, dont %2 en panne</translation>
    </message>
    <message>
        <source>%1 (%2 may be)</source>
        <translation>%1 (%2 permis)</translation>
    </message>
    <message>
        <source>%1, %2 to spare</source>
        <translation>%1, %2 de rechange</translation>
    </message>
    <message>
        <source>New shards ready</source>
        <translation>Nouveaux shards prêts</translation>
    </message>
    <message>
        <source>Guilds matched</source>
        <translation>Serveurs appariés</translation>
    </message>
    <message>
        <source>Guilds missing</source>
        <translation>Serveurs manquants</translation>
    </message>
    <message>
        <source>Identifies spent</source>
        <translation>IDENTIFY dépensés</translation>
    </message>
    <message>
        <source>shard %1: %2</source>
        <translation>shard %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>shard %1 is still loading %2 guilds</source>
        <translation>le shard %1 charge encore %2 serveurs</translation>
    </message>
    <message>
        <source>shard %1 is ready without it: in an outage, or the bot has left it</source>
        <translation>le shard %1 est prêt sans lui&#xa0;: il est en panne, ou le bot l&apos;a quitté</translation>
    </message>
    <message>
        <source>none of the new shards gets it</source>
        <translation>aucun des nouveaux shards ne le reçoit</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Appariés</translation>
    </message>
    <message>
        <source>Of those late</source>
        <translation>Dont tardifs</translation>
    </message>
    <message>
        <source>Only old</source>
        <translation>Ancien seul</translation>
    </message>
    <message>
        <source>Only new</source>
        <translation>Nouveau seul</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Oubliés</translation>
    </message>
    <message>
        <source>Longest lag</source>
        <translation>Plus long écart</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu&apos;à %2</translation>
    </message>
    <message>
        <source>Serving now</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Missing, accepted</source>
        <translation>Manquants, acceptés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guild(s)</source>
        <translation>
            <numerusform>%Ln serveur</numerusform>
            <numerusform>%Ln serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>The program ended in between; counts begin after that</source>
        <translation>Le programme s&apos;est terminé entre-temps&#xa0;; le décompte commence après</translation>
    </message>
    <message>
        <source>its shard is not open yet</source>
        <translation>son shard n&apos;est pas encore ouvert</translation>
    </message>
    <message>
        <source>Of those since the switch</source>
        <translation>Dont depuis la bascule</translation>
    </message>
    <message>
        <source>less than a day at the growth of late</source>
        <translation>moins d&apos;un jour au rythme de croissance récent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identify(ies)</source>
        <translation>
            <numerusform>%Ln IDENTIFY</numerusform>
            <numerusform>%Ln IDENTIFY</numerusform>
        </translation>
    </message>
    <message>
        <source>Time without events</source>
        <translation>Temps sans événements</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
</context>
<context>
    <name>Restart</name>
    <message>
        <source>The practice gateway is a part of this program and would end with it, and all sessions too. With a gateway of its own (shardroom-simulator and --api-url) a restart can be practised.</source>
        <translation>La gateway d&apos;entraînement fait partie de ce programme et se terminerait avec lui, de même que toutes les sessions. Avec une gateway à part (shardroom-simulator et --api-url), on peut s&apos;entraîner à un redémarrage.</translation>
    </message>
    <message>
        <source>Read-only: Shardroom was started with --read-only.</source>
        <translation>Lecture seule&#xa0;: Shardroom a été lancé avec --read-only.</translation>
    </message>
    <message>
        <source>%1 holds another token by now, and sessions of the old one can&apos;t be resumed with it. Quit and start instead: that costs an identify per shard.</source>
        <translation>%1 contient désormais un autre token, et les sessions de l&apos;ancien ne peuvent pas être reprises avec lui. Quittez et relancez plutôt&#xa0;: cela coûte un IDENTIFY par shard.</translation>
    </message>
    <message>
        <source>The token came from %1, which is read only once: the next start would have none. Give it in a file or with DISCORD_TOKEN.</source>
        <translation>Le token vient de %1, qui n&apos;est lu qu&apos;une fois&#xa0;: le prochain démarrage n&apos;en aurait pas. Donnez-le dans un fichier ou avec DISCORD_TOKEN.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2. This program goes on.</source>
        <translation>%1 n&apos;a pas pu être lancé&#xa0;: %2. Ce programme continue.</translation>
    </message>
    <message>
        <source>The bot %1 was changed since it was opened, and the next start might not find its sessions. Quit and start instead.</source>
        <translation>Le bot %1 a été modifié depuis son ouverture, et le prochain démarrage pourrait ne pas trouver ses sessions. Quittez puis démarrez à la place.</translation>
    </message>
</context>
<context>
    <name>RollingKind</name>
    <message>
        <source>Rolling resume</source>
        <translation>Reprise progressive</translation>
    </message>
    <message>
        <source>Rolling re-identify</source>
        <translation>Réidentification progressive</translation>
    </message>
</context>
<context>
    <name>RollingRun</name>
    <message>
        <source>It is not one of this fleet&apos;s any more.</source>
        <translation>Il ne fait plus partie de cette flotte.</translation>
    </message>
    <message>
        <source>It is %1. %2</source>
        <translation>Son état&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Its session could not be resumed, so that it needs a new one.</source>
        <translation>Sa session n&apos;a pas pu être reprise, il lui en faut donc une nouvelle.</translation>
    </message>
    <message>
        <source>It is not ready again after %1 s; it is %2.</source>
        <translation>Il n&apos;est pas de nouveau prêt après %1 s&#xa0;; son état&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>RowColor</name>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Broken</source>
        <translation>Défaillants</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Presque plein</translation>
    </message>
    <message>
        <source>Deaf</source>
        <translation>Sourd</translation>
    </message>
    <message>
        <source>There is another one of this name.</source>
        <translation>Il y en a un autre de ce nom.</translation>
    </message>
    <message>
        <source>Saved filter %1 is left out: %2</source>
        <translation>Le filtre enregistré %1 est omis&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln saved filter(s) can be read; the others are left out.</source>
        <translation>
            <numerusform>Au plus %Ln filtre enregistré peut être lu&#xa0;; les autres sont omis.</numerusform>
            <numerusform>Au plus %Ln filtres enregistrés peuvent être lus&#xa0;; les autres sont omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs a name and a filter.</source>
        <translation>Il lui faut un nom et un filtre.</translation>
    </message>
    <message numerus="yes">
        <source>Its name is longer than %Ln character(s).</source>
        <translation>
            <numerusform>Son nom dépasse %Ln caractère.</numerusform>
            <numerusform>Son nom dépasse %Ln caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is longer than %Ln character(s).</source>
        <translation>
            <numerusform>Il dépasse %Ln caractère.</numerusform>
            <numerusform>Il dépasse %Ln caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln already, and no more can be kept. Remove one first.</source>
        <translation>
            <numerusform>Il y en a déjà %Ln, et il n&apos;est pas possible d&apos;en garder davantage. Supprimez-en d&apos;abord un.</numerusform>
            <numerusform>Il y en a déjà %Ln, et il n&apos;est pas possible d&apos;en garder davantage. Supprimez-en d&apos;abord un.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioObstacle</name>
    <message>
        <source>%1 given up</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 paused or ended</source>
        <translation>%1 en pause ou à l&apos;arrêt</translation>
    </message>
    <message>
        <source>%1 in the identify queue, which is held</source>
        <translation>%1 dans la file d&apos;IDENTIFY, qui est retenue</translation>
    </message>
    <message>
        <source>%1 waiting for identifies that are kept back, until the reset in %2</source>
        <translation>%1 en attente d&apos;IDENTIFY gardés en réserve, jusqu&apos;à la remise à zéro dans %2</translation>
    </message>
    <message>
        <source>%1 held in the identify queue</source>
        <translation>%1 en retenue dans la file d&apos;IDENTIFY</translation>
    </message>
</context>
<context>
    <name>ScenarioReader</name>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a file nor one of the scenarios %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni un fichier ni l&apos;un des scénarios %2.</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>doit être un objet</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation>doit être un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>doit être un nombre entier</translation>
    </message>
    <message>
        <source>must be a text under a language of two letters</source>
        <translation>doit être un texte sous une langue de deux lettres</translation>
    </message>
    <message>
        <source>must be a text, or an object of texts with &quot;en&quot; and other languages</source>
        <translation>doit être un texte, ou un objet de textes avec «&#xa0;en&#xa0;» et d&apos;autres langues</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>is not known here; there are %1</source>
        <translation>n&apos;est pas connu ici&#xa0;; il y a %1</translation>
    </message>
    <message>
        <source>The file %1.</source>
        <translation>Le fichier %1.</translation>
    </message>
    <message>
        <source>Not JSON at byte %1: %2.</source>
        <translation>Pas du JSON à l&apos;octet %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>must be &quot;at-once&quot; or &quot;when-ready&quot;</source>
        <translation>doit être «&#xa0;at-once&#xa0;» ou «&#xa0;when-ready&#xa0;»</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>doit être une liste</translation>
    </message>
    <message>
        <source>is after the end</source>
        <translation>est après la fin</translation>
    </message>
    <message>
        <source>must be in a step of its own</source>
        <translation>doit être dans une étape à part</translation>
    </message>
    <message>
        <source>is missing, and so is anything that happens</source>
        <translation>est absent, et rien d&apos;autre ne se passe</translation>
    </message>
</context>
<context>
    <name>ScenarioRunner</name>
    <message>
        <source>Waits until all shards are ready.</source>
        <translation>Attend que tous les shards soient prêts.</translation>
    </message>
</context>
<context>
    <name>ScenarioScore</name>
    <message>
        <source>Identifies spent</source>
        <translation>IDENTIFY dépensés</translation>
    </message>
    <message>
        <source>Sessions lost</source>
        <translation>Sessions perdues</translation>
    </message>
    <message>
        <source>Sessions ended by the fleet itself</source>
        <translation>Sessions terminées par la flotte elle-même</translation>
    </message>
    <message>
        <source>Events that nobody received</source>
        <translation>Événements que personne n&apos;a reçus</translation>
    </message>
    <message>
        <source>Events sent</source>
        <translation>Événements envoyés</translation>
    </message>
    <message>
        <source>Guild time without a healthy shard</source>
        <translation>Temps des serveurs sans shard sain</translation>
    </message>
    <message>
        <source>Longest time that a guild had no healthy shard</source>
        <translation>Plus long temps d&apos;un serveur sans shard sain</translation>
    </message>
    <message>
        <source>Token resets</source>
        <translation>Réinitialisations du token</translation>
    </message>
    <message>
        <source>Breaches of Discord&apos;s rules</source>
        <translation>Infractions aux règles de Discord</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Reprises</translation>
    </message>
    <message>
        <source>Longest time that a connected shard got no events</source>
        <translation>Plus long temps d&apos;un shard connecté sans événements</translation>
    </message>
    <message>
        <source>Guilds without a healthy shard at the end</source>
        <translation>Serveurs sans shard sain à la fin</translation>
    </message>
    <message>
        <source>There was no fleet.</source>
        <translation>Il n&apos;y avait pas de flotte.</translation>
    </message>
    <message>
        <source>no IDENTIFY spent</source>
        <translation>aucun IDENTIFY dépensé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDENTIFY(s) spent</source>
        <translation>
            <numerusform>%Ln IDENTIFY dépensé</numerusform>
            <numerusform>%Ln IDENTIFY dépensés</numerusform>
        </translation>
    </message>
    <message>
        <source>no event lost</source>
        <translation>aucun événement perdu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) lost</source>
        <translation>
            <numerusform>%Ln événement perdu</numerusform>
            <numerusform>%Ln événements perdus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln session(s) survived</source>
        <translation>
            <numerusform>%Ln session préservée</numerusform>
            <numerusform>Les %Ln sessions préservées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) lost</source>
        <translation>
            <numerusform>%Ln session perdue</numerusform>
            <numerusform>%Ln sessions perdues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>What became of the sessions, of the identifies, of the events: &quot;All 16 sessions survived: no IDENTIFY spent, no event lost.&quot;</extracomment>
        <translation>%1&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>The token was reset.</source>
        <translation>Le token a été réinitialisé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had no healthy connection at the end.</source>
        <translation>
            <numerusform>%Ln d&apos;entre eux n&apos;avait pas de connexion saine à la fin.</numerusform>
            <numerusform>%Ln d&apos;entre eux n&apos;avaient pas de connexion saine à la fin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RESUME(s) saved as many IDENTIFYs.</source>
        <translation>
            <numerusform>%Ln RESUME a évité un IDENTIFY.</numerusform>
            <numerusform>%Ln RESUME ont évité autant d&apos;IDENTIFY.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check its permissions.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2. Vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MiB: this is no session file.</source>
        <translation>%1 dépasse 256 Mio&#xa0;: ce n&apos;est pas un fichier de sessions.</translation>
    </message>
    <message>
        <source>Sessions can&apos;t be kept in %1: the directory can&apos;t be made or written. Give another with --state-dir.</source>
        <translation>Les sessions ne peuvent pas être gardées dans %1&#xa0;: impossible de créer le répertoire ou d&apos;y écrire. Indiquez-en un autre avec --state-dir.</translation>
    </message>
    <message>
        <source>The sessions could not be saved to %1: %2.</source>
        <translation>Les sessions n&apos;ont pas pu être enregistrées dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the directory can&apos;t be made</source>
        <translation>le répertoire ne peut pas être créé</translation>
    </message>
    <message>
        <source>it is torn, or no JSON</source>
        <translation>il est incomplet, ou n&apos;est pas du JSON</translation>
    </message>
    <message>
        <source>its check does not match</source>
        <translation>sa somme de contrôle est fausse</translation>
    </message>
    <message>
        <source>it has no check</source>
        <translation>il n&apos;a pas de somme de contrôle</translation>
    </message>
    <message>
        <source>it is encrypted, and the file is not</source>
        <translation>il est chiffré, et le fichier ne l&apos;est pas</translation>
    </message>
    <message>
        <source>the key does not open it</source>
        <translation>la clé ne l&apos;ouvre pas</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2)</source>
        <translation>ce n&apos;est pas du JSON (%1 à l&apos;octet %2)</translation>
    </message>
    <message>
        <source>line %1, the end of the file, is damaged</source>
        <translation>la ligne %1, la fin du fichier, est endommagée</translation>
    </message>
    <message>
        <source>the file ends after %1 of %2 sessions: the others are lost</source>
        <translation>le fichier s&apos;arrête après %1 sessions sur %2&#xa0;: les autres sont perdues</translation>
    </message>
    <message>
        <source>line %1 is damaged: no session is lost by that</source>
        <translation>la ligne %1 est endommagée&#xa0;: aucune session n&apos;est perdue pour autant</translation>
    </message>
    <message>
        <source>line %1 is damaged (%2): what it held is lost</source>
        <translation>la ligne %1 est endommagée (%2)&#xa0;: son contenu est perdu</translation>
    </message>
    <message>
        <source>its first line is damaged (%1): the copy at its end is used</source>
        <translation>sa première ligne est endommagée (%1)&#xa0;: la copie à sa fin est utilisée</translation>
    </message>
    <message>
        <source>its first line is damaged (%1)</source>
        <translation>sa première ligne est endommagée (%1)</translation>
    </message>
    <message>
        <source>it is encrypted with the key %1, which is not here</source>
        <translation>il est chiffré avec la clé %1, qui n&apos;est pas ici</translation>
    </message>
    <message>
        <source>a session is lost</source>
        <translation>une session est perdue</translation>
    </message>
    <message>
        <source>shard %1 is lost</source>
        <translation>le shard %1 est perdu</translation>
    </message>
    <message>
        <source>line %1 is damaged (%2): %3</source>
        <translation>la ligne %1 est endommagée (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>a record is damaged (%1): %2</source>
        <translation>un enregistrement est endommagé (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>shard %1 stands there twice; the first is used</source>
        <translation>le shard %1 y figure deux fois&#xa0;; le premier est utilisé</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2. Without it, or with --no-resume, all shards identify.</source>
        <translation>%1 est inutilisable&#xa0;: %2. Sans lui, ou avec --no-resume, tous les shards s&apos;identifient.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more of the kind</source>
        <translation>
            <numerusform>et %Ln autre du même genre</numerusform>
            <numerusform>et %Ln autres du même genre</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not a session file of Shardroom (&quot;format&quot; differs)</source>
        <translation>ce n&apos;est pas un fichier de sessions de Shardroom («&#xa0;format&#xa0;» diffère)</translation>
    </message>
    <message>
        <source>it was written by another version of Shardroom (&quot;version&quot; is not %1)</source>
        <translation>il a été écrit par une autre version de Shardroom («&#xa0;version&#xa0;» n&apos;est pas %1)</translation>
    </message>
    <message>
        <source>it does not say with which &quot;gateway&quot; version and encoding its sessions were made</source>
        <translation>il ne dit pas avec quelle version de «&#xa0;gateway&#xa0;» et quel encodage ses sessions ont été faites</translation>
    </message>
    <message>
        <source>&quot;shard_count&quot; is not a number from 1 to %1</source>
        <translation>«&#xa0;shard_count&#xa0;» n&apos;est pas un nombre de 1 à %1</translation>
    </message>
    <message>
        <source>a record without a shard_id</source>
        <translation>un enregistrement sans shard_id</translation>
    </message>
    <message>
        <source>shard %1 is outside the count of %2</source>
        <translation>le shard %1 est hors du nombre de %2</translation>
    </message>
    <message>
        <source>shard %1 has no usable session_id</source>
        <translation>le shard %1 n&apos;a pas de session_id utilisable</translation>
    </message>
    <message>
        <source>shard %1 has no usable sequence</source>
        <translation>le shard %1 n&apos;a pas de séquence utilisable</translation>
    </message>
    <message>
        <source>shard %1 has a resume_gateway_url that is not one</source>
        <translation>le shard %1 a un resume_gateway_url qui n&apos;en est pas un</translation>
    </message>
</context>
<context>
    <name>SessionGuard</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no session id</source>
        <translation>il n&apos;y a pas d&apos;ID de session</translation>
    </message>
    <message>
        <source>it was made by the bot %1, and this token belongs to %2</source>
        <translation>elle a été faite par le bot %1, et ce token appartient à %2</translation>
    </message>
    <message>
        <source>it was made with version %1 and encoding %2 of the gateway, which a resume must use again; here they are %3 and json</source>
        <translation>elle a été faite avec la version %1 et l&apos;encodage %2 de la gateway, qu&apos;une reprise doit réutiliser&#xa0;; ici, ce sont %3 et json</translation>
    </message>
    <message>
        <source>its resume address %1 is not Discord&apos;s, and resuming would send the token there</source>
        <translation>son adresse de reprise %1 n&apos;est pas celle de Discord, et une reprise y enverrait le token</translation>
    </message>
    <message>
        <source>this fleet has no such shard</source>
        <translation>cette flotte n&apos;a pas ce shard</translation>
    </message>
    <message>
        <source>it was made with %1 shards, now there are %2</source>
        <translation>elle a été faite avec %1 shards, il y en a maintenant %2</translation>
    </message>
    <message>
        <source>it was last used %1 ago</source>
        <translation>elle a servi pour la dernière fois il y a %1</translation>
    </message>
</context>
<context>
    <name>SessionJournal</name>
    <message>
        <source>it was written by another version of Shardroom</source>
        <translation>il a été écrit par une autre version de Shardroom</translation>
    </message>
    <message>
        <source>line 1 is damaged</source>
        <translation>la ligne 1 est endommagée</translation>
    </message>
    <message>
        <source>it continues another session file than the one that is there</source>
        <translation>il prolonge un autre fichier de sessions que celui présent</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more of the kind</source>
        <translation>
            <numerusform>et %Ln autre du même genre</numerusform>
            <numerusform>et %Ln autres du même genre</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1 is torn or damaged: what it told is lost</source>
        <translation>la ligne %1 est incomplète ou endommagée&#xa0;: son contenu est perdu</translation>
    </message>
    <message>
        <source>line %1 is damaged: what it told of shard %2 is lost</source>
        <translation>la ligne %1 est endommagée&#xa0;: ce qu&apos;elle disait du shard %2 est perdu</translation>
    </message>
    <message>
        <source>the record of shard %1&apos;s newest session is lost, and its older session is over</source>
        <translation>l&apos;enregistrement de la dernière session du shard %1 est perdu, et sa session précédente est finie</translation>
    </message>
</context>
<context>
    <name>SessionPick</name>
    <message>
        <source>shards %1: %2</source>
        <translation>shards %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the shard is on it</source>
        <translation>le shard l&apos;utilise</translation>
    </message>
    <message>
        <source>too old; --old tries it all the same</source>
        <translation>trop ancienne&#xa0;; --old l&apos;essaie quand même</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>nothing is saved of a set of %1 shards</source>
        <translation>rien n&apos;est enregistré d&apos;un jeu de %1 shards</translation>
    </message>
    <message>
        <source>There is no saved session.</source>
        <translation>Il n&apos;y a aucune session enregistrée.</translation>
    </message>
    <message>
        <source>Nothing was done: %1.</source>
        <translation>Rien n&apos;a été fait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>absent du fichier</translation>
    </message>
    <message>
        <source>There is no session in %1.</source>
        <translation>Il n&apos;y a aucune session dans %1.</translation>
    </message>
    <message>
        <source>No session was taken from %1: %2.</source>
        <translation>Aucune session récupérée de %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>SessionShapes</name>
    <message numerus="yes">
        <source>and %Ln more of which the same is to be said</source>
        <translation>
            <numerusform>et %Ln autre dont on peut dire autant</numerusform>
            <numerusform>et %Ln autres dont on peut dire autant</numerusform>
        </translation>
    </message>
    <message>
        <source>what stands for shard %1 is not a session</source>
        <translation>ce qui figure pour le shard %1 n&apos;est pas une session</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) beside the shard numbers were not read</source>
        <translation>
            <numerusform>%Ln clé à côté des numéros de shards n&apos;a pas été lue</numerusform>
            <numerusform>%Ln clés à côté des numéros de shards n&apos;ont pas été lues</numerusform>
        </translation>
    </message>
    <message>
        <source>shard %1 has no session there</source>
        <translation>le shard %1 n&apos;y a pas de session</translation>
    </message>
    <message>
        <source>shard %1 has no usable session id</source>
        <translation>le shard %1 n&apos;a pas d&apos;ID de session utilisable</translation>
    </message>
    <message>
        <source>shard %1 has no usable sequence number</source>
        <translation>le shard %1 n&apos;a pas de numéro de séquence utilisable</translation>
    </message>
    <message>
        <source>shard %1 has a resume address that is not one</source>
        <translation>le shard %1 a une adresse de reprise qui n&apos;en est pas une</translation>
    </message>
    <message>
        <source>a session has a shard number that is not one</source>
        <translation>une session a un numéro de shard qui n&apos;en est pas un</translation>
    </message>
    <message>
        <source>the session in the place of shard %1 says that it is of shard %2</source>
        <translation>la session à la place du shard %1 se dit du shard %2</translation>
    </message>
    <message>
        <source>shard %1 has no usable shard count</source>
        <translation>le shard %1 n&apos;a pas de nombre de shards utilisable</translation>
    </message>
    <message>
        <source>a single session without a shard number can only be that of a bot with one shard, not %1</source>
        <translation>une session seule sans numéro de shard ne peut être que celle d&apos;un bot à un shard, pas %1</translation>
    </message>
    <message>
        <source>shard %1 is outside the count of %2</source>
        <translation>le shard %1 est hors du nombre de %2</translation>
    </message>
    <message>
        <source>shard %1 stands there twice; the first is used</source>
        <translation>le shard %1 y figure deux fois&#xa0;; le premier est utilisé</translation>
    </message>
    <message>
        <source>%1 can&apos;t be imported: %2.</source>
        <translation>%1 ne peut pas être importé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2). Give a file of one of these: %3</source>
        <translation>ce n&apos;est pas du JSON (%1 à l&apos;octet %2). Donnez un fichier de l&apos;un de ceux-ci&#xa0;: %3</translation>
    </message>
    <message>
        <source>what stands for shard %1 has not the keys of a session</source>
        <translation>ce qui figure pour le shard %1 n&apos;a pas les clés d&apos;une session</translation>
    </message>
    <message>
        <source>it has keys of both %1 and %2, so that nobody can say which count. Leave only one kind in it</source>
        <translation>il a des clés de %1 et de %2, et nul ne peut dire lesquelles comptent. N&apos;y laissez qu&apos;un seul genre</translation>
    </message>
    <message>
        <source>there is no session in it</source>
        <translation>il ne contient aucune session</translation>
    </message>
    <message>
        <source>its keys (%1) are not those of a session</source>
        <translation>ses clés (%1) ne sont pas celles d&apos;une session</translation>
    </message>
    <message>
        <source>. Give a file of one of these: %1</source>
        <translation>. Donnez un fichier de l&apos;un de ceux-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>twilight and Discord4J write the same keys; it was read as twilight&apos;s, which makes no difference</source>
        <translation>twilight et Discord4J écrivent les mêmes clés&#xa0;; il a été lu comme celui de twilight, ce qui ne change rien</translation>
    </message>
    <message>
        <source>resume-info.json of twilight bots</source>
        <translation>resume-info.json des bots twilight</translation>
    </message>
    <message>
        <source>It has no shard count and no resume address: the import will ask for the count and use the main gateway address.</source>
        <translation>Sans nombre de shards ni adresse de reprise&#xa0;: l&apos;importation demandera le nombre et utilisera l&apos;adresse principale de la gateway.</translation>
    </message>
    <message>
        <source>It has no shard count: the import will ask for it.</source>
        <translation>Sans nombre de shards&#xa0;: l&apos;importation le demandera.</translation>
    </message>
    <message>
        <source>It has no shard numbers: a session&apos;s place in the list is its shard.</source>
        <translation>Sans numéros de shards&#xa0;: la place d&apos;une session dans la liste est son shard.</translation>
    </message>
    <message>
        <source>twilight and Discord4J have the same keys: an import takes both for twilight.</source>
        <translation>twilight et Discord4J ont les mêmes clés&#xa0;: une importation prend les deux pour twilight.</translation>
    </message>
    <message>
        <source>It has no times: the import can&apos;t say how old the sessions are.</source>
        <translation>Sans heures&#xa0;: l&apos;importation ne peut pas dire l&apos;âge des sessions.</translation>
    </message>
    <message>
        <source>It has no guild lists: a shard that resumes from it does not know its guilds.</source>
        <translation>Sans listes de serveurs&#xa0;: un shard qui reprend à partir de là ne connaît pas ses serveurs.</translation>
    </message>
    <message>
        <source>It names no bot, no gateway version and no encoding: resume with the same bot, with version 10 and JSON.</source>
        <translation>Il ne nomme ni bot, ni version de gateway, ni encodage&#xa0;: reprenez avec le même bot, la version 10 et JSON.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check its permissions.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2. Vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB: this is no session file.</source>
        <translation>%1 dépasse 64 Mio&#xa0;: ce n&apos;est pas un fichier de sessions.</translation>
    </message>
    <message>
        <source>There is no session to write: none of these shards could resume.</source>
        <translation>Aucune session à écrire&#xa0;: aucun de ces shards ne pourrait reprendre.</translation>
    </message>
    <message>
        <source>These sessions were made with %1 and with %2 shards, and the shape of %3 does not say with how many. Write those of one count, or use Shardroom&apos;s own shape.</source>
        <translation>Ces sessions ont été faites avec %1 et avec %2 shards, et la forme de %3 n&apos;en indique pas le nombre. Écrivez celles d&apos;un seul nombre, ou utilisez la forme propre à Shardroom.</translation>
    </message>
    <message>
        <source>Shard %1 is there twice, and the shape of %2 has room for one. Leave one of them out.</source>
        <translation>Le shard %1 y est deux fois, et la forme de %2 n&apos;a de place que pour un. Retirez-en un.</translation>
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
        <translation>Numéro du shard</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What the shard is doing now</source>
        <translation>Ce que fait le shard en ce moment</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>How long it has been in this state</source>
        <translation>Depuis combien de temps il est dans cet état</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Round trip of the last acknowledged heartbeat, and those before it</source>
        <translation>Aller-retour du dernier heartbeat acquitté, et des précédents</translation>
    </message>
    <message>
        <source>ACK</source>
        <translation>ACK</translation>
    </message>
    <message>
        <source>Since the last heartbeat acknowledgement of this connection</source>
        <translation>Depuis le dernier acquittement de heartbeat de cette connexion</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>Évén./s</translation>
    </message>
    <message>
        <source>Events per second over the last 5 seconds, and those of the last half minute</source>
        <translation>Événements par seconde sur les 5 dernières secondes, et ceux de la dernière demi-minute</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Guilds on this shard, those in an outage included</source>
        <translation>Serveurs de ce shard, y compris ceux en panne</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Reprises</translation>
    </message>
    <message>
        <source>Resumed sessions since the program started</source>
        <translation>Sessions reprises depuis le lancement du programme</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Session id, masked: with the token it could be taken over</source>
        <translation>ID de session, masqué&#xa0;: avec le token, elle pourrait être détournée</translation>
    </message>
    <message>
        <source>Last close</source>
        <translation>Dern. fermeture</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;à</translation>
    </message>
    <message>
        <source>When this state is expected to end</source>
        <translation>Quand cet état devrait se terminer</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Why it is in this state</source>
        <translation>Pourquoi il est dans cet état</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Dernier évén.</translation>
    </message>
    <message>
        <source>Since the last event</source>
        <translation>Depuis le dernier événement</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Indispon.</translation>
    </message>
    <message>
        <source>Guilds in an outage</source>
        <translation>Serveurs en panne</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Rempl.</translation>
    </message>
    <message>
        <source>Guilds against Discord&apos;s limit of 2,500 on one shard</source>
        <translation>Serveurs par rapport à la limite de 2&#xa0;500 par shard de Discord</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>IDENTIFY</translation>
    </message>
    <message>
        <source>IDENTIFY sent since the program started</source>
        <translation>IDENTIFY envoyés depuis le lancement du programme</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Sequence of the last event, from which a resume goes on</source>
        <translation>Séquence du dernier événement, d&apos;où part une reprise</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Bytes received, as they came (compressed)</source>
        <translation>Octets reçus, tels qu&apos;ils sont arrivés (compressés)</translation>
    </message>
    <message>
        <source>Gateway host</source>
        <translation>Hôte gateway</translation>
    </message>
    <message>
        <source>Host of the present or last connection</source>
        <translation>Hôte de la connexion actuelle ou de la dernière</translation>
    </message>
    <message>
        <source>%1 by us</source>
        <translation>%1 par nous</translation>
    </message>
    <message>
        <source>%1, deaf</source>
        <translation>%1, sourd</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>Why the last connection ended and how long ago; after 15 minutes of ready only in the details</source>
        <translation>Pourquoi la dernière connexion s&apos;est terminée et il y a combien de temps&#xa0;; après 15 minutes à l&apos;état prêt, seulement dans les détails</translation>
    </message>
    <message>
        <source>%1 ago: %2</source>
        <comment>how long, why</comment>
        <translation>il y a %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>A box to tick: adds the shard to the selection, or takes it out</source>
        <translation>Une case à cocher&#xa0;: ajoute le shard à la sélection, ou l&apos;en retire</translation>
    </message>
    <message>
        <source>%1, %2 ago: %3</source>
        <comment>close code, how long, why</comment>
        <translation>%1, il y a %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>ShardCommand</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Finir la session</translation>
    </message>
    <message>
        <source>Re-identify</source>
        <translation>Réidentifier</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
</context>
<context>
    <name>ShardFacts</name>
    <message>
        <source>Next try in</source>
        <translation>Essai dans</translation>
    </message>
    <message>
        <source>Its turn in</source>
        <translation>Son tour dans</translation>
    </message>
    <message>
        <source>Resumable for</source>
        <translation>Reprenable</translation>
    </message>
    <message>
        <source>Gives up in</source>
        <translation>Abandon dans</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;à</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Deaf for</source>
        <translation>Sourd depuis</translation>
    </message>
    <message>
        <source>%1: heartbeats are answered, but no event comes. Nothing is done about it by itself; reconnect costs nothing.</source>
        <translation>%1&#xa0;: les heartbeats sont acquittés, mais aucun événement n&apos;arrive. Rien n&apos;est fait automatiquement&#xa0;; une reconnexion ne coûte rien.</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Actif depuis</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Last ACK</source>
        <translation>Dernier ACK</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Dernier évén.</translation>
    </message>
    <message>
        <source>%1 (%2 full)</source>
        <translation>%1 (plein à %2)</translation>
    </message>
    <message>
        <source>, %1 in an outage</source>
        <translation>, %1 en panne</translation>
    </message>
    <message>
        <source>, %1 loading</source>
        <translation>, %1 en chargement</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>%1/s, %2 in all</source>
        <translation>%1/s, %2 au total</translation>
    </message>
    <message>
        <source>, %1 old</source>
        <translation>, il y a %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Démarrages</translation>
    </message>
    <message>
        <source>%1 resumed, %2 identified</source>
        <translation>%1 reprises, %2 IDENTIFY</translation>
    </message>
    <message>
        <source>, at %1</source>
        <translation>, à %1</translation>
    </message>
    <message>
        <source>Last close</source>
        <translation>Dern. fermeture</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sans code</translation>
    </message>
    <message>
        <source>%1× %2</source>
        <translation>%1× %2</translation>
    </message>
    <message>
        <source>%1 by us</source>
        <translation>%1 par nous</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Fermetures</translation>
    </message>
    <message>
        <source>Zombies</source>
        <translation>Zombies</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) given up without an ACK</source>
        <translation>
            <numerusform>%Ln connexion abandonnée sans ACK</numerusform>
            <numerusform>%Ln connexions abandonnées sans ACK</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>%1 waiting, %2 may go now</source>
        <translation>%1 en attente, %2 possibles de suite</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>%1 in (%2 decoded), %3 out</source>
        <translation>%1 reçus (%2 décodés), %3 envoyés</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Shard %1 of %2</source>
        <translation>Shard %1 sur %2</translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <translation>%1 (essai %2)</translation>
    </message>
    <message>
        <source>%1 (place %2 of its lane)</source>
        <translation>%1 (place %2 de sa voie)</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>Dernier heartbeat</translation>
    </message>
    <message>
        <source>Full in</source>
        <translation>Plein dans</translation>
    </message>
    <message>
        <source>%1 at the present growth</source>
        <translation>%1 à la croissance actuelle</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1&#xa0;: </translation>
    </message>
</context>
<context>
    <name>ShardFilter</name>
    <message>
        <source>guilds on the shard</source>
        <translation>serveurs du shard</translation>
    </message>
    <message>
        <source>percent of 2,500 guilds</source>
        <translation>pour cent de 2&#xa0;500 serveurs</translation>
    </message>
    <message>
        <source>guilds in an outage</source>
        <translation>serveurs en panne</translation>
    </message>
    <message>
        <source>last round trip in ms</source>
        <translation>dernier aller-retour en ms</translation>
    </message>
    <message>
        <source>events per second</source>
        <translation>événements par seconde</translation>
    </message>
    <message>
        <source>last close code</source>
        <translation>dernier code de fermeture</translation>
    </message>
    <message>
        <source>time since the last close</source>
        <translation>temps depuis la dernière fermeture</translation>
    </message>
    <message>
        <source>time in this state</source>
        <translation>temps dans cet état</translation>
    </message>
    <message>
        <source>time since the last ACK</source>
        <translation>temps depuis le dernier ACK</translation>
    </message>
    <message>
        <source>time since the last event</source>
        <translation>temps depuis le dernier événement</translation>
    </message>
    <message>
        <source>resumed sessions</source>
        <translation>sessions reprises</translation>
    </message>
    <message>
        <source>identifies sent</source>
        <translation>IDENTIFY envoyés</translation>
    </message>
    <message>
        <source>connections given up without an ACK</source>
        <translation>connexions abandonnées sans ACK</translation>
    </message>
    <message>
        <source>acknowledged, but without events</source>
        <translation>acquitté, mais sans événements</translation>
    </message>
    <message>
        <source>has had a connection without an ACK</source>
        <translation>a eu une connexion sans ACK</translation>
    </message>
    <message>
        <source>ready, with less than one event a second</source>
        <translation>prêt, avec moins d&apos;un événement par seconde</translation>
    </message>
    <message>
        <source>“%1” is not a shard number or a range such as 12-15.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni un numéro de shard ni une plage comme 12-15.</translation>
    </message>
    <message>
        <source>The range %1 runs backwards.</source>
        <translation>La plage %1 va à rebours.</translation>
    </message>
    <message>
        <source>No state “%1”. There are: %2.</source>
        <translation>Pas d&apos;état «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>state: needs a name, for example state:backoff.</source>
        <translation>state: demande un nom, par exemple state:backoff.</translation>
    </message>
    <message>
        <source>is: knows these words: deaf, zombie, quiet.</source>
        <translation>is: connaît ces mots&#xa0;: deaf, zombie, quiet.</translation>
    </message>
    <message>
        <source>%1: needs a number, for example %1:&gt;20.</source>
        <translation>%1: demande un nombre, par exemple %1:&gt;20.</translation>
    </message>
    <message>
        <source>%1: needs a text, for example %1:us-*.</source>
        <translation>%1: demande un texte, par exemple %1:us-*.</translation>
    </message>
    <message>
        <source>No field “%1”. There are: %2.</source>
        <translation>Pas de champ «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>shard numbers</source>
        <translation>numéros de shards</translation>
    </message>
    <message>
        <source>what the shard is doing</source>
        <translation>ce que fait le shard</translation>
    </message>
    <message>
        <source>deaf, zombie or quiet</source>
        <translation>deaf, zombie ou quiet</translation>
    </message>
    <message>
        <source>gateway host, with * for the rest</source>
        <translation>hôte de gateway, avec * pour le reste</translation>
    </message>
    <message>
        <source>a part of the cause</source>
        <translation>une partie de la cause</translation>
    </message>
    <message>
        <source>“!” needs a term after it, for example !12-15.</source>
        <translation>«&#xa0;!&#xa0;» doit être suivi d&apos;un terme, par exemple !12-15.</translation>
    </message>
</context>
<context>
    <name>ShardMap</name>
    <message>
        <source>no host yet</source>
        <translation>pas encore d&apos;hôte</translation>
    </message>
    <message>
        <source>Shard %1: %2, %3</source>
        <translation>Shard %1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1 guilds</source>
        <translation>%1 serveurs</translation>
    </message>
</context>
<context>
    <name>ShardState</name>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Awaiting hello</source>
        <translation>Attend HELLO</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Identifying</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Backing off</source>
        <translation>Backoff</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
</context>
<context>
    <name>ShardTotals</name>
    <message>
        <source>%1 ready</source>
        <translation>%1 prêts</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 prêts sur %2</translation>
    </message>
    <message>
        <source>Median latency: %1</source>
        <translation>Latence médiane&#xa0;: %1</translation>
    </message>
    <message>
        <source>Events per second: %1</source>
        <translation>Événements par seconde&#xa0;: %1</translation>
    </message>
    <message>
        <source>Guilds: %1</source>
        <translation>Serveurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Guilds in an outage: %1</source>
        <translation>Serveurs en panne&#xa0;: %1</translation>
    </message>
    <message>
        <source>IDENTIFY sent: %1</source>
        <translation>IDENTIFY envoyés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Resumed sessions: %1</source>
        <translation>Sessions reprises&#xa0;: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Reçu&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Totals of %Ln selected shard(s)</source>
        <translation>
            <numerusform>Totaux de %Ln shard sélectionné</numerusform>
            <numerusform>Totaux de %Ln shards sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Totals of %Ln listed shard(s)</source>
        <translation>
            <numerusform>Totaux de %Ln shard affiché</numerusform>
            <numerusform>Totaux de %Ln shards affichés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertDesk</name>
    <message>
        <source>Alert: %1. %2</source>
        <translation>Alerte&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>If you read this, alerts reach you here.</source>
        <translation>Si vous lisez ceci, les alertes vous parviennent ici.</translation>
    </message>
    <message>
        <source>The alert rules were changed</source>
        <translation>Les règles d&apos;alerte ont été modifiées</translation>
    </message>
    <message>
        <source>The webhook of the alerts was removed</source>
        <translation>Le webhook des alertes a été supprimé</translation>
    </message>
    <message>
        <source>The webhook of the alerts was changed</source>
        <translation>Le webhook des alertes a été modifié</translation>
    </message>
    <message>
        <source>Alerts are muted until %1</source>
        <translation>Les alertes sont muettes jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>Alerts are not muted any more</source>
        <translation>Les alertes ne sont plus muettes</translation>
    </message>
    <message>
        <source>The alert rules in %1 could not be used. They are kept as %2.</source>
        <translation>Les règles d&apos;alerte de %1 étaient inutilisables. Elles sont conservées sous %2.</translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertModel</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertPage</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Alerts that stand</source>
        <translation>Alertes actives</translation>
    </message>
    <message>
        <source>Log of alerts</source>
        <translation>Journal des alertes</translation>
    </message>
    <message>
        <source>No alert stands.</source>
        <translation>Aucune alerte active.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>List just the shards of the marked alert, in map and table</source>
        <translation>Lister seulement les shards de l&apos;alerte marquée, dans la carte et le tableau</translation>
    </message>
    <message>
        <source>Mute 1 h</source>
        <translation>Sourdine 1 h</translation>
    </message>
    <message>
        <source>No notification and no message to the webhook for an hour; what happens is told afterwards</source>
        <translation>Ni notification ni message au webhook pendant une heure&#xa0;; ce qui se passe est annoncé ensuite</translation>
    </message>
    <message>
        <source>Alert rules…</source>
        <translation>Règles d&apos;alerte…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>En sourdine jusqu&apos;à %1.</translation>
    </message>
    <message>
        <source>Quiet hours: only what is critical is announced.</source>
        <translation>Heures calmes&#xa0;: seul ce qui est critique est annoncé.</translation>
    </message>
    <message>
        <source>No webhook.</source>
        <translation>Pas de webhook.</translation>
    </message>
    <message>
        <source>Webhook %1, last sent at %2.</source>
        <translation>Webhook %1, dernier envoi à %2.</translation>
    </message>
    <message>
        <source>Webhook %1.</source>
        <translation>Webhook %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln message(s) wait.</source>
        <translation>
            <numerusform>%1 %Ln message attend.</numerusform>
            <numerusform>%1 %Ln messages attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not sent.</source>
        <translation>
            <numerusform>%Ln message n&apos;a pas été envoyé.</numerusform>
            <numerusform>%Ln messages n&apos;ont pas été envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thresholds, quiet hours and the webhook</source>
        <translation>Seuils, heures calmes et webhook</translation>
    </message>
    <message>
        <source>Send a test to the webhook, and show one as notification</source>
        <translation>Envoyer un test au webhook, et en afficher un en notification</translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertRulesDialog</name>
    <message>
        <source> shards</source>
        <translation> shards</translation>
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
        <translation> fois</translation>
    </message>
    <message>
        <source>A shard that has given up fires at once; shards that are not ready, after a while. Paused shards, and shards on their first way up, do not count.</source>
        <translation>Un shard qui a abandonné déclenche aussitôt&#xa0;; des shards qui ne sont pas prêts, après un moment. Les shards en pause ou à leur premier démarrage ne comptent pas.</translation>
    </message>
    <message>
        <source>Critical when only those are left that are kept back. Clears after the reset.</source>
        <translation>Critique quand il ne reste que ceux en réserve. Levée après la remise à zéro.</translation>
    </message>
    <message>
        <source>Heartbeats are answered, but for five times its usual gap, and over a minute, a shard gets no event. Clears with the first event.</source>
        <translation>Les heartbeats sont acquittés, mais un shard ne reçoit aucun événement pendant cinq fois son intervalle habituel, et plus d&apos;une minute. Levée au premier événement.</translation>
    </message>
    <message>
        <source>The round trip of heartbeats, over the whole fleet and of single shards.</source>
        <translation>L&apos;aller-retour des heartbeats, sur toute la flotte et pour chaque shard.</translation>
    </message>
    <message>
        <source>Discord closes a shard with more than 2,500 guilds.</source>
        <translation>Discord ferme un shard de plus de 2&#xa0;500 serveurs.</translation>
    </message>
    <message>
        <source>An outage there, or many connections closed at once by them.</source>
        <translation>Une panne là-bas, ou beaucoup de connexions fermées à la fois par eux.</translation>
    </message>
    <message>
        <source>The fleet itself tells nothing any more. Clears with the next news.</source>
        <translation>La flotte elle-même ne dit plus rien. Levée aux prochaines nouvelles.</translation>
    </message>
    <message>
        <source>Re&amp;move the webhook</source>
        <translation>Suppri&amp;mer le webhook</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Règles d&apos;alerte</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>&amp;Règles</translation>
    </message>
    <message>
        <source>Qu&amp;iet hours and webhook</source>
        <translation>&amp;Heures calmes et webhook</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>Valeurs par &amp;défaut</translation>
    </message>
    <message>
        <source>The numbers as they were at first; quiet hours and the webhook stay. Nothing is saved yet.</source>
        <translation>Les nombres tels qu&apos;au départ&#xa0;; heures calmes et webhook restent. Rien n&apos;est encore enregistré.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>&amp;Watch for this</source>
        <translation>&amp;Surveiller ceci</translation>
    </message>
    <message>
        <source>Desktop &amp;notification</source>
        <translation>&amp;Notification du bureau</translation>
    </message>
    <message>
        <source>To the web&amp;hook</source>
        <translation>Vers le &amp;webhook</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>for example 22:00-07:00, 12:30-13:00</source>
        <translation>par exemple 22:00-07:00, 12:30-13:00</translation>
    </message>
    <message>
        <source>In local time. Only what is critical is announced then; afterwards one message sums up the rest.</source>
        <translation>En heure locale. Seul ce qui est critique est alors annoncé&#xa0;; ensuite, un message résume le reste.</translation>
    </message>
    <message>
        <source>%1 (stays)</source>
        <translation>%1 (reste)</translation>
    </message>
    <message>
        <source>Discord message</source>
        <translation>Message Discord</translation>
    </message>
    <message>
        <source>Plain JSON</source>
        <translation>JSON simple</translation>
    </message>
    <message>
        <source>Whoever has the address can write there: it is kept in a private file, and never shown or logged. https only, or http to this computer.</source>
        <translation>Quiconque a l&apos;adresse peut y écrire&#xa0;: elle est gardée dans un fichier privé, et jamais affichée ni journalisée. https seulement, ou http vers cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>Heures &amp;calmes&#xa0;:</translation>
    </message>
    <message>
        <source>Webhook &amp;address:</source>
        <translation>&amp;Adresse du webhook&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;hape:</source>
        <translation>&amp;Forme&#xa0;:</translation>
    </message>
    <message>
        <source>none</source>
        <comment>webhook address</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1, filter</source>
        <translation>%1, filtre</translation>
    </message>
    <message>
        <source>changed; in the profile: %1</source>
        <translation>modifié&#xa0;; dans le profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>changed; usually: %1</source>
        <translation>modifié&#xa0;; d&apos;ordinaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>from the bot&apos;s profile</source>
        <translation>du profil du bot</translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertSender</name>
    <message>
        <source>The webhook does not answer: %1.</source>
        <translation>Le webhook ne répond pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The webhook does not answer.</source>
        <translation>Le webhook ne répond pas.</translation>
    </message>
    <message>
        <source>The webhook takes no more for the moment (429).</source>
        <translation>Le webhook n&apos;accepte plus rien pour le moment (429).</translation>
    </message>
    <message>
        <source>The webhook has a problem (%1).</source>
        <translation>Le webhook a un problème (%1).</translation>
    </message>
    <message>
        <source>The webhook does not exist or does not let us in (%1). Nothing more is sent until its address is changed or tested.</source>
        <translation>Le webhook n&apos;existe pas ou nous refuse l&apos;accès (%1). Plus rien n&apos;est envoyé tant que son adresse n&apos;est pas changée ou testée.</translation>
    </message>
    <message>
        <source>The webhook sends us elsewhere (%1), which is not followed. Give its real address.</source>
        <translation>Le webhook nous redirige (%1), ce qui n&apos;est pas suivi. Donnez sa vraie adresse.</translation>
    </message>
    <message>
        <source>The webhook refused a message (%1). Does the shape of the messages fit it?</source>
        <translation>Le webhook a refusé un message (%1). La forme des messages lui convient-elle&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertTray</name>
    <message>
        <source>&amp;Show window</source>
        <translation>&amp;Afficher la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>A&amp;lertes</translation>
    </message>
    <message>
        <source>&amp;Mute for an hour</source>
        <translation>&amp;Mettre en sourdine une heure</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>%1 of %2 shards ready</source>
        <translation>%1 shards prêts sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No alert stands</source>
        <translation>Aucune alerte active</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>En sourdine jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s)</source>
        <translation>
            <numerusform>%Ln alerte</numerusform>
            <numerusform>%Ln alertes</numerusform>
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
        <translation>La variable %1 ne contient pas de token ici. Elle sera de nouveau consultée à l&apos;ouverture du bot.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Réessayez dans %Ln seconde.</numerusform>
            <numerusform>Réessayez dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its program runs, but does not answer.</source>
        <translation>Son programme est en marche, mais ne répond pas.</translation>
    </message>
    <message>
        <source>A program uses its sessions in %1, but does not listen there: it was started with --socket, or by another version.</source>
        <translation>Un programme utilise ses sessions dans %1, mais n&apos;y écoute pas&#xa0;: il a été lancé avec --socket, ou par une autre version.</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotDialog</name>
    <message>
        <source>&amp;Check with Discord</source>
        <translation>&amp;Vérifier avec Discord</translation>
    </message>
    <message>
        <source>Bot %1</source>
        <translation>Bot %1</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>Ajouter un bot</translation>
    </message>
    <message>
        <source>&amp;Bot and token</source>
        <translation>&amp;Bot et token</translation>
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
        <translation>&amp;Divers</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>Enregistrer et &amp;ouvrir</translation>
    </message>
    <message>
        <source>for example Music</source>
        <translation>par exemple Musique</translation>
    </message>
    <message>
        <source>Its sessions and its token are kept under this name: it stays.</source>
        <translation>Ses sessions et son token sont gardés sous ce nom&#xa0;: il reste tel quel.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>Le trousseau du système</translation>
    </message>
    <message>
        <source>A private file</source>
        <translation>Un fichier privé</translation>
    </message>
    <message>
        <source>The environment of the program</source>
        <translation>L&apos;environnement du programme</translation>
    </message>
    <message>
        <source>empty: the one that is kept stays</source>
        <translation>vide&#xa0;: celui qui est gardé reste</translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation>collez-le ici</translation>
    </message>
    <message>
        <source>empty: DISCORD_TOKEN_FILE, else DISCORD_TOKEN</source>
        <translation>vide&#xa0;: DISCORD_TOKEN_FILE, sinon DISCORD_TOKEN</translation>
    </message>
    <message>
        <source>Asks Discord which bot this is and how many shards it needs. No identify is spent.</source>
        <translation>Demande à Discord quel est ce bot et combien de shards il lui faut. Aucun IDENTIFY n&apos;est dépensé.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>The token is &amp;kept in:</source>
        <translation>Token &amp;gardé dans&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Variable:</source>
        <translation>Va&amp;riable&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token&#xa0;:</translation>
    </message>
    <message>
        <source>From the developer portal, page Bot. It is never shown, logged or written into the profile.</source>
        <translation>Depuis le portail développeur, page Bot. Il n&apos;est jamais affiché, journalisé ni écrit dans le profil.</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Intents</translation>
    </message>
    <message>
        <source>%1 (privileged)</source>
        <translation>%1 (privilégié)</translation>
    </message>
    <message>
        <source>Must be switched on for the application in the developer portal, else Discord closes every shard with 4014.</source>
        <translation>Doit être activé pour l&apos;application dans le portail développeur, sinon Discord ferme chaque shard avec 4014.</translation>
    </message>
    <message>
        <source>All that need no &amp;permission</source>
        <translation>Tous sauf les &amp;privilégiés</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>Which events Discord sends. Privileged ones must be switched on in the developer portal.</source>
        <translation>Les événements que Discord envoie. Les intents privilégiés doivent être activés dans le portail développeur.</translation>
    </message>
    <message>
        <source>as many as Discord recommends</source>
        <translation>autant que Discord en recommande</translation>
    </message>
    <message>
        <source>a number of my own</source>
        <translation>un nombre de mon choix</translation>
    </message>
    <message>
        <source>all; or for example 0-3,8</source>
        <translation>tous&#xa0;; ou par exemple 0-3,8</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Shar&amp;ds:</source>
        <translation>&amp;Shards&#xa0;:</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>&amp;Nombre&#xa0;:</translation>
    </message>
    <message>
        <source>Onl&amp;y these of them:</source>
        <translation>Se&amp;ulement ceux-ci&#xa0;:</translation>
    </message>
    <message>
        <source>A mu&amp;ltiple of:</source>
        <translation>Un &amp;multiple de&#xa0;:</translation>
    </message>
    <message>
        <source>1 for most bots; Discord tells large ones another number.</source>
        <translation>1 pour la plupart des bots&#xa0;; Discord indique un autre nombre aux gros bots.</translation>
    </message>
    <message>
        <source>Th&amp;reads:</source>
        <translation>&amp;Threads&#xa0;:</translation>
    </message>
    <message>
        <source>Com&amp;pression:</source>
        <translation>&amp;Compression&#xa0;:</translation>
    </message>
    <message>
        <source>The activity&apos;s text</source>
        <translation>Le texte de l&apos;activité</translation>
    </message>
    <message>
        <source>for example the shards</source>
        <translation>par exemple les shards</translation>
    </message>
    <message>
        <source>Keep the sessions for the next start</source>
        <translation>Garder les sessions pour le prochain démarrage</translation>
    </message>
    <message>
        <source>End the sessions</source>
        <translation>Mettre fin aux sessions</translation>
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
        <translation>un répertoire propre au bot</translation>
    </message>
    <message>
        <source>&amp;Presence:</source>
        <translation>&amp;Présence&#xa0;:</translation>
    </message>
    <message>
        <source>Acti&amp;vity:</source>
        <translation>&amp;Activité&#xa0;:</translation>
    </message>
    <message>
        <source>When the program &amp;ends:</source>
        <translation>À la &amp;fin du programme&#xa0;:</translation>
    </message>
    <message>
        <source>Alert at a &amp;latency (p95) of:</source>
        <translation>Alerte à une late&amp;nce (p95) de&#xa0;:</translation>
    </message>
    <message>
        <source>Alert when a shard is &amp;full to:</source>
        <translation>Alerte si &amp;un shard est plein à&#xa0;:</translation>
    </message>
    <message>
        <source>These two are where the alert rules begin; Alerts, Alert rules has all of them.</source>
        <translation>Ces deux valeurs sont le point de départ des règles d&apos;alerte&#xa0;; Alertes, Règles d&apos;alerte les contient toutes.</translation>
    </message>
    <message>
        <source>Sessions are &amp;kept in:</source>
        <translation>Sessions &amp;gardées dans&#xa0;:</translation>
    </message>
    <message>
        <source>API add&amp;ress:</source>
        <translation>Ad&amp;resse de l&apos;API&#xa0;:</translation>
    </message>
    <message>
        <source>empty: beside the profile</source>
        <translation>vide&#xa0;: à côté du profil</translation>
    </message>
    <message>
        <source>There is a bot of this name already.</source>
        <translation>Il y a déjà un bot de ce nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no shards: ids and ranges separated by commas are expected, for example 0-3,8.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun shard&#xa0;: des ID et des plages séparés par des virgules sont attendus, par exemple 0-3,8.</translation>
    </message>
    <message>
        <source>The activity needs a text.</source>
        <translation>L&apos;activité a besoin d&apos;un texte.</translation>
    </message>
    <message>
        <source>The token is missing: copy it from the developer portal, page Bot, and paste it.</source>
        <translation>Le token manque&#xa0;: copiez-le depuis le portail développeur, page Bot, et collez-le.</translation>
    </message>
    <message>
        <source>What is typed is no token: it has three parts with dots between them, and no spaces. Copy it once more from the developer portal.</source>
        <translation>La saisie n&apos;est pas un token&#xa0;: il a trois parties séparées par des points, et pas d&apos;espaces. Copiez-le à nouveau depuis le portail développeur.</translation>
    </message>
    <message>
        <source>Asking Discord…</source>
        <translation>Demande à Discord…</translation>
    </message>
    <message>
        <source>Keep it in a private fi&amp;le instead</source>
        <translation>Garder p&amp;lutôt dans un fichier privé</translation>
    </message>
    <message>
        <source>none</source>
        <comment>compression</comment>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotKeychain</name>
    <message>
        <source>The keychain did not answer in time. Unlock it, then try again.</source>
        <translation>Le trousseau n&apos;a pas répondu à temps. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain has no entry &quot;%1&quot; of the service &quot;%2&quot;, which holds the bot&apos;s token. Change the bot and paste its token once more.</source>
        <translation>Le trousseau n&apos;a pas d&apos;entrée «&#xa0;%1&#xa0;» du service «&#xa0;%2&#xa0;», qui contient le token du bot. Modifiez le bot et collez à nouveau son token.</translation>
    </message>
    <message>
        <source>The keychain gave no token: %1</source>
        <translation>Le trousseau n&apos;a donné aucun token&#xa0;: %1</translation>
    </message>
    <message>
        <source>What the keychain holds as &quot;%1&quot; of the service &quot;%2&quot; is no token.</source>
        <translation>Ce que le trousseau contient comme «&#xa0;%1&#xa0;» du service «&#xa0;%2&#xa0;» n&apos;est pas un token.</translation>
    </message>
    <message>
        <source>The keychain did not take the token: %1</source>
        <translation>Le trousseau n&apos;a pas accepté le token&#xa0;: %1</translation>
    </message>
    <message>
        <source>The keychain did not keep the token.</source>
        <translation>Le trousseau n&apos;a pas gardé le token.</translation>
    </message>
    <message>
        <source>The keychain did not remove the token: %1</source>
        <translation>Le trousseau n&apos;a pas supprimé le token&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was saved: it was given up meanwhile.</source>
        <translation>Rien n&apos;a été enregistré&#xa0;: l&apos;opération a été abandonnée entre-temps.</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotList</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
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
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>It takes effect when the bot is opened the next time.</source>
        <translation>Cela prend effet à la prochaine ouverture du bot.</translation>
    </message>
    <message>
        <source>It is running: close it first.</source>
        <translation>Il est en marche&#xa0;: fermez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>Remove a bot</source>
        <translation>Supprimer un bot</translation>
    </message>
    <message>
        <source>Its saved sessions stay. The bot itself is not touched.</source>
        <translation>Ses sessions enregistrées restent. Le bot lui-même n&apos;est pas touché.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Remove its &amp;token too, from the keychain (%1) and from %2</source>
        <translation>Supprimer aussi son &amp;token, du trousseau (%1) et de %2</translation>
    </message>
    <message>
        <source>Remove its &amp;token too, from the keychain (%1)</source>
        <translation>Supprimer aussi son &amp;token, du trousseau (%1)</translation>
    </message>
    <message>
        <source>Remove its &amp;token too, the file %1</source>
        <translation>Supprimer aussi son &amp;token, le fichier %1</translation>
    </message>
    <message>
        <source>Its token stays in %1.</source>
        <translation>Son token reste dans %1.</translation>
    </message>
    <message>
        <source>Its token is not kept by Shardroom.</source>
        <translation>Son token n&apos;est pas gardé par Shardroom.</translation>
    </message>
    <message>
        <source>No program uses its directory. One that was started with another --state-dir is not seen here.</source>
        <translation>Aucun programme n&apos;utilise son répertoire. Un programme lancé avec un autre --state-dir ne se voit pas ici.</translation>
    </message>
    <message>
        <source>Remove %1 from this list?</source>
        <translation>Supprimer %1 de cette liste&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotRoom</name>
    <message>
        <source>%1 is running already, but its window can&apos;t be shown. %2</source>
        <translation>%1 est déjà en marche, mais sa fenêtre ne peut pas être affichée. %2</translation>
    </message>
    <message>
        <source>%1 is saved, but its old token is still in the keychain.</source>
        <translation>%1 est enregistré, mais son ancien token est encore dans le trousseau.</translation>
    </message>
    <message>
        <source>The token of %1 is still in the keychain.</source>
        <translation>Le token de %1 est encore dans le trousseau.</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotStart</name>
    <message>
        <source>Its program was ended by signal %1.</source>
        <translation>Son programme a été arrêté par le signal %1.</translation>
    </message>
    <message>
        <source>Its program has ended with status %1, without a word.</source>
        <translation>Son programme s&apos;est terminé avec le code %1, sans un mot.</translation>
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
        <translation>Chaque bot fonctionne dans son propre programme et sa propre fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Add a bot…</source>
        <translation>A&amp;jouter un bot…</translation>
    </message>
</context>
<context>
    <name>Shardroom::BudgetBar</name>
    <message>
        <source>Identifies: not known yet</source>
        <translation>IDENTIFY&#xa0;: encore inconnu</translation>
    </message>
    <message>
        <source>%1 of %2 identifies left</source>
        <translation>%1 IDENTIFY restants sur %2</translation>
    </message>
    <message>
        <source>queue held</source>
        <translation>file retenue</translation>
    </message>
    <message>
        <source>lasts until the reset</source>
        <translation>suffit jusqu&apos;à la RAZ</translation>
    </message>
    <message>
        <source>%1 per 5 s</source>
        <translation>%1 toutes les 5 s</translation>
    </message>
    <message>
        <source>breaker open</source>
        <translation>disjoncteur ouvert</translation>
    </message>
    <message>
        <source>only resumes</source>
        <translation>reprises seules</translation>
    </message>
    <message>
        <source>floor in %1</source>
        <translation>plancher dans %1</translation>
    </message>
    <message>
        <source>%1 queued ≈ %2</source>
        <translation>%1 en file ≈ %2</translation>
    </message>
    <message>
        <source>resets in %1</source>
        <translation>RAZ dans %1</translation>
    </message>
    <message>
        <source>Discord allows a bot so many session starts in 24 hours. When none is left, it ends all sessions and resets the token. Resuming is free.</source>
        <translation>Discord permet à un bot un certain nombre d&apos;ouvertures de session en 24 heures. Quand il n&apos;en reste plus, il met fin à toutes les sessions et réinitialise le token. Reprendre est gratuit.</translation>
    </message>
    <message>
        <source>%1 are kept back: below that shards only resume.</source>
        <translation>%1 sont gardés en réserve&#xa0;: au-dessous, les shards ne font que reprendre.</translation>
    </message>
    <message>
        <source>Shardroom spent %1 in the last 24 hours.</source>
        <translation>Shardroom en a dépensé %1 ces dernières 24 heures.</translation>
    </message>
    <message>
        <source>%1 more may go below, as you allowed.</source>
        <translation>%1 de plus peuvent passer au-dessous, comme vous l&apos;avez permis.</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 en file</translation>
    </message>
    <message numerus="yes">
        <source>Too many sessions were lost to one cause, %1: %Ln shard(s) held back, one tries at %2.</source>
        <translation>
            <numerusform>Trop de sessions perdues pour une même cause, %1&#xa0;: %Ln shard freiné, un essaie à %2.</numerusform>
            <numerusform>Trop de sessions perdues pour une même cause, %1&#xa0;: %Ln shards freinés, un essaie à %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::BudgetChart</name>
    <message>
        <source>What is left of Discord&apos;s session starts: the line is the past 24 hours as this program spent them, the dashes go on at the present pace. Below the floor shards only resume.</source>
        <translation>Ce qui reste des démarrages de session de Discord&#xa0;: la ligne montre les dernières 24 heures telles que ce programme les a dépensées, les tirets la prolongent au rythme actuel. Sous le plancher, les shards ne font que reprendre.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>reset %1</source>
        <translation>RAZ %1</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Identify budget</source>
        <translation>Budget d&apos;IDENTIFY</translation>
    </message>
    <message>
        <source>%1 of %2 left, %3 kept back</source>
        <translation>%1 restants sur %2, %3 en réserve</translation>
    </message>
</context>
<context>
    <name>Shardroom::ButtonCommands</name>
    <message>
        <source>There is nothing here for it now.</source>
        <translation>Rien ici ne s&apos;y prête pour l&apos;instant.</translation>
    </message>
</context>
<context>
    <name>Shardroom::ChartsPage</name>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
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
        <translation>7 j</translation>
    </message>
    <message>
        <source>Show the last %1</source>
        <translation>Afficher une période de %1</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Retour au direct</translation>
    </message>
    <message>
        <source>Nothing was recorded in this range.</source>
        <translation>Rien n&apos;a été enregistré dans cette plage.</translation>
    </message>
    <message>
        <source>No history yet: the first minute is being recorded.</source>
        <translation>Pas encore d&apos;historique&#xa0;: la première minute est en cours d&apos;enregistrement.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, crosshair at %2</source>
        <translation>%1, réticule à %2</translation>
    </message>
    <message>
        <source>Crosshair to the left</source>
        <translation>Réticule vers la gauche</translation>
    </message>
    <message>
        <source>Crosshair to the right</source>
        <translation>Réticule vers la droite</translation>
    </message>
    <message>
        <source>Crosshair ten steps to the left</source>
        <translation>Réticule de dix pas vers la gauche</translation>
    </message>
    <message>
        <source>Crosshair ten steps to the right</source>
        <translation>Réticule de dix pas vers la droite</translation>
    </message>
    <message>
        <source>Move to earlier</source>
        <translation>Reculer dans le temps</translation>
    </message>
    <message>
        <source>Move to later</source>
        <translation>Avancer dans le temps</translation>
    </message>
    <message>
        <source>Hold the moment, or let it go</source>
        <translation>Figer l&apos;instant, ou le libérer</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <source>Zoom back</source>
        <translation>Zoom précédent</translation>
    </message>
    <message>
        <source>Leave the zoom and the crosshair, as a double click on a chart does</source>
        <translation>Quitter le zoom et le réticule, comme un double clic sur un graphique</translation>
    </message>
    <message>
        <source>Click: hold a moment · drag: zoom · Shift+drag: move · double click: live</source>
        <translation>Clic&#xa0;: figer un instant · glisser&#xa0;: zoom · Maj+glisser&#xa0;: déplacer · double clic&#xa0;: direct</translation>
    </message>
    <message>
        <source> · %1: zoom back</source>
        <translation> · %1&#xa0;: zoom précédent</translation>
    </message>
</context>
<context>
    <name>Shardroom::ColorRulesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>Règles de couleur</translation>
    </message>
    <message>
        <source>Rows of the shard table that a filter fits get its colour. The first that fits wins.</source>
        <translation>Les lignes du tableau des shards auxquelles un filtre correspond prennent sa couleur. Le premier qui correspond l&apos;emporte.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>As in the filter field of the window.</source>
        <translation>Comme dans le champ de filtre de la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Couleur&#xa0;:</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Règle %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There are as many as there may be.</source>
        <translation>Le nombre maximal est atteint.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>This rule paints nothing, and is kept as it is until you change or remove it: %1</source>
        <translation>Cette règle ne colore rien, et elle est gardée telle quelle jusqu&apos;à ce que vous la modifiiez ou la supprimiez&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Shardroom::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Delete layout</source>
        <translation>Supprimer la disposition</translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <translation>Trier par : %1</translation>
    </message>
    <message>
        <source>Once more: the other way round</source>
        <translation>Encore une fois : dans l’autre sens</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Colonne : %1</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Save layout…</source>
        <translation>Enregistrer la disposition…</translation>
    </message>
</context>
<context>
    <name>Shardroom::CommandList</name>
    <message>
        <source>Not possible now.</source>
        <translation>Impossible maintenant.</translation>
    </message>
</context>
<context>
    <name>Shardroom::CommandPalette</name>
    <message>
        <source>Nothing fits. Esc closes.</source>
        <translation>Rien ne correspond. Échap ferme.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Type a command, a shard number, a guild’s id or a message link</source>
        <translation>Saisissez une commande, un numéro de shard, l&apos;ID d&apos;un serveur ou le lien d&apos;un message</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (activé)</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Aller à&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Shardroom::ControlClient</name>
    <message>
        <source>Shardroom has closed the connection.</source>
        <translation>Shardroom a fermé la connexion.</translation>
    </message>
    <message>
        <source>No Shardroom answers on %1. Is it running? One that was started with --socket or --state-dir is found with the same option.</source>
        <translation>Aucun Shardroom ne répond sur %1. Est-il en marche&#xa0;? S&apos;il a été lancé avec --socket ou --state-dir, on le trouve avec la même option.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>What answers there is no Shardroom.</source>
        <translation>Ce qui répond là n&apos;est pas un Shardroom.</translation>
    </message>
</context>
<context>
    <name>Shardroom::ControlDesk</name>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation>Le verbe «&#xa0;%1&#xa0;» n&apos;existe pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>«&#xa0;%1&#xa0;» doit être true ou false.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 demande %2.</translation>
    </message>
    <message>
        <source>%1 requests of this caller are not answered yet. Wait for one.</source>
        <translation>%1 requêtes de cet appelant sont encore sans réponse. Attendez-en une.</translation>
    </message>
    <message>
        <source>Shardroom is ending.</source>
        <translation>Shardroom est en train de se terminer.</translation>
    </message>
    <message>
        <source>The fleet is not running.</source>
        <translation>La flotte n&apos;est pas en marche.</translation>
    </message>
    <message>
        <source>Shard %1 has failed and does not come back by itself. %2</source>
        <translation>Le shard %1 est en échec et ne revient pas de lui-même. %2</translation>
    </message>
    <message>
        <source>Shard %1 is not in this program.</source>
        <translation>Le shard %1 n&apos;est pas dans ce programme.</translation>
    </message>
    <message>
        <source>This program runs on Discord, not on the practice gateway: it has no faults and no scenarios. Start shardroom --simulate.</source>
        <translation>Ce programme tourne sur Discord, pas sur la gateway d&apos;entraînement&#xa0;: il n&apos;a ni incidents ni scénarios. Lancez shardroom --simulate.</translation>
    </message>
    <message>
        <source>This is read-only mode: nothing can be changed.</source>
        <translation>Mode lecture seule&#xa0;: rien ne peut être changé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a fault that is repeated. See shardroomctl faults.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas le numéro d&apos;un incident répété. Voir shardroomctl faults.</translation>
    </message>
    <message>
        <source>Fault %1 is part of the scenario and ends with it: shardroomctl scenario stop.</source>
        <translation>L&apos;incident %1 fait partie du scénario et finit avec lui&#xa0;: shardroomctl scenario stop.</translation>
    </message>
    <message>
        <source>This scenario wants another practice gateway than the one that runs. Start shardroom --scenario %1.</source>
        <translation>Ce scénario veut une autre gateway d&apos;entraînement que celle en marche. Lancez shardroom --scenario %1.</translation>
    </message>
    <message>
        <source>This program is not on the practice gateway.</source>
        <translation>Ce programme n&apos;est pas sur la gateway d&apos;entraînement.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>--%1: a whole number from %2 to %3 is expected.</source>
        <translation>--%1&#xa0;: un nombre entier de %2 à %3 est attendu.</translation>
    </message>
    <message>
        <source>Use plan reshard, with --to N for one plan.</source>
        <translation>Utilisez plan reshard, avec --to N pour un seul plan.</translation>
    </message>
    <message>
        <source>There is no strategy &quot;%1&quot;. Use one of %2.</source>
        <translation>La stratégie «&#xa0;%1&#xa0;» n&apos;existe pas. Utilisez l&apos;une de celles-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--shards is for split and hand-over: %1 replaces all.</source>
        <translation>--shards est pour split et hand-over&#xa0;: %1 remplace tout.</translation>
    </message>
    <message>
        <source>--at-once is for rolling, split and hand-over: %1 does all in one.</source>
        <translation>--at-once est pour rolling, split et hand-over&#xa0;: %1 fait tout d&apos;un coup.</translation>
    </message>
    <message>
        <source>--to is not for hand-over: every shard keeps its total.</source>
        <translation>--to n&apos;est pas pour hand-over&#xa0;: chaque shard garde son total.</translation>
    </message>
    <message>
        <source>None of these shards is in this program.</source>
        <translation>Aucun de ces shards n&apos;est dans ce programme.</translation>
    </message>
    <message>
        <source>%1 holds another plan by now than the one that you agreed to.</source>
        <translation>%1 contient désormais un autre plan que celui que vous avez accepté.</translation>
    </message>
    <message numerus="yes">
        <source>This reshards from %1 to %2 shards (%3) and costs %Ln identify(ies)</source>
        <translation>
            <numerusform>Cela fait un reshard de %1 vers %2 shards (%3) et coûte %Ln IDENTIFY</numerusform>
            <numerusform>Cela fait un reshard de %1 vers %2 shards (%3) et coûte %Ln IDENTIFY</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, at most %Ln more for shards that fail once</source>
        <translation>
            <numerusform>, au plus %Ln de plus pour les shards qui échouent une fois</numerusform>
            <numerusform>, au plus %Ln de plus pour les shards qui échouent une fois</numerusform>
        </translation>
    </message>
    <message>
        <source>How many guilds may be missing? Use reshard accept N, with N from 0 to %1.</source>
        <translation>Combien de serveurs peuvent manquer&#xa0;? Utilisez reshard accept N, avec N de 0 à %1.</translation>
    </message>
    <message>
        <source>Only accept, ledger and report take an argument.</source>
        <translation>Seuls accept, ledger et report prennent un argument.</translation>
    </message>
    <message>
        <source>There is no reshard &quot;%1&quot;. Use %2.</source>
        <translation>reshard «&#xa0;%1&#xa0;» n&apos;existe pas. Utilisez %2.</translation>
    </message>
    <message>
        <source>Where to? Use reshard report FILE.</source>
        <translation>Où&#xa0;? Utilisez reshard report FILE.</translation>
    </message>
    <message>
        <source>The file&apos;s path must be absolute: this program works in another directory than its caller.</source>
        <translation>Le chemin du fichier doit être absolu&#xa0;: ce programme travaille dans un autre répertoire que son appelant.</translation>
    </message>
    <message>
        <source>%1 is there already. Give another name.</source>
        <translation>%1 existe déjà. Donnez un autre nom.</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>Aucun reshard en cours.</translation>
    </message>
    <message>
        <source>The reshard to %1 shards was rolled back: %2</source>
        <translation>Le reshard vers %1 shards est revenu en arrière&#xa0;: %2</translation>
    </message>
    <message>
        <source>The reshard to %1 shards was aborted: %2</source>
        <translation>Le reshard vers %1 shards a été abandonné&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is there already and is no report of this kind. Give another name.</source>
        <translation>%1 existe déjà et n&apos;est pas un rapport de ce genre. Donnez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is there already and holds no session states. Give another name.</source>
        <translation>%1 existe déjà et ne contient pas d&apos;états de session. Donnez un autre nom.</translation>
    </message>
    <message>
        <source>--count: a whole number from 1 to %1 is expected.</source>
        <translation>--count&#xa0;: un nombre entier de 1 à %1 est attendu.</translation>
    </message>
    <message>
        <source>A report is about all shards: leave the shards out.</source>
        <translation>Un rapport porte sur tous les shards&#xa0;: omettez les shards.</translation>
    </message>
    <message>
        <source>Shards %1 are connected: what was written of them is old as soon as the next event arrives. Pause them first to hand them over.</source>
        <translation>Les shards %1 sont connectés&#xa0;: ce qui en a été écrit est périmé dès l&apos;événement suivant. Mettez-les d&apos;abord en pause pour les céder.</translation>
    </message>
    <message>
        <source>%1 does not say with how many shards its sessions were made. Add --count N.</source>
        <translation>%1 n&apos;indique pas avec combien de shards ses sessions ont été faites. Ajoutez --count N.</translation>
    </message>
    <message numerus="yes">
        <source>This drops the saved sessions of %Ln shard(s) (%1); starting them costs as many identifies</source>
        <translation>
            <numerusform>Cela supprime la session enregistrée de %Ln shard (%1)&#xa0;; le démarrer coûte un IDENTIFY</numerusform>
            <numerusform>Cela supprime les sessions enregistrées de %Ln shards (%1)&#xa0;; les démarrer coûte autant d&apos;IDENTIFY</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no shards. Use all, or ids and ranges separated by commas, for example 0-3,8.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun shard. Utilisez all, ou des ID et des plages séparés par des virgules, par exemple 0-3,8.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a guild&apos;s id nor the link of a message in one (direct messages belong to shard 0).</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni l&apos;ID d&apos;un serveur ni le lien d&apos;un message qui s&apos;y trouve (les messages privés relèvent du shard 0).</translation>
    </message>
    <message>
        <source>Not all of these shards are in this program.</source>
        <translation>Ces shards ne sont pas tous dans ce programme.</translation>
    </message>
    <message>
        <source>There are no shards yet.</source>
        <translation>Il n&apos;y a pas encore de shards.</translation>
    </message>
    <message numerus="yes">
        <source>No session is kept for shards %1. Open them instead: that costs %Ln start(s).</source>
        <translation>
            <numerusform>Aucune session n&apos;est gardée pour le shard %1. Utilisez plutôt open&#xa0;: cela coûte %Ln démarrage.</numerusform>
            <numerusform>Aucune session n&apos;est gardée pour les shards %1. Utilisez plutôt open&#xa0;: cela coûte %Ln démarrages.</numerusform>
        </translation>
    </message>
    <message>
        <source>roll needs resume or reidentify and SHARDS, or one of pause, continue and stop.</source>
        <translation>roll demande resume ou reidentify et SHARDS, ou bien pause, continue ou stop.</translation>
    </message>
    <message numerus="yes">
        <source>This ends the sessions of %Ln shard(s) (%1); coming back costs as many identifies</source>
        <translation>
            <numerusform>Cela met fin à la session de %Ln shard (%1)&#xa0;; le retour coûte un IDENTIFY</numerusform>
            <numerusform>Cela met fin aux sessions de %Ln shards (%1)&#xa0;; le retour coûte autant d&apos;IDENTIFY</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This re-identifies %Ln shard(s) (%1) and costs as many identifies</source>
        <translation>
            <numerusform>Cela réidentifie %Ln shard (%1) et coûte un IDENTIFY</numerusform>
            <numerusform>Cela réidentifie %Ln shards (%1) et coûte autant d&apos;IDENTIFY</numerusform>
        </translation>
    </message>
    <message>
        <source>how many are left is not known yet</source>
        <translation>on ne sait pas encore combien il en reste</translation>
    </message>
    <message>
        <source>%1 of %2 are left</source>
        <translation>il en reste %1 sur %2</translation>
    </message>
    <message>
        <source>There is no condition &quot;%1&quot;. Use ready, reshard-done, reshard warming (or overlapping, draining, ending, settling), scenario-done, or shard N ready.</source>
        <translation>La condition «&#xa0;%1&#xa0;» n&apos;existe pas. Utilisez ready, reshard-done, reshard warming (ou overlapping, draining, ending, settling), scenario-done, ou shard N ready.</translation>
    </message>
    <message>
        <source>It runs without a window.</source>
        <translation>Il fonctionne sans fenêtre.</translation>
    </message>
    <message>
        <source>Only mute takes a number, of minutes.</source>
        <translation>Seul mute prend un nombre, en minutes.</translation>
    </message>
    <message>
        <source>alerts has no &quot;%1&quot;. Use status, log, mute MINUTES or unmute.</source>
        <translation>alerts n&apos;a pas de «&#xa0;%1&#xa0;». Utilisez status, log, mute MINUTES ou unmute.</translation>
    </message>
</context>
<context>
    <name>Shardroom::ControlRoom</name>
    <message>
        <source>Practice gateway</source>
        <translation>Gateway d&apos;entraînement</translation>
    </message>
    <message>
        <source>The shards did not close within %1 s; leaving anyway.</source>
        <translation>Les shards ne se sont pas fermés en %1 s&#xa0;; le programme quitte quand même.</translation>
    </message>
    <message>
        <source>This program goes on without one: shardroomctl can&apos;t reach it.</source>
        <translation>Ce programme continue sans&#xa0;: shardroomctl ne peut pas le joindre.</translation>
    </message>
    <message>
        <source>The saved sessions are not encrypted. %1</source>
        <translation>Les sessions enregistrées ne sont pas chiffrées. %1</translation>
    </message>
    <message>
        <source>No history is kept: Shardroom was started with --no-history.</source>
        <translation>Aucun historique n&apos;est gardé&#xa0;: Shardroom a été lancé avec --no-history.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>The window could not be opened: %1.</source>
        <translation>La fenêtre n&apos;a pas pu être ouverte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The scenario was stopped before its verdict.</source>
        <translation>Le scénario a été arrêté avant son verdict.</translation>
    </message>
    <message>
        <source>The picture could not be saved to %1. Give a file ending in .png in a directory that can be written.</source>
        <translation>L&apos;image n&apos;a pas pu être enregistrée dans %1. Indiquez un fichier finissant par .png dans un répertoire accessible en écriture.</translation>
    </message>
    <message>
        <source>The program ends before the scenario has a verdict.</source>
        <translation>Le programme se termine avant que le scénario ait un verdict.</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>Le programme se termine.</translation>
    </message>
    <message>
        <source>The next start is being looked at already.</source>
        <translation>Le prochain démarrage est déjà en cours d&apos;examen.</translation>
    </message>
    <message>
        <source>%1 does not start any more: %2</source>
        <translation>%1 ne démarre plus&#xa0;: %2</translation>
    </message>
    <message>
        <source>it crashes.</source>
        <translation>il plante.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
</context>
<context>
    <name>Shardroom::ControlSocket</name>
    <message>
        <source>Give another place with --socket.</source>
        <translation>Indiquez un autre emplacement avec --socket.</translation>
    </message>
    <message>
        <source>The directory %1 for the control socket can&apos;t be made.</source>
        <translation>Le répertoire %1 du socket de contrôle ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Another program listens on the control socket %1.</source>
        <translation>Un autre programme écoute sur le socket de contrôle %1.</translation>
    </message>
    <message>
        <source>The control socket %1 can&apos;t be made there.</source>
        <translation>Le socket de contrôle %1 ne peut pas être créé là.</translation>
    </message>
    <message>
        <source>%1 is there already, and is not a control socket: it is left alone.</source>
        <translation>%1 existe déjà et n&apos;est pas un socket de contrôle&#xa0;: il est laissé tel quel.</translation>
    </message>
    <message>
        <source>The control socket %1 can&apos;t be made: %2.</source>
        <translation>Le socket de contrôle %1 ne peut pas être créé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 callers are connected already. Wait until one has gone.</source>
        <translation>%1 appelants sont déjà connectés. Attendez que l&apos;un d&apos;eux parte.</translation>
    </message>
    <message>
        <source>A request is at most %1 bytes long.</source>
        <translation>Une requête fait au plus %1 octets.</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>ce n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>A request is one JSON object per line: %1.</source>
        <translation>Une requête est un objet JSON par ligne&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Shardroom::CostDialog</name>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>To be sure, &amp;type: %1</source>
        <translation>Pour confirmer, sai&amp;sissez&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again until the program ends</source>
        <translation>Ne plus &amp;demander jusqu&apos;à la fin du programme</translation>
    </message>
</context>
<context>
    <name>Shardroom::DesktopNotifier</name>
    <message>
        <source>No notifications: this desktop has neither a tray nor a notification service.</source>
        <translation>Pas de notifications&#xa0;: ce bureau n&apos;a ni zone de notification ni service de notification.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The desktop does not show notifications: %1</source>
        <translation>Le bureau n&apos;affiche pas de notifications&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Shardroom::DetailPane</name>
    <message>
        <source>By type</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>%1/s %2</source>
        <translation>%1/s %2</translation>
    </message>
    <message>
        <source>No shards yet</source>
        <translation>Pas encore de shards</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>Latence, ms</translation>
    </message>
    <message>
        <source>Events per second</source>
        <translation>Événements par seconde</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Les %1</translation>
    </message>
    <message>
        <source>Select shards in the map or the table to see them alone.</source>
        <translation>Sélectionnez des shards dans la carte ou le tableau pour ne voir qu&apos;eux.</translation>
    </message>
    <message>
        <source>Shard %1 of %2</source>
        <translation>Shard %1 sur %2</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>%1, %2 in an outage</source>
        <translation>%1, dont %2 en panne</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
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
        <translation>Reprises</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>%1 of them listed</source>
        <translation>dont %1 listés</translation>
    </message>
    <message>
        <source>of the worst %1</source>
        <translation>des %1 pires</translation>
    </message>
    <message>
        <source>%1 deaf</source>
        <translation>%1 sourd</translation>
    </message>
</context>
<context>
    <name>Shardroom::ExportDialog</name>
    <message>
        <source>&amp;All shards (%1)</source>
        <translation>&amp;Tous les shards (%1)</translation>
    </message>
    <message>
        <source>Export session states</source>
        <translation>Exporter les états de session</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Only the &amp;marked ones (none)</source>
        <translation>Seulement les &amp;marqués (aucun)</translation>
    </message>
    <message>
        <source>Only the &amp;marked ones: %1</source>
        <translation>Seulement les &amp;marqués&#xa0;: %1</translation>
    </message>
    <message>
        <source>Whoever has this file and the token can take the sessions over: keep it private. The states of connected shards are old as soon as the next event arrives; pause them first to hand them over.</source>
        <translation>Quiconque a ce fichier et le token peut s&apos;emparer des sessions&#xa0;: gardez-le privé. Les états des shards connectés sont périmés dès l&apos;événement suivant&#xa0;; mettez-les d&apos;abord en pause pour les céder.</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>Of:</source>
        <translation>De&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Carries everything.</source>
        <translation>Transporte tout.</translation>
    </message>
    <message>
        <source>Save session states</source>
        <translation>Enregistrer les états de session</translation>
    </message>
    <message>
        <source>Session states (*.json)</source>
        <translation>États de session (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Shardroom::FaultPanel</name>
    <message>
        <source>all shards</source>
        <translation>tous les shards</translation>
    </message>
    <message>
        <source>%1 at random of %2</source>
        <translation>%1 au hasard sur %2</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>toutes les %1 s</translation>
    </message>
    <message numerus="yes">
        <source>struck %Ln time(s)</source>
        <translation>
            <numerusform>déclenché %Ln fois</numerusform>
            <numerusform>déclenché %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>of the scenario</source>
        <translation>du scénario</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Code de fermeture</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>By how long</source>
        <translation>De combien</translation>
    </message>
    <message>
        <source>How late, how slow, how long, or how far: see the fault&apos;s explanation.</source>
        <translation>Quel retard, quelle lenteur, quelle durée ou quelle avance&#xa0;: voir l&apos;explication de l&apos;incident.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Shards at a time</source>
        <translation>Shards à la fois</translation>
    </message>
    <message>
        <source>How many of these shards are struck at a time, drawn anew each time.</source>
        <translation>Combien de ces shards sont touchés à la fois, tirés au sort à chaque fois.</translation>
    </message>
    <message>
        <source>each shard</source>
        <translation>chaque shard</translation>
    </message>
    <message>
        <source> at random</source>
        <translation> au hasard</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Once, or again and again until it is stopped.</source>
        <translation>Une fois, ou encore et encore jusqu&apos;à l&apos;arrêt.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>every </source>
        <translation>toutes les </translation>
    </message>
    <message>
        <source>Faults that are repeated</source>
        <translation>Incidents répétés</translation>
    </message>
    <message>
        <source>Stop &amp;all</source>
        <translation>&amp;Tout arrêter</translation>
    </message>
    <message>
        <source>Stri&amp;ke again and again</source>
        <translation>Déclencher en &amp;boucle</translation>
    </message>
    <message>
        <source>Stri&amp;ke</source>
        <translation>Déclen&amp;cher</translation>
    </message>
    <message>
        <source>Strikes the practice gateway as a whole.</source>
        <translation>Touche la gateway d&apos;entraînement tout entière.</translation>
    </message>
    <message numerus="yes">
        <source>Strikes %Ln shard(s) at random, of all.</source>
        <translation>
            <numerusform>Touche %Ln shard au hasard parmi tous.</numerusform>
            <numerusform>Touche %Ln shards au hasard parmi tous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Strikes %Ln at random of %1.</source>
        <translation>
            <numerusform>En touche %Ln au hasard sur %1.</numerusform>
            <numerusform>En touche %Ln au hasard sur %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Strikes all shards, since none is selected.</source>
        <translation>Touche tous les shards, car aucun n&apos;est sélectionné.</translation>
    </message>
    <message>
        <source>Strikes %1.</source>
        <translation>Touche&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not only the %1 that the filter lists.</source>
        <translation>Pas seulement les %1 que le filtre montre.</translation>
    </message>
    <message numerus="yes">
        <source>Stri&amp;ke %Ln shard(s)</source>
        <translation>
            <numerusform>Déclen&amp;cher sur %Ln shard</numerusform>
            <numerusform>Déclen&amp;cher sur %Ln shards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::FilterBar</name>
    <message>
        <source>Filter: 12-15, failed, guilds:&gt;2000</source>
        <translation>Filtre&#xa0;: 12-15, failed, guilds:&gt;2000</translation>
    </message>
    <message>
        <source>Filter shards</source>
        <translation>Filtrer les shards</translation>
    </message>
    <message>
        <source>&lt;p&gt;Terms are joined by &lt;i&gt;and&lt;/i&gt;:&lt;/p&gt;&lt;table&gt;&lt;tr&gt;&lt;td&gt;12-15 &amp;nbsp; 0,8&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;shard numbers&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;lost&lt;/td&gt;&lt;td&gt;a word in state, cause, last close or host&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;state:backoff|failed&lt;/td&gt;&lt;td&gt;states&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;is:deaf&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;acknowledged, but without events; also zombie, quiet&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;host:us-* &amp;nbsp; cause:lost&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;texts; | for one of several&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;guilds:&amp;gt;2000 &amp;nbsp; latency:200-400 &amp;nbsp; close:4009|4014&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;numbers; also fill, unavailable, events, resumes, identifies, zombies&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;age:&amp;gt;5m&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;times; also ack, event, closed&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;!12-15&lt;/td&gt;&lt;td&gt;not&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;Les termes sont joints par &lt;i&gt;et&lt;/i&gt;&#xa0;:&lt;/p&gt;&lt;table&gt;&lt;tr&gt;&lt;td&gt;12-15 &amp;nbsp; 0,8&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;numéros de shards&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;perdue&lt;/td&gt;&lt;td&gt;un mot de l&apos;état, de la cause, de la dernière fermeture ou de l&apos;hôte&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;state:backoff|failed&lt;/td&gt;&lt;td&gt;états&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;is:deaf&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;acquitté, mais sans événements&#xa0;; aussi zombie, quiet&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;host:us-* &amp;nbsp; cause:perdue&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;textes&#xa0;; | pour un parmi plusieurs&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;guilds:&amp;gt;2000 &amp;nbsp; latency:200-400 &amp;nbsp; close:4009|4014&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;nombres&#xa0;; aussi fill, unavailable, events, resumes, identifies, zombies&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;age:&amp;gt;5m&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;durées&#xa0;; aussi ack, event, closed&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;!12-15&lt;/td&gt;&lt;td&gt;sauf&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>How the filter may go on</source>
        <translation>Suites possibles du filtre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Shardroom::FilterChips</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Enregistrer le filtre…</translation>
    </message>
    <message>
        <source>Keeps what the filter field says under a name.</source>
        <translation>Garde sous un nom ce que dit le champ de filtre.</translation>
    </message>
    <message>
        <source>More saved filters</source>
        <translation>Autres filtres enregistrés</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtre %1</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Renommer le filtre</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Vers la &amp;gauche</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Vers la &amp;droite</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>The name is empty, too long, or that of another filter.</source>
        <translation>Le nom est vide, trop long, ou celui d&apos;un autre filtre.</translation>
    </message>
    <message>
        <source>This filter is saved already.</source>
        <translation>Ce filtre est déjà enregistré.</translation>
    </message>
    <message>
        <source>The filter field says nothing that can be kept.</source>
        <translation>Le champ de filtre ne contient rien qui puisse être conservé.</translation>
    </message>
</context>
<context>
    <name>Shardroom::Fleet</name>
    <message>
        <source>Trying again in %1 s</source>
        <translation>Nouvel essai dans %1 s</translation>
    </message>
    <message>
        <source>%1 of %2 identifies are left and %3 are kept back: shards that need a new session wait</source>
        <translation>Il reste %1 IDENTIFY sur %2, dont %3 en réserve&#xa0;: les shards qui demandent une nouvelle session attendent</translation>
    </message>
    <message>
        <source>Reset at %1</source>
        <translation>Remise à zéro à %1</translation>
    </message>
    <message>
        <source>Until it can be written, a crash costs an identify per shard</source>
        <translation>Tant qu&apos;il ne peut pas être écrit, un plantage coûte un IDENTIFY par shard</translation>
    </message>
    <message>
        <source>The saved sessions were removed by somebody else; they are written anew</source>
        <translation>Les sessions enregistrées ont été supprimées par autrui&#xa0;; elles sont réécrites</translation>
    </message>
    <message>
        <source>The sessions are saved again</source>
        <translation>Les sessions sont de nouveau enregistrées</translation>
    </message>
    <message>
        <source>Asking %1 for the gateway</source>
        <translation>Demande de la gateway à %1</translation>
    </message>
    <message>
        <source>The shards were replaced meanwhile. Select again.</source>
        <translation>Les shards ont été remplacés entre-temps. Sélectionnez à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln shard(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln shard</numerusform>
            <numerusform>%1&#xa0;: %Ln shards</numerusform>
        </translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message numerus="yes">
        <source>Presence: %Ln shard(s)</source>
        <translation>
            <numerusform>Présence&#xa0;: %Ln shard</numerusform>
            <numerusform>Présence&#xa0;: %Ln shards</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice state</source>
        <translation>État vocal</translation>
    </message>
    <message>
        <source>Request members</source>
        <translation>Demander les membres</translation>
    </message>
    <message>
        <source>Request soundboard sounds</source>
        <translation>Demander les sons du soundboard</translation>
    </message>
    <message>
        <source>Go below the identify floor</source>
        <translation>Passer sous le plancher d&apos;IDENTIFY</translation>
    </message>
    <message>
        <source>%1 can&apos;t be allowed: there are %2 left.</source>
        <translation>%1 ne peuvent pas être autorisés&#xa0;: il en reste %2.</translation>
    </message>
    <message>
        <source>To be sure, type: %1</source>
        <translation>Pour confirmer, saisissez&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln start(s) may go below the identify floor</source>
        <translation>
            <numerusform>%Ln démarrage peut passer sous le plancher d&apos;IDENTIFY</numerusform>
            <numerusform>%Ln démarrages peuvent passer sous le plancher d&apos;IDENTIFY</numerusform>
        </translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>Arrêt du programme</translation>
    </message>
    <message>
        <source>Export states</source>
        <translation>Exporter les états</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session state(s) exported</source>
        <translation>
            <numerusform>%Ln état de session exporté</numerusform>
            <numerusform>%Ln états de session exportés</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these shards has a session to export.</source>
        <translation>Aucun de ces shards n&apos;a de session à exporter.</translation>
    </message>
    <message>
        <source>Import states</source>
        <translation>Importer les états</translation>
    </message>
    <message>
        <source>Shard %1 can&apos;t be resumed from %2: %3.</source>
        <translation>Le shard %1 ne peut pas être repris depuis %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>There is no shard %1 in %2.</source>
        <translation>Il n&apos;y a pas de shard %1 dans %2.</translation>
    </message>
    <message>
        <source>There is no session in %1.</source>
        <translation>Il n&apos;y a aucune session dans %1.</translation>
    </message>
    <message>
        <source>No session of %1 can be resumed: %2.</source>
        <translation>Aucune session de %1 ne peut être reprise&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session state(s) imported from %1</source>
        <translation>
            <numerusform>%Ln état de session importé de %1</numerusform>
            <numerusform>%Ln états de session importés de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>there is no saved session</source>
        <translation>il n&apos;y a pas de session enregistrée</translation>
    </message>
    <message>
        <source>the shard is connected</source>
        <translation>le shard est connecté</translation>
    </message>
    <message>
        <source>Shard %1 of %2: %3.</source>
        <translation>Shard %1 sur %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>No shard is selected.</source>
        <translation>Aucun shard n&apos;est sélectionné.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved session(s) restored</source>
        <translation>
            <numerusform>%Ln session enregistrée restaurée</numerusform>
            <numerusform>%Ln sessions enregistrées restaurées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved session(s) could not be read back</source>
        <translation>
            <numerusform>%Ln session enregistrée n&apos;a pas pu être relue</numerusform>
            <numerusform>%Ln sessions enregistrées n&apos;ont pas pu être relues</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>the shard is connected; end its session instead</source>
        <translation>le shard est connecté&#xa0;; mettez plutôt fin à sa session</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved session(s) forgotten</source>
        <translation>
            <numerusform>%Ln session enregistrée oubliée</numerusform>
            <numerusform>%Ln sessions enregistrées oubliées</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the session id</source>
        <translation>Afficher l&apos;ID de session</translation>
    </message>
    <message>
        <source>This is read-only mode. Start without --read-only to change anything.</source>
        <translation>Mode lecture seule. Démarrez sans --read-only pour changer quoi que ce soit.</translation>
    </message>
    <message>
        <source>There is no saved session of shard %1.</source>
        <translation>Il n&apos;y a pas de session enregistrée du shard %1.</translation>
    </message>
    <message>
        <source>Plan a reshard</source>
        <translation>Planifier un reshard</translation>
    </message>
    <message>
        <source>Reshard</source>
        <translation>Reshard</translation>
    </message>
    <message>
        <source>Hold the queue</source>
        <translation>Retenir la file</translation>
    </message>
    <message>
        <source>Release the queue</source>
        <translation>Libérer la file</translation>
    </message>
    <message>
        <source>It is held already.</source>
        <translation>Elle est déjà retenue.</translation>
    </message>
    <message>
        <source>It is not held.</source>
        <translation>Elle n&apos;est pas retenue.</translation>
    </message>
    <message>
        <source>The identify queue is held</source>
        <translation>La file d&apos;IDENTIFY est retenue</translation>
    </message>
    <message>
        <source>The identify queue is released</source>
        <translation>La file d&apos;IDENTIFY est libérée</translation>
    </message>
    <message>
        <source>Nobody identifies until it is released; resumes go on</source>
        <translation>Personne ne s&apos;identifie avant sa libération&#xa0;; les reprises continuent</translation>
    </message>
    <message>
        <source>Those who wait identify in their turn</source>
        <translation>Ceux qui attendent s&apos;identifient à leur tour</translation>
    </message>
    <message>
        <source>Hold in the queue</source>
        <translation>Retenir dans la file</translation>
    </message>
    <message>
        <source>Release to the queue</source>
        <translation>Libérer dans la file</translation>
    </message>
    <message>
        <source>None of these shards waits to identify without being held.</source>
        <translation>Aucun de ces shards n&apos;attend de s&apos;identifier sans être retenu.</translation>
    </message>
    <message>
        <source>None of these shards is held.</source>
        <translation>Aucun de ces shards n&apos;est retenu.</translation>
    </message>
    <message numerus="yes">
        <source>Held in the identify queue: %Ln shard(s)</source>
        <translation>
            <numerusform>Retenu dans la file d&apos;IDENTIFY&#xa0;: %Ln shard</numerusform>
            <numerusform>Retenus dans la file d&apos;IDENTIFY&#xa0;: %Ln shards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Released to the identify queue: %Ln shard(s)</source>
        <translation>
            <numerusform>Libéré dans la file d&apos;IDENTIFY&#xa0;: %Ln shard</numerusform>
            <numerusform>Libérés dans la file d&apos;IDENTIFY&#xa0;: %Ln shards</numerusform>
        </translation>
    </message>
    <message>
        <source>The others go past until it is released</source>
        <translation>Les autres passent devant jusqu&apos;à sa libération</translation>
    </message>
    <message>
        <source>Identifies in its turn</source>
        <translation>S&apos;identifie à son tour</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Retirer de la file</translation>
    </message>
    <message>
        <source>None of these shards waits to identify.</source>
        <translation>Aucun de ces shards n&apos;attend de s&apos;identifier.</translation>
    </message>
    <message numerus="yes">
        <source>Taken out of the identify queue: %Ln shard(s)</source>
        <translation>
            <numerusform>Retiré de la file d&apos;IDENTIFY&#xa0;: %Ln shard</numerusform>
            <numerusform>Retirés de la file d&apos;IDENTIFY&#xa0;: %Ln shards</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays paused until it is resumed; nothing was spent</source>
        <translation>Reste en pause jusqu&apos;à sa reprise&#xa0;; rien n&apos;a été dépensé</translation>
    </message>
    <message>
        <source>Taken out of the identify queue</source>
        <translation>Retiré de la file d&apos;IDENTIFY</translation>
    </message>
    <message>
        <source>Pause the reshard</source>
        <translation>Mettre le reshard en pause</translation>
    </message>
    <message>
        <source>Go on with the reshard</source>
        <translation>Continuer le reshard</translation>
    </message>
    <message>
        <source>Abort the reshard</source>
        <translation>Abandonner le reshard</translation>
    </message>
    <message>
        <source>The operator stopped it</source>
        <translation>L&apos;opérateur l&apos;a arrêté</translation>
    </message>
    <message>
        <source>Roll back the reshard</source>
        <translation>Revenir du reshard</translation>
    </message>
    <message>
        <source>The operator went back</source>
        <translation>L&apos;opérateur est revenu en arrière</translation>
    </message>
    <message>
        <source>Accept missing guilds</source>
        <translation>Accepter les serveurs manquants</translation>
    </message>
    <message>
        <source>End the old shards</source>
        <translation>Finir les anciens shards</translation>
    </message>
    <message>
        <source>Call off the reshard</source>
        <translation>Annuler le reshard</translation>
    </message>
    <message>
        <source>None is announced.</source>
        <translation>Aucun n&apos;est annoncé.</translation>
    </message>
    <message>
        <source>The announced reshard is called off</source>
        <translation>Le reshard annoncé est annulé</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>Aucun reshard en cours.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>There was no reshard since the program started.</source>
        <translation>Il n&apos;y a pas eu de reshard depuis le lancement du programme.</translation>
    </message>
    <message>
        <source>None of these shards is connected and has a session.</source>
        <translation>Aucun de ces shards n&apos;est connecté avec une session.</translation>
    </message>
    <message>
        <source>None of these shards is connected.</source>
        <translation>Aucun de ces shards n&apos;est connecté.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln shard(s), %2 at a time</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln shard, %2 à la fois</numerusform>
            <numerusform>%1&#xa0;: %Ln shards, %2 à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause the rolling run</source>
        <translation>Suspendre le passage progressif</translation>
    </message>
    <message>
        <source>Go on with the rolling run</source>
        <translation>Continuer le passage progressif</translation>
    </message>
    <message>
        <source>None is under way.</source>
        <translation>Aucun n&apos;est en cours.</translation>
    </message>
    <message>
        <source>Stop the rolling run</source>
        <translation>Arrêter le passage progressif</translation>
    </message>
    <message>
        <source>An operator has stopped it.</source>
        <translation>Un opérateur l&apos;a arrêté.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>The program restarts itself</source>
        <translation>Le programme se redémarre</translation>
    </message>
    <message>
        <source>All sessions are kept and resumed</source>
        <translation>Toutes les sessions sont gardées et reprises</translation>
    </message>
    <message>
        <source>The session id of shard %1 was shown</source>
        <translation>L&apos;identifiant de session du shard %1 a été affiché</translation>
    </message>
</context>
<context>
    <name>Shardroom::FloorDialog</name>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Go below the identify floor</source>
        <translation>Passer sous le plancher d&apos;IDENTIFY</translation>
    </message>
    <message>
        <source>%1 of %2 identifies are left until the reset, and %3 of them are kept back, so that a bad night does not cost the token: when none is left, Discord ends all sessions and resets it. What you allow here may be spent below that.</source>
        <translation>Il reste %1 IDENTIFY sur %2 jusqu&apos;à la remise à zéro, dont %3 en réserve, pour qu&apos;une mauvaise nuit ne coûte pas le token&#xa0;: quand il n&apos;en reste plus, Discord met fin à toutes les sessions et le réinitialise. Ce que vous autorisez ici peut être dépensé sous ce plancher.</translation>
    </message>
    <message>
        <source>&amp;Identifies:</source>
        <translation>&amp;IDENTIFY&#xa0;:</translation>
    </message>
    <message>
        <source>To be sure, type:</source>
        <translation>Pour confirmer, saisissez&#xa0;:</translation>
    </message>
    <message>
        <source>The phrase, typed</source>
        <translation>La phrase saisie</translation>
    </message>
    <message>
        <source>No shard waits for an identify now.</source>
        <translation>Aucun shard n&apos;attend d&apos;IDENTIFY en ce moment.</translation>
    </message>
    <message>
        <source>%1 wait for an identify; the queue decides whose turn it is.</source>
        <translation>%1 en attente d&apos;un IDENTIFY&#xa0;; la file décide à qui le tour.</translation>
    </message>
    <message>
        <source>Shards that &amp;wait. Who is not ticked is held, until it is released on the Queue page:</source>
        <translation>Shards en &amp;attente. Ceux qui ne sont pas cochés sont retenus jusqu&apos;à leur libération sur la page File&#xa0;:</translation>
    </message>
    <message>
        <source>Shards that wait for an identify</source>
        <translation>Shards en attente d&apos;un IDENTIFY</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>shard %1</translation>
    </message>
    <message>
        <source>Tick at least one shard that may have it.</source>
        <translation>Cochez au moins un shard qui peut l&apos;avoir.</translation>
    </message>
</context>
<context>
    <name>Shardroom::FrameModel</name>
    <message>
        <source>When the program saw it</source>
        <translation>Quand le programme l&apos;a vue</translation>
    </message>
    <message>
        <source>From the gateway, or to it</source>
        <translation>Venant de la gateway, ou vers elle</translation>
    </message>
    <message>
        <source>The opcode, or the close code of a connection&apos;s end</source>
        <translation>L&apos;opcode, ou le code de fermeture à la fin d&apos;une connexion</translation>
    </message>
    <message>
        <source>Which event it is, or why a connection ended</source>
        <translation>De quel événement il s&apos;agit, ou pourquoi une connexion s&apos;est terminée</translation>
    </message>
    <message>
        <source>The number in its session, which a resume goes on from</source>
        <translation>Le numéro dans sa session, d&apos;où part une reprise</translation>
    </message>
    <message>
        <source>Bytes of JSON text</source>
        <translation>Octets de texte JSON</translation>
    </message>
    <message>
        <source>Bytes before decompression, without the WebSocket header</source>
        <translation>Octets avant décompression, sans l&apos;en-tête WebSocket</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Op</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Sur le fil</translation>
    </message>
</context>
<context>
    <name>Shardroom::FrameView</name>
    <message>
        <source>Filter frames</source>
        <translation>Filtrer les trames</translation>
    </message>
    <message>
        <source>Filter: op, type, number; !word leaves out</source>
        <translation>Filtre&#xa0;: op, type, numéro&#xa0;; !mot exclut</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Trames</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>The frame as a tree</source>
        <translation>La trame sous forme d&apos;arbre</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>The frame as text</source>
        <translation>La trame sous forme de texte</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Choose a frame to see what is in it.</source>
        <translation>Choisissez une trame pour voir son contenu.</translation>
    </message>
    <message>
        <source>There is no tree: what is kept is not whole JSON. The text shows it.</source>
        <translation>Il n&apos;y a pas d&apos;arbre&#xa0;: ce qui est gardé n&apos;est pas du JSON complet. Le texte le montre.</translation>
    </message>
    <message>
        <source>… %1 more; &quot;Copy as JSON&quot; in the list has all of it.</source>
        <translation>… %1 de plus&#xa0;; «&#xa0;Copier en JSON&#xa0;» dans la liste donne le tout.</translation>
    </message>
    <message>
        <source>Save frames</source>
        <translation>Enregistrer les trames</translation>
    </message>
    <message>
        <source>Frames (*.jsonl)</source>
        <translation>Trames (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>What the frame means</source>
        <translation>Ce que signifie la trame</translation>
    </message>
    <message>
        <source>It is no longer in the list, which keeps the newest.</source>
        <translation>Elle n&apos;est plus dans la liste, qui garde les plus récentes.</translation>
    </message>
    <message>
        <source>The frame</source>
        <translation>La trame</translation>
    </message>
</context>
<context>
    <name>Shardroom::FramesPage</name>
    <message>
        <source>Keep this shard</source>
        <translation>Garder ce shard</translation>
    </message>
    <message>
        <source>Stays with this shard when another one is selected, and goes on while this page is out of sight</source>
        <translation>Reste sur ce shard quand un autre est sélectionné, et continue quand cette page n&apos;est pas visible</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Keep the newest frame in sight; ends when you scroll up</source>
        <translation>Garder la dernière trame en vue&#xa0;; s&apos;arrête quand vous remontez</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Nothing moves; what comes meanwhile is kept and counted (Space)</source>
        <translation>Rien ne bouge&#xa0;; ce qui arrive entre-temps est gardé et compté (Espace)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Forget these frames</source>
        <translation>Oublier ces trames</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Write the listed frames to a file, without secrets; File, Open frames shows them again</source>
        <translation>Écrire les trames affichées dans un fichier, sans secrets&#xa0;; Fichier, Ouvrir des trames les affiche à nouveau</translation>
    </message>
    <message>
        <source>Go back to the newest frame</source>
        <translation>Revenir à la dernière trame</translation>
    </message>
    <message>
        <source>Select a shard to see what goes over its connection.</source>
        <translation>Sélectionnez un shard pour voir ce qui passe par sa connexion.</translation>
    </message>
    <message>
        <source>Shard %1 of %2</source>
        <translation>Shard %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln trame</numerusform>
            <numerusform>%Ln trames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln frame(s)</source>
        <translation>
            <numerusform>%1 sur %Ln trame</numerusform>
            <numerusform>%1 sur %Ln trames</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left out: too many at once</source>
        <translation>%1 omises&#xa0;: trop à la fois</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>DIRECT</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>EN PAUSE</translation>
    </message>
    <message>
        <source>SCROLLED</source>
        <translation>DÉFILÉ</translation>
    </message>
    <message>
        <source>%1 · %2 new</source>
        <translation>%1 · %2 nouvelles</translation>
    </message>
</context>
<context>
    <name>Shardroom::FramesWindow</name>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out, since they are damaged: %1.</source>
        <translation>
            <numerusform>%Ln ligne omise, car endommagée&#xa0;: %1.</numerusform>
            <numerusform>%Ln lignes omises, car endommagées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames – Shardroom</source>
        <translation>Trames – Shardroom</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Trame suivante</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>How many times as fast as they once came</source>
        <translation>Multiple de la vitesse à laquelle elles sont arrivées</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>%1 – Shardroom</source>
        <translation>%1 – Shardroom</translation>
    </message>
    <message>
        <source>Shard %1 of %2</source>
        <translation>Shard %1 sur %2</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>enregistré le %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Goes from frame to frame as fast as they once came</source>
        <translation>Va de trame en trame, à la vitesse à laquelle elles sont arrivées</translation>
    </message>
    <message>
        <source>Goes to the next frame</source>
        <translation>Va à la trame suivante</translation>
    </message>
</context>
<context>
    <name>Shardroom::GatewayApi</name>
    <message>
        <source>&quot;%1&quot; is missing or not what Discord sends</source>
        <translation>«&#xa0;%1&#xa0;» manque ou n&apos;est pas ce que Discord envoie</translation>
    </message>
    <message>
        <source>it is not JSON: %1</source>
        <translation>ce n&apos;est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is not a safe API address: the token is only sent over https, or over http to this machine.</source>
        <translation>%1 n&apos;est pas une adresse d&apos;API sûre&#xa0;: le token n&apos;est envoyé qu&apos;en https, ou en http à cette machine.</translation>
    </message>
    <message>
        <source>No answer from %1: %2. Check the network and the address.</source>
        <translation>Pas de réponse de %1&#xa0;: %2. Vérifiez le réseau et l&apos;adresse.</translation>
    </message>
    <message>
        <source>Discord refused the token (401 from %1). Was it reset? Copy the bot&apos;s token from the developer portal and set it again.</source>
        <translation>Discord a refusé le token (401 de %1). A-t-il été réinitialisé&#xa0;? Copiez le token du bot depuis le portail développeur et indiquez-le à nouveau.</translation>
    </message>
    <message>
        <source>Discord limits requests at the moment (429 from %1).</source>
        <translation>Discord limite les requêtes en ce moment (429 de %1).</translation>
    </message>
    <message>
        <source>Discord has a problem (%1 from %2).</source>
        <translation>Discord a un problème (%1 de %2).</translation>
    </message>
    <message>
        <source>Unexpected answer %1 from %2. Check --api-url: it must be the API&apos;s base, with its version.</source>
        <translation>Réponse inattendue %1 de %2. Vérifiez --api-url&#xa0;: ce doit être la base de l&apos;API, avec sa version.</translation>
    </message>
    <message>
        <source>The answer from %1 broke off: %2.</source>
        <translation>La réponse de %1 s&apos;est interrompue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The answer from %1 can&apos;t be used: %2. Check --api-url.</source>
        <translation>La réponse de %1 est inutilisable&#xa0;: %2. Vérifiez --api-url.</translation>
    </message>
</context>
<context>
    <name>Shardroom::GatewaySocket</name>
    <message>
        <source>No connection to %1 within %2 s</source>
        <translation>Pas de connexion à %1 en %2 s</translation>
    </message>
    <message>
        <source>%1 is not a safe gateway address: wss:// is needed, ws:// only to this machine</source>
        <translation>%1 n&apos;est pas une adresse de gateway sûre&#xa0;: il faut wss://, ou ws:// vers cette machine seulement</translation>
    </message>
    <message>
        <source>Can&apos;t connect to %1: %2</source>
        <translation>Impossible de se connecter à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Connection lost: %1</source>
        <translation>Connexion perdue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>Broken frame: %1</source>
        <translation>Trame défectueuse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Shardroom::GoToDialog</name>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>Go to guild or shard</source>
        <translation>Aller à un serveur ou à un shard</translation>
    </message>
    <message>
        <source>12, 0-3,8, a guild’s id or the link of a message</source>
        <translation>12, 0-3,8, l&apos;ID d&apos;un serveur ou le lien d&apos;un message</translation>
    </message>
    <message>
        <source>&amp;Shard, guild or message link:</source>
        <translation>&amp;Shard, serveur ou lien de message&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Shardroom::GuildHistogram</name>
    <message>
        <source>Guilds per new shard</source>
        <translation>Serveurs par nouveau shard</translation>
    </message>
    <message>
        <source>Shards %1 to %2: up to %3 guilds</source>
        <translation>Shards %1 à %2&#xa0;: jusqu&apos;à %3 serveurs</translation>
    </message>
    <message>
        <source>, over the limit</source>
        <translation>, au-dessus de la limite</translation>
    </message>
    <message>
        <source>, nearly full</source>
        <translation>, presque plein</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Pas encore de plan</translation>
    </message>
    <message>
        <source>80 %</source>
        <translation>80&#xa0;%</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>the limit of %1 is far above</source>
        <translation>la limite de %1 est bien au-dessus</translation>
    </message>
    <message>
        <source>%1, by number from the left</source>
        <translation>%1, par numéro depuis la gauche</translation>
    </message>
    <message>
        <source>%1; the fullest has %2 guilds, %3 are nearly full, %4 over the limit. %5</source>
        <translation>%1&#xa0;; le plus plein a %2 serveurs, %3 sont presque pleins, %4 au-dessus de la limite. %5</translation>
    </message>
    <message numerus="yes">
        <source>Shard %1: %Ln guild(s)</source>
        <translation>
            <numerusform>Shard %1&#xa0;: %Ln serveur</numerusform>
            <numerusform>Shard %1&#xa0;: %Ln serveurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::HandoverLedger</name>
    <message>
        <source>&amp;Uneven guilds</source>
        <translation>Serveurs &amp;inégaux</translation>
    </message>
    <message>
        <source>Guilds with events that only one side has shown so far</source>
        <translation>Serveurs avec des événements qu&apos;un seul côté a montrés jusqu&apos;ici</translation>
    </message>
    <message>
        <source>or one guild: its id</source>
        <translation>ou un serveur&#xa0;: son ID</translation>
    </message>
    <message>
        <source>Guild to look up in the ledger</source>
        <translation>Serveur à chercher dans le registre</translation>
    </message>
    <message>
        <source>Events by guild</source>
        <translation>Événements par serveur</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Appariés</translation>
    </message>
    <message>
        <source>Only old</source>
        <translation>Ancien seul</translation>
    </message>
    <message>
        <source>Only new</source>
        <translation>Nouveau seul</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>This is neither a guild&apos;s id nor the link of a message in one.</source>
        <translation>Ce n&apos;est ni l&apos;ID d&apos;un serveur ni le lien d&apos;un message qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>There was no room for all events: some may be delivered twice.</source>
        <translation>Il n&apos;y avait pas la place pour tous les événements&#xa0;: certains peuvent être remis deux fois.</translation>
    </message>
    <message>
        <source>Every event is handed on once, from whichever side shows it first.</source>
        <translation>Chaque événement est transmis une fois, par le côté qui le montre en premier.</translation>
    </message>
    <message>
        <source>without a guild</source>
        <translation>sans serveur</translation>
    </message>
    <message>
        <source>none: both sides are level</source>
        <translation>aucun&#xa0;: les deux côtés sont à niveau</translation>
    </message>
</context>
<context>
    <name>Shardroom::HeaderBar</name>
    <message>
        <source>Shards that receive events now, of all</source>
        <translation>Shards qui reçoivent des événements en ce moment, sur le total</translation>
    </message>
    <message>
        <source>Guilds over all shards, those in an outage included</source>
        <translation>Serveurs de tous les shards, y compris ceux en panne</translation>
    </message>
    <message>
        <source>Events per second over all shards</source>
        <translation>Événements par seconde de tous les shards</translation>
    </message>
    <message>
        <source>Median of the shards&apos; heartbeat round trips</source>
        <translation>Médiane des allers-retours de heartbeat des shards</translation>
    </message>
    <message>
        <source>95 of 100 shards have a round trip below this</source>
        <translation>95 shards sur 100 ont un aller-retour inférieur</translation>
    </message>
    <message>
        <source>guilds</source>
        <translation>serveurs</translation>
    </message>
    <message>
        <source>%1 out</source>
        <comment>guilds in an outage</comment>
        <translation>%1 en panne</translation>
    </message>
    <message>
        <source>%1 not served</source>
        <comment>guilds</comment>
        <translation>%1 non servis</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>shards ready, %1 deaf</source>
        <translation>shards prêts, %1 sourds</translation>
    </message>
    <message>
        <source>shards ready</source>
        <translation>shards prêts</translation>
    </message>
    <message>
        <source>events/s</source>
        <translation>événements/s</translation>
    </message>
    <message>
        <source>latency median</source>
        <translation>latence médiane</translation>
    </message>
    <message>
        <source>latency p95</source>
        <translation>latence p95</translation>
    </message>
</context>
<context>
    <name>Shardroom::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>Shardroom::HintBar</name>
    <message>
        <source>What can be done</source>
        <translation>Actions possibles</translation>
    </message>
    <message>
        <source>Nothing selected:</source>
        <translation>Sans sélection&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected:</source>
        <translation>
            <numerusform>%Ln sélectionné&#xa0;:</numerusform>
            <numerusform>%Ln sélectionnés&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::HistoryStore</name>
    <message>
        <source>No history is kept: nothing can be written to %1.</source>
        <translation>Aucun historique n&apos;est gardé&#xa0;: rien ne peut être écrit dans %1.</translation>
    </message>
    <message>
        <source>No history is kept: another Shardroom writes the one in %1.</source>
        <translation>Aucun historique n&apos;est gardé&#xa0;: un autre Shardroom écrit celui de %1.</translation>
    </message>
    <message>
        <source>No history is kept: %1 can&apos;t be used, and not be moved aside.</source>
        <translation>Aucun historique n&apos;est gardé&#xa0;: %1 est inutilisable, et ne peut pas être mis de côté.</translation>
    </message>
    <message>
        <source>No history is kept: %1 can&apos;t be used (%2).</source>
        <translation>Aucun historique n&apos;est gardé&#xa0;: %1 est inutilisable (%2).</translation>
    </message>
    <message>
        <source>%1 is of a later Shardroom. It is kept as %2; the history begins anew.</source>
        <translation>%1 vient d&apos;un Shardroom plus récent. Il est gardé sous %2&#xa0;; l&apos;historique recommence.</translation>
    </message>
    <message>
        <source>%1 is not a history of Shardroom. It is kept as %2; the history begins anew.</source>
        <translation>%1 n&apos;est pas un historique de Shardroom. Il est gardé sous %2&#xa0;; l&apos;historique recommence.</translation>
    </message>
    <message>
        <source>The history in %1 is damaged. It is kept as %2, and a new one begins.</source>
        <translation>L&apos;historique de %1 est endommagé. Il est gardé sous %2, et un nouveau commence.</translation>
    </message>
    <message>
        <source>The history in %1 can&apos;t be written or read: %2. It is tried again.</source>
        <translation>L&apos;historique de %1 ne peut être ni écrit ni lu&#xa0;: %2. Un nouvel essai aura lieu.</translation>
    </message>
</context>
<context>
    <name>Shardroom::IdentifyCoordinator</name>
    <message>
        <source>the start</source>
        <translation>le démarrage</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>une commande</translation>
    </message>
    <message>
        <source>close %1: %2</source>
        <translation>fermeture %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>invalid session (op 9)</source>
        <translation>session invalide (op 9)</translation>
    </message>
    <message>
        <source>no READY after IDENTIFY</source>
        <translation>pas de READY après IDENTIFY</translation>
    </message>
    <message>
        <source>a READY that can&apos;t be used</source>
        <translation>un READY inutilisable</translation>
    </message>
    <message>
        <source>connections lost after IDENTIFY</source>
        <translation>connexions perdues après IDENTIFY</translation>
    </message>
    <message numerus="yes">
        <source>Left out %Ln broken line(s) in the ledger of identifies</source>
        <translation>
            <numerusform>%Ln ligne défectueuse ignorée dans le registre des IDENTIFY</numerusform>
            <numerusform>%Ln lignes défectueuses ignorées dans le registre des IDENTIFY</numerusform>
        </translation>
    </message>
    <message>
        <source>Quarantined: it lost %1 sessions within %2 minutes, the last one to %3. Find the cause, then resume it</source>
        <translation>En quarantaine&#xa0;: il a perdu %1 sessions en %2 minutes, la dernière par %3. Trouvez la cause, puis reprenez-le</translation>
    </message>
    <message>
        <source>Too many new sessions were lost to one cause, %1: no more identifies are spent on it</source>
        <translation>Trop de nouvelles sessions perdues pour une même cause, %1&#xa0;: plus aucun IDENTIFY n&apos;y est dépensé</translation>
    </message>
    <message>
        <source>After a pause one shard tries for all</source>
        <translation>Après une pause, un shard essaie pour tous</translation>
    </message>
    <message>
        <source>Sessions last again after %1: the shards go on</source>
        <translation>Les sessions tiennent de nouveau après %1&#xa0;: les shards continuent</translation>
    </message>
</context>
<context>
    <name>Shardroom::ImportDialog</name>
    <message>
        <source>The file does not say of how many &amp;shards:</source>
        <translation>Le fichier n&apos;indique pas le nombre de &amp;shards&#xa0;:</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>Tout &amp;désélectionner</translation>
    </message>
    <message>
        <source>Import session states</source>
        <translation>Importer des états de session</translation>
    </message>
    <message>
        <source>Shard count of the file</source>
        <translation>Nombre de shards du fichier</translation>
    </message>
    <message>
        <source>Sessions of the file</source>
        <translation>Sessions du fichier</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1, in the shape of %2</source>
        <translation>%1, sous la forme de %2</translation>
    </message>
    <message>
        <source>There is no session in this file.</source>
        <translation>Il n&apos;y a aucune session dans ce fichier.</translation>
    </message>
    <message>
        <source>&amp;Resume 1 session</source>
        <translation>&amp;Reprendre 1 session</translation>
    </message>
    <message>
        <source>&amp;Resume %1 sessions</source>
        <translation>&amp;Reprendre %1 sessions</translation>
    </message>
    <message>
        <source>Choose sessions in the list first.</source>
        <translation>Choisissez d&apos;abord des sessions dans la liste.</translation>
    </message>
    <message>
        <source>None of these sessions can be resumed here.</source>
        <translation>Aucune de ces sessions ne peut être reprise ici.</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Mise en pause…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %Ln shard(s)</source>
        <translation>
            <numerusform>Mettre %Ln shard en &amp;pause</numerusform>
            <numerusform>Mettre %Ln shards en &amp;pause</numerusform>
        </translation>
    </message>
    <message>
        <source>Closes the connections that are in the way. Their sessions are kept; what is ticked here then takes their place.</source>
        <translation>Ferme les connexions qui font obstacle. Leurs sessions sont gardées&#xa0;; ce qui est coché ici prend alors leur place.</translation>
    </message>
</context>
<context>
    <name>Shardroom::ImportModel</name>
    <message>
        <source>Busy: %1</source>
        <translation>Occupée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Too old, may be tried: %1</source>
        <translation>Trop ancienne, essai possible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
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
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Resumable?</source>
        <translation>Reprenable&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Shardroom::JsonTreeModel</name>
    <message numerus="yes">
        <source>[%Ln element(s)]</source>
        <translation>
            <numerusform>[%Ln élément]</numerusform>
            <numerusform>[%Ln éléments]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{%Ln member(s)}</source>
        <translation>
            <numerusform>{%Ln membre}</numerusform>
            <numerusform>{%Ln membres}</numerusform>
        </translation>
    </message>
    <message>
        <source>An id that was made %1</source>
        <translation>Un ID créé le %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Shardroom::KeyDialog</name>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Modifier les raccourcis</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>Filtrer les commandes</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>Ra&amp;ccourci&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Second key:</source>
        <translation>&amp;Second raccourci&#xa0;:</translation>
    </message>
    <message>
        <source>All keys are as at first.</source>
        <translation>Tous les raccourcis sont ceux d&apos;origine.</translation>
    </message>
</context>
<context>
    <name>Shardroom::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source> (in map or table)</source>
        <translation> (dans la carte ou le tableau)</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>In every list: arrows, Home and End move, with Shift they select a range, Ctrl+Space selects or unselects one. Esc in the filter clears it.</source>
        <translation>Dans chaque liste&#xa0;: les flèches, Début et Fin servent à se déplacer et, avec Maj, à sélectionner une plage&#xa0;; Ctrl+Espace sélectionne ou désélectionne un élément. Échap dans le filtre l&apos;efface.</translation>
    </message>
</context>
<context>
    <name>Shardroom::LanesModel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>%1 identifies</source>
        <translation>%1 IDENTIFY</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Next slot</source>
        <translation>Prochain créneau</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Shards in order</source>
        <translation>Shards dans l&apos;ordre</translation>
    </message>
    <message>
        <source>Last in</source>
        <translation>Dernier dans</translation>
    </message>
</context>
<context>
    <name>Shardroom::LineChart</name>
    <message>
        <source>no data yet</source>
        <translation>pas encore de données</translation>
    </message>
    <message>
        <source>peak %1, cut off</source>
        <translation>pic %1, coupé</translation>
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
        <translation>DIRECT</translation>
    </message>
    <message>
        <source>Map and table show the shards as they are now.</source>
        <translation>La carte et le tableau montrent les shards tels qu&apos;ils sont maintenant.</translation>
    </message>
    <message>
        <source>Map and table show a moment of the past, the one at the crosshair of the charts. Click to go back to now.</source>
        <translation>La carte et le tableau montrent un moment du passé, celui du réticule des graphiques. Cliquez pour revenir au présent.</translation>
    </message>
    <message>
        <source>STALE −%1</source>
        <translation>PÉRIMÉ −%1</translation>
    </message>
    <message>
        <source>No news from the fleet for this long; what is shown is old.</source>
        <translation>Pas de nouvelles de la flotte depuis ce temps&#xa0;; ce qui est affiché est périmé.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmé</translation>
    </message>
</context>
<context>
    <name>Shardroom::MainWindow</name>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>These shards talk to the practice gateway on this computer, not to Discord.</source>
        <translation>Ces shards parlent à la gateway d&apos;entraînement sur cet ordinateur, pas à Discord.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>The connection to this gateway is not encrypted; it is on this computer.</source>
        <translation>La connexion à cette gateway n&apos;est pas chiffrée&#xa0;; elle reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Map and table are as they were when you paused them; Space goes on.</source>
        <translation>La carte et le tableau sont tels qu&apos;à leur mise en pause&#xa0;; Espace continue.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Nothing can be changed from this window.</source>
        <translation>Rien ne peut être changé depuis cette fenêtre.</translation>
    </message>
    <message>
        <source>Saving sessions…</source>
        <translation>Enregistrement des sessions…</translation>
    </message>
    <message>
        <source>No news from the fleet since %1; what is shown here is old.</source>
        <translation>Pas de nouvelles de la flotte depuis %1&#xa0;; ce qui est affiché ici est périmé.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>The fleet could not start.</source>
        <translation>La flotte n&apos;a pas pu démarrer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: passed. %2</source>
        <translation>%1 : réussi. %2</translation>
    </message>
    <message>
        <source>%1: failed. %2</source>
        <translation>%1 : échoué. %2</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Saved sessions</source>
        <translation>Sessions enregistrées</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Entraînement</translation>
    </message>
    <message>
        <source>%1 (new window)</source>
        <translation>%1 (nouvelle fenêtre)</translation>
    </message>
    <message>
        <source>&amp;Stop the scenario</source>
        <translation>&amp;Arrêter le scénario</translation>
    </message>
    <message>
        <source>Stop &amp;repeated faults</source>
        <translation>Arrêter les incidents &amp;répétés</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Shards</source>
        <translation>&amp;Shards</translation>
    </message>
    <message>
        <source>Select &amp;all listed</source>
        <translation>Sélectionner tous les &amp;affichés</translation>
    </message>
    <message>
        <source>Copy as &amp;table</source>
        <translation>Copier en &amp;tableau</translation>
    </message>
    <message>
        <source>Go below the identify floor…</source>
        <translation>Passer sous le plancher d&apos;IDENTIFY…</translation>
    </message>
    <message>
        <source>Lets some of the identifies be spent that are kept back. Must be typed.</source>
        <translation>Permet de dépenser une partie des IDENTIFY en réserve. À confirmer par saisie.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Co&amp;ntraste élevé</translation>
    </message>
    <message>
        <source>&amp;Switch light and dark</source>
        <translation>&amp;Basculer clair/sombre</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Shards, sessions, connections</source>
        <translation>&amp;Shards, sessions, connexions</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Go back…</source>
        <translation>Revenir…</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Retour arrière…</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Reshard (%1): %2.</source>
        <translation>Reshard (%1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Le rapport n&apos;a pas été enregistré</translation>
    </message>
    <message>
        <source>Reshard report written to %1.</source>
        <translation>Rapport de reshard écrit dans %1.</translation>
    </message>
    <message>
        <source>Import failed: %1</source>
        <translation>Échec de l&apos;importation&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 taken from %2; their shards are resuming.</source>
        <translation>Récupération de %1 depuis %2&#xa0;; les shards reprennent.</translation>
    </message>
    <message>
        <source>Export failed: %1</source>
        <translation>Échec de l&apos;exportation&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 written to %2. With the token they can be taken over: keep the file private. The states of connected shards are old as soon as the next event arrives.</source>
        <translation>%1&#xa0;: écriture dans %2 faite. Avec le token, on peut s&apos;en emparer&#xa0;: gardez le fichier privé. Les états des shards connectés sont périmés dès l&apos;événement suivant.</translation>
    </message>
    <message>
        <source>The status report was not saved: %1</source>
        <translation>Le rapport d&apos;état n&apos;a pas été enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Status report written to %1.</source>
        <translation>Rapport d&apos;état écrit dans %1.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Read-only: Shardroom was started with --read-only.</source>
        <translation>Lecture seule&#xa0;: Shardroom a été lancé avec --read-only.</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>A&amp;lertes</translation>
    </message>
    <message>
        <source>&amp;Go to alerts</source>
        <translation>Aller aux &amp;alertes</translation>
    </message>
    <message>
        <source>&amp;Mute for an hour</source>
        <translation>&amp;Mettre en sourdine une heure</translation>
    </message>
    <message>
        <source>No notification and no message to the webhook; what happens is told afterwards</source>
        <translation>Ni notification ni message au webhook&#xa0;; ce qui se passe est annoncé ensuite</translation>
    </message>
    <message>
        <source>Desktop &amp;notifications</source>
        <translation>&amp;Notifications du bureau</translation>
    </message>
    <message>
        <source>Alert &amp;rules…</source>
        <translation>&amp;Règles d&apos;alerte…</translation>
    </message>
    <message>
        <source>&amp;Test the alerts</source>
        <translation>&amp;Tester les alertes</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Alertes (%1)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Nothing was recorded at %1: map and table are empty.</source>
        <translation>Rien n&apos;a été enregistré à %1&#xa0;: la carte et le tableau sont vides.</translation>
    </message>
    <message>
        <source>Map and table show the shards at %1. That was another set, of %2: nothing can be done to it.</source>
        <translation>La carte et le tableau montrent les shards à %1. C&apos;était un autre jeu, de %2&#xa0;: on ne peut rien y faire.</translation>
    </message>
    <message>
        <source>Map and table show the shards at %1. Commands go to the shards as they are now.</source>
        <translation>La carte et le tableau montrent les shards à %1. Les commandes vont aux shards tels qu&apos;ils sont maintenant.</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Retour au direct</translation>
    </message>
    <message>
        <source>Group the map &amp;by</source>
        <translation>&amp;Grouper la carte par</translation>
    </message>
    <message>
        <source>&amp;Shard number</source>
        <translation>&amp;Numéro de shard</translation>
    </message>
    <message>
        <source>Gateway &amp;host</source>
        <translation>&amp;Hôte de gateway</translation>
    </message>
    <message>
        <source>M&amp;uted causes</source>
        <translation>Causes &amp;masquées</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln more cause(s))</source>
        <translation>
            <numerusform>(%Ln autre cause)</numerusform>
            <numerusform>(%Ln autres causes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute for 1 h</source>
        <translation>Masquer 1 h</translation>
    </message>
    <message>
        <source>Reshard…</source>
        <translation>Reshard…</translation>
    </message>
    <message>
        <source>Allow some…</source>
        <translation>En autoriser…</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Show again: %1 (%2 left)</source>
        <translation>Réafficher&#xa0;: %1 (encore %2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Shard %1 of %2 is not among the shards that serve now.</source>
        <translation>Le shard %1 sur %2 n&apos;est pas parmi ceux en service.</translation>
    </message>
    <message>
        <source>Comma&amp;nds…</source>
        <translation>Comman&amp;des…</translation>
    </message>
    <message>
        <source>Find any command by some of its letters.</source>
        <translation>Trouver une commande par quelques-unes de ses lettres.</translation>
    </message>
    <message>
        <source>&amp;Go to guild or shard…</source>
        <translation>Aller à un ser&amp;veur ou un shard…</translation>
    </message>
    <message>
        <source>&amp;Pause the live view</source>
        <translation>Mettre le direct en &amp;pause</translation>
    </message>
    <message>
        <source>Map and table stay as they are; the shards go on.</source>
        <translation>La carte et le tableau restent tels quels&#xa0;; les shards continuent.</translation>
    </message>
    <message>
        <source>F&amp;ollow the selection in the timeline</source>
        <translation>S&amp;uivre la sélection dans la chronologie</translation>
    </message>
    <message>
        <source>Read-onl&amp;y</source>
        <translation>&amp;Lecture seule</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
    <message>
        <source>The selected shards with all that is known of them. Without session ids.</source>
        <translation>Les shards sélectionnés avec tout ce que l&apos;on en sait. Sans ID de session.</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>&amp;Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>Go to &amp;map</source>
        <translation>Aller à la &amp;carte</translation>
    </message>
    <message>
        <source>Go to &amp;table</source>
        <translation>Aller au &amp;tableau</translation>
    </message>
    <message>
        <source>Go to c&amp;harts</source>
        <translation>Aller aux graphi&amp;ques</translation>
    </message>
    <message>
        <source>Go to t&amp;imeline</source>
        <translation>Aller à la c&amp;hronologie</translation>
    </message>
    <message>
        <source>Go to &amp;queue</source>
        <translation>Aller à la f&amp;ile</translation>
    </message>
    <message>
        <source>Go to sa&amp;ved sessions</source>
        <translation>Aller aux &amp;sessions enregistrées</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Read-only: this window was made so. View, Read-only ends it.</source>
        <translation>Lecture seule&#xa0;: cette fenêtre a été réglée ainsi. Affichage, Lecture seule y met fin.</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>Le programme se termine.</translation>
    </message>
    <message>
        <source>Shardroom was started with --read-only.</source>
        <translation>Shardroom a été lancé avec --read-only.</translation>
    </message>
    <message>
        <source>Start “%1” instead of “%2”?</source>
        <translation>Démarrer « %1 » au lieu de « %2 » ?</translation>
    </message>
    <message>
        <source>“%1” is still going on, and ends without a verdict.</source>
        <translation>« %1 » est encore en cours et se terminera sans verdict.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>B&amp;ots</source>
        <translation>B&amp;ots</translation>
    </message>
    <message>
        <source>&amp;Add a bot…</source>
        <translation>A&amp;jouter un bot…</translation>
    </message>
    <message>
        <source>&amp;Manage bots…</source>
        <translation>&amp;Gérer les bots…</translation>
    </message>
    <message>
        <source>Open, change or remove the bots that are set up.</source>
        <translation>Ouvrir, modifier ou supprimer les bots configurés.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This window is its.</source>
        <translation>Cette fenêtre est la sienne.</translation>
    </message>
    <message>
        <source>Brings its window to the front.</source>
        <translation>Met sa fenêtre au premier plan.</translation>
    </message>
    <message>
        <source>Opens it in a window of its own.</source>
        <translation>L&apos;ouvre dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>Go to fram&amp;es</source>
        <translation>Aller au&amp;x trames</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Trames</translation>
    </message>
    <message>
        <source>Open &amp;frames…</source>
        <translation>Ouvrir des &amp;trames…</translation>
    </message>
    <message>
        <source>Shows frames that were saved from the Frames page, without a connection.</source>
        <translation>Affiche des trames enregistrées depuis la page Trames, sans connexion.</translation>
    </message>
    <message>
        <source>Open frames</source>
        <translation>Ouvrir des trames</translation>
    </message>
    <message>
        <source>Frames (*.jsonl)</source>
        <translation>Trames (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>About Shardroom</source>
        <translation>À propos de Shardroom</translation>
    </message>
    <message>
        <source>Control room for the gateway shards of a Discord bot. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Salle de contrôle des shards gateway d&apos;un bot Discord. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>&amp;About Shardroom</source>
        <translation>À &amp;propos de Shardroom</translation>
    </message>
    <message>
        <source>old set, still connected</source>
        <translation>ancien jeu, encore connecté</translation>
    </message>
    <message>
        <source>No shards yet</source>
        <translation>Pas encore de shards</translation>
    </message>
    <message>
        <source>Setting up the practice gateway for %1…</source>
        <translation>Préparation de la gateway d&apos;entraînement pour %1…</translation>
    </message>
    <message>
        <source>In the tray, or by the desktop&apos;s notification service; the webhook is not concerned</source>
        <translation>Dans la zone de notification, ou par le service de notification du bureau&#xa0;; le webhook n&apos;est pas concerné</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go to practice</source>
        <translation>Aller à l&apos;&amp;entraînement</translation>
    </message>
    <message>
        <source>Res&amp;tart, keeping all sessions</source>
        <translation>&amp;Redémarrer en gardant toutes les sessions</translation>
    </message>
    <message>
        <source>The practice gateway is a part of this program, and all its sessions would end with it.</source>
        <translation>La gateway d&apos;entraînement fait partie de ce programme, et toutes ses sessions se termineraient avec lui.</translation>
    </message>
    <message>
        <source>A rolling run is under way. Wait for its end, or stop it.</source>
        <translation>Un passage progressif est en cours. Attendez sa fin, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>A reshard is going on. Wait for its end, or stop it.</source>
        <translation>Un reshard est en cours. Attendez sa fin, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>The shards are not running.</source>
        <translation>Les shards ne sont pas en marche.</translation>
    </message>
    <message>
        <source>Ends this program and starts it anew, for example after an update. All sessions are resumed; it costs no identify.</source>
        <translation>Termine ce programme et le relance, par exemple après une mise à jour. Toutes les sessions sont reprises&#xa0;; cela ne coûte aucun IDENTIFY.</translation>
    </message>
    <message>
        <source>Bot settings…</source>
        <translation>Paramètres du bot…</translation>
    </message>
    <message>
        <source>The filter can&apos;t tell them apart, as this is not recorded for the past: %1.</source>
        <translation>Le filtre ne peut pas les distinguer, car ceci n&apos;est pas enregistré pour le passé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Saved frames</source>
        <translation>Trames enregistrées</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Saved layouts</source>
        <translation>Dispositions enregistrées</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Bandeau</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Copy for &amp;Discord</source>
        <translation>Copier pour &amp;Discord</translation>
    </message>
    <message>
        <source>The selected shards, or all that are listed, as a table to paste into a message.</source>
        <translation>Les shards sélectionnés, ou tous ceux affichés, sous forme de tableau à coller dans un message.</translation>
    </message>
    <message>
        <source>Colour rules…</source>
        <translation>Règles de couleur…</translation>
    </message>
    <message>
        <source>Hint bar</source>
        <translation>Barre de suggestions</translation>
    </message>
    <message>
        <source>Undo view change</source>
        <translation>Annuler le changement d&apos;affichage</translation>
    </message>
    <message>
        <source>Redo view change</source>
        <translation>Rétablir le changement d&apos;affichage</translation>
    </message>
    <message>
        <source>Filter and columns were not changed.</source>
        <translation>Le filtre et les colonnes n&apos;ont pas été modifiés.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Rien n&apos;a été annulé.</translation>
    </message>
    <message>
        <source>Filter, columns, their order and sorting as they were before.</source>
        <translation>Le filtre, les colonnes, leur ordre et le tri tels qu&apos;ils étaient avant.</translation>
    </message>
    <message>
        <source>Nothing was done: that trouble is over, or has changed.</source>
        <translation>Rien n&apos;a été fait&#xa0;: ce problème est terminé, ou a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) written to %1.</source>
        <translation>
            <numerusform>%Ln trame écrite dans %1.</numerusform>
            <numerusform>%Ln trames écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A reshard is under way. It stays where it is; the next start asks whether to go on.</source>
        <translation>Un reshard est en cours. Il reste où il en est&#xa0;; le prochain démarrage demande s&apos;il faut continuer.</translation>
    </message>
    <message>
        <source>A rolling run is under way. It ends with the program.</source>
        <translation>Un passage progressif est en cours. Il se termine avec le programme.</translation>
    </message>
    <message>
        <source>Ask before quitting</source>
        <translation>Demander avant de quitter</translation>
    </message>
    <message>
        <source>What spends identifies at the next start is asked about in any case.</source>
        <translation>Pour ce qui dépense des IDENTIFY au prochain démarrage, la question est posée dans tous les cas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln timeline line(s) written to %1.</source>
        <translation>
            <numerusform>%Ln ligne de chronologie écrite dans %1.</numerusform>
            <numerusform>%Ln lignes de chronologie écrites dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resuming, as the import does not need them paused: %Ln shard(s).</source>
        <translation>
            <numerusform>%Ln shard mis en pause pour l&apos;importation, qui n&apos;en a pas besoin, est en cours de reprise.</numerusform>
            <numerusform>%Ln shards mis en pause pour l&apos;importation, qui n&apos;en a pas besoin, sont en cours de reprise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>C&amp;opier les détails</translation>
    </message>
    <message>
        <source>What the details say of the selected shards, as text. Session ids are masked.</source>
        <translation>Ce que les détails disent des shards sélectionnés, sous forme de texte. Les ID de session sont masqués.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more problem(s) of this kind.</source>
        <translation>
            <numerusform>%Ln autre problème de ce genre.</numerusform>
            <numerusform>%Ln autres problèmes de ce genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left out stays in %1.</source>
        <translation>Ce qui est omis reste dans %1.</translation>
    </message>
    <message>
        <source>A reshard is under way, and is given up.</source>
        <translation>Un reshard est en cours, et il est abandonné.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Nothing can be changed from this window, until this is switched off; also after a restart.</source>
        <translation>Rien ne peut être changé depuis cette fenêtre tant que ce réglage est actif, même après un redémarrage.</translation>
    </message>
    <message>
        <source>The saved layout could not be read everywhere: that is as it was at first.</source>
        <translation>La disposition enregistrée n&apos;a pas pu être lue en entier&#xa0;: le reste est comme au début.</translation>
    </message>
</context>
<context>
    <name>Shardroom::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>Shardroom::PassingCommands</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Colonnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>What helps against the trouble</source>
        <translation>Remédier au problème</translation>
    </message>
    <message>
        <source>Show the trouble</source>
        <translation>Afficher le problème</translation>
    </message>
    <message>
        <source>Mute the trouble</source>
        <translation>Masquer le problème</translation>
    </message>
    <message>
        <source>There is no trouble on the banner now.</source>
        <translation>Il n&apos;y a actuellement aucun problème sur le bandeau.</translation>
    </message>
    <message>
        <source>The banner offers no such thing now: %1</source>
        <translation>Le bandeau ne propose rien de tel actuellement&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Shardroom::QueueModel</name>
    <message>
        <source>identifies now</source>
        <translation>s&apos;identifie maintenant</translation>
    </message>
    <message>
        <source>the queue is held</source>
        <translation>la file est retenue</translation>
    </message>
    <message>
        <source>its turn</source>
        <translation>son tour</translation>
    </message>
    <message>
        <source>its connection</source>
        <translation>sa connexion</translation>
    </message>
    <message>
        <source>its release (held)</source>
        <translation>sa libération (retenu)</translation>
    </message>
    <message>
        <source>the breaker</source>
        <translation>le disjoncteur</translation>
    </message>
    <message>
        <source>the reshard</source>
        <translation>le reshard</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Belongs to the new set of a reshard; pause or abort that instead.</source>
        <translation>Appartient au nouveau jeu d&apos;un reshard&#xa0;; suspendez ou abandonnez plutôt celui-ci.</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tour</translation>
    </message>
</context>
<context>
    <name>Shardroom::QueuePage</name>
    <message>
        <source>Identify lanes</source>
        <translation>Voies d&apos;IDENTIFY</translation>
    </message>
    <message>
        <source>Shards that wait to identify</source>
        <translation>Shards qui attendent de s&apos;identifier</translation>
    </message>
    <message>
        <source>Hold the queue</source>
        <translation>Retenir la file</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>HELD: nobody identifies</source>
        <translation>RETENUE&#xa0;: personne ne s&apos;identifie</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>personne n&apos;attend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shard(s) wait</source>
        <translation>
            <numerusform>%Ln shard attend</numerusform>
            <numerusform>%Ln shards attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them held</source>
        <translation>
            <numerusform>dont %Ln retenu</numerusform>
            <numerusform>dont %Ln retenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s), one identify each per 5 s</source>
        <translation>
            <numerusform>%Ln voie, un IDENTIFY toutes les 5 s</numerusform>
            <numerusform>%Ln voies, un IDENTIFY chacune toutes les 5 s</numerusform>
        </translation>
    </message>
    <message>
        <source>the last in %1</source>
        <translation>le dernier dans %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Release the queue</source>
        <translation>Libérer la file</translation>
    </message>
    <message>
        <source>Those who wait identify in their turn again</source>
        <translation>Ceux qui attendent s&apos;identifient de nouveau à leur tour</translation>
    </message>
    <message>
        <source>Nobody identifies until you release it; resumes go on</source>
        <translation>Personne ne s&apos;identifie avant que vous la libériez&#xa0;; les reprises continuent</translation>
    </message>
    <message>
        <source>There are no shards yet.</source>
        <translation>Il n&apos;y a pas encore de shards.</translation>
    </message>
    <message>
        <source>Select shards that wait in the list first.</source>
        <translation>Sélectionnez d&apos;abord dans la liste des shards qui attendent.</translation>
    </message>
    <message>
        <source>The selected shards are passed over until you release them</source>
        <translation>Les shards sélectionnés sont passés jusqu&apos;à ce que vous les libériez</translation>
    </message>
    <message>
        <source>The selected shards identify in their turn again</source>
        <translation>Les shards sélectionnés s&apos;identifient de nouveau à leur tour</translation>
    </message>
    <message>
        <source>None of the selected shards is held.</source>
        <translation>Aucun des shards sélectionnés n&apos;est retenu.</translation>
    </message>
    <message>
        <source>The selected shards stop waiting and stay paused until they are resumed; nothing is spent</source>
        <translation>Les shards sélectionnés cessent d&apos;attendre et restent en pause jusqu&apos;à leur reprise&#xa0;; rien n&apos;est dépensé</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardPill</name>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>Reshard: %1</source>
        <translation>Reshard&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardPlanPage</name>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>&amp;Save plan…</source>
        <translation>&amp;Enregistrer le plan…</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;Copier en Markdown</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>&amp;Ouvrir un plan…</translation>
    </message>
    <message>
        <source>The plan is on the clipboard.</source>
        <translation>Le plan est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Ce qui sera fait</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>&amp;What will be done</source>
        <translation>Ce &amp;qui sera fait</translation>
    </message>
    <message>
        <source>C&amp;hecks</source>
        <translation>&amp;Vérifications</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>The plan is being worked out.</source>
        <translation>Le plan est en cours de calcul.</translation>
    </message>
    <message>
        <source>%1 – plan of %2</source>
        <translation>%1 – plan de %2</translation>
    </message>
    <message>
        <source>Can&apos;t be started: %1</source>
        <translation>Démarrage impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is touched before you start. The plan is stale when set, budget or roster change.</source>
        <translation>Rien n&apos;est touché avant le démarrage. Le plan est périmé si le jeu, le budget ou l&apos;effectif change.</translation>
    </message>
    <message>
        <source>It is checked again when it starts, and refused if anything that it assumed has changed.</source>
        <translation>Il est revérifié au démarrage, et refusé si l&apos;une de ses hypothèses a changé.</translation>
    </message>
    <message>
        <source>S&amp;tart: spends 1 identify</source>
        <translation>&amp;Démarrer&#xa0;: dépense 1 IDENTIFY</translation>
    </message>
    <message>
        <source>S&amp;tart: spends %1 identifies</source>
        <translation>&amp;Démarrer&#xa0;: dépense %1 IDENTIFY</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Reshard plan (*.json)</source>
        <translation>Plan de reshard (*.json)</translation>
    </message>
    <message>
        <source>Plan written to %1.</source>
        <translation>Plan écrit dans %1.</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 is not a plan.</source>
        <translation>%1 n&apos;est pas un plan.</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardRunPage</name>
    <message>
        <source>&amp;Abort: end the new, keep the old…</source>
        <translation>&amp;Abandonner&#xa0;: finir les nouveaux, garder les anciens…</translation>
    </message>
    <message>
        <source>Progress of the reshard</source>
        <translation>Progression du reshard</translation>
    </message>
    <message>
        <source>New shards that do not serve yet</source>
        <translation>Nouveaux shards pas encore en service</translation>
    </message>
    <message>
        <source>Guilds that are missing in the new shards</source>
        <translation>Serveurs manquants dans les nouveaux shards</translation>
    </message>
    <message>
        <source>New shards</source>
        <translation>Nouveaux shards</translation>
    </message>
    <message>
        <source>&amp;Missing guilds</source>
        <translation>Serveurs &amp;manquants</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>Aucun reshard en cours.</translation>
    </message>
    <message>
        <source>G&amp;o on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Identifies are spent again, and phases go on.</source>
        <translation>Des IDENTIFY sont de nouveau dépensés, et les phases continuent.</translation>
    </message>
    <message>
        <source>No identify is spent and no phase is left; both sets stay connected.</source>
        <translation>Aucun IDENTIFY n&apos;est dépensé et aucune phase n&apos;est quittée&#xa0;; les deux jeux restent connectés.</translation>
    </message>
    <message>
        <source>A&amp;ccept the missing guild…</source>
        <translation>Accep&amp;ter le serveur manquant…</translation>
    </message>
    <message>
        <source>A&amp;ccept the missing %1…</source>
        <translation>Accep&amp;ter les %1 manquants…</translation>
    </message>
    <message>
        <source>No guild is missing.</source>
        <translation>Aucun serveur ne manque.</translation>
    </message>
    <message>
        <source>So many may be missing already.</source>
        <translation>Autant peuvent déjà manquer.</translation>
    </message>
    <message>
        <source>Switch though the new shards do not have these guilds.</source>
        <translation>Basculer bien que les nouveaux shards n&apos;aient pas ces serveurs.</translation>
    </message>
    <message>
        <source>It can&apos;t be aborted any more, or is going back already.</source>
        <translation>Il ne peut plus être abandonné, ou revient déjà en arrière.</translation>
    </message>
    <message>
        <source>Ends the new sessions; the old ones have served all the time and go on.</source>
        <translation>Met fin aux nouvelles sessions&#xa0;; les anciennes sont restées en service et continuent.</translation>
    </message>
    <message>
        <source>Not before all new shards are ready: they bring most of them.</source>
        <translation>Pas avant que tous les nouveaux shards soient prêts : ils en apportent la plupart.</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>pas encore ouvert</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardStrategyPage</name>
    <message>
        <source>&amp;Take the selection</source>
        <translation>&amp;Prendre la sélection</translation>
    </message>
    <message>
        <source>&amp;All shards</source>
        <translation>&amp;Tous les shards</translation>
    </message>
    <message>
        <source>as many as Discord lets identify at once</source>
        <translation>autant que Discord permet d&apos;IDENTIFY à la fois</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Old shards at a time</source>
        <translation>&amp;Anciens shards à la fois</translation>
    </message>
    <message>
        <source>&amp;Drain: the time to go back</source>
        <translation>&amp;Vidange&#xa0;: délai pour revenir</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Pick shards first: select them in the map or the table and take the selection.</source>
        <translation>Choisissez d&apos;abord des shards&#xa0;: sélectionnez-les dans la carte ou le tableau et prenez la sélection.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Pas maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Select shards in the map or the table first.</source>
        <translation>Sélectionnez d&apos;abord des shards dans la carte ou le tableau.</translation>
    </message>
    <message>
        <source>Picks %1, for a split or a hand-over.</source>
        <translation>Choisit %1, pour une division ou un relais.</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardSwitchPage</name>
    <message>
        <source>Old shards that are still connected</source>
        <translation>Anciens shards encore connectés</translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation>Revenir en &amp;arrière…</translation>
    </message>
    <message>
        <source>&amp;End the old ones now…</source>
        <translation>&amp;Mettre fin aux anciens…</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Going back is free for %1</source>
        <translation>Le retour est gratuit pendant %1</translation>
    </message>
    <message>
        <source>There was no reshard since this program started.</source>
        <translation>Il n&apos;y a pas eu de reshard depuis le lancement de ce programme.</translation>
    </message>
    <message>
        <source>There is no way back: before the switch there is nothing to go back from, and after the old sessions are ended nothing to go back to.</source>
        <translation>Pas de retour possible&#xa0;: avant la bascule, il n&apos;y a rien dont revenir, et une fois les anciennes sessions terminées, rien où revenir.</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>Aucun reshard en cours.</translation>
    </message>
    <message>
        <source>The old shards serve again, without a gap; the new ones are ended.</source>
        <translation>Les anciens shards reprennent le service, sans interruption&#xa0;; on met fin aux nouveaux.</translation>
    </message>
    <message>
        <source>The old shards are not waiting for their end.</source>
        <translation>Les anciens shards n&apos;attendent pas leur fin.</translation>
    </message>
    <message>
        <source>Does not wait for the end of the drain time. After that there is no way back.</source>
        <translation>N&apos;attend pas la fin de la vidange. Après, plus de retour possible.</translation>
    </message>
    <message>
        <source>As Markdown or JSON, by the ending of the file&apos;s name.</source>
        <translation>En Markdown ou en JSON, selon l&apos;extension du fichier.</translation>
    </message>
    <message>
        <source>There is no report yet.</source>
        <translation>Il n&apos;y a pas encore de rapport.</translation>
    </message>
    <message>
        <source>Save reshard report</source>
        <translation>Enregistrer le rapport de reshard</translation>
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
        <translation>Nombres dignes d&apos;intérêt</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Fullest</source>
        <translation>Plus pleins</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>IDENTIFY</translation>
    </message>
    <message>
        <source>New shard count</source>
        <translation>Nouveau nombre de shards</translation>
    </message>
    <message>
        <source>id, or the link of a message in it</source>
        <translation>ID, ou lien d&apos;un de ses messages</translation>
    </message>
    <message>
        <source>N&amp;ew count</source>
        <translation>&amp;Nouveau nombre</translation>
    </message>
    <message>
        <source>&amp;Guild</source>
        <translation>Ser&amp;veur</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Maintenant %1</translation>
    </message>
    <message>
        <source>Discord recommends %1</source>
        <translation>Discord recommande %1</translation>
    </message>
    <message>
        <source>large bot: multiples of %1 only</source>
        <translation>gros bot&#xa0;: multiples de %1 seulement</translation>
    </message>
    <message>
        <source>%1 guilds</source>
        <translation>%1 serveurs</translation>
    </message>
    <message>
        <source>This can be done.</source>
        <translation>C&apos;est possible.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 – refused: %2</source>
        <translation>%1 – refusé&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is neither a guild&apos;s id nor the link of a message in one.</source>
        <translation>Ce n&apos;est ni l&apos;ID d&apos;un serveur ni le lien d&apos;un message qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>aucun ici</translation>
    </message>
    <message>
        <source>now shard %1, then shard %2</source>
        <translation>maintenant shard %1, puis shard %2</translation>
    </message>
    <message>
        <source>You need not reshard: Discord recommends no more, and no shard is nearly full.</source>
        <translation>Un reshard n&apos;est pas nécessaire : Discord n&apos;en recommande pas plus et aucun shard n&apos;est presque plein.</translation>
    </message>
    <message>
        <source>Closed for too many guilds (4011): %1. Only more shards help.</source>
        <translation>Fermés pour trop de serveurs (4011)&#xa0;: %1. Seuls davantage de shards y remédient.</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>P&amp;récédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Reshard</source>
        <translation>Reshard</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>1  Target</source>
        <translation>1  Cible</translation>
    </message>
    <message>
        <source>2  Strategy</source>
        <translation>2  Stratégie</translation>
    </message>
    <message>
        <source>3  Plan</source>
        <translation>3  Plan</translation>
    </message>
    <message>
        <source>4  Run</source>
        <translation>4  Exécution</translation>
    </message>
    <message>
        <source>5  Switch</source>
        <translation>5  Bascule</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>Aucun reshard en cours.</translation>
    </message>
    <message>
        <source>The next page is about a reshard that goes on: start it here.</source>
        <translation>La page suivante concerne un reshard en cours&#xa0;: démarrez-le ici.</translation>
    </message>
    <message>
        <source>A reshard is under way; one at a time.</source>
        <translation>Un reshard est en cours&#xa0;; un seul à la fois.</translation>
    </message>
    <message>
        <source>It is being started.</source>
        <translation>Il est en cours de démarrage.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Let the old shards serve again?</source>
        <translation>Remettre les anciens shards en service&#xa0;?</translation>
    </message>
    <message>
        <source>They are still connected: no event is lost. The new sessions are ended.</source>
        <translation>Ils sont encore connectés&#xa0;: aucun événement n&apos;est perdu. On met fin aux nouvelles sessions.</translation>
    </message>
    <message>
        <source>The old shards have served all the time and go on. The new sessions are ended.</source>
        <translation>Les anciens shards sont restés en service et continuent. On met fin aux nouvelles sessions.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln batch(es) that are done stay: the set is a mixed one then.</source>
        <translation>
            <numerusform>Le lot terminé (%Ln) reste&#xa0;: le jeu est alors mixte.</numerusform>
            <numerusform>Les %Ln lots terminés restent&#xa0;: le jeu est alors mixte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>End the new shards and keep the old?</source>
        <translation>Finir les nouveaux shards et garder les anciens&#xa0;?</translation>
    </message>
    <message>
        <source>Abort the reshard</source>
        <translation>Abandonner le reshard</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Accept missing guilds</source>
        <translation>Accepter les serveurs manquants</translation>
    </message>
    <message numerus="yes">
        <source>Switch without %Ln guild(s)?</source>
        <translation>
            <numerusform>Basculer sans %Ln serveur&#xa0;?</numerusform>
            <numerusform>Basculer sans %Ln serveurs&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The new shards do not have them; their events may be lost until they come. Should more be missing by then, it waits.</source>
        <translation>Les nouveaux shards ne les ont pas&#xa0;; leurs événements peuvent être perdus jusqu&apos;à leur arrivée. S&apos;il en manque davantage d&apos;ici là, la bascule attend.</translation>
    </message>
    <message>
        <source>Accept them</source>
        <translation>Les accepter</translation>
    </message>
    <message>
        <source>End the old shards</source>
        <translation>Finir les anciens shards</translation>
    </message>
    <message>
        <source>End the old sessions now?</source>
        <translation>Mettre fin aux anciennes sessions maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>After that there is no way back but another reshard, which spends identifies.</source>
        <translation>Après cela, seul un autre reshard permet de revenir, et il dépense des IDENTIFY.</translation>
    </message>
    <message>
        <source>End them now</source>
        <translation>Y mettre fin</translation>
    </message>
    <message>
        <source>Put as&amp;ide</source>
        <translation>&amp;Mettre de côté</translation>
    </message>
    <message>
        <source>The reshard goes on. The header and the line across the window lead back here.</source>
        <translation>Le reshard continue. L&apos;en-tête et le bandeau en travers de la fenêtre ramènent ici.</translation>
    </message>
    <message numerus="yes">
        <source>What is spent so far is lost: %Ln identify(s).</source>
        <translation>
            <numerusform>Ce qui a été dépensé jusqu&apos;ici est perdu&#xa0;: %Ln IDENTIFY.</numerusform>
            <numerusform>Ce qui a été dépensé jusqu&apos;ici est perdu&#xa0;: %Ln IDENTIFY.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::Resharder</name>
    <message>
        <source>It was being stopped when the program ended</source>
        <translation>Il était en cours d&apos;arrêt quand le programme s&apos;est terminé</translation>
    </message>
    <message>
        <source>The reshard waits until its journal can be written</source>
        <translation>Le reshard attend que son journal puisse être écrit</translation>
    </message>
    <message>
        <source>The %1 new shards have %2 of %3 guilds; events of both sets are compared</source>
        <translation>Les %1 nouveaux shards ont %2 serveurs sur %3&#xa0;; les événements des deux jeux sont comparés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guild(s) are missing in the new shards</source>
        <translation>
            <numerusform>%Ln serveur manque dans les nouveaux shards</numerusform>
            <numerusform>%Ln serveurs manquent dans les nouveaux shards</numerusform>
        </translation>
    </message>
    <message>
        <source>The switch waits for them, or until an operator accepts it</source>
        <translation>La bascule les attend, ou qu&apos;un opérateur l&apos;accepte</translation>
    </message>
    <message>
        <source>The new set was not complete after %1 s: %2 of %3 shards ready, %4 of %5 guilds found</source>
        <translation>Le nouveau jeu n&apos;était pas complet après %1 s&#xa0;: %2 shards prêts sur %3, %4 serveurs trouvés sur %5</translation>
    </message>
    <message>
        <source>A new shard lost its connection; the switch waits for it</source>
        <translation>Un nouveau shard a perdu sa connexion&#xa0;; la bascule l&apos;attend</translation>
    </message>
    <message>
        <source>A new shard receives no events</source>
        <translation>Un nouveau shard ne reçoit aucun événement</translation>
    </message>
    <message>
        <source>The new set did not come to rest: %1</source>
        <translation>Le nouveau jeu ne s&apos;est pas stabilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The new shards serve; the old ones stay connected for %1 s</source>
        <translation>Les nouveaux shards sont en service&#xa0;; les anciens restent connectés pendant %1 s</translation>
    </message>
    <message>
        <source>Until then you can roll back at no cost</source>
        <translation>Jusque-là, vous pouvez revenir en arrière sans frais</translation>
    </message>
    <message>
        <source>A new shard is not ready</source>
        <translation>Un nouveau shard n&apos;est pas prêt</translation>
    </message>
    <message>
        <source>%1 events were shown by the old shards only: the new ones seem to miss some</source>
        <translation>%1 événements n&apos;ont été montrés que par les anciens shards&#xa0;: les nouveaux semblent en manquer</translation>
    </message>
    <message>
        <source>Commands of the old shards are still to be sent</source>
        <translation>Des commandes des anciens shards restent à envoyer</translation>
    </message>
    <message>
        <source>Events from before the switch are still being compared</source>
        <translation>Des événements d&apos;avant la bascule sont encore en cours de comparaison</translation>
    </message>
    <message>
        <source>The new set did not stay whole</source>
        <translation>Le nouveau jeu n&apos;est pas resté entier</translation>
    </message>
    <message>
        <source>%1 events that the old shards delivered are still to come from the new ones</source>
        <translation>%1 événements remis par les anciens shards doivent encore venir des nouveaux</translation>
    </message>
    <message>
        <source>Rolling back: %1</source>
        <translation>Retour arrière&#xa0;: %1</translation>
    </message>
    <message>
        <source>The reshard is stopped: %1</source>
        <translation>Le reshard est arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The old shards go on; the new ones are ended</source>
        <translation>Les anciens shards continuent&#xa0;; on met fin aux nouveaux</translation>
    </message>
    <message>
        <source>The reshard was stopped</source>
        <translation>Le reshard a été arrêté</translation>
    </message>
    <message>
        <source>Replaced by the set of %1</source>
        <translation>Remplacé par le jeu de %1</translation>
    </message>
    <message>
        <source>It is being stopped.</source>
        <translation>Il est en cours d&apos;arrêt.</translation>
    </message>
    <message>
        <source>The reshard is paused</source>
        <translation>Le reshard est en pause</translation>
    </message>
    <message>
        <source>The reshard goes on</source>
        <translation>Le reshard continue</translation>
    </message>
    <message>
        <source>The old sessions have ended already: there is nothing to go back to.</source>
        <translation>Les anciennes sessions sont déjà terminées&#xa0;: il n&apos;y a plus rien où revenir.</translation>
    </message>
    <message>
        <source>It is being stopped already.</source>
        <translation>Il est déjà en cours d&apos;arrêt.</translation>
    </message>
    <message>
        <source>The old shards serve still: abort it instead.</source>
        <translation>Les anciens shards sont encore en service&#xa0;: abandonnez-le plutôt.</translation>
    </message>
    <message>
        <source>No guild is waited for.</source>
        <translation>Aucun serveur n&apos;est attendu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guild(s) are missing, more than %1.</source>
        <translation>
            <numerusform>%Ln serveur manque, plus de %1.</numerusform>
            <numerusform>%Ln serveurs manquent, plus de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln missing guild(s) are accepted</source>
        <translation>
            <numerusform>Jusqu&apos;à %Ln serveur manquant est accepté</numerusform>
            <numerusform>Jusqu&apos;à %Ln serveurs manquants sont acceptés</numerusform>
        </translation>
    </message>
    <message>
        <source>The old shards can be ended only after the switch.</source>
        <translation>On ne peut mettre fin aux anciens shards qu&apos;après la bascule.</translation>
    </message>
    <message>
        <source>Not all new shards are ready.</source>
        <translation>Tous les nouveaux shards ne sont pas prêts.</translation>
    </message>
    <message>
        <source>Shard %1 of %2 failed: %3</source>
        <translation>Le shard %1 sur %2 est en échec&#xa0;: %3</translation>
    </message>
    <message>
        <source>One set is too far behind the other: their events can&apos;t be compared any more</source>
        <translation>Un jeu est trop en retard sur l&apos;autre&#xa0;: leurs événements ne peuvent plus être comparés</translation>
    </message>
    <message>
        <source>The plan allows %1 identifies so far and %2 to spare; %3 are sent, and more new shards need one than are left</source>
        <translation>Le plan autorise %1 IDENTIFY jusqu&apos;ici et %2 de rechange&#xa0;; %3 sont envoyés, et il en reste moins que les nouveaux shards n&apos;en demandent</translation>
    </message>
    <message>
        <source>An old shard is on its way: the new ones stay until it is back</source>
        <translation>Un ancien shard est en route&#xa0;: les nouveaux restent jusqu&apos;à son retour</translation>
    </message>
    <message>
        <source>The new shards are ended, though an old one is not back: the time for it is over</source>
        <translation>Les nouveaux shards sont arrêtés bien qu&apos;un ancien ne soit pas revenu&#xa0;: le temps prévu est écoulé</translation>
    </message>
    <message>
        <source>What happens in its guilds until it is back may be lost</source>
        <translation>Ce qui se passe dans ses serveurs d&apos;ici son retour peut être perdu</translation>
    </message>
</context>
<context>
    <name>Shardroom::RollingDialog</name>
    <message>
        <source>%1: %2 of %3 done</source>
        <translation>%1&#xa0;: %2 faits sur %3</translation>
    </message>
    <message>
        <source>, under way: %1</source>
        <translation>, en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>, left as they were: %1</source>
        <translation>, laissés tels quels&#xa0;: %1</translation>
    </message>
    <message>
        <source>. Paused: no further one is begun.</source>
        <translation>. En pause&#xa0;: aucun autre n&apos;est commencé.</translation>
    </message>
    <message>
        <source>. Stopped at shard %1: %2</source>
        <translation>. Arrêté au shard %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Each shard closes with 4000 and resumes on a new connection. The next begins when one is ready again; the first that does not come back stops the run.</source>
        <translation>Chaque shard ferme avec 4000 et reprend sur une nouvelle connexion. Le suivant commence quand l&apos;un est de nouveau prêt&#xa0;; le premier qui ne revient pas arrête le passage.</translation>
    </message>
    <message>
        <source>Each shard ends its session and starts a new one; its events in between are lost. The next begins when one is ready again with all its guilds; the first that does not come back stops the run.</source>
        <translation>Chaque shard met fin à sa session et en ouvre une nouvelle&#xa0;; ses événements entre-temps sont perdus. Le suivant commence quand l&apos;un est de nouveau prêt avec tous ses serveurs&#xa0;; le premier qui ne revient pas arrête le passage.</translation>
    </message>
    <message>
        <source>S&amp;elected: %1</source>
        <translation>&amp;Sélectionnés&#xa0;: %1</translation>
    </message>
    <message>
        <source>A&amp;ll: %1</source>
        <translation>&amp;Tous&#xa0;: %1</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Shards:</source>
        <translation>Shards&#xa0;:</translation>
    </message>
    <message>
        <source>At a &amp;time:</source>
        <translation>À la &amp;fois&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Give one up after:</source>
        <translation>Ab&amp;andon après&#xa0;:</translation>
    </message>
    <message>
        <source>%1 not connected or without a session; left as they are.</source>
        <translation>%1 non connectés ou sans session&#xa0;; laissés tels quels.</translation>
    </message>
    <message>
        <source>%1 not connected; left as they are.</source>
        <translation>%1 non connectés&#xa0;; laissés tels quels.</translation>
    </message>
    <message>
        <source>The shards were replaced meanwhile. Close this and select again.</source>
        <translation>Les shards ont été remplacés entre-temps. Fermez ceci et sélectionnez à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again until the program ends</source>
        <translation>Ne plus &amp;demander jusqu&apos;à la fin du programme</translation>
    </message>
    <message>
        <source>Begins at once from then on, with as many at a time as now.</source>
        <translation>Commence dès lors aussitôt, avec autant à la fois que maintenant.</translation>
    </message>
</context>
<context>
    <name>Shardroom::ScenarioPanel</name>
    <message>
        <source>St&amp;op</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>How far the scenario is</source>
        <translation>Avancement du scénario</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Sta&amp;rt in a window of its own</source>
        <translation>&amp;Démarrer dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Dure %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenu</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>%1 (at most %2)</source>
        <translation>%1 (au plus %2)</translation>
    </message>
    <message>
        <source>About the scenario</source>
        <translation>À propos du scénario</translation>
    </message>
    <message>
        <source>Start afres&amp;h</source>
        <translation>Repartir à &amp;neuf</translation>
    </message>
    <message>
        <source>In a window of its own, with a practice gateway on which nothing has happened yet</source>
        <translation>Dans sa propre fenêtre, avec une gateway d&apos;entraînement sur laquelle il ne s&apos;est encore rien passé</translation>
    </message>
    <message>
        <source>It comes with a fleet of its own.</source>
        <translation>Il vient avec sa propre flotte.</translation>
    </message>
    <message>
        <source>It can&apos;t begin here now: %1.</source>
        <translation>Il ne peut pas commencer ici maintenant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It can&apos;t begin: %1.</source>
        <translation>Il ne peut pas commencer&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Shardroom::SessionFiles</name>
    <message>
        <source>&amp;Import states…</source>
        <translation>&amp;Importer des états…</translation>
    </message>
    <message>
        <source>&amp;Save status report…</source>
        <translation>Enregistrer le &amp;rapport d&apos;état…</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Fichiers ré&amp;cents</translation>
    </message>
    <message>
        <source>Writes a row for each shard, as CSV or Markdown. Without session ids.</source>
        <translation>Écrit une ligne par shard, en CSV ou Markdown. Sans ID de session.</translation>
    </message>
    <message>
        <source>Resumes sessions from a file, whichever library has written it.</source>
        <translation>Reprend les sessions d&apos;un fichier, quelle que soit la bibliothèque qui l&apos;a écrit.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>One file at a time; %1 were dropped.</source>
        <translation>Un fichier à la fois&#xa0;; %1 ont été déposés.</translation>
    </message>
    <message>
        <source>Import session states</source>
        <translation>Importer des états de session</translation>
    </message>
    <message>
        <source>Session states (*.json)</source>
        <translation>États de session (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save status report</source>
        <translation>Enregistrer le rapport d&apos;état</translation>
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
        <translation>L&apos;extension du fichier indique son format&#xa0;: donnez-en un qui finit par .csv ou .md.</translation>
    </message>
    <message>
        <source>%1 is not there any more. It is gone from the list of recent files.</source>
        <translation>%1 n&apos;existe plus. Il est retiré de la liste des fichiers récents.</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
</context>
<context>
    <name>Shardroom::Shard</name>
    <message>
        <source>%1. The session&apos;s resume address %2 is not one that the token may be sent to; using the main one</source>
        <translation>%1. L&apos;adresse de reprise %2 de la session n&apos;est pas de celles où le token peut être envoyé&#xa0;; l&apos;adresse principale est utilisée</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connecté à %1</translation>
    </message>
    <message>
        <source>Close %1: %2</source>
        <translation>Fermeture %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>Waited; resuming</source>
        <translation>Attente finie&#xa0;; reprise</translation>
    </message>
    <message>
        <source>Waited; connecting</source>
        <translation>Attente finie&#xa0;; connexion</translation>
    </message>
    <message>
        <source>No HELLO within %1 s</source>
        <translation>Pas de HELLO en %1 s</translation>
    </message>
    <message>
        <source>Queued again</source>
        <translation>Remis en file</translation>
    </message>
    <message>
        <source>No READY within %1 s</source>
        <translation>Pas de READY en %1 s</translation>
    </message>
    <message>
        <source>No RESUMED within %1 s</source>
        <translation>Pas de RESUMED en %1 s</translation>
    </message>
    <message>
        <source>IDENTIFY sent</source>
        <translation>IDENTIFY envoyé</translation>
    </message>
    <message>
        <source>Can&apos;t decompress what the gateway sent: %1</source>
        <translation>Impossible de décompresser ce que la gateway a envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The gateway sent a message larger than 64 MiB</source>
        <translation>La gateway a envoyé un message de plus de 64 Mio</translation>
    </message>
    <message>
        <source>%1; resuming, so that Discord sends it again</source>
        <translation>%1&#xa0;; reprise, pour que Discord le renvoie</translation>
    </message>
    <message>
        <source>The gateway sent something that is not a payload</source>
        <translation>La gateway a envoyé quelque chose qui n&apos;est pas un payload</translation>
    </message>
    <message>
        <source>The gateway asked to reconnect (op 7)</source>
        <translation>La gateway a demandé une reconnexion (op 7)</translation>
    </message>
    <message>
        <source>HELLO without a heartbeat interval</source>
        <translation>HELLO sans intervalle de heartbeat</translation>
    </message>
    <message>
        <source>Waiting for its turn to identify</source>
        <translation>Attend son tour pour s&apos;identifier</translation>
    </message>
    <message>
        <source>RESUME sent, from sequence %1</source>
        <translation>RESUME envoyé, à partir de la séquence %1</translation>
    </message>
    <message>
        <source>Discord asked to identify later (op 9)</source>
        <translation>Discord a demandé de s&apos;identifier plus tard (op 9)</translation>
    </message>
    <message>
        <source>Discord refused to identify (op 9)</source>
        <translation>Discord a refusé l&apos;IDENTIFY (op 9)</translation>
    </message>
    <message>
        <source>The session was interrupted and may be resumed (op 9)</source>
        <translation>La session a été interrompue et peut être reprise (op 9)</translation>
    </message>
    <message>
        <source>The session is gone (op 9)</source>
        <translation>La session est perdue (op 9)</translation>
    </message>
    <message>
        <source>Zombie: the last heartbeat was never acknowledged</source>
        <translation>Zombie&#xa0;: le dernier heartbeat n&apos;a jamais été acquitté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) for members got no answer</source>
        <translation>
            <numerusform>%Ln requête de membres est restée sans réponse</numerusform>
            <numerusform>%Ln requêtes de membres sont restées sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Deaf: heartbeats are acknowledged, but no event came for %1 s; usual is one within %2 s</source>
        <translation>Sourd&#xa0;: les heartbeats sont acquittés, mais aucun événement n&apos;est venu depuis %1 s&#xa0;; d&apos;habitude, il en vient un en %2 s</translation>
    </message>
    <message numerus="yes">
        <source>Resumed, %Ln missed event(s) received</source>
        <translation>
            <numerusform>Reprise faite, %Ln événement manqué reçu</numerusform>
            <numerusform>Reprise faite, %Ln événements manqués reçus</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer deaf: an event came after %1 s</source>
        <translation>Plus sourd&#xa0;: un événement est venu après %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) lost: a resume did not bring them</source>
        <translation>
            <numerusform>%Ln événement perdu&#xa0;: une reprise ne l&apos;a pas ramené</numerusform>
            <numerusform>%Ln événements perdus&#xa0;: une reprise ne les a pas ramenés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. That went on; further gaps in this session are only counted</source>
        <translation>%1. Cela a continué&#xa0;; les autres trous de cette session sont seulement comptés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) missing before number %1; resuming, so that Discord sends them again</source>
        <translation>
            <numerusform>%Ln événement manque avant le numéro %1&#xa0;; reprise, pour que Discord le renvoie</numerusform>
            <numerusform>%Ln événements manquent avant le numéro %1&#xa0;; reprise, pour que Discord les renvoie</numerusform>
        </translation>
    </message>
    <message>
        <source>READY without a session id, a guild list or a sequence</source>
        <translation>READY sans ID de session, liste de serveurs ou séquence</translation>
    </message>
    <message numerus="yes">
        <source>Ready as %1, %Ln guild(s)</source>
        <translation>
            <numerusform>Prêt en tant que %1, %Ln serveur</numerusform>
            <numerusform>Prêt en tant que %1, %Ln serveurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln guild(s) did not come</source>
        <translation>
            <numerusform>%Ln serveur n&apos;est pas venu</numerusform>
            <numerusform>%Ln serveurs ne sont pas venus</numerusform>
        </translation>
    </message>
    <message>
        <source>Shard %1 is not connected: %2.</source>
        <translation>Le shard %1 n&apos;est pas connecté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A guild id is missing.</source>
        <translation>Un ID de serveur manque.</translation>
    </message>
    <message>
        <source>Guild %1 belongs to shard %2, not to shard %3.</source>
        <translation>Le serveur %1 appartient au shard %2, pas au shard %3.</translation>
    </message>
    <message>
        <source>%1 commands wait already.</source>
        <translation>%1 commandes attendent déjà.</translation>
    </message>
    <message>
        <source>Attempt %1 in %2 s</source>
        <translation>Essai %1 dans %2 s</translation>
    </message>
    <message>
        <source>Deaf: heartbeats are acknowledged, but no event came for %1 s; other shards get one within %2 s</source>
        <translation>Sourd&#xa0;: les heartbeats sont acquittés, mais aucun événement n&apos;est venu depuis %1 s&#xa0;; d&apos;autres shards en reçoivent un en %2 s</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardActions</name>
    <message>
        <source>Go on now: resume the session where there is one, else queue for an identify.</source>
        <translation>Continuer maintenant&#xa0;: reprendre la session s&apos;il y en a une, sinon attendre un IDENTIFY.</translation>
    </message>
    <message>
        <source>Close with 4000: the session is kept and can be resumed for some minutes.</source>
        <translation>Fermer avec 4000&#xa0;: la session est gardée et peut être reprise pendant quelques minutes.</translation>
    </message>
    <message>
        <source>Close with 1000: the session is gone, coming back costs an identify.</source>
        <translation>Fermer avec 1000&#xa0;: la session est perdue, le retour coûte un IDENTIFY.</translation>
    </message>
    <message>
        <source>End the session and start a new one, which costs an identify.</source>
        <translation>Mettre fin à la session et en ouvrir une nouvelle, ce qui coûte un IDENTIFY.</translation>
    </message>
    <message>
        <source>Drop the connection and resume on a new one; costs nothing.</source>
        <translation>Couper la connexion et reprendre sur une nouvelle&#xa0;; ne coûte rien.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Finir la session</translation>
    </message>
    <message>
        <source>End the session of %1?</source>
        <translation>Mettre fin à la session de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Re-identify</source>
        <translation>Réidentifier</translation>
    </message>
    <message>
        <source>Re-identify %1?</source>
        <translation>Réidentifier %1&#xa0;?</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume %1, and identify where there is nothing to resume?</source>
        <translation>Reprendre %1, et s&apos;identifier là où il n&apos;y a rien à reprendre&#xa0;?</translation>
    </message>
    <message>
        <source>Resume and identify</source>
        <translation>Reprendre et s&apos;identifier</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause the whole fleet, %1?</source>
        <translation>Mettre toute la flotte en pause, %1&#xa0;?</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout en pause</translation>
    </message>
    <message>
        <source>Res&amp;hard…</source>
        <translation>Res&amp;hard…</translation>
    </message>
    <message>
        <source>Sp&amp;lit…</source>
        <translation>Di&amp;viser…</translation>
    </message>
    <message>
        <source>Hand &amp;over…</source>
        <translation>Passer le re&amp;lais…</translation>
    </message>
    <message>
        <source>E&amp;xport states…</source>
        <translation>E&amp;xporter les états…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Re&amp;connect</source>
        <translation>Re&amp;connecter</translation>
    </message>
    <message>
        <source>Re-&amp;identify…</source>
        <translation>Ré&amp;identifier…</translation>
    </message>
    <message>
        <source>&amp;End session…</source>
        <translation>&amp;Finir la session…</translation>
    </message>
    <message>
        <source>Rollin&amp;g resume…</source>
        <translation>Reprise pro&amp;gressive…</translation>
    </message>
    <message>
        <source>Rolling re-ide&amp;ntify…</source>
        <translation>Réide&amp;ntification progressive…</translation>
    </message>
    <message>
        <source>Look at other shard counts, and replace this set of shards without losing events.</source>
        <translation>Examiner d&apos;autres nombres de shards, et remplacer ce jeu de shards sans perdre d&apos;événements.</translation>
    </message>
    <message>
        <source>Split the selected shards; the others keep their sessions and their count.</source>
        <translation>Diviser les shards sélectionnés&#xa0;; les autres gardent leurs sessions et leur nombre.</translation>
    </message>
    <message>
        <source>Open a second session for the selected shards, which takes over from the first.</source>
        <translation>Ouvrir une deuxième session pour les shards sélectionnés, qui prend le relais de la première.</translation>
    </message>
    <message>
        <source>Reconnect one shard after the other and resume; stops at the first that does not come back.</source>
        <translation>Reconnecter un shard après l&apos;autre et reprendre&#xa0;; s&apos;arrête au premier qui ne revient pas.</translation>
    </message>
    <message>
        <source>Give one shard after the other a new session, an identify each; stops at the first failure.</source>
        <translation>Donner à un shard après l&apos;autre une nouvelle session, un IDENTIFY chacun&#xa0;; s&apos;arrête au premier échec.</translation>
    </message>
    <message>
        <source>Write the session states of the selected shards, or of all, to a file.</source>
        <translation>Écrire dans un fichier les états de session des shards sélectionnés, ou de tous.</translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <translation>Mettre en pause %1&#xa0;?</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Reconnect %1?</source>
        <translation>Reconnecter %1&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardCalls</name>
    <message>
        <source>Shard %1 of %2 was not ready in time, and was stopped</source>
        <translation>Le shard %1 sur %2 n&apos;a pas été prêt à temps et a été arrêté</translation>
    </message>
    <message>
        <source>The gateway could not be asked for in time</source>
        <translation>La gateway n&apos;a pas pu être demandée à temps</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardManager</name>
    <message>
        <source>No shard is meant</source>
        <translation>Aucun shard n&apos;est visé</translation>
    </message>
    <message>
        <source>That guild belongs to none of these shards</source>
        <translation>Ce serveur n&apos;appartient à aucun de ces shards</translation>
    </message>
    <message>
        <source>Shard %1 of %2 makes no sense here: ids go from 0 to the count less 1, and no two shards may share guilds</source>
        <translation>Le shard %1 sur %2 n&apos;a pas de sens ici&#xa0;: les ID vont de 0 au nombre moins 1, et deux shards ne peuvent pas partager de serveurs</translation>
    </message>
    <message>
        <source>Shard %1 is not one of these</source>
        <translation>Le shard %1 n&apos;est pas de ceux-ci</translation>
    </message>
    <message>
        <source>The session was made with %1 shards, this shard belongs to %2</source>
        <translation>La session a été faite avec %1 shards, ce shard appartient à %2</translation>
    </message>
    <message>
        <source>The session&apos;s resume address %1 is not Discord&apos;s, and resuming would send the token there</source>
        <translation>L&apos;adresse de reprise %1 de la session n&apos;est pas celle de Discord, et une reprise y enverrait le token</translation>
    </message>
    <message>
        <source>There is no shard %1 of %2, or its guilds belong to another one</source>
        <translation>Il n&apos;y a pas de shard %1 sur %2, ou ses serveurs appartiennent à un autre</translation>
    </message>
    <message>
        <source>Shard %1 is open already</source>
        <translation>Le shard %1 est déjà ouvert</translation>
    </message>
    <message>
        <source>Shard %1 was closed before it was ready</source>
        <translation>Le shard %1 a été fermé avant d&apos;être prêt</translation>
    </message>
    <message>
        <source>Shard %1 is not open</source>
        <translation>Le shard %1 n&apos;est pas ouvert</translation>
    </message>
    <message>
        <source>Closed before anything was opened</source>
        <translation>Fermé avant que quoi que ce soit soit ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Shard %1 was replaced before it was ready</source>
        <translation>Le shard %1 a été remplacé avant d&apos;être prêt</translation>
    </message>
    <message>
        <source>Guild %1 belongs to none of these shards</source>
        <translation>Le serveur %1 n&apos;appartient à aucun de ces shards</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardMap</name>
    <message>
        <source>Shard map</source>
        <translation>Carte des shards</translation>
    </message>
    <message>
        <source>%1 of %2 are ready</source>
        <translation>%1 prêts sur %2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>No shards yet</source>
        <translation>Pas encore de shards</translation>
    </message>
    <message>
        <source>Shards %1</source>
        <translation>Shards %1</translation>
    </message>
    <message>
        <source>Worst: %1</source>
        <translation>Pire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deaf: %1</source>
        <translation>Sourds&#xa0;: %1</translation>
    </message>
    <message>
        <source>Latency median: %1</source>
        <translation>Latence médiane&#xa0;: %1</translation>
    </message>
    <message>
        <source>Click to select them.</source>
        <translation>Cliquez pour les sélectionner.</translation>
    </message>
    <message>
        <source>Click to select them, double click to see each of them.</source>
        <translation>Cliquez pour les sélectionner, double-cliquez pour voir chacun d&apos;eux.</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 prêts sur %2</translation>
    </message>
    <message>
        <source>Deaf</source>
        <translation>Sourd</translation>
    </message>
    <message>
        <source>‹ All groups</source>
        <translation>‹ Tous les groupes</translation>
    </message>
    <message>
        <source>Back to one block for each group (Esc)</source>
        <translation>Revenir à un bloc par groupe (Échap)</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation>Cases plus grandes</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation>Cases plus petites</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>La carte entière</translation>
    </message>
    <message>
        <source>Open the block of a group</source>
        <translation>Ouvrir le bloc d&apos;un groupe</translation>
    </message>
    <message>
        <source>Select or unselect the shard</source>
        <translation>Sélectionner ou désélectionner le shard</translation>
    </message>
    <message>
        <source>What is known about the shard, on a card</source>
        <translation>Ce que l&apos;on sait du shard, sur une fiche</translation>
    </message>
    <message>
        <source>Put away the card, leave the group, unselect</source>
        <translation>Ranger la fiche, quitter le groupe, désélectionner</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardTable</name>
    <message>
        <source>Shard table</source>
        <translation>Tableau des shards</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>No shard fits the filter. Show all</source>
        <translation>Aucun shard ne correspond au filtre. Tout afficher</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardThread</name>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Starting from a saved session</source>
        <translation>Démarre depuis une session enregistrée</translation>
    </message>
    <message>
        <source>Makes way for a saved session</source>
        <translation>Cède la place à une session enregistrée</translation>
    </message>
    <message>
        <source>Not ready in time; the session is kept</source>
        <translation>Pas prêt à temps&#xa0;; la session est gardée</translation>
    </message>
    <message>
        <source>Not ready in time</source>
        <translation>Pas prêt à temps</translation>
    </message>
    <message>
        <source>Asked to resume</source>
        <translation>Reprise demandée</translation>
    </message>
    <message>
        <source>Paused; the session is kept</source>
        <translation>En pause&#xa0;; la session est gardée</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Session terminée</translation>
    </message>
    <message>
        <source>Asked for a new session</source>
        <translation>Nouvelle session demandée</translation>
    </message>
    <message>
        <source>Asked to reconnect</source>
        <translation>Reconnexion demandée</translation>
    </message>
    <message>
        <source>%1; the session is kept</source>
        <translation>%1&#xa0;; la session est gardée</translation>
    </message>
    <message>
        <source>%1; the session is ended</source>
        <translation>%1&#xa0;; la session est terminée</translation>
    </message>
    <message>
        <source>Paused before the program started anew</source>
        <translation>En pause avant le redémarrage du programme</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardTotalsRow</name>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
</context>
<context>
    <name>Shardroom::SimulatorThread</name>
    <message>
        <source>Practice gateway: %1</source>
        <translation>Gateway d&apos;entraînement : %1</translation>
    </message>
    <message>
        <source>%1, shards %2</source>
        <translation>%1, shards %2</translation>
    </message>
    <message>
        <source>repeated faults stopped</source>
        <translation>pannes répétées arrêtées</translation>
    </message>
    <message>
        <source>scenario %1 started</source>
        <translation>scénario %1 démarré</translation>
    </message>
    <message>
        <source>scenario stopped</source>
        <translation>scénario arrêté</translation>
    </message>
</context>
<context>
    <name>Shardroom::SpokenChart</name>
    <message>
        <source>%1, between %2 and %3</source>
        <translation>%1, entre %2 et %3</translation>
    </message>
    <message>
        <source>Time: %1 to %2</source>
        <translation>Période&#xa0;: de %1 à %2</translation>
    </message>
</context>
<context>
    <name>Shardroom::StartRoom</name>
    <message>
        <source>Put that right and open the bot again, or choose Change… to paste its token anew.</source>
        <translation>Corrigez cela et rouvrez le bot, ou choisissez Modifier… pour coller à nouveau son token.</translation>
    </message>
</context>
<context>
    <name>Shardroom::StartWindow</name>
    <message>
        <source>&amp;Your bots</source>
        <translation>&amp;Vos bots</translation>
    </message>
    <message>
        <source>&amp;Add a bot…</source>
        <translation>A&amp;jouter un bot…</translation>
    </message>
    <message>
        <source>Paste its token; it is checked with Discord and kept in your keychain.</source>
        <translation>Collez son token&#xa0;; il est vérifié avec Discord et gardé dans votre trousseau.</translation>
    </message>
    <message>
        <source>Open the &amp;practice gateway</source>
        <translation>Ouvrir la gateway d&apos;&amp;entraînement</translation>
    </message>
    <message>
        <source>The control room for Discord gateway shards. Which ones shall it show?</source>
        <translation>La salle de contrôle des shards de la gateway Discord. Lesquels doit-elle afficher&#xa0;?</translation>
    </message>
    <message>
        <source>64 shards with everything that can go wrong. No token, no network.</source>
        <translation>64 shards avec tout ce qui peut mal tourner. Sans token, sans réseau.</translation>
    </message>
</context>
<context>
    <name>Shardroom::StateChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Click to list only these.</source>
        <translation>Cliquez pour ne lister que ceux-ci.</translation>
    </message>
    <message>
        <source>Deaf</source>
        <translation>Sourd</translation>
    </message>
</context>
<context>
    <name>Shardroom::StateChips</name>
    <message>
        <source>Shards by state</source>
        <translation>Shards par état</translation>
    </message>
</context>
<context>
    <name>Shardroom::TableLayouts</name>
    <message>
        <source>Layout: %1</source>
        <translation>Disposition&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Save layout…</source>
        <translation>&amp;Enregistrer la disposition…</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation>&amp;Supprimer la disposition</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Enregistrer la disposition</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved layout(s) left out: at most 50 can be read, with names of at most 100 characters.</source>
        <translation>
            <numerusform>%Ln disposition enregistrée omise&#xa0;: au plus 50 peuvent être lues, avec des noms d&apos;au plus 100 caractères.</numerusform>
            <numerusform>%Ln dispositions enregistrées omises&#xa0;: au plus 50 peuvent être lues, avec des noms d&apos;au plus 100 caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Il lui faut un nom.</translation>
    </message>
    <message numerus="yes">
        <source>Its name is longer than %Ln character(s).</source>
        <translation>
            <numerusform>Son nom dépasse %Ln caractère.</numerusform>
            <numerusform>Son nom dépasse %Ln caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln already, and no more can be kept. Delete one first.</source>
        <translation>
            <numerusform>Il y en a déjà %Ln, et il n&apos;est pas possible d&apos;en garder davantage. Supprimez-en d&apos;abord une.</numerusform>
            <numerusform>Il y en a déjà %Ln, et il n&apos;est pas possible d&apos;en garder davantage. Supprimez-en d&apos;abord une.</numerusform>
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
        <translation>les lignes marquées</translation>
    </message>
    <message>
        <source>the listed lines</source>
        <translation>les lignes affichées</translation>
    </message>
    <message>
        <source>the last 15 minutes</source>
        <translation>les 15 dernières minutes</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>la dernière heure</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Export timeline</source>
        <translation>Exporter la chronologie</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Markdown, for an incident report</source>
        <translation>Markdown, pour un rapport d&apos;incident</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV, pour un tableur</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>Only the &amp;marked lines (%1)</source>
        <translation>Seulement les lignes &amp;marquées (%1)</translation>
    </message>
    <message>
        <source>What is &amp;listed (%1)</source>
        <translation>Les lignes &amp;affichées (%1)</translation>
    </message>
    <message>
        <source>The last &amp;15 minutes (%1)</source>
        <translation>Les &amp;15 dernières minutes (%1)</translation>
    </message>
    <message>
        <source>The last &amp;hour (%1)</source>
        <translation>La dernière &amp;heure (%1)</translation>
    </message>
    <message>
        <source>&amp;Everything (%1)</source>
        <translation>&amp;Tout (%1)</translation>
    </message>
    <message>
        <source>Lines:</source>
        <translation>Lignes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save timeline</source>
        <translation>Enregistrer la chronologie</translation>
    </message>
    <message>
        <source>Timeline (*%1)</source>
        <translation>Chronologie (*%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <comment>a range of time</comment>
        <translation>%1 à %2 UTC</translation>
    </message>
    <message>
        <source>&amp;Between</source>
        <translation>&amp;Entre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>Shardroom::TimelineList</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Open the fold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Fold up, or go to the fold</source>
        <translation>Replier, ou aller au repli</translation>
    </message>
    <message>
        <source>Open the fold, or show the shard</source>
        <translation>Déplier, ou afficher le shard</translation>
    </message>
</context>
<context>
    <name>Shardroom::TimelineModel</name>
    <message>
        <source>Action (automatic)</source>
        <translation>Action (automatique)</translation>
    </message>
    <message>
        <source>Action (window)</source>
        <translation>Action (fenêtre)</translation>
    </message>
    <message>
        <source>Action (control socket)</source>
        <translation>Action (socket de contrôle)</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>%1 (close %2)</source>
        <translation>%1 (fermeture %2)</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Identifies that this spent</source>
        <translation>IDENTIFY que cela a dépensés</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>cause, shard numbers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all back after %1</source>
        <translation>tous de retour après %1</translation>
    </message>
    <message>
        <source>%1 of %2 back after %3</source>
        <translation>%1 sur %2 de retour après %3</translation>
    </message>
    <message>
        <source>Close (Left)</source>
        <translation>Replier (Gauche)</translation>
    </message>
    <message>
        <source>Open into its lines (Right)</source>
        <translation>Déplier en lignes (Droite)</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, déplié</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, replié</translation>
    </message>
</context>
<context>
    <name>Shardroom::TimelinePill</name>
    <message>
        <source>Go back to the newest line</source>
        <translation>Revenir à la dernière ligne</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>DIRECT</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>EN PAUSE</translation>
    </message>
    <message>
        <source>RANGE</source>
        <translation>PLAGE</translation>
    </message>
    <message>
        <source>SCROLLED</source>
        <translation>DÉFILÉ</translation>
    </message>
    <message>
        <source>%1 · %2 new</source>
        <translation>%1 · %2 nouvelles</translation>
    </message>
</context>
<context>
    <name>Shardroom::TimelineTimes</name>
    <message>
        <source>Time shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>15 dernières minutes</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
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
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Show the shard</source>
        <translation>Afficher le shard</translation>
    </message>
    <message>
        <source>Filter: shard number, state, cause</source>
        <translation>Filtre&#xa0;: numéro de shard, état, cause</translation>
    </message>
    <message>
        <source>Filter timeline</source>
        <translation>Filtrer la chronologie</translation>
    </message>
    <message>
        <source>Selected shards</source>
        <translation>Shards sélectionnés</translation>
    </message>
    <message>
        <source>Only what concerns the selected shards, or the whole fleet</source>
        <translation>Seulement ce qui concerne les shards sélectionnés, ou toute la flotte</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Keep the newest line in sight; ends when you scroll up</source>
        <translation>Garder la dernière ligne en vue&#xa0;; s&apos;arrête quand vous remontez</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Nothing moves; what happens meanwhile is kept and counted (Space)</source>
        <translation>Rien ne bouge&#xa0;; ce qui se passe entre-temps est gardé et compté (Espace)</translation>
    </message>
    <message>
        <source>Copy the marked lines, or all of them</source>
        <translation>Copier les lignes marquées, ou toutes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write lines to a file as Markdown, CSV or JSON</source>
        <translation>Écrire des lignes dans un fichier en Markdown, CSV ou JSON</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Show or hide these lines</source>
        <translation>Afficher ou masquer ces lignes</translation>
    </message>
    <message>
        <source>shard %1 of %2</source>
        <translation>shard %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>cost %Ln identify(s)</source>
        <translation>
            <numerusform>coût&#xa0;: %Ln IDENTIFY</numerusform>
            <numerusform>coût&#xa0;: %Ln IDENTIFY</numerusform>
        </translation>
    </message>
    <message>
        <source>Close %1: %2. %3 %4</source>
        <translation>Fermeture %1&#xa0;: %2. %3 %4</translation>
    </message>
    <message>
        <source>&amp;Filter to shard %1</source>
        <translation>&amp;Filtrer sur le shard %1</translation>
    </message>
    <message>
        <source>&amp;Reshard…</source>
        <translation>&amp;Reshard…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Fold equal events</source>
        <translation>Replier les événements identiques</translation>
    </message>
    <message>
        <source>One line for what many shards did at the same moment; Right opens it</source>
        <translation>Une seule ligne pour ce que beaucoup de shards ont fait au même moment&#xa0;; Droite la déplie</translation>
    </message>
    <message>
        <source>&amp;Open into its lines</source>
        <translation>&amp;Déplier en lignes</translation>
    </message>
    <message>
        <source>F&amp;old up</source>
        <translation>Rep&amp;lier</translation>
    </message>
    <message numerus="yes">
        <source>Hidden by the filter, the buttons or the times above: %Ln line(s).</source>
        <translation>
            <numerusform>Masquée par le filtre, les boutons ou la période ci-dessus : %Ln ligne.</numerusform>
            <numerusform>Masquées par le filtre, les boutons ou la période ci-dessus : %Ln lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number is a shard&apos;s, a close code or one in the texts; 4/16 is shard 4 of 16.</source>
        <translation>Un nombre est celui d&apos;un shard, un code de fermeture ou un nombre des textes&#xa0;; 4/16 est le shard 4 sur 16.</translation>
    </message>
</context>
<context>
    <name>Shardroom::VaultKey</name>
    <message>
        <source>The keychain did not answer in time. Unlock it, then start again.</source>
        <translation>Le trousseau n&apos;a pas répondu à temps. Déverrouillez-le, puis redémarrez.</translation>
    </message>
    <message>
        <source>Another program is using %1.</source>
        <translation>Un autre programme utilise %1.</translation>
    </message>
    <message>
        <source>The keychain has no entry &quot;%1&quot; of the service &quot;%2&quot;, which holds the key. It belongs to this user and to this place of the directory.</source>
        <translation>Le trousseau n&apos;a pas d&apos;entrée «&#xa0;%1&#xa0;» du service «&#xa0;%2&#xa0;», qui contient la clé. Elle est propre à cet utilisateur et à cet emplacement du répertoire.</translation>
    </message>
    <message>
        <source>The keychain gave no key: %1</source>
        <translation>Le trousseau n&apos;a donné aucune clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>What the keychain holds as &quot;%1&quot; of the service &quot;%2&quot; is no key.</source>
        <translation>Ce que le trousseau contient comme «&#xa0;%1&#xa0;» du service «&#xa0;%2&#xa0;» n&apos;est pas une clé.</translation>
    </message>
    <message>
        <source>The keychain did not take a key: %1</source>
        <translation>Le trousseau n&apos;a pas accepté de clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The keychain did not keep the key.</source>
        <translation>Le trousseau n&apos;a pas gardé la clé.</translation>
    </message>
</context>
<context>
    <name>Shardroom::VaultModel</name>
    <message>
        <source>In use</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>Resumable, %1 left</source>
        <translation>Reprenable, encore %1</translation>
    </message>
    <message>
        <source>Resumable</source>
        <translation>Reprenable</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>A shard is on this session: there is nothing to restore.</source>
        <translation>Un shard utilise cette session&#xa0;: il n&apos;y a rien à restaurer.</translation>
    </message>
    <message>
        <source>Discord most likely still has it: to resume it costs no identify.</source>
        <translation>Discord l&apos;a très probablement encore&#xa0;: la reprendre ne coûte aucun IDENTIFY.</translation>
    </message>
    <message>
        <source>Discord has most likely forgotten it. It may be tried; where Discord refuses it, the shard identifies.</source>
        <translation>Discord l&apos;a très probablement oubliée. On peut l&apos;essayer&#xa0;; si Discord la refuse, le shard s&apos;identifie.</translation>
    </message>
    <message>
        <source>This fleet can&apos;t resume it.</source>
        <translation>Cette flotte ne peut pas la reprendre.</translation>
    </message>
    <message>
        <source>Its last connection was closed with %1.</source>
        <translation>Sa dernière connexion a été fermée avec %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
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
        <translation>Statut</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Last alive</source>
        <translation>Active il y a</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>Shardroom::VaultPage</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Show or hide id</source>
        <translation>Afficher ou masquer l&apos;ID</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l&apos;ID</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copier en tableau</translation>
    </message>
    <message>
        <source>Copies the marked rows, or all of them; ids stay masked.</source>
        <translation>Copie les lignes marquées, ou toutes&#xa0;; les ID restent masqués.</translation>
    </message>
    <message>
        <source>Saved sessions</source>
        <translation>Sessions enregistrées</translation>
    </message>
    <message>
        <source>No saved sessions yet. They are saved here as soon as a shard has one; File, Import states takes them from a file.</source>
        <translation>Pas encore de sessions enregistrées. Elles sont enregistrées ici dès qu&apos;un shard en a une&#xa0;; Fichier, Importer des états en prend dans un fichier.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not encrypted: %1</source>
        <translation>Non chiffré&#xa0;: %1</translation>
    </message>
    <message>
        <source>In memory only: without a state directory, nothing outlives this program.</source>
        <translation>En mémoire seulement&#xa0;: sans répertoire d&apos;état, rien ne survit à ce programme.</translation>
    </message>
    <message>
        <source>Safe on disk %1 ago</source>
        <translation>Sur disque il y a %1</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Rien d&apos;écrit pour l&apos;instant</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>Restore all %1</source>
        <translation>Restaurer les %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurer %1</translation>
    </message>
    <message>
        <source>No saved session waits to be restored.</source>
        <translation>Aucune session enregistrée n&apos;attend d&apos;être restaurée.</translation>
    </message>
    <message>
        <source>None of the marked sessions can be restored.</source>
        <translation>Aucune des sessions marquées ne peut être restaurée.</translation>
    </message>
    <message>
        <source>Resumes all saved sessions that no shard is on and no guard refuses.</source>
        <translation>Reprend toutes les sessions enregistrées qu&apos;aucun shard n&apos;utilise et qu&apos;aucune protection ne refuse.</translation>
    </message>
    <message>
        <source>Resumes the marked sessions, as far as no shard is on them and no guard refuses them.</source>
        <translation>Reprend les sessions marquées, si aucun shard ne les utilise et si aucune protection ne les refuse.</translation>
    </message>
    <message>
        <source>Mark sessions first.</source>
        <translation>Marquez d&apos;abord des sessions.</translation>
    </message>
    <message>
        <source>The marked sessions are in use.</source>
        <translation>Les sessions marquées sont utilisées.</translation>
    </message>
    <message>
        <source>Drops the marked sessions from here; Discord is not told.</source>
        <translation>Supprime d&apos;ici les sessions marquées&#xa0;; Discord n&apos;en est pas informé.</translation>
    </message>
    <message>
        <source>Mark one session first.</source>
        <translation>Marquez d&apos;abord une session.</translation>
    </message>
    <message>
        <source>Hide id</source>
        <translation>Masquer l&apos;ID</translation>
    </message>
    <message>
        <source>Show id</source>
        <translation>Afficher l&apos;ID</translation>
    </message>
    <message>
        <source>With the token, whoever has the id can take the session over. It is masked again after %1.</source>
        <translation>Avec le token, quiconque a l&apos;ID peut s&apos;emparer de la session. Il est de nouveau masqué après %1.</translation>
    </message>
    <message>
        <source>Copies the whole id. It is removed from the clipboard after %1.</source>
        <translation>Copie l&apos;ID entier. Il est retiré du presse-papiers après %1.</translation>
    </message>
    <message>
        <source>It can&apos;t be resumed here any more: nothing is lost.</source>
        <translation>Elle ne peut plus être reprise ici&#xa0;: rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>None of them can be resumed here any more: nothing is lost.</source>
        <translation>Aucune d&apos;elles ne peut plus être reprise ici&#xa0;: rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>To connect again without it costs %1 of the %2 identifies left.</source>
        <translation>Se reconnecter sans elle coûte %1 des %2 IDENTIFY restants.</translation>
    </message>
    <message>
        <source>To connect again without them costs %1 of the %2 identifies left.</source>
        <translation>Se reconnecter sans elles coûte %1 des %2 IDENTIFY restants.</translation>
    </message>
    <message>
        <source>Forget saved sessions</source>
        <translation>Oublier des sessions enregistrées</translation>
    </message>
    <message>
        <source>Forget the session of %1?</source>
        <translation>Oublier la session du %1&#xa0;?</translation>
    </message>
    <message>
        <source>Forget the sessions of %1?</source>
        <translation>Oublier les sessions de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Discord is not told, and what was exported before stays where it is.</source>
        <translation>Discord n&apos;en est pas informé, et ce qui a déjà été exporté reste où il est.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>The session id of shard %1 is on the clipboard. It is removed from there after %2, or when the window closes.</source>
        <translation>L&apos;ID de session du shard %1 est dans le presse-papiers. Il en est retiré après %2, ou à la fermeture de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>ShardroomSimulator</name>
    <message>
        <source>Port on 127.0.0.1; 0 for any free one.</source>
        <translation>Port sur 127.0.0.1&#xa0;; 0 pour n&apos;importe quel port libre.</translation>
    </message>
    <message>
        <source>Guilds that the bot is in.</source>
        <translation>Serveurs où se trouve le bot.</translation>
    </message>
    <message>
        <source>Shard count that /gateway/bot recommends.</source>
        <translation>Nombre de shards que /gateway/bot recommande.</translation>
    </message>
    <message>
        <source>Identify buckets.</source>
        <translation>Seaux d&apos;IDENTIFY.</translation>
    </message>
    <message>
        <source>Session starts per 24 hours.</source>
        <translation>Démarrages de session par 24 heures.</translation>
    </message>
    <message>
        <source>Session starts that are spent already.</source>
        <translation>Démarrages de session déjà dépensés.</translation>
    </message>
    <message>
        <source>Events in all guilds together; with 0 nothing ever happens.</source>
        <translation>Événements de tous les serveurs ensemble&#xa0;; avec 0, il ne se passe jamais rien.</translation>
    </message>
    <message>
        <source>Guilds that the bot joins per minute, over the usual.</source>
        <translation>Serveurs que le bot rejoint par minute, en plus de l&apos;ordinaire.</translation>
    </message>
    <message>
        <source>In what time a day passes in the guilds; 0: no day and night.</source>
        <translation>En combien de temps un jour passe dans les serveurs&#xa0;; 0&#xa0;: ni jour ni nuit.</translation>
    </message>
    <message>
        <source>Events come up to this much late, to each session by its own.</source>
        <translation>Retard maximal des événements, propre à chaque session.</translation>
    </message>
    <message>
        <source>What HELLO asks for.</source>
        <translation>Ce que HELLO demande.</translation>
    </message>
    <message>
        <source>One identify per bucket in this time.</source>
        <translation>Un IDENTIFY par seau dans ce délai.</translation>
    </message>
    <message>
        <source>How long a session without a connection can be resumed.</source>
        <translation>Combien de temps une session sans connexion peut être reprise.</translation>
    </message>
    <message>
        <source>Dispatches kept for a resume, per session.</source>
        <translation>Dispatches gardés pour une reprise, par session.</translation>
    </message>
    <message>
        <source>About how late heartbeats are acknowledged.</source>
        <translation>Retard approximatif d&apos;acquittement des heartbeats.</translation>
    </message>
    <message>
        <source>The same seed gives the same world.</source>
        <translation>La même graine donne le même monde.</translation>
    </message>
    <message>
        <source>Shard counts must be a multiple of this.</source>
        <translation>Les nombres de shards doivent être un multiple de celui-ci.</translation>
    </message>
    <message>
        <source>Above this a shard is closed with 4011.</source>
        <translation>Au-dessus, un shard est fermé avec 4011.</translation>
    </message>
    <message>
        <source>A RESUME on another host than the session&apos;s is asked to reconnect after this; 0 for never.</source>
        <translation>Un RESUME sur un autre hôte que celui de la session reçoit une demande de reconnexion après ce délai&#xa0;; 0 pour jamais.</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot; is not a whole number from %3 to %4.</source>
        <translation>--%1 «&#xa0;%2&#xa0;» n&apos;est pas un nombre entier de %3 à %4.</translation>
    </message>
    <message>
        <source>--tls-certificate and --tls-key go together.</source>
        <translation>--tls-certificate et --tls-key vont ensemble.</translation>
    </message>
    <message>
        <source>--token-file &quot;%1&quot; is not a regular file.</source>
        <translation>--token-file «&#xa0;%1&#xa0;» n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>--token-file &quot;%1&quot; can&apos;t be read: %2.</source>
        <translation>--token-file «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--token-file &quot;%1&quot; is empty.</source>
        <translation>--token-file «&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Practice gateway: Discord&apos;s gateway and the REST routes around it, on loopback.</source>
        <translation>Gateway d&apos;entraînement&#xa0;: la gateway de Discord et les routes REST qui l&apos;entourent, sur loopback.</translation>
    </message>
    <message>
        <source>Write what each client did, one JSON object per line.</source>
        <translation>Écrire ce que chaque client a fait, un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>Write what happens in the guilds, one JSON object per line, to hold a recording against.</source>
        <translation>Écrire ce qui se passe dans les serveurs, un objet JSON par ligne, pour y confronter un enregistrement.</translation>
    </message>
    <message>
        <source>With zlib-stream, send every payload in several messages.</source>
        <translation>Avec zlib-stream, envoyer chaque payload en plusieurs messages.</translation>
    </message>
    <message>
        <source>Speak https and wss with this certificate (PEM, with its chain); needs --tls-key.</source>
        <translation>Parler https et wss avec ce certificat (PEM, avec sa chaîne)&#xa0;; demande --tls-key.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key (PEM, without a password).</source>
        <translation>La clé du certificat (PEM, sans mot de passe).</translation>
    </message>
    <message>
        <source>The only token that is accepted; without it any well-formed one is.</source>
        <translation>Le seul token accepté&#xa0;; sans cela, tout token bien formé l&apos;est.</translation>
    </message>
    <message>
        <source>Play this on the gateway, which is as it wants it where no option says otherwise; &quot;list&quot; lists them.</source>
        <translation>Jouer ceci sur la gateway, réglée comme il le veut là où aucune option n&apos;en décide autrement&#xa0;; «&#xa0;list&#xa0;» les affiche.</translation>
    </message>
    <message>
        <source>--scenario &quot;%1&quot;: %2</source>
        <translation>--scenario «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option. See --help.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une option. Voir --help.</translation>
    </message>
</context>
<context>
    <name>StartPlan</name>
    <message numerus="yes">
        <source>%Ln saved session(s) not used: %1.</source>
        <translation>
            <numerusform>%Ln session enregistrée non utilisée&#xa0;: %1.</numerusform>
            <numerusform>%Ln sessions enregistrées non utilisées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no token. Set DISCORD_TOKEN or DISCORD_TOKEN_FILE, give --token-file, or start the practice gateway with --simulate.</source>
        <translation>Il n&apos;y a pas de token. Définissez DISCORD_TOKEN ou DISCORD_TOKEN_FILE, indiquez --token-file, ou lancez la gateway d&apos;entraînement avec --simulate.</translation>
    </message>
    <message>
        <source>A fleet of %1 shards makes no sense: --shards takes a number from 1, or auto.</source>
        <translation>Une flotte de %1 shards n&apos;a pas de sens&#xa0;: --shards prend un nombre à partir de 1, ou auto.</translation>
    </message>
    <message>
        <source>A fleet of %1 shards makes no sense: the largest count is %2.</source>
        <translation>Une flotte de %1 shards n&apos;a pas de sens&#xa0;: le plus grand nombre est %2.</translation>
    </message>
    <message>
        <source>--large-bot-multiple takes a number from 1 to %1, not %2.</source>
        <translation>--large-bot-multiple prend un nombre de 1 à %1, pas %2.</translation>
    </message>
    <message>
        <source>--shard-ids needs the total that the ids belong to: give --shards N too.</source>
        <translation>--shard-ids demande le total auquel les ID appartiennent&#xa0;: ajoutez --shards N.</translation>
    </message>
    <message>
        <source>Shard %1 is outside the total of %2: ids go from 0 to %3.</source>
        <translation>Le shard %1 est hors du total de %2&#xa0;: les ID vont de 0 à %3.</translation>
    </message>
    <message>
        <source>The intents hold bits that Discord does not know.</source>
        <translation>Les intents contiennent des bits que Discord ne connaît pas.</translation>
    </message>
    <message>
        <source>IDENTIFY would have %1 bytes with this presence; Discord accepts %2. Give a shorter --presence.</source>
        <translation>IDENTIFY ferait %1 octets avec cette présence&#xa0;; Discord en accepte %2. Donnez un --presence plus court.</translation>
    </message>
    <message>
        <source>Keeping the %1 shards of the saved sessions, some of which were split.</source>
        <translation>Les %1 shards des sessions enregistrées sont gardés&#xa0;; certains ont été divisés.</translation>
    </message>
    <message>
        <source>%1 shards is not a multiple of %2, which Discord would refuse with close 4010. The next that fits is %3.</source>
        <translation>%1 shards n&apos;est pas un multiple de %2, ce que Discord refuserait par une fermeture 4010. Le prochain qui convient est %3.</translation>
    </message>
    <message>
        <source>Keeping the %1 shards of the saved sessions; Discord recommends %2 now.</source>
        <translation>Les %1 shards des sessions enregistrées sont gardés&#xa0;; Discord en recommande maintenant %2.</translation>
    </message>
    <message>
        <source>The saved sessions belong to another bot than this token, and a start would overwrite them: each would cost an identify there. Give this bot a --state-dir of its own, or start with --no-resume.</source>
        <translation>Les sessions enregistrées appartiennent à un autre bot que celui de ce token, et un démarrage les écraserait&#xa0;: chacune y coûterait un IDENTIFY. Donnez à ce bot son propre --state-dir, ou démarrez avec --no-resume.</translation>
    </message>
    <message>
        <source>Starting %1 shards costs %2 identifies, but only %3 of %4 are left until %5. Going on would make Discord end all sessions and reset the token. Wait for the reset, or start fewer shards.</source>
        <translation>Démarrer %1 shards coûte %2 IDENTIFY, mais il n&apos;en reste que %3 sur %4 jusqu&apos;à %5. En continuant, Discord mettrait fin à toutes les sessions et réinitialiserait le token. Attendez la remise à zéro, ou démarrez moins de shards.</translation>
    </message>
    <message>
        <source>Starting %1 shards costs %2 identifies. %3 of %4 are left, but %5 of them are kept back for resumes that fail, so %6 can be spent. Wait for the reset, start fewer shards, or allow it with --spend-reserve %7.</source>
        <translation>Démarrer %1 shards coûte %2 IDENTIFY. Il en reste %3 sur %4, mais %5 sont en réserve pour les reprises qui échouent, donc %6 sont disponibles. Attendez la remise à zéro, démarrez moins de shards, ou autorisez-le avec --spend-reserve %7.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>, batch %1 of %2</source>
        <translation>, lot %1 sur %2</translation>
    </message>
    <message>
        <source>, %1 of %2 new shards, %3 of %4 guilds</source>
        <translation>, %1 nouveaux shards sur %2, %3 serveurs sur %4</translation>
    </message>
    <message>
        <source>, found unfinished</source>
        <translation>, trouvé inachevé</translation>
    </message>
    <message>
        <source>, paused</source>
        <translation>, en pause</translation>
    </message>
    <message>
        <source>%1  %2 of %3 shards ready, %4 guilds (%5 unavailable), %6 events/s, latency p50 %7 p95 %8, identifies %9 of %10 left</source>
        <translation>%1  %2 shards prêts sur %3, %4 serveurs (%5 indisponibles), %6 évén./s, latence p50 %7 p95 %8, %9 IDENTIFY restants sur %10</translation>
    </message>
    <message>
        <source>reshard %1 → %2 begins by itself at %3: %4</source>
        <translation>le reshard %1 → %2 commence de lui-même à %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>  shard %1  %2 for %3  %4  %5 guilds  %6 ev/s  seq %7  resumes %8</source>
        <translation>  shard %1  %2 depuis %3  %4  %5 serveurs  %6 év/s  séq %7  reprises %8</translation>
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
        <translation>Shards&#xa0;: %1 prêts sur %2 (%3)</translation>
    </message>
    <message>
        <source>Guilds: %1, of which %2 are unavailable</source>
        <translation>Serveurs&#xa0;: %1, dont %2 indisponibles</translation>
    </message>
    <message>
        <source>Events: %1, now %2 a second</source>
        <translation>Événements&#xa0;: %1, maintenant %2 par seconde</translation>
    </message>
    <message>
        <source>Latency: median %1, 95 % %2, 99 % %3</source>
        <translation>Latence&#xa0;: médiane %1, 95&#xa0;% %2, 99&#xa0;% %3</translation>
    </message>
    <message>
        <source>Identify budget: not known yet</source>
        <translation>Budget d&apos;IDENTIFY&#xa0;: pas encore connu</translation>
    </message>
    <message>
        <source>Identify budget: %1 of %2 left, reset at %3, %4 waiting</source>
        <translation>Budget d&apos;IDENTIFY&#xa0;: %1 restants sur %2, remise à zéro à %3, %4 en attente</translation>
    </message>
    <message numerus="yes">
        <source>Deaf: %Ln shard(s) get acknowledgements but no events</source>
        <translation>
            <numerusform>Sourd&#xa0;: %Ln shard reçoit des acquittements mais aucun événement</numerusform>
            <numerusform>Sourds&#xa0;: %Ln shards reçoivent des acquittements mais aucun événement</numerusform>
        </translation>
    </message>
    <message>
        <source>Resharding from %1 to %2 shards: %3</source>
        <translation>Reshard de %1 vers %2 shards&#xa0;: %3</translation>
    </message>
    <message>
        <source>Identifying is held back until %1: %2</source>
        <translation>IDENTIFY freinés jusqu&apos;à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Gateway status, %1 UTC</source>
        <translation>État de la gateway, %1 UTC</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>Depuis (UTC)</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Indispon.</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>Évén./s</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Reprises</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>IDENTIFY</translation>
    </message>
    <message>
        <source>Last close</source>
        <translation>Dern. fermeture</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sans code</translation>
    </message>
    <message>
        <source>%1 by us</source>
        <translation>%1 par nous</translation>
    </message>
    <message>
        <source>%1 by the other side</source>
        <translation>%1 par l&apos;autre côté</translation>
    </message>
    <message>
        <source>The status could not be written to %1: %2.</source>
        <translation>L&apos;état n&apos;a pas pu être écrit dans %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>TimelineReport</name>
    <message>
        <source>Action, automatic</source>
        <translation>Action, automatique</translation>
    </message>
    <message>
        <source>Action, window</source>
        <translation>Action, fenêtre</translation>
    </message>
    <message>
        <source>Action, control socket</source>
        <translation>Action, socket de contrôle</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>sans code</translation>
    </message>
    <message>
        <source>%1 × close %2</source>
        <comment>3 × close 4009</comment>
        <translation>%1 × fermeture %2</translation>
    </message>
    <message>
        <source>%1 connects, %2 resumes, %3 identifies spent, %4 actions; %5</source>
        <translation>%1 connexions, %2 reprises, %3 IDENTIFY dépensés, %4 actions&#xa0;; %5</translation>
    </message>
    <message>
        <source>no closes</source>
        <translation>aucune fermeture</translation>
    </message>
    <message>
        <source>Timeline of the gateway shards</source>
        <translation>Chronologie des shards de la gateway</translation>
    </message>
    <message>
        <source>Written at %1 UTC</source>
        <translation>Écrit à %1 UTC</translation>
    </message>
    <message numerus="yes">
        <source>Range: %1, %Ln entries</source>
        <translation>
            <numerusform>Plage&#xa0;: %1, %Ln entrée</numerusform>
            <numerusform>Plage&#xa0;: %1, %Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 UTC</source>
        <translation>De %1 à %2 UTC</translation>
    </message>
    <message>
        <source>Close codes</source>
        <translation>Codes de fermeture</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>The timeline could not be written to %1: %2.</source>
        <translation>La chronologie n&apos;a pas pu être écrite dans %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Gateway: %1, %Ln shard(s)</source>
        <translation>
            <numerusform>Gateway&#xa0;: %1, %Ln shard</numerusform>
            <numerusform>Gateway&#xa0;: %1, %Ln shards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The token from %1 is empty.</source>
        <translation>Le token de %1 est vide.</translation>
    </message>
    <message>
        <source>What %1 holds is not a token: it has spaces, line breaks or other characters that tokens never have. Copy the token once more from the developer portal.</source>
        <translation>Ce que contient %1 n&apos;est pas un token&#xa0;: il y a des espaces, des sauts de ligne ou d&apos;autres caractères que les tokens n&apos;ont jamais. Copiez à nouveau le token depuis le portail développeur.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The token file %1 can&apos;t be read: %2.</source>
        <translation>Le fichier de token %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a token file.</source>
        <translation>%1 est trop gros pour un fichier de token.</translation>
    </message>
    <message>
        <source>The token file %1 can be read by other users: chmod 600 it.</source>
        <translation>Le fichier de token %1 peut être lu par d&apos;autres utilisateurs&#xa0;: faites un chmod 600.</translation>
    </message>
    <message>
        <source>The bot %1 takes its token from the environment, and there is none: set DISCORD_TOKEN_FILE or DISCORD_TOKEN.</source>
        <translation>Le bot %1 prend son token dans l&apos;environnement, et il n&apos;y en a pas&#xa0;: définissez DISCORD_TOKEN_FILE ou DISCORD_TOKEN.</translation>
    </message>
    <message>
        <source>The bot %1 takes its token from the variable %2, which is not set.</source>
        <translation>Le bot %1 prend son token dans la variable %2, qui n&apos;est pas définie.</translation>
    </message>
</context>
<context>
    <name>TransportDecoder</name>
    <message>
        <source>a message larger than 64 MiB when decompressed</source>
        <translation>un message de plus de 64 Mio une fois décompressé</translation>
    </message>
    <message>
        <source>a compressed message larger than 16 MiB</source>
        <translation>un message compressé de plus de 16 Mio</translation>
    </message>
    <message>
        <source>no memory for a zlib context</source>
        <translation>pas de mémoire pour un contexte zlib</translation>
    </message>
    <message>
        <source>the zlib stream is corrupt</source>
        <translation>le flux zlib est corrompu</translation>
    </message>
    <message>
        <source>a binary frame that is not a zlib stream</source>
        <translation>une trame binaire qui n&apos;est pas un flux zlib</translation>
    </message>
    <message>
        <source>the zstd stream is corrupt</source>
        <translation>le flux zstd est corrompu</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>close %1, %2</source>
        <translation>fermeture %1, %2</translation>
    </message>
    <message>
        <source>not closed by Discord</source>
        <translation>non fermé par Discord</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, à partir de %2</translation>
    </message>
    <message>
        <source>Given up: %1. Cause: %2.</source>
        <translation>Abandonné&#xa0;: %1. Cause&#xa0;: %2.</translation>
    </message>
    <message>
        <source>In quarantine after one lost session after the other. Find the cause, then resume.</source>
        <translation>En quarantaine après la perte d&apos;une session après l&apos;autre. Trouvez la cause, puis reprenez.</translation>
    </message>
    <message>
        <source>Discord or the network, rather than this bot: %1 of %2 shards were closed within %3.</source>
        <translation>Discord ou le réseau, plutôt que ce bot&#xa0;: %1 shards sur %2 ont été fermés en %3.</translation>
    </message>
    <message>
        <source>Backing off for one cause: %1. Cause: %2.</source>
        <translation>En backoff pour une même cause&#xa0;: %1. Cause&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Deaf: %1. Heartbeats are answered, but no event comes. Reconnecting costs nothing.</source>
        <translation>Sourds&#xa0;: %1. Les heartbeats sont acquittés, mais aucun événement n&apos;arrive. Une reconnexion ne coûte rien.</translation>
    </message>
    <message>
        <source>Discord has %1 of %2 guilds in an outage, on %3. Nothing of ours helps; their events stop.</source>
        <translation>Discord a %1 serveurs sur %2 en panne, sur %3. Nous n&apos;y pouvons rien&#xa0;; leurs événements s&apos;arrêtent.</translation>
    </message>
    <message>
        <source>Nearly full: %1. Shard %2 has %3 of %4 guilds; above that Discord closes it (4011), and only more shards help.</source>
        <translation>Presque plein&#xa0;: %1. Le shard %2 a %3 serveurs sur %4&#xa0;; au-delà, Discord le ferme (4011), et seuls davantage de shards y remédient.</translation>
    </message>
    <message numerus="yes">
        <source>The identify queue is held: nobody identifies until it is released. Waiting: %Ln shard(s).</source>
        <translation>
            <numerusform>La file d&apos;identify est retenue : personne ne s&apos;identifie avant sa libération. %Ln shard attend.</numerusform>
            <numerusform>La file d&apos;identify est retenue : personne ne s&apos;identifie avant sa libération. %Ln shards attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nearly all from %2</source>
        <translation>%1, presque tous à partir de %2</translation>
    </message>
    <message>
        <source>%1 of %2 identifies are left, and those are kept back. Waiting for the reset in %3, or for you to allow some: %4.</source>
        <translation>Il reste %1 IDENTIFY sur %2, tous en réserve. En attente de la remise à zéro dans %3, ou que vous en autorisiez&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Too many new sessions were lost to one cause, %1. Held back, so that no more identifies are wasted: %2; one tries for all at %3.</source>
        <translation>Trop de nouvelles sessions perdues pour une même cause, %1. Freinés, pour ne plus gaspiller d&apos;IDENTIFY&#xa0;: %2&#xa0;; un essaie pour tous à %3.</translation>
    </message>
    <message>
        <source>At the present growth it is full in %1.</source>
        <translation>À la croissance actuelle, il sera plein dans %1.</translation>
    </message>
    <message>
        <source>Shard %1 is full in %2 at the present growth (%3 of %4 guilds), and only more shards help.</source>
        <translation>Le shard %1 sera plein dans %2 à la croissance actuelle (%3 serveurs sur %4), et seuls davantage de shards y remédient.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more shard(s) within %1.</source>
        <translation>
            <numerusform>%Ln autre shard d&apos;ici %1.</numerusform>
            <numerusform>%Ln autres shards d&apos;ici %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultStore</name>
    <message>
        <source>%1 is not there, so that %2 is of no use.</source>
        <translation>%1 est absent, si bien que %2 ne sert à rien.</translation>
    </message>
    <message>
        <source>The sessions in %1 are encrypted with the key %2, which is not here. Give it back to the keychain, or move the file away to begin without them.</source>
        <translation>Les sessions de %1 sont chiffrées avec la clé %2, qui n&apos;est pas ici. Rendez-la au trousseau, ou déplacez le fichier pour commencer sans elles.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2.</source>
        <translation>%1 est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n&apos;est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop gros</translation>
    </message>
    <message>
        <source>The sessions in %1 are encrypted with another key.</source>
        <translation>Les sessions de %1 sont chiffrées avec une autre clé.</translation>
    </message>
    <message>
        <source>sessions.journal: %1</source>
        <translation>sessions.journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 could be read by others. It can&apos;t any more.</source>
        <translation>%1 pouvait être lu par d&apos;autres. Ce n&apos;est plus le cas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) of more than 7 days ago are left out and will be removed</source>
        <translation>
            <numerusform>%Ln session de plus de 7 jours est omise et sera supprimée</numerusform>
            <numerusform>%Ln sessions de plus de 7 jours sont omises et seront supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>the directory can&apos;t be made or written</source>
        <translation>impossible de créer le répertoire ou d&apos;y écrire</translation>
    </message>
    <message>
        <source>The sessions could not be saved to %1: %2.</source>
        <translation>Les sessions n&apos;ont pas pu être enregistrées dans %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Webhook</name>
    <message>
        <source>This is no address of a webhook, such as https://discord.com/api/webhooks/…</source>
        <translation>Ce n&apos;est pas une adresse de webhook, comme https://discord.com/api/webhooks/…</translation>
    </message>
    <message>
        <source>The address must begin with https: it is a secret. http is possible to this computer only.</source>
        <translation>L&apos;adresse doit commencer par https&#xa0;: c&apos;est un secret. http n&apos;est possible que vers cet ordinateur.</translation>
    </message>
    <message>
        <source>An address with a name or password in it is not used.</source>
        <translation>Une adresse contenant un nom ou un mot de passe n&apos;est pas utilisée.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more, see the log of alerts.</source>
        <translation>
            <numerusform>Et %Ln de plus, voir le journal des alertes.</numerusform>
            <numerusform>Et %Ln de plus, voir le journal des alertes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>shardroom: there is no display, so there is no window; running headless.</source>
        <translation>shardroom&#xa0;: il n&apos;y a pas d&apos;affichage, donc pas de fenêtre&#xa0;; exécution sans fenêtre.</translation>
    </message>
    <message>
        <source>shardroom: there is no display, so there is no window for --frames.</source>
        <translation>shardroom&#xa0;: il n&apos;y a pas d&apos;affichage, donc pas de fenêtre pour --frames.</translation>
    </message>
    <message>
        <source>shardroom: %1 is open already; its window was brought to the front.</source>
        <translation>shardroom : %1 est déjà ouvert ; sa fenêtre a été mise au premier plan.</translation>
    </message>
    <message>
        <source>shardroom: %1 is running already. %2</source>
        <translation>shardroom : %1 est déjà en marche. %2</translation>
    </message>
</context>
<context>
    <name>shardroomctl</name>
    <message>
        <source>The control socket of the program (default: $XDG_RUNTIME_DIR/shardroom/control.sock, else control.sock in the usual state directory).</source>
        <translation>Le socket de contrôle du programme (par défaut&#xa0;: $XDG_RUNTIME_DIR/shardroom/control.sock, sinon control.sock dans le répertoire d&apos;état habituel).</translation>
    </message>
    <message>
        <source>Reach the program that was started with this --state-dir.</source>
        <translation>Joindre le programme lancé avec ce --state-dir.</translation>
    </message>
    <message>
        <source>Answer with JSON, one object per line.</source>
        <translation>Répondre en JSON, un objet par ligne.</translation>
    </message>
    <message>
        <source>Give up after this many seconds (default: 30; wait and tail: never). tail then ends with 0.</source>
        <translation>Abandonner après ce nombre de secondes (par défaut&#xa0;: 30&#xa0;; wait et tail&#xa0;: jamais). tail se termine alors par 0.</translation>
    </message>
    <message>
        <source>end, reidentify, roll, forget and apply: do it without asking.</source>
        <translation>end, reidentify, roll, forget et apply&#xa0;: le faire sans demander.</translation>
    </message>
    <message>
        <source>plan reshard: the new shard count (default for split: twice that of the shards). locate: with so many shards.</source>
        <translation>plan reshard&#xa0;: le nouveau nombre de shards (par défaut pour split&#xa0;: le double de celui des shards). locate&#xa0;: avec autant de shards.</translation>
    </message>
    <message>
        <source>plan reshard: parallel (default), rolling, stop-and-start, split or hand-over.</source>
        <translation>plan reshard&#xa0;: parallel (par défaut), rolling, stop-and-start, split ou hand-over.</translation>
    </message>
    <message>
        <source>plan reshard: so many old shards at a time (default: as many as may identify at once). roll: so many shards (default: 1).</source>
        <translation>plan reshard&#xa0;: autant d&apos;anciens shards à la fois (par défaut&#xa0;: autant qu&apos;il peut y avoir d&apos;IDENTIFY à la fois). roll&#xa0;: autant de shards (par défaut&#xa0;: 1).</translation>
    </message>
    <message>
        <source>plan reshard: seconds in which going back is free after the switch (default: 60).</source>
        <translation>plan reshard&#xa0;: secondes pendant lesquelles le retour est gratuit après la bascule (par défaut&#xa0;: 60).</translation>
    </message>
    <message>
        <source>plan reshard: write the plan to this file.</source>
        <translation>plan reshard&#xa0;: écrire le plan dans ce fichier.</translation>
    </message>
    <message>
        <source>fault close: the close code (default: 4000).</source>
        <translation>fault close&#xa0;: le code de fermeture (par défaut&#xa0;: 4000).</translation>
    </message>
    <message>
        <source>fault: how late, how long or how far (default: 2000).</source>
        <translation>fault&#xa0;: quel retard, quelle durée ou quelle avance (par défaut&#xa0;: 2000).</translation>
    </message>
    <message>
        <source>fault: how many connections or REST answers.</source>
        <translation>fault&#xa0;: combien de connexions ou de réponses REST.</translation>
    </message>
    <message>
        <source>fault: so many of the shards, at random.</source>
        <translation>fault&#xa0;: autant de shards, au hasard.</translation>
    </message>
    <message>
        <source>fault: again after this time.</source>
        <translation>fault&#xa0;: à nouveau après ce délai.</translation>
    </message>
    <message>
        <source>fault: how long it is repeated.</source>
        <translation>fault&#xa0;: combien de temps cela se répète.</translation>
    </message>
    <message>
        <source>export: %1 (default: native). csv and markdown are the status of all shards, for people.</source>
        <translation>export&#xa0;: %1 (par défaut&#xa0;: native). csv et markdown donnent l&apos;état de tous les shards, pour les humains.</translation>
    </message>
    <message>
        <source>export, import, split and hand-over: only these.</source>
        <translation>export, import, split et hand-over&#xa0;: seulement ceux-ci.</translation>
    </message>
    <message>
        <source>import: with how many shards the sessions were made, if the file does not say. restore and forget: sessions of a set of N shards.</source>
        <translation>import&#xa0;: avec combien de shards les sessions ont été faites, si le fichier ne le dit pas. restore et forget&#xa0;: sessions d&apos;un jeu de N shards.</translation>
    </message>
    <message>
        <source>import: only show what would be taken.</source>
        <translation>import&#xa0;: seulement montrer ce qui serait récupéré.</translation>
    </message>
    <message>
        <source>import and restore: try those that are too old as well.</source>
        <translation>import et restore&#xa0;: essayer aussi celles qui sont trop anciennes.</translation>
    </message>
    <message>
        <source>tail: only these shards.</source>
        <translation>tail&#xa0;: seulement ces shards.</translation>
    </message>
    <message>
        <source>Asks a running Shardroom, or tells it what to do.

Verbs (SHARDS: all, or for example 0-3,8):
</source>
        <translation>Interroge un Shardroom en marche, ou lui dit quoi faire.

Verbes (SHARDS&#xa0;: all, ou par exemple 0-3,8)&#xa0;:
</translation>
    </message>
    <message>
        <source>
Exit status: 0 done, 1 failed (no program answers, time is up), 2 wrong usage, 3 refused by a guard (read-only, too few identifies, …).</source>
        <translation>
Code de sortie&#xa0;: 0 fait, 1 échec (aucun programme ne répond, délai écoulé), 2 mauvais usage, 3 refusé par une protection (lecture seule, trop peu d&apos;IDENTIFY, …).</translation>
    </message>
    <message>
        <source>--%1 is not for %2.</source>
        <translation>--%1 n&apos;est pas pour %2.</translation>
    </message>
    <message>
        <source>Name the shards once: after the file, or with --shards.</source>
        <translation>Nommez les shards une seule fois&#xa0;: après le fichier, ou avec --shards.</translation>
    </message>
    <message>
        <source>Without --to N there is no plan that could be written.</source>
        <translation>Sans --to N, il n&apos;y a pas de plan à écrire.</translation>
    </message>
    <message>
        <source>--output: a file is expected.</source>
        <translation>--output&#xa0;: un fichier est attendu.</translation>
    </message>
    <message>
        <source>What shall be done? See --help.</source>
        <translation>Que faut-il faire&#xa0;? Voir --help.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;. See --help.</source>
        <translation>Le verbe «&#xa0;%1&#xa0;» n&apos;existe pas. Voir --help.</translation>
    </message>
    <message>
        <source>Use: shardroomctl %1 %2</source>
        <translation>Usage&#xa0;: shardroomctl %1 %2</translation>
    </message>
    <message>
        <source>--shard is for tail only. Name the shards after the verb.</source>
        <translation>--shard est pour tail seulement. Nommez les shards après le verbe.</translation>
    </message>
    <message>
        <source>--%1 is for fault only.</source>
        <translation>--%1 est pour fault seulement.</translation>
    </message>
    <message>
        <source>--timeout: a number of seconds above 0 is expected.</source>
        <translation>--timeout&#xa0;: un nombre de secondes supérieur à 0 est attendu.</translation>
    </message>
    <message>
        <source>Time is up.</source>
        <translation>Le délai est écoulé.</translation>
    </message>
    <message>
        <source>Add --yes to do it.</source>
        <translation>Ajoutez --yes pour le faire.</translation>
    </message>
    <message>
        <source>%1 is there already and holds no plan. Give another name.</source>
        <translation>%1 existe déjà et ne contient pas de plan. Donnez un autre nom.</translation>
    </message>
    <message>
        <source>The program&apos;s answer</source>
        <translation>La réponse du programme</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln line(s) left out)
</source>
        <translation>
            <numerusform>(%Ln ligne omise)
</numerusform>
            <numerusform>(%Ln lignes omises)
</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on? [y/N] </source>
        <translation>Continuer&#xa0;? [o/N] </translation>
    </message>
    <message>
        <source>y</source>
        <translation>o</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Rien n&apos;a été fait.</translation>
    </message>
    <message>
        <source>What to do, with its arguments.</source>
        <translation>Ce qu&apos;il faut faire, avec ses arguments.</translation>
    </message>
</context>
</TS>
