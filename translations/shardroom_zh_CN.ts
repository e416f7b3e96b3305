<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Alert</name>
    <message>
        <source>Fired</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>Now critical</source>
        <translation>转为严重</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>%1: now critical</source>
        <translation>%1：转为严重</translation>
    </message>
    <message>
        <source>%1: over</source>
        <translation>%1：已解除</translation>
    </message>
    <message>
        <source>While it was quiet</source>
        <translation>免打扰期间</translation>
    </message>
    <message>
        <source>Test of the alerts</source>
        <translation>告警测试</translation>
    </message>
    <message>
        <source>More shards</source>
        <translation>更多分片</translation>
    </message>
    <message>
        <source>%1: more shards</source>
        <translation>%1：涉及更多分片</translation>
    </message>
</context>
<context>
    <name>AlertFile</name>
    <message>
        <source>&quot;format&quot; must be &quot;%1&quot;.</source>
        <translation>&quot;format&quot; 必须是 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>&quot;version&quot; must be %1.</source>
        <translation>&quot;version&quot; 必须是 %1。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>&quot;%1&quot; 必须是%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown.</source>
        <translation>&quot;%1&quot; 未知。</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>&quot;discord&quot; or &quot;generic&quot;</source>
        <translation>&quot;discord&quot; 或 &quot;generic&quot;</translation>
    </message>
    <message>
        <source>The alert rules in %1 can&apos;t be used: %2 The default rules apply.</source>
        <translation>%1 中的告警规则无法使用：%2 将采用默认规则。</translation>
    </message>
    <message>
        <source>it is no JSON object.</source>
        <translation>它不是 JSON 对象。</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>它过大。</translation>
    </message>
    <message>
        <source>The alert rules could not be saved to %1: %2.</source>
        <translation>告警规则无法保存到 %1：%2。</translation>
    </message>
    <message>
        <source>The alert rules are not saved: %1 can&apos;t be used, and not be moved aside.</source>
        <translation>告警规则未保存：%1 无法使用，也无法移到一旁。</translation>
    </message>
</context>
<context>
    <name>AlertLog</name>
    <message>
        <source>The log of alerts is not kept in %1: %2.</source>
        <translation>告警日志未保存到 %1：%2。</translation>
    </message>
</context>
<context>
    <name>AlertMute</name>
    <message>
        <source>The mute of alerts is not kept in %1: %2.</source>
        <translation>告警静音无法保存到 %1：%2。</translation>
    </message>
</context>
<context>
    <name>AlertOutbox</name>
    <message>
        <source>What waits for the webhook is not kept in %1: %2.</source>
        <translation>等待 Webhook 的内容未保存到 %1：%2。</translation>
    </message>
</context>
<context>
    <name>AlertRules</name>
    <message>
        <source>So many shards down</source>
        <translation>掉线分片数</translation>
    </message>
    <message>
        <source>Or this share of the shards</source>
        <translation>或掉线分片占比</translation>
    </message>
    <message>
        <source>Each not ready for</source>
        <translation>每个未就绪持续</translation>
    </message>
    <message>
        <source>Critical from this share</source>
        <translation>占比达此为严重</translation>
    </message>
    <message>
        <source>Clears when calm for</source>
        <translation>平静多久后解除</translation>
    </message>
    <message>
        <source>Fewer identifies left than</source>
        <translation>剩余 IDENTIFY 少于</translation>
    </message>
    <message>
        <source>Or the floor is reached within</source>
        <translation>或在此时间内到保留额</translation>
    </message>
    <message>
        <source>So many deaf shards</source>
        <translation>失聪分片数</translation>
    </message>
    <message>
        <source>95th percentile above</source>
        <translation>第 95 百分位高于</translation>
    </message>
    <message>
        <source>Or one shard above the median</source>
        <translation>或某分片超过中位数的</translation>
    </message>
    <message>
        <source>And above</source>
        <translation>且高于</translation>
    </message>
    <message>
        <source>For</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Clears when below for</source>
        <translation>低于多久后解除</translation>
    </message>
    <message>
        <source>A shard filled to</source>
        <translation>分片填充率达</translation>
    </message>
    <message>
        <source>Critical from</source>
        <translation>达此为严重</translation>
    </message>
    <message>
        <source>Clears below</source>
        <translation>低于此解除</translation>
    </message>
    <message>
        <source>More guilds unavailable than</source>
        <translation>不可用服务器多于</translation>
    </message>
    <message>
        <source>Or more shards closed than</source>
        <translation>或被关闭的分片多于</translation>
    </message>
    <message>
        <source>And at least</source>
        <translation>且至少</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>No news for</source>
        <translation>无消息持续</translation>
    </message>
    <message>
        <source>Shards down</source>
        <translation>分片掉线</translation>
    </message>
    <message>
        <source>Identify budget</source>
        <translation>IDENTIFY 配额</translation>
    </message>
    <message>
        <source>Deaf shards</source>
        <translation>分片失聪</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>接近满员</translation>
    </message>
    <message>
        <source>Trouble at Discord</source>
        <translation>Discord 出现问题</translation>
    </message>
    <message>
        <source>No news from the fleet</source>
        <translation>机群没有消息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>“%1” is not a part of the day such as 22:00-07:00.</source>
        <translation>“%1”不是 22:00-07:00 这样的时段。</translation>
    </message>
    <message>
        <source>At most %1 quiet times are possible.</source>
        <translation>免打扰时段最多 %1 个。</translation>
    </message>
    <message>
        <source>%1, “%2”: must be from %3 to %4.</source>
        <translation>%1，“%2”：必须在 %3 到 %4 之间。</translation>
    </message>
    <message>
        <source>%1: it must clear below what it fires at.</source>
        <translation>%1：解除值必须低于触发值。</translation>
    </message>
    <message>
        <source>%1: critical must not come before the warning.</source>
        <translation>%1：严重级别不得先于警告。</translation>
    </message>
</context>
<context>
    <name>AlertSigns</name>
    <message>
        <source>shard %1</source>
        <translation>分片 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shard(s) (%1)</source>
        <translation>
            <numerusform>%Ln 个分片 (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up: %1.</source>
        <translation>已放弃：%1。</translation>
    </message>
    <message>
        <source>Not ready: %1.</source>
        <translation>未就绪：%1。</translation>
    </message>
    <message>
        <source>Last close: %1.</source>
        <translation>上次关闭：%1。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 of %2 identifies are left, %3 are kept back.</source>
        <translation>IDENTIFY 剩余 %1/%2，保留 %3。</translation>
    </message>
    <message>
        <source>At this pace the floor is reached at %1.</source>
        <translation>照此速度将于 %1 到达保留额。</translation>
    </message>
    <message>
        <source>Reset: %1.</source>
        <translation>重置：%1。</translation>
    </message>
    <message>
        <source>Heartbeats are answered, but no event comes: %1.</source>
        <translation>心跳有应答，但没有事件到达：%1。</translation>
    </message>
    <message>
        <source>Median %1, 95th percentile %2.</source>
        <translation>中位数 %1，第 95 百分位 %2。</translation>
    </message>
    <message>
        <source>Median %1, 95th percentile %2. Slow: %3.</source>
        <translation>中位数 %1，第 95 百分位 %2。较慢：%3。</translation>
    </message>
    <message>
        <source>%1 of %2 guilds on the fullest shard. Nearly full: %3.</source>
        <translation>最满的分片有 %1/%2 个服务器。接近满员：%3。</translation>
    </message>
    <message>
        <source>Closed almost at once: %1. %2 of %3 guilds are unavailable.</source>
        <translation>几乎同时被关闭：%1。%2/%3 个服务器不可用。</translation>
    </message>
    <message>
        <source>%1 of %2 guilds are unavailable.</source>
        <translation>%1/%2 个服务器不可用。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Most of them closed with: %1.</source>
        <translation>其中多数以此关闭：%1。</translation>
    </message>
    <message>
        <source>No filter of shards: the fleet as a whole is meant.</source>
        <translation>没有分片筛选：针对整个机群。</translation>
    </message>
    <message>
        <source>Shards by the filter: %1</source>
        <translation>按筛选的分片：%1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two filters</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>At the present growth it is full within a day.</source>
        <translation>按目前的增长，一天之内就会满员。</translation>
    </message>
    <message numerus="yes">
        <source>At the present growth it is full in %Ln day(s).</source>
        <translation>
            <numerusform>按目前的增长，%Ln 天后满员。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertWatch</name>
    <message>
        <source>The last news from the fleet is of %1.</source>
        <translation>机群的最后消息在 %1。</translation>
    </message>
    <message>
        <source>After %1. It was: %2</source>
        <translation>历时 %1。当时为：%2</translation>
    </message>
    <message>
        <source>Still there: %1.</source>
        <translation>仍存在：%1。</translation>
    </message>
    <message>
        <source>Over by now: %1.</source>
        <translation>现已解除：%1。</translation>
    </message>
    <message>
        <source>The fleet can&apos;t start. %1</source>
        <translation>机群无法启动。%1</translation>
    </message>
</context>
<context>
    <name>AutoReshard</name>
    <message>
        <source>Discord said that shard %1 of %2 has too many guilds (4011).</source>
        <translation>Discord 表示分片 %1（共 %2 个）的服务器过多 (4011)。</translation>
    </message>
    <message>
        <source>%1 guilds per shard on average, more than %2.</source>
        <translation>平均每个分片 %1 个服务器，超过 %2 个。</translation>
    </message>
    <message>
        <source>No reshard to %1 by itself:</source>
        <translation>不自动重新分片到 %1：</translation>
    </message>
    <message>
        <source>The fleet has %1 shards by now.</source>
        <translation>机群目前已有 %1 个分片。</translation>
    </message>
    <message>
        <source>There are %1 guilds per shard on average, not more than %2 any more.</source>
        <translation>平均每个分片 %1 个服务器，已不再超过 %2 个。</translation>
    </message>
    <message>
        <source>The reshard to %1 does not take place.</source>
        <translation>不会重新分片到 %1。</translation>
    </message>
    <message>
        <source>It costs %1 identifies, and by itself it may spend %2.</source>
        <translation>需要 %1 次 IDENTIFY，而自动重新分片最多可用 %2 次。</translation>
    </message>
    <message>
        <source>It costs %1 identifies, but only %2 can be spent above the identify floor.</source>
        <translation>需要 %1 次 IDENTIFY，但保留额之外只有 %2 次可用。</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>None of the selected shards is paused, stopped, failed or backing off.</source>
        <translation>所选分片中没有已暂停、已停止、失败或退避中的。</translation>
    </message>
    <message>
        <source>None of the selected shards is connected or trying to connect.</source>
        <translation>所选分片中没有已连接或正在尝试连接的。</translation>
    </message>
    <message>
        <source>None of the selected shards has a session or a connection.</source>
        <translation>所选分片都没有会话或连接。</translation>
    </message>
    <message>
        <source>There is nothing to re-identify.</source>
        <translation>没有可重新 IDENTIFY 的分片。</translation>
    </message>
    <message>
        <source>None of the selected shards has a connection.</source>
        <translation>所选分片都没有连接。</translation>
    </message>
    <message>
        <source>The fleet has not started yet.</source>
        <translation>机群尚未启动。</translation>
    </message>
    <message>
        <source>The fleet is stopping.</source>
        <translation>机群正在停止。</translation>
    </message>
    <message>
        <source>The fleet could not start.</source>
        <translation>机群未能启动。</translation>
    </message>
    <message>
        <source>Read-only: Shardroom was started with --read-only.</source>
        <translation>只读：Shardroom 以 --read-only 启动。</translation>
    </message>
    <message>
        <source>It spends %1 of today&apos;s identifies; how many are left is not known yet.</source>
        <translation>将消耗今日的 %1 次 IDENTIFY；尚不清楚还剩多少次。</translation>
    </message>
    <message>
        <source>It spends %1 of the %2 identifies left (of %3, and %4 are kept back).</source>
        <translation>将消耗剩余 %2 次 IDENTIFY 中的 %1 次（共 %3 次，保留 %4 次）。</translation>
    </message>
    <message>
        <source>Select shards in the map or the table first.</source>
        <translation>请先在分片图或表格中选择分片。</translation>
    </message>
    <message>
        <source>A reshard is under way; one at a time.</source>
        <translation>重新分片正在进行；一次只能进行一个。</translation>
    </message>
    <message>
        <source>No shard has a session yet.</source>
        <translation>还没有分片拥有会话。</translation>
    </message>
    <message>
        <source>None of the selected shards has a session.</source>
        <translation>所选分片都没有会话。</translation>
    </message>
    <message>
        <source>Closes %1 with code 1000. Its session is gone at once and can&apos;t be resumed; its guilds get no events until it comes back.</source>
        <translation>以关闭码 1000 关闭 %1。会话立即失效且无法恢复；在其重新上线之前，其服务器收不到事件。</translation>
    </message>
    <message>
        <source>Closes %1 with code 1000. Their sessions are gone at once and can&apos;t be resumed; their guilds get no events until they come back.</source>
        <translation>以关闭码 1000 关闭 %1。这些会话立即失效且无法恢复；在它们重新上线之前，其服务器收不到事件。</translation>
    </message>
    <message>
        <source>Coming back costs identifies.</source>
        <translation>重新上线会消耗 IDENTIFY。</translation>
    </message>
    <message>
        <source>Pause closes with 4000 instead and keeps the session.</source>
        <translation>“暂停”则以 4000 关闭并保留会话。</translation>
    </message>
    <message>
        <source>No session that could be resumed: %1. Coming back costs identifies.</source>
        <translation>没有可恢复的会话：%1。重新上线会消耗 IDENTIFY。</translation>
    </message>
    <message>
        <source>The bot goes offline. Discord keeps the sessions for a few minutes; after that, coming back costs an identify for each shard.</source>
        <translation>机器人将离线。Discord 会保留会话几分钟；此后每个分片重新上线需消耗一次 IDENTIFY。</translation>
    </message>
    <message>
        <source>Ends the session of %1 and starts a new one. Events in between are lost.</source>
        <translation>结束 %1 的会话并开始新会话。其间的事件会丢失。</translation>
    </message>
    <message>
        <source>It takes about %1 at %2 per 5 s.</source>
        <translation>大约需要 %1，每 5 秒 %2 个。</translation>
    </message>
    <message>
        <source>A reshard is under way.</source>
        <translation>重新分片正在进行。</translation>
    </message>
    <message>
        <source>A rolling run is under way; one at a time.</source>
        <translation>滚动执行正在进行；一次只能进行一个。</translation>
    </message>
    <message>
        <source>None of these shards is connected and has a session.</source>
        <translation>这些分片中没有已连接且有会话的。</translation>
    </message>
    <message>
        <source>None of these shards is connected.</source>
        <translation>这些分片都未连接。</translation>
    </message>
    <message>
        <source>%1 at a time.</source>
        <translation>每次 %1 个。</translation>
    </message>
    <message>
        <source>It takes %1 or more.</source>
        <translation>需要 %1 或更久。</translation>
    </message>
    <message>
        <source>More identifies are needed (%1) than can be spent above the floor (%2); the budget resets in %3.</source>
        <translation>所需的 IDENTIFY（%1 次）多于保留额之外可用的次数（%2 次）；配额将在 %3后重置。</translation>
    </message>
    <message numerus="yes">
        <source>Without events until the shards are resumed: %Ln guild(s).</source>
        <translation>
            <numerusform>%Ln 个服务器在其分片被恢复之前收不到事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Discord keeps the sessions for a few minutes; after that, coming back costs an identify for each shard.</source>
        <translation>Discord 会保留会话几分钟；此后每个分片重新上线需消耗一次 IDENTIFY。</translation>
    </message>
    <message numerus="yes">
        <source>Without events until the shards have resumed: %Ln guild(s); what was missed is sent then.</source>
        <translation>
            <numerusform>%Ln 个服务器在其分片完成恢复之前收不到事件；错过的事件届时会发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>It costs no identify.</source>
        <translation>不消耗 IDENTIFY。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 at a time, in %Ln round(s). It costs no identify, and the events of the moments in between are sent again.</source>
        <translation>
            <numerusform>%1，每次 %2 个，共 %Ln 轮。不消耗 IDENTIFY，其间的事件会重新发送。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BotDialog</name>
    <message>
        <source>as Discord has it</source>
        <translation>由 Discord 决定</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>请勿打扰</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>闲置</translation>
    </message>
    <message>
        <source>invisible</source>
        <translation>隐身</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>正在玩</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>正在直播</translation>
    </message>
    <message>
        <source>listening to</source>
        <translation>正在听</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>正在看</translation>
    </message>
    <message>
        <source>a text of its own</source>
        <translation>自定义文本</translation>
    </message>
    <message>
        <source>competing in</source>
        <translation>参赛</translation>
    </message>
    <message>
        <source>none</source>
        <comment>activity</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Bots</name>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>running in this window</source>
        <translation>在此窗口中运行</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>无法使用</translation>
    </message>
    <message numerus="yes">
        <source>Recommended: %Ln shard(s), %1 at a time.</source>
        <translation>
            <numerusform>建议：%Ln 个分片，每次 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Identifies left: %1 of %2, renewed in %3.</source>
        <translation>IDENTIFY 剩余 %1/%2，%3后重置。</translation>
    </message>
    <message>
        <source>Discord knows this token: it is %1, id %2.</source>
        <translation>Discord 认识此 token：它属于 %1，ID %2。</translation>
    </message>
    <message>
        <source>Discord knows this token, but did not say whose it is. By the token itself: id %1.</source>
        <translation>Discord 认识此 token，但未说明属于谁。根据 token 本身：ID %1。</translation>
    </message>
    <message>
        <source>Discord knows this token, but did not say whose it is.</source>
        <translation>Discord 认识此 token，但未说明属于谁。</translation>
    </message>
</context>
<context>
    <name>BudgetForecast</name>
    <message>
        <source>At the floor: %1 more are allowed; reset in %2</source>
        <translation>已到保留额：还允许 %1 次；%2后重置</translation>
    </message>
    <message>
        <source>At the floor: shards only resume until the reset in %1</source>
        <translation>已到保留额：在 %1后重置之前分片只恢复</translation>
    </message>
    <message>
        <source>At this rate the floor is reached in %1, 0 in %2; reset in %3</source>
        <translation>照此速度 %1后到保留额，%2后归零；%3后重置</translation>
    </message>
    <message>
        <source>At this rate the floor is reached in %1; reset in %2</source>
        <translation>照此速度 %1后到保留额；%2后重置</translation>
    </message>
    <message>
        <source>Calm: none was spent in the last hour; reset in %1</source>
        <translation>平静：最近一小时没有消耗；%1后重置</translation>
    </message>
    <message>
        <source>The floor is not reached before the reset in %1; %2 spent in the last hour</source>
        <translation>在 %1后重置之前不会到保留额；最近一小时消耗 %2 次</translation>
    </message>
    <message>
        <source>How many identifies are left is not known yet</source>
        <translation>尚不清楚还剩多少次 IDENTIFY</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>median</source>
        <translation>中位数</translation>
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
        <translation>分片 %1</translation>
    </message>
    <message>
        <source>events/s</source>
        <translation>事件/秒</translation>
    </message>
    <message>
        <source>new sessions</source>
        <translation>新会话</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>guilds</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>in an outage</source>
        <translation>不可用</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>CloseCode</name>
    <message>
        <source>The session is kept; the shard resumes.</source>
        <translation>会话保留；分片会恢复。</translation>
    </message>
    <message>
        <source>The session is gone; the shard queues for a new identify, which costs one start.</source>
        <translation>会话已失效；分片排队等待新的 IDENTIFY，需消耗一次启动。</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>连接丢失</translation>
    </message>
    <message>
        <source>The connection ended without a close code.</source>
        <translation>连接已结束，没有关闭码。</translation>
    </message>
    <message>
        <source>normal closure</source>
        <translation>正常关闭</translation>
    </message>
    <message>
        <source>The gateway closed the connection normally.</source>
        <translation>网关正常关闭了连接。</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>对端离开</translation>
    </message>
    <message>
        <source>The gateway host is going away.</source>
        <translation>网关主机即将下线。</translation>
    </message>
    <message>
        <source>no close code</source>
        <translation>无关闭码</translation>
    </message>
    <message>
        <source>The gateway closed the connection and gave no code.</source>
        <translation>网关关闭了连接，未给出关闭码。</translation>
    </message>
    <message>
        <source>The connection broke without a close frame.</source>
        <translation>连接中断，没有关闭帧。</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>The gateway had an internal error.</source>
        <translation>网关发生内部错误。</translation>
    </message>
    <message>
        <source>server restart</source>
        <translation>服务器重启</translation>
    </message>
    <message>
        <source>The gateway is restarting.</source>
        <translation>网关正在重启。</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>未知错误</translation>
    </message>
    <message>
        <source>Discord does not know what went wrong.</source>
        <translation>Discord 不清楚出了什么问题。</translation>
    </message>
    <message>
        <source>unknown opcode</source>
        <translation>未知操作码</translation>
    </message>
    <message>
        <source>An opcode or a payload that Discord does not know was sent.</source>
        <translation>发送了 Discord 不认识的操作码或载荷。</translation>
    </message>
    <message>
        <source>decode error</source>
        <translation>解码错误</translation>
    </message>
    <message>
        <source>A payload that can&apos;t be decoded, or over 4096 bytes, was sent.</source>
        <translation>发送了无法解码或超过 4096 字节的载荷。</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>未认证</translation>
    </message>
    <message>
        <source>Something was sent before IDENTIFY, or the session was invalidated.</source>
        <translation>在 IDENTIFY 之前发送了内容，或会话已失效。</translation>
    </message>
    <message>
        <source>authentication failed</source>
        <translation>认证失败</translation>
    </message>
    <message>
        <source>Discord refused the token.</source>
        <translation>Discord 拒绝了 token。</translation>
    </message>
    <message>
        <source>Was it reset? Set the new token and start again. All shards of this token stop.</source>
        <translation>是否重置过？请设置新 token 后重新启动。使用此 token 的所有分片都会停止。</translation>
    </message>
    <message>
        <source>already authenticated</source>
        <translation>已认证</translation>
    </message>
    <message>
        <source>A second IDENTIFY was sent on one connection.</source>
        <translation>同一连接上发送了第二个 IDENTIFY。</translation>
    </message>
    <message>
        <source>invalid sequence</source>
        <translation>序列号无效</translation>
    </message>
    <message>
        <source>The sequence of the RESUME was not one that Discord sent.</source>
        <translation>RESUME 中的序列号不是 Discord 发送过的。</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>触发速率限制</translation>
    </message>
    <message>
        <source>More than 120 payloads were sent in 60 seconds.</source>
        <translation>60 秒内发送了超过 120 个载荷。</translation>
    </message>
    <message>
        <source>session timed out</source>
        <translation>会话超时</translation>
    </message>
    <message>
        <source>The session was away for too long.</source>
        <translation>会话中断时间过长。</translation>
    </message>
    <message>
        <source>invalid shard</source>
        <translation>分片无效</translation>
    </message>
    <message>
        <source>This shard id and count are not allowed for this bot.</source>
        <translation>此机器人不允许使用这个分片 ID 和分片数。</translation>
    </message>
    <message>
        <source>sharding required</source>
        <translation>需要分片</translation>
    </message>
    <message>
        <source>More than 2,500 guilds map to this shard.</source>
        <translation>超过 2,500 个服务器映射到此分片。</translation>
    </message>
    <message>
        <source>Reshard to a larger count.</source>
        <translation>请重新分片到更大的数量。</translation>
    </message>
    <message>
        <source>invalid API version</source>
        <translation>API 版本无效</translation>
    </message>
    <message>
        <source>Discord no longer serves this gateway version.</source>
        <translation>Discord 已不再提供此网关版本。</translation>
    </message>
    <message>
        <source>Update Shardroom.</source>
        <translation>请更新 Shardroom。</translation>
    </message>
    <message>
        <source>invalid intents</source>
        <translation>intent 无效</translation>
    </message>
    <message>
        <source>The intents hold a bit that Discord does not know.</source>
        <translation>intents 中含有 Discord 不认识的位。</translation>
    </message>
    <message>
        <source>disallowed intents</source>
        <translation>intent 未获许可</translation>
    </message>
    <message>
        <source>A privileged intent is not enabled for this application.</source>
        <translation>此应用未启用某个特权 intent。</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>未知关闭码</translation>
    </message>
    <message>
        <source>Shardroom does not know this close code.</source>
        <translation>Shardroom 不认识此关闭码。</translation>
    </message>
    <message>
        <source>The shard waits, resumes, and sends at half the pace on that connection.</source>
        <translation>分片等待后恢复，并在该连接上以一半的速率发送。</translation>
    </message>
    <message>
        <source>Use the count that Discord recommends, or for a large bot a multiple of what Discord assigned.</source>
        <translation>请使用 Discord 建议的数量；大型机器人请使用 Discord 指定数量的倍数。</translation>
    </message>
    <message>
        <source>Correct the intents that the bot is set up with.</source>
        <translation>请更正为机器人设置的 intents。</translation>
    </message>
    <message>
        <source>Enable it in the developer portal, or take it out of the bot&apos;s intents.</source>
        <translation>请在开发者门户中启用，或从机器人的 intents 中去掉。</translation>
    </message>
</context>
<context>
    <name>ColorRules</name>
    <message>
        <source>There is no such colour.</source>
        <translation>没有这种颜色。</translation>
    </message>
    <message>
        <source>Without a filter it would paint every row.</source>
        <translation>没有筛选，它会给每一行着色。</translation>
    </message>
    <message>
        <source>It is not complete.</source>
        <translation>它不完整。</translation>
    </message>
    <message>
        <source>Colour rule %1 (%2) is left out: %3</source>
        <translation>略去颜色规则 %1 (%2)：%3</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln colour rule(s) can be read; the others are left out.</source>
        <translation>
            <numerusform>最多可读取 %Ln 条颜色规则；其余的被忽略。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Run on the practice gateway in this process.</source>
        <translation>在本进程内的练习网关上运行。</translation>
    </message>
    <message>
        <source>SHARDS[xGUILDS]</source>
        <translation>SHARDS[xGUILDS]</translation>
    </message>
    <message>
        <source>Play a scenario on the practice gateway: a name (list shows them) or a file. With --headless the program ends with it: 0 when the verdict is good, 1 when not.</source>
        <translation>在练习网关上播放一个场景：名称（用 list 列出）或文件。与 --headless 合用时，程序随场景结束：评定合格返回 0，不合格返回 1。</translation>
    </message>
    <message>
        <source>Write what each shard did on the practice gateway, one JSON line each.</source>
        <translation>记录每个分片在练习网关上的行为，每项一行 JSON。</translation>
    </message>
    <message>
        <source>REST base with its version (default: Discord&apos;s).</source>
        <translation>带版本号的 REST 基址（默认：Discord 的基址）。</translation>
    </message>
    <message>
        <source>Read the bot token from this file.</source>
        <translation>从此文件读取机器人 token。</translation>
    </message>
    <message>
        <source>How many shards: auto (Discord&apos;s advice) or a number.</source>
        <translation>分片数：auto（按 Discord 的建议）或一个数字。</translation>
    </message>
    <message>
        <source>Run only these of --shards N.</source>
        <translation>只运行 --shards N 中的这些分片。</translation>
    </message>
    <message>
        <source>Names separated by commas, or a number.</source>
        <translation>以逗号分隔的名称，或一个数字。</translation>
    </message>
    <message>
        <source>Transport compression.</source>
        <translation>传输压缩。</translation>
    </message>
    <message>
        <source>Threads for the shards (default: 1).</source>
        <translation>分片使用的线程数（默认：1）。</translation>
    </message>
    <message>
        <source>Presence of all shards, e.g. dnd:watching:the shards.</source>
        <translation>所有分片的在线状态，例如 dnd:watching:the shards。</translation>
    </message>
    <message>
        <source>Where sessions are kept between runs.</source>
        <translation>两次运行之间保存会话的位置。</translation>
    </message>
    <message>
        <source>Resume the sessions of this file, ours or another library&apos;s (see shardroomctl export --format).</source>
        <translation>恢复此文件中的会话，可以是本程序的，也可以是其他库的（参见 shardroomctl export --format）。</translation>
    </message>
    <message>
        <source>Seconds after which a saved session is not tried at the start (default: 3600; 0: any age). It stays in the vault and can be restored from there.</source>
        <translation>超过此秒数的已保存会话在启动时不再尝试（默认：3600；0：不限）。它仍留在会话库中，可从那里还原。</translation>
    </message>
    <message>
        <source>Encrypt the saved sessions with a key that is kept in the system&apos;s keychain. Without a keychain the program says so and does not encrypt. Once encrypted they stay so, with or without this option; to end it, export them and start with --sessions in a new --state-dir.</source>
        <translation>用保存在系统密钥环中的密钥加密已保存的会话。没有密钥环时程序会说明，且不加密。一旦加密，无论是否使用此选项都保持加密；要取消加密，请导出会话，再用 --sessions 在新的 --state-dir 中启动。</translation>
    </message>
    <message>
        <source>Ignore saved sessions: every shard identifies.</source>
        <translation>忽略已保存的会话：每个分片都 IDENTIFY。</translation>
    </message>
    <message>
        <source>Keep the sessions for the next start (pause, the default) or end them.</source>
        <translation>为下次启动保留会话（pause，默认）或结束会话（end）。</translation>
    </message>
    <message>
        <source>The shard count must be a multiple of this.</source>
        <translation>分片数必须是此数的倍数。</translation>
    </message>
    <message>
        <source>Split a shard that Discord closes for too many guilds (4011); without it the shard stops.</source>
        <translation>拆分被 Discord 因服务器过多 (4011) 而关闭的分片；不加此选项则该分片停止。</translation>
    </message>
    <message>
        <source>Into how many shards --auto-scaling splits one (default: 2).</source>
        <translation>--auto-scaling 将一个分片拆成几个（默认：2）。</translation>
    </message>
    <message>
        <source>Look every SECONDS (default: 300) whether there are more than GUILDS guilds per shard, and advise a larger count; nothing is changed.</source>
        <translation>每隔 SECONDS 秒（默认：300）检查每个分片的服务器是否超过 GUILDS 个，并建议更大的数量；不做任何更改。</translation>
    </message>
    <message>
        <source>Reshard by itself when there are more than GUILDS guilds per shard. It is announced first and can be called off.</source>
        <translation>每个分片的服务器超过 GUILDS 个时自动重新分片。会先预告，可以取消。</translation>
    </message>
    <message>
        <source>Reshard by itself when Discord closes a shard for too many guilds (4011); announced first.</source>
        <translation>当 Discord 因服务器过多 (4011) 关闭分片时自动重新分片；会先预告。</translation>
    </message>
    <message>
        <source>Seconds between two looks of --auto-reshard (default: 28800).</source>
        <translation>--auto-reshard 两次检查的间隔秒数（默认：28800）。</translation>
    </message>
    <message>
        <source>Seconds from the announcement to the beginning (default: 600).</source>
        <translation>从预告到开始的秒数（默认：600）。</translation>
    </message>
    <message>
        <source>Local time of day in which nothing begins by itself, for example 18:00-02:00.</source>
        <translation>不自动开始任何操作的本地时段，例如 18:00-02:00。</translation>
    </message>
    <message>
        <source>Identifies that one such reshard may spend at most (default: all above --identify-floor).</source>
        <translation>一次此类重新分片最多可用的 IDENTIFY 次数（默认：--identify-floor 之外的全部）。</translation>
    </message>
    <message>
        <source>What to do about a reshard that the last run did not finish: ask (the default) keeps it paused until you decide, go-on ends it, go-back keeps the old shards.</source>
        <translation>如何处理上次运行未完成的重新分片：ask（默认）保持暂停，等您决定；go-on 将其完成；go-back 保留旧分片。</translation>
    </message>
    <message>
        <source>Percent of the day&apos;s identifies to keep back (default: 20): below it shards only resume.</source>
        <translation>每日 IDENTIFY 中保留的百分比（默认：20）：低于此值时分片只恢复。</translation>
    </message>
    <message>
        <source>Identifies that may go below the floor at this start (default: 0).</source>
        <translation>此次启动允许动用保留额的 IDENTIFY 次数（默认：0）。</translation>
    </message>
    <message>
        <source>Run the shard threads on Qt&apos;s own event dispatcher: slower with many shards.</source>
        <translation>让分片线程使用 Qt 自带的事件分发器：分片多时较慢。</translation>
    </message>
    <message>
        <source>Where shardroomctl finds this program (default: control.sock in the directory of --state-dir when that is given, else in $XDG_RUNTIME_DIR/shardroom, else in the usual state directory).</source>
        <translation>shardroomctl 查找本程序的位置（默认：若给出 --state-dir，则为其目录中的 control.sock；否则在 $XDG_RUNTIME_DIR/shardroom 中；再否则在通常的状态目录中）。</translation>
    </message>
    <message>
        <source>No window.</source>
        <translation>不显示窗口。</translation>
    </message>
    <message>
        <source>What to print while headless (default: none).</source>
        <translation>无窗口运行时输出的内容（默认：none）。</translation>
    </message>
    <message>
        <source>Seconds between two status prints (default: 1).</source>
        <translation>两次状态输出的间隔秒数（默认：1）。</translation>
    </message>
    <message>
        <source>Write every delivered event to this file, one JSON line each. A file that is there is continued.</source>
        <translation>将每个已投递的事件写入此文件，每个一行 JSON。若文件已存在则续写。</translation>
    </message>
    <message>
        <source>Stop after this many seconds.</source>
        <translation>在此秒数之后停止。</translation>
    </message>
    <message>
        <source>Save a picture of the window when all shards are ready, then stop.</source>
        <translation>所有分片就绪后保存窗口截图，然后停止。</translation>
    </message>
    <message>
        <source>Show everything, change nothing.</source>
        <translation>显示一切，不做任何更改。</translation>
    </message>
    <message>
        <source>What goes to standard error (default: warning).</source>
        <translation>输出到标准错误的内容（默认：warning）。</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <translation>--%1：%2</translation>
    </message>
    <message>
        <source>--%1 %2: %3</source>
        <translation>--%1 %2：%3</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected.</source>
        <translation>应为 %1 到 %2 的整数。</translation>
    </message>
    <message>
        <source>one of %1 is expected.</source>
        <translation>应为以下之一：%1。</translation>
    </message>
    <message>
        <source>a number of seconds above 0 is expected.</source>
        <translation>应为大于 0 的秒数。</translation>
    </message>
    <message>
        <source>guilds per shard, and seconds if wanted, are expected, for example 1000:300.</source>
        <translation>应为每个分片的服务器数，可另加秒数，例如 1000:300。</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1 is expected. To be advised only, use --advise-reshard.</source>
        <translation>应为 1 到 %1 的整数。若只需建议，请使用 --advise-reshard。</translation>
    </message>
    <message>
        <source>this needs --auto-reshard or --auto-reshard-4011.</source>
        <translation>这需要 --auto-reshard 或 --auto-reshard-4011。</translation>
    </message>
    <message>
        <source>two different times of day are expected, like 18:00-02:00.</source>
        <translation>应为两个不同的时刻，例如 18:00-02:00。</translation>
    </message>
    <message>
        <source>--auto-scaling answers 4011 as well: use one of them.</source>
        <translation>--auto-scaling 也会响应 4011：请只用其中之一。</translation>
    </message>
    <message>
        <source>an address like https://discord.com/api/v10 is expected.</source>
        <translation>应为形如 https://discord.com/api/v10 的地址。</translation>
    </message>
    <message>
        <source>ids and ranges separated by commas are expected, for example 0-3,8.</source>
        <translation>应为以逗号分隔的 ID 和范围，例如 0-3,8。</translation>
    </message>
    <message>
        <source>SHARDS or SHARDSxGUILDS is expected, for example 16x12000.</source>
        <translation>应为 SHARDS 或 SHARDSxGUILDS，例如 16x12000。</translation>
    </message>
    <message>
        <source>it wants another practice gateway than --simulate makes; leave --simulate out.</source>
        <translation>它需要的练习网关与 --simulate 建立的不同；请去掉 --simulate。</translation>
    </message>
    <message>
        <source>The control room for Discord gateway shards.
The token comes from --token-file, $CREDENTIALS_DIRECTORY/discord_token, $DISCORD_TOKEN_FILE or $DISCORD_TOKEN; never from an argument.</source>
        <translation>Discord 网关分片的控制室。
token 来自 --token-file、$CREDENTIALS_DIRECTORY/discord_token、$DISCORD_TOKEN_FILE 或 $DISCORD_TOKEN；绝不来自命令行参数。</translation>
    </message>
    <message>
        <source>Unexpected argument. Shardroom takes options only; see --help. (A token never is an argument.)</source>
        <translation>意外的参数。Shardroom 只接受选项；参见 --help。（token 绝不能作为参数。）</translation>
    </message>
    <message>
        <source>--audit is for the practice gateway: add --simulate or --scenario.</source>
        <translation>--audit 用于练习网关：请加上 --simulate 或 --scenario。</translation>
    </message>
    <message>
        <source>--simulate and --scenario bring their own gateway: leave --api-url out.</source>
        <translation>--simulate 和 --scenario 自带网关：请去掉 --api-url。</translation>
    </message>
    <message>
        <source>--encrypt-vault: on the practice gateway sessions are only kept with --state-dir.</source>
        <translation>--encrypt-vault：在练习网关上，只有使用 --state-dir 时才保存会话。</translation>
    </message>
    <message>
        <source>--socket: a path is expected.</source>
        <translation>--socket：应为一个路径。</translation>
    </message>
    <message>
        <source>--profile: the practice gateway has no use for a bot; leave one of them out.</source>
        <translation>--profile：练习网关用不到机器人；请去掉其中之一。</translation>
    </message>
    <message>
        <source>--frames: a path is expected.</source>
        <translation>--frames：应为一个路径。</translation>
    </message>
    <message>
        <source>--frames opens a window without a fleet: leave --headless, --simulate, --scenario and --screenshot out.</source>
        <translation>--frames 打开没有机群的窗口：请去掉 --headless、--simulate、--scenario 和 --screenshot。</translation>
    </message>
    <message>
        <source>Run this bot, as it was set up in the window; other options win.</source>
        <translation>按窗口中的设置运行此机器人；其他选项优先。</translation>
    </message>
    <message>
        <source>List the bots that are set up, and end.</source>
        <translation>列出已设置的机器人，然后结束。</translation>
    </message>
    <message>
        <source>Show frames that were saved from the window, without a connection.</source>
        <translation>显示从窗口保存的帧，不建立连接。</translation>
    </message>
    <message>
        <source>Keep no history of the fleet for charts and timeline (usually a week in --state-dir).</source>
        <translation>不为图表和时间线保存机群的历史（通常在 --state-dir 中保存一周）。</translation>
    </message>
</context>
<context>
    <name>ControlPath</name>
    <message>
        <source>The path of the control socket is %1 bytes long; the system allows %2: %3. Give a shorter one with --socket.</source>
        <translation>控制套接字的路径长 %1 字节；系统允许 %2 字节：%3。请用 --socket 指定更短的路径。</translation>
    </message>
</context>
<context>
    <name>ControlReport</name>
    <message>
        <source>identifies  %1 of %2 left, %3 kept back, %4 spent in 24 h, %5 queued, reset at %6</source>
        <translation>IDENTIFY    剩余 %1/%2，保留 %3，24 小时内已用 %4，排队 %5，重置于 %6</translation>
    </message>
    <message>
        <source>fleet       %1 on %2, %3 of %4 shards ready, %5</source>
        <translation>机群        %1，位于 %2，%3/%4 个分片就绪，%5</translation>
    </message>
    <message>
        <source>, read-only</source>
        <translation>，只读</translation>
    </message>
    <message>
        <source>guilds      %1, %2 unavailable</source>
        <translation>服务器      %1，%2 个不可用</translation>
    </message>
    <message>
        <source>events      %1, %2 per second</source>
        <translation>事件        %1，每秒 %2</translation>
    </message>
    <message>
        <source>latency     p50 %1 ms, p95 %2 ms, p99 %3 ms</source>
        <translation>延迟        p50 %1 ms，p95 %2 ms，p99 %3 ms</translation>
    </message>
    <message>
        <source>rolling     %1, %2: %3 of %4 done</source>
        <translation>滚动        %1，%2：完成 %3/%4</translation>
    </message>
    <message>
        <source>, stopped at shard %1</source>
        <translation>，停止于分片 %1</translation>
    </message>
    <message>
        <source>SHARD</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>OF</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>自</translation>
    </message>
    <message>
        <source>MS</source>
        <translation>MS</translation>
    </message>
    <message>
        <source>GUILDS</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>EV/S</source>
        <translation>事件/秒</translation>
    </message>
    <message>
        <source>SEQUENCE</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>UPTIME</source>
        <translation>在线时长</translation>
    </message>
    <message>
        <source>RESUMES</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>IDENTIFIES</source>
        <translation>IDENTIFY</translation>
    </message>
    <message>
        <source>CLOSED</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>CAUSE</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No shard waits for an identify.</source>
        <translation>没有分片在等待 IDENTIFY。</translation>
    </message>
    <message>
        <source>WAITS SINCE</source>
        <translation>等待始于</translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <translation>%1 %2，自 %3</translation>
    </message>
    <message>
        <source>%1, which is not in this program</source>
        <translation>%1，不在本程序中</translation>
    </message>
    <message>
        <source>%1 after the reshard</source>
        <translation>重新分片后 %1</translation>
    </message>
    <message>
        <source>%1 with %2 shards</source>
        <translation>%1，%2 个分片</translation>
    </message>
    <message numerus="yes">
        <source>repeated    %1: %2 every %3 s, struck %Ln time(s)</source>
        <translation>
            <numerusform>重复        %1：%2，每 %3 秒，已触发 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>scenario    %1, %2 of %3</source>
        <translation>场景        %1，%2/%3</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>WHAT IT STRIKES</source>
        <translation>作用对象</translation>
    </message>
    <message>
        <source>WHAT HAPPENS</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1 has begun and takes %2.</source>
        <translation>“%1”已开始，时长 %2。</translation>
    </message>
    <message>
        <source>Stopped, without a verdict.
</source>
        <translation>已停止，没有评定。
</translation>
    </message>
    <message>
        <source>No scenario was running.
</source>
        <translation>没有正在运行的场景。
</translation>
    </message>
    <message>
        <source>SCENARIO</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>TAKES</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>The status of all shards was written to %1.</source>
        <translation>所有分片的状态已写入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session state(s) written to %1.</source>
        <translation>
            <numerusform>%Ln 个会话状态已写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>存留</translation>
    </message>
    <message>
        <source>RESUMABLE</source>
        <translation>可恢复</translation>
    </message>
    <message>
        <source>TAKEN</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>WHY NOT</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The file does not say of how many shards it is; %1 were assumed. The import needs --count.</source>
        <translation>该文件未说明共有多少个分片；假定为 %1。导入需要 --count。</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>未做任何更改：这是试运行。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) taken; their shards resume.</source>
        <translation>
            <numerusform>已接收 %Ln 个会话；其分片正在恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>vault       in memory only: there is no state directory</source>
        <translation>会话库      仅在内存中：没有状态目录</translation>
    </message>
    <message>
        <source>vault       %1, %2, written at %3</source>
        <translation>会话库      %1，%2，写入于 %3</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>There is no saved session.</source>
        <translation>没有已保存的会话。</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Done.
</source>
        <translation>完成。
</translation>
    </message>
    <message>
        <source>Begun for shards %1, %2 at a time; status shows how far it is.
</source>
        <translation>已对分片 %1 开始，每次 %2 个；用 status 查看进展。
</translation>
    </message>
    <message>
        <source>Done for shards %1.
</source>
        <translation>分片 %1 已完成。
</translation>
    </message>
    <message>
        <source>No count is worth a look.</source>
        <translation>没有值得一看的数量。</translation>
    </message>
    <message>
        <source>SHARDS</source>
        <translation>分片数</translation>
    </message>
    <message>
        <source>MOST GUILDS</source>
        <translation>最多服务器</translation>
    </message>
    <message>
        <source>%1/%2 with %3</source>
        <comment>shard/total</comment>
        <translation>%1/%2，%3</translation>
    </message>
    <message>
        <source>%1 delivered, %2 matched (%3 late), %4 only old, %5 only new, %6 pending, %7 forgotten</source>
        <translation>已投递 %1，已匹配 %2（迟到 %3），仅旧 %4，仅新 %5，待定 %6，已遗忘 %7</translation>
    </message>
    <message>
        <source>events      %1</source>
        <translation>事件        %1</translation>
    </message>
    <message>
        <source>Both sides have shown the same of every guild.</source>
        <translation>两组对每个服务器显示的内容相同。</translation>
    </message>
    <message>
        <source>GUILD</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>DELIVERED</source>
        <translation>已投递</translation>
    </message>
    <message>
        <source>MATCHED</source>
        <translation>已匹配</translation>
    </message>
    <message>
        <source>ONLY OLD</source>
        <translation>仅旧</translation>
    </message>
    <message>
        <source>ONLY NEW</source>
        <translation>仅新</translation>
    </message>
    <message>
        <source>PENDING</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>LAG MS</source>
        <translation>间隔 MS</translation>
    </message>
    <message>
        <source>LOADING</source>
        <translation>加载中</translation>
    </message>
    <message>
        <source>spent       %1 of %2 identifies, %3 more for shards that fail</source>
        <translation>已用        %1/%2 次 IDENTIFY，另备 %3 次给失败的分片</translation>
    </message>
    <message>
        <source>missing     %1 (%2 of them unavailable)</source>
        <translation>缺少        %1（其中 %2 个不可用）</translation>
    </message>
    <message>
        <source>possible    %1</source>
        <translation>可执行      %1</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>新</translation>
    </message>
    <message>
        <source>OLD</source>
        <translation>旧</translation>
    </message>
    <message>
        <source>reshard     from %1 shards, %2 guilds</source>
        <translation>重新分片    原有 %1 个分片，%2 个服务器</translation>
    </message>
    <message>
        <source>reshard     %1 to %2 shards</source>
        <translation>重新分片    %1 到 %2 个分片</translation>
    </message>
    <message>
        <source>plan        %1, %2: shards %3 become %4 new ones, %5 at once</source>
        <translation>计划        %1，%2：分片 %3 变为 %4 个新分片，每次 %5 个</translation>
    </message>
    <message>
        <source>costs       %1 of %2 identifies, %3 kept back, at most %4 more for shards that fail</source>
        <translation>消耗        %2 次 IDENTIFY 中的 %1 次，保留 %3 次，另最多 %4 次给失败的分片</translation>
    </message>
    <message>
        <source>takes       %1 at least, %2 of it to go back at no cost</source>
        <translation>用时        至少 %1，其中 %2 内可无代价退回</translation>
    </message>
    <message>
        <source>downtime    %1 without events</source>
        <translation>停机        %1 无事件</translation>
    </message>
    <message>
        <source>peak        %1 connections, %2 more memory</source>
        <translation>峰值        %1 个连接，内存增加 %2</translation>
    </message>
    <message>
        <source>peak        %1 connections</source>
        <translation>峰值        %1 个连接</translation>
    </message>
    <message>
        <source>guilds      %1, at most %2 in one shard, %3 in the mean, deviation %4</source>
        <translation>服务器      %1，单个分片最多 %2，平均 %3，偏差 %4</translation>
    </message>
    <message>
        <source>lasts       %1 days until a shard is full</source>
        <translation>可用        %1 天后有分片满员</translation>
    </message>
    <message>
        <source>fullest     %1 guilds</source>
        <translation>最满        %1 个服务器</translation>
    </message>
    <message>
        <source>hottest     %1 events per second</source>
        <translation>最忙        每秒 %1 个事件</translation>
    </message>
    <message>
        <source>The plan was written to %1. shardroomctl apply carries it out.</source>
        <translation>计划已写入 %1。用 shardroomctl apply 执行。</translation>
    </message>
    <message>
        <source>Plan %1 has begun. shardroomctl wait reshard-done tells how it ends.</source>
        <translation>计划 %1 已开始。用 shardroomctl wait reshard-done 查看结果。</translation>
    </message>
    <message>
        <source>reshard     %1 to %2: %3</source>
        <translation>重新分片    %1 到 %2：%3</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation> 直到 %1</translation>
    </message>
    <message>
        <source>, batch %1 of %2</source>
        <translation>，批次 %1/%2</translation>
    </message>
    <message>
        <source>, %1 of %2 new shards ready, %3 of %4 guilds in them</source>
        <translation>，%1/%2 个新分片就绪，其中有 %3/%4 个服务器</translation>
    </message>
    <message>
        <source>, found unfinished</source>
        <translation>，发现时未完成</translation>
    </message>
    <message>
        <source>, paused</source>
        <translation>，已暂停</translation>
    </message>
    <message>
        <source>announced   %1 to %2 at %3 for %4 identifies: %5</source>
        <translation>已预告      %1 到 %2，于 %3，%4 次 IDENTIFY：%5</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>报告已写入 %1。</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>没有正在进行的重新分片。</translation>
    </message>
    <message>
        <source>last        %1 to %2: %3 at %4</source>
        <translation>上次        %1 到 %2：%3，于 %4</translation>
    </message>
    <message>
        <source>the bot is in this guild</source>
        <translation>机器人在此服务器中</translation>
    </message>
    <message>
        <source>the bot is NOT in this guild</source>
        <translation>机器人不在此服务器中</translation>
    </message>
    <message>
        <source>the guild is still loading</source>
        <translation>该服务器仍在加载</translation>
    </message>
    <message>
        <source>Discord says that the guild is in an outage</source>
        <translation>Discord 称该服务器不可用</translation>
    </message>
    <message>
        <source>whether the bot is in this guild is not known: the shard has no session</source>
        <translation>不清楚机器人是否在此服务器中：分片没有会话</translation>
    </message>
    <message>
        <source>Restarts, and resumes shards %1. wait ready --timeout S tells when they are back.
</source>
        <translation>正在重启，并恢复分片 %1。wait ready --timeout S 会告知它们何时重新就绪。
</translation>
    </message>
    <message>
        <source>The queue is held: nobody identifies until release.
</source>
        <translation>队列已挂起：执行 release 之前都不会 IDENTIFY。
</translation>
    </message>
    <message>
        <source>The queue goes on.
</source>
        <translation>队列继续。
</translation>
    </message>
    <message>
        <source>Nothing has fired yet.
</source>
        <translation>尚未触发任何告警。
</translation>
    </message>
    <message>
        <source>No alert stands.
</source>
        <translation>当前没有告警。
</translation>
    </message>
    <message>
        <source>These are quiet hours: only what is critical is announced.
</source>
        <translation>现在是免打扰时段：只通知严重告警。
</translation>
    </message>
    <message>
        <source>Muted until %1.
</source>
        <translation>静音至 %1。
</translation>
    </message>
    <message>
        <source>Not muted.
</source>
        <translation>未静音。
</translation>
    </message>
    <message numerus="yes">
        <source>held back   %Ln shard(s) until %1: %2</source>
        <translation>
            <numerusform>受阻        %Ln 个分片，直到 %1：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deaf        %Ln shard(s) without events</source>
        <translation>
            <numerusform>失聪        %Ln 个分片没有事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ControlVerb</name>
    <message>
        <source>The fleet in a few lines.</source>
        <translation>用几行概括机群。</translation>
    </message>
    <message>
        <source>A row per shard.</source>
        <translation>每个分片一行。</translation>
    </message>
    <message>
        <source>The identify budget, and who waits for an identify.</source>
        <translation>IDENTIFY 配额，以及谁在等待 IDENTIFY。</translation>
    </message>
    <message>
        <source>Connect: resume if there is a session, else identify.</source>
        <translation>连接：有会话则恢复，否则 IDENTIFY。</translation>
    </message>
    <message>
        <source>Disconnect and keep the session.</source>
        <translation>断开并保留会话。</translation>
    </message>
    <message>
        <source>Go on with the kept session; refused for a shard that has none, so it never costs.</source>
        <translation>用保留的会话继续；没有会话的分片会被拒绝，因此绝无消耗。</translation>
    </message>
    <message>
        <source>End the session and start a new one: an identify each.</source>
        <translation>结束会话并开始新会话：每个消耗一次 IDENTIFY。</translation>
    </message>
    <message>
        <source>Reconnect one shard after the other, --at-once K at a time, or give each a new session; stops at the first failure. status shows how far it is.</source>
        <translation>逐个重新连接分片（每次 --at-once K 个），或逐个给予新会话；首次失败即停止。用 status 查看进展。</translation>
    </message>
    <message>
        <source>End the session; coming back costs an identify each.</source>
        <translation>结束会话；重新上线每个消耗一次 IDENTIFY。</translation>
    </message>
    <message>
        <source>Write the session states to a file of yours alone (0600), or the status for people.</source>
        <translation>将会话状态写入仅您可读的文件 (0600)，或写出供人阅读的状态。</translation>
    </message>
    <message>
        <source>Resume the sessions of a file, ours or another library&apos;s: all that can be, or these.</source>
        <translation>恢复文件中的会话，可以是本程序的或其他库的：全部可恢复的，或指定的。</translation>
    </message>
    <message>
        <source>The saved sessions: how old, and whether they can be resumed.</source>
        <translation>已保存的会话：存留多久，能否恢复。</translation>
    </message>
    <message>
        <source>Resume saved sessions of shards that are not connected.</source>
        <translation>恢复未连接分片的已保存会话。</translation>
    </message>
    <message>
        <source>Drop saved sessions; starting those shards costs an identify.</source>
        <translation>丢弃已保存的会话；启动这些分片会消耗 IDENTIFY。</translation>
    </message>
    <message>
        <source>What a reshard would do and cost, nothing is changed; without --to, the counts worth a look.</source>
        <translation>重新分片会做什么、消耗多少，不做任何更改；不加 --to 则列出值得考虑的数量。</translation>
    </message>
    <message>
        <source>Reshard as the file of plan reshard -o says, unless it is stale.</source>
        <translation>按 plan reshard -o 的文件重新分片，除非已过时。</translation>
    </message>
    <message>
        <source>How the reshard goes; hold it, go on, accept N missing guilds, end the old sessions now, how the events match, write its report, or call an announced one off.</source>
        <translation>重新分片的进展；可暂停、继续、接受缺少 N 个服务器、立即结束旧会话、查看事件匹配情况、写出报告，或取消已预告的重新分片。</translation>
    </message>
    <message>
        <source>Stop a reshard and keep the old set.</source>
        <translation>停止重新分片并保留旧组。</translation>
    </message>
    <message>
        <source>After the switch of a reshard: let the old set serve again.</source>
        <translation>重新分片切换之后：让旧组重新服务。</translation>
    </message>
    <message>
        <source>What the bot shows, e.g. dnd:watching:the shards.</source>
        <translation>机器人显示的状态，例如 dnd:watching:the shards。</translation>
    </message>
    <message>
        <source>Let N identifies go below the floor that is kept back.</source>
        <translation>允许 N 次 IDENTIFY 动用保留额。</translation>
    </message>
    <message>
        <source>The timeline as it grows, until Ctrl+C or --timeout.</source>
        <translation>持续输出时间线，直到 Ctrl+C 或 --timeout。</translation>
    </message>
    <message>
        <source>Return when this is so; with --timeout, also wait for the program.</source>
        <translation>条件成立时返回；加上 --timeout 时也会等待程序。</translation>
    </message>
    <message>
        <source>What the program logs from now on, e.g. debug shardroom.gateway.</source>
        <translation>程序从现在起记录的日志，例如 debug shardroom.gateway。</translation>
    </message>
    <message>
        <source>Practice gateway: let something go wrong, or stop what repeats.</source>
        <translation>练习网关：制造故障，或停止重复的故障。</translation>
    </message>
    <message>
        <source>Practice gateway: the names of faults, and what is repeated.</source>
        <translation>练习网关：故障名称，以及正在重复的故障。</translation>
    </message>
    <message>
        <source>Practice gateway: play a scenario; without a name, what there is and how it goes.</source>
        <translation>练习网关：播放场景；不给名称则列出现有场景和进展。</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Use one of %2.</source>
        <translation>没有格式“%1”。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>Bring the program&apos;s window to the front.</source>
        <translation>将程序窗口置于最前。</translation>
    </message>
    <message>
        <source>The shard of a guild, by its id or the link of one of its messages, and whether the bot is in it; also after a reshard.</source>
        <translation>按服务器 ID 或其消息链接查找所属分片，以及机器人是否在其中；也可查重新分片之后的。</translation>
    </message>
    <message>
        <source>Nobody identifies until release, or of these shards none that waits to; resumes go on.</source>
        <translation>执行 release 之前都不 IDENTIFY，或仅限这些分片中等待 IDENTIFY 的；恢复照常进行。</translation>
    </message>
    <message>
        <source>The identify queue goes on, or these shards take their turn in it.</source>
        <translation>IDENTIFY 队列继续，或让这些分片重新参与排队。</translation>
    </message>
    <message>
        <source>Take shards that wait to identify out of the queue: they are paused, and nothing is spent.</source>
        <translation>将等待 IDENTIFY 的分片移出队列：它们被暂停，没有消耗。</translation>
    </message>
    <message>
        <source>Start the program anew, for example after an update, and resume all sessions: no identify is spent. Refused when that can&apos;t be.</source>
        <translation>重新启动程序（例如更新之后）并恢复所有会话：不消耗 IDENTIFY。无法做到时拒绝执行。</translation>
    </message>
    <message>
        <source>The alerts that stand, or what fired and cleared; mute them for 60 or so many minutes, also over a restart.</source>
        <translation>当前的告警，或触发和解除的记录；将告警静音 60 分钟或指定的分钟数，重启后仍有效。</translation>
    </message>
</context>
<context>
    <name>DiscordTable</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Drop connection</source>
        <translation>切断连接</translation>
    </message>
    <message>
        <source>The TCP connection ends without a close frame, as when a gateway is stopped.</source>
        <translation>TCP 连接结束，没有关闭帧，如同网关被停止。</translation>
    </message>
    <message>
        <source>Reset connection</source>
        <translation>重置连接</translation>
    </message>
    <message>
        <source>The TCP connection is reset without a close frame, as when a gateway host dies.</source>
        <translation>TCP 连接被重置，没有关闭帧，如同网关主机宕机。</translation>
    </message>
    <message>
        <source>Half-open connection</source>
        <translation>半开连接</translation>
    </message>
    <message>
        <source>The gateway has lost the connection and the shard does not know: nothing is read or sent any more.</source>
        <translation>网关已失去连接而分片不知道：不再读取或发送任何内容。</translation>
    </message>
    <message>
        <source>Close with code</source>
        <translation>以关闭码关闭</translation>
    </message>
    <message>
        <source>The gateway closes with a close code; the code says whether the session can go on.</source>
        <translation>网关以关闭码关闭；关闭码决定会话能否继续。</translation>
    </message>
    <message>
        <source>Ask to reconnect (op 7)</source>
        <translation>要求重新连接 (op 7)</translation>
    </message>
    <message>
        <source>Discord asks a shard to reconnect and resume, many times a day.</source>
        <translation>Discord 要求分片重新连接并恢复，每天会有多次。</translation>
    </message>
    <message>
        <source>No HELLO</source>
        <translation>没有 HELLO</translation>
    </message>
    <message>
        <source>The connection is reset, and the next one is opened but never says HELLO.</source>
        <translation>连接被重置，下一个连接虽打开却始终没有 HELLO。</translation>
    </message>
    <message>
        <source>Fall silent</source>
        <translation>陷入静默</translation>
    </message>
    <message>
        <source>Nothing arrives any more, though the connection stays up, as behind a broken router.</source>
        <translation>连接仍在，但不再收到任何内容，如同路由器故障。</translation>
    </message>
    <message>
        <source>Delay everything</source>
        <translation>全部延迟</translation>
    </message>
    <message>
        <source>Everything arrives late, as over a bad line: the latency grows.</source>
        <translation>一切都迟到，如同线路不佳：延迟增大。</translation>
    </message>
    <message>
        <source>Read slowly</source>
        <translation>缓慢读取</translation>
    </message>
    <message>
        <source>The gateway takes what the shard sends one payload at a time, as when it is overloaded: heartbeats wait behind commands.</source>
        <translation>网关每次只读取分片发送的一个载荷，如同过载：心跳排在命令之后等待。</translation>
    </message>
    <message>
        <source>Invalid session, resumable (op 9 true)</source>
        <translation>会话无效，可恢复 (op 9 true)</translation>
    </message>
    <message>
        <source>Discord asks for a RESUME of the same session.</source>
        <translation>Discord 要求对同一会话 RESUME。</translation>
    </message>
    <message>
        <source>Invalid session (op 9 false)</source>
        <translation>会话无效 (op 9 false)</translation>
    </message>
    <message>
        <source>The session is gone; going on costs an identify.</source>
        <translation>会话已失效；继续需消耗一次 IDENTIFY。</translation>
    </message>
    <message>
        <source>Invalid session without a value</source>
        <translation>会话无效，不带值</translation>
    </message>
    <message>
        <source>Op 9 without d: against the protocol, and it has crashed clients.</source>
        <translation>不带 d 的 op 9：违反协议，曾使客户端崩溃。</translation>
    </message>
    <message>
        <source>Invalid session of the wrong type</source>
        <translation>会话无效，类型错误</translation>
    </message>
    <message>
        <source>Op 9 with a text for d: against the protocol, and it has crashed clients.</source>
        <translation>d 为文本的 op 9：违反协议，曾使客户端崩溃。</translation>
    </message>
    <message>
        <source>Slow READY</source>
        <translation>READY 缓慢</translation>
    </message>
    <message>
        <source>The session is gone, and READY to the next IDENTIFY comes late, as on the day of an outage.</source>
        <translation>会话已失效，下一个 IDENTIFY 的 READY 迟到，如同服务中断之日。</translation>
    </message>
    <message>
        <source>No answer to RESUME</source>
        <translation>RESUME 无应答</translation>
    </message>
    <message>
        <source>The connection is reset, and the next RESUME is neither answered nor refused.</source>
        <translation>连接被重置，下一个 RESUME 既无应答也未被拒绝。</translation>
    </message>
    <message>
        <source>Lose the replay</source>
        <translation>丢失重放</translation>
    </message>
    <message>
        <source>The connection is reset, and the next RESUME succeeds without the missed events.</source>
        <translation>连接被重置，下一个 RESUME 成功，但没有错过的事件。</translation>
    </message>
    <message>
        <source>Dead resume host</source>
        <translation>恢复主机失效</translation>
    </message>
    <message>
        <source>The connection is reset, and the resume host refuses connections: the session must be resumed on the main one.</source>
        <translation>连接被重置，且恢复主机拒绝连接：必须在主网关上恢复会话。</translation>
    </message>
    <message>
        <source>Stop acknowledging</source>
        <translation>停止确认</translation>
    </message>
    <message>
        <source>Heartbeats are no longer acknowledged: a zombie connection, to be left and resumed.</source>
        <translation>心跳不再得到确认：僵尸连接，应放弃并恢复。</translation>
    </message>
    <message>
        <source>Acknowledge late</source>
        <translation>延迟确认</translation>
    </message>
    <message>
        <source>Heartbeats are acknowledged late while events are prompt.</source>
        <translation>心跳确认迟到，而事件及时。</translation>
    </message>
    <message>
        <source>Ask for a heartbeat (op 1)</source>
        <translation>要求心跳 (op 1)</translation>
    </message>
    <message>
        <source>Discord may ask for a heartbeat at any time; it is to be answered at once.</source>
        <translation>Discord 可随时要求心跳；应立即回应。</translation>
    </message>
    <message>
        <source>Withhold events</source>
        <translation>扣住事件</translation>
    </message>
    <message>
        <source>Heartbeats are acknowledged, but no events arrive: the shard looks healthy and is not.</source>
        <translation>心跳得到确认，但没有事件到达：分片看似健康，其实不然。</translation>
    </message>
    <message>
        <source>Leave an event out</source>
        <translation>漏掉一个事件</translation>
    </message>
    <message>
        <source>The next event is not sent; the gap in the numbers shows it, a RESUME brings it.</source>
        <translation>下一个事件不会发送；序号的缺口会显示出来，RESUME 可补回。</translation>
    </message>
    <message>
        <source>Send an event twice</source>
        <translation>重复发送事件</translation>
    </message>
    <message>
        <source>The next event comes twice with the same number; a bot must see it once.</source>
        <translation>下一个事件以相同序号到达两次；机器人只应看到一次。</translation>
    </message>
    <message>
        <source>Send an unknown event</source>
        <translation>发送未知事件</translation>
    </message>
    <message>
        <source>Discord adds events; a client ignores those it does not know.</source>
        <translation>Discord 会增加事件；客户端应忽略不认识的。</translation>
    </message>
    <message>
        <source>Send an unknown opcode</source>
        <translation>发送未知操作码</translation>
    </message>
    <message>
        <source>Discord adds opcodes; a client ignores those it does not know.</source>
        <translation>Discord 会增加操作码；客户端应忽略不认识的。</translation>
    </message>
    <message>
        <source>Send garbage text</source>
        <translation>发送乱码文本</translation>
    </message>
    <message>
        <source>A text frame that is not JSON.</source>
        <translation>不是 JSON 的文本帧。</translation>
    </message>
    <message>
        <source>Send invalid UTF-8</source>
        <translation>发送无效 UTF-8</translation>
    </message>
    <message>
        <source>A payload with bytes that no text has.</source>
        <translation>含有任何文本中都不会出现的字节的载荷。</translation>
    </message>
    <message>
        <source>Truncate the stream</source>
        <translation>截断数据流</translation>
    </message>
    <message>
        <source>A message stops half-way; what follows does not fit.</source>
        <translation>一条消息中途停止；后续内容接不上。</translation>
    </message>
    <message>
        <source>Corrupt the stream</source>
        <translation>损坏数据流</translation>
    </message>
    <message>
        <source>A binary frame that does not decompress: the stream can&apos;t go on, the session can.</source>
        <translation>无法解压的二进制帧：数据流无法继续，会话可以。</translation>
    </message>
    <message>
        <source>Send a decompression bomb</source>
        <translation>发送解压炸弹</translation>
    </message>
    <message>
        <source>A frame that decompresses to two gigabytes, a thousand times its size or more.</source>
        <translation>解压后达 2 GB 的帧，为其自身大小的一千倍或更多。</translation>
    </message>
    <message>
        <source>Announce a huge frame</source>
        <translation>宣告巨大的帧</translation>
    </message>
    <message>
        <source>A frame whose header announces gigabytes.</source>
        <translation>帧头宣告数 GB 的帧。</translation>
    </message>
    <message>
        <source>Fragment the frames</source>
        <translation>拆碎帧</translation>
    </message>
    <message>
        <source>Every message comes in many small frames, which the protocol allows.</source>
        <translation>每条消息分成许多小帧到达，协议允许这样做。</translation>
    </message>
    <message>
        <source>401 Unauthorized</source>
        <translation>401 未授权</translation>
    </message>
    <message>
        <source>The next REST answer says that the token is wrong: the client must stop.</source>
        <translation>下一个 REST 应答称 token 错误：客户端必须停止。</translation>
    </message>
    <message>
        <source>429 Too many requests</source>
        <translation>429 请求过多</translation>
    </message>
    <message>
        <source>The next REST answer says how long to wait before asking again.</source>
        <translation>下一个 REST 应答说明再次请求前要等待多久。</translation>
    </message>
    <message>
        <source>503 Unavailable</source>
        <translation>503 不可用</translation>
    </message>
    <message>
        <source>The next REST answer says that the service is down; ask again later.</source>
        <translation>下一个 REST 应答称服务停用；应稍后再请求。</translation>
    </message>
    <message>
        <source>502 Bad gateway</source>
        <translation>502 网关错误</translation>
    </message>
    <message>
        <source>The next REST answer says that there was nobody to answer; ask again later.</source>
        <translation>下一个 REST 应答称无人可应答；应稍后再请求。</translation>
    </message>
    <message>
        <source>500 Internal error</source>
        <translation>500 内部错误</translation>
    </message>
    <message>
        <source>The next REST answer says that Discord failed; ask again later.</source>
        <translation>下一个 REST 应答称 Discord 出错；应稍后再请求。</translation>
    </message>
    <message>
        <source>No REST answer</source>
        <translation>REST 无应答</translation>
    </message>
    <message>
        <source>The next REST request is never answered.</source>
        <translation>下一个 REST 请求永远得不到应答。</translation>
    </message>
    <message>
        <source>Truncated REST answer</source>
        <translation>截断的 REST 应答</translation>
    </message>
    <message>
        <source>The next REST answer ends in the middle of its body.</source>
        <translation>下一个 REST 应答在正文中途结束。</translation>
    </message>
    <message>
        <source>REST answer without JSON</source>
        <translation>非 JSON 的 REST 应答</translation>
    </message>
    <message>
        <source>The next REST answer is a web page, as from a proxy in between.</source>
        <translation>下一个 REST 应答是网页，如同来自中间的代理。</translation>
    </message>
    <message>
        <source>Jump of the clock</source>
        <translation>时钟跳变</translation>
    </message>
    <message>
        <source>The gateway&apos;s clock leaps ahead: sessions that nobody holds expire, the identify budget may renew.</source>
        <translation>网关时钟向前跳变：无人持有的会话过期，IDENTIFY 配额可能重置。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>What is on the wire</source>
        <translation>线路内容</translation>
    </message>
    <message>
        <source>REST answers</source>
        <translation>REST 应答</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>FaultOrder</name>
    <message>
        <source>&quot;shards&quot; must be a list of shard numbers, for example [1, 2]; leave it out for all.</source>
        <translation>&quot;shards&quot; 必须是分片编号列表，例如 [1, 2]；省略则表示全部。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation>&quot;%1&quot; 必须是 %2 到 %3 的整数。</translation>
    </message>
    <message>
        <source>&quot;fault&quot; must be one of: %1.</source>
        <translation>&quot;fault&quot; 必须是以下之一：%1。</translation>
    </message>
    <message>
        <source>&quot;code&quot; must be 0 (no code) or a close code from 1000 to 4999, but not 1004 to 1006.</source>
        <translation>&quot;code&quot; 必须是 0（无关闭码）或 1000 到 4999 的关闭码，但不能是 1004 到 1006。</translation>
    </message>
    <message>
        <source>&quot;some&quot; must be a number of shards from 1 to %1; leave it out for every one.</source>
        <translation>&quot;some&quot; 必须是 1 到 %1 的分片数；省略则表示每一个。</translation>
    </message>
    <message>
        <source>&quot;every_ms&quot; must be a whole number from %1 to %2; leave it out for once.</source>
        <translation>&quot;every_ms&quot; 必须是 %1 到 %2 的整数；省略则只执行一次。</translation>
    </message>
    <message>
        <source>&quot;lasting_ms&quot; must be a whole number from 1 to %1; leave it out to repeat it until it is cancelled.</source>
        <translation>&quot;lasting_ms&quot; 必须是 1 到 %1 的整数；省略则一直重复到被取消。</translation>
    </message>
    <message>
        <source>&quot;lasting_ms&quot; says how long it is repeated: it needs &quot;every_ms&quot;.</source>
        <translation>&quot;lasting_ms&quot; 表示重复多久：它需要 &quot;every_ms&quot;。</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>shard</source>
        <comment>a field of the filter: one word</comment>
        <translation>分片</translation>
    </message>
    <message>
        <source>state</source>
        <comment>a field of the filter: one word</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>is</source>
        <comment>a field of the filter, as in is:deaf: one word</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>host</source>
        <comment>a field of the filter: one word</comment>
        <translation>主机</translation>
    </message>
    <message>
        <source>cause</source>
        <comment>a field of the filter: one word</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>guilds</source>
        <comment>a field of the filter: one word</comment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>fill</source>
        <comment>a field of the filter, percent: one word</comment>
        <translation>填充率</translation>
    </message>
    <message>
        <source>unavailable</source>
        <comment>a field of the filter, guilds in an outage: one word</comment>
        <translation>不可用</translation>
    </message>
    <message>
        <source>latency</source>
        <comment>a field of the filter: one word</comment>
        <translation>延迟</translation>
    </message>
    <message>
        <source>events</source>
        <comment>a field of the filter, per second: one word</comment>
        <translation>每秒事件数</translation>
    </message>
    <message>
        <source>close</source>
        <comment>a field of the filter, the close code: one word</comment>
        <translation>关闭码</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a field of the filter, time since then: one word</comment>
        <translation>上次关闭</translation>
    </message>
    <message>
        <source>age</source>
        <comment>a field of the filter, time in this state: one word</comment>
        <translation>持续</translation>
    </message>
    <message>
        <source>ack</source>
        <comment>a field of the filter, time since the last ACK: one word</comment>
        <translation>ack</translation>
    </message>
    <message>
        <source>event</source>
        <comment>a field of the filter, time since the last event: one word</comment>
        <translation>上个事件</translation>
    </message>
    <message>
        <source>resumes</source>
        <comment>a field of the filter, a count: one word</comment>
        <translation>恢复次数</translation>
    </message>
    <message>
        <source>identifies</source>
        <comment>a field of the filter, a count: one word</comment>
        <translation>identify次数</translation>
    </message>
    <message>
        <source>zombies</source>
        <comment>a field of the filter, a count: one word</comment>
        <translation>僵尸数</translation>
    </message>
    <message>
        <source>deaf</source>
        <comment>is:deaf in the filter: one word</comment>
        <translation>失聪</translation>
    </message>
    <message>
        <source>zombie</source>
        <comment>is:zombie in the filter: one word</comment>
        <translation>僵尸</translation>
    </message>
    <message>
        <source>quiet</source>
        <comment>is:quiet in the filter: one word</comment>
        <translation>空闲</translation>
    </message>
</context>
<context>
    <name>Fleet</name>
    <message>
        <source>%1 does not say how many shards there are.</source>
        <translation>%1 未说明共有多少个分片。</translation>
    </message>
    <message>
        <source>The fleet is not running. Start it with --sessions to begin from a file.</source>
        <translation>机群未在运行。请用 --sessions 启动，从文件开始。</translation>
    </message>
    <message>
        <source>connected; pause it first</source>
        <translation>已连接；请先暂停</translation>
    </message>
    <message>
        <source>gives up the saved session %1</source>
        <translation>将放弃已保存的会话 %1</translation>
    </message>
    <message>
        <source>gives up a newer state of the same session, at %1</source>
        <translation>将放弃同一会话的较新状态，序列号 %1</translation>
    </message>
    <message>
        <source>The saved session was not resumed: %1</source>
        <translation>未恢复已保存的会话：%1</translation>
    </message>
    <message>
        <source>%1 is where the sessions are kept while this program runs. Choose another file.</source>
        <translation>本程序运行期间会话保存在 %1。请选择其他文件。</translation>
    </message>
    <message>
        <source>A reshard is going on already.</source>
        <translation>已有重新分片在进行。</translation>
    </message>
    <message>
        <source>The fleet is not running.</source>
        <translation>机群未在运行。</translation>
    </message>
    <message>
        <source>Reshard</source>
        <translation>重新分片</translation>
    </message>
    <message>
        <source>This fleet will reshard itself from %1 to %2: %3</source>
        <translation>此机群将自动从 %1 重新分片到 %2：%3</translation>
    </message>
    <message>
        <source>At %1, unless somebody calls it off</source>
        <translation>于 %1，除非有人取消</translation>
    </message>
    <message>
        <source>The announced reshard was refused: %1</source>
        <translation>已预告的重新分片被拒绝：%1</translation>
    </message>
    <message>
        <source>This is read-only mode. Start without --read-only to change anything.</source>
        <translation>当前为只读模式。要进行更改，请不加 --read-only 启动。</translation>
    </message>
    <message>
        <source>The shards were replaced meanwhile. Make a new plan.</source>
        <translation>分片已在此期间被替换。请制定新计划。</translation>
    </message>
    <message>
        <source>Reshard from %1 to %2 (%3): costs %4 identifies</source>
        <translation>从 %1 重新分片到 %2（%3）：消耗 %4 次 IDENTIFY</translation>
    </message>
    <message>
        <source>Until it can be written, a crash costs an identify per new shard</source>
        <translation>在能够写入之前，崩溃会使每个新分片消耗一次 IDENTIFY</translation>
    </message>
    <message>
        <source>%1 events: %2 shown by both sets, %3 by the old one only, %4 by the new one only; %5 identifies of %6</source>
        <translation>%1 个事件：两组都显示 %2 个，仅旧组 %3 个，仅新组 %4 个；IDENTIFY %5/%6 次</translation>
    </message>
    <message>
        <source>Resharded to %1. %2</source>
        <translation>已重新分片到 %1。%2</translation>
    </message>
    <message>
        <source>This program was started with --shards %1. Start it with auto, or with %2, from now on: another count would cost an identify for every shard.</source>
        <translation>本程序以 --shards %1 启动。今后请用 auto 或 %2 启动：其他数量会使每个分片消耗一次 IDENTIFY。</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>没有正在进行的重新分片。</translation>
    </message>
    <message>
        <source>So many at a time must be from 1 to %1.</source>
        <translation>每次的数量必须在 1 到 %1 之间。</translation>
    </message>
    <message>
        <source>The time for one shard must be a second or more.</source>
        <translation>每个分片的时间必须至少为一秒。</translation>
    </message>
    <message>
        <source>A reshard is under way.</source>
        <translation>重新分片正在进行。</translation>
    </message>
    <message>
        <source>One is under way already. Stop it first, or wait for its end.</source>
        <translation>已有一个正在进行。请先停止它，或等它结束。</translation>
    </message>
    <message>
        <source>The fleet is stopping.</source>
        <translation>机群正在停止。</translation>
    </message>
    <message>
        <source>A reshard has begun.</source>
        <translation>重新分片已开始。</translation>
    </message>
    <message>
        <source>%1 of %2 shards</source>
        <translation>%1/%2 个分片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as they were</source>
        <translation>
            <numerusform>%Ln 个保持原状</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: done, %2</source>
        <translation>%1：完成，%2</translation>
    </message>
    <message>
        <source>%1: stopped at shard %2 (%3). %4</source>
        <translation>%1：停止于分片 %2 (%3)。%4</translation>
    </message>
    <message>
        <source>%1: stopped (%2). %3</source>
        <translation>%1：已停止 (%2)。%3</translation>
    </message>
    <message>
        <source>Those under way come back by themselves</source>
        <translation>正在进行的会自行重新上线</translation>
    </message>
    <message>
        <source>The sessions of an unfinished reshard are not used, as this start was told</source>
        <translation>按本次启动的要求，不使用未完成的重新分片的会话</translation>
    </message>
    <message>
        <source>A reshard from %1 to %2 was not finished, and this start wants %3 shards: it is given up</source>
        <translation>从 %1 到 %2 的重新分片未完成，而本次启动需要 %3 个分片：已放弃</translation>
    </message>
    <message>
        <source>Session file: %1</source>
        <translation>会话文件：%1</translation>
    </message>
    <message>
        <source>Events that Discord sends again may stand in it twice</source>
        <translation>Discord 重发的事件可能在其中出现两次</translation>
    </message>
    <message>
        <source>A reshard from %1 to %2 was not finished, and no session of its new shards can be resumed: the old ones go on</source>
        <translation>从 %1 到 %2 的重新分片未完成，且其新分片的会话均无法恢复：旧分片继续运行</translation>
    </message>
    <message>
        <source>No session of its new shards could be resumed</source>
        <translation>其新分片的会话均无法恢复</translation>
    </message>
    <message>
        <source>A reshard from %1 to %2 was not finished: %3. %4 sessions of the old shards and %5 of the new ones are resumed</source>
        <translation>从 %1 到 %2 的重新分片未完成：%3。正在恢复旧分片的 %4 个会话和新分片的 %5 个会话</translation>
    </message>
    <message>
        <source>The reshard is paused</source>
        <translation>重新分片已暂停</translation>
    </message>
    <message>
        <source>Go on with it, or abort it: the old shards serve as long as they did</source>
        <translation>请继续或中止：旧分片仍照常服务</translation>
    </message>
    <message>
        <source>This start was told to go back</source>
        <translation>本次启动被要求退回</translation>
    </message>
    <message>
        <source>How far the recording went when the reshard was left is not known</source>
        <translation>不清楚重新分片中断时录制到了哪里</translation>
    </message>
    <message>
        <source>The recording is another file than before the unfinished reshard</source>
        <translation>录制文件与未完成的重新分片之前的不同</translation>
    </message>
    <message>
        <source>Another Shardroom (process %1) uses the sessions in %2. Two of them would take each session from the other again and again. Stop it, or give another --state-dir.</source>
        <translation>另一个 Shardroom（进程 %1）正在使用 %2 中的会话。两者会反复互相抢夺每个会话。请停止它，或另行指定 --state-dir。</translation>
    </message>
    <message>
        <source>Sessions can&apos;t be kept in %1: its file &quot;lock&quot; can&apos;t be opened. Give another directory with --state-dir.</source>
        <translation>无法在 %1 中保存会话：其中的文件 &quot;lock&quot; 无法打开。请用 --state-dir 指定其他目录。</translation>
    </message>
    <message>
        <source>%1 does not say how many shards there are: give --shards N too.</source>
        <translation>%1 未说明共有多少个分片：请同时给出 --shards N。</translation>
    </message>
    <message>
        <source>The next start may have to identify</source>
        <translation>下次启动可能需要 IDENTIFY</translation>
    </message>
    <message>
        <source>A reshard is going on. Wait for its end, or stop it.</source>
        <translation>重新分片正在进行。请等它结束，或停止它。</translation>
    </message>
    <message>
        <source>Stays so until somebody opens it, which costs an identify</source>
        <translation>保持如此，直到有人打开它，这需消耗一次 IDENTIFY</translation>
    </message>
    <message>
        <source>Waits for the gateway</source>
        <translation>等待网关</translation>
    </message>
    <message>
        <source>Identifies in its turn</source>
        <translation>轮到时 IDENTIFY</translation>
    </message>
    <message>
        <source>Waits for READY</source>
        <translation>等待 READY</translation>
    </message>
    <message>
        <source>Gets what it missed</source>
        <translation>接收错过的事件</translation>
    </message>
    <message>
        <source>Stays so until it is resumed</source>
        <translation>保持如此，直到被恢复</translation>
    </message>
    <message>
        <source>No session of %1 can be used: %2 Leave --sessions out to start without it.</source>
        <translation>%1 中没有可用的会话：%2 若要不用它启动，请去掉 --sessions。</translation>
    </message>
    <message>
        <source>Discord recommends %1 shards; starting %2 of %3: %4 resume, %5 identify (%6 of %7 starts left)</source>
        <translation>Discord 建议 %1 个分片；正在启动 %3 个中的 %2 个：%4 个恢复，%5 个 IDENTIFY（启动次数剩余 %6/%7）</translation>
    </message>
    <message>
        <source>Shard %1 of %2 has too many guilds (close 4011) and was split: %3</source>
        <translation>分片 %1（共 %2 个）的服务器过多（关闭码 4011），已被拆分：%3</translation>
    </message>
    <message>
        <source>Each part costs an identify; events of its guilds are missed until it is ready</source>
        <translation>每一部分消耗一次 IDENTIFY；就绪之前会错过其服务器的事件</translation>
    </message>
    <message>
        <source>Close %1: %2. %3 %4</source>
        <translation>关闭 %1：%2。%3 %4</translation>
    </message>
    <message>
        <source>Shard %1 of %2 stopped. %3</source>
        <translation>分片 %1（共 %2 个）已停止。%3</translation>
    </message>
    <message>
        <source>It was meant for the set of %1 shards; by now there are %2. Select again.</source>
        <translation>这原本针对有 %1 个分片的组；现在有 %2 个。请重新选择。</translation>
    </message>
    <message>
        <source>No shard is selected.</source>
        <translation>未选择分片。</translation>
    </message>
    <message>
        <source>Shard %1 is not one of this fleet&apos;s.</source>
        <translation>分片 %1 不属于此机群。</translation>
    </message>
    <message>
        <source>It would cost %1 identifies, but only %2 can be spent: %3 are left, and %4 of them are kept back. Select fewer shards, wait for the reset, or allow some below the floor.</source>
        <translation>将消耗 %1 次 IDENTIFY，但只有 %2 次可用：剩余 %3 次，其中保留 %4 次。请少选一些分片、等待重置，或允许动用部分保留额。</translation>
    </message>
    <message>
        <source>No sessions are kept on the disk here, so the next start would find none.</source>
        <translation>此处不在磁盘上保存会话，因此下次启动将找不到任何会话。</translation>
    </message>
    <message>
        <source>A rolling run is under way. Wait for its end, or stop it.</source>
        <translation>滚动执行正在进行。请等它结束，或停止它。</translation>
    </message>
    <message>
        <source>This program was started for %1 shards and by now there are %2: the next start would identify all of them. Quit, and start it for %2.</source>
        <translation>本程序以 %1 个分片启动，现在有 %2 个：下次启动会让它们全部 IDENTIFY。请退出，然后以 %2 个分片启动。</translation>
    </message>
    <message>
        <source>Shard %1 is just identifying, and that identify would be lost. Try again in a moment.</source>
        <translation>分片 %1 正在 IDENTIFY，这次 IDENTIFY 会白费。请稍后再试。</translation>
    </message>
    <message>
        <source>Shard %1 is down and has no session: the next start would spend an identify on it. Open it first, or quit and start.</source>
        <translation>分片 %1 已停机且没有会话：下次启动会为它消耗一次 IDENTIFY。请先打开它，或退出后再启动。</translation>
    </message>
    <message>
        <source>It is gone; the shards that serve go on</source>
        <translation>它已移除；正在服务的分片继续运行</translation>
    </message>
    <message>
        <source>Shard %1 of %2 has more guilds than Discord allows on one (close 4011). Reshard to %3, or let automatic scaling split such a shard.</source>
        <translation>分片 %1（共 %2 个）的服务器数超过 Discord 对单个分片的限制（关闭码 4011）。请重新分片到 %3，或让自动重新分片拆分这样的分片。</translation>
    </message>
    <message>
        <source>Discord refuses an intent (close 4014). Of those that must be enabled in the developer portal, this bot asks for: %1.</source>
        <translation>Discord 拒绝了某个 intent（关闭码 4014）。在必须于开发者门户中启用的 intents 中，此机器人请求了：%1。</translation>
    </message>
    <message>
        <source>The reshard is over, and of the shards that serve now these have failed: %1</source>
        <translation>重新分片已结束，但当前服务的分片中，以下分片已失败：%1</translation>
    </message>
    <message>
        <source>Their guilds&apos; events are missed until they are resumed</source>
        <translation>在这些分片被恢复之前，会错过其服务器的事件</translation>
    </message>
    <message>
        <source>The identify queue is held, as before the program started anew</source>
        <translation>identify 队列被暂缓，与程序重新启动前一样</translation>
    </message>
    <message>
        <source>Nobody identifies until it is released; resumes go on</source>
        <translation>放行之前都不 IDENTIFY；恢复照常进行</translation>
    </message>
    <message numerus="yes">
        <source>Paused, as before the program started anew: %Ln shard(s)</source>
        <translation>
            <numerusform>与程序重新启动前一样已暂停：%Ln 个分片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held in the identify queue, as before the program started anew: %Ln shard(s)</source>
        <translation>
            <numerusform>与程序重新启动前一样在 identify 队列中被暂缓：%Ln 个分片</numerusform>
        </translation>
    </message>
    <message>
        <source>The others go past until it is released</source>
        <translation>放行之前其他分片先行</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 时</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>分片 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1 shard</source>
        <translation>1 个分片</translation>
    </message>
    <message>
        <source>%1 shards</source>
        <translation>%1 个分片</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 个会话</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 个会话</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>不足一天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameFile</name>
    <message>
        <source>it is no JSON object</source>
        <translation>它不是 JSON 对象</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number from %2 to %3</source>
        <translation>&quot;%1&quot; 不是 %2 到 %3 的数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text of at most %2 characters</source>
        <translation>&quot;%1&quot; 不是最多 %2 个字符的文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time</source>
        <translation>&quot;%1&quot; 不是时间</translation>
    </message>
    <message>
        <source>&quot;kind&quot; is unknown</source>
        <translation>&quot;kind&quot; 未知</translation>
    </message>
    <message>
        <source>&quot;t&quot; is not the name of an event</source>
        <translation>&quot;t&quot; 不是事件名称</translation>
    </message>
    <message>
        <source>This is no file of frames: its first line does not say so.</source>
        <translation>这不是帧文件：首行没有相应标识。</translation>
    </message>
    <message>
        <source>This file of frames has version %1; this program reads version %2.</source>
        <translation>此帧文件的版本为 %1；本程序读取版本 %2。</translation>
    </message>
    <message>
        <source>there is no such shard</source>
        <translation>没有这样的分片</translation>
    </message>
    <message>
        <source>Line 1: %1.</source>
        <translation>第 1 行：%1。</translation>
    </message>
    <message>
        <source>The frames could not be written to %1: %2.</source>
        <translation>帧无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>行过长</translation>
    </message>
    <message>
        <source>there are too many frames; the rest is left out</source>
        <translation>帧过多；其余已略去</translation>
    </message>
    <message>
        <source>More than %1 lines are damaged; the first is line %2: %3.</source>
        <translation>超过 %1 行已损坏；首个是第 %2 行：%3。</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 大于 %2 MiB。</translation>
    </message>
</context>
<context>
    <name>FrameTexts</name>
    <message>
        <source>not a payload</source>
        <translation>不是载荷</translation>
    </message>
    <message>
        <source>op %1, %2</source>
        <translation>op %1，%2</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>序号 %1</translation>
    </message>
    <message>
        <source>%1, on the wire %2</source>
        <translation>%1，传输 %2</translation>
    </message>
    <message>
        <source>Only the first %1 are kept.</source>
        <translation>只保留前 %1。</translation>
    </message>
    <message>
        <source>An event. Its number is what a resume goes on from.</source>
        <translation>一个事件。恢复将从其序号继续。</translation>
    </message>
    <message>
        <source>Keeps the connection alive, with the last number that was received. The gateway may ask for one.</source>
        <translation>保持连接，附带最后收到的序号。网关也可主动要求发送。</translation>
    </message>
    <message>
        <source>Starts a new session. Costs one of the identifies of the day.</source>
        <translation>开始新会话。消耗当日的一次 IDENTIFY。</translation>
    </message>
    <message>
        <source>What the bot shows of itself.</source>
        <translation>机器人显示的状态。</translation>
    </message>
    <message>
        <source>Joins, moves in or leaves a voice channel.</source>
        <translation>加入、离开语音频道，或在其间移动。</translation>
    </message>
    <message>
        <source>Goes on with a session on a new connection. Costs nothing.</source>
        <translation>在新连接上继续会话。没有消耗。</translation>
    </message>
    <message>
        <source>The gateway asks to reconnect and resume.</source>
        <translation>网关要求重新连接并恢复。</translation>
    </message>
    <message>
        <source>Asks for members of a guild; they come as GUILD_MEMBERS_CHUNK.</source>
        <translation>请求服务器成员；以 GUILD_MEMBERS_CHUNK 返回。</translation>
    </message>
    <message>
        <source>The session can&apos;t go on; with &quot;true&quot; it may be resumed all the same.</source>
        <translation>会话无法继续；为 &quot;true&quot; 时仍可恢复。</translation>
    </message>
    <message>
        <source>The first frame of a connection: how often to send heartbeats.</source>
        <translation>连接的首个帧：心跳的发送间隔。</translation>
    </message>
    <message>
        <source>A heartbeat has arrived. One that stays away makes the connection a zombie.</source>
        <translation>心跳已送达。若未收到，连接即成为僵尸连接。</translation>
    </message>
    <message>
        <source>Asks for the sounds of guilds; they come as SOUNDBOARD_SOUNDS.</source>
        <translation>请求服务器的音效；以 SOUNDBOARD_SOUNDS 返回。</translation>
    </message>
    <message>
        <source>Asks for facts about channels.</source>
        <translation>请求频道的信息。</translation>
    </message>
    <message>
        <source>This program does not know this opcode and ignores it.</source>
        <translation>本程序不认识此操作码，将其忽略。</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>已连接到 %1。</translation>
    </message>
    <message>
        <source>The connection ended without a close code: %1.</source>
        <translation>连接已结束，没有关闭码：%1。</translation>
    </message>
    <message>
        <source>Close %1: %2. %3 %4</source>
        <translation>关闭 %1：%2。%3 %4</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>缺口</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) were not kept.</source>
        <translation>
            <numerusform>%Ln 个帧未保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>There were more at once, or in a pause, than are kept.</source>
        <translation>同时到达的或暂停期间的帧多于可保留的数量。</translation>
    </message>
</context>
<context>
    <name>GatewaySimulator</name>
    <message>
        <source>Can&apos;t listen on 127.0.0.1 port %1: %2.</source>
        <translation>无法监听 127.0.0.1 端口 %1：%2。</translation>
    </message>
    <message>
        <source>Can&apos;t write the audit file %1: %2.</source>
        <translation>无法写入审计文件 %1：%2。</translation>
    </message>
    <message>
        <source>Can&apos;t write the world log %1: %2.</source>
        <translation>无法写入世界日志 %1：%2。</translation>
    </message>
    <message>
        <source>The certificate %1 can&apos;t be read: %2.</source>
        <translation>无法读取证书 %1：%2。</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>%1 中没有证书。</translation>
    </message>
    <message>
        <source>The key %1 can&apos;t be read: %2.</source>
        <translation>无法读取密钥 %1：%2。</translation>
    </message>
    <message>
        <source>There is no key without a password in %1.</source>
        <translation>%1 中没有不带密码的密钥。</translation>
    </message>
</context>
<context>
    <name>GoTarget</name>
    <message>
        <source>shard %1 of %2</source>
        <translation>分片 %1（共 %2 个）</translation>
    </message>
    <message>
        <source>Type a shard number, ranges as in 0-3,8, a guild’s id, or the link of a message.</source>
        <translation>请输入分片编号、0-3,8 这样的范围、服务器 ID 或消息链接。</translation>
    </message>
    <message>
        <source>%1 ends before it begins.</source>
        <translation>%1 的终点在起点之前。</translation>
    </message>
    <message>
        <source>There is no shard %1; a guild’s id has 17 digits or more.</source>
        <translation>没有分片 %1；服务器 ID 至少有 17 位数字。</translation>
    </message>
    <message>
        <source>Guild %1</source>
        <translation>服务器 %1</translation>
    </message>
    <message>
        <source>There are no shards yet.</source>
        <translation>还没有分片。</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1：%2，%3。</translation>
    </message>
    <message>
        <source>After the reshard: %1.</source>
        <translation>重新分片之后：%1。</translation>
    </message>
    <message>
        <source>%1 belongs to %2, which is not one of this program’s.</source>
        <translation>%1 属于 %2，它不在本程序中。</translation>
    </message>
    <message>
        <source>Type a shard number, a guild’s id, or the link of a message.</source>
        <translation>请输入分片编号、服务器 ID 或消息链接。</translation>
    </message>
    <message>
        <source>That is not the link of a message: https://discord.com/channels/…</source>
        <translation>这不是消息链接：https://discord.com/channels/…</translation>
    </message>
    <message>
        <source>Not here: %1. There is %2.</source>
        <translation>不在此处：%1。现有 %2。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1，%2。</translation>
    </message>
    <message>
        <source>The bot is not in this guild.</source>
        <translation>机器人不在此服务器中。</translation>
    </message>
    <message>
        <source>The guild is still loading.</source>
        <translation>服务器仍在加载。</translation>
    </message>
    <message>
        <source>Discord says that the guild is in an outage.</source>
        <translation>Discord 表示该服务器处于故障中。</translation>
    </message>
    <message>
        <source>The bot is in this guild.</source>
        <translation>机器人在此服务器中。</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>shard %1</source>
        <comment>the result of a sum</comment>
        <translation>分片 %1</translation>
    </message>
    <message>
        <source>After the reshard: %1</source>
        <translation>重新分片之后：%1</translation>
    </message>
</context>
<context>
    <name>HelpDiagram</name>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>a share of the guilds; always there</source>
        <translation>服务器的一部分；始终存在</translation>
    </message>
    <message>
        <source>shard 3 of 16: guilds with (id &gt;&gt; 22) mod 16 = 3</source>
        <translation>分片 3（共 16 个）：(id &gt;&gt; 22) mod 16 = 3 的服务器</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>what Discord remembers of it; a new one costs an identify</source>
        <translation>Discord 对它的记忆；新建需消耗一次 IDENTIFY</translation>
    </message>
    <message>
        <source>session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>one WebSocket, from HELLO to its close</source>
        <translation>一个 WebSocket，从 HELLO 到关闭</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>RESUME: free, nothing is lost</source>
        <translation>RESUME：无消耗，无丢失</translation>
    </message>
    <message>
        <source>RESUME</source>
        <translation>RESUME</translation>
    </message>
    <message>
        <source>IDENTIFY: costs one, events in between are lost</source>
        <translation>IDENTIFY：消耗一次，其间的事件丢失</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Connected and receiving events.</source>
        <translation>已连接并正在接收事件。</translation>
    </message>
    <message>
        <source>Has given up: trying again would be refused or cost identifies. The cause says what to do.</source>
        <translation>已放弃：再试会被拒绝或消耗 IDENTIFY。原因中说明了该怎么做。</translation>
    </message>
    <message>
        <source>Lost its connection and waits before the next try, a little longer each time.</source>
        <translation>失去连接，在下次尝试前等待，每次稍长一些。</translation>
    </message>
    <message>
        <source>Opens the WebSocket.</source>
        <translation>正在打开 WebSocket。</translation>
    </message>
    <message>
        <source>Connected; waits for Discord&apos;s HELLO.</source>
        <translation>已连接；等待 Discord 的 HELLO。</translation>
    </message>
    <message>
        <source>Waits for its turn: Discord allows one IDENTIFY per bucket in five seconds.</source>
        <translation>等待轮到它：Discord 允许每个桶五秒内一次 IDENTIFY。</translation>
    </message>
    <message>
        <source>IDENTIFY is sent; waits for READY. One identify is spent.</source>
        <translation>已发送 IDENTIFY；等待 READY。消耗一次 IDENTIFY。</translation>
    </message>
    <message>
        <source>RESUME is sent; Discord sends what was missed. Free.</source>
        <translation>已发送 RESUME；Discord 会发送错过的内容。没有消耗。</translation>
    </message>
    <message>
        <source>Closed by you; Discord keeps the session for a few minutes.</source>
        <translation>由您关闭；Discord 会保留会话几分钟。</translation>
    </message>
    <message>
        <source>Has no session.</source>
        <translation>没有会话。</translation>
    </message>
    <message>
        <source>Deaf</source>
        <translation>失聪</translation>
    </message>
    <message>
        <source>Ready, and its heartbeats are answered, but no event comes for much longer than usual. Only a warning: a quiet night looks the same. Reconnecting costs nothing.</source>
        <translation>已就绪，心跳也有应答，但没有事件的时间远超平常。这只是警告：安静的夜晚看起来也一样。重新连接没有消耗。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>消耗</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Connects again and goes on with the session; nothing is lost.</source>
        <translation>重新连接并继续该会话；没有丢失。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Closes with code 4000. Discord keeps the session and what happens meanwhile, for a few minutes.</source>
        <translation>以 4000 关闭。Discord 会将会话和其间发生的事保留几分钟。</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Closes with code 4000 and resumes at once.</source>
        <translation>以 4000 关闭并立即恢复。</translation>
    </message>
    <message>
        <source>Re-identify</source>
        <translation>重新 IDENTIFY</translation>
    </message>
    <message>
        <source>Gives the session up and starts a new one. What happens in between is lost.</source>
        <translation>放弃会话并开始新会话。其间发生的事会丢失。</translation>
    </message>
    <message>
        <source>one identify per shard</source>
        <translation>每个分片一次 IDENTIFY</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>结束会话</translation>
    </message>
    <message>
        <source>Closes with code 1000: Discord forgets the session, and the bot hears nothing of these guilds.</source>
        <translation>以 1000 关闭：Discord 遗忘会话，机器人收不到这些服务器的任何消息。</translation>
    </message>
    <message>
        <source>one identify per shard to come back</source>
        <translation>重新上线时每个分片一次 IDENTIFY</translation>
    </message>
    <message>
        <source>Reshard</source>
        <translation>重新分片</translation>
    </message>
    <message>
        <source>Brings up another number of shards beside the present ones, then switches.</source>
        <translation>在现有分片之外启动另一数量的分片，然后切换。</translation>
    </message>
    <message>
        <source>one identify per new shard</source>
        <translation>每个新分片一次 IDENTIFY</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>new session</source>
        <translation>新会话</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>The shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>原因及对策</translation>
    </message>
    <message>
        <source>Shards, sessions, connections</source>
        <translation>分片、会话、连接</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What each button costs</source>
        <translation>各按钮的消耗</translation>
    </message>
    <message>
        <source>Identifies and the floor</source>
        <translation>IDENTIFY 与保留额</translation>
    </message>
    <message>
        <source>Close codes</source>
        <translation>关闭码</translation>
    </message>
    <message>
        <source>Resharding</source>
        <translation>重新分片</translation>
    </message>
    <message>
        <source>A shard is a share of the bot&apos;s guilds. Which guild belongs to which shard follows from its id and the number of shards; nobody can choose it.</source>
        <translation>分片是机器人的服务器的一部分。哪个服务器属于哪个分片由其 ID 和分片数决定；任何人都无法选择。</translation>
    </message>
    <message>
        <source>A session is what Discord remembers of a shard: who it is, which guilds it has been told of, and the number of the last event. It begins with IDENTIFY, and it outlives connections: after a lost one, RESUME goes on with it, and Discord sends what was missed.</source>
        <translation>会话是 Discord 对一个分片的记忆：它是谁、已告知它哪些服务器，以及上个事件的序号。会话始于 IDENTIFY，并比连接更持久：连接丢失后，RESUME 会继续该会话，Discord 会发送错过的内容。</translation>
    </message>
    <message>
        <source>A connection is one WebSocket. Connections break all the time; that is nothing to worry about as long as the session lives.</source>
        <translation>连接是一个 WebSocket。连接随时会中断；只要会话还在，就不必担心。</translation>
    </message>
    <message>
        <source>So what matters is how a connection ends. Closed with 1000 or 1001, the session ends with it, and coming back costs an identify. Closed in any other way, or lost, it can be resumed for a few minutes.</source>
        <translation>因此关键在于连接如何结束。以 1000 或 1001 关闭时，会话随之结束，重新上线需消耗一次 IDENTIFY。以其他方式关闭或丢失时，几分钟内可以恢复。</translation>
    </message>
    <message>
        <source>Discord counts every IDENTIFY of a bot&apos;s token: 1,000 in 24 hours for most bots, more for large ones. Whoever spends the last one loses all sessions, and the token is reset.</source>
        <translation>Discord 按机器人的 token 统计每次 IDENTIFY：多数机器人 24 小时内 1,000 次，大型机器人更多。用完最后一次的会失去所有会话，token 也会被重置。</translation>
    </message>
    <message>
        <source>Therefore Shardroom keeps count over restarts, and keeps a part back: the floor. Below it, shards still resume, since that is free, but none identifies unless you allow it, typed.</source>
        <translation>因此 Shardroom 跨重启计数，并保留一部分：即保留额。低于它时分片仍会恢复，因为这没有消耗；但除非您输入确认允许，否则都不会 IDENTIFY。</translation>
    </message>
    <message>
        <source>Identifies go out in lanes: shard number modulo max concurrency. One per lane in five seconds; so a fleet of many shards takes its time to start.</source>
        <translation>IDENTIFY 按通道发出：分片编号对 max_concurrency 取模。每个通道五秒一次；因此分片多的机群启动需要时间。</translation>
    </message>
    <message>
        <source>A shard that loses one session after the other goes into quarantine before it has spent much. Find the cause, then resume it.</source>
        <translation>会话接连丢失的分片在消耗太多之前会被隔离。请找出原因，然后将其恢复。</translation>
    </message>
    <message>
        <source>A shard takes 2,500 guilds at most. Before that the bot needs more shards, and each guild then belongs to another shard.</source>
        <translation>一个分片最多容纳 2,500 个服务器。在此之前机器人需要更多分片，届时每个服务器会属于另一个分片。</translation>
    </message>
    <message>
        <source>Shardroom connects the new set beside the old one. Each event then arrives twice, is compared, and is handed on once. When every guild is in the new set, the new one serves; the old one stays connected for a while, so that going back costs nothing.</source>
        <translation>Shardroom 在旧组之外连接新组。此时每个事件到达两次，经比对后只转交一次。当每个服务器都在新组中时，由新组服务；旧组继续保持连接一段时间，因此退回没有代价。</translation>
    </message>
    <message>
        <source>Until the old sessions are ended you can go back at any time. Even if the program is killed in the middle, its next start knows where it was, and asks.</source>
        <translation>在旧会话结束之前，您随时可以退回。即使程序中途被终止，下次启动也知道进行到哪里，并会询问。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>close code</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>IdentifyLedger</name>
    <message>
        <source>The ledger of identifies %1 can&apos;t be read: %2.</source>
        <translation>无法读取 IDENTIFY 账本 %1：%2。</translation>
    </message>
    <message>
        <source>The ledger of identifies %1 is larger than 64 MiB: that is not a ledger. Move it away.</source>
        <translation>IDENTIFY 账本 %1 大于 64 MiB：这不是账本。请将其移走。</translation>
    </message>
    <message>
        <source>The ledger of identifies %1 can&apos;t be written: %2. The next start will not know what this one spent.</source>
        <translation>无法写入 IDENTIFY 账本 %1：%2。下次启动将不知道本次用了多少。</translation>
    </message>
    <message>
        <source>The ledger of identifies %1 can&apos;t be written: %2.</source>
        <translation>无法写入 IDENTIFY 账本 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Intents</name>
    <message>
        <source>The intents %1 hold bits that Discord does not know (all known bits: %2).</source>
        <translation>intents %1 含有 Discord 不认识的位（所有已知位：%2）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an intent. Known are: %2, all, default.</source>
        <translation>“%1”不是 intent。已知的有：%2、all、default。</translation>
    </message>
    <message>
        <source>No intents given: name some, or give their number (0 for none).</source>
        <translation>未给出 intents：请列出名称，或给出其数值（0 表示没有）。</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>There is no such command.</source>
        <translation>没有这个命令。</translation>
    </message>
    <message>
        <source>One key, with or without Ctrl, Alt and Shift, please.</source>
        <translation>请使用单个按键，可带 Ctrl、Alt 和 Shift。</translation>
    </message>
    <message>
        <source>%1 is needed to move about.</source>
        <translation>%1 用于移动。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 已是“%2”的快捷键。</translation>
    </message>
</context>
<context>
    <name>LogSink</name>
    <message>
        <source>&quot;%1&quot; is not a log level. Use one of: %2.</source>
        <translation>“%1”不是日志级别。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a log category. Use one of: %2; or one of Qt&apos;s, for example qt.network.ssl.</source>
        <translation>“%1”不是日志类别。请使用以下之一：%2；或 Qt 的类别，例如 qt.network.ssl。</translation>
    </message>
</context>
<context>
    <name>MemberRequests</name>
    <message>
        <source>Members are asked for by name or by id, not both.</source>
        <translation>成员只能按名称或按 ID 请求，不能同时使用两者。</translation>
    </message>
    <message>
        <source>Discord takes up to %1 users in one request; these are %2.</source>
        <translation>Discord 一次请求最多接受 %1 个用户；这里有 %2 个。</translation>
    </message>
    <message>
        <source>The limit must be between 0 and %1.</source>
        <translation>限制必须在 0 到 %1 之间。</translation>
    </message>
    <message>
        <source>The nonce is %1 bytes long; Discord takes up to %2.</source>
        <translation>nonce 长 %1 字节；Discord 最多接受 %2 字节。</translation>
    </message>
    <message>
        <source>The nonce is not UTF-8 text.</source>
        <translation>nonce 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>All members of a guild are listed only with the GUILD_MEMBERS intent.</source>
        <translation>只有具备 GUILD_MEMBERS intent 才能列出服务器的全部成员。</translation>
    </message>
    <message>
        <source>Presences are given only with the GUILD_PRESENCES intent.</source>
        <translation>只有具备 GUILD_PRESENCES intent 才会提供在线状态。</translation>
    </message>
    <message>
        <source>%1 requests for members are open already.</source>
        <translation>已有 %1 个成员请求未完成。</translation>
    </message>
    <message>
        <source>A request with this nonce is open already.</source>
        <translation>已有使用此 nonce 的请求未完成。</translation>
    </message>
</context>
<context>
    <name>OperatorHolds</name>
    <message>
        <source>What is held and paused is not kept in %1: %2.</source>
        <translation>被暂缓和已暂停的内容未保存到 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Payloads</name>
    <message>
        <source>The command is %1 bytes long; Discord takes up to %2.</source>
        <translation>命令长 %1 字节；Discord 最多接受 %2 字节。</translation>
    </message>
</context>
<context>
    <name>PracticeReport</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>%1: %2 (at most %3)</source>
        <translation>%1：%2（最多 %3）</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>&quot;%1&quot; is not a presence status. Use one of: %2.</source>
        <translation>“%1”不是在线状态。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an activity type. Use one of: %2.</source>
        <translation>“%1”不是活动类型。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>An activity needs a text: STATUS:TYPE:TEXT, for example dnd:watching:the shards.</source>
        <translation>活动需要文本：STATUS:TYPE:TEXT，例如 dnd:watching:the shards。</translation>
    </message>
    <message>
        <source>The activity&apos;s text is %1 characters long; Discord takes up to %2.</source>
        <translation>活动文本长 %1 个字符；Discord 最多接受 %2 个。</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>&quot;%1&quot; 必须是%2。</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>缺少 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown: remove it, or look for a typing mistake.</source>
        <translation>&quot;%1&quot; 未知：请将其移除，或检查是否拼写有误。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>a list of names, for example [&quot;GUILDS&quot;]</source>
        <translation>名称列表，例如 [&quot;GUILDS&quot;]</translation>
    </message>
    <message>
        <source>&quot;intents&quot; holds something that is not an intent. Known are: %1.</source>
        <translation>&quot;intents&quot; 中含有不是 intent 的内容。已知的有：%1。</translation>
    </message>
    <message>
        <source>&quot;auto&quot; or %1</source>
        <translation>文本 &quot;auto&quot; 或 %1</translation>
    </message>
    <message>
        <source>a text like &quot;0-3,8&quot;</source>
        <translation>形如 &quot;0-3,8&quot; 的文本</translation>
    </message>
    <message>
        <source>The token file must be named with its whole path, from / on.</source>
        <translation>token 文件必须以完整路径指定，从 / 开始。</translation>
    </message>
    <message>
        <source>A variable&apos;s name is made of letters, digits and _, for example DISCORD_TOKEN. (A token does not belong there.)</source>
        <translation>变量名由字母、数字和 _ 组成，例如 DISCORD_TOKEN。（此处不应填写 token。）</translation>
    </message>
    <message>
        <source>The number of shards must be %1.</source>
        <translation>分片数必须是 %1。</translation>
    </message>
    <message>
        <source>The multiple must be %1.</source>
        <translation>倍数必须是 %1。</translation>
    </message>
    <message>
        <source>%1 shards are not a multiple of %2, which the large-bot multiple asks for.</source>
        <translation>%1 个分片不是 %2 的倍数，而大型机器人倍数要求如此。</translation>
    </message>
    <message>
        <source>Single shards are named, but not of how many: give the number of shards.</source>
        <translation>指定了个别分片，但未指明总数：请给出分片数。</translation>
    </message>
    <message>
        <source>The shards must be named once each, in rising order, from 0 to %1.</source>
        <translation>分片必须按升序各指定一次，从 0 到 %1。</translation>
    </message>
    <message>
        <source>The bot needs a name, for example Music.</source>
        <translation>机器人需要名称，例如 Music。</translation>
    </message>
    <message>
        <source>The name must not be longer than %1 characters.</source>
        <translation>名称不得超过 %1 个字符。</translation>
    </message>
    <message>
        <source>A name begins with a letter or digit, and goes on with letters, digits, spaces, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;; neither a space nor a &apos;.&apos; is its end.</source>
        <translation>名称以字母或数字开头，其后可为字母、数字、空格、&apos;-&apos;、&apos;_&apos; 和 &apos;.&apos;；不能以空格或 &apos;.&apos; 结尾。</translation>
    </message>
    <message>
        <source>The API address must be like https://discord.com/api/v10; http is for this computer only, because the token is sent there.</source>
        <translation>API 地址必须形如 https://discord.com/api/v10；http 仅限本机，因为 token 会发送到那里。</translation>
    </message>
    <message>
        <source>The intents hold bits that Discord does not know.</source>
        <translation>intents 中含有 Discord 不认识的位。</translation>
    </message>
    <message>
        <source>The number of threads must be %1.</source>
        <translation>线程数必须是 %1。</translation>
    </message>
    <message>
        <source>The state directory must be named with its whole path, from / on.</source>
        <translation>状态目录必须以完整路径指定，从 / 开始。</translation>
    </message>
    <message>
        <source>It is not JSON (%1, byte %2).</source>
        <translation>它不是 JSON（%1，位于第 %2 字节）。</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>它不是 JSON 对象。</translation>
    </message>
</context>
<context>
    <name>ProfileLine</name>
    <message>
        <source>token in the keychain</source>
        <translation>token 在密钥环中</translation>
    </message>
    <message>
        <source>token in %1</source>
        <translation>token 在 %1 中</translation>
    </message>
    <message>
        <source>token from the environment</source>
        <translation>token 来自环境变量</translation>
    </message>
    <message>
        <source>token in $%1</source>
        <translation>token 在 $%1 中</translation>
    </message>
    <message>
        <source>No bot is set up in %1: start shardroom without options to add one.</source>
        <translation>%1 中没有已设置的机器人：请不带选项启动 shardroom 以添加。</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>There are no profiles yet: start shardroom without options.</source>
        <translation>还没有配置：请不带选项启动 shardroom。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>现有：%1。</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot; in %2. %3</source>
        <translation>%2 中没有配置“%1”。%3</translation>
    </message>
    <message>
        <source>The profile %1 can&apos;t be used: %2 Put it right, or remove the file and add the bot again.</source>
        <translation>配置 %1 无法使用：%2 请将其修正，或删除该文件并重新添加机器人。</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>它不是普通文件。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>它过大。</translation>
    </message>
    <message>
        <source>Its &quot;name&quot; is &quot;%1&quot;, but its file&apos;s is &quot;%2&quot;: they must be the same.</source>
        <translation>其 &quot;name&quot; 为“%1”，而文件名为“%2”：两者必须相同。</translation>
    </message>
    <message>
        <source>The directory %1 can&apos;t be made or written to.</source>
        <translation>目录 %1 无法创建或写入。</translation>
    </message>
    <message>
        <source>The profile could not be saved to %1: %2.</source>
        <translation>配置无法保存到 %1：%2。</translation>
    </message>
    <message>
        <source>The profile %1 could not be removed: %2.</source>
        <translation>配置 %1 无法移除：%2。</translation>
    </message>
    <message>
        <source>The token file %1 could not be removed: %2.</source>
        <translation>token 文件 %1 无法移除：%2。</translation>
    </message>
    <message>
        <source>The token could not be saved to %1: %2.</source>
        <translation>token 无法保存到 %1：%2。</translation>
    </message>
    <message>
        <source>%1 holds something else than a token: name another file.</source>
        <translation>%1 中的内容不是 token：请指定另一个文件。</translation>
    </message>
    <message>
        <source>Another window of Shardroom is saving a new bot at this moment. Try again.</source>
        <translation>另一个 Shardroom 窗口此刻正在保存新机器人。请重试。</translation>
    </message>
    <message>
        <source>There is a bot &quot;%1&quot; already: another window of Shardroom has added it meanwhile. Choose another name.</source>
        <translation>已有机器人“%1”：另一个 Shardroom 窗口在此期间添加了它。请换一个名称。</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>“%1” is still going on, and ends without a verdict.</source>
        <translation>“%1”仍在进行，将在没有结论的情况下结束。</translation>
    </message>
    <message>
        <source>The practice fleet of %1 ends with its gateway; nothing of it is kept.</source>
        <translation>练习机群（%1）随其网关一同结束；不保留任何内容。</translation>
    </message>
    <message>
        <source>The bot stops answering: %1 disconnect. Their sessions are kept in the vault, and a start within a few minutes resumes them without spending an identify.</source>
        <translation>机器人将停止响应：%1断开连接。其会话保存在会话库中，几分钟内启动即可恢复，不消耗 IDENTIFY。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quit Shardroom?</source>
        <translation>退出 Shardroom？</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again</source>
        <translation>不再询问(&amp;D)</translation>
    </message>
    <message>
        <source>The bot stops answering: %1 disconnect. Their sessions end, as this bot is set up: the next start spends an identify for each.</source>
        <translation>机器人将停止响应：%1断开连接。按此机器人的设置，其会话将结束：下次启动时每个分片消耗一次 IDENTIFY。</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>Can&apos;t record to %1: it is a pipe. Give a file with --record.</source>
        <translation>无法录制到 %1：它是管道。请用 --record 指定文件。</translation>
    </message>
    <message>
        <source>Can&apos;t record to %1: %2. Give a file that can be written with --record.</source>
        <translation>无法录制到 %1：%2。请用 --record 指定可写的文件。</translation>
    </message>
    <message>
        <source>Can&apos;t record to %1: there is something else in it, and it would be mixed up with the recording. Move that file away, or give another one with --record.</source>
        <translation>无法录制到 %1：其中有别的内容，会与录制混在一起。请移走该文件，或用 --record 另行指定。</translation>
    </message>
    <message>
        <source>Recording to %1 failed: %2. From here on events are missing in it.</source>
        <translation>录制到 %1 失败：%2。从此处起其中缺少事件。</translation>
    </message>
</context>
<context>
    <name>RecordingReader</name>
    <message>
        <source>Can&apos;t read the recording %1: %2. Without it events may be recorded twice. Make it readable, or give another file with --record.</source>
        <translation>无法读取录制文件 %1：%2。没有它，事件可能被录制两次。请使其可读，或用 --record 指定其他文件。</translation>
    </message>
</context>
<context>
    <name>Reshard</name>
    <message>
        <source>This program runs all shards</source>
        <translation>本程序运行全部分片</translation>
    </message>
    <message>
        <source>This program runs only some of the %1 shards; resharding needs all of them. Split or hand over those that it runs instead.</source>
        <translation>本程序只运行 %1 个分片中的一部分；重新分片需要全部。请改为拆分或交接它所运行的分片。</translation>
    </message>
    <message>
        <source>For this bot the count must be a multiple of %1; take %2.</source>
        <translation>对此机器人，数量必须是 %1 的倍数；请用 %2。</translation>
    </message>
    <message>
        <source>The count is a multiple of %1</source>
        <translation>数量是 %1 的倍数</translation>
    </message>
    <message>
        <source>Discord recommends %1 shards, more than this</source>
        <translation>Discord 建议 %1 个分片，多于此数</translation>
    </message>
    <message>
        <source>The fullest shard gets %1 guilds, %2 % of what Discord allows: take a larger count soon</source>
        <translation>最满的分片将有 %1 个服务器，为 Discord 允许数的 %2 %：请尽快采用更大的数量</translation>
    </message>
    <message>
        <source>The fullest shard gets %1 guilds, %2 % of what Discord allows</source>
        <translation>最满的分片将有 %1 个服务器，为 Discord 允许数的 %2 %</translation>
    </message>
    <message>
        <source>The identify budget is not known yet: ask again when Discord has answered.</source>
        <translation>IDENTIFY 配额尚不清楚：请在 Discord 应答后再试。</translation>
    </message>
    <message>
        <source>It goes below the identify floor of %1, as was allowed: %2 of %3 are left</source>
        <translation>按许可动用 %1 的 IDENTIFY 保留额：剩余 %2/%3</translation>
    </message>
    <message>
        <source>No identify is spare: one new shard that fails ends it, with the old set untouched</source>
        <translation>没有富余的 IDENTIFY：只要一个新分片失败即告终止，旧组不受影响</translation>
    </message>
    <message>
        <source>The guilds of these shards are not known and can&apos;t be matched: %1. Wait until they are ready, resume them, or end them first.</source>
        <translation>这些分片的服务器未知，无法匹配：%1。请等它们就绪、将其恢复，或先结束其会话。</translation>
    </message>
    <message>
        <source>Shards without a session: %1; their guilds are not counted here, and nothing waits for them</source>
        <translation>没有会话的分片：%1；其服务器不计入，也不等待它们</translation>
    </message>
    <message>
        <source>Shards that are not ready: %1; their guilds are those last seen</source>
        <translation>未就绪的分片：%1；其服务器以上次所见为准</translation>
    </message>
    <message>
        <source>All shards are ready</source>
        <translation>所有分片均已就绪</translation>
    </message>
    <message>
        <source>Deaf shards: %1; they get no events: reconnect them first</source>
        <translation>失聪的分片：%1；它们收不到事件：请先重新连接</translation>
    </message>
    <message>
        <source>Shards whose guilds are still loading: %1; the figures are too low</source>
        <translation>仍在加载服务器的分片：%1；数字偏低</translation>
    </message>
    <message>
        <source>All guilds are loaded</source>
        <translation>所有服务器均已加载</translation>
    </message>
    <message>
        <source>The drain time must be from 0 s to a day.</source>
        <translation>排空时间必须在 0 秒到一天之间。</translation>
    </message>
    <message>
        <source>The fullest shard would have %1 guilds; Discord allows %2 (%3 of %4 new shards are above that). Take a larger count.</source>
        <translation>最满的分片将有 %1 个服务器；Discord 允许 %2 个（%4 个新分片中有 %3 个超出）。请采用更大的数量。</translation>
    </message>
    <message>
        <source>It costs %1 identifies, but only %2 can be spent above the identify floor (%3 are left, the floor is %4).</source>
        <translation>消耗 %1 次 IDENTIFY，但保留额之外只有 %2 次可用（剩余 %3，保留额 %4）。</translation>
    </message>
    <message>
        <source>Wait until %1 UTC, or lower the floor.</source>
        <translation>请等到 %1 UTC，或降低保留额。</translation>
    </message>
    <message>
        <source>Discord recommends it</source>
        <translation>Discord 建议</translation>
    </message>
    <message>
        <source>what Discord recommends, rounded up</source>
        <translation>Discord 建议，向上取整</translation>
    </message>
    <message>
        <source>twice the present count</source>
        <translation>当前数量的两倍</translation>
    </message>
    <message>
        <source>half the present count</source>
        <translation>当前数量的一半</translation>
    </message>
    <message>
        <source>a multiple of %1</source>
        <translation>%1 的倍数</translation>
    </message>
    <message>
        <source>a multiple of max_concurrency %1</source>
        <translation>max_concurrency %1 的倍数</translation>
    </message>
    <message>
        <source>a power of two</source>
        <translation>2 的幂</translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation>请制定新计划。</translation>
    </message>
    <message>
        <source>The plan is for another bot.</source>
        <translation>该计划属于另一个机器人。</translation>
    </message>
    <message>
        <source>The plan was made when the count was %1; it is %2 now.</source>
        <translation>制定计划时数量为 %1；现在是 %2。</translation>
    </message>
    <message>
        <source>The plan is for another set of shards than the one that serves now.</source>
        <translation>该计划所针对的分片组不是现在服务的这一组。</translation>
    </message>
    <message>
        <source>Discord recommended the count %1 when the plan was made, and %2 now.</source>
        <translation>制定计划时 Discord 建议的数量为 %1，现在为 %2。</translation>
    </message>
    <message>
        <source>The count had to be a multiple of %1 when the plan was made, and of %2 now.</source>
        <translation>制定计划时数量须为 %1 的倍数，现在须为 %2 的倍数。</translation>
    </message>
    <message>
        <source>max_concurrency was %1 when the plan was made, and is %2 now.</source>
        <translation>制定计划时 max_concurrency 为 %1，现在为 %2。</translation>
    </message>
    <message>
        <source>The guilds have moved by more than 1 % since the plan was made: by %1 of %2.</source>
        <translation>制定计划以来服务器变动超过 1 %：%2 个中变动 %1 个。</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>并行</translation>
    </message>
    <message>
        <source>Rolling split</source>
        <translation>滚动拆分</translation>
    </message>
    <message>
        <source>Stop and start</source>
        <translation>先停后启</translation>
    </message>
    <message>
        <source>Split of some shards</source>
        <translation>拆分部分分片</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>排空</translation>
    </message>
    <message>
        <source>Ending the old</source>
        <translation>结束旧组</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>收尾</translation>
    </message>
    <message>
        <source>Aborting</source>
        <translation>中止中</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>回滚中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>已回滚</translation>
    </message>
    <message>
        <source>The journal is being written</source>
        <translation>正在写入进度日志</translation>
    </message>
    <message>
        <source>The new shards are loading; the old ones serve</source>
        <translation>新分片正在加载；由旧分片服务</translation>
    </message>
    <message>
        <source>Both sets deliver, twins are dropped; the old ones serve until all is level</source>
        <translation>两组都在投递，重复的被丢弃；在一切持平之前由旧分片服务</translation>
    </message>
    <message>
        <source>The new shards serve; the old ones stay connected, so that going back is free</source>
        <translation>由新分片服务；旧分片保持连接，因此退回无代价</translation>
    </message>
    <message>
        <source>The new shards serve; the old sessions are being ended</source>
        <translation>由新分片服务；正在结束旧会话</translation>
    </message>
    <message>
        <source>The new shards serve; what comes late is still compared</source>
        <translation>由新分片服务；仍在比对迟到的事件</translation>
    </message>
    <message>
        <source>The old shards serve; the new ones are being ended</source>
        <translation>由旧分片服务；正在结束新分片</translation>
    </message>
    <message>
        <source>The old shards serve again; the new ones are being ended</source>
        <translation>重新由旧分片服务；正在结束新分片</translation>
    </message>
    <message>
        <source>The new shards serve</source>
        <translation>由新分片服务</translation>
    </message>
    <message>
        <source>The old shards serve</source>
        <translation>由旧分片服务</translation>
    </message>
    <message>
        <source>This program does not run these shards: %1. Name only shards that it runs.</source>
        <translation>本程序不运行这些分片：%1。请只列出它运行的分片。</translation>
    </message>
    <message>
        <source>Shard %1 of %2 can only be split to a larger multiple of %2; %3 is none. Take another count, or the parallel way.</source>
        <translation>分片 %1（共 %2 个）只能拆分为 %2 的更大倍数；%3 不是。请改用其他数量，或采用并行方式。</translation>
    </message>
    <message>
        <source>No shards serve; start them first.</source>
        <translation>没有分片在服务；请先启动。</translation>
    </message>
    <message>
        <source>The count must be from 1 to %1.</source>
        <translation>数量必须在 1 到 %1 之间。</translation>
    </message>
    <message>
        <source>Name the shards that are to be split.</source>
        <translation>请指明要拆分的分片。</translation>
    </message>
    <message>
        <source>The count is %1 already. For the same shards anew take the hand-over.</source>
        <translation>数量已经是 %1。若要换新相同的分片，请用交接。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（共 %2）</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 时 %2 分</translation>
    </message>
    <message numerus="yes">
        <source>It costs %Ln identify(ies): %1 of %2 are left, and the floor is %3</source>
        <translation>
            <numerusform>消耗 %Ln 次 IDENTIFY：剩余 %1/%2，保留额为 %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReshardAdvice</name>
    <message>
        <source>Not now: only %1 can be spent above the identify floor.</source>
        <translation>现在不行：保留额之外只有 %1 次可用。</translation>
    </message>
    <message>
        <source>%1 guilds per shard on average, more than %2 (%3 of %4 shards are over it). Reshard to %5: it costs %6 identifies.</source>
        <translation>平均每个分片 %1 个服务器，超过 %2 个（%4 个分片中有 %3 个超出）。请重新分片到 %5：消耗 %6 次 IDENTIFY。</translation>
    </message>
</context>
<context>
    <name>ReshardJournal</name>
    <message>
        <source>The journal of an unfinished reshard, %1, can&apos;t be used: %2. The set that served goes on; the new shards are given up.</source>
        <translation>未完成的重新分片的进度日志 %1 无法使用：%2。原先服务的组继续运行；放弃新分片。</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>it is of another kind or version</source>
        <translation>种类或版本不同</translation>
    </message>
    <message>
        <source>there is no such phase</source>
        <translation>没有这个阶段</translation>
    </message>
    <message>
        <source>there is no such batch</source>
        <translation>没有这个批次</translation>
    </message>
    <message>
        <source>The journal of the reshard, %1, can&apos;t be written: %2. Make room for it, or give another directory with --state-dir.</source>
        <translation>无法写入重新分片的进度日志 %1：%2。请腾出空间，或用 --state-dir 指定其他目录。</translation>
    </message>
    <message>
        <source>The journal of the reshard, %1, can&apos;t be removed. Remove it before the next start.</source>
        <translation>无法删除重新分片的进度日志 %1。请在下次启动前将其删除。</translation>
    </message>
</context>
<context>
    <name>ReshardPlanFile</name>
    <message>
        <source>shard %1 (%L2)</source>
        <translation>分片 %1 (%L2)</translation>
    </message>
    <message>
        <source>%1 is no plan that can be used: %2 Make a new plan.</source>
        <translation>%1 不是可用的计划：%2 请制定新计划。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check its permissions.</source>
        <translation>无法读取 %1：%2。请检查其权限。</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB: this is no reshard plan.</source>
        <translation>%1 大于 16 MiB：这不是重新分片计划。</translation>
    </message>
    <message>
        <source>%1 is no JSON: %2 at byte %3. Was it cut off?</source>
        <translation>%1 不是 JSON：%2，位于第 %3 字节。是否被截断？</translation>
    </message>
    <message>
        <source>%1 holds no JSON object: this is no reshard plan.</source>
        <translation>%1 不含 JSON 对象：这不是重新分片计划。</translation>
    </message>
    <message>
        <source>Reshard plan %1: %2 to %3 shards</source>
        <translation>重新分片计划 %1：%2 到 %3 个分片</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制定</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>New shards</source>
        <translation>新分片</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>%1, with %2 old shards each</source>
        <translation>%1，每批 %2 个旧分片</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>IDENTIFY</translation>
    </message>
    <message>
        <source>%L1 and %L2 spare; %L3 left, floor %L4</source>
        <translation>%L1，另备 %L2；剩余 %L3，保留额 %L4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>about %1, with max_concurrency %2</source>
        <translation>约 %1，max_concurrency 为 %2</translation>
    </message>
    <message>
        <source>Without events</source>
        <translation>无事件</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>无需时间</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>排空</translation>
    </message>
    <message>
        <source>Connections at most</source>
        <translation>最多连接数</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Memory on top</source>
        <translation>额外内存</translation>
    </message>
    <message>
        <source>%L1 MiB</source>
        <translation>%L1 MiB</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Guilds per shard</source>
        <translation>每个分片的服务器</translation>
    </message>
    <message>
        <source>at most %L1 (%2 %), mean %L3, deviation %L4</source>
        <translation>最多 %L1 (%2 %)，平均 %L3，偏差 %L4</translation>
    </message>
    <message>
        <source>Fullest</source>
        <translation>最满</translation>
    </message>
    <message>
        <source>Hottest</source>
        <translation>最忙</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>余量</translation>
    </message>
    <message>
        <source>%L1 days at the growth seen</source>
        <translation>按现有增长为 %L1 天</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>its format is not &quot;%1&quot;.</source>
        <translation>其格式不是“%1”。</translation>
    </message>
    <message>
        <source>it has another version than %1, the one that this program reads.</source>
        <translation>其版本不是本程序可读取的 %1。</translation>
    </message>
    <message>
        <source>must be of small letters, digits and dashes</source>
        <translation>必须由小写字母、数字和短横线组成</translation>
    </message>
    <message>
        <source>must be a time as ISO 8601 writes it</source>
        <translation>必须是 ISO 8601 格式的时间</translation>
    </message>
    <message>
        <source>must be of digits</source>
        <translation>必须由数字组成</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>必须是整数</translation>
    </message>
    <message>
        <source>must be one of our strategies</source>
        <translation>必须是本程序的策略之一</translation>
    </message>
    <message>
        <source>must be a whole number from 0</source>
        <translation>必须是不小于 0 的整数</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>必须是对象</translation>
    </message>
    <message>
        <source>must be good, warning or refused</source>
        <translation>必须是 good、warning 或 refused</translation>
    </message>
    <message>
        <source>must be in rising order</source>
        <translation>必须按升序排列</translation>
    </message>
    <message>
        <source>has too many different totals</source>
        <translation>含有过多不同的总数</translation>
    </message>
    <message>
        <source>has two shards with the same guilds</source>
        <translation>有两个分片的服务器相同</translation>
    </message>
    <message>
        <source>is not in plan.from</source>
        <translation>不在 plan.from 中</translation>
    </message>
    <message>
        <source>is not the number of shards in plan.to</source>
        <translation>不等于 plan.to 中的分片数</translation>
    </message>
    <message>
        <source>is more than plan.remaining</source>
        <translation>大于 plan.remaining</translation>
    </message>
    <message>
        <source>must be at least 1</source>
        <translation>必须至少为 1</translation>
    </message>
    <message>
        <source>does not agree with plan.checks</source>
        <translation>与 plan.checks 不一致</translation>
    </message>
    <message>
        <source>is less than the plan costs</source>
        <translation>小于计划的消耗</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is not what plan.wish makes of plan.from</source>
        <translation>不是 plan.wish 由 plan.from 得出的结果</translation>
    </message>
    <message>
        <source>can&apos;t be done with plan.from</source>
        <translation>无法用 plan.from 实现</translation>
    </message>
    <message>
        <source>does not go with plan.replaced</source>
        <translation>与 plan.replaced 不符</translation>
    </message>
    <message>
        <source>must have a number for each shard of the set afterwards</source>
        <translation>必须为之后组中的每个分片各有一个数字</translation>
    </message>
    <message>
        <source>is not the sum of plan.spread.per_shard</source>
        <translation>不等于 plan.spread.per_shard 的总和</translation>
    </message>
    <message>
        <source>is not the largest in plan.spread.per_shard</source>
        <translation>不是 plan.spread.per_shard 中的最大值</translation>
    </message>
    <message>
        <source>is more than plan.guilds</source>
        <translation>大于 plan.guilds</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to %1</source>
        <translation>必须是 0 到 %1 的整数</translation>
    </message>
    <message>
        <source>must be a number from 0</source>
        <translation>必须是不小于 0 的数</translation>
    </message>
    <message>
        <source>must be a text of at most %1 characters</source>
        <translation>必须是最多 %1 个字符的文本</translation>
    </message>
    <message>
        <source>must be an array of at most %1 values</source>
        <translation>必须是最多 %1 个值的数组</translation>
    </message>
    <message>
        <source>must be rising shard numbers below the total, like 0-3, 8</source>
        <translation>必须是小于总数的升序分片编号，例如 0-3, 8</translation>
    </message>
    <message>
        <source>has more than %1 shards</source>
        <translation>超过 %1 个分片</translation>
    </message>
    <message>
        <source>must be a shard and its total</source>
        <translation>必须是分片及其总数</translation>
    </message>
</context>
<context>
    <name>ReshardReport</name>
    <message>
        <source>without a guild</source>
        <translation>无服务器</translation>
    </message>
    <message>
        <source>%L1 guilds; %L2 events: %L3 matched (%L4 of them late), %L5 only old, %L6 only new, %L7 pending, %L8 forgotten.</source>
        <translation>%L1 个服务器；%L2 个事件：%L3 个已匹配（其中 %L4 个迟到），%L5 个仅旧，%L6 个仅新，%L7 个待定，%L8 个已遗忘。</translation>
    </message>
    <message>
        <source>The old set was stopped first: what happened in between was not delivered.</source>
        <translation>旧组先被停止：其间发生的事件未被投递。</translation>
    </message>
    <message>
        <source>The counts do not add up: this proves nothing.</source>
        <translation>数目对不上：这不能证明任何事。</translation>
    </message>
    <message>
        <source>Of the forgotten ones some may have been delivered twice: there was no room to remember them.</source>
        <translation>已遗忘的事件中有些可能被投递两次：没有空间记住它们。</translation>
    </message>
    <message>
        <source>The program ended and started in between: what was counted before that is not in it.</source>
        <translation>程序在此期间结束并重新启动：之前的计数不在其中。</translation>
    </message>
    <message>
        <source>Guilds accepted as missing: %L1; nothing vouches for them.</source>
        <translation>作为缺少而接受的服务器：%L1；无法为其作任何保证。</translation>
    </message>
    <message>
        <source>Of the pending ones the other side had not shown its own when this was written.</source>
        <translation>对于待定的事件，写此报告时另一组尚未显示对应的事件。</translation>
    </message>
    <message>
        <source>Each event that a side has shown was delivered once: none lost, none doubled.</source>
        <translation>任一组显示过的每个事件都投递了一次：无丢失，无重复。</translation>
    </message>
    <message>
        <source>Guilds accepted as missing: %L1</source>
        <translation>作为缺少而接受的服务器：%L1</translation>
    </message>
    <message>
        <source>Guilds with events that only one side has shown</source>
        <translation>有事件仅一组显示的服务器</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已投递</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>已匹配</translation>
    </message>
    <message>
        <source>Only old</source>
        <translation>仅旧</translation>
    </message>
    <message>
        <source>Only new</source>
        <translation>仅新</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>以及另外 %L1 个</translation>
    </message>
    <message>
        <source>Reshard %1: %2 to %3 shards, %4</source>
        <translation>重新分片 %1：%2 到 %3 个分片，%4</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Serving now</source>
        <translation>当前服务</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>IDENTIFY</translation>
    </message>
    <message>
        <source>%L1 spent of %L2 planned and %L3 spare</source>
        <translation>已用 %L1，计划 %L2，另备 %L3</translation>
    </message>
    <message>
        <source>Longest time between twins</source>
        <translation>成对事件的最长间隔</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
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
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>the same %1 anew</source>
        <translation>同样的 %1，换新</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（共 %2）</translation>
    </message>
    <message>
        <source>%1 old shards at a time; each batch is warmed up, switched and ended before the next</source>
        <translation>每次 %1 个旧分片；每批都先预热、切换并结束，再进行下一批</translation>
    </message>
    <message>
        <source>Open %1 beside the present ones</source>
        <translation>在现有分片之外打开 %1</translation>
    </message>
    <message>
        <source>Switch to them when every guild is in both sets</source>
        <translation>当每个服务器都在两组中时切换</translation>
    </message>
    <message>
        <source>End %1 after %2, in which going back is free</source>
        <translation>在 %2 后结束 %1，其间退回无代价</translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>用 %2 替换 %1</translation>
    </message>
    <message>
        <source>End the old shards of a batch %1 after its switch</source>
        <translation>切换 %1 后结束该批的旧分片</translation>
    </message>
    <message>
        <source>Drop the connections of %1; their sessions can be resumed for a while</source>
        <translation>断开 %1 的连接；其会话在一段时间内可恢复</translation>
    </message>
    <message>
        <source>Open %1; events of the time in between are lost</source>
        <translation>打开 %1；其间的事件会丢失</translation>
    </message>
    <message>
        <source>End the old sessions</source>
        <translation>结束旧会话</translation>
    </message>
    <message>
        <source>Open a second session for %1</source>
        <translation>为 %1 打开第二个会话</translation>
    </message>
    <message>
        <source>End the first session %1 after its switch</source>
        <translation>切换 %1 后结束第一个会话</translation>
    </message>
    <message>
        <source>%1, and up to %2 more for shards that fail once</source>
        <translation>%1，另最多 %2 次给失败一次的分片</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>IDENTIFY</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>%1 → %2 (%3 are kept back)</source>
        <translation>%1 → %2（保留 %3）</translation>
    </message>
    <message>
        <source>Takes about</source>
        <translation>约需</translation>
    </message>
    <message>
        <source>%1 at %2 per 5 s</source>
        <translation>%1，每 5 秒 %2 个</translation>
    </message>
    <message>
        <source>At most connected</source>
        <translation>最多连接</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 个连接</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Assumes</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>%1 guilds, %2 recommended by Discord</source>
        <translation>%1 个服务器，Discord 建议 %2 个分片</translation>
    </message>
    <message>
        <source>%1 connections at most</source>
        <translation>最多 %1 个连接</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>+%1 of memory</source>
        <translation>内存 +%1</translation>
    </message>
    <message>
        <source>%1 without events</source>
        <translation>%1 无事件</translation>
    </message>
    <message>
        <source>The whole new set beside the old one, then all at once. Any count, also a smaller one.</source>
        <translation>整个新组与旧组并存，然后一次切换。任何数量均可，也可更小。</translation>
    </message>
    <message>
        <source>Multiples only: a few shards at a time. May stop half-way and stay correct.</source>
        <translation>仅限倍数：每次几个分片。可中途停下而仍然正确。</translation>
    </message>
    <message>
        <source>Drops the old connections first: the least connections and memory, but events are lost.</source>
        <translation>先断开旧连接：连接和内存最少，但会丢失事件。</translation>
    </message>
    <message>
        <source>Only the picked shards are split; the others keep their sessions and their count.</source>
        <translation>只拆分选定的分片；其他分片保留其会话和总数。</translation>
    </message>
    <message>
        <source>The same shards anew, a few at a time: a second session takes over from the first.</source>
        <translation>换新相同的分片，每次几个：由第二个会话接替第一个。</translation>
    </message>
    <message>
        <source>Fullest</source>
        <translation>最满</translation>
    </message>
    <message>
        <source>%1 guilds (%2 full)</source>
        <translation>%1 个服务器（已满 %2）</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>%1 ± %2 guilds</source>
        <translation>%1 ± %2 个服务器</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>接近满员</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>超过上限</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>余量</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>growth not known yet</source>
        <translation>增长尚不清楚</translation>
    </message>
    <message>
        <source>Fullest shards</source>
        <translation>最满的分片</translation>
    </message>
    <message>
        <source>Hottest shards</source>
        <translation>最忙的分片</translation>
    </message>
    <message>
        <source>batch %1 of %2</source>
        <translation>批次 %1/%2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>已 %1</translation>
    </message>
    <message>
        <source>at most %1 more</source>
        <translation>最多还需 %1</translation>
    </message>
    <message>
        <source>A reshard (%1) was not finished: it was at &quot;%2&quot;. Both sets are connected; nothing happens until you decide.</source>
        <translation>有一次重新分片 (%1) 未完成：停在“%2”。两组都已连接；在您决定之前什么都不会发生。</translation>
    </message>
    <message>
        <source>Reshard (%1): %2. %3.</source>
        <translation>重新分片 (%1)：%2。%3。</translation>
    </message>
    <message>
        <source>%1 of %2 new shards ready, %3 of %4 guilds matched.</source>
        <translation>%1/%2 个新分片就绪，%3/%4 个服务器已匹配。</translation>
    </message>
    <message>
        <source>Batch %1 of %2.</source>
        <translation>批次 %1/%2。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>In %1 this fleet reshards itself %2, which spends %3 identifies: %4</source>
        <translation>%1 后此机群将自动重新分片（%2），消耗 %3 次 IDENTIFY：%4</translation>
    </message>
    <message>
        <source>%1, %2 of them in an outage</source>
        <translation>%1，其中 %2 个不可用</translation>
    </message>
    <message>
        <source>%1 (%2 may be)</source>
        <translation>%1（允许 %2）</translation>
    </message>
    <message>
        <source>%1, %2 to spare</source>
        <translation>%1，另备 %2</translation>
    </message>
    <message>
        <source>New shards ready</source>
        <translation>就绪的新分片</translation>
    </message>
    <message>
        <source>Guilds matched</source>
        <translation>已匹配的服务器</translation>
    </message>
    <message>
        <source>Guilds missing</source>
        <translation>缺少的服务器</translation>
    </message>
    <message>
        <source>Identifies spent</source>
        <translation>已用 IDENTIFY</translation>
    </message>
    <message>
        <source>shard %1: %2</source>
        <translation>分片 %1：%2</translation>
    </message>
    <message>
        <source>shard %1 is still loading %2 guilds</source>
        <translation>分片 %1 仍在加载 %2 个服务器</translation>
    </message>
    <message>
        <source>shard %1 is ready without it: in an outage, or the bot has left it</source>
        <translation>分片 %1 就绪但没有它：服务中断，或机器人已退出</translation>
    </message>
    <message>
        <source>none of the new shards gets it</source>
        <translation>没有新分片收到它</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已投递</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>已匹配</translation>
    </message>
    <message>
        <source>Of those late</source>
        <translation>其中迟到</translation>
    </message>
    <message>
        <source>Only old</source>
        <translation>仅旧</translation>
    </message>
    <message>
        <source>Only new</source>
        <translation>仅新</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>已遗忘</translation>
    </message>
    <message>
        <source>Longest lag</source>
        <translation>最长间隔</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，直到 %2</translation>
    </message>
    <message>
        <source>Serving now</source>
        <translation>当前服务</translation>
    </message>
    <message>
        <source>Missing, accepted</source>
        <translation>缺少，已接受</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guild(s)</source>
        <translation>
            <numerusform>%Ln 个服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>The program ended in between; counts begin after that</source>
        <translation>程序在此期间结束；计数从其后开始</translation>
    </message>
    <message>
        <source>its shard is not open yet</source>
        <translation>其分片尚未打开</translation>
    </message>
    <message>
        <source>Of those since the switch</source>
        <translation>其中切换之后</translation>
    </message>
    <message>
        <source>less than a day at the growth of late</source>
        <translation>按近来的增长不足一天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identify(ies)</source>
        <translation>
            <numerusform>%Ln 次 IDENTIFY</numerusform>
        </translation>
    </message>
    <message>
        <source>Time without events</source>
        <translation>无事件的时间</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>Restart</name>
    <message>
        <source>The practice gateway is a part of this program and would end with it, and all sessions too. With a gateway of its own (shardroom-simulator and --api-url) a restart can be practised.</source>
        <translation>练习网关是本程序的一部分，会随程序一同结束，所有会话也是如此。使用独立的网关（shardroom-simulator 和 --api-url）即可练习重启。</translation>
    </message>
    <message>
        <source>Read-only: Shardroom was started with --read-only.</source>
        <translation>只读：Shardroom 以 --read-only 启动。</translation>
    </message>
    <message>
        <source>%1 holds another token by now, and sessions of the old one can&apos;t be resumed with it. Quit and start instead: that costs an identify per shard.</source>
        <translation>%1 中现在是另一个 token，无法用它恢复旧 token 的会话。请改为退出后再启动：每个分片消耗一次 IDENTIFY。</translation>
    </message>
    <message>
        <source>The token came from %1, which is read only once: the next start would have none. Give it in a file or with DISCORD_TOKEN.</source>
        <translation>token 来自 %1，它只能读取一次：下次启动将没有 token。请用文件或 DISCORD_TOKEN 提供。</translation>
    </message>
    <message>
        <source>%1 could not be started: %2. This program goes on.</source>
        <translation>%1 无法启动：%2。本程序继续运行。</translation>
    </message>
    <message>
        <source>The bot %1 was changed since it was opened, and the next start might not find its sessions. Quit and start instead.</source>
        <translation>机器人 %1 在打开后已被更改，下次启动可能找不到其会话。请改为退出后再启动。</translation>
    </message>
</context>
<context>
    <name>RollingKind</name>
    <message>
        <source>Rolling resume</source>
        <translation>滚动恢复</translation>
    </message>
    <message>
        <source>Rolling re-identify</source>
        <translation>滚动重新 IDENTIFY</translation>
    </message>
</context>
<context>
    <name>RollingRun</name>
    <message>
        <source>It is not one of this fleet&apos;s any more.</source>
        <translation>它已不属于此机群。</translation>
    </message>
    <message>
        <source>It is %1. %2</source>
        <translation>它现在%1。%2</translation>
    </message>
    <message>
        <source>Its session could not be resumed, so that it needs a new one.</source>
        <translation>其会话无法恢复，因此需要新会话。</translation>
    </message>
    <message>
        <source>It is not ready again after %1 s; it is %2.</source>
        <translation>%1 秒后仍未重新就绪；现在%2。</translation>
    </message>
</context>
<context>
    <name>RowColor</name>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>青绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Broken</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>接近满员</translation>
    </message>
    <message>
        <source>Deaf</source>
        <translation>失聪</translation>
    </message>
    <message>
        <source>There is another one of this name.</source>
        <translation>已有另一个同名的筛选。</translation>
    </message>
    <message>
        <source>Saved filter %1 is left out: %2</source>
        <translation>略去已保存的筛选 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln saved filter(s) can be read; the others are left out.</source>
        <translation>
            <numerusform>最多可读取 %Ln 个已保存的筛选；其余的已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs a name and a filter.</source>
        <translation>需要名称和筛选。</translation>
    </message>
    <message numerus="yes">
        <source>Its name is longer than %Ln character(s).</source>
        <translation>
            <numerusform>名称超过 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is longer than %Ln character(s).</source>
        <translation>
            <numerusform>筛选超过 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln already, and no more can be kept. Remove one first.</source>
        <translation>
            <numerusform>已有 %Ln 个，无法再保存。请先移除一个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioObstacle</name>
    <message>
        <source>%1 given up</source>
        <translation>%1已放弃</translation>
    </message>
    <message>
        <source>%1 paused or ended</source>
        <translation>%1已暂停或已结束</translation>
    </message>
    <message>
        <source>%1 in the identify queue, which is held</source>
        <translation>%1在 IDENTIFY 队列中，而队列已挂起</translation>
    </message>
    <message>
        <source>%1 waiting for identifies that are kept back, until the reset in %2</source>
        <translation>%1等待被保留的 IDENTIFY，%2后重置</translation>
    </message>
    <message>
        <source>%1 held in the identify queue</source>
        <translation>%1在 IDENTIFY 队列中被挂起</translation>
    </message>
</context>
<context>
    <name>ScenarioReader</name>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a file nor one of the scenarios %2.</source>
        <translation>“%1”既不是文件，也不是以下场景之一：%2。</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>必须是对象</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation>必须是 %1 到 %2 的数</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>必须是整数</translation>
    </message>
    <message>
        <source>must be a text under a language of two letters</source>
        <translation>必须是两个字母的语言代码下的文本</translation>
    </message>
    <message>
        <source>must be a text, or an object of texts with &quot;en&quot; and other languages</source>
        <translation>必须是文本，或含 &quot;en&quot; 及其他语言文本的对象</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is not known here; there are %1</source>
        <translation>此处未知；可用的有 %1</translation>
    </message>
    <message>
        <source>The file %1.</source>
        <translation>文件 %1。</translation>
    </message>
    <message>
        <source>Not JSON at byte %1: %2.</source>
        <translation>第 %1 字节处不是 JSON：%2。</translation>
    </message>
    <message>
        <source>must be &quot;at-once&quot; or &quot;when-ready&quot;</source>
        <translation>必须是 &quot;at-once&quot; 或 &quot;when-ready&quot;</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>必须是列表</translation>
    </message>
    <message>
        <source>is after the end</source>
        <translation>在结束之后</translation>
    </message>
    <message>
        <source>must be in a step of its own</source>
        <translation>必须单独成为一步</translation>
    </message>
    <message>
        <source>is missing, and so is anything that happens</source>
        <translation>缺失，也没有任何会发生的事</translation>
    </message>
</context>
<context>
    <name>ScenarioRunner</name>
    <message>
        <source>Waits until all shards are ready.</source>
        <translation>等待所有分片就绪。</translation>
    </message>
</context>
<context>
    <name>ScenarioScore</name>
    <message>
        <source>Identifies spent</source>
        <translation>已用 IDENTIFY</translation>
    </message>
    <message>
        <source>Sessions lost</source>
        <translation>丢失的会话</translation>
    </message>
    <message>
        <source>Sessions ended by the fleet itself</source>
        <translation>机群自行结束的会话</translation>
    </message>
    <message>
        <source>Events that nobody received</source>
        <translation>无人收到的事件</translation>
    </message>
    <message>
        <source>Events sent</source>
        <translation>已发送的事件</translation>
    </message>
    <message>
        <source>Guild time without a healthy shard</source>
        <translation>服务器没有健康分片的累计时间</translation>
    </message>
    <message>
        <source>Longest time that a guild had no healthy shard</source>
        <translation>单个服务器没有健康分片的最长时间</translation>
    </message>
    <message>
        <source>Token resets</source>
        <translation>token 重置</translation>
    </message>
    <message>
        <source>Breaches of Discord&apos;s rules</source>
        <translation>违反 Discord 规则</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>恢复次数</translation>
    </message>
    <message>
        <source>Longest time that a connected shard got no events</source>
        <translation>已连接的分片收不到事件的最长时间</translation>
    </message>
    <message>
        <source>Guilds without a healthy shard at the end</source>
        <translation>结束时没有健康分片的服务器</translation>
    </message>
    <message>
        <source>There was no fleet.</source>
        <translation>当时没有机群。</translation>
    </message>
    <message>
        <source>no IDENTIFY spent</source>
        <translation>未消耗 IDENTIFY</translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDENTIFY(s) spent</source>
        <translation>
            <numerusform>消耗 %Ln 次 IDENTIFY</numerusform>
        </translation>
    </message>
    <message>
        <source>no event lost</source>
        <translation>没有丢失事件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) lost</source>
        <translation>
            <numerusform>丢失 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln session(s) survived</source>
        <translation>
            <numerusform>全部 %Ln 个会话都保住了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) lost</source>
        <translation>
            <numerusform>丢失 %Ln 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>What became of the sessions, of the identifies, of the events: &quot;All 16 sessions survived: no IDENTIFY spent, no event lost.&quot;</extracomment>
        <translation>%1：%2，%3。</translation>
    </message>
    <message>
        <source>The token was reset.</source>
        <translation>token 被重置。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had no healthy connection at the end.</source>
        <translation>
            <numerusform>其中 %Ln 个在结束时没有健康的连接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RESUME(s) saved as many IDENTIFYs.</source>
        <translation>
            <numerusform>%Ln 次 RESUME 省下了同样多的 IDENTIFY。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check its permissions.</source>
        <translation>无法读取 %1：%2。请检查其权限。</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MiB: this is no session file.</source>
        <translation>%1 大于 256 MiB：这不是会话文件。</translation>
    </message>
    <message>
        <source>Sessions can&apos;t be kept in %1: the directory can&apos;t be made or written. Give another with --state-dir.</source>
        <translation>无法在 %1 中保存会话：目录无法创建或写入。请用 --state-dir 指定其他目录。</translation>
    </message>
    <message>
        <source>The sessions could not be saved to %1: %2.</source>
        <translation>会话无法保存到 %1：%2。</translation>
    </message>
    <message>
        <source>the directory can&apos;t be made</source>
        <translation>无法创建该目录</translation>
    </message>
    <message>
        <source>it is torn, or no JSON</source>
        <translation>它已残缺，或不是 JSON</translation>
    </message>
    <message>
        <source>its check does not match</source>
        <translation>其校验值不符</translation>
    </message>
    <message>
        <source>it has no check</source>
        <translation>它没有校验值</translation>
    </message>
    <message>
        <source>it is encrypted, and the file is not</source>
        <translation>它已加密，而文件没有</translation>
    </message>
    <message>
        <source>the key does not open it</source>
        <translation>密钥无法解开它</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2)</source>
        <translation>它不是 JSON（%1，位于第 %2 字节）</translation>
    </message>
    <message>
        <source>line %1, the end of the file, is damaged</source>
        <translation>第 %1 行（文件末尾）已损坏</translation>
    </message>
    <message>
        <source>the file ends after %1 of %2 sessions: the others are lost</source>
        <translation>文件只含 %2 个会话中的 %1 个：其余已丢失</translation>
    </message>
    <message>
        <source>line %1 is damaged: no session is lost by that</source>
        <translation>第 %1 行已损坏：但没有会话因此丢失</translation>
    </message>
    <message>
        <source>line %1 is damaged (%2): what it held is lost</source>
        <translation>第 %1 行已损坏 (%2)：其内容已丢失</translation>
    </message>
    <message>
        <source>its first line is damaged (%1): the copy at its end is used</source>
        <translation>其首行已损坏 (%1)：使用文件末尾的副本</translation>
    </message>
    <message>
        <source>its first line is damaged (%1)</source>
        <translation>其首行已损坏 (%1)</translation>
    </message>
    <message>
        <source>it is encrypted with the key %1, which is not here</source>
        <translation>它用密钥 %1 加密，而此处没有该密钥</translation>
    </message>
    <message>
        <source>a session is lost</source>
        <translation>一个会话已丢失</translation>
    </message>
    <message>
        <source>shard %1 is lost</source>
        <translation>分片 %1 已丢失</translation>
    </message>
    <message>
        <source>line %1 is damaged (%2): %3</source>
        <translation>第 %1 行已损坏 (%2)：%3</translation>
    </message>
    <message>
        <source>a record is damaged (%1): %2</source>
        <translation>一条记录已损坏 (%1)：%2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>shard %1 stands there twice; the first is used</source>
        <translation>分片 %1 在其中出现两次；使用第一个</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2. Without it, or with --no-resume, all shards identify.</source>
        <translation>无法使用 %1：%2。没有它或加上 --no-resume 时，所有分片都会 IDENTIFY。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more of the kind</source>
        <translation>
            <numerusform>以及另外 %Ln 个同类问题</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not a session file of Shardroom (&quot;format&quot; differs)</source>
        <translation>它不是 Shardroom 的会话文件（&quot;format&quot; 不同）</translation>
    </message>
    <message>
        <source>it was written by another version of Shardroom (&quot;version&quot; is not %1)</source>
        <translation>它由其他版本的 Shardroom 写入（&quot;version&quot; 不是 %1）</translation>
    </message>
    <message>
        <source>it does not say with which &quot;gateway&quot; version and encoding its sessions were made</source>
        <translation>它未说明其会话所用的 &quot;gateway&quot; 版本和编码</translation>
    </message>
    <message>
        <source>&quot;shard_count&quot; is not a number from 1 to %1</source>
        <translation>&quot;shard_count&quot; 不是 1 到 %1 的数</translation>
    </message>
    <message>
        <source>a record without a shard_id</source>
        <translation>一条没有 shard_id 的记录</translation>
    </message>
    <message>
        <source>shard %1 is outside the count of %2</source>
        <translation>分片 %1 超出总数 %2</translation>
    </message>
    <message>
        <source>shard %1 has no usable session_id</source>
        <translation>分片 %1 没有可用的 session_id</translation>
    </message>
    <message>
        <source>shard %1 has no usable sequence</source>
        <translation>分片 %1 没有可用的序列号</translation>
    </message>
    <message>
        <source>shard %1 has a resume_gateway_url that is not one</source>
        <translation>分片 %1 的 resume_gateway_url 不是有效地址</translation>
    </message>
</context>
<context>
    <name>SessionGuard</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no session id</source>
        <translation>没有会话 ID</translation>
    </message>
    <message>
        <source>it was made by the bot %1, and this token belongs to %2</source>
        <translation>它由机器人 %1 建立，而此 token 属于 %2</translation>
    </message>
    <message>
        <source>it was made with version %1 and encoding %2 of the gateway, which a resume must use again; here they are %3 and json</source>
        <translation>它使用网关版本 %1 和编码 %2 建立，恢复时必须相同；此处为 %3 和 json</translation>
    </message>
    <message>
        <source>its resume address %1 is not Discord&apos;s, and resuming would send the token there</source>
        <translation>其恢复地址 %1 不属于 Discord，恢复会把 token 发送到那里</translation>
    </message>
    <message>
        <source>this fleet has no such shard</source>
        <translation>此机群没有这个分片</translation>
    </message>
    <message>
        <source>it was made with %1 shards, now there are %2</source>
        <translation>建立时有 %1 个分片，现在有 %2 个</translation>
    </message>
    <message>
        <source>it was last used %1 ago</source>
        <translation>上次使用于 %1 前</translation>
    </message>
</context>
<context>
    <name>SessionJournal</name>
    <message>
        <source>it was written by another version of Shardroom</source>
        <translation>它由其他版本的 Shardroom 写入</translation>
    </message>
    <message>
        <source>line 1 is damaged</source>
        <translation>第 1 行已损坏</translation>
    </message>
    <message>
        <source>it continues another session file than the one that is there</source>
        <translation>它所接续的会话文件不是现有的这个</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more of the kind</source>
        <translation>
            <numerusform>以及另外 %Ln 个同类问题</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1 is torn or damaged: what it told is lost</source>
        <translation>第 %1 行残缺或损坏：其内容已丢失</translation>
    </message>
    <message>
        <source>line %1 is damaged: what it told of shard %2 is lost</source>
        <translation>第 %1 行已损坏：关于分片 %2 的内容已丢失</translation>
    </message>
    <message>
        <source>the record of shard %1&apos;s newest session is lost, and its older session is over</source>
        <translation>分片 %1 最新会话的记录已丢失，其旧会话已结束</translation>
    </message>
</context>
<context>
    <name>SessionPick</name>
    <message>
        <source>shards %1: %2</source>
        <translation>分片 %1：%2</translation>
    </message>
    <message>
        <source>the shard is on it</source>
        <translation>分片正在使用它</translation>
    </message>
    <message>
        <source>too old; --old tries it all the same</source>
        <translation>太旧；--old 仍可一试</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>nothing is saved of a set of %1 shards</source>
        <translation>没有保存 %1 个分片的组的任何内容</translation>
    </message>
    <message>
        <source>There is no saved session.</source>
        <translation>没有已保存的会话。</translation>
    </message>
    <message>
        <source>Nothing was done: %1.</source>
        <translation>未执行任何操作：%1。</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>不在文件中</translation>
    </message>
    <message>
        <source>There is no session in %1.</source>
        <translation>%1 中没有会话。</translation>
    </message>
    <message>
        <source>No session was taken from %1: %2.</source>
        <translation>未从 %1 接收会话：%2。</translation>
    </message>
</context>
<context>
    <name>SessionShapes</name>
    <message numerus="yes">
        <source>and %Ln more of which the same is to be said</source>
        <translation>
            <numerusform>以及另外 %Ln 个情况相同的</numerusform>
        </translation>
    </message>
    <message>
        <source>what stands for shard %1 is not a session</source>
        <translation>分片 %1 处的内容不是会话</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) beside the shard numbers were not read</source>
        <translation>
            <numerusform>分片编号之外的 %Ln 个键未被读取</numerusform>
        </translation>
    </message>
    <message>
        <source>shard %1 has no session there</source>
        <translation>分片 %1 在其中没有会话</translation>
    </message>
    <message>
        <source>shard %1 has no usable session id</source>
        <translation>分片 %1 没有可用的会话 ID</translation>
    </message>
    <message>
        <source>shard %1 has no usable sequence number</source>
        <translation>分片 %1 没有可用的序列号</translation>
    </message>
    <message>
        <source>shard %1 has a resume address that is not one</source>
        <translation>分片 %1 的恢复地址无效</translation>
    </message>
    <message>
        <source>a session has a shard number that is not one</source>
        <translation>有会话的分片编号无效</translation>
    </message>
    <message>
        <source>the session in the place of shard %1 says that it is of shard %2</source>
        <translation>分片 %1 位置上的会话自称属于分片 %2</translation>
    </message>
    <message>
        <source>shard %1 has no usable shard count</source>
        <translation>分片 %1 没有可用的分片总数</translation>
    </message>
    <message>
        <source>a single session without a shard number can only be that of a bot with one shard, not %1</source>
        <translation>没有分片编号的单个会话只能属于单分片机器人，而不是 %1 个分片的</translation>
    </message>
    <message>
        <source>shard %1 is outside the count of %2</source>
        <translation>分片 %1 超出总数 %2</translation>
    </message>
    <message>
        <source>shard %1 stands there twice; the first is used</source>
        <translation>分片 %1 在其中出现两次；使用第一个</translation>
    </message>
    <message>
        <source>%1 can&apos;t be imported: %2.</source>
        <translation>无法导入 %1：%2。</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2). Give a file of one of these: %3</source>
        <translation>它不是 JSON（%1，位于第 %2 字节）。请提供以下之一的文件：%3</translation>
    </message>
    <message>
        <source>what stands for shard %1 has not the keys of a session</source>
        <translation>分片 %1 处的内容没有会话应有的键</translation>
    </message>
    <message>
        <source>it has keys of both %1 and %2, so that nobody can say which count. Leave only one kind in it</source>
        <translation>它同时含有 %1 和 %2 的键，无法判断以哪个为准。请只保留一种</translation>
    </message>
    <message>
        <source>there is no session in it</source>
        <translation>其中没有会话</translation>
    </message>
    <message>
        <source>its keys (%1) are not those of a session</source>
        <translation>它的键 (%1) 不是会话的键</translation>
    </message>
    <message>
        <source>. Give a file of one of these: %1</source>
        <translation>。请提供以下之一的文件：%1</translation>
    </message>
    <message>
        <source>twilight and Discord4J write the same keys; it was read as twilight&apos;s, which makes no difference</source>
        <translation>twilight 与 Discord4J 写入的键相同；已按 twilight 读取，结果没有差别</translation>
    </message>
    <message>
        <source>resume-info.json of twilight bots</source>
        <translation>twilight 机器人的 resume-info.json</translation>
    </message>
    <message>
        <source>It has no shard count and no resume address: the import will ask for the count and use the main gateway address.</source>
        <translation>它没有分片总数和恢复地址：导入时会询问总数，并使用主网关地址。</translation>
    </message>
    <message>
        <source>It has no shard count: the import will ask for it.</source>
        <translation>它没有分片总数：导入时会询问。</translation>
    </message>
    <message>
        <source>It has no shard numbers: a session&apos;s place in the list is its shard.</source>
        <translation>它没有分片编号：会话在列表中的位置就是其分片。</translation>
    </message>
    <message>
        <source>twilight and Discord4J have the same keys: an import takes both for twilight.</source>
        <translation>twilight 与 Discord4J 的键相同：导入时两者都按 twilight 处理。</translation>
    </message>
    <message>
        <source>It has no times: the import can&apos;t say how old the sessions are.</source>
        <translation>它没有时间：导入时无法说明会话存留了多久。</translation>
    </message>
    <message>
        <source>It has no guild lists: a shard that resumes from it does not know its guilds.</source>
        <translation>它没有服务器列表：由此恢复的分片不知道自己的服务器。</translation>
    </message>
    <message>
        <source>It names no bot, no gateway version and no encoding: resume with the same bot, with version 10 and JSON.</source>
        <translation>它未注明机器人、网关版本和编码：请用同一机器人、版本 10 和 JSON 恢复。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check its permissions.</source>
        <translation>无法读取 %1：%2。请检查其权限。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB: this is no session file.</source>
        <translation>%1 大于 64 MiB：这不是会话文件。</translation>
    </message>
    <message>
        <source>There is no session to write: none of these shards could resume.</source>
        <translation>没有可写入的会话：这些分片都无法恢复。</translation>
    </message>
    <message>
        <source>These sessions were made with %1 and with %2 shards, and the shape of %3 does not say with how many. Write those of one count, or use Shardroom&apos;s own shape.</source>
        <translation>这些会话分别以 %1 个和 %2 个分片建立，而 %3 的格式无法注明总数。请只写出其中一种总数的会话，或使用 Shardroom 自己的格式。</translation>
    </message>
    <message>
        <source>Shard %1 is there twice, and the shape of %2 has room for one. Leave one of them out.</source>
        <translation>分片 %1 出现两次，而 %2 的格式只容得下一个。请去掉其中一个。</translation>
    </message>
</context>
<context>
    <name>ShardColumn</name>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Shard number</source>
        <translation>分片编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What the shard is doing now</source>
        <translation>分片当前在做什么</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>How long it has been in this state</source>
        <translation>处于此状态的时间</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Round trip of the last acknowledged heartbeat, and those before it</source>
        <translation>最近一次已确认心跳的往返时间，以及此前的各次</translation>
    </message>
    <message>
        <source>ACK</source>
        <translation>ACK</translation>
    </message>
    <message>
        <source>Since the last heartbeat acknowledgement of this connection</source>
        <translation>距此连接上次心跳确认的时间</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>事件/秒</translation>
    </message>
    <message>
        <source>Events per second over the last 5 seconds, and those of the last half minute</source>
        <translation>最近 5 秒内每秒的事件数，以及最近半分钟的</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Guilds on this shard, those in an outage included</source>
        <translation>此分片上的服务器，包括不可用的</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>恢复次数</translation>
    </message>
    <message>
        <source>Resumed sessions since the program started</source>
        <translation>程序启动以来恢复的会话</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Session id, masked: with the token it could be taken over</source>
        <translation>会话 ID，已遮蔽：凭它和 token 即可接管会话</translation>
    </message>
    <message>
        <source>Last close</source>
        <translation>上次关闭</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>When this state is expected to end</source>
        <translation>预计此状态何时结束</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it is in this state</source>
        <translation>为何处于此状态</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>上个事件</translation>
    </message>
    <message>
        <source>Since the last event</source>
        <translation>距上个事件的时间</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Guilds in an outage</source>
        <translation>不可用的服务器</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充率</translation>
    </message>
    <message>
        <source>Guilds against Discord&apos;s limit of 2,500 on one shard</source>
        <translation>服务器数相对于 Discord 单分片上限 2,500 的比例</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>IDENTIFY</translation>
    </message>
    <message>
        <source>IDENTIFY sent since the program started</source>
        <translation>程序启动以来发送的 IDENTIFY</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Sequence of the last event, from which a resume goes on</source>
        <translation>上个事件的序列号，恢复将从这里继续</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Bytes received, as they came (compressed)</source>
        <translation>已接收的字节数，按原样（压缩后）</translation>
    </message>
    <message>
        <source>Gateway host</source>
        <translation>网关主机</translation>
    </message>
    <message>
        <source>Host of the present or last connection</source>
        <translation>当前或上一个连接的主机</translation>
    </message>
    <message>
        <source>%1 by us</source>
        <translation>%1，我方</translation>
    </message>
    <message>
        <source>%1, deaf</source>
        <translation>%1，失聪</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Why the last connection ended and how long ago; after 15 minutes of ready only in the details</source>
        <translation>上一个连接为何结束以及距今多久；就绪 15 分钟后只在详情中显示</translation>
    </message>
    <message>
        <source>%1 ago: %2</source>
        <comment>how long, why</comment>
        <translation>%1前：%2</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>A box to tick: adds the shard to the selection, or takes it out</source>
        <translation>复选框：将分片加入选择，或从中移出</translation>
    </message>
    <message>
        <source>%1, %2 ago: %3</source>
        <comment>close code, how long, why</comment>
        <translation>%1，%2前：%3</translation>
    </message>
</context>
<context>
    <name>ShardCommand</name>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>结束会话</translation>
    </message>
    <message>
        <source>Re-identify</source>
        <translation>重新 IDENTIFY</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
</context>
<context>
    <name>ShardFacts</name>
    <message>
        <source>Next try in</source>
        <translation>下次尝试</translation>
    </message>
    <message>
        <source>Its turn in</source>
        <translation>轮到还需</translation>
    </message>
    <message>
        <source>Resumable for</source>
        <translation>尚可恢复</translation>
    </message>
    <message>
        <source>Gives up in</source>
        <translation>放弃还有</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1，已 %2</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Deaf for</source>
        <translation>已失聪</translation>
    </message>
    <message>
        <source>%1: heartbeats are answered, but no event comes. Nothing is done about it by itself; reconnect costs nothing.</source>
        <translation>%1：心跳有应答，但没有事件到达。不会自动处理；重新连接无代价。</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Last ACK</source>
        <translation>上次 ACK</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>上个事件</translation>
    </message>
    <message>
        <source>%1 (%2 full)</source>
        <translation>%1（已满 %2）</translation>
    </message>
    <message>
        <source>, %1 in an outage</source>
        <translation>，%1 个不可用</translation>
    </message>
    <message>
        <source>, %1 loading</source>
        <translation>，%1 个加载中</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>%1/s, %2 in all</source>
        <translation>%1/秒，共 %2</translation>
    </message>
    <message>
        <source>, %1 old</source>
        <translation>，存留 %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>%1 resumed, %2 identified</source>
        <translation>恢复 %1，IDENTIFY %2</translation>
    </message>
    <message>
        <source>, at %1</source>
        <translation>，位于 %1</translation>
    </message>
    <message>
        <source>Last close</source>
        <translation>上次关闭</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>无代码</translation>
    </message>
    <message>
        <source>%1× %2</source>
        <translation>%1× %2</translation>
    </message>
    <message>
        <source>%1 by us</source>
        <translation>%1，我方</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Zombies</source>
        <translation>僵尸</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) given up without an ACK</source>
        <translation>
            <numerusform>%Ln 个连接因无 ACK 被放弃</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>%1 waiting, %2 may go now</source>
        <translation>%1 个等待，现可发送 %2 个</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>%1 in (%2 decoded), %3 out</source>
        <translation>收 %1（解码后 %2），发 %3</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Shard %1 of %2</source>
        <translation>分片 %1（共 %2 个）</translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <translation>%1（第 %2 次尝试）</translation>
    </message>
    <message>
        <source>%1 (place %2 of its lane)</source>
        <translation>%1（通道内第 %2 位）</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>上次心跳</translation>
    </message>
    <message>
        <source>Full in</source>
        <translation>距满员</translation>
    </message>
    <message>
        <source>%1 at the present growth</source>
        <translation>%1（按目前的增长）</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1： </translation>
    </message>
</context>
<context>
    <name>ShardFilter</name>
    <message>
        <source>guilds on the shard</source>
        <translation>分片上的服务器</translation>
    </message>
    <message>
        <source>percent of 2,500 guilds</source>
        <translation>占 2,500 个服务器的百分比</translation>
    </message>
    <message>
        <source>guilds in an outage</source>
        <translation>不可用的服务器</translation>
    </message>
    <message>
        <source>last round trip in ms</source>
        <translation>上次往返时间 (ms)</translation>
    </message>
    <message>
        <source>events per second</source>
        <translation>每秒事件数</translation>
    </message>
    <message>
        <source>last close code</source>
        <translation>上次关闭码</translation>
    </message>
    <message>
        <source>time since the last close</source>
        <translation>距上次关闭的时间</translation>
    </message>
    <message>
        <source>time in this state</source>
        <translation>处于此状态的时间</translation>
    </message>
    <message>
        <source>time since the last ACK</source>
        <translation>距上次 ACK 的时间</translation>
    </message>
    <message>
        <source>time since the last event</source>
        <translation>距上个事件的时间</translation>
    </message>
    <message>
        <source>resumed sessions</source>
        <translation>已恢复的会话</translation>
    </message>
    <message>
        <source>identifies sent</source>
        <translation>已发送的 IDENTIFY</translation>
    </message>
    <message>
        <source>connections given up without an ACK</source>
        <translation>因无 ACK 而放弃的连接</translation>
    </message>
    <message>
        <source>acknowledged, but without events</source>
        <translation>有确认但没有事件</translation>
    </message>
    <message>
        <source>has had a connection without an ACK</source>
        <translation>有过没有 ACK 的连接</translation>
    </message>
    <message>
        <source>ready, with less than one event a second</source>
        <translation>已就绪，每秒不足一个事件</translation>
    </message>
    <message>
        <source>“%1” is not a shard number or a range such as 12-15.</source>
        <translation>“%1”不是分片编号，也不是 12-15 这样的范围。</translation>
    </message>
    <message>
        <source>The range %1 runs backwards.</source>
        <translation>范围 %1 前后颠倒。</translation>
    </message>
    <message>
        <source>No state “%1”. There are: %2.</source>
        <translation>没有状态“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>state: needs a name, for example state:backoff.</source>
        <translation>state: 需要名称，例如 state:backoff。</translation>
    </message>
    <message>
        <source>is: knows these words: deaf, zombie, quiet.</source>
        <translation>is: 认识这些词：deaf, zombie, quiet。</translation>
    </message>
    <message>
        <source>%1: needs a number, for example %1:&gt;20.</source>
        <translation>%1: 需要数字，例如 %1:&gt;20。</translation>
    </message>
    <message>
        <source>%1: needs a text, for example %1:us-*.</source>
        <translation>%1: 需要文本，例如 %1:us-*。</translation>
    </message>
    <message>
        <source>No field “%1”. There are: %2.</source>
        <translation>没有字段“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>shard numbers</source>
        <translation>分片编号</translation>
    </message>
    <message>
        <source>what the shard is doing</source>
        <translation>分片在做什么</translation>
    </message>
    <message>
        <source>deaf, zombie or quiet</source>
        <translation>deaf、zombie 或 quiet</translation>
    </message>
    <message>
        <source>gateway host, with * for the rest</source>
        <translation>网关主机，* 代表其余部分</translation>
    </message>
    <message>
        <source>a part of the cause</source>
        <translation>原因的一部分</translation>
    </message>
    <message>
        <source>“!” needs a term after it, for example !12-15.</source>
        <translation>“!”后面需要一个条件，例如 !12-15。</translation>
    </message>
</context>
<context>
    <name>ShardMap</name>
    <message>
        <source>no host yet</source>
        <translation>还没有主机</translation>
    </message>
    <message>
        <source>Shard %1: %2, %3</source>
        <translation>分片 %1：%2，%3</translation>
    </message>
    <message>
        <source>%1 guilds</source>
        <translation>%1 个服务器</translation>
    </message>
</context>
<context>
    <name>ShardState</name>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>Awaiting hello</source>
        <translation>等待 HELLO</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Identifying</source>
        <translation>IDENTIFY 中</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>恢复中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Backing off</source>
        <translation>退避中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>ShardTotals</name>
    <message>
        <source>%1 ready</source>
        <translation>就绪 %1</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>就绪 %1/%2</translation>
    </message>
    <message>
        <source>Median latency: %1</source>
        <translation>延迟中位数：%1</translation>
    </message>
    <message>
        <source>Events per second: %1</source>
        <translation>每秒事件数：%1</translation>
    </message>
    <message>
        <source>Guilds: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>Guilds in an outage: %1</source>
        <translation>不可用的服务器：%1</translation>
    </message>
    <message>
        <source>IDENTIFY sent: %1</source>
        <translation>已发送 IDENTIFY：%1</translation>
    </message>
    <message>
        <source>Resumed sessions: %1</source>
        <translation>已恢复的会话：%1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>已接收：%1</translation>
    </message>
    <message numerus="yes">
        <source>Totals of %Ln selected shard(s)</source>
        <translation>
            <numerusform>所选 %Ln 个分片的合计</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Totals of %Ln listed shard(s)</source>
        <translation>
            <numerusform>列出的 %Ln 个分片的合计</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertDesk</name>
    <message>
        <source>Alert: %1. %2</source>
        <translation>告警：%1。%2</translation>
    </message>
    <message>
        <source>If you read this, alerts reach you here.</source>
        <translation>您若看到此消息，说明告警可以送达此处。</translation>
    </message>
    <message>
        <source>The alert rules were changed</source>
        <translation>告警规则已更改</translation>
    </message>
    <message>
        <source>The webhook of the alerts was removed</source>
        <translation>告警的 Webhook 已移除</translation>
    </message>
    <message>
        <source>The webhook of the alerts was changed</source>
        <translation>告警的 Webhook 已更改</translation>
    </message>
    <message>
        <source>Alerts are muted until %1</source>
        <translation>告警静音至 %1</translation>
    </message>
    <message>
        <source>Alerts are not muted any more</source>
        <translation>告警不再静音</translation>
    </message>
    <message>
        <source>The alert rules in %1 could not be used. They are kept as %2.</source>
        <translation>%1 中的告警规则无法使用，已保留为 %2。</translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertModel</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertPage</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Alerts that stand</source>
        <translation>当前告警</translation>
    </message>
    <message>
        <source>Log of alerts</source>
        <translation>告警日志</translation>
    </message>
    <message>
        <source>No alert stands.</source>
        <translation>当前没有告警。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>List just the shards of the marked alert, in map and table</source>
        <translation>在分片图和表格中只列出所标记告警的分片</translation>
    </message>
    <message>
        <source>Mute 1 h</source>
        <translation>静音 1 小时</translation>
    </message>
    <message>
        <source>No notification and no message to the webhook for an hour; what happens is told afterwards</source>
        <translation>一小时内不发通知，也不向 webhook 发消息；其间发生的事之后告知</translation>
    </message>
    <message>
        <source>Alert rules…</source>
        <translation>告警规则…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>静音至 %1。</translation>
    </message>
    <message>
        <source>Quiet hours: only what is critical is announced.</source>
        <translation>免打扰时段：只通知严重告警。</translation>
    </message>
    <message>
        <source>No webhook.</source>
        <translation>没有 webhook。</translation>
    </message>
    <message>
        <source>Webhook %1, last sent at %2.</source>
        <translation>webhook %1，上次发送于 %2。</translation>
    </message>
    <message>
        <source>Webhook %1.</source>
        <translation>webhook %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln message(s) wait.</source>
        <translation>
            <numerusform>%1 %Ln 条消息等待中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not sent.</source>
        <translation>
            <numerusform>%Ln 条消息未发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Thresholds, quiet hours and the webhook</source>
        <translation>阈值、免打扰时段和 webhook</translation>
    </message>
    <message>
        <source>Send a test to the webhook, and show one as notification</source>
        <translation>向 webhook 发送测试，并显示一条通知</translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertRulesDialog</name>
    <message>
        <source> shards</source>
        <translation> 个分片</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> times</source>
        <translation> 倍</translation>
    </message>
    <message>
        <source>A shard that has given up fires at once; shards that are not ready, after a while. Paused shards, and shards on their first way up, do not count.</source>
        <translation>已放弃的分片立即触发；未就绪的分片过一段时间触发。已暂停的分片和首次启动中的分片不计。</translation>
    </message>
    <message>
        <source>Critical when only those are left that are kept back. Clears after the reset.</source>
        <translation>只剩保留的次数时为严重。重置后解除。</translation>
    </message>
    <message>
        <source>Heartbeats are answered, but for five times its usual gap, and over a minute, a shard gets no event. Clears with the first event.</source>
        <translation>心跳有应答，但分片没有事件的时间达到其通常间隔的五倍且超过一分钟。收到第一个事件后解除。</translation>
    </message>
    <message>
        <source>The round trip of heartbeats, over the whole fleet and of single shards.</source>
        <translation>心跳的往返时间，包括整个机群和单个分片。</translation>
    </message>
    <message>
        <source>Discord closes a shard with more than 2,500 guilds.</source>
        <translation>Discord 会关闭服务器超过 2,500 个的分片。</translation>
    </message>
    <message>
        <source>An outage there, or many connections closed at once by them.</source>
        <translation>Discord 服务中断，或其同时关闭许多连接。</translation>
    </message>
    <message>
        <source>The fleet itself tells nothing any more. Clears with the next news.</source>
        <translation>机群本身不再有消息。下次有消息时解除。</translation>
    </message>
    <message>
        <source>Re&amp;move the webhook</source>
        <translation>移除 webhook(&amp;M)</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>告警规则</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>规则(&amp;U)</translation>
    </message>
    <message>
        <source>Qu&amp;iet hours and webhook</source>
        <translation>免打扰时段和 webhook(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>恢复默认值(&amp;D)</translation>
    </message>
    <message>
        <source>The numbers as they were at first; quiet hours and the webhook stay. Nothing is saved yet.</source>
        <translation>数值恢复为最初的；免打扰时段和 webhook 不变。尚未保存。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>&amp;Watch for this</source>
        <translation>监视此项(&amp;W)</translation>
    </message>
    <message>
        <source>Desktop &amp;notification</source>
        <translation>桌面通知(&amp;N)</translation>
    </message>
    <message>
        <source>To the web&amp;hook</source>
        <translation>发到 webhook(&amp;H)</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>for example 22:00-07:00, 12:30-13:00</source>
        <translation>例如 22:00-07:00, 12:30-13:00</translation>
    </message>
    <message>
        <source>In local time. Only what is critical is announced then; afterwards one message sums up the rest.</source>
        <translation>按本地时间。此时只通知严重告警；之后以一条消息汇总其余的。</translation>
    </message>
    <message>
        <source>%1 (stays)</source>
        <translation>%1（保留）</translation>
    </message>
    <message>
        <source>Discord message</source>
        <translation>Discord 消息</translation>
    </message>
    <message>
        <source>Plain JSON</source>
        <translation>纯 JSON</translation>
    </message>
    <message>
        <source>Whoever has the address can write there: it is kept in a private file, and never shown or logged. https only, or http to this computer.</source>
        <translation>持有该地址的人可以向其发送：它保存在私密文件中，绝不显示或记入日志。仅限 https，或到本机的 http。</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>免打扰时段(&amp;Q)：</translation>
    </message>
    <message>
        <source>Webhook &amp;address:</source>
        <translation>webhook 地址(&amp;A)：</translation>
    </message>
    <message>
        <source>S&amp;hape:</source>
        <translation>格式(&amp;H)：</translation>
    </message>
    <message>
        <source>none</source>
        <comment>webhook address</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, filter</source>
        <translation>%1，筛选</translation>
    </message>
    <message>
        <source>changed; in the profile: %1</source>
        <translation>已更改；配置中为：%1</translation>
    </message>
    <message>
        <source>changed; usually: %1</source>
        <translation>已更改；通常为：%1</translation>
    </message>
    <message>
        <source>from the bot&apos;s profile</source>
        <translation>来自机器人的配置</translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertSender</name>
    <message>
        <source>The webhook does not answer: %1.</source>
        <translation>webhook 没有应答：%1。</translation>
    </message>
    <message>
        <source>The webhook does not answer.</source>
        <translation>webhook 没有应答。</translation>
    </message>
    <message>
        <source>The webhook takes no more for the moment (429).</source>
        <translation>webhook 暂时不再接收 (429)。</translation>
    </message>
    <message>
        <source>The webhook has a problem (%1).</source>
        <translation>webhook 出现问题 (%1)。</translation>
    </message>
    <message>
        <source>The webhook does not exist or does not let us in (%1). Nothing more is sent until its address is changed or tested.</source>
        <translation>webhook 不存在或不允许访问 (%1)。在更改或测试其地址之前不再发送。</translation>
    </message>
    <message>
        <source>The webhook sends us elsewhere (%1), which is not followed. Give its real address.</source>
        <translation>webhook 要求转向他处 (%1)，不予跟随。请提供其实际地址。</translation>
    </message>
    <message>
        <source>The webhook refused a message (%1). Does the shape of the messages fit it?</source>
        <translation>webhook 拒绝了一条消息 (%1)。消息格式与它相符吗？</translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertTray</name>
    <message>
        <source>&amp;Show window</source>
        <translation>显示窗口(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>告警(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Mute for an hour</source>
        <translation>静音一小时(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>%1 of %2 shards ready</source>
        <translation>%1/%2 个分片就绪</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No alert stands</source>
        <translation>当前没有告警</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>静音至 %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s)</source>
        <translation>
            <numerusform>%Ln 个告警</numerusform>
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
        <translation>变量 %1 在此处没有 token。打开机器人时会再次查找。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>请在 %Ln 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its program runs, but does not answer.</source>
        <translation>其程序正在运行，但没有应答。</translation>
    </message>
    <message>
        <source>A program uses its sessions in %1, but does not listen there: it was started with --socket, or by another version.</source>
        <translation>有程序正在使用其在 %1 中的会话，但未在那里监听：它是以 --socket 启动的，或属于其他版本。</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotDialog</name>
    <message>
        <source>&amp;Check with Discord</source>
        <translation>向 Discord 验证(&amp;C)</translation>
    </message>
    <message>
        <source>Bot %1</source>
        <translation>机器人 %1</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>添加机器人</translation>
    </message>
    <message>
        <source>&amp;Bot and token</source>
        <translation>机器人和 token(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Intents</source>
        <translation>Intent(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;hards</source>
        <translation>分片(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>保存并打开(&amp;O)</translation>
    </message>
    <message>
        <source>for example Music</source>
        <translation>例如 Music</translation>
    </message>
    <message>
        <source>Its sessions and its token are kept under this name: it stays.</source>
        <translation>其会话和 token 以此名称保存：名称不可更改。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>系统密钥环</translation>
    </message>
    <message>
        <source>A private file</source>
        <translation>私有文件</translation>
    </message>
    <message>
        <source>The environment of the program</source>
        <translation>程序的环境变量</translation>
    </message>
    <message>
        <source>empty: the one that is kept stays</source>
        <translation>留空：沿用已保存的</translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation>粘贴到此处</translation>
    </message>
    <message>
        <source>empty: DISCORD_TOKEN_FILE, else DISCORD_TOKEN</source>
        <translation>留空：DISCORD_TOKEN_FILE，否则 DISCORD_TOKEN</translation>
    </message>
    <message>
        <source>Asks Discord which bot this is and how many shards it needs. No identify is spent.</source>
        <translation>向 Discord 查询这是哪个机器人、需要多少分片。不消耗 IDENTIFY。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>The token is &amp;kept in:</source>
        <translation>token 保存位置(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Variable:</source>
        <translation>变量(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>Token(&amp;T)：</translation>
    </message>
    <message>
        <source>From the developer portal, page Bot. It is never shown, logged or written into the profile.</source>
        <translation>取自开发者门户的 Bot 页面。绝不会显示、写入日志或写入配置。</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>%1 (privileged)</source>
        <translation>%1（特权）</translation>
    </message>
    <message>
        <source>Must be switched on for the application in the developer portal, else Discord closes every shard with 4014.</source>
        <translation>必须在开发者门户中为应用启用，否则 Discord 会以 4014 关闭每个分片。</translation>
    </message>
    <message>
        <source>All that need no &amp;permission</source>
        <translation>全部无需许可的(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>Which events Discord sends. Privileged ones must be switched on in the developer portal.</source>
        <translation>Discord 发送哪些事件。特权 intent 必须在开发者门户中启用。</translation>
    </message>
    <message>
        <source>as many as Discord recommends</source>
        <translation>按 Discord 建议的数量</translation>
    </message>
    <message>
        <source>a number of my own</source>
        <translation>自定数量</translation>
    </message>
    <message>
        <source>all; or for example 0-3,8</source>
        <translation>全部；或例如 0-3,8</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Shar&amp;ds:</source>
        <translation>分片(&amp;D)：</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>数量(&amp;U)：</translation>
    </message>
    <message>
        <source>Onl&amp;y these of them:</source>
        <translation>仅其中这些(&amp;Y)：</translation>
    </message>
    <message>
        <source>A mu&amp;ltiple of:</source>
        <translation>须为此数的倍数(&amp;L)：</translation>
    </message>
    <message>
        <source>1 for most bots; Discord tells large ones another number.</source>
        <translation>多数机器人为 1；大型机器人由 Discord 另行告知。</translation>
    </message>
    <message>
        <source>Th&amp;reads:</source>
        <translation>线程(&amp;R)：</translation>
    </message>
    <message>
        <source>Com&amp;pression:</source>
        <translation>压缩(&amp;P)：</translation>
    </message>
    <message>
        <source>The activity&apos;s text</source>
        <translation>活动文本</translation>
    </message>
    <message>
        <source>for example the shards</source>
        <translation>例如 the shards</translation>
    </message>
    <message>
        <source>Keep the sessions for the next start</source>
        <translation>为下次启动保留会话</translation>
    </message>
    <message>
        <source>End the sessions</source>
        <translation>结束会话</translation>
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
        <translation>单独的目录</translation>
    </message>
    <message>
        <source>&amp;Presence:</source>
        <translation>在线状态(&amp;P)：</translation>
    </message>
    <message>
        <source>Acti&amp;vity:</source>
        <translation>活动(&amp;V)：</translation>
    </message>
    <message>
        <source>When the program &amp;ends:</source>
        <translation>程序结束时(&amp;E)：</translation>
    </message>
    <message>
        <source>Alert at a &amp;latency (p95) of:</source>
        <translation>延迟 (p95) 告警值(&amp;L)：</translation>
    </message>
    <message>
        <source>Alert when a shard is &amp;full to:</source>
        <translation>分片占满告警值(&amp;F)：</translation>
    </message>
    <message>
        <source>These two are where the alert rules begin; Alerts, Alert rules has all of them.</source>
        <translation>这两项是告警规则的初始值；全部规则见“告警”、“告警规则”。</translation>
    </message>
    <message>
        <source>Sessions are &amp;kept in:</source>
        <translation>会话保存位置(&amp;K)：</translation>
    </message>
    <message>
        <source>API add&amp;ress:</source>
        <translation>API 地址(&amp;R)：</translation>
    </message>
    <message>
        <source>empty: beside the profile</source>
        <translation>留空：与配置同处</translation>
    </message>
    <message>
        <source>There is a bot of this name already.</source>
        <translation>已有同名的机器人。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no shards: ids and ranges separated by commas are expected, for example 0-3,8.</source>
        <translation>“%1”未指明分片：应为以逗号分隔的 ID 和范围，例如 0-3,8。</translation>
    </message>
    <message>
        <source>The activity needs a text.</source>
        <translation>活动需要文本。</translation>
    </message>
    <message>
        <source>The token is missing: copy it from the developer portal, page Bot, and paste it.</source>
        <translation>缺少 token：请从开发者门户的 Bot 页面复制并粘贴。</translation>
    </message>
    <message>
        <source>What is typed is no token: it has three parts with dots between them, and no spaces. Copy it once more from the developer portal.</source>
        <translation>输入的内容不是 token：token 由点分隔的三部分组成，且不含空格。请从开发者门户重新复制。</translation>
    </message>
    <message>
        <source>Asking Discord…</source>
        <translation>正在查询 Discord…</translation>
    </message>
    <message>
        <source>Keep it in a private fi&amp;le instead</source>
        <translation>改为保存在私有文件中(&amp;L)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>compression</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotKeychain</name>
    <message>
        <source>The keychain did not answer in time. Unlock it, then try again.</source>
        <translation>密钥环未及时应答。请将其解锁，然后重试。</translation>
    </message>
    <message>
        <source>The keychain has no entry &quot;%1&quot; of the service &quot;%2&quot;, which holds the bot&apos;s token. Change the bot and paste its token once more.</source>
        <translation>密钥环中没有服务“%2”的条目“%1”，机器人的 token 保存在其中。请更改机器人并重新粘贴其 token。</translation>
    </message>
    <message>
        <source>The keychain gave no token: %1</source>
        <translation>密钥环未提供 token：%1</translation>
    </message>
    <message>
        <source>What the keychain holds as &quot;%1&quot; of the service &quot;%2&quot; is no token.</source>
        <translation>密钥环中服务“%2”的“%1”不是 token。</translation>
    </message>
    <message>
        <source>The keychain did not take the token: %1</source>
        <translation>密钥环未接受 token：%1</translation>
    </message>
    <message>
        <source>The keychain did not keep the token.</source>
        <translation>密钥环未保存 token。</translation>
    </message>
    <message>
        <source>The keychain did not remove the token: %1</source>
        <translation>密钥环未移除 token：%1</translation>
    </message>
    <message>
        <source>Nothing was saved: it was given up meanwhile.</source>
        <translation>未保存任何内容：操作已在此期间放弃。</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotList</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>It takes effect when the bot is opened the next time.</source>
        <translation>下次打开该机器人时生效。</translation>
    </message>
    <message>
        <source>It is running: close it first.</source>
        <translation>正在运行：请先将其关闭。</translation>
    </message>
    <message>
        <source>Remove a bot</source>
        <translation>移除机器人</translation>
    </message>
    <message>
        <source>Its saved sessions stay. The bot itself is not touched.</source>
        <translation>其已保存的会话会保留。机器人本身不受影响。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove its &amp;token too, from the keychain (%1) and from %2</source>
        <translation>同时从密钥环 (%1) 和 %2 中移除其 token(&amp;T)</translation>
    </message>
    <message>
        <source>Remove its &amp;token too, from the keychain (%1)</source>
        <translation>同时从密钥环 (%1) 中移除其 token(&amp;T)</translation>
    </message>
    <message>
        <source>Remove its &amp;token too, the file %1</source>
        <translation>同时移除其 token(&amp;T)，即文件 %1</translation>
    </message>
    <message>
        <source>Its token stays in %1.</source>
        <translation>其 token 仍留在 %1 中。</translation>
    </message>
    <message>
        <source>Its token is not kept by Shardroom.</source>
        <translation>其 token 不由 Shardroom 保存。</translation>
    </message>
    <message>
        <source>No program uses its directory. One that was started with another --state-dir is not seen here.</source>
        <translation>没有程序使用其目录。以其他 --state-dir 启动的程序在此不可见。</translation>
    </message>
    <message>
        <source>Remove %1 from this list?</source>
        <translation>从此列表中移除 %1？</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotRoom</name>
    <message>
        <source>%1 is running already, but its window can&apos;t be shown. %2</source>
        <translation>%1 已在运行，但无法显示其窗口。%2</translation>
    </message>
    <message>
        <source>%1 is saved, but its old token is still in the keychain.</source>
        <translation>%1 已保存，但其旧 token 仍在密钥环中。</translation>
    </message>
    <message>
        <source>The token of %1 is still in the keychain.</source>
        <translation>%1 的 token 仍在密钥环中。</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotStart</name>
    <message>
        <source>Its program was ended by signal %1.</source>
        <translation>其程序被信号 %1 终止。</translation>
    </message>
    <message>
        <source>Its program has ended with status %1, without a word.</source>
        <translation>其程序以状态 %1 结束，未给出任何说明。</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotsDialog</name>
    <message>
        <source>Bots</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Each bot runs in a program and a window of its own.</source>
        <translation>每个机器人在各自的程序和窗口中运行。</translation>
    </message>
    <message>
        <source>&amp;Add a bot…</source>
        <translation>添加机器人(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>Shardroom::BudgetBar</name>
    <message>
        <source>Identifies: not known yet</source>
        <translation>IDENTIFY：尚不清楚</translation>
    </message>
    <message>
        <source>%1 of %2 identifies left</source>
        <translation>IDENTIFY 剩余 %1/%2</translation>
    </message>
    <message>
        <source>queue held</source>
        <translation>队列已挂起</translation>
    </message>
    <message>
        <source>lasts until the reset</source>
        <translation>可用到重置</translation>
    </message>
    <message>
        <source>%1 per 5 s</source>
        <translation>每 5 秒 %1 个</translation>
    </message>
    <message>
        <source>breaker open</source>
        <translation>熔断中</translation>
    </message>
    <message>
        <source>only resumes</source>
        <translation>仅恢复</translation>
    </message>
    <message>
        <source>floor in %1</source>
        <translation>%1后到保留额</translation>
    </message>
    <message>
        <source>%1 queued ≈ %2</source>
        <translation>%1 个排队 ≈ %2</translation>
    </message>
    <message>
        <source>resets in %1</source>
        <translation>%1后重置</translation>
    </message>
    <message>
        <source>Discord allows a bot so many session starts in 24 hours. When none is left, it ends all sessions and resets the token. Resuming is free.</source>
        <translation>Discord 限制机器人在 24 小时内的会话启动次数。用尽时，它会结束所有会话并重置 token。恢复不消耗次数。</translation>
    </message>
    <message>
        <source>%1 are kept back: below that shards only resume.</source>
        <translation>保留 %1 次：低于此数分片只恢复。</translation>
    </message>
    <message>
        <source>Shardroom spent %1 in the last 24 hours.</source>
        <translation>Shardroom 在最近 24 小时内用了 %1 次。</translation>
    </message>
    <message>
        <source>%1 more may go below, as you allowed.</source>
        <translation>按您的许可，还可动用保留额 %1 次。</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 个排队</translation>
    </message>
    <message numerus="yes">
        <source>Too many sessions were lost to one cause, %1: %Ln shard(s) held back, one tries at %2.</source>
        <translation>
            <numerusform>因同一原因（%1）丢失的会话过多：%Ln 个分片受阻，一个将于 %2 尝试。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::BudgetChart</name>
    <message>
        <source>What is left of Discord&apos;s session starts: the line is the past 24 hours as this program spent them, the dashes go on at the present pace. Below the floor shards only resume.</source>
        <translation>Discord 会话启动的剩余次数：实线为本程序过去 24 小时的消耗，虚线按当前速度延续。低于保留额时分片只恢复。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>reset %1</source>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>Identify budget</source>
        <translation>IDENTIFY 配额</translation>
    </message>
    <message>
        <source>%1 of %2 left, %3 kept back</source>
        <translation>剩余 %1/%2，保留 %3</translation>
    </message>
</context>
<context>
    <name>Shardroom::ButtonCommands</name>
    <message>
        <source>There is nothing here for it now.</source>
        <translation>此处目前没有可供操作的内容。</translation>
    </message>
</context>
<context>
    <name>Shardroom::ChartsPage</name>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>3 h</source>
        <translation>3 小时</translation>
    </message>
    <message>
        <source>12 h</source>
        <translation>12 小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Show the last %1</source>
        <translation>显示最近 %1</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>回到实时</translation>
    </message>
    <message>
        <source>Nothing was recorded in this range.</source>
        <translation>此范围内没有记录。</translation>
    </message>
    <message>
        <source>No history yet: the first minute is being recorded.</source>
        <translation>还没有历史：正在记录第一分钟。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, crosshair at %2</source>
        <translation>%1，十字线位于 %2</translation>
    </message>
    <message>
        <source>Crosshair to the left</source>
        <translation>十字线左移</translation>
    </message>
    <message>
        <source>Crosshair to the right</source>
        <translation>十字线右移</translation>
    </message>
    <message>
        <source>Crosshair ten steps to the left</source>
        <translation>十字线左移十步</translation>
    </message>
    <message>
        <source>Crosshair ten steps to the right</source>
        <translation>十字线右移十步</translation>
    </message>
    <message>
        <source>Move to earlier</source>
        <translation>移向更早</translation>
    </message>
    <message>
        <source>Move to later</source>
        <translation>移向更晚</translation>
    </message>
    <message>
        <source>Hold the moment, or let it go</source>
        <translation>定住时刻，或解除</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom back</source>
        <translation>撤回缩放</translation>
    </message>
    <message>
        <source>Leave the zoom and the crosshair, as a double click on a chart does</source>
        <translation>离开缩放和十字线，同双击图表</translation>
    </message>
    <message>
        <source>Click: hold a moment · drag: zoom · Shift+drag: move · double click: live</source>
        <translation>单击：定住时刻 · 拖动：缩放 · Shift+拖动：移动 · 双击：实时</translation>
    </message>
    <message>
        <source> · %1: zoom back</source>
        <translation> · %1：撤回缩放</translation>
    </message>
</context>
<context>
    <name>Shardroom::ColorRulesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>颜色规则</translation>
    </message>
    <message>
        <source>Rows of the shard table that a filter fits get its colour. The first that fits wins.</source>
        <translation>分片表格中符合筛选的行会显示对应的颜色。以首个符合的规则为准。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>As in the filter field of the window.</source>
        <translation>与窗口筛选框的写法相同。</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>筛选(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>规则 %1：%2</translation>
    </message>
    <message>
        <source>There are as many as there may be.</source>
        <translation>规则数量已达上限。</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>This rule paints nothing, and is kept as it is until you change or remove it: %1</source>
        <translation>此规则不为任何行着色，在您更改或移除它之前原样保留：%1</translation>
    </message>
</context>
<context>
    <name>Shardroom::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Delete layout</source>
        <translation>删除布局</translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <translation>排序方式：%1</translation>
    </message>
    <message>
        <source>Once more: the other way round</source>
        <translation>再次选择：反向排序</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>列：%1</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
    <message>
        <source>Save layout…</source>
        <translation>保存布局…</translation>
    </message>
</context>
<context>
    <name>Shardroom::CommandList</name>
    <message>
        <source>Not possible now.</source>
        <translation>现在无法执行。</translation>
    </message>
</context>
<context>
    <name>Shardroom::CommandPalette</name>
    <message>
        <source>Nothing fits. Esc closes.</source>
        <translation>没有匹配项。按 Esc 关闭。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type a command, a shard number, a guild’s id or a message link</source>
        <translation>输入命令、分片编号、服务器 ID 或消息链接</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <translation>%1（开）</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>转到：%1</translation>
    </message>
</context>
<context>
    <name>Shardroom::ControlClient</name>
    <message>
        <source>Shardroom has closed the connection.</source>
        <translation>Shardroom 已关闭连接。</translation>
    </message>
    <message>
        <source>No Shardroom answers on %1. Is it running? One that was started with --socket or --state-dir is found with the same option.</source>
        <translation>%1 上没有 Shardroom 应答。它在运行吗？以 --socket 或 --state-dir 启动的，要用相同选项才能找到。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>What answers there is no Shardroom.</source>
        <translation>那里应答的不是 Shardroom。</translation>
    </message>
</context>
<context>
    <name>Shardroom::ControlDesk</name>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation>“%1”必须是文本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>“%1”必须是 true 或 false。</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 需要 %2。</translation>
    </message>
    <message>
        <source>%1 requests of this caller are not answered yet. Wait for one.</source>
        <translation>该调用方有 %1 个请求尚未得到应答。请等待其中一个。</translation>
    </message>
    <message>
        <source>Shardroom is ending.</source>
        <translation>Shardroom 正在结束。</translation>
    </message>
    <message>
        <source>The fleet is not running.</source>
        <translation>机群未在运行。</translation>
    </message>
    <message>
        <source>Shard %1 has failed and does not come back by itself. %2</source>
        <translation>分片 %1 已失败，不会自动重新上线。%2</translation>
    </message>
    <message>
        <source>Shard %1 is not in this program.</source>
        <translation>分片 %1 不在本程序中。</translation>
    </message>
    <message>
        <source>This program runs on Discord, not on the practice gateway: it has no faults and no scenarios. Start shardroom --simulate.</source>
        <translation>本程序运行在 Discord 上，而不是练习网关上：没有故障和场景。请启动 shardroom --simulate。</translation>
    </message>
    <message>
        <source>This is read-only mode: nothing can be changed.</source>
        <translation>当前为只读模式：无法更改任何内容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a fault that is repeated. See shardroomctl faults.</source>
        <translation>“%1”不是正在重复的故障的编号。参见 shardroomctl faults。</translation>
    </message>
    <message>
        <source>Fault %1 is part of the scenario and ends with it: shardroomctl scenario stop.</source>
        <translation>故障 %1 属于场景，并随场景结束：shardroomctl scenario stop。</translation>
    </message>
    <message>
        <source>This scenario wants another practice gateway than the one that runs. Start shardroom --scenario %1.</source>
        <translation>此场景需要的练习网关与正在运行的不同。请启动 shardroom --scenario %1。</translation>
    </message>
    <message>
        <source>This program is not on the practice gateway.</source>
        <translation>本程序不在练习网关上。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>--%1: a whole number from %2 to %3 is expected.</source>
        <translation>--%1：应为 %2 到 %3 的整数。</translation>
    </message>
    <message>
        <source>Use plan reshard, with --to N for one plan.</source>
        <translation>请用 plan reshard；要单个计划请加 --to N。</translation>
    </message>
    <message>
        <source>There is no strategy &quot;%1&quot;. Use one of %2.</source>
        <translation>没有策略“%1”。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>--shards is for split and hand-over: %1 replaces all.</source>
        <translation>--shards 用于拆分和交接：%1 替换全部。</translation>
    </message>
    <message>
        <source>--at-once is for rolling, split and hand-over: %1 does all in one.</source>
        <translation>--at-once 用于滚动、拆分和交接：%1 一次完成全部。</translation>
    </message>
    <message>
        <source>--to is not for hand-over: every shard keeps its total.</source>
        <translation>--to 不用于交接：每个分片保留其总数。</translation>
    </message>
    <message>
        <source>None of these shards is in this program.</source>
        <translation>这些分片都不在本程序中。</translation>
    </message>
    <message>
        <source>%1 holds another plan by now than the one that you agreed to.</source>
        <translation>%1 现在所含的计划已不是您同意的那个。</translation>
    </message>
    <message numerus="yes">
        <source>This reshards from %1 to %2 shards (%3) and costs %Ln identify(ies)</source>
        <translation>
            <numerusform>这将从 %1 个重新分片到 %2 个 (%3)，消耗 %Ln 次 IDENTIFY</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, at most %Ln more for shards that fail once</source>
        <translation>
            <numerusform>，另最多 %Ln 次给失败一次的分片</numerusform>
        </translation>
    </message>
    <message>
        <source>How many guilds may be missing? Use reshard accept N, with N from 0 to %1.</source>
        <translation>允许缺少多少个服务器？请用 reshard accept N，N 为 0 到 %1。</translation>
    </message>
    <message>
        <source>Only accept, ledger and report take an argument.</source>
        <translation>只有 accept、ledger 和 report 带参数。</translation>
    </message>
    <message>
        <source>There is no reshard &quot;%1&quot;. Use %2.</source>
        <translation>没有 reshard“%1”。请使用 %2。</translation>
    </message>
    <message>
        <source>Where to? Use reshard report FILE.</source>
        <translation>写到哪里？请用 reshard report FILE。</translation>
    </message>
    <message>
        <source>The file&apos;s path must be absolute: this program works in another directory than its caller.</source>
        <translation>文件路径必须是绝对路径：本程序的工作目录与调用方不同。</translation>
    </message>
    <message>
        <source>%1 is there already. Give another name.</source>
        <translation>%1 已存在。请换一个名称。</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>没有正在进行的重新分片。</translation>
    </message>
    <message>
        <source>The reshard to %1 shards was rolled back: %2</source>
        <translation>到 %1 个分片的重新分片已回滚：%2</translation>
    </message>
    <message>
        <source>The reshard to %1 shards was aborted: %2</source>
        <translation>到 %1 个分片的重新分片已中止：%2</translation>
    </message>
    <message>
        <source>%1 is there already and is no report of this kind. Give another name.</source>
        <translation>%1 已存在，且不是此类报告。请换一个名称。</translation>
    </message>
    <message>
        <source>%1 is there already and holds no session states. Give another name.</source>
        <translation>%1 已存在，且不含会话状态。请换一个名称。</translation>
    </message>
    <message>
        <source>--count: a whole number from 1 to %1 is expected.</source>
        <translation>--count：应为 1 到 %1 的整数。</translation>
    </message>
    <message>
        <source>A report is about all shards: leave the shards out.</source>
        <translation>报告涵盖所有分片：请不要指定分片。</translation>
    </message>
    <message>
        <source>Shards %1 are connected: what was written of them is old as soon as the next event arrives. Pause them first to hand them over.</source>
        <translation>分片 %1 已连接：写出的内容在下一个事件到达时即已过时。要移交，请先暂停它们。</translation>
    </message>
    <message>
        <source>%1 does not say with how many shards its sessions were made. Add --count N.</source>
        <translation>%1 未说明其会话建立时共有多少个分片。请加上 --count N。</translation>
    </message>
    <message numerus="yes">
        <source>This drops the saved sessions of %Ln shard(s) (%1); starting them costs as many identifies</source>
        <translation>
            <numerusform>这将丢弃 %Ln 个分片 (%1) 的已保存会话；启动它们需消耗同样多次 IDENTIFY</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no shards. Use all, or ids and ranges separated by commas, for example 0-3,8.</source>
        <translation>“%1”未指明任何分片。请用 all，或以逗号分隔的 ID 和范围，例如 0-3,8。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a guild&apos;s id nor the link of a message in one (direct messages belong to shard 0).</source>
        <translation>“%1”既不是服务器 ID，也不是其中消息的链接（私信属于分片 0）。</translation>
    </message>
    <message>
        <source>Not all of these shards are in this program.</source>
        <translation>这些分片并非全部在本程序中。</translation>
    </message>
    <message>
        <source>There are no shards yet.</source>
        <translation>还没有分片。</translation>
    </message>
    <message numerus="yes">
        <source>No session is kept for shards %1. Open them instead: that costs %Ln start(s).</source>
        <translation>
            <numerusform>没有为分片 %1 保留会话。请改为打开它们：需消耗 %Ln 次启动。</numerusform>
        </translation>
    </message>
    <message>
        <source>roll needs resume or reidentify and SHARDS, or one of pause, continue and stop.</source>
        <translation>roll 需要 resume 或 reidentify 加上 SHARDS，或者 pause、continue、stop 之一。</translation>
    </message>
    <message numerus="yes">
        <source>This ends the sessions of %Ln shard(s) (%1); coming back costs as many identifies</source>
        <translation>
            <numerusform>这将结束 %Ln 个分片 (%1) 的会话；重新上线需消耗同样多次 IDENTIFY</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This re-identifies %Ln shard(s) (%1) and costs as many identifies</source>
        <translation>
            <numerusform>这将使 %Ln 个分片 (%1) 重新 IDENTIFY，并消耗同样多次 IDENTIFY</numerusform>
        </translation>
    </message>
    <message>
        <source>how many are left is not known yet</source>
        <translation>尚不清楚还剩多少次</translation>
    </message>
    <message>
        <source>%1 of %2 are left</source>
        <translation>剩余 %1/%2</translation>
    </message>
    <message>
        <source>There is no condition &quot;%1&quot;. Use ready, reshard-done, reshard warming (or overlapping, draining, ending, settling), scenario-done, or shard N ready.</source>
        <translation>没有条件“%1”。请用 ready、reshard-done、reshard warming（或 overlapping、draining、ending、settling）、scenario-done 或 shard N ready。</translation>
    </message>
    <message>
        <source>It runs without a window.</source>
        <translation>它以无窗口方式运行。</translation>
    </message>
    <message>
        <source>Only mute takes a number, of minutes.</source>
        <translation>只有 mute 接受数字，单位为分钟。</translation>
    </message>
    <message>
        <source>alerts has no &quot;%1&quot;. Use status, log, mute MINUTES or unmute.</source>
        <translation>alerts 没有“%1”。请用 status、log、mute MINUTES 或 unmute。</translation>
    </message>
</context>
<context>
    <name>Shardroom::ControlRoom</name>
    <message>
        <source>Practice gateway</source>
        <translation>练习网关</translation>
    </message>
    <message>
        <source>The shards did not close within %1 s; leaving anyway.</source>
        <translation>分片未在 %1 秒内关闭；仍将退出。</translation>
    </message>
    <message>
        <source>This program goes on without one: shardroomctl can&apos;t reach it.</source>
        <translation>本程序在没有它的情况下继续运行：shardroomctl 无法连到它。</translation>
    </message>
    <message>
        <source>The saved sessions are not encrypted. %1</source>
        <translation>已保存的会话未加密。%1</translation>
    </message>
    <message>
        <source>No history is kept: Shardroom was started with --no-history.</source>
        <translation>不保存历史：Shardroom 以 --no-history 启动。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>The window could not be opened: %1.</source>
        <translation>无法打开窗口：%1。</translation>
    </message>
    <message>
        <source>The scenario was stopped before its verdict.</source>
        <translation>场景在评定之前被停止。</translation>
    </message>
    <message>
        <source>The picture could not be saved to %1. Give a file ending in .png in a directory that can be written.</source>
        <translation>截图无法保存到 %1。请在可写目录中指定以 .png 结尾的文件。</translation>
    </message>
    <message>
        <source>The program ends before the scenario has a verdict.</source>
        <translation>程序在场景得出评定之前结束。</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>程序正在结束。</translation>
    </message>
    <message>
        <source>The next start is being looked at already.</source>
        <translation>已在检查下次启动。</translation>
    </message>
    <message>
        <source>%1 does not start any more: %2</source>
        <translation>%1 已无法启动：%2</translation>
    </message>
    <message>
        <source>it crashes.</source>
        <translation>程序崩溃。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
</context>
<context>
    <name>Shardroom::ControlSocket</name>
    <message>
        <source>Give another place with --socket.</source>
        <translation>请用 --socket 指定其他位置。</translation>
    </message>
    <message>
        <source>The directory %1 for the control socket can&apos;t be made.</source>
        <translation>无法创建控制套接字的目录 %1。</translation>
    </message>
    <message>
        <source>Another program listens on the control socket %1.</source>
        <translation>另一个程序正在监听控制套接字 %1。</translation>
    </message>
    <message>
        <source>The control socket %1 can&apos;t be made there.</source>
        <translation>无法在那里创建控制套接字 %1。</translation>
    </message>
    <message>
        <source>%1 is there already, and is not a control socket: it is left alone.</source>
        <translation>%1 已存在，且不是控制套接字：不作改动。</translation>
    </message>
    <message>
        <source>The control socket %1 can&apos;t be made: %2.</source>
        <translation>无法创建控制套接字 %1：%2。</translation>
    </message>
    <message>
        <source>%1 callers are connected already. Wait until one has gone.</source>
        <translation>已有 %1 个调用方连接。请等其中一个离开。</translation>
    </message>
    <message>
        <source>A request is at most %1 bytes long.</source>
        <translation>请求最长 %1 字节。</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>它不是对象</translation>
    </message>
    <message>
        <source>A request is one JSON object per line: %1.</source>
        <translation>每个请求为一行一个 JSON 对象：%1。</translation>
    </message>
</context>
<context>
    <name>Shardroom::CostDialog</name>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>To be sure, &amp;type: %1</source>
        <translation>为确认，请输入(&amp;T)：%1</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again until the program ends</source>
        <translation>程序结束前不再询问(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Shardroom::DesktopNotifier</name>
    <message>
        <source>No notifications: this desktop has neither a tray nor a notification service.</source>
        <translation>没有通知：此桌面既没有托盘，也没有通知服务。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The desktop does not show notifications: %1</source>
        <translation>桌面不显示通知：%1</translation>
    </message>
</context>
<context>
    <name>Shardroom::DetailPane</name>
    <message>
        <source>By type</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>%1/s %2</source>
        <translation>%1/秒 %2</translation>
    </message>
    <message>
        <source>No shards yet</source>
        <translation>还没有分片</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>延迟 (ms)</translation>
    </message>
    <message>
        <source>Events per second</source>
        <translation>每秒事件数</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Select shards in the map or the table to see them alone.</source>
        <translation>在分片图或表格中选择分片，即可单独查看。</translation>
    </message>
    <message>
        <source>Shard %1 of %2</source>
        <translation>分片 %1（共 %2 个）</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1, %2 in an outage</source>
        <translation>%1，%2 个不可用</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>恢复次数</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>%1 of them listed</source>
        <translation>其中列出 %1</translation>
    </message>
    <message>
        <source>of the worst %1</source>
        <translation>最差的 %1 个</translation>
    </message>
    <message>
        <source>%1 deaf</source>
        <translation>%1 失聪</translation>
    </message>
</context>
<context>
    <name>Shardroom::ExportDialog</name>
    <message>
        <source>&amp;All shards (%1)</source>
        <translation>所有分片 (%1)(&amp;A)</translation>
    </message>
    <message>
        <source>Export session states</source>
        <translation>导出会话状态</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Only the &amp;marked ones (none)</source>
        <translation>仅标记的（无）(&amp;M)</translation>
    </message>
    <message>
        <source>Only the &amp;marked ones: %1</source>
        <translation>仅标记的：%1(&amp;M)</translation>
    </message>
    <message>
        <source>Whoever has this file and the token can take the sessions over: keep it private. The states of connected shards are old as soon as the next event arrives; pause them first to hand them over.</source>
        <translation>持有此文件和 token 的人可以接管这些会话：请妥善保密。已连接分片的状态在下一个事件到达时即已过时；要移交，请先暂停它们。</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Of:</source>
        <translation>分片：</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Carries everything.</source>
        <translation>包含全部内容。</translation>
    </message>
    <message>
        <source>Save session states</source>
        <translation>保存会话状态</translation>
    </message>
    <message>
        <source>Session states (*.json)</source>
        <translation>会话状态 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Shardroom::FaultPanel</name>
    <message>
        <source>all shards</source>
        <translation>所有分片</translation>
    </message>
    <message>
        <source>%1 at random of %2</source>
        <translation>%2，每次随机 %1 个</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>每 %1 秒</translation>
    </message>
    <message numerus="yes">
        <source>struck %Ln time(s)</source>
        <translation>
            <numerusform>已触发 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>of the scenario</source>
        <translation>属于场景</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>关闭码</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>By how long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>How late, how slow, how long, or how far: see the fault&apos;s explanation.</source>
        <translation>多迟、多慢、多久或多远：参见故障的说明。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Shards at a time</source>
        <translation>每次分片数</translation>
    </message>
    <message>
        <source>How many of these shards are struck at a time, drawn anew each time.</source>
        <translation>每次作用于其中多少个分片，每次重新抽取。</translation>
    </message>
    <message>
        <source>each shard</source>
        <translation>每个分片</translation>
    </message>
    <message>
        <source> at random</source>
        <translation> 个，随机</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Once, or again and again until it is stopped.</source>
        <translation>一次，或反复执行直到停止。</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>every </source>
        <translation>每 </translation>
    </message>
    <message>
        <source>Faults that are repeated</source>
        <translation>重复的故障</translation>
    </message>
    <message>
        <source>Stop &amp;all</source>
        <translation>全部停止(&amp;A)</translation>
    </message>
    <message>
        <source>Stri&amp;ke again and again</source>
        <translation>反复触发(&amp;K)</translation>
    </message>
    <message>
        <source>Stri&amp;ke</source>
        <translation>触发(&amp;K)</translation>
    </message>
    <message>
        <source>Strikes the practice gateway as a whole.</source>
        <translation>作用于整个练习网关。</translation>
    </message>
    <message numerus="yes">
        <source>Strikes %Ln shard(s) at random, of all.</source>
        <translation>
            <numerusform>随机作用于全部分片中的 %Ln 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Strikes %Ln at random of %1.</source>
        <translation>
            <numerusform>随机作用于 %1 中的 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Strikes all shards, since none is selected.</source>
        <translation>未选择分片，因此作用于所有分片。</translation>
    </message>
    <message>
        <source>Strikes %1.</source>
        <translation>作用于 %1。</translation>
    </message>
    <message>
        <source>Not only the %1 that the filter lists.</source>
        <translation>不限于筛选出的 %1 个。</translation>
    </message>
    <message numerus="yes">
        <source>Stri&amp;ke %Ln shard(s)</source>
        <translation>
            <numerusform>在 %Ln 个分片上触发(&amp;K)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::FilterBar</name>
    <message>
        <source>Filter: 12-15, failed, guilds:&gt;2000</source>
        <translation>筛选：12-15, failed, guilds:&gt;2000</translation>
    </message>
    <message>
        <source>Filter shards</source>
        <translation>筛选分片</translation>
    </message>
    <message>
        <source>&lt;p&gt;Terms are joined by &lt;i&gt;and&lt;/i&gt;:&lt;/p&gt;&lt;table&gt;&lt;tr&gt;&lt;td&gt;12-15 &amp;nbsp; 0,8&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;shard numbers&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;lost&lt;/td&gt;&lt;td&gt;a word in state, cause, last close or host&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;state:backoff|failed&lt;/td&gt;&lt;td&gt;states&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;is:deaf&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;acknowledged, but without events; also zombie, quiet&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;host:us-* &amp;nbsp; cause:lost&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;texts; | for one of several&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;guilds:&amp;gt;2000 &amp;nbsp; latency:200-400 &amp;nbsp; close:4009|4014&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;numbers; also fill, unavailable, events, resumes, identifies, zombies&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;age:&amp;gt;5m&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;times; also ack, event, closed&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;!12-15&lt;/td&gt;&lt;td&gt;not&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;各条件之间为&lt;i&gt;且&lt;/i&gt;的关系：&lt;/p&gt;&lt;table&gt;&lt;tr&gt;&lt;td&gt;12-15 &amp;nbsp; 0,8&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;分片编号&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;lost&lt;/td&gt;&lt;td&gt;状态、原因、上次关闭或主机中的词&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;state:backoff|failed&lt;/td&gt;&lt;td&gt;状态&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;is:deaf&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;有确认但没有事件；还有 zombie, quiet&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;host:us-* &amp;nbsp; cause:lost&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;文本；| 表示其中之一&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;guilds:&amp;gt;2000 &amp;nbsp; latency:200-400 &amp;nbsp; close:4009|4014&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;数字；还有 fill, unavailable, events, resumes, identifies, zombies&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;age:&amp;gt;5m&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;时间；还有 ack, event, closed&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;!12-15&lt;/td&gt;&lt;td&gt;非&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>How the filter may go on</source>
        <translation>筛选条件的可能后续</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（共 %2）</translation>
    </message>
</context>
<context>
    <name>Shardroom::FilterChips</name>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>保存筛选…</translation>
    </message>
    <message>
        <source>Keeps what the filter field says under a name.</source>
        <translation>以一个名称保存筛选栏的内容。</translation>
    </message>
    <message>
        <source>More saved filters</source>
        <translation>更多已保存的筛选</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>筛选 %1</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>重命名筛选</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>右移(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>The name is empty, too long, or that of another filter.</source>
        <translation>名称为空、过长，或与另一个筛选重名。</translation>
    </message>
    <message>
        <source>This filter is saved already.</source>
        <translation>此筛选器已保存。</translation>
    </message>
    <message>
        <source>The filter field says nothing that can be kept.</source>
        <translation>筛选栏中没有可保存的内容。</translation>
    </message>
</context>
<context>
    <name>Shardroom::Fleet</name>
    <message>
        <source>Trying again in %1 s</source>
        <translation>%1 秒后重试</translation>
    </message>
    <message>
        <source>%1 of %2 identifies are left and %3 are kept back: shards that need a new session wait</source>
        <translation>IDENTIFY 剩余 %1/%2，保留 %3：需要新会话的分片须等待</translation>
    </message>
    <message>
        <source>Reset at %1</source>
        <translation>重置于 %1</translation>
    </message>
    <message>
        <source>Until it can be written, a crash costs an identify per shard</source>
        <translation>在能够写入之前，崩溃会使每个分片消耗一次 IDENTIFY</translation>
    </message>
    <message>
        <source>The saved sessions were removed by somebody else; they are written anew</source>
        <translation>已保存的会话被他人删除；正在重新写入</translation>
    </message>
    <message>
        <source>The sessions are saved again</source>
        <translation>会话已恢复保存</translation>
    </message>
    <message>
        <source>Asking %1 for the gateway</source>
        <translation>正在向 %1 查询网关</translation>
    </message>
    <message>
        <source>The shards were replaced meanwhile. Select again.</source>
        <translation>分片已在此期间被替换。请重新选择。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln shard(s)</source>
        <translation>
            <numerusform>%1：%Ln 个分片</numerusform>
        </translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>在线状态</translation>
    </message>
    <message numerus="yes">
        <source>Presence: %Ln shard(s)</source>
        <translation>
            <numerusform>在线状态：%Ln 个分片</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice state</source>
        <translation>语音状态</translation>
    </message>
    <message>
        <source>Request members</source>
        <translation>请求成员</translation>
    </message>
    <message>
        <source>Request soundboard sounds</source>
        <translation>请求音板音效</translation>
    </message>
    <message>
        <source>Go below the identify floor</source>
        <translation>动用 IDENTIFY 保留额</translation>
    </message>
    <message>
        <source>%1 can&apos;t be allowed: there are %2 left.</source>
        <translation>无法允许 %1 次：只剩 %2 次。</translation>
    </message>
    <message>
        <source>To be sure, type: %1</source>
        <translation>为确认，请输入：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln start(s) may go below the identify floor</source>
        <translation>
            <numerusform>允许 %Ln 次启动动用 IDENTIFY 保留额</numerusform>
        </translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>Export states</source>
        <translation>导出状态</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session state(s) exported</source>
        <translation>
            <numerusform>已导出 %Ln 个会话状态</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these shards has a session to export.</source>
        <translation>这些分片都没有可导出的会话。</translation>
    </message>
    <message>
        <source>Import states</source>
        <translation>导入状态</translation>
    </message>
    <message>
        <source>Shard %1 can&apos;t be resumed from %2: %3.</source>
        <translation>无法从 %2 恢复分片 %1：%3。</translation>
    </message>
    <message>
        <source>There is no shard %1 in %2.</source>
        <translation>%2 中没有分片 %1。</translation>
    </message>
    <message>
        <source>There is no session in %1.</source>
        <translation>%1 中没有会话。</translation>
    </message>
    <message>
        <source>No session of %1 can be resumed: %2.</source>
        <translation>%1 中没有可恢复的会话：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session state(s) imported from %1</source>
        <translation>
            <numerusform>已从 %1 导入 %Ln 个会话状态</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>there is no saved session</source>
        <translation>没有已保存的会话</translation>
    </message>
    <message>
        <source>the shard is connected</source>
        <translation>分片已连接</translation>
    </message>
    <message>
        <source>Shard %1 of %2: %3.</source>
        <translation>分片 %1（共 %2 个）：%3。</translation>
    </message>
    <message>
        <source>No shard is selected.</source>
        <translation>未选择分片。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved session(s) restored</source>
        <translation>
            <numerusform>已还原 %Ln 个已保存的会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved session(s) could not be read back</source>
        <translation>
            <numerusform>%Ln 个已保存的会话无法读回</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>遗忘</translation>
    </message>
    <message>
        <source>the shard is connected; end its session instead</source>
        <translation>分片已连接；请改为结束其会话</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved session(s) forgotten</source>
        <translation>
            <numerusform>已遗忘 %Ln 个已保存的会话</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the session id</source>
        <translation>显示会话 ID</translation>
    </message>
    <message>
        <source>This is read-only mode. Start without --read-only to change anything.</source>
        <translation>当前为只读模式。要进行更改，请不加 --read-only 启动。</translation>
    </message>
    <message>
        <source>There is no saved session of shard %1.</source>
        <translation>没有分片 %1 的已保存会话。</translation>
    </message>
    <message>
        <source>Plan a reshard</source>
        <translation>规划重新分片</translation>
    </message>
    <message>
        <source>Reshard</source>
        <translation>重新分片</translation>
    </message>
    <message>
        <source>Hold the queue</source>
        <translation>挂起队列</translation>
    </message>
    <message>
        <source>Release the queue</source>
        <translation>放行队列</translation>
    </message>
    <message>
        <source>It is held already.</source>
        <translation>已经挂起。</translation>
    </message>
    <message>
        <source>It is not held.</source>
        <translation>没有挂起。</translation>
    </message>
    <message>
        <source>The identify queue is held</source>
        <translation>IDENTIFY 队列已挂起</translation>
    </message>
    <message>
        <source>The identify queue is released</source>
        <translation>IDENTIFY 队列已放行</translation>
    </message>
    <message>
        <source>Nobody identifies until it is released; resumes go on</source>
        <translation>放行之前都不 IDENTIFY；恢复照常进行</translation>
    </message>
    <message>
        <source>Those who wait identify in their turn</source>
        <translation>等待者依次 IDENTIFY</translation>
    </message>
    <message>
        <source>Hold in the queue</source>
        <translation>在队列中挂起</translation>
    </message>
    <message>
        <source>Release to the queue</source>
        <translation>放行到队列</translation>
    </message>
    <message>
        <source>None of these shards waits to identify without being held.</source>
        <translation>这些分片中没有等待 IDENTIFY 且未挂起的。</translation>
    </message>
    <message>
        <source>None of these shards is held.</source>
        <translation>这些分片都没有挂起。</translation>
    </message>
    <message numerus="yes">
        <source>Held in the identify queue: %Ln shard(s)</source>
        <translation>
            <numerusform>在 IDENTIFY 队列中挂起：%Ln 个分片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Released to the identify queue: %Ln shard(s)</source>
        <translation>
            <numerusform>放行到 IDENTIFY 队列：%Ln 个分片</numerusform>
        </translation>
    </message>
    <message>
        <source>The others go past until it is released</source>
        <translation>放行之前其他分片先行</translation>
    </message>
    <message>
        <source>Identifies in its turn</source>
        <translation>轮到时 IDENTIFY</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>移出队列</translation>
    </message>
    <message>
        <source>None of these shards waits to identify.</source>
        <translation>这些分片都没有等待 IDENTIFY。</translation>
    </message>
    <message numerus="yes">
        <source>Taken out of the identify queue: %Ln shard(s)</source>
        <translation>
            <numerusform>移出 IDENTIFY 队列：%Ln 个分片</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays paused until it is resumed; nothing was spent</source>
        <translation>保持暂停直到被恢复；没有消耗</translation>
    </message>
    <message>
        <source>Taken out of the identify queue</source>
        <translation>已移出 IDENTIFY 队列</translation>
    </message>
    <message>
        <source>Pause the reshard</source>
        <translation>暂停重新分片</translation>
    </message>
    <message>
        <source>Go on with the reshard</source>
        <translation>继续重新分片</translation>
    </message>
    <message>
        <source>Abort the reshard</source>
        <translation>中止重新分片</translation>
    </message>
    <message>
        <source>The operator stopped it</source>
        <translation>操作员已将其停止</translation>
    </message>
    <message>
        <source>Roll back the reshard</source>
        <translation>回滚重新分片</translation>
    </message>
    <message>
        <source>The operator went back</source>
        <translation>操作员选择了退回</translation>
    </message>
    <message>
        <source>Accept missing guilds</source>
        <translation>接受缺少的服务器</translation>
    </message>
    <message>
        <source>End the old shards</source>
        <translation>结束旧分片</translation>
    </message>
    <message>
        <source>Call off the reshard</source>
        <translation>取消重新分片</translation>
    </message>
    <message>
        <source>None is announced.</source>
        <translation>没有已预告的。</translation>
    </message>
    <message>
        <source>The announced reshard is called off</source>
        <translation>已取消预告的重新分片</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>没有正在进行的重新分片。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>There was no reshard since the program started.</source>
        <translation>程序启动以来没有进行过重新分片。</translation>
    </message>
    <message>
        <source>None of these shards is connected and has a session.</source>
        <translation>这些分片中没有已连接且有会话的。</translation>
    </message>
    <message>
        <source>None of these shards is connected.</source>
        <translation>这些分片都未连接。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln shard(s), %2 at a time</source>
        <translation>
            <numerusform>%1：%Ln 个分片，每次 %2 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause the rolling run</source>
        <translation>暂停滚动执行</translation>
    </message>
    <message>
        <source>Go on with the rolling run</source>
        <translation>继续滚动执行</translation>
    </message>
    <message>
        <source>None is under way.</source>
        <translation>没有正在进行的。</translation>
    </message>
    <message>
        <source>Stop the rolling run</source>
        <translation>停止滚动执行</translation>
    </message>
    <message>
        <source>An operator has stopped it.</source>
        <translation>操作员已将其停止。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>The program restarts itself</source>
        <translation>程序自行重启</translation>
    </message>
    <message>
        <source>All sessions are kept and resumed</source>
        <translation>保留并恢复所有会话</translation>
    </message>
    <message>
        <source>The session id of shard %1 was shown</source>
        <translation>分片 %1 的会话 ID 已显示</translation>
    </message>
</context>
<context>
    <name>Shardroom::FloorDialog</name>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Go below the identify floor</source>
        <translation>动用 IDENTIFY 保留额</translation>
    </message>
    <message>
        <source>%1 of %2 identifies are left until the reset, and %3 of them are kept back, so that a bad night does not cost the token: when none is left, Discord ends all sessions and resets it. What you allow here may be spent below that.</source>
        <translation>重置前还剩 %1/%2 次 IDENTIFY，其中保留 %3 次，以免一个糟糕的夜晚赔上 token：用尽时，Discord 会结束所有会话并重置 token。您在此允许的次数可动用保留额。</translation>
    </message>
    <message>
        <source>&amp;Identifies:</source>
        <translation>IDENTIFY 次数(&amp;I)：</translation>
    </message>
    <message>
        <source>To be sure, type:</source>
        <translation>为确认，请输入：</translation>
    </message>
    <message>
        <source>The phrase, typed</source>
        <translation>输入的短语</translation>
    </message>
    <message>
        <source>No shard waits for an identify now.</source>
        <translation>现在没有分片等待 IDENTIFY。</translation>
    </message>
    <message>
        <source>%1 wait for an identify; the queue decides whose turn it is.</source>
        <translation>%1等待 IDENTIFY；由队列决定轮到谁。</translation>
    </message>
    <message>
        <source>Shards that &amp;wait. Who is not ticked is held, until it is released on the Queue page:</source>
        <translation>等待中的分片(&amp;W)。未勾选的将被挂起，直到在“队列”页放行：</translation>
    </message>
    <message>
        <source>Shards that wait for an identify</source>
        <translation>等待 IDENTIFY 的分片</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>分片 %1</translation>
    </message>
    <message>
        <source>Tick at least one shard that may have it.</source>
        <translation>请至少勾选一个可以使用它的分片。</translation>
    </message>
</context>
<context>
    <name>Shardroom::FrameModel</name>
    <message>
        <source>When the program saw it</source>
        <translation>程序看到它的时间</translation>
    </message>
    <message>
        <source>From the gateway, or to it</source>
        <translation>来自网关，或发往网关</translation>
    </message>
    <message>
        <source>The opcode, or the close code of a connection&apos;s end</source>
        <translation>操作码，或连接结束时的关闭码</translation>
    </message>
    <message>
        <source>Which event it is, or why a connection ended</source>
        <translation>是哪个事件，或连接为何结束</translation>
    </message>
    <message>
        <source>The number in its session, which a resume goes on from</source>
        <translation>在其会话中的序号，恢复将从这里继续</translation>
    </message>
    <message>
        <source>Bytes of JSON text</source>
        <translation>JSON 文本的字节数</translation>
    </message>
    <message>
        <source>Bytes before decompression, without the WebSocket header</source>
        <translation>解压前的字节数，不含 WebSocket 帧头</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Op</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>传输大小</translation>
    </message>
</context>
<context>
    <name>Shardroom::FrameView</name>
    <message>
        <source>Filter frames</source>
        <translation>筛选帧</translation>
    </message>
    <message>
        <source>Filter: op, type, number; !word leaves out</source>
        <translation>筛选：op、类型、序号；!词 表示排除</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>The frame as a tree</source>
        <translation>以树显示的帧</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>The frame as text</source>
        <translation>以文本显示的帧</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Choose a frame to see what is in it.</source>
        <translation>选择一个帧以查看其内容。</translation>
    </message>
    <message>
        <source>There is no tree: what is kept is not whole JSON. The text shows it.</source>
        <translation>没有树：保留的内容不是完整的 JSON。文本中会显示。</translation>
    </message>
    <message>
        <source>… %1 more; &quot;Copy as JSON&quot; in the list has all of it.</source>
        <translation>… 还有 %1；用列表中的“复制为 JSON”可得到全部。</translation>
    </message>
    <message>
        <source>Save frames</source>
        <translation>保存帧</translation>
    </message>
    <message>
        <source>Frames (*.jsonl)</source>
        <translation>帧 (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>What the frame means</source>
        <translation>帧的含义</translation>
    </message>
    <message>
        <source>It is no longer in the list, which keeps the newest.</source>
        <translation>它已不在列表中，列表只保留最新的。</translation>
    </message>
    <message>
        <source>The frame</source>
        <translation>帧</translation>
    </message>
</context>
<context>
    <name>Shardroom::FramesPage</name>
    <message>
        <source>Keep this shard</source>
        <translation>固定此分片</translation>
    </message>
    <message>
        <source>Stays with this shard when another one is selected, and goes on while this page is out of sight</source>
        <translation>选择其他分片时仍停留在此分片，此页不可见时也继续</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Keep the newest frame in sight; ends when you scroll up</source>
        <translation>始终显示最新的帧；向上滚动即结束</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Nothing moves; what comes meanwhile is kept and counted (Space)</source>
        <translation>画面不动；其间到达的帧会保留并计数（空格键）</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forget these frames</source>
        <translation>清除这些帧</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Write the listed frames to a file, without secrets; File, Open frames shows them again</source>
        <translation>将列出的帧写入文件，不含机密；用“文件”、“打开帧”可再次查看</translation>
    </message>
    <message>
        <source>Go back to the newest frame</source>
        <translation>回到最新的帧</translation>
    </message>
    <message>
        <source>Select a shard to see what goes over its connection.</source>
        <translation>选择一个分片以查看其连接上的内容。</translation>
    </message>
    <message>
        <source>Shard %1 of %2</source>
        <translation>分片 %1（共 %2 个）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln 个帧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln frame(s)</source>
        <translation>
            <numerusform>%1/%Ln 个帧</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left out: too many at once</source>
        <translation>略去 %1 个：一次过多</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>SCROLLED</source>
        <translation>已滚动</translation>
    </message>
    <message>
        <source>%1 · %2 new</source>
        <translation>%1 · %2 条新</translation>
    </message>
</context>
<context>
    <name>Shardroom::FramesWindow</name>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out, since they are damaged: %1.</source>
        <translation>
            <numerusform>略去 %Ln 个损坏的行：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames – Shardroom</source>
        <translation>帧 – Shardroom</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>下一帧</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How many times as fast as they once came</source>
        <translation>原有速度的倍数</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>%1 – Shardroom</source>
        <translation>%1 – Shardroom</translation>
    </message>
    <message>
        <source>Shard %1 of %2</source>
        <translation>分片 %1（共 %2 个）</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>保存于 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（共 %2）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Goes from frame to frame as fast as they once came</source>
        <translation>按原有速度逐帧前进</translation>
    </message>
    <message>
        <source>Goes to the next frame</source>
        <translation>转到下一帧</translation>
    </message>
</context>
<context>
    <name>Shardroom::GatewayApi</name>
    <message>
        <source>&quot;%1&quot; is missing or not what Discord sends</source>
        <translation>“%1”缺失，或不是 Discord 发送的内容</translation>
    </message>
    <message>
        <source>it is not JSON: %1</source>
        <translation>它不是 JSON：%1</translation>
    </message>
    <message>
        <source>%1 is not a safe API address: the token is only sent over https, or over http to this machine.</source>
        <translation>%1 不是安全的 API 地址：token 只通过 https 发送，或通过 http 发送到本机。</translation>
    </message>
    <message>
        <source>No answer from %1: %2. Check the network and the address.</source>
        <translation>%1 没有应答：%2。请检查网络和地址。</translation>
    </message>
    <message>
        <source>Discord refused the token (401 from %1). Was it reset? Copy the bot&apos;s token from the developer portal and set it again.</source>
        <translation>Discord 拒绝了 token（401，来自 %1）。是否重置过？请从开发者门户复制机器人的 token 并重新设置。</translation>
    </message>
    <message>
        <source>Discord limits requests at the moment (429 from %1).</source>
        <translation>Discord 目前正在限制请求（429，来自 %1）。</translation>
    </message>
    <message>
        <source>Discord has a problem (%1 from %2).</source>
        <translation>Discord 出现问题（%1，来自 %2）。</translation>
    </message>
    <message>
        <source>Unexpected answer %1 from %2. Check --api-url: it must be the API&apos;s base, with its version.</source>
        <translation>%2 返回意外的应答 %1。请检查 --api-url：它必须是带版本号的 API 基址。</translation>
    </message>
    <message>
        <source>The answer from %1 broke off: %2.</source>
        <translation>来自 %1 的应答中断：%2。</translation>
    </message>
    <message>
        <source>The answer from %1 can&apos;t be used: %2. Check --api-url.</source>
        <translation>来自 %1 的应答无法使用：%2。请检查 --api-url。</translation>
    </message>
</context>
<context>
    <name>Shardroom::GatewaySocket</name>
    <message>
        <source>No connection to %1 within %2 s</source>
        <translation>%2 秒内未能连接到 %1</translation>
    </message>
    <message>
        <source>%1 is not a safe gateway address: wss:// is needed, ws:// only to this machine</source>
        <translation>%1 不是安全的网关地址：需要 wss://，ws:// 只能用于本机</translation>
    </message>
    <message>
        <source>Can&apos;t connect to %1: %2</source>
        <translation>无法连接到 %1：%2</translation>
    </message>
    <message>
        <source>Connection lost: %1</source>
        <translation>连接丢失：%1</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接丢失</translation>
    </message>
    <message>
        <source>Broken frame: %1</source>
        <translation>帧已损坏：%1</translation>
    </message>
</context>
<context>
    <name>Shardroom::GoToDialog</name>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>Go to guild or shard</source>
        <translation>转到服务器或分片</translation>
    </message>
    <message>
        <source>12, 0-3,8, a guild’s id or the link of a message</source>
        <translation>12、0-3,8、服务器 ID 或消息链接</translation>
    </message>
    <message>
        <source>&amp;Shard, guild or message link:</source>
        <translation>分片、服务器或消息链接(&amp;S)：</translation>
    </message>
</context>
<context>
    <name>Shardroom::GuildHistogram</name>
    <message>
        <source>Guilds per new shard</source>
        <translation>每个新分片的服务器</translation>
    </message>
    <message>
        <source>Shards %1 to %2: up to %3 guilds</source>
        <translation>分片 %1 到 %2：最多 %3 个服务器</translation>
    </message>
    <message>
        <source>, over the limit</source>
        <translation>，超过上限</translation>
    </message>
    <message>
        <source>, nearly full</source>
        <translation>，接近满员</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>还没有计划</translation>
    </message>
    <message>
        <source>80 %</source>
        <translation>80 %</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>the limit of %1 is far above</source>
        <translation>上限 %1 远高于此</translation>
    </message>
    <message>
        <source>%1, by number from the left</source>
        <translation>%1，从左起按编号</translation>
    </message>
    <message>
        <source>%1; the fullest has %2 guilds, %3 are nearly full, %4 over the limit. %5</source>
        <translation>%1；最满的有 %2 个服务器，%3 个接近满员，%4 个超过上限。%5</translation>
    </message>
    <message numerus="yes">
        <source>Shard %1: %Ln guild(s)</source>
        <translation>
            <numerusform>分片 %1：%Ln 个服务器</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::HandoverLedger</name>
    <message>
        <source>&amp;Uneven guilds</source>
        <translation>不一致的服务器(&amp;U)</translation>
    </message>
    <message>
        <source>Guilds with events that only one side has shown so far</source>
        <translation>目前只有一组显示过其事件的服务器</translation>
    </message>
    <message>
        <source>or one guild: its id</source>
        <translation>或单个服务器：其 ID</translation>
    </message>
    <message>
        <source>Guild to look up in the ledger</source>
        <translation>要在对账中查找的服务器</translation>
    </message>
    <message>
        <source>Events by guild</source>
        <translation>按服务器的事件</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>已匹配</translation>
    </message>
    <message>
        <source>Only old</source>
        <translation>仅旧</translation>
    </message>
    <message>
        <source>Only new</source>
        <translation>仅新</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>This is neither a guild&apos;s id nor the link of a message in one.</source>
        <translation>这既不是服务器 ID，也不是其中消息的链接。</translation>
    </message>
    <message>
        <source>There was no room for all events: some may be delivered twice.</source>
        <translation>没有空间容纳所有事件：有些可能被投递两次。</translation>
    </message>
    <message>
        <source>Every event is handed on once, from whichever side shows it first.</source>
        <translation>每个事件只转交一次，以先显示的一组为准。</translation>
    </message>
    <message>
        <source>without a guild</source>
        <translation>无服务器</translation>
    </message>
    <message>
        <source>none: both sides are level</source>
        <translation>无：两组持平</translation>
    </message>
</context>
<context>
    <name>Shardroom::HeaderBar</name>
    <message>
        <source>Shards that receive events now, of all</source>
        <translation>当前收到事件的分片，以及总数</translation>
    </message>
    <message>
        <source>Guilds over all shards, those in an outage included</source>
        <translation>所有分片的服务器，包括不可用的</translation>
    </message>
    <message>
        <source>Events per second over all shards</source>
        <translation>所有分片每秒的事件数</translation>
    </message>
    <message>
        <source>Median of the shards&apos; heartbeat round trips</source>
        <translation>各分片心跳往返时间的中位数</translation>
    </message>
    <message>
        <source>95 of 100 shards have a round trip below this</source>
        <translation>100 个分片中有 95 个的往返时间低于此值</translation>
    </message>
    <message>
        <source>guilds</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1 out</source>
        <comment>guilds in an outage</comment>
        <translation>%1 个不可用</translation>
    </message>
    <message>
        <source>%1 not served</source>
        <comment>guilds</comment>
        <translation>%1 个无服务</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>shards ready, %1 deaf</source>
        <translation>分片就绪，%1 个失聪</translation>
    </message>
    <message>
        <source>shards ready</source>
        <translation>分片就绪</translation>
    </message>
    <message>
        <source>events/s</source>
        <translation>事件/秒</translation>
    </message>
    <message>
        <source>latency median</source>
        <translation>延迟中位数</translation>
    </message>
    <message>
        <source>latency p95</source>
        <translation>延迟 p95</translation>
    </message>
</context>
<context>
    <name>Shardroom::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>Shardroom::HintBar</name>
    <message>
        <source>What can be done</source>
        <translation>可执行的操作</translation>
    </message>
    <message>
        <source>Nothing selected:</source>
        <translation>未选择：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected:</source>
        <translation>
            <numerusform>已选 %Ln 个：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::HistoryStore</name>
    <message>
        <source>No history is kept: nothing can be written to %1.</source>
        <translation>不保存历史：无法向 %1 写入任何内容。</translation>
    </message>
    <message>
        <source>No history is kept: another Shardroom writes the one in %1.</source>
        <translation>不保存历史：另一个 Shardroom 正在写入 %1 中的历史。</translation>
    </message>
    <message>
        <source>No history is kept: %1 can&apos;t be used, and not be moved aside.</source>
        <translation>不保存历史：%1 无法使用，也无法移开。</translation>
    </message>
    <message>
        <source>No history is kept: %1 can&apos;t be used (%2).</source>
        <translation>不保存历史：%1 无法使用 (%2)。</translation>
    </message>
    <message>
        <source>%1 is of a later Shardroom. It is kept as %2; the history begins anew.</source>
        <translation>%1 来自更新版本的 Shardroom。已保留为 %2；历史重新开始。</translation>
    </message>
    <message>
        <source>%1 is not a history of Shardroom. It is kept as %2; the history begins anew.</source>
        <translation>%1 不是 Shardroom 的历史。已保留为 %2；历史重新开始。</translation>
    </message>
    <message>
        <source>The history in %1 is damaged. It is kept as %2, and a new one begins.</source>
        <translation>%1 中的历史已损坏。已保留为 %2，并开始新的历史。</translation>
    </message>
    <message>
        <source>The history in %1 can&apos;t be written or read: %2. It is tried again.</source>
        <translation>%1 中的历史无法写入或读取：%2。将会重试。</translation>
    </message>
</context>
<context>
    <name>Shardroom::IdentifyCoordinator</name>
    <message>
        <source>the start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>close %1: %2</source>
        <translation>关闭码 %1：%2</translation>
    </message>
    <message>
        <source>invalid session (op 9)</source>
        <translation>会话无效 (op 9)</translation>
    </message>
    <message>
        <source>no READY after IDENTIFY</source>
        <translation>IDENTIFY 后没有 READY</translation>
    </message>
    <message>
        <source>a READY that can&apos;t be used</source>
        <translation>READY 无法使用</translation>
    </message>
    <message>
        <source>connections lost after IDENTIFY</source>
        <translation>IDENTIFY 后连接丢失</translation>
    </message>
    <message numerus="yes">
        <source>Left out %Ln broken line(s) in the ledger of identifies</source>
        <translation>
            <numerusform>已略过 IDENTIFY 账本中的 %Ln 个损坏行</numerusform>
        </translation>
    </message>
    <message>
        <source>Quarantined: it lost %1 sessions within %2 minutes, the last one to %3. Find the cause, then resume it</source>
        <translation>已隔离：%2 分钟内丢失了 %1 个会话，最近一次因为%3。请找出原因，然后将其恢复</translation>
    </message>
    <message>
        <source>Too many new sessions were lost to one cause, %1: no more identifies are spent on it</source>
        <translation>因同一原因（%1）丢失的新会话过多：不再为此消耗 IDENTIFY</translation>
    </message>
    <message>
        <source>After a pause one shard tries for all</source>
        <translation>暂停之后，由一个分片代表全部尝试</translation>
    </message>
    <message>
        <source>Sessions last again after %1: the shards go on</source>
        <translation>会话在“%1”之后重新稳定：分片继续运行</translation>
    </message>
</context>
<context>
    <name>Shardroom::ImportDialog</name>
    <message>
        <source>The file does not say of how many &amp;shards:</source>
        <translation>文件未说明共有多少个分片(&amp;S)：</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>Import session states</source>
        <translation>导入会话状态</translation>
    </message>
    <message>
        <source>Shard count of the file</source>
        <translation>文件的分片总数</translation>
    </message>
    <message>
        <source>Sessions of the file</source>
        <translation>文件中的会话</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1, in the shape of %2</source>
        <translation>%1，格式为 %2</translation>
    </message>
    <message>
        <source>There is no session in this file.</source>
        <translation>此文件中没有会话。</translation>
    </message>
    <message>
        <source>&amp;Resume 1 session</source>
        <translation>恢复 1 个会话(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Resume %1 sessions</source>
        <translation>恢复 %1 个会话(&amp;R)</translation>
    </message>
    <message>
        <source>Choose sessions in the list first.</source>
        <translation>请先在列表中选择会话。</translation>
    </message>
    <message>
        <source>None of these sessions can be resumed here.</source>
        <translation>这些会话都无法在此恢复。</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %Ln shard(s)</source>
        <translation>
            <numerusform>暂停 %Ln 个分片(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>Closes the connections that are in the way. Their sessions are kept; what is ticked here then takes their place.</source>
        <translation>关闭占用位置的连接。其会话会保留；随后由此处勾选的会话取代。</translation>
    </message>
</context>
<context>
    <name>Shardroom::ImportModel</name>
    <message>
        <source>Busy: %1</source>
        <translation>占用：%1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>Too old, may be tried: %1</source>
        <translation>太旧，可一试：%1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（共 %2）</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Resumable?</source>
        <translation>可恢复？</translation>
    </message>
</context>
<context>
    <name>Shardroom::JsonTreeModel</name>
    <message numerus="yes">
        <source>[%Ln element(s)]</source>
        <translation>
            <numerusform>[%Ln 个元素]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{%Ln member(s)}</source>
        <translation>
            <numerusform>{%Ln 个成员}</numerusform>
        </translation>
    </message>
    <message>
        <source>An id that was made %1</source>
        <translation>创建于 %1 的 ID</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Shardroom::KeyDialog</name>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>更改快捷键</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>筛选命令</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>快捷键(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Second key:</source>
        <translation>第二快捷键(&amp;S)：</translation>
    </message>
    <message>
        <source>All keys are as at first.</source>
        <translation>所有快捷键均为最初设置。</translation>
    </message>
</context>
<context>
    <name>Shardroom::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source> (in map or table)</source>
        <translation> （在分片图或表格中）</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>更改(&amp;G)…</translation>
    </message>
    <message>
        <source>In every list: arrows, Home and End move, with Shift they select a range, Ctrl+Space selects or unselects one. Esc in the filter clears it.</source>
        <translation>在所有列表中：方向键、Home 和 End 移动，按住 Shift 选择范围，Ctrl+空格选择或取消选择一项。在筛选框中按 Esc 可将其清空。</translation>
    </message>
</context>
<context>
    <name>Shardroom::LanesModel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>%1 identifies</source>
        <translation>%1 次 IDENTIFY</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Next slot</source>
        <translation>下个时隙</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Shards in order</source>
        <translation>依次的分片</translation>
    </message>
    <message>
        <source>Last in</source>
        <translation>末位还需</translation>
    </message>
</context>
<context>
    <name>Shardroom::LineChart</name>
    <message>
        <source>no data yet</source>
        <translation>还没有数据</translation>
    </message>
    <message>
        <source>peak %1, cut off</source>
        <translation>峰值 %1，已截断</translation>
    </message>
</context>
<context>
    <name>Shardroom::LivePill</name>
    <message>
        <source>PAUSED −%1</source>
        <translation>已暂停 −%1</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Map and table show the shards as they are now.</source>
        <translation>分片图和表格显示分片的当前状态。</translation>
    </message>
    <message>
        <source>Map and table show a moment of the past, the one at the crosshair of the charts. Click to go back to now.</source>
        <translation>分片图和表格显示过去的某一时刻，即图表十字线处。单击回到现在。</translation>
    </message>
    <message>
        <source>STALE −%1</source>
        <translation>已过时 −%1</translation>
    </message>
    <message>
        <source>No news from the fleet for this long; what is shown is old.</source>
        <translation>已有这么久没有收到机群的消息；所示内容已过时。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>已过时</translation>
    </message>
</context>
<context>
    <name>Shardroom::MainWindow</name>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>These shards talk to the practice gateway on this computer, not to Discord.</source>
        <translation>这些分片连接的是本机上的练习网关，而不是 Discord。</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>明文</translation>
    </message>
    <message>
        <source>The connection to this gateway is not encrypted; it is on this computer.</source>
        <translation>与此网关的连接未加密；它位于本机。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Map and table are as they were when you paused them; Space goes on.</source>
        <translation>分片图和表格停在您暂停的时刻；按空格键继续。</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Nothing can be changed from this window.</source>
        <translation>在此窗口中无法更改任何内容。</translation>
    </message>
    <message>
        <source>Saving sessions…</source>
        <translation>正在保存会话…</translation>
    </message>
    <message>
        <source>No news from the fleet since %1; what is shown here is old.</source>
        <translation>自 %1 起没有机群的消息；此处显示的内容已过时。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>The fleet could not start.</source>
        <translation>机群未能启动。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: passed. %2</source>
        <translation>%1：通过。%2</translation>
    </message>
    <message>
        <source>%1: failed. %2</source>
        <translation>%1：未通过。%2</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Saved sessions</source>
        <translation>已保存的会话</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>练习(&amp;P)</translation>
    </message>
    <message>
        <source>%1 (new window)</source>
        <translation>%1（新窗口）</translation>
    </message>
    <message>
        <source>&amp;Stop the scenario</source>
        <translation>停止场景(&amp;S)</translation>
    </message>
    <message>
        <source>Stop &amp;repeated faults</source>
        <translation>停止重复的故障(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Shards</source>
        <translation>分片(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all listed</source>
        <translation>选择所有列出的(&amp;A)</translation>
    </message>
    <message>
        <source>Copy as &amp;table</source>
        <translation>复制为表格(&amp;T)</translation>
    </message>
    <message>
        <source>Go below the identify floor…</source>
        <translation>动用 IDENTIFY 保留额…</translation>
    </message>
    <message>
        <source>Lets some of the identifies be spent that are kept back. Must be typed.</source>
        <translation>允许使用部分保留的 IDENTIFY。需要输入确认。</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>跟随系统(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Switch light and dark</source>
        <translation>切换浅色和深色(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Shards, sessions, connections</source>
        <translation>分片、会话、连接(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Go back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>回滚…</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>中止…</translation>
    </message>
    <message>
        <source>Reshard (%1): %2.</source>
        <translation>重新分片 (%1)：%2。</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>报告未保存</translation>
    </message>
    <message>
        <source>Reshard report written to %1.</source>
        <translation>重新分片报告已写入 %1。</translation>
    </message>
    <message>
        <source>Import failed: %1</source>
        <translation>导入失败：%1</translation>
    </message>
    <message>
        <source>%1 taken from %2; their shards are resuming.</source>
        <translation>已从 %2 接收 %1；其分片正在恢复。</translation>
    </message>
    <message>
        <source>Export failed: %1</source>
        <translation>导出失败：%1</translation>
    </message>
    <message>
        <source>%1 written to %2. With the token they can be taken over: keep the file private. The states of connected shards are old as soon as the next event arrives.</source>
        <translation>%1 已写入 %2。凭它和 token 即可接管会话：请妥善保密该文件。已连接分片的状态在下一个事件到达时即已过时。</translation>
    </message>
    <message>
        <source>The status report was not saved: %1</source>
        <translation>状态报告未保存：%1</translation>
    </message>
    <message>
        <source>Status report written to %1.</source>
        <translation>状态报告已写入 %1。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Read-only: Shardroom was started with --read-only.</source>
        <translation>只读：Shardroom 以 --read-only 启动。</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>告警(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go to alerts</source>
        <translation>转到告警(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Mute for an hour</source>
        <translation>静音一小时(&amp;M)</translation>
    </message>
    <message>
        <source>No notification and no message to the webhook; what happens is told afterwards</source>
        <translation>不发通知，也不向 webhook 发消息；其间发生的事之后告知</translation>
    </message>
    <message>
        <source>Desktop &amp;notifications</source>
        <translation>桌面通知(&amp;N)</translation>
    </message>
    <message>
        <source>Alert &amp;rules…</source>
        <translation>告警规则(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Test the alerts</source>
        <translation>测试告警(&amp;T)</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>告警 (%1)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Nothing was recorded at %1: map and table are empty.</source>
        <translation>%1 没有记录：分片图和表格为空。</translation>
    </message>
    <message>
        <source>Map and table show the shards at %1. That was another set, of %2: nothing can be done to it.</source>
        <translation>分片图和表格显示 %1 时的分片。那是另一组，共 %2：无法对其操作。</translation>
    </message>
    <message>
        <source>Map and table show the shards at %1. Commands go to the shards as they are now.</source>
        <translation>分片图和表格显示 %1 时的分片。命令作用于当前的分片。</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>回到实时</translation>
    </message>
    <message>
        <source>Group the map &amp;by</source>
        <translation>分片图分组依据(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Shard number</source>
        <translation>分片编号(&amp;S)</translation>
    </message>
    <message>
        <source>Gateway &amp;host</source>
        <translation>网关主机(&amp;H)</translation>
    </message>
    <message>
        <source>M&amp;uted causes</source>
        <translation>已静音的原因(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln more cause(s))</source>
        <translation>
            <numerusform>（另有 %Ln 个原因）</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute for 1 h</source>
        <translation>静音 1 小时</translation>
    </message>
    <message>
        <source>Reshard…</source>
        <translation>重新分片…</translation>
    </message>
    <message>
        <source>Allow some…</source>
        <translation>允许一部分…</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Show again: %1 (%2 left)</source>
        <translation>重新显示：%1（剩 %2）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Shard %1 of %2 is not among the shards that serve now.</source>
        <translation>分片 %1（共 %2 个）不在当前服务的分片中。</translation>
    </message>
    <message>
        <source>Comma&amp;nds…</source>
        <translation>命令(&amp;N)…</translation>
    </message>
    <message>
        <source>Find any command by some of its letters.</source>
        <translation>输入部分字母即可查找任何命令。</translation>
    </message>
    <message>
        <source>&amp;Go to guild or shard…</source>
        <translation>转到服务器或分片(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Pause the live view</source>
        <translation>暂停实时视图(&amp;P)</translation>
    </message>
    <message>
        <source>Map and table stay as they are; the shards go on.</source>
        <translation>分片图和表格保持不变；分片继续运行。</translation>
    </message>
    <message>
        <source>F&amp;ollow the selection in the timeline</source>
        <translation>时间线跟随选择(&amp;O)</translation>
    </message>
    <message>
        <source>Read-onl&amp;y</source>
        <translation>只读(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>The selected shards with all that is known of them. Without session ids.</source>
        <translation>所选分片及其全部已知信息。不含会话 ID。</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>更改快捷键(&amp;H)…</translation>
    </message>
    <message>
        <source>Go to &amp;map</source>
        <translation>转到分片图(&amp;M)</translation>
    </message>
    <message>
        <source>Go to &amp;table</source>
        <translation>转到表格(&amp;T)</translation>
    </message>
    <message>
        <source>Go to c&amp;harts</source>
        <translation>转到图表(&amp;H)</translation>
    </message>
    <message>
        <source>Go to t&amp;imeline</source>
        <translation>转到时间线(&amp;I)</translation>
    </message>
    <message>
        <source>Go to &amp;queue</source>
        <translation>转到队列(&amp;Q)</translation>
    </message>
    <message>
        <source>Go to sa&amp;ved sessions</source>
        <translation>转到已保存的会话(&amp;V)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Read-only: this window was made so. View, Read-only ends it.</source>
        <translation>只读：此窗口被设为只读。用“视图”、“只读”解除。</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>程序正在结束。</translation>
    </message>
    <message>
        <source>Shardroom was started with --read-only.</source>
        <translation>Shardroom 以 --read-only 启动。</translation>
    </message>
    <message>
        <source>Start “%1” instead of “%2”?</source>
        <translation>用“%1”代替“%2”开始？</translation>
    </message>
    <message>
        <source>“%1” is still going on, and ends without a verdict.</source>
        <translation>“%1”仍在进行，将在没有结论的情况下结束。</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>B&amp;ots</source>
        <translation>机器人(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Add a bot…</source>
        <translation>添加机器人(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Manage bots…</source>
        <translation>管理机器人(&amp;M)…</translation>
    </message>
    <message>
        <source>Open, change or remove the bots that are set up.</source>
        <translation>打开、更改或移除已设置的机器人。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This window is its.</source>
        <translation>就是此窗口。</translation>
    </message>
    <message>
        <source>Brings its window to the front.</source>
        <translation>将其窗口置于最前。</translation>
    </message>
    <message>
        <source>Opens it in a window of its own.</source>
        <translation>在单独的窗口中打开。</translation>
    </message>
    <message>
        <source>Go to fram&amp;es</source>
        <translation>转到帧(&amp;E)</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Open &amp;frames…</source>
        <translation>打开帧(&amp;F)…</translation>
    </message>
    <message>
        <source>Shows frames that were saved from the Frames page, without a connection.</source>
        <translation>显示从“帧”页保存的帧，不建立连接。</translation>
    </message>
    <message>
        <source>Open frames</source>
        <translation>打开帧</translation>
    </message>
    <message>
        <source>Frames (*.jsonl)</source>
        <translation>帧 (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>About Shardroom</source>
        <translation>关于 Shardroom</translation>
    </message>
    <message>
        <source>Control room for the gateway shards of a Discord bot. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Discord 机器人网关分片的控制室。依据 GNU 通用公共许可证第 3 版或更高版本发布的自由软件。</translation>
    </message>
    <message>
        <source>&amp;About Shardroom</source>
        <translation>关于 Shardroom(&amp;A)</translation>
    </message>
    <message>
        <source>old set, still connected</source>
        <translation>旧集合，仍已连接</translation>
    </message>
    <message>
        <source>No shards yet</source>
        <translation>还没有分片</translation>
    </message>
    <message>
        <source>Setting up the practice gateway for %1…</source>
        <translation>正在为 %1建立练习网关…</translation>
    </message>
    <message>
        <source>In the tray, or by the desktop&apos;s notification service; the webhook is not concerned</source>
        <translation>在托盘中，或通过桌面的通知服务；与 webhook 无关</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Go to practice</source>
        <translation>转到练习(&amp;A)</translation>
    </message>
    <message>
        <source>Res&amp;tart, keeping all sessions</source>
        <translation>重启并保留所有会话(&amp;T)</translation>
    </message>
    <message>
        <source>The practice gateway is a part of this program, and all its sessions would end with it.</source>
        <translation>练习网关是本程序的一部分，其所有会话会随之结束。</translation>
    </message>
    <message>
        <source>A rolling run is under way. Wait for its end, or stop it.</source>
        <translation>滚动执行正在进行。请等它结束，或停止它。</translation>
    </message>
    <message>
        <source>A reshard is going on. Wait for its end, or stop it.</source>
        <translation>重新分片正在进行。请等它结束，或停止它。</translation>
    </message>
    <message>
        <source>The shards are not running.</source>
        <translation>分片未在运行。</translation>
    </message>
    <message>
        <source>Ends this program and starts it anew, for example after an update. All sessions are resumed; it costs no identify.</source>
        <translation>结束并重新启动本程序，例如更新之后。恢复所有会话；不消耗 IDENTIFY。</translation>
    </message>
    <message>
        <source>Bot settings…</source>
        <translation>机器人设置…</translation>
    </message>
    <message>
        <source>The filter can&apos;t tell them apart, as this is not recorded for the past: %1.</source>
        <translation>筛选无法区分它们，因为过去的数据未记录此项：%1。</translation>
    </message>
    <message>
        <source>Saved frames</source>
        <translation>已保存的帧</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>Saved layouts</source>
        <translation>已保存的布局</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>横幅</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Copy for &amp;Discord</source>
        <translation>复制为 Discord 表格(&amp;D)</translation>
    </message>
    <message>
        <source>The selected shards, or all that are listed, as a table to paste into a message.</source>
        <translation>将所选分片或列出的全部分片复制为可粘贴到消息中的表格。</translation>
    </message>
    <message>
        <source>Colour rules…</source>
        <translation>颜色规则…</translation>
    </message>
    <message>
        <source>Hint bar</source>
        <translation>提示栏</translation>
    </message>
    <message>
        <source>Undo view change</source>
        <translation>撤销视图更改</translation>
    </message>
    <message>
        <source>Redo view change</source>
        <translation>重做视图更改</translation>
    </message>
    <message>
        <source>Filter and columns were not changed.</source>
        <translation>筛选和列未曾更改。</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>没有已撤销的更改。</translation>
    </message>
    <message>
        <source>Filter, columns, their order and sorting as they were before.</source>
        <translation>将筛选、列、列序和排序恢复为之前的状态。</translation>
    </message>
    <message>
        <source>Nothing was done: that trouble is over, or has changed.</source>
        <translation>未执行任何操作：该问题已解除或已变化。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) written to %1.</source>
        <translation>
            <numerusform>%Ln 个帧已写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>A reshard is under way. It stays where it is; the next start asks whether to go on.</source>
        <translation>重新分片正在进行。它会停在当前阶段；下次启动时会询问是否继续。</translation>
    </message>
    <message>
        <source>A rolling run is under way. It ends with the program.</source>
        <translation>滚动执行正在进行。它会随程序一同结束。</translation>
    </message>
    <message>
        <source>Ask before quitting</source>
        <translation>退出前询问</translation>
    </message>
    <message>
        <source>What spends identifies at the next start is asked about in any case.</source>
        <translation>如果下次启动会消耗 IDENTIFY，则无论此设置如何都会询问。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln timeline line(s) written to %1.</source>
        <translation>
            <numerusform>%Ln 行时间线已写入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resuming, as the import does not need them paused: %Ln shard(s).</source>
        <translation>
            <numerusform>为导入而暂停的 %Ln 个分片并非导入所需，正在恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>复制详情(&amp;Y)</translation>
    </message>
    <message>
        <source>What the details say of the selected shards, as text. Session ids are masked.</source>
        <translation>以文本形式复制所选分片的详情内容。会话 ID 已遮蔽。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more problem(s) of this kind.</source>
        <translation>
            <numerusform>还有 %Ln 个同类问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left out stays in %1.</source>
        <translation>略去的内容仍保留在 %1 中。</translation>
    </message>
    <message>
        <source>A reshard is under way, and is given up.</source>
        <translation>重新分片正在进行，将被放弃。</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Nothing can be changed from this window, until this is switched off; also after a restart.</source>
        <translation>关闭此项之前，即使重新启动，在此窗口中也无法更改任何内容。</translation>
    </message>
    <message>
        <source>The saved layout could not be read everywhere: that is as it was at first.</source>
        <translation>保存的布局有一部分无法读取：那些部分恢复为最初的样子。</translation>
    </message>
</context>
<context>
    <name>Shardroom::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
</context>
<context>
    <name>Shardroom::PassingCommands</name>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>列：%1</translation>
    </message>
    <message>
        <source>What helps against the trouble</source>
        <translation>应对该问题的办法</translation>
    </message>
    <message>
        <source>Show the trouble</source>
        <translation>显示该问题</translation>
    </message>
    <message>
        <source>Mute the trouble</source>
        <translation>静音该问题</translation>
    </message>
    <message>
        <source>There is no trouble on the banner now.</source>
        <translation>横幅上目前没有问题。</translation>
    </message>
    <message>
        <source>The banner offers no such thing now: %1</source>
        <translation>横幅目前不提供此项：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Shardroom::QueueModel</name>
    <message>
        <source>identifies now</source>
        <translation>正在 IDENTIFY</translation>
    </message>
    <message>
        <source>the queue is held</source>
        <translation>队列已挂起</translation>
    </message>
    <message>
        <source>its turn</source>
        <translation>轮到它</translation>
    </message>
    <message>
        <source>its connection</source>
        <translation>其连接</translation>
    </message>
    <message>
        <source>its release (held)</source>
        <translation>放行（已挂起）</translation>
    </message>
    <message>
        <source>the breaker</source>
        <translation>熔断器</translation>
    </message>
    <message>
        <source>the reshard</source>
        <translation>重新分片</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>Belongs to the new set of a reshard; pause or abort that instead.</source>
        <translation>属于重新分片的新组；请改为暂停或中止重新分片。</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位次</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待对象</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>轮到</translation>
    </message>
</context>
<context>
    <name>Shardroom::QueuePage</name>
    <message>
        <source>Identify lanes</source>
        <translation>IDENTIFY 通道</translation>
    </message>
    <message>
        <source>Shards that wait to identify</source>
        <translation>等待 IDENTIFY 的分片</translation>
    </message>
    <message>
        <source>Hold the queue</source>
        <translation>挂起队列</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>HELD: nobody identifies</source>
        <translation>已挂起：都不 IDENTIFY</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>没有等待的</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shard(s) wait</source>
        <translation>
            <numerusform>%Ln 个分片等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them held</source>
        <translation>
            <numerusform>其中 %Ln 个已挂起</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s), one identify each per 5 s</source>
        <translation>
            <numerusform>%Ln 个通道，每 5 秒各一次 IDENTIFY</numerusform>
        </translation>
    </message>
    <message>
        <source>the last in %1</source>
        <translation>最后一个在 %1后</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Release the queue</source>
        <translation>放行队列</translation>
    </message>
    <message>
        <source>Those who wait identify in their turn again</source>
        <translation>等待者重新依次 IDENTIFY</translation>
    </message>
    <message>
        <source>Nobody identifies until you release it; resumes go on</source>
        <translation>放行之前都不 IDENTIFY；恢复照常进行</translation>
    </message>
    <message>
        <source>There are no shards yet.</source>
        <translation>还没有分片。</translation>
    </message>
    <message>
        <source>Select shards that wait in the list first.</source>
        <translation>请先在列表中选择等待的分片。</translation>
    </message>
    <message>
        <source>The selected shards are passed over until you release them</source>
        <translation>放行之前跳过所选分片</translation>
    </message>
    <message>
        <source>The selected shards identify in their turn again</source>
        <translation>所选分片重新依次 IDENTIFY</translation>
    </message>
    <message>
        <source>None of the selected shards is held.</source>
        <translation>所选分片都没有挂起。</translation>
    </message>
    <message>
        <source>The selected shards stop waiting and stay paused until they are resumed; nothing is spent</source>
        <translation>所选分片停止等待，保持暂停直到被恢复；没有消耗</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardPill</name>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Reshard: %1</source>
        <translation>重新分片：%1</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardPlanPage</name>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>&amp;Save plan…</source>
        <translation>保存计划(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>复制为 Markdown(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>打开计划(&amp;O)…</translation>
    </message>
    <message>
        <source>The plan is on the clipboard.</source>
        <translation>计划已复制到剪贴板。</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>将执行的操作</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>&amp;What will be done</source>
        <translation>将执行的操作(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;hecks</source>
        <translation>检查(&amp;H)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>开始(&amp;T)</translation>
    </message>
    <message>
        <source>The plan is being worked out.</source>
        <translation>正在计算计划。</translation>
    </message>
    <message>
        <source>%1 – plan of %2</source>
        <translation>%1 – %2 的计划</translation>
    </message>
    <message>
        <source>Can&apos;t be started: %1</source>
        <translation>无法开始：%1</translation>
    </message>
    <message>
        <source>Nothing is touched before you start. The plan is stale when set, budget or roster change.</source>
        <translation>开始之前不会改动任何内容。分片组、配额或服务器名单变化时，计划即过时。</translation>
    </message>
    <message>
        <source>It is checked again when it starts, and refused if anything that it assumed has changed.</source>
        <translation>开始时会再次检查，若其前提有任何变化则拒绝执行。</translation>
    </message>
    <message>
        <source>S&amp;tart: spends 1 identify</source>
        <translation>开始：消耗 1 次 IDENTIFY(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;tart: spends %1 identifies</source>
        <translation>开始：消耗 %1 次 IDENTIFY(&amp;T)</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Reshard plan (*.json)</source>
        <translation>重新分片计划 (*.json)</translation>
    </message>
    <message>
        <source>Plan written to %1.</source>
        <translation>计划已写入 %1。</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 is not a plan.</source>
        <translation>%1 不是计划。</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardRunPage</name>
    <message>
        <source>&amp;Abort: end the new, keep the old…</source>
        <translation>中止：结束新分片，保留旧分片(&amp;A)…</translation>
    </message>
    <message>
        <source>Progress of the reshard</source>
        <translation>重新分片的进度</translation>
    </message>
    <message>
        <source>New shards that do not serve yet</source>
        <translation>尚未服务的新分片</translation>
    </message>
    <message>
        <source>Guilds that are missing in the new shards</source>
        <translation>新分片中缺少的服务器</translation>
    </message>
    <message>
        <source>New shards</source>
        <translation>新分片</translation>
    </message>
    <message>
        <source>&amp;Missing guilds</source>
        <translation>缺少的服务器(&amp;M)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 个</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>没有正在进行的重新分片。</translation>
    </message>
    <message>
        <source>G&amp;o on</source>
        <translation>继续(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Identifies are spent again, and phases go on.</source>
        <translation>将重新消耗 IDENTIFY，各阶段继续进行。</translation>
    </message>
    <message>
        <source>No identify is spent and no phase is left; both sets stay connected.</source>
        <translation>不消耗 IDENTIFY，也不离开当前阶段；两组都保持连接。</translation>
    </message>
    <message>
        <source>A&amp;ccept the missing guild…</source>
        <translation>接受缺少的服务器(&amp;C)…</translation>
    </message>
    <message>
        <source>A&amp;ccept the missing %1…</source>
        <translation>接受缺少 %1(&amp;C)…</translation>
    </message>
    <message>
        <source>No guild is missing.</source>
        <translation>没有缺少的服务器。</translation>
    </message>
    <message>
        <source>So many may be missing already.</source>
        <translation>已允许缺少这么多。</translation>
    </message>
    <message>
        <source>Switch though the new shards do not have these guilds.</source>
        <translation>尽管新分片没有这些服务器，仍然切换。</translation>
    </message>
    <message>
        <source>It can&apos;t be aborted any more, or is going back already.</source>
        <translation>已无法中止，或已在退回。</translation>
    </message>
    <message>
        <source>Ends the new sessions; the old ones have served all the time and go on.</source>
        <translation>结束新会话；旧分片一直在服务，并继续运行。</translation>
    </message>
    <message>
        <source>Not before all new shards are ready: they bring most of them.</source>
        <translation>要等所有新分片就绪：它们会带来其中大部分。</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>尚未打开</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardStrategyPage</name>
    <message>
        <source>&amp;Take the selection</source>
        <translation>采用选择(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;All shards</source>
        <translation>所有分片(&amp;A)</translation>
    </message>
    <message>
        <source>as many as Discord lets identify at once</source>
        <translation>Discord 允许同时 IDENTIFY 的数量</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Old shards at a time</source>
        <translation>每次旧分片数(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Drain: the time to go back</source>
        <translation>排空：可退回的时间(&amp;D)</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Pick shards first: select them in the map or the table and take the selection.</source>
        <translation>请先选定分片：在分片图或表格中选择，然后采用选择。</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>现在不行：%1</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Select shards in the map or the table first.</source>
        <translation>请先在分片图或表格中选择分片。</translation>
    </message>
    <message>
        <source>Picks %1, for a split or a hand-over.</source>
        <translation>选定 %1，用于拆分或交接。</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardSwitchPage</name>
    <message>
        <source>Old shards that are still connected</source>
        <translation>仍连接的旧分片</translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation>回滚(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;End the old ones now…</source>
        <translation>立即结束旧分片(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>保存报告(&amp;S)…</translation>
    </message>
    <message>
        <source>Going back is free for %1</source>
        <translation>%1内退回无代价</translation>
    </message>
    <message>
        <source>There was no reshard since this program started.</source>
        <translation>本程序启动以来没有进行过重新分片。</translation>
    </message>
    <message>
        <source>There is no way back: before the switch there is nothing to go back from, and after the old sessions are ended nothing to go back to.</source>
        <translation>无法退回：切换之前没有可退回的，结束旧会话之后也没有可退回到的。</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>没有正在进行的重新分片。</translation>
    </message>
    <message>
        <source>The old shards serve again, without a gap; the new ones are ended.</source>
        <translation>重新由旧分片服务，没有中断；结束新分片。</translation>
    </message>
    <message>
        <source>The old shards are not waiting for their end.</source>
        <translation>旧分片并未在等待结束。</translation>
    </message>
    <message>
        <source>Does not wait for the end of the drain time. After that there is no way back.</source>
        <translation>不等排空时间结束。此后无法退回。</translation>
    </message>
    <message>
        <source>As Markdown or JSON, by the ending of the file&apos;s name.</source>
        <translation>按文件扩展名保存为 Markdown 或 JSON。</translation>
    </message>
    <message>
        <source>There is no report yet.</source>
        <translation>还没有报告。</translation>
    </message>
    <message>
        <source>Save reshard report</source>
        <translation>保存重新分片报告</translation>
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
        <translation>值得考虑的数量</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Fullest</source>
        <translation>最满</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>IDENTIFY</translation>
    </message>
    <message>
        <source>New shard count</source>
        <translation>新分片数</translation>
    </message>
    <message>
        <source>id, or the link of a message in it</source>
        <translation>ID，或其中消息的链接</translation>
    </message>
    <message>
        <source>N&amp;ew count</source>
        <translation>新数量(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Guild</source>
        <translation>服务器(&amp;G)</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>现有 %1</translation>
    </message>
    <message>
        <source>Discord recommends %1</source>
        <translation>Discord 建议 %1</translation>
    </message>
    <message>
        <source>large bot: multiples of %1 only</source>
        <translation>大型机器人：仅限 %1 的倍数</translation>
    </message>
    <message>
        <source>%1 guilds</source>
        <translation>%1 个服务器</translation>
    </message>
    <message>
        <source>This can be done.</source>
        <translation>可以执行。</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>%1 – refused: %2</source>
        <translation>%1 – 已拒绝：%2</translation>
    </message>
    <message>
        <source>This is neither a guild&apos;s id nor the link of a message in one.</source>
        <translation>这既不是服务器 ID，也不是其中消息的链接。</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>此处没有</translation>
    </message>
    <message>
        <source>now shard %1, then shard %2</source>
        <translation>现为分片 %1，之后为分片 %2</translation>
    </message>
    <message>
        <source>You need not reshard: Discord recommends no more, and no shard is nearly full.</source>
        <translation>无需重新分片：Discord 没有建议更多，也没有分片接近上限。</translation>
    </message>
    <message>
        <source>Closed for too many guilds (4011): %1. Only more shards help.</source>
        <translation>因服务器过多 (4011) 被关闭：%1。只有增加分片才有用。</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Reshard</source>
        <translation>重新分片</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>1  Target</source>
        <translation>1  目标</translation>
    </message>
    <message>
        <source>2  Strategy</source>
        <translation>2  策略</translation>
    </message>
    <message>
        <source>3  Plan</source>
        <translation>3  计划</translation>
    </message>
    <message>
        <source>4  Run</source>
        <translation>4  运行</translation>
    </message>
    <message>
        <source>5  Switch</source>
        <translation>5  切换</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>没有正在进行的重新分片。</translation>
    </message>
    <message>
        <source>The next page is about a reshard that goes on: start it here.</source>
        <translation>下一页针对正在进行的重新分片：请在此启动。</translation>
    </message>
    <message>
        <source>A reshard is under way; one at a time.</source>
        <translation>重新分片正在进行；一次只能进行一个。</translation>
    </message>
    <message>
        <source>It is being started.</source>
        <translation>正在启动。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Let the old shards serve again?</source>
        <translation>让旧分片重新服务？</translation>
    </message>
    <message>
        <source>They are still connected: no event is lost. The new sessions are ended.</source>
        <translation>它们仍保持连接：不会丢失事件。新会话将被结束。</translation>
    </message>
    <message>
        <source>The old shards have served all the time and go on. The new sessions are ended.</source>
        <translation>旧分片一直在服务，并继续运行。新会话将被结束。</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln batch(es) that are done stay: the set is a mixed one then.</source>
        <translation>
            <numerusform>已完成的 %Ln 个批次保留：此后该组为混合组。</numerusform>
        </translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>End the new shards and keep the old?</source>
        <translation>结束新分片并保留旧分片？</translation>
    </message>
    <message>
        <source>Abort the reshard</source>
        <translation>中止重新分片</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 个</translation>
    </message>
    <message>
        <source>Accept missing guilds</source>
        <translation>接受缺少的服务器</translation>
    </message>
    <message numerus="yes">
        <source>Switch without %Ln guild(s)?</source>
        <translation>
            <numerusform>缺少 %Ln 个服务器仍切换？</numerusform>
        </translation>
    </message>
    <message>
        <source>The new shards do not have them; their events may be lost until they come. Should more be missing by then, it waits.</source>
        <translation>新分片没有它们；在它们到来之前其事件可能丢失。届时若缺少更多，则会等待。</translation>
    </message>
    <message>
        <source>Accept them</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>End the old shards</source>
        <translation>结束旧分片</translation>
    </message>
    <message>
        <source>End the old sessions now?</source>
        <translation>立即结束旧会话？</translation>
    </message>
    <message>
        <source>After that there is no way back but another reshard, which spends identifies.</source>
        <translation>此后除非再次重新分片（消耗 IDENTIFY），否则无法退回。</translation>
    </message>
    <message>
        <source>End them now</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>Put as&amp;ide</source>
        <translation>搁置(&amp;I)</translation>
    </message>
    <message>
        <source>The reshard goes on. The header and the line across the window lead back here.</source>
        <translation>重新分片继续进行。可通过顶栏和横贯窗口的提示行回到这里。</translation>
    </message>
    <message numerus="yes">
        <source>What is spent so far is lost: %Ln identify(s).</source>
        <translation>
            <numerusform>至今的消耗将作废：%Ln 次 IDENTIFY。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::Resharder</name>
    <message>
        <source>It was being stopped when the program ended</source>
        <translation>程序结束时它正在被停止</translation>
    </message>
    <message>
        <source>The reshard waits until its journal can be written</source>
        <translation>重新分片将等到其进度日志可以写入</translation>
    </message>
    <message>
        <source>The %1 new shards have %2 of %3 guilds; events of both sets are compared</source>
        <translation>%1 个新分片已有 %2/%3 个服务器；正在比对两组的事件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guild(s) are missing in the new shards</source>
        <translation>
            <numerusform>新分片中缺少 %Ln 个服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>The switch waits for them, or until an operator accepts it</source>
        <translation>切换将等待它们，或等操作员接受</translation>
    </message>
    <message>
        <source>The new set was not complete after %1 s: %2 of %3 shards ready, %4 of %5 guilds found</source>
        <translation>%1 秒后新组仍不完整：%2/%3 个分片就绪，找到 %4/%5 个服务器</translation>
    </message>
    <message>
        <source>A new shard lost its connection; the switch waits for it</source>
        <translation>一个新分片失去连接；切换将等待它</translation>
    </message>
    <message>
        <source>A new shard receives no events</source>
        <translation>一个新分片收不到事件</translation>
    </message>
    <message>
        <source>The new set did not come to rest: %1</source>
        <translation>新组未能稳定：%1</translation>
    </message>
    <message>
        <source>The new shards serve; the old ones stay connected for %1 s</source>
        <translation>由新分片服务；旧分片保持连接 %1 秒</translation>
    </message>
    <message>
        <source>Until then you can roll back at no cost</source>
        <translation>在此之前可无代价回滚</translation>
    </message>
    <message>
        <source>A new shard is not ready</source>
        <translation>一个新分片未就绪</translation>
    </message>
    <message>
        <source>%1 events were shown by the old shards only: the new ones seem to miss some</source>
        <translation>有 %1 个事件只由旧分片显示：新分片似乎遗漏了一些</translation>
    </message>
    <message>
        <source>Commands of the old shards are still to be sent</source>
        <translation>旧分片的命令仍待发送</translation>
    </message>
    <message>
        <source>Events from before the switch are still being compared</source>
        <translation>切换之前的事件仍在比对</translation>
    </message>
    <message>
        <source>The new set did not stay whole</source>
        <translation>新组未能保持完整</translation>
    </message>
    <message>
        <source>%1 events that the old shards delivered are still to come from the new ones</source>
        <translation>旧分片投递的 %1 个事件仍未从新分片到来</translation>
    </message>
    <message>
        <source>Rolling back: %1</source>
        <translation>正在回滚：%1</translation>
    </message>
    <message>
        <source>The reshard is stopped: %1</source>
        <translation>重新分片被停止：%1</translation>
    </message>
    <message>
        <source>The old shards go on; the new ones are ended</source>
        <translation>旧分片继续运行；结束新分片</translation>
    </message>
    <message>
        <source>The reshard was stopped</source>
        <translation>重新分片已停止</translation>
    </message>
    <message>
        <source>Replaced by the set of %1</source>
        <translation>由 %1 个分片的组替换</translation>
    </message>
    <message>
        <source>It is being stopped.</source>
        <translation>正在停止。</translation>
    </message>
    <message>
        <source>The reshard is paused</source>
        <translation>重新分片已暂停</translation>
    </message>
    <message>
        <source>The reshard goes on</source>
        <translation>重新分片继续进行</translation>
    </message>
    <message>
        <source>The old sessions have ended already: there is nothing to go back to.</source>
        <translation>旧会话已经结束：没有可退回到的。</translation>
    </message>
    <message>
        <source>It is being stopped already.</source>
        <translation>已在停止。</translation>
    </message>
    <message>
        <source>The old shards serve still: abort it instead.</source>
        <translation>仍由旧分片服务：请改为中止。</translation>
    </message>
    <message>
        <source>No guild is waited for.</source>
        <translation>没有在等待的服务器。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guild(s) are missing, more than %1.</source>
        <translation>
            <numerusform>缺少 %Ln 个服务器，多于 %1 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln missing guild(s) are accepted</source>
        <translation>
            <numerusform>接受缺少最多 %Ln 个服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>The old shards can be ended only after the switch.</source>
        <translation>旧分片只能在切换之后结束。</translation>
    </message>
    <message>
        <source>Not all new shards are ready.</source>
        <translation>并非所有新分片都已就绪。</translation>
    </message>
    <message>
        <source>Shard %1 of %2 failed: %3</source>
        <translation>分片 %1（共 %2 个）失败：%3</translation>
    </message>
    <message>
        <source>One set is too far behind the other: their events can&apos;t be compared any more</source>
        <translation>一组落后另一组太多：已无法比对其事件</translation>
    </message>
    <message>
        <source>The plan allows %1 identifies so far and %2 to spare; %3 are sent, and more new shards need one than are left</source>
        <translation>计划至今允许 %1 次 IDENTIFY，另备 %2 次；已发送 %3 次，还需 IDENTIFY 的新分片多于剩余次数</translation>
    </message>
    <message>
        <source>An old shard is on its way: the new ones stay until it is back</source>
        <translation>有一个旧分片正在连接：新分片会保留到它恢复为止</translation>
    </message>
    <message>
        <source>The new shards are ended, though an old one is not back: the time for it is over</source>
        <translation>有旧分片尚未恢复，但等待时间已过：新分片将被结束</translation>
    </message>
    <message>
        <source>What happens in its guilds until it is back may be lost</source>
        <translation>在它恢复之前，其服务器中发生的事件可能会丢失</translation>
    </message>
</context>
<context>
    <name>Shardroom::RollingDialog</name>
    <message>
        <source>%1: %2 of %3 done</source>
        <translation>%1：完成 %2/%3</translation>
    </message>
    <message>
        <source>, under way: %1</source>
        <translation>，进行中：%1</translation>
    </message>
    <message>
        <source>, left as they were: %1</source>
        <translation>，保持原状：%1</translation>
    </message>
    <message>
        <source>. Paused: no further one is begun.</source>
        <translation>。已暂停：不再开始下一个。</translation>
    </message>
    <message>
        <source>. Stopped at shard %1: %2</source>
        <translation>。停止于分片 %1：%2</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Each shard closes with 4000 and resumes on a new connection. The next begins when one is ready again; the first that does not come back stops the run.</source>
        <translation>每个分片以 4000 关闭并在新连接上恢复。一个重新就绪后才开始下一个；首个未能重新上线的会使执行停止。</translation>
    </message>
    <message>
        <source>Each shard ends its session and starts a new one; its events in between are lost. The next begins when one is ready again with all its guilds; the first that does not come back stops the run.</source>
        <translation>每个分片结束其会话并开始新会话；其间的事件会丢失。一个连同全部服务器重新就绪后才开始下一个；首个未能重新上线的会使执行停止。</translation>
    </message>
    <message>
        <source>S&amp;elected: %1</source>
        <translation>所选：%1(&amp;E)</translation>
    </message>
    <message>
        <source>A&amp;ll: %1</source>
        <translation>全部：%1(&amp;L)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Shards:</source>
        <translation>分片：</translation>
    </message>
    <message>
        <source>At a &amp;time:</source>
        <translation>每次(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Give one up after:</source>
        <translation>单个放弃时限(&amp;G)：</translation>
    </message>
    <message>
        <source>%1 not connected or without a session; left as they are.</source>
        <translation>%1 未连接或没有会话；保持原状。</translation>
    </message>
    <message>
        <source>%1 not connected; left as they are.</source>
        <translation>%1 未连接；保持原状。</translation>
    </message>
    <message>
        <source>The shards were replaced meanwhile. Close this and select again.</source>
        <translation>分片已在此期间被替换。请关闭此窗口并重新选择。</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again until the program ends</source>
        <translation>程序结束前不再询问(&amp;D)</translation>
    </message>
    <message>
        <source>Begins at once from then on, with as many at a time as now.</source>
        <translation>此后立即开始，每次数量与现在相同。</translation>
    </message>
</context>
<context>
    <name>Shardroom::ScenarioPanel</name>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>How far the scenario is</source>
        <translation>场景的进展</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>开始(&amp;R)</translation>
    </message>
    <message>
        <source>Sta&amp;rt in a window of its own</source>
        <translation>在单独的窗口中开始(&amp;R)</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>时长 %1。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（共 %2）</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>%1 (at most %2)</source>
        <translation>%1（最多 %2）</translation>
    </message>
    <message>
        <source>About the scenario</source>
        <translation>关于该场景</translation>
    </message>
    <message>
        <source>Start afres&amp;h</source>
        <translation>重新开始(&amp;H)</translation>
    </message>
    <message>
        <source>In a window of its own, with a practice gateway on which nothing has happened yet</source>
        <translation>在单独的窗口中，使用尚未发生任何事的练习网关</translation>
    </message>
    <message>
        <source>It comes with a fleet of its own.</source>
        <translation>它自带机群。</translation>
    </message>
    <message>
        <source>It can&apos;t begin here now: %1.</source>
        <translation>现在无法在此开始：%1。</translation>
    </message>
    <message>
        <source>It can&apos;t begin: %1.</source>
        <translation>无法开始：%1。</translation>
    </message>
</context>
<context>
    <name>Shardroom::SessionFiles</name>
    <message>
        <source>&amp;Import states…</source>
        <translation>导入状态(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Save status report…</source>
        <translation>保存状态报告(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Writes a row for each shard, as CSV or Markdown. Without session ids.</source>
        <translation>每个分片写一行，格式为 CSV 或 Markdown。不含会话 ID。</translation>
    </message>
    <message>
        <source>Resumes sessions from a file, whichever library has written it.</source>
        <translation>从文件恢复会话，无论由哪个库写入。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>One file at a time; %1 were dropped.</source>
        <translation>一次只能一个文件；拖入了 %1 个。</translation>
    </message>
    <message>
        <source>Import session states</source>
        <translation>导入会话状态</translation>
    </message>
    <message>
        <source>Session states (*.json)</source>
        <translation>会话状态 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save status report</source>
        <translation>保存状态报告</translation>
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
        <translation>文件扩展名决定其格式：请以 .csv 或 .md 结尾。</translation>
    </message>
    <message>
        <source>%1 is not there any more. It is gone from the list of recent files.</source>
        <translation>%1 已不存在，已从最近的文件列表中移除。</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Shardroom::Shard</name>
    <message>
        <source>%1. The session&apos;s resume address %2 is not one that the token may be sent to; using the main one</source>
        <translation>%1。token 不得发送到会话的恢复地址 %2；改用主地址</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>已连接到 %1</translation>
    </message>
    <message>
        <source>Close %1: %2</source>
        <translation>关闭码 %1：%2</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1。%2 %3</translation>
    </message>
    <message>
        <source>Waited; resuming</source>
        <translation>已等待；正在恢复</translation>
    </message>
    <message>
        <source>Waited; connecting</source>
        <translation>已等待；正在连接</translation>
    </message>
    <message>
        <source>No HELLO within %1 s</source>
        <translation>%1 秒内没有 HELLO</translation>
    </message>
    <message>
        <source>Queued again</source>
        <translation>重新排队</translation>
    </message>
    <message>
        <source>No READY within %1 s</source>
        <translation>%1 秒内没有 READY</translation>
    </message>
    <message>
        <source>No RESUMED within %1 s</source>
        <translation>%1 秒内没有 RESUMED</translation>
    </message>
    <message>
        <source>IDENTIFY sent</source>
        <translation>已发送 IDENTIFY</translation>
    </message>
    <message>
        <source>Can&apos;t decompress what the gateway sent: %1</source>
        <translation>无法解压网关发送的内容：%1</translation>
    </message>
    <message>
        <source>The gateway sent a message larger than 64 MiB</source>
        <translation>网关发送了大于 64 MiB 的消息</translation>
    </message>
    <message>
        <source>%1; resuming, so that Discord sends it again</source>
        <translation>%1；正在恢复，以便 Discord 重新发送</translation>
    </message>
    <message>
        <source>The gateway sent something that is not a payload</source>
        <translation>网关发送了不是载荷的内容</translation>
    </message>
    <message>
        <source>The gateway asked to reconnect (op 7)</source>
        <translation>网关要求重新连接 (op 7)</translation>
    </message>
    <message>
        <source>HELLO without a heartbeat interval</source>
        <translation>HELLO 没有心跳间隔</translation>
    </message>
    <message>
        <source>Waiting for its turn to identify</source>
        <translation>等待轮到 IDENTIFY</translation>
    </message>
    <message>
        <source>RESUME sent, from sequence %1</source>
        <translation>已发送 RESUME，从序列号 %1 起</translation>
    </message>
    <message>
        <source>Discord asked to identify later (op 9)</source>
        <translation>Discord 要求稍后再 IDENTIFY (op 9)</translation>
    </message>
    <message>
        <source>Discord refused to identify (op 9)</source>
        <translation>Discord 拒绝了 IDENTIFY (op 9)</translation>
    </message>
    <message>
        <source>The session was interrupted and may be resumed (op 9)</source>
        <translation>会话被中断，可以恢复 (op 9)</translation>
    </message>
    <message>
        <source>The session is gone (op 9)</source>
        <translation>会话已失效 (op 9)</translation>
    </message>
    <message>
        <source>Zombie: the last heartbeat was never acknowledged</source>
        <translation>僵尸：上次心跳始终未得到确认</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) for members got no answer</source>
        <translation>
            <numerusform>%Ln 个成员请求没有得到应答</numerusform>
        </translation>
    </message>
    <message>
        <source>Deaf: heartbeats are acknowledged, but no event came for %1 s; usual is one within %2 s</source>
        <translation>失聪：心跳得到确认，但 %1 秒内没有事件；通常 %2 秒内会有一个</translation>
    </message>
    <message numerus="yes">
        <source>Resumed, %Ln missed event(s) received</source>
        <translation>
            <numerusform>已恢复，收到 %Ln 个错过的事件</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer deaf: an event came after %1 s</source>
        <translation>不再失聪：%1 秒后收到事件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) lost: a resume did not bring them</source>
        <translation>
            <numerusform>丢失 %Ln 个事件：恢复未能补回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. That went on; further gaps in this session are only counted</source>
        <translation>%1。此情况持续；此会话后续的缺口只作计数</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) missing before number %1; resuming, so that Discord sends them again</source>
        <translation>
            <numerusform>序号 %1 之前缺少 %Ln 个事件；正在恢复，以便 Discord 重新发送</numerusform>
        </translation>
    </message>
    <message>
        <source>READY without a session id, a guild list or a sequence</source>
        <translation>READY 没有会话 ID、服务器列表或序列号</translation>
    </message>
    <message numerus="yes">
        <source>Ready as %1, %Ln guild(s)</source>
        <translation>
            <numerusform>已就绪，身份为 %1，%Ln 个服务器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln guild(s) did not come</source>
        <translation>
            <numerusform>%Ln 个服务器没有到来</numerusform>
        </translation>
    </message>
    <message>
        <source>Shard %1 is not connected: %2.</source>
        <translation>分片 %1 未连接：%2。</translation>
    </message>
    <message>
        <source>A guild id is missing.</source>
        <translation>缺少服务器 ID。</translation>
    </message>
    <message>
        <source>Guild %1 belongs to shard %2, not to shard %3.</source>
        <translation>服务器 %1 属于分片 %2，不属于分片 %3。</translation>
    </message>
    <message>
        <source>%1 commands wait already.</source>
        <translation>已有 %1 个命令在等待。</translation>
    </message>
    <message>
        <source>Attempt %1 in %2 s</source>
        <translation>%2 秒后第 %1 次尝试</translation>
    </message>
    <message>
        <source>Deaf: heartbeats are acknowledged, but no event came for %1 s; other shards get one within %2 s</source>
        <translation>失聪：心跳得到确认，但 %1 秒内没有事件；其他分片 %2 秒内会收到一个</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardActions</name>
    <message>
        <source>Go on now: resume the session where there is one, else queue for an identify.</source>
        <translation>立即继续：有会话则恢复，否则排队等待 IDENTIFY。</translation>
    </message>
    <message>
        <source>Close with 4000: the session is kept and can be resumed for some minutes.</source>
        <translation>以 4000 关闭：会话保留，几分钟内可恢复。</translation>
    </message>
    <message>
        <source>Close with 1000: the session is gone, coming back costs an identify.</source>
        <translation>以 1000 关闭：会话失效，重新上线需消耗一次 IDENTIFY。</translation>
    </message>
    <message>
        <source>End the session and start a new one, which costs an identify.</source>
        <translation>结束会话并开始新会话，需消耗一次 IDENTIFY。</translation>
    </message>
    <message>
        <source>Drop the connection and resume on a new one; costs nothing.</source>
        <translation>断开连接并在新连接上恢复；没有消耗。</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>结束会话</translation>
    </message>
    <message>
        <source>End the session of %1?</source>
        <translation>结束 %1 的会话？</translation>
    </message>
    <message>
        <source>Re-identify</source>
        <translation>重新 IDENTIFY</translation>
    </message>
    <message>
        <source>Re-identify %1?</source>
        <translation>重新 IDENTIFY %1？</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Resume %1, and identify where there is nothing to resume?</source>
        <translation>恢复 %1，无可恢复的则 IDENTIFY？</translation>
    </message>
    <message>
        <source>Resume and identify</source>
        <translation>恢复并 IDENTIFY</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause the whole fleet, %1?</source>
        <translation>暂停整个机群（%1）？</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Res&amp;hard…</source>
        <translation>重新分片(&amp;H)…</translation>
    </message>
    <message>
        <source>Sp&amp;lit…</source>
        <translation>拆分(&amp;L)…</translation>
    </message>
    <message>
        <source>Hand &amp;over…</source>
        <translation>交接(&amp;O)…</translation>
    </message>
    <message>
        <source>E&amp;xport states…</source>
        <translation>导出状态(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;connect</source>
        <translation>重新连接(&amp;C)</translation>
    </message>
    <message>
        <source>Re-&amp;identify…</source>
        <translation>重新 IDENTIFY(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;End session…</source>
        <translation>结束会话(&amp;E)…</translation>
    </message>
    <message>
        <source>Rollin&amp;g resume…</source>
        <translation>滚动恢复(&amp;G)…</translation>
    </message>
    <message>
        <source>Rolling re-ide&amp;ntify…</source>
        <translation>滚动重新 IDENTIFY(&amp;N)…</translation>
    </message>
    <message>
        <source>Look at other shard counts, and replace this set of shards without losing events.</source>
        <translation>查看其他分片数，并在不丢失事件的情况下替换这组分片。</translation>
    </message>
    <message>
        <source>Split the selected shards; the others keep their sessions and their count.</source>
        <translation>拆分所选分片；其他分片保留其会话和总数。</translation>
    </message>
    <message>
        <source>Open a second session for the selected shards, which takes over from the first.</source>
        <translation>为所选分片打开第二个会话，由它接替第一个。</translation>
    </message>
    <message>
        <source>Reconnect one shard after the other and resume; stops at the first that does not come back.</source>
        <translation>逐个重新连接分片并恢复；首个未能重新上线时停止。</translation>
    </message>
    <message>
        <source>Give one shard after the other a new session, an identify each; stops at the first failure.</source>
        <translation>逐个给予分片新会话，每个一次 IDENTIFY；首次失败即停止。</translation>
    </message>
    <message>
        <source>Write the session states of the selected shards, or of all, to a file.</source>
        <translation>将所选分片或全部分片的会话状态写入文件。</translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <translation>暂停 %1？</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Reconnect %1?</source>
        <translation>重新连接 %1？</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardCalls</name>
    <message>
        <source>Shard %1 of %2 was not ready in time, and was stopped</source>
        <translation>分片 %1（共 %2 个）未及时就绪，已停止</translation>
    </message>
    <message>
        <source>The gateway could not be asked for in time</source>
        <translation>未能及时查询到网关</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardManager</name>
    <message>
        <source>No shard is meant</source>
        <translation>未指明分片</translation>
    </message>
    <message>
        <source>That guild belongs to none of these shards</source>
        <translation>该服务器不属于这些分片</translation>
    </message>
    <message>
        <source>Shard %1 of %2 makes no sense here: ids go from 0 to the count less 1, and no two shards may share guilds</source>
        <translation>分片 %1（共 %2 个）在此没有意义：ID 从 0 到总数减 1，且任何两个分片不得共有服务器</translation>
    </message>
    <message>
        <source>Shard %1 is not one of these</source>
        <translation>分片 %1 不在其中</translation>
    </message>
    <message>
        <source>The session was made with %1 shards, this shard belongs to %2</source>
        <translation>会话以 %1 个分片建立，而此分片属于 %2 个的组</translation>
    </message>
    <message>
        <source>The session&apos;s resume address %1 is not Discord&apos;s, and resuming would send the token there</source>
        <translation>会话的恢复地址 %1 不属于 Discord，恢复会把 token 发送到那里</translation>
    </message>
    <message>
        <source>There is no shard %1 of %2, or its guilds belong to another one</source>
        <translation>没有分片 %1（共 %2 个），或其服务器属于另一个分片</translation>
    </message>
    <message>
        <source>Shard %1 is open already</source>
        <translation>分片 %1 已经打开</translation>
    </message>
    <message>
        <source>Shard %1 was closed before it was ready</source>
        <translation>分片 %1 在就绪之前被关闭</translation>
    </message>
    <message>
        <source>Shard %1 is not open</source>
        <translation>分片 %1 未打开</translation>
    </message>
    <message>
        <source>Closed before anything was opened</source>
        <translation>在打开任何内容之前已关闭</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Shard %1 was replaced before it was ready</source>
        <translation>分片 %1 在就绪之前被替换</translation>
    </message>
    <message>
        <source>Guild %1 belongs to none of these shards</source>
        <translation>服务器 %1 不属于这些分片</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardMap</name>
    <message>
        <source>Shard map</source>
        <translation>分片图</translation>
    </message>
    <message>
        <source>%1 of %2 are ready</source>
        <translation>%1/%2 个就绪</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>No shards yet</source>
        <translation>还没有分片</translation>
    </message>
    <message>
        <source>Shards %1</source>
        <translation>分片 %1</translation>
    </message>
    <message>
        <source>Worst: %1</source>
        <translation>最差：%1</translation>
    </message>
    <message>
        <source>Deaf: %1</source>
        <translation>失聪：%1</translation>
    </message>
    <message>
        <source>Latency median: %1</source>
        <translation>延迟中位数：%1</translation>
    </message>
    <message>
        <source>Click to select them.</source>
        <translation>单击以选择它们。</translation>
    </message>
    <message>
        <source>Click to select them, double click to see each of them.</source>
        <translation>单击以选择它们，双击以逐个查看。</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>就绪 %1/%2</translation>
    </message>
    <message>
        <source>Deaf</source>
        <translation>失聪</translation>
    </message>
    <message>
        <source>‹ All groups</source>
        <translation>‹ 所有分组</translation>
    </message>
    <message>
        <source>Back to one block for each group (Esc)</source>
        <translation>返回每个分组一个方块 (Esc)</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation>放大方块</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation>缩小方块</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>整个分片图</translation>
    </message>
    <message>
        <source>Open the block of a group</source>
        <translation>展开一个分组的方块</translation>
    </message>
    <message>
        <source>Select or unselect the shard</source>
        <translation>选择或取消选择分片</translation>
    </message>
    <message>
        <source>What is known about the shard, on a card</source>
        <translation>以卡片显示分片的已知信息</translation>
    </message>
    <message>
        <source>Put away the card, leave the group, unselect</source>
        <translation>收起卡片，离开分组，取消选择</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardTable</name>
    <message>
        <source>Shard table</source>
        <translation>分片表格</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
    <message>
        <source>No shard fits the filter. Show all</source>
        <translation>没有分片符合筛选条件。显示全部</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardThread</name>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Starting from a saved session</source>
        <translation>从已保存的会话启动</translation>
    </message>
    <message>
        <source>Makes way for a saved session</source>
        <translation>为已保存的会话让路</translation>
    </message>
    <message>
        <source>Not ready in time; the session is kept</source>
        <translation>未及时就绪；会话保留</translation>
    </message>
    <message>
        <source>Not ready in time</source>
        <translation>未及时就绪</translation>
    </message>
    <message>
        <source>Asked to resume</source>
        <translation>收到恢复请求</translation>
    </message>
    <message>
        <source>Paused; the session is kept</source>
        <translation>已暂停；会话保留</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>会话已结束</translation>
    </message>
    <message>
        <source>Asked for a new session</source>
        <translation>收到新会话请求</translation>
    </message>
    <message>
        <source>Asked to reconnect</source>
        <translation>收到重新连接请求</translation>
    </message>
    <message>
        <source>%1; the session is kept</source>
        <translation>%1；会话保留</translation>
    </message>
    <message>
        <source>%1; the session is ended</source>
        <translation>%1；会话结束</translation>
    </message>
    <message>
        <source>Paused before the program started anew</source>
        <translation>在程序重新启动前已暂停</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardTotalsRow</name>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>Shardroom::SimulatorThread</name>
    <message>
        <source>Practice gateway: %1</source>
        <translation>练习网关：%1</translation>
    </message>
    <message>
        <source>%1, shards %2</source>
        <translation>%1，分片 %2</translation>
    </message>
    <message>
        <source>repeated faults stopped</source>
        <translation>重复的故障已停止</translation>
    </message>
    <message>
        <source>scenario %1 started</source>
        <translation>场景 %1 已开始</translation>
    </message>
    <message>
        <source>scenario stopped</source>
        <translation>场景已停止</translation>
    </message>
</context>
<context>
    <name>Shardroom::SpokenChart</name>
    <message>
        <source>%1, between %2 and %3</source>
        <translation>%1，介于 %2 和 %3 之间</translation>
    </message>
    <message>
        <source>Time: %1 to %2</source>
        <translation>时间：%1 至 %2</translation>
    </message>
</context>
<context>
    <name>Shardroom::StartRoom</name>
    <message>
        <source>Put that right and open the bot again, or choose Change… to paste its token anew.</source>
        <translation>请将其修正后重新打开机器人，或选择“更改…”重新粘贴其 token。</translation>
    </message>
</context>
<context>
    <name>Shardroom::StartWindow</name>
    <message>
        <source>&amp;Your bots</source>
        <translation>您的机器人(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Add a bot…</source>
        <translation>添加机器人(&amp;A)…</translation>
    </message>
    <message>
        <source>Paste its token; it is checked with Discord and kept in your keychain.</source>
        <translation>粘贴其 token；会向 Discord 验证并保存在您的密钥环中。</translation>
    </message>
    <message>
        <source>Open the &amp;practice gateway</source>
        <translation>打开练习网关(&amp;P)</translation>
    </message>
    <message>
        <source>The control room for Discord gateway shards. Which ones shall it show?</source>
        <translation>Discord 网关分片的控制室。要显示哪些分片？</translation>
    </message>
    <message>
        <source>64 shards with everything that can go wrong. No token, no network.</source>
        <translation>64 个分片，囊括一切可能出错的情况。无需 token，无需网络。</translation>
    </message>
</context>
<context>
    <name>Shardroom::StateChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Click to list only these.</source>
        <translation>单击只列出这些。</translation>
    </message>
    <message>
        <source>Deaf</source>
        <translation>失聪</translation>
    </message>
</context>
<context>
    <name>Shardroom::StateChips</name>
    <message>
        <source>Shards by state</source>
        <translation>按状态的分片</translation>
    </message>
</context>
<context>
    <name>Shardroom::TableLayouts</name>
    <message>
        <source>Layout: %1</source>
        <translation>布局：%1</translation>
    </message>
    <message>
        <source>&amp;Save layout…</source>
        <translation>保存布局(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation>删除布局(&amp;D)</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>保存布局</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved layout(s) left out: at most 50 can be read, with names of at most 100 characters.</source>
        <translation>
            <numerusform>略去 %Ln 个已保存的布局：最多可读取 50 个，名称最多 100 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>需要名称。</translation>
    </message>
    <message numerus="yes">
        <source>Its name is longer than %Ln character(s).</source>
        <translation>
            <numerusform>名称超过 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln already, and no more can be kept. Delete one first.</source>
        <translation>
            <numerusform>已有 %Ln 个，无法再保存。请先删除一个。</numerusform>
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
        <translation>标记的行</translation>
    </message>
    <message>
        <source>the listed lines</source>
        <translation>列出的行</translation>
    </message>
    <message>
        <source>the last 15 minutes</source>
        <translation>最近 15 分钟</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Export timeline</source>
        <translation>导出时间线</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Markdown, for an incident report</source>
        <translation>Markdown，用于事故报告</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV，用于电子表格</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Only the &amp;marked lines (%1)</source>
        <translation>仅标记的行 (%1)(&amp;M)</translation>
    </message>
    <message>
        <source>What is &amp;listed (%1)</source>
        <translation>列出的内容 (%1)(&amp;L)</translation>
    </message>
    <message>
        <source>The last &amp;15 minutes (%1)</source>
        <translation>最近 15 分钟 (%1)(&amp;1)</translation>
    </message>
    <message>
        <source>The last &amp;hour (%1)</source>
        <translation>最近一小时 (%1)(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Everything (%1)</source>
        <translation>全部 (%1)(&amp;E)</translation>
    </message>
    <message>
        <source>Lines:</source>
        <translation>行：</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save timeline</source>
        <translation>保存时间线</translation>
    </message>
    <message>
        <source>Timeline (*%1)</source>
        <translation>时间线 (*%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <comment>a range of time</comment>
        <translation>%1 至 %2 UTC</translation>
    </message>
    <message>
        <source>&amp;Between</source>
        <translation>时间段(&amp;B)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>Shardroom::TimelineList</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Open the fold</source>
        <translation>展开折叠项</translation>
    </message>
    <message>
        <source>Fold up, or go to the fold</source>
        <translation>折叠，或转到折叠项</translation>
    </message>
    <message>
        <source>Open the fold, or show the shard</source>
        <translation>展开折叠项，或显示该分片</translation>
    </message>
</context>
<context>
    <name>Shardroom::TimelineModel</name>
    <message>
        <source>Action (automatic)</source>
        <translation>操作（自动）</translation>
    </message>
    <message>
        <source>Action (window)</source>
        <translation>操作（窗口）</translation>
    </message>
    <message>
        <source>Action (control socket)</source>
        <translation>操作（控制套接字）</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>%1 (close %2)</source>
        <translation>%1（关闭码 %2）</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Identifies that this spent</source>
        <translation>由此消耗的 IDENTIFY</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>消耗</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>cause, shard numbers</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>all back after %1</source>
        <translation>%1后全部重新就绪</translation>
    </message>
    <message>
        <source>%1 of %2 back after %3</source>
        <translation>%3后重新就绪 %1/%2</translation>
    </message>
    <message>
        <source>Close (Left)</source>
        <translation>折叠 (←)</translation>
    </message>
    <message>
        <source>Open into its lines (Right)</source>
        <translation>展开为各行 (→)</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1，已展开</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1，已折叠</translation>
    </message>
</context>
<context>
    <name>Shardroom::TimelinePill</name>
    <message>
        <source>Go back to the newest line</source>
        <translation>回到最新一行</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>RANGE</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>SCROLLED</source>
        <translation>已滚动</translation>
    </message>
    <message>
        <source>%1 · %2 new</source>
        <translation>%1 · %2 条新</translation>
    </message>
</context>
<context>
    <name>Shardroom::TimelineTimes</name>
    <message>
        <source>Time shown</source>
        <translation>显示的时间</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>所有时间</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>最近 15 分钟</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近一小时</translation>
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
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Show the shard</source>
        <translation>显示该分片</translation>
    </message>
    <message>
        <source>Filter: shard number, state, cause</source>
        <translation>筛选：分片编号、状态、原因</translation>
    </message>
    <message>
        <source>Filter timeline</source>
        <translation>筛选时间线</translation>
    </message>
    <message>
        <source>Selected shards</source>
        <translation>所选分片</translation>
    </message>
    <message>
        <source>Only what concerns the selected shards, or the whole fleet</source>
        <translation>只显示与所选分片或整个机群有关的内容</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Keep the newest line in sight; ends when you scroll up</source>
        <translation>始终显示最新一行；向上滚动时停止</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Nothing moves; what happens meanwhile is kept and counted (Space)</source>
        <translation>画面不动；其间发生的事会保留并计数（空格键）</translation>
    </message>
    <message>
        <source>Copy the marked lines, or all of them</source>
        <translation>复制标记的行，或全部行</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write lines to a file as Markdown, CSV or JSON</source>
        <translation>将各行写入 Markdown、CSV 或 JSON 文件</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Show or hide these lines</source>
        <translation>显示或隐藏这些行</translation>
    </message>
    <message>
        <source>shard %1 of %2</source>
        <translation>分片 %1（共 %2 个）</translation>
    </message>
    <message numerus="yes">
        <source>cost %Ln identify(s)</source>
        <translation>
            <numerusform>消耗 %Ln 次 IDENTIFY</numerusform>
        </translation>
    </message>
    <message>
        <source>Close %1: %2. %3 %4</source>
        <translation>关闭 %1：%2。%3 %4</translation>
    </message>
    <message>
        <source>&amp;Filter to shard %1</source>
        <translation>筛选分片 %1(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reshard…</source>
        <translation>重新分片(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Fold equal events</source>
        <translation>折叠相同事件</translation>
    </message>
    <message>
        <source>One line for what many shards did at the same moment; Right opens it</source>
        <translation>多个分片同一时刻的相同行为合为一行；按 → 展开</translation>
    </message>
    <message>
        <source>&amp;Open into its lines</source>
        <translation>展开为各行(&amp;O)</translation>
    </message>
    <message>
        <source>F&amp;old up</source>
        <translation>折叠(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>Hidden by the filter, the buttons or the times above: %Ln line(s).</source>
        <translation>
            <numerusform>被上方的筛选、按钮或时间隐藏：%Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>A number is a shard&apos;s, a close code or one in the texts; 4/16 is shard 4 of 16.</source>
        <translation>数字可以是分片编号、关闭码或文本中的数字；4/16 表示 16 个分片中的分片 4。</translation>
    </message>
</context>
<context>
    <name>Shardroom::VaultKey</name>
    <message>
        <source>The keychain did not answer in time. Unlock it, then start again.</source>
        <translation>密钥环未及时应答。请将其解锁，然后重新启动。</translation>
    </message>
    <message>
        <source>Another program is using %1.</source>
        <translation>另一个程序正在使用 %1。</translation>
    </message>
    <message>
        <source>The keychain has no entry &quot;%1&quot; of the service &quot;%2&quot;, which holds the key. It belongs to this user and to this place of the directory.</source>
        <translation>密钥环中没有服务“%2”的条目“%1”，密钥保存在其中。它属于此用户以及该目录的这一位置。</translation>
    </message>
    <message>
        <source>The keychain gave no key: %1</source>
        <translation>密钥环未提供密钥：%1</translation>
    </message>
    <message>
        <source>What the keychain holds as &quot;%1&quot; of the service &quot;%2&quot; is no key.</source>
        <translation>密钥环中服务“%2”的“%1”不是密钥。</translation>
    </message>
    <message>
        <source>The keychain did not take a key: %1</source>
        <translation>密钥环未接受密钥：%1</translation>
    </message>
    <message>
        <source>The keychain did not keep the key.</source>
        <translation>密钥环未保存密钥。</translation>
    </message>
</context>
<context>
    <name>Shardroom::VaultModel</name>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Resumable, %1 left</source>
        <translation>可恢复，剩 %1</translation>
    </message>
    <message>
        <source>Resumable</source>
        <translation>可恢复</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>A shard is on this session: there is nothing to restore.</source>
        <translation>有分片正在使用此会话：无需还原。</translation>
    </message>
    <message>
        <source>Discord most likely still has it: to resume it costs no identify.</source>
        <translation>Discord 很可能仍保留它：恢复它不消耗 IDENTIFY。</translation>
    </message>
    <message>
        <source>Discord has most likely forgotten it. It may be tried; where Discord refuses it, the shard identifies.</source>
        <translation>Discord 很可能已遗忘它。可以一试；若 Discord 拒绝，分片将 IDENTIFY。</translation>
    </message>
    <message>
        <source>This fleet can&apos;t resume it.</source>
        <translation>此机群无法恢复它。</translation>
    </message>
    <message>
        <source>Its last connection was closed with %1.</source>
        <translation>其上一个连接以 %1 关闭。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（共 %2）</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Last alive</source>
        <translation>上次活动</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Shardroom::VaultPage</name>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Show or hide id</source>
        <translation>显示或隐藏 ID</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>遗忘…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Copies the marked rows, or all of them; ids stay masked.</source>
        <translation>复制标记的行，或全部行；ID 保持遮蔽。</translation>
    </message>
    <message>
        <source>Saved sessions</source>
        <translation>已保存的会话</translation>
    </message>
    <message>
        <source>No saved sessions yet. They are saved here as soon as a shard has one; File, Import states takes them from a file.</source>
        <translation>还没有已保存的会话。分片一有会话就会保存在此；也可通过“文件”、“导入状态”从文件接收。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>Not encrypted: %1</source>
        <translation>未加密：%1</translation>
    </message>
    <message>
        <source>In memory only: without a state directory, nothing outlives this program.</source>
        <translation>仅在内存中：没有状态目录，程序结束后什么都不会留下。</translation>
    </message>
    <message>
        <source>Safe on disk %1 ago</source>
        <translation>%1前已安全写入磁盘</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>尚未写入任何内容</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>Restore all %1</source>
        <translation>还原全部 %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>还原 %1</translation>
    </message>
    <message>
        <source>No saved session waits to be restored.</source>
        <translation>没有等待还原的已保存会话。</translation>
    </message>
    <message>
        <source>None of the marked sessions can be restored.</source>
        <translation>标记的会话都无法还原。</translation>
    </message>
    <message>
        <source>Resumes all saved sessions that no shard is on and no guard refuses.</source>
        <translation>恢复所有没有分片使用且未被防护拒绝的已保存会话。</translation>
    </message>
    <message>
        <source>Resumes the marked sessions, as far as no shard is on them and no guard refuses them.</source>
        <translation>恢复标记的会话，只要没有分片使用且未被防护拒绝。</translation>
    </message>
    <message>
        <source>Mark sessions first.</source>
        <translation>请先标记会话。</translation>
    </message>
    <message>
        <source>The marked sessions are in use.</source>
        <translation>标记的会话正在使用中。</translation>
    </message>
    <message>
        <source>Drops the marked sessions from here; Discord is not told.</source>
        <translation>从此处丢弃标记的会话；不会通知 Discord。</translation>
    </message>
    <message>
        <source>Mark one session first.</source>
        <translation>请先标记一个会话。</translation>
    </message>
    <message>
        <source>Hide id</source>
        <translation>隐藏 ID</translation>
    </message>
    <message>
        <source>Show id</source>
        <translation>显示 ID</translation>
    </message>
    <message>
        <source>With the token, whoever has the id can take the session over. It is masked again after %1.</source>
        <translation>持有此 ID 和 token 的人可以接管会话。%1后将再次遮蔽。</translation>
    </message>
    <message>
        <source>Copies the whole id. It is removed from the clipboard after %1.</source>
        <translation>复制完整的 ID。%1后将从剪贴板清除。</translation>
    </message>
    <message>
        <source>It can&apos;t be resumed here any more: nothing is lost.</source>
        <translation>它在此已无法恢复：没有损失。</translation>
    </message>
    <message>
        <source>None of them can be resumed here any more: nothing is lost.</source>
        <translation>它们在此都已无法恢复：没有损失。</translation>
    </message>
    <message>
        <source>To connect again without it costs %1 of the %2 identifies left.</source>
        <translation>不用它重新连接将消耗剩余 %2 次 IDENTIFY 中的 %1 次。</translation>
    </message>
    <message>
        <source>To connect again without them costs %1 of the %2 identifies left.</source>
        <translation>不用它们重新连接将消耗剩余 %2 次 IDENTIFY 中的 %1 次。</translation>
    </message>
    <message>
        <source>Forget saved sessions</source>
        <translation>遗忘已保存的会话</translation>
    </message>
    <message>
        <source>Forget the session of %1?</source>
        <translation>遗忘 %1 的会话？</translation>
    </message>
    <message>
        <source>Forget the sessions of %1?</source>
        <translation>遗忘 %1 的会话？</translation>
    </message>
    <message>
        <source>Discord is not told, and what was exported before stays where it is.</source>
        <translation>不会通知 Discord，先前导出的内容保持原样。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>遗忘</translation>
    </message>
    <message>
        <source>The session id of shard %1 is on the clipboard. It is removed from there after %2, or when the window closes.</source>
        <translation>分片 %1 的会话 ID 已复制到剪贴板。将在 %2后或窗口关闭时清除。</translation>
    </message>
</context>
<context>
    <name>ShardroomSimulator</name>
    <message>
        <source>Port on 127.0.0.1; 0 for any free one.</source>
        <translation>127.0.0.1 上的端口；0 表示任一空闲端口。</translation>
    </message>
    <message>
        <source>Guilds that the bot is in.</source>
        <translation>机器人所在的服务器数。</translation>
    </message>
    <message>
        <source>Shard count that /gateway/bot recommends.</source>
        <translation>/gateway/bot 建议的分片数。</translation>
    </message>
    <message>
        <source>Identify buckets.</source>
        <translation>IDENTIFY 桶数。</translation>
    </message>
    <message>
        <source>Session starts per 24 hours.</source>
        <translation>每 24 小时的会话启动次数。</translation>
    </message>
    <message>
        <source>Session starts that are spent already.</source>
        <translation>已用掉的会话启动次数。</translation>
    </message>
    <message>
        <source>Events in all guilds together; with 0 nothing ever happens.</source>
        <translation>所有服务器合计的事件数；为 0 则什么都不会发生。</translation>
    </message>
    <message>
        <source>Guilds that the bot joins per minute, over the usual.</source>
        <translation>机器人每分钟在常态之外加入的服务器数。</translation>
    </message>
    <message>
        <source>In what time a day passes in the guilds; 0: no day and night.</source>
        <translation>服务器中一天所用的时间；0：没有昼夜。</translation>
    </message>
    <message>
        <source>Events come up to this much late, to each session by its own.</source>
        <translation>事件最多迟到这么久，每个会话各不相同。</translation>
    </message>
    <message>
        <source>What HELLO asks for.</source>
        <translation>HELLO 所要求的。</translation>
    </message>
    <message>
        <source>One identify per bucket in this time.</source>
        <translation>每个桶在此时间内一次 IDENTIFY。</translation>
    </message>
    <message>
        <source>How long a session without a connection can be resumed.</source>
        <translation>没有连接的会话在多长时间内可恢复。</translation>
    </message>
    <message>
        <source>Dispatches kept for a resume, per session.</source>
        <translation>每个会话为恢复而保留的分发数。</translation>
    </message>
    <message>
        <source>About how late heartbeats are acknowledged.</source>
        <translation>心跳确认大约迟到多久。</translation>
    </message>
    <message>
        <source>The same seed gives the same world.</source>
        <translation>相同的种子产生相同的世界。</translation>
    </message>
    <message>
        <source>Shard counts must be a multiple of this.</source>
        <translation>分片数必须是此数的倍数。</translation>
    </message>
    <message>
        <source>Above this a shard is closed with 4011.</source>
        <translation>超过此数的分片以 4011 关闭。</translation>
    </message>
    <message>
        <source>A RESUME on another host than the session&apos;s is asked to reconnect after this; 0 for never.</source>
        <translation>在非会话所属主机上的 RESUME，经过此时间后被要求重新连接；0 表示从不。</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot; is not a whole number from %3 to %4.</source>
        <translation>--%1 &quot;%2&quot; 不是 %3 到 %4 的整数。</translation>
    </message>
    <message>
        <source>--tls-certificate and --tls-key go together.</source>
        <translation>--tls-certificate 和 --tls-key 须一起使用。</translation>
    </message>
    <message>
        <source>--token-file &quot;%1&quot; is not a regular file.</source>
        <translation>--token-file &quot;%1&quot; 不是普通文件。</translation>
    </message>
    <message>
        <source>--token-file &quot;%1&quot; can&apos;t be read: %2.</source>
        <translation>无法读取 --token-file &quot;%1&quot;：%2。</translation>
    </message>
    <message>
        <source>--token-file &quot;%1&quot; is empty.</source>
        <translation>--token-file &quot;%1&quot; 为空。</translation>
    </message>
    <message>
        <source>Practice gateway: Discord&apos;s gateway and the REST routes around it, on loopback.</source>
        <translation>练习网关：回环地址上的 Discord 网关及其周边的 REST 路由。</translation>
    </message>
    <message>
        <source>Write what each client did, one JSON object per line.</source>
        <translation>记录每个客户端的行为，每行一个 JSON 对象。</translation>
    </message>
    <message>
        <source>Write what happens in the guilds, one JSON object per line, to hold a recording against.</source>
        <translation>记录服务器中发生的事，每行一个 JSON 对象，用于与录制对照。</translation>
    </message>
    <message>
        <source>With zlib-stream, send every payload in several messages.</source>
        <translation>使用 zlib-stream 时，将每个载荷分成多条消息发送。</translation>
    </message>
    <message>
        <source>Speak https and wss with this certificate (PEM, with its chain); needs --tls-key.</source>
        <translation>用此证书（PEM，含证书链）提供 https 和 wss；需要 --tls-key。</translation>
    </message>
    <message>
        <source>The certificate&apos;s key (PEM, without a password).</source>
        <translation>证书的密钥（PEM，不带密码）。</translation>
    </message>
    <message>
        <source>The only token that is accepted; without it any well-formed one is.</source>
        <translation>唯一接受的 token；不指定则接受任何格式正确的。</translation>
    </message>
    <message>
        <source>Play this on the gateway, which is as it wants it where no option says otherwise; &quot;list&quot; lists them.</source>
        <translation>在网关上播放此场景，未由选项另行指定之处均按场景要求；&quot;list&quot; 列出所有场景。</translation>
    </message>
    <message>
        <source>--scenario &quot;%1&quot;: %2</source>
        <translation>--scenario &quot;%1&quot;：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option. See --help.</source>
        <translation>“%1”不是选项。参见 --help。</translation>
    </message>
</context>
<context>
    <name>StartPlan</name>
    <message numerus="yes">
        <source>%Ln saved session(s) not used: %1.</source>
        <translation>
            <numerusform>未使用 %Ln 个已保存的会话：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no token. Set DISCORD_TOKEN or DISCORD_TOKEN_FILE, give --token-file, or start the practice gateway with --simulate.</source>
        <translation>没有 token。请设置 DISCORD_TOKEN 或 DISCORD_TOKEN_FILE、给出 --token-file，或用 --simulate 启动练习网关。</translation>
    </message>
    <message>
        <source>A fleet of %1 shards makes no sense: --shards takes a number from 1, or auto.</source>
        <translation>%1 个分片的机群没有意义：--shards 接受不小于 1 的数字或 auto。</translation>
    </message>
    <message>
        <source>A fleet of %1 shards makes no sense: the largest count is %2.</source>
        <translation>%1 个分片的机群没有意义：最大数量为 %2。</translation>
    </message>
    <message>
        <source>--large-bot-multiple takes a number from 1 to %1, not %2.</source>
        <translation>--large-bot-multiple 接受 1 到 %1 的数字，而不是 %2。</translation>
    </message>
    <message>
        <source>--shard-ids needs the total that the ids belong to: give --shards N too.</source>
        <translation>--shard-ids 需要这些 ID 所属的总数：请同时给出 --shards N。</translation>
    </message>
    <message>
        <source>Shard %1 is outside the total of %2: ids go from 0 to %3.</source>
        <translation>分片 %1 超出总数 %2：ID 从 0 到 %3。</translation>
    </message>
    <message>
        <source>The intents hold bits that Discord does not know.</source>
        <translation>intents 中含有 Discord 不认识的位。</translation>
    </message>
    <message>
        <source>IDENTIFY would have %1 bytes with this presence; Discord accepts %2. Give a shorter --presence.</source>
        <translation>使用此在线状态时 IDENTIFY 将有 %1 字节；Discord 接受 %2 字节。请缩短 --presence。</translation>
    </message>
    <message>
        <source>Keeping the %1 shards of the saved sessions, some of which were split.</source>
        <translation>沿用已保存会话的 %1 个分片，其中有些是拆分而成。</translation>
    </message>
    <message>
        <source>%1 shards is not a multiple of %2, which Discord would refuse with close 4010. The next that fits is %3.</source>
        <translation>%1 个分片不是 %2 的倍数，Discord 会以关闭码 4010 拒绝。下一个合适的数量是 %3。</translation>
    </message>
    <message>
        <source>Keeping the %1 shards of the saved sessions; Discord recommends %2 now.</source>
        <translation>沿用已保存会话的 %1 个分片；Discord 现在建议 %2 个。</translation>
    </message>
    <message>
        <source>The saved sessions belong to another bot than this token, and a start would overwrite them: each would cost an identify there. Give this bot a --state-dir of its own, or start with --no-resume.</source>
        <translation>已保存的会话属于另一个机器人而非此 token，启动会将其覆盖：那边每个都将消耗一次 IDENTIFY。请给此机器人单独的 --state-dir，或加上 --no-resume 启动。</translation>
    </message>
    <message>
        <source>Starting %1 shards costs %2 identifies, but only %3 of %4 are left until %5. Going on would make Discord end all sessions and reset the token. Wait for the reset, or start fewer shards.</source>
        <translation>启动 %1 个分片需消耗 %2 次 IDENTIFY，但在 %5 之前只剩 %3/%4 次。继续下去会使 Discord 结束所有会话并重置 token。请等待重置，或启动较少的分片。</translation>
    </message>
    <message>
        <source>Starting %1 shards costs %2 identifies. %3 of %4 are left, but %5 of them are kept back for resumes that fail, so %6 can be spent. Wait for the reset, start fewer shards, or allow it with --spend-reserve %7.</source>
        <translation>启动 %1 个分片需消耗 %2 次 IDENTIFY。剩余 %3/%4 次，但其中 %5 次为恢复失败而保留，因此可用 %6 次。请等待重置、启动较少的分片，或用 --spend-reserve %7 允许。</translation>
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
        <translation>，批次 %1/%2</translation>
    </message>
    <message>
        <source>, %1 of %2 new shards, %3 of %4 guilds</source>
        <translation>，%1/%2 个新分片，%3/%4 个服务器</translation>
    </message>
    <message>
        <source>, found unfinished</source>
        <translation>，发现时未完成</translation>
    </message>
    <message>
        <source>, paused</source>
        <translation>，已暂停</translation>
    </message>
    <message>
        <source>%1  %2 of %3 shards ready, %4 guilds (%5 unavailable), %6 events/s, latency p50 %7 p95 %8, identifies %9 of %10 left</source>
        <translation>%1  %2/%3 个分片就绪，%4 个服务器（%5 个不可用），%6 事件/秒，延迟 p50 %7 p95 %8，IDENTIFY 剩余 %9/%10</translation>
    </message>
    <message>
        <source>reshard %1 → %2 begins by itself at %3: %4</source>
        <translation>重新分片 %1 → %2 将于 %3 自动开始：%4</translation>
    </message>
    <message>
        <source>  shard %1  %2 for %3  %4  %5 guilds  %6 ev/s  seq %7  resumes %8</source>
        <translation>  分片 %1  %2 已 %3  %4  %5 个服务器  %6 事件/秒  序列号 %7  恢复 %8</translation>
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
        <translation>%1 个%2</translation>
    </message>
    <message>
        <source>Shards: %1 of %2 ready (%3)</source>
        <translation>分片：%1/%2 个就绪 (%3)</translation>
    </message>
    <message>
        <source>Guilds: %1, of which %2 are unavailable</source>
        <translation>服务器：%1，其中 %2 个不可用</translation>
    </message>
    <message>
        <source>Events: %1, now %2 a second</source>
        <translation>事件：%1，现为每秒 %2</translation>
    </message>
    <message>
        <source>Latency: median %1, 95 % %2, 99 % %3</source>
        <translation>延迟：中位数 %1，95 % %2，99 % %3</translation>
    </message>
    <message>
        <source>Identify budget: not known yet</source>
        <translation>IDENTIFY 配额：尚不清楚</translation>
    </message>
    <message>
        <source>Identify budget: %1 of %2 left, reset at %3, %4 waiting</source>
        <translation>IDENTIFY 配额：剩余 %1/%2，重置于 %3，%4 个等待</translation>
    </message>
    <message numerus="yes">
        <source>Deaf: %Ln shard(s) get acknowledgements but no events</source>
        <translation>
            <numerusform>失聪：%Ln 个分片得到确认但没有事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Resharding from %1 to %2 shards: %3</source>
        <translation>正在从 %1 重新分片到 %2 个分片：%3</translation>
    </message>
    <message>
        <source>Identifying is held back until %1: %2</source>
        <translation>IDENTIFY 受阻，直到 %1：%2</translation>
    </message>
    <message>
        <source>Gateway status, %1 UTC</source>
        <translation>网关状态，%1 UTC</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>自 (UTC)</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>事件/秒</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>恢复次数</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>IDENTIFY</translation>
    </message>
    <message>
        <source>Last close</source>
        <translation>上次关闭</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>无代码</translation>
    </message>
    <message>
        <source>%1 by us</source>
        <translation>%1，我方</translation>
    </message>
    <message>
        <source>%1 by the other side</source>
        <translation>%1，对方</translation>
    </message>
    <message>
        <source>The status could not be written to %1: %2.</source>
        <translation>状态无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>TimelineReport</name>
    <message>
        <source>Action, automatic</source>
        <translation>操作，自动</translation>
    </message>
    <message>
        <source>Action, window</source>
        <translation>操作，窗口</translation>
    </message>
    <message>
        <source>Action, control socket</source>
        <translation>操作，控制套接字</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>无代码</translation>
    </message>
    <message>
        <source>%1 × close %2</source>
        <comment>3 × close 4009</comment>
        <translation>%1 × 关闭码 %2</translation>
    </message>
    <message>
        <source>%1 connects, %2 resumes, %3 identifies spent, %4 actions; %5</source>
        <translation>%1 次连接，%2 次恢复，消耗 %3 次 IDENTIFY，%4 次操作；%5</translation>
    </message>
    <message>
        <source>no closes</source>
        <translation>没有关闭</translation>
    </message>
    <message>
        <source>Timeline of the gateway shards</source>
        <translation>网关分片的时间线</translation>
    </message>
    <message>
        <source>Written at %1 UTC</source>
        <translation>写于 %1 UTC</translation>
    </message>
    <message numerus="yes">
        <source>Range: %1, %Ln entries</source>
        <translation>
            <numerusform>范围：%1，%Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 UTC</source>
        <translation>从 %1 到 %2 UTC</translation>
    </message>
    <message>
        <source>Close codes</source>
        <translation>关闭码</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>消耗</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>The timeline could not be written to %1: %2.</source>
        <translation>时间线无法写入 %1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>Gateway: %1, %Ln shard(s)</source>
        <translation>
            <numerusform>网关：%1，%Ln 个分片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The token from %1 is empty.</source>
        <translation>来自 %1 的 token 为空。</translation>
    </message>
    <message>
        <source>What %1 holds is not a token: it has spaces, line breaks or other characters that tokens never have. Copy the token once more from the developer portal.</source>
        <translation>%1 中的内容不是 token：含有空格、换行或 token 绝不会有的其他字符。请从开发者门户重新复制 token。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>The token file %1 can&apos;t be read: %2.</source>
        <translation>无法读取 token 文件 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is too large for a token file.</source>
        <translation>作为 token 文件，%1 过大。</translation>
    </message>
    <message>
        <source>The token file %1 can be read by other users: chmod 600 it.</source>
        <translation>token 文件 %1 可被其他用户读取：请执行 chmod 600。</translation>
    </message>
    <message>
        <source>The bot %1 takes its token from the environment, and there is none: set DISCORD_TOKEN_FILE or DISCORD_TOKEN.</source>
        <translation>机器人 %1 从环境变量获取 token，但其中没有：请设置 DISCORD_TOKEN_FILE 或 DISCORD_TOKEN。</translation>
    </message>
    <message>
        <source>The bot %1 takes its token from the variable %2, which is not set.</source>
        <translation>机器人 %1 从变量 %2 获取 token，但该变量未设置。</translation>
    </message>
</context>
<context>
    <name>TransportDecoder</name>
    <message>
        <source>a message larger than 64 MiB when decompressed</source>
        <translation>解压后大于 64 MiB 的消息</translation>
    </message>
    <message>
        <source>a compressed message larger than 16 MiB</source>
        <translation>大于 16 MiB 的压缩消息</translation>
    </message>
    <message>
        <source>no memory for a zlib context</source>
        <translation>没有内存用于 zlib 上下文</translation>
    </message>
    <message>
        <source>the zlib stream is corrupt</source>
        <translation>zlib 流已损坏</translation>
    </message>
    <message>
        <source>a binary frame that is not a zlib stream</source>
        <translation>不是 zlib 流的二进制帧</translation>
    </message>
    <message>
        <source>the zstd stream is corrupt</source>
        <translation>zstd 流已损坏</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>close %1, %2</source>
        <translation>关闭码 %1，%2</translation>
    </message>
    <message>
        <source>not closed by Discord</source>
        <translation>未由 Discord 关闭</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>Given up: %1. Cause: %2.</source>
        <translation>已放弃：%1。原因：%2。</translation>
    </message>
    <message>
        <source>In quarantine after one lost session after the other. Find the cause, then resume.</source>
        <translation>会话接连丢失，已隔离。请找出原因，然后恢复。</translation>
    </message>
    <message>
        <source>Discord or the network, rather than this bot: %1 of %2 shards were closed within %3.</source>
        <translation>问题在 Discord 或网络，而非此机器人：%3内 %2 个分片中有 %1 个被关闭。</translation>
    </message>
    <message>
        <source>Backing off for one cause: %1. Cause: %2.</source>
        <translation>因同一原因退避：%1。原因：%2。</translation>
    </message>
    <message>
        <source>Deaf: %1. Heartbeats are answered, but no event comes. Reconnecting costs nothing.</source>
        <translation>失聪：%1。心跳有应答，但没有事件到达。重新连接没有消耗。</translation>
    </message>
    <message>
        <source>Discord has %1 of %2 guilds in an outage, on %3. Nothing of ours helps; their events stop.</source>
        <translation>Discord 有 %1/%2 个服务器不可用，涉及 %3。我们对此无能为力；其事件已停止。</translation>
    </message>
    <message>
        <source>Nearly full: %1. Shard %2 has %3 of %4 guilds; above that Discord closes it (4011), and only more shards help.</source>
        <translation>接近满员：%1。分片 %2 有 %3/%4 个服务器；超过后 Discord 会将其关闭 (4011)，只有增加分片才有用。</translation>
    </message>
    <message numerus="yes">
        <source>The identify queue is held: nobody identifies until it is released. Waiting: %Ln shard(s).</source>
        <translation>
            <numerusform>identify 队列已保留：放行之前没有分片会 identify。%Ln 个分片在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nearly all from %2</source>
        <translation>%1，几乎全部来自 %2</translation>
    </message>
    <message>
        <source>%1 of %2 identifies are left, and those are kept back. Waiting for the reset in %3, or for you to allow some: %4.</source>
        <translation>IDENTIFY 剩余 %1/%2，且均为保留。正在等待 %3后的重置，或等您允许动用一部分：%4。</translation>
    </message>
    <message>
        <source>Too many new sessions were lost to one cause, %1. Held back, so that no more identifies are wasted: %2; one tries for all at %3.</source>
        <translation>因同一原因（%1）丢失的新会话过多。为免再浪费 IDENTIFY 而受阻：%2；一个将于 %3 代表全部尝试。</translation>
    </message>
    <message>
        <source>At the present growth it is full in %1.</source>
        <translation>按目前的增长，距满员还有 %1。</translation>
    </message>
    <message>
        <source>Shard %1 is full in %2 at the present growth (%3 of %4 guilds), and only more shards help.</source>
        <translation>按目前的增长，分片 %1 距满员还有 %2（%3/%4 个服务器），只有增加分片才有用。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more shard(s) within %1.</source>
        <translation>
            <numerusform>另有 %Ln 个分片将在 %1内满员。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultStore</name>
    <message>
        <source>%1 is not there, so that %2 is of no use.</source>
        <translation>%1 不存在，因此 %2 没有用处。</translation>
    </message>
    <message>
        <source>The sessions in %1 are encrypted with the key %2, which is not here. Give it back to the keychain, or move the file away to begin without them.</source>
        <translation>%1 中的会话用密钥 %2 加密，而此处没有该密钥。请将其放回密钥环，或移走该文件，不用这些会话启动。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2.</source>
        <translation>无法使用 %1：%2。</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>The sessions in %1 are encrypted with another key.</source>
        <translation>%1 中的会话用另一个密钥加密。</translation>
    </message>
    <message>
        <source>sessions.journal: %1</source>
        <translation>sessions.journal：%1</translation>
    </message>
    <message>
        <source>%1 could be read by others. It can&apos;t any more.</source>
        <translation>%1 曾可被他人读取，现已不能。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) of more than 7 days ago are left out and will be removed</source>
        <translation>
            <numerusform>%Ln 个超过 7 天的会话已略过，并将被删除</numerusform>
        </translation>
    </message>
    <message>
        <source>the directory can&apos;t be made or written</source>
        <translation>该目录无法创建或写入</translation>
    </message>
    <message>
        <source>The sessions could not be saved to %1: %2.</source>
        <translation>会话无法保存到 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Webhook</name>
    <message>
        <source>This is no address of a webhook, such as https://discord.com/api/webhooks/…</source>
        <translation>这不是 webhook 地址，例如 https://discord.com/api/webhooks/…</translation>
    </message>
    <message>
        <source>The address must begin with https: it is a secret. http is possible to this computer only.</source>
        <translation>地址必须以 https 开头：它是机密。只有到本机才可用 http。</translation>
    </message>
    <message>
        <source>An address with a name or password in it is not used.</source>
        <translation>不使用含用户名或密码的地址。</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more, see the log of alerts.</source>
        <translation>
            <numerusform>另有 %Ln 条，参见告警日志。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>shardroom: there is no display, so there is no window; running headless.</source>
        <translation>shardroom：没有显示器，因此没有窗口；以无窗口方式运行。</translation>
    </message>
    <message>
        <source>shardroom: there is no display, so there is no window for --frames.</source>
        <translation>shardroom：没有显示器，因此无法为 --frames 打开窗口。</translation>
    </message>
    <message>
        <source>shardroom: %1 is open already; its window was brought to the front.</source>
        <translation>shardroom：%1 已经打开；其窗口已移到最前。</translation>
    </message>
    <message>
        <source>shardroom: %1 is running already. %2</source>
        <translation>shardroom：%1 已在运行。%2</translation>
    </message>
</context>
<context>
    <name>shardroomctl</name>
    <message>
        <source>The control socket of the program (default: $XDG_RUNTIME_DIR/shardroom/control.sock, else control.sock in the usual state directory).</source>
        <translation>程序的控制套接字（默认：$XDG_RUNTIME_DIR/shardroom/control.sock，否则为通常的状态目录中的 control.sock）。</translation>
    </message>
    <message>
        <source>Reach the program that was started with this --state-dir.</source>
        <translation>连接以此 --state-dir 启动的程序。</translation>
    </message>
    <message>
        <source>Answer with JSON, one object per line.</source>
        <translation>以 JSON 应答，每行一个对象。</translation>
    </message>
    <message>
        <source>Give up after this many seconds (default: 30; wait and tail: never). tail then ends with 0.</source>
        <translation>在此秒数之后放弃（默认：30；wait 和 tail：从不）。此时 tail 以 0 结束。</translation>
    </message>
    <message>
        <source>end, reidentify, roll, forget and apply: do it without asking.</source>
        <translation>end、reidentify、roll、forget 和 apply：不询问直接执行。</translation>
    </message>
    <message>
        <source>plan reshard: the new shard count (default for split: twice that of the shards). locate: with so many shards.</source>
        <translation>plan reshard：新分片数（split 的默认值：这些分片总数的两倍）。locate：按这么多个分片计算。</translation>
    </message>
    <message>
        <source>plan reshard: parallel (default), rolling, stop-and-start, split or hand-over.</source>
        <translation>plan reshard：parallel（默认）、rolling、stop-and-start、split 或 hand-over。</translation>
    </message>
    <message>
        <source>plan reshard: so many old shards at a time (default: as many as may identify at once). roll: so many shards (default: 1).</source>
        <translation>plan reshard：每次这么多个旧分片（默认：可同时 IDENTIFY 的数量）。roll：这么多个分片（默认：1）。</translation>
    </message>
    <message>
        <source>plan reshard: seconds in which going back is free after the switch (default: 60).</source>
        <translation>plan reshard：切换后可无代价退回的秒数（默认：60）。</translation>
    </message>
    <message>
        <source>plan reshard: write the plan to this file.</source>
        <translation>plan reshard：将计划写入此文件。</translation>
    </message>
    <message>
        <source>fault close: the close code (default: 4000).</source>
        <translation>fault close：关闭码（默认：4000）。</translation>
    </message>
    <message>
        <source>fault: how late, how long or how far (default: 2000).</source>
        <translation>fault：多迟、多久或多远（默认：2000）。</translation>
    </message>
    <message>
        <source>fault: how many connections or REST answers.</source>
        <translation>fault：多少个连接或 REST 应答。</translation>
    </message>
    <message>
        <source>fault: so many of the shards, at random.</source>
        <translation>fault：随机作用于这么多个分片。</translation>
    </message>
    <message>
        <source>fault: again after this time.</source>
        <translation>fault：在此时间之后再次触发。</translation>
    </message>
    <message>
        <source>fault: how long it is repeated.</source>
        <translation>fault：重复多久。</translation>
    </message>
    <message>
        <source>export: %1 (default: native). csv and markdown are the status of all shards, for people.</source>
        <translation>export：%1（默认：native）。csv 和 markdown 为所有分片的状态，供人阅读。</translation>
    </message>
    <message>
        <source>export, import, split and hand-over: only these.</source>
        <translation>export、import、split 和 hand-over：仅限这些。</translation>
    </message>
    <message>
        <source>import: with how many shards the sessions were made, if the file does not say. restore and forget: sessions of a set of N shards.</source>
        <translation>import：会话建立时共有多少个分片（若文件未说明）。restore 和 forget：N 个分片的组的会话。</translation>
    </message>
    <message>
        <source>import: only show what would be taken.</source>
        <translation>import：只显示将接收的内容。</translation>
    </message>
    <message>
        <source>import and restore: try those that are too old as well.</source>
        <translation>import 和 restore：也尝试太旧的。</translation>
    </message>
    <message>
        <source>tail: only these shards.</source>
        <translation>tail：只显示这些分片。</translation>
    </message>
    <message>
        <source>Asks a running Shardroom, or tells it what to do.

Verbs (SHARDS: all, or for example 0-3,8):
</source>
        <translation>查询正在运行的 Shardroom，或告诉它做什么。

命令（SHARDS：all，或例如 0-3,8）：
</translation>
    </message>
    <message>
        <source>
Exit status: 0 done, 1 failed (no program answers, time is up), 2 wrong usage, 3 refused by a guard (read-only, too few identifies, …).</source>
        <translation>
退出状态：0 完成，1 失败（没有程序应答、超时），2 用法错误，3 被防护拒绝（只读、IDENTIFY 不足等）。</translation>
    </message>
    <message>
        <source>--%1 is not for %2.</source>
        <translation>--%1 不用于 %2。</translation>
    </message>
    <message>
        <source>Name the shards once: after the file, or with --shards.</source>
        <translation>分片只需指明一次：在文件之后，或用 --shards。</translation>
    </message>
    <message>
        <source>Without --to N there is no plan that could be written.</source>
        <translation>没有 --to N 就没有可写入的计划。</translation>
    </message>
    <message>
        <source>--output: a file is expected.</source>
        <translation>--output：应为一个文件。</translation>
    </message>
    <message>
        <source>What shall be done? See --help.</source>
        <translation>要做什么？参见 --help。</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;. See --help.</source>
        <translation>没有命令“%1”。参见 --help。</translation>
    </message>
    <message>
        <source>Use: shardroomctl %1 %2</source>
        <translation>用法：shardroomctl %1 %2</translation>
    </message>
    <message>
        <source>--shard is for tail only. Name the shards after the verb.</source>
        <translation>--shard 仅用于 tail。请在命令之后指明分片。</translation>
    </message>
    <message>
        <source>--%1 is for fault only.</source>
        <translation>--%1 仅用于 fault。</translation>
    </message>
    <message>
        <source>--timeout: a number of seconds above 0 is expected.</source>
        <translation>--timeout：应为大于 0 的秒数。</translation>
    </message>
    <message>
        <source>Time is up.</source>
        <translation>已超时。</translation>
    </message>
    <message>
        <source>Add --yes to do it.</source>
        <translation>加上 --yes 以执行。</translation>
    </message>
    <message>
        <source>%1 is there already and holds no plan. Give another name.</source>
        <translation>%1 已存在，且不含计划。请换一个名称。</translation>
    </message>
    <message>
        <source>The program&apos;s answer</source>
        <translation>程序的应答</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln line(s) left out)
</source>
        <translation>
            <numerusform>（略去 %Ln 行）
</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on? [y/N] </source>
        <translation>继续吗？[y/N] </translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>未执行任何操作。</translation>
    </message>
    <message>
        <source>What to do, with its arguments.</source>
        <translation>要做什么，及其参数。</translation>
    </message>
</context>
</TS>
