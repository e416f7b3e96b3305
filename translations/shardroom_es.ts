<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Alert</name>
    <message>
        <source>Fired</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Now critical</source>
        <translation>Ahora crítica</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>%1: now critical</source>
        <translation>%1: ahora crítica</translation>
    </message>
    <message>
        <source>%1: over</source>
        <translation>%1: terminada</translation>
    </message>
    <message>
        <source>While it was quiet</source>
        <translation>Durante el silencio</translation>
    </message>
    <message>
        <source>Test of the alerts</source>
        <translation>Prueba de las alertas</translation>
    </message>
    <message>
        <source>More shards</source>
        <translation>Más shards</translation>
    </message>
    <message>
        <source>%1: more shards</source>
        <translation>%1: más shards</translation>
    </message>
</context>
<context>
    <name>AlertFile</name>
    <message>
        <source>&quot;format&quot; must be &quot;%1&quot;.</source>
        <translation>«format» debe ser «%1».</translation>
    </message>
    <message>
        <source>&quot;version&quot; must be %1.</source>
        <translation>«version» debe ser %1.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>«%1» debe ser %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown.</source>
        <translation>«%1» es desconocido.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>&quot;discord&quot; or &quot;generic&quot;</source>
        <translation>«discord» o «generic»</translation>
    </message>
    <message>
        <source>The alert rules in %1 can&apos;t be used: %2 The default rules apply.</source>
        <translation>No se pueden usar las reglas de alerta de %1: %2 Se aplican las reglas predeterminadas.</translation>
    </message>
    <message>
        <source>it is no JSON object.</source>
        <translation>no es un objeto JSON.</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>es demasiado grande.</translation>
    </message>
    <message>
        <source>The alert rules could not be saved to %1: %2.</source>
        <translation>No se pudieron guardar las reglas de alerta en %1: %2.</translation>
    </message>
    <message>
        <source>The alert rules are not saved: %1 can&apos;t be used, and not be moved aside.</source>
        <translation>Las reglas de alerta no se han guardado: %1 no se puede usar ni apartar.</translation>
    </message>
</context>
<context>
    <name>AlertLog</name>
    <message>
        <source>The log of alerts is not kept in %1: %2.</source>
        <translation>El registro de alertas no se guarda en %1: %2.</translation>
    </message>
</context>
<context>
    <name>AlertMute</name>
    <message>
        <source>The mute of alerts is not kept in %1: %2.</source>
        <translation>El silencio de las alertas no se guarda en %1: %2.</translation>
    </message>
</context>
<context>
    <name>AlertOutbox</name>
    <message>
        <source>What waits for the webhook is not kept in %1: %2.</source>
        <translation>Lo que espera al webhook no se guarda en %1: %2.</translation>
    </message>
</context>
<context>
    <name>AlertRules</name>
    <message>
        <source>So many shards down</source>
        <translation>Cantidad de shards caídos</translation>
    </message>
    <message>
        <source>Or this share of the shards</source>
        <translation>O esta parte de los shards</translation>
    </message>
    <message>
        <source>Each not ready for</source>
        <translation>Cada uno sin estar listo durante</translation>
    </message>
    <message>
        <source>Critical from this share</source>
        <translation>Crítica desde esta parte</translation>
    </message>
    <message>
        <source>Clears when calm for</source>
        <translation>Termina tras una calma de</translation>
    </message>
    <message>
        <source>Fewer identifies left than</source>
        <translation>Identifies restantes, menos de</translation>
    </message>
    <message>
        <source>Or the floor is reached within</source>
        <translation>O se llega a la reserva en</translation>
    </message>
    <message>
        <source>So many deaf shards</source>
        <translation>Cantidad de shards sordos</translation>
    </message>
    <message>
        <source>95th percentile above</source>
        <translation>Percentil 95 por encima de</translation>
    </message>
    <message>
        <source>Or one shard above the median</source>
        <translation>O un shard sobre la mediana</translation>
    </message>
    <message>
        <source>And above</source>
        <translation>Y por encima de</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Clears when below for</source>
        <translation>Termina si está por debajo durante</translation>
    </message>
    <message>
        <source>A shard filled to</source>
        <translation>Un shard lleno al</translation>
    </message>
    <message>
        <source>Critical from</source>
        <translation>Crítica desde</translation>
    </message>
    <message>
        <source>Clears below</source>
        <translation>Termina por debajo de</translation>
    </message>
    <message>
        <source>More guilds unavailable than</source>
        <translation>Servidores no disponibles, más de</translation>
    </message>
    <message>
        <source>Or more shards closed than</source>
        <translation>O shards cerrados, más de</translation>
    </message>
    <message>
        <source>And at least</source>
        <translation>Y al menos</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En un plazo de</translation>
    </message>
    <message>
        <source>No news for</source>
        <translation>Sin noticias durante</translation>
    </message>
    <message>
        <source>Shards down</source>
        <translation>Shards caídos</translation>
    </message>
    <message>
        <source>Identify budget</source>
        <translation>Presupuesto de identifies</translation>
    </message>
    <message>
        <source>Deaf shards</source>
        <translation>Shards sordos</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Casi llenos</translation>
    </message>
    <message>
        <source>Trouble at Discord</source>
        <translation>Problemas en Discord</translation>
    </message>
    <message>
        <source>No news from the fleet</source>
        <translation>Sin noticias de la flota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>“%1” is not a part of the day such as 22:00-07:00.</source>
        <translation>«%1» no es una parte del día como 22:00-07:00.</translation>
    </message>
    <message>
        <source>At most %1 quiet times are possible.</source>
        <translation>Se admiten como máximo %1 horas de silencio.</translation>
    </message>
    <message>
        <source>%1, “%2”: must be from %3 to %4.</source>
        <translation>%1, «%2»: debe estar entre %3 y %4.</translation>
    </message>
    <message>
        <source>%1: it must clear below what it fires at.</source>
        <translation>%1: debe terminar por debajo del valor con el que se activa.</translation>
    </message>
    <message>
        <source>%1: critical must not come before the warning.</source>
        <translation>%1: el nivel crítico no debe llegar antes que el aviso.</translation>
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
        <translation>Abandonado: %1.</translation>
    </message>
    <message>
        <source>Not ready: %1.</source>
        <translation>No listo: %1.</translation>
    </message>
    <message>
        <source>Last close: %1.</source>
        <translation>Último cierre: %1.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 of %2 identifies are left, %3 are kept back.</source>
        <translation>Quedan %1 de %2 identifies, %3 se guardan en reserva.</translation>
    </message>
    <message>
        <source>At this pace the floor is reached at %1.</source>
        <translation>Momento en que se llega a la reserva a este ritmo: %1.</translation>
    </message>
    <message>
        <source>Reset: %1.</source>
        <translation>Renovación: %1.</translation>
    </message>
    <message>
        <source>Heartbeats are answered, but no event comes: %1.</source>
        <translation>Los heartbeats se responden, pero no llega ningún evento: %1.</translation>
    </message>
    <message>
        <source>Median %1, 95th percentile %2.</source>
        <translation>Mediana %1, percentil 95 %2.</translation>
    </message>
    <message>
        <source>Median %1, 95th percentile %2. Slow: %3.</source>
        <translation>Mediana %1, percentil 95 %2. Lentos: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 guilds on the fullest shard. Nearly full: %3.</source>
        <translation>%1 de %2 servidores en el shard más lleno. Casi llenos: %3.</translation>
    </message>
    <message>
        <source>Closed almost at once: %1. %2 of %3 guilds are unavailable.</source>
        <translation>Cerrados casi a la vez: %1. No disponibles: %2 de %3 servidores.</translation>
    </message>
    <message>
        <source>%1 of %2 guilds are unavailable.</source>
        <translation>No disponibles: %1 de %2 servidores.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Most of them closed with: %1.</source>
        <translation>La mayoría se cerró con: %1.</translation>
    </message>
    <message>
        <source>No filter of shards: the fleet as a whole is meant.</source>
        <translation>Sin filtro de shards: se refiere a toda la flota.</translation>
    </message>
    <message>
        <source>Shards by the filter: %1</source>
        <translation>Shards según el filtro: %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two filters</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>At the present growth it is full within a day.</source>
        <translation>Con el crecimiento actual estará lleno en menos de un día.</translation>
    </message>
    <message numerus="yes">
        <source>At the present growth it is full in %Ln day(s).</source>
        <translation>
            <numerusform>Con el crecimiento actual estará lleno en %Ln día.</numerusform>
            <numerusform>Con el crecimiento actual estará lleno en %Ln días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertWatch</name>
    <message>
        <source>The last news from the fleet is of %1.</source>
        <translation>Últimas noticias de la flota: %1.</translation>
    </message>
    <message>
        <source>After %1. It was: %2</source>
        <translation>Tras %1. Era: %2</translation>
    </message>
    <message>
        <source>Still there: %1.</source>
        <translation>Siguen ahí: %1.</translation>
    </message>
    <message>
        <source>Over by now: %1.</source>
        <translation>Ya terminadas: %1.</translation>
    </message>
    <message>
        <source>The fleet can&apos;t start. %1</source>
        <translation>La flota no puede iniciarse. %1</translation>
    </message>
</context>
<context>
    <name>AutoReshard</name>
    <message>
        <source>Discord said that shard %1 of %2 has too many guilds (4011).</source>
        <translation>Discord indicó que el shard %1 de %2 tiene demasiados servidores (4011).</translation>
    </message>
    <message>
        <source>%1 guilds per shard on average, more than %2.</source>
        <translation>%1 servidores por shard de media, más de %2.</translation>
    </message>
    <message>
        <source>No reshard to %1 by itself:</source>
        <translation>Sin reshard automático a %1:</translation>
    </message>
    <message>
        <source>The fleet has %1 shards by now.</source>
        <translation>La flota ya tiene %1 shards.</translation>
    </message>
    <message>
        <source>There are %1 guilds per shard on average, not more than %2 any more.</source>
        <translation>Hay %1 servidores por shard de media; ya no son más de %2.</translation>
    </message>
    <message>
        <source>The reshard to %1 does not take place.</source>
        <translation>El reshard a %1 no se realiza.</translation>
    </message>
    <message>
        <source>It costs %1 identifies, and by itself it may spend %2.</source>
        <translation>Cuesta %1 identifies y de forma automática solo puede gastar %2.</translation>
    </message>
    <message>
        <source>It costs %1 identifies, but only %2 can be spent above the identify floor.</source>
        <translation>Cuesta %1 identifies, pero sin tocar la reserva solo se pueden gastar %2.</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>None of the selected shards is paused, stopped, failed or backing off.</source>
        <translation>Ninguno de los shards seleccionados está en pausa, detenido, fallido o en backoff.</translation>
    </message>
    <message>
        <source>None of the selected shards is connected or trying to connect.</source>
        <translation>Ninguno de los shards seleccionados está conectado ni intenta conectarse.</translation>
    </message>
    <message>
        <source>None of the selected shards has a session or a connection.</source>
        <translation>Ninguno de los shards seleccionados tiene sesión ni conexión.</translation>
    </message>
    <message>
        <source>There is nothing to re-identify.</source>
        <translation>No hay nada que reidentificar.</translation>
    </message>
    <message>
        <source>None of the selected shards has a connection.</source>
        <translation>Ninguno de los shards seleccionados tiene conexión.</translation>
    </message>
    <message>
        <source>The fleet has not started yet.</source>
        <translation>La flota aún no se ha iniciado.</translation>
    </message>
    <message>
        <source>The fleet is stopping.</source>
        <translation>La flota se está deteniendo.</translation>
    </message>
    <message>
        <source>The fleet could not start.</source>
        <translation>La flota no pudo iniciarse.</translation>
    </message>
    <message>
        <source>Read-only: Shardroom was started with --read-only.</source>
        <translation>Solo lectura: Shardroom se inició con --read-only.</translation>
    </message>
    <message>
        <source>It spends %1 of today&apos;s identifies; how many are left is not known yet.</source>
        <translation>Gasta %1 de los identifies de hoy; aún no se sabe cuántos quedan.</translation>
    </message>
    <message>
        <source>It spends %1 of the %2 identifies left (of %3, and %4 are kept back).</source>
        <translation>Gasta %1 de los %2 identifies que quedan (de %3; %4 se guardan en reserva).</translation>
    </message>
    <message>
        <source>Select shards in the map or the table first.</source>
        <translation>Primero seleccione shards en el mapa o en la tabla.</translation>
    </message>
    <message>
        <source>A reshard is under way; one at a time.</source>
        <translation>Hay un reshard en curso; solo uno a la vez.</translation>
    </message>
    <message>
        <source>No shard has a session yet.</source>
        <translation>Ningún shard tiene sesión todavía.</translation>
    </message>
    <message>
        <source>None of the selected shards has a session.</source>
        <translation>Ninguno de los shards seleccionados tiene sesión.</translation>
    </message>
    <message>
        <source>Closes %1 with code 1000. Its session is gone at once and can&apos;t be resumed; its guilds get no events until it comes back.</source>
        <translation>Cierra %1 con el código 1000. Su sesión se pierde de inmediato y no se puede reanudar; sus servidores no reciben eventos hasta que vuelva.</translation>
    </message>
    <message>
        <source>Closes %1 with code 1000. Their sessions are gone at once and can&apos;t be resumed; their guilds get no events until they come back.</source>
        <translation>Cierra %1 con el código 1000. Sus sesiones se pierden de inmediato y no se pueden reanudar; sus servidores no reciben eventos hasta que vuelvan.</translation>
    </message>
    <message>
        <source>Coming back costs identifies.</source>
        <translation>Volver cuesta identifies.</translation>
    </message>
    <message>
        <source>Pause closes with 4000 instead and keeps the session.</source>
        <translation>En cambio, Pausar cierra con 4000 y conserva la sesión.</translation>
    </message>
    <message>
        <source>No session that could be resumed: %1. Coming back costs identifies.</source>
        <translation>Sin sesión que se pueda reanudar: %1. Volver cuesta identifies.</translation>
    </message>
    <message>
        <source>The bot goes offline. Discord keeps the sessions for a few minutes; after that, coming back costs an identify for each shard.</source>
        <translation>El bot queda desconectado. Discord conserva las sesiones unos minutos; después, volver cuesta un identify por shard.</translation>
    </message>
    <message>
        <source>Ends the session of %1 and starts a new one. Events in between are lost.</source>
        <translation>Termina la sesión de %1 e inicia una nueva. Los eventos entre medias se pierden.</translation>
    </message>
    <message>
        <source>It takes about %1 at %2 per 5 s.</source>
        <translation>Tarda unos %1 a razón de %2 cada 5 s.</translation>
    </message>
    <message>
        <source>A reshard is under way.</source>
        <translation>Hay un reshard en curso.</translation>
    </message>
    <message>
        <source>A rolling run is under way; one at a time.</source>
        <translation>Hay una ejecución gradual en curso; solo una a la vez.</translation>
    </message>
    <message>
        <source>None of these shards is connected and has a session.</source>
        <translation>Ninguno de estos shards está conectado y tiene sesión.</translation>
    </message>
    <message>
        <source>None of these shards is connected.</source>
        <translation>Ninguno de estos shards está conectado.</translation>
    </message>
    <message>
        <source>%1 at a time.</source>
        <translation>%1 a la vez.</translation>
    </message>
    <message>
        <source>It takes %1 or more.</source>
        <translation>Tarda %1 o más.</translation>
    </message>
    <message>
        <source>More identifies are needed (%1) than can be spent above the floor (%2); the budget resets in %3.</source>
        <translation>Se necesitan más identifies (%1) de los que se pueden gastar sin la reserva (%2); el presupuesto se renueva en %3.</translation>
    </message>
    <message numerus="yes">
        <source>Without events until the shards are resumed: %Ln guild(s).</source>
        <translation>
            <numerusform>%Ln servidor no recibe eventos hasta que se reanude su shard.</numerusform>
            <numerusform>%Ln servidores no reciben eventos hasta que se reanuden sus shards.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discord keeps the sessions for a few minutes; after that, coming back costs an identify for each shard.</source>
        <translation>Discord conserva las sesiones unos minutos; después, volver cuesta un identify por shard.</translation>
    </message>
    <message numerus="yes">
        <source>Without events until the shards have resumed: %Ln guild(s); what was missed is sent then.</source>
        <translation>
            <numerusform>%Ln servidor no recibe eventos hasta que su shard se haya reanudado; lo que se perdió se envía entonces.</numerusform>
            <numerusform>%Ln servidores no reciben eventos hasta que sus shards se hayan reanudado; lo que se perdieron se envía entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>It costs no identify.</source>
        <translation>No cuesta ningún identify.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 at a time, in %Ln round(s). It costs no identify, and the events of the moments in between are sent again.</source>
        <translation>
            <numerusform>%1, %2 a la vez, en %Ln ronda. No cuesta ningún identify, y los eventos de los momentos intermedios se vuelven a enviar.</numerusform>
            <numerusform>%1, %2 a la vez, en %Ln rondas. No cuesta ningún identify, y los eventos de los momentos intermedios se vuelven a enviar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BotDialog</name>
    <message>
        <source>as Discord has it</source>
        <translation>como en Discord</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>no molestar</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>invisible</source>
        <translation>invisible</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>jugando a</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>transmitiendo</translation>
    </message>
    <message>
        <source>listening to</source>
        <translation>escuchando</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>viendo</translation>
    </message>
    <message>
        <source>a text of its own</source>
        <translation>texto propio</translation>
    </message>
    <message>
        <source>competing in</source>
        <translation>compitiendo en</translation>
    </message>
    <message>
        <source>none</source>
        <comment>activity</comment>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>Bots</name>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>running in this window</source>
        <translation>en marcha en esta ventana</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message numerus="yes">
        <source>Recommended: %Ln shard(s), %1 at a time.</source>
        <translation>
            <numerusform>Recomendado: %Ln shard, %1 a la vez.</numerusform>
            <numerusform>Recomendados: %Ln shards, %1 a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Identifies left: %1 of %2, renewed in %3.</source>
        <translation>Identifies restantes: %1 de %2; se renuevan en %3.</translation>
    </message>
    <message>
        <source>Discord knows this token: it is %1, id %2.</source>
        <translation>Discord conoce este token: es de %1, id %2.</translation>
    </message>
    <message>
        <source>Discord knows this token, but did not say whose it is. By the token itself: id %1.</source>
        <translation>Discord conoce este token, pero no dijo de quién es. Según el propio token: id %1.</translation>
    </message>
    <message>
        <source>Discord knows this token, but did not say whose it is.</source>
        <translation>Discord conoce este token, pero no dijo de quién es.</translation>
    </message>
</context>
<context>
    <name>BudgetForecast</name>
    <message>
        <source>At the floor: %1 more are allowed; reset in %2</source>
        <translation>En la reserva: se permiten %1 más; se renueva en %2</translation>
    </message>
    <message>
        <source>At the floor: shards only resume until the reset in %1</source>
        <translation>En la reserva: los shards solo reanudan hasta la renovación en %1</translation>
    </message>
    <message>
        <source>At this rate the floor is reached in %1, 0 in %2; reset in %3</source>
        <translation>A este ritmo se llega a la reserva en %1 y a 0 en %2; se renueva en %3</translation>
    </message>
    <message>
        <source>At this rate the floor is reached in %1; reset in %2</source>
        <translation>A este ritmo se llega a la reserva en %1; se renueva en %2</translation>
    </message>
    <message>
        <source>Calm: none was spent in the last hour; reset in %1</source>
        <translation>En calma: no se gastó ninguno en la última hora; se renueva en %1</translation>
    </message>
    <message>
        <source>The floor is not reached before the reset in %1; %2 spent in the last hour</source>
        <translation>No se llega a la reserva antes de la renovación en %1; %2 gastados en la última hora</translation>
    </message>
    <message>
        <source>How many identifies are left is not known yet</source>
        <translation>Aún no se sabe cuántos identifies quedan</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>median</source>
        <translation>mediana</translation>
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
        <translation>eventos/s</translation>
    </message>
    <message>
        <source>new sessions</source>
        <translation>sesiones nuevas</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>reanudación</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>cierres</translation>
    </message>
    <message>
        <source>guilds</source>
        <translation>servidores</translation>
    </message>
    <message>
        <source>in an outage</source>
        <translation>caídos</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>CloseCode</name>
    <message>
        <source>The session is kept; the shard resumes.</source>
        <translation>La sesión se conserva; el shard la reanuda.</translation>
    </message>
    <message>
        <source>The session is gone; the shard queues for a new identify, which costs one start.</source>
        <translation>La sesión se ha perdido; el shard espera en cola un nuevo identify, que cuesta un inicio.</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexión perdida</translation>
    </message>
    <message>
        <source>The connection ended without a close code.</source>
        <translation>La conexión terminó sin código de cierre.</translation>
    </message>
    <message>
        <source>normal closure</source>
        <translation>cierre normal</translation>
    </message>
    <message>
        <source>The gateway closed the connection normally.</source>
        <translation>El gateway cerró la conexión con normalidad.</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>el otro extremo se va</translation>
    </message>
    <message>
        <source>The gateway host is going away.</source>
        <translation>El host del gateway deja de estar disponible.</translation>
    </message>
    <message>
        <source>no close code</source>
        <translation>sin código de cierre</translation>
    </message>
    <message>
        <source>The gateway closed the connection and gave no code.</source>
        <translation>El gateway cerró la conexión sin dar ningún código.</translation>
    </message>
    <message>
        <source>The connection broke without a close frame.</source>
        <translation>La conexión se cortó sin frame de cierre.</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>error del servidor</translation>
    </message>
    <message>
        <source>The gateway had an internal error.</source>
        <translation>El gateway tuvo un error interno.</translation>
    </message>
    <message>
        <source>server restart</source>
        <translation>reinicio del servidor</translation>
    </message>
    <message>
        <source>The gateway is restarting.</source>
        <translation>El gateway se está reiniciando.</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>error desconocido</translation>
    </message>
    <message>
        <source>Discord does not know what went wrong.</source>
        <translation>Discord no sabe qué falló.</translation>
    </message>
    <message>
        <source>unknown opcode</source>
        <translation>opcode desconocido</translation>
    </message>
    <message>
        <source>An opcode or a payload that Discord does not know was sent.</source>
        <translation>Se envió un opcode o un payload que Discord no conoce.</translation>
    </message>
    <message>
        <source>decode error</source>
        <translation>error al decodificar</translation>
    </message>
    <message>
        <source>A payload that can&apos;t be decoded, or over 4096 bytes, was sent.</source>
        <translation>Se envió un payload que no se puede decodificar o de más de 4096 bytes.</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>no autenticado</translation>
    </message>
    <message>
        <source>Something was sent before IDENTIFY, or the session was invalidated.</source>
        <translation>Se envió algo antes de IDENTIFY o la sesión quedó invalidada.</translation>
    </message>
    <message>
        <source>authentication failed</source>
        <translation>autenticación fallida</translation>
    </message>
    <message>
        <source>Discord refused the token.</source>
        <translation>Discord rechazó el token.</translation>
    </message>
    <message>
        <source>Was it reset? Set the new token and start again. All shards of this token stop.</source>
        <translation>¿Se restableció? Configure el token nuevo e inicie de nuevo. Todos los shards de este token se detienen.</translation>
    </message>
    <message>
        <source>already authenticated</source>
        <translation>ya autenticado</translation>
    </message>
    <message>
        <source>A second IDENTIFY was sent on one connection.</source>
        <translation>Se envió un segundo IDENTIFY en la misma conexión.</translation>
    </message>
    <message>
        <source>invalid sequence</source>
        <translation>secuencia no válida</translation>
    </message>
    <message>
        <source>The sequence of the RESUME was not one that Discord sent.</source>
        <translation>La secuencia del RESUME no la envió Discord.</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>límite de frecuencia</translation>
    </message>
    <message>
        <source>More than 120 payloads were sent in 60 seconds.</source>
        <translation>Se enviaron más de 120 payloads en 60 segundos.</translation>
    </message>
    <message>
        <source>session timed out</source>
        <translation>sesión caducada</translation>
    </message>
    <message>
        <source>The session was away for too long.</source>
        <translation>La sesión estuvo ausente demasiado tiempo.</translation>
    </message>
    <message>
        <source>invalid shard</source>
        <translation>shard no válido</translation>
    </message>
    <message>
        <source>This shard id and count are not allowed for this bot.</source>
        <translation>Este id de shard y esta cantidad no están permitidos para este bot.</translation>
    </message>
    <message>
        <source>sharding required</source>
        <translation>sharding obligatorio</translation>
    </message>
    <message>
        <source>More than 2,500 guilds map to this shard.</source>
        <translation>A este shard le corresponden más de 2500 servidores.</translation>
    </message>
    <message>
        <source>Reshard to a larger count.</source>
        <translation>Haga reshard a una cantidad mayor.</translation>
    </message>
    <message>
        <source>invalid API version</source>
        <translation>versión de API no válida</translation>
    </message>
    <message>
        <source>Discord no longer serves this gateway version.</source>
        <translation>Discord ya no ofrece esta versión del gateway.</translation>
    </message>
    <message>
        <source>Update Shardroom.</source>
        <translation>Actualice Shardroom.</translation>
    </message>
    <message>
        <source>invalid intents</source>
        <translation>intents no válidos</translation>
    </message>
    <message>
        <source>The intents hold a bit that Discord does not know.</source>
        <translation>Los intents contienen un bit que Discord no conoce.</translation>
    </message>
    <message>
        <source>disallowed intents</source>
        <translation>intents no permitidos</translation>
    </message>
    <message>
        <source>A privileged intent is not enabled for this application.</source>
        <translation>Un intent privilegiado no está habilitado para esta aplicación.</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>código desconocido</translation>
    </message>
    <message>
        <source>Shardroom does not know this close code.</source>
        <translation>Shardroom no conoce este código de cierre.</translation>
    </message>
    <message>
        <source>The shard waits, resumes, and sends at half the pace on that connection.</source>
        <translation>El shard espera, reanuda y, en esa conexión, envía a la mitad de ritmo.</translation>
    </message>
    <message>
        <source>Use the count that Discord recommends, or for a large bot a multiple of what Discord assigned.</source>
        <translation>Use la cantidad que recomienda Discord o, para un bot grande, un múltiplo de la que asignó Discord.</translation>
    </message>
    <message>
        <source>Correct the intents that the bot is set up with.</source>
        <translation>Corrija los intents con los que está configurado el bot.</translation>
    </message>
    <message>
        <source>Enable it in the developer portal, or take it out of the bot&apos;s intents.</source>
        <translation>Habilítelo en el portal de desarrolladores o quítelo de los intents del bot.</translation>
    </message>
</context>
<context>
    <name>ColorRules</name>
    <message>
        <source>There is no such colour.</source>
        <translation>No existe ese color.</translation>
    </message>
    <message>
        <source>Without a filter it would paint every row.</source>
        <translation>Sin filtro, colorearía todas las filas.</translation>
    </message>
    <message>
        <source>It is not complete.</source>
        <translation>Está incompleta.</translation>
    </message>
    <message>
        <source>Colour rule %1 (%2) is left out: %3</source>
        <translation>La regla de color %1 (%2) se omite: %3</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln colour rule(s) can be read; the others are left out.</source>
        <translation>
            <numerusform>Se puede leer como máximo %Ln regla de color; las demás se omiten.</numerusform>
            <numerusform>Se pueden leer como máximo %Ln reglas de color; las demás se omiten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Run on the practice gateway in this process.</source>
        <translation>Ejecutar con el gateway de prácticas en este proceso.</translation>
    </message>
    <message>
        <source>SHARDS[xGUILDS]</source>
        <translation>SHARDS[xGUILDS]</translation>
    </message>
    <message>
        <source>Play a scenario on the practice gateway: a name (list shows them) or a file. With --headless the program ends with it: 0 when the verdict is good, 1 when not.</source>
        <translation>Ejecutar un escenario en el gateway de prácticas: un nombre (list los muestra) o un archivo. Con --headless el programa termina con él: 0 si el veredicto es bueno, 1 si no.</translation>
    </message>
    <message>
        <source>Write what each shard did on the practice gateway, one JSON line each.</source>
        <translation>Escribir lo que hizo cada shard en el gateway de prácticas, una línea JSON por acción.</translation>
    </message>
    <message>
        <source>REST base with its version (default: Discord&apos;s).</source>
        <translation>Base REST con su versión (por defecto: la de Discord).</translation>
    </message>
    <message>
        <source>Read the bot token from this file.</source>
        <translation>Leer el token del bot de este archivo.</translation>
    </message>
    <message>
        <source>How many shards: auto (Discord&apos;s advice) or a number.</source>
        <translation>Cuántos shards: auto (lo que aconseja Discord) o un número.</translation>
    </message>
    <message>
        <source>Run only these of --shards N.</source>
        <translation>Ejecutar solo estos de --shards N.</translation>
    </message>
    <message>
        <source>Names separated by commas, or a number.</source>
        <translation>Nombres separados por comas o un número.</translation>
    </message>
    <message>
        <source>Transport compression.</source>
        <translation>Compresión del transporte.</translation>
    </message>
    <message>
        <source>Threads for the shards (default: 1).</source>
        <translation>Hilos para los shards (por defecto: 1).</translation>
    </message>
    <message>
        <source>Presence of all shards, e.g. dnd:watching:the shards.</source>
        <translation>Presencia de todos los shards, p. ej. dnd:watching:los shards.</translation>
    </message>
    <message>
        <source>Where sessions are kept between runs.</source>
        <translation>Dónde se guardan las sesiones entre ejecuciones.</translation>
    </message>
    <message>
        <source>Resume the sessions of this file, ours or another library&apos;s (see shardroomctl export --format).</source>
        <translation>Reanudar las sesiones de este archivo, propio o de otra biblioteca (véase shardroomctl export --format).</translation>
    </message>
    <message>
        <source>Seconds after which a saved session is not tried at the start (default: 3600; 0: any age). It stays in the vault and can be restored from there.</source>
        <translation>Segundos tras los que ya no se prueba una sesión guardada al iniciar (por defecto: 3600; 0: cualquier antigüedad). Sigue guardada y se puede restaurar desde ahí.</translation>
    </message>
    <message>
        <source>Encrypt the saved sessions with a key that is kept in the system&apos;s keychain. Without a keychain the program says so and does not encrypt. Once encrypted they stay so, with or without this option; to end it, export them and start with --sessions in a new --state-dir.</source>
        <translation>Cifrar las sesiones guardadas con una clave que se guarda en el llavero del sistema. Sin llavero, el programa lo indica y no cifra. Una vez cifradas, siguen así con o sin esta opción; para dejar de cifrar, expórtelas e inicie con --sessions en otro --state-dir nuevo.</translation>
    </message>
    <message>
        <source>Ignore saved sessions: every shard identifies.</source>
        <translation>Ignorar las sesiones guardadas: todos los shards hacen identify.</translation>
    </message>
    <message>
        <source>Keep the sessions for the next start (pause, the default) or end them.</source>
        <translation>Conservar las sesiones para el próximo inicio (pause, por defecto) o terminarlas (end).</translation>
    </message>
    <message>
        <source>The shard count must be a multiple of this.</source>
        <translation>La cantidad de shards debe ser múltiplo de este número.</translation>
    </message>
    <message>
        <source>Split a shard that Discord closes for too many guilds (4011); without it the shard stops.</source>
        <translation>Dividir un shard que Discord cierra por tener demasiados servidores (4011); sin esta opción, el shard se detiene.</translation>
    </message>
    <message>
        <source>Into how many shards --auto-scaling splits one (default: 2).</source>
        <translation>En cuántos shards divide uno --auto-scaling (por defecto: 2).</translation>
    </message>
    <message>
        <source>Look every SECONDS (default: 300) whether there are more than GUILDS guilds per shard, and advise a larger count; nothing is changed.</source>
        <translation>Comprobar cada SECONDS segundos (por defecto: 300) si hay más de GUILDS servidores por shard y aconsejar una cantidad mayor; no se cambia nada.</translation>
    </message>
    <message>
        <source>Reshard by itself when there are more than GUILDS guilds per shard. It is announced first and can be called off.</source>
        <translation>Hacer reshard automático cuando haya más de GUILDS servidores por shard. Se anuncia antes y se puede cancelar.</translation>
    </message>
    <message>
        <source>Reshard by itself when Discord closes a shard for too many guilds (4011); announced first.</source>
        <translation>Hacer reshard automático cuando Discord cierre un shard por tener demasiados servidores (4011); se anuncia antes.</translation>
    </message>
    <message>
        <source>Seconds between two looks of --auto-reshard (default: 28800).</source>
        <translation>Segundos entre dos comprobaciones de --auto-reshard (por defecto: 28800).</translation>
    </message>
    <message>
        <source>Seconds from the announcement to the beginning (default: 600).</source>
        <translation>Segundos desde el anuncio hasta el comienzo (por defecto: 600).</translation>
    </message>
    <message>
        <source>Local time of day in which nothing begins by itself, for example 18:00-02:00.</source>
        <translation>Horas locales en las que nada comienza automáticamente, por ejemplo 18:00-02:00.</translation>
    </message>
    <message>
        <source>Identifies that one such reshard may spend at most (default: all above --identify-floor).</source>
        <translation>Identifies que puede gastar como máximo un reshard así (por defecto: todos los que superan --identify-floor).</translation>
    </message>
    <message>
        <source>What to do about a reshard that the last run did not finish: ask (the default) keeps it paused until you decide, go-on ends it, go-back keeps the old shards.</source>
        <translation>Qué hacer con un reshard que la última ejecución no terminó: ask (por defecto) lo deja en pausa hasta que decida, go-on lo termina, go-back conserva los shards antiguos.</translation>
    </message>
    <message>
        <source>Percent of the day&apos;s identifies to keep back (default: 20): below it shards only resume.</source>
        <translation>Porcentaje de los identifies del día que se guarda en reserva (por defecto: 20): por debajo, los shards solo reanudan.</translation>
    </message>
    <message>
        <source>Identifies that may go below the floor at this start (default: 0).</source>
        <translation>Identifies de la reserva que puede gastar este inicio (por defecto: 0).</translation>
    </message>
    <message>
        <source>Run the shard threads on Qt&apos;s own event dispatcher: slower with many shards.</source>
        <translation>Ejecutar los hilos de los shards con el despachador de eventos propio de Qt: más lento con muchos shards.</translation>
    </message>
    <message>
        <source>Where shardroomctl finds this program (default: control.sock in the directory of --state-dir when that is given, else in $XDG_RUNTIME_DIR/shardroom, else in the usual state directory).</source>
        <translation>Dónde encuentra shardroomctl este programa (por defecto: control.sock en el directorio de --state-dir si se indica; si no, en $XDG_RUNTIME_DIR/shardroom; si no, en el directorio de estado habitual).</translation>
    </message>
    <message>
        <source>No window.</source>
        <translation>Sin ventana.</translation>
    </message>
    <message>
        <source>What to print while headless (default: none).</source>
        <translation>Qué mostrar al ejecutar sin ventana (por defecto: none).</translation>
    </message>
    <message>
        <source>Seconds between two status prints (default: 1).</source>
        <translation>Segundos entre dos líneas de estado (por defecto: 1).</translation>
    </message>
    <message>
        <source>Write every delivered event to this file, one JSON line each. A file that is there is continued.</source>
        <translation>Escribir cada evento entregado en este archivo, una línea JSON por evento. Si el archivo ya existe, se continúa.</translation>
    </message>
    <message>
        <source>Stop after this many seconds.</source>
        <translation>Detener tras estos segundos.</translation>
    </message>
    <message>
        <source>Save a picture of the window when all shards are ready, then stop.</source>
        <translation>Guardar una imagen de la ventana cuando todos los shards estén listos y detener.</translation>
    </message>
    <message>
        <source>Show everything, change nothing.</source>
        <translation>Mostrar todo, no cambiar nada.</translation>
    </message>
    <message>
        <source>What goes to standard error (default: warning).</source>
        <translation>Qué va a la salida de error estándar (por defecto: warning).</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <translation>--%1: %2</translation>
    </message>
    <message>
        <source>--%1 %2: %3</source>
        <translation>--%1 %2: %3</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected.</source>
        <translation>se espera un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>one of %1 is expected.</source>
        <translation>se espera uno de estos: %1.</translation>
    </message>
    <message>
        <source>a number of seconds above 0 is expected.</source>
        <translation>se espera un número de segundos mayor que 0.</translation>
    </message>
    <message>
        <source>guilds per shard, and seconds if wanted, are expected, for example 1000:300.</source>
        <translation>se esperan servidores por shard y, si se quiere, segundos, por ejemplo 1000:300.</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1 is expected. To be advised only, use --advise-reshard.</source>
        <translation>se espera un número entero de 1 a %1. Para recibir solo un consejo, use --advise-reshard.</translation>
    </message>
    <message>
        <source>this needs --auto-reshard or --auto-reshard-4011.</source>
        <translation>requiere --auto-reshard o --auto-reshard-4011.</translation>
    </message>
    <message>
        <source>two different times of day are expected, like 18:00-02:00.</source>
        <translation>se esperan dos horas del día distintas, como 18:00-02:00.</translation>
    </message>
    <message>
        <source>--auto-scaling answers 4011 as well: use one of them.</source>
        <translation>--auto-scaling también responde a 4011: use solo una de las dos opciones.</translation>
    </message>
    <message>
        <source>an address like https://discord.com/api/v10 is expected.</source>
        <translation>se espera una dirección como https://discord.com/api/v10.</translation>
    </message>
    <message>
        <source>ids and ranges separated by commas are expected, for example 0-3,8.</source>
        <translation>se esperan ids e intervalos separados por comas, por ejemplo 0-3,8.</translation>
    </message>
    <message>
        <source>SHARDS or SHARDSxGUILDS is expected, for example 16x12000.</source>
        <translation>se espera SHARDS o SHARDSxGUILDS, por ejemplo 16x12000.</translation>
    </message>
    <message>
        <source>it wants another practice gateway than --simulate makes; leave --simulate out.</source>
        <translation>requiere otro gateway de prácticas que el que crea --simulate; omita --simulate.</translation>
    </message>
    <message>
        <source>The control room for Discord gateway shards.
The token comes from --token-file, $CREDENTIALS_DIRECTORY/discord_token, $DISCORD_TOKEN_FILE or $DISCORD_TOKEN; never from an argument.</source>
        <translation>La sala de control para los shards del gateway de Discord.
El token procede de --token-file, $CREDENTIALS_DIRECTORY/discord_token, $DISCORD_TOKEN_FILE o $DISCORD_TOKEN; nunca de un argumento.</translation>
    </message>
    <message>
        <source>Unexpected argument. Shardroom takes options only; see --help. (A token never is an argument.)</source>
        <translation>Argumento inesperado. Shardroom solo admite opciones; consulte --help. (Un token nunca es un argumento.)</translation>
    </message>
    <message>
        <source>--audit is for the practice gateway: add --simulate or --scenario.</source>
        <translation>--audit es para el gateway de prácticas: añada --simulate o --scenario.</translation>
    </message>
    <message>
        <source>--simulate and --scenario bring their own gateway: leave --api-url out.</source>
        <translation>--simulate y --scenario traen su propio gateway: omita --api-url.</translation>
    </message>
    <message>
        <source>--encrypt-vault: on the practice gateway sessions are only kept with --state-dir.</source>
        <translation>--encrypt-vault: en el gateway de prácticas las sesiones solo se conservan con --state-dir.</translation>
    </message>
    <message>
        <source>--socket: a path is expected.</source>
        <translation>--socket: se espera una ruta.</translation>
    </message>
    <message>
        <source>--profile: the practice gateway has no use for a bot; leave one of them out.</source>
        <translation>--profile: el gateway de prácticas no necesita ningún bot; omita uno de los dos.</translation>
    </message>
    <message>
        <source>--frames: a path is expected.</source>
        <translation>--frames: se espera una ruta.</translation>
    </message>
    <message>
        <source>--frames opens a window without a fleet: leave --headless, --simulate, --scenario and --screenshot out.</source>
        <translation>--frames abre una ventana sin flota: omita --headless, --simulate, --scenario y --screenshot.</translation>
    </message>
    <message>
        <source>Run this bot, as it was set up in the window; other options win.</source>
        <translation>Ejecutar este bot tal como se configuró en la ventana; las demás opciones tienen prioridad.</translation>
    </message>
    <message>
        <source>List the bots that are set up, and end.</source>
        <translation>Listar los bots configurados y terminar.</translation>
    </message>
    <message>
        <source>Show frames that were saved from the window, without a connection.</source>
        <translation>Mostrar frames guardados desde la ventana, sin conexión.</translation>
    </message>
    <message>
        <source>Keep no history of the fleet for charts and timeline (usually a week in --state-dir).</source>
        <translation>No guardar historial de la flota para gráficos y cronología (normalmente una semana en --state-dir).</translation>
    </message>
</context>
<context>
    <name>ControlPath</name>
    <message>
        <source>The path of the control socket is %1 bytes long; the system allows %2: %3. Give a shorter one with --socket.</source>
        <translation>La ruta del socket de control tiene %1 bytes; el sistema admite %2: %3. Indique una más corta con --socket.</translation>
    </message>
</context>
<context>
    <name>ControlReport</name>
    <message>
        <source>identifies  %1 of %2 left, %3 kept back, %4 spent in 24 h, %5 queued, reset at %6</source>
        <translation>identifies  quedan %1 de %2, %3 en reserva, %4 gastados en 24 h, %5 en cola, se renuevan a las %6</translation>
    </message>
    <message>
        <source>fleet       %1 on %2, %3 of %4 shards ready, %5</source>
        <translation>flota       %1 en %2, %3 de %4 shards listos, %5</translation>
    </message>
    <message>
        <source>, read-only</source>
        <translation>, solo lectura</translation>
    </message>
    <message>
        <source>guilds      %1, %2 unavailable</source>
        <translation>servidores  %1, %2 no disponibles</translation>
    </message>
    <message>
        <source>events      %1, %2 per second</source>
        <translation>eventos     %1, %2 por segundo</translation>
    </message>
    <message>
        <source>latency     p50 %1 ms, p95 %2 ms, p99 %3 ms</source>
        <translation>latencia    p50 %1 ms, p95 %2 ms, p99 %3 ms</translation>
    </message>
    <message>
        <source>rolling     %1, %2: %3 of %4 done</source>
        <translation>gradual     %1, %2: %3 de %4 hechos</translation>
    </message>
    <message>
        <source>, stopped at shard %1</source>
        <translation>, detenida en el shard %1</translation>
    </message>
    <message>
        <source>SHARD</source>
        <translation>SHARD</translation>
    </message>
    <message>
        <source>OF</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>DESDE</translation>
    </message>
    <message>
        <source>MS</source>
        <translation>MS</translation>
    </message>
    <message>
        <source>GUILDS</source>
        <translation>SERVIDORES</translation>
    </message>
    <message>
        <source>EV/S</source>
        <translation>EV/S</translation>
    </message>
    <message>
        <source>SEQUENCE</source>
        <translation>SECUENCIA</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>ENTRADA</translation>
    </message>
    <message>
        <source>UPTIME</source>
        <translation>ACTIVO</translation>
    </message>
    <message>
        <source>RESUMES</source>
        <translation>REANUDADAS</translation>
    </message>
    <message>
        <source>IDENTIFIES</source>
        <translation>IDENTIFIES</translation>
    </message>
    <message>
        <source>CLOSED</source>
        <translation>CIERRE</translation>
    </message>
    <message>
        <source>CAUSE</source>
        <translation>CAUSA</translation>
    </message>
    <message>
        <source>No shard waits for an identify.</source>
        <translation>Ningún shard espera un identify.</translation>
    </message>
    <message>
        <source>WAITS SINCE</source>
        <translation>ESPERA DESDE</translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation>PREVISTO</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <translation>%1 %2 desde %3</translation>
    </message>
    <message>
        <source>%1, which is not in this program</source>
        <translation>%1, que no está en este programa</translation>
    </message>
    <message>
        <source>%1 after the reshard</source>
        <translation>%1 tras el reshard</translation>
    </message>
    <message>
        <source>%1 with %2 shards</source>
        <translation>%1 con %2 shards</translation>
    </message>
    <message numerus="yes">
        <source>repeated    %1: %2 every %3 s, struck %Ln time(s)</source>
        <translation>
            <numerusform>repetido    %1: %2 cada %3 s, provocado %Ln vez</numerusform>
            <numerusform>repetido    %1: %2 cada %3 s, provocado %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>scenario    %1, %2 of %3</source>
        <translation>escenario   %1, %2 de %3</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>FALLO</translation>
    </message>
    <message>
        <source>WHAT IT STRIKES</source>
        <translation>A QUÉ AFECTA</translation>
    </message>
    <message>
        <source>WHAT HAPPENS</source>
        <translation>QUÉ OCURRE</translation>
    </message>
    <message>
        <source>%1 has begun and takes %2.</source>
        <translation>«%1» ha comenzado y dura %2.</translation>
    </message>
    <message>
        <source>Stopped, without a verdict.
</source>
        <translation>Detenido, sin veredicto.
</translation>
    </message>
    <message>
        <source>No scenario was running.
</source>
        <translation>No había ningún escenario en curso.
</translation>
    </message>
    <message>
        <source>SCENARIO</source>
        <translation>ESCENARIO</translation>
    </message>
    <message>
        <source>TAKES</source>
        <translation>DURACIÓN</translation>
    </message>
    <message>
        <source>The status of all shards was written to %1.</source>
        <translation>El estado de todos los shards se escribió en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session state(s) written to %1.</source>
        <translation>
            <numerusform>%Ln estado de sesión escrito en %1.</numerusform>
            <numerusform>%Ln estados de sesión escritos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>SESIÓN</translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>EDAD</translation>
    </message>
    <message>
        <source>RESUMABLE</source>
        <translation>REANUDABLE</translation>
    </message>
    <message>
        <source>TAKEN</source>
        <translation>TOMADA</translation>
    </message>
    <message>
        <source>WHY NOT</source>
        <translation>POR QUÉ NO</translation>
    </message>
    <message>
        <source>The file does not say of how many shards it is; %1 were assumed. The import needs --count.</source>
        <translation>El archivo no indica de cuántos shards es; se supusieron %1. La importación necesita --count.</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>No se cambió nada: era un simulacro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) taken; their shards resume.</source>
        <translation>
            <numerusform>%Ln sesión tomada; su shard la reanuda.</numerusform>
            <numerusform>%Ln sesiones tomadas; sus shards las reanudan.</numerusform>
        </translation>
    </message>
    <message>
        <source>vault       in memory only: there is no state directory</source>
        <translation>sesiones    solo en memoria: no hay directorio de estado</translation>
    </message>
    <message>
        <source>vault       %1, %2, written at %3</source>
        <translation>sesiones    %1, %2, escritas a las %3</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifradas</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>There is no saved session.</source>
        <translation>No hay ninguna sesión guardada.</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>QUEDA</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>POR QUÉ</translation>
    </message>
    <message>
        <source>Done.
</source>
        <translation>Hecho.
</translation>
    </message>
    <message>
        <source>Begun for shards %1, %2 at a time; status shows how far it is.
</source>
        <translation>Iniciada para los shards %1, %2 a la vez; status muestra cómo va.
</translation>
    </message>
    <message>
        <source>Done for shards %1.
</source>
        <translation>Hecho para los shards %1.
</translation>
    </message>
    <message>
        <source>No count is worth a look.</source>
        <translation>No hay ninguna cantidad que merezca la pena.</translation>
    </message>
    <message>
        <source>SHARDS</source>
        <translation>SHARDS</translation>
    </message>
    <message>
        <source>MOST GUILDS</source>
        <translation>MÁX. SERVIDORES</translation>
    </message>
    <message>
        <source>%1/%2 with %3</source>
        <comment>shard/total</comment>
        <translation>%1/%2 con %3</translation>
    </message>
    <message>
        <source>%1 delivered, %2 matched (%3 late), %4 only old, %5 only new, %6 pending, %7 forgotten</source>
        <translation>%1 entregados, %2 cotejados (%3 tardíos), %4 solo antiguos, %5 solo nuevos, %6 pendientes, %7 olvidados</translation>
    </message>
    <message>
        <source>events      %1</source>
        <translation>eventos     %1</translation>
    </message>
    <message>
        <source>Both sides have shown the same of every guild.</source>
        <translation>Ambos lados han mostrado lo mismo de cada servidor.</translation>
    </message>
    <message>
        <source>GUILD</source>
        <translation>SERVIDOR</translation>
    </message>
    <message>
        <source>DELIVERED</source>
        <translation>ENTREGADOS</translation>
    </message>
    <message>
        <source>MATCHED</source>
        <translation>COTEJADOS</translation>
    </message>
    <message>
        <source>ONLY OLD</source>
        <translation>SOLO ANTIGUO</translation>
    </message>
    <message>
        <source>ONLY NEW</source>
        <translation>SOLO NUEVO</translation>
    </message>
    <message>
        <source>PENDING</source>
        <translation>PENDIENTES</translation>
    </message>
    <message>
        <source>LAG MS</source>
        <translation>DESFASE MS</translation>
    </message>
    <message>
        <source>LOADING</source>
        <translation>CARGANDO</translation>
    </message>
    <message>
        <source>spent       %1 of %2 identifies, %3 more for shards that fail</source>
        <translation>gastados    %1 de %2 identifies, %3 más para shards que fallen</translation>
    </message>
    <message>
        <source>missing     %1 (%2 of them unavailable)</source>
        <translation>faltan      %1 (%2 de ellos no disponibles)</translation>
    </message>
    <message>
        <source>possible    %1</source>
        <translation>posible     %1</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NUEVO</translation>
    </message>
    <message>
        <source>OLD</source>
        <translation>ANTIGUO</translation>
    </message>
    <message>
        <source>reshard     from %1 shards, %2 guilds</source>
        <translation>reshard     desde %1 shards, %2 servidores</translation>
    </message>
    <message>
        <source>reshard     %1 to %2 shards</source>
        <translation>reshard     %1 a %2 shards</translation>
    </message>
    <message>
        <source>plan        %1, %2: shards %3 become %4 new ones, %5 at once</source>
        <translation>plan        %1, %2: los shards %3 pasan a ser %4 nuevos, %5 a la vez</translation>
    </message>
    <message>
        <source>costs       %1 of %2 identifies, %3 kept back, at most %4 more for shards that fail</source>
        <translation>coste       %1 de %2 identifies, %3 en reserva, como máximo %4 más para shards que fallen</translation>
    </message>
    <message>
        <source>takes       %1 at least, %2 of it to go back at no cost</source>
        <translation>duración    %1 como mínimo, %2 de ello para volver atrás sin coste</translation>
    </message>
    <message>
        <source>downtime    %1 without events</source>
        <translation>corte       %1 sin eventos</translation>
    </message>
    <message>
        <source>peak        %1 connections, %2 more memory</source>
        <translation>pico        %1 conexiones, %2 más de memoria</translation>
    </message>
    <message>
        <source>peak        %1 connections</source>
        <translation>pico        %1 conexiones</translation>
    </message>
    <message>
        <source>guilds      %1, at most %2 in one shard, %3 in the mean, deviation %4</source>
        <translation>servidores  %1, como máximo %2 en un shard, %3 de media, desviación %4</translation>
    </message>
    <message>
        <source>lasts       %1 days until a shard is full</source>
        <translation>alcanza     %1 días hasta que se llene un shard</translation>
    </message>
    <message>
        <source>fullest     %1 guilds</source>
        <translation>más llenos  %1 servidores</translation>
    </message>
    <message>
        <source>hottest     %1 events per second</source>
        <translation>más activos %1 eventos por segundo</translation>
    </message>
    <message>
        <source>The plan was written to %1. shardroomctl apply carries it out.</source>
        <translation>El plan se escribió en %1. shardroomctl apply lo ejecuta.</translation>
    </message>
    <message>
        <source>Plan %1 has begun. shardroomctl wait reshard-done tells how it ends.</source>
        <translation>El plan %1 ha comenzado. shardroomctl wait reshard-done indica cómo termina.</translation>
    </message>
    <message>
        <source>reshard     %1 to %2: %3</source>
        <translation>reshard     %1 a %2: %3</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation> hasta %1</translation>
    </message>
    <message>
        <source>, batch %1 of %2</source>
        <translation>, lote %1 de %2</translation>
    </message>
    <message>
        <source>, %1 of %2 new shards ready, %3 of %4 guilds in them</source>
        <translation>, %1 de %2 shards nuevos listos, %3 de %4 servidores en ellos</translation>
    </message>
    <message>
        <source>, found unfinished</source>
        <translation>, encontrado sin terminar</translation>
    </message>
    <message>
        <source>, paused</source>
        <translation>, en pausa</translation>
    </message>
    <message>
        <source>announced   %1 to %2 at %3 for %4 identifies: %5</source>
        <translation>anunciado   %1 a %2 a las %3 por %4 identifies: %5</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>El informe se escribió en %1.</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>No hay ningún reshard en curso.</translation>
    </message>
    <message>
        <source>last        %1 to %2: %3 at %4</source>
        <translation>último      %1 a %2: %3 a las %4</translation>
    </message>
    <message>
        <source>the bot is in this guild</source>
        <translation>el bot está en este servidor</translation>
    </message>
    <message>
        <source>the bot is NOT in this guild</source>
        <translation>el bot NO está en este servidor</translation>
    </message>
    <message>
        <source>the guild is still loading</source>
        <translation>el servidor todavía se está cargando</translation>
    </message>
    <message>
        <source>Discord says that the guild is in an outage</source>
        <translation>según Discord, el servidor tiene una interrupción</translation>
    </message>
    <message>
        <source>whether the bot is in this guild is not known: the shard has no session</source>
        <translation>no se sabe si el bot está en este servidor: el shard no tiene sesión</translation>
    </message>
    <message>
        <source>Restarts, and resumes shards %1. wait ready --timeout S tells when they are back.
</source>
        <translation>Se reinicia y reanuda los shards %1. wait ready --timeout S indica cuándo han vuelto.
</translation>
    </message>
    <message>
        <source>The queue is held: nobody identifies until release.
</source>
        <translation>La cola está retenida: nadie hace identify hasta release.
</translation>
    </message>
    <message>
        <source>The queue goes on.
</source>
        <translation>La cola continúa.
</translation>
    </message>
    <message>
        <source>Nothing has fired yet.
</source>
        <translation>Aún no se ha activado ninguna alerta.
</translation>
    </message>
    <message>
        <source>No alert stands.
</source>
        <translation>No hay ninguna alerta vigente.
</translation>
    </message>
    <message>
        <source>These are quiet hours: only what is critical is announced.
</source>
        <translation>Son horas de silencio: solo se anuncia lo crítico.
</translation>
    </message>
    <message>
        <source>Muted until %1.
</source>
        <translation>En silencio hasta las %1.
</translation>
    </message>
    <message>
        <source>Not muted.
</source>
        <translation>Sin silenciar.
</translation>
    </message>
    <message numerus="yes">
        <source>held back   %Ln shard(s) until %1: %2</source>
        <translation>
            <numerusform>retenidos   %Ln shard hasta las %1: %2</numerusform>
            <numerusform>retenidos   %Ln shards hasta las %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deaf        %Ln shard(s) without events</source>
        <translation>
            <numerusform>sordos      %Ln shard sin eventos</numerusform>
            <numerusform>sordos      %Ln shards sin eventos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ControlVerb</name>
    <message>
        <source>The fleet in a few lines.</source>
        <translation>La flota en unas pocas líneas.</translation>
    </message>
    <message>
        <source>A row per shard.</source>
        <translation>Una fila por shard.</translation>
    </message>
    <message>
        <source>The identify budget, and who waits for an identify.</source>
        <translation>El presupuesto de identifies y quién espera un identify.</translation>
    </message>
    <message>
        <source>Connect: resume if there is a session, else identify.</source>
        <translation>Conectar: reanudar si hay una sesión; si no, identify.</translation>
    </message>
    <message>
        <source>Disconnect and keep the session.</source>
        <translation>Desconectar y conservar la sesión.</translation>
    </message>
    <message>
        <source>Go on with the kept session; refused for a shard that has none, so it never costs.</source>
        <translation>Continuar con la sesión conservada; se rechaza si el shard no tiene ninguna, así que nunca cuesta.</translation>
    </message>
    <message>
        <source>End the session and start a new one: an identify each.</source>
        <translation>Terminar la sesión e iniciar una nueva: un identify por cada una.</translation>
    </message>
    <message>
        <source>Reconnect one shard after the other, --at-once K at a time, or give each a new session; stops at the first failure. status shows how far it is.</source>
        <translation>Reconectar un shard tras otro, --at-once K a la vez, o dar a cada uno una sesión nueva; se detiene en el primer fallo. status muestra cómo va.</translation>
    </message>
    <message>
        <source>End the session; coming back costs an identify each.</source>
        <translation>Terminar la sesión; volver cuesta un identify por cada una.</translation>
    </message>
    <message>
        <source>Write the session states to a file of yours alone (0600), or the status for people.</source>
        <translation>Escribir los estados de sesión en un archivo que solo usted puede leer (0600), o el estado para personas.</translation>
    </message>
    <message>
        <source>Resume the sessions of a file, ours or another library&apos;s: all that can be, or these.</source>
        <translation>Reanudar las sesiones de un archivo, propio o de otra biblioteca: todas las posibles o solo estas.</translation>
    </message>
    <message>
        <source>The saved sessions: how old, and whether they can be resumed.</source>
        <translation>Las sesiones guardadas: qué antigüedad tienen y si se pueden reanudar.</translation>
    </message>
    <message>
        <source>Resume saved sessions of shards that are not connected.</source>
        <translation>Reanudar sesiones guardadas de shards que no están conectados.</translation>
    </message>
    <message>
        <source>Drop saved sessions; starting those shards costs an identify.</source>
        <translation>Descartar sesiones guardadas; iniciar esos shards cuesta un identify.</translation>
    </message>
    <message>
        <source>What a reshard would do and cost, nothing is changed; without --to, the counts worth a look.</source>
        <translation>Lo que haría y costaría un reshard, sin cambiar nada; sin --to, las cantidades que merecen la pena.</translation>
    </message>
    <message>
        <source>Reshard as the file of plan reshard -o says, unless it is stale.</source>
        <translation>Hacer reshard según el archivo de plan reshard -o, si no está obsoleto.</translation>
    </message>
    <message>
        <source>How the reshard goes; hold it, go on, accept N missing guilds, end the old sessions now, how the events match, write its report, or call an announced one off.</source>
        <translation>Cómo va el reshard; pausarlo, continuarlo, aceptar N servidores que faltan, terminar ya las sesiones antiguas, ver el cotejo de eventos, escribir su informe o cancelar uno anunciado.</translation>
    </message>
    <message>
        <source>Stop a reshard and keep the old set.</source>
        <translation>Detener un reshard y conservar el conjunto antiguo.</translation>
    </message>
    <message>
        <source>After the switch of a reshard: let the old set serve again.</source>
        <translation>Tras el cambio de un reshard: volver a poner en servicio el conjunto antiguo.</translation>
    </message>
    <message>
        <source>What the bot shows, e.g. dnd:watching:the shards.</source>
        <translation>Lo que muestra el bot, p. ej. dnd:watching:los shards.</translation>
    </message>
    <message>
        <source>Let N identifies go below the floor that is kept back.</source>
        <translation>Permitir que se gasten N identifies de la reserva.</translation>
    </message>
    <message>
        <source>The timeline as it grows, until Ctrl+C or --timeout.</source>
        <translation>La cronología según crece, hasta Ctrl+C o --timeout.</translation>
    </message>
    <message>
        <source>Return when this is so; with --timeout, also wait for the program.</source>
        <translation>Volver cuando se cumpla; con --timeout, esperar también al programa.</translation>
    </message>
    <message>
        <source>What the program logs from now on, e.g. debug shardroom.gateway.</source>
        <translation>Lo que el programa registra a partir de ahora, p. ej. debug shardroom.gateway.</translation>
    </message>
    <message>
        <source>Practice gateway: let something go wrong, or stop what repeats.</source>
        <translation>Gateway de prácticas: provocar un fallo o detener lo que se repite.</translation>
    </message>
    <message>
        <source>Practice gateway: the names of faults, and what is repeated.</source>
        <translation>Gateway de prácticas: los nombres de los fallos y lo que se repite.</translation>
    </message>
    <message>
        <source>Practice gateway: play a scenario; without a name, what there is and how it goes.</source>
        <translation>Gateway de prácticas: ejecutar un escenario; sin nombre, cuáles hay y cómo va.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Use one of %2.</source>
        <translation>No existe el formato «%1». Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>Bring the program&apos;s window to the front.</source>
        <translation>Traer al frente la ventana del programa.</translation>
    </message>
    <message>
        <source>The shard of a guild, by its id or the link of one of its messages, and whether the bot is in it; also after a reshard.</source>
        <translation>El shard de un servidor, por su id o el enlace de uno de sus mensajes, y si el bot está en él; también tras un reshard.</translation>
    </message>
    <message>
        <source>Nobody identifies until release, or of these shards none that waits to; resumes go on.</source>
        <translation>Nadie hace identify hasta release o, si se indican shards, ninguno de ellos que lo espere; las reanudaciones continúan.</translation>
    </message>
    <message>
        <source>The identify queue goes on, or these shards take their turn in it.</source>
        <translation>La cola de identify continúa o, si se indican shards, estos toman su turno en ella.</translation>
    </message>
    <message>
        <source>Take shards that wait to identify out of the queue: they are paused, and nothing is spent.</source>
        <translation>Sacar de la cola shards que esperan un identify: quedan en pausa y no se gasta nada.</translation>
    </message>
    <message>
        <source>Start the program anew, for example after an update, and resume all sessions: no identify is spent. Refused when that can&apos;t be.</source>
        <translation>Iniciar de nuevo el programa, por ejemplo tras una actualización, y reanudar todas las sesiones: no se gasta ningún identify. Se rechaza si no es posible.</translation>
    </message>
    <message>
        <source>The alerts that stand, or what fired and cleared; mute them for 60 or so many minutes, also over a restart.</source>
        <translation>Las alertas vigentes, o las que se activaron y terminaron; silenciarlas 60 minutos o los que se indiquen, también tras un reinicio.</translation>
    </message>
</context>
<context>
    <name>DiscordTable</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Drop connection</source>
        <translation>Cortar la conexión</translation>
    </message>
    <message>
        <source>The TCP connection ends without a close frame, as when a gateway is stopped.</source>
        <translation>La conexión TCP termina sin frame de cierre, como cuando se detiene un gateway.</translation>
    </message>
    <message>
        <source>Reset connection</source>
        <translation>Restablecer la conexión</translation>
    </message>
    <message>
        <source>The TCP connection is reset without a close frame, as when a gateway host dies.</source>
        <translation>La conexión TCP se restablece sin frame de cierre, como cuando cae un host del gateway.</translation>
    </message>
    <message>
        <source>Half-open connection</source>
        <translation>Conexión medio abierta</translation>
    </message>
    <message>
        <source>The gateway has lost the connection and the shard does not know: nothing is read or sent any more.</source>
        <translation>El gateway ha perdido la conexión y el shard no lo sabe: ya no se lee ni se envía nada.</translation>
    </message>
    <message>
        <source>Close with code</source>
        <translation>Cerrar con código</translation>
    </message>
    <message>
        <source>The gateway closes with a close code; the code says whether the session can go on.</source>
        <translation>El gateway cierra con un código de cierre; el código indica si la sesión puede continuar.</translation>
    </message>
    <message>
        <source>Ask to reconnect (op 7)</source>
        <translation>Pedir reconexión (op 7)</translation>
    </message>
    <message>
        <source>Discord asks a shard to reconnect and resume, many times a day.</source>
        <translation>Discord pide a un shard que se reconecte y reanude, muchas veces al día.</translation>
    </message>
    <message>
        <source>No HELLO</source>
        <translation>Sin HELLO</translation>
    </message>
    <message>
        <source>The connection is reset, and the next one is opened but never says HELLO.</source>
        <translation>La conexión se restablece y la siguiente se abre, pero nunca envía HELLO.</translation>
    </message>
    <message>
        <source>Fall silent</source>
        <translation>Quedar en silencio</translation>
    </message>
    <message>
        <source>Nothing arrives any more, though the connection stays up, as behind a broken router.</source>
        <translation>Ya no llega nada, aunque la conexión sigue abierta, como tras un router averiado.</translation>
    </message>
    <message>
        <source>Delay everything</source>
        <translation>Retrasar todo</translation>
    </message>
    <message>
        <source>Everything arrives late, as over a bad line: the latency grows.</source>
        <translation>Todo llega tarde, como por una mala línea: la latencia crece.</translation>
    </message>
    <message>
        <source>Read slowly</source>
        <translation>Leer despacio</translation>
    </message>
    <message>
        <source>The gateway takes what the shard sends one payload at a time, as when it is overloaded: heartbeats wait behind commands.</source>
        <translation>El gateway acepta lo que envía el shard payload a payload, como cuando está sobrecargado: los heartbeats esperan detrás de los comandos.</translation>
    </message>
    <message>
        <source>Invalid session, resumable (op 9 true)</source>
        <translation>Sesión no válida, reanudable (op 9 true)</translation>
    </message>
    <message>
        <source>Discord asks for a RESUME of the same session.</source>
        <translation>Discord pide un RESUME de la misma sesión.</translation>
    </message>
    <message>
        <source>Invalid session (op 9 false)</source>
        <translation>Sesión no válida (op 9 false)</translation>
    </message>
    <message>
        <source>The session is gone; going on costs an identify.</source>
        <translation>La sesión se ha perdido; continuar cuesta un identify.</translation>
    </message>
    <message>
        <source>Invalid session without a value</source>
        <translation>Sesión no válida sin valor</translation>
    </message>
    <message>
        <source>Op 9 without d: against the protocol, and it has crashed clients.</source>
        <translation>Op 9 sin d: contrario al protocolo, y ha hecho fallar a clientes.</translation>
    </message>
    <message>
        <source>Invalid session of the wrong type</source>
        <translation>Sesión no válida de tipo erróneo</translation>
    </message>
    <message>
        <source>Op 9 with a text for d: against the protocol, and it has crashed clients.</source>
        <translation>Op 9 con un texto en d: contrario al protocolo, y ha hecho fallar a clientes.</translation>
    </message>
    <message>
        <source>Slow READY</source>
        <translation>READY lento</translation>
    </message>
    <message>
        <source>The session is gone, and READY to the next IDENTIFY comes late, as on the day of an outage.</source>
        <translation>La sesión se ha perdido y el READY al siguiente IDENTIFY llega tarde, como en un día de caída.</translation>
    </message>
    <message>
        <source>No answer to RESUME</source>
        <translation>Sin respuesta a RESUME</translation>
    </message>
    <message>
        <source>The connection is reset, and the next RESUME is neither answered nor refused.</source>
        <translation>La conexión se restablece y el siguiente RESUME ni se responde ni se rechaza.</translation>
    </message>
    <message>
        <source>Lose the replay</source>
        <translation>Perder la repetición</translation>
    </message>
    <message>
        <source>The connection is reset, and the next RESUME succeeds without the missed events.</source>
        <translation>La conexión se restablece y el siguiente RESUME tiene éxito sin los eventos perdidos.</translation>
    </message>
    <message>
        <source>Dead resume host</source>
        <translation>Host de reanudación caído</translation>
    </message>
    <message>
        <source>The connection is reset, and the resume host refuses connections: the session must be resumed on the main one.</source>
        <translation>La conexión se restablece y el host de reanudación rechaza conexiones: la sesión debe reanudarse en el principal.</translation>
    </message>
    <message>
        <source>Stop acknowledging</source>
        <translation>Dejar de confirmar</translation>
    </message>
    <message>
        <source>Heartbeats are no longer acknowledged: a zombie connection, to be left and resumed.</source>
        <translation>Los heartbeats ya no se confirman: una conexión zombi que hay que abandonar y reanudar.</translation>
    </message>
    <message>
        <source>Acknowledge late</source>
        <translation>Confirmar tarde</translation>
    </message>
    <message>
        <source>Heartbeats are acknowledged late while events are prompt.</source>
        <translation>Los heartbeats se confirman tarde, mientras que los eventos llegan puntuales.</translation>
    </message>
    <message>
        <source>Ask for a heartbeat (op 1)</source>
        <translation>Pedir un heartbeat (op 1)</translation>
    </message>
    <message>
        <source>Discord may ask for a heartbeat at any time; it is to be answered at once.</source>
        <translation>Discord puede pedir un heartbeat en cualquier momento; hay que responder de inmediato.</translation>
    </message>
    <message>
        <source>Withhold events</source>
        <translation>Retener eventos</translation>
    </message>
    <message>
        <source>Heartbeats are acknowledged, but no events arrive: the shard looks healthy and is not.</source>
        <translation>Los heartbeats se confirman, pero no llegan eventos: el shard parece sano y no lo está.</translation>
    </message>
    <message>
        <source>Leave an event out</source>
        <translation>Omitir un evento</translation>
    </message>
    <message>
        <source>The next event is not sent; the gap in the numbers shows it, a RESUME brings it.</source>
        <translation>El siguiente evento no se envía; el hueco en la numeración lo delata, un RESUME lo trae.</translation>
    </message>
    <message>
        <source>Send an event twice</source>
        <translation>Enviar un evento dos veces</translation>
    </message>
    <message>
        <source>The next event comes twice with the same number; a bot must see it once.</source>
        <translation>El siguiente evento llega dos veces con el mismo número; un bot debe verlo una sola vez.</translation>
    </message>
    <message>
        <source>Send an unknown event</source>
        <translation>Enviar un evento desconocido</translation>
    </message>
    <message>
        <source>Discord adds events; a client ignores those it does not know.</source>
        <translation>Discord añade eventos; un cliente ignora los que no conoce.</translation>
    </message>
    <message>
        <source>Send an unknown opcode</source>
        <translation>Enviar un opcode desconocido</translation>
    </message>
    <message>
        <source>Discord adds opcodes; a client ignores those it does not know.</source>
        <translation>Discord añade opcodes; un cliente ignora los que no conoce.</translation>
    </message>
    <message>
        <source>Send garbage text</source>
        <translation>Enviar texto basura</translation>
    </message>
    <message>
        <source>A text frame that is not JSON.</source>
        <translation>Un frame de texto que no es JSON.</translation>
    </message>
    <message>
        <source>Send invalid UTF-8</source>
        <translation>Enviar UTF-8 no válido</translation>
    </message>
    <message>
        <source>A payload with bytes that no text has.</source>
        <translation>Un payload con bytes que no aparecen en ningún texto.</translation>
    </message>
    <message>
        <source>Truncate the stream</source>
        <translation>Truncar el flujo</translation>
    </message>
    <message>
        <source>A message stops half-way; what follows does not fit.</source>
        <translation>Un mensaje se corta a la mitad; lo que sigue no encaja.</translation>
    </message>
    <message>
        <source>Corrupt the stream</source>
        <translation>Corromper el flujo</translation>
    </message>
    <message>
        <source>A binary frame that does not decompress: the stream can&apos;t go on, the session can.</source>
        <translation>Un frame binario que no se descomprime: el flujo no puede continuar, la sesión sí.</translation>
    </message>
    <message>
        <source>Send a decompression bomb</source>
        <translation>Enviar una bomba de descompresión</translation>
    </message>
    <message>
        <source>A frame that decompresses to two gigabytes, a thousand times its size or more.</source>
        <translation>Un frame que se descomprime a dos gigabytes, mil veces su tamaño o más.</translation>
    </message>
    <message>
        <source>Announce a huge frame</source>
        <translation>Anunciar un frame enorme</translation>
    </message>
    <message>
        <source>A frame whose header announces gigabytes.</source>
        <translation>Un frame cuya cabecera anuncia gigabytes.</translation>
    </message>
    <message>
        <source>Fragment the frames</source>
        <translation>Fragmentar los frames</translation>
    </message>
    <message>
        <source>Every message comes in many small frames, which the protocol allows.</source>
        <translation>Cada mensaje llega en muchos frames pequeños, lo que el protocolo permite.</translation>
    </message>
    <message>
        <source>401 Unauthorized</source>
        <translation>401 No autorizado</translation>
    </message>
    <message>
        <source>The next REST answer says that the token is wrong: the client must stop.</source>
        <translation>La siguiente respuesta REST dice que el token es incorrecto: el cliente debe detenerse.</translation>
    </message>
    <message>
        <source>429 Too many requests</source>
        <translation>429 Demasiadas solicitudes</translation>
    </message>
    <message>
        <source>The next REST answer says how long to wait before asking again.</source>
        <translation>La siguiente respuesta REST dice cuánto esperar antes de volver a preguntar.</translation>
    </message>
    <message>
        <source>503 Unavailable</source>
        <translation>503 No disponible</translation>
    </message>
    <message>
        <source>The next REST answer says that the service is down; ask again later.</source>
        <translation>La siguiente respuesta REST dice que el servicio está caído; pregunte más tarde.</translation>
    </message>
    <message>
        <source>502 Bad gateway</source>
        <translation>502 Bad gateway</translation>
    </message>
    <message>
        <source>The next REST answer says that there was nobody to answer; ask again later.</source>
        <translation>La siguiente respuesta REST dice que no había nadie para responder; pregunte más tarde.</translation>
    </message>
    <message>
        <source>500 Internal error</source>
        <translation>500 Error interno</translation>
    </message>
    <message>
        <source>The next REST answer says that Discord failed; ask again later.</source>
        <translation>La siguiente respuesta REST dice que Discord falló; pregunte más tarde.</translation>
    </message>
    <message>
        <source>No REST answer</source>
        <translation>Sin respuesta REST</translation>
    </message>
    <message>
        <source>The next REST request is never answered.</source>
        <translation>La siguiente solicitud REST nunca recibe respuesta.</translation>
    </message>
    <message>
        <source>Truncated REST answer</source>
        <translation>Respuesta REST truncada</translation>
    </message>
    <message>
        <source>The next REST answer ends in the middle of its body.</source>
        <translation>La siguiente respuesta REST termina a mitad del cuerpo.</translation>
    </message>
    <message>
        <source>REST answer without JSON</source>
        <translation>Respuesta REST sin JSON</translation>
    </message>
    <message>
        <source>The next REST answer is a web page, as from a proxy in between.</source>
        <translation>La siguiente respuesta REST es una página web, como de un proxy intermedio.</translation>
    </message>
    <message>
        <source>Jump of the clock</source>
        <translation>Salto del reloj</translation>
    </message>
    <message>
        <source>The gateway&apos;s clock leaps ahead: sessions that nobody holds expire, the identify budget may renew.</source>
        <translation>El reloj del gateway salta adelante: las sesiones que nadie mantiene caducan, el presupuesto de identifies puede renovarse.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>Heartbeats</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>What is on the wire</source>
        <translation>En la línea</translation>
    </message>
    <message>
        <source>REST answers</source>
        <translation>Respuestas REST</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
</context>
<context>
    <name>FaultOrder</name>
    <message>
        <source>&quot;shards&quot; must be a list of shard numbers, for example [1, 2]; leave it out for all.</source>
        <translation>«shards» debe ser una lista de números de shard, por ejemplo [1, 2]; omítalo para todos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation>«%1» debe ser un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>&quot;fault&quot; must be one of: %1.</source>
        <translation>«fault» debe ser uno de estos: %1.</translation>
    </message>
    <message>
        <source>&quot;code&quot; must be 0 (no code) or a close code from 1000 to 4999, but not 1004 to 1006.</source>
        <translation>«code» debe ser 0 (sin código) o un código de cierre de 1000 a 4999, pero no de 1004 a 1006.</translation>
    </message>
    <message>
        <source>&quot;some&quot; must be a number of shards from 1 to %1; leave it out for every one.</source>
        <translation>«some» debe ser un número de shards de 1 a %1; omítalo para todos.</translation>
    </message>
    <message>
        <source>&quot;every_ms&quot; must be a whole number from %1 to %2; leave it out for once.</source>
        <translation>«every_ms» debe ser un número entero de %1 a %2; omítalo para una sola vez.</translation>
    </message>
    <message>
        <source>&quot;lasting_ms&quot; must be a whole number from 1 to %1; leave it out to repeat it until it is cancelled.</source>
        <translation>«lasting_ms» debe ser un número entero de 1 a %1; omítalo para repetir hasta que se cancele.</translation>
    </message>
    <message>
        <source>&quot;lasting_ms&quot; says how long it is repeated: it needs &quot;every_ms&quot;.</source>
        <translation>«lasting_ms» indica cuánto tiempo se repite: requiere «every_ms».</translation>
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
        <translation>estado</translation>
    </message>
    <message>
        <source>is</source>
        <comment>a field of the filter, as in is:deaf: one word</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>host</source>
        <comment>a field of the filter: one word</comment>
        <translation>host</translation>
    </message>
    <message>
        <source>cause</source>
        <comment>a field of the filter: one word</comment>
        <translation>causa</translation>
    </message>
    <message>
        <source>guilds</source>
        <comment>a field of the filter: one word</comment>
        <translation>servidores</translation>
    </message>
    <message>
        <source>fill</source>
        <comment>a field of the filter, percent: one word</comment>
        <translation>llenado</translation>
    </message>
    <message>
        <source>unavailable</source>
        <comment>a field of the filter, guilds in an outage: one word</comment>
        <translation>caídos</translation>
    </message>
    <message>
        <source>latency</source>
        <comment>a field of the filter: one word</comment>
        <translation>latencia</translation>
    </message>
    <message>
        <source>events</source>
        <comment>a field of the filter, per second: one word</comment>
        <translation>eventos</translation>
    </message>
    <message>
        <source>close</source>
        <comment>a field of the filter, the close code: one word</comment>
        <translation>cierre</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a field of the filter, time since then: one word</comment>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>age</source>
        <comment>a field of the filter, time in this state: one word</comment>
        <translation>desde</translation>
    </message>
    <message>
        <source>ack</source>
        <comment>a field of the filter, time since the last ACK: one word</comment>
        <translation>ack</translation>
    </message>
    <message>
        <source>event</source>
        <comment>a field of the filter, time since the last event: one word</comment>
        <translation>evento</translation>
    </message>
    <message>
        <source>resumes</source>
        <comment>a field of the filter, a count: one word</comment>
        <translation>reanudadas</translation>
    </message>
    <message>
        <source>identifies</source>
        <comment>a field of the filter, a count: one word</comment>
        <translation>identifies</translation>
    </message>
    <message>
        <source>zombies</source>
        <comment>a field of the filter, a count: one word</comment>
        <translation>zombis</translation>
    </message>
    <message>
        <source>deaf</source>
        <comment>is:deaf in the filter: one word</comment>
        <translation>sordo</translation>
    </message>
    <message>
        <source>zombie</source>
        <comment>is:zombie in the filter: one word</comment>
        <translation>zombi</translation>
    </message>
    <message>
        <source>quiet</source>
        <comment>is:quiet in the filter: one word</comment>
        <translation>tranquilo</translation>
    </message>
</context>
<context>
    <name>Fleet</name>
    <message>
        <source>%1 does not say how many shards there are.</source>
        <translation>%1 no indica cuántos shards hay.</translation>
    </message>
    <message>
        <source>The fleet is not running. Start it with --sessions to begin from a file.</source>
        <translation>La flota no está en marcha. Iníciela con --sessions para partir de un archivo.</translation>
    </message>
    <message>
        <source>connected; pause it first</source>
        <translation>conectado; páuselo primero</translation>
    </message>
    <message>
        <source>gives up the saved session %1</source>
        <translation>renuncia a la sesión guardada %1</translation>
    </message>
    <message>
        <source>gives up a newer state of the same session, at %1</source>
        <translation>renuncia a un estado más reciente de la misma sesión, en %1</translation>
    </message>
    <message>
        <source>The saved session was not resumed: %1</source>
        <translation>La sesión guardada no se reanudó: %1</translation>
    </message>
    <message>
        <source>%1 is where the sessions are kept while this program runs. Choose another file.</source>
        <translation>En %1 se guardan las sesiones mientras este programa está en marcha. Elija otro archivo.</translation>
    </message>
    <message>
        <source>A reshard is going on already.</source>
        <translation>Ya hay un reshard en curso.</translation>
    </message>
    <message>
        <source>The fleet is not running.</source>
        <translation>La flota no está en marcha.</translation>
    </message>
    <message>
        <source>Reshard</source>
        <translation>Reshard</translation>
    </message>
    <message>
        <source>This fleet will reshard itself from %1 to %2: %3</source>
        <translation>Esta flota hará reshard automático de %1 a %2: %3</translation>
    </message>
    <message>
        <source>At %1, unless somebody calls it off</source>
        <translation>A las %1, a menos que alguien lo cancele</translation>
    </message>
    <message>
        <source>The announced reshard was refused: %1</source>
        <translation>El reshard anunciado fue rechazado: %1</translation>
    </message>
    <message>
        <source>This is read-only mode. Start without --read-only to change anything.</source>
        <translation>Está en modo de solo lectura. Inicie sin --read-only para cambiar algo.</translation>
    </message>
    <message>
        <source>The shards were replaced meanwhile. Make a new plan.</source>
        <translation>Entretanto los shards fueron reemplazados. Haga un plan nuevo.</translation>
    </message>
    <message>
        <source>Reshard from %1 to %2 (%3): costs %4 identifies</source>
        <translation>Reshard de %1 a %2 (%3): cuesta %4 identifies</translation>
    </message>
    <message>
        <source>Until it can be written, a crash costs an identify per new shard</source>
        <translation>Mientras no se pueda escribir, un fallo del programa cuesta un identify por cada shard nuevo</translation>
    </message>
    <message>
        <source>%1 events: %2 shown by both sets, %3 by the old one only, %4 by the new one only; %5 identifies of %6</source>
        <translation>%1 eventos: %2 mostrados por ambos conjuntos, %3 solo por el antiguo, %4 solo por el nuevo; %5 identifies de %6</translation>
    </message>
    <message>
        <source>Resharded to %1. %2</source>
        <translation>Reshard a %1 terminado. %2</translation>
    </message>
    <message>
        <source>This program was started with --shards %1. Start it with auto, or with %2, from now on: another count would cost an identify for every shard.</source>
        <translation>Este programa se inició con --shards %1. A partir de ahora inícielo con auto o con %2: otra cantidad costaría un identify por cada shard.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>No hay ningún reshard en curso.</translation>
    </message>
    <message>
        <source>So many at a time must be from 1 to %1.</source>
        <translation>La cantidad a la vez debe ser de 1 a %1.</translation>
    </message>
    <message>
        <source>The time for one shard must be a second or more.</source>
        <translation>El tiempo para un shard debe ser de un segundo o más.</translation>
    </message>
    <message>
        <source>A reshard is under way.</source>
        <translation>Hay un reshard en curso.</translation>
    </message>
    <message>
        <source>One is under way already. Stop it first, or wait for its end.</source>
        <translation>Ya hay una en curso. Deténgala antes o espere a que termine.</translation>
    </message>
    <message>
        <source>The fleet is stopping.</source>
        <translation>La flota se está deteniendo.</translation>
    </message>
    <message>
        <source>A reshard has begun.</source>
        <translation>Ha comenzado un reshard.</translation>
    </message>
    <message>
        <source>%1 of %2 shards</source>
        <translation>%1 de %2 shards</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as they were</source>
        <translation>
            <numerusform>%Ln sin tocar</numerusform>
            <numerusform>%Ln sin tocar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: done, %2</source>
        <translation>%1: terminada, %2</translation>
    </message>
    <message>
        <source>%1: stopped at shard %2 (%3). %4</source>
        <translation>%1: detenida en el shard %2 (%3). %4</translation>
    </message>
    <message>
        <source>%1: stopped (%2). %3</source>
        <translation>%1: detenida (%2). %3</translation>
    </message>
    <message>
        <source>Those under way come back by themselves</source>
        <translation>Los que están en curso vuelven por sí solos</translation>
    </message>
    <message>
        <source>The sessions of an unfinished reshard are not used, as this start was told</source>
        <translation>Las sesiones de un reshard sin terminar no se usan, como se indicó en este inicio</translation>
    </message>
    <message>
        <source>A reshard from %1 to %2 was not finished, and this start wants %3 shards: it is given up</source>
        <translation>Un reshard de %1 a %2 no terminó y este inicio pide %3 shards: se abandona</translation>
    </message>
    <message>
        <source>Session file: %1</source>
        <translation>Archivo de sesiones: %1</translation>
    </message>
    <message>
        <source>Events that Discord sends again may stand in it twice</source>
        <translation>Los eventos que Discord vuelve a enviar pueden figurar dos veces</translation>
    </message>
    <message>
        <source>A reshard from %1 to %2 was not finished, and no session of its new shards can be resumed: the old ones go on</source>
        <translation>Un reshard de %1 a %2 no terminó y ninguna sesión de sus shards nuevos se puede reanudar: los antiguos continúan</translation>
    </message>
    <message>
        <source>No session of its new shards could be resumed</source>
        <translation>Ninguna sesión de sus shards nuevos pudo reanudarse</translation>
    </message>
    <message>
        <source>A reshard from %1 to %2 was not finished: %3. %4 sessions of the old shards and %5 of the new ones are resumed</source>
        <translation>Un reshard de %1 a %2 no terminó: %3. Se reanudan %4 sesiones de los shards antiguos y %5 de los nuevos</translation>
    </message>
    <message>
        <source>The reshard is paused</source>
        <translation>El reshard está en pausa</translation>
    </message>
    <message>
        <source>Go on with it, or abort it: the old shards serve as long as they did</source>
        <translation>Continúelo o abórtelo: los shards antiguos siguen en servicio en lo que ya lo estaban</translation>
    </message>
    <message>
        <source>This start was told to go back</source>
        <translation>En este inicio se indicó volver atrás</translation>
    </message>
    <message>
        <source>How far the recording went when the reshard was left is not known</source>
        <translation>No se sabe hasta dónde llegaba la grabación cuando quedó interrumpido el reshard</translation>
    </message>
    <message>
        <source>The recording is another file than before the unfinished reshard</source>
        <translation>La grabación es otro archivo que antes del reshard sin terminar</translation>
    </message>
    <message>
        <source>Another Shardroom (process %1) uses the sessions in %2. Two of them would take each session from the other again and again. Stop it, or give another --state-dir.</source>
        <translation>Otro Shardroom (proceso %1) usa las sesiones de %2. Dos a la vez se quitarían cada sesión una y otra vez. Deténgalo o indique otro --state-dir.</translation>
    </message>
    <message>
        <source>Sessions can&apos;t be kept in %1: its file &quot;lock&quot; can&apos;t be opened. Give another directory with --state-dir.</source>
        <translation>No se pueden guardar sesiones en %1: no se puede abrir su archivo «lock». Indique otro directorio con --state-dir.</translation>
    </message>
    <message>
        <source>%1 does not say how many shards there are: give --shards N too.</source>
        <translation>%1 no indica cuántos shards hay: indique también --shards N.</translation>
    </message>
    <message>
        <source>The next start may have to identify</source>
        <translation>Puede que el próximo inicio tenga que hacer identify</translation>
    </message>
    <message>
        <source>A reshard is going on. Wait for its end, or stop it.</source>
        <translation>Hay un reshard en curso. Espere a que termine o deténgalo.</translation>
    </message>
    <message>
        <source>Stays so until somebody opens it, which costs an identify</source>
        <translation>Sigue así hasta que alguien lo abra, lo que cuesta un identify</translation>
    </message>
    <message>
        <source>Waits for the gateway</source>
        <translation>Espera al gateway</translation>
    </message>
    <message>
        <source>Identifies in its turn</source>
        <translation>Hace identify cuando le toque</translation>
    </message>
    <message>
        <source>Waits for READY</source>
        <translation>Espera READY</translation>
    </message>
    <message>
        <source>Gets what it missed</source>
        <translation>Recibe lo que se perdió</translation>
    </message>
    <message>
        <source>Stays so until it is resumed</source>
        <translation>Sigue así hasta que se reanude</translation>
    </message>
    <message>
        <source>No session of %1 can be used: %2 Leave --sessions out to start without it.</source>
        <translation>No se puede usar ninguna sesión de %1: %2 Omita --sessions para iniciar sin él.</translation>
    </message>
    <message>
        <source>Discord recommends %1 shards; starting %2 of %3: %4 resume, %5 identify (%6 of %7 starts left)</source>
        <translation>Discord recomienda %1 shards; se inician %2 de %3: %4 reanudan, %5 hacen identify (quedan %6 de %7 inicios)</translation>
    </message>
    <message>
        <source>Shard %1 of %2 has too many guilds (close 4011) and was split: %3</source>
        <translation>El shard %1 de %2 tiene demasiados servidores (cierre 4011) y se dividió: %3</translation>
    </message>
    <message>
        <source>Each part costs an identify; events of its guilds are missed until it is ready</source>
        <translation>Cada parte cuesta un identify; los eventos de sus servidores se pierden hasta que esté lista</translation>
    </message>
    <message>
        <source>Close %1: %2. %3 %4</source>
        <translation>Cierre %1: %2. %3 %4</translation>
    </message>
    <message>
        <source>Shard %1 of %2 stopped. %3</source>
        <translation>El shard %1 de %2 se detuvo. %3</translation>
    </message>
    <message>
        <source>It was meant for the set of %1 shards; by now there are %2. Select again.</source>
        <translation>Era para el conjunto de %1 shards; ahora hay %2. Seleccione de nuevo.</translation>
    </message>
    <message>
        <source>No shard is selected.</source>
        <translation>Ningún shard seleccionado.</translation>
    </message>
    <message>
        <source>Shard %1 is not one of this fleet&apos;s.</source>
        <translation>El shard %1 no es de esta flota.</translation>
    </message>
    <message>
        <source>It would cost %1 identifies, but only %2 can be spent: %3 are left, and %4 of them are kept back. Select fewer shards, wait for the reset, or allow some below the floor.</source>
        <translation>Costaría %1 identifies, pero solo se pueden gastar %2: quedan %3 y %4 de ellos se guardan en reserva. Seleccione menos shards, espere a la renovación o permita gastar parte de la reserva.</translation>
    </message>
    <message>
        <source>No sessions are kept on the disk here, so the next start would find none.</source>
        <translation>Aquí no se guardan sesiones en disco, así que el próximo inicio no encontraría ninguna.</translation>
    </message>
    <message>
        <source>A rolling run is under way. Wait for its end, or stop it.</source>
        <translation>Hay una ejecución gradual en curso. Espere a que termine o deténgala.</translation>
    </message>
    <message>
        <source>This program was started for %1 shards and by now there are %2: the next start would identify all of them. Quit, and start it for %2.</source>
        <translation>Este programa se inició para %1 shards y ahora hay %2: el próximo inicio haría identify de todos. Salga e inícielo para %2.</translation>
    </message>
    <message>
        <source>Shard %1 is just identifying, and that identify would be lost. Try again in a moment.</source>
        <translation>El shard %1 está haciendo identify y ese identify se perdería. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Shard %1 is down and has no session: the next start would spend an identify on it. Open it first, or quit and start.</source>
        <translation>El shard %1 está caído y no tiene sesión: el próximo inicio gastaría un identify en él. Ábralo antes, o salga e inicie.</translation>
    </message>
    <message>
        <source>It is gone; the shards that serve go on</source>
        <translation>Ya no está; los shards en servicio continúan</translation>
    </message>
    <message>
        <source>Shard %1 of %2 has more guilds than Discord allows on one (close 4011). Reshard to %3, or let automatic scaling split such a shard.</source>
        <translation>El shard %1 de %2 tiene más servidores de los que Discord permite en uno (cierre 4011). Haga reshard a %3 o deje que el escalado automático divida un shard así.</translation>
    </message>
    <message>
        <source>Discord refuses an intent (close 4014). Of those that must be enabled in the developer portal, this bot asks for: %1.</source>
        <translation>Discord rechaza un intent (cierre 4014). De los que deben habilitarse en el portal de desarrolladores, este bot pide: %1.</translation>
    </message>
    <message>
        <source>The reshard is over, and of the shards that serve now these have failed: %1</source>
        <translation>El reshard ha terminado y, de los shards en servicio, estos han fallado: %1</translation>
    </message>
    <message>
        <source>Their guilds&apos; events are missed until they are resumed</source>
        <translation>Los eventos de sus servidores se pierden hasta que se reanuden los shards</translation>
    </message>
    <message>
        <source>The identify queue is held, as before the program started anew</source>
        <translation>La cola de identify está retenida, como antes de que el programa se iniciara de nuevo</translation>
    </message>
    <message>
        <source>Nobody identifies until it is released; resumes go on</source>
        <translation>Nadie hace identify hasta que se libere; las reanudaciones continúan</translation>
    </message>
    <message numerus="yes">
        <source>Paused, as before the program started anew: %Ln shard(s)</source>
        <translation>
            <numerusform>En pausa, como antes de que el programa se iniciara de nuevo: %Ln shard</numerusform>
            <numerusform>En pausa, como antes de que el programa se iniciara de nuevo: %Ln shards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held in the identify queue, as before the program started anew: %Ln shard(s)</source>
        <translation>
            <numerusform>Retenidos en la cola de identify, como antes de que el programa se iniciara de nuevo: %Ln shard</numerusform>
            <numerusform>Retenidos en la cola de identify, como antes de que el programa se iniciara de nuevo: %Ln shards</numerusform>
        </translation>
    </message>
    <message>
        <source>The others go past until it is released</source>
        <translation>Los demás pasan delante hasta que se libere</translation>
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
        <translation>%1 d %2 h</translation>
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
        <translation>1 sesión</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 sesiones</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>menos de un día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameFile</name>
    <message>
        <source>it is no JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number from %2 to %3</source>
        <translation>«%1» no es un número de %2 a %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text of at most %2 characters</source>
        <translation>«%1» no es un texto de %2 caracteres como máximo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time</source>
        <translation>«%1» no es una fecha y hora</translation>
    </message>
    <message>
        <source>&quot;kind&quot; is unknown</source>
        <translation>«kind» es desconocido</translation>
    </message>
    <message>
        <source>&quot;t&quot; is not the name of an event</source>
        <translation>«t» no es el nombre de un evento</translation>
    </message>
    <message>
        <source>This is no file of frames: its first line does not say so.</source>
        <translation>No es un archivo de frames: su primera línea no lo indica.</translation>
    </message>
    <message>
        <source>This file of frames has version %1; this program reads version %2.</source>
        <translation>Este archivo de frames tiene la versión %1; este programa lee la versión %2.</translation>
    </message>
    <message>
        <source>there is no such shard</source>
        <translation>no existe ese shard</translation>
    </message>
    <message>
        <source>Line 1: %1.</source>
        <translation>Línea 1: %1.</translation>
    </message>
    <message>
        <source>The frames could not be written to %1: %2.</source>
        <translation>No se pudieron escribir los frames en %1: %2.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado larga</translation>
    </message>
    <message>
        <source>there are too many frames; the rest is left out</source>
        <translation>hay demasiados frames; el resto se omite</translation>
    </message>
    <message>
        <source>More than %1 lines are damaged; the first is line %2: %3.</source>
        <translation>Hay más de %1 líneas dañadas; la primera es la línea %2: %3.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 supera %2 MiB.</translation>
    </message>
</context>
<context>
    <name>FrameTexts</name>
    <message>
        <source>not a payload</source>
        <translation>no es un payload</translation>
    </message>
    <message>
        <source>op %1, %2</source>
        <translation>op %1, %2</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>número %1</translation>
    </message>
    <message>
        <source>%1, on the wire %2</source>
        <translation>%1, en la línea %2</translation>
    </message>
    <message>
        <source>Only the first %1 are kept.</source>
        <translation>Solo se conservan los primeros %1.</translation>
    </message>
    <message>
        <source>An event. Its number is what a resume goes on from.</source>
        <translation>Un evento. Su número es el punto desde el que continúa una reanudación.</translation>
    </message>
    <message>
        <source>Keeps the connection alive, with the last number that was received. The gateway may ask for one.</source>
        <translation>Mantiene viva la conexión, con el último número recibido. El gateway puede pedir uno.</translation>
    </message>
    <message>
        <source>Starts a new session. Costs one of the identifies of the day.</source>
        <translation>Inicia una sesión nueva. Cuesta uno de los identifies del día.</translation>
    </message>
    <message>
        <source>What the bot shows of itself.</source>
        <translation>Lo que el bot muestra de sí mismo.</translation>
    </message>
    <message>
        <source>Joins, moves in or leaves a voice channel.</source>
        <translation>Entra en un canal de voz, cambia de canal o sale de él.</translation>
    </message>
    <message>
        <source>Goes on with a session on a new connection. Costs nothing.</source>
        <translation>Continúa una sesión en una conexión nueva. No cuesta nada.</translation>
    </message>
    <message>
        <source>The gateway asks to reconnect and resume.</source>
        <translation>El gateway pide reconectar y reanudar.</translation>
    </message>
    <message>
        <source>Asks for members of a guild; they come as GUILD_MEMBERS_CHUNK.</source>
        <translation>Solicita miembros de un servidor; llegan como GUILD_MEMBERS_CHUNK.</translation>
    </message>
    <message>
        <source>The session can&apos;t go on; with &quot;true&quot; it may be resumed all the same.</source>
        <translation>La sesión no puede continuar; con «true» se puede reanudar de todos modos.</translation>
    </message>
    <message>
        <source>The first frame of a connection: how often to send heartbeats.</source>
        <translation>El primer frame de una conexión: cada cuánto enviar heartbeats.</translation>
    </message>
    <message>
        <source>A heartbeat has arrived. One that stays away makes the connection a zombie.</source>
        <translation>Ha llegado un heartbeat. Si esta confirmación falta, la conexión pasa a ser zombi.</translation>
    </message>
    <message>
        <source>Asks for the sounds of guilds; they come as SOUNDBOARD_SOUNDS.</source>
        <translation>Solicita los sonidos de servidores; llegan como SOUNDBOARD_SOUNDS.</translation>
    </message>
    <message>
        <source>Asks for facts about channels.</source>
        <translation>Solicita datos de canales.</translation>
    </message>
    <message>
        <source>This program does not know this opcode and ignores it.</source>
        <translation>Este programa no conoce este opcode y lo ignora.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Conectado a %1.</translation>
    </message>
    <message>
        <source>The connection ended without a close code: %1.</source>
        <translation>La conexión terminó sin código de cierre: %1.</translation>
    </message>
    <message>
        <source>Close %1: %2. %3 %4</source>
        <translation>Cierre %1: %2. %3 %4</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>hueco</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) were not kept.</source>
        <translation>
            <numerusform>No se conservó %Ln frame.</numerusform>
            <numerusform>No se conservaron %Ln frames.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were more at once, or in a pause, than are kept.</source>
        <translation>Hubo más a la vez, o durante una pausa, de los que se conservan.</translation>
    </message>
</context>
<context>
    <name>GatewaySimulator</name>
    <message>
        <source>Can&apos;t listen on 127.0.0.1 port %1: %2.</source>
        <translation>No se puede escuchar en 127.0.0.1, puerto %1: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t write the audit file %1: %2.</source>
        <translation>No se puede escribir el archivo de auditoría %1: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t write the world log %1: %2.</source>
        <translation>No se puede escribir el registro del mundo %1: %2.</translation>
    </message>
    <message>
        <source>The certificate %1 can&apos;t be read: %2.</source>
        <translation>No se puede leer el certificado %1: %2.</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>No hay ningún certificado en %1.</translation>
    </message>
    <message>
        <source>The key %1 can&apos;t be read: %2.</source>
        <translation>No se puede leer la clave %1: %2.</translation>
    </message>
    <message>
        <source>There is no key without a password in %1.</source>
        <translation>No hay ninguna clave sin contraseña en %1.</translation>
    </message>
</context>
<context>
    <name>GoTarget</name>
    <message>
        <source>shard %1 of %2</source>
        <translation>shard %1 de %2</translation>
    </message>
    <message>
        <source>Type a shard number, ranges as in 0-3,8, a guild’s id, or the link of a message.</source>
        <translation>Escriba un número de shard, intervalos como 0-3,8, el id de un servidor o el enlace de un mensaje.</translation>
    </message>
    <message>
        <source>%1 ends before it begins.</source>
        <translation>%1 termina antes de empezar.</translation>
    </message>
    <message>
        <source>There is no shard %1; a guild’s id has 17 digits or more.</source>
        <translation>No hay ningún shard %1; el id de un servidor tiene 17 cifras o más.</translation>
    </message>
    <message>
        <source>Guild %1</source>
        <translation>Servidor %1</translation>
    </message>
    <message>
        <source>There are no shards yet.</source>
        <translation>Todavía no hay shards.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>After the reshard: %1.</source>
        <translation>Después del reshard: %1.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, which is not one of this program’s.</source>
        <translation>%1: le corresponde %2, que no es de este programa.</translation>
    </message>
    <message>
        <source>Type a shard number, a guild’s id, or the link of a message.</source>
        <translation>Escriba un número de shard, el id de un servidor o el enlace de un mensaje.</translation>
    </message>
    <message>
        <source>That is not the link of a message: https://discord.com/channels/…</source>
        <translation>Eso no es el enlace de un mensaje: https://discord.com/channels/…</translation>
    </message>
    <message>
        <source>Not here: %1. There is %2.</source>
        <translation>No están aquí: %1. Hay %2.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>The bot is not in this guild.</source>
        <translation>El bot no está en este servidor.</translation>
    </message>
    <message>
        <source>The guild is still loading.</source>
        <translation>El servidor todavía se está cargando.</translation>
    </message>
    <message>
        <source>Discord says that the guild is in an outage.</source>
        <translation>Según Discord, el servidor tiene una interrupción.</translation>
    </message>
    <message>
        <source>The bot is in this guild.</source>
        <translation>El bot está en este servidor.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>shard %1</source>
        <comment>the result of a sum</comment>
        <translation>shard %1</translation>
    </message>
    <message>
        <source>After the reshard: %1</source>
        <translation>Tras el reshard: %1</translation>
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
        <translation>una parte de los servidores; siempre está</translation>
    </message>
    <message>
        <source>shard 3 of 16: guilds with (id &gt;&gt; 22) mod 16 = 3</source>
        <translation>shard 3 de 16: servidores con (id &gt;&gt; 22) mod 16 = 3</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>what Discord remembers of it; a new one costs an identify</source>
        <translation>lo que Discord recuerda de él; una nueva cuesta un identify</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>one WebSocket, from HELLO to its close</source>
        <translation>un WebSocket, desde HELLO hasta su cierre</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>RESUME: free, nothing is lost</source>
        <translation>RESUME: gratis, no se pierde nada</translation>
    </message>
    <message>
        <source>RESUME</source>
        <translation>RESUME</translation>
    </message>
    <message>
        <source>IDENTIFY: costs one, events in between are lost</source>
        <translation>IDENTIFY: cuesta uno, los eventos entre medias se pierden</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Connected and receiving events.</source>
        <translation>Conectado y recibiendo eventos.</translation>
    </message>
    <message>
        <source>Has given up: trying again would be refused or cost identifies. The cause says what to do.</source>
        <translation>Se ha rendido: un nuevo intento se rechazaría o costaría identifies. La causa dice qué hacer.</translation>
    </message>
    <message>
        <source>Lost its connection and waits before the next try, a little longer each time.</source>
        <translation>Perdió la conexión y espera antes del siguiente intento, cada vez un poco más.</translation>
    </message>
    <message>
        <source>Opens the WebSocket.</source>
        <translation>Abre el WebSocket.</translation>
    </message>
    <message>
        <source>Connected; waits for Discord&apos;s HELLO.</source>
        <translation>Conectado; espera el HELLO de Discord.</translation>
    </message>
    <message>
        <source>Waits for its turn: Discord allows one IDENTIFY per bucket in five seconds.</source>
        <translation>Espera su turno: Discord permite un IDENTIFY por bucket cada cinco segundos.</translation>
    </message>
    <message>
        <source>IDENTIFY is sent; waits for READY. One identify is spent.</source>
        <translation>IDENTIFY enviado; espera READY. Se ha gastado un identify.</translation>
    </message>
    <message>
        <source>RESUME is sent; Discord sends what was missed. Free.</source>
        <translation>RESUME enviado; Discord envía lo que se perdió. Gratis.</translation>
    </message>
    <message>
        <source>Closed by you; Discord keeps the session for a few minutes.</source>
        <translation>Cerrado por usted; Discord conserva la sesión unos minutos.</translation>
    </message>
    <message>
        <source>Has no session.</source>
        <translation>No tiene sesión.</translation>
    </message>
    <message>
        <source>Deaf</source>
        <translation>Sordo</translation>
    </message>
    <message>
        <source>Ready, and its heartbeats are answered, but no event comes for much longer than usual. Only a warning: a quiet night looks the same. Reconnecting costs nothing.</source>
        <translation>Listo, y sus heartbeats se responden, pero no llega ningún evento durante mucho más de lo habitual. Es solo un aviso: una noche tranquila se ve igual. Reconectar no cuesta nada.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botón</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Hace</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Cuesta</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Connects again and goes on with the session; nothing is lost.</source>
        <translation>Conecta de nuevo y continúa la sesión; no se pierde nada.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Closes with code 4000. Discord keeps the session and what happens meanwhile, for a few minutes.</source>
        <translation>Cierra con el código 4000. Discord conserva la sesión y lo que ocurre entretanto, unos minutos.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Closes with code 4000 and resumes at once.</source>
        <translation>Cierra con el código 4000 y reanuda de inmediato.</translation>
    </message>
    <message>
        <source>Re-identify</source>
        <translation>Reidentificar</translation>
    </message>
    <message>
        <source>Gives the session up and starts a new one. What happens in between is lost.</source>
        <translation>Abandona la sesión e inicia una nueva. Lo que ocurre entre medias se pierde.</translation>
    </message>
    <message>
        <source>one identify per shard</source>
        <translation>un identify por shard</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminar sesión</translation>
    </message>
    <message>
        <source>Closes with code 1000: Discord forgets the session, and the bot hears nothing of these guilds.</source>
        <translation>Cierra con el código 1000: Discord olvida la sesión, y el bot no se entera de nada de estos servidores.</translation>
    </message>
    <message>
        <source>one identify per shard to come back</source>
        <translation>un identify por shard para volver</translation>
    </message>
    <message>
        <source>Reshard</source>
        <translation>Reshard</translation>
    </message>
    <message>
        <source>Brings up another number of shards beside the present ones, then switches.</source>
        <translation>Levanta otra cantidad de shards junto a los actuales y después cambia.</translation>
    </message>
    <message>
        <source>one identify per new shard</source>
        <translation>un identify por shard nuevo</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>reanudación</translation>
    </message>
    <message>
        <source>new session</source>
        <translation>sesión nueva</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>se detiene</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>The shard</source>
        <translation>El shard</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Por qué y qué hacer</translation>
    </message>
    <message>
        <source>Shards, sessions, connections</source>
        <translation>Shards, sesiones, conexiones</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>What each button costs</source>
        <translation>Qué cuesta cada botón</translation>
    </message>
    <message>
        <source>Identifies and the floor</source>
        <translation>Los identifies y la reserva</translation>
    </message>
    <message>
        <source>Close codes</source>
        <translation>Códigos de cierre</translation>
    </message>
    <message>
        <source>Resharding</source>
        <translation>Reshard</translation>
    </message>
    <message>
        <source>A shard is a share of the bot&apos;s guilds. Which guild belongs to which shard follows from its id and the number of shards; nobody can choose it.</source>
        <translation>Un shard es una parte de los servidores del bot. Qué servidor pertenece a qué shard se deduce de su id y de la cantidad de shards; nadie puede elegirlo.</translation>
    </message>
    <message>
        <source>A session is what Discord remembers of a shard: who it is, which guilds it has been told of, and the number of the last event. It begins with IDENTIFY, and it outlives connections: after a lost one, RESUME goes on with it, and Discord sends what was missed.</source>
        <translation>Una sesión es lo que Discord recuerda de un shard: quién es, de qué servidores se le ha informado y el número del último evento. Comienza con IDENTIFY y sobrevive a las conexiones: tras perder una, RESUME la continúa y Discord envía lo que se perdió.</translation>
    </message>
    <message>
        <source>A connection is one WebSocket. Connections break all the time; that is nothing to worry about as long as the session lives.</source>
        <translation>Una conexión es un WebSocket. Las conexiones se cortan continuamente; no hay de qué preocuparse mientras viva la sesión.</translation>
    </message>
    <message>
        <source>So what matters is how a connection ends. Closed with 1000 or 1001, the session ends with it, and coming back costs an identify. Closed in any other way, or lost, it can be resumed for a few minutes.</source>
        <translation>Lo que importa, pues, es cómo termina una conexión. Si se cierra con 1000 o 1001, la sesión termina con ella y volver cuesta un identify. Si se cierra de otro modo o se pierde, se puede reanudar durante unos minutos.</translation>
    </message>
    <message>
        <source>Discord counts every IDENTIFY of a bot&apos;s token: 1,000 in 24 hours for most bots, more for large ones. Whoever spends the last one loses all sessions, and the token is reset.</source>
        <translation>Discord cuenta cada IDENTIFY del token de un bot: 1000 en 24 horas para la mayoría de los bots, más para los grandes. Quien gasta el último pierde todas las sesiones, y el token se restablece.</translation>
    </message>
    <message>
        <source>Therefore Shardroom keeps count over restarts, and keeps a part back: the floor. Below it, shards still resume, since that is free, but none identifies unless you allow it, typed.</source>
        <translation>Por eso Shardroom lleva la cuenta entre reinicios y guarda una parte: la reserva. Cuando solo queda esta, los shards siguen reanudando, porque es gratis, pero ninguno hace identify a menos que usted lo permita por escrito.</translation>
    </message>
    <message>
        <source>Identifies go out in lanes: shard number modulo max concurrency. One per lane in five seconds; so a fleet of many shards takes its time to start.</source>
        <translation>Los identifies salen por carriles: número de shard módulo max concurrency. Uno por carril cada cinco segundos; por eso una flota de muchos shards tarda en iniciarse.</translation>
    </message>
    <message>
        <source>A shard that loses one session after the other goes into quarantine before it has spent much. Find the cause, then resume it.</source>
        <translation>Un shard que pierde una sesión tras otra entra en cuarentena antes de haber gastado mucho. Encuentre la causa y después reanúdelo.</translation>
    </message>
    <message>
        <source>A shard takes 2,500 guilds at most. Before that the bot needs more shards, and each guild then belongs to another shard.</source>
        <translation>Un shard admite 2500 servidores como máximo. Antes de llegar ahí, el bot necesita más shards, y entonces cada servidor pertenece a otro shard.</translation>
    </message>
    <message>
        <source>Shardroom connects the new set beside the old one. Each event then arrives twice, is compared, and is handed on once. When every guild is in the new set, the new one serves; the old one stays connected for a while, so that going back costs nothing.</source>
        <translation>Shardroom conecta el conjunto nuevo junto al antiguo. Entonces cada evento llega dos veces, se coteja y se entrega una vez. Cuando todos los servidores están en el conjunto nuevo, este entra en servicio; el antiguo sigue conectado un tiempo para que volver atrás no cueste nada.</translation>
    </message>
    <message>
        <source>Until the old sessions are ended you can go back at any time. Even if the program is killed in the middle, its next start knows where it was, and asks.</source>
        <translation>Hasta que se terminan las sesiones antiguas puede volver atrás en cualquier momento. Aunque el programa muera a medias, en el siguiente inicio sabe dónde estaba y pregunta.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>close code</comment>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>IdentifyLedger</name>
    <message>
        <source>The ledger of identifies %1 can&apos;t be read: %2.</source>
        <translation>No se puede leer el registro de identifies %1: %2.</translation>
    </message>
    <message>
        <source>The ledger of identifies %1 is larger than 64 MiB: that is not a ledger. Move it away.</source>
        <translation>El registro de identifies %1 supera 64 MiB: no es un registro. Retírelo de ahí.</translation>
    </message>
    <message>
        <source>The ledger of identifies %1 can&apos;t be written: %2. The next start will not know what this one spent.</source>
        <translation>No se puede escribir el registro de identifies %1: %2. El próximo inicio no sabrá cuánto gastó este.</translation>
    </message>
    <message>
        <source>The ledger of identifies %1 can&apos;t be written: %2.</source>
        <translation>No se puede escribir el registro de identifies %1: %2.</translation>
    </message>
</context>
<context>
    <name>Intents</name>
    <message>
        <source>The intents %1 hold bits that Discord does not know (all known bits: %2).</source>
        <translation>Los intents %1 contienen bits que Discord no conoce (todos los bits conocidos: %2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an intent. Known are: %2, all, default.</source>
        <translation>«%1» no es un intent. Se conocen: %2, all, default.</translation>
    </message>
    <message>
        <source>No intents given: name some, or give their number (0 for none).</source>
        <translation>No se indicaron intents: nombre algunos o indique su número (0 para ninguno).</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>There is no such command.</source>
        <translation>No existe ese comando.</translation>
    </message>
    <message>
        <source>One key, with or without Ctrl, Alt and Shift, please.</source>
        <translation>Una tecla, con o sin Ctrl, Alt y Mayús, por favor.</translation>
    </message>
    <message>
        <source>%1 is needed to move about.</source>
        <translation>%1 se necesita para moverse.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 ya es la tecla de «%2».</translation>
    </message>
</context>
<context>
    <name>LogSink</name>
    <message>
        <source>&quot;%1&quot; is not a log level. Use one of: %2.</source>
        <translation>«%1» no es un nivel de registro. Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a log category. Use one of: %2; or one of Qt&apos;s, for example qt.network.ssl.</source>
        <translation>«%1» no es una categoría de registro. Use una de estas: %2; o una de Qt, por ejemplo qt.network.ssl.</translation>
    </message>
</context>
<context>
    <name>MemberRequests</name>
    <message>
        <source>Members are asked for by name or by id, not both.</source>
        <translation>Los miembros se piden por nombre o por id, no por ambos.</translation>
    </message>
    <message>
        <source>Discord takes up to %1 users in one request; these are %2.</source>
        <translation>Discord acepta hasta %1 usuarios en una solicitud; estos son %2.</translation>
    </message>
    <message>
        <source>The limit must be between 0 and %1.</source>
        <translation>El límite debe estar entre 0 y %1.</translation>
    </message>
    <message>
        <source>The nonce is %1 bytes long; Discord takes up to %2.</source>
        <translation>El nonce tiene %1 bytes; Discord acepta hasta %2.</translation>
    </message>
    <message>
        <source>The nonce is not UTF-8 text.</source>
        <translation>El nonce no es texto UTF-8.</translation>
    </message>
    <message>
        <source>All members of a guild are listed only with the GUILD_MEMBERS intent.</source>
        <translation>Todos los miembros de un servidor solo se listan con el intent GUILD_MEMBERS.</translation>
    </message>
    <message>
        <source>Presences are given only with the GUILD_PRESENCES intent.</source>
        <translation>Las presencias solo se dan con el intent GUILD_PRESENCES.</translation>
    </message>
    <message>
        <source>%1 requests for members are open already.</source>
        <translation>Ya hay %1 solicitudes de miembros abiertas.</translation>
    </message>
    <message>
        <source>A request with this nonce is open already.</source>
        <translation>Ya hay una solicitud abierta con este nonce.</translation>
    </message>
</context>
<context>
    <name>OperatorHolds</name>
    <message>
        <source>What is held and paused is not kept in %1: %2.</source>
        <translation>Lo retenido y lo pausado no se guarda en %1: %2.</translation>
    </message>
</context>
<context>
    <name>Payloads</name>
    <message>
        <source>The command is %1 bytes long; Discord takes up to %2.</source>
        <translation>El comando tiene %1 bytes; Discord acepta hasta %2.</translation>
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
        <translation>cumplido</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>no cumplido</translation>
    </message>
    <message>
        <source>%1: %2 (at most %3)</source>
        <translation>%1: %2 (como máximo %3)</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>&quot;%1&quot; is not a presence status. Use one of: %2.</source>
        <translation>«%1» no es un estado de presencia. Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an activity type. Use one of: %2.</source>
        <translation>«%1» no es un tipo de actividad. Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>An activity needs a text: STATUS:TYPE:TEXT, for example dnd:watching:the shards.</source>
        <translation>Una actividad necesita un texto: STATUS:TYPE:TEXT, por ejemplo dnd:watching:los shards.</translation>
    </message>
    <message>
        <source>The activity&apos;s text is %1 characters long; Discord takes up to %2.</source>
        <translation>El texto de la actividad tiene %1 caracteres; Discord acepta hasta %2.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>«%1» debe ser %2.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown: remove it, or look for a typing mistake.</source>
        <translation>«%1» es desconocido: quítelo o busque un error de escritura.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de estos: %1</translation>
    </message>
    <message>
        <source>a list of names, for example [&quot;GUILDS&quot;]</source>
        <translation>una lista de nombres, por ejemplo [&quot;GUILDS&quot;]</translation>
    </message>
    <message>
        <source>&quot;intents&quot; holds something that is not an intent. Known are: %1.</source>
        <translation>«intents» contiene algo que no es un intent. Se conocen: %1.</translation>
    </message>
    <message>
        <source>&quot;auto&quot; or %1</source>
        <translation>«auto» o %1</translation>
    </message>
    <message>
        <source>a text like &quot;0-3,8&quot;</source>
        <translation>un texto como «0-3,8»</translation>
    </message>
    <message>
        <source>The token file must be named with its whole path, from / on.</source>
        <translation>El archivo del token debe indicarse con su ruta completa, desde /.</translation>
    </message>
    <message>
        <source>A variable&apos;s name is made of letters, digits and _, for example DISCORD_TOKEN. (A token does not belong there.)</source>
        <translation>El nombre de una variable consta de letras, dígitos y _, por ejemplo DISCORD_TOKEN. (Ahí no va un token.)</translation>
    </message>
    <message>
        <source>The number of shards must be %1.</source>
        <translation>La cantidad de shards debe ser %1.</translation>
    </message>
    <message>
        <source>The multiple must be %1.</source>
        <translation>El múltiplo debe ser %1.</translation>
    </message>
    <message>
        <source>%1 shards are not a multiple of %2, which the large-bot multiple asks for.</source>
        <translation>%1 shards no son múltiplo de %2, como exige el múltiplo para bots grandes.</translation>
    </message>
    <message>
        <source>Single shards are named, but not of how many: give the number of shards.</source>
        <translation>Se indican shards concretos, pero no de cuántos: indique la cantidad de shards.</translation>
    </message>
    <message>
        <source>The shards must be named once each, in rising order, from 0 to %1.</source>
        <translation>Los shards deben indicarse una sola vez cada uno, en orden ascendente, de 0 a %1.</translation>
    </message>
    <message>
        <source>The bot needs a name, for example Music.</source>
        <translation>El bot necesita un nombre, por ejemplo Música.</translation>
    </message>
    <message>
        <source>The name must not be longer than %1 characters.</source>
        <translation>El nombre no debe superar los %1 caracteres.</translation>
    </message>
    <message>
        <source>A name begins with a letter or digit, and goes on with letters, digits, spaces, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;; neither a space nor a &apos;.&apos; is its end.</source>
        <translation>Un nombre empieza por una letra o un dígito y sigue con letras, dígitos, espacios, «-», «_» y «.»; no termina en espacio ni en «.».</translation>
    </message>
    <message>
        <source>The API address must be like https://discord.com/api/v10; http is for this computer only, because the token is sent there.</source>
        <translation>La dirección de la API debe ser como https://discord.com/api/v10; http solo es posible a este equipo, porque ahí se envía el token.</translation>
    </message>
    <message>
        <source>The intents hold bits that Discord does not know.</source>
        <translation>Los intents contienen bits que Discord no conoce.</translation>
    </message>
    <message>
        <source>The number of threads must be %1.</source>
        <translation>El número de hilos debe ser %1.</translation>
    </message>
    <message>
        <source>The state directory must be named with its whole path, from / on.</source>
        <translation>El directorio de estado debe indicarse con su ruta completa, desde /.</translation>
    </message>
    <message>
        <source>It is not JSON (%1, byte %2).</source>
        <translation>No es JSON (%1, byte %2).</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>No es un objeto JSON.</translation>
    </message>
</context>
<context>
    <name>ProfileLine</name>
    <message>
        <source>token in the keychain</source>
        <translation>token en el llavero</translation>
    </message>
    <message>
        <source>token in %1</source>
        <translation>token en %1</translation>
    </message>
    <message>
        <source>token from the environment</source>
        <translation>token del entorno</translation>
    </message>
    <message>
        <source>token in $%1</source>
        <translation>token en $%1</translation>
    </message>
    <message>
        <source>No bot is set up in %1: start shardroom without options to add one.</source>
        <translation>No hay ningún bot configurado en %1: inicie shardroom sin opciones para añadir uno.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>There are no profiles yet: start shardroom without options.</source>
        <translation>Aún no hay perfiles: inicie shardroom sin opciones.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Existen: %1.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot; in %2. %3</source>
        <translation>No existe el perfil «%1» en %2. %3</translation>
    </message>
    <message>
        <source>The profile %1 can&apos;t be used: %2 Put it right, or remove the file and add the bot again.</source>
        <translation>El perfil %1 no se puede usar: %2 Corríjalo, o elimine el archivo y añada el bot de nuevo.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>Its &quot;name&quot; is &quot;%1&quot;, but its file&apos;s is &quot;%2&quot;: they must be the same.</source>
        <translation>Su «name» es «%1», pero el de su archivo es «%2»: deben coincidir.</translation>
    </message>
    <message>
        <source>The directory %1 can&apos;t be made or written to.</source>
        <translation>No se puede crear el directorio %1 o escribir en él.</translation>
    </message>
    <message>
        <source>The profile could not be saved to %1: %2.</source>
        <translation>No se pudo guardar el perfil en %1: %2.</translation>
    </message>
    <message>
        <source>The profile %1 could not be removed: %2.</source>
        <translation>No se pudo eliminar el perfil %1: %2.</translation>
    </message>
    <message>
        <source>The token file %1 could not be removed: %2.</source>
        <translation>No se pudo eliminar el archivo del token %1: %2.</translation>
    </message>
    <message>
        <source>The token could not be saved to %1: %2.</source>
        <translation>No se pudo guardar el token en %1: %2.</translation>
    </message>
    <message>
        <source>%1 holds something else than a token: name another file.</source>
        <translation>%1 contiene algo distinto de un token: indique otro archivo.</translation>
    </message>
    <message>
        <source>Another window of Shardroom is saving a new bot at this moment. Try again.</source>
        <translation>Otra ventana de Shardroom está guardando un bot nuevo en este momento. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is a bot &quot;%1&quot; already: another window of Shardroom has added it meanwhile. Choose another name.</source>
        <translation>Ya hay un bot «%1»: entretanto lo ha añadido otra ventana de Shardroom. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>“%1” is still going on, and ends without a verdict.</source>
        <translation>«%1» sigue en curso y terminará sin veredicto.</translation>
    </message>
    <message>
        <source>The practice fleet of %1 ends with its gateway; nothing of it is kept.</source>
        <translation>La flota de prácticas de %1 termina con su gateway; no se conserva nada de ella.</translation>
    </message>
    <message>
        <source>The bot stops answering: %1 disconnect. Their sessions are kept in the vault, and a start within a few minutes resumes them without spending an identify.</source>
        <translation>El bot deja de responder: %1 se desconectan. Sus sesiones quedan guardadas, y un inicio en pocos minutos las reanuda sin gastar ningún identify.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit Shardroom?</source>
        <translation>¿Salir de Shardroom?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again</source>
        <translation>&amp;No volver a preguntar</translation>
    </message>
    <message>
        <source>The bot stops answering: %1 disconnect. Their sessions end, as this bot is set up: the next start spends an identify for each.</source>
        <translation>El bot deja de responder: %1 se desconectan. Sus sesiones terminan, según la configuración de este bot: el próximo inicio gasta un identify por cada una.</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>Can&apos;t record to %1: it is a pipe. Give a file with --record.</source>
        <translation>No se puede grabar en %1: es una tubería. Indique un archivo con --record.</translation>
    </message>
    <message>
        <source>Can&apos;t record to %1: %2. Give a file that can be written with --record.</source>
        <translation>No se puede grabar en %1: %2. Indique con --record un archivo en el que se pueda escribir.</translation>
    </message>
    <message>
        <source>Can&apos;t record to %1: there is something else in it, and it would be mixed up with the recording. Move that file away, or give another one with --record.</source>
        <translation>No se puede grabar en %1: contiene otra cosa, que se mezclaría con la grabación. Mueva ese archivo o indique otro con --record.</translation>
    </message>
    <message>
        <source>Recording to %1 failed: %2. From here on events are missing in it.</source>
        <translation>La grabación en %1 falló: %2. A partir de aquí le faltan eventos.</translation>
    </message>
</context>
<context>
    <name>RecordingReader</name>
    <message>
        <source>Can&apos;t read the recording %1: %2. Without it events may be recorded twice. Make it readable, or give another file with --record.</source>
        <translation>No se puede leer la grabación %1: %2. Sin ella, puede que se graben eventos dos veces. Haga que se pueda leer o indique otro archivo con --record.</translation>
    </message>
</context>
<context>
    <name>Reshard</name>
    <message>
        <source>This program runs all shards</source>
        <translation>Este programa ejecuta todos los shards</translation>
    </message>
    <message>
        <source>This program runs only some of the %1 shards; resharding needs all of them. Split or hand over those that it runs instead.</source>
        <translation>Este programa ejecuta solo una parte de los %1 shards; el reshard los necesita todos. En su lugar, divida o traspase los que ejecuta.</translation>
    </message>
    <message>
        <source>For this bot the count must be a multiple of %1; take %2.</source>
        <translation>Para este bot la cantidad debe ser múltiplo de %1; tome %2.</translation>
    </message>
    <message>
        <source>The count is a multiple of %1</source>
        <translation>La cantidad es múltiplo de %1</translation>
    </message>
    <message>
        <source>Discord recommends %1 shards, more than this</source>
        <translation>Discord recomienda %1 shards, más que esta cantidad</translation>
    </message>
    <message>
        <source>The fullest shard gets %1 guilds, %2 % of what Discord allows: take a larger count soon</source>
        <translation>El shard más lleno recibe %1 servidores, el %2 % de lo que Discord permite: tome pronto una cantidad mayor</translation>
    </message>
    <message>
        <source>The fullest shard gets %1 guilds, %2 % of what Discord allows</source>
        <translation>El shard más lleno recibe %1 servidores, el %2 % de lo que Discord permite</translation>
    </message>
    <message>
        <source>The identify budget is not known yet: ask again when Discord has answered.</source>
        <translation>El presupuesto de identifies aún no se conoce: vuelva a preguntar cuando Discord haya respondido.</translation>
    </message>
    <message>
        <source>It goes below the identify floor of %1, as was allowed: %2 of %3 are left</source>
        <translation>Gasta parte de la reserva de %1, como se permitió: quedan %2 de %3</translation>
    </message>
    <message>
        <source>No identify is spare: one new shard that fails ends it, with the old set untouched</source>
        <translation>No sobra ningún identify: si falla un shard nuevo, se acaba, con el conjunto antiguo intacto</translation>
    </message>
    <message>
        <source>The guilds of these shards are not known and can&apos;t be matched: %1. Wait until they are ready, resume them, or end them first.</source>
        <translation>Los servidores de estos shards no se conocen y no se pueden cotejar: %1. Espere a que estén listos, reanúdelos o termínelos antes.</translation>
    </message>
    <message>
        <source>Shards without a session: %1; their guilds are not counted here, and nothing waits for them</source>
        <translation>Shards sin sesión: %1; sus servidores no se cuentan aquí y nada los espera</translation>
    </message>
    <message>
        <source>Shards that are not ready: %1; their guilds are those last seen</source>
        <translation>Shards que no están listos: %1; sus servidores son los últimos vistos</translation>
    </message>
    <message>
        <source>All shards are ready</source>
        <translation>Todos los shards están listos</translation>
    </message>
    <message>
        <source>Deaf shards: %1; they get no events: reconnect them first</source>
        <translation>Shards sordos: %1; no reciben eventos: reconéctelos antes</translation>
    </message>
    <message>
        <source>Shards whose guilds are still loading: %1; the figures are too low</source>
        <translation>Shards cuyos servidores aún se cargan: %1; las cifras son demasiado bajas</translation>
    </message>
    <message>
        <source>All guilds are loaded</source>
        <translation>Todos los servidores están cargados</translation>
    </message>
    <message>
        <source>The drain time must be from 0 s to a day.</source>
        <translation>El tiempo de drenaje debe estar entre 0 s y un día.</translation>
    </message>
    <message>
        <source>The fullest shard would have %1 guilds; Discord allows %2 (%3 of %4 new shards are above that). Take a larger count.</source>
        <translation>El shard más lleno tendría %1 servidores; Discord permite %2 (%3 de %4 shards nuevos lo superan). Tome una cantidad mayor.</translation>
    </message>
    <message>
        <source>It costs %1 identifies, but only %2 can be spent above the identify floor (%3 are left, the floor is %4).</source>
        <translation>Cuesta %1 identifies, pero sin la reserva solo se pueden gastar %2 (quedan %3, la reserva es de %4).</translation>
    </message>
    <message>
        <source>Wait until %1 UTC, or lower the floor.</source>
        <translation>Espere hasta las %1 UTC o reduzca la reserva.</translation>
    </message>
    <message>
        <source>Discord recommends it</source>
        <translation>recomendado por Discord</translation>
    </message>
    <message>
        <source>what Discord recommends, rounded up</source>
        <translation>lo que recomienda Discord, redondeado al alza</translation>
    </message>
    <message>
        <source>twice the present count</source>
        <translation>el doble de la cantidad actual</translation>
    </message>
    <message>
        <source>half the present count</source>
        <translation>la mitad de la cantidad actual</translation>
    </message>
    <message>
        <source>a multiple of %1</source>
        <translation>un múltiplo de %1</translation>
    </message>
    <message>
        <source>a multiple of max_concurrency %1</source>
        <translation>un múltiplo de max_concurrency %1</translation>
    </message>
    <message>
        <source>a power of two</source>
        <translation>una potencia de dos</translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation>Haga un plan nuevo.</translation>
    </message>
    <message>
        <source>The plan is for another bot.</source>
        <translation>El plan es para otro bot.</translation>
    </message>
    <message>
        <source>The plan was made when the count was %1; it is %2 now.</source>
        <translation>El plan se hizo cuando la cantidad era %1; ahora es %2.</translation>
    </message>
    <message>
        <source>The plan is for another set of shards than the one that serves now.</source>
        <translation>El plan es para otro conjunto de shards que el que está en servicio ahora.</translation>
    </message>
    <message>
        <source>Discord recommended the count %1 when the plan was made, and %2 now.</source>
        <translation>Discord recomendaba la cantidad %1 cuando se hizo el plan, y %2 ahora.</translation>
    </message>
    <message>
        <source>The count had to be a multiple of %1 when the plan was made, and of %2 now.</source>
        <translation>La cantidad debía ser múltiplo de %1 cuando se hizo el plan, y de %2 ahora.</translation>
    </message>
    <message>
        <source>max_concurrency was %1 when the plan was made, and is %2 now.</source>
        <translation>max_concurrency era %1 cuando se hizo el plan y ahora es %2.</translation>
    </message>
    <message>
        <source>The guilds have moved by more than 1 % since the plan was made: by %1 of %2.</source>
        <translation>Los servidores han variado más de un 1 % desde que se hizo el plan: %1 de %2.</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>Rolling split</source>
        <translation>División gradual</translation>
    </message>
    <message>
        <source>Stop and start</source>
        <translation>Parar y arrancar</translation>
    </message>
    <message>
        <source>Split of some shards</source>
        <translation>División de algunos shards</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Traspaso</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>Solapamiento</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Drenaje</translation>
    </message>
    <message>
        <source>Ending the old</source>
        <translation>Fin de los antiguos</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Asentamiento</translation>
    </message>
    <message>
        <source>Aborting</source>
        <translation>Abortando</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Revirtiendo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Abortado</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Revertido</translation>
    </message>
    <message>
        <source>The journal is being written</source>
        <translation>Se está escribiendo el diario</translation>
    </message>
    <message>
        <source>The new shards are loading; the old ones serve</source>
        <translation>Los shards nuevos se cargan; los antiguos están en servicio</translation>
    </message>
    <message>
        <source>Both sets deliver, twins are dropped; the old ones serve until all is level</source>
        <translation>Ambos conjuntos entregan, los duplicados se descartan; los antiguos están en servicio hasta que todo esté igualado</translation>
    </message>
    <message>
        <source>The new shards serve; the old ones stay connected, so that going back is free</source>
        <translation>Los shards nuevos están en servicio; los antiguos siguen conectados para que volver atrás sea gratis</translation>
    </message>
    <message>
        <source>The new shards serve; the old sessions are being ended</source>
        <translation>Los shards nuevos están en servicio; se terminan las sesiones antiguas</translation>
    </message>
    <message>
        <source>The new shards serve; what comes late is still compared</source>
        <translation>Los shards nuevos están en servicio; lo que llega tarde aún se coteja</translation>
    </message>
    <message>
        <source>The old shards serve; the new ones are being ended</source>
        <translation>Los shards antiguos están en servicio; se terminan los nuevos</translation>
    </message>
    <message>
        <source>The old shards serve again; the new ones are being ended</source>
        <translation>Los shards antiguos vuelven a estar en servicio; se terminan los nuevos</translation>
    </message>
    <message>
        <source>The new shards serve</source>
        <translation>Los shards nuevos están en servicio</translation>
    </message>
    <message>
        <source>The old shards serve</source>
        <translation>Los shards antiguos están en servicio</translation>
    </message>
    <message>
        <source>This program does not run these shards: %1. Name only shards that it runs.</source>
        <translation>Este programa no ejecuta estos shards: %1. Nombre solo shards que ejecute.</translation>
    </message>
    <message>
        <source>Shard %1 of %2 can only be split to a larger multiple of %2; %3 is none. Take another count, or the parallel way.</source>
        <translation>El shard %1 de %2 solo se puede dividir a un múltiplo mayor de %2; %3 no lo es. Tome otra cantidad o la estrategia en paralelo.</translation>
    </message>
    <message>
        <source>No shards serve; start them first.</source>
        <translation>Ningún shard está en servicio; inícielos primero.</translation>
    </message>
    <message>
        <source>The count must be from 1 to %1.</source>
        <translation>La cantidad debe estar entre 1 y %1.</translation>
    </message>
    <message>
        <source>Name the shards that are to be split.</source>
        <translation>Indique los shards que se deben dividir.</translation>
    </message>
    <message>
        <source>The count is %1 already. For the same shards anew take the hand-over.</source>
        <translation>La cantidad ya es %1. Para renovar los mismos shards, use el traspaso.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
            <numerusform>Cuesta %Ln identify: quedan %1 de %2 y la reserva es de %3</numerusform>
            <numerusform>Cuesta %Ln identifies: quedan %1 de %2 y la reserva es de %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReshardAdvice</name>
    <message>
        <source>Not now: only %1 can be spent above the identify floor.</source>
        <translation>Ahora no: sin la reserva solo se pueden gastar %1.</translation>
    </message>
    <message>
        <source>%1 guilds per shard on average, more than %2 (%3 of %4 shards are over it). Reshard to %5: it costs %6 identifies.</source>
        <translation>%1 servidores por shard de media, más de %2 (%3 de %4 shards lo superan). Reshard a %5: cuesta %6 identifies.</translation>
    </message>
</context>
<context>
    <name>ReshardJournal</name>
    <message>
        <source>The journal of an unfinished reshard, %1, can&apos;t be used: %2. The set that served goes on; the new shards are given up.</source>
        <translation>El diario de un reshard sin terminar, %1, no se puede usar: %2. El conjunto en servicio continúa; los shards nuevos se abandonan.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it is of another kind or version</source>
        <translation>es de otro tipo o versión</translation>
    </message>
    <message>
        <source>there is no such phase</source>
        <translation>no existe esa fase</translation>
    </message>
    <message>
        <source>there is no such batch</source>
        <translation>no existe ese lote</translation>
    </message>
    <message>
        <source>The journal of the reshard, %1, can&apos;t be written: %2. Make room for it, or give another directory with --state-dir.</source>
        <translation>El diario del reshard, %1, no se puede escribir: %2. Libere espacio o indique otro directorio con --state-dir.</translation>
    </message>
    <message>
        <source>The journal of the reshard, %1, can&apos;t be removed. Remove it before the next start.</source>
        <translation>El diario del reshard, %1, no se puede eliminar. Elimínelo antes del próximo inicio.</translation>
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
        <translation>%1 no es un plan utilizable: %2 Haga un plan nuevo.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 no es un archivo normal.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check its permissions.</source>
        <translation>No se puede leer %1: %2. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB: this is no reshard plan.</source>
        <translation>%1 supera 16 MiB: no es un plan de reshard.</translation>
    </message>
    <message>
        <source>%1 is no JSON: %2 at byte %3. Was it cut off?</source>
        <translation>%1 no es JSON: %2 en el byte %3. ¿Está cortado?</translation>
    </message>
    <message>
        <source>%1 holds no JSON object: this is no reshard plan.</source>
        <translation>%1 no contiene ningún objeto JSON: no es un plan de reshard.</translation>
    </message>
    <message>
        <source>Reshard plan %1: %2 to %3 shards</source>
        <translation>Plan de reshard %1: de %2 a %3 shards</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazados</translation>
    </message>
    <message>
        <source>New shards</source>
        <translation>Shards nuevos</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>%1, with %2 old shards each</source>
        <translation>%1, con %2 shards antiguos cada uno</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>Identifies</translation>
    </message>
    <message>
        <source>%L1 and %L2 spare; %L3 left, floor %L4</source>
        <translation>%L1 y %L2 de margen; quedan %L3, reserva %L4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>about %1, with max_concurrency %2</source>
        <translation>unos %1, con max_concurrency %2</translation>
    </message>
    <message>
        <source>Without events</source>
        <translation>Sin eventos</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Drenaje</translation>
    </message>
    <message>
        <source>Connections at most</source>
        <translation>Conexiones como máximo</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Memory on top</source>
        <translation>Memoria adicional</translation>
    </message>
    <message>
        <source>%L1 MiB</source>
        <translation>%L1 MiB</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Guilds per shard</source>
        <translation>Servidores por shard</translation>
    </message>
    <message>
        <source>at most %L1 (%2 %), mean %L3, deviation %L4</source>
        <translation>como máximo %L1 (%2 %), media %L3, desviación %L4</translation>
    </message>
    <message>
        <source>Fullest</source>
        <translation>Más llenos</translation>
    </message>
    <message>
        <source>Hottest</source>
        <translation>Más activos</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>%L1 days at the growth seen</source>
        <translation>%L1 días con el crecimiento observado</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>its format is not &quot;%1&quot;.</source>
        <translation>su formato no es «%1».</translation>
    </message>
    <message>
        <source>it has another version than %1, the one that this program reads.</source>
        <translation>tiene otra versión que %1, la que lee este programa.</translation>
    </message>
    <message>
        <source>must be of small letters, digits and dashes</source>
        <translation>debe constar de letras minúsculas, dígitos y guiones</translation>
    </message>
    <message>
        <source>must be a time as ISO 8601 writes it</source>
        <translation>debe ser una hora según ISO 8601</translation>
    </message>
    <message>
        <source>must be of digits</source>
        <translation>debe constar de dígitos</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>must be one of our strategies</source>
        <translation>debe ser una de nuestras estrategias</translation>
    </message>
    <message>
        <source>must be a whole number from 0</source>
        <translation>debe ser un número entero a partir de 0</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>must be good, warning or refused</source>
        <translation>debe ser good, warning o refused</translation>
    </message>
    <message>
        <source>must be in rising order</source>
        <translation>debe estar en orden ascendente</translation>
    </message>
    <message>
        <source>has too many different totals</source>
        <translation>tiene demasiados totales distintos</translation>
    </message>
    <message>
        <source>has two shards with the same guilds</source>
        <translation>tiene dos shards con los mismos servidores</translation>
    </message>
    <message>
        <source>is not in plan.from</source>
        <translation>no está en plan.from</translation>
    </message>
    <message>
        <source>is not the number of shards in plan.to</source>
        <translation>no es el número de shards de plan.to</translation>
    </message>
    <message>
        <source>is more than plan.remaining</source>
        <translation>es más que plan.remaining</translation>
    </message>
    <message>
        <source>must be at least 1</source>
        <translation>debe ser al menos 1</translation>
    </message>
    <message>
        <source>does not agree with plan.checks</source>
        <translation>no concuerda con plan.checks</translation>
    </message>
    <message>
        <source>is less than the plan costs</source>
        <translation>es menos de lo que cuesta el plan</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is not what plan.wish makes of plan.from</source>
        <translation>no es lo que plan.wish hace de plan.from</translation>
    </message>
    <message>
        <source>can&apos;t be done with plan.from</source>
        <translation>no se puede hacer con plan.from</translation>
    </message>
    <message>
        <source>does not go with plan.replaced</source>
        <translation>no encaja con plan.replaced</translation>
    </message>
    <message>
        <source>must have a number for each shard of the set afterwards</source>
        <translation>debe tener un número por cada shard del conjunto resultante</translation>
    </message>
    <message>
        <source>is not the sum of plan.spread.per_shard</source>
        <translation>no es la suma de plan.spread.per_shard</translation>
    </message>
    <message>
        <source>is not the largest in plan.spread.per_shard</source>
        <translation>no es el mayor de plan.spread.per_shard</translation>
    </message>
    <message>
        <source>is more than plan.guilds</source>
        <translation>es más que plan.guilds</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to %1</source>
        <translation>debe ser un número entero de 0 a %1</translation>
    </message>
    <message>
        <source>must be a number from 0</source>
        <translation>debe ser un número a partir de 0</translation>
    </message>
    <message>
        <source>must be a text of at most %1 characters</source>
        <translation>debe ser un texto de %1 caracteres como máximo</translation>
    </message>
    <message>
        <source>must be an array of at most %1 values</source>
        <translation>debe ser un array de %1 valores como máximo</translation>
    </message>
    <message>
        <source>must be rising shard numbers below the total, like 0-3, 8</source>
        <translation>deben ser números de shard ascendentes menores que el total, como 0-3, 8</translation>
    </message>
    <message>
        <source>has more than %1 shards</source>
        <translation>tiene más de %1 shards</translation>
    </message>
    <message>
        <source>must be a shard and its total</source>
        <translation>debe ser un shard y su total</translation>
    </message>
</context>
<context>
    <name>ReshardReport</name>
    <message>
        <source>without a guild</source>
        <translation>sin servidor</translation>
    </message>
    <message>
        <source>%L1 guilds; %L2 events: %L3 matched (%L4 of them late), %L5 only old, %L6 only new, %L7 pending, %L8 forgotten.</source>
        <translation>%L1 servidores; %L2 eventos: %L3 cotejados (%L4 de ellos tardíos), %L5 solo antiguos, %L6 solo nuevos, %L7 pendientes, %L8 olvidados.</translation>
    </message>
    <message>
        <source>The old set was stopped first: what happened in between was not delivered.</source>
        <translation>El conjunto antiguo se detuvo primero: lo que ocurrió entre medias no se entregó.</translation>
    </message>
    <message>
        <source>The counts do not add up: this proves nothing.</source>
        <translation>Las cuentas no cuadran: esto no prueba nada.</translation>
    </message>
    <message>
        <source>Of the forgotten ones some may have been delivered twice: there was no room to remember them.</source>
        <translation>De los olvidados, puede que algunos se entregaran dos veces: no había espacio para recordarlos.</translation>
    </message>
    <message>
        <source>The program ended and started in between: what was counted before that is not in it.</source>
        <translation>El programa terminó y se inició entre medias: no incluye lo contado antes.</translation>
    </message>
    <message>
        <source>Guilds accepted as missing: %L1; nothing vouches for them.</source>
        <translation>Servidores aceptados como ausentes: %L1; nada responde por ellos.</translation>
    </message>
    <message>
        <source>Of the pending ones the other side had not shown its own when this was written.</source>
        <translation>De los pendientes, el otro lado no había mostrado los suyos cuando se escribió esto.</translation>
    </message>
    <message>
        <source>Each event that a side has shown was delivered once: none lost, none doubled.</source>
        <translation>Cada evento que mostró un lado se entregó una vez: ninguno perdido, ninguno duplicado.</translation>
    </message>
    <message>
        <source>Guilds accepted as missing: %L1</source>
        <translation>Servidores aceptados como ausentes: %L1</translation>
    </message>
    <message>
        <source>Guilds with events that only one side has shown</source>
        <translation>Servidores con eventos que solo mostró un lado</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Cotejados</translation>
    </message>
    <message>
        <source>Only old</source>
        <translation>Solo antiguos</translation>
    </message>
    <message>
        <source>Only new</source>
        <translation>Solo nuevos</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>y %L1 más</translation>
    </message>
    <message>
        <source>Reshard %1: %2 to %3 shards, %4</source>
        <translation>Reshard %1: de %2 a %3 shards, %4</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Serving now</source>
        <translation>En servicio</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>Identifies</translation>
    </message>
    <message>
        <source>%L1 spent of %L2 planned and %L3 spare</source>
        <translation>%L1 gastados de %L2 planeados y %L3 de margen</translation>
    </message>
    <message>
        <source>Longest time between twins</source>
        <translation>Mayor tiempo entre duplicados</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
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
        <translation>los mismos %1 de nuevo</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 old shards at a time; each batch is warmed up, switched and ended before the next</source>
        <translation>%1 shards antiguos a la vez; cada lote se calienta, cambia y termina antes del siguiente</translation>
    </message>
    <message>
        <source>Open %1 beside the present ones</source>
        <translation>Abrir %1 junto a los actuales</translation>
    </message>
    <message>
        <source>Switch to them when every guild is in both sets</source>
        <translation>Cambiar a ellos cuando cada servidor esté en ambos conjuntos</translation>
    </message>
    <message>
        <source>End %1 after %2, in which going back is free</source>
        <translation>Terminar %1 tras %2; hasta entonces volver atrás es gratis</translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>Reemplazar %1 por %2</translation>
    </message>
    <message>
        <source>End the old shards of a batch %1 after its switch</source>
        <translation>Terminar los shards antiguos de un lote %1 después de su cambio</translation>
    </message>
    <message>
        <source>Drop the connections of %1; their sessions can be resumed for a while</source>
        <translation>Cortar las conexiones de %1; sus sesiones se pueden reanudar durante un tiempo</translation>
    </message>
    <message>
        <source>Open %1; events of the time in between are lost</source>
        <translation>Abrir %1; los eventos de entretanto se pierden</translation>
    </message>
    <message>
        <source>End the old sessions</source>
        <translation>Terminar las sesiones antiguas</translation>
    </message>
    <message>
        <source>Open a second session for %1</source>
        <translation>Abrir una segunda sesión para %1</translation>
    </message>
    <message>
        <source>End the first session %1 after its switch</source>
        <translation>Terminar la primera sesión %1 después de su cambio</translation>
    </message>
    <message>
        <source>%1, and up to %2 more for shards that fail once</source>
        <translation>%1, y hasta %2 más para shards que fallen una vez</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>Identifies</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>%1 → %2 (%3 are kept back)</source>
        <translation>%1 → %2 (%3 en reserva)</translation>
    </message>
    <message>
        <source>Takes about</source>
        <translation>Tarda unos</translation>
    </message>
    <message>
        <source>%1 at %2 per 5 s</source>
        <translation>%1 a %2 cada 5 s</translation>
    </message>
    <message>
        <source>At most connected</source>
        <translation>Máx. conectados</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 conexiones</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Assumes</source>
        <translation>Supone</translation>
    </message>
    <message>
        <source>%1 guilds, %2 recommended by Discord</source>
        <translation>%1 servidores, %2 recomendados por Discord</translation>
    </message>
    <message>
        <source>%1 connections at most</source>
        <translation>%1 conexiones como máximo</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>+%1 of memory</source>
        <translation>+%1 de memoria</translation>
    </message>
    <message>
        <source>%1 without events</source>
        <translation>%1 sin eventos</translation>
    </message>
    <message>
        <source>The whole new set beside the old one, then all at once. Any count, also a smaller one.</source>
        <translation>Todo el conjunto nuevo junto al antiguo y luego todos a la vez. Cualquier cantidad, también menor.</translation>
    </message>
    <message>
        <source>Multiples only: a few shards at a time. May stop half-way and stay correct.</source>
        <translation>Solo múltiplos: unos pocos shards a la vez. Puede parar a medias y sigue siendo correcto.</translation>
    </message>
    <message>
        <source>Drops the old connections first: the least connections and memory, but events are lost.</source>
        <translation>Corta primero las conexiones antiguas: mínimo de conexiones y memoria, pero se pierden eventos.</translation>
    </message>
    <message>
        <source>Only the picked shards are split; the others keep their sessions and their count.</source>
        <translation>Solo se dividen los shards elegidos; los demás conservan sus sesiones y su cantidad.</translation>
    </message>
    <message>
        <source>The same shards anew, a few at a time: a second session takes over from the first.</source>
        <translation>Los mismos shards de nuevo, unos pocos a la vez: una segunda sesión releva a la primera.</translation>
    </message>
    <message>
        <source>Fullest</source>
        <translation>Más llenos</translation>
    </message>
    <message>
        <source>%1 guilds (%2 full)</source>
        <translation>%1 servidores (%2 lleno)</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>%1 ± %2 guilds</source>
        <translation>%1 ± %2 servidores</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Casi llenos</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Sobre el límite</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Margen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>growth not known yet</source>
        <translation>crecimiento aún desconocido</translation>
    </message>
    <message>
        <source>Fullest shards</source>
        <translation>Shards más llenos</translation>
    </message>
    <message>
        <source>Hottest shards</source>
        <translation>Shards más activos</translation>
    </message>
    <message>
        <source>batch %1 of %2</source>
        <translation>lote %1 de %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>at most %1 more</source>
        <translation>como máximo %1 más</translation>
    </message>
    <message>
        <source>A reshard (%1) was not finished: it was at &quot;%2&quot;. Both sets are connected; nothing happens until you decide.</source>
        <translation>Un reshard (%1) no terminó: estaba en «%2». Ambos conjuntos están conectados; no ocurre nada hasta que decida.</translation>
    </message>
    <message>
        <source>Reshard (%1): %2. %3.</source>
        <translation>Reshard (%1): %2. %3.</translation>
    </message>
    <message>
        <source>%1 of %2 new shards ready, %3 of %4 guilds matched.</source>
        <translation>%1 de %2 shards nuevos listos, %3 de %4 servidores cotejados.</translation>
    </message>
    <message>
        <source>Batch %1 of %2.</source>
        <translation>Lote %1 de %2.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>In %1 this fleet reshards itself %2, which spends %3 identifies: %4</source>
        <translation>En %1, esta flota hará reshard automático %2, que gasta %3 identifies: %4</translation>
    </message>
    <message>
        <source>%1, %2 of them in an outage</source>
        <translation>%1, %2 de ellos caídos</translation>
    </message>
    <message>
        <source>%1 (%2 may be)</source>
        <translation>%1 (%2 permitidos)</translation>
    </message>
    <message>
        <source>%1, %2 to spare</source>
        <translation>%1, %2 de margen</translation>
    </message>
    <message>
        <source>New shards ready</source>
        <translation>Shards nuevos listos</translation>
    </message>
    <message>
        <source>Guilds matched</source>
        <translation>Servidores cotejados</translation>
    </message>
    <message>
        <source>Guilds missing</source>
        <translation>Servidores ausentes</translation>
    </message>
    <message>
        <source>Identifies spent</source>
        <translation>Identifies gastados</translation>
    </message>
    <message>
        <source>shard %1: %2</source>
        <translation>shard %1: %2</translation>
    </message>
    <message>
        <source>shard %1 is still loading %2 guilds</source>
        <translation>el shard %1 aún carga %2 servidores</translation>
    </message>
    <message>
        <source>shard %1 is ready without it: in an outage, or the bot has left it</source>
        <translation>el shard %1 está listo sin él: el servidor está caído o el bot lo ha abandonado</translation>
    </message>
    <message>
        <source>none of the new shards gets it</source>
        <translation>ninguno de los shards nuevos lo recibe</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Cotejados</translation>
    </message>
    <message>
        <source>Of those late</source>
        <translation>Tardíos</translation>
    </message>
    <message>
        <source>Only old</source>
        <translation>Solo antiguos</translation>
    </message>
    <message>
        <source>Only new</source>
        <translation>Solo nuevos</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Olvidados</translation>
    </message>
    <message>
        <source>Longest lag</source>
        <translation>Mayor desfase</translation>
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
        <translation>Duración</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta %2</translation>
    </message>
    <message>
        <source>Serving now</source>
        <translation>En servicio</translation>
    </message>
    <message>
        <source>Missing, accepted</source>
        <translation>Ausentes, aceptados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guild(s)</source>
        <translation>
            <numerusform>%Ln servidor</numerusform>
            <numerusform>%Ln servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>The program ended in between; counts begin after that</source>
        <translation>El programa terminó entre medias; las cuentas empiezan después</translation>
    </message>
    <message>
        <source>its shard is not open yet</source>
        <translation>su shard aún no está abierto</translation>
    </message>
    <message>
        <source>Of those since the switch</source>
        <translation>De ellos, desde el cambio</translation>
    </message>
    <message>
        <source>less than a day at the growth of late</source>
        <translation>menos de un día con el crecimiento reciente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identify(ies)</source>
        <translation>
            <numerusform>%Ln identify</numerusform>
            <numerusform>%Ln identifies</numerusform>
        </translation>
    </message>
    <message>
        <source>Time without events</source>
        <translation>Tiempo sin eventos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
</context>
<context>
    <name>Restart</name>
    <message>
        <source>The practice gateway is a part of this program and would end with it, and all sessions too. With a gateway of its own (shardroom-simulator and --api-url) a restart can be practised.</source>
        <translation>El gateway de prácticas forma parte de este programa y terminaría con él, igual que todas las sesiones. Con un gateway propio (shardroom-simulator y --api-url) se puede practicar un reinicio.</translation>
    </message>
    <message>
        <source>Read-only: Shardroom was started with --read-only.</source>
        <translation>Solo lectura: Shardroom se inició con --read-only.</translation>
    </message>
    <message>
        <source>%1 holds another token by now, and sessions of the old one can&apos;t be resumed with it. Quit and start instead: that costs an identify per shard.</source>
        <translation>%1 contiene ahora otro token, y las sesiones del anterior no se pueden reanudar con él. En su lugar, salga e inicie: eso cuesta un identify por shard.</translation>
    </message>
    <message>
        <source>The token came from %1, which is read only once: the next start would have none. Give it in a file or with DISCORD_TOKEN.</source>
        <translation>El token vino de %1, que solo se lee una vez: el próximo inicio no tendría ninguno. Indíquelo en un archivo o con DISCORD_TOKEN.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2. This program goes on.</source>
        <translation>No se pudo iniciar %1: %2. Este programa continúa.</translation>
    </message>
    <message>
        <source>The bot %1 was changed since it was opened, and the next start might not find its sessions. Quit and start instead.</source>
        <translation>El bot %1 se ha modificado desde que se abrió y el próximo inicio quizá no encuentre sus sesiones. En su lugar, salga e inicie de nuevo.</translation>
    </message>
</context>
<context>
    <name>RollingKind</name>
    <message>
        <source>Rolling resume</source>
        <translation>Reanudación gradual</translation>
    </message>
    <message>
        <source>Rolling re-identify</source>
        <translation>Reidentificación gradual</translation>
    </message>
</context>
<context>
    <name>RollingRun</name>
    <message>
        <source>It is not one of this fleet&apos;s any more.</source>
        <translation>Ya no es uno de los de esta flota.</translation>
    </message>
    <message>
        <source>It is %1. %2</source>
        <translation>Su estado es: %1. %2</translation>
    </message>
    <message>
        <source>Its session could not be resumed, so that it needs a new one.</source>
        <translation>Su sesión no se pudo reanudar, así que necesita una nueva.</translation>
    </message>
    <message>
        <source>It is not ready again after %1 s; it is %2.</source>
        <translation>No vuelve a estar listo tras %1 s; su estado es: %2.</translation>
    </message>
</context>
<context>
    <name>RowColor</name>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
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
        <translation>Averiados</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Casi llenos</translation>
    </message>
    <message>
        <source>Deaf</source>
        <translation>Sordo</translation>
    </message>
    <message>
        <source>There is another one of this name.</source>
        <translation>Ya hay otro con este nombre.</translation>
    </message>
    <message>
        <source>Saved filter %1 is left out: %2</source>
        <translation>El filtro guardado %1 se omite: %2</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln saved filter(s) can be read; the others are left out.</source>
        <translation>
            <numerusform>Se puede leer como máximo %Ln filtro guardado; los demás se omiten.</numerusform>
            <numerusform>Se pueden leer como máximo %Ln filtros guardados; los demás se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs a name and a filter.</source>
        <translation>Necesita un nombre y un filtro.</translation>
    </message>
    <message numerus="yes">
        <source>Its name is longer than %Ln character(s).</source>
        <translation>
            <numerusform>Su nombre tiene más de %Ln carácter.</numerusform>
            <numerusform>Su nombre tiene más de %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is longer than %Ln character(s).</source>
        <translation>
            <numerusform>Tiene más de %Ln carácter.</numerusform>
            <numerusform>Tiene más de %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln already, and no more can be kept. Remove one first.</source>
        <translation>
            <numerusform>Ya hay %Ln y no se pueden guardar más. Quite uno primero.</numerusform>
            <numerusform>Ya hay %Ln y no se pueden guardar más. Quite uno primero.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioObstacle</name>
    <message>
        <source>%1 given up</source>
        <translation>%1 sin más intentos</translation>
    </message>
    <message>
        <source>%1 paused or ended</source>
        <translation>%1 en pausa o con la sesión terminada</translation>
    </message>
    <message>
        <source>%1 in the identify queue, which is held</source>
        <translation>%1 en la cola de identify, que está retenida</translation>
    </message>
    <message>
        <source>%1 waiting for identifies that are kept back, until the reset in %2</source>
        <translation>%1 a la espera de identifies que se guardan en reserva, hasta la renovación en %2</translation>
    </message>
    <message>
        <source>%1 held in the identify queue</source>
        <translation>%1 con retención en la cola de identify</translation>
    </message>
</context>
<context>
    <name>ScenarioReader</name>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a file nor one of the scenarios %2.</source>
        <translation>«%1» no es ni un archivo ni uno de los escenarios %2.</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation>debe ser un número de %1 a %2</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>must be a text under a language of two letters</source>
        <translation>debe ser un texto bajo un idioma de dos letras</translation>
    </message>
    <message>
        <source>must be a text, or an object of texts with &quot;en&quot; and other languages</source>
        <translation>debe ser un texto o un objeto de textos con «en» y otros idiomas</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is not known here; there are %1</source>
        <translation>no se conoce aquí; hay %1</translation>
    </message>
    <message>
        <source>The file %1.</source>
        <translation>El archivo %1.</translation>
    </message>
    <message>
        <source>Not JSON at byte %1: %2.</source>
        <translation>No es JSON en el byte %1: %2.</translation>
    </message>
    <message>
        <source>must be &quot;at-once&quot; or &quot;when-ready&quot;</source>
        <translation>debe ser «at-once» o «when-ready»</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>debe ser una lista</translation>
    </message>
    <message>
        <source>is after the end</source>
        <translation>está después del final</translation>
    </message>
    <message>
        <source>must be in a step of its own</source>
        <translation>debe estar en un paso propio</translation>
    </message>
    <message>
        <source>is missing, and so is anything that happens</source>
        <translation>falta, y tampoco ocurre nada más</translation>
    </message>
</context>
<context>
    <name>ScenarioRunner</name>
    <message>
        <source>Waits until all shards are ready.</source>
        <translation>Espera a que todos los shards estén listos.</translation>
    </message>
</context>
<context>
    <name>ScenarioScore</name>
    <message>
        <source>Identifies spent</source>
        <translation>Identifies gastados</translation>
    </message>
    <message>
        <source>Sessions lost</source>
        <translation>Sesiones perdidas</translation>
    </message>
    <message>
        <source>Sessions ended by the fleet itself</source>
        <translation>Sesiones terminadas por la propia flota</translation>
    </message>
    <message>
        <source>Events that nobody received</source>
        <translation>Eventos que nadie recibió</translation>
    </message>
    <message>
        <source>Events sent</source>
        <translation>Eventos enviados</translation>
    </message>
    <message>
        <source>Guild time without a healthy shard</source>
        <translation>Tiempo de servidor sin shard sano</translation>
    </message>
    <message>
        <source>Longest time that a guild had no healthy shard</source>
        <translation>Mayor tiempo de un servidor sin shard sano</translation>
    </message>
    <message>
        <source>Token resets</source>
        <translation>Reinicios del token</translation>
    </message>
    <message>
        <source>Breaches of Discord&apos;s rules</source>
        <translation>Infracciones de las reglas de Discord</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Reanudadas</translation>
    </message>
    <message>
        <source>Longest time that a connected shard got no events</source>
        <translation>Mayor tiempo de un shard conectado sin eventos</translation>
    </message>
    <message>
        <source>Guilds without a healthy shard at the end</source>
        <translation>Servidores sin shard sano al final</translation>
    </message>
    <message>
        <source>There was no fleet.</source>
        <translation>No había flota.</translation>
    </message>
    <message>
        <source>no IDENTIFY spent</source>
        <translation>ningún IDENTIFY gastado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDENTIFY(s) spent</source>
        <translation>
            <numerusform>%Ln IDENTIFY gastado</numerusform>
            <numerusform>%Ln IDENTIFY gastados</numerusform>
        </translation>
    </message>
    <message>
        <source>no event lost</source>
        <translation>ningún evento perdido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) lost</source>
        <translation>
            <numerusform>%Ln evento perdido</numerusform>
            <numerusform>%Ln eventos perdidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln session(s) survived</source>
        <translation>
            <numerusform>%Ln sesión sobrevivió</numerusform>
            <numerusform>Las %Ln sesiones sobrevivieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) lost</source>
        <translation>
            <numerusform>%Ln sesión perdida</numerusform>
            <numerusform>%Ln sesiones perdidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>What became of the sessions, of the identifies, of the events: &quot;All 16 sessions survived: no IDENTIFY spent, no event lost.&quot;</extracomment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>The token was reset.</source>
        <translation>El token se restableció.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had no healthy connection at the end.</source>
        <translation>
            <numerusform>%Ln de ellos no tenía conexión sana al final.</numerusform>
            <numerusform>%Ln de ellos no tenían conexión sana al final.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RESUME(s) saved as many IDENTIFYs.</source>
        <translation>
            <numerusform>%Ln RESUME ahorró un IDENTIFY.</numerusform>
            <numerusform>%Ln RESUME ahorraron otros tantos IDENTIFY.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 no es un archivo normal.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check its permissions.</source>
        <translation>No se puede leer %1: %2. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MiB: this is no session file.</source>
        <translation>%1 supera 256 MiB: no es un archivo de sesiones.</translation>
    </message>
    <message>
        <source>Sessions can&apos;t be kept in %1: the directory can&apos;t be made or written. Give another with --state-dir.</source>
        <translation>No se pueden guardar sesiones en %1: no se puede crear el directorio o escribir en él. Indique otro con --state-dir.</translation>
    </message>
    <message>
        <source>The sessions could not be saved to %1: %2.</source>
        <translation>No se pudieron guardar las sesiones en %1: %2.</translation>
    </message>
    <message>
        <source>the directory can&apos;t be made</source>
        <translation>no se puede crear el directorio</translation>
    </message>
    <message>
        <source>it is torn, or no JSON</source>
        <translation>está cortado o no es JSON</translation>
    </message>
    <message>
        <source>its check does not match</source>
        <translation>su suma de comprobación no coincide</translation>
    </message>
    <message>
        <source>it has no check</source>
        <translation>no tiene suma de comprobación</translation>
    </message>
    <message>
        <source>it is encrypted, and the file is not</source>
        <translation>está cifrado y el archivo no</translation>
    </message>
    <message>
        <source>the key does not open it</source>
        <translation>la clave no lo abre</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2)</source>
        <translation>no es JSON (%1 en el byte %2)</translation>
    </message>
    <message>
        <source>line %1, the end of the file, is damaged</source>
        <translation>la línea %1, el final del archivo, está dañada</translation>
    </message>
    <message>
        <source>the file ends after %1 of %2 sessions: the others are lost</source>
        <translation>el archivo termina tras %1 de %2 sesiones: las demás se han perdido</translation>
    </message>
    <message>
        <source>line %1 is damaged: no session is lost by that</source>
        <translation>la línea %1 está dañada: no se pierde ninguna sesión por ello</translation>
    </message>
    <message>
        <source>line %1 is damaged (%2): what it held is lost</source>
        <translation>la línea %1 está dañada (%2): lo que contenía se ha perdido</translation>
    </message>
    <message>
        <source>its first line is damaged (%1): the copy at its end is used</source>
        <translation>su primera línea está dañada (%1): se usa la copia del final</translation>
    </message>
    <message>
        <source>its first line is damaged (%1)</source>
        <translation>su primera línea está dañada (%1)</translation>
    </message>
    <message>
        <source>it is encrypted with the key %1, which is not here</source>
        <translation>está cifrado con la clave %1, que no está aquí</translation>
    </message>
    <message>
        <source>a session is lost</source>
        <translation>se ha perdido una sesión</translation>
    </message>
    <message>
        <source>shard %1 is lost</source>
        <translation>se ha perdido el shard %1</translation>
    </message>
    <message>
        <source>line %1 is damaged (%2): %3</source>
        <translation>la línea %1 está dañada (%2): %3</translation>
    </message>
    <message>
        <source>a record is damaged (%1): %2</source>
        <translation>un registro está dañado (%1): %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>shard %1 stands there twice; the first is used</source>
        <translation>el shard %1 figura dos veces; se usa el primero</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2. Without it, or with --no-resume, all shards identify.</source>
        <translation>No se puede usar %1: %2. Sin él, o con --no-resume, todos los shards hacen identify.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more of the kind</source>
        <translation>
            <numerusform>y %Ln más de este tipo</numerusform>
            <numerusform>y %Ln más de este tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not a session file of Shardroom (&quot;format&quot; differs)</source>
        <translation>no es un archivo de sesiones de Shardroom («format» difiere)</translation>
    </message>
    <message>
        <source>it was written by another version of Shardroom (&quot;version&quot; is not %1)</source>
        <translation>lo escribió otra versión de Shardroom («version» no es %1)</translation>
    </message>
    <message>
        <source>it does not say with which &quot;gateway&quot; version and encoding its sessions were made</source>
        <translation>no indica con qué versión y codificación del gateway («gateway») se hicieron sus sesiones</translation>
    </message>
    <message>
        <source>&quot;shard_count&quot; is not a number from 1 to %1</source>
        <translation>«shard_count» no es un número de 1 a %1</translation>
    </message>
    <message>
        <source>a record without a shard_id</source>
        <translation>un registro sin shard_id</translation>
    </message>
    <message>
        <source>shard %1 is outside the count of %2</source>
        <translation>el shard %1 está fuera de la cantidad de %2</translation>
    </message>
    <message>
        <source>shard %1 has no usable session_id</source>
        <translation>el shard %1 no tiene un session_id utilizable</translation>
    </message>
    <message>
        <source>shard %1 has no usable sequence</source>
        <translation>el shard %1 no tiene una secuencia utilizable</translation>
    </message>
    <message>
        <source>shard %1 has a resume_gateway_url that is not one</source>
        <translation>el shard %1 tiene una resume_gateway_url que no lo es</translation>
    </message>
</context>
<context>
    <name>SessionGuard</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no session id</source>
        <translation>no hay id de sesión</translation>
    </message>
    <message>
        <source>it was made by the bot %1, and this token belongs to %2</source>
        <translation>la creó el bot %1 y este token pertenece a %2</translation>
    </message>
    <message>
        <source>it was made with version %1 and encoding %2 of the gateway, which a resume must use again; here they are %3 and json</source>
        <translation>se creó con la versión %1 y la codificación %2 del gateway, que una reanudación debe usar de nuevo; aquí son %3 y json</translation>
    </message>
    <message>
        <source>its resume address %1 is not Discord&apos;s, and resuming would send the token there</source>
        <translation>su dirección de reanudación %1 no es de Discord, y reanudar enviaría el token allí</translation>
    </message>
    <message>
        <source>this fleet has no such shard</source>
        <translation>esta flota no tiene ese shard</translation>
    </message>
    <message>
        <source>it was made with %1 shards, now there are %2</source>
        <translation>se creó con %1 shards, ahora hay %2</translation>
    </message>
    <message>
        <source>it was last used %1 ago</source>
        <translation>se usó por última vez hace %1</translation>
    </message>
</context>
<context>
    <name>SessionJournal</name>
    <message>
        <source>it was written by another version of Shardroom</source>
        <translation>lo escribió otra versión de Shardroom</translation>
    </message>
    <message>
        <source>line 1 is damaged</source>
        <translation>la línea 1 está dañada</translation>
    </message>
    <message>
        <source>it continues another session file than the one that is there</source>
        <translation>continúa otro archivo de sesiones que el que hay</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more of the kind</source>
        <translation>
            <numerusform>y %Ln más de este tipo</numerusform>
            <numerusform>y %Ln más de este tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1 is torn or damaged: what it told is lost</source>
        <translation>la línea %1 está cortada o dañada: lo que decía se ha perdido</translation>
    </message>
    <message>
        <source>line %1 is damaged: what it told of shard %2 is lost</source>
        <translation>la línea %1 está dañada: lo que decía del shard %2 se ha perdido</translation>
    </message>
    <message>
        <source>the record of shard %1&apos;s newest session is lost, and its older session is over</source>
        <translation>se ha perdido el registro de la sesión más reciente del shard %1, y su sesión anterior ya terminó</translation>
    </message>
</context>
<context>
    <name>SessionPick</name>
    <message>
        <source>shards %1: %2</source>
        <translation>shards %1: %2</translation>
    </message>
    <message>
        <source>the shard is on it</source>
        <translation>el shard la está usando</translation>
    </message>
    <message>
        <source>too old; --old tries it all the same</source>
        <translation>demasiado antigua; --old la prueba de todos modos</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>nothing is saved of a set of %1 shards</source>
        <translation>no hay nada guardado de un conjunto de %1 shards</translation>
    </message>
    <message>
        <source>There is no saved session.</source>
        <translation>No hay ninguna sesión guardada.</translation>
    </message>
    <message>
        <source>Nothing was done: %1.</source>
        <translation>No se hizo nada: %1.</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>no está en el archivo</translation>
    </message>
    <message>
        <source>There is no session in %1.</source>
        <translation>No hay ninguna sesión en %1.</translation>
    </message>
    <message>
        <source>No session was taken from %1: %2.</source>
        <translation>No se tomó ninguna sesión de %1: %2.</translation>
    </message>
</context>
<context>
    <name>SessionShapes</name>
    <message numerus="yes">
        <source>and %Ln more of which the same is to be said</source>
        <translation>
            <numerusform>y %Ln más de las que se puede decir lo mismo</numerusform>
            <numerusform>y %Ln más de las que se puede decir lo mismo</numerusform>
        </translation>
    </message>
    <message>
        <source>what stands for shard %1 is not a session</source>
        <translation>lo que figura para el shard %1 no es una sesión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) beside the shard numbers were not read</source>
        <translation>
            <numerusform>%Ln clave junto a los números de shard no se leyó</numerusform>
            <numerusform>%Ln claves junto a los números de shard no se leyeron</numerusform>
        </translation>
    </message>
    <message>
        <source>shard %1 has no session there</source>
        <translation>el shard %1 no tiene sesión ahí</translation>
    </message>
    <message>
        <source>shard %1 has no usable session id</source>
        <translation>el shard %1 no tiene un id de sesión utilizable</translation>
    </message>
    <message>
        <source>shard %1 has no usable sequence number</source>
        <translation>el shard %1 no tiene un número de secuencia utilizable</translation>
    </message>
    <message>
        <source>shard %1 has a resume address that is not one</source>
        <translation>el shard %1 tiene una dirección de reanudación que no lo es</translation>
    </message>
    <message>
        <source>a session has a shard number that is not one</source>
        <translation>una sesión tiene un número de shard que no lo es</translation>
    </message>
    <message>
        <source>the session in the place of shard %1 says that it is of shard %2</source>
        <translation>la sesión en el lugar del shard %1 dice ser del shard %2</translation>
    </message>
    <message>
        <source>shard %1 has no usable shard count</source>
        <translation>el shard %1 no tiene una cantidad de shards utilizable</translation>
    </message>
    <message>
        <source>a single session without a shard number can only be that of a bot with one shard, not %1</source>
        <translation>una única sesión sin número de shard solo puede ser de un bot con un shard, no con %1</translation>
    </message>
    <message>
        <source>shard %1 is outside the count of %2</source>
        <translation>el shard %1 está fuera de la cantidad de %2</translation>
    </message>
    <message>
        <source>shard %1 stands there twice; the first is used</source>
        <translation>el shard %1 figura dos veces; se usa el primero</translation>
    </message>
    <message>
        <source>%1 can&apos;t be imported: %2.</source>
        <translation>No se puede importar %1: %2.</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2). Give a file of one of these: %3</source>
        <translation>no es JSON (%1 en el byte %2). Indique un archivo de uno de estos: %3</translation>
    </message>
    <message>
        <source>what stands for shard %1 has not the keys of a session</source>
        <translation>lo que figura para el shard %1 no tiene las claves de una sesión</translation>
    </message>
    <message>
        <source>it has keys of both %1 and %2, so that nobody can say which count. Leave only one kind in it</source>
        <translation>tiene claves tanto de %1 como de %2, así que nadie puede decir cuáles valen. Deje solo un tipo</translation>
    </message>
    <message>
        <source>there is no session in it</source>
        <translation>no contiene ninguna sesión</translation>
    </message>
    <message>
        <source>its keys (%1) are not those of a session</source>
        <translation>sus claves (%1) no son las de una sesión</translation>
    </message>
    <message>
        <source>. Give a file of one of these: %1</source>
        <translation>. Indique un archivo de uno de estos: %1</translation>
    </message>
    <message>
        <source>twilight and Discord4J write the same keys; it was read as twilight&apos;s, which makes no difference</source>
        <translation>twilight y Discord4J escriben las mismas claves; se leyó como de twilight, lo que no cambia nada</translation>
    </message>
    <message>
        <source>resume-info.json of twilight bots</source>
        <translation>resume-info.json de bots de twilight</translation>
    </message>
    <message>
        <source>It has no shard count and no resume address: the import will ask for the count and use the main gateway address.</source>
        <translation>No tiene cantidad de shards ni dirección de reanudación: la importación pedirá la cantidad y usará la dirección principal del gateway.</translation>
    </message>
    <message>
        <source>It has no shard count: the import will ask for it.</source>
        <translation>No tiene cantidad de shards: la importación la pedirá.</translation>
    </message>
    <message>
        <source>It has no shard numbers: a session&apos;s place in the list is its shard.</source>
        <translation>No tiene números de shard: el lugar de una sesión en la lista es su shard.</translation>
    </message>
    <message>
        <source>twilight and Discord4J have the same keys: an import takes both for twilight.</source>
        <translation>twilight y Discord4J tienen las mismas claves: una importación toma ambos por twilight.</translation>
    </message>
    <message>
        <source>It has no times: the import can&apos;t say how old the sessions are.</source>
        <translation>No tiene horas: la importación no puede decir qué antigüedad tienen las sesiones.</translation>
    </message>
    <message>
        <source>It has no guild lists: a shard that resumes from it does not know its guilds.</source>
        <translation>No tiene listas de servidores: un shard que reanuda a partir de ella no conoce sus servidores.</translation>
    </message>
    <message>
        <source>It names no bot, no gateway version and no encoding: resume with the same bot, with version 10 and JSON.</source>
        <translation>No nombra bot, versión del gateway ni codificación: reanude con el mismo bot, con la versión 10 y JSON.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 no es un archivo normal.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check its permissions.</source>
        <translation>No se puede leer %1: %2. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB: this is no session file.</source>
        <translation>%1 supera 64 MiB: no es un archivo de sesiones.</translation>
    </message>
    <message>
        <source>There is no session to write: none of these shards could resume.</source>
        <translation>No hay ninguna sesión que escribir: ninguno de estos shards podría reanudar.</translation>
    </message>
    <message>
        <source>These sessions were made with %1 and with %2 shards, and the shape of %3 does not say with how many. Write those of one count, or use Shardroom&apos;s own shape.</source>
        <translation>Estas sesiones se crearon con %1 y con %2 shards, y el formato de %3 no indica con cuántos. Escriba las de una sola cantidad o use el formato propio de Shardroom.</translation>
    </message>
    <message>
        <source>Shard %1 is there twice, and the shape of %2 has room for one. Leave one of them out.</source>
        <translation>El shard %1 figura dos veces y el formato de %2 solo tiene sitio para uno. Omita uno de ellos.</translation>
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
        <translation>Número de shard</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What the shard is doing now</source>
        <translation>Qué hace ahora el shard</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>How long it has been in this state</source>
        <translation>Cuánto tiempo lleva en este estado</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Round trip of the last acknowledged heartbeat, and those before it</source>
        <translation>Tiempo de ida y vuelta del último heartbeat confirmado y de los anteriores</translation>
    </message>
    <message>
        <source>ACK</source>
        <translation>ACK</translation>
    </message>
    <message>
        <source>Since the last heartbeat acknowledgement of this connection</source>
        <translation>Desde la última confirmación de heartbeat de esta conexión</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>Eventos/s</translation>
    </message>
    <message>
        <source>Events per second over the last 5 seconds, and those of the last half minute</source>
        <translation>Eventos por segundo en los últimos 5 segundos y los del último medio minuto</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Guilds on this shard, those in an outage included</source>
        <translation>Servidores de este shard, incluidos los caídos</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Reanudadas</translation>
    </message>
    <message>
        <source>Resumed sessions since the program started</source>
        <translation>Sesiones reanudadas desde que se inició el programa</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Session id, masked: with the token it could be taken over</source>
        <translation>Id de sesión, enmascarado: con el token se podría tomar la sesión</translation>
    </message>
    <message>
        <source>Last close</source>
        <translation>Último cierre</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>When this state is expected to end</source>
        <translation>Cuándo se espera que termine este estado</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Why it is in this state</source>
        <translation>Por qué está en este estado</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Último evento</translation>
    </message>
    <message>
        <source>Since the last event</source>
        <translation>Desde el último evento</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Caídos</translation>
    </message>
    <message>
        <source>Guilds in an outage</source>
        <translation>Servidores caídos</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Llenado</translation>
    </message>
    <message>
        <source>Guilds against Discord&apos;s limit of 2,500 on one shard</source>
        <translation>Servidores respecto al límite de Discord de 2500 en un shard</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>Identifies</translation>
    </message>
    <message>
        <source>IDENTIFY sent since the program started</source>
        <translation>IDENTIFY enviados desde que se inició el programa</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Sequence of the last event, from which a resume goes on</source>
        <translation>Secuencia del último evento, desde la que continúa una reanudación</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Bytes received, as they came (compressed)</source>
        <translation>Bytes recibidos, tal como llegaron (comprimidos)</translation>
    </message>
    <message>
        <source>Gateway host</source>
        <translation>Host del gateway</translation>
    </message>
    <message>
        <source>Host of the present or last connection</source>
        <translation>Host de la conexión actual o de la última</translation>
    </message>
    <message>
        <source>%1 by us</source>
        <translation>%1 por nosotros</translation>
    </message>
    <message>
        <source>%1, deaf</source>
        <translation>%1, sordo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <translation>Por qué terminó la última conexión y hace cuánto; tras 15 minutos listo, solo en los detalles</translation>
    </message>
    <message>
        <source>%1 ago: %2</source>
        <comment>how long, why</comment>
        <translation>hace %1: %2</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionado</translation>
    </message>
    <message>
        <source>A box to tick: adds the shard to the selection, or takes it out</source>
        <translation>Casilla para marcar: añade el shard a la selección o lo quita</translation>
    </message>
    <message>
        <source>%1, %2 ago: %3</source>
        <comment>close code, how long, why</comment>
        <translation>%1, hace %2: %3</translation>
    </message>
</context>
<context>
    <name>ShardCommand</name>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminar sesión</translation>
    </message>
    <message>
        <source>Re-identify</source>
        <translation>Reidentificar</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
</context>
<context>
    <name>ShardFacts</name>
    <message>
        <source>Next try in</source>
        <translation>Reintento en</translation>
    </message>
    <message>
        <source>Its turn in</source>
        <translation>Su turno en</translation>
    </message>
    <message>
        <source>Resumable for</source>
        <translation>Reanudable</translation>
    </message>
    <message>
        <source>Gives up in</source>
        <translation>Se rinde en</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 desde hace %2</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Deaf for</source>
        <translation>Lleva sordo</translation>
    </message>
    <message>
        <source>%1: heartbeats are answered, but no event comes. Nothing is done about it by itself; reconnect costs nothing.</source>
        <translation>%1: los heartbeats se responden, pero no llega ningún evento. No se hace nada automáticamente; reconectar no cuesta nada.</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Lleva activo</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Last ACK</source>
        <translation>Último ACK</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Último evento</translation>
    </message>
    <message>
        <source>%1 (%2 full)</source>
        <translation>%1 (%2 lleno)</translation>
    </message>
    <message>
        <source>, %1 in an outage</source>
        <translation>, %1 caídos</translation>
    </message>
    <message>
        <source>, %1 loading</source>
        <translation>, %1 cargando</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>%1/s, %2 in all</source>
        <translation>%1/s, %2 en total</translation>
    </message>
    <message>
        <source>, %1 old</source>
        <translation>, antigüedad %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inicios</translation>
    </message>
    <message>
        <source>%1 resumed, %2 identified</source>
        <translation>%1 reanudados, %2 por identify</translation>
    </message>
    <message>
        <source>, at %1</source>
        <translation>, a las %1</translation>
    </message>
    <message>
        <source>Last close</source>
        <translation>Último cierre</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sin código</translation>
    </message>
    <message>
        <source>%1× %2</source>
        <translation>%1× %2</translation>
    </message>
    <message>
        <source>%1 by us</source>
        <translation>%1 por nosotros</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierres</translation>
    </message>
    <message>
        <source>Zombies</source>
        <translation>Zombis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) given up without an ACK</source>
        <translation>
            <numerusform>%Ln conexión abandonada sin ACK</numerusform>
            <numerusform>%Ln conexiones abandonadas sin ACK</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>%1 waiting, %2 may go now</source>
        <translation>%1 en espera, %2 pueden salir ya</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>%1 in (%2 decoded), %3 out</source>
        <translation>%1 entrada (%2 decodificados), %3 salida</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Shard %1 of %2</source>
        <translation>Shard %1 de %2</translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <translation>%1 (intento %2)</translation>
    </message>
    <message>
        <source>%1 (place %2 of its lane)</source>
        <translation>%1 (puesto %2 de su carril)</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>Último heartbeat</translation>
    </message>
    <message>
        <source>Full in</source>
        <translation>Lleno en</translation>
    </message>
    <message>
        <source>%1 at the present growth</source>
        <translation>%1 con el crecimiento actual</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
</context>
<context>
    <name>ShardFilter</name>
    <message>
        <source>guilds on the shard</source>
        <translation>servidores del shard</translation>
    </message>
    <message>
        <source>percent of 2,500 guilds</source>
        <translation>porcentaje de 2500 servidores</translation>
    </message>
    <message>
        <source>guilds in an outage</source>
        <translation>servidores caídos</translation>
    </message>
    <message>
        <source>last round trip in ms</source>
        <translation>última ida y vuelta en ms</translation>
    </message>
    <message>
        <source>events per second</source>
        <translation>eventos por segundo</translation>
    </message>
    <message>
        <source>last close code</source>
        <translation>último código de cierre</translation>
    </message>
    <message>
        <source>time since the last close</source>
        <translation>tiempo desde el último cierre</translation>
    </message>
    <message>
        <source>time in this state</source>
        <translation>tiempo en este estado</translation>
    </message>
    <message>
        <source>time since the last ACK</source>
        <translation>tiempo desde el último ACK</translation>
    </message>
    <message>
        <source>time since the last event</source>
        <translation>tiempo desde el último evento</translation>
    </message>
    <message>
        <source>resumed sessions</source>
        <translation>sesiones reanudadas</translation>
    </message>
    <message>
        <source>identifies sent</source>
        <translation>identifies enviados</translation>
    </message>
    <message>
        <source>connections given up without an ACK</source>
        <translation>conexiones abandonadas sin ACK</translation>
    </message>
    <message>
        <source>acknowledged, but without events</source>
        <translation>confirmado, pero sin eventos</translation>
    </message>
    <message>
        <source>has had a connection without an ACK</source>
        <translation>ha tenido una conexión sin ACK</translation>
    </message>
    <message>
        <source>ready, with less than one event a second</source>
        <translation>listo, con menos de un evento por segundo</translation>
    </message>
    <message>
        <source>“%1” is not a shard number or a range such as 12-15.</source>
        <translation>«%1» no es un número de shard ni un intervalo como 12-15.</translation>
    </message>
    <message>
        <source>The range %1 runs backwards.</source>
        <translation>El intervalo %1 va al revés.</translation>
    </message>
    <message>
        <source>No state “%1”. There are: %2.</source>
        <translation>No existe el estado «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>state: needs a name, for example state:backoff.</source>
        <translation>state: necesita un nombre, por ejemplo state:backoff.</translation>
    </message>
    <message>
        <source>is: knows these words: deaf, zombie, quiet.</source>
        <translation>is: conoce estas palabras: deaf, zombie, quiet.</translation>
    </message>
    <message>
        <source>%1: needs a number, for example %1:&gt;20.</source>
        <translation>%1: necesita un número, por ejemplo %1:&gt;20.</translation>
    </message>
    <message>
        <source>%1: needs a text, for example %1:us-*.</source>
        <translation>%1: necesita un texto, por ejemplo %1:us-*.</translation>
    </message>
    <message>
        <source>No field “%1”. There are: %2.</source>
        <translation>No existe el campo «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>shard numbers</source>
        <translation>números de shard</translation>
    </message>
    <message>
        <source>what the shard is doing</source>
        <translation>lo que hace el shard</translation>
    </message>
    <message>
        <source>deaf, zombie or quiet</source>
        <translation>deaf, zombie o quiet</translation>
    </message>
    <message>
        <source>gateway host, with * for the rest</source>
        <translation>host del gateway, con * para el resto</translation>
    </message>
    <message>
        <source>a part of the cause</source>
        <translation>una parte de la causa</translation>
    </message>
    <message>
        <source>“!” needs a term after it, for example !12-15.</source>
        <translation>«!» necesita un término detrás, por ejemplo !12-15.</translation>
    </message>
</context>
<context>
    <name>ShardMap</name>
    <message>
        <source>no host yet</source>
        <translation>aún sin host</translation>
    </message>
    <message>
        <source>Shard %1: %2, %3</source>
        <translation>Shard %1: %2, %3</translation>
    </message>
    <message>
        <source>%1 guilds</source>
        <translation>%1 servidores</translation>
    </message>
</context>
<context>
    <name>ShardState</name>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Awaiting hello</source>
        <translation>Esperando HELLO</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Identifying</source>
        <translation>Identificando</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Reanudando</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Backing off</source>
        <translation>En backoff</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
</context>
<context>
    <name>ShardTotals</name>
    <message>
        <source>%1 ready</source>
        <translation>%1 listos</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 de %2 listos</translation>
    </message>
    <message>
        <source>Median latency: %1</source>
        <translation>Mediana de latencia: %1</translation>
    </message>
    <message>
        <source>Events per second: %1</source>
        <translation>Eventos por segundo: %1</translation>
    </message>
    <message>
        <source>Guilds: %1</source>
        <translation>Servidores: %1</translation>
    </message>
    <message>
        <source>Guilds in an outage: %1</source>
        <translation>Servidores caídos: %1</translation>
    </message>
    <message>
        <source>IDENTIFY sent: %1</source>
        <translation>IDENTIFY enviados: %1</translation>
    </message>
    <message>
        <source>Resumed sessions: %1</source>
        <translation>Sesiones reanudadas: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Recibido: %1</translation>
    </message>
    <message numerus="yes">
        <source>Totals of %Ln selected shard(s)</source>
        <translation>
            <numerusform>Totales de %Ln shard seleccionado</numerusform>
            <numerusform>Totales de %Ln shards seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Totals of %Ln listed shard(s)</source>
        <translation>
            <numerusform>Totales de %Ln shard listado</numerusform>
            <numerusform>Totales de %Ln shards listados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertDesk</name>
    <message>
        <source>Alert: %1. %2</source>
        <translation>Alerta: %1. %2</translation>
    </message>
    <message>
        <source>If you read this, alerts reach you here.</source>
        <translation>Si lee esto, las alertas le llegan aquí.</translation>
    </message>
    <message>
        <source>The alert rules were changed</source>
        <translation>Se cambiaron las reglas de alerta</translation>
    </message>
    <message>
        <source>The webhook of the alerts was removed</source>
        <translation>Se quitó el webhook de las alertas</translation>
    </message>
    <message>
        <source>The webhook of the alerts was changed</source>
        <translation>Se cambió el webhook de las alertas</translation>
    </message>
    <message>
        <source>Alerts are muted until %1</source>
        <translation>Las alertas están silenciadas hasta %1</translation>
    </message>
    <message>
        <source>Alerts are not muted any more</source>
        <translation>Las alertas ya no están silenciadas</translation>
    </message>
    <message>
        <source>The alert rules in %1 could not be used. They are kept as %2.</source>
        <translation>No se pudieron usar las reglas de alerta de %1. Se conservan como %2.</translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertModel</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertPage</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Alerts that stand</source>
        <translation>Alertas vigentes</translation>
    </message>
    <message>
        <source>Log of alerts</source>
        <translation>Registro de alertas</translation>
    </message>
    <message>
        <source>No alert stands.</source>
        <translation>No hay alertas vigentes.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>List just the shards of the marked alert, in map and table</source>
        <translation>Listar solo los shards de la alerta marcada, en mapa y tabla</translation>
    </message>
    <message>
        <source>Mute 1 h</source>
        <translation>Silenciar 1 h</translation>
    </message>
    <message>
        <source>No notification and no message to the webhook for an hour; what happens is told afterwards</source>
        <translation>Ninguna notificación ni mensaje al webhook durante una hora; lo que ocurra se comunica después</translation>
    </message>
    <message>
        <source>Alert rules…</source>
        <translation>Reglas de alerta…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Vigentes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>En silencio hasta las %1.</translation>
    </message>
    <message>
        <source>Quiet hours: only what is critical is announced.</source>
        <translation>Horas de silencio: solo se anuncia lo crítico.</translation>
    </message>
    <message>
        <source>No webhook.</source>
        <translation>Sin webhook.</translation>
    </message>
    <message>
        <source>Webhook %1, last sent at %2.</source>
        <translation>Webhook %1, último envío a las %2.</translation>
    </message>
    <message>
        <source>Webhook %1.</source>
        <translation>Webhook %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln message(s) wait.</source>
        <translation>
            <numerusform>%1 %Ln mensaje espera.</numerusform>
            <numerusform>%1 %Ln mensajes esperan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not sent.</source>
        <translation>
            <numerusform>%Ln mensaje no se envió.</numerusform>
            <numerusform>%Ln mensajes no se enviaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thresholds, quiet hours and the webhook</source>
        <translation>Umbrales, horas de silencio y el webhook</translation>
    </message>
    <message>
        <source>Send a test to the webhook, and show one as notification</source>
        <translation>Enviar una prueba al webhook y mostrar otra como notificación</translation>
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
        <translation> veces</translation>
    </message>
    <message>
        <source>A shard that has given up fires at once; shards that are not ready, after a while. Paused shards, and shards on their first way up, do not count.</source>
        <translation>Un shard que se ha rendido la activa de inmediato; los shards que no están listos, pasado un tiempo. No cuentan los shards en pausa ni los que se conectan por primera vez.</translation>
    </message>
    <message>
        <source>Critical when only those are left that are kept back. Clears after the reset.</source>
        <translation>Crítica cuando solo quedan los guardados en reserva. Termina tras la renovación.</translation>
    </message>
    <message>
        <source>Heartbeats are answered, but for five times its usual gap, and over a minute, a shard gets no event. Clears with the first event.</source>
        <translation>Los heartbeats se responden, pero durante cinco veces su intervalo habitual, y más de un minuto, un shard no recibe ningún evento. Termina con el primer evento.</translation>
    </message>
    <message>
        <source>The round trip of heartbeats, over the whole fleet and of single shards.</source>
        <translation>El tiempo de ida y vuelta de los heartbeats, de toda la flota y de shards sueltos.</translation>
    </message>
    <message>
        <source>Discord closes a shard with more than 2,500 guilds.</source>
        <translation>Discord cierra un shard con más de 2500 servidores.</translation>
    </message>
    <message>
        <source>An outage there, or many connections closed at once by them.</source>
        <translation>Una caída allí o muchas conexiones que Discord cierra a la vez.</translation>
    </message>
    <message>
        <source>The fleet itself tells nothing any more. Clears with the next news.</source>
        <translation>La propia flota ya no informa de nada. Termina con las siguientes noticias.</translation>
    </message>
    <message>
        <source>Re&amp;move the webhook</source>
        <translation>&amp;Quitar el webhook</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Reglas de alerta</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>R&amp;eglas</translation>
    </message>
    <message>
        <source>Qu&amp;iet hours and webhook</source>
        <translation>&amp;Horas de silencio y webhook</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>&amp;Valores iniciales</translation>
    </message>
    <message>
        <source>The numbers as they were at first; quiet hours and the webhook stay. Nothing is saved yet.</source>
        <translation>Los números tal como eran al principio; las horas de silencio y el webhook se quedan. Aún no se guarda nada.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>&amp;Watch for this</source>
        <translation>Vigil&amp;ar esto</translation>
    </message>
    <message>
        <source>Desktop &amp;notification</source>
        <translation>&amp;Notificación de escritorio</translation>
    </message>
    <message>
        <source>To the web&amp;hook</source>
        <translation>Al &amp;webhook</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>for example 22:00-07:00, 12:30-13:00</source>
        <translation>por ejemplo 22:00-07:00, 12:30-13:00</translation>
    </message>
    <message>
        <source>In local time. Only what is critical is announced then; afterwards one message sums up the rest.</source>
        <translation>En hora local. Entonces solo se anuncia lo crítico; después, un mensaje resume el resto.</translation>
    </message>
    <message>
        <source>%1 (stays)</source>
        <translation>%1 (se queda)</translation>
    </message>
    <message>
        <source>Discord message</source>
        <translation>Mensaje de Discord</translation>
    </message>
    <message>
        <source>Plain JSON</source>
        <translation>JSON simple</translation>
    </message>
    <message>
        <source>Whoever has the address can write there: it is kept in a private file, and never shown or logged. https only, or http to this computer.</source>
        <translation>Quien tenga la dirección puede escribir allí: se guarda en un archivo privado y nunca se muestra ni se registra. Solo https, o http a este equipo.</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>Horas de &amp;silencio:</translation>
    </message>
    <message>
        <source>Webhook &amp;address:</source>
        <translation>&amp;Dirección del webhook:</translation>
    </message>
    <message>
        <source>S&amp;hape:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>none</source>
        <comment>webhook address</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1, filter</source>
        <translation>%1, filtro</translation>
    </message>
    <message>
        <source>changed; in the profile: %1</source>
        <translation>cambiado; en el perfil: %1</translation>
    </message>
    <message>
        <source>changed; usually: %1</source>
        <translation>cambiado; normalmente: %1</translation>
    </message>
    <message>
        <source>from the bot&apos;s profile</source>
        <translation>del perfil del bot</translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertSender</name>
    <message>
        <source>The webhook does not answer: %1.</source>
        <translation>El webhook no responde: %1.</translation>
    </message>
    <message>
        <source>The webhook does not answer.</source>
        <translation>El webhook no responde.</translation>
    </message>
    <message>
        <source>The webhook takes no more for the moment (429).</source>
        <translation>El webhook no acepta más por el momento (429).</translation>
    </message>
    <message>
        <source>The webhook has a problem (%1).</source>
        <translation>El webhook tiene un problema (%1).</translation>
    </message>
    <message>
        <source>The webhook does not exist or does not let us in (%1). Nothing more is sent until its address is changed or tested.</source>
        <translation>El webhook no existe o no nos da acceso (%1). No se envía nada más hasta que se cambie o se pruebe su dirección.</translation>
    </message>
    <message>
        <source>The webhook sends us elsewhere (%1), which is not followed. Give its real address.</source>
        <translation>El webhook redirige a otro lugar (%1), y no se sigue. Indique su dirección real.</translation>
    </message>
    <message>
        <source>The webhook refused a message (%1). Does the shape of the messages fit it?</source>
        <translation>El webhook rechazó un mensaje (%1). ¿Le corresponde el formato de los mensajes?</translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertTray</name>
    <message>
        <source>&amp;Show window</source>
        <translation>&amp;Mostrar ventana</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>A&amp;lertas</translation>
    </message>
    <message>
        <source>&amp;Mute for an hour</source>
        <translation>Silenciar &amp;una hora</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>%1 of %2 shards ready</source>
        <translation>%1 de %2 shards listos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No alert stands</source>
        <translation>No hay alertas vigentes</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>En silencio hasta las %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s)</source>
        <translation>
            <numerusform>%Ln alerta</numerusform>
            <numerusform>%Ln alertas</numerusform>
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
        <translation>La variable %1 no contiene aquí ningún token. Se vuelve a buscar al abrir el bot.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Inténtelo de nuevo en %Ln segundo.</numerusform>
            <numerusform>Inténtelo de nuevo en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its program runs, but does not answer.</source>
        <translation>Su programa está en marcha, pero no responde.</translation>
    </message>
    <message>
        <source>A program uses its sessions in %1, but does not listen there: it was started with --socket, or by another version.</source>
        <translation>Un programa usa sus sesiones en %1, pero no escucha ahí: se inició con --socket o es de otra versión.</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotDialog</name>
    <message>
        <source>&amp;Check with Discord</source>
        <translation>&amp;Comprobar con Discord</translation>
    </message>
    <message>
        <source>Bot %1</source>
        <translation>Bot %1</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>Añadir un bot</translation>
    </message>
    <message>
        <source>&amp;Bot and token</source>
        <translation>&amp;Bot y token</translation>
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
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>Guardar y abri&amp;r</translation>
    </message>
    <message>
        <source>for example Music</source>
        <translation>por ejemplo Música</translation>
    </message>
    <message>
        <source>Its sessions and its token are kept under this name: it stays.</source>
        <translation>Sus sesiones y su token se guardan con este nombre: no cambia.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>El llavero del sistema</translation>
    </message>
    <message>
        <source>A private file</source>
        <translation>Un archivo privado</translation>
    </message>
    <message>
        <source>The environment of the program</source>
        <translation>El entorno del programa</translation>
    </message>
    <message>
        <source>empty: the one that is kept stays</source>
        <translation>vacío: se conserva el actual</translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation>péguelo aquí</translation>
    </message>
    <message>
        <source>empty: DISCORD_TOKEN_FILE, else DISCORD_TOKEN</source>
        <translation>vacío: DISCORD_TOKEN_FILE; si no, DISCORD_TOKEN</translation>
    </message>
    <message>
        <source>Asks Discord which bot this is and how many shards it needs. No identify is spent.</source>
        <translation>Pregunta a Discord qué bot es y cuántos shards necesita. No gasta ningún identify.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>The token is &amp;kept in:</source>
        <translation>Guardar to&amp;ken en:</translation>
    </message>
    <message>
        <source>&amp;Variable:</source>
        <translation>&amp;Variable:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>From the developer portal, page Bot. It is never shown, logged or written into the profile.</source>
        <translation>Del portal de desarrolladores, página Bot. Nunca se muestra, se registra ni se escribe en el perfil.</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Intents</translation>
    </message>
    <message>
        <source>%1 (privileged)</source>
        <translation>%1 (privilegiado)</translation>
    </message>
    <message>
        <source>Must be switched on for the application in the developer portal, else Discord closes every shard with 4014.</source>
        <translation>Debe habilitarse para la aplicación en el portal de desarrolladores; si no, Discord cierra cada shard con 4014.</translation>
    </message>
    <message>
        <source>All that need no &amp;permission</source>
        <translation>Los que no requieren &amp;permiso</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>Which events Discord sends. Privileged ones must be switched on in the developer portal.</source>
        <translation>Qué eventos envía Discord. Los privilegiados deben habilitarse en el portal de desarrolladores.</translation>
    </message>
    <message>
        <source>as many as Discord recommends</source>
        <translation>los que recomienda Discord</translation>
    </message>
    <message>
        <source>a number of my own</source>
        <translation>una cantidad propia</translation>
    </message>
    <message>
        <source>all; or for example 0-3,8</source>
        <translation>todos; o por ejemplo 0-3,8</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automática</translation>
    </message>
    <message>
        <source>Shar&amp;ds:</source>
        <translation>&amp;Shards:</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>Canti&amp;dad:</translation>
    </message>
    <message>
        <source>Onl&amp;y these of them:</source>
        <translation>Solo &amp;estos:</translation>
    </message>
    <message>
        <source>A mu&amp;ltiple of:</source>
        <translation>Mú&amp;ltiplo de:</translation>
    </message>
    <message>
        <source>1 for most bots; Discord tells large ones another number.</source>
        <translation>1 para la mayoría de los bots; a los grandes Discord les indica otro número.</translation>
    </message>
    <message>
        <source>Th&amp;reads:</source>
        <translation>Hil&amp;os:</translation>
    </message>
    <message>
        <source>Com&amp;pression:</source>
        <translation>&amp;Compresión:</translation>
    </message>
    <message>
        <source>The activity&apos;s text</source>
        <translation>Texto de la actividad</translation>
    </message>
    <message>
        <source>for example the shards</source>
        <translation>por ejemplo los shards</translation>
    </message>
    <message>
        <source>Keep the sessions for the next start</source>
        <translation>Conservar las sesiones para el próximo inicio</translation>
    </message>
    <message>
        <source>End the sessions</source>
        <translation>Terminar las sesiones</translation>
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
        <translation>un directorio propio</translation>
    </message>
    <message>
        <source>&amp;Presence:</source>
        <translation>&amp;Presencia:</translation>
    </message>
    <message>
        <source>Acti&amp;vity:</source>
        <translation>Acti&amp;vidad:</translation>
    </message>
    <message>
        <source>When the program &amp;ends:</source>
        <translation>Al &amp;terminar el programa:</translation>
    </message>
    <message>
        <source>Alert at a &amp;latency (p95) of:</source>
        <translation>Alerta con &amp;latencia (p95) de:</translation>
    </message>
    <message>
        <source>Alert when a shard is &amp;full to:</source>
        <translation>Alerta con shard llen&amp;o al:</translation>
    </message>
    <message>
        <source>These two are where the alert rules begin; Alerts, Alert rules has all of them.</source>
        <translation>Las reglas de alerta parten de estos dos valores; todas están en Alertas, Reglas de alerta.</translation>
    </message>
    <message>
        <source>Sessions are &amp;kept in:</source>
        <translation>Guardar &amp;sesiones en:</translation>
    </message>
    <message>
        <source>API add&amp;ress:</source>
        <translation>&amp;Dirección API:</translation>
    </message>
    <message>
        <source>empty: beside the profile</source>
        <translation>vacío: junto al perfil</translation>
    </message>
    <message>
        <source>There is a bot of this name already.</source>
        <translation>Ya hay un bot con este nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no shards: ids and ranges separated by commas are expected, for example 0-3,8.</source>
        <translation>«%1» no indica shards: se esperan IDs e intervalos separados por comas, por ejemplo 0-3,8.</translation>
    </message>
    <message>
        <source>The activity needs a text.</source>
        <translation>La actividad necesita un texto.</translation>
    </message>
    <message>
        <source>The token is missing: copy it from the developer portal, page Bot, and paste it.</source>
        <translation>Falta el token: cópielo del portal de desarrolladores, página Bot, y péguelo.</translation>
    </message>
    <message>
        <source>What is typed is no token: it has three parts with dots between them, and no spaces. Copy it once more from the developer portal.</source>
        <translation>Lo escrito no es un token: un token tiene tres partes separadas por puntos y ningún espacio. Cópielo otra vez del portal de desarrolladores.</translation>
    </message>
    <message>
        <source>Asking Discord…</source>
        <translation>Preguntando a Discord…</translation>
    </message>
    <message>
        <source>Keep it in a private fi&amp;le instead</source>
        <translation>Guardarlo en un archivo &amp;privado</translation>
    </message>
    <message>
        <source>none</source>
        <comment>compression</comment>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotKeychain</name>
    <message>
        <source>The keychain did not answer in time. Unlock it, then try again.</source>
        <translation>El llavero no respondió a tiempo. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain has no entry &quot;%1&quot; of the service &quot;%2&quot;, which holds the bot&apos;s token. Change the bot and paste its token once more.</source>
        <translation>El llavero no tiene la entrada «%1» del servicio «%2», que contiene el token del bot. Cambie el bot y pegue su token otra vez.</translation>
    </message>
    <message>
        <source>The keychain gave no token: %1</source>
        <translation>El llavero no dio ningún token: %1</translation>
    </message>
    <message>
        <source>What the keychain holds as &quot;%1&quot; of the service &quot;%2&quot; is no token.</source>
        <translation>Lo que el llavero guarda como «%1» del servicio «%2» no es un token.</translation>
    </message>
    <message>
        <source>The keychain did not take the token: %1</source>
        <translation>El llavero no aceptó el token: %1</translation>
    </message>
    <message>
        <source>The keychain did not keep the token.</source>
        <translation>El llavero no conservó el token.</translation>
    </message>
    <message>
        <source>The keychain did not remove the token: %1</source>
        <translation>El llavero no eliminó el token: %1</translation>
    </message>
    <message>
        <source>Nothing was saved: it was given up meanwhile.</source>
        <translation>No se guardó nada: entretanto se canceló.</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotList</name>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
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
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>It takes effect when the bot is opened the next time.</source>
        <translation>Surte efecto la próxima vez que se abra el bot.</translation>
    </message>
    <message>
        <source>It is running: close it first.</source>
        <translation>Está en marcha: ciérrelo antes.</translation>
    </message>
    <message>
        <source>Remove a bot</source>
        <translation>Quitar un bot</translation>
    </message>
    <message>
        <source>Its saved sessions stay. The bot itself is not touched.</source>
        <translation>Sus sesiones guardadas se conservan. El bot en sí no se toca.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove its &amp;token too, from the keychain (%1) and from %2</source>
        <translation>Quitar también su &amp;token, del llavero (%1) y de %2</translation>
    </message>
    <message>
        <source>Remove its &amp;token too, from the keychain (%1)</source>
        <translation>Quitar también su &amp;token, del llavero (%1)</translation>
    </message>
    <message>
        <source>Remove its &amp;token too, the file %1</source>
        <translation>Quitar también su &amp;token, el archivo %1</translation>
    </message>
    <message>
        <source>Its token stays in %1.</source>
        <translation>Su token se queda en %1.</translation>
    </message>
    <message>
        <source>Its token is not kept by Shardroom.</source>
        <translation>Shardroom no guarda su token.</translation>
    </message>
    <message>
        <source>No program uses its directory. One that was started with another --state-dir is not seen here.</source>
        <translation>Ningún programa usa su directorio. Si alguno se inició con otro --state-dir, aquí no se ve.</translation>
    </message>
    <message>
        <source>Remove %1 from this list?</source>
        <translation>¿Quitar %1 de esta lista?</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotRoom</name>
    <message>
        <source>%1 is running already, but its window can&apos;t be shown. %2</source>
        <translation>%1 ya está en marcha, pero no se puede mostrar su ventana. %2</translation>
    </message>
    <message>
        <source>%1 is saved, but its old token is still in the keychain.</source>
        <translation>%1 está guardado, pero su token antiguo sigue en el llavero.</translation>
    </message>
    <message>
        <source>The token of %1 is still in the keychain.</source>
        <translation>El token de %1 sigue en el llavero.</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotStart</name>
    <message>
        <source>Its program was ended by signal %1.</source>
        <translation>La señal %1 terminó su programa.</translation>
    </message>
    <message>
        <source>Its program has ended with status %1, without a word.</source>
        <translation>Su programa terminó con el código de salida %1, sin ningún mensaje.</translation>
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
        <translation>Cada bot se ejecuta en un programa y una ventana propios.</translation>
    </message>
    <message>
        <source>&amp;Add a bot…</source>
        <translation>&amp;Añadir un bot…</translation>
    </message>
</context>
<context>
    <name>Shardroom::BudgetBar</name>
    <message>
        <source>Identifies: not known yet</source>
        <translation>Identifies: aún no se conocen</translation>
    </message>
    <message>
        <source>%1 of %2 identifies left</source>
        <translation>Quedan %1 de %2 identifies</translation>
    </message>
    <message>
        <source>queue held</source>
        <translation>cola retenida</translation>
    </message>
    <message>
        <source>lasts until the reset</source>
        <translation>dura hasta la renovación</translation>
    </message>
    <message>
        <source>%1 per 5 s</source>
        <translation>%1 cada 5 s</translation>
    </message>
    <message>
        <source>breaker open</source>
        <translation>freno activo</translation>
    </message>
    <message>
        <source>only resumes</source>
        <translation>solo reanudar</translation>
    </message>
    <message>
        <source>floor in %1</source>
        <translation>reserva en %1</translation>
    </message>
    <message>
        <source>%1 queued ≈ %2</source>
        <translation>%1 en cola ≈ %2</translation>
    </message>
    <message>
        <source>resets in %1</source>
        <translation>renueva en %1</translation>
    </message>
    <message>
        <source>Discord allows a bot so many session starts in 24 hours. When none is left, it ends all sessions and resets the token. Resuming is free.</source>
        <translation>Discord permite a un bot un número limitado de inicios de sesión en 24 horas. Cuando no queda ninguno, termina todas las sesiones y restablece el token. Reanudar es gratis.</translation>
    </message>
    <message>
        <source>%1 are kept back: below that shards only resume.</source>
        <translation>%1 se guardan en reserva: por debajo, los shards solo reanudan.</translation>
    </message>
    <message>
        <source>Shardroom spent %1 in the last 24 hours.</source>
        <translation>Shardroom gastó %1 en las últimas 24 horas.</translation>
    </message>
    <message>
        <source>%1 more may go below, as you allowed.</source>
        <translation>Se pueden gastar %1 más de la reserva, como usted permitió.</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 en cola</translation>
    </message>
    <message numerus="yes">
        <source>Too many sessions were lost to one cause, %1: %Ln shard(s) held back, one tries at %2.</source>
        <translation>
            <numerusform>Se perdieron demasiadas sesiones por una misma causa, %1: %Ln shard retenido, uno lo intenta a las %2.</numerusform>
            <numerusform>Se perdieron demasiadas sesiones por una misma causa, %1: %Ln shards retenidos, uno lo intenta a las %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::BudgetChart</name>
    <message>
        <source>What is left of Discord&apos;s session starts: the line is the past 24 hours as this program spent them, the dashes go on at the present pace. Below the floor shards only resume.</source>
        <translation>Lo que queda de los inicios de sesión de Discord: la línea son las últimas 24 horas según los gastó este programa; los guiones continúan al ritmo actual. En la reserva, los shards solo reanudan.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>reset %1</source>
        <translation>renovación %1</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Identify budget</source>
        <translation>Presupuesto de identifies</translation>
    </message>
    <message>
        <source>%1 of %2 left, %3 kept back</source>
        <translation>quedan %1 de %2, %3 en reserva</translation>
    </message>
</context>
<context>
    <name>Shardroom::ButtonCommands</name>
    <message>
        <source>There is nothing here for it now.</source>
        <translation>Ahora no hay nada aquí para eso.</translation>
    </message>
</context>
<context>
    <name>Shardroom::ChartsPage</name>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
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
        <translation>Mostrar el último periodo: %1</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Volver al vivo</translation>
    </message>
    <message>
        <source>Nothing was recorded in this range.</source>
        <translation>No se registró nada en este intervalo.</translation>
    </message>
    <message>
        <source>No history yet: the first minute is being recorded.</source>
        <translation>Aún no hay historial: se está registrando el primer minuto.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, crosshair at %2</source>
        <translation>%1, cruz en %2</translation>
    </message>
    <message>
        <source>Crosshair to the left</source>
        <translation>Cruz a la izquierda</translation>
    </message>
    <message>
        <source>Crosshair to the right</source>
        <translation>Cruz a la derecha</translation>
    </message>
    <message>
        <source>Crosshair ten steps to the left</source>
        <translation>Cruz diez pasos a la izquierda</translation>
    </message>
    <message>
        <source>Crosshair ten steps to the right</source>
        <translation>Cruz diez pasos a la derecha</translation>
    </message>
    <message>
        <source>Move to earlier</source>
        <translation>Mover hacia antes</translation>
    </message>
    <message>
        <source>Move to later</source>
        <translation>Mover hacia después</translation>
    </message>
    <message>
        <source>Hold the moment, or let it go</source>
        <translation>Fijar el momento o soltarlo</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom back</source>
        <translation>Deshacer zoom</translation>
    </message>
    <message>
        <source>Leave the zoom and the crosshair, as a double click on a chart does</source>
        <translation>Salir del zoom y de la cruz, como con un doble clic en un gráfico</translation>
    </message>
    <message>
        <source>Click: hold a moment · drag: zoom · Shift+drag: move · double click: live</source>
        <translation>Clic: fijar un momento · arrastrar: zoom · Mayús+arrastrar: mover · doble clic: en vivo</translation>
    </message>
    <message>
        <source> · %1: zoom back</source>
        <translation> · %1: deshacer zoom</translation>
    </message>
</context>
<context>
    <name>Shardroom::ColorRulesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>Reglas de color</translation>
    </message>
    <message>
        <source>Rows of the shard table that a filter fits get its colour. The first that fits wins.</source>
        <translation>Las filas de la tabla de shards que cumplen un filtro reciben su color. Se aplica la primera regla que se cumple.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>As in the filter field of the window.</source>
        <translation>Como en el campo de filtro de la ventana.</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtro:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Color:</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Regla %1: %2</translation>
    </message>
    <message>
        <source>There are as many as there may be.</source>
        <translation>Ya hay tantas como se permiten.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>This rule paints nothing, and is kept as it is until you change or remove it: %1</source>
        <translation>Esta regla no colorea nada y se conserva tal como está hasta que usted la cambie o la quite: %1</translation>
    </message>
</context>
<context>
    <name>Shardroom::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Delete layout</source>
        <translation>Eliminar disposición</translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <translation>Ordenar por: %1</translation>
    </message>
    <message>
        <source>Once more: the other way round</source>
        <translation>Otra vez: al revés</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Columna: %1</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>Save layout…</source>
        <translation>Guardar disposición…</translation>
    </message>
</context>
<context>
    <name>Shardroom::CommandList</name>
    <message>
        <source>Not possible now.</source>
        <translation>No es posible ahora.</translation>
    </message>
</context>
<context>
    <name>Shardroom::CommandPalette</name>
    <message>
        <source>Nothing fits. Esc closes.</source>
        <translation>Nada coincide. Esc cierra.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Type a command, a shard number, a guild’s id or a message link</source>
        <translation>Escriba un comando, un número de shard, el id de un servidor o el enlace de un mensaje</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (activado)</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Ir a: %1</translation>
    </message>
</context>
<context>
    <name>Shardroom::ControlClient</name>
    <message>
        <source>Shardroom has closed the connection.</source>
        <translation>Shardroom ha cerrado la conexión.</translation>
    </message>
    <message>
        <source>No Shardroom answers on %1. Is it running? One that was started with --socket or --state-dir is found with the same option.</source>
        <translation>Ningún Shardroom responde en %1. ¿Está en marcha? Si se inició con --socket o --state-dir, se encuentra con la misma opción.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>What answers there is no Shardroom.</source>
        <translation>Lo que responde ahí no es un Shardroom.</translation>
    </message>
</context>
<context>
    <name>Shardroom::ControlDesk</name>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation>No existe el verbo «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation>«%1» debe ser un texto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>«%1» debe ser true o false.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 necesita %2.</translation>
    </message>
    <message>
        <source>%1 requests of this caller are not answered yet. Wait for one.</source>
        <translation>Aún no se han respondido %1 solicitudes de este cliente. Espere a que se responda una.</translation>
    </message>
    <message>
        <source>Shardroom is ending.</source>
        <translation>Shardroom está terminando.</translation>
    </message>
    <message>
        <source>The fleet is not running.</source>
        <translation>La flota no está en marcha.</translation>
    </message>
    <message>
        <source>Shard %1 has failed and does not come back by itself. %2</source>
        <translation>El shard %1 ha fallado y no vuelve por sí solo. %2</translation>
    </message>
    <message>
        <source>Shard %1 is not in this program.</source>
        <translation>El shard %1 no está en este programa.</translation>
    </message>
    <message>
        <source>This program runs on Discord, not on the practice gateway: it has no faults and no scenarios. Start shardroom --simulate.</source>
        <translation>Este programa funciona con Discord, no con el gateway de prácticas: no tiene fallos ni escenarios. Inicie shardroom --simulate.</translation>
    </message>
    <message>
        <source>This is read-only mode: nothing can be changed.</source>
        <translation>Está en modo de solo lectura: no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a fault that is repeated. See shardroomctl faults.</source>
        <translation>«%1» no es el número de un fallo repetido. Consulte shardroomctl faults.</translation>
    </message>
    <message>
        <source>Fault %1 is part of the scenario and ends with it: shardroomctl scenario stop.</source>
        <translation>El fallo %1 es parte del escenario y termina con él: shardroomctl scenario stop.</translation>
    </message>
    <message>
        <source>This scenario wants another practice gateway than the one that runs. Start shardroom --scenario %1.</source>
        <translation>Este escenario requiere otro gateway de prácticas que el que está en marcha. Inicie shardroom --scenario %1.</translation>
    </message>
    <message>
        <source>This program is not on the practice gateway.</source>
        <translation>Este programa no está en el gateway de prácticas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>--%1: a whole number from %2 to %3 is expected.</source>
        <translation>--%1: se espera un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>Use plan reshard, with --to N for one plan.</source>
        <translation>Use plan reshard, con --to N para un solo plan.</translation>
    </message>
    <message>
        <source>There is no strategy &quot;%1&quot;. Use one of %2.</source>
        <translation>No existe la estrategia «%1». Use una de estas: %2.</translation>
    </message>
    <message>
        <source>--shards is for split and hand-over: %1 replaces all.</source>
        <translation>--shards es para split y hand-over: %1 los reemplaza todos.</translation>
    </message>
    <message>
        <source>--at-once is for rolling, split and hand-over: %1 does all in one.</source>
        <translation>--at-once es para rolling, split y hand-over: %1 lo hace todo de una vez.</translation>
    </message>
    <message>
        <source>--to is not for hand-over: every shard keeps its total.</source>
        <translation>--to no es para hand-over: cada shard conserva su total.</translation>
    </message>
    <message>
        <source>None of these shards is in this program.</source>
        <translation>Ninguno de estos shards está en este programa.</translation>
    </message>
    <message>
        <source>%1 holds another plan by now than the one that you agreed to.</source>
        <translation>%1 contiene ahora otro plan que el que aceptó.</translation>
    </message>
    <message numerus="yes">
        <source>This reshards from %1 to %2 shards (%3) and costs %Ln identify(ies)</source>
        <translation>
            <numerusform>Esto hace reshard de %1 a %2 shards (%3) y cuesta %Ln identify</numerusform>
            <numerusform>Esto hace reshard de %1 a %2 shards (%3) y cuesta %Ln identifies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, at most %Ln more for shards that fail once</source>
        <translation>
            <numerusform>, como máximo %Ln más para shards que fallen una vez</numerusform>
            <numerusform>, como máximo %Ln más para shards que fallen una vez</numerusform>
        </translation>
    </message>
    <message>
        <source>How many guilds may be missing? Use reshard accept N, with N from 0 to %1.</source>
        <translation>¿Cuántos servidores pueden faltar? Use reshard accept N, con N de 0 a %1.</translation>
    </message>
    <message>
        <source>Only accept, ledger and report take an argument.</source>
        <translation>Solo accept, ledger y report admiten un argumento.</translation>
    </message>
    <message>
        <source>There is no reshard &quot;%1&quot;. Use %2.</source>
        <translation>No existe el reshard «%1». Use %2.</translation>
    </message>
    <message>
        <source>Where to? Use reshard report FILE.</source>
        <translation>¿Adónde? Use reshard report FILE.</translation>
    </message>
    <message>
        <source>The file&apos;s path must be absolute: this program works in another directory than its caller.</source>
        <translation>La ruta del archivo debe ser absoluta: este programa trabaja en otro directorio que quien lo llama.</translation>
    </message>
    <message>
        <source>%1 is there already. Give another name.</source>
        <translation>%1 ya existe. Indique otro nombre.</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>No hay ningún reshard en curso.</translation>
    </message>
    <message>
        <source>The reshard to %1 shards was rolled back: %2</source>
        <translation>El reshard a %1 shards se revirtió: %2</translation>
    </message>
    <message>
        <source>The reshard to %1 shards was aborted: %2</source>
        <translation>El reshard a %1 shards se abortó: %2</translation>
    </message>
    <message>
        <source>%1 is there already and is no report of this kind. Give another name.</source>
        <translation>%1 ya existe y no es un informe de este tipo. Indique otro nombre.</translation>
    </message>
    <message>
        <source>%1 is there already and holds no session states. Give another name.</source>
        <translation>%1 ya existe y no contiene estados de sesión. Indique otro nombre.</translation>
    </message>
    <message>
        <source>--count: a whole number from 1 to %1 is expected.</source>
        <translation>--count: se espera un número entero de 1 a %1.</translation>
    </message>
    <message>
        <source>A report is about all shards: leave the shards out.</source>
        <translation>Un informe trata de todos los shards: omita los shards.</translation>
    </message>
    <message>
        <source>Shards %1 are connected: what was written of them is old as soon as the next event arrives. Pause them first to hand them over.</source>
        <translation>Los shards %1 están conectados: lo escrito sobre ellos queda anticuado con el próximo evento. Páuselos antes para traspasarlos.</translation>
    </message>
    <message>
        <source>%1 does not say with how many shards its sessions were made. Add --count N.</source>
        <translation>%1 no indica con cuántos shards se crearon sus sesiones. Añada --count N.</translation>
    </message>
    <message numerus="yes">
        <source>This drops the saved sessions of %Ln shard(s) (%1); starting them costs as many identifies</source>
        <translation>
            <numerusform>Esto descarta la sesión guardada de %Ln shard (%1); iniciarlo cuesta un identify</numerusform>
            <numerusform>Esto descarta las sesiones guardadas de %Ln shards (%1); iniciarlos cuesta otros tantos identifies</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no shards. Use all, or ids and ranges separated by commas, for example 0-3,8.</source>
        <translation>«%1» no designa shards. Use all, o ids e intervalos separados por comas, por ejemplo 0-3,8.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a guild&apos;s id nor the link of a message in one (direct messages belong to shard 0).</source>
        <translation>«%1» no es ni el id de un servidor ni el enlace de un mensaje en uno (los mensajes directos pertenecen al shard 0).</translation>
    </message>
    <message>
        <source>Not all of these shards are in this program.</source>
        <translation>No todos estos shards están en este programa.</translation>
    </message>
    <message>
        <source>There are no shards yet.</source>
        <translation>Todavía no hay shards.</translation>
    </message>
    <message numerus="yes">
        <source>No session is kept for shards %1. Open them instead: that costs %Ln start(s).</source>
        <translation>
            <numerusform>No se conserva ninguna sesión de los shards %1. Use open en su lugar: cuesta %Ln inicio.</numerusform>
            <numerusform>No se conserva ninguna sesión de los shards %1. Use open en su lugar: cuesta %Ln inicios.</numerusform>
        </translation>
    </message>
    <message>
        <source>roll needs resume or reidentify and SHARDS, or one of pause, continue and stop.</source>
        <translation>roll necesita resume o reidentify y SHARDS, o bien pause, continue o stop.</translation>
    </message>
    <message numerus="yes">
        <source>This ends the sessions of %Ln shard(s) (%1); coming back costs as many identifies</source>
        <translation>
            <numerusform>Esto termina la sesión de %Ln shard (%1); volver cuesta un identify</numerusform>
            <numerusform>Esto termina las sesiones de %Ln shards (%1); volver cuesta otros tantos identifies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This re-identifies %Ln shard(s) (%1) and costs as many identifies</source>
        <translation>
            <numerusform>Esto reidentifica %Ln shard (%1) y cuesta un identify</numerusform>
            <numerusform>Esto reidentifica %Ln shards (%1) y cuesta otros tantos identifies</numerusform>
        </translation>
    </message>
    <message>
        <source>how many are left is not known yet</source>
        <translation>aún no se sabe cuántos quedan</translation>
    </message>
    <message>
        <source>%1 of %2 are left</source>
        <translation>quedan %1 de %2</translation>
    </message>
    <message>
        <source>There is no condition &quot;%1&quot;. Use ready, reshard-done, reshard warming (or overlapping, draining, ending, settling), scenario-done, or shard N ready.</source>
        <translation>No existe la condición «%1». Use ready, reshard-done, reshard warming (u overlapping, draining, ending, settling), scenario-done o shard N ready.</translation>
    </message>
    <message>
        <source>It runs without a window.</source>
        <translation>Se ejecuta sin ventana.</translation>
    </message>
    <message>
        <source>Only mute takes a number, of minutes.</source>
        <translation>Solo mute admite un número, de minutos.</translation>
    </message>
    <message>
        <source>alerts has no &quot;%1&quot;. Use status, log, mute MINUTES or unmute.</source>
        <translation>alerts no tiene «%1». Use status, log, mute MINUTES o unmute.</translation>
    </message>
</context>
<context>
    <name>Shardroom::ControlRoom</name>
    <message>
        <source>Practice gateway</source>
        <translation>Gateway de prácticas</translation>
    </message>
    <message>
        <source>The shards did not close within %1 s; leaving anyway.</source>
        <translation>Los shards no se cerraron en %1 s; se sale de todos modos.</translation>
    </message>
    <message>
        <source>This program goes on without one: shardroomctl can&apos;t reach it.</source>
        <translation>Este programa continúa sin él: shardroomctl no puede contactarlo.</translation>
    </message>
    <message>
        <source>The saved sessions are not encrypted. %1</source>
        <translation>Las sesiones guardadas no están cifradas. %1</translation>
    </message>
    <message>
        <source>No history is kept: Shardroom was started with --no-history.</source>
        <translation>No se guarda historial: Shardroom se inició con --no-history.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>The window could not be opened: %1.</source>
        <translation>No se pudo abrir la ventana: %1.</translation>
    </message>
    <message>
        <source>The scenario was stopped before its verdict.</source>
        <translation>El escenario se detuvo antes de su veredicto.</translation>
    </message>
    <message>
        <source>The picture could not be saved to %1. Give a file ending in .png in a directory that can be written.</source>
        <translation>No se pudo guardar la imagen en %1. Indique un archivo terminado en .png en un directorio en el que se pueda escribir.</translation>
    </message>
    <message>
        <source>The program ends before the scenario has a verdict.</source>
        <translation>El programa termina antes de que el escenario tenga un veredicto.</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>El programa está terminando.</translation>
    </message>
    <message>
        <source>The next start is being looked at already.</source>
        <translation>Ya se está comprobando el próximo inicio.</translation>
    </message>
    <message>
        <source>%1 does not start any more: %2</source>
        <translation>%1 ya no se inicia: %2</translation>
    </message>
    <message>
        <source>it crashes.</source>
        <translation>se cierra por un fallo.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
</context>
<context>
    <name>Shardroom::ControlSocket</name>
    <message>
        <source>Give another place with --socket.</source>
        <translation>Indique otro lugar con --socket.</translation>
    </message>
    <message>
        <source>The directory %1 for the control socket can&apos;t be made.</source>
        <translation>No se puede crear el directorio %1 para el socket de control.</translation>
    </message>
    <message>
        <source>Another program listens on the control socket %1.</source>
        <translation>Otro programa escucha en el socket de control %1.</translation>
    </message>
    <message>
        <source>The control socket %1 can&apos;t be made there.</source>
        <translation>El socket de control %1 no se puede crear ahí.</translation>
    </message>
    <message>
        <source>%1 is there already, and is not a control socket: it is left alone.</source>
        <translation>%1 ya existe y no es un socket de control: se deja como está.</translation>
    </message>
    <message>
        <source>The control socket %1 can&apos;t be made: %2.</source>
        <translation>No se puede crear el socket de control %1: %2.</translation>
    </message>
    <message>
        <source>%1 callers are connected already. Wait until one has gone.</source>
        <translation>Ya hay %1 clientes conectados. Espere a que uno se vaya.</translation>
    </message>
    <message>
        <source>A request is at most %1 bytes long.</source>
        <translation>Una solicitud tiene %1 bytes como máximo.</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>A request is one JSON object per line: %1.</source>
        <translation>Una solicitud es un objeto JSON por línea: %1.</translation>
    </message>
</context>
<context>
    <name>Shardroom::CostDialog</name>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>To be sure, &amp;type: %1</source>
        <translation>Para confirmar, &amp;escriba: %1</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again until the program ends</source>
        <translation>&amp;No volver a preguntar hasta que termine el programa</translation>
    </message>
</context>
<context>
    <name>Shardroom::DesktopNotifier</name>
    <message>
        <source>No notifications: this desktop has neither a tray nor a notification service.</source>
        <translation>Sin notificaciones: este escritorio no tiene bandeja ni servicio de notificaciones.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The desktop does not show notifications: %1</source>
        <translation>El escritorio no muestra notificaciones: %1</translation>
    </message>
</context>
<context>
    <name>Shardroom::DetailPane</name>
    <message>
        <source>By type</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>%1/s %2</source>
        <translation>%1/s %2</translation>
    </message>
    <message>
        <source>No shards yet</source>
        <translation>Aún no hay shards</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>Latencia, ms</translation>
    </message>
    <message>
        <source>Events per second</source>
        <translation>Eventos por segundo</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Los %1</translation>
    </message>
    <message>
        <source>Select shards in the map or the table to see them alone.</source>
        <translation>Seleccione shards en el mapa o en la tabla para ver solo esos.</translation>
    </message>
    <message>
        <source>Shard %1 of %2</source>
        <translation>Shard %1 de %2</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>%1, %2 in an outage</source>
        <translation>%1, %2 caídos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Reanudadas</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>%1 of them listed</source>
        <translation>%1 de ellos en la lista</translation>
    </message>
    <message>
        <source>of the worst %1</source>
        <translation>de los %1 peores</translation>
    </message>
    <message>
        <source>%1 deaf</source>
        <translation>%1 sordos</translation>
    </message>
</context>
<context>
    <name>Shardroom::ExportDialog</name>
    <message>
        <source>&amp;All shards (%1)</source>
        <translation>&amp;Todos los shards (%1)</translation>
    </message>
    <message>
        <source>Export session states</source>
        <translation>Exportar estados de sesión</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Only the &amp;marked ones (none)</source>
        <translation>Solo los &amp;marcados (ninguno)</translation>
    </message>
    <message>
        <source>Only the &amp;marked ones: %1</source>
        <translation>Solo los &amp;marcados: %1</translation>
    </message>
    <message>
        <source>Whoever has this file and the token can take the sessions over: keep it private. The states of connected shards are old as soon as the next event arrives; pause them first to hand them over.</source>
        <translation>Quien tenga este archivo y el token puede tomar las sesiones: manténgalo en privado. Los estados de los shards conectados quedan anticuados con el próximo evento; páuselos antes para traspasarlos.</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Of:</source>
        <translation>De:</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Carries everything.</source>
        <translation>Contiene todo.</translation>
    </message>
    <message>
        <source>Save session states</source>
        <translation>Guardar estados de sesión</translation>
    </message>
    <message>
        <source>Session states (*.json)</source>
        <translation>Estados de sesión (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Shardroom::FaultPanel</name>
    <message>
        <source>all shards</source>
        <translation>todos los shards</translation>
    </message>
    <message>
        <source>%1 at random of %2</source>
        <translation>%1 al azar de %2</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>cada %1 s</translation>
    </message>
    <message numerus="yes">
        <source>struck %Ln time(s)</source>
        <translation>
            <numerusform>provocado %Ln vez</numerusform>
            <numerusform>provocado %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>of the scenario</source>
        <translation>del escenario</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Código de cierre</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>By how long</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>How late, how slow, how long, or how far: see the fault&apos;s explanation.</source>
        <translation>Cuánto retraso, lentitud, duración o salto: véase la explicación del fallo.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Shards at a time</source>
        <translation>Shards a la vez</translation>
    </message>
    <message>
        <source>How many of these shards are struck at a time, drawn anew each time.</source>
        <translation>A cuántos de estos shards afecta a la vez, sorteados de nuevo cada vez.</translation>
    </message>
    <message>
        <source>each shard</source>
        <translation>cada shard</translation>
    </message>
    <message>
        <source> at random</source>
        <translation> al azar</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Once, or again and again until it is stopped.</source>
        <translation>Una vez o una y otra vez hasta que se detenga.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>every </source>
        <translation>cada </translation>
    </message>
    <message>
        <source>Faults that are repeated</source>
        <translation>Fallos que se repiten</translation>
    </message>
    <message>
        <source>Stop &amp;all</source>
        <translation>Detener &amp;todos</translation>
    </message>
    <message>
        <source>Stri&amp;ke again and again</source>
        <translation>Provoca&amp;r una y otra vez</translation>
    </message>
    <message>
        <source>Stri&amp;ke</source>
        <translation>Provoca&amp;r</translation>
    </message>
    <message>
        <source>Strikes the practice gateway as a whole.</source>
        <translation>Afecta al gateway de prácticas en su conjunto.</translation>
    </message>
    <message numerus="yes">
        <source>Strikes %Ln shard(s) at random, of all.</source>
        <translation>
            <numerusform>Afecta a %Ln shard al azar, de todos.</numerusform>
            <numerusform>Afecta a %Ln shards al azar, de todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Strikes %Ln at random of %1.</source>
        <translation>
            <numerusform>Afecta a %Ln al azar de %1.</numerusform>
            <numerusform>Afecta a %Ln al azar de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Strikes all shards, since none is selected.</source>
        <translation>Afecta a todos los shards, ya que no hay ninguno seleccionado.</translation>
    </message>
    <message>
        <source>Strikes %1.</source>
        <translation>Afecta a %1.</translation>
    </message>
    <message>
        <source>Not only the %1 that the filter lists.</source>
        <translation>No solo los %1 que muestra el filtro.</translation>
    </message>
    <message numerus="yes">
        <source>Stri&amp;ke %Ln shard(s)</source>
        <translation>
            <numerusform>Provoca&amp;r en %Ln shard</numerusform>
            <numerusform>Provoca&amp;r en %Ln shards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::FilterBar</name>
    <message>
        <source>Filter: 12-15, failed, guilds:&gt;2000</source>
        <translation>Filtro: 12-15, failed, guilds:&gt;2000</translation>
    </message>
    <message>
        <source>Filter shards</source>
        <translation>Filtrar shards</translation>
    </message>
    <message>
        <source>&lt;p&gt;Terms are joined by &lt;i&gt;and&lt;/i&gt;:&lt;/p&gt;&lt;table&gt;&lt;tr&gt;&lt;td&gt;12-15 &amp;nbsp; 0,8&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;shard numbers&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;lost&lt;/td&gt;&lt;td&gt;a word in state, cause, last close or host&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;state:backoff|failed&lt;/td&gt;&lt;td&gt;states&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;is:deaf&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;acknowledged, but without events; also zombie, quiet&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;host:us-* &amp;nbsp; cause:lost&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;texts; | for one of several&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;guilds:&amp;gt;2000 &amp;nbsp; latency:200-400 &amp;nbsp; close:4009|4014&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;numbers; also fill, unavailable, events, resumes, identifies, zombies&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;age:&amp;gt;5m&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;times; also ack, event, closed&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;!12-15&lt;/td&gt;&lt;td&gt;not&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;Los términos se unen con &lt;i&gt;y&lt;/i&gt;:&lt;/p&gt;&lt;table&gt;&lt;tr&gt;&lt;td&gt;12-15 &amp;nbsp; 0,8&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;números de shard&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;perdida&lt;/td&gt;&lt;td&gt;una palabra del estado, la causa, el último cierre o el host&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;state:backoff|failed&lt;/td&gt;&lt;td&gt;estados&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;is:deaf&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;confirmado, pero sin eventos; también zombie, quiet&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;host:us-* &amp;nbsp; cause:perdida&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;textos; | para uno de varios&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;guilds:&amp;gt;2000 &amp;nbsp; latency:200-400 &amp;nbsp; close:4009|4014&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;números; también fill, unavailable, events, resumes, identifies, zombies&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;age:&amp;gt;5m&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;tiempos; también ack, event, closed&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;!12-15&lt;/td&gt;&lt;td&gt;no&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>How the filter may go on</source>
        <translation>Cómo puede continuar el filtro</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Shardroom::FilterChips</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Guardar filtro…</translation>
    </message>
    <message>
        <source>Keeps what the filter field says under a name.</source>
        <translation>Guarda con un nombre lo que dice el campo de filtro.</translation>
    </message>
    <message>
        <source>More saved filters</source>
        <translation>Más filtros guardados</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Cambiar nombre del filtro</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Mover a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Mover a la &amp;derecha</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>The name is empty, too long, or that of another filter.</source>
        <translation>El nombre está vacío, es demasiado largo o es el de otro filtro.</translation>
    </message>
    <message>
        <source>This filter is saved already.</source>
        <translation>Este filtro ya está guardado.</translation>
    </message>
    <message>
        <source>The filter field says nothing that can be kept.</source>
        <translation>El campo de filtro no contiene nada que se pueda guardar.</translation>
    </message>
</context>
<context>
    <name>Shardroom::Fleet</name>
    <message>
        <source>Trying again in %1 s</source>
        <translation>Nuevo intento en %1 s</translation>
    </message>
    <message>
        <source>%1 of %2 identifies are left and %3 are kept back: shards that need a new session wait</source>
        <translation>Quedan %1 de %2 identifies y %3 se guardan en reserva: los shards que necesitan una sesión nueva esperan</translation>
    </message>
    <message>
        <source>Reset at %1</source>
        <translation>Se renueva a las %1</translation>
    </message>
    <message>
        <source>Until it can be written, a crash costs an identify per shard</source>
        <translation>Mientras no se pueda escribir, un fallo del programa cuesta un identify por shard</translation>
    </message>
    <message>
        <source>The saved sessions were removed by somebody else; they are written anew</source>
        <translation>Alguien eliminó las sesiones guardadas; se escriben de nuevo</translation>
    </message>
    <message>
        <source>The sessions are saved again</source>
        <translation>Las sesiones se vuelven a guardar</translation>
    </message>
    <message>
        <source>Asking %1 for the gateway</source>
        <translation>Preguntando a %1 por el gateway</translation>
    </message>
    <message>
        <source>The shards were replaced meanwhile. Select again.</source>
        <translation>Entretanto los shards fueron reemplazados. Seleccione de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln shard(s)</source>
        <translation>
            <numerusform>%1: %Ln shard</numerusform>
            <numerusform>%1: %Ln shards</numerusform>
        </translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
    <message numerus="yes">
        <source>Presence: %Ln shard(s)</source>
        <translation>
            <numerusform>Presencia: %Ln shard</numerusform>
            <numerusform>Presencia: %Ln shards</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice state</source>
        <translation>Estado de voz</translation>
    </message>
    <message>
        <source>Request members</source>
        <translation>Solicitar miembros</translation>
    </message>
    <message>
        <source>Request soundboard sounds</source>
        <translation>Solicitar sonidos del panel</translation>
    </message>
    <message>
        <source>Go below the identify floor</source>
        <translation>Gastar la reserva de identifies</translation>
    </message>
    <message>
        <source>%1 can&apos;t be allowed: there are %2 left.</source>
        <translation>No se pueden permitir %1: quedan %2.</translation>
    </message>
    <message>
        <source>To be sure, type: %1</source>
        <translation>Para confirmar, escriba: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln start(s) may go below the identify floor</source>
        <translation>
            <numerusform>%Ln inicio de la reserva de identifies permitido</numerusform>
            <numerusform>%Ln inicios de la reserva de identifies permitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>Cerrando</translation>
    </message>
    <message>
        <source>Export states</source>
        <translation>Exportar estados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session state(s) exported</source>
        <translation>
            <numerusform>%Ln estado de sesión exportado</numerusform>
            <numerusform>%Ln estados de sesión exportados</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these shards has a session to export.</source>
        <translation>Ninguno de estos shards tiene una sesión que exportar.</translation>
    </message>
    <message>
        <source>Import states</source>
        <translation>Importar estados</translation>
    </message>
    <message>
        <source>Shard %1 can&apos;t be resumed from %2: %3.</source>
        <translation>El shard %1 no se puede reanudar desde %2: %3.</translation>
    </message>
    <message>
        <source>There is no shard %1 in %2.</source>
        <translation>No hay ningún shard %1 en %2.</translation>
    </message>
    <message>
        <source>There is no session in %1.</source>
        <translation>No hay ninguna sesión en %1.</translation>
    </message>
    <message>
        <source>No session of %1 can be resumed: %2.</source>
        <translation>No se puede reanudar ninguna sesión de %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session state(s) imported from %1</source>
        <translation>
            <numerusform>%Ln estado de sesión importado de %1</numerusform>
            <numerusform>%Ln estados de sesión importados de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>there is no saved session</source>
        <translation>no hay ninguna sesión guardada</translation>
    </message>
    <message>
        <source>the shard is connected</source>
        <translation>el shard está conectado</translation>
    </message>
    <message>
        <source>Shard %1 of %2: %3.</source>
        <translation>Shard %1 de %2: %3.</translation>
    </message>
    <message>
        <source>No shard is selected.</source>
        <translation>Ningún shard seleccionado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved session(s) restored</source>
        <translation>
            <numerusform>%Ln sesión guardada restaurada</numerusform>
            <numerusform>%Ln sesiones guardadas restauradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved session(s) could not be read back</source>
        <translation>
            <numerusform>%Ln sesión guardada no se pudo volver a leer</numerusform>
            <numerusform>%Ln sesiones guardadas no se pudieron volver a leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>the shard is connected; end its session instead</source>
        <translation>el shard está conectado; en su lugar, termine su sesión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved session(s) forgotten</source>
        <translation>
            <numerusform>%Ln sesión guardada olvidada</numerusform>
            <numerusform>%Ln sesiones guardadas olvidadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the session id</source>
        <translation>Mostrar el id de sesión</translation>
    </message>
    <message>
        <source>This is read-only mode. Start without --read-only to change anything.</source>
        <translation>Está en modo de solo lectura. Inicie sin --read-only para cambiar algo.</translation>
    </message>
    <message>
        <source>There is no saved session of shard %1.</source>
        <translation>No hay ninguna sesión guardada del shard %1.</translation>
    </message>
    <message>
        <source>Plan a reshard</source>
        <translation>Planear un reshard</translation>
    </message>
    <message>
        <source>Reshard</source>
        <translation>Reshard</translation>
    </message>
    <message>
        <source>Hold the queue</source>
        <translation>Retener la cola</translation>
    </message>
    <message>
        <source>Release the queue</source>
        <translation>Liberar la cola</translation>
    </message>
    <message>
        <source>It is held already.</source>
        <translation>Ya está retenida.</translation>
    </message>
    <message>
        <source>It is not held.</source>
        <translation>No está retenida.</translation>
    </message>
    <message>
        <source>The identify queue is held</source>
        <translation>La cola de identify está retenida</translation>
    </message>
    <message>
        <source>The identify queue is released</source>
        <translation>La cola de identify está liberada</translation>
    </message>
    <message>
        <source>Nobody identifies until it is released; resumes go on</source>
        <translation>Nadie hace identify hasta que se libere; las reanudaciones continúan</translation>
    </message>
    <message>
        <source>Those who wait identify in their turn</source>
        <translation>Los que esperan hacen identify cuando les toque</translation>
    </message>
    <message>
        <source>Hold in the queue</source>
        <translation>Retener en la cola</translation>
    </message>
    <message>
        <source>Release to the queue</source>
        <translation>Liberar a la cola</translation>
    </message>
    <message>
        <source>None of these shards waits to identify without being held.</source>
        <translation>Ninguno de estos shards espera un identify sin estar retenido.</translation>
    </message>
    <message>
        <source>None of these shards is held.</source>
        <translation>Ninguno de estos shards está retenido.</translation>
    </message>
    <message numerus="yes">
        <source>Held in the identify queue: %Ln shard(s)</source>
        <translation>
            <numerusform>Retenido en la cola de identify: %Ln shard</numerusform>
            <numerusform>Retenidos en la cola de identify: %Ln shards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Released to the identify queue: %Ln shard(s)</source>
        <translation>
            <numerusform>Liberado a la cola de identify: %Ln shard</numerusform>
            <numerusform>Liberados a la cola de identify: %Ln shards</numerusform>
        </translation>
    </message>
    <message>
        <source>The others go past until it is released</source>
        <translation>Los demás pasan delante hasta que se libere</translation>
    </message>
    <message>
        <source>Identifies in its turn</source>
        <translation>Hace identify cuando le toque</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Sacar de la cola</translation>
    </message>
    <message>
        <source>None of these shards waits to identify.</source>
        <translation>Ninguno de estos shards espera un identify.</translation>
    </message>
    <message numerus="yes">
        <source>Taken out of the identify queue: %Ln shard(s)</source>
        <translation>
            <numerusform>Sacado de la cola de identify: %Ln shard</numerusform>
            <numerusform>Sacados de la cola de identify: %Ln shards</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays paused until it is resumed; nothing was spent</source>
        <translation>Sigue en pausa hasta que se reanude; no se gastó nada</translation>
    </message>
    <message>
        <source>Taken out of the identify queue</source>
        <translation>Sacado de la cola de identify</translation>
    </message>
    <message>
        <source>Pause the reshard</source>
        <translation>Pausar el reshard</translation>
    </message>
    <message>
        <source>Go on with the reshard</source>
        <translation>Continuar el reshard</translation>
    </message>
    <message>
        <source>Abort the reshard</source>
        <translation>Abortar el reshard</translation>
    </message>
    <message>
        <source>The operator stopped it</source>
        <translation>Lo detuvo el operador</translation>
    </message>
    <message>
        <source>Roll back the reshard</source>
        <translation>Revertir el reshard</translation>
    </message>
    <message>
        <source>The operator went back</source>
        <translation>El operador volvió atrás</translation>
    </message>
    <message>
        <source>Accept missing guilds</source>
        <translation>Aceptar servidores ausentes</translation>
    </message>
    <message>
        <source>End the old shards</source>
        <translation>Terminar los shards antiguos</translation>
    </message>
    <message>
        <source>Call off the reshard</source>
        <translation>Cancelar el reshard</translation>
    </message>
    <message>
        <source>None is announced.</source>
        <translation>No hay ninguno anunciado.</translation>
    </message>
    <message>
        <source>The announced reshard is called off</source>
        <translation>El reshard anunciado se ha cancelado</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Cotejo</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>No hay ningún reshard en curso.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>There was no reshard since the program started.</source>
        <translation>No hubo ningún reshard desde que se inició el programa.</translation>
    </message>
    <message>
        <source>None of these shards is connected and has a session.</source>
        <translation>Ninguno de estos shards está conectado y tiene sesión.</translation>
    </message>
    <message>
        <source>None of these shards is connected.</source>
        <translation>Ninguno de estos shards está conectado.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln shard(s), %2 at a time</source>
        <translation>
            <numerusform>%1: %Ln shard, %2 a la vez</numerusform>
            <numerusform>%1: %Ln shards, %2 a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause the rolling run</source>
        <translation>Pausar la ejecución gradual</translation>
    </message>
    <message>
        <source>Go on with the rolling run</source>
        <translation>Continuar la ejecución gradual</translation>
    </message>
    <message>
        <source>None is under way.</source>
        <translation>No hay ninguna en curso.</translation>
    </message>
    <message>
        <source>Stop the rolling run</source>
        <translation>Detener la ejecución gradual</translation>
    </message>
    <message>
        <source>An operator has stopped it.</source>
        <translation>La detuvo un operador.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>The program restarts itself</source>
        <translation>El programa se reinicia</translation>
    </message>
    <message>
        <source>All sessions are kept and resumed</source>
        <translation>Todas las sesiones se conservan y se reanudan</translation>
    </message>
    <message>
        <source>The session id of shard %1 was shown</source>
        <translation>Se mostró el id de sesión del shard %1</translation>
    </message>
</context>
<context>
    <name>Shardroom::FloorDialog</name>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Go below the identify floor</source>
        <translation>Gastar la reserva de identifies</translation>
    </message>
    <message>
        <source>%1 of %2 identifies are left until the reset, and %3 of them are kept back, so that a bad night does not cost the token: when none is left, Discord ends all sessions and resets it. What you allow here may be spent below that.</source>
        <translation>Quedan %1 de %2 identifies hasta la renovación, y %3 de ellos se guardan en reserva para que una mala noche no cueste el token: cuando no queda ninguno, Discord termina todas las sesiones y lo restablece. Lo que permita aquí se puede gastar de la reserva.</translation>
    </message>
    <message>
        <source>&amp;Identifies:</source>
        <translation>&amp;Identifies:</translation>
    </message>
    <message>
        <source>To be sure, type:</source>
        <translation>Para confirmar, escriba:</translation>
    </message>
    <message>
        <source>The phrase, typed</source>
        <translation>La frase escrita</translation>
    </message>
    <message>
        <source>No shard waits for an identify now.</source>
        <translation>Ningún shard espera ahora un identify.</translation>
    </message>
    <message>
        <source>%1 wait for an identify; the queue decides whose turn it is.</source>
        <translation>%1 esperan un identify; la cola decide a quién le toca.</translation>
    </message>
    <message>
        <source>Shards that &amp;wait. Who is not ticked is held, until it is released on the Queue page:</source>
        <translation>Shards que &amp;esperan. Los no marcados se retienen hasta que se liberen en la página Cola:</translation>
    </message>
    <message>
        <source>Shards that wait for an identify</source>
        <translation>Shards que esperan un identify</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>shard %1</translation>
    </message>
    <message>
        <source>Tick at least one shard that may have it.</source>
        <translation>Marque al menos un shard que pueda recibirlo.</translation>
    </message>
</context>
<context>
    <name>Shardroom::FrameModel</name>
    <message>
        <source>When the program saw it</source>
        <translation>Cuándo lo vio el programa</translation>
    </message>
    <message>
        <source>From the gateway, or to it</source>
        <translation>Desde el gateway o hacia él</translation>
    </message>
    <message>
        <source>The opcode, or the close code of a connection&apos;s end</source>
        <translation>El opcode, o el código de cierre al final de una conexión</translation>
    </message>
    <message>
        <source>Which event it is, or why a connection ended</source>
        <translation>Qué evento es, o por qué terminó una conexión</translation>
    </message>
    <message>
        <source>The number in its session, which a resume goes on from</source>
        <translation>El número en su sesión, desde el que continúa una reanudación</translation>
    </message>
    <message>
        <source>Bytes of JSON text</source>
        <translation>Bytes de texto JSON</translation>
    </message>
    <message>
        <source>Bytes before decompression, without the WebSocket header</source>
        <translation>Bytes antes de descomprimir, sin la cabecera WebSocket</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Op</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>En la línea</translation>
    </message>
</context>
<context>
    <name>Shardroom::FrameView</name>
    <message>
        <source>Filter frames</source>
        <translation>Filtrar frames</translation>
    </message>
    <message>
        <source>Filter: op, type, number; !word leaves out</source>
        <translation>Filtro: op, tipo, número; !palabra excluye</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>The frame as a tree</source>
        <translation>El frame como árbol</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Copiar el valor</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>The frame as text</source>
        <translation>El frame como texto</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Choose a frame to see what is in it.</source>
        <translation>Elija un frame para ver su contenido.</translation>
    </message>
    <message>
        <source>There is no tree: what is kept is not whole JSON. The text shows it.</source>
        <translation>No hay árbol: lo que se conserva no es JSON completo. El texto lo muestra.</translation>
    </message>
    <message>
        <source>… %1 more; &quot;Copy as JSON&quot; in the list has all of it.</source>
        <translation>… %1 más; «Copiar como JSON» en la lista lo incluye todo.</translation>
    </message>
    <message>
        <source>Save frames</source>
        <translation>Guardar frames</translation>
    </message>
    <message>
        <source>Frames (*.jsonl)</source>
        <translation>Frames (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>What the frame means</source>
        <translation>Qué significa el frame</translation>
    </message>
    <message>
        <source>It is no longer in the list, which keeps the newest.</source>
        <translation>Ya no está en la lista, que conserva los más recientes.</translation>
    </message>
    <message>
        <source>The frame</source>
        <translation>El frame</translation>
    </message>
</context>
<context>
    <name>Shardroom::FramesPage</name>
    <message>
        <source>Keep this shard</source>
        <translation>Fijar shard</translation>
    </message>
    <message>
        <source>Stays with this shard when another one is selected, and goes on while this page is out of sight</source>
        <translation>Sigue con este shard cuando se selecciona otro y continúa mientras esta página no está a la vista</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep the newest frame in sight; ends when you scroll up</source>
        <translation>Mantener a la vista el frame más reciente; termina al desplazarse hacia arriba</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Nothing moves; what comes meanwhile is kept and counted (Space)</source>
        <translation>Nada se mueve; lo que llega entretanto se guarda y se cuenta (Espacio)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Forget these frames</source>
        <translation>Olvidar estos frames</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Write the listed frames to a file, without secrets; File, Open frames shows them again</source>
        <translation>Escribir los frames listados en un archivo, sin secretos; Archivo, Abrir frames los vuelve a mostrar</translation>
    </message>
    <message>
        <source>Go back to the newest frame</source>
        <translation>Volver al frame más reciente</translation>
    </message>
    <message>
        <source>Select a shard to see what goes over its connection.</source>
        <translation>Seleccione un shard para ver lo que pasa por su conexión.</translation>
    </message>
    <message>
        <source>Shard %1 of %2</source>
        <translation>Shard %1 de %2</translation>
    </message>
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
            <numerusform>%1 de %Ln frame</numerusform>
            <numerusform>%1 de %Ln frames</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left out: too many at once</source>
        <translation>%1 omitidos: demasiados a la vez</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>EN VIVO</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>EN PAUSA</translation>
    </message>
    <message>
        <source>SCROLLED</source>
        <translation>DESPLAZADO</translation>
    </message>
    <message>
        <source>%1 · %2 new</source>
        <translation>%1 · %2 nuevas</translation>
    </message>
</context>
<context>
    <name>Shardroom::FramesWindow</name>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out, since they are damaged: %1.</source>
        <translation>
            <numerusform>%Ln línea omitida por estar dañada: %1.</numerusform>
            <numerusform>%Ln líneas omitidas por estar dañadas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames – Shardroom</source>
        <translation>Frames – Shardroom</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Siguiente frame</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>How many times as fast as they once came</source>
        <translation>Cuántas veces más rápido que el ritmo en que llegaron</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>%1 – Shardroom</source>
        <translation>%1 – Shardroom</translation>
    </message>
    <message>
        <source>Shard %1 of %2</source>
        <translation>Shard %1 de %2</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>guardado el %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Goes from frame to frame as fast as they once came</source>
        <translation>Pasa de frame en frame al ritmo en que llegaron</translation>
    </message>
    <message>
        <source>Goes to the next frame</source>
        <translation>Pasa al siguiente frame</translation>
    </message>
</context>
<context>
    <name>Shardroom::GatewayApi</name>
    <message>
        <source>&quot;%1&quot; is missing or not what Discord sends</source>
        <translation>«%1» falta o no es lo que envía Discord</translation>
    </message>
    <message>
        <source>it is not JSON: %1</source>
        <translation>no es JSON: %1</translation>
    </message>
    <message>
        <source>%1 is not a safe API address: the token is only sent over https, or over http to this machine.</source>
        <translation>%1 no es una dirección de API segura: el token solo se envía por https, o por http a este equipo.</translation>
    </message>
    <message>
        <source>No answer from %1: %2. Check the network and the address.</source>
        <translation>Sin respuesta de %1: %2. Compruebe la red y la dirección.</translation>
    </message>
    <message>
        <source>Discord refused the token (401 from %1). Was it reset? Copy the bot&apos;s token from the developer portal and set it again.</source>
        <translation>Discord rechazó el token (401 de %1). ¿Se restableció? Copie el token del bot del portal de desarrolladores y configúrelo de nuevo.</translation>
    </message>
    <message>
        <source>Discord limits requests at the moment (429 from %1).</source>
        <translation>Discord limita las solicitudes en este momento (429 de %1).</translation>
    </message>
    <message>
        <source>Discord has a problem (%1 from %2).</source>
        <translation>Discord tiene un problema (%1 de %2).</translation>
    </message>
    <message>
        <source>Unexpected answer %1 from %2. Check --api-url: it must be the API&apos;s base, with its version.</source>
        <translation>Respuesta inesperada %1 de %2. Compruebe --api-url: debe ser la base de la API, con su versión.</translation>
    </message>
    <message>
        <source>The answer from %1 broke off: %2.</source>
        <translation>La respuesta de %1 se interrumpió: %2.</translation>
    </message>
    <message>
        <source>The answer from %1 can&apos;t be used: %2. Check --api-url.</source>
        <translation>La respuesta de %1 no se puede usar: %2. Compruebe --api-url.</translation>
    </message>
</context>
<context>
    <name>Shardroom::GatewaySocket</name>
    <message>
        <source>No connection to %1 within %2 s</source>
        <translation>Sin conexión con %1 en %2 s</translation>
    </message>
    <message>
        <source>%1 is not a safe gateway address: wss:// is needed, ws:// only to this machine</source>
        <translation>%1 no es una dirección de gateway segura: se necesita wss://; ws:// solo a este equipo</translation>
    </message>
    <message>
        <source>Can&apos;t connect to %1: %2</source>
        <translation>No se puede conectar a %1: %2</translation>
    </message>
    <message>
        <source>Connection lost: %1</source>
        <translation>Conexión perdida: %1</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>Broken frame: %1</source>
        <translation>Frame defectuoso: %1</translation>
    </message>
</context>
<context>
    <name>Shardroom::GoToDialog</name>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Go to guild or shard</source>
        <translation>Ir a servidor o shard</translation>
    </message>
    <message>
        <source>12, 0-3,8, a guild’s id or the link of a message</source>
        <translation>12, 0-3,8, el id de un servidor o el enlace de un mensaje</translation>
    </message>
    <message>
        <source>&amp;Shard, guild or message link:</source>
        <translation>&amp;Shard, servidor o enlace de mensaje:</translation>
    </message>
</context>
<context>
    <name>Shardroom::GuildHistogram</name>
    <message>
        <source>Guilds per new shard</source>
        <translation>Servidores por shard nuevo</translation>
    </message>
    <message>
        <source>Shards %1 to %2: up to %3 guilds</source>
        <translation>Shards %1 a %2: hasta %3 servidores</translation>
    </message>
    <message>
        <source>, over the limit</source>
        <translation>, sobre el límite</translation>
    </message>
    <message>
        <source>, nearly full</source>
        <translation>, casi lleno</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Aún no hay plan</translation>
    </message>
    <message>
        <source>80 %</source>
        <translation>80 %</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>the limit of %1 is far above</source>
        <translation>el límite de %1 queda muy por encima</translation>
    </message>
    <message>
        <source>%1, by number from the left</source>
        <translation>%1, por número desde la izquierda</translation>
    </message>
    <message>
        <source>%1; the fullest has %2 guilds, %3 are nearly full, %4 over the limit. %5</source>
        <translation>%1; el más lleno tiene %2 servidores, %3 están casi llenos, %4 sobre el límite. %5</translation>
    </message>
    <message numerus="yes">
        <source>Shard %1: %Ln guild(s)</source>
        <translation>
            <numerusform>Shard %1: %Ln servidor</numerusform>
            <numerusform>Shard %1: %Ln servidores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::HandoverLedger</name>
    <message>
        <source>&amp;Uneven guilds</source>
        <translation>Servidores &amp;desiguales</translation>
    </message>
    <message>
        <source>Guilds with events that only one side has shown so far</source>
        <translation>Servidores con eventos que hasta ahora solo mostró un lado</translation>
    </message>
    <message>
        <source>or one guild: its id</source>
        <translation>o un servidor: su id</translation>
    </message>
    <message>
        <source>Guild to look up in the ledger</source>
        <translation>Servidor que buscar en el cotejo</translation>
    </message>
    <message>
        <source>Events by guild</source>
        <translation>Eventos por servidor</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Cotejados</translation>
    </message>
    <message>
        <source>Only old</source>
        <translation>Solo antiguos</translation>
    </message>
    <message>
        <source>Only new</source>
        <translation>Solo nuevos</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>This is neither a guild&apos;s id nor the link of a message in one.</source>
        <translation>Esto no es ni el id de un servidor ni el enlace de un mensaje en uno.</translation>
    </message>
    <message>
        <source>There was no room for all events: some may be delivered twice.</source>
        <translation>No había espacio para todos los eventos: puede que algunos se entreguen dos veces.</translation>
    </message>
    <message>
        <source>Every event is handed on once, from whichever side shows it first.</source>
        <translation>Cada evento se entrega una vez, del lado que lo muestre primero.</translation>
    </message>
    <message>
        <source>without a guild</source>
        <translation>sin servidor</translation>
    </message>
    <message>
        <source>none: both sides are level</source>
        <translation>ninguno: ambos lados están igualados</translation>
    </message>
</context>
<context>
    <name>Shardroom::HeaderBar</name>
    <message>
        <source>Shards that receive events now, of all</source>
        <translation>Shards que reciben eventos ahora, de todos</translation>
    </message>
    <message>
        <source>Guilds over all shards, those in an outage included</source>
        <translation>Servidores de todos los shards, incluidos los caídos</translation>
    </message>
    <message>
        <source>Events per second over all shards</source>
        <translation>Eventos por segundo de todos los shards</translation>
    </message>
    <message>
        <source>Median of the shards&apos; heartbeat round trips</source>
        <translation>Mediana de los tiempos de ida y vuelta de los heartbeats</translation>
    </message>
    <message>
        <source>95 of 100 shards have a round trip below this</source>
        <translation>95 de cada 100 shards tienen un tiempo de ida y vuelta menor</translation>
    </message>
    <message>
        <source>guilds</source>
        <translation>servidores</translation>
    </message>
    <message>
        <source>%1 out</source>
        <comment>guilds in an outage</comment>
        <translation>%1 caídos</translation>
    </message>
    <message>
        <source>%1 not served</source>
        <comment>guilds</comment>
        <translation>%1 sin atender</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>shards ready, %1 deaf</source>
        <translation>shards listos, %1 sordos</translation>
    </message>
    <message>
        <source>shards ready</source>
        <translation>shards listos</translation>
    </message>
    <message>
        <source>events/s</source>
        <translation>eventos/s</translation>
    </message>
    <message>
        <source>latency median</source>
        <translation>latencia mediana</translation>
    </message>
    <message>
        <source>latency p95</source>
        <translation>latencia p95</translation>
    </message>
</context>
<context>
    <name>Shardroom::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>Shardroom::HintBar</name>
    <message>
        <source>What can be done</source>
        <translation>Lo que se puede hacer</translation>
    </message>
    <message>
        <source>Nothing selected:</source>
        <translation>Nada seleccionado:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected:</source>
        <translation>
            <numerusform>%Ln seleccionado:</numerusform>
            <numerusform>%Ln seleccionados:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::HistoryStore</name>
    <message>
        <source>No history is kept: nothing can be written to %1.</source>
        <translation>No se guarda historial: no se puede escribir nada en %1.</translation>
    </message>
    <message>
        <source>No history is kept: another Shardroom writes the one in %1.</source>
        <translation>No se guarda historial: otro Shardroom escribe el de %1.</translation>
    </message>
    <message>
        <source>No history is kept: %1 can&apos;t be used, and not be moved aside.</source>
        <translation>No se guarda historial: no se puede usar %1 ni apartarlo.</translation>
    </message>
    <message>
        <source>No history is kept: %1 can&apos;t be used (%2).</source>
        <translation>No se guarda historial: no se puede usar %1 (%2).</translation>
    </message>
    <message>
        <source>%1 is of a later Shardroom. It is kept as %2; the history begins anew.</source>
        <translation>%1 es de un Shardroom posterior. Se conserva como %2; el historial empieza de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not a history of Shardroom. It is kept as %2; the history begins anew.</source>
        <translation>%1 no es un historial de Shardroom. Se conserva como %2; el historial empieza de nuevo.</translation>
    </message>
    <message>
        <source>The history in %1 is damaged. It is kept as %2, and a new one begins.</source>
        <translation>El historial de %1 está dañado. Se conserva como %2 y empieza uno nuevo.</translation>
    </message>
    <message>
        <source>The history in %1 can&apos;t be written or read: %2. It is tried again.</source>
        <translation>El historial de %1 no se puede escribir o leer: %2. Se vuelve a intentar.</translation>
    </message>
</context>
<context>
    <name>Shardroom::IdentifyCoordinator</name>
    <message>
        <source>the start</source>
        <translation>el inicio</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>un comando</translation>
    </message>
    <message>
        <source>close %1: %2</source>
        <translation>cierre %1: %2</translation>
    </message>
    <message>
        <source>invalid session (op 9)</source>
        <translation>sesión no válida (op 9)</translation>
    </message>
    <message>
        <source>no READY after IDENTIFY</source>
        <translation>sin READY tras IDENTIFY</translation>
    </message>
    <message>
        <source>a READY that can&apos;t be used</source>
        <translation>un READY que no se puede usar</translation>
    </message>
    <message>
        <source>connections lost after IDENTIFY</source>
        <translation>conexiones perdidas tras IDENTIFY</translation>
    </message>
    <message numerus="yes">
        <source>Left out %Ln broken line(s) in the ledger of identifies</source>
        <translation>
            <numerusform>Se omitió %Ln línea defectuosa del registro de identifies</numerusform>
            <numerusform>Se omitieron %Ln líneas defectuosas del registro de identifies</numerusform>
        </translation>
    </message>
    <message>
        <source>Quarantined: it lost %1 sessions within %2 minutes, the last one to %3. Find the cause, then resume it</source>
        <translation>En cuarentena: perdió %1 sesiones en %2 minutos, la última por %3. Encuentre la causa y después reanúdelo</translation>
    </message>
    <message>
        <source>Too many new sessions were lost to one cause, %1: no more identifies are spent on it</source>
        <translation>Se perdieron demasiadas sesiones nuevas por una misma causa, %1: no se gastan más identifies en ello</translation>
    </message>
    <message>
        <source>After a pause one shard tries for all</source>
        <translation>Tras una pausa, un shard lo intenta por todos</translation>
    </message>
    <message>
        <source>Sessions last again after %1: the shards go on</source>
        <translation>Las sesiones vuelven a durar tras %1: los shards continúan</translation>
    </message>
</context>
<context>
    <name>Shardroom::ImportDialog</name>
    <message>
        <source>The file does not say of how many &amp;shards:</source>
        <translation>El archivo no indica de cuántos &amp;shards:</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todas</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>Seleccionar &amp;ninguna</translation>
    </message>
    <message>
        <source>Import session states</source>
        <translation>Importar estados de sesión</translation>
    </message>
    <message>
        <source>Shard count of the file</source>
        <translation>Cantidad de shards del archivo</translation>
    </message>
    <message>
        <source>Sessions of the file</source>
        <translation>Sesiones del archivo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>%1, in the shape of %2</source>
        <translation>%1, en el formato de %2</translation>
    </message>
    <message>
        <source>There is no session in this file.</source>
        <translation>No hay ninguna sesión en este archivo.</translation>
    </message>
    <message>
        <source>&amp;Resume 1 session</source>
        <translation>&amp;Reanudar 1 sesión</translation>
    </message>
    <message>
        <source>&amp;Resume %1 sessions</source>
        <translation>&amp;Reanudar %1 sesiones</translation>
    </message>
    <message>
        <source>Choose sessions in the list first.</source>
        <translation>Primero elija sesiones en la lista.</translation>
    </message>
    <message>
        <source>None of these sessions can be resumed here.</source>
        <translation>Ninguna de estas sesiones se puede reanudar aquí.</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Pausando…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %Ln shard(s)</source>
        <translation>
            <numerusform>&amp;Pausar %Ln shard</numerusform>
            <numerusform>&amp;Pausar %Ln shards</numerusform>
        </translation>
    </message>
    <message>
        <source>Closes the connections that are in the way. Their sessions are kept; what is ticked here then takes their place.</source>
        <translation>Cierra las conexiones que lo impiden. Sus sesiones se conservan; lo marcado aquí ocupa después su lugar.</translation>
    </message>
</context>
<context>
    <name>Shardroom::ImportModel</name>
    <message>
        <source>Busy: %1</source>
        <translation>Ocupada: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Too old, may be tried: %1</source>
        <translation>Demasiado antigua, se puede probar: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Resumable?</source>
        <translation>¿Reanudable?</translation>
    </message>
</context>
<context>
    <name>Shardroom::JsonTreeModel</name>
    <message numerus="yes">
        <source>[%Ln element(s)]</source>
        <translation>
            <numerusform>[%Ln elemento]</numerusform>
            <numerusform>[%Ln elementos]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{%Ln member(s)}</source>
        <translation>
            <numerusform>{%Ln miembro}</numerusform>
            <numerusform>{%Ln miembros}</numerusform>
        </translation>
    </message>
    <message>
        <source>An id that was made %1</source>
        <translation>Un ID creado el %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>Shardroom::KeyDialog</name>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer &amp;todas</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>Filtrar comandos</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Tecla:</translation>
    </message>
    <message>
        <source>&amp;Second key:</source>
        <translation>&amp;Segunda tecla:</translation>
    </message>
    <message>
        <source>All keys are as at first.</source>
        <translation>Todas las teclas están como al principio.</translation>
    </message>
</context>
<context>
    <name>Shardroom::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source> (in map or table)</source>
        <translation> (en mapa o tabla)</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>In every list: arrows, Home and End move, with Shift they select a range, Ctrl+Space selects or unselects one. Esc in the filter clears it.</source>
        <translation>En todas las listas: las flechas, Inicio y Fin mueven; con Mayús seleccionan un intervalo; Ctrl+Espacio selecciona o deselecciona un elemento. Esc en el filtro lo borra.</translation>
    </message>
</context>
<context>
    <name>Shardroom::LanesModel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>%1 identifies</source>
        <translation>%1 identifies</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>Next slot</source>
        <translation>Próximo hueco</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Shards in order</source>
        <translation>Shards en orden</translation>
    </message>
    <message>
        <source>Last in</source>
        <translation>Último en</translation>
    </message>
</context>
<context>
    <name>Shardroom::LineChart</name>
    <message>
        <source>no data yet</source>
        <translation>aún sin datos</translation>
    </message>
    <message>
        <source>peak %1, cut off</source>
        <translation>pico %1, recortado</translation>
    </message>
</context>
<context>
    <name>Shardroom::LivePill</name>
    <message>
        <source>PAUSED −%1</source>
        <translation>EN PAUSA −%1</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>EN VIVO</translation>
    </message>
    <message>
        <source>Map and table show the shards as they are now.</source>
        <translation>El mapa y la tabla muestran los shards tal como están ahora.</translation>
    </message>
    <message>
        <source>Map and table show a moment of the past, the one at the crosshair of the charts. Click to go back to now.</source>
        <translation>El mapa y la tabla muestran un momento del pasado, el que marca la cruz de los gráficos. Haga clic para volver al presente.</translation>
    </message>
    <message>
        <source>STALE −%1</source>
        <translation>ATRASADO −%1</translation>
    </message>
    <message>
        <source>No news from the fleet for this long; what is shown is old.</source>
        <translation>Sin noticias de la flota durante este tiempo; lo que se muestra es antiguo.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Atrasado</translation>
    </message>
</context>
<context>
    <name>Shardroom::MainWindow</name>
    <message>
        <source>Practice</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>These shards talk to the practice gateway on this computer, not to Discord.</source>
        <translation>Estos shards hablan con el gateway de prácticas de este equipo, no con Discord.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>The connection to this gateway is not encrypted; it is on this computer.</source>
        <translation>La conexión con este gateway no está cifrada; está en este equipo.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Map and table are as they were when you paused them; Space goes on.</source>
        <translation>El mapa y la tabla están como cuando los pausó; Espacio continúa.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Nothing can be changed from this window.</source>
        <translation>Desde esta ventana no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Saving sessions…</source>
        <translation>Guardando sesiones…</translation>
    </message>
    <message>
        <source>No news from the fleet since %1; what is shown here is old.</source>
        <translation>Sin noticias de la flota desde %1; lo que se muestra aquí está anticuado.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>The fleet could not start.</source>
        <translation>La flota no pudo iniciarse.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: passed. %2</source>
        <translation>%1: superado. %2</translation>
    </message>
    <message>
        <source>%1: failed. %2</source>
        <translation>%1: no superado. %2</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Saved sessions</source>
        <translation>Sesiones guardadas</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Prácticas</translation>
    </message>
    <message>
        <source>%1 (new window)</source>
        <translation>%1 (ventana nueva)</translation>
    </message>
    <message>
        <source>&amp;Stop the scenario</source>
        <translation>&amp;Detener el escenario</translation>
    </message>
    <message>
        <source>Stop &amp;repeated faults</source>
        <translation>Detener los fallos &amp;repetidos</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Shards</source>
        <translation>&amp;Shards</translation>
    </message>
    <message>
        <source>Select &amp;all listed</source>
        <translation>Seleccionar todos los &amp;listados</translation>
    </message>
    <message>
        <source>Copy as &amp;table</source>
        <translation>Copiar como t&amp;abla</translation>
    </message>
    <message>
        <source>Go below the identify floor…</source>
        <translation>Gastar la reserva de identifies…</translation>
    </message>
    <message>
        <source>Lets some of the identifies be spent that are kept back. Must be typed.</source>
        <translation>Permite gastar parte de los identifies guardados en reserva. Hay que escribirlo.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Alto co&amp;ntraste</translation>
    </message>
    <message>
        <source>&amp;Switch light and dark</source>
        <translation>Cam&amp;biar claro/oscuro</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Shards, sessions, connections</source>
        <translation>&amp;Shards, sesiones, conexiones</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Go back…</source>
        <translation>Volver atrás…</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Abortar…</translation>
    </message>
    <message>
        <source>Reshard (%1): %2.</source>
        <translation>Reshard (%1): %2.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>El informe no se guardó</translation>
    </message>
    <message>
        <source>Reshard report written to %1.</source>
        <translation>Informe de reshard escrito en %1.</translation>
    </message>
    <message>
        <source>Import failed: %1</source>
        <translation>Importación fallida: %1</translation>
    </message>
    <message>
        <source>%1 taken from %2; their shards are resuming.</source>
        <translation>Importación de %1 desde %2; sus shards están reanudando.</translation>
    </message>
    <message>
        <source>Export failed: %1</source>
        <translation>Exportación fallida: %1</translation>
    </message>
    <message>
        <source>%1 written to %2. With the token they can be taken over: keep the file private. The states of connected shards are old as soon as the next event arrives.</source>
        <translation>Exportación de %1 a %2 terminada. Con el token se pueden tomar: mantenga el archivo en privado. Los estados de los shards conectados quedan anticuados con el próximo evento.</translation>
    </message>
    <message>
        <source>The status report was not saved: %1</source>
        <translation>El informe de estado no se guardó: %1</translation>
    </message>
    <message>
        <source>Status report written to %1.</source>
        <translation>Informe de estado escrito en %1.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Read-only: Shardroom was started with --read-only.</source>
        <translation>Solo lectura: Shardroom se inició con --read-only.</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>A&amp;lertas</translation>
    </message>
    <message>
        <source>&amp;Go to alerts</source>
        <translation>&amp;Ir a las alertas</translation>
    </message>
    <message>
        <source>&amp;Mute for an hour</source>
        <translation>Silenciar &amp;una hora</translation>
    </message>
    <message>
        <source>No notification and no message to the webhook; what happens is told afterwards</source>
        <translation>Ninguna notificación ni mensaje al webhook; lo que ocurra se comunica después</translation>
    </message>
    <message>
        <source>Desktop &amp;notifications</source>
        <translation>&amp;Notificaciones de escritorio</translation>
    </message>
    <message>
        <source>Alert &amp;rules…</source>
        <translation>&amp;Reglas de alerta…</translation>
    </message>
    <message>
        <source>&amp;Test the alerts</source>
        <translation>&amp;Probar las alertas</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Alertas (%1)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Nothing was recorded at %1: map and table are empty.</source>
        <translation>No se registró nada (%1): el mapa y la tabla están vacíos.</translation>
    </message>
    <message>
        <source>Map and table show the shards at %1. That was another set, of %2: nothing can be done to it.</source>
        <translation>El mapa y la tabla muestran los shards en el pasado: %1. Era otro conjunto, de %2: no se puede actuar sobre él.</translation>
    </message>
    <message>
        <source>Map and table show the shards at %1. Commands go to the shards as they are now.</source>
        <translation>El mapa y la tabla muestran los shards en el pasado: %1. Los comandos van a los shards tal como están ahora.</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Volver al vivo</translation>
    </message>
    <message>
        <source>Group the map &amp;by</source>
        <translation>Agru&amp;par el mapa por</translation>
    </message>
    <message>
        <source>&amp;Shard number</source>
        <translation>Número de &amp;shard</translation>
    </message>
    <message>
        <source>Gateway &amp;host</source>
        <translation>&amp;Host del gateway</translation>
    </message>
    <message>
        <source>M&amp;uted causes</source>
        <translation>Causas silencia&amp;das</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln more cause(s))</source>
        <translation>
            <numerusform>(%Ln causa más)</numerusform>
            <numerusform>(%Ln causas más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute for 1 h</source>
        <translation>Silenciar 1 h</translation>
    </message>
    <message>
        <source>Reshard…</source>
        <translation>Reshard…</translation>
    </message>
    <message>
        <source>Allow some…</source>
        <translation>Permitir algunos…</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Show again: %1 (%2 left)</source>
        <translation>Mostrar de nuevo: %1 (queda %2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Shard %1 of %2 is not among the shards that serve now.</source>
        <translation>El shard %1 de %2 no está entre los shards en servicio ahora.</translation>
    </message>
    <message>
        <source>Comma&amp;nds…</source>
        <translation>Co&amp;mandos…</translation>
    </message>
    <message>
        <source>Find any command by some of its letters.</source>
        <translation>Encontrar cualquier comando por algunas de sus letras.</translation>
    </message>
    <message>
        <source>&amp;Go to guild or shard…</source>
        <translation>Ir a servidor o s&amp;hard…</translation>
    </message>
    <message>
        <source>&amp;Pause the live view</source>
        <translation>Pausar la &amp;vista en vivo</translation>
    </message>
    <message>
        <source>Map and table stay as they are; the shards go on.</source>
        <translation>El mapa y la tabla se quedan como están; los shards continúan.</translation>
    </message>
    <message>
        <source>F&amp;ollow the selection in the timeline</source>
        <translation>Seguir la s&amp;elección en la cronología</translation>
    </message>
    <message>
        <source>Read-onl&amp;y</source>
        <translation>Solo lect&amp;ura</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>The selected shards with all that is known of them. Without session ids.</source>
        <translation>Los shards seleccionados con todo lo que se sabe de ellos. Sin ids de sesión.</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>&amp;Cambiar teclas…</translation>
    </message>
    <message>
        <source>Go to &amp;map</source>
        <translation>Ir al &amp;mapa</translation>
    </message>
    <message>
        <source>Go to &amp;table</source>
        <translation>Ir a la &amp;tabla</translation>
    </message>
    <message>
        <source>Go to c&amp;harts</source>
        <translation>Ir a los gráf&amp;icos</translation>
    </message>
    <message>
        <source>Go to t&amp;imeline</source>
        <translation>Ir a la &amp;cronología</translation>
    </message>
    <message>
        <source>Go to &amp;queue</source>
        <translation>Ir a l&amp;a cola</translation>
    </message>
    <message>
        <source>Go to sa&amp;ved sessions</source>
        <translation>Ir a las sesiones &amp;guardadas</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Read-only: this window was made so. View, Read-only ends it.</source>
        <translation>Solo lectura: esta ventana se puso así. Ver, Solo lectura lo desactiva.</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>El programa está terminando.</translation>
    </message>
    <message>
        <source>Shardroom was started with --read-only.</source>
        <translation>Shardroom se inició con --read-only.</translation>
    </message>
    <message>
        <source>Start “%1” instead of “%2”?</source>
        <translation>¿Iniciar «%1» en lugar de «%2»?</translation>
    </message>
    <message>
        <source>“%1” is still going on, and ends without a verdict.</source>
        <translation>«%1» sigue en curso y terminará sin veredicto.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>B&amp;ots</source>
        <translation>&amp;Bots</translation>
    </message>
    <message>
        <source>&amp;Add a bot…</source>
        <translation>&amp;Añadir un bot…</translation>
    </message>
    <message>
        <source>&amp;Manage bots…</source>
        <translation>&amp;Gestionar bots…</translation>
    </message>
    <message>
        <source>Open, change or remove the bots that are set up.</source>
        <translation>Abrir, cambiar o quitar los bots configurados.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This window is its.</source>
        <translation>Esta ventana es la suya.</translation>
    </message>
    <message>
        <source>Brings its window to the front.</source>
        <translation>Trae al frente su ventana.</translation>
    </message>
    <message>
        <source>Opens it in a window of its own.</source>
        <translation>Lo abre en una ventana propia.</translation>
    </message>
    <message>
        <source>Go to fram&amp;es</source>
        <translation>Ir a los fram&amp;es</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Open &amp;frames…</source>
        <translation>Abrir &amp;frames…</translation>
    </message>
    <message>
        <source>Shows frames that were saved from the Frames page, without a connection.</source>
        <translation>Muestra frames guardados desde la página Frames, sin conexión.</translation>
    </message>
    <message>
        <source>Open frames</source>
        <translation>Abrir frames</translation>
    </message>
    <message>
        <source>Frames (*.jsonl)</source>
        <translation>Frames (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>About Shardroom</source>
        <translation>Acerca de Shardroom</translation>
    </message>
    <message>
        <source>Control room for the gateway shards of a Discord bot. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Sala de control para los shards de gateway de un bot de Discord. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>&amp;About Shardroom</source>
        <translation>&amp;Acerca de Shardroom</translation>
    </message>
    <message>
        <source>old set, still connected</source>
        <translation>conjunto antiguo, aún conectado</translation>
    </message>
    <message>
        <source>No shards yet</source>
        <translation>Aún no hay shards</translation>
    </message>
    <message>
        <source>Setting up the practice gateway for %1…</source>
        <translation>Preparando el gateway de prácticas para %1…</translation>
    </message>
    <message>
        <source>In the tray, or by the desktop&apos;s notification service; the webhook is not concerned</source>
        <translation>En la bandeja o con el servicio de notificaciones del escritorio; no afecta al webhook</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Go to practice</source>
        <translation>Ir a las &amp;prácticas</translation>
    </message>
    <message>
        <source>Res&amp;tart, keeping all sessions</source>
        <translation>&amp;Reiniciar conservando todas las sesiones</translation>
    </message>
    <message>
        <source>The practice gateway is a part of this program, and all its sessions would end with it.</source>
        <translation>El gateway de prácticas forma parte de este programa, y todas sus sesiones terminarían con él.</translation>
    </message>
    <message>
        <source>A rolling run is under way. Wait for its end, or stop it.</source>
        <translation>Hay una ejecución gradual en curso. Espere a que termine o deténgala.</translation>
    </message>
    <message>
        <source>A reshard is going on. Wait for its end, or stop it.</source>
        <translation>Hay un reshard en curso. Espere a que termine o deténgalo.</translation>
    </message>
    <message>
        <source>The shards are not running.</source>
        <translation>Los shards no están en marcha.</translation>
    </message>
    <message>
        <source>Ends this program and starts it anew, for example after an update. All sessions are resumed; it costs no identify.</source>
        <translation>Termina este programa y lo inicia de nuevo, por ejemplo tras una actualización. Todas las sesiones se reanudan; no cuesta ningún identify.</translation>
    </message>
    <message>
        <source>Bot settings…</source>
        <translation>Ajustes del bot…</translation>
    </message>
    <message>
        <source>The filter can&apos;t tell them apart, as this is not recorded for the past: %1.</source>
        <translation>El filtro no puede distinguirlos, porque esto no se registra para el pasado: %1.</translation>
    </message>
    <message>
        <source>Saved frames</source>
        <translation>Frames guardados</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Saved layouts</source>
        <translation>Disposiciones guardadas</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Banner</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Copy for &amp;Discord</source>
        <translation>Copiar para &amp;Discord</translation>
    </message>
    <message>
        <source>The selected shards, or all that are listed, as a table to paste into a message.</source>
        <translation>Los shards seleccionados, o todos los listados, como tabla para pegar en un mensaje.</translation>
    </message>
    <message>
        <source>Colour rules…</source>
        <translation>Reglas de color…</translation>
    </message>
    <message>
        <source>Hint bar</source>
        <translation>Barra de sugerencias</translation>
    </message>
    <message>
        <source>Undo view change</source>
        <translation>Deshacer cambio de vista</translation>
    </message>
    <message>
        <source>Redo view change</source>
        <translation>Rehacer cambio de vista</translation>
    </message>
    <message>
        <source>Filter and columns were not changed.</source>
        <translation>El filtro y las columnas no se han cambiado.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>No se deshizo nada.</translation>
    </message>
    <message>
        <source>Filter, columns, their order and sorting as they were before.</source>
        <translation>Filtro, columnas, su orden y la ordenación como estaban antes.</translation>
    </message>
    <message>
        <source>Nothing was done: that trouble is over, or has changed.</source>
        <translation>No se hizo nada: ese problema ya ha terminado o ha cambiado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) written to %1.</source>
        <translation>
            <numerusform>%Ln frame escrito en %1.</numerusform>
            <numerusform>%Ln frames escritos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A reshard is under way. It stays where it is; the next start asks whether to go on.</source>
        <translation>Hay un reshard en curso. Se queda donde está; el próximo inicio pregunta si debe continuar.</translation>
    </message>
    <message>
        <source>A rolling run is under way. It ends with the program.</source>
        <translation>Hay una ejecución gradual en curso. Termina con el programa.</translation>
    </message>
    <message>
        <source>Ask before quitting</source>
        <translation>Preguntar antes de salir</translation>
    </message>
    <message>
        <source>What spends identifies at the next start is asked about in any case.</source>
        <translation>Si el próximo inicio va a gastar identifies, se pregunta en cualquier caso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln timeline line(s) written to %1.</source>
        <translation>
            <numerusform>%Ln línea de la cronología escrita en %1.</numerusform>
            <numerusform>%Ln líneas de la cronología escritas en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resuming, as the import does not need them paused: %Ln shard(s).</source>
        <translation>
            <numerusform>Se está reanudando %Ln shard que se pausó para la importación, que no lo necesita.</numerusform>
            <numerusform>Se están reanudando %Ln shards que se pausaron para la importación, que no los necesita.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>Copiar de&amp;talles</translation>
    </message>
    <message>
        <source>What the details say of the selected shards, as text. Session ids are masked.</source>
        <translation>Lo que dicen los detalles de los shards seleccionados, como texto. Los ids de sesión van enmascarados.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more problem(s) of this kind.</source>
        <translation>
            <numerusform>%Ln problema más de este tipo.</numerusform>
            <numerusform>%Ln problemas más de este tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left out stays in %1.</source>
        <translation>Lo omitido se conserva en %1.</translation>
    </message>
    <message>
        <source>A reshard is under way, and is given up.</source>
        <translation>Hay un reshard en curso, y se abandona.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Nothing can be changed from this window, until this is switched off; also after a restart.</source>
        <translation>Desde esta ventana no se puede cambiar nada hasta que se desactive; tampoco después de reiniciar.</translation>
    </message>
    <message>
        <source>The saved layout could not be read everywhere: that is as it was at first.</source>
        <translation>La disposición guardada no se pudo leer por completo: lo que falta está como al principio.</translation>
    </message>
</context>
<context>
    <name>Shardroom::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Shardroom::PassingCommands</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Columnas: %1</translation>
    </message>
    <message>
        <source>What helps against the trouble</source>
        <translation>Lo que ayuda contra el problema</translation>
    </message>
    <message>
        <source>Show the trouble</source>
        <translation>Mostrar el problema</translation>
    </message>
    <message>
        <source>Mute the trouble</source>
        <translation>Silenciar el problema</translation>
    </message>
    <message>
        <source>There is no trouble on the banner now.</source>
        <translation>Ahora no hay ningún problema en el banner.</translation>
    </message>
    <message>
        <source>The banner offers no such thing now: %1</source>
        <translation>El banner no ofrece eso ahora: %1</translation>
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
        <translation>hace identify ahora</translation>
    </message>
    <message>
        <source>the queue is held</source>
        <translation>la cola está retenida</translation>
    </message>
    <message>
        <source>its turn</source>
        <translation>su turno</translation>
    </message>
    <message>
        <source>its connection</source>
        <translation>su conexión</translation>
    </message>
    <message>
        <source>its release (held)</source>
        <translation>su liberación (retenido)</translation>
    </message>
    <message>
        <source>the breaker</source>
        <translation>el freno</translation>
    </message>
    <message>
        <source>the reshard</source>
        <translation>el reshard</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Belongs to the new set of a reshard; pause or abort that instead.</source>
        <translation>Pertenece al conjunto nuevo de un reshard; pause o aborte el reshard.</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Turno</translation>
    </message>
</context>
<context>
    <name>Shardroom::QueuePage</name>
    <message>
        <source>Identify lanes</source>
        <translation>Carriles de identify</translation>
    </message>
    <message>
        <source>Shards that wait to identify</source>
        <translation>Shards que esperan un identify</translation>
    </message>
    <message>
        <source>Hold the queue</source>
        <translation>Retener la cola</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>HELD: nobody identifies</source>
        <translation>RETENIDA: nadie hace identify</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>nadie espera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shard(s) wait</source>
        <translation>
            <numerusform>%Ln shard espera</numerusform>
            <numerusform>%Ln shards esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them held</source>
        <translation>
            <numerusform>%Ln de ellos retenido</numerusform>
            <numerusform>%Ln de ellos retenidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s), one identify each per 5 s</source>
        <translation>
            <numerusform>%Ln carril, un identify cada 5 s</numerusform>
            <numerusform>%Ln carriles, un identify por carril cada 5 s</numerusform>
        </translation>
    </message>
    <message>
        <source>the last in %1</source>
        <translation>el último en %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Release the queue</source>
        <translation>Liberar la cola</translation>
    </message>
    <message>
        <source>Those who wait identify in their turn again</source>
        <translation>Los que esperan vuelven a hacer identify cuando les toque</translation>
    </message>
    <message>
        <source>Nobody identifies until you release it; resumes go on</source>
        <translation>Nadie hace identify hasta que usted la libere; las reanudaciones continúan</translation>
    </message>
    <message>
        <source>There are no shards yet.</source>
        <translation>Todavía no hay shards.</translation>
    </message>
    <message>
        <source>Select shards that wait in the list first.</source>
        <translation>Primero seleccione en la lista shards que esperan.</translation>
    </message>
    <message>
        <source>The selected shards are passed over until you release them</source>
        <translation>Los shards seleccionados se saltan hasta que usted los libere</translation>
    </message>
    <message>
        <source>The selected shards identify in their turn again</source>
        <translation>Los shards seleccionados vuelven a hacer identify cuando les toque</translation>
    </message>
    <message>
        <source>None of the selected shards is held.</source>
        <translation>Ninguno de los shards seleccionados está retenido.</translation>
    </message>
    <message>
        <source>The selected shards stop waiting and stay paused until they are resumed; nothing is spent</source>
        <translation>Los shards seleccionados dejan de esperar y siguen en pausa hasta que se reanuden; no se gasta nada</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardPill</name>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Reshard: %1</source>
        <translation>Reshard: %1</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardPlanPage</name>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>&amp;Save plan…</source>
        <translation>&amp;Guardar plan…</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;Copiar como Markdown</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>A&amp;brir plan…</translation>
    </message>
    <message>
        <source>The plan is on the clipboard.</source>
        <translation>El plan está en el portapapeles.</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Qué se hará</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>&amp;What will be done</source>
        <translation>&amp;Qué se hará</translation>
    </message>
    <message>
        <source>C&amp;hecks</source>
        <translation>Com&amp;probaciones</translation>
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
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>The plan is being worked out.</source>
        <translation>El plan se está calculando.</translation>
    </message>
    <message>
        <source>%1 – plan of %2</source>
        <translation>%1 – plan de %2</translation>
    </message>
    <message>
        <source>Can&apos;t be started: %1</source>
        <translation>No se puede iniciar: %1</translation>
    </message>
    <message>
        <source>Nothing is touched before you start. The plan is stale when set, budget or roster change.</source>
        <translation>No se toca nada antes de iniciar. El plan queda obsoleto si cambian el conjunto, el presupuesto o los servidores.</translation>
    </message>
    <message>
        <source>It is checked again when it starts, and refused if anything that it assumed has changed.</source>
        <translation>Se vuelve a comprobar al iniciar y se rechaza si ha cambiado algo de lo que suponía.</translation>
    </message>
    <message>
        <source>S&amp;tart: spends 1 identify</source>
        <translation>&amp;Iniciar: gasta 1 identify</translation>
    </message>
    <message>
        <source>S&amp;tart: spends %1 identifies</source>
        <translation>&amp;Iniciar: gasta %1 identifies</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Guardar plan</translation>
    </message>
    <message>
        <source>Reshard plan (*.json)</source>
        <translation>Plan de reshard (*.json)</translation>
    </message>
    <message>
        <source>Plan written to %1.</source>
        <translation>Plan escrito en %1.</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Abrir plan</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 is not a plan.</source>
        <translation>%1 no es un plan.</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardRunPage</name>
    <message>
        <source>&amp;Abort: end the new, keep the old…</source>
        <translation>A&amp;bortar: terminar los nuevos, conservar los antiguos…</translation>
    </message>
    <message>
        <source>Progress of the reshard</source>
        <translation>Progreso del reshard</translation>
    </message>
    <message>
        <source>New shards that do not serve yet</source>
        <translation>Shards nuevos que aún no están en servicio</translation>
    </message>
    <message>
        <source>Guilds that are missing in the new shards</source>
        <translation>Servidores que faltan en los shards nuevos</translation>
    </message>
    <message>
        <source>New shards</source>
        <translation>Shards nuevos</translation>
    </message>
    <message>
        <source>&amp;Missing guilds</source>
        <translation>Servidores que &amp;faltan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>No hay ningún reshard en curso.</translation>
    </message>
    <message>
        <source>G&amp;o on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Identifies are spent again, and phases go on.</source>
        <translation>Se vuelven a gastar identifies y las fases continúan.</translation>
    </message>
    <message>
        <source>No identify is spent and no phase is left; both sets stay connected.</source>
        <translation>No se gasta ningún identify ni se abandona ninguna fase; ambos conjuntos siguen conectados.</translation>
    </message>
    <message>
        <source>A&amp;ccept the missing guild…</source>
        <translation>Acep&amp;tar el servidor que falta…</translation>
    </message>
    <message>
        <source>A&amp;ccept the missing %1…</source>
        <translation>Acep&amp;tar los %1 que faltan…</translation>
    </message>
    <message>
        <source>No guild is missing.</source>
        <translation>No falta ningún servidor.</translation>
    </message>
    <message>
        <source>So many may be missing already.</source>
        <translation>Ya se permite que falten tantos.</translation>
    </message>
    <message>
        <source>Switch though the new shards do not have these guilds.</source>
        <translation>Cambiar aunque los shards nuevos no tengan estos servidores.</translation>
    </message>
    <message>
        <source>It can&apos;t be aborted any more, or is going back already.</source>
        <translation>Ya no se puede abortar, o ya se está volviendo atrás.</translation>
    </message>
    <message>
        <source>Ends the new sessions; the old ones have served all the time and go on.</source>
        <translation>Termina las sesiones nuevas; las antiguas han estado en servicio todo el tiempo y continúan.</translation>
    </message>
    <message>
        <source>Not before all new shards are ready: they bring most of them.</source>
        <translation>No antes de que todos los shards nuevos estén listos: traen la mayoría.</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>aún sin abrir</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardStrategyPage</name>
    <message>
        <source>&amp;Take the selection</source>
        <translation>&amp;Tomar la selección</translation>
    </message>
    <message>
        <source>&amp;All shards</source>
        <translation>T&amp;odos los shards</translation>
    </message>
    <message>
        <source>as many as Discord lets identify at once</source>
        <translation>tantos como Discord permita identificar a la vez</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Old shards at a time</source>
        <translation>Shards anti&amp;guos a la vez</translation>
    </message>
    <message>
        <source>&amp;Drain: the time to go back</source>
        <translation>&amp;Drenaje: tiempo para volver</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Pick shards first: select them in the map or the table and take the selection.</source>
        <translation>Primero elija shards: selecciónelos en el mapa o en la tabla y tome la selección.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Ahora no: %1</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Select shards in the map or the table first.</source>
        <translation>Primero seleccione shards en el mapa o en la tabla.</translation>
    </message>
    <message>
        <source>Picks %1, for a split or a hand-over.</source>
        <translation>Elige %1, para una división o un traspaso.</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardSwitchPage</name>
    <message>
        <source>Old shards that are still connected</source>
        <translation>Shards antiguos que siguen conectados</translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation>&amp;Revertir…</translation>
    </message>
    <message>
        <source>&amp;End the old ones now…</source>
        <translation>&amp;Terminar ya los antiguos…</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>Going back is free for %1</source>
        <translation>Volver atrás es gratis durante %1</translation>
    </message>
    <message>
        <source>There was no reshard since this program started.</source>
        <translation>No hubo ningún reshard desde que se inició este programa.</translation>
    </message>
    <message>
        <source>There is no way back: before the switch there is nothing to go back from, and after the old sessions are ended nothing to go back to.</source>
        <translation>No hay vuelta atrás: antes del cambio no hay nada desde lo que volver, y una vez terminadas las sesiones antiguas no hay nada a lo que volver.</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>No hay ningún reshard en curso.</translation>
    </message>
    <message>
        <source>The old shards serve again, without a gap; the new ones are ended.</source>
        <translation>Los shards antiguos vuelven a estar en servicio, sin interrupción; los nuevos se terminan.</translation>
    </message>
    <message>
        <source>The old shards are not waiting for their end.</source>
        <translation>Los shards antiguos no están esperando su fin.</translation>
    </message>
    <message>
        <source>Does not wait for the end of the drain time. After that there is no way back.</source>
        <translation>No espera al final del tiempo de drenaje. Después no hay vuelta atrás.</translation>
    </message>
    <message>
        <source>As Markdown or JSON, by the ending of the file&apos;s name.</source>
        <translation>Como Markdown o JSON, según la extensión del nombre del archivo.</translation>
    </message>
    <message>
        <source>There is no report yet.</source>
        <translation>Aún no hay informe.</translation>
    </message>
    <message>
        <source>Save reshard report</source>
        <translation>Guardar informe de reshard</translation>
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
        <translation>Cantidades que merecen la pena</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Fullest</source>
        <translation>Más llenos</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>Identifies</translation>
    </message>
    <message>
        <source>New shard count</source>
        <translation>Nueva cantidad de shards</translation>
    </message>
    <message>
        <source>id, or the link of a message in it</source>
        <translation>id o el enlace de un mensaje en él</translation>
    </message>
    <message>
        <source>N&amp;ew count</source>
        <translation>&amp;Nueva cantidad</translation>
    </message>
    <message>
        <source>&amp;Guild</source>
        <translation>Ser&amp;vidor</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Ahora %1</translation>
    </message>
    <message>
        <source>Discord recommends %1</source>
        <translation>Discord recomienda %1</translation>
    </message>
    <message>
        <source>large bot: multiples of %1 only</source>
        <translation>bot grande: solo múltiplos de %1</translation>
    </message>
    <message>
        <source>%1 guilds</source>
        <translation>%1 servidores</translation>
    </message>
    <message>
        <source>This can be done.</source>
        <translation>Esto se puede hacer.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>%1 – refused: %2</source>
        <translation>%1 – rechazado: %2</translation>
    </message>
    <message>
        <source>This is neither a guild&apos;s id nor the link of a message in one.</source>
        <translation>Esto no es ni el id de un servidor ni el enlace de un mensaje en uno.</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>ninguno aquí</translation>
    </message>
    <message>
        <source>now shard %1, then shard %2</source>
        <translation>ahora shard %1, después shard %2</translation>
    </message>
    <message>
        <source>You need not reshard: Discord recommends no more, and no shard is nearly full.</source>
        <translation>No hace falta un reshard: Discord no recomienda más y ningún shard está casi lleno.</translation>
    </message>
    <message>
        <source>Closed for too many guilds (4011): %1. Only more shards help.</source>
        <translation>Cerrados por demasiados servidores (4011): %1. Solo sirven más shards.</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Reshard</source>
        <translation>Reshard</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>1  Target</source>
        <translation>1  Objetivo</translation>
    </message>
    <message>
        <source>2  Strategy</source>
        <translation>2  Estrategia</translation>
    </message>
    <message>
        <source>3  Plan</source>
        <translation>3  Plan</translation>
    </message>
    <message>
        <source>4  Run</source>
        <translation>4  Ejecución</translation>
    </message>
    <message>
        <source>5  Switch</source>
        <translation>5  Cambio</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>No hay ningún reshard en curso.</translation>
    </message>
    <message>
        <source>The next page is about a reshard that goes on: start it here.</source>
        <translation>La página siguiente trata de un reshard en curso: inícielo aquí.</translation>
    </message>
    <message>
        <source>A reshard is under way; one at a time.</source>
        <translation>Hay un reshard en curso; solo uno a la vez.</translation>
    </message>
    <message>
        <source>It is being started.</source>
        <translation>Se está iniciando.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Let the old shards serve again?</source>
        <translation>¿Volver a poner en servicio los shards antiguos?</translation>
    </message>
    <message>
        <source>They are still connected: no event is lost. The new sessions are ended.</source>
        <translation>Siguen conectados: no se pierde ningún evento. Las sesiones nuevas se terminan.</translation>
    </message>
    <message>
        <source>The old shards have served all the time and go on. The new sessions are ended.</source>
        <translation>Los shards antiguos han estado en servicio todo el tiempo y continúan. Las sesiones nuevas se terminan.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln batch(es) that are done stay: the set is a mixed one then.</source>
        <translation>
            <numerusform>El lote (%Ln) ya hecho se queda: el conjunto será mixto.</numerusform>
            <numerusform>Los %Ln lotes ya hechos se quedan: el conjunto será mixto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abortar</translation>
    </message>
    <message>
        <source>End the new shards and keep the old?</source>
        <translation>¿Terminar los shards nuevos y conservar los antiguos?</translation>
    </message>
    <message>
        <source>Abort the reshard</source>
        <translation>Abortar el reshard</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Accept missing guilds</source>
        <translation>Aceptar servidores ausentes</translation>
    </message>
    <message numerus="yes">
        <source>Switch without %Ln guild(s)?</source>
        <translation>
            <numerusform>¿Cambiar sin %Ln servidor?</numerusform>
            <numerusform>¿Cambiar sin %Ln servidores?</numerusform>
        </translation>
    </message>
    <message>
        <source>The new shards do not have them; their events may be lost until they come. Should more be missing by then, it waits.</source>
        <translation>Los shards nuevos no los tienen; sus eventos pueden perderse hasta que lleguen. Si para entonces faltan más, se espera.</translation>
    </message>
    <message>
        <source>Accept them</source>
        <translation>Aceptarlos</translation>
    </message>
    <message>
        <source>End the old shards</source>
        <translation>Terminar los shards antiguos</translation>
    </message>
    <message>
        <source>End the old sessions now?</source>
        <translation>¿Terminar ya las sesiones antiguas?</translation>
    </message>
    <message>
        <source>After that there is no way back but another reshard, which spends identifies.</source>
        <translation>Después no hay vuelta atrás salvo con otro reshard, que gasta identifies.</translation>
    </message>
    <message>
        <source>End them now</source>
        <translation>Terminarlas ya</translation>
    </message>
    <message>
        <source>Put as&amp;ide</source>
        <translation>A&amp;partar</translation>
    </message>
    <message>
        <source>The reshard goes on. The header and the line across the window lead back here.</source>
        <translation>El reshard continúa. La cabecera y la línea que cruza la ventana llevan de vuelta aquí.</translation>
    </message>
    <message numerus="yes">
        <source>What is spent so far is lost: %Ln identify(s).</source>
        <translation>
            <numerusform>Lo gastado hasta ahora se pierde: %Ln identify.</numerusform>
            <numerusform>Lo gastado hasta ahora se pierde: %Ln identifies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::Resharder</name>
    <message>
        <source>It was being stopped when the program ended</source>
        <translation>Se estaba deteniendo cuando terminó el programa</translation>
    </message>
    <message>
        <source>The reshard waits until its journal can be written</source>
        <translation>El reshard espera hasta que se pueda escribir su diario</translation>
    </message>
    <message>
        <source>The %1 new shards have %2 of %3 guilds; events of both sets are compared</source>
        <translation>Los %1 shards nuevos tienen %2 de %3 servidores; los eventos de ambos conjuntos se comparan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guild(s) are missing in the new shards</source>
        <translation>
            <numerusform>Falta %Ln servidor en los shards nuevos</numerusform>
            <numerusform>Faltan %Ln servidores en los shards nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>The switch waits for them, or until an operator accepts it</source>
        <translation>El cambio los espera o espera a que un operador lo acepte</translation>
    </message>
    <message>
        <source>The new set was not complete after %1 s: %2 of %3 shards ready, %4 of %5 guilds found</source>
        <translation>El conjunto nuevo no estaba completo tras %1 s: %2 de %3 shards listos, %4 de %5 servidores encontrados</translation>
    </message>
    <message>
        <source>A new shard lost its connection; the switch waits for it</source>
        <translation>Un shard nuevo perdió la conexión; el cambio lo espera</translation>
    </message>
    <message>
        <source>A new shard receives no events</source>
        <translation>Un shard nuevo no recibe eventos</translation>
    </message>
    <message>
        <source>The new set did not come to rest: %1</source>
        <translation>El conjunto nuevo no se estabilizó: %1</translation>
    </message>
    <message>
        <source>The new shards serve; the old ones stay connected for %1 s</source>
        <translation>Los shards nuevos están en servicio; los antiguos siguen conectados durante %1 s</translation>
    </message>
    <message>
        <source>Until then you can roll back at no cost</source>
        <translation>Hasta entonces puede revertir sin coste</translation>
    </message>
    <message>
        <source>A new shard is not ready</source>
        <translation>Un shard nuevo no está listo</translation>
    </message>
    <message>
        <source>%1 events were shown by the old shards only: the new ones seem to miss some</source>
        <translation>%1 eventos solo los mostraron los shards antiguos: a los nuevos parecen faltarles algunos</translation>
    </message>
    <message>
        <source>Commands of the old shards are still to be sent</source>
        <translation>Aún quedan comandos de los shards antiguos por enviar</translation>
    </message>
    <message>
        <source>Events from before the switch are still being compared</source>
        <translation>Aún se comparan eventos de antes del cambio</translation>
    </message>
    <message>
        <source>The new set did not stay whole</source>
        <translation>El conjunto nuevo no se mantuvo completo</translation>
    </message>
    <message>
        <source>%1 events that the old shards delivered are still to come from the new ones</source>
        <translation>%1 eventos que entregaron los shards antiguos aún deben llegar de los nuevos</translation>
    </message>
    <message>
        <source>Rolling back: %1</source>
        <translation>Revirtiendo: %1</translation>
    </message>
    <message>
        <source>The reshard is stopped: %1</source>
        <translation>El reshard se detiene: %1</translation>
    </message>
    <message>
        <source>The old shards go on; the new ones are ended</source>
        <translation>Los shards antiguos continúan; los nuevos se terminan</translation>
    </message>
    <message>
        <source>The reshard was stopped</source>
        <translation>El reshard se detuvo</translation>
    </message>
    <message>
        <source>Replaced by the set of %1</source>
        <translation>Reemplazado por el conjunto de %1</translation>
    </message>
    <message>
        <source>It is being stopped.</source>
        <translation>Se está deteniendo.</translation>
    </message>
    <message>
        <source>The reshard is paused</source>
        <translation>El reshard está en pausa</translation>
    </message>
    <message>
        <source>The reshard goes on</source>
        <translation>El reshard continúa</translation>
    </message>
    <message>
        <source>The old sessions have ended already: there is nothing to go back to.</source>
        <translation>Las sesiones antiguas ya han terminado: no hay nada a lo que volver.</translation>
    </message>
    <message>
        <source>It is being stopped already.</source>
        <translation>Ya se está deteniendo.</translation>
    </message>
    <message>
        <source>The old shards serve still: abort it instead.</source>
        <translation>Los shards antiguos aún están en servicio: abórtelo en su lugar.</translation>
    </message>
    <message>
        <source>No guild is waited for.</source>
        <translation>No se espera ningún servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guild(s) are missing, more than %1.</source>
        <translation>
            <numerusform>Falta %Ln servidor, más de %1.</numerusform>
            <numerusform>Faltan %Ln servidores, más de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln missing guild(s) are accepted</source>
        <translation>
            <numerusform>Se acepta que falte hasta %Ln servidor</numerusform>
            <numerusform>Se acepta que falten hasta %Ln servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>The old shards can be ended only after the switch.</source>
        <translation>Los shards antiguos solo se pueden terminar después del cambio.</translation>
    </message>
    <message>
        <source>Not all new shards are ready.</source>
        <translation>No todos los shards nuevos están listos.</translation>
    </message>
    <message>
        <source>Shard %1 of %2 failed: %3</source>
        <translation>El shard %1 de %2 falló: %3</translation>
    </message>
    <message>
        <source>One set is too far behind the other: their events can&apos;t be compared any more</source>
        <translation>Un conjunto va demasiado por detrás del otro: ya no se pueden comparar sus eventos</translation>
    </message>
    <message>
        <source>The plan allows %1 identifies so far and %2 to spare; %3 are sent, and more new shards need one than are left</source>
        <translation>El plan permite hasta ahora %1 identifies y %2 de margen; se han enviado %3, y los shards nuevos que necesitan uno son más que los identifies que quedan</translation>
    </message>
    <message>
        <source>An old shard is on its way: the new ones stay until it is back</source>
        <translation>Un shard antiguo está en camino: los nuevos se quedan hasta que vuelva</translation>
    </message>
    <message>
        <source>The new shards are ended, though an old one is not back: the time for it is over</source>
        <translation>Se finalizan los shards nuevos aunque uno antiguo no ha vuelto: se acabó el tiempo para ello</translation>
    </message>
    <message>
        <source>What happens in its guilds until it is back may be lost</source>
        <translation>Lo que ocurra en sus servidores hasta que vuelva puede perderse</translation>
    </message>
</context>
<context>
    <name>Shardroom::RollingDialog</name>
    <message>
        <source>%1: %2 of %3 done</source>
        <translation>%1: %2 de %3 hechos</translation>
    </message>
    <message>
        <source>, under way: %1</source>
        <translation>, en curso: %1</translation>
    </message>
    <message>
        <source>, left as they were: %1</source>
        <translation>, sin tocar: %1</translation>
    </message>
    <message>
        <source>. Paused: no further one is begun.</source>
        <translation>. En pausa: no se empieza ninguno más.</translation>
    </message>
    <message>
        <source>. Stopped at shard %1: %2</source>
        <translation>. Detenida en el shard %1: %2</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Each shard closes with 4000 and resumes on a new connection. The next begins when one is ready again; the first that does not come back stops the run.</source>
        <translation>Cada shard se cierra con 4000 y reanuda en una conexión nueva. El siguiente empieza cuando uno vuelve a estar listo; el primero que no vuelve detiene la ejecución.</translation>
    </message>
    <message>
        <source>Each shard ends its session and starts a new one; its events in between are lost. The next begins when one is ready again with all its guilds; the first that does not come back stops the run.</source>
        <translation>Cada shard termina su sesión e inicia una nueva; sus eventos entre medias se pierden. El siguiente empieza cuando uno vuelve a estar listo con todos sus servidores; el primero que no vuelve detiene la ejecución.</translation>
    </message>
    <message>
        <source>S&amp;elected: %1</source>
        <translation>&amp;Seleccionados: %1</translation>
    </message>
    <message>
        <source>A&amp;ll: %1</source>
        <translation>&amp;Todos: %1</translation>
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
        <translation>A la &amp;vez:</translation>
    </message>
    <message>
        <source>&amp;Give one up after:</source>
        <translation>&amp;Desistir de uno tras:</translation>
    </message>
    <message>
        <source>%1 not connected or without a session; left as they are.</source>
        <translation>%1 sin conexión o sin sesión; no se tocan.</translation>
    </message>
    <message>
        <source>%1 not connected; left as they are.</source>
        <translation>%1 sin conexión; no se tocan.</translation>
    </message>
    <message>
        <source>The shards were replaced meanwhile. Close this and select again.</source>
        <translation>Entretanto los shards fueron reemplazados. Cierre esto y seleccione de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again until the program ends</source>
        <translation>&amp;No volver a preguntar hasta que termine el programa</translation>
    </message>
    <message>
        <source>Begins at once from then on, with as many at a time as now.</source>
        <translation>A partir de entonces empieza de inmediato, con tantos a la vez como ahora.</translation>
    </message>
</context>
<context>
    <name>Shardroom::ScenarioPanel</name>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>How far the scenario is</source>
        <translation>Cómo va el escenario</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Sta&amp;rt in a window of its own</source>
        <translation>&amp;Iniciar en una ventana propia</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Dura %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>no cumplido</translation>
    </message>
    <message>
        <source>%1 (at most %2)</source>
        <translation>%1 (como máximo %2)</translation>
    </message>
    <message>
        <source>About the scenario</source>
        <translation>Acerca del escenario</translation>
    </message>
    <message>
        <source>Start afres&amp;h</source>
        <translation>Iniciar de &amp;cero</translation>
    </message>
    <message>
        <source>In a window of its own, with a practice gateway on which nothing has happened yet</source>
        <translation>En una ventana propia, con un gateway de prácticas en el que aún no ha ocurrido nada</translation>
    </message>
    <message>
        <source>It comes with a fleet of its own.</source>
        <translation>Trae su propia flota.</translation>
    </message>
    <message>
        <source>It can&apos;t begin here now: %1.</source>
        <translation>No puede comenzar aquí ahora: %1.</translation>
    </message>
    <message>
        <source>It can&apos;t begin: %1.</source>
        <translation>No puede comenzar: %1.</translation>
    </message>
</context>
<context>
    <name>Shardroom::SessionFiles</name>
    <message>
        <source>&amp;Import states…</source>
        <translation>I&amp;mportar estados…</translation>
    </message>
    <message>
        <source>&amp;Save status report…</source>
        <translation>&amp;Guardar informe de estado…</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Archivos &amp;recientes</translation>
    </message>
    <message>
        <source>Writes a row for each shard, as CSV or Markdown. Without session ids.</source>
        <translation>Escribe una fila por shard, como CSV o Markdown. Sin ids de sesión.</translation>
    </message>
    <message>
        <source>Resumes sessions from a file, whichever library has written it.</source>
        <translation>Reanuda sesiones de un archivo, sea cual sea la biblioteca que lo escribió.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>One file at a time; %1 were dropped.</source>
        <translation>Un archivo a la vez; se soltaron %1.</translation>
    </message>
    <message>
        <source>Import session states</source>
        <translation>Importar estados de sesión</translation>
    </message>
    <message>
        <source>Session states (*.json)</source>
        <translation>Estados de sesión (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save status report</source>
        <translation>Guardar informe de estado</translation>
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
        <translation>La extensión del nombre del archivo indica su formato: indique uno que termine en .csv o .md.</translation>
    </message>
    <message>
        <source>%1 is not there any more. It is gone from the list of recent files.</source>
        <translation>%1 ya no existe. Se ha quitado de la lista de archivos recientes.</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
</context>
<context>
    <name>Shardroom::Shard</name>
    <message>
        <source>%1. The session&apos;s resume address %2 is not one that the token may be sent to; using the main one</source>
        <translation>%1. A la dirección de reanudación %2 de la sesión no se puede enviar el token; se usa la principal</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado a %1</translation>
    </message>
    <message>
        <source>Close %1: %2</source>
        <translation>Cierre %1: %2</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>Waited; resuming</source>
        <translation>Esperó; reanudando</translation>
    </message>
    <message>
        <source>Waited; connecting</source>
        <translation>Esperó; conectando</translation>
    </message>
    <message>
        <source>No HELLO within %1 s</source>
        <translation>Sin HELLO en %1 s</translation>
    </message>
    <message>
        <source>Queued again</source>
        <translation>De nuevo en cola</translation>
    </message>
    <message>
        <source>No READY within %1 s</source>
        <translation>Sin READY en %1 s</translation>
    </message>
    <message>
        <source>No RESUMED within %1 s</source>
        <translation>Sin RESUMED en %1 s</translation>
    </message>
    <message>
        <source>IDENTIFY sent</source>
        <translation>IDENTIFY enviado</translation>
    </message>
    <message>
        <source>Can&apos;t decompress what the gateway sent: %1</source>
        <translation>No se puede descomprimir lo que envió el gateway: %1</translation>
    </message>
    <message>
        <source>The gateway sent a message larger than 64 MiB</source>
        <translation>El gateway envió un mensaje de más de 64 MiB</translation>
    </message>
    <message>
        <source>%1; resuming, so that Discord sends it again</source>
        <translation>%1; reanudando, para que Discord lo envíe de nuevo</translation>
    </message>
    <message>
        <source>The gateway sent something that is not a payload</source>
        <translation>El gateway envió algo que no es un payload</translation>
    </message>
    <message>
        <source>The gateway asked to reconnect (op 7)</source>
        <translation>El gateway pidió reconectar (op 7)</translation>
    </message>
    <message>
        <source>HELLO without a heartbeat interval</source>
        <translation>HELLO sin intervalo de heartbeat</translation>
    </message>
    <message>
        <source>Waiting for its turn to identify</source>
        <translation>Esperando su turno de identify</translation>
    </message>
    <message>
        <source>RESUME sent, from sequence %1</source>
        <translation>RESUME enviado, desde la secuencia %1</translation>
    </message>
    <message>
        <source>Discord asked to identify later (op 9)</source>
        <translation>Discord pidió hacer identify más tarde (op 9)</translation>
    </message>
    <message>
        <source>Discord refused to identify (op 9)</source>
        <translation>Discord rechazó el identify (op 9)</translation>
    </message>
    <message>
        <source>The session was interrupted and may be resumed (op 9)</source>
        <translation>La sesión se interrumpió y se puede reanudar (op 9)</translation>
    </message>
    <message>
        <source>The session is gone (op 9)</source>
        <translation>La sesión se ha perdido (op 9)</translation>
    </message>
    <message>
        <source>Zombie: the last heartbeat was never acknowledged</source>
        <translation>Zombi: el último heartbeat nunca se confirmó</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) for members got no answer</source>
        <translation>
            <numerusform>%Ln solicitud de miembros no tuvo respuesta</numerusform>
            <numerusform>%Ln solicitudes de miembros no tuvieron respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Deaf: heartbeats are acknowledged, but no event came for %1 s; usual is one within %2 s</source>
        <translation>Sordo: los heartbeats se confirman, pero no llegó ningún evento en %1 s; lo habitual es uno cada %2 s</translation>
    </message>
    <message numerus="yes">
        <source>Resumed, %Ln missed event(s) received</source>
        <translation>
            <numerusform>Reanudado, %Ln evento perdido recibido</numerusform>
            <numerusform>Reanudado, %Ln eventos perdidos recibidos</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer deaf: an event came after %1 s</source>
        <translation>Ya no está sordo: llegó un evento tras %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) lost: a resume did not bring them</source>
        <translation>
            <numerusform>%Ln evento perdido: una reanudación no lo trajo</numerusform>
            <numerusform>%Ln eventos perdidos: una reanudación no los trajo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. That went on; further gaps in this session are only counted</source>
        <translation>%1. Siguió ocurriendo; los demás huecos de esta sesión solo se cuentan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) missing before number %1; resuming, so that Discord sends them again</source>
        <translation>
            <numerusform>Falta %Ln evento antes del número %1; reanudando, para que Discord lo envíe de nuevo</numerusform>
            <numerusform>Faltan %Ln eventos antes del número %1; reanudando, para que Discord los envíe de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>READY without a session id, a guild list or a sequence</source>
        <translation>READY sin id de sesión, lista de servidores o secuencia</translation>
    </message>
    <message numerus="yes">
        <source>Ready as %1, %Ln guild(s)</source>
        <translation>
            <numerusform>Listo como %1, %Ln servidor</numerusform>
            <numerusform>Listo como %1, %Ln servidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln guild(s) did not come</source>
        <translation>
            <numerusform>%Ln servidor no llegó</numerusform>
            <numerusform>%Ln servidores no llegaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Shard %1 is not connected: %2.</source>
        <translation>El shard %1 no está conectado: %2.</translation>
    </message>
    <message>
        <source>A guild id is missing.</source>
        <translation>Falta un id de servidor.</translation>
    </message>
    <message>
        <source>Guild %1 belongs to shard %2, not to shard %3.</source>
        <translation>El servidor %1 pertenece al shard %2, no al shard %3.</translation>
    </message>
    <message>
        <source>%1 commands wait already.</source>
        <translation>Ya hay %1 comandos en espera.</translation>
    </message>
    <message>
        <source>Attempt %1 in %2 s</source>
        <translation>Intento %1 en %2 s</translation>
    </message>
    <message>
        <source>Deaf: heartbeats are acknowledged, but no event came for %1 s; other shards get one within %2 s</source>
        <translation>Sordo: los heartbeats se confirman, pero no llegó ningún evento en %1 s; otros shards reciben uno en menos de %2 s</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardActions</name>
    <message>
        <source>Go on now: resume the session where there is one, else queue for an identify.</source>
        <translation>Continuar ya: reanudar la sesión si la hay; si no, ponerse en cola para un identify.</translation>
    </message>
    <message>
        <source>Close with 4000: the session is kept and can be resumed for some minutes.</source>
        <translation>Cerrar con 4000: la sesión se conserva y se puede reanudar durante unos minutos.</translation>
    </message>
    <message>
        <source>Close with 1000: the session is gone, coming back costs an identify.</source>
        <translation>Cerrar con 1000: la sesión se pierde, volver cuesta un identify.</translation>
    </message>
    <message>
        <source>End the session and start a new one, which costs an identify.</source>
        <translation>Terminar la sesión e iniciar una nueva, lo que cuesta un identify.</translation>
    </message>
    <message>
        <source>Drop the connection and resume on a new one; costs nothing.</source>
        <translation>Cortar la conexión y reanudar en una nueva; no cuesta nada.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminar sesión</translation>
    </message>
    <message>
        <source>End the session of %1?</source>
        <translation>¿Terminar la sesión de %1?</translation>
    </message>
    <message>
        <source>Re-identify</source>
        <translation>Reidentificar</translation>
    </message>
    <message>
        <source>Re-identify %1?</source>
        <translation>¿Reidentificar %1?</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume %1, and identify where there is nothing to resume?</source>
        <translation>¿Reanudar %1 y hacer identify donde no haya nada que reanudar?</translation>
    </message>
    <message>
        <source>Resume and identify</source>
        <translation>Reanudar y hacer identify</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause the whole fleet, %1?</source>
        <translation>¿Pausar toda la flota, %1?</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Res&amp;hard…</source>
        <translation>Res&amp;hard…</translation>
    </message>
    <message>
        <source>Sp&amp;lit…</source>
        <translation>Di&amp;vidir…</translation>
    </message>
    <message>
        <source>Hand &amp;over…</source>
        <translation>Tra&amp;spasar…</translation>
    </message>
    <message>
        <source>E&amp;xport states…</source>
        <translation>E&amp;xportar estados…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Re&amp;connect</source>
        <translation>Re&amp;conectar</translation>
    </message>
    <message>
        <source>Re-&amp;identify…</source>
        <translation>Re&amp;identificar…</translation>
    </message>
    <message>
        <source>&amp;End session…</source>
        <translation>T&amp;erminar sesión…</translation>
    </message>
    <message>
        <source>Rollin&amp;g resume…</source>
        <translation>Reanudación &amp;gradual…</translation>
    </message>
    <message>
        <source>Rolling re-ide&amp;ntify…</source>
        <translation>Reide&amp;ntificación gradual…</translation>
    </message>
    <message>
        <source>Look at other shard counts, and replace this set of shards without losing events.</source>
        <translation>Ver otras cantidades de shards y reemplazar este conjunto de shards sin perder eventos.</translation>
    </message>
    <message>
        <source>Split the selected shards; the others keep their sessions and their count.</source>
        <translation>Dividir los shards seleccionados; los demás conservan sus sesiones y su cantidad.</translation>
    </message>
    <message>
        <source>Open a second session for the selected shards, which takes over from the first.</source>
        <translation>Abrir una segunda sesión para los shards seleccionados, que releva a la primera.</translation>
    </message>
    <message>
        <source>Reconnect one shard after the other and resume; stops at the first that does not come back.</source>
        <translation>Reconectar un shard tras otro y reanudar; se detiene en el primero que no vuelve.</translation>
    </message>
    <message>
        <source>Give one shard after the other a new session, an identify each; stops at the first failure.</source>
        <translation>Dar a un shard tras otro una sesión nueva, con un identify cada uno; se detiene en el primer fallo.</translation>
    </message>
    <message>
        <source>Write the session states of the selected shards, or of all, to a file.</source>
        <translation>Escribir en un archivo los estados de sesión de los shards seleccionados o de todos.</translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <translation>¿Pausar %1?</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Reconnect %1?</source>
        <translation>¿Reconectar %1?</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardCalls</name>
    <message>
        <source>Shard %1 of %2 was not ready in time, and was stopped</source>
        <translation>El shard %1 de %2 no estuvo listo a tiempo y se detuvo</translation>
    </message>
    <message>
        <source>The gateway could not be asked for in time</source>
        <translation>No se pudo consultar el gateway a tiempo</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardManager</name>
    <message>
        <source>No shard is meant</source>
        <translation>No se indicó ningún shard</translation>
    </message>
    <message>
        <source>That guild belongs to none of these shards</source>
        <translation>Ese servidor no pertenece a ninguno de estos shards</translation>
    </message>
    <message>
        <source>Shard %1 of %2 makes no sense here: ids go from 0 to the count less 1, and no two shards may share guilds</source>
        <translation>El shard %1 de %2 no tiene sentido aquí: los ids van de 0 a la cantidad menos 1, y no puede haber dos shards que compartan servidores</translation>
    </message>
    <message>
        <source>Shard %1 is not one of these</source>
        <translation>El shard %1 no es uno de estos</translation>
    </message>
    <message>
        <source>The session was made with %1 shards, this shard belongs to %2</source>
        <translation>La sesión se creó con %1 shards, este shard pertenece a %2</translation>
    </message>
    <message>
        <source>The session&apos;s resume address %1 is not Discord&apos;s, and resuming would send the token there</source>
        <translation>La dirección de reanudación %1 de la sesión no es de Discord, y reanudar enviaría el token allí</translation>
    </message>
    <message>
        <source>There is no shard %1 of %2, or its guilds belong to another one</source>
        <translation>No hay ningún shard %1 de %2, o sus servidores pertenecen a otro</translation>
    </message>
    <message>
        <source>Shard %1 is open already</source>
        <translation>El shard %1 ya está abierto</translation>
    </message>
    <message>
        <source>Shard %1 was closed before it was ready</source>
        <translation>El shard %1 se cerró antes de estar listo</translation>
    </message>
    <message>
        <source>Shard %1 is not open</source>
        <translation>El shard %1 no está abierto</translation>
    </message>
    <message>
        <source>Closed before anything was opened</source>
        <translation>Cerrado antes de abrir nada</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Shard %1 was replaced before it was ready</source>
        <translation>El shard %1 se reemplazó antes de estar listo</translation>
    </message>
    <message>
        <source>Guild %1 belongs to none of these shards</source>
        <translation>El servidor %1 no pertenece a ninguno de estos shards</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardMap</name>
    <message>
        <source>Shard map</source>
        <translation>Mapa de shards</translation>
    </message>
    <message>
        <source>%1 of %2 are ready</source>
        <translation>%1 de %2 listos</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>No shards yet</source>
        <translation>Aún no hay shards</translation>
    </message>
    <message>
        <source>Shards %1</source>
        <translation>Shards %1</translation>
    </message>
    <message>
        <source>Worst: %1</source>
        <translation>Peor: %1</translation>
    </message>
    <message>
        <source>Deaf: %1</source>
        <translation>Sordos: %1</translation>
    </message>
    <message>
        <source>Latency median: %1</source>
        <translation>Mediana de latencia: %1</translation>
    </message>
    <message>
        <source>Click to select them.</source>
        <translation>Haga clic para seleccionarlos.</translation>
    </message>
    <message>
        <source>Click to select them, double click to see each of them.</source>
        <translation>Clic para seleccionarlos, doble clic para ver cada uno.</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 de %2 listos</translation>
    </message>
    <message>
        <source>Deaf</source>
        <translation>Sordo</translation>
    </message>
    <message>
        <source>‹ All groups</source>
        <translation>‹ Todos los grupos</translation>
    </message>
    <message>
        <source>Back to one block for each group (Esc)</source>
        <translation>Volver a un bloque por grupo (Esc)</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation>Casillas más grandes</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation>Casillas más pequeñas</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>Todo el mapa</translation>
    </message>
    <message>
        <source>Open the block of a group</source>
        <translation>Abrir el bloque de un grupo</translation>
    </message>
    <message>
        <source>Select or unselect the shard</source>
        <translation>Seleccionar o deseleccionar el shard</translation>
    </message>
    <message>
        <source>What is known about the shard, on a card</source>
        <translation>Lo que se sabe del shard, en una tarjeta</translation>
    </message>
    <message>
        <source>Put away the card, leave the group, unselect</source>
        <translation>Cerrar la tarjeta, salir del grupo, deseleccionar</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardTable</name>
    <message>
        <source>Shard table</source>
        <translation>Tabla de shards</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>No shard fits the filter. Show all</source>
        <translation>Ningún shard coincide con el filtro. Mostrar todos</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardThread</name>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Starting from a saved session</source>
        <translation>Iniciando desde una sesión guardada</translation>
    </message>
    <message>
        <source>Makes way for a saved session</source>
        <translation>Deja paso a una sesión guardada</translation>
    </message>
    <message>
        <source>Not ready in time; the session is kept</source>
        <translation>No estuvo listo a tiempo; la sesión se conserva</translation>
    </message>
    <message>
        <source>Not ready in time</source>
        <translation>No estuvo listo a tiempo</translation>
    </message>
    <message>
        <source>Asked to resume</source>
        <translation>Se pidió reanudar</translation>
    </message>
    <message>
        <source>Paused; the session is kept</source>
        <translation>En pausa; la sesión se conserva</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>Asked for a new session</source>
        <translation>Se pidió una sesión nueva</translation>
    </message>
    <message>
        <source>Asked to reconnect</source>
        <translation>Se pidió reconectar</translation>
    </message>
    <message>
        <source>%1; the session is kept</source>
        <translation>%1; la sesión se conserva</translation>
    </message>
    <message>
        <source>%1; the session is ended</source>
        <translation>%1; la sesión se termina</translation>
    </message>
    <message>
        <source>Paused before the program started anew</source>
        <translation>En pausa desde antes de que el programa se iniciara de nuevo</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardTotalsRow</name>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
</context>
<context>
    <name>Shardroom::SimulatorThread</name>
    <message>
        <source>Practice gateway: %1</source>
        <translation>Gateway de prácticas: %1</translation>
    </message>
    <message>
        <source>%1, shards %2</source>
        <translation>%1, shards %2</translation>
    </message>
    <message>
        <source>repeated faults stopped</source>
        <translation>fallos repetidos detenidos</translation>
    </message>
    <message>
        <source>scenario %1 started</source>
        <translation>escenario %1 iniciado</translation>
    </message>
    <message>
        <source>scenario stopped</source>
        <translation>escenario detenido</translation>
    </message>
</context>
<context>
    <name>Shardroom::SpokenChart</name>
    <message>
        <source>%1, between %2 and %3</source>
        <translation>%1, entre %2 y %3</translation>
    </message>
    <message>
        <source>Time: %1 to %2</source>
        <translation>Tiempo: de %1 a %2</translation>
    </message>
</context>
<context>
    <name>Shardroom::StartRoom</name>
    <message>
        <source>Put that right and open the bot again, or choose Change… to paste its token anew.</source>
        <translation>Corríjalo y abra el bot de nuevo, o elija Cambiar… para volver a pegar su token.</translation>
    </message>
</context>
<context>
    <name>Shardroom::StartWindow</name>
    <message>
        <source>&amp;Your bots</source>
        <translation>&amp;Sus bots</translation>
    </message>
    <message>
        <source>&amp;Add a bot…</source>
        <translation>&amp;Añadir un bot…</translation>
    </message>
    <message>
        <source>Paste its token; it is checked with Discord and kept in your keychain.</source>
        <translation>Pegue su token; se comprueba con Discord y se guarda en su llavero.</translation>
    </message>
    <message>
        <source>Open the &amp;practice gateway</source>
        <translation>Abrir el gateway de &amp;prácticas</translation>
    </message>
    <message>
        <source>The control room for Discord gateway shards. Which ones shall it show?</source>
        <translation>La sala de control de los shards del gateway de Discord. ¿Cuáles debe mostrar?</translation>
    </message>
    <message>
        <source>64 shards with everything that can go wrong. No token, no network.</source>
        <translation>64 shards con todo lo que puede fallar. Sin token, sin red.</translation>
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
        <translation>Haga clic para listar solo estos.</translation>
    </message>
    <message>
        <source>Deaf</source>
        <translation>Sordo</translation>
    </message>
</context>
<context>
    <name>Shardroom::StateChips</name>
    <message>
        <source>Shards by state</source>
        <translation>Shards por estado</translation>
    </message>
</context>
<context>
    <name>Shardroom::TableLayouts</name>
    <message>
        <source>Layout: %1</source>
        <translation>Disposición: %1</translation>
    </message>
    <message>
        <source>&amp;Save layout…</source>
        <translation>&amp;Guardar disposición…</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation>&amp;Eliminar disposición</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Guardar disposición</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved layout(s) left out: at most 50 can be read, with names of at most 100 characters.</source>
        <translation>
            <numerusform>%Ln disposición guardada omitida: se pueden leer como máximo 50, con nombres de 100 caracteres como máximo.</numerusform>
            <numerusform>%Ln disposiciones guardadas omitidas: se pueden leer como máximo 50, con nombres de 100 caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>Its name is longer than %Ln character(s).</source>
        <translation>
            <numerusform>Su nombre tiene más de %Ln carácter.</numerusform>
            <numerusform>Su nombre tiene más de %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln already, and no more can be kept. Delete one first.</source>
        <translation>
            <numerusform>Ya hay %Ln y no se pueden guardar más. Elimine una primero.</numerusform>
            <numerusform>Ya hay %Ln y no se pueden guardar más. Elimine una primero.</numerusform>
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
        <translation>las líneas marcadas</translation>
    </message>
    <message>
        <source>the listed lines</source>
        <translation>las líneas listadas</translation>
    </message>
    <message>
        <source>the last 15 minutes</source>
        <translation>los últimos 15 minutos</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>la última hora</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Export timeline</source>
        <translation>Exportar cronología</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Markdown, for an incident report</source>
        <translation>Markdown, para un informe de incidente</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Only the &amp;marked lines (%1)</source>
        <translation>Solo las líneas &amp;marcadas (%1)</translation>
    </message>
    <message>
        <source>What is &amp;listed (%1)</source>
        <translation>Lo que está &amp;listado (%1)</translation>
    </message>
    <message>
        <source>The last &amp;15 minutes (%1)</source>
        <translation>Los últimos &amp;15 minutos (%1)</translation>
    </message>
    <message>
        <source>The last &amp;hour (%1)</source>
        <translation>La última &amp;hora (%1)</translation>
    </message>
    <message>
        <source>&amp;Everything (%1)</source>
        <translation>&amp;Todo (%1)</translation>
    </message>
    <message>
        <source>Lines:</source>
        <translation>Líneas:</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save timeline</source>
        <translation>Guardar cronología</translation>
    </message>
    <message>
        <source>Timeline (*%1)</source>
        <translation>Cronología (*%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <comment>a range of time</comment>
        <translation>%1 a %2 UTC</translation>
    </message>
    <message>
        <source>&amp;Between</source>
        <translation>&amp;Entre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>Shardroom::TimelineList</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Open the fold</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Fold up, or go to the fold</source>
        <translation>Plegar o ir a la línea plegada</translation>
    </message>
    <message>
        <source>Open the fold, or show the shard</source>
        <translation>Desplegar o mostrar el shard</translation>
    </message>
</context>
<context>
    <name>Shardroom::TimelineModel</name>
    <message>
        <source>Action (automatic)</source>
        <translation>Acción (automática)</translation>
    </message>
    <message>
        <source>Action (window)</source>
        <translation>Acción (ventana)</translation>
    </message>
    <message>
        <source>Action (control socket)</source>
        <translation>Acción (socket de control)</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>%1 (close %2)</source>
        <translation>%1 (cierre %2)</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Identifies that this spent</source>
        <translation>Identifies que gastó esto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>cause, shard numbers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all back after %1</source>
        <translation>todos de vuelta tras %1</translation>
    </message>
    <message>
        <source>%1 of %2 back after %3</source>
        <translation>%1 de %2 de vuelta tras %3</translation>
    </message>
    <message>
        <source>Close (Left)</source>
        <translation>Plegar (Izquierda)</translation>
    </message>
    <message>
        <source>Open into its lines (Right)</source>
        <translation>Desplegar en sus líneas (Derecha)</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, desplegada</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, plegada</translation>
    </message>
</context>
<context>
    <name>Shardroom::TimelinePill</name>
    <message>
        <source>Go back to the newest line</source>
        <translation>Volver a la línea más reciente</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>EN VIVO</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>EN PAUSA</translation>
    </message>
    <message>
        <source>RANGE</source>
        <translation>INTERVALO</translation>
    </message>
    <message>
        <source>SCROLLED</source>
        <translation>DESPLAZADO</translation>
    </message>
    <message>
        <source>%1 · %2 new</source>
        <translation>%1 · %2 nuevas</translation>
    </message>
</context>
<context>
    <name>Shardroom::TimelineTimes</name>
    <message>
        <source>Time shown</source>
        <translation>Tiempo mostrado</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Últimos 15 minutos</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
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
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Show the shard</source>
        <translation>Mostrar el shard</translation>
    </message>
    <message>
        <source>Filter: shard number, state, cause</source>
        <translation>Filtro: número de shard, estado, causa</translation>
    </message>
    <message>
        <source>Filter timeline</source>
        <translation>Filtrar cronología</translation>
    </message>
    <message>
        <source>Selected shards</source>
        <translation>Shards seleccionados</translation>
    </message>
    <message>
        <source>Only what concerns the selected shards, or the whole fleet</source>
        <translation>Solo lo que afecta a los shards seleccionados o a toda la flota</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep the newest line in sight; ends when you scroll up</source>
        <translation>Mantener a la vista la línea más reciente; termina al desplazarse hacia arriba</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Nothing moves; what happens meanwhile is kept and counted (Space)</source>
        <translation>Nada se mueve; lo que ocurre entretanto se guarda y se cuenta (Espacio)</translation>
    </message>
    <message>
        <source>Copy the marked lines, or all of them</source>
        <translation>Copiar las líneas marcadas o todas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write lines to a file as Markdown, CSV or JSON</source>
        <translation>Escribir líneas en un archivo como Markdown, CSV o JSON</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Show or hide these lines</source>
        <translation>Mostrar u ocultar estas líneas</translation>
    </message>
    <message>
        <source>shard %1 of %2</source>
        <translation>shard %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>cost %Ln identify(s)</source>
        <translation>
            <numerusform>costó %Ln identify</numerusform>
            <numerusform>costó %Ln identifies</numerusform>
        </translation>
    </message>
    <message>
        <source>Close %1: %2. %3 %4</source>
        <translation>Cierre %1: %2. %3 %4</translation>
    </message>
    <message>
        <source>&amp;Filter to shard %1</source>
        <translation>&amp;Filtrar por el shard %1</translation>
    </message>
    <message>
        <source>&amp;Reshard…</source>
        <translation>&amp;Reshard…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Fold equal events</source>
        <translation>Plegar eventos iguales</translation>
    </message>
    <message>
        <source>One line for what many shards did at the same moment; Right opens it</source>
        <translation>Una línea para lo que muchos shards hicieron en el mismo momento; Derecha la despliega</translation>
    </message>
    <message>
        <source>&amp;Open into its lines</source>
        <translation>&amp;Desplegar en sus líneas</translation>
    </message>
    <message>
        <source>F&amp;old up</source>
        <translation>Ple&amp;gar</translation>
    </message>
    <message numerus="yes">
        <source>Hidden by the filter, the buttons or the times above: %Ln line(s).</source>
        <translation>
            <numerusform>Oculta por el filtro, los botones o el intervalo de arriba: %Ln línea.</numerusform>
            <numerusform>Ocultas por el filtro, los botones o el intervalo de arriba: %Ln líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number is a shard&apos;s, a close code or one in the texts; 4/16 is shard 4 of 16.</source>
        <translation>Un número es el de un shard, un código de cierre o uno de los textos; 4/16 es el shard 4 de 16.</translation>
    </message>
</context>
<context>
    <name>Shardroom::VaultKey</name>
    <message>
        <source>The keychain did not answer in time. Unlock it, then start again.</source>
        <translation>El llavero no respondió a tiempo. Desbloquéelo e inicie de nuevo.</translation>
    </message>
    <message>
        <source>Another program is using %1.</source>
        <translation>Otro programa está usando %1.</translation>
    </message>
    <message>
        <source>The keychain has no entry &quot;%1&quot; of the service &quot;%2&quot;, which holds the key. It belongs to this user and to this place of the directory.</source>
        <translation>El llavero no tiene la entrada «%1» del servicio «%2», que contiene la clave. Pertenece a este usuario y a esta ubicación del directorio.</translation>
    </message>
    <message>
        <source>The keychain gave no key: %1</source>
        <translation>El llavero no dio ninguna clave: %1</translation>
    </message>
    <message>
        <source>What the keychain holds as &quot;%1&quot; of the service &quot;%2&quot; is no key.</source>
        <translation>Lo que el llavero guarda como «%1» del servicio «%2» no es una clave.</translation>
    </message>
    <message>
        <source>The keychain did not take a key: %1</source>
        <translation>El llavero no aceptó una clave: %1</translation>
    </message>
    <message>
        <source>The keychain did not keep the key.</source>
        <translation>El llavero no conservó la clave.</translation>
    </message>
</context>
<context>
    <name>Shardroom::VaultModel</name>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Resumable, %1 left</source>
        <translation>Reanudable, queda %1</translation>
    </message>
    <message>
        <source>Resumable</source>
        <translation>Reanudable</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>A shard is on this session: there is nothing to restore.</source>
        <translation>Un shard usa esta sesión: no hay nada que restaurar.</translation>
    </message>
    <message>
        <source>Discord most likely still has it: to resume it costs no identify.</source>
        <translation>Lo más probable es que Discord aún la tenga: reanudarla no cuesta ningún identify.</translation>
    </message>
    <message>
        <source>Discord has most likely forgotten it. It may be tried; where Discord refuses it, the shard identifies.</source>
        <translation>Lo más probable es que Discord la haya olvidado. Se puede probar; si Discord la rechaza, el shard hace identify.</translation>
    </message>
    <message>
        <source>This fleet can&apos;t resume it.</source>
        <translation>Esta flota no puede reanudarla.</translation>
    </message>
    <message>
        <source>Its last connection was closed with %1.</source>
        <translation>Su última conexión se cerró con %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Last alive</source>
        <translation>Últ. actividad</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>Shardroom::VaultPage</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Show or hide id</source>
        <translation>Mostrar u ocultar id</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar id</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Copies the marked rows, or all of them; ids stay masked.</source>
        <translation>Copia las filas marcadas o todas; los ids siguen enmascarados.</translation>
    </message>
    <message>
        <source>Saved sessions</source>
        <translation>Sesiones guardadas</translation>
    </message>
    <message>
        <source>No saved sessions yet. They are saved here as soon as a shard has one; File, Import states takes them from a file.</source>
        <translation>Aún no hay sesiones guardadas. Se guardan aquí en cuanto un shard tiene una; Archivo, Importar estados las toma de un archivo.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
    </message>
    <message>
        <source>Not encrypted: %1</source>
        <translation>Sin cifrar: %1</translation>
    </message>
    <message>
        <source>In memory only: without a state directory, nothing outlives this program.</source>
        <translation>Solo en memoria: sin directorio de estado, nada se conserva.</translation>
    </message>
    <message>
        <source>Safe on disk %1 ago</source>
        <translation>A salvo en disco hace %1</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Aún no se ha escrito nada</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifradas</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>Restore all %1</source>
        <translation>Restaurar las %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>No saved session waits to be restored.</source>
        <translation>Ninguna sesión guardada espera ser restaurada.</translation>
    </message>
    <message>
        <source>None of the marked sessions can be restored.</source>
        <translation>Ninguna de las sesiones marcadas se puede restaurar.</translation>
    </message>
    <message>
        <source>Resumes all saved sessions that no shard is on and no guard refuses.</source>
        <translation>Reanuda todas las sesiones guardadas que ningún shard usa y ninguna protección rechaza.</translation>
    </message>
    <message>
        <source>Resumes the marked sessions, as far as no shard is on them and no guard refuses them.</source>
        <translation>Reanuda las sesiones marcadas, siempre que ningún shard las use y ninguna protección las rechace.</translation>
    </message>
    <message>
        <source>Mark sessions first.</source>
        <translation>Primero marque sesiones.</translation>
    </message>
    <message>
        <source>The marked sessions are in use.</source>
        <translation>Las sesiones marcadas están en uso.</translation>
    </message>
    <message>
        <source>Drops the marked sessions from here; Discord is not told.</source>
        <translation>Descarta de aquí las sesiones marcadas; no se informa a Discord.</translation>
    </message>
    <message>
        <source>Mark one session first.</source>
        <translation>Primero marque una sesión.</translation>
    </message>
    <message>
        <source>Hide id</source>
        <translation>Ocultar id</translation>
    </message>
    <message>
        <source>Show id</source>
        <translation>Mostrar id</translation>
    </message>
    <message>
        <source>With the token, whoever has the id can take the session over. It is masked again after %1.</source>
        <translation>Con el token, quien tenga el id puede tomar la sesión. Se vuelve a enmascarar tras %1.</translation>
    </message>
    <message>
        <source>Copies the whole id. It is removed from the clipboard after %1.</source>
        <translation>Copia el id completo. Se elimina del portapapeles tras %1.</translation>
    </message>
    <message>
        <source>It can&apos;t be resumed here any more: nothing is lost.</source>
        <translation>Ya no se puede reanudar aquí: no se pierde nada.</translation>
    </message>
    <message>
        <source>None of them can be resumed here any more: nothing is lost.</source>
        <translation>Ninguna de ellas se puede reanudar ya aquí: no se pierde nada.</translation>
    </message>
    <message>
        <source>To connect again without it costs %1 of the %2 identifies left.</source>
        <translation>Volver a conectar sin ella cuesta %1 de los %2 identifies que quedan.</translation>
    </message>
    <message>
        <source>To connect again without them costs %1 of the %2 identifies left.</source>
        <translation>Volver a conectar sin ellas cuesta %1 de los %2 identifies que quedan.</translation>
    </message>
    <message>
        <source>Forget saved sessions</source>
        <translation>Olvidar sesiones guardadas</translation>
    </message>
    <message>
        <source>Forget the session of %1?</source>
        <translation>¿Olvidar la sesión de %1?</translation>
    </message>
    <message>
        <source>Forget the sessions of %1?</source>
        <translation>¿Olvidar las sesiones de %1?</translation>
    </message>
    <message>
        <source>Discord is not told, and what was exported before stays where it is.</source>
        <translation>No se informa a Discord, y lo que se exportó antes se queda donde está.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>The session id of shard %1 is on the clipboard. It is removed from there after %2, or when the window closes.</source>
        <translation>El id de sesión del shard %1 está en el portapapeles. Se elimina de ahí tras %2 o al cerrarse la ventana.</translation>
    </message>
</context>
<context>
    <name>ShardroomSimulator</name>
    <message>
        <source>Port on 127.0.0.1; 0 for any free one.</source>
        <translation>Puerto en 127.0.0.1; 0 para cualquiera libre.</translation>
    </message>
    <message>
        <source>Guilds that the bot is in.</source>
        <translation>Servidores en los que está el bot.</translation>
    </message>
    <message>
        <source>Shard count that /gateway/bot recommends.</source>
        <translation>Cantidad de shards que recomienda /gateway/bot.</translation>
    </message>
    <message>
        <source>Identify buckets.</source>
        <translation>Buckets de identify.</translation>
    </message>
    <message>
        <source>Session starts per 24 hours.</source>
        <translation>Inicios de sesión por 24 horas.</translation>
    </message>
    <message>
        <source>Session starts that are spent already.</source>
        <translation>Inicios de sesión ya gastados.</translation>
    </message>
    <message>
        <source>Events in all guilds together; with 0 nothing ever happens.</source>
        <translation>Eventos en todos los servidores juntos; con 0 nunca ocurre nada.</translation>
    </message>
    <message>
        <source>Guilds that the bot joins per minute, over the usual.</source>
        <translation>Servidores a los que se une el bot por minuto, además de lo habitual.</translation>
    </message>
    <message>
        <source>In what time a day passes in the guilds; 0: no day and night.</source>
        <translation>En cuánto tiempo pasa un día en los servidores; 0: sin día ni noche.</translation>
    </message>
    <message>
        <source>Events come up to this much late, to each session by its own.</source>
        <translation>Los eventos llegan con este retraso como máximo, distinto en cada sesión.</translation>
    </message>
    <message>
        <source>What HELLO asks for.</source>
        <translation>Lo que pide HELLO.</translation>
    </message>
    <message>
        <source>One identify per bucket in this time.</source>
        <translation>Un identify por bucket en este tiempo.</translation>
    </message>
    <message>
        <source>How long a session without a connection can be resumed.</source>
        <translation>Cuánto tiempo se puede reanudar una sesión sin conexión.</translation>
    </message>
    <message>
        <source>Dispatches kept for a resume, per session.</source>
        <translation>Dispatches que se guardan para una reanudación, por sesión.</translation>
    </message>
    <message>
        <source>About how late heartbeats are acknowledged.</source>
        <translation>Con cuánto retraso aproximado se confirman los heartbeats.</translation>
    </message>
    <message>
        <source>The same seed gives the same world.</source>
        <translation>La misma semilla da el mismo mundo.</translation>
    </message>
    <message>
        <source>Shard counts must be a multiple of this.</source>
        <translation>Las cantidades de shards deben ser múltiplo de este número.</translation>
    </message>
    <message>
        <source>Above this a shard is closed with 4011.</source>
        <translation>Por encima, un shard se cierra con 4011.</translation>
    </message>
    <message>
        <source>A RESUME on another host than the session&apos;s is asked to reconnect after this; 0 for never.</source>
        <translation>A un RESUME en otro host que el de la sesión se le pide reconectar tras este tiempo; 0 para nunca.</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot; is not a whole number from %3 to %4.</source>
        <translation>--%1 «%2» no es un número entero de %3 a %4.</translation>
    </message>
    <message>
        <source>--tls-certificate and --tls-key go together.</source>
        <translation>--tls-certificate y --tls-key van juntas.</translation>
    </message>
    <message>
        <source>--token-file &quot;%1&quot; is not a regular file.</source>
        <translation>--token-file «%1» no es un archivo normal.</translation>
    </message>
    <message>
        <source>--token-file &quot;%1&quot; can&apos;t be read: %2.</source>
        <translation>--token-file «%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>--token-file &quot;%1&quot; is empty.</source>
        <translation>--token-file «%1» está vacío.</translation>
    </message>
    <message>
        <source>Practice gateway: Discord&apos;s gateway and the REST routes around it, on loopback.</source>
        <translation>Gateway de prácticas: el gateway de Discord y las rutas REST que lo rodean, en loopback.</translation>
    </message>
    <message>
        <source>Write what each client did, one JSON object per line.</source>
        <translation>Escribir lo que hizo cada cliente, un objeto JSON por línea.</translation>
    </message>
    <message>
        <source>Write what happens in the guilds, one JSON object per line, to hold a recording against.</source>
        <translation>Escribir lo que ocurre en los servidores, un objeto JSON por línea, para compararlo con una grabación.</translation>
    </message>
    <message>
        <source>With zlib-stream, send every payload in several messages.</source>
        <translation>Con zlib-stream, enviar cada payload en varios mensajes.</translation>
    </message>
    <message>
        <source>Speak https and wss with this certificate (PEM, with its chain); needs --tls-key.</source>
        <translation>Hablar https y wss con este certificado (PEM, con su cadena); requiere --tls-key.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key (PEM, without a password).</source>
        <translation>La clave del certificado (PEM, sin contraseña).</translation>
    </message>
    <message>
        <source>The only token that is accepted; without it any well-formed one is.</source>
        <translation>El único token que se acepta; sin esta opción, cualquiera bien formado.</translation>
    </message>
    <message>
        <source>Play this on the gateway, which is as it wants it where no option says otherwise; &quot;list&quot; lists them.</source>
        <translation>Ejecutar este escenario en el gateway, que es como lo requiere donde ninguna opción diga otra cosa; «list» los muestra.</translation>
    </message>
    <message>
        <source>--scenario &quot;%1&quot;: %2</source>
        <translation>--scenario «%1»: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option. See --help.</source>
        <translation>«%1» no es una opción. Consulte --help.</translation>
    </message>
</context>
<context>
    <name>StartPlan</name>
    <message numerus="yes">
        <source>%Ln saved session(s) not used: %1.</source>
        <translation>
            <numerusform>%Ln sesión guardada no usada: %1.</numerusform>
            <numerusform>%Ln sesiones guardadas no usadas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no token. Set DISCORD_TOKEN or DISCORD_TOKEN_FILE, give --token-file, or start the practice gateway with --simulate.</source>
        <translation>No hay token. Defina DISCORD_TOKEN o DISCORD_TOKEN_FILE, indique --token-file o inicie el gateway de prácticas con --simulate.</translation>
    </message>
    <message>
        <source>A fleet of %1 shards makes no sense: --shards takes a number from 1, or auto.</source>
        <translation>Una flota de %1 shards no tiene sentido: --shards admite un número a partir de 1, o auto.</translation>
    </message>
    <message>
        <source>A fleet of %1 shards makes no sense: the largest count is %2.</source>
        <translation>Una flota de %1 shards no tiene sentido: la cantidad máxima es %2.</translation>
    </message>
    <message>
        <source>--large-bot-multiple takes a number from 1 to %1, not %2.</source>
        <translation>--large-bot-multiple admite un número de 1 a %1, no %2.</translation>
    </message>
    <message>
        <source>--shard-ids needs the total that the ids belong to: give --shards N too.</source>
        <translation>--shard-ids necesita el total al que pertenecen los ids: indique también --shards N.</translation>
    </message>
    <message>
        <source>Shard %1 is outside the total of %2: ids go from 0 to %3.</source>
        <translation>El shard %1 está fuera del total de %2: los ids van de 0 a %3.</translation>
    </message>
    <message>
        <source>The intents hold bits that Discord does not know.</source>
        <translation>Los intents contienen bits que Discord no conoce.</translation>
    </message>
    <message>
        <source>IDENTIFY would have %1 bytes with this presence; Discord accepts %2. Give a shorter --presence.</source>
        <translation>Con esta presencia, IDENTIFY tendría %1 bytes; Discord acepta %2. Indique un --presence más corto.</translation>
    </message>
    <message>
        <source>Keeping the %1 shards of the saved sessions, some of which were split.</source>
        <translation>Se mantienen los %1 shards de las sesiones guardadas, algunos de los cuales se dividieron.</translation>
    </message>
    <message>
        <source>%1 shards is not a multiple of %2, which Discord would refuse with close 4010. The next that fits is %3.</source>
        <translation>%1 shards no es múltiplo de %2, lo que Discord rechazaría con el cierre 4010. La siguiente cantidad que encaja es %3.</translation>
    </message>
    <message>
        <source>Keeping the %1 shards of the saved sessions; Discord recommends %2 now.</source>
        <translation>Se mantienen los %1 shards de las sesiones guardadas; Discord recomienda %2 ahora.</translation>
    </message>
    <message>
        <source>The saved sessions belong to another bot than this token, and a start would overwrite them: each would cost an identify there. Give this bot a --state-dir of its own, or start with --no-resume.</source>
        <translation>Las sesiones guardadas pertenecen a otro bot que este token, y un inicio las sobrescribiría: cada una costaría un identify allí. Dé a este bot su propio --state-dir o inicie con --no-resume.</translation>
    </message>
    <message>
        <source>Starting %1 shards costs %2 identifies, but only %3 of %4 are left until %5. Going on would make Discord end all sessions and reset the token. Wait for the reset, or start fewer shards.</source>
        <translation>Iniciar %1 shards cuesta %2 identifies, pero solo quedan %3 de %4 hasta las %5. Continuar haría que Discord terminara todas las sesiones y restableciera el token. Espere a la renovación o inicie menos shards.</translation>
    </message>
    <message>
        <source>Starting %1 shards costs %2 identifies. %3 of %4 are left, but %5 of them are kept back for resumes that fail, so %6 can be spent. Wait for the reset, start fewer shards, or allow it with --spend-reserve %7.</source>
        <translation>Iniciar %1 shards cuesta %2 identifies. Quedan %3 de %4, pero %5 de ellos se guardan en reserva para reanudaciones que fallen, así que se pueden gastar %6. Espere a la renovación, inicie menos shards o permítalo con --spend-reserve %7.</translation>
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
        <translation>, lote %1 de %2</translation>
    </message>
    <message>
        <source>, %1 of %2 new shards, %3 of %4 guilds</source>
        <translation>, %1 de %2 shards nuevos, %3 de %4 servidores</translation>
    </message>
    <message>
        <source>, found unfinished</source>
        <translation>, encontrado sin terminar</translation>
    </message>
    <message>
        <source>, paused</source>
        <translation>, en pausa</translation>
    </message>
    <message>
        <source>%1  %2 of %3 shards ready, %4 guilds (%5 unavailable), %6 events/s, latency p50 %7 p95 %8, identifies %9 of %10 left</source>
        <translation>%1  %2 de %3 shards listos, %4 servidores (%5 no disponibles), %6 eventos/s, latencia p50 %7 p95 %8, quedan %9 de %10 identifies</translation>
    </message>
    <message>
        <source>reshard %1 → %2 begins by itself at %3: %4</source>
        <translation>el reshard %1 → %2 comienza automáticamente a las %3: %4</translation>
    </message>
    <message>
        <source>  shard %1  %2 for %3  %4  %5 guilds  %6 ev/s  seq %7  resumes %8</source>
        <translation>  shard %1  %2 desde hace %3  %4  %5 servidores  %6 ev/s  sec %7  reanudadas %8</translation>
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
        <translation>Shards: %1 de %2 listos (%3)</translation>
    </message>
    <message>
        <source>Guilds: %1, of which %2 are unavailable</source>
        <translation>Servidores: %1, de los cuales %2 no disponibles</translation>
    </message>
    <message>
        <source>Events: %1, now %2 a second</source>
        <translation>Eventos: %1, ahora %2 por segundo</translation>
    </message>
    <message>
        <source>Latency: median %1, 95 % %2, 99 % %3</source>
        <translation>Latencia: mediana %1, 95 % %2, 99 % %3</translation>
    </message>
    <message>
        <source>Identify budget: not known yet</source>
        <translation>Presupuesto de identifies: aún no se conoce</translation>
    </message>
    <message>
        <source>Identify budget: %1 of %2 left, reset at %3, %4 waiting</source>
        <translation>Presupuesto de identifies: quedan %1 de %2, se renueva a las %3, %4 en espera</translation>
    </message>
    <message numerus="yes">
        <source>Deaf: %Ln shard(s) get acknowledgements but no events</source>
        <translation>
            <numerusform>Sordos: %Ln shard recibe confirmaciones pero no eventos</numerusform>
            <numerusform>Sordos: %Ln shards reciben confirmaciones pero no eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Resharding from %1 to %2 shards: %3</source>
        <translation>Reshard de %1 a %2 shards: %3</translation>
    </message>
    <message>
        <source>Identifying is held back until %1: %2</source>
        <translation>Los identifies se retienen hasta las %1: %2</translation>
    </message>
    <message>
        <source>Gateway status, %1 UTC</source>
        <translation>Estado del gateway, %1 UTC</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>Desde (UTC)</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Caídos</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>Eventos/s</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Reanudadas</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>Identifies</translation>
    </message>
    <message>
        <source>Last close</source>
        <translation>Último cierre</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sin código</translation>
    </message>
    <message>
        <source>%1 by us</source>
        <translation>%1 por nosotros</translation>
    </message>
    <message>
        <source>%1 by the other side</source>
        <translation>%1 por el otro lado</translation>
    </message>
    <message>
        <source>The status could not be written to %1: %2.</source>
        <translation>No se pudo escribir el estado en %1: %2.</translation>
    </message>
</context>
<context>
    <name>TimelineReport</name>
    <message>
        <source>Action, automatic</source>
        <translation>Acción, automática</translation>
    </message>
    <message>
        <source>Action, window</source>
        <translation>Acción, ventana</translation>
    </message>
    <message>
        <source>Action, control socket</source>
        <translation>Acción, socket de control</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>sin código</translation>
    </message>
    <message>
        <source>%1 × close %2</source>
        <comment>3 × close 4009</comment>
        <translation>%1 × cierre %2</translation>
    </message>
    <message>
        <source>%1 connects, %2 resumes, %3 identifies spent, %4 actions; %5</source>
        <translation>%1 conexiones, %2 reanudaciones, %3 identifies gastados, %4 acciones; %5</translation>
    </message>
    <message>
        <source>no closes</source>
        <translation>sin cierres</translation>
    </message>
    <message>
        <source>Timeline of the gateway shards</source>
        <translation>Cronología de los shards del gateway</translation>
    </message>
    <message>
        <source>Written at %1 UTC</source>
        <translation>Escrito: %1 UTC</translation>
    </message>
    <message numerus="yes">
        <source>Range: %1, %Ln entries</source>
        <translation>
            <numerusform>Intervalo: %1, %Ln entrada</numerusform>
            <numerusform>Intervalo: %1, %Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 UTC</source>
        <translation>De %1 a %2 UTC</translation>
    </message>
    <message>
        <source>Close codes</source>
        <translation>Códigos de cierre</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The timeline could not be written to %1: %2.</source>
        <translation>No se pudo escribir la cronología en %1: %2.</translation>
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
    <name>TokenSource</name>
    <message>
        <source>The token from %1 is empty.</source>
        <translation>El token de %1 está vacío.</translation>
    </message>
    <message>
        <source>What %1 holds is not a token: it has spaces, line breaks or other characters that tokens never have. Copy the token once more from the developer portal.</source>
        <translation>Lo que contiene %1 no es un token: tiene espacios, saltos de línea u otros caracteres que los tokens nunca tienen. Copie otra vez el token del portal de desarrolladores.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 no es un archivo normal.</translation>
    </message>
    <message>
        <source>The token file %1 can&apos;t be read: %2.</source>
        <translation>No se puede leer el archivo de token %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a token file.</source>
        <translation>%1 es demasiado grande para un archivo de token.</translation>
    </message>
    <message>
        <source>The token file %1 can be read by other users: chmod 600 it.</source>
        <translation>Otros usuarios pueden leer el archivo de token %1: aplíquele chmod 600.</translation>
    </message>
    <message>
        <source>The bot %1 takes its token from the environment, and there is none: set DISCORD_TOKEN_FILE or DISCORD_TOKEN.</source>
        <translation>El bot %1 toma su token del entorno, y allí no hay ninguno: defina DISCORD_TOKEN_FILE o DISCORD_TOKEN.</translation>
    </message>
    <message>
        <source>The bot %1 takes its token from the variable %2, which is not set.</source>
        <translation>El bot %1 toma su token de la variable %2, que no está definida.</translation>
    </message>
</context>
<context>
    <name>TransportDecoder</name>
    <message>
        <source>a message larger than 64 MiB when decompressed</source>
        <translation>un mensaje de más de 64 MiB una vez descomprimido</translation>
    </message>
    <message>
        <source>a compressed message larger than 16 MiB</source>
        <translation>un mensaje comprimido de más de 16 MiB</translation>
    </message>
    <message>
        <source>no memory for a zlib context</source>
        <translation>sin memoria para un contexto zlib</translation>
    </message>
    <message>
        <source>the zlib stream is corrupt</source>
        <translation>el flujo zlib está dañado</translation>
    </message>
    <message>
        <source>a binary frame that is not a zlib stream</source>
        <translation>un frame binario que no es un flujo zlib</translation>
    </message>
    <message>
        <source>the zstd stream is corrupt</source>
        <translation>el flujo zstd está dañado</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>close %1, %2</source>
        <translation>cierre %1, %2</translation>
    </message>
    <message>
        <source>not closed by Discord</source>
        <translation>no lo cerró Discord</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>Given up: %1. Cause: %2.</source>
        <translation>Abandonado: %1. Causa: %2.</translation>
    </message>
    <message>
        <source>In quarantine after one lost session after the other. Find the cause, then resume.</source>
        <translation>En cuarentena tras perder una sesión tras otra. Encuentre la causa y después reanude.</translation>
    </message>
    <message>
        <source>Discord or the network, rather than this bot: %1 of %2 shards were closed within %3.</source>
        <translation>Discord o la red, más que este bot: %1 de %2 shards se cerraron en %3.</translation>
    </message>
    <message>
        <source>Backing off for one cause: %1. Cause: %2.</source>
        <translation>En backoff por una misma causa: %1. Causa: %2.</translation>
    </message>
    <message>
        <source>Deaf: %1. Heartbeats are answered, but no event comes. Reconnecting costs nothing.</source>
        <translation>Sordos: %1. Los heartbeats se responden, pero no llega ningún evento. Reconectar no cuesta nada.</translation>
    </message>
    <message>
        <source>Discord has %1 of %2 guilds in an outage, on %3. Nothing of ours helps; their events stop.</source>
        <translation>Discord tiene %1 de %2 servidores caídos, en %3. Nada de lo nuestro ayuda; sus eventos se interrumpen.</translation>
    </message>
    <message>
        <source>Nearly full: %1. Shard %2 has %3 of %4 guilds; above that Discord closes it (4011), and only more shards help.</source>
        <translation>Casi llenos: %1. El shard %2 tiene %3 de %4 servidores; por encima, Discord lo cierra (4011), y solo ayudan más shards.</translation>
    </message>
    <message numerus="yes">
        <source>The identify queue is held: nobody identifies until it is released. Waiting: %Ln shard(s).</source>
        <translation>
            <numerusform>La cola de identify está retenida: nadie se identifica hasta que se libere. %Ln shard espera.</numerusform>
            <numerusform>La cola de identify está retenida: nadie se identifica hasta que se libere. %Ln shards esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nearly all from %2</source>
        <translation>%1, casi todos de %2</translation>
    </message>
    <message>
        <source>%1 of %2 identifies are left, and those are kept back. Waiting for the reset in %3, or for you to allow some: %4.</source>
        <translation>Quedan %1 de %2 identifies y se guardan en reserva. A la espera de la renovación en %3 o de que usted permita algunos: %4.</translation>
    </message>
    <message>
        <source>Too many new sessions were lost to one cause, %1. Held back, so that no more identifies are wasted: %2; one tries for all at %3.</source>
        <translation>Se perdieron demasiadas sesiones nuevas por una misma causa, %1. Retenidos para no malgastar más identifies: %2; uno lo intenta por todos a las %3.</translation>
    </message>
    <message>
        <source>At the present growth it is full in %1.</source>
        <translation>Con el crecimiento actual estará lleno en %1.</translation>
    </message>
    <message>
        <source>Shard %1 is full in %2 at the present growth (%3 of %4 guilds), and only more shards help.</source>
        <translation>El shard %1 estará lleno en %2 con el crecimiento actual (%3 de %4 servidores), y solo ayudan más shards.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more shard(s) within %1.</source>
        <translation>
            <numerusform>%Ln shard más en un plazo de %1.</numerusform>
            <numerusform>%Ln shards más en un plazo de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultStore</name>
    <message>
        <source>%1 is not there, so that %2 is of no use.</source>
        <translation>%1 no está ahí, así que %2 no sirve de nada.</translation>
    </message>
    <message>
        <source>The sessions in %1 are encrypted with the key %2, which is not here. Give it back to the keychain, or move the file away to begin without them.</source>
        <translation>Las sesiones de %1 están cifradas con la clave %2, que no está aquí. Devuélvala al llavero o mueva el archivo para empezar sin ellas.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2.</source>
        <translation>No se puede usar %1: %2.</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>The sessions in %1 are encrypted with another key.</source>
        <translation>Las sesiones de %1 están cifradas con otra clave.</translation>
    </message>
    <message>
        <source>sessions.journal: %1</source>
        <translation>sessions.journal: %1</translation>
    </message>
    <message>
        <source>%1 could be read by others. It can&apos;t any more.</source>
        <translation>Otros podían leer %1. Ya no pueden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) of more than 7 days ago are left out and will be removed</source>
        <translation>
            <numerusform>%Ln sesión de hace más de 7 días se omite y se eliminará</numerusform>
            <numerusform>%Ln sesiones de hace más de 7 días se omiten y se eliminarán</numerusform>
        </translation>
    </message>
    <message>
        <source>the directory can&apos;t be made or written</source>
        <translation>no se puede crear el directorio o escribir en él</translation>
    </message>
    <message>
        <source>The sessions could not be saved to %1: %2.</source>
        <translation>No se pudieron guardar las sesiones en %1: %2.</translation>
    </message>
</context>
<context>
    <name>Webhook</name>
    <message>
        <source>This is no address of a webhook, such as https://discord.com/api/webhooks/…</source>
        <translation>Esta no es la dirección de un webhook, como https://discord.com/api/webhooks/…</translation>
    </message>
    <message>
        <source>The address must begin with https: it is a secret. http is possible to this computer only.</source>
        <translation>La dirección debe empezar por https: es un secreto. http solo es posible a este equipo.</translation>
    </message>
    <message>
        <source>An address with a name or password in it is not used.</source>
        <translation>No se usa una dirección que contenga un nombre o una contraseña.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more, see the log of alerts.</source>
        <translation>
            <numerusform>Y %Ln más, véase el registro de alertas.</numerusform>
            <numerusform>Y %Ln más, véase el registro de alertas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>shardroom: there is no display, so there is no window; running headless.</source>
        <translation>shardroom: no hay pantalla, así que no hay ventana; se ejecuta sin ella.</translation>
    </message>
    <message>
        <source>shardroom: there is no display, so there is no window for --frames.</source>
        <translation>shardroom: no hay pantalla, así que no hay ventana para --frames.</translation>
    </message>
    <message>
        <source>shardroom: %1 is open already; its window was brought to the front.</source>
        <translation>shardroom: %1 ya está abierto; su ventana se ha traído al frente.</translation>
    </message>
    <message>
        <source>shardroom: %1 is running already. %2</source>
        <translation>shardroom: %1 ya está en marcha. %2</translation>
    </message>
</context>
<context>
    <name>shardroomctl</name>
    <message>
        <source>The control socket of the program (default: $XDG_RUNTIME_DIR/shardroom/control.sock, else control.sock in the usual state directory).</source>
        <translation>El socket de control del programa (por defecto: $XDG_RUNTIME_DIR/shardroom/control.sock; si no, control.sock en el directorio de estado habitual).</translation>
    </message>
    <message>
        <source>Reach the program that was started with this --state-dir.</source>
        <translation>Contactar con el programa que se inició con este --state-dir.</translation>
    </message>
    <message>
        <source>Answer with JSON, one object per line.</source>
        <translation>Responder con JSON, un objeto por línea.</translation>
    </message>
    <message>
        <source>Give up after this many seconds (default: 30; wait and tail: never). tail then ends with 0.</source>
        <translation>Desistir tras estos segundos (por defecto: 30; wait y tail: nunca). En ese caso tail termina con 0.</translation>
    </message>
    <message>
        <source>end, reidentify, roll, forget and apply: do it without asking.</source>
        <translation>end, reidentify, roll, forget y apply: hacerlo sin preguntar.</translation>
    </message>
    <message>
        <source>plan reshard: the new shard count (default for split: twice that of the shards). locate: with so many shards.</source>
        <translation>plan reshard: la nueva cantidad de shards (por defecto en split: el doble de la de los shards). locate: con tantos shards.</translation>
    </message>
    <message>
        <source>plan reshard: parallel (default), rolling, stop-and-start, split or hand-over.</source>
        <translation>plan reshard: parallel (por defecto), rolling, stop-and-start, split o hand-over.</translation>
    </message>
    <message>
        <source>plan reshard: so many old shards at a time (default: as many as may identify at once). roll: so many shards (default: 1).</source>
        <translation>plan reshard: tantos shards antiguos a la vez (por defecto: tantos como puedan hacer identify a la vez). roll: tantos shards (por defecto: 1).</translation>
    </message>
    <message>
        <source>plan reshard: seconds in which going back is free after the switch (default: 60).</source>
        <translation>plan reshard: segundos tras el cambio en los que volver atrás es gratis (por defecto: 60).</translation>
    </message>
    <message>
        <source>plan reshard: write the plan to this file.</source>
        <translation>plan reshard: escribir el plan en este archivo.</translation>
    </message>
    <message>
        <source>fault close: the close code (default: 4000).</source>
        <translation>fault close: el código de cierre (por defecto: 4000).</translation>
    </message>
    <message>
        <source>fault: how late, how long or how far (default: 2000).</source>
        <translation>fault: cuánto retraso, duración o salto (por defecto: 2000).</translation>
    </message>
    <message>
        <source>fault: how many connections or REST answers.</source>
        <translation>fault: cuántas conexiones o respuestas REST.</translation>
    </message>
    <message>
        <source>fault: so many of the shards, at random.</source>
        <translation>fault: tantos de los shards, al azar.</translation>
    </message>
    <message>
        <source>fault: again after this time.</source>
        <translation>fault: de nuevo tras este tiempo.</translation>
    </message>
    <message>
        <source>fault: how long it is repeated.</source>
        <translation>fault: cuánto tiempo se repite.</translation>
    </message>
    <message>
        <source>export: %1 (default: native). csv and markdown are the status of all shards, for people.</source>
        <translation>export: %1 (por defecto: native). csv y markdown son el estado de todos los shards, para personas.</translation>
    </message>
    <message>
        <source>export, import, split and hand-over: only these.</source>
        <translation>export, import, split y hand-over: solo estos.</translation>
    </message>
    <message>
        <source>import: with how many shards the sessions were made, if the file does not say. restore and forget: sessions of a set of N shards.</source>
        <translation>import: con cuántos shards se crearon las sesiones, si el archivo no lo indica. restore y forget: sesiones de un conjunto de N shards.</translation>
    </message>
    <message>
        <source>import: only show what would be taken.</source>
        <translation>import: solo mostrar lo que se tomaría.</translation>
    </message>
    <message>
        <source>import and restore: try those that are too old as well.</source>
        <translation>import y restore: probar también las demasiado antiguas.</translation>
    </message>
    <message>
        <source>tail: only these shards.</source>
        <translation>tail: solo estos shards.</translation>
    </message>
    <message>
        <source>Asks a running Shardroom, or tells it what to do.

Verbs (SHARDS: all, or for example 0-3,8):
</source>
        <translation>Consulta a un Shardroom en marcha o le dice qué hacer.

Verbos (SHARDS: all o, por ejemplo, 0-3,8):
</translation>
    </message>
    <message>
        <source>
Exit status: 0 done, 1 failed (no program answers, time is up), 2 wrong usage, 3 refused by a guard (read-only, too few identifies, …).</source>
        <translation>
Código de salida: 0 hecho, 1 fallido (ningún programa responde, se agotó el tiempo), 2 uso incorrecto, 3 rechazado por una protección (solo lectura, muy pocos identifies, …).</translation>
    </message>
    <message>
        <source>--%1 is not for %2.</source>
        <translation>--%1 no es para %2.</translation>
    </message>
    <message>
        <source>Name the shards once: after the file, or with --shards.</source>
        <translation>Indique los shards una sola vez: después del archivo o con --shards.</translation>
    </message>
    <message>
        <source>Without --to N there is no plan that could be written.</source>
        <translation>Sin --to N no hay ningún plan que se pueda escribir.</translation>
    </message>
    <message>
        <source>--output: a file is expected.</source>
        <translation>--output: se espera un archivo.</translation>
    </message>
    <message>
        <source>What shall be done? See --help.</source>
        <translation>¿Qué hay que hacer? Consulte --help.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;. See --help.</source>
        <translation>No existe el verbo «%1». Consulte --help.</translation>
    </message>
    <message>
        <source>Use: shardroomctl %1 %2</source>
        <translation>Uso: shardroomctl %1 %2</translation>
    </message>
    <message>
        <source>--shard is for tail only. Name the shards after the verb.</source>
        <translation>--shard es solo para tail. Indique los shards después del verbo.</translation>
    </message>
    <message>
        <source>--%1 is for fault only.</source>
        <translation>--%1 es solo para fault.</translation>
    </message>
    <message>
        <source>--timeout: a number of seconds above 0 is expected.</source>
        <translation>--timeout: se espera un número de segundos mayor que 0.</translation>
    </message>
    <message>
        <source>Time is up.</source>
        <translation>Se agotó el tiempo.</translation>
    </message>
    <message>
        <source>Add --yes to do it.</source>
        <translation>Añada --yes para hacerlo.</translation>
    </message>
    <message>
        <source>%1 is there already and holds no plan. Give another name.</source>
        <translation>%1 ya existe y no contiene ningún plan. Indique otro nombre.</translation>
    </message>
    <message>
        <source>The program&apos;s answer</source>
        <translation>La respuesta del programa</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln line(s) left out)
</source>
        <translation>
            <numerusform>(%Ln línea omitida)
</numerusform>
            <numerusform>(%Ln líneas omitidas)
</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on? [y/N] </source>
        <translation>¿Continuar? [s/N] </translation>
    </message>
    <message>
        <source>y</source>
        <translation>s</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>No se hizo nada.</translation>
    </message>
    <message>
        <source>What to do, with its arguments.</source>
        <translation>Qué hacer, con sus argumentos.</translation>
    </message>
</context>
</TS>
