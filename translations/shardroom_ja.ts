<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Alert</name>
    <message>
        <source>Fired</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>Now critical</source>
        <translation>重大に悪化</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>解消</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>%1: now critical</source>
        <translation>%1: 重大に悪化</translation>
    </message>
    <message>
        <source>%1: over</source>
        <translation>%1: 解消</translation>
    </message>
    <message>
        <source>While it was quiet</source>
        <translation>通知抑制中の出来事</translation>
    </message>
    <message>
        <source>Test of the alerts</source>
        <translation>アラートのテスト</translation>
    </message>
    <message>
        <source>More shards</source>
        <translation>対象シャード増加</translation>
    </message>
    <message>
        <source>%1: more shards</source>
        <translation>%1: 対象シャード増加</translation>
    </message>
</context>
<context>
    <name>AlertFile</name>
    <message>
        <source>&quot;format&quot; must be &quot;%1&quot;.</source>
        <translation>&quot;format&quot; は &quot;%1&quot; でなければなりません。</translation>
    </message>
    <message>
        <source>&quot;version&quot; must be %1.</source>
        <translation>&quot;version&quot; は %1 でなければなりません。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>&quot;%1&quot; は %2 でなければなりません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown.</source>
        <translation>&quot;%1&quot; は未知の項目です。</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true か false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数</translation>
    </message>
    <message>
        <source>&quot;discord&quot; or &quot;generic&quot;</source>
        <translation>&quot;discord&quot; か &quot;generic&quot;</translation>
    </message>
    <message>
        <source>The alert rules in %1 can&apos;t be used: %2 The default rules apply.</source>
        <translation>%1 のアラートルールを使えません: %2 既定のルールを適用します。</translation>
    </message>
    <message>
        <source>it is no JSON object.</source>
        <translation>JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>大きすぎます。</translation>
    </message>
    <message>
        <source>The alert rules could not be saved to %1: %2.</source>
        <translation>アラートルールを %1 に保存できませんでした: %2。</translation>
    </message>
    <message>
        <source>The alert rules are not saved: %1 can&apos;t be used, and not be moved aside.</source>
        <translation>アラートルールは保存されていません: %1 は使えず、別の名前で残すこともできません。</translation>
    </message>
</context>
<context>
    <name>AlertLog</name>
    <message>
        <source>The log of alerts is not kept in %1: %2.</source>
        <translation>アラートの履歴を %1 に保存できません: %2。</translation>
    </message>
</context>
<context>
    <name>AlertMute</name>
    <message>
        <source>The mute of alerts is not kept in %1: %2.</source>
        <translation>アラートのミュートを %1 に保存できません: %2。</translation>
    </message>
</context>
<context>
    <name>AlertOutbox</name>
    <message>
        <source>What waits for the webhook is not kept in %1: %2.</source>
        <translation>Webhook を待つものは %1 に保存されません: %2</translation>
    </message>
</context>
<context>
    <name>AlertRules</name>
    <message>
        <source>So many shards down</source>
        <translation>停止シャード数</translation>
    </message>
    <message>
        <source>Or this share of the shards</source>
        <translation>または停止シャードの割合</translation>
    </message>
    <message>
        <source>Each not ready for</source>
        <translation>各シャードの未完了時間</translation>
    </message>
    <message>
        <source>Critical from this share</source>
        <translation>重大とする割合</translation>
    </message>
    <message>
        <source>Clears when calm for</source>
        <translation>解消までの平穏な時間</translation>
    </message>
    <message>
        <source>Fewer identifies left than</source>
        <translation>IDENTIFY の残り (未満)</translation>
    </message>
    <message>
        <source>Or the floor is reached within</source>
        <translation>または予備枠到達までの時間</translation>
    </message>
    <message>
        <source>So many deaf shards</source>
        <translation>無受信シャード数</translation>
    </message>
    <message>
        <source>95th percentile above</source>
        <translation>95 パーセンタイルの超過値</translation>
    </message>
    <message>
        <source>Or one shard above the median</source>
        <translation>または中央値に対する 1 シャードの倍率</translation>
    </message>
    <message>
        <source>And above</source>
        <translation>かつ超過値</translation>
    </message>
    <message>
        <source>For</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>Clears when below for</source>
        <translation>解消までの下回る時間</translation>
    </message>
    <message>
        <source>A shard filled to</source>
        <translation>シャードの充填率</translation>
    </message>
    <message>
        <source>Critical from</source>
        <translation>重大とする値</translation>
    </message>
    <message>
        <source>Clears below</source>
        <translation>解消する値 (未満)</translation>
    </message>
    <message>
        <source>More guilds unavailable than</source>
        <translation>利用不可サーバーの超過数</translation>
    </message>
    <message>
        <source>Or more shards closed than</source>
        <translation>または閉じたシャードの超過数</translation>
    </message>
    <message>
        <source>And at least</source>
        <translation>かつ最低</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>No news for</source>
        <translation>更新のない時間</translation>
    </message>
    <message>
        <source>Shards down</source>
        <translation>シャードの停止</translation>
    </message>
    <message>
        <source>Identify budget</source>
        <translation>IDENTIFY 枠</translation>
    </message>
    <message>
        <source>Deaf shards</source>
        <translation>無受信シャード</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>ほぼ満杯</translation>
    </message>
    <message>
        <source>Trouble at Discord</source>
        <translation>Discord 側の問題</translation>
    </message>
    <message>
        <source>No news from the fleet</source>
        <translation>フリートからの更新なし</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>“%1” is not a part of the day such as 22:00-07:00.</source>
        <translation>「%1」は 22:00-07:00 のような時間帯ではありません。</translation>
    </message>
    <message>
        <source>At most %1 quiet times are possible.</source>
        <translation>通知抑制の時間帯は最大 %1 個です。</translation>
    </message>
    <message>
        <source>%1, “%2”: must be from %3 to %4.</source>
        <translation>%1、「%2」: %3 から %4 まででなければなりません。</translation>
    </message>
    <message>
        <source>%1: it must clear below what it fires at.</source>
        <translation>%1: 解消する値は、発生する値より低くなければなりません。</translation>
    </message>
    <message>
        <source>%1: critical must not come before the warning.</source>
        <translation>%1: 重大が警告より先になってはいけません。</translation>
    </message>
</context>
<context>
    <name>AlertSigns</name>
    <message>
        <source>shard %1</source>
        <translation>シャード %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shard(s) (%1)</source>
        <translation>
            <numerusform>%Ln シャード (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up: %1.</source>
        <translation>断念: %1。</translation>
    </message>
    <message>
        <source>Not ready: %1.</source>
        <translation>準備未完了: %1。</translation>
    </message>
    <message>
        <source>Last close: %1.</source>
        <translation>前回クローズ: %1。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 of %2 identifies are left, %3 are kept back.</source>
        <translation>IDENTIFY の残り %1 / %2、予備枠 %3。</translation>
    </message>
    <message>
        <source>At this pace the floor is reached at %1.</source>
        <translation>このペースでは %1 に予備枠に達します。</translation>
    </message>
    <message>
        <source>Reset: %1.</source>
        <translation>リセット: %1。</translation>
    </message>
    <message>
        <source>Heartbeats are answered, but no event comes: %1.</source>
        <translation>ハートビートに応答はありますが、イベントが届きません: %1。</translation>
    </message>
    <message>
        <source>Median %1, 95th percentile %2.</source>
        <translation>中央値 %1、95 パーセンタイル %2。</translation>
    </message>
    <message>
        <source>Median %1, 95th percentile %2. Slow: %3.</source>
        <translation>中央値 %1、95 パーセンタイル %2。低速: %3。</translation>
    </message>
    <message>
        <source>%1 of %2 guilds on the fullest shard. Nearly full: %3.</source>
        <translation>最多のシャードで %1 / %2 サーバー。ほぼ満杯: %3。</translation>
    </message>
    <message>
        <source>Closed almost at once: %1. %2 of %3 guilds are unavailable.</source>
        <translation>ほぼ同時に閉じたもの: %1。利用不可のサーバー %2 / %3。</translation>
    </message>
    <message>
        <source>%1 of %2 guilds are unavailable.</source>
        <translation>利用不可のサーバー %1 / %2。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Most of them closed with: %1.</source>
        <translation>大半のクローズコード: %1。</translation>
    </message>
    <message>
        <source>No filter of shards: the fleet as a whole is meant.</source>
        <translation>シャードのフィルターなし: フリート全体が対象です。</translation>
    </message>
    <message>
        <source>Shards by the filter: %1</source>
        <translation>フィルターによるシャード: %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two filters</comment>
        <translation> または </translation>
    </message>
    <message>
        <source>At the present growth it is full within a day.</source>
        <translation>現在の増加率では 1 日以内に満杯になります。</translation>
    </message>
    <message numerus="yes">
        <source>At the present growth it is full in %Ln day(s).</source>
        <translation>
            <numerusform>現在の増加率では %Ln 日で満杯になります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertWatch</name>
    <message>
        <source>The last news from the fleet is of %1.</source>
        <translation>フリートからの最後の更新は %1 です。</translation>
    </message>
    <message>
        <source>After %1. It was: %2</source>
        <translation>%1 後。内容: %2</translation>
    </message>
    <message>
        <source>Still there: %1.</source>
        <translation>継続中: %1。</translation>
    </message>
    <message>
        <source>Over by now: %1.</source>
        <translation>解消済み: %1。</translation>
    </message>
    <message>
        <source>The fleet can&apos;t start. %1</source>
        <translation>フリートを起動できません。%1</translation>
    </message>
</context>
<context>
    <name>AutoReshard</name>
    <message>
        <source>Discord said that shard %1 of %2 has too many guilds (4011).</source>
        <translation>Discord によると、シャード %1 (全 %2) のサーバーが多すぎます (4011)。</translation>
    </message>
    <message>
        <source>%1 guilds per shard on average, more than %2.</source>
        <translation>シャードあたり平均 %1 サーバーで、%2 を超えています。</translation>
    </message>
    <message>
        <source>No reshard to %1 by itself:</source>
        <translation>%1 への自動再シャーディングは行いません:</translation>
    </message>
    <message>
        <source>The fleet has %1 shards by now.</source>
        <translation>フリートはすでに %1 シャードになっています。</translation>
    </message>
    <message>
        <source>There are %1 guilds per shard on average, not more than %2 any more.</source>
        <translation>シャードあたり平均 %1 サーバーで、もう %2 を超えていません。</translation>
    </message>
    <message>
        <source>The reshard to %1 does not take place.</source>
        <translation>%1 への再シャーディングは行われません。</translation>
    </message>
    <message>
        <source>It costs %1 identifies, and by itself it may spend %2.</source>
        <translation>IDENTIFY を %1 回消費しますが、自動で使えるのは %2 回までです。</translation>
    </message>
    <message>
        <source>It costs %1 identifies, but only %2 can be spent above the identify floor.</source>
        <translation>IDENTIFY を %1 回消費しますが、予備枠を除くと %2 回しか使えません。</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>None of the selected shards is paused, stopped, failed or backing off.</source>
        <translation>選択したシャードに、一時停止・停止・失敗・バックオフのものはありません。</translation>
    </message>
    <message>
        <source>None of the selected shards is connected or trying to connect.</source>
        <translation>選択したシャードに、接続中または接続試行中のものはありません。</translation>
    </message>
    <message>
        <source>None of the selected shards has a session or a connection.</source>
        <translation>選択したシャードに、セッションや接続のあるものはありません。</translation>
    </message>
    <message>
        <source>There is nothing to re-identify.</source>
        <translation>再 IDENTIFY するものがありません。</translation>
    </message>
    <message>
        <source>None of the selected shards has a connection.</source>
        <translation>選択したシャードに、接続のあるものはありません。</translation>
    </message>
    <message>
        <source>The fleet has not started yet.</source>
        <translation>フリートはまだ開始していません。</translation>
    </message>
    <message>
        <source>The fleet is stopping.</source>
        <translation>フリートは停止処理中です。</translation>
    </message>
    <message>
        <source>The fleet could not start.</source>
        <translation>フリートを開始できませんでした。</translation>
    </message>
    <message>
        <source>Read-only: Shardroom was started with --read-only.</source>
        <translation>読み取り専用: Shardroom は --read-only で起動されています。</translation>
    </message>
    <message>
        <source>It spends %1 of today&apos;s identifies; how many are left is not known yet.</source>
        <translation>今日の IDENTIFY を %1 回消費します。残り回数はまだ不明です。</translation>
    </message>
    <message>
        <source>It spends %1 of the %2 identifies left (of %3, and %4 are kept back).</source>
        <translation>残り %2 回の IDENTIFY のうち %1 回を消費します (全 %3 回、予備枠 %4 回)。</translation>
    </message>
    <message>
        <source>Select shards in the map or the table first.</source>
        <translation>先にマップか表でシャードを選択してください。</translation>
    </message>
    <message>
        <source>A reshard is under way; one at a time.</source>
        <translation>再シャーディングを実行中です。一度に 1 つだけです。</translation>
    </message>
    <message>
        <source>No shard has a session yet.</source>
        <translation>セッションのあるシャードはまだありません。</translation>
    </message>
    <message>
        <source>None of the selected shards has a session.</source>
        <translation>選択したシャードに、セッションのあるものはありません。</translation>
    </message>
    <message>
        <source>Closes %1 with code 1000. Its session is gone at once and can&apos;t be resumed; its guilds get no events until it comes back.</source>
        <translation>%1 をコード 1000 で閉じます。セッションはすぐに失われ、再開できません。復帰するまで、そのサーバーにはイベントが届きません。</translation>
    </message>
    <message>
        <source>Closes %1 with code 1000. Their sessions are gone at once and can&apos;t be resumed; their guilds get no events until they come back.</source>
        <translation>%1 をコード 1000 で閉じます。各セッションはすぐに失われ、再開できません。復帰するまで、それらのサーバーにはイベントが届きません。</translation>
    </message>
    <message>
        <source>Coming back costs identifies.</source>
        <translation>復帰には IDENTIFY を消費します。</translation>
    </message>
    <message>
        <source>Pause closes with 4000 instead and keeps the session.</source>
        <translation>一時停止なら 4000 で閉じ、セッションは保持されます。</translation>
    </message>
    <message>
        <source>No session that could be resumed: %1. Coming back costs identifies.</source>
        <translation>再開できるセッションなし: %1。復帰には IDENTIFY を消費します。</translation>
    </message>
    <message>
        <source>The bot goes offline. Discord keeps the sessions for a few minutes; after that, coming back costs an identify for each shard.</source>
        <translation>ボットはオフラインになります。Discord はセッションを数分間保持しますが、その後の復帰にはシャードごとに IDENTIFY を消費します。</translation>
    </message>
    <message>
        <source>Ends the session of %1 and starts a new one. Events in between are lost.</source>
        <translation>%1 のセッションを終了し、新しいセッションを開始します。その間のイベントは失われます。</translation>
    </message>
    <message>
        <source>It takes about %1 at %2 per 5 s.</source>
        <translation>約 %1 かかります (5 秒あたり %2 回)。</translation>
    </message>
    <message>
        <source>A reshard is under way.</source>
        <translation>再シャーディングを実行中です。</translation>
    </message>
    <message>
        <source>A rolling run is under way; one at a time.</source>
        <translation>順次実行の途中です。一度に 1 つだけです。</translation>
    </message>
    <message>
        <source>None of these shards is connected and has a session.</source>
        <translation>これらのシャードに、接続中でセッションのあるものはありません。</translation>
    </message>
    <message>
        <source>None of these shards is connected.</source>
        <translation>これらのシャードに、接続中のものはありません。</translation>
    </message>
    <message>
        <source>%1 at a time.</source>
        <translation>一度に %1 個。</translation>
    </message>
    <message>
        <source>It takes %1 or more.</source>
        <translation>%1 以上かかります。</translation>
    </message>
    <message>
        <source>More identifies are needed (%1) than can be spent above the floor (%2); the budget resets in %3.</source>
        <translation>必要な IDENTIFY (%1 回) が、予備枠を除いて使える回数 (%2 回) を超えています。枠は %3 後にリセットされます。</translation>
    </message>
    <message numerus="yes">
        <source>Without events until the shards are resumed: %Ln guild(s).</source>
        <translation>
            <numerusform>%Ln サーバーには、そのシャードが再開されるまでイベントが届きません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Discord keeps the sessions for a few minutes; after that, coming back costs an identify for each shard.</source>
        <translation>Discord はセッションを数分間保持しますが、その後の復帰にはシャードごとに IDENTIFY を消費します。</translation>
    </message>
    <message numerus="yes">
        <source>Without events until the shards have resumed: %Ln guild(s); what was missed is sent then.</source>
        <translation>
            <numerusform>%Ln サーバーには、そのシャードの再開が完了するまでイベントが届きません。逃したイベントはその時に送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It costs no identify.</source>
        <translation>IDENTIFY は消費しません。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 at a time, in %Ln round(s). It costs no identify, and the events of the moments in between are sent again.</source>
        <translation>
            <numerusform>%1、一度に %2 個、%Ln 回。IDENTIFY の消費はなく、その間のイベントは再送されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BotDialog</name>
    <message>
        <source>as Discord has it</source>
        <translation>Discord に任せる</translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>退席中</translation>
    </message>
    <message>
        <source>invisible</source>
        <translation>オンライン状態を隠す</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>プレイ中</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>配信中</translation>
    </message>
    <message>
        <source>listening to</source>
        <translation>再生中</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>視聴中</translation>
    </message>
    <message>
        <source>a text of its own</source>
        <translation>独自のテキスト</translation>
    </message>
    <message>
        <source>competing in</source>
        <translation>参戦中</translation>
    </message>
    <message>
        <source>none</source>
        <comment>activity</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Bots</name>
    <message>
        <source>stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>running in this window</source>
        <translation>このウィンドウで実行中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>使用不可</translation>
    </message>
    <message numerus="yes">
        <source>Recommended: %Ln shard(s), %1 at a time.</source>
        <translation>
            <numerusform>推奨: %Ln シャード、一度に %1 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>Identifies left: %1 of %2, renewed in %3.</source>
        <translation>IDENTIFY 残り: %1 / %2、%3 後にリセット。</translation>
    </message>
    <message>
        <source>Discord knows this token: it is %1, id %2.</source>
        <translation>Discord がこの token を確認しました: %1、ID %2。</translation>
    </message>
    <message>
        <source>Discord knows this token, but did not say whose it is. By the token itself: id %1.</source>
        <translation>Discord がこの token を確認しましたが、どのボットのものかは応答にありません。token 自体によると ID は %1 です。</translation>
    </message>
    <message>
        <source>Discord knows this token, but did not say whose it is.</source>
        <translation>Discord がこの token を確認しましたが、どのボットのものかは応答にありません。</translation>
    </message>
</context>
<context>
    <name>BudgetForecast</name>
    <message>
        <source>At the floor: %1 more are allowed; reset in %2</source>
        <translation>予備枠に到達: あと %1 回許可済み。%2 後にリセット</translation>
    </message>
    <message>
        <source>At the floor: shards only resume until the reset in %1</source>
        <translation>予備枠に到達: %1 後のリセットまで再開のみ</translation>
    </message>
    <message>
        <source>At this rate the floor is reached in %1, 0 in %2; reset in %3</source>
        <translation>この速度では %1 後に予備枠、%2 後に 0 になります。%3 後にリセット</translation>
    </message>
    <message>
        <source>At this rate the floor is reached in %1; reset in %2</source>
        <translation>この速度では %1 後に予備枠に達します。%2 後にリセット</translation>
    </message>
    <message>
        <source>Calm: none was spent in the last hour; reset in %1</source>
        <translation>平穏: 直近 1 時間の消費なし。%1 後にリセット</translation>
    </message>
    <message>
        <source>The floor is not reached before the reset in %1; %2 spent in the last hour</source>
        <translation>%1 後のリセットまでに予備枠には達しません。直近 1 時間の消費 %2</translation>
    </message>
    <message>
        <source>How many identifies are left is not known yet</source>
        <translation>IDENTIFY の残り回数はまだ不明です</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>median</source>
        <translation>中央値</translation>
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
        <translation>シャード %1</translation>
    </message>
    <message>
        <source>events/s</source>
        <translation>イベント/秒</translation>
    </message>
    <message>
        <source>new sessions</source>
        <translation>新規セッション</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>guilds</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>in an outage</source>
        <translation>利用不可</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>CloseCode</name>
    <message>
        <source>The session is kept; the shard resumes.</source>
        <translation>セッションは保持され、シャードは再開します。</translation>
    </message>
    <message>
        <source>The session is gone; the shard queues for a new identify, which costs one start.</source>
        <translation>セッションは失われました。シャードは新しい IDENTIFY を待ちます。これはセッション開始を 1 回消費します。</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>接続が切断</translation>
    </message>
    <message>
        <source>The connection ended without a close code.</source>
        <translation>接続がクローズコードなしで終了しました。</translation>
    </message>
    <message>
        <source>normal closure</source>
        <translation>正常終了</translation>
    </message>
    <message>
        <source>The gateway closed the connection normally.</source>
        <translation>ゲートウェイが接続を正常に閉じました。</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>離脱</translation>
    </message>
    <message>
        <source>The gateway host is going away.</source>
        <translation>ゲートウェイのホストが離脱します。</translation>
    </message>
    <message>
        <source>no close code</source>
        <translation>クローズコードなし</translation>
    </message>
    <message>
        <source>The gateway closed the connection and gave no code.</source>
        <translation>ゲートウェイがコードなしで接続を閉じました。</translation>
    </message>
    <message>
        <source>The connection broke without a close frame.</source>
        <translation>クローズフレームなしで接続が切れました。</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>The gateway had an internal error.</source>
        <translation>ゲートウェイで内部エラーが発生しました。</translation>
    </message>
    <message>
        <source>server restart</source>
        <translation>サーバー再起動</translation>
    </message>
    <message>
        <source>The gateway is restarting.</source>
        <translation>ゲートウェイが再起動しています。</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>不明なエラー</translation>
    </message>
    <message>
        <source>Discord does not know what went wrong.</source>
        <translation>Discord にも原因が分かっていません。</translation>
    </message>
    <message>
        <source>unknown opcode</source>
        <translation>不明な opcode</translation>
    </message>
    <message>
        <source>An opcode or a payload that Discord does not know was sent.</source>
        <translation>Discord の知らない opcode またはペイロードが送信されました。</translation>
    </message>
    <message>
        <source>decode error</source>
        <translation>デコードエラー</translation>
    </message>
    <message>
        <source>A payload that can&apos;t be decoded, or over 4096 bytes, was sent.</source>
        <translation>デコードできないか、4096 バイトを超えるペイロードが送信されました。</translation>
    </message>
    <message>
        <source>not authenticated</source>
        <translation>未認証</translation>
    </message>
    <message>
        <source>Something was sent before IDENTIFY, or the session was invalidated.</source>
        <translation>IDENTIFY の前に何かが送信されたか、セッションが無効になりました。</translation>
    </message>
    <message>
        <source>authentication failed</source>
        <translation>認証失敗</translation>
    </message>
    <message>
        <source>Discord refused the token.</source>
        <translation>Discord が token を拒否しました。</translation>
    </message>
    <message>
        <source>Was it reset? Set the new token and start again. All shards of this token stop.</source>
        <translation>リセットされていませんか? 新しい token を設定して起動し直してください。この token のシャードはすべて停止します。</translation>
    </message>
    <message>
        <source>already authenticated</source>
        <translation>認証済み</translation>
    </message>
    <message>
        <source>A second IDENTIFY was sent on one connection.</source>
        <translation>1 つの接続で 2 回目の IDENTIFY が送信されました。</translation>
    </message>
    <message>
        <source>invalid sequence</source>
        <translation>無効なシーケンス</translation>
    </message>
    <message>
        <source>The sequence of the RESUME was not one that Discord sent.</source>
        <translation>RESUME のシーケンスは Discord が送ったものではありません。</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>More than 120 payloads were sent in 60 seconds.</source>
        <translation>60 秒間に 120 を超えるペイロードが送信されました。</translation>
    </message>
    <message>
        <source>session timed out</source>
        <translation>セッション期限切れ</translation>
    </message>
    <message>
        <source>The session was away for too long.</source>
        <translation>セッションが長く離れすぎていました。</translation>
    </message>
    <message>
        <source>invalid shard</source>
        <translation>無効なシャード</translation>
    </message>
    <message>
        <source>This shard id and count are not allowed for this bot.</source>
        <translation>このシャード ID と数は、このボットには許可されていません。</translation>
    </message>
    <message>
        <source>sharding required</source>
        <translation>シャーディングが必要</translation>
    </message>
    <message>
        <source>More than 2,500 guilds map to this shard.</source>
        <translation>このシャードに 2,500 を超えるサーバーが割り当てられています。</translation>
    </message>
    <message>
        <source>Reshard to a larger count.</source>
        <translation>より大きな数に再シャーディングしてください。</translation>
    </message>
    <message>
        <source>invalid API version</source>
        <translation>無効な API バージョン</translation>
    </message>
    <message>
        <source>Discord no longer serves this gateway version.</source>
        <translation>Discord はこのゲートウェイのバージョンの提供を終了しました。</translation>
    </message>
    <message>
        <source>Update Shardroom.</source>
        <translation>Shardroom を更新してください。</translation>
    </message>
    <message>
        <source>invalid intents</source>
        <translation>無効な intent</translation>
    </message>
    <message>
        <source>The intents hold a bit that Discord does not know.</source>
        <translation>intents に Discord の知らないビットが含まれています。</translation>
    </message>
    <message>
        <source>disallowed intents</source>
        <translation>許可されていない intent</translation>
    </message>
    <message>
        <source>A privileged intent is not enabled for this application.</source>
        <translation>特権 intent がこのアプリケーションで有効になっていません。</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>不明なコード</translation>
    </message>
    <message>
        <source>Shardroom does not know this close code.</source>
        <translation>Shardroom はこのクローズコードを知りません。</translation>
    </message>
    <message>
        <source>The shard waits, resumes, and sends at half the pace on that connection.</source>
        <translation>シャードは待機してから再開し、その接続では半分のペースで送信します。</translation>
    </message>
    <message>
        <source>Use the count that Discord recommends, or for a large bot a multiple of what Discord assigned.</source>
        <translation>Discord の推奨数を使ってください。大規模なボットでは、Discord が割り当てた数の倍数にしてください。</translation>
    </message>
    <message>
        <source>Correct the intents that the bot is set up with.</source>
        <translation>ボットに設定した intent を修正してください。</translation>
    </message>
    <message>
        <source>Enable it in the developer portal, or take it out of the bot&apos;s intents.</source>
        <translation>開発者ポータルで有効にするか、ボットの intent から外してください。</translation>
    </message>
</context>
<context>
    <name>ColorRules</name>
    <message>
        <source>There is no such colour.</source>
        <translation>その色はありません。</translation>
    </message>
    <message>
        <source>Without a filter it would paint every row.</source>
        <translation>フィルターがないと、すべての行に色が付きます。</translation>
    </message>
    <message>
        <source>It is not complete.</source>
        <translation>指定が不完全です。</translation>
    </message>
    <message>
        <source>Colour rule %1 (%2) is left out: %3</source>
        <translation>色ルール %1 (%2) を省略しました: %3</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln colour rule(s) can be read; the others are left out.</source>
        <translation>
            <numerusform>読み込める色ルールは最大%Ln件です。残りは無視されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Run on the practice gateway in this process.</source>
        <translation>このプロセス内の練習用ゲートウェイで実行します。</translation>
    </message>
    <message>
        <source>SHARDS[xGUILDS]</source>
        <translation>SHARDS[xGUILDS]</translation>
    </message>
    <message>
        <source>Play a scenario on the practice gateway: a name (list shows them) or a file. With --headless the program ends with it: 0 when the verdict is good, 1 when not.</source>
        <translation>練習用ゲートウェイでシナリオを再生します。名前 (list で一覧) またはファイルを指定します。--headless ではシナリオと共にプログラムが終了し、判定が合格なら 0、不合格なら 1 を返します。</translation>
    </message>
    <message>
        <source>Write what each shard did on the practice gateway, one JSON line each.</source>
        <translation>練習用ゲートウェイで各シャードがしたことを、1 件 1 行の JSON で書き出します。</translation>
    </message>
    <message>
        <source>REST base with its version (default: Discord&apos;s).</source>
        <translation>バージョン付きの REST ベース URL (既定: Discord)。</translation>
    </message>
    <message>
        <source>Read the bot token from this file.</source>
        <translation>ボットの token をこのファイルから読み込みます。</translation>
    </message>
    <message>
        <source>How many shards: auto (Discord&apos;s advice) or a number.</source>
        <translation>シャード数: auto (Discord の推奨) または数値。</translation>
    </message>
    <message>
        <source>Run only these of --shards N.</source>
        <translation>--shards N のうち、これらだけを実行します。</translation>
    </message>
    <message>
        <source>Names separated by commas, or a number.</source>
        <translation>カンマ区切りの名前、または数値。</translation>
    </message>
    <message>
        <source>Transport compression.</source>
        <translation>転送の圧縮方式。</translation>
    </message>
    <message>
        <source>Threads for the shards (default: 1).</source>
        <translation>シャード用のスレッド数 (既定: 1)。</translation>
    </message>
    <message>
        <source>Presence of all shards, e.g. dnd:watching:the shards.</source>
        <translation>全シャードのプレゼンス。例: dnd:watching:the shards</translation>
    </message>
    <message>
        <source>Where sessions are kept between runs.</source>
        <translation>実行と実行の間にセッションを保存する場所。</translation>
    </message>
    <message>
        <source>Resume the sessions of this file, ours or another library&apos;s (see shardroomctl export --format).</source>
        <translation>このファイルのセッションを再開します。Shardroom のものでも他のライブラリのものでも使えます (shardroomctl export --format を参照)。</translation>
    </message>
    <message>
        <source>Seconds after which a saved session is not tried at the start (default: 3600; 0: any age). It stays in the vault and can be restored from there.</source>
        <translation>起動時に保存済みセッションの再開を試みる期限の秒数 (既定: 3600、0: 無期限)。期限を過ぎても保管庫に残り、そこから復元できます。</translation>
    </message>
    <message>
        <source>Encrypt the saved sessions with a key that is kept in the system&apos;s keychain. Without a keychain the program says so and does not encrypt. Once encrypted they stay so, with or without this option; to end it, export them and start with --sessions in a new --state-dir.</source>
        <translation>保存済みセッションを、システムのキーチェーンに保管した鍵で暗号化します。キーチェーンがない場合はその旨を表示し、暗号化しません。一度暗号化すると、このオプションの有無にかかわらず暗号化されたままです。やめるには、エクスポートして、新しい --state-dir で --sessions を付けて起動してください。</translation>
    </message>
    <message>
        <source>Ignore saved sessions: every shard identifies.</source>
        <translation>保存済みセッションを無視し、全シャードで IDENTIFY します。</translation>
    </message>
    <message>
        <source>Keep the sessions for the next start (pause, the default) or end them.</source>
        <translation>次回の起動のためにセッションを保持する (pause、既定) か、終了します (end)。</translation>
    </message>
    <message>
        <source>The shard count must be a multiple of this.</source>
        <translation>シャード数はこの数の倍数でなければなりません。</translation>
    </message>
    <message>
        <source>Split a shard that Discord closes for too many guilds (4011); without it the shard stops.</source>
        <translation>サーバーが多すぎるとして Discord に閉じられたシャード (4011) を分割します。指定しないとそのシャードは停止します。</translation>
    </message>
    <message>
        <source>Into how many shards --auto-scaling splits one (default: 2).</source>
        <translation>--auto-scaling が 1 つのシャードを分割する数 (既定: 2)。</translation>
    </message>
    <message>
        <source>Look every SECONDS (default: 300) whether there are more than GUILDS guilds per shard, and advise a larger count; nothing is changed.</source>
        <translation>SECONDS 秒ごと (既定: 300) にシャードあたり GUILDS サーバーを超えていないか調べ、より大きな数を提案します。変更は行いません。</translation>
    </message>
    <message>
        <source>Reshard by itself when there are more than GUILDS guilds per shard. It is announced first and can be called off.</source>
        <translation>シャードあたり GUILDS サーバーを超えたら、自動で再シャーディングします。事前に予告され、取り消せます。</translation>
    </message>
    <message>
        <source>Reshard by itself when Discord closes a shard for too many guilds (4011); announced first.</source>
        <translation>サーバーが多すぎるとして Discord がシャードを閉じたら (4011)、自動で再シャーディングします。事前に予告されます。</translation>
    </message>
    <message>
        <source>Seconds between two looks of --auto-reshard (default: 28800).</source>
        <translation>--auto-reshard が調べる間隔の秒数 (既定: 28800)。</translation>
    </message>
    <message>
        <source>Seconds from the announcement to the beginning (default: 600).</source>
        <translation>予告から開始までの秒数 (既定: 600)。</translation>
    </message>
    <message>
        <source>Local time of day in which nothing begins by itself, for example 18:00-02:00.</source>
        <translation>自動では何も開始しない現地時刻の時間帯。例: 18:00-02:00</translation>
    </message>
    <message>
        <source>Identifies that one such reshard may spend at most (default: all above --identify-floor).</source>
        <translation>自動再シャーディング 1 回で消費してよい IDENTIFY の上限 (既定: --identify-floor を超える分すべて)。</translation>
    </message>
    <message>
        <source>What to do about a reshard that the last run did not finish: ask (the default) keeps it paused until you decide, go-on ends it, go-back keeps the old shards.</source>
        <translation>前回の実行で完了しなかった再シャーディングの扱い: ask (既定) は判断するまで一時停止、go-on は最後まで実行、go-back は古いシャードを維持します。</translation>
    </message>
    <message>
        <source>Percent of the day&apos;s identifies to keep back (default: 20): below it shards only resume.</source>
        <translation>1 日の IDENTIFY のうち予備枠として残す割合 (%、既定: 20)。これを下回るとシャードは再開のみ行います。</translation>
    </message>
    <message>
        <source>Identifies that may go below the floor at this start (default: 0).</source>
        <translation>今回の起動で予備枠から使ってよい IDENTIFY の回数 (既定: 0)。</translation>
    </message>
    <message>
        <source>Run the shard threads on Qt&apos;s own event dispatcher: slower with many shards.</source>
        <translation>シャードのスレッドを Qt 標準のイベントディスパッチャーで実行します。シャードが多いと遅くなります。</translation>
    </message>
    <message>
        <source>Where shardroomctl finds this program (default: control.sock in the directory of --state-dir when that is given, else in $XDG_RUNTIME_DIR/shardroom, else in the usual state directory).</source>
        <translation>shardroomctl がこのプログラムを見つける場所 (既定: --state-dir を指定した場合はそのディレクトリの control.sock、なければ $XDG_RUNTIME_DIR/shardroom、それもなければ通常の状態ディレクトリ)。</translation>
    </message>
    <message>
        <source>No window.</source>
        <translation>ウィンドウを表示しません。</translation>
    </message>
    <message>
        <source>What to print while headless (default: none).</source>
        <translation>ヘッドレス時に出力するもの (既定: none)。</translation>
    </message>
    <message>
        <source>Seconds between two status prints (default: 1).</source>
        <translation>状態出力の間隔の秒数 (既定: 1)。</translation>
    </message>
    <message>
        <source>Write every delivered event to this file, one JSON line each. A file that is there is continued.</source>
        <translation>配信されたイベントをすべて、1 件 1 行の JSON でこのファイルに書き込みます。既存のファイルには追記します。</translation>
    </message>
    <message>
        <source>Stop after this many seconds.</source>
        <translation>この秒数が経過したら停止します。</translation>
    </message>
    <message>
        <source>Save a picture of the window when all shards are ready, then stop.</source>
        <translation>全シャードの準備が完了したらウィンドウの画像を保存し、停止します。</translation>
    </message>
    <message>
        <source>Show everything, change nothing.</source>
        <translation>すべて表示し、何も変更しません。</translation>
    </message>
    <message>
        <source>What goes to standard error (default: warning).</source>
        <translation>標準エラー出力に出すもの (既定: warning)。</translation>
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
        <translation>%1 から %2 までの整数を指定してください。</translation>
    </message>
    <message>
        <source>one of %1 is expected.</source>
        <translation>%1 のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>a number of seconds above 0 is expected.</source>
        <translation>0 より大きい秒数を指定してください。</translation>
    </message>
    <message>
        <source>guilds per shard, and seconds if wanted, are expected, for example 1000:300.</source>
        <translation>シャードあたりのサーバー数と、必要なら秒数を指定してください。例: 1000:300</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1 is expected. To be advised only, use --advise-reshard.</source>
        <translation>1 から %1 までの整数を指定してください。提案だけでよい場合は --advise-reshard を使ってください。</translation>
    </message>
    <message>
        <source>this needs --auto-reshard or --auto-reshard-4011.</source>
        <translation>--auto-reshard または --auto-reshard-4011 が必要です。</translation>
    </message>
    <message>
        <source>two different times of day are expected, like 18:00-02:00.</source>
        <translation>18:00-02:00 のように、異なる 2 つの時刻を指定してください。</translation>
    </message>
    <message>
        <source>--auto-scaling answers 4011 as well: use one of them.</source>
        <translation>--auto-scaling も 4011 に対応します。どちらか一方だけを使ってください。</translation>
    </message>
    <message>
        <source>an address like https://discord.com/api/v10 is expected.</source>
        <translation>https://discord.com/api/v10 のようなアドレスを指定してください。</translation>
    </message>
    <message>
        <source>ids and ranges separated by commas are expected, for example 0-3,8.</source>
        <translation>カンマ区切りの ID と範囲を指定してください。例: 0-3,8</translation>
    </message>
    <message>
        <source>SHARDS or SHARDSxGUILDS is expected, for example 16x12000.</source>
        <translation>SHARDS または SHARDSxGUILDS を指定してください。例: 16x12000</translation>
    </message>
    <message>
        <source>it wants another practice gateway than --simulate makes; leave --simulate out.</source>
        <translation>--simulate が作るものとは別の練習用ゲートウェイが必要です。--simulate を外してください。</translation>
    </message>
    <message>
        <source>The control room for Discord gateway shards.
The token comes from --token-file, $CREDENTIALS_DIRECTORY/discord_token, $DISCORD_TOKEN_FILE or $DISCORD_TOKEN; never from an argument.</source>
        <translation>Discord ゲートウェイシャードのコントロールルームです。
token は --token-file、$CREDENTIALS_DIRECTORY/discord_token、$DISCORD_TOKEN_FILE、$DISCORD_TOKEN のいずれかから読み込みます。引数からは読み込みません。</translation>
    </message>
    <message>
        <source>Unexpected argument. Shardroom takes options only; see --help. (A token never is an argument.)</source>
        <translation>予期しない引数です。Shardroom が受け付けるのはオプションだけです。--help を参照してください。(token を引数で渡すことはありません。)</translation>
    </message>
    <message>
        <source>--audit is for the practice gateway: add --simulate or --scenario.</source>
        <translation>--audit は練習用ゲートウェイ専用です。--simulate か --scenario を追加してください。</translation>
    </message>
    <message>
        <source>--simulate and --scenario bring their own gateway: leave --api-url out.</source>
        <translation>--simulate と --scenario は独自のゲートウェイを使います。--api-url を外してください。</translation>
    </message>
    <message>
        <source>--encrypt-vault: on the practice gateway sessions are only kept with --state-dir.</source>
        <translation>--encrypt-vault: 練習用ゲートウェイでは、--state-dir を指定した場合のみセッションが保存されます。</translation>
    </message>
    <message>
        <source>--socket: a path is expected.</source>
        <translation>--socket: パスを指定してください。</translation>
    </message>
    <message>
        <source>--profile: the practice gateway has no use for a bot; leave one of them out.</source>
        <translation>--profile: 練習用ゲートウェイではボットを使いません。どちらかを外してください。</translation>
    </message>
    <message>
        <source>--frames: a path is expected.</source>
        <translation>--frames: パスを指定してください。</translation>
    </message>
    <message>
        <source>--frames opens a window without a fleet: leave --headless, --simulate, --scenario and --screenshot out.</source>
        <translation>--frames はフリートなしのウィンドウを開きます。--headless、--simulate、--scenario、--screenshot を外してください。</translation>
    </message>
    <message>
        <source>Run this bot, as it was set up in the window; other options win.</source>
        <translation>ウィンドウで設定したこのボットを実行します。他のオプションが優先されます。</translation>
    </message>
    <message>
        <source>List the bots that are set up, and end.</source>
        <translation>設定済みのボットを一覧表示して終了します。</translation>
    </message>
    <message>
        <source>Show frames that were saved from the window, without a connection.</source>
        <translation>ウィンドウから保存したフレームを、接続なしで表示します。</translation>
    </message>
    <message>
        <source>Keep no history of the fleet for charts and timeline (usually a week in --state-dir).</source>
        <translation>グラフとタイムライン用のフリートの履歴を保存しません (通常は --state-dir に 1 週間分)。</translation>
    </message>
</context>
<context>
    <name>ControlPath</name>
    <message>
        <source>The path of the control socket is %1 bytes long; the system allows %2: %3. Give a shorter one with --socket.</source>
        <translation>制御ソケットのパスは %1 バイトですが、システムの上限は %2 です: %3。--socket でより短いものを指定してください。</translation>
    </message>
</context>
<context>
    <name>ControlReport</name>
    <message>
        <source>identifies  %1 of %2 left, %3 kept back, %4 spent in 24 h, %5 queued, reset at %6</source>
        <translation>IDENTIFY    残り %1 / %2、予備枠 %3、24 時間の消費 %4、待機 %5、リセット %6</translation>
    </message>
    <message>
        <source>fleet       %1 on %2, %3 of %4 shards ready, %5</source>
        <translation>フリート    %1 (%2)、準備完了 %3 / %4 シャード、%5</translation>
    </message>
    <message>
        <source>, read-only</source>
        <translation>、読み取り専用</translation>
    </message>
    <message>
        <source>guilds      %1, %2 unavailable</source>
        <translation>サーバー    %1、利用不可 %2</translation>
    </message>
    <message>
        <source>events      %1, %2 per second</source>
        <translation>イベント    %1、毎秒 %2</translation>
    </message>
    <message>
        <source>latency     p50 %1 ms, p95 %2 ms, p99 %3 ms</source>
        <translation>レイテンシ  p50 %1 ms、p95 %2 ms、p99 %3 ms</translation>
    </message>
    <message>
        <source>rolling     %1, %2: %3 of %4 done</source>
        <translation>順次実行    %1、%2: %3 / %4 完了</translation>
    </message>
    <message>
        <source>, stopped at shard %1</source>
        <translation>、シャード %1 で停止</translation>
    </message>
    <message>
        <source>SHARD</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>OF</source>
        <translation>総数</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>MS</source>
        <translation>MS</translation>
    </message>
    <message>
        <source>GUILDS</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>EV/S</source>
        <translation>EV/S</translation>
    </message>
    <message>
        <source>SEQUENCE</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>UPTIME</source>
        <translation>稼働時間</translation>
    </message>
    <message>
        <source>RESUMES</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>IDENTIFIES</source>
        <translation>IDENTIFY</translation>
    </message>
    <message>
        <source>CLOSED</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>CAUSE</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No shard waits for an identify.</source>
        <translation>IDENTIFY を待っているシャードはありません。</translation>
    </message>
    <message>
        <source>WAITS SINCE</source>
        <translation>待機開始</translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <translation>%1 %2 (%3 から)</translation>
    </message>
    <message>
        <source>%1, which is not in this program</source>
        <translation>%1 (このプログラムにはありません)</translation>
    </message>
    <message>
        <source>%1 after the reshard</source>
        <translation>再シャーディング後は %1</translation>
    </message>
    <message>
        <source>%1 with %2 shards</source>
        <translation>%2 シャードでは %1</translation>
    </message>
    <message numerus="yes">
        <source>repeated    %1: %2 every %3 s, struck %Ln time(s)</source>
        <translation>
            <numerusform>繰り返し    %1: %2、%3 秒ごと、%Ln 回発生</numerusform>
        </translation>
    </message>
    <message>
        <source>scenario    %1, %2 of %3</source>
        <translation>シナリオ    %1、%2 / %3</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>WHAT IT STRIKES</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>WHAT HAPPENS</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1 has begun and takes %2.</source>
        <translation>%1 を開始しました。所要時間は %2 です。</translation>
    </message>
    <message>
        <source>Stopped, without a verdict.
</source>
        <translation>判定なしで停止しました。
</translation>
    </message>
    <message>
        <source>No scenario was running.
</source>
        <translation>実行中のシナリオはありませんでした。
</translation>
    </message>
    <message>
        <source>SCENARIO</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>TAKES</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>The status of all shards was written to %1.</source>
        <translation>全シャードの状態を %1 に書き込みました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session state(s) written to %1.</source>
        <translation>
            <numerusform>%Ln 件のセッション状態を %1 に書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>RESUMABLE</source>
        <translation>再開可能</translation>
    </message>
    <message>
        <source>TAKEN</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>WHY NOT</source>
        <translation>不可の理由</translation>
    </message>
    <message>
        <source>The file does not say of how many shards it is; %1 were assumed. The import needs --count.</source>
        <translation>ファイルにシャード数の記載がないため、%1 と仮定しました。インポートには --count が必要です。</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>何も変更していません。これは試行です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) taken; their shards resume.</source>
        <translation>
            <numerusform>%Ln 件のセッションを取り込みました。それらのシャードは再開します。</numerusform>
        </translation>
    </message>
    <message>
        <source>vault       in memory only: there is no state directory</source>
        <translation>保管庫      メモリ内のみ: 状態ディレクトリがありません</translation>
    </message>
    <message>
        <source>vault       %1, %2, written at %3</source>
        <translation>保管庫      %1、%2、書き込み %3</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化済み</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>There is no saved session.</source>
        <translation>保存済みセッションはありません。</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Done.
</source>
        <translation>完了しました。
</translation>
    </message>
    <message>
        <source>Begun for shards %1, %2 at a time; status shows how far it is.
</source>
        <translation>シャード %1 で開始しました (一度に %2 個)。進行状況は status で分かります。
</translation>
    </message>
    <message>
        <source>Done for shards %1.
</source>
        <translation>シャード %1 で完了しました。
</translation>
    </message>
    <message>
        <source>No count is worth a look.</source>
        <translation>検討に値する数はありません。</translation>
    </message>
    <message>
        <source>SHARDS</source>
        <translation>シャード数</translation>
    </message>
    <message>
        <source>MOST GUILDS</source>
        <translation>最多サーバー</translation>
    </message>
    <message>
        <source>%1/%2 with %3</source>
        <comment>shard/total</comment>
        <translation>%1/%2 (%3)</translation>
    </message>
    <message>
        <source>%1 delivered, %2 matched (%3 late), %4 only old, %5 only new, %6 pending, %7 forgotten</source>
        <translation>配信 %1、照合済み %2 (遅延 %3)、旧のみ %4、新のみ %5、未照合 %6、忘却 %7</translation>
    </message>
    <message>
        <source>events      %1</source>
        <translation>イベント    %1</translation>
    </message>
    <message>
        <source>Both sides have shown the same of every guild.</source>
        <translation>どのサーバーについても、両側の内容が一致しています。</translation>
    </message>
    <message>
        <source>GUILD</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>DELIVERED</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>MATCHED</source>
        <translation>照合済み</translation>
    </message>
    <message>
        <source>ONLY OLD</source>
        <translation>旧のみ</translation>
    </message>
    <message>
        <source>ONLY NEW</source>
        <translation>新のみ</translation>
    </message>
    <message>
        <source>PENDING</source>
        <translation>未照合</translation>
    </message>
    <message>
        <source>LAG MS</source>
        <translation>遅れ MS</translation>
    </message>
    <message>
        <source>LOADING</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>spent       %1 of %2 identifies, %3 more for shards that fail</source>
        <translation>消費        IDENTIFY %1 / %2、失敗するシャード用にあと %3</translation>
    </message>
    <message>
        <source>missing     %1 (%2 of them unavailable)</source>
        <translation>不足        %1 (うち利用不可 %2)</translation>
    </message>
    <message>
        <source>possible    %1</source>
        <translation>可能        %1</translation>
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
        <translation>再シャード  %1 シャードから、%2 サーバー</translation>
    </message>
    <message>
        <source>reshard     %1 to %2 shards</source>
        <translation>再シャード  %1 → %2 シャード</translation>
    </message>
    <message>
        <source>plan        %1, %2: shards %3 become %4 new ones, %5 at once</source>
        <translation>計画        %1、%2: シャード %3 を新しい %4 個に、同時に %5 個</translation>
    </message>
    <message>
        <source>costs       %1 of %2 identifies, %3 kept back, at most %4 more for shards that fail</source>
        <translation>コスト      IDENTIFY %1 / %2、予備枠 %3、失敗するシャード用に最大 %4 回追加</translation>
    </message>
    <message>
        <source>takes       %1 at least, %2 of it to go back at no cost</source>
        <translation>所要時間    最短 %1、うち %2 は無償で戻せる期間</translation>
    </message>
    <message>
        <source>downtime    %1 without events</source>
        <translation>停止時間    %1 (イベントなし)</translation>
    </message>
    <message>
        <source>peak        %1 connections, %2 more memory</source>
        <translation>ピーク      接続 %1、追加メモリ %2</translation>
    </message>
    <message>
        <source>peak        %1 connections</source>
        <translation>ピーク      接続 %1</translation>
    </message>
    <message>
        <source>guilds      %1, at most %2 in one shard, %3 in the mean, deviation %4</source>
        <translation>サーバー    %1、1 シャード最大 %2、平均 %3、偏差 %4</translation>
    </message>
    <message>
        <source>lasts       %1 days until a shard is full</source>
        <translation>余裕        シャードが満杯になるまで %1 日</translation>
    </message>
    <message>
        <source>fullest     %1 guilds</source>
        <translation>最多        %1 サーバー</translation>
    </message>
    <message>
        <source>hottest     %1 events per second</source>
        <translation>最活発      毎秒 %1 イベント</translation>
    </message>
    <message>
        <source>The plan was written to %1. shardroomctl apply carries it out.</source>
        <translation>計画を %1 に書き込みました。shardroomctl apply で実行します。</translation>
    </message>
    <message>
        <source>Plan %1 has begun. shardroomctl wait reshard-done tells how it ends.</source>
        <translation>計画 %1 を開始しました。結果は shardroomctl wait reshard-done で分かります。</translation>
    </message>
    <message>
        <source>reshard     %1 to %2: %3</source>
        <translation>再シャード  %1 → %2: %3</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation> (%1 まで)</translation>
    </message>
    <message>
        <source>, batch %1 of %2</source>
        <translation>、バッチ %1 / %2</translation>
    </message>
    <message>
        <source>, %1 of %2 new shards ready, %3 of %4 guilds in them</source>
        <translation>、新シャードの準備完了 %1 / %2、サーバー %3 / %4</translation>
    </message>
    <message>
        <source>, found unfinished</source>
        <translation>、未完了のまま検出</translation>
    </message>
    <message>
        <source>, paused</source>
        <translation>、一時停止中</translation>
    </message>
    <message>
        <source>announced   %1 to %2 at %3 for %4 identifies: %5</source>
        <translation>予告        %1 → %2、%3 開始、IDENTIFY %4 回: %5</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>レポートを %1 に書き込みました。</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>実行中の再シャーディングはありません。</translation>
    </message>
    <message>
        <source>last        %1 to %2: %3 at %4</source>
        <translation>前回        %1 → %2: %3 (%4)</translation>
    </message>
    <message>
        <source>the bot is in this guild</source>
        <translation>ボットはこのサーバーにいます</translation>
    </message>
    <message>
        <source>the bot is NOT in this guild</source>
        <translation>ボットはこのサーバーにいません</translation>
    </message>
    <message>
        <source>the guild is still loading</source>
        <translation>サーバーはまだ読み込み中です</translation>
    </message>
    <message>
        <source>Discord says that the guild is in an outage</source>
        <translation>Discord によると、サーバーは障害中です</translation>
    </message>
    <message>
        <source>whether the bot is in this guild is not known: the shard has no session</source>
        <translation>シャードにセッションがないため、ボットがこのサーバーにいるかどうかは不明です</translation>
    </message>
    <message>
        <source>Restarts, and resumes shards %1. wait ready --timeout S tells when they are back.
</source>
        <translation>再起動して、シャード %1 を再開します。復帰は wait ready --timeout S で確認できます。
</translation>
    </message>
    <message>
        <source>The queue is held: nobody identifies until release.
</source>
        <translation>キューは保留中です。release まで IDENTIFY は行われません。
</translation>
    </message>
    <message>
        <source>The queue goes on.
</source>
        <translation>キューを続行します。
</translation>
    </message>
    <message>
        <source>Nothing has fired yet.
</source>
        <translation>発生したアラートはまだありません。
</translation>
    </message>
    <message>
        <source>No alert stands.
</source>
        <translation>継続中のアラートはありません。
</translation>
    </message>
    <message>
        <source>These are quiet hours: only what is critical is announced.
</source>
        <translation>通知抑制の時間帯です。重大なものだけを通知します。
</translation>
    </message>
    <message>
        <source>Muted until %1.
</source>
        <translation>%1 までミュート中。
</translation>
    </message>
    <message>
        <source>Not muted.
</source>
        <translation>ミュートしていません。
</translation>
    </message>
    <message numerus="yes">
        <source>held back   %Ln shard(s) until %1: %2</source>
        <translation>
            <numerusform>抑制        シャード %Ln 個、%1 まで: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deaf        %Ln shard(s) without events</source>
        <translation>
            <numerusform>無受信      %Ln シャードにイベントが届いていません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ControlVerb</name>
    <message>
        <source>The fleet in a few lines.</source>
        <translation>フリートの状態を数行で表示します。</translation>
    </message>
    <message>
        <source>A row per shard.</source>
        <translation>シャードごとに 1 行で表示します。</translation>
    </message>
    <message>
        <source>The identify budget, and who waits for an identify.</source>
        <translation>IDENTIFY 枠と、IDENTIFY を待つシャードを表示します。</translation>
    </message>
    <message>
        <source>Connect: resume if there is a session, else identify.</source>
        <translation>接続します。セッションがあれば再開、なければ IDENTIFY します。</translation>
    </message>
    <message>
        <source>Disconnect and keep the session.</source>
        <translation>切断し、セッションを保持します。</translation>
    </message>
    <message>
        <source>Go on with the kept session; refused for a shard that has none, so it never costs.</source>
        <translation>保持したセッションで続行します。セッションのないシャードは拒否されるため、消費は一切ありません。</translation>
    </message>
    <message>
        <source>End the session and start a new one: an identify each.</source>
        <translation>セッションを終了し、新しく開始します。IDENTIFY を 1 回ずつ消費します。</translation>
    </message>
    <message>
        <source>Reconnect one shard after the other, --at-once K at a time, or give each a new session; stops at the first failure. status shows how far it is.</source>
        <translation>シャードを 1 つずつ (--at-once K で一度に K 個) 再接続するか、それぞれに新しいセッションを与えます。最初の失敗で停止します。進行状況は status で分かります。</translation>
    </message>
    <message>
        <source>End the session; coming back costs an identify each.</source>
        <translation>セッションを終了します。復帰には IDENTIFY を 1 回ずつ消費します。</translation>
    </message>
    <message>
        <source>Write the session states to a file of yours alone (0600), or the status for people.</source>
        <translation>セッション状態を本人だけのファイル (0600) に、または人が読むための状態を書き出します。</translation>
    </message>
    <message>
        <source>Resume the sessions of a file, ours or another library&apos;s: all that can be, or these.</source>
        <translation>ファイルのセッションを再開します。Shardroom のものでも他のライブラリのものでも使えます。可能なものすべて、または指定分です。</translation>
    </message>
    <message>
        <source>The saved sessions: how old, and whether they can be resumed.</source>
        <translation>保存済みセッションの経過時間と、再開できるかどうかを表示します。</translation>
    </message>
    <message>
        <source>Resume saved sessions of shards that are not connected.</source>
        <translation>接続していないシャードの保存済みセッションを再開します。</translation>
    </message>
    <message>
        <source>Drop saved sessions; starting those shards costs an identify.</source>
        <translation>保存済みセッションを破棄します。それらのシャードの開始には IDENTIFY を消費します。</translation>
    </message>
    <message>
        <source>What a reshard would do and cost, nothing is changed; without --to, the counts worth a look.</source>
        <translation>再シャーディングの内容とコストを表示します。変更は行いません。--to なしでは検討に値する数を表示します。</translation>
    </message>
    <message>
        <source>Reshard as the file of plan reshard -o says, unless it is stale.</source>
        <translation>plan reshard -o のファイルに従って再シャーディングします (古くなっていない場合)。</translation>
    </message>
    <message>
        <source>How the reshard goes; hold it, go on, accept N missing guilds, end the old sessions now, how the events match, write its report, or call an announced one off.</source>
        <translation>再シャーディングの進行状況。一時停止、続行、不足サーバー N 個の許容、古いセッションの即時終了、イベント照合の表示、レポートの書き出し、予告の取り消しもできます。</translation>
    </message>
    <message>
        <source>Stop a reshard and keep the old set.</source>
        <translation>再シャーディングを中止し、古いセットを維持します。</translation>
    </message>
    <message>
        <source>After the switch of a reshard: let the old set serve again.</source>
        <translation>再シャーディングの切り替え後に、古いセットを稼働に戻します。</translation>
    </message>
    <message>
        <source>What the bot shows, e.g. dnd:watching:the shards.</source>
        <translation>ボットの表示内容。例: dnd:watching:the shards</translation>
    </message>
    <message>
        <source>Let N identifies go below the floor that is kept back.</source>
        <translation>予備枠から N 回の IDENTIFY の使用を許可します。</translation>
    </message>
    <message>
        <source>The timeline as it grows, until Ctrl+C or --timeout.</source>
        <translation>タイムラインを逐次表示します。Ctrl+C か --timeout で終了します。</translation>
    </message>
    <message>
        <source>Return when this is so; with --timeout, also wait for the program.</source>
        <translation>条件が満たされたら終了します。--timeout を付けるとプログラムの起動も待ちます。</translation>
    </message>
    <message>
        <source>What the program logs from now on, e.g. debug shardroom.gateway.</source>
        <translation>以後プログラムがログに記録する内容。例: debug shardroom.gateway</translation>
    </message>
    <message>
        <source>Practice gateway: let something go wrong, or stop what repeats.</source>
        <translation>練習用ゲートウェイ: 障害を起こす、または繰り返しを停止します。</translation>
    </message>
    <message>
        <source>Practice gateway: the names of faults, and what is repeated.</source>
        <translation>練習用ゲートウェイ: 障害の名前と、繰り返し中のものを表示します。</translation>
    </message>
    <message>
        <source>Practice gateway: play a scenario; without a name, what there is and how it goes.</source>
        <translation>練習用ゲートウェイ: シナリオを再生します。名前なしでは一覧と進行状況を表示します。</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Use one of %2.</source>
        <translation>形式「%1」はありません。%2 のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>Bring the program&apos;s window to the front.</source>
        <translation>プログラムのウィンドウを前面に表示します。</translation>
    </message>
    <message>
        <source>The shard of a guild, by its id or the link of one of its messages, and whether the bot is in it; also after a reshard.</source>
        <translation>サーバーのシャードと、ボットがそのサーバーにいるかどうか。サーバー ID かメッセージのリンクで指定します。再シャーディング後のシャードも分かります。</translation>
    </message>
    <message>
        <source>Nobody identifies until release, or of these shards none that waits to; resumes go on.</source>
        <translation>release まで IDENTIFY を止めます。シャードを指定すると、そのうち待機中のものだけを止めます。再開は続きます。</translation>
    </message>
    <message>
        <source>The identify queue goes on, or these shards take their turn in it.</source>
        <translation>IDENTIFY キューを続行します。シャードを指定すると、それらが順番待ちに戻ります。</translation>
    </message>
    <message>
        <source>Take shards that wait to identify out of the queue: they are paused, and nothing is spent.</source>
        <translation>IDENTIFY 待ちのシャードをキューから外します。シャードは一時停止し、消費はありません。</translation>
    </message>
    <message>
        <source>Start the program anew, for example after an update, and resume all sessions: no identify is spent. Refused when that can&apos;t be.</source>
        <translation>更新後などにプログラムを起動し直し、全セッションを再開します。IDENTIFY は消費しません。それができない場合は拒否します。</translation>
    </message>
    <message>
        <source>The alerts that stand, or what fired and cleared; mute them for 60 or so many minutes, also over a restart.</source>
        <translation>継続中のアラート、または発生と解消の履歴。60 分または指定した分数だけミュートでき、再起動後も続きます。</translation>
    </message>
</context>
<context>
    <name>DiscordTable</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Drop connection</source>
        <translation>接続を切断</translation>
    </message>
    <message>
        <source>The TCP connection ends without a close frame, as when a gateway is stopped.</source>
        <translation>ゲートウェイが停止したときのように、クローズフレームなしで TCP 接続が終わります。</translation>
    </message>
    <message>
        <source>Reset connection</source>
        <translation>接続をリセット</translation>
    </message>
    <message>
        <source>The TCP connection is reset without a close frame, as when a gateway host dies.</source>
        <translation>ゲートウェイのホストが落ちたときのように、クローズフレームなしで TCP 接続がリセットされます。</translation>
    </message>
    <message>
        <source>Half-open connection</source>
        <translation>ハーフオープン接続</translation>
    </message>
    <message>
        <source>The gateway has lost the connection and the shard does not know: nothing is read or sent any more.</source>
        <translation>ゲートウェイは接続を失っていますが、シャードはそれを知りません。以後は送受信が行われません。</translation>
    </message>
    <message>
        <source>Close with code</source>
        <translation>コード付きで閉じる</translation>
    </message>
    <message>
        <source>The gateway closes with a close code; the code says whether the session can go on.</source>
        <translation>ゲートウェイがクローズコード付きで閉じます。セッションを続けられるかはコードで分かります。</translation>
    </message>
    <message>
        <source>Ask to reconnect (op 7)</source>
        <translation>再接続を要求 (op 7)</translation>
    </message>
    <message>
        <source>Discord asks a shard to reconnect and resume, many times a day.</source>
        <translation>Discord は 1 日に何度も、シャードに再接続と再開を求めます。</translation>
    </message>
    <message>
        <source>No HELLO</source>
        <translation>HELLO なし</translation>
    </message>
    <message>
        <source>The connection is reset, and the next one is opened but never says HELLO.</source>
        <translation>接続がリセットされ、次の接続は開きますが HELLO が来ません。</translation>
    </message>
    <message>
        <source>Fall silent</source>
        <translation>沈黙</translation>
    </message>
    <message>
        <source>Nothing arrives any more, though the connection stays up, as behind a broken router.</source>
        <translation>壊れたルーターの先のように、接続は保たれたまま何も届かなくなります。</translation>
    </message>
    <message>
        <source>Delay everything</source>
        <translation>すべて遅延</translation>
    </message>
    <message>
        <source>Everything arrives late, as over a bad line: the latency grows.</source>
        <translation>悪い回線のように、すべてが遅れて届き、レイテンシが増えます。</translation>
    </message>
    <message>
        <source>Read slowly</source>
        <translation>低速読み取り</translation>
    </message>
    <message>
        <source>The gateway takes what the shard sends one payload at a time, as when it is overloaded: heartbeats wait behind commands.</source>
        <translation>過負荷時のように、ゲートウェイがシャードの送信を 1 ペイロードずつしか受け取りません。ハートビートはコマンドの後ろで待ちます。</translation>
    </message>
    <message>
        <source>Invalid session, resumable (op 9 true)</source>
        <translation>無効なセッション、再開可 (op 9 true)</translation>
    </message>
    <message>
        <source>Discord asks for a RESUME of the same session.</source>
        <translation>Discord が同じセッションの RESUME を求めます。</translation>
    </message>
    <message>
        <source>Invalid session (op 9 false)</source>
        <translation>無効なセッション (op 9 false)</translation>
    </message>
    <message>
        <source>The session is gone; going on costs an identify.</source>
        <translation>セッションは失われました。続行には IDENTIFY を消費します。</translation>
    </message>
    <message>
        <source>Invalid session without a value</source>
        <translation>無効なセッション、値なし</translation>
    </message>
    <message>
        <source>Op 9 without d: against the protocol, and it has crashed clients.</source>
        <translation>d のない op 9。プロトコル違反で、クライアントをクラッシュさせた例があります。</translation>
    </message>
    <message>
        <source>Invalid session of the wrong type</source>
        <translation>無効なセッション、型違い</translation>
    </message>
    <message>
        <source>Op 9 with a text for d: against the protocol, and it has crashed clients.</source>
        <translation>d がテキストの op 9。プロトコル違反で、クライアントをクラッシュさせた例があります。</translation>
    </message>
    <message>
        <source>Slow READY</source>
        <translation>READY の遅延</translation>
    </message>
    <message>
        <source>The session is gone, and READY to the next IDENTIFY comes late, as on the day of an outage.</source>
        <translation>セッションが失われ、大規模障害の日のように、次の IDENTIFY への READY が遅れます。</translation>
    </message>
    <message>
        <source>No answer to RESUME</source>
        <translation>RESUME に無応答</translation>
    </message>
    <message>
        <source>The connection is reset, and the next RESUME is neither answered nor refused.</source>
        <translation>接続がリセットされ、次の RESUME に応答も拒否も返りません。</translation>
    </message>
    <message>
        <source>Lose the replay</source>
        <translation>リプレイの欠落</translation>
    </message>
    <message>
        <source>The connection is reset, and the next RESUME succeeds without the missed events.</source>
        <translation>接続がリセットされ、次の RESUME は成功しますが、逃したイベントが届きません。</translation>
    </message>
    <message>
        <source>Dead resume host</source>
        <translation>再開ホストの停止</translation>
    </message>
    <message>
        <source>The connection is reset, and the resume host refuses connections: the session must be resumed on the main one.</source>
        <translation>接続がリセットされ、再開用ホストが接続を拒否します。メインのホストでセッションを再開する必要があります。</translation>
    </message>
    <message>
        <source>Stop acknowledging</source>
        <translation>ACK を停止</translation>
    </message>
    <message>
        <source>Heartbeats are no longer acknowledged: a zombie connection, to be left and resumed.</source>
        <translation>ハートビートに ACK が返らなくなります。ゾンビ接続で、離れて再開すべきものです。</translation>
    </message>
    <message>
        <source>Acknowledge late</source>
        <translation>ACK の遅延</translation>
    </message>
    <message>
        <source>Heartbeats are acknowledged late while events are prompt.</source>
        <translation>イベントは即座に届きますが、ハートビートの ACK が遅れます。</translation>
    </message>
    <message>
        <source>Ask for a heartbeat (op 1)</source>
        <translation>ハートビートを要求 (op 1)</translation>
    </message>
    <message>
        <source>Discord may ask for a heartbeat at any time; it is to be answered at once.</source>
        <translation>Discord はいつでもハートビートを要求できます。すぐに応答する必要があります。</translation>
    </message>
    <message>
        <source>Withhold events</source>
        <translation>イベントを差し止め</translation>
    </message>
    <message>
        <source>Heartbeats are acknowledged, but no events arrive: the shard looks healthy and is not.</source>
        <translation>ハートビートに ACK は返りますが、イベントが届きません。シャードは正常に見えて、正常ではありません。</translation>
    </message>
    <message>
        <source>Leave an event out</source>
        <translation>イベントを 1 件省く</translation>
    </message>
    <message>
        <source>The next event is not sent; the gap in the numbers shows it, a RESUME brings it.</source>
        <translation>次のイベントが送信されません。番号の欠けで分かり、RESUME で届きます。</translation>
    </message>
    <message>
        <source>Send an event twice</source>
        <translation>イベントを二重に送信</translation>
    </message>
    <message>
        <source>The next event comes twice with the same number; a bot must see it once.</source>
        <translation>次のイベントが同じ番号で 2 回届きます。ボットには 1 回だけ見えなければなりません。</translation>
    </message>
    <message>
        <source>Send an unknown event</source>
        <translation>未知のイベントを送信</translation>
    </message>
    <message>
        <source>Discord adds events; a client ignores those it does not know.</source>
        <translation>Discord はイベントを追加します。クライアントは知らないものを無視します。</translation>
    </message>
    <message>
        <source>Send an unknown opcode</source>
        <translation>未知の opcode を送信</translation>
    </message>
    <message>
        <source>Discord adds opcodes; a client ignores those it does not know.</source>
        <translation>Discord は opcode を追加します。クライアントは知らないものを無視します。</translation>
    </message>
    <message>
        <source>Send garbage text</source>
        <translation>不正なテキストを送信</translation>
    </message>
    <message>
        <source>A text frame that is not JSON.</source>
        <translation>JSON ではないテキストフレームです。</translation>
    </message>
    <message>
        <source>Send invalid UTF-8</source>
        <translation>無効な UTF-8 を送信</translation>
    </message>
    <message>
        <source>A payload with bytes that no text has.</source>
        <translation>テキストにあり得ないバイトを含むペイロードです。</translation>
    </message>
    <message>
        <source>Truncate the stream</source>
        <translation>ストリームを切り詰め</translation>
    </message>
    <message>
        <source>A message stops half-way; what follows does not fit.</source>
        <translation>メッセージが途中で途切れ、続きが合いません。</translation>
    </message>
    <message>
        <source>Corrupt the stream</source>
        <translation>ストリームを破損</translation>
    </message>
    <message>
        <source>A binary frame that does not decompress: the stream can&apos;t go on, the session can.</source>
        <translation>展開できないバイナリフレームです。ストリームは続けられませんが、セッションは続けられます。</translation>
    </message>
    <message>
        <source>Send a decompression bomb</source>
        <translation>展開爆弾を送信</translation>
    </message>
    <message>
        <source>A frame that decompresses to two gigabytes, a thousand times its size or more.</source>
        <translation>展開すると元の 1000 倍以上、2 ギガバイトになるフレームです。</translation>
    </message>
    <message>
        <source>Announce a huge frame</source>
        <translation>巨大フレームを予告</translation>
    </message>
    <message>
        <source>A frame whose header announces gigabytes.</source>
        <translation>ヘッダーが数ギガバイトを予告するフレームです。</translation>
    </message>
    <message>
        <source>Fragment the frames</source>
        <translation>フレームを細分化</translation>
    </message>
    <message>
        <source>Every message comes in many small frames, which the protocol allows.</source>
        <translation>すべてのメッセージが多数の小さなフレームで届きます。プロトコル上は許されています。</translation>
    </message>
    <message>
        <source>401 Unauthorized</source>
        <translation>401 認証エラー</translation>
    </message>
    <message>
        <source>The next REST answer says that the token is wrong: the client must stop.</source>
        <translation>次の REST 応答が token の誤りを伝えます。クライアントは停止しなければなりません。</translation>
    </message>
    <message>
        <source>429 Too many requests</source>
        <translation>429 リクエスト過多</translation>
    </message>
    <message>
        <source>The next REST answer says how long to wait before asking again.</source>
        <translation>次の REST 応答が、再度問い合わせるまでの待ち時間を伝えます。</translation>
    </message>
    <message>
        <source>503 Unavailable</source>
        <translation>503 利用不可</translation>
    </message>
    <message>
        <source>The next REST answer says that the service is down; ask again later.</source>
        <translation>次の REST 応答がサービス停止を伝えます。後で問い合わせ直します。</translation>
    </message>
    <message>
        <source>502 Bad gateway</source>
        <translation>502 不正なゲートウェイ</translation>
    </message>
    <message>
        <source>The next REST answer says that there was nobody to answer; ask again later.</source>
        <translation>次の REST 応答が、応答できる相手がいなかったことを伝えます。後で問い合わせ直します。</translation>
    </message>
    <message>
        <source>500 Internal error</source>
        <translation>500 内部エラー</translation>
    </message>
    <message>
        <source>The next REST answer says that Discord failed; ask again later.</source>
        <translation>次の REST 応答が Discord 側のエラーを伝えます。後で問い合わせ直します。</translation>
    </message>
    <message>
        <source>No REST answer</source>
        <translation>REST 応答なし</translation>
    </message>
    <message>
        <source>The next REST request is never answered.</source>
        <translation>次の REST リクエストに応答が返りません。</translation>
    </message>
    <message>
        <source>Truncated REST answer</source>
        <translation>REST 応答の切り詰め</translation>
    </message>
    <message>
        <source>The next REST answer ends in the middle of its body.</source>
        <translation>次の REST 応答が本文の途中で終わります。</translation>
    </message>
    <message>
        <source>REST answer without JSON</source>
        <translation>JSON でない REST 応答</translation>
    </message>
    <message>
        <source>The next REST answer is a web page, as from a proxy in between.</source>
        <translation>次の REST 応答が、途中のプロキシが返すような Web ページになります。</translation>
    </message>
    <message>
        <source>Jump of the clock</source>
        <translation>時計の飛び</translation>
    </message>
    <message>
        <source>The gateway&apos;s clock leaps ahead: sessions that nobody holds expire, the identify budget may renew.</source>
        <translation>ゲートウェイの時計が先へ飛びます。誰も使っていないセッションは期限切れになり、IDENTIFY 枠が更新されることがあります。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>ハートビート</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>What is on the wire</source>
        <translation>通信内容</translation>
    </message>
    <message>
        <source>REST answers</source>
        <translation>REST 応答</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>FaultOrder</name>
    <message>
        <source>&quot;shards&quot; must be a list of shard numbers, for example [1, 2]; leave it out for all.</source>
        <translation>&quot;shards&quot; はシャード番号のリストでなければなりません。例: [1, 2]。全シャードなら省いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation>&quot;%1&quot; は %2 から %3 までの整数でなければなりません。</translation>
    </message>
    <message>
        <source>&quot;fault&quot; must be one of: %1.</source>
        <translation>&quot;fault&quot; は次のいずれかでなければなりません: %1。</translation>
    </message>
    <message>
        <source>&quot;code&quot; must be 0 (no code) or a close code from 1000 to 4999, but not 1004 to 1006.</source>
        <translation>&quot;code&quot; は 0 (コードなし) か、1000 から 4999 までのクローズコード (1004 から 1006 を除く) でなければなりません。</translation>
    </message>
    <message>
        <source>&quot;some&quot; must be a number of shards from 1 to %1; leave it out for every one.</source>
        <translation>&quot;some&quot; は 1 から %1 までのシャード数でなければなりません。全部なら省いてください。</translation>
    </message>
    <message>
        <source>&quot;every_ms&quot; must be a whole number from %1 to %2; leave it out for once.</source>
        <translation>&quot;every_ms&quot; は %1 から %2 までの整数でなければなりません。1 回だけなら省いてください。</translation>
    </message>
    <message>
        <source>&quot;lasting_ms&quot; must be a whole number from 1 to %1; leave it out to repeat it until it is cancelled.</source>
        <translation>&quot;lasting_ms&quot; は 1 から %1 までの整数でなければなりません。取り消すまで繰り返すなら省いてください。</translation>
    </message>
    <message>
        <source>&quot;lasting_ms&quot; says how long it is repeated: it needs &quot;every_ms&quot;.</source>
        <translation>&quot;lasting_ms&quot; は繰り返す長さです。&quot;every_ms&quot; が必要です。</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>shard</source>
        <comment>a field of the filter: one word</comment>
        <translation>シャード</translation>
    </message>
    <message>
        <source>state</source>
        <comment>a field of the filter: one word</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>is</source>
        <comment>a field of the filter, as in is:deaf: one word</comment>
        <translation>条件</translation>
    </message>
    <message>
        <source>host</source>
        <comment>a field of the filter: one word</comment>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>cause</source>
        <comment>a field of the filter: one word</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>guilds</source>
        <comment>a field of the filter: one word</comment>
        <translation>サーバー数</translation>
    </message>
    <message>
        <source>fill</source>
        <comment>a field of the filter, percent: one word</comment>
        <translation>充填率</translation>
    </message>
    <message>
        <source>unavailable</source>
        <comment>a field of the filter, guilds in an outage: one word</comment>
        <translation>利用不可</translation>
    </message>
    <message>
        <source>latency</source>
        <comment>a field of the filter: one word</comment>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>events</source>
        <comment>a field of the filter, per second: one word</comment>
        <translation>イベント数</translation>
    </message>
    <message>
        <source>close</source>
        <comment>a field of the filter, the close code: one word</comment>
        <translation>クローズコード</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a field of the filter, time since then: one word</comment>
        <translation>クローズ経過</translation>
    </message>
    <message>
        <source>age</source>
        <comment>a field of the filter, time in this state: one word</comment>
        <translation>経過</translation>
    </message>
    <message>
        <source>ack</source>
        <comment>a field of the filter, time since the last ACK: one word</comment>
        <translation>ack</translation>
    </message>
    <message>
        <source>event</source>
        <comment>a field of the filter, time since the last event: one word</comment>
        <translation>最終イベント</translation>
    </message>
    <message>
        <source>resumes</source>
        <comment>a field of the filter, a count: one word</comment>
        <translation>再開数</translation>
    </message>
    <message>
        <source>identifies</source>
        <comment>a field of the filter, a count: one word</comment>
        <translation>identify数</translation>
    </message>
    <message>
        <source>zombies</source>
        <comment>a field of the filter, a count: one word</comment>
        <translation>ゾンビ数</translation>
    </message>
    <message>
        <source>deaf</source>
        <comment>is:deaf in the filter: one word</comment>
        <translation>無受信</translation>
    </message>
    <message>
        <source>zombie</source>
        <comment>is:zombie in the filter: one word</comment>
        <translation>ゾンビ</translation>
    </message>
    <message>
        <source>quiet</source>
        <comment>is:quiet in the filter: one word</comment>
        <translation>閑散</translation>
    </message>
</context>
<context>
    <name>Fleet</name>
    <message>
        <source>%1 does not say how many shards there are.</source>
        <translation>%1 にはシャード数の記載がありません。</translation>
    </message>
    <message>
        <source>The fleet is not running. Start it with --sessions to begin from a file.</source>
        <translation>フリートは動作していません。ファイルから始めるには --sessions を付けて起動してください。</translation>
    </message>
    <message>
        <source>connected; pause it first</source>
        <translation>接続中です。先に一時停止してください</translation>
    </message>
    <message>
        <source>gives up the saved session %1</source>
        <translation>保存済みセッション %1 を手放すことになります</translation>
    </message>
    <message>
        <source>gives up a newer state of the same session, at %1</source>
        <translation>同じセッションのより新しい状態 (シーケンス %1) を手放すことになります</translation>
    </message>
    <message>
        <source>The saved session was not resumed: %1</source>
        <translation>保存済みセッションは再開されませんでした: %1</translation>
    </message>
    <message>
        <source>%1 is where the sessions are kept while this program runs. Choose another file.</source>
        <translation>%1 は、このプログラムの実行中にセッションを保存する場所です。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>A reshard is going on already.</source>
        <translation>再シャーディングはすでに実行中です。</translation>
    </message>
    <message>
        <source>The fleet is not running.</source>
        <translation>フリートは動作していません。</translation>
    </message>
    <message>
        <source>Reshard</source>
        <translation>再シャーディング</translation>
    </message>
    <message>
        <source>This fleet will reshard itself from %1 to %2: %3</source>
        <translation>このフリートは %1 から %2 に自動で再シャーディングします: %3</translation>
    </message>
    <message>
        <source>At %1, unless somebody calls it off</source>
        <translation>%1 に開始します (誰かが取り消さない限り)</translation>
    </message>
    <message>
        <source>The announced reshard was refused: %1</source>
        <translation>予告された再シャーディングは拒否されました: %1</translation>
    </message>
    <message>
        <source>This is read-only mode. Start without --read-only to change anything.</source>
        <translation>読み取り専用モードです。変更するには --read-only なしで起動してください。</translation>
    </message>
    <message>
        <source>The shards were replaced meanwhile. Make a new plan.</source>
        <translation>その間にシャードが置き換えられました。新しい計画を作成してください。</translation>
    </message>
    <message>
        <source>Reshard from %1 to %2 (%3): costs %4 identifies</source>
        <translation>再シャーディング %1 → %2 (%3): IDENTIFY %4 回を消費</translation>
    </message>
    <message>
        <source>Until it can be written, a crash costs an identify per new shard</source>
        <translation>書き込めるようになるまで、クラッシュすると新シャードごとに IDENTIFY を 1 回消費します</translation>
    </message>
    <message>
        <source>%1 events: %2 shown by both sets, %3 by the old one only, %4 by the new one only; %5 identifies of %6</source>
        <translation>%1 イベント: 両セットに出現 %2、旧のみ %3、新のみ %4。IDENTIFY %5 / %6</translation>
    </message>
    <message>
        <source>Resharded to %1. %2</source>
        <translation>%1 に再シャーディングしました。%2</translation>
    </message>
    <message>
        <source>This program was started with --shards %1. Start it with auto, or with %2, from now on: another count would cost an identify for every shard.</source>
        <translation>このプログラムは --shards %1 で起動されました。今後は auto か %2 で起動してください。他の数では全シャードで IDENTIFY を消費します。</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2。%3</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>実行中の再シャーディングはありません。</translation>
    </message>
    <message>
        <source>So many at a time must be from 1 to %1.</source>
        <translation>一度の数は 1 から %1 まででなければなりません。</translation>
    </message>
    <message>
        <source>The time for one shard must be a second or more.</source>
        <translation>1 シャードにかける時間は 1 秒以上でなければなりません。</translation>
    </message>
    <message>
        <source>A reshard is under way.</source>
        <translation>再シャーディングを実行中です。</translation>
    </message>
    <message>
        <source>One is under way already. Stop it first, or wait for its end.</source>
        <translation>すでに 1 つ実行中です。先に停止するか、終了を待ってください。</translation>
    </message>
    <message>
        <source>The fleet is stopping.</source>
        <translation>フリートは停止処理中です。</translation>
    </message>
    <message>
        <source>A reshard has begun.</source>
        <translation>再シャーディングが始まりました。</translation>
    </message>
    <message>
        <source>%1 of %2 shards</source>
        <translation>%2 シャード中 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as they were</source>
        <translation>
            <numerusform>%Ln 個はそのまま</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: done, %2</source>
        <translation>%1: 完了、%2</translation>
    </message>
    <message>
        <source>%1: stopped at shard %2 (%3). %4</source>
        <translation>%1: シャード %2 で停止 (%3)。%4</translation>
    </message>
    <message>
        <source>%1: stopped (%2). %3</source>
        <translation>%1: 停止 (%2)。%3</translation>
    </message>
    <message>
        <source>Those under way come back by themselves</source>
        <translation>処理中のものは自動で復帰します</translation>
    </message>
    <message>
        <source>The sessions of an unfinished reshard are not used, as this start was told</source>
        <translation>起動時の指定により、未完了の再シャーディングのセッションは使いません</translation>
    </message>
    <message>
        <source>A reshard from %1 to %2 was not finished, and this start wants %3 shards: it is given up</source>
        <translation>%1 から %2 への再シャーディングが未完了でしたが、今回の起動は %3 シャードを要求しているため、破棄します</translation>
    </message>
    <message>
        <source>Session file: %1</source>
        <translation>セッションファイル: %1</translation>
    </message>
    <message>
        <source>Events that Discord sends again may stand in it twice</source>
        <translation>Discord が再送するイベントは重複して記録されることがあります</translation>
    </message>
    <message>
        <source>A reshard from %1 to %2 was not finished, and no session of its new shards can be resumed: the old ones go on</source>
        <translation>%1 から %2 への再シャーディングが未完了で、新シャードのセッションはどれも再開できません。古いシャードを続けます</translation>
    </message>
    <message>
        <source>No session of its new shards could be resumed</source>
        <translation>新シャードのセッションはどれも再開できませんでした</translation>
    </message>
    <message>
        <source>A reshard from %1 to %2 was not finished: %3. %4 sessions of the old shards and %5 of the new ones are resumed</source>
        <translation>%1 から %2 への再シャーディングが未完了でした: %3。古いシャードの %4 セッションと新しいシャードの %5 セッションを再開します</translation>
    </message>
    <message>
        <source>The reshard is paused</source>
        <translation>再シャーディングは一時停止中です</translation>
    </message>
    <message>
        <source>Go on with it, or abort it: the old shards serve as long as they did</source>
        <translation>続行するか中止してください。古いシャードはこれまでどおり稼働しています</translation>
    </message>
    <message>
        <source>This start was told to go back</source>
        <translation>今回の起動では元に戻すよう指定されました</translation>
    </message>
    <message>
        <source>How far the recording went when the reshard was left is not known</source>
        <translation>再シャーディングが中断された時点で、記録がどこまで進んでいたか不明です</translation>
    </message>
    <message>
        <source>The recording is another file than before the unfinished reshard</source>
        <translation>記録ファイルが、未完了の再シャーディング以前のものと異なります</translation>
    </message>
    <message>
        <source>Another Shardroom (process %1) uses the sessions in %2. Two of them would take each session from the other again and again. Stop it, or give another --state-dir.</source>
        <translation>別の Shardroom (プロセス %1) が %2 のセッションを使用しています。2 つあると、互いにセッションを奪い合い続けます。そちらを停止するか、別の --state-dir を指定してください。</translation>
    </message>
    <message>
        <source>Sessions can&apos;t be kept in %1: its file &quot;lock&quot; can&apos;t be opened. Give another directory with --state-dir.</source>
        <translation>%1 にセッションを保存できません。ファイル &quot;lock&quot; を開けません。--state-dir で別のディレクトリを指定してください。</translation>
    </message>
    <message>
        <source>%1 does not say how many shards there are: give --shards N too.</source>
        <translation>%1 にはシャード数の記載がありません。--shards N も指定してください。</translation>
    </message>
    <message>
        <source>The next start may have to identify</source>
        <translation>次回の起動では IDENTIFY が必要になることがあります</translation>
    </message>
    <message>
        <source>A reshard is going on. Wait for its end, or stop it.</source>
        <translation>再シャーディングを実行中です。終了を待つか、中止してください。</translation>
    </message>
    <message>
        <source>Stays so until somebody opens it, which costs an identify</source>
        <translation>誰かが開くまでこのままです。開くには IDENTIFY を消費します</translation>
    </message>
    <message>
        <source>Waits for the gateway</source>
        <translation>ゲートウェイを待っています</translation>
    </message>
    <message>
        <source>Identifies in its turn</source>
        <translation>順番に IDENTIFY します</translation>
    </message>
    <message>
        <source>Waits for READY</source>
        <translation>READY を待っています</translation>
    </message>
    <message>
        <source>Gets what it missed</source>
        <translation>逃したイベントを受信します</translation>
    </message>
    <message>
        <source>Stays so until it is resumed</source>
        <translation>再開されるまでこのままです</translation>
    </message>
    <message>
        <source>No session of %1 can be used: %2 Leave --sessions out to start without it.</source>
        <translation>%1 に使えるセッションがありません: %2 このファイルなしで起動するには --sessions を外してください。</translation>
    </message>
    <message>
        <source>Discord recommends %1 shards; starting %2 of %3: %4 resume, %5 identify (%6 of %7 starts left)</source>
        <translation>Discord の推奨は %1 シャードです。%3 のうち %2 を開始します: 再開 %4、IDENTIFY %5 (開始回数の残り %6 / %7)</translation>
    </message>
    <message>
        <source>Shard %1 of %2 has too many guilds (close 4011) and was split: %3</source>
        <translation>シャード %1 (全 %2) はサーバーが多すぎるため (クローズ 4011)、分割されました: %3</translation>
    </message>
    <message>
        <source>Each part costs an identify; events of its guilds are missed until it is ready</source>
        <translation>分割ごとに IDENTIFY を 1 回消費し、準備完了までそのサーバーのイベントは届きません</translation>
    </message>
    <message>
        <source>Close %1: %2. %3 %4</source>
        <translation>クローズ %1: %2。%3 %4</translation>
    </message>
    <message>
        <source>Shard %1 of %2 stopped. %3</source>
        <translation>シャード %1 (全 %2) が停止しました。%3</translation>
    </message>
    <message>
        <source>It was meant for the set of %1 shards; by now there are %2. Select again.</source>
        <translation>%1 シャードのセットに対するものでしたが、現在は %2 です。選択し直してください。</translation>
    </message>
    <message>
        <source>No shard is selected.</source>
        <translation>シャードが選択されていません。</translation>
    </message>
    <message>
        <source>Shard %1 is not one of this fleet&apos;s.</source>
        <translation>シャード %1 はこのフリートのものではありません。</translation>
    </message>
    <message>
        <source>It would cost %1 identifies, but only %2 can be spent: %3 are left, and %4 of them are kept back. Select fewer shards, wait for the reset, or allow some below the floor.</source>
        <translation>IDENTIFY を %1 回消費しますが、使えるのは %2 回だけです (残り %3、うち予備枠 %4)。選択するシャードを減らすか、リセットを待つか、予備枠の使用を許可してください。</translation>
    </message>
    <message>
        <source>No sessions are kept on the disk here, so the next start would find none.</source>
        <translation>ここではセッションをディスクに保存していないため、次の起動時にセッションがありません。</translation>
    </message>
    <message>
        <source>A rolling run is under way. Wait for its end, or stop it.</source>
        <translation>順次実行の途中です。終了を待つか、停止してください。</translation>
    </message>
    <message>
        <source>This program was started for %1 shards and by now there are %2: the next start would identify all of them. Quit, and start it for %2.</source>
        <translation>このプログラムは %1 シャードで起動されましたが、現在は %2 シャードです。次の起動ではすべてが IDENTIFY することになります。終了し、%2 シャードで起動してください。</translation>
    </message>
    <message>
        <source>Shard %1 is just identifying, and that identify would be lost. Try again in a moment.</source>
        <translation>シャード %1 が IDENTIFY 中で、その IDENTIFY が無駄になります。少し待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Shard %1 is down and has no session: the next start would spend an identify on it. Open it first, or quit and start.</source>
        <translation>シャード %1 は停止していてセッションがなく、次の起動で IDENTIFY を消費します。先に開くか、終了してから起動してください。</translation>
    </message>
    <message>
        <source>It is gone; the shards that serve go on</source>
        <translation>このシャードはなくなりました。稼働中のシャードは続行します</translation>
    </message>
    <message>
        <source>Shard %1 of %2 has more guilds than Discord allows on one (close 4011). Reshard to %3, or let automatic scaling split such a shard.</source>
        <translation>シャード %1 (全 %2) のサーバー数が、Discord の許す 1 シャードの上限を超えています (クローズ 4011)。%3 に再シャーディングするか、自動スケーリングでこうしたシャードを分割してください。</translation>
    </message>
    <message>
        <source>Discord refuses an intent (close 4014). Of those that must be enabled in the developer portal, this bot asks for: %1.</source>
        <translation>Discord が intent を拒否しています (クローズ 4014)。開発者ポータルで有効にする必要がある intent のうち、このボットが要求しているもの: %1。</translation>
    </message>
    <message>
        <source>The reshard is over, and of the shards that serve now these have failed: %1</source>
        <translation>再シャーディングは終了しましたが、現在稼働中のシャードのうち次のものが失敗しています: %1</translation>
    </message>
    <message>
        <source>Their guilds&apos; events are missed until they are resumed</source>
        <translation>これらのシャードが再開されるまで、そのサーバーのイベントは届きません</translation>
    </message>
    <message>
        <source>The identify queue is held, as before the program started anew</source>
        <translation>identify キューは、プログラムの再起動前と同じく保留されています</translation>
    </message>
    <message>
        <source>Nobody identifies until it is released; resumes go on</source>
        <translation>解除するまで IDENTIFY は行われません。再開は続きます</translation>
    </message>
    <message numerus="yes">
        <source>Paused, as before the program started anew: %Ln shard(s)</source>
        <translation>
            <numerusform>プログラムの再起動前と同じく一時停止中: %Ln シャード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held in the identify queue, as before the program started anew: %Ln shard(s)</source>
        <translation>
            <numerusform>プログラムの再起動前と同じく identify キューで保留中: %Ln シャード</numerusform>
        </translation>
    </message>
    <message>
        <source>The others go past until it is released</source>
        <translation>解除されるまで、他のシャードが先に進みます</translation>
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
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>シャード %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1 shard</source>
        <translation>1 シャード</translation>
    </message>
    <message>
        <source>%1 shards</source>
        <translation>%1 シャード</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 セッション</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 セッション</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>1 日未満</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameFile</name>
    <message>
        <source>it is no JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number from %2 to %3</source>
        <translation>&quot;%1&quot; が %2 から %3 までの数値ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text of at most %2 characters</source>
        <translation>&quot;%1&quot; が %2 文字以内のテキストではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time</source>
        <translation>&quot;%1&quot; が時刻ではありません</translation>
    </message>
    <message>
        <source>&quot;kind&quot; is unknown</source>
        <translation>&quot;kind&quot; が不明です</translation>
    </message>
    <message>
        <source>&quot;t&quot; is not the name of an event</source>
        <translation>&quot;t&quot; がイベント名ではありません</translation>
    </message>
    <message>
        <source>This is no file of frames: its first line does not say so.</source>
        <translation>フレームのファイルではありません。1 行目にその記載がありません。</translation>
    </message>
    <message>
        <source>This file of frames has version %1; this program reads version %2.</source>
        <translation>このフレームのファイルはバージョン %1 です。このプログラムが読み込めるのはバージョン %2 です。</translation>
    </message>
    <message>
        <source>there is no such shard</source>
        <translation>そのようなシャードはありません</translation>
    </message>
    <message>
        <source>Line 1: %1.</source>
        <translation>1 行目: %1。</translation>
    </message>
    <message>
        <source>The frames could not be written to %1: %2.</source>
        <translation>フレームを %1 に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>there are too many frames; the rest is left out</source>
        <translation>フレームが多すぎるため、残りを省略しました</translation>
    </message>
    <message>
        <source>More than %1 lines are damaged; the first is line %2: %3.</source>
        <translation>%1 行を超える行が破損しています。最初は %2 行目です: %3。</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 は %2 MiB を超えています。</translation>
    </message>
</context>
<context>
    <name>FrameTexts</name>
    <message>
        <source>not a payload</source>
        <translation>ペイロードではありません</translation>
    </message>
    <message>
        <source>op %1, %2</source>
        <translation>op %1、%2</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>番号 %1</translation>
    </message>
    <message>
        <source>%1, on the wire %2</source>
        <translation>%1、転送サイズ %2</translation>
    </message>
    <message>
        <source>Only the first %1 are kept.</source>
        <translation>先頭の %1 だけを保持しています。</translation>
    </message>
    <message>
        <source>An event. Its number is what a resume goes on from.</source>
        <translation>イベントです。再開はこの番号から続きます。</translation>
    </message>
    <message>
        <source>Keeps the connection alive, with the last number that was received. The gateway may ask for one.</source>
        <translation>最後に受信した番号を送り、接続を維持します。ゲートウェイから求められることもあります。</translation>
    </message>
    <message>
        <source>Starts a new session. Costs one of the identifies of the day.</source>
        <translation>新しいセッションを開始します。1 日の IDENTIFY を 1 回消費します。</translation>
    </message>
    <message>
        <source>What the bot shows of itself.</source>
        <translation>ボットの表示内容です。</translation>
    </message>
    <message>
        <source>Joins, moves in or leaves a voice channel.</source>
        <translation>ボイスチャンネルへの参加、移動、退出を行います。</translation>
    </message>
    <message>
        <source>Goes on with a session on a new connection. Costs nothing.</source>
        <translation>新しい接続でセッションを続けます。消費はありません。</translation>
    </message>
    <message>
        <source>The gateway asks to reconnect and resume.</source>
        <translation>ゲートウェイが再接続と再開を求めています。</translation>
    </message>
    <message>
        <source>Asks for members of a guild; they come as GUILD_MEMBERS_CHUNK.</source>
        <translation>サーバーのメンバーを要求します。GUILD_MEMBERS_CHUNK として届きます。</translation>
    </message>
    <message>
        <source>The session can&apos;t go on; with &quot;true&quot; it may be resumed all the same.</source>
        <translation>セッションを続けられません。&quot;true&quot; の場合は再開できることがあります。</translation>
    </message>
    <message>
        <source>The first frame of a connection: how often to send heartbeats.</source>
        <translation>接続の最初のフレームで、ハートビートの送信間隔を伝えます。</translation>
    </message>
    <message>
        <source>A heartbeat has arrived. One that stays away makes the connection a zombie.</source>
        <translation>ハートビートが届きました。ACK が返らなければ、接続はゾンビになります。</translation>
    </message>
    <message>
        <source>Asks for the sounds of guilds; they come as SOUNDBOARD_SOUNDS.</source>
        <translation>サーバーのサウンドを要求します。SOUNDBOARD_SOUNDS として届きます。</translation>
    </message>
    <message>
        <source>Asks for facts about channels.</source>
        <translation>チャンネルの情報を要求します。</translation>
    </message>
    <message>
        <source>This program does not know this opcode and ignores it.</source>
        <translation>このプログラムの知らない opcode のため、無視します。</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>%1 に接続しました。</translation>
    </message>
    <message>
        <source>The connection ended without a close code: %1.</source>
        <translation>接続がクローズコードなしで終了しました: %1。</translation>
    </message>
    <message>
        <source>Close %1: %2. %3 %4</source>
        <translation>クローズ %1: %2。%3 %4</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>欠落</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) were not kept.</source>
        <translation>
            <numerusform>%Ln フレームが保持されませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>There were more at once, or in a pause, than are kept.</source>
        <translation>一度に、または一時停止中に、保持できる数を超えるフレームがありました。</translation>
    </message>
</context>
<context>
    <name>GatewaySimulator</name>
    <message>
        <source>Can&apos;t listen on 127.0.0.1 port %1: %2.</source>
        <translation>127.0.0.1 のポート %1 で待ち受けできません: %2。</translation>
    </message>
    <message>
        <source>Can&apos;t write the audit file %1: %2.</source>
        <translation>監査ファイル %1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Can&apos;t write the world log %1: %2.</source>
        <translation>ワールドログ %1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>The certificate %1 can&apos;t be read: %2.</source>
        <translation>証明書 %1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>%1 に証明書がありません。</translation>
    </message>
    <message>
        <source>The key %1 can&apos;t be read: %2.</source>
        <translation>鍵 %1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>There is no key without a password in %1.</source>
        <translation>%1 にパスワードなしの鍵がありません。</translation>
    </message>
</context>
<context>
    <name>GoTarget</name>
    <message>
        <source>shard %1 of %2</source>
        <translation>シャード %1 (全 %2)</translation>
    </message>
    <message>
        <source>Type a shard number, ranges as in 0-3,8, a guild’s id, or the link of a message.</source>
        <translation>シャード番号、0-3,8 のような範囲、サーバーの ID、メッセージのリンクのいずれかを入力してください。</translation>
    </message>
    <message>
        <source>%1 ends before it begins.</source>
        <translation>%1 は終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>There is no shard %1; a guild’s id has 17 digits or more.</source>
        <translation>シャード %1 はありません。サーバーの ID は 17 桁以上です。</translation>
    </message>
    <message>
        <source>Guild %1</source>
        <translation>サーバー %1</translation>
    </message>
    <message>
        <source>There are no shards yet.</source>
        <translation>シャードはまだありません。</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2、%3。</translation>
    </message>
    <message>
        <source>After the reshard: %1.</source>
        <translation>再シャーディング後: %1。</translation>
    </message>
    <message>
        <source>%1 belongs to %2, which is not one of this program’s.</source>
        <translation>%1 は %2 の担当で、このプログラムのものではありません。</translation>
    </message>
    <message>
        <source>Type a shard number, a guild’s id, or the link of a message.</source>
        <translation>シャード番号、サーバーの ID、メッセージのリンクのいずれかを入力してください。</translation>
    </message>
    <message>
        <source>That is not the link of a message: https://discord.com/channels/…</source>
        <translation>メッセージのリンクではありません: https://discord.com/channels/…</translation>
    </message>
    <message>
        <source>Not here: %1. There is %2.</source>
        <translation>ここにはありません: %1。あるのは %2 です。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1、%2。</translation>
    </message>
    <message>
        <source>The bot is not in this guild.</source>
        <translation>Bot はこのサーバーにいません。</translation>
    </message>
    <message>
        <source>The guild is still loading.</source>
        <translation>サーバーはまだ読み込み中です。</translation>
    </message>
    <message>
        <source>Discord says that the guild is in an outage.</source>
        <translation>Discord によると、サーバーは障害中です。</translation>
    </message>
    <message>
        <source>The bot is in this guild.</source>
        <translation>Bot はこのサーバーにいます。</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 (%2 から)</translation>
    </message>
    <message>
        <source>shard %1</source>
        <comment>the result of a sum</comment>
        <translation>シャード %1</translation>
    </message>
    <message>
        <source>After the reshard: %1</source>
        <translation>再シャーディング後: %1</translation>
    </message>
</context>
<context>
    <name>HelpDiagram</name>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>a share of the guilds; always there</source>
        <translation>サーバーの一部を担当。常に存在</translation>
    </message>
    <message>
        <source>shard 3 of 16: guilds with (id &gt;&gt; 22) mod 16 = 3</source>
        <translation>シャード 3 (全 16): (id &gt;&gt; 22) mod 16 = 3 のサーバー</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>what Discord remembers of it; a new one costs an identify</source>
        <translation>Discord の記憶。新規は IDENTIFY を消費</translation>
    </message>
    <message>
        <source>session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>one WebSocket, from HELLO to its close</source>
        <translation>HELLO からクローズまで 1 本の WebSocket</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>RESUME: free, nothing is lost</source>
        <translation>RESUME: 消費も損失もなし</translation>
    </message>
    <message>
        <source>RESUME</source>
        <translation>RESUME</translation>
    </message>
    <message>
        <source>IDENTIFY: costs one, events in between are lost</source>
        <translation>IDENTIFY: 1 回消費、その間のイベントは損失</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Connected and receiving events.</source>
        <translation>接続中で、イベントを受信しています。</translation>
    </message>
    <message>
        <source>Has given up: trying again would be refused or cost identifies. The cause says what to do.</source>
        <translation>断念しました。再試行しても拒否されるか、IDENTIFY を消費します。対処は原因に書かれています。</translation>
    </message>
    <message>
        <source>Lost its connection and waits before the next try, a little longer each time.</source>
        <translation>接続を失い、次の試行まで待っています。待ち時間は毎回少しずつ延びます。</translation>
    </message>
    <message>
        <source>Opens the WebSocket.</source>
        <translation>WebSocket を開いています。</translation>
    </message>
    <message>
        <source>Connected; waits for Discord&apos;s HELLO.</source>
        <translation>接続し、Discord の HELLO を待っています。</translation>
    </message>
    <message>
        <source>Waits for its turn: Discord allows one IDENTIFY per bucket in five seconds.</source>
        <translation>順番を待っています。Discord が許す IDENTIFY は、バケットごとに 5 秒に 1 回です。</translation>
    </message>
    <message>
        <source>IDENTIFY is sent; waits for READY. One identify is spent.</source>
        <translation>IDENTIFY を送信し、READY を待っています。IDENTIFY を 1 回消費しました。</translation>
    </message>
    <message>
        <source>RESUME is sent; Discord sends what was missed. Free.</source>
        <translation>RESUME を送信し、逃したイベントを Discord が送っています。消費はありません。</translation>
    </message>
    <message>
        <source>Closed by you; Discord keeps the session for a few minutes.</source>
        <translation>操作により閉じました。Discord はセッションを数分間保持します。</translation>
    </message>
    <message>
        <source>Has no session.</source>
        <translation>セッションがありません。</translation>
    </message>
    <message>
        <source>Deaf</source>
        <translation>無受信</translation>
    </message>
    <message>
        <source>Ready, and its heartbeats are answered, but no event comes for much longer than usual. Only a warning: a quiet night looks the same. Reconnecting costs nothing.</source>
        <translation>準備完了でハートビートに応答もありますが、普段よりずっと長くイベントがありません。警告だけです。静かな夜でも同じように見えます。再接続に消費はありません。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>ボタン</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>消費</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Connects again and goes on with the session; nothing is lost.</source>
        <translation>接続し直し、セッションを続けます。失われるものはありません。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Closes with code 4000. Discord keeps the session and what happens meanwhile, for a few minutes.</source>
        <translation>コード 4000 で閉じます。Discord はセッションとその間の出来事を数分間保持します。</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Closes with code 4000 and resumes at once.</source>
        <translation>コード 4000 で閉じ、すぐに再開します。</translation>
    </message>
    <message>
        <source>Re-identify</source>
        <translation>再 IDENTIFY</translation>
    </message>
    <message>
        <source>Gives the session up and starts a new one. What happens in between is lost.</source>
        <translation>セッションを手放し、新しく開始します。その間の出来事は失われます。</translation>
    </message>
    <message>
        <source>one identify per shard</source>
        <translation>シャードごとに IDENTIFY 1 回</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>セッション終了</translation>
    </message>
    <message>
        <source>Closes with code 1000: Discord forgets the session, and the bot hears nothing of these guilds.</source>
        <translation>コード 1000 で閉じます。Discord はセッションを忘れ、ボットにはこれらのサーバーの出来事が届かなくなります。</translation>
    </message>
    <message>
        <source>one identify per shard to come back</source>
        <translation>復帰にシャードごとに IDENTIFY 1 回</translation>
    </message>
    <message>
        <source>Reshard</source>
        <translation>再シャーディング</translation>
    </message>
    <message>
        <source>Brings up another number of shards beside the present ones, then switches.</source>
        <translation>現在のものと並べて別の数のシャードを起動し、その後切り替えます。</translation>
    </message>
    <message>
        <source>one identify per new shard</source>
        <translation>新シャードごとに IDENTIFY 1 回</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>new session</source>
        <translation>新規セッション</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>The shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>理由と対処</translation>
    </message>
    <message>
        <source>Shards, sessions, connections</source>
        <translation>シャード、セッション、接続</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What each button costs</source>
        <translation>各ボタンの消費</translation>
    </message>
    <message>
        <source>Identifies and the floor</source>
        <translation>IDENTIFY と予備枠</translation>
    </message>
    <message>
        <source>Close codes</source>
        <translation>クローズコード</translation>
    </message>
    <message>
        <source>Resharding</source>
        <translation>再シャーディング</translation>
    </message>
    <message>
        <source>A shard is a share of the bot&apos;s guilds. Which guild belongs to which shard follows from its id and the number of shards; nobody can choose it.</source>
        <translation>シャードは、ボットのサーバーの一部を受け持つものです。どのサーバーがどのシャードに属するかは、サーバーの ID とシャード数で決まり、選ぶことはできません。</translation>
    </message>
    <message>
        <source>A session is what Discord remembers of a shard: who it is, which guilds it has been told of, and the number of the last event. It begins with IDENTIFY, and it outlives connections: after a lost one, RESUME goes on with it, and Discord sends what was missed.</source>
        <translation>セッションは、Discord がシャードについて覚えている内容です。どのシャードか、どのサーバーを知らせたか、最後のイベントの番号は何か、などです。IDENTIFY で始まり、接続が切れても続きます。切れた後は RESUME で継続し、逃したイベントを Discord が送ります。</translation>
    </message>
    <message>
        <source>A connection is one WebSocket. Connections break all the time; that is nothing to worry about as long as the session lives.</source>
        <translation>接続は 1 本の WebSocket です。接続は頻繁に切れますが、セッションが生きている限り心配ありません。</translation>
    </message>
    <message>
        <source>So what matters is how a connection ends. Closed with 1000 or 1001, the session ends with it, and coming back costs an identify. Closed in any other way, or lost, it can be resumed for a few minutes.</source>
        <translation>大切なのは接続の終わり方です。1000 か 1001 で閉じるとセッションも終わり、復帰には IDENTIFY を消費します。それ以外で閉じたり切れたりした場合は、数分間は再開できます。</translation>
    </message>
    <message>
        <source>Discord counts every IDENTIFY of a bot&apos;s token: 1,000 in 24 hours for most bots, more for large ones. Whoever spends the last one loses all sessions, and the token is reset.</source>
        <translation>Discord はボットの token ごとに IDENTIFY を数えています。多くのボットは 24 時間に 1,000 回、大規模ボットではそれより多くなります。最後の 1 回まで使い切ると、全セッションが失われ、token がリセットされます。</translation>
    </message>
    <message>
        <source>Therefore Shardroom keeps count over restarts, and keeps a part back: the floor. Below it, shards still resume, since that is free, but none identifies unless you allow it, typed.</source>
        <translation>そのため Shardroom は再起動をまたいで回数を数え、一部を予備枠として残します。予備枠に達してもシャードは再開できますが (消費がないため)、入力して許可しない限り IDENTIFY は行いません。</translation>
    </message>
    <message>
        <source>Identifies go out in lanes: shard number modulo max concurrency. One per lane in five seconds; so a fleet of many shards takes its time to start.</source>
        <translation>IDENTIFY はレーンごとに送られます。レーンはシャード番号を max concurrency で割った余りです。各レーン 5 秒に 1 回なので、シャードの多いフリートは開始に時間がかかります。</translation>
    </message>
    <message>
        <source>A shard that loses one session after the other goes into quarantine before it has spent much. Find the cause, then resume it.</source>
        <translation>セッションを次々に失うシャードは、多くを消費する前に隔離されます。原因を調べてから再開してください。</translation>
    </message>
    <message>
        <source>A shard takes 2,500 guilds at most. Before that the bot needs more shards, and each guild then belongs to another shard.</source>
        <translation>1 シャードが受け持てるのは最大 2,500 サーバーです。それまでにボットのシャードを増やす必要があり、増やすと各サーバーの担当シャードが変わります。</translation>
    </message>
    <message>
        <source>Shardroom connects the new set beside the old one. Each event then arrives twice, is compared, and is handed on once. When every guild is in the new set, the new one serves; the old one stays connected for a while, so that going back costs nothing.</source>
        <translation>Shardroom は古いセットと並べて新しいセットを接続します。各イベントは 2 回届き、照合されて 1 回だけ渡されます。全サーバーが新しいセットに揃うと新しい方が稼働します。古い方はしばらく接続したままなので、無償で戻せます。</translation>
    </message>
    <message>
        <source>Until the old sessions are ended you can go back at any time. Even if the program is killed in the middle, its next start knows where it was, and asks.</source>
        <translation>古いセッションを終了するまでは、いつでも戻せます。途中でプログラムが強制終了しても、次回の起動時にどこまで進んだかを把握し、どうするか尋ねます。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>close code</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>IdentifyLedger</name>
    <message>
        <source>The ledger of identifies %1 can&apos;t be read: %2.</source>
        <translation>IDENTIFY 台帳 %1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>The ledger of identifies %1 is larger than 64 MiB: that is not a ledger. Move it away.</source>
        <translation>IDENTIFY 台帳 %1 が 64 MiB を超えています。台帳ではありません。別の場所へ移してください。</translation>
    </message>
    <message>
        <source>The ledger of identifies %1 can&apos;t be written: %2. The next start will not know what this one spent.</source>
        <translation>IDENTIFY 台帳 %1 に書き込めません: %2。次回の起動では、今回の消費回数が分からなくなります。</translation>
    </message>
    <message>
        <source>The ledger of identifies %1 can&apos;t be written: %2.</source>
        <translation>IDENTIFY 台帳 %1 に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>Intents</name>
    <message>
        <source>The intents %1 hold bits that Discord does not know (all known bits: %2).</source>
        <translation>intents %1 に Discord の知らないビットが含まれています (既知の全ビット: %2)。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an intent. Known are: %2, all, default.</source>
        <translation>「%1」は intent ではありません。使えるもの: %2、all、default。</translation>
    </message>
    <message>
        <source>No intents given: name some, or give their number (0 for none).</source>
        <translation>intents が指定されていません。名前か数値を指定してください (なしは 0)。</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>There is no such command.</source>
        <translation>そのようなコマンドはありません。</translation>
    </message>
    <message>
        <source>One key, with or without Ctrl, Alt and Shift, please.</source>
        <translation>キーは 1 つだけ指定してください (Ctrl、Alt、Shift の併用可)。</translation>
    </message>
    <message>
        <source>%1 is needed to move about.</source>
        <translation>%1 は移動に必要です。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 はすでに「%2」のキーです。</translation>
    </message>
</context>
<context>
    <name>LogSink</name>
    <message>
        <source>&quot;%1&quot; is not a log level. Use one of: %2.</source>
        <translation>「%1」はログレベルではありません。%2 のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a log category. Use one of: %2; or one of Qt&apos;s, for example qt.network.ssl.</source>
        <translation>「%1」はログカテゴリではありません。%2 のいずれか、または qt.network.ssl などの Qt のカテゴリを使ってください。</translation>
    </message>
</context>
<context>
    <name>MemberRequests</name>
    <message>
        <source>Members are asked for by name or by id, not both.</source>
        <translation>メンバーの問い合わせは名前か ID のどちらか一方で行います。</translation>
    </message>
    <message>
        <source>Discord takes up to %1 users in one request; these are %2.</source>
        <translation>Discord が 1 リクエストで受け付けるのは %1 ユーザーまでです。指定は %2 です。</translation>
    </message>
    <message>
        <source>The limit must be between 0 and %1.</source>
        <translation>上限は 0 から %1 まででなければなりません。</translation>
    </message>
    <message>
        <source>The nonce is %1 bytes long; Discord takes up to %2.</source>
        <translation>nonce は %1 バイトですが、Discord が受け付けるのは %2 までです。</translation>
    </message>
    <message>
        <source>The nonce is not UTF-8 text.</source>
        <translation>nonce が UTF-8 テキストではありません。</translation>
    </message>
    <message>
        <source>All members of a guild are listed only with the GUILD_MEMBERS intent.</source>
        <translation>サーバーの全メンバーの一覧には GUILD_MEMBERS intent が必要です。</translation>
    </message>
    <message>
        <source>Presences are given only with the GUILD_PRESENCES intent.</source>
        <translation>プレゼンスの取得には GUILD_PRESENCES intent が必要です。</translation>
    </message>
    <message>
        <source>%1 requests for members are open already.</source>
        <translation>メンバーのリクエストがすでに %1 件処理中です。</translation>
    </message>
    <message>
        <source>A request with this nonce is open already.</source>
        <translation>この nonce のリクエストはすでに処理中です。</translation>
    </message>
</context>
<context>
    <name>OperatorHolds</name>
    <message>
        <source>What is held and paused is not kept in %1: %2.</source>
        <translation>保留と一時停止の状態は %1 に保存されません: %2</translation>
    </message>
</context>
<context>
    <name>Payloads</name>
    <message>
        <source>The command is %1 bytes long; Discord takes up to %2.</source>
        <translation>コマンドは %1 バイトですが、Discord が受け付けるのは %2 までです。</translation>
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
        <translation>達成</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未達</translation>
    </message>
    <message>
        <source>%1: %2 (at most %3)</source>
        <translation>%1: %2 (上限 %3)</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>&quot;%1&quot; is not a presence status. Use one of: %2.</source>
        <translation>「%1」はプレゼンスのステータスではありません。%2 のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an activity type. Use one of: %2.</source>
        <translation>「%1」はアクティビティの種類ではありません。%2 のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>An activity needs a text: STATUS:TYPE:TEXT, for example dnd:watching:the shards.</source>
        <translation>アクティビティにはテキストが必要です: STATUS:TYPE:TEXT。例: dnd:watching:the shards</translation>
    </message>
    <message>
        <source>The activity&apos;s text is %1 characters long; Discord takes up to %2.</source>
        <translation>アクティビティのテキストは %1 文字ですが、Discord が受け付けるのは %2 までです。</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>&quot;%1&quot; は %2 でなければなりません。</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>&quot;%1&quot; がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown: remove it, or look for a typing mistake.</source>
        <translation>&quot;%1&quot; は不明です。削除するか、入力ミスがないか確認してください。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>a list of names, for example [&quot;GUILDS&quot;]</source>
        <translation>[&quot;GUILDS&quot;] のような名前のリスト</translation>
    </message>
    <message>
        <source>&quot;intents&quot; holds something that is not an intent. Known are: %1.</source>
        <translation>&quot;intents&quot; に intent ではないものがあります。使えるもの: %1。</translation>
    </message>
    <message>
        <source>&quot;auto&quot; or %1</source>
        <translation>&quot;auto&quot; か %1</translation>
    </message>
    <message>
        <source>a text like &quot;0-3,8&quot;</source>
        <translation>&quot;0-3,8&quot; のようなテキスト</translation>
    </message>
    <message>
        <source>The token file must be named with its whole path, from / on.</source>
        <translation>token ファイルは / から始まる絶対パスで指定してください。</translation>
    </message>
    <message>
        <source>A variable&apos;s name is made of letters, digits and _, for example DISCORD_TOKEN. (A token does not belong there.)</source>
        <translation>変数名に使えるのは英字、数字、_ です。例: DISCORD_TOKEN (token そのものは入力しないでください。)</translation>
    </message>
    <message>
        <source>The number of shards must be %1.</source>
        <translation>シャード数は %1 でなければなりません。</translation>
    </message>
    <message>
        <source>The multiple must be %1.</source>
        <translation>倍数は %1 でなければなりません。</translation>
    </message>
    <message>
        <source>%1 shards are not a multiple of %2, which the large-bot multiple asks for.</source>
        <translation>%1 シャードは、大規模ボットに必要な %2 の倍数ではありません。</translation>
    </message>
    <message>
        <source>Single shards are named, but not of how many: give the number of shards.</source>
        <translation>個別のシャードが指定されていますが、総数がありません。シャード数を指定してください。</translation>
    </message>
    <message>
        <source>The shards must be named once each, in rising order, from 0 to %1.</source>
        <translation>シャードは 0 から %1 までの範囲で、重複なく昇順に指定してください。</translation>
    </message>
    <message>
        <source>The bot needs a name, for example Music.</source>
        <translation>ボットに名前を付けてください。例: Music</translation>
    </message>
    <message>
        <source>The name must not be longer than %1 characters.</source>
        <translation>名前は %1 文字以内でなければなりません。</translation>
    </message>
    <message>
        <source>A name begins with a letter or digit, and goes on with letters, digits, spaces, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;; neither a space nor a &apos;.&apos; is its end.</source>
        <translation>名前は英字か数字で始め、続けて英字、数字、空白、&apos;-&apos;、&apos;_&apos;、&apos;.&apos; を使えます。末尾に空白と &apos;.&apos; は使えません。</translation>
    </message>
    <message>
        <source>The API address must be like https://discord.com/api/v10; http is for this computer only, because the token is sent there.</source>
        <translation>API アドレスは https://discord.com/api/v10 のような形式でなければなりません。token の送信先になるため、http はこのコンピューター宛てのみです。</translation>
    </message>
    <message>
        <source>The intents hold bits that Discord does not know.</source>
        <translation>intents に Discord の知らないビットが含まれています。</translation>
    </message>
    <message>
        <source>The number of threads must be %1.</source>
        <translation>スレッド数は %1 でなければなりません。</translation>
    </message>
    <message>
        <source>The state directory must be named with its whole path, from / on.</source>
        <translation>状態ディレクトリは / から始まる絶対パスで指定してください。</translation>
    </message>
    <message>
        <source>It is not JSON (%1, byte %2).</source>
        <translation>JSON ではありません (%1、%2 バイト目)。</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>JSON オブジェクトではありません。</translation>
    </message>
</context>
<context>
    <name>ProfileLine</name>
    <message>
        <source>token in the keychain</source>
        <translation>token: キーチェーン</translation>
    </message>
    <message>
        <source>token in %1</source>
        <translation>token: %1</translation>
    </message>
    <message>
        <source>token from the environment</source>
        <translation>token: 環境変数</translation>
    </message>
    <message>
        <source>token in $%1</source>
        <translation>token: $%1</translation>
    </message>
    <message>
        <source>No bot is set up in %1: start shardroom without options to add one.</source>
        <translation>%1 に設定済みのボットがありません。追加するには、オプションなしで shardroom を起動してください。</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止中</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>There are no profiles yet: start shardroom without options.</source>
        <translation>プロファイルはまだありません。オプションなしで shardroom を起動してください。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>使えるもの: %1。</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot; in %2. %3</source>
        <translation>プロファイル「%1」は %2 にありません。%3</translation>
    </message>
    <message>
        <source>The profile %1 can&apos;t be used: %2 Put it right, or remove the file and add the bot again.</source>
        <translation>プロファイル %1 を使えません: %2 修正するか、ファイルを削除してボットを追加し直してください。</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>通常のファイルではありません。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>大きすぎます。</translation>
    </message>
    <message>
        <source>Its &quot;name&quot; is &quot;%1&quot;, but its file&apos;s is &quot;%2&quot;: they must be the same.</source>
        <translation>&quot;name&quot; が「%1」ですが、ファイル名は「%2」です。両者は一致しなければなりません。</translation>
    </message>
    <message>
        <source>The directory %1 can&apos;t be made or written to.</source>
        <translation>ディレクトリ %1 を作成できないか、書き込めません。</translation>
    </message>
    <message>
        <source>The profile could not be saved to %1: %2.</source>
        <translation>プロファイルを %1 に保存できませんでした: %2。</translation>
    </message>
    <message>
        <source>The profile %1 could not be removed: %2.</source>
        <translation>プロファイル %1 を削除できませんでした: %2。</translation>
    </message>
    <message>
        <source>The token file %1 could not be removed: %2.</source>
        <translation>token ファイル %1 を削除できませんでした: %2。</translation>
    </message>
    <message>
        <source>The token could not be saved to %1: %2.</source>
        <translation>token を %1 に保存できませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 holds something else than a token: name another file.</source>
        <translation>%1 には token 以外のものが入っています。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Another window of Shardroom is saving a new bot at this moment. Try again.</source>
        <translation>Shardroom の別のウィンドウが新しいボットを保存中です。もう一度試してください。</translation>
    </message>
    <message>
        <source>There is a bot &quot;%1&quot; already: another window of Shardroom has added it meanwhile. Choose another name.</source>
        <translation>ボット &quot;%1&quot; はすでにあります。その間に Shardroom の別のウィンドウが追加しました。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>“%1” is still going on, and ends without a verdict.</source>
        <translation>「%1」はまだ進行中で、判定なしで終わります。</translation>
    </message>
    <message>
        <source>The practice fleet of %1 ends with its gateway; nothing of it is kept.</source>
        <translation>%1 の練習用フリートはゲートウェイと共に終了し、何も保存されません。</translation>
    </message>
    <message>
        <source>The bot stops answering: %1 disconnect. Their sessions are kept in the vault, and a start within a few minutes resumes them without spending an identify.</source>
        <translation>ボットは応答しなくなり、%1 が切断されます。セッションは保管庫に保持され、数分以内に起動すれば IDENTIFY を消費せずに再開します。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Quit Shardroom?</source>
        <translation>Shardroom を終了しますか?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again</source>
        <translation>今後は確認しない(&amp;D)</translation>
    </message>
    <message>
        <source>The bot stops answering: %1 disconnect. Their sessions end, as this bot is set up: the next start spends an identify for each.</source>
        <translation>ボットは応答しなくなり、%1 が切断されます。このボットの設定によりセッションは終了し、次回の起動ではシャードごとに IDENTIFY を消費します。</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>Can&apos;t record to %1: it is a pipe. Give a file with --record.</source>
        <translation>%1 に記録できません。パイプです。--record でファイルを指定してください。</translation>
    </message>
    <message>
        <source>Can&apos;t record to %1: %2. Give a file that can be written with --record.</source>
        <translation>%1 に記録できません: %2。--record で書き込めるファイルを指定してください。</translation>
    </message>
    <message>
        <source>Can&apos;t record to %1: there is something else in it, and it would be mixed up with the recording. Move that file away, or give another one with --record.</source>
        <translation>%1 に記録できません。別の内容が入っており、記録と混ざってしまいます。そのファイルを移すか、--record で別のものを指定してください。</translation>
    </message>
    <message>
        <source>Recording to %1 failed: %2. From here on events are missing in it.</source>
        <translation>%1 への記録に失敗しました: %2。ここから先のイベントは記録に含まれません。</translation>
    </message>
</context>
<context>
    <name>RecordingReader</name>
    <message>
        <source>Can&apos;t read the recording %1: %2. Without it events may be recorded twice. Make it readable, or give another file with --record.</source>
        <translation>記録 %1 を読み込めません: %2。読めないとイベントが二重に記録されることがあります。読み取り可能にするか、--record で別のファイルを指定してください。</translation>
    </message>
</context>
<context>
    <name>Reshard</name>
    <message>
        <source>This program runs all shards</source>
        <translation>このプログラムは全シャードを実行しています</translation>
    </message>
    <message>
        <source>This program runs only some of the %1 shards; resharding needs all of them. Split or hand over those that it runs instead.</source>
        <translation>このプログラムは %1 シャードの一部しか実行していません。再シャーディングには全部が必要です。代わりに、実行中のものを分割するか引き継いでください。</translation>
    </message>
    <message>
        <source>For this bot the count must be a multiple of %1; take %2.</source>
        <translation>このボットでは %1 の倍数でなければなりません。%2 を使ってください。</translation>
    </message>
    <message>
        <source>The count is a multiple of %1</source>
        <translation>%1 の倍数です</translation>
    </message>
    <message>
        <source>Discord recommends %1 shards, more than this</source>
        <translation>Discord の推奨は %1 シャードで、これより多い数です</translation>
    </message>
    <message>
        <source>The fullest shard gets %1 guilds, %2 % of what Discord allows: take a larger count soon</source>
        <translation>最多のシャードは %1 サーバー (Discord の上限の %2 %) になります。近いうちに数を増やしてください</translation>
    </message>
    <message>
        <source>The fullest shard gets %1 guilds, %2 % of what Discord allows</source>
        <translation>最多のシャードは %1 サーバー (Discord の上限の %2 %) になります</translation>
    </message>
    <message>
        <source>The identify budget is not known yet: ask again when Discord has answered.</source>
        <translation>IDENTIFY 枠がまだ不明です。Discord の応答後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>It goes below the identify floor of %1, as was allowed: %2 of %3 are left</source>
        <translation>許可どおり IDENTIFY の予備枠 %1 に食い込みます。残りは %2 / %3 です</translation>
    </message>
    <message>
        <source>No identify is spare: one new shard that fails ends it, with the old set untouched</source>
        <translation>IDENTIFY に余裕がありません。新シャードが 1 つ失敗すると終了し、古いセットには影響しません</translation>
    </message>
    <message>
        <source>The guilds of these shards are not known and can&apos;t be matched: %1. Wait until they are ready, resume them, or end them first.</source>
        <translation>これらのシャードのサーバーが不明で、照合できません: %1。準備完了を待つか、再開するか、先に終了してください。</translation>
    </message>
    <message>
        <source>Shards without a session: %1; their guilds are not counted here, and nothing waits for them</source>
        <translation>セッションのないシャード: %1。そのサーバーはここでは数えず、待ちもしません</translation>
    </message>
    <message>
        <source>Shards that are not ready: %1; their guilds are those last seen</source>
        <translation>準備完了でないシャード: %1。サーバーは最後に確認したものです</translation>
    </message>
    <message>
        <source>All shards are ready</source>
        <translation>全シャードが準備完了です</translation>
    </message>
    <message>
        <source>Deaf shards: %1; they get no events: reconnect them first</source>
        <translation>無受信シャード: %1。イベントが届いていません。先に再接続してください</translation>
    </message>
    <message>
        <source>Shards whose guilds are still loading: %1; the figures are too low</source>
        <translation>サーバーを読み込み中のシャード: %1。数値は実際より少なめです</translation>
    </message>
    <message>
        <source>All guilds are loaded</source>
        <translation>全サーバーを読み込み済みです</translation>
    </message>
    <message>
        <source>The drain time must be from 0 s to a day.</source>
        <translation>ドレイン時間は 0 秒から 1 日まででなければなりません。</translation>
    </message>
    <message>
        <source>The fullest shard would have %1 guilds; Discord allows %2 (%3 of %4 new shards are above that). Take a larger count.</source>
        <translation>最多のシャードが %1 サーバーになります。Discord の上限は %2 です (新シャード %4 個中 %3 個が超過)。より大きな数を使ってください。</translation>
    </message>
    <message>
        <source>It costs %1 identifies, but only %2 can be spent above the identify floor (%3 are left, the floor is %4).</source>
        <translation>IDENTIFY を %1 回消費しますが、予備枠を除くと %2 回しか使えません (残り %3、予備枠 %4)。</translation>
    </message>
    <message>
        <source>Wait until %1 UTC, or lower the floor.</source>
        <translation>%1 UTC まで待つか、予備枠を減らしてください。</translation>
    </message>
    <message>
        <source>Discord recommends it</source>
        <translation>Discord の推奨</translation>
    </message>
    <message>
        <source>what Discord recommends, rounded up</source>
        <translation>Discord の推奨を切り上げ</translation>
    </message>
    <message>
        <source>twice the present count</source>
        <translation>現在の 2 倍</translation>
    </message>
    <message>
        <source>half the present count</source>
        <translation>現在の半分</translation>
    </message>
    <message>
        <source>a multiple of %1</source>
        <translation>%1 の倍数</translation>
    </message>
    <message>
        <source>a multiple of max_concurrency %1</source>
        <translation>max_concurrency %1 の倍数</translation>
    </message>
    <message>
        <source>a power of two</source>
        <translation>2 の累乗</translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation>新しい計画を作成してください。</translation>
    </message>
    <message>
        <source>The plan is for another bot.</source>
        <translation>この計画は別のボットのものです。</translation>
    </message>
    <message>
        <source>The plan was made when the count was %1; it is %2 now.</source>
        <translation>計画作成時の数は %1 でしたが、現在は %2 です。</translation>
    </message>
    <message>
        <source>The plan is for another set of shards than the one that serves now.</source>
        <translation>この計画は、現在稼働中のものとは別のシャードのセットが対象です。</translation>
    </message>
    <message>
        <source>Discord recommended the count %1 when the plan was made, and %2 now.</source>
        <translation>Discord の推奨数は、計画作成時は %1、現在は %2 です。</translation>
    </message>
    <message>
        <source>The count had to be a multiple of %1 when the plan was made, and of %2 now.</source>
        <translation>数の条件は、計画作成時は %1 の倍数、現在は %2 の倍数です。</translation>
    </message>
    <message>
        <source>max_concurrency was %1 when the plan was made, and is %2 now.</source>
        <translation>max_concurrency は、計画作成時は %1、現在は %2 です。</translation>
    </message>
    <message>
        <source>The guilds have moved by more than 1 % since the plan was made: by %1 of %2.</source>
        <translation>計画の作成後、サーバーが 1 % を超えて変動しました: %2 のうち %1。</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>並行</translation>
    </message>
    <message>
        <source>Rolling split</source>
        <translation>順次分割</translation>
    </message>
    <message>
        <source>Stop and start</source>
        <translation>停止して開始</translation>
    </message>
    <message>
        <source>Split of some shards</source>
        <translation>一部シャードの分割</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>ウォームアップ</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <translation>オーバーラップ</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>ドレイン</translation>
    </message>
    <message>
        <source>Ending the old</source>
        <translation>旧シャード終了中</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>安定待ち</translation>
    </message>
    <message>
        <source>Aborting</source>
        <translation>中止処理中</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>ロールバック中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>ロールバック済み</translation>
    </message>
    <message>
        <source>The journal is being written</source>
        <translation>ジャーナルを書き込んでいます</translation>
    </message>
    <message>
        <source>The new shards are loading; the old ones serve</source>
        <translation>新シャードを読み込み中です。古いシャードが稼働しています</translation>
    </message>
    <message>
        <source>Both sets deliver, twins are dropped; the old ones serve until all is level</source>
        <translation>両セットが配信し、重複は捨てられます。揃うまで古いシャードが稼働します</translation>
    </message>
    <message>
        <source>The new shards serve; the old ones stay connected, so that going back is free</source>
        <translation>新シャードが稼働しています。古いシャードも接続したままなので、無償で戻せます</translation>
    </message>
    <message>
        <source>The new shards serve; the old sessions are being ended</source>
        <translation>新シャードが稼働しています。古いセッションを終了しています</translation>
    </message>
    <message>
        <source>The new shards serve; what comes late is still compared</source>
        <translation>新シャードが稼働しています。遅れて届くものの照合を続けています</translation>
    </message>
    <message>
        <source>The old shards serve; the new ones are being ended</source>
        <translation>古いシャードが稼働しています。新シャードを終了しています</translation>
    </message>
    <message>
        <source>The old shards serve again; the new ones are being ended</source>
        <translation>古いシャードが稼働に戻りました。新シャードを終了しています</translation>
    </message>
    <message>
        <source>The new shards serve</source>
        <translation>新シャードが稼働しています</translation>
    </message>
    <message>
        <source>The old shards serve</source>
        <translation>古いシャードが稼働しています</translation>
    </message>
    <message>
        <source>This program does not run these shards: %1. Name only shards that it runs.</source>
        <translation>このプログラムはこれらのシャードを実行していません: %1。実行中のシャードだけを指定してください。</translation>
    </message>
    <message>
        <source>Shard %1 of %2 can only be split to a larger multiple of %2; %3 is none. Take another count, or the parallel way.</source>
        <translation>シャード %1 (全 %2) は %2 より大きい倍数にしか分割できず、%3 は該当しません。別の数にするか、並行方式を使ってください。</translation>
    </message>
    <message>
        <source>No shards serve; start them first.</source>
        <translation>稼働中のシャードがありません。先に開始してください。</translation>
    </message>
    <message>
        <source>The count must be from 1 to %1.</source>
        <translation>数は 1 から %1 まででなければなりません。</translation>
    </message>
    <message>
        <source>Name the shards that are to be split.</source>
        <translation>分割するシャードを指定してください。</translation>
    </message>
    <message>
        <source>The count is %1 already. For the same shards anew take the hand-over.</source>
        <translation>すでに %1 シャードです。同じシャードを作り直すには引き継ぎを使ってください。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
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
        <translation>%1 時間 %2 分</translation>
    </message>
    <message numerus="yes">
        <source>It costs %Ln identify(ies): %1 of %2 are left, and the floor is %3</source>
        <translation>
            <numerusform>IDENTIFY を %Ln 回消費します。残り %1 / %2、予備枠 %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReshardAdvice</name>
    <message>
        <source>Not now: only %1 can be spent above the identify floor.</source>
        <translation>今はできません。予備枠を除くと %1 回しか使えません。</translation>
    </message>
    <message>
        <source>%1 guilds per shard on average, more than %2 (%3 of %4 shards are over it). Reshard to %5: it costs %6 identifies.</source>
        <translation>シャードあたり平均 %1 サーバーで、%2 を超えています (%4 シャード中 %3 が超過)。%5 に再シャーディングしてください。IDENTIFY を %6 回消費します。</translation>
    </message>
</context>
<context>
    <name>ReshardJournal</name>
    <message>
        <source>The journal of an unfinished reshard, %1, can&apos;t be used: %2. The set that served goes on; the new shards are given up.</source>
        <translation>未完了の再シャーディングのジャーナル %1 を使えません: %2。稼働していたセットを続け、新シャードは破棄します。</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>it is of another kind or version</source>
        <translation>種類またはバージョンが異なります</translation>
    </message>
    <message>
        <source>there is no such phase</source>
        <translation>そのような段階はありません</translation>
    </message>
    <message>
        <source>there is no such batch</source>
        <translation>そのようなバッチはありません</translation>
    </message>
    <message>
        <source>The journal of the reshard, %1, can&apos;t be written: %2. Make room for it, or give another directory with --state-dir.</source>
        <translation>再シャーディングのジャーナル %1 に書き込めません: %2。空きを作るか、--state-dir で別のディレクトリを指定してください。</translation>
    </message>
    <message>
        <source>The journal of the reshard, %1, can&apos;t be removed. Remove it before the next start.</source>
        <translation>再シャーディングのジャーナル %1 を削除できません。次回の起動前に削除してください。</translation>
    </message>
</context>
<context>
    <name>ReshardPlanFile</name>
    <message>
        <source>shard %1 (%L2)</source>
        <translation>シャード %1 (%L2)</translation>
    </message>
    <message>
        <source>%1 is no plan that can be used: %2 Make a new plan.</source>
        <translation>%1 は使える計画ではありません: %2 新しい計画を作成してください。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check its permissions.</source>
        <translation>%1 を読み込めません: %2。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB: this is no reshard plan.</source>
        <translation>%1 は 16 MiB を超えています。再シャーディング計画ではありません。</translation>
    </message>
    <message>
        <source>%1 is no JSON: %2 at byte %3. Was it cut off?</source>
        <translation>%1 は JSON ではありません: %2 (バイト %3)。途中で切れていませんか?</translation>
    </message>
    <message>
        <source>%1 holds no JSON object: this is no reshard plan.</source>
        <translation>%1 に JSON オブジェクトがありません。再シャーディング計画ではありません。</translation>
    </message>
    <message>
        <source>Reshard plan %1: %2 to %3 shards</source>
        <translation>再シャーディング計画 %1: %2 → %3 シャード</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>New shards</source>
        <translation>新シャード</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>%1, with %2 old shards each</source>
        <translation>%1、それぞれ旧シャード %2 個</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>IDENTIFY</translation>
    </message>
    <message>
        <source>%L1 and %L2 spare; %L3 left, floor %L4</source>
        <translation>%L1、余裕 %L2、残り %L3、予備枠 %L4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>about %1, with max_concurrency %2</source>
        <translation>約 %1 (max_concurrency %2)</translation>
    </message>
    <message>
        <source>Without events</source>
        <translation>イベントなし</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>ドレイン</translation>
    </message>
    <message>
        <source>Connections at most</source>
        <translation>最大接続数</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Memory on top</source>
        <translation>追加メモリ</translation>
    </message>
    <message>
        <source>%L1 MiB</source>
        <translation>%L1 MiB</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Guilds per shard</source>
        <translation>シャードあたりのサーバー</translation>
    </message>
    <message>
        <source>at most %L1 (%2 %), mean %L3, deviation %L4</source>
        <translation>最大 %L1 (%2 %)、平均 %L3、偏差 %L4</translation>
    </message>
    <message>
        <source>Fullest</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Hottest</source>
        <translation>最活発</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>余裕</translation>
    </message>
    <message>
        <source>%L1 days at the growth seen</source>
        <translation>これまでの増加で %L1 日</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>its format is not &quot;%1&quot;.</source>
        <translation>形式が &quot;%1&quot; ではありません。</translation>
    </message>
    <message>
        <source>it has another version than %1, the one that this program reads.</source>
        <translation>バージョンが、このプログラムで読める %1 ではありません。</translation>
    </message>
    <message>
        <source>must be of small letters, digits and dashes</source>
        <translation>は小文字、数字、ハイフンでなければなりません</translation>
    </message>
    <message>
        <source>must be a time as ISO 8601 writes it</source>
        <translation>は ISO 8601 形式の時刻でなければなりません</translation>
    </message>
    <message>
        <source>must be of digits</source>
        <translation>は数字でなければなりません</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>は整数でなければなりません</translation>
    </message>
    <message>
        <source>must be one of our strategies</source>
        <translation>は Shardroom の方式のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>must be a whole number from 0</source>
        <translation>は 0 以上の整数でなければなりません</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>はオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>must be good, warning or refused</source>
        <translation>は good、warning、refused のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>must be in rising order</source>
        <translation>は昇順でなければなりません</translation>
    </message>
    <message>
        <source>has too many different totals</source>
        <translation>に異なる総数が多すぎます</translation>
    </message>
    <message>
        <source>has two shards with the same guilds</source>
        <translation>に同じサーバーを持つシャードが 2 つあります</translation>
    </message>
    <message>
        <source>is not in plan.from</source>
        <translation>が plan.from にありません</translation>
    </message>
    <message>
        <source>is not the number of shards in plan.to</source>
        <translation>が plan.to のシャード数と一致しません</translation>
    </message>
    <message>
        <source>is more than plan.remaining</source>
        <translation>が plan.remaining を超えています</translation>
    </message>
    <message>
        <source>must be at least 1</source>
        <translation>は 1 以上でなければなりません</translation>
    </message>
    <message>
        <source>does not agree with plan.checks</source>
        <translation>が plan.checks と一致しません</translation>
    </message>
    <message>
        <source>is less than the plan costs</source>
        <translation>が計画のコストより少なくなっています</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>が空です</translation>
    </message>
    <message>
        <source>is not what plan.wish makes of plan.from</source>
        <translation>が plan.wish と plan.from から得られるものと異なります</translation>
    </message>
    <message>
        <source>can&apos;t be done with plan.from</source>
        <translation>は plan.from では実行できません</translation>
    </message>
    <message>
        <source>does not go with plan.replaced</source>
        <translation>が plan.replaced と合いません</translation>
    </message>
    <message>
        <source>must have a number for each shard of the set afterwards</source>
        <translation>には、移行後のセットの各シャードの数値が必要です</translation>
    </message>
    <message>
        <source>is not the sum of plan.spread.per_shard</source>
        <translation>が plan.spread.per_shard の合計と異なります</translation>
    </message>
    <message>
        <source>is not the largest in plan.spread.per_shard</source>
        <translation>が plan.spread.per_shard の最大値と異なります</translation>
    </message>
    <message>
        <source>is more than plan.guilds</source>
        <translation>が plan.guilds を超えています</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to %1</source>
        <translation>は 0 から %1 までの整数でなければなりません</translation>
    </message>
    <message>
        <source>must be a number from 0</source>
        <translation>は 0 以上の数値でなければなりません</translation>
    </message>
    <message>
        <source>must be a text of at most %1 characters</source>
        <translation>は最大 %1 文字のテキストでなければなりません</translation>
    </message>
    <message>
        <source>must be an array of at most %1 values</source>
        <translation>は最大 %1 個の値の配列でなければなりません</translation>
    </message>
    <message>
        <source>must be rising shard numbers below the total, like 0-3, 8</source>
        <translation>は 0-3, 8 のような、総数未満のシャード番号の昇順の並びでなければなりません</translation>
    </message>
    <message>
        <source>has more than %1 shards</source>
        <translation>が %1 シャードを超えています</translation>
    </message>
    <message>
        <source>must be a shard and its total</source>
        <translation>はシャードとその総数でなければなりません</translation>
    </message>
</context>
<context>
    <name>ReshardReport</name>
    <message>
        <source>without a guild</source>
        <translation>サーバーなし</translation>
    </message>
    <message>
        <source>%L1 guilds; %L2 events: %L3 matched (%L4 of them late), %L5 only old, %L6 only new, %L7 pending, %L8 forgotten.</source>
        <translation>%L1 サーバー、%L2 イベント: 照合済み %L3 (うち遅延 %L4)、旧のみ %L5、新のみ %L6、未照合 %L7、忘却 %L8。</translation>
    </message>
    <message>
        <source>The old set was stopped first: what happened in between was not delivered.</source>
        <translation>古いセットを先に停止したため、その間に起きたことは配信されていません。</translation>
    </message>
    <message>
        <source>The counts do not add up: this proves nothing.</source>
        <translation>数が合いません。これでは何の証明にもなりません。</translation>
    </message>
    <message>
        <source>Of the forgotten ones some may have been delivered twice: there was no room to remember them.</source>
        <translation>忘却分の一部は二重に配信された可能性があります。覚えておく余地がありませんでした。</translation>
    </message>
    <message>
        <source>The program ended and started in between: what was counted before that is not in it.</source>
        <translation>途中でプログラムが終了し再起動しました。それ以前の集計は含まれません。</translation>
    </message>
    <message>
        <source>Guilds accepted as missing: %L1; nothing vouches for them.</source>
        <translation>不足を許容したサーバー: %L1。これらについては保証がありません。</translation>
    </message>
    <message>
        <source>Of the pending ones the other side had not shown its own when this was written.</source>
        <translation>未照合分については、書き出し時点で相手側がまだ示していませんでした。</translation>
    </message>
    <message>
        <source>Each event that a side has shown was delivered once: none lost, none doubled.</source>
        <translation>どちらかの側が示したイベントはすべて 1 回だけ配信されました。欠落も重複もありません。</translation>
    </message>
    <message>
        <source>Guilds accepted as missing: %L1</source>
        <translation>不足を許容したサーバー: %L1</translation>
    </message>
    <message>
        <source>Guilds with events that only one side has shown</source>
        <translation>片側だけが示したイベントのあるサーバー</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>照合済み</translation>
    </message>
    <message>
        <source>Only old</source>
        <translation>旧のみ</translation>
    </message>
    <message>
        <source>Only new</source>
        <translation>新のみ</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>ほか %L1</translation>
    </message>
    <message>
        <source>Reshard %1: %2 to %3 shards, %4</source>
        <translation>再シャーディング %1: %2 → %3 シャード、%4</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Serving now</source>
        <translation>現在稼働中</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>IDENTIFY</translation>
    </message>
    <message>
        <source>%L1 spent of %L2 planned and %L3 spare</source>
        <translation>消費 %L1 (計画 %L2、余裕 %L3)</translation>
    </message>
    <message>
        <source>Longest time between twins</source>
        <translation>対のイベントの最大間隔</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
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
        <translation>同じ %1 を作り直し</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 old shards at a time; each batch is warmed up, switched and ended before the next</source>
        <translation>一度に %1 個の古いシャード。バッチごとにウォームアップ、切り替え、終了してから次へ進みます</translation>
    </message>
    <message>
        <source>Open %1 beside the present ones</source>
        <translation>現在のものと並べて %1 を開く</translation>
    </message>
    <message>
        <source>Switch to them when every guild is in both sets</source>
        <translation>全サーバーが両セットに揃ったら切り替え</translation>
    </message>
    <message>
        <source>End %1 after %2, in which going back is free</source>
        <translation>%2 後に %1 を終了 (それまでは無償で戻せます)</translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>%1 を %2 に置き換え</translation>
    </message>
    <message>
        <source>End the old shards of a batch %1 after its switch</source>
        <translation>バッチの古いシャードを切り替えの %1 後に終了</translation>
    </message>
    <message>
        <source>Drop the connections of %1; their sessions can be resumed for a while</source>
        <translation>%1 の接続を切断 (セッションはしばらく再開可能)</translation>
    </message>
    <message>
        <source>Open %1; events of the time in between are lost</source>
        <translation>%1 を開く (その間のイベントは失われます)</translation>
    </message>
    <message>
        <source>End the old sessions</source>
        <translation>古いセッションを終了</translation>
    </message>
    <message>
        <source>Open a second session for %1</source>
        <translation>%1 の 2 つ目のセッションを開く</translation>
    </message>
    <message>
        <source>End the first session %1 after its switch</source>
        <translation>1 つ目のセッションを切り替えの %1 後に終了</translation>
    </message>
    <message>
        <source>%1, and up to %2 more for shards that fail once</source>
        <translation>%1、一度失敗するシャード用に最大 %2 回追加</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>IDENTIFY</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>枠</translation>
    </message>
    <message>
        <source>%1 → %2 (%3 are kept back)</source>
        <translation>%1 → %2 (予備枠 %3)</translation>
    </message>
    <message>
        <source>Takes about</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>%1 at %2 per 5 s</source>
        <translation>%1 (5 秒あたり %2)</translation>
    </message>
    <message>
        <source>At most connected</source>
        <translation>最大接続</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 接続</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Assumes</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>%1 guilds, %2 recommended by Discord</source>
        <translation>%1 サーバー、Discord の推奨 %2</translation>
    </message>
    <message>
        <source>%1 connections at most</source>
        <translation>最大 %1 接続</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>+%1 of memory</source>
        <translation>メモリ +%1</translation>
    </message>
    <message>
        <source>%1 without events</source>
        <translation>%1 イベントなし</translation>
    </message>
    <message>
        <source>The whole new set beside the old one, then all at once. Any count, also a smaller one.</source>
        <translation>古いセットと並べて新しいセット全体を用意し、一度に切り替えます。数は自由で、減らすこともできます。</translation>
    </message>
    <message>
        <source>Multiples only: a few shards at a time. May stop half-way and stay correct.</source>
        <translation>倍数のみ。数シャードずつ進めます。途中で止めても正しい状態を保ちます。</translation>
    </message>
    <message>
        <source>Drops the old connections first: the least connections and memory, but events are lost.</source>
        <translation>先に古い接続を切断します。接続とメモリは最少ですが、イベントは失われます。</translation>
    </message>
    <message>
        <source>Only the picked shards are split; the others keep their sessions and their count.</source>
        <translation>選んだシャードだけを分割します。他はセッションと数を維持します。</translation>
    </message>
    <message>
        <source>The same shards anew, a few at a time: a second session takes over from the first.</source>
        <translation>同じシャードを少しずつ作り直します。2 つ目のセッションが 1 つ目を引き継ぎます。</translation>
    </message>
    <message>
        <source>Fullest</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>%1 guilds (%2 full)</source>
        <translation>%1 サーバー (%2 使用)</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>%1 ± %2 guilds</source>
        <translation>%1 ± %2 サーバー</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>ほぼ満杯</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>上限超過</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>余裕</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>growth not known yet</source>
        <translation>増加率はまだ不明</translation>
    </message>
    <message>
        <source>Fullest shards</source>
        <translation>最多シャード</translation>
    </message>
    <message>
        <source>Hottest shards</source>
        <translation>最活発シャード</translation>
    </message>
    <message>
        <source>batch %1 of %2</source>
        <translation>バッチ %1 / %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 経過</translation>
    </message>
    <message>
        <source>at most %1 more</source>
        <translation>最大あと %1</translation>
    </message>
    <message>
        <source>A reshard (%1) was not finished: it was at &quot;%2&quot;. Both sets are connected; nothing happens until you decide.</source>
        <translation>再シャーディング (%1) が未完了です: 「%2」の段階でした。両セットとも接続しています。判断するまで何も行いません。</translation>
    </message>
    <message>
        <source>Reshard (%1): %2. %3.</source>
        <translation>再シャーディング (%1): %2。%3。</translation>
    </message>
    <message>
        <source>%1 of %2 new shards ready, %3 of %4 guilds matched.</source>
        <translation>新シャードの準備完了 %1 / %2、サーバーの照合 %3 / %4。</translation>
    </message>
    <message>
        <source>Batch %1 of %2.</source>
        <translation>バッチ %1 / %2。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止中。</translation>
    </message>
    <message>
        <source>In %1 this fleet reshards itself %2, which spends %3 identifies: %4</source>
        <translation>%1 後に、このフリートは自動で再シャーディングし (%2)、IDENTIFY を %3 回消費します: %4</translation>
    </message>
    <message>
        <source>%1, %2 of them in an outage</source>
        <translation>%1 (うち利用不可 %2)</translation>
    </message>
    <message>
        <source>%1 (%2 may be)</source>
        <translation>%1 (許容 %2)</translation>
    </message>
    <message>
        <source>%1, %2 to spare</source>
        <translation>%1 (余裕 %2)</translation>
    </message>
    <message>
        <source>New shards ready</source>
        <translation>新シャードの準備完了</translation>
    </message>
    <message>
        <source>Guilds matched</source>
        <translation>照合済みサーバー</translation>
    </message>
    <message>
        <source>Guilds missing</source>
        <translation>不足サーバー</translation>
    </message>
    <message>
        <source>Identifies spent</source>
        <translation>消費した IDENTIFY</translation>
    </message>
    <message>
        <source>shard %1: %2</source>
        <translation>シャード %1: %2</translation>
    </message>
    <message>
        <source>shard %1 is still loading %2 guilds</source>
        <translation>シャード %1 はまだ %2 サーバーを読み込み中です</translation>
    </message>
    <message>
        <source>shard %1 is ready without it: in an outage, or the bot has left it</source>
        <translation>シャード %1 はこれなしで準備完了です (利用不可か、ボットが退出)</translation>
    </message>
    <message>
        <source>none of the new shards gets it</source>
        <translation>新シャードのどれにも割り当てられません</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>照合済み</translation>
    </message>
    <message>
        <source>Of those late</source>
        <translation>うち遅延</translation>
    </message>
    <message>
        <source>Only old</source>
        <translation>旧のみ</translation>
    </message>
    <message>
        <source>Only new</source>
        <translation>新のみ</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>未照合</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>忘却</translation>
    </message>
    <message>
        <source>Longest lag</source>
        <translation>最大の遅れ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1、%2 まで</translation>
    </message>
    <message>
        <source>Serving now</source>
        <translation>現在稼働中</translation>
    </message>
    <message>
        <source>Missing, accepted</source>
        <translation>不足 (許容済み)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guild(s)</source>
        <translation>
            <numerusform>%Ln サーバー</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>The program ended in between; counts begin after that</source>
        <translation>途中でプログラムが終了しました。集計はその後からです</translation>
    </message>
    <message>
        <source>its shard is not open yet</source>
        <translation>シャードがまだ開いていません</translation>
    </message>
    <message>
        <source>Of those since the switch</source>
        <translation>うち切り替え以降</translation>
    </message>
    <message>
        <source>less than a day at the growth of late</source>
        <translation>最近の増加率で 1 日未満</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identify(ies)</source>
        <translation>
            <numerusform>IDENTIFY %Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Time without events</source>
        <translation>イベントなしの時間</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>Restart</name>
    <message>
        <source>The practice gateway is a part of this program and would end with it, and all sessions too. With a gateway of its own (shardroom-simulator and --api-url) a restart can be practised.</source>
        <translation>練習用ゲートウェイはこのプログラムの一部なので、プログラムと共に終了し、全セッションも失われます。独立したゲートウェイ (shardroom-simulator と --api-url) を使えば、再起動を練習できます。</translation>
    </message>
    <message>
        <source>Read-only: Shardroom was started with --read-only.</source>
        <translation>読み取り専用: Shardroom は --read-only で起動されています。</translation>
    </message>
    <message>
        <source>%1 holds another token by now, and sessions of the old one can&apos;t be resumed with it. Quit and start instead: that costs an identify per shard.</source>
        <translation>%1 の token が別のものに変わっており、以前の token のセッションは再開できません。代わりに終了してから起動してください。シャードごとに IDENTIFY を 1 回消費します。</translation>
    </message>
    <message>
        <source>The token came from %1, which is read only once: the next start would have none. Give it in a file or with DISCORD_TOKEN.</source>
        <translation>token は %1 から読み込まれましたが、一度しか読めないため、次の起動では token がありません。ファイルか DISCORD_TOKEN で指定してください。</translation>
    </message>
    <message>
        <source>%1 could not be started: %2. This program goes on.</source>
        <translation>%1 を起動できませんでした: %2。このプログラムは続行します。</translation>
    </message>
    <message>
        <source>The bot %1 was changed since it was opened, and the next start might not find its sessions. Quit and start instead.</source>
        <translation>ボット %1 は開いた後に変更されたため、次の起動ではセッションが見つからない可能性があります。代わりに、いったん終了してから起動してください。</translation>
    </message>
</context>
<context>
    <name>RollingKind</name>
    <message>
        <source>Rolling resume</source>
        <translation>順次再開</translation>
    </message>
    <message>
        <source>Rolling re-identify</source>
        <translation>順次再 IDENTIFY</translation>
    </message>
</context>
<context>
    <name>RollingRun</name>
    <message>
        <source>It is not one of this fleet&apos;s any more.</source>
        <translation>もうこのフリートのものではありません。</translation>
    </message>
    <message>
        <source>It is %1. %2</source>
        <translation>現在は「%1」です。%2</translation>
    </message>
    <message>
        <source>Its session could not be resumed, so that it needs a new one.</source>
        <translation>セッションを再開できず、新しいセッションが必要です。</translation>
    </message>
    <message>
        <source>It is not ready again after %1 s; it is %2.</source>
        <translation>%1 秒経っても準備完了に戻りません。現在は「%2」です。</translation>
    </message>
</context>
<context>
    <name>RowColor</name>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>ターコイズ</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Broken</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>ほぼ満杯</translation>
    </message>
    <message>
        <source>Deaf</source>
        <translation>無受信</translation>
    </message>
    <message>
        <source>There is another one of this name.</source>
        <translation>同じ名前のものがほかにあります。</translation>
    </message>
    <message>
        <source>Saved filter %1 is left out: %2</source>
        <translation>保存済みフィルター %1 を省略しました: %2</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln saved filter(s) can be read; the others are left out.</source>
        <translation>
            <numerusform>読み込める保存済みフィルターは最大 %Ln 件です。残りは省略しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs a name and a filter.</source>
        <translation>名前とフィルターが必要です。</translation>
    </message>
    <message numerus="yes">
        <source>Its name is longer than %Ln character(s).</source>
        <translation>
            <numerusform>名前が %Ln 文字を超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is longer than %Ln character(s).</source>
        <translation>
            <numerusform>%Ln 文字を超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln already, and no more can be kept. Remove one first.</source>
        <translation>
            <numerusform>すでに %Ln 件あり、これ以上保存できません。先に 1 件削除してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioObstacle</name>
    <message>
        <source>%1 given up</source>
        <translation>%1 が断念</translation>
    </message>
    <message>
        <source>%1 paused or ended</source>
        <translation>%1 が一時停止または終了</translation>
    </message>
    <message>
        <source>%1 in the identify queue, which is held</source>
        <translation>%1 が保留中の IDENTIFY キューで待機</translation>
    </message>
    <message>
        <source>%1 waiting for identifies that are kept back, until the reset in %2</source>
        <translation>%1 が予備枠のため、%2 後のリセットまで IDENTIFY を待機</translation>
    </message>
    <message>
        <source>%1 held in the identify queue</source>
        <translation>%1 が IDENTIFY キューで保留中</translation>
    </message>
</context>
<context>
    <name>ScenarioReader</name>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a file nor one of the scenarios %2.</source>
        <translation>「%1」はファイルでも、シナリオ %2 のいずれでもありません。</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>はオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation>は %1 から %2 までの数値でなければなりません</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>は整数でなければなりません</translation>
    </message>
    <message>
        <source>must be a text under a language of two letters</source>
        <translation>は 2 文字の言語コードに対応するテキストでなければなりません</translation>
    </message>
    <message>
        <source>must be a text, or an object of texts with &quot;en&quot; and other languages</source>
        <translation>はテキスト、または &quot;en&quot; と他の言語のテキストを持つオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>がありません</translation>
    </message>
    <message>
        <source>is not known here; there are %1</source>
        <translation>はここでは未知です。使えるもの: %1</translation>
    </message>
    <message>
        <source>The file %1.</source>
        <translation>ファイル %1。</translation>
    </message>
    <message>
        <source>Not JSON at byte %1: %2.</source>
        <translation>バイト %1 で JSON ではありません: %2。</translation>
    </message>
    <message>
        <source>must be &quot;at-once&quot; or &quot;when-ready&quot;</source>
        <translation>は &quot;at-once&quot; か &quot;when-ready&quot; でなければなりません</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>はリストでなければなりません</translation>
    </message>
    <message>
        <source>is after the end</source>
        <translation>が終了より後です</translation>
    </message>
    <message>
        <source>must be in a step of its own</source>
        <translation>は独立したステップにしなければなりません</translation>
    </message>
    <message>
        <source>is missing, and so is anything that happens</source>
        <translation>がなく、ほかに起きることもありません</translation>
    </message>
</context>
<context>
    <name>ScenarioRunner</name>
    <message>
        <source>Waits until all shards are ready.</source>
        <translation>全シャードの準備完了を待ちます。</translation>
    </message>
</context>
<context>
    <name>ScenarioScore</name>
    <message>
        <source>Identifies spent</source>
        <translation>消費した IDENTIFY</translation>
    </message>
    <message>
        <source>Sessions lost</source>
        <translation>失われたセッション</translation>
    </message>
    <message>
        <source>Sessions ended by the fleet itself</source>
        <translation>フリート自身が終了したセッション</translation>
    </message>
    <message>
        <source>Events that nobody received</source>
        <translation>誰も受信しなかったイベント</translation>
    </message>
    <message>
        <source>Events sent</source>
        <translation>送信したイベント</translation>
    </message>
    <message>
        <source>Guild time without a healthy shard</source>
        <translation>正常なシャードのないサーバー時間</translation>
    </message>
    <message>
        <source>Longest time that a guild had no healthy shard</source>
        <translation>サーバーに正常なシャードがなかった最長時間</translation>
    </message>
    <message>
        <source>Token resets</source>
        <translation>token のリセット</translation>
    </message>
    <message>
        <source>Breaches of Discord&apos;s rules</source>
        <translation>Discord の規則違反</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Longest time that a connected shard got no events</source>
        <translation>接続中のシャードにイベントが届かなかった最長時間</translation>
    </message>
    <message>
        <source>Guilds without a healthy shard at the end</source>
        <translation>終了時に正常なシャードのないサーバー</translation>
    </message>
    <message>
        <source>There was no fleet.</source>
        <translation>フリートがありませんでした。</translation>
    </message>
    <message>
        <source>no IDENTIFY spent</source>
        <translation>IDENTIFY 消費なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDENTIFY(s) spent</source>
        <translation>
            <numerusform>IDENTIFY を %Ln 回消費</numerusform>
        </translation>
    </message>
    <message>
        <source>no event lost</source>
        <translation>イベントの損失なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) lost</source>
        <translation>
            <numerusform>%Ln 件のイベントを損失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln session(s) survived</source>
        <translation>
            <numerusform>%Ln 件のセッションをすべて維持</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) lost</source>
        <translation>
            <numerusform>%Ln 件のセッションを損失</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>What became of the sessions, of the identifies, of the events: &quot;All 16 sessions survived: no IDENTIFY spent, no event lost.&quot;</extracomment>
        <translation>%1: %2、%3。</translation>
    </message>
    <message>
        <source>The token was reset.</source>
        <translation>token がリセットされました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had no healthy connection at the end.</source>
        <translation>
            <numerusform>うち %Ln 件は、終了時に正常な接続がありませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RESUME(s) saved as many IDENTIFYs.</source>
        <translation>
            <numerusform>%Ln 回の RESUME が同じ回数の IDENTIFY を節約しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check its permissions.</source>
        <translation>%1 を読み込めません: %2。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MiB: this is no session file.</source>
        <translation>%1 は 256 MiB を超えています。セッションファイルではありません。</translation>
    </message>
    <message>
        <source>Sessions can&apos;t be kept in %1: the directory can&apos;t be made or written. Give another with --state-dir.</source>
        <translation>%1 にセッションを保存できません。ディレクトリを作成できないか、書き込めません。--state-dir で別のものを指定してください。</translation>
    </message>
    <message>
        <source>The sessions could not be saved to %1: %2.</source>
        <translation>セッションを %1 に保存できませんでした: %2。</translation>
    </message>
    <message>
        <source>the directory can&apos;t be made</source>
        <translation>ディレクトリを作成できません</translation>
    </message>
    <message>
        <source>it is torn, or no JSON</source>
        <translation>途切れているか、JSON ではありません</translation>
    </message>
    <message>
        <source>its check does not match</source>
        <translation>チェックサムが一致しません</translation>
    </message>
    <message>
        <source>it has no check</source>
        <translation>チェックサムがありません</translation>
    </message>
    <message>
        <source>it is encrypted, and the file is not</source>
        <translation>暗号化されていますが、ファイルは暗号化されていません</translation>
    </message>
    <message>
        <source>the key does not open it</source>
        <translation>鍵が合いません</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2)</source>
        <translation>JSON ではありません (%1、バイト %2)</translation>
    </message>
    <message>
        <source>line %1, the end of the file, is damaged</source>
        <translation>ファイル末尾の %1 行目が破損しています</translation>
    </message>
    <message>
        <source>the file ends after %1 of %2 sessions: the others are lost</source>
        <translation>ファイルが %2 セッション中 %1 で終わっています。残りは失われました</translation>
    </message>
    <message>
        <source>line %1 is damaged: no session is lost by that</source>
        <translation>%1 行目が破損しています。これで失われたセッションはありません</translation>
    </message>
    <message>
        <source>line %1 is damaged (%2): what it held is lost</source>
        <translation>%1 行目が破損しています (%2)。その内容は失われました</translation>
    </message>
    <message>
        <source>its first line is damaged (%1): the copy at its end is used</source>
        <translation>1 行目が破損しています (%1)。末尾の控えを使います</translation>
    </message>
    <message>
        <source>its first line is damaged (%1)</source>
        <translation>1 行目が破損しています (%1)</translation>
    </message>
    <message>
        <source>it is encrypted with the key %1, which is not here</source>
        <translation>鍵 %1 で暗号化されていますが、その鍵がここにありません</translation>
    </message>
    <message>
        <source>a session is lost</source>
        <translation>セッションが 1 つ失われました</translation>
    </message>
    <message>
        <source>shard %1 is lost</source>
        <translation>シャード %1 が失われました</translation>
    </message>
    <message>
        <source>line %1 is damaged (%2): %3</source>
        <translation>%1 行目が破損しています (%2): %3</translation>
    </message>
    <message>
        <source>a record is damaged (%1): %2</source>
        <translation>レコードが破損しています (%1): %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>shard %1 stands there twice; the first is used</source>
        <translation>シャード %1 が 2 回あります。最初のものを使います</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2. Without it, or with --no-resume, all shards identify.</source>
        <translation>%1 を使えません: %2。これを除くか --no-resume を付けると、全シャードが IDENTIFY します。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more of the kind</source>
        <translation>
            <numerusform>同種のものがほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not a session file of Shardroom (&quot;format&quot; differs)</source>
        <translation>Shardroom のセッションファイルではありません (&quot;format&quot; が異なります)</translation>
    </message>
    <message>
        <source>it was written by another version of Shardroom (&quot;version&quot; is not %1)</source>
        <translation>別のバージョンの Shardroom が書いたものです (&quot;version&quot; が %1 ではありません)</translation>
    </message>
    <message>
        <source>it does not say with which &quot;gateway&quot; version and encoding its sessions were made</source>
        <translation>セッションを作成したときの &quot;gateway&quot; のバージョンとエンコーディングが記載されていません</translation>
    </message>
    <message>
        <source>&quot;shard_count&quot; is not a number from 1 to %1</source>
        <translation>&quot;shard_count&quot; が 1 から %1 までの数値ではありません</translation>
    </message>
    <message>
        <source>a record without a shard_id</source>
        <translation>shard_id のないレコード</translation>
    </message>
    <message>
        <source>shard %1 is outside the count of %2</source>
        <translation>シャード %1 は総数 %2 の範囲外です</translation>
    </message>
    <message>
        <source>shard %1 has no usable session_id</source>
        <translation>シャード %1 に使える session_id がありません</translation>
    </message>
    <message>
        <source>shard %1 has no usable sequence</source>
        <translation>シャード %1 に使えるシーケンスがありません</translation>
    </message>
    <message>
        <source>shard %1 has a resume_gateway_url that is not one</source>
        <translation>シャード %1 の resume_gateway_url が不正です</translation>
    </message>
</context>
<context>
    <name>SessionGuard</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no session id</source>
        <translation>セッション ID がありません</translation>
    </message>
    <message>
        <source>it was made by the bot %1, and this token belongs to %2</source>
        <translation>ボット %1 のもので、この token は %2 のものです</translation>
    </message>
    <message>
        <source>it was made with version %1 and encoding %2 of the gateway, which a resume must use again; here they are %3 and json</source>
        <translation>ゲートウェイのバージョン %1、エンコーディング %2 で作成されており、再開でも同じものが必要です。ここでは %3 と json です</translation>
    </message>
    <message>
        <source>its resume address %1 is not Discord&apos;s, and resuming would send the token there</source>
        <translation>再開アドレス %1 が Discord のものではなく、再開すると token がそこへ送られます</translation>
    </message>
    <message>
        <source>this fleet has no such shard</source>
        <translation>このフリートにそのシャードはありません</translation>
    </message>
    <message>
        <source>it was made with %1 shards, now there are %2</source>
        <translation>%1 シャードで作成されましたが、現在は %2 です</translation>
    </message>
    <message>
        <source>it was last used %1 ago</source>
        <translation>最後の使用が %1 前です</translation>
    </message>
</context>
<context>
    <name>SessionJournal</name>
    <message>
        <source>it was written by another version of Shardroom</source>
        <translation>別のバージョンの Shardroom が書いたものです</translation>
    </message>
    <message>
        <source>line 1 is damaged</source>
        <translation>1 行目が破損しています</translation>
    </message>
    <message>
        <source>it continues another session file than the one that is there</source>
        <translation>ここにあるものとは別のセッションファイルの続きです</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more of the kind</source>
        <translation>
            <numerusform>同種のものがほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1 is torn or damaged: what it told is lost</source>
        <translation>%1 行目が途切れているか破損しています。その内容は失われました</translation>
    </message>
    <message>
        <source>line %1 is damaged: what it told of shard %2 is lost</source>
        <translation>%1 行目が破損しています。シャード %2 の内容は失われました</translation>
    </message>
    <message>
        <source>the record of shard %1&apos;s newest session is lost, and its older session is over</source>
        <translation>シャード %1 の最新セッションのレコードが失われ、古いセッションは終わっています</translation>
    </message>
</context>
<context>
    <name>SessionPick</name>
    <message>
        <source>shards %1: %2</source>
        <translation>シャード %1: %2</translation>
    </message>
    <message>
        <source>the shard is on it</source>
        <translation>シャードが使用中です</translation>
    </message>
    <message>
        <source>too old; --old tries it all the same</source>
        <translation>古すぎます。--old なら試せます</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>nothing is saved of a set of %1 shards</source>
        <translation>%1 シャードのセットは何も保存されていません</translation>
    </message>
    <message>
        <source>There is no saved session.</source>
        <translation>保存済みセッションはありません。</translation>
    </message>
    <message>
        <source>Nothing was done: %1.</source>
        <translation>何も行いませんでした: %1。</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>ファイルにありません</translation>
    </message>
    <message>
        <source>There is no session in %1.</source>
        <translation>%1 にセッションがありません。</translation>
    </message>
    <message>
        <source>No session was taken from %1: %2.</source>
        <translation>%1 からセッションを取り込みませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>SessionShapes</name>
    <message numerus="yes">
        <source>and %Ln more of which the same is to be said</source>
        <translation>
            <numerusform>同じ内容がほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>what stands for shard %1 is not a session</source>
        <translation>シャード %1 の内容がセッションではありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) beside the shard numbers were not read</source>
        <translation>
            <numerusform>シャード番号以外の %Ln 個のキーは読み取りませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>shard %1 has no session there</source>
        <translation>シャード %1 のセッションがありません</translation>
    </message>
    <message>
        <source>shard %1 has no usable session id</source>
        <translation>シャード %1 に使えるセッション ID がありません</translation>
    </message>
    <message>
        <source>shard %1 has no usable sequence number</source>
        <translation>シャード %1 に使えるシーケンス番号がありません</translation>
    </message>
    <message>
        <source>shard %1 has a resume address that is not one</source>
        <translation>シャード %1 の再開アドレスが不正です</translation>
    </message>
    <message>
        <source>a session has a shard number that is not one</source>
        <translation>シャード番号が不正なセッションがあります</translation>
    </message>
    <message>
        <source>the session in the place of shard %1 says that it is of shard %2</source>
        <translation>シャード %1 の位置にあるセッションがシャード %2 のものと記載されています</translation>
    </message>
    <message>
        <source>shard %1 has no usable shard count</source>
        <translation>シャード %1 に使えるシャード数がありません</translation>
    </message>
    <message>
        <source>a single session without a shard number can only be that of a bot with one shard, not %1</source>
        <translation>シャード番号のない単独のセッションは 1 シャードのボットのものに限られ、%1 シャードのものではあり得ません</translation>
    </message>
    <message>
        <source>shard %1 is outside the count of %2</source>
        <translation>シャード %1 は総数 %2 の範囲外です</translation>
    </message>
    <message>
        <source>shard %1 stands there twice; the first is used</source>
        <translation>シャード %1 が 2 回あります。最初のものを使います</translation>
    </message>
    <message>
        <source>%1 can&apos;t be imported: %2.</source>
        <translation>%1 をインポートできません: %2。</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2). Give a file of one of these: %3</source>
        <translation>JSON ではありません (%1、バイト %2)。次のいずれかのファイルを指定してください: %3</translation>
    </message>
    <message>
        <source>what stands for shard %1 has not the keys of a session</source>
        <translation>シャード %1 の内容にセッションのキーがありません</translation>
    </message>
    <message>
        <source>it has keys of both %1 and %2, so that nobody can say which count. Leave only one kind in it</source>
        <translation>%1 と %2 の両方のキーがあり、どちらが有効か判断できません。一方だけにしてください</translation>
    </message>
    <message>
        <source>there is no session in it</source>
        <translation>セッションがありません</translation>
    </message>
    <message>
        <source>its keys (%1) are not those of a session</source>
        <translation>キー (%1) がセッションのものではありません</translation>
    </message>
    <message>
        <source>. Give a file of one of these: %1</source>
        <translation>。次のいずれかのファイルを指定してください: %1</translation>
    </message>
    <message>
        <source>twilight and Discord4J write the same keys; it was read as twilight&apos;s, which makes no difference</source>
        <translation>twilight と Discord4J は同じキーを書きます。twilight のものとして読み込みましたが、違いはありません</translation>
    </message>
    <message>
        <source>resume-info.json of twilight bots</source>
        <translation>twilight ボットの resume-info.json</translation>
    </message>
    <message>
        <source>It has no shard count and no resume address: the import will ask for the count and use the main gateway address.</source>
        <translation>シャード数と再開アドレスがありません。インポート時に数を尋ね、メインのゲートウェイアドレスを使います。</translation>
    </message>
    <message>
        <source>It has no shard count: the import will ask for it.</source>
        <translation>シャード数がありません。インポート時に尋ねます。</translation>
    </message>
    <message>
        <source>It has no shard numbers: a session&apos;s place in the list is its shard.</source>
        <translation>シャード番号がありません。リスト内の位置がシャード番号になります。</translation>
    </message>
    <message>
        <source>twilight and Discord4J have the same keys: an import takes both for twilight.</source>
        <translation>twilight と Discord4J はキーが同じです。インポートではどちらも twilight とみなします。</translation>
    </message>
    <message>
        <source>It has no times: the import can&apos;t say how old the sessions are.</source>
        <translation>時刻がありません。インポート時にセッションの経過時間が分かりません。</translation>
    </message>
    <message>
        <source>It has no guild lists: a shard that resumes from it does not know its guilds.</source>
        <translation>サーバー一覧がありません。ここから再開したシャードは自分のサーバーが分かりません。</translation>
    </message>
    <message>
        <source>It names no bot, no gateway version and no encoding: resume with the same bot, with version 10 and JSON.</source>
        <translation>ボット、ゲートウェイのバージョン、エンコーディングの記載がありません。同じボット、バージョン 10、JSON で再開してください。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check its permissions.</source>
        <translation>%1 を読み込めません: %2。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB: this is no session file.</source>
        <translation>%1 は 64 MiB を超えています。セッションファイルではありません。</translation>
    </message>
    <message>
        <source>There is no session to write: none of these shards could resume.</source>
        <translation>書き込むセッションがありません。これらのシャードはどれも再開できません。</translation>
    </message>
    <message>
        <source>These sessions were made with %1 and with %2 shards, and the shape of %3 does not say with how many. Write those of one count, or use Shardroom&apos;s own shape.</source>
        <translation>これらのセッションは %1 シャードと %2 シャードで作成されましたが、%3 の形式には数の記載がありません。一方の数のものだけを書き込むか、Shardroom の形式を使ってください。</translation>
    </message>
    <message>
        <source>Shard %1 is there twice, and the shape of %2 has room for one. Leave one of them out.</source>
        <translation>シャード %1 が 2 つありますが、%2 の形式には 1 つしか入りません。一方を外してください。</translation>
    </message>
</context>
<context>
    <name>ShardColumn</name>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>Shard number</source>
        <translation>シャード番号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What the shard is doing now</source>
        <translation>シャードの現在の動作</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>How long it has been in this state</source>
        <translation>この状態になってからの時間</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Round trip of the last acknowledged heartbeat, and those before it</source>
        <translation>最後に ACK されたハートビートの往復時間と、それ以前の値</translation>
    </message>
    <message>
        <source>ACK</source>
        <translation>ACK</translation>
    </message>
    <message>
        <source>Since the last heartbeat acknowledgement of this connection</source>
        <translation>この接続で最後にハートビート ACK があってからの時間</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>イベント/秒</translation>
    </message>
    <message>
        <source>Events per second over the last 5 seconds, and those of the last half minute</source>
        <translation>直近 5 秒間の毎秒イベント数と、直近 30 秒間の推移</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Guilds on this shard, those in an outage included</source>
        <translation>このシャードのサーバー (利用不可を含む)</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resumed sessions since the program started</source>
        <translation>プログラム開始後に再開したセッション</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Session id, masked: with the token it could be taken over</source>
        <translation>セッション ID (伏せ字)。token と揃うと乗っ取られます</translation>
    </message>
    <message>
        <source>Last close</source>
        <translation>前回クローズ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>When this state is expected to end</source>
        <translation>この状態が終わる見込みの時刻</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it is in this state</source>
        <translation>この状態になった理由</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最終イベント</translation>
    </message>
    <message>
        <source>Since the last event</source>
        <translation>最後のイベントからの時間</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>利用不可</translation>
    </message>
    <message>
        <source>Guilds in an outage</source>
        <translation>利用不可のサーバー</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>充填率</translation>
    </message>
    <message>
        <source>Guilds against Discord&apos;s limit of 2,500 on one shard</source>
        <translation>サーバー数の、1 シャードあたりの上限 2,500 に対する割合</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>IDENTIFY</translation>
    </message>
    <message>
        <source>IDENTIFY sent since the program started</source>
        <translation>プログラム開始後に送信した IDENTIFY</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Sequence of the last event, from which a resume goes on</source>
        <translation>最後のイベントのシーケンス。ここから再開します</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Bytes received, as they came (compressed)</source>
        <translation>受信バイト数 (受信時のまま、圧縮後)</translation>
    </message>
    <message>
        <source>Gateway host</source>
        <translation>接続先ホスト</translation>
    </message>
    <message>
        <source>Host of the present or last connection</source>
        <translation>現在または前回の接続先ホスト</translation>
    </message>
    <message>
        <source>%1 by us</source>
        <translation>%1 (こちら側)</translation>
    </message>
    <message>
        <source>%1, deaf</source>
        <translation>%1、無受信</translation>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>Why the last connection ended and how long ago; after 15 minutes of ready only in the details</source>
        <translation>前回の接続が終わった理由と経過時間。準備完了から 15 分たつと詳細だけに表示</translation>
    </message>
    <message>
        <source>%1 ago: %2</source>
        <comment>how long, why</comment>
        <translation>%1 前: %2</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>A box to tick: adds the shard to the selection, or takes it out</source>
        <translation>チェックボックス: シャードを選択に追加、または選択から除外</translation>
    </message>
    <message>
        <source>%1, %2 ago: %3</source>
        <comment>close code, how long, why</comment>
        <translation>%1、%2 前: %3</translation>
    </message>
</context>
<context>
    <name>ShardCommand</name>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>セッション終了</translation>
    </message>
    <message>
        <source>Re-identify</source>
        <translation>再 IDENTIFY</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
</context>
<context>
    <name>ShardFacts</name>
    <message>
        <source>Next try in</source>
        <translation>次の試行まで</translation>
    </message>
    <message>
        <source>Its turn in</source>
        <translation>順番まで</translation>
    </message>
    <message>
        <source>Resumable for</source>
        <translation>再開可能な時間</translation>
    </message>
    <message>
        <source>Gives up in</source>
        <translation>断念まで</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Deaf for</source>
        <translation>無受信の時間</translation>
    </message>
    <message>
        <source>%1: heartbeats are answered, but no event comes. Nothing is done about it by itself; reconnect costs nothing.</source>
        <translation>%1: ハートビートに応答はありますが、イベントが届きません。自動では何も行いません。再接続に消費はありません。</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>稼働時間</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>Last ACK</source>
        <translation>最終 ACK</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最終イベント</translation>
    </message>
    <message>
        <source>%1 (%2 full)</source>
        <translation>%1 (%2 使用)</translation>
    </message>
    <message>
        <source>, %1 in an outage</source>
        <translation>、利用不可 %1</translation>
    </message>
    <message>
        <source>, %1 loading</source>
        <translation>、読み込み中 %1</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>%1/s, %2 in all</source>
        <translation>%1/秒、計 %2</translation>
    </message>
    <message>
        <source>, %1 old</source>
        <translation>、%1 経過</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>%1 resumed, %2 identified</source>
        <translation>再開 %1、IDENTIFY %2</translation>
    </message>
    <message>
        <source>, at %1</source>
        <translation>、%1</translation>
    </message>
    <message>
        <source>Last close</source>
        <translation>前回クローズ</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>コードなし</translation>
    </message>
    <message>
        <source>%1× %2</source>
        <translation>%1× %2</translation>
    </message>
    <message>
        <source>%1 by us</source>
        <translation>%1 (こちら側)</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>Zombies</source>
        <translation>ゾンビ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) given up without an ACK</source>
        <translation>
            <numerusform>%Ln 件の接続を ACK なしのため断念</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>%1 waiting, %2 may go now</source>
        <translation>待機 %1、今すぐ送信可 %2</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>通信量</translation>
    </message>
    <message>
        <source>%1 in (%2 decoded), %3 out</source>
        <translation>受信 %1 (展開後 %2)、送信 %3</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Shard %1 of %2</source>
        <translation>シャード %1 (全 %2)</translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <translation>%1 (試行 %2 回目)</translation>
    </message>
    <message>
        <source>%1 (place %2 of its lane)</source>
        <translation>%1 (レーン内 %2 番目)</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>最終ハートビート</translation>
    </message>
    <message>
        <source>Full in</source>
        <translation>満杯まで</translation>
    </message>
    <message>
        <source>%1 at the present growth</source>
        <translation>%1 (現在の増加率)</translation>
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
        <translation>シャードのサーバー数</translation>
    </message>
    <message>
        <source>percent of 2,500 guilds</source>
        <translation>2,500 サーバーに対する %</translation>
    </message>
    <message>
        <source>guilds in an outage</source>
        <translation>利用不可のサーバー数</translation>
    </message>
    <message>
        <source>last round trip in ms</source>
        <translation>最後の往復時間 (ms)</translation>
    </message>
    <message>
        <source>events per second</source>
        <translation>毎秒のイベント数</translation>
    </message>
    <message>
        <source>last close code</source>
        <translation>最後のクローズコード</translation>
    </message>
    <message>
        <source>time since the last close</source>
        <translation>最後のクローズからの時間</translation>
    </message>
    <message>
        <source>time in this state</source>
        <translation>この状態の時間</translation>
    </message>
    <message>
        <source>time since the last ACK</source>
        <translation>最後の ACK からの時間</translation>
    </message>
    <message>
        <source>time since the last event</source>
        <translation>最後のイベントからの時間</translation>
    </message>
    <message>
        <source>resumed sessions</source>
        <translation>再開したセッション数</translation>
    </message>
    <message>
        <source>identifies sent</source>
        <translation>送信した IDENTIFY 数</translation>
    </message>
    <message>
        <source>connections given up without an ACK</source>
        <translation>ACK なしで断念した接続数</translation>
    </message>
    <message>
        <source>acknowledged, but without events</source>
        <translation>ACK はあるがイベントがない</translation>
    </message>
    <message>
        <source>has had a connection without an ACK</source>
        <translation>ACK のない接続があった</translation>
    </message>
    <message>
        <source>ready, with less than one event a second</source>
        <translation>準備完了だが毎秒 1 イベント未満</translation>
    </message>
    <message>
        <source>“%1” is not a shard number or a range such as 12-15.</source>
        <translation>「%1」はシャード番号でも 12-15 のような範囲でもありません。</translation>
    </message>
    <message>
        <source>The range %1 runs backwards.</source>
        <translation>範囲 %1 が逆順です。</translation>
    </message>
    <message>
        <source>No state “%1”. There are: %2.</source>
        <translation>状態「%1」はありません。使えるもの: %2。</translation>
    </message>
    <message>
        <source>state: needs a name, for example state:backoff.</source>
        <translation>state: には名前が必要です。例: state:backoff</translation>
    </message>
    <message>
        <source>is: knows these words: deaf, zombie, quiet.</source>
        <translation>is: に使えるのは deaf、zombie、quiet です。</translation>
    </message>
    <message>
        <source>%1: needs a number, for example %1:&gt;20.</source>
        <translation>%1: には数値が必要です。例: %1:&gt;20</translation>
    </message>
    <message>
        <source>%1: needs a text, for example %1:us-*.</source>
        <translation>%1: にはテキストが必要です。例: %1:us-*</translation>
    </message>
    <message>
        <source>No field “%1”. There are: %2.</source>
        <translation>項目「%1」はありません。使えるもの: %2。</translation>
    </message>
    <message>
        <source>shard numbers</source>
        <translation>シャード番号</translation>
    </message>
    <message>
        <source>what the shard is doing</source>
        <translation>シャードの動作</translation>
    </message>
    <message>
        <source>deaf, zombie or quiet</source>
        <translation>deaf、zombie、quiet</translation>
    </message>
    <message>
        <source>gateway host, with * for the rest</source>
        <translation>ゲートウェイホスト (* で残りを省略)</translation>
    </message>
    <message>
        <source>a part of the cause</source>
        <translation>原因の一部</translation>
    </message>
    <message>
        <source>“!” needs a term after it, for example !12-15.</source>
        <translation>「!」の後には条件が必要です。例: !12-15</translation>
    </message>
</context>
<context>
    <name>ShardMap</name>
    <message>
        <source>no host yet</source>
        <translation>ホスト未定</translation>
    </message>
    <message>
        <source>Shard %1: %2, %3</source>
        <translation>シャード %1: %2、%3</translation>
    </message>
    <message>
        <source>%1 guilds</source>
        <translation>%1 サーバー</translation>
    </message>
</context>
<context>
    <name>ShardState</name>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続試行中</translation>
    </message>
    <message>
        <source>Awaiting hello</source>
        <translation>HELLO 待ち</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Identifying</source>
        <translation>IDENTIFY 中</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>再開中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Backing off</source>
        <translation>バックオフ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>ShardTotals</name>
    <message>
        <source>%1 ready</source>
        <translation>準備完了 %1</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>準備完了 %1 / %2</translation>
    </message>
    <message>
        <source>Median latency: %1</source>
        <translation>レイテンシ中央値: %1</translation>
    </message>
    <message>
        <source>Events per second: %1</source>
        <translation>毎秒のイベント: %1</translation>
    </message>
    <message>
        <source>Guilds: %1</source>
        <translation>サーバー: %1</translation>
    </message>
    <message>
        <source>Guilds in an outage: %1</source>
        <translation>利用不可のサーバー: %1</translation>
    </message>
    <message>
        <source>IDENTIFY sent: %1</source>
        <translation>送信した IDENTIFY: %1</translation>
    </message>
    <message>
        <source>Resumed sessions: %1</source>
        <translation>再開したセッション: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>受信: %1</translation>
    </message>
    <message numerus="yes">
        <source>Totals of %Ln selected shard(s)</source>
        <translation>
            <numerusform>選択した %Ln シャードの合計</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Totals of %Ln listed shard(s)</source>
        <translation>
            <numerusform>表示中の %Ln シャードの合計</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertDesk</name>
    <message>
        <source>Alert: %1. %2</source>
        <translation>アラート: %1。%2</translation>
    </message>
    <message>
        <source>If you read this, alerts reach you here.</source>
        <translation>これが表示されていれば、アラートはここに届きます。</translation>
    </message>
    <message>
        <source>The alert rules were changed</source>
        <translation>アラートのルールが変更されました</translation>
    </message>
    <message>
        <source>The webhook of the alerts was removed</source>
        <translation>アラートの Webhook が削除されました</translation>
    </message>
    <message>
        <source>The webhook of the alerts was changed</source>
        <translation>アラートの Webhook が変更されました</translation>
    </message>
    <message>
        <source>Alerts are muted until %1</source>
        <translation>アラートは %1 までミュートされています</translation>
    </message>
    <message>
        <source>Alerts are not muted any more</source>
        <translation>アラートのミュートは解除されました</translation>
    </message>
    <message>
        <source>The alert rules in %1 could not be used. They are kept as %2.</source>
        <translation>%1 のアラートルールは使えませんでした。%2 として残してあります。</translation>
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
        <translation>時刻</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertPage</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Alerts that stand</source>
        <translation>継続中のアラート</translation>
    </message>
    <message>
        <source>Log of alerts</source>
        <translation>アラートの履歴</translation>
    </message>
    <message>
        <source>No alert stands.</source>
        <translation>継続中のアラートはありません。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>List just the shards of the marked alert, in map and table</source>
        <translation>選択したアラートのシャードだけをマップと表に表示</translation>
    </message>
    <message>
        <source>Mute 1 h</source>
        <translation>1 時間ミュート</translation>
    </message>
    <message>
        <source>No notification and no message to the webhook for an hour; what happens is told afterwards</source>
        <translation>1 時間、通知も webhook への送信も行いません。その間の出来事は後で伝えます</translation>
    </message>
    <message>
        <source>Alert rules…</source>
        <translation>アラートルール…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>%1 までミュート中。</translation>
    </message>
    <message>
        <source>Quiet hours: only what is critical is announced.</source>
        <translation>通知抑制の時間帯: 重大なものだけを通知します。</translation>
    </message>
    <message>
        <source>No webhook.</source>
        <translation>webhook なし。</translation>
    </message>
    <message>
        <source>Webhook %1, last sent at %2.</source>
        <translation>webhook %1、最終送信 %2。</translation>
    </message>
    <message>
        <source>Webhook %1.</source>
        <translation>webhook %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln message(s) wait.</source>
        <translation>
            <numerusform>%1 %Ln 件が送信待ち。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not sent.</source>
        <translation>
            <numerusform>%Ln 件を送信できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Thresholds, quiet hours and the webhook</source>
        <translation>しきい値、通知抑制の時間帯、webhook</translation>
    </message>
    <message>
        <source>Send a test to the webhook, and show one as notification</source>
        <translation>webhook へテストを送信し、通知も 1 件表示</translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertRulesDialog</name>
    <message>
        <source> shards</source>
        <translation> シャード</translation>
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
        <translation> 時間</translation>
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
        <translation>断念したシャードがあればすぐに、準備完了でないシャードがあればしばらくして発生します。一時停止中のシャードと、最初の起動中のシャードは数えません。</translation>
    </message>
    <message>
        <source>Critical when only those are left that are kept back. Clears after the reset.</source>
        <translation>予備枠だけになったら重大とします。リセット後に解消します。</translation>
    </message>
    <message>
        <source>Heartbeats are answered, but for five times its usual gap, and over a minute, a shard gets no event. Clears with the first event.</source>
        <translation>ハートビートに応答はあるものの、普段の間隔の 5 倍かつ 1 分を超えてイベントが届かないシャードです。最初のイベントで解消します。</translation>
    </message>
    <message>
        <source>The round trip of heartbeats, over the whole fleet and of single shards.</source>
        <translation>ハートビートの往復時間。フリート全体と個々のシャードが対象です。</translation>
    </message>
    <message>
        <source>Discord closes a shard with more than 2,500 guilds.</source>
        <translation>Discord は 2,500 サーバーを超えるシャードを閉じます。</translation>
    </message>
    <message>
        <source>An outage there, or many connections closed at once by them.</source>
        <translation>Discord の障害、または Discord が一度に多数の接続を閉じた場合です。</translation>
    </message>
    <message>
        <source>The fleet itself tells nothing any more. Clears with the next news.</source>
        <translation>フリート自体から何も届かなくなった場合です。次の更新で解消します。</translation>
    </message>
    <message>
        <source>Re&amp;move the webhook</source>
        <translation>webhook を削除(&amp;M)</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>アラートルール</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>ルール(&amp;U)</translation>
    </message>
    <message>
        <source>Qu&amp;iet hours and webhook</source>
        <translation>通知抑制と webhook(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>既定値に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>The numbers as they were at first; quiet hours and the webhook stay. Nothing is saved yet.</source>
        <translation>数値を初期値に戻します。通知抑制の時間帯と webhook はそのままです。まだ保存されません。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>&amp;Watch for this</source>
        <translation>これを監視(&amp;W)</translation>
    </message>
    <message>
        <source>Desktop &amp;notification</source>
        <translation>デスクトップ通知(&amp;N)</translation>
    </message>
    <message>
        <source>To the web&amp;hook</source>
        <translation>webhook へ送信(&amp;H)</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>for example 22:00-07:00, 12:30-13:00</source>
        <translation>例: 22:00-07:00, 12:30-13:00</translation>
    </message>
    <message>
        <source>In local time. Only what is critical is announced then; afterwards one message sums up the rest.</source>
        <translation>現地時刻です。この間は重大なものだけを通知し、残りは後で 1 件にまとめて伝えます。</translation>
    </message>
    <message>
        <source>%1 (stays)</source>
        <translation>%1 (維持)</translation>
    </message>
    <message>
        <source>Discord message</source>
        <translation>Discord メッセージ</translation>
    </message>
    <message>
        <source>Plain JSON</source>
        <translation>プレーン JSON</translation>
    </message>
    <message>
        <source>Whoever has the address can write there: it is kept in a private file, and never shown or logged. https only, or http to this computer.</source>
        <translation>このアドレスを知っていれば誰でも書き込めます。非公開のファイルに保存し、表示も記録もしません。https のみ。このコンピューター宛てなら http も使えます。</translation>
    </message>
    <message>
        <source>&amp;Quiet hours:</source>
        <translation>通知抑制の時間帯(&amp;Q):</translation>
    </message>
    <message>
        <source>Webhook &amp;address:</source>
        <translation>webhook のアドレス(&amp;A):</translation>
    </message>
    <message>
        <source>S&amp;hape:</source>
        <translation>形式(&amp;H):</translation>
    </message>
    <message>
        <source>none</source>
        <comment>webhook address</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, filter</source>
        <translation>%1、フィルター</translation>
    </message>
    <message>
        <source>changed; in the profile: %1</source>
        <translation>変更済み。プロファイルでは: %1</translation>
    </message>
    <message>
        <source>changed; usually: %1</source>
        <translation>変更済み。通常は: %1</translation>
    </message>
    <message>
        <source>from the bot&apos;s profile</source>
        <translation>ボットのプロファイルから</translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertSender</name>
    <message>
        <source>The webhook does not answer: %1.</source>
        <translation>webhook が応答しません: %1。</translation>
    </message>
    <message>
        <source>The webhook does not answer.</source>
        <translation>webhook が応答しません。</translation>
    </message>
    <message>
        <source>The webhook takes no more for the moment (429).</source>
        <translation>webhook は現在これ以上受け付けません (429)。</translation>
    </message>
    <message>
        <source>The webhook has a problem (%1).</source>
        <translation>webhook に問題が発生しています (%1)。</translation>
    </message>
    <message>
        <source>The webhook does not exist or does not let us in (%1). Nothing more is sent until its address is changed or tested.</source>
        <translation>webhook が存在しないか、アクセスが拒否されました (%1)。アドレスを変更するかテストするまで、何も送信しません。</translation>
    </message>
    <message>
        <source>The webhook sends us elsewhere (%1), which is not followed. Give its real address.</source>
        <translation>webhook が別の場所へ転送しましたが (%1)、転送先には送信しません。実際のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The webhook refused a message (%1). Does the shape of the messages fit it?</source>
        <translation>webhook がメッセージを拒否しました (%1)。メッセージの形式は合っていますか?</translation>
    </message>
</context>
<context>
    <name>Shardroom::AlertTray</name>
    <message>
        <source>&amp;Show window</source>
        <translation>ウィンドウを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>アラート(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Mute for an hour</source>
        <translation>1 時間ミュート(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>%1 of %2 shards ready</source>
        <translation>準備完了 %1 / %2 シャード</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No alert stands</source>
        <translation>継続中のアラートなし</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>%1 までミュート中</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s)</source>
        <translation>
            <numerusform>アラート %Ln 件</numerusform>
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
        <translation>ここでは変数 %1 に token がありません。ボットを開くときにもう一度探します。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>%Ln 秒後にもう一度試してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its program runs, but does not answer.</source>
        <translation>このボットのプログラムは動作していますが、応答しません。</translation>
    </message>
    <message>
        <source>A program uses its sessions in %1, but does not listen there: it was started with --socket, or by another version.</source>
        <translation>プログラムが %1 のセッションを使用していますが、そこで待ち受けていません。--socket を付けて起動されたか、別のバージョンです。</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotDialog</name>
    <message>
        <source>&amp;Check with Discord</source>
        <translation>Discord に確認(&amp;C)</translation>
    </message>
    <message>
        <source>Bot %1</source>
        <translation>ボット %1</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>ボットの追加</translation>
    </message>
    <message>
        <source>&amp;Bot and token</source>
        <translation>ボットと token(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Intents</source>
        <translation>intent(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;hards</source>
        <translation>シャード(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>その他(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>保存して開く(&amp;O)</translation>
    </message>
    <message>
        <source>for example Music</source>
        <translation>例: Music</translation>
    </message>
    <message>
        <source>Its sessions and its token are kept under this name: it stays.</source>
        <translation>セッションと token をこの名前で保存しているため、変更できません。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>A private file</source>
        <translation>非公開ファイル</translation>
    </message>
    <message>
        <source>The environment of the program</source>
        <translation>プログラムの環境変数</translation>
    </message>
    <message>
        <source>empty: the one that is kept stays</source>
        <translation>空欄: 保存済みのものを維持</translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation>ここに貼り付け</translation>
    </message>
    <message>
        <source>empty: DISCORD_TOKEN_FILE, else DISCORD_TOKEN</source>
        <translation>空欄: DISCORD_TOKEN_FILE、なければ DISCORD_TOKEN</translation>
    </message>
    <message>
        <source>Asks Discord which bot this is and how many shards it needs. No identify is spent.</source>
        <translation>どのボットか、シャードがいくつ必要かを Discord に問い合わせます。IDENTIFY は消費しません。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>The token is &amp;kept in:</source>
        <translation>token の保存先(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Variable:</source>
        <translation>変数(&amp;V):</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ファイル(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>token(&amp;T):</translation>
    </message>
    <message>
        <source>From the developer portal, page Bot. It is never shown, logged or written into the profile.</source>
        <translation>開発者ポータルの Bot ページにあります。表示、ログへの記録、プロファイルへの書き込みは一切行いません。</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>intent</translation>
    </message>
    <message>
        <source>%1 (privileged)</source>
        <translation>%1 (特権)</translation>
    </message>
    <message>
        <source>Must be switched on for the application in the developer portal, else Discord closes every shard with 4014.</source>
        <translation>開発者ポータルでアプリケーションに対して有効にする必要があります。有効でないと、Discord は全シャードを 4014 で閉じます。</translation>
    </message>
    <message>
        <source>All that need no &amp;permission</source>
        <translation>特権以外をすべて(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>Which events Discord sends. Privileged ones must be switched on in the developer portal.</source>
        <translation>Discord が送るイベントを選びます。特権 intent は開発者ポータルで有効にする必要があります。</translation>
    </message>
    <message>
        <source>as many as Discord recommends</source>
        <translation>Discord の推奨数</translation>
    </message>
    <message>
        <source>a number of my own</source>
        <translation>数を指定</translation>
    </message>
    <message>
        <source>all; or for example 0-3,8</source>
        <translation>すべて、または 0-3,8 など</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Shar&amp;ds:</source>
        <translation>シャード(&amp;D):</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>シャード数(&amp;U):</translation>
    </message>
    <message>
        <source>Onl&amp;y these of them:</source>
        <translation>このシャードのみ(&amp;Y):</translation>
    </message>
    <message>
        <source>A mu&amp;ltiple of:</source>
        <translation>倍数の条件(&amp;L):</translation>
    </message>
    <message>
        <source>1 for most bots; Discord tells large ones another number.</source>
        <translation>ほとんどのボットでは 1 です。大規模ボットには Discord が別の数を伝えます。</translation>
    </message>
    <message>
        <source>Th&amp;reads:</source>
        <translation>スレッド数(&amp;R):</translation>
    </message>
    <message>
        <source>Com&amp;pression:</source>
        <translation>圧縮(&amp;P):</translation>
    </message>
    <message>
        <source>The activity&apos;s text</source>
        <translation>アクティビティのテキスト</translation>
    </message>
    <message>
        <source>for example the shards</source>
        <translation>例: the shards</translation>
    </message>
    <message>
        <source>Keep the sessions for the next start</source>
        <translation>次回の起動のためにセッションを保持</translation>
    </message>
    <message>
        <source>End the sessions</source>
        <translation>セッションを終了</translation>
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
        <translation>専用のディレクトリ</translation>
    </message>
    <message>
        <source>&amp;Presence:</source>
        <translation>プレゼンス(&amp;P):</translation>
    </message>
    <message>
        <source>Acti&amp;vity:</source>
        <translation>アクティビティ(&amp;V):</translation>
    </message>
    <message>
        <source>When the program &amp;ends:</source>
        <translation>プログラム終了時(&amp;E):</translation>
    </message>
    <message>
        <source>Alert at a &amp;latency (p95) of:</source>
        <translation>アラートするレイテンシ (p95)(&amp;L):</translation>
    </message>
    <message>
        <source>Alert when a shard is &amp;full to:</source>
        <translation>アラートするシャード使用率(&amp;F):</translation>
    </message>
    <message>
        <source>These two are where the alert rules begin; Alerts, Alert rules has all of them.</source>
        <translation>この 2 つはアラートルールの初期値です。すべてのルールは「アラート」の「アラートルール」にあります。</translation>
    </message>
    <message>
        <source>Sessions are &amp;kept in:</source>
        <translation>セッションの保存先(&amp;K):</translation>
    </message>
    <message>
        <source>API add&amp;ress:</source>
        <translation>API アドレス(&amp;R):</translation>
    </message>
    <message>
        <source>empty: beside the profile</source>
        <translation>空欄: プロファイルと同じ場所</translation>
    </message>
    <message>
        <source>There is a bot of this name already.</source>
        <translation>この名前のボットはすでにあります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no shards: ids and ranges separated by commas are expected, for example 0-3,8.</source>
        <translation>「%1」はシャードの指定ではありません。カンマ区切りの ID と範囲を指定してください。例: 0-3,8</translation>
    </message>
    <message>
        <source>The activity needs a text.</source>
        <translation>アクティビティにはテキストが必要です。</translation>
    </message>
    <message>
        <source>The token is missing: copy it from the developer portal, page Bot, and paste it.</source>
        <translation>token がありません。開発者ポータルの Bot ページからコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>What is typed is no token: it has three parts with dots between them, and no spaces. Copy it once more from the developer portal.</source>
        <translation>入力内容は token ではありません。token はドット区切りの 3 つの部分からなり、空白を含みません。開発者ポータルからコピーし直してください。</translation>
    </message>
    <message>
        <source>Asking Discord…</source>
        <translation>Discord に問い合わせ中…</translation>
    </message>
    <message>
        <source>Keep it in a private fi&amp;le instead</source>
        <translation>代わりに非公開ファイルに保存(&amp;L)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>compression</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotKeychain</name>
    <message>
        <source>The keychain did not answer in time. Unlock it, then try again.</source>
        <translation>キーチェーンが時間内に応答しませんでした。ロックを解除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The keychain has no entry &quot;%1&quot; of the service &quot;%2&quot;, which holds the bot&apos;s token. Change the bot and paste its token once more.</source>
        <translation>キーチェーンに、ボットの token を保持するサービス「%2」の項目「%1」がありません。ボットの設定を変更し、token を貼り付け直してください。</translation>
    </message>
    <message>
        <source>The keychain gave no token: %1</source>
        <translation>キーチェーンから token を取得できませんでした: %1</translation>
    </message>
    <message>
        <source>What the keychain holds as &quot;%1&quot; of the service &quot;%2&quot; is no token.</source>
        <translation>キーチェーンのサービス「%2」の「%1」は token ではありません。</translation>
    </message>
    <message>
        <source>The keychain did not take the token: %1</source>
        <translation>キーチェーンに token を保存できませんでした: %1</translation>
    </message>
    <message>
        <source>The keychain did not keep the token.</source>
        <translation>キーチェーンが token を保持しませんでした。</translation>
    </message>
    <message>
        <source>The keychain did not remove the token: %1</source>
        <translation>キーチェーンから token を削除できませんでした: %1</translation>
    </message>
    <message>
        <source>Nothing was saved: it was given up meanwhile.</source>
        <translation>途中で取りやめたため、何も保存しませんでした。</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotList</name>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>It takes effect when the bot is opened the next time.</source>
        <translation>次にボットを開いたときに有効になります。</translation>
    </message>
    <message>
        <source>It is running: close it first.</source>
        <translation>実行中です。先に閉じてください。</translation>
    </message>
    <message>
        <source>Remove a bot</source>
        <translation>ボットの削除</translation>
    </message>
    <message>
        <source>Its saved sessions stay. The bot itself is not touched.</source>
        <translation>保存済みセッションは残ります。ボット自体は変更されません。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove its &amp;token too, from the keychain (%1) and from %2</source>
        <translation>token もキーチェーン (%1) と %2 から削除(&amp;T)</translation>
    </message>
    <message>
        <source>Remove its &amp;token too, from the keychain (%1)</source>
        <translation>token もキーチェーン (%1) から削除(&amp;T)</translation>
    </message>
    <message>
        <source>Remove its &amp;token too, the file %1</source>
        <translation>token のファイル %1 も削除(&amp;T)</translation>
    </message>
    <message>
        <source>Its token stays in %1.</source>
        <translation>token は %1 に残ります。</translation>
    </message>
    <message>
        <source>Its token is not kept by Shardroom.</source>
        <translation>token は Shardroom に保存されていません。</translation>
    </message>
    <message>
        <source>No program uses its directory. One that was started with another --state-dir is not seen here.</source>
        <translation>そのディレクトリを使用しているプログラムはありません。別の --state-dir で起動されたものは、ここでは分かりません。</translation>
    </message>
    <message>
        <source>Remove %1 from this list?</source>
        <translation>%1 をこの一覧から削除しますか?</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotRoom</name>
    <message>
        <source>%1 is running already, but its window can&apos;t be shown. %2</source>
        <translation>%1 はすでに実行中ですが、ウィンドウを表示できません。%2</translation>
    </message>
    <message>
        <source>%1 is saved, but its old token is still in the keychain.</source>
        <translation>%1 を保存しましたが、以前の token がまだキーチェーンにあります。</translation>
    </message>
    <message>
        <source>The token of %1 is still in the keychain.</source>
        <translation>%1 の token がまだキーチェーンにあります。</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotStart</name>
    <message>
        <source>Its program was ended by signal %1.</source>
        <translation>プログラムがシグナル %1 で終了しました。</translation>
    </message>
    <message>
        <source>Its program has ended with status %1, without a word.</source>
        <translation>プログラムがメッセージなしに、終了コード %1 で終了しました。</translation>
    </message>
</context>
<context>
    <name>Shardroom::BotsDialog</name>
    <message>
        <source>Bots</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>Each bot runs in a program and a window of its own.</source>
        <translation>ボットはそれぞれ別のプログラムとウィンドウで動作します。</translation>
    </message>
    <message>
        <source>&amp;Add a bot…</source>
        <translation>ボットを追加(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>Shardroom::BudgetBar</name>
    <message>
        <source>Identifies: not known yet</source>
        <translation>IDENTIFY: まだ不明</translation>
    </message>
    <message>
        <source>%1 of %2 identifies left</source>
        <translation>IDENTIFY 残り %1 / %2</translation>
    </message>
    <message>
        <source>queue held</source>
        <translation>キュー保留中</translation>
    </message>
    <message>
        <source>lasts until the reset</source>
        <translation>リセットまで足ります</translation>
    </message>
    <message>
        <source>%1 per 5 s</source>
        <translation>5 秒あたり %1</translation>
    </message>
    <message>
        <source>breaker open</source>
        <translation>ブレーカー作動</translation>
    </message>
    <message>
        <source>only resumes</source>
        <translation>再開のみ</translation>
    </message>
    <message>
        <source>floor in %1</source>
        <translation>予備枠まで %1</translation>
    </message>
    <message>
        <source>%1 queued ≈ %2</source>
        <translation>待機 %1 ≈ %2</translation>
    </message>
    <message>
        <source>resets in %1</source>
        <translation>%1 後にリセット</translation>
    </message>
    <message>
        <source>Discord allows a bot so many session starts in 24 hours. When none is left, it ends all sessions and resets the token. Resuming is free.</source>
        <translation>Discord がボットに許すセッション開始の回数は 24 時間で決まっています。使い切ると、全セッションが終了され、token がリセットされます。再開は回数を消費しません。</translation>
    </message>
    <message>
        <source>%1 are kept back: below that shards only resume.</source>
        <translation>%1 回は予備枠です。これを下回ると、シャードは再開のみ行います。</translation>
    </message>
    <message>
        <source>Shardroom spent %1 in the last 24 hours.</source>
        <translation>Shardroom は過去 24 時間に %1 回消費しました。</translation>
    </message>
    <message>
        <source>%1 more may go below, as you allowed.</source>
        <translation>許可により、予備枠からあと %1 回使えます。</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>待機 %1</translation>
    </message>
    <message numerus="yes">
        <source>Too many sessions were lost to one cause, %1: %Ln shard(s) held back, one tries at %2.</source>
        <translation>
            <numerusform>1 つの原因 (%1) で失われたセッションが多すぎます: %Ln シャードを抑制中、1 つが %2 に試行します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::BudgetChart</name>
    <message>
        <source>What is left of Discord&apos;s session starts: the line is the past 24 hours as this program spent them, the dashes go on at the present pace. Below the floor shards only resume.</source>
        <translation>Discord のセッション開始回数の残りです。実線はこのプログラムによる過去 24 時間の消費、破線は現在のペースでの見込みです。予備枠に達すると、シャードは再開のみ行います。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>reset %1</source>
        <translation>リセット %1</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>Identify budget</source>
        <translation>IDENTIFY 枠</translation>
    </message>
    <message>
        <source>%1 of %2 left, %3 kept back</source>
        <translation>残り %1 / %2、予備枠 %3</translation>
    </message>
</context>
<context>
    <name>Shardroom::ButtonCommands</name>
    <message>
        <source>There is nothing here for it now.</source>
        <translation>現在ここには対象がありません。</translation>
    </message>
</context>
<context>
    <name>Shardroom::ChartsPage</name>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 分</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 分</translation>
    </message>
    <message>
        <source>3 h</source>
        <translation>3 時間</translation>
    </message>
    <message>
        <source>12 h</source>
        <translation>12 時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>Show the last %1</source>
        <translation>直近 %1 を表示</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>ライブに戻る</translation>
    </message>
    <message>
        <source>Nothing was recorded in this range.</source>
        <translation>この範囲の記録はありません。</translation>
    </message>
    <message>
        <source>No history yet: the first minute is being recorded.</source>
        <translation>履歴はまだありません。最初の 1 分を記録しています。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, crosshair at %2</source>
        <translation>%1、十字線 %2</translation>
    </message>
    <message>
        <source>Crosshair to the left</source>
        <translation>十字線を左へ</translation>
    </message>
    <message>
        <source>Crosshair to the right</source>
        <translation>十字線を右へ</translation>
    </message>
    <message>
        <source>Crosshair ten steps to the left</source>
        <translation>十字線を左へ 10 ステップ</translation>
    </message>
    <message>
        <source>Crosshair ten steps to the right</source>
        <translation>十字線を右へ 10 ステップ</translation>
    </message>
    <message>
        <source>Move to earlier</source>
        <translation>前の時間へ移動</translation>
    </message>
    <message>
        <source>Move to later</source>
        <translation>後の時間へ移動</translation>
    </message>
    <message>
        <source>Hold the moment, or let it go</source>
        <translation>時点を固定、または固定を解除</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom back</source>
        <translation>拡大を戻す</translation>
    </message>
    <message>
        <source>Leave the zoom and the crosshair, as a double click on a chart does</source>
        <translation>拡大と十字線を解除 (グラフのダブルクリックと同じ)</translation>
    </message>
    <message>
        <source>Click: hold a moment · drag: zoom · Shift+drag: move · double click: live</source>
        <translation>クリック: 時点を固定 · ドラッグ: 拡大 · Shift+ドラッグ: 移動 · ダブルクリック: ライブ</translation>
    </message>
    <message>
        <source> · %1: zoom back</source>
        <translation> · %1: 拡大を戻す</translation>
    </message>
</context>
<context>
    <name>Shardroom::ColorRulesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>色ルール</translation>
    </message>
    <message>
        <source>Rows of the shard table that a filter fits get its colour. The first that fits wins.</source>
        <translation>シャード表で、フィルターに一致する行にその色が付きます。最初に一致したルールが優先されます。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>As in the filter field of the window.</source>
        <translation>ウィンドウのフィルター欄と同じ書式です。</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>フィルター(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>色(&amp;C):</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>ルール %1: %2</translation>
    </message>
    <message>
        <source>There are as many as there may be.</source>
        <translation>すでに上限の数に達しています。</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>This rule paints nothing, and is kept as it is until you change or remove it: %1</source>
        <translation>このルールは何も着色しません。変更または削除するまで、そのまま保持されます: %1</translation>
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
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Delete layout</source>
        <translation>レイアウトを削除</translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <translation>並べ替え: %1</translation>
    </message>
    <message>
        <source>Once more: the other way round</source>
        <translation>もう一度で逆順</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>列: %1</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
    <message>
        <source>Save layout…</source>
        <translation>レイアウトを保存…</translation>
    </message>
</context>
<context>
    <name>Shardroom::CommandList</name>
    <message>
        <source>Not possible now.</source>
        <translation>今は実行できません。</translation>
    </message>
</context>
<context>
    <name>Shardroom::CommandPalette</name>
    <message>
        <source>Nothing fits. Esc closes.</source>
        <translation>該当なし。Esc で閉じます。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Type a command, a shard number, a guild’s id or a message link</source>
        <translation>コマンド、シャード番号、サーバーの ID、メッセージのリンクを入力</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (オン)</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>移動: %1</translation>
    </message>
</context>
<context>
    <name>Shardroom::ControlClient</name>
    <message>
        <source>Shardroom has closed the connection.</source>
        <translation>Shardroom が接続を閉じました。</translation>
    </message>
    <message>
        <source>No Shardroom answers on %1. Is it running? One that was started with --socket or --state-dir is found with the same option.</source>
        <translation>%1 で応答する Shardroom がありません。動作していますか? --socket や --state-dir を付けて起動したものは、同じオプションで見つかります。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>What answers there is no Shardroom.</source>
        <translation>そこで応答しているのは Shardroom ではありません。</translation>
    </message>
</context>
<context>
    <name>Shardroom::ControlDesk</name>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation>コマンド &quot;%1&quot; はありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation>&quot;%1&quot; はテキストでなければなりません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>&quot;%1&quot; は true か false でなければなりません。</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 には %2 が必要です。</translation>
    </message>
    <message>
        <source>%1 requests of this caller are not answered yet. Wait for one.</source>
        <translation>この呼び出し元のリクエスト %1 件が未応答です。応答を待ってください。</translation>
    </message>
    <message>
        <source>Shardroom is ending.</source>
        <translation>Shardroom は終了処理中です。</translation>
    </message>
    <message>
        <source>The fleet is not running.</source>
        <translation>フリートは動作していません。</translation>
    </message>
    <message>
        <source>Shard %1 has failed and does not come back by itself. %2</source>
        <translation>シャード %1 は失敗し、自動では復帰しません。%2</translation>
    </message>
    <message>
        <source>Shard %1 is not in this program.</source>
        <translation>シャード %1 はこのプログラムにありません。</translation>
    </message>
    <message>
        <source>This program runs on Discord, not on the practice gateway: it has no faults and no scenarios. Start shardroom --simulate.</source>
        <translation>このプログラムは練習用ゲートウェイではなく Discord で動作しており、障害もシナリオもありません。shardroom --simulate を起動してください。</translation>
    </message>
    <message>
        <source>This is read-only mode: nothing can be changed.</source>
        <translation>読み取り専用モードです。何も変更できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a fault that is repeated. See shardroomctl faults.</source>
        <translation>「%1」は繰り返し中の障害の番号ではありません。shardroomctl faults を参照してください。</translation>
    </message>
    <message>
        <source>Fault %1 is part of the scenario and ends with it: shardroomctl scenario stop.</source>
        <translation>障害 %1 はシナリオの一部で、シナリオと共に終わります: shardroomctl scenario stop。</translation>
    </message>
    <message>
        <source>This scenario wants another practice gateway than the one that runs. Start shardroom --scenario %1.</source>
        <translation>このシナリオには、実行中のものとは別の練習用ゲートウェイが必要です。shardroom --scenario %1 を起動してください。</translation>
    </message>
    <message>
        <source>This program is not on the practice gateway.</source>
        <translation>このプログラムは練習用ゲートウェイで動作していません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>--%1: a whole number from %2 to %3 is expected.</source>
        <translation>--%1: %2 から %3 までの整数を指定してください。</translation>
    </message>
    <message>
        <source>Use plan reshard, with --to N for one plan.</source>
        <translation>plan reshard を使ってください。計画を 1 つ作るには --to N を付けます。</translation>
    </message>
    <message>
        <source>There is no strategy &quot;%1&quot;. Use one of %2.</source>
        <translation>方式「%1」はありません。%2 のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>--shards is for split and hand-over: %1 replaces all.</source>
        <translation>--shards は split と hand-over 専用です。%1 は全部を置き換えます。</translation>
    </message>
    <message>
        <source>--at-once is for rolling, split and hand-over: %1 does all in one.</source>
        <translation>--at-once は rolling、split、hand-over 専用です。%1 は一度に全部行います。</translation>
    </message>
    <message>
        <source>--to is not for hand-over: every shard keeps its total.</source>
        <translation>--to は hand-over では使えません。各シャードの総数は変わりません。</translation>
    </message>
    <message>
        <source>None of these shards is in this program.</source>
        <translation>これらのシャードはどれもこのプログラムにありません。</translation>
    </message>
    <message>
        <source>%1 holds another plan by now than the one that you agreed to.</source>
        <translation>%1 の計画は、同意したものと変わっています。</translation>
    </message>
    <message numerus="yes">
        <source>This reshards from %1 to %2 shards (%3) and costs %Ln identify(ies)</source>
        <translation>
            <numerusform>%1 から %2 シャードに再シャーディングし (%3)、IDENTIFY を %Ln 回消費します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, at most %Ln more for shards that fail once</source>
        <translation>
            <numerusform>、一度失敗するシャード用に最大 %Ln 回追加</numerusform>
        </translation>
    </message>
    <message>
        <source>How many guilds may be missing? Use reshard accept N, with N from 0 to %1.</source>
        <translation>不足してよいサーバーの数を、reshard accept N で 0 から %1 まで指定してください。</translation>
    </message>
    <message>
        <source>Only accept, ledger and report take an argument.</source>
        <translation>引数を取るのは accept、ledger、report だけです。</translation>
    </message>
    <message>
        <source>There is no reshard &quot;%1&quot;. Use %2.</source>
        <translation>reshard「%1」はありません。%2 を使ってください。</translation>
    </message>
    <message>
        <source>Where to? Use reshard report FILE.</source>
        <translation>出力先を reshard report FILE で指定してください。</translation>
    </message>
    <message>
        <source>The file&apos;s path must be absolute: this program works in another directory than its caller.</source>
        <translation>ファイルのパスは絶対パスでなければなりません。このプログラムは呼び出し元とは別のディレクトリで動作しています。</translation>
    </message>
    <message>
        <source>%1 is there already. Give another name.</source>
        <translation>%1 はすでにあります。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>実行中の再シャーディングはありません。</translation>
    </message>
    <message>
        <source>The reshard to %1 shards was rolled back: %2</source>
        <translation>%1 シャードへの再シャーディングはロールバックされました: %2</translation>
    </message>
    <message>
        <source>The reshard to %1 shards was aborted: %2</source>
        <translation>%1 シャードへの再シャーディングは中止されました: %2</translation>
    </message>
    <message>
        <source>%1 is there already and is no report of this kind. Give another name.</source>
        <translation>%1 はすでにあり、この種のレポートではありません。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>%1 is there already and holds no session states. Give another name.</source>
        <translation>%1 はすでにあり、セッション状態ではありません。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>--count: a whole number from 1 to %1 is expected.</source>
        <translation>--count: 1 から %1 までの整数を指定してください。</translation>
    </message>
    <message>
        <source>A report is about all shards: leave the shards out.</source>
        <translation>レポートは全シャードが対象です。シャードの指定を外してください。</translation>
    </message>
    <message>
        <source>Shards %1 are connected: what was written of them is old as soon as the next event arrives. Pause them first to hand them over.</source>
        <translation>シャード %1 は接続中です。書き出した内容は、次のイベントが届いた時点で古くなります。引き継ぐには先に一時停止してください。</translation>
    </message>
    <message>
        <source>%1 does not say with how many shards its sessions were made. Add --count N.</source>
        <translation>%1 には、何シャードで作成されたセッションかの記載がありません。--count N を追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>This drops the saved sessions of %Ln shard(s) (%1); starting them costs as many identifies</source>
        <translation>
            <numerusform>%Ln 個のシャード (%1) の保存済みセッションを破棄します。開始には同じ回数の IDENTIFY を消費します</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no shards. Use all, or ids and ranges separated by commas, for example 0-3,8.</source>
        <translation>「%1」はシャードの指定ではありません。all、またはカンマ区切りの ID と範囲を使ってください。例: 0-3,8</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a guild&apos;s id nor the link of a message in one (direct messages belong to shard 0).</source>
        <translation>「%1」はサーバーの ID でも、サーバー内のメッセージのリンクでもありません (ダイレクトメッセージはシャード 0 の担当です)。</translation>
    </message>
    <message>
        <source>Not all of these shards are in this program.</source>
        <translation>これらのシャードの一部はこのプログラムにありません。</translation>
    </message>
    <message>
        <source>There are no shards yet.</source>
        <translation>シャードはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>No session is kept for shards %1. Open them instead: that costs %Ln start(s).</source>
        <translation>
            <numerusform>シャード %1 のセッションは保持されていません。代わりに open を使ってください。開始を %Ln 回消費します。</numerusform>
        </translation>
    </message>
    <message>
        <source>roll needs resume or reidentify and SHARDS, or one of pause, continue and stop.</source>
        <translation>roll には resume か reidentify と SHARDS、または pause、continue、stop のいずれかが必要です。</translation>
    </message>
    <message numerus="yes">
        <source>This ends the sessions of %Ln shard(s) (%1); coming back costs as many identifies</source>
        <translation>
            <numerusform>%Ln 個のシャード (%1) のセッションを終了します。復帰には同じ回数の IDENTIFY を消費します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This re-identifies %Ln shard(s) (%1) and costs as many identifies</source>
        <translation>
            <numerusform>%Ln 個のシャード (%1) を再 IDENTIFY し、同じ回数の IDENTIFY を消費します</numerusform>
        </translation>
    </message>
    <message>
        <source>how many are left is not known yet</source>
        <translation>残り回数はまだ不明です</translation>
    </message>
    <message>
        <source>%1 of %2 are left</source>
        <translation>残り %1 / %2</translation>
    </message>
    <message>
        <source>There is no condition &quot;%1&quot;. Use ready, reshard-done, reshard warming (or overlapping, draining, ending, settling), scenario-done, or shard N ready.</source>
        <translation>条件「%1」はありません。ready、reshard-done、reshard warming (または overlapping、draining、ending、settling)、scenario-done、shard N ready のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>It runs without a window.</source>
        <translation>ウィンドウなしで動作しています。</translation>
    </message>
    <message>
        <source>Only mute takes a number, of minutes.</source>
        <translation>数値 (分数) を指定できるのは mute だけです。</translation>
    </message>
    <message>
        <source>alerts has no &quot;%1&quot;. Use status, log, mute MINUTES or unmute.</source>
        <translation>alerts に &quot;%1&quot; はありません。status、log、mute MINUTES、unmute のいずれかを使ってください。</translation>
    </message>
</context>
<context>
    <name>Shardroom::ControlRoom</name>
    <message>
        <source>Practice gateway</source>
        <translation>練習用ゲートウェイ</translation>
    </message>
    <message>
        <source>The shards did not close within %1 s; leaving anyway.</source>
        <translation>シャードが %1 秒以内に閉じませんでした。そのまま終了します。</translation>
    </message>
    <message>
        <source>This program goes on without one: shardroomctl can&apos;t reach it.</source>
        <translation>プログラムは制御ソケットなしで続行します。shardroomctl からは操作できません。</translation>
    </message>
    <message>
        <source>The saved sessions are not encrypted. %1</source>
        <translation>保存済みセッションは暗号化されていません。%1</translation>
    </message>
    <message>
        <source>No history is kept: Shardroom was started with --no-history.</source>
        <translation>履歴を保存していません。Shardroom は --no-history で起動されています。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>The window could not be opened: %1.</source>
        <translation>ウィンドウを開けませんでした: %1。</translation>
    </message>
    <message>
        <source>The scenario was stopped before its verdict.</source>
        <translation>シナリオは判定の前に停止されました。</translation>
    </message>
    <message>
        <source>The picture could not be saved to %1. Give a file ending in .png in a directory that can be written.</source>
        <translation>画像を %1 に保存できませんでした。書き込めるディレクトリの .png ファイルを指定してください。</translation>
    </message>
    <message>
        <source>The program ends before the scenario has a verdict.</source>
        <translation>シナリオの判定が出る前にプログラムが終了します。</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>プログラムは終了処理中です。</translation>
    </message>
    <message>
        <source>The next start is being looked at already.</source>
        <translation>次の起動をすでに確認中です。</translation>
    </message>
    <message>
        <source>%1 does not start any more: %2</source>
        <translation>%1 が起動しなくなっています: %2</translation>
    </message>
    <message>
        <source>it crashes.</source>
        <translation>クラッシュします。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
</context>
<context>
    <name>Shardroom::ControlSocket</name>
    <message>
        <source>Give another place with --socket.</source>
        <translation>--socket で別の場所を指定してください。</translation>
    </message>
    <message>
        <source>The directory %1 for the control socket can&apos;t be made.</source>
        <translation>制御ソケット用のディレクトリ %1 を作成できません。</translation>
    </message>
    <message>
        <source>Another program listens on the control socket %1.</source>
        <translation>別のプログラムが制御ソケット %1 で待ち受けています。</translation>
    </message>
    <message>
        <source>The control socket %1 can&apos;t be made there.</source>
        <translation>その場所に制御ソケット %1 を作成できません。</translation>
    </message>
    <message>
        <source>%1 is there already, and is not a control socket: it is left alone.</source>
        <translation>%1 はすでにあり、制御ソケットではないため、そのままにします。</translation>
    </message>
    <message>
        <source>The control socket %1 can&apos;t be made: %2.</source>
        <translation>制御ソケット %1 を作成できません: %2。</translation>
    </message>
    <message>
        <source>%1 callers are connected already. Wait until one has gone.</source>
        <translation>すでに %1 の呼び出し元が接続しています。空くまで待ってください。</translation>
    </message>
    <message>
        <source>A request is at most %1 bytes long.</source>
        <translation>リクエストは最大 %1 バイトです。</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>A request is one JSON object per line: %1.</source>
        <translation>リクエストは 1 行に 1 つの JSON オブジェクトです: %1。</translation>
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
        <translation>確認のため入力(&amp;T): %1</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again until the program ends</source>
        <translation>プログラムの終了まで確認しない(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Shardroom::DesktopNotifier</name>
    <message>
        <source>No notifications: this desktop has neither a tray nor a notification service.</source>
        <translation>このデスクトップには通知領域も通知サービスもないため、通知を表示できません。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The desktop does not show notifications: %1</source>
        <translation>デスクトップに通知を表示できません: %1</translation>
    </message>
</context>
<context>
    <name>Shardroom::DetailPane</name>
    <message>
        <source>By type</source>
        <translation>種類別</translation>
    </message>
    <message>
        <source>%1/s %2</source>
        <translation>%1/秒 %2</translation>
    </message>
    <message>
        <source>No shards yet</source>
        <translation>シャードはまだありません</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>レイテンシ (ms)</translation>
    </message>
    <message>
        <source>Events per second</source>
        <translation>毎秒のイベント数</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全 %1</translation>
    </message>
    <message>
        <source>Select shards in the map or the table to see them alone.</source>
        <translation>マップか表でシャードを選択すると、それだけを表示します。</translation>
    </message>
    <message>
        <source>Shard %1 of %2</source>
        <translation>シャード %1 (全 %2)</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>%1, %2 in an outage</source>
        <translation>%1 (うち利用不可 %2)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>%1 of them listed</source>
        <translation>うち %1 を表示</translation>
    </message>
    <message>
        <source>of the worst %1</source>
        <translation>悪い順に %1 個</translation>
    </message>
    <message>
        <source>%1 deaf</source>
        <translation>%1 無受信</translation>
    </message>
</context>
<context>
    <name>Shardroom::ExportDialog</name>
    <message>
        <source>&amp;All shards (%1)</source>
        <translation>すべてのシャード (%1)(&amp;A)</translation>
    </message>
    <message>
        <source>Export session states</source>
        <translation>セッション状態のエクスポート</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Only the &amp;marked ones (none)</source>
        <translation>選択分のみ (なし)(&amp;M)</translation>
    </message>
    <message>
        <source>Only the &amp;marked ones: %1</source>
        <translation>選択分のみ: %1(&amp;M)</translation>
    </message>
    <message>
        <source>Whoever has this file and the token can take the sessions over: keep it private. The states of connected shards are old as soon as the next event arrives; pause them first to hand them over.</source>
        <translation>このファイルと token があれば誰でもセッションを乗っ取れます。他人に見せないでください。接続中のシャードの状態は、次のイベントが届いた時点で古くなります。引き継ぐには先に一時停止してください。</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>Of:</source>
        <translation>対象:</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Carries everything.</source>
        <translation>すべての情報を含みます。</translation>
    </message>
    <message>
        <source>Save session states</source>
        <translation>セッション状態の保存</translation>
    </message>
    <message>
        <source>Session states (*.json)</source>
        <translation>セッション状態 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>Shardroom::FaultPanel</name>
    <message>
        <source>all shards</source>
        <translation>全シャード</translation>
    </message>
    <message>
        <source>%1 at random of %2</source>
        <translation>%2 から無作為に %1</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>%1 秒ごと</translation>
    </message>
    <message numerus="yes">
        <source>struck %Ln time(s)</source>
        <translation>
            <numerusform>%Ln 回発生</numerusform>
        </translation>
    </message>
    <message>
        <source>of the scenario</source>
        <translation>シナリオによるもの</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>クローズコード</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>By how long</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>How late, how slow, how long, or how far: see the fault&apos;s explanation.</source>
        <translation>遅れ、遅さ、長さ、飛び幅のいずれか。障害の説明を参照してください。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Shards at a time</source>
        <translation>一度のシャード数</translation>
    </message>
    <message>
        <source>How many of these shards are struck at a time, drawn anew each time.</source>
        <translation>一度に対象とするシャードの数。毎回選び直されます。</translation>
    </message>
    <message>
        <source>each shard</source>
        <translation>各シャード</translation>
    </message>
    <message>
        <source> at random</source>
        <translation> 個を無作為に</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Once, or again and again until it is stopped.</source>
        <translation>1 回だけ、または停止するまで繰り返します。</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 回</translation>
    </message>
    <message>
        <source>every </source>
        <translation>間隔 </translation>
    </message>
    <message>
        <source>Faults that are repeated</source>
        <translation>繰り返し中の障害</translation>
    </message>
    <message>
        <source>Stop &amp;all</source>
        <translation>すべて停止(&amp;A)</translation>
    </message>
    <message>
        <source>Stri&amp;ke again and again</source>
        <translation>繰り返し発生(&amp;K)</translation>
    </message>
    <message>
        <source>Stri&amp;ke</source>
        <translation>発生(&amp;K)</translation>
    </message>
    <message>
        <source>Strikes the practice gateway as a whole.</source>
        <translation>練習用ゲートウェイ全体が対象です。</translation>
    </message>
    <message numerus="yes">
        <source>Strikes %Ln shard(s) at random, of all.</source>
        <translation>
            <numerusform>全体から無作為に %Ln シャードが対象です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Strikes %Ln at random of %1.</source>
        <translation>
            <numerusform>%1 から無作為に %Ln 個が対象です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Strikes all shards, since none is selected.</source>
        <translation>選択がないため、全シャードが対象です。</translation>
    </message>
    <message>
        <source>Strikes %1.</source>
        <translation>%1 が対象です。</translation>
    </message>
    <message>
        <source>Not only the %1 that the filter lists.</source>
        <translation>フィルターに一致する %1 だけではありません。</translation>
    </message>
    <message numerus="yes">
        <source>Stri&amp;ke %Ln shard(s)</source>
        <translation>
            <numerusform>%Ln 個のシャードで発生(&amp;K)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::FilterBar</name>
    <message>
        <source>Filter: 12-15, failed, guilds:&gt;2000</source>
        <translation>フィルター: 12-15, failed, guilds:&gt;2000</translation>
    </message>
    <message>
        <source>Filter shards</source>
        <translation>シャードのフィルター</translation>
    </message>
    <message>
        <source>&lt;p&gt;Terms are joined by &lt;i&gt;and&lt;/i&gt;:&lt;/p&gt;&lt;table&gt;&lt;tr&gt;&lt;td&gt;12-15 &amp;nbsp; 0,8&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;shard numbers&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;lost&lt;/td&gt;&lt;td&gt;a word in state, cause, last close or host&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;state:backoff|failed&lt;/td&gt;&lt;td&gt;states&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;is:deaf&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;acknowledged, but without events; also zombie, quiet&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;host:us-* &amp;nbsp; cause:lost&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;texts; | for one of several&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;guilds:&amp;gt;2000 &amp;nbsp; latency:200-400 &amp;nbsp; close:4009|4014&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;numbers; also fill, unavailable, events, resumes, identifies, zombies&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;age:&amp;gt;5m&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;times; also ack, event, closed&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;!12-15&lt;/td&gt;&lt;td&gt;not&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;条件は &lt;i&gt;AND&lt;/i&gt; で結合されます:&lt;/p&gt;&lt;table&gt;&lt;tr&gt;&lt;td&gt;12-15 &amp;nbsp; 0,8&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;シャード番号&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;lost&lt;/td&gt;&lt;td&gt;状態、原因、前回クローズ、ホストに含まれる語&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;state:backoff|failed&lt;/td&gt;&lt;td&gt;状態&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;is:deaf&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;ACK はあるがイベントがない。ほかに zombie, quiet&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;host:us-* &amp;nbsp; cause:lost&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;テキスト。| でいずれか&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;guilds:&amp;gt;2000 &amp;nbsp; latency:200-400 &amp;nbsp; close:4009|4014&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;数値。ほかに fill, unavailable, events, resumes, identifies, zombies&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;age:&amp;gt;5m&amp;nbsp;&amp;nbsp;&lt;/td&gt;&lt;td&gt;時間。ほかに ack, event, closed&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;!12-15&lt;/td&gt;&lt;td&gt;否定&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>How the filter may go on</source>
        <translation>フィルターの続きの候補</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Shardroom::FilterChips</name>
    <message>
        <source>Saved filters</source>
        <translation>保存済みフィルター</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>フィルターを保存…</translation>
    </message>
    <message>
        <source>Keeps what the filter field says under a name.</source>
        <translation>フィルター欄の内容に名前を付けて保存します。</translation>
    </message>
    <message>
        <source>More saved filters</source>
        <translation>その他の保存済みフィルター</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>フィルターの保存</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>フィルター %1</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>名前を変更(&amp;N)…</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>フィルター名の変更</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>左へ移動(&amp;L)</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>右へ移動(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>The name is empty, too long, or that of another filter.</source>
        <translation>名前が空か、長すぎるか、他のフィルターと重複しています。</translation>
    </message>
    <message>
        <source>This filter is saved already.</source>
        <translation>このフィルターはすでに保存されています。</translation>
    </message>
    <message>
        <source>The filter field says nothing that can be kept.</source>
        <translation>フィルター欄に保存できるものがありません。</translation>
    </message>
</context>
<context>
    <name>Shardroom::Fleet</name>
    <message>
        <source>Trying again in %1 s</source>
        <translation>%1 秒後に再試行します</translation>
    </message>
    <message>
        <source>%1 of %2 identifies are left and %3 are kept back: shards that need a new session wait</source>
        <translation>IDENTIFY の残りは %1 / %2、予備枠は %3 です。新しいセッションが必要なシャードは待機します</translation>
    </message>
    <message>
        <source>Reset at %1</source>
        <translation>リセット: %1</translation>
    </message>
    <message>
        <source>Until it can be written, a crash costs an identify per shard</source>
        <translation>書き込めるようになるまで、クラッシュするとシャードごとに IDENTIFY を 1 回消費します</translation>
    </message>
    <message>
        <source>The saved sessions were removed by somebody else; they are written anew</source>
        <translation>保存済みセッションが他から削除されたため、書き込み直します</translation>
    </message>
    <message>
        <source>The sessions are saved again</source>
        <translation>セッションが再び保存されるようになりました</translation>
    </message>
    <message>
        <source>Asking %1 for the gateway</source>
        <translation>%1 にゲートウェイを問い合わせ中</translation>
    </message>
    <message>
        <source>The shards were replaced meanwhile. Select again.</source>
        <translation>その間にシャードが置き換えられました。選択し直してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln shard(s)</source>
        <translation>
            <numerusform>%1: %Ln シャード</numerusform>
        </translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>プレゼンス</translation>
    </message>
    <message numerus="yes">
        <source>Presence: %Ln shard(s)</source>
        <translation>
            <numerusform>プレゼンス: %Ln シャード</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice state</source>
        <translation>ボイス状態</translation>
    </message>
    <message>
        <source>Request members</source>
        <translation>メンバーを要求</translation>
    </message>
    <message>
        <source>Request soundboard sounds</source>
        <translation>サウンドボードの音を要求</translation>
    </message>
    <message>
        <source>Go below the identify floor</source>
        <translation>IDENTIFY の予備枠を使う</translation>
    </message>
    <message>
        <source>%1 can&apos;t be allowed: there are %2 left.</source>
        <translation>%1 回は許可できません。残りは %2 回です。</translation>
    </message>
    <message>
        <source>To be sure, type: %1</source>
        <translation>確認のため入力してください: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln start(s) may go below the identify floor</source>
        <translation>
            <numerusform>IDENTIFY の予備枠から %Ln 回の開始を許可しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>終了処理中</translation>
    </message>
    <message>
        <source>Export states</source>
        <translation>状態をエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session state(s) exported</source>
        <translation>
            <numerusform>%Ln 件のセッション状態をエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these shards has a session to export.</source>
        <translation>これらのシャードに、エクスポートするセッションがありません。</translation>
    </message>
    <message>
        <source>Import states</source>
        <translation>状態をインポート</translation>
    </message>
    <message>
        <source>Shard %1 can&apos;t be resumed from %2: %3.</source>
        <translation>シャード %1 を %2 から再開できません: %3。</translation>
    </message>
    <message>
        <source>There is no shard %1 in %2.</source>
        <translation>シャード %1 は %2 にありません。</translation>
    </message>
    <message>
        <source>There is no session in %1.</source>
        <translation>%1 にセッションがありません。</translation>
    </message>
    <message>
        <source>No session of %1 can be resumed: %2.</source>
        <translation>%1 のセッションはどれも再開できません: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session state(s) imported from %1</source>
        <translation>
            <numerusform>%Ln 件のセッション状態を %1 からインポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>there is no saved session</source>
        <translation>保存済みセッションがありません</translation>
    </message>
    <message>
        <source>the shard is connected</source>
        <translation>シャードは接続中です</translation>
    </message>
    <message>
        <source>Shard %1 of %2: %3.</source>
        <translation>シャード %1 (全 %2): %3。</translation>
    </message>
    <message>
        <source>No shard is selected.</source>
        <translation>シャードが選択されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved session(s) restored</source>
        <translation>
            <numerusform>%Ln 件の保存済みセッションを復元しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved session(s) could not be read back</source>
        <translation>
            <numerusform>%Ln 件の保存済みセッションを読み戻せませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>the shard is connected; end its session instead</source>
        <translation>シャードは接続中です。代わりにセッションを終了してください</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved session(s) forgotten</source>
        <translation>
            <numerusform>%Ln 件の保存済みセッションを破棄しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the session id</source>
        <translation>セッション ID を表示</translation>
    </message>
    <message>
        <source>This is read-only mode. Start without --read-only to change anything.</source>
        <translation>読み取り専用モードです。変更するには --read-only なしで起動してください。</translation>
    </message>
    <message>
        <source>There is no saved session of shard %1.</source>
        <translation>シャード %1 の保存済みセッションはありません。</translation>
    </message>
    <message>
        <source>Plan a reshard</source>
        <translation>再シャーディングを計画</translation>
    </message>
    <message>
        <source>Reshard</source>
        <translation>再シャーディング</translation>
    </message>
    <message>
        <source>Hold the queue</source>
        <translation>キューを保留</translation>
    </message>
    <message>
        <source>Release the queue</source>
        <translation>キューの保留を解除</translation>
    </message>
    <message>
        <source>It is held already.</source>
        <translation>すでに保留されています。</translation>
    </message>
    <message>
        <source>It is not held.</source>
        <translation>保留されていません。</translation>
    </message>
    <message>
        <source>The identify queue is held</source>
        <translation>IDENTIFY キューを保留しました</translation>
    </message>
    <message>
        <source>The identify queue is released</source>
        <translation>IDENTIFY キューの保留を解除しました</translation>
    </message>
    <message>
        <source>Nobody identifies until it is released; resumes go on</source>
        <translation>解除するまで IDENTIFY は行われません。再開は続きます</translation>
    </message>
    <message>
        <source>Those who wait identify in their turn</source>
        <translation>待機中のものは順番に IDENTIFY します</translation>
    </message>
    <message>
        <source>Hold in the queue</source>
        <translation>キュー内で保留</translation>
    </message>
    <message>
        <source>Release to the queue</source>
        <translation>キュー内の保留を解除</translation>
    </message>
    <message>
        <source>None of these shards waits to identify without being held.</source>
        <translation>保留されずに IDENTIFY を待っているものは、これらのシャードにありません。</translation>
    </message>
    <message>
        <source>None of these shards is held.</source>
        <translation>これらのシャードに、保留中のものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Held in the identify queue: %Ln shard(s)</source>
        <translation>
            <numerusform>IDENTIFY キューで保留: %Ln シャード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Released to the identify queue: %Ln shard(s)</source>
        <translation>
            <numerusform>IDENTIFY キューで保留解除: %Ln シャード</numerusform>
        </translation>
    </message>
    <message>
        <source>The others go past until it is released</source>
        <translation>解除されるまで、他のシャードが先に進みます</translation>
    </message>
    <message>
        <source>Identifies in its turn</source>
        <translation>順番に IDENTIFY します</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>キューから外す</translation>
    </message>
    <message>
        <source>None of these shards waits to identify.</source>
        <translation>これらのシャードに、IDENTIFY を待っているものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Taken out of the identify queue: %Ln shard(s)</source>
        <translation>
            <numerusform>IDENTIFY キューから除外: %Ln シャード</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays paused until it is resumed; nothing was spent</source>
        <translation>再開されるまで一時停止のままです。消費はありません</translation>
    </message>
    <message>
        <source>Taken out of the identify queue</source>
        <translation>IDENTIFY キューから除外</translation>
    </message>
    <message>
        <source>Pause the reshard</source>
        <translation>再シャーディングを一時停止</translation>
    </message>
    <message>
        <source>Go on with the reshard</source>
        <translation>再シャーディングを続行</translation>
    </message>
    <message>
        <source>Abort the reshard</source>
        <translation>再シャーディングを中止</translation>
    </message>
    <message>
        <source>The operator stopped it</source>
        <translation>オペレーターが中止しました</translation>
    </message>
    <message>
        <source>Roll back the reshard</source>
        <translation>再シャーディングをロールバック</translation>
    </message>
    <message>
        <source>The operator went back</source>
        <translation>オペレーターが元に戻しました</translation>
    </message>
    <message>
        <source>Accept missing guilds</source>
        <translation>不足サーバーを許容</translation>
    </message>
    <message>
        <source>End the old shards</source>
        <translation>古いシャードを終了</translation>
    </message>
    <message>
        <source>Call off the reshard</source>
        <translation>再シャーディングを取り消し</translation>
    </message>
    <message>
        <source>None is announced.</source>
        <translation>予告されたものはありません。</translation>
    </message>
    <message>
        <source>The announced reshard is called off</source>
        <translation>予告された再シャーディングを取り消しました</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>照合台帳</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>実行中の再シャーディングはありません。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>There was no reshard since the program started.</source>
        <translation>プログラムの開始後、再シャーディングは行われていません。</translation>
    </message>
    <message>
        <source>None of these shards is connected and has a session.</source>
        <translation>これらのシャードに、接続中でセッションのあるものはありません。</translation>
    </message>
    <message>
        <source>None of these shards is connected.</source>
        <translation>これらのシャードに、接続中のものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln shard(s), %2 at a time</source>
        <translation>
            <numerusform>%1: %Ln シャード、一度に %2 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause the rolling run</source>
        <translation>順次実行を一時停止</translation>
    </message>
    <message>
        <source>Go on with the rolling run</source>
        <translation>順次実行を続行</translation>
    </message>
    <message>
        <source>None is under way.</source>
        <translation>実行中のものはありません。</translation>
    </message>
    <message>
        <source>Stop the rolling run</source>
        <translation>順次実行を停止</translation>
    </message>
    <message>
        <source>An operator has stopped it.</source>
        <translation>オペレーターが停止しました。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>The program restarts itself</source>
        <translation>プログラムが自身を再起動します</translation>
    </message>
    <message>
        <source>All sessions are kept and resumed</source>
        <translation>全セッションを保持し、再開します</translation>
    </message>
    <message>
        <source>The session id of shard %1 was shown</source>
        <translation>シャード %1 のセッション ID が表示されました</translation>
    </message>
</context>
<context>
    <name>Shardroom::FloorDialog</name>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Go below the identify floor</source>
        <translation>IDENTIFY の予備枠を使う</translation>
    </message>
    <message>
        <source>%1 of %2 identifies are left until the reset, and %3 of them are kept back, so that a bad night does not cost the token: when none is left, Discord ends all sessions and resets it. What you allow here may be spent below that.</source>
        <translation>リセットまでの IDENTIFY の残りは %1 / %2 で、うち %3 は予備枠です。予備枠は、一晩のトラブルで token を失わないためのものです。残りがなくなると、Discord は全セッションを終了し、token をリセットします。ここで許可した分は、予備枠から使えるようになります。</translation>
    </message>
    <message>
        <source>&amp;Identifies:</source>
        <translation>IDENTIFY(&amp;I):</translation>
    </message>
    <message>
        <source>To be sure, type:</source>
        <translation>確認のため入力:</translation>
    </message>
    <message>
        <source>The phrase, typed</source>
        <translation>入力した確認文</translation>
    </message>
    <message>
        <source>No shard waits for an identify now.</source>
        <translation>現在 IDENTIFY を待っているシャードはありません。</translation>
    </message>
    <message>
        <source>%1 wait for an identify; the queue decides whose turn it is.</source>
        <translation>%1 が IDENTIFY を待っています。順番はキューが決めます。</translation>
    </message>
    <message>
        <source>Shards that &amp;wait. Who is not ticked is held, until it is released on the Queue page:</source>
        <translation>待機中のシャード(&amp;W)。チェックのないものは、「キュー」ページで解除するまで保留されます:</translation>
    </message>
    <message>
        <source>Shards that wait for an identify</source>
        <translation>IDENTIFY を待っているシャード</translation>
    </message>
    <message>
        <source>shard %1</source>
        <translation>シャード %1</translation>
    </message>
    <message>
        <source>Tick at least one shard that may have it.</source>
        <translation>IDENTIFY を許可するシャードを 1 つ以上チェックしてください。</translation>
    </message>
</context>
<context>
    <name>Shardroom::FrameModel</name>
    <message>
        <source>When the program saw it</source>
        <translation>プログラムが検出した時刻</translation>
    </message>
    <message>
        <source>From the gateway, or to it</source>
        <translation>ゲートウェイからの受信か、送信か</translation>
    </message>
    <message>
        <source>The opcode, or the close code of a connection&apos;s end</source>
        <translation>opcode、または接続終了時のクローズコード</translation>
    </message>
    <message>
        <source>Which event it is, or why a connection ended</source>
        <translation>イベントの種類、または接続が終了した理由</translation>
    </message>
    <message>
        <source>The number in its session, which a resume goes on from</source>
        <translation>セッション内の番号。再開はここから続きます</translation>
    </message>
    <message>
        <source>Bytes of JSON text</source>
        <translation>JSON テキストのバイト数</translation>
    </message>
    <message>
        <source>Bytes before decompression, without the WebSocket header</source>
        <translation>展開前のバイト数 (WebSocket ヘッダーを除く)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
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
        <translation>種類</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>転送サイズ</translation>
    </message>
</context>
<context>
    <name>Shardroom::FrameView</name>
    <message>
        <source>Filter frames</source>
        <translation>フレームのフィルター</translation>
    </message>
    <message>
        <source>Filter: op, type, number; !word leaves out</source>
        <translation>フィルター: op、種類、番号。!語 で除外</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON でコピー</translation>
    </message>
    <message>
        <source>The frame as a tree</source>
        <translation>ツリー形式のフレーム</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>The frame as text</source>
        <translation>テキスト形式のフレーム</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Choose a frame to see what is in it.</source>
        <translation>フレームを選ぶと内容を表示します。</translation>
    </message>
    <message>
        <source>There is no tree: what is kept is not whole JSON. The text shows it.</source>
        <translation>保持している内容が完全な JSON ではないため、ツリーはありません。テキストで表示できます。</translation>
    </message>
    <message>
        <source>… %1 more; &quot;Copy as JSON&quot; in the list has all of it.</source>
        <translation>… 残り %1。一覧の「JSON でコピー」で全体をコピーできます。</translation>
    </message>
    <message>
        <source>Save frames</source>
        <translation>フレームの保存</translation>
    </message>
    <message>
        <source>Frames (*.jsonl)</source>
        <translation>フレーム (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>What the frame means</source>
        <translation>フレームの意味</translation>
    </message>
    <message>
        <source>It is no longer in the list, which keeps the newest.</source>
        <translation>このフレームはもう一覧にありません。一覧には最新のものだけが残ります。</translation>
    </message>
    <message>
        <source>The frame</source>
        <translation>フレーム</translation>
    </message>
</context>
<context>
    <name>Shardroom::FramesPage</name>
    <message>
        <source>Keep this shard</source>
        <translation>シャードを固定</translation>
    </message>
    <message>
        <source>Stays with this shard when another one is selected, and goes on while this page is out of sight</source>
        <translation>別のシャードを選択してもこのシャードの表示を続け、このページが見えない間も記録を続けます</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Keep the newest frame in sight; ends when you scroll up</source>
        <translation>最新のフレームを表示し続けます。上にスクロールすると解除されます</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Nothing moves; what comes meanwhile is kept and counted (Space)</source>
        <translation>表示を止めます。その間に届いたものは保持して数えます (Space)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Forget these frames</source>
        <translation>これらのフレームを破棄</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Write the listed frames to a file, without secrets; File, Open frames shows them again</source>
        <translation>一覧のフレームを、秘密の情報を除いてファイルに書き込みます。「ファイル」の「フレームを開く」で再び表示できます</translation>
    </message>
    <message>
        <source>Go back to the newest frame</source>
        <translation>最新のフレームに戻る</translation>
    </message>
    <message>
        <source>Select a shard to see what goes over its connection.</source>
        <translation>シャードを選択すると、接続の通信内容を表示します。</translation>
    </message>
    <message>
        <source>Shard %1 of %2</source>
        <translation>シャード %1 (全 %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln フレーム</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln frame(s)</source>
        <translation>
            <numerusform>%1 / %Ln フレーム</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left out: too many at once</source>
        <translation>%1 件を省略: 一度に多すぎます</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>SCROLLED</source>
        <translation>スクロール中</translation>
    </message>
    <message>
        <source>%1 · %2 new</source>
        <translation>%1 · 新着 %2</translation>
    </message>
</context>
<context>
    <name>Shardroom::FramesWindow</name>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out, since they are damaged: %1.</source>
        <translation>
            <numerusform>破損のため %Ln 行を省略しました: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames – Shardroom</source>
        <translation>フレーム – Shardroom</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>次のフレーム</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How many times as fast as they once came</source>
        <translation>届いたときの何倍の速さか</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込み中…</translation>
    </message>
    <message>
        <source>%1 – Shardroom</source>
        <translation>%1 – Shardroom</translation>
    </message>
    <message>
        <source>Shard %1 of %2</source>
        <translation>シャード %1 (全 %2)</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>%1 に保存</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生または一時停止</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Goes from frame to frame as fast as they once came</source>
        <translation>受信時と同じ速さでフレームを順に進めます</translation>
    </message>
    <message>
        <source>Goes to the next frame</source>
        <translation>次のフレームへ進みます</translation>
    </message>
</context>
<context>
    <name>Shardroom::GatewayApi</name>
    <message>
        <source>&quot;%1&quot; is missing or not what Discord sends</source>
        <translation>&quot;%1&quot; がないか、Discord が送るものと異なります</translation>
    </message>
    <message>
        <source>it is not JSON: %1</source>
        <translation>JSON ではありません: %1</translation>
    </message>
    <message>
        <source>%1 is not a safe API address: the token is only sent over https, or over http to this machine.</source>
        <translation>%1 は安全な API アドレスではありません。token は https か、このコンピューターへの http でのみ送信されます。</translation>
    </message>
    <message>
        <source>No answer from %1: %2. Check the network and the address.</source>
        <translation>%1 から応答がありません: %2。ネットワークとアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Discord refused the token (401 from %1). Was it reset? Copy the bot&apos;s token from the developer portal and set it again.</source>
        <translation>Discord が token を拒否しました (%1 から 401)。リセットされていませんか? 開発者ポータルからボットの token をコピーして設定し直してください。</translation>
    </message>
    <message>
        <source>Discord limits requests at the moment (429 from %1).</source>
        <translation>現在 Discord がリクエストを制限しています (%1 から 429)。</translation>
    </message>
    <message>
        <source>Discord has a problem (%1 from %2).</source>
        <translation>Discord に問題が発生しています (%2 から %1)。</translation>
    </message>
    <message>
        <source>Unexpected answer %1 from %2. Check --api-url: it must be the API&apos;s base, with its version.</source>
        <translation>%2 から予期しない応答 %1 が返りました。--api-url を確認してください。バージョン付きの API ベース URL でなければなりません。</translation>
    </message>
    <message>
        <source>The answer from %1 broke off: %2.</source>
        <translation>%1 からの応答が途切れました: %2。</translation>
    </message>
    <message>
        <source>The answer from %1 can&apos;t be used: %2. Check --api-url.</source>
        <translation>%1 からの応答を使えません: %2。--api-url を確認してください。</translation>
    </message>
</context>
<context>
    <name>Shardroom::GatewaySocket</name>
    <message>
        <source>No connection to %1 within %2 s</source>
        <translation>%2 秒以内に %1 に接続できませんでした</translation>
    </message>
    <message>
        <source>%1 is not a safe gateway address: wss:// is needed, ws:// only to this machine</source>
        <translation>%1 は安全なゲートウェイアドレスではありません。wss:// が必要です。ws:// はこのコンピューター宛てのみです</translation>
    </message>
    <message>
        <source>Can&apos;t connect to %1: %2</source>
        <translation>%1 に接続できません: %2</translation>
    </message>
    <message>
        <source>Connection lost: %1</source>
        <translation>接続が切れました: %1</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>Broken frame: %1</source>
        <translation>壊れたフレーム: %1</translation>
    </message>
</context>
<context>
    <name>Shardroom::GoToDialog</name>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>Go to guild or shard</source>
        <translation>サーバーまたはシャードへ移動</translation>
    </message>
    <message>
        <source>12, 0-3,8, a guild’s id or the link of a message</source>
        <translation>12、0-3,8、サーバーの ID、メッセージのリンク</translation>
    </message>
    <message>
        <source>&amp;Shard, guild or message link:</source>
        <translation>シャード、サーバー、メッセージのリンク(&amp;S):</translation>
    </message>
</context>
<context>
    <name>Shardroom::GuildHistogram</name>
    <message>
        <source>Guilds per new shard</source>
        <translation>新シャードあたりのサーバー</translation>
    </message>
    <message>
        <source>Shards %1 to %2: up to %3 guilds</source>
        <translation>シャード %1 ～ %2: 最大 %3 サーバー</translation>
    </message>
    <message>
        <source>, over the limit</source>
        <translation>、上限超過</translation>
    </message>
    <message>
        <source>, nearly full</source>
        <translation>、ほぼ満杯</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>計画はまだありません</translation>
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
        <translation>上限 %1 ははるか上です</translation>
    </message>
    <message>
        <source>%1, by number from the left</source>
        <translation>%1、左から番号順</translation>
    </message>
    <message>
        <source>%1; the fullest has %2 guilds, %3 are nearly full, %4 over the limit. %5</source>
        <translation>%1。最多は %2 サーバー、ほぼ満杯 %3、上限超過 %4。%5</translation>
    </message>
    <message numerus="yes">
        <source>Shard %1: %Ln guild(s)</source>
        <translation>
            <numerusform>シャード %1: %Ln サーバー</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::HandoverLedger</name>
    <message>
        <source>&amp;Uneven guilds</source>
        <translation>不一致のサーバー(&amp;U)</translation>
    </message>
    <message>
        <source>Guilds with events that only one side has shown so far</source>
        <translation>これまで片側だけが示したイベントのあるサーバー</translation>
    </message>
    <message>
        <source>or one guild: its id</source>
        <translation>または 1 サーバーの ID</translation>
    </message>
    <message>
        <source>Guild to look up in the ledger</source>
        <translation>台帳で調べるサーバー</translation>
    </message>
    <message>
        <source>Events by guild</source>
        <translation>サーバー別のイベント</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>照合済み</translation>
    </message>
    <message>
        <source>Only old</source>
        <translation>旧のみ</translation>
    </message>
    <message>
        <source>Only new</source>
        <translation>新のみ</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>未照合</translation>
    </message>
    <message>
        <source>This is neither a guild&apos;s id nor the link of a message in one.</source>
        <translation>サーバーの ID でも、サーバー内のメッセージのリンクでもありません。</translation>
    </message>
    <message>
        <source>There was no room for all events: some may be delivered twice.</source>
        <translation>全イベントの余地がなく、一部は二重に配信される可能性があります。</translation>
    </message>
    <message>
        <source>Every event is handed on once, from whichever side shows it first.</source>
        <translation>各イベントは、先に示した側から 1 回だけ渡されます。</translation>
    </message>
    <message>
        <source>without a guild</source>
        <translation>サーバーなし</translation>
    </message>
    <message>
        <source>none: both sides are level</source>
        <translation>なし: 両側が揃っています</translation>
    </message>
</context>
<context>
    <name>Shardroom::HeaderBar</name>
    <message>
        <source>Shards that receive events now, of all</source>
        <translation>イベントを受信中のシャード / 全シャード</translation>
    </message>
    <message>
        <source>Guilds over all shards, those in an outage included</source>
        <translation>全シャードのサーバー (利用不可を含む)</translation>
    </message>
    <message>
        <source>Events per second over all shards</source>
        <translation>全シャードの毎秒イベント数</translation>
    </message>
    <message>
        <source>Median of the shards&apos; heartbeat round trips</source>
        <translation>全シャードのハートビート往復時間の中央値</translation>
    </message>
    <message>
        <source>95 of 100 shards have a round trip below this</source>
        <translation>100 シャード中 95 の往復時間がこの値を下回ります</translation>
    </message>
    <message>
        <source>guilds</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>%1 out</source>
        <comment>guilds in an outage</comment>
        <translation>利用不可 %1</translation>
    </message>
    <message>
        <source>%1 not served</source>
        <comment>guilds</comment>
        <translation>シャードなし %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>shards ready, %1 deaf</source>
        <translation>準備完了、無受信 %1</translation>
    </message>
    <message>
        <source>shards ready</source>
        <translation>シャード準備完了</translation>
    </message>
    <message>
        <source>events/s</source>
        <translation>イベント/秒</translation>
    </message>
    <message>
        <source>latency median</source>
        <translation>レイテンシ中央値</translation>
    </message>
    <message>
        <source>latency p95</source>
        <translation>レイテンシ p95</translation>
    </message>
</context>
<context>
    <name>Shardroom::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
</context>
<context>
    <name>Shardroom::HintBar</name>
    <message>
        <source>What can be done</source>
        <translation>できる操作</translation>
    </message>
    <message>
        <source>Nothing selected:</source>
        <translation>選択なし:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected:</source>
        <translation>
            <numerusform>%Ln 件選択:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::HistoryStore</name>
    <message>
        <source>No history is kept: nothing can be written to %1.</source>
        <translation>履歴を保存しません。%1 に書き込めません。</translation>
    </message>
    <message>
        <source>No history is kept: another Shardroom writes the one in %1.</source>
        <translation>履歴を保存しません。別の Shardroom が %1 に書き込んでいます。</translation>
    </message>
    <message>
        <source>No history is kept: %1 can&apos;t be used, and not be moved aside.</source>
        <translation>履歴を保存しません。%1 を使えず、移すこともできません。</translation>
    </message>
    <message>
        <source>No history is kept: %1 can&apos;t be used (%2).</source>
        <translation>履歴を保存しません。%1 を使えません (%2)。</translation>
    </message>
    <message>
        <source>%1 is of a later Shardroom. It is kept as %2; the history begins anew.</source>
        <translation>%1 は新しいバージョンの Shardroom のものです。%2 として残し、履歴を新しく始めます。</translation>
    </message>
    <message>
        <source>%1 is not a history of Shardroom. It is kept as %2; the history begins anew.</source>
        <translation>%1 は Shardroom の履歴ではありません。%2 として残し、履歴を新しく始めます。</translation>
    </message>
    <message>
        <source>The history in %1 is damaged. It is kept as %2, and a new one begins.</source>
        <translation>%1 の履歴が破損しています。%2 として残し、新しく始めます。</translation>
    </message>
    <message>
        <source>The history in %1 can&apos;t be written or read: %2. It is tried again.</source>
        <translation>%1 の履歴を読み書きできません: %2。再試行します。</translation>
    </message>
</context>
<context>
    <name>Shardroom::IdentifyCoordinator</name>
    <message>
        <source>the start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>close %1: %2</source>
        <translation>クローズ %1: %2</translation>
    </message>
    <message>
        <source>invalid session (op 9)</source>
        <translation>無効なセッション (op 9)</translation>
    </message>
    <message>
        <source>no READY after IDENTIFY</source>
        <translation>IDENTIFY 後に READY なし</translation>
    </message>
    <message>
        <source>a READY that can&apos;t be used</source>
        <translation>使えない READY</translation>
    </message>
    <message>
        <source>connections lost after IDENTIFY</source>
        <translation>IDENTIFY 後の接続切断</translation>
    </message>
    <message numerus="yes">
        <source>Left out %Ln broken line(s) in the ledger of identifies</source>
        <translation>
            <numerusform>IDENTIFY 台帳の壊れた %Ln 行を除外しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Quarantined: it lost %1 sessions within %2 minutes, the last one to %3. Find the cause, then resume it</source>
        <translation>隔離: %2 分間に %1 回セッションを失いました (最後の原因: %3)。原因を調べてから再開してください</translation>
    </message>
    <message>
        <source>Too many new sessions were lost to one cause, %1: no more identifies are spent on it</source>
        <translation>1 つの原因 (%1) で失われた新しいセッションが多すぎるため、これ以上 IDENTIFY を消費しません</translation>
    </message>
    <message>
        <source>After a pause one shard tries for all</source>
        <translation>間を置いて、1 つのシャードが代表して試行します</translation>
    </message>
    <message>
        <source>Sessions last again after %1: the shards go on</source>
        <translation>%1 の後、セッションが再び安定しました。シャードを続行します</translation>
    </message>
</context>
<context>
    <name>Shardroom::ImportDialog</name>
    <message>
        <source>The file does not say of how many &amp;shards:</source>
        <translation>ファイルに記載のないシャード数(&amp;S):</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>選択解除(&amp;N)</translation>
    </message>
    <message>
        <source>Import session states</source>
        <translation>セッション状態のインポート</translation>
    </message>
    <message>
        <source>Shard count of the file</source>
        <translation>ファイルのシャード数</translation>
    </message>
    <message>
        <source>Sessions of the file</source>
        <translation>ファイルのセッション</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>%1, in the shape of %2</source>
        <translation>%1 (%2 の形式)</translation>
    </message>
    <message>
        <source>There is no session in this file.</source>
        <translation>このファイルにセッションはありません。</translation>
    </message>
    <message>
        <source>&amp;Resume 1 session</source>
        <translation>1 セッションを再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Resume %1 sessions</source>
        <translation>%1 セッションを再開(&amp;R)</translation>
    </message>
    <message>
        <source>Choose sessions in the list first.</source>
        <translation>先に一覧でセッションを選択してください。</translation>
    </message>
    <message>
        <source>None of these sessions can be resumed here.</source>
        <translation>これらのセッションはここでは再開できません。</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>一時停止処理中…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %Ln shard(s)</source>
        <translation>
            <numerusform>%Ln シャードを一時停止(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>Closes the connections that are in the way. Their sessions are kept; what is ticked here then takes their place.</source>
        <translation>妨げになる接続を閉じます。そのセッションは保持され、ここでチェックしたものが代わりに入ります。</translation>
    </message>
</context>
<context>
    <name>Shardroom::ImportModel</name>
    <message>
        <source>Busy: %1</source>
        <translation>使用中: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>Too old, may be tried: %1</source>
        <translation>古すぎますが試行可: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Resumable?</source>
        <translation>再開可能?</translation>
    </message>
</context>
<context>
    <name>Shardroom::JsonTreeModel</name>
    <message numerus="yes">
        <source>[%Ln element(s)]</source>
        <translation>
            <numerusform>[%Ln 要素]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{%Ln member(s)}</source>
        <translation>
            <numerusform>{%Ln 項目}</numerusform>
        </translation>
    </message>
    <message>
        <source>An id that was made %1</source>
        <translation>%1 に作成された ID</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>Shardroom::KeyDialog</name>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>すべてリセット(&amp;A)</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>キー操作の変更</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>コマンドのフィルター</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>キー(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Second key:</source>
        <translation>2 つ目のキー(&amp;S):</translation>
    </message>
    <message>
        <source>All keys are as at first.</source>
        <translation>すべてのキーが初期設定です。</translation>
    </message>
</context>
<context>
    <name>Shardroom::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source> (in map or table)</source>
        <translation> (マップ・表で)</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>変更(&amp;G)…</translation>
    </message>
    <message>
        <source>In every list: arrows, Home and End move, with Shift they select a range, Ctrl+Space selects or unselects one. Esc in the filter clears it.</source>
        <translation>すべての一覧で: 矢印キー、Home、End で移動、Shift で範囲選択、Ctrl+Space で 1 件を選択または選択解除します。フィルターで Esc を押すとクリアします。</translation>
    </message>
</context>
<context>
    <name>Shardroom::LanesModel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>%1 identifies</source>
        <translation>IDENTIFY %1 回</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 後</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>Next slot</source>
        <translation>次の枠</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機数</translation>
    </message>
    <message>
        <source>Shards in order</source>
        <translation>シャードの順番</translation>
    </message>
    <message>
        <source>Last in</source>
        <translation>最後まで</translation>
    </message>
</context>
<context>
    <name>Shardroom::LineChart</name>
    <message>
        <source>no data yet</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>peak %1, cut off</source>
        <translation>最大 %1（範囲外）</translation>
    </message>
</context>
<context>
    <name>Shardroom::LivePill</name>
    <message>
        <source>PAUSED −%1</source>
        <translation>一時停止 −%1</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Map and table show the shards as they are now.</source>
        <translation>マップと表は現在のシャードを表示しています。</translation>
    </message>
    <message>
        <source>Map and table show a moment of the past, the one at the crosshair of the charts. Click to go back to now.</source>
        <translation>マップと表は、グラフの十字線が示す過去の時点を表示しています。クリックで現在に戻ります。</translation>
    </message>
    <message>
        <source>STALE −%1</source>
        <translation>更新なし −%1</translation>
    </message>
    <message>
        <source>No news from the fleet for this long; what is shown is old.</source>
        <translation>この間、フリートからの更新がありません。表示内容は古いものです。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>更新なし</translation>
    </message>
</context>
<context>
    <name>Shardroom::MainWindow</name>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>These shards talk to the practice gateway on this computer, not to Discord.</source>
        <translation>これらのシャードは、Discord ではなくこのコンピューター上の練習用ゲートウェイと通信しています。</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>平文</translation>
    </message>
    <message>
        <source>The connection to this gateway is not encrypted; it is on this computer.</source>
        <translation>このゲートウェイへの接続は暗号化されていません。このコンピューター上にあります。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Map and table are as they were when you paused them; Space goes on.</source>
        <translation>マップと表は一時停止した時点のままです。Space で再開します。</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Nothing can be changed from this window.</source>
        <translation>このウィンドウからは何も変更できません。</translation>
    </message>
    <message>
        <source>Saving sessions…</source>
        <translation>セッションを保存中…</translation>
    </message>
    <message>
        <source>No news from the fleet since %1; what is shown here is old.</source>
        <translation>%1 以降フリートから更新がありません。表示内容は古いものです。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始中…</translation>
    </message>
    <message>
        <source>The fleet could not start.</source>
        <translation>フリートを開始できませんでした。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: passed. %2</source>
        <translation>%1：合格。%2</translation>
    </message>
    <message>
        <source>%1: failed. %2</source>
        <translation>%1：不合格。%2</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Saved sessions</source>
        <translation>保存済みセッション</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>練習(&amp;P)</translation>
    </message>
    <message>
        <source>%1 (new window)</source>
        <translation>%1 (新しいウィンドウ)</translation>
    </message>
    <message>
        <source>&amp;Stop the scenario</source>
        <translation>シナリオを停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop &amp;repeated faults</source>
        <translation>繰り返しの障害を停止(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Shards</source>
        <translation>シャード(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all listed</source>
        <translation>表示中をすべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Copy as &amp;table</source>
        <translation>表としてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Go below the identify floor…</source>
        <translation>IDENTIFY の予備枠を使う…</translation>
    </message>
    <message>
        <source>Lets some of the identifies be spent that are kept back. Must be typed.</source>
        <translation>予備枠の IDENTIFY の一部を使えるようにします。確認の入力が必要です。</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>システムに合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>ハイコントラスト(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Switch light and dark</source>
        <translation>ライト/ダーク切り替え(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Shards, sessions, connections</source>
        <translation>シャード、セッション、接続(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー操作(&amp;K)</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Go back…</source>
        <translation>元に戻す…</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>ロールバック…</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>中止…</translation>
    </message>
    <message>
        <source>Reshard (%1): %2.</source>
        <translation>再シャーディング (%1): %2。</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>レポートを保存できませんでした</translation>
    </message>
    <message>
        <source>Reshard report written to %1.</source>
        <translation>再シャーディングのレポートを %1 に書き込みました。</translation>
    </message>
    <message>
        <source>Import failed: %1</source>
        <translation>インポートに失敗しました: %1</translation>
    </message>
    <message>
        <source>%1 taken from %2; their shards are resuming.</source>
        <translation>%2 から %1 を取り込みました。シャードは再開中です。</translation>
    </message>
    <message>
        <source>Export failed: %1</source>
        <translation>エクスポートに失敗しました: %1</translation>
    </message>
    <message>
        <source>%1 written to %2. With the token they can be taken over: keep the file private. The states of connected shards are old as soon as the next event arrives.</source>
        <translation>%1 を %2 に書き込みました。token と揃うと乗っ取られるので、他人に見せないでください。接続中のシャードの状態は、次のイベントが届いた時点で古くなります。</translation>
    </message>
    <message>
        <source>The status report was not saved: %1</source>
        <translation>状態レポートを保存できませんでした: %1</translation>
    </message>
    <message>
        <source>Status report written to %1.</source>
        <translation>状態レポートを %1 に書き込みました。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Read-only: Shardroom was started with --read-only.</source>
        <translation>読み取り専用: Shardroom は --read-only で起動されています。</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>アラート(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go to alerts</source>
        <translation>アラートへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Mute for an hour</source>
        <translation>1 時間ミュート(&amp;M)</translation>
    </message>
    <message>
        <source>No notification and no message to the webhook; what happens is told afterwards</source>
        <translation>通知も webhook への送信も行いません。その間の出来事は後で伝えます</translation>
    </message>
    <message>
        <source>Desktop &amp;notifications</source>
        <translation>デスクトップ通知(&amp;N)</translation>
    </message>
    <message>
        <source>Alert &amp;rules…</source>
        <translation>アラートルール(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Test the alerts</source>
        <translation>アラートをテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>アラート (%1)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Nothing was recorded at %1: map and table are empty.</source>
        <translation>%1 の記録がないため、マップと表は空です。</translation>
    </message>
    <message>
        <source>Map and table show the shards at %1. That was another set, of %2: nothing can be done to it.</source>
        <translation>マップと表は %1 のシャードを表示しています。当時は %2 の別のセットで、操作はできません。</translation>
    </message>
    <message>
        <source>Map and table show the shards at %1. Commands go to the shards as they are now.</source>
        <translation>マップと表は %1 のシャードを表示しています。コマンドは現在のシャードに送られます。</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>ライブに戻る</translation>
    </message>
    <message>
        <source>Group the map &amp;by</source>
        <translation>マップのグループ化(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Shard number</source>
        <translation>シャード番号(&amp;S)</translation>
    </message>
    <message>
        <source>Gateway &amp;host</source>
        <translation>ゲートウェイホスト(&amp;H)</translation>
    </message>
    <message>
        <source>M&amp;uted causes</source>
        <translation>ミュート中の原因(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln more cause(s))</source>
        <translation>
            <numerusform>(ほか %Ln 件の原因)</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute for 1 h</source>
        <translation>1 時間ミュート</translation>
    </message>
    <message>
        <source>Reshard…</source>
        <translation>再シャーディング…</translation>
    </message>
    <message>
        <source>Allow some…</source>
        <translation>一部を許可…</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Show again: %1 (%2 left)</source>
        <translation>再表示: %1 (残り %2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Shard %1 of %2 is not among the shards that serve now.</source>
        <translation>シャード %1 (全 %2) は、現在稼働中のシャードにありません。</translation>
    </message>
    <message>
        <source>Comma&amp;nds…</source>
        <translation>コマンド(&amp;N)…</translation>
    </message>
    <message>
        <source>Find any command by some of its letters.</source>
        <translation>文字の一部からコマンドを探します。</translation>
    </message>
    <message>
        <source>&amp;Go to guild or shard…</source>
        <translation>サーバー/シャードへ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Pause the live view</source>
        <translation>ライブ表示を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Map and table stay as they are; the shards go on.</source>
        <translation>マップと表をそのままにします。シャードは動作を続けます。</translation>
    </message>
    <message>
        <source>F&amp;ollow the selection in the timeline</source>
        <translation>タイムラインで選択を追う(&amp;O)</translation>
    </message>
    <message>
        <source>Read-onl&amp;y</source>
        <translation>読み取り専用(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON でコピー(&amp;J)</translation>
    </message>
    <message>
        <source>The selected shards with all that is known of them. Without session ids.</source>
        <translation>選択したシャードの全情報。セッション ID は含みません。</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>キー操作を変更(&amp;H)…</translation>
    </message>
    <message>
        <source>Go to &amp;map</source>
        <translation>マップへ移動(&amp;M)</translation>
    </message>
    <message>
        <source>Go to &amp;table</source>
        <translation>表へ移動(&amp;T)</translation>
    </message>
    <message>
        <source>Go to c&amp;harts</source>
        <translation>グラフへ移動(&amp;H)</translation>
    </message>
    <message>
        <source>Go to t&amp;imeline</source>
        <translation>タイムラインへ移動(&amp;I)</translation>
    </message>
    <message>
        <source>Go to &amp;queue</source>
        <translation>キューへ移動(&amp;Q)</translation>
    </message>
    <message>
        <source>Go to sa&amp;ved sessions</source>
        <translation>保存済みセッションへ移動(&amp;V)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Read-only: this window was made so. View, Read-only ends it.</source>
        <translation>読み取り専用: このウィンドウで設定されています。「表示」の「読み取り専用」で解除できます。</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>プログラムは終了処理中です。</translation>
    </message>
    <message>
        <source>Shardroom was started with --read-only.</source>
        <translation>Shardroom は --read-only で起動されています。</translation>
    </message>
    <message>
        <source>Start “%1” instead of “%2”?</source>
        <translation>「%2」の代わりに「%1」を開始しますか？</translation>
    </message>
    <message>
        <source>“%1” is still going on, and ends without a verdict.</source>
        <translation>「%1」はまだ進行中で、判定なしで終わります。</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>B&amp;ots</source>
        <translation>ボット(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Add a bot…</source>
        <translation>ボットを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Manage bots…</source>
        <translation>ボットの管理(&amp;M)…</translation>
    </message>
    <message>
        <source>Open, change or remove the bots that are set up.</source>
        <translation>設定済みのボットを開く、変更する、または削除します。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This window is its.</source>
        <translation>このウィンドウのボットです。</translation>
    </message>
    <message>
        <source>Brings its window to the front.</source>
        <translation>ボットのウィンドウを前面に表示します。</translation>
    </message>
    <message>
        <source>Opens it in a window of its own.</source>
        <translation>別ウィンドウで開きます。</translation>
    </message>
    <message>
        <source>Go to fram&amp;es</source>
        <translation>フレームへ移動(&amp;E)</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Open &amp;frames…</source>
        <translation>フレームを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Shows frames that were saved from the Frames page, without a connection.</source>
        <translation>「フレーム」ページから保存したフレームを、接続なしで表示します。</translation>
    </message>
    <message>
        <source>Open frames</source>
        <translation>フレームを開く</translation>
    </message>
    <message>
        <source>Frames (*.jsonl)</source>
        <translation>フレーム (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>About Shardroom</source>
        <translation>Shardroom について</translation>
    </message>
    <message>
        <source>Control room for the gateway shards of a Discord bot. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Discord Bot のゲートウェイシャードのコントロールルーム。GNU 一般公衆ライセンス バージョン 3 以降による自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>&amp;About Shardroom</source>
        <translation>Shardroom について(&amp;A)</translation>
    </message>
    <message>
        <source>old set, still connected</source>
        <translation>旧セット、まだ接続中</translation>
    </message>
    <message>
        <source>No shards yet</source>
        <translation>シャードはまだありません</translation>
    </message>
    <message>
        <source>Setting up the practice gateway for %1…</source>
        <translation>%1 用の練習用ゲートウェイを準備中…</translation>
    </message>
    <message>
        <source>In the tray, or by the desktop&apos;s notification service; the webhook is not concerned</source>
        <translation>通知領域か、デスクトップの通知サービスで表示します。webhook には影響しません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Go to practice</source>
        <translation>練習へ移動(&amp;A)</translation>
    </message>
    <message>
        <source>Res&amp;tart, keeping all sessions</source>
        <translation>全セッションを保持して再起動(&amp;T)</translation>
    </message>
    <message>
        <source>The practice gateway is a part of this program, and all its sessions would end with it.</source>
        <translation>練習用ゲートウェイはこのプログラムの一部なので、全セッションがプログラムと共に終了します。</translation>
    </message>
    <message>
        <source>A rolling run is under way. Wait for its end, or stop it.</source>
        <translation>順次実行の途中です。終了を待つか、停止してください。</translation>
    </message>
    <message>
        <source>A reshard is going on. Wait for its end, or stop it.</source>
        <translation>再シャーディングを実行中です。終了を待つか、中止してください。</translation>
    </message>
    <message>
        <source>The shards are not running.</source>
        <translation>シャードは動作していません。</translation>
    </message>
    <message>
        <source>Ends this program and starts it anew, for example after an update. All sessions are resumed; it costs no identify.</source>
        <translation>更新後などに、このプログラムを終了して起動し直します。全セッションを再開し、IDENTIFY は消費しません。</translation>
    </message>
    <message>
        <source>Bot settings…</source>
        <translation>ボットの設定…</translation>
    </message>
    <message>
        <source>The filter can&apos;t tell them apart, as this is not recorded for the past: %1.</source>
        <translation>次の項目は過去の分が記録されていないため、フィルターで区別できません: %1。</translation>
    </message>
    <message>
        <source>Saved frames</source>
        <translation>保存したフレーム</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存済みフィルター</translation>
    </message>
    <message>
        <source>Saved layouts</source>
        <translation>保存したレイアウト</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>バナー</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Copy for &amp;Discord</source>
        <translation>Discord 用にコピー(&amp;D)</translation>
    </message>
    <message>
        <source>The selected shards, or all that are listed, as a table to paste into a message.</source>
        <translation>選択したシャード、または表示中の全シャードを、メッセージに貼り付けられる表にします。</translation>
    </message>
    <message>
        <source>Colour rules…</source>
        <translation>色ルール…</translation>
    </message>
    <message>
        <source>Hint bar</source>
        <translation>ヒントバー</translation>
    </message>
    <message>
        <source>Undo view change</source>
        <translation>表示の変更を元に戻す</translation>
    </message>
    <message>
        <source>Redo view change</source>
        <translation>表示の変更をやり直す</translation>
    </message>
    <message>
        <source>Filter and columns were not changed.</source>
        <translation>フィルターと列は変更されていません。</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>元に戻した変更はありません。</translation>
    </message>
    <message>
        <source>Filter, columns, their order and sorting as they were before.</source>
        <translation>フィルター、列、列の順序、並べ替えを変更前の状態にします。</translation>
    </message>
    <message>
        <source>Nothing was done: that trouble is over, or has changed.</source>
        <translation>何も行いませんでした。その問題は解消したか、変化しています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) written to %1.</source>
        <translation>
            <numerusform>%Ln フレームを %1 に書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A reshard is under way. It stays where it is; the next start asks whether to go on.</source>
        <translation>再シャーディングを実行中です。現在の段階のまま残り、次回の起動時に続行するかどうかを確認します。</translation>
    </message>
    <message>
        <source>A rolling run is under way. It ends with the program.</source>
        <translation>順次実行の途中です。プログラムと共に終了します。</translation>
    </message>
    <message>
        <source>Ask before quitting</source>
        <translation>終了前に確認する</translation>
    </message>
    <message>
        <source>What spends identifies at the next start is asked about in any case.</source>
        <translation>次回の起動で IDENTIFY を消費する場合は、この設定にかかわらず確認します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln timeline line(s) written to %1.</source>
        <translation>
            <numerusform>タイムラインの %Ln 行を %1 に書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resuming, as the import does not need them paused: %Ln shard(s).</source>
        <translation>
            <numerusform>インポートのために一時停止した %Ln シャードは、インポートに不要なため再開中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>詳細をコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>What the details say of the selected shards, as text. Session ids are masked.</source>
        <translation>選択したシャードの詳細の内容をテキストとしてコピーします。セッション ID は伏せ字です。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more problem(s) of this kind.</source>
        <translation>
            <numerusform>同種の問題がほかに %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left out stays in %1.</source>
        <translation>省略したものは %1 に残っています。</translation>
    </message>
    <message>
        <source>A reshard is under way, and is given up.</source>
        <translation>再シャーディングを実行中です。これは中止されます。</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Nothing can be changed from this window, until this is switched off; also after a restart.</source>
        <translation>これをオフにするまで、再起動した後も、このウィンドウからは何も変更できません。</translation>
    </message>
    <message>
        <source>The saved layout could not be read everywhere: that is as it was at first.</source>
        <translation>保存されたレイアウトに読めない部分がありました。そこは最初の状態です。</translation>
    </message>
</context>
<context>
    <name>Shardroom::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Shardroom::PassingCommands</name>
    <message>
        <source>Filter: %1</source>
        <translation>フィルター: %1</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>列: %1</translation>
    </message>
    <message>
        <source>What helps against the trouble</source>
        <translation>問題への対処</translation>
    </message>
    <message>
        <source>Show the trouble</source>
        <translation>問題を表示</translation>
    </message>
    <message>
        <source>Mute the trouble</source>
        <translation>問題をミュート</translation>
    </message>
    <message>
        <source>There is no trouble on the banner now.</source>
        <translation>現在バナーに問題はありません。</translation>
    </message>
    <message>
        <source>The banner offers no such thing now: %1</source>
        <translation>現在バナーにその操作はありません: %1</translation>
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
        <translation>今 IDENTIFY</translation>
    </message>
    <message>
        <source>the queue is held</source>
        <translation>キューの保留解除</translation>
    </message>
    <message>
        <source>its turn</source>
        <translation>順番</translation>
    </message>
    <message>
        <source>its connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>its release (held)</source>
        <translation>保留の解除</translation>
    </message>
    <message>
        <source>the breaker</source>
        <translation>ブレーカー</translation>
    </message>
    <message>
        <source>the reshard</source>
        <translation>再シャーディング</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 後</translation>
    </message>
    <message>
        <source>Belongs to the new set of a reshard; pause or abort that instead.</source>
        <translation>再シャーディングの新しいセットに属しています。代わりにそちらを一時停止または中止してください。</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待ち対象</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>順番まで</translation>
    </message>
</context>
<context>
    <name>Shardroom::QueuePage</name>
    <message>
        <source>Identify lanes</source>
        <translation>IDENTIFY レーン</translation>
    </message>
    <message>
        <source>Shards that wait to identify</source>
        <translation>IDENTIFY を待つシャード</translation>
    </message>
    <message>
        <source>Hold the queue</source>
        <translation>キューを保留</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>HELD: nobody identifies</source>
        <translation>保留中: IDENTIFY は行われません</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>待機なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shard(s) wait</source>
        <translation>
            <numerusform>%Ln シャードが待機</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them held</source>
        <translation>
            <numerusform>うち %Ln が保留中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s), one identify each per 5 s</source>
        <translation>
            <numerusform>%Ln レーン、各 5 秒に IDENTIFY 1 回</numerusform>
        </translation>
    </message>
    <message>
        <source>the last in %1</source>
        <translation>最後は %1 後</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Release the queue</source>
        <translation>キューの保留を解除</translation>
    </message>
    <message>
        <source>Those who wait identify in their turn again</source>
        <translation>待機中のものが再び順番に IDENTIFY します</translation>
    </message>
    <message>
        <source>Nobody identifies until you release it; resumes go on</source>
        <translation>解除するまで IDENTIFY は行われません。再開は続きます</translation>
    </message>
    <message>
        <source>There are no shards yet.</source>
        <translation>シャードはまだありません。</translation>
    </message>
    <message>
        <source>Select shards that wait in the list first.</source>
        <translation>先に一覧で待機中のシャードを選択してください。</translation>
    </message>
    <message>
        <source>The selected shards are passed over until you release them</source>
        <translation>選択したシャードは、解除するまで飛ばされます</translation>
    </message>
    <message>
        <source>The selected shards identify in their turn again</source>
        <translation>選択したシャードが再び順番に IDENTIFY します</translation>
    </message>
    <message>
        <source>None of the selected shards is held.</source>
        <translation>選択したシャードに、保留中のものはありません。</translation>
    </message>
    <message>
        <source>The selected shards stop waiting and stay paused until they are resumed; nothing is spent</source>
        <translation>選択したシャードは待機をやめ、再開されるまで一時停止のままです。消費はありません</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardPill</name>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Reshard: %1</source>
        <translation>再シャーディング: %1</translation>
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
        <translation>拒否</translation>
    </message>
    <message>
        <source>&amp;Save plan…</source>
        <translation>計画を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Markdown でコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>計画を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>The plan is on the clipboard.</source>
        <translation>計画をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>実行内容</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック項目</translation>
    </message>
    <message>
        <source>&amp;What will be done</source>
        <translation>実行内容(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;hecks</source>
        <translation>チェック項目(&amp;H)</translation>
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
        <translation>計算中…</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>開始(&amp;T)</translation>
    </message>
    <message>
        <source>The plan is being worked out.</source>
        <translation>計画を計算しています。</translation>
    </message>
    <message>
        <source>%1 – plan of %2</source>
        <translation>%1 – %2 の計画</translation>
    </message>
    <message>
        <source>Can&apos;t be started: %1</source>
        <translation>開始できません: %1</translation>
    </message>
    <message>
        <source>Nothing is touched before you start. The plan is stale when set, budget or roster change.</source>
        <translation>開始するまで何も変わりません。セット、枠、サーバーの構成が変わると計画は古くなります。</translation>
    </message>
    <message>
        <source>It is checked again when it starts, and refused if anything that it assumed has changed.</source>
        <translation>開始時に再確認し、前提が変わっていれば拒否されます。</translation>
    </message>
    <message>
        <source>S&amp;tart: spends 1 identify</source>
        <translation>開始: IDENTIFY を 1 回消費(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;tart: spends %1 identifies</source>
        <translation>開始: IDENTIFY を %1 回消費(&amp;T)</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>計画の保存</translation>
    </message>
    <message>
        <source>Reshard plan (*.json)</source>
        <translation>再シャーディング計画 (*.json)</translation>
    </message>
    <message>
        <source>Plan written to %1.</source>
        <translation>計画を %1 に書き込みました。</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>計画を開く</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 is not a plan.</source>
        <translation>%1 は計画ではありません。</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardRunPage</name>
    <message>
        <source>&amp;Abort: end the new, keep the old…</source>
        <translation>中止: 新を終了し旧を維持(&amp;A)…</translation>
    </message>
    <message>
        <source>Progress of the reshard</source>
        <translation>再シャーディングの進行状況</translation>
    </message>
    <message>
        <source>New shards that do not serve yet</source>
        <translation>まだ稼働していない新シャード</translation>
    </message>
    <message>
        <source>Guilds that are missing in the new shards</source>
        <translation>新シャードに不足しているサーバー</translation>
    </message>
    <message>
        <source>New shards</source>
        <translation>新シャード</translation>
    </message>
    <message>
        <source>&amp;Missing guilds</source>
        <translation>不足サーバー(&amp;M)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>実行中の再シャーディングはありません。</translation>
    </message>
    <message>
        <source>G&amp;o on</source>
        <translation>続行(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Identifies are spent again, and phases go on.</source>
        <translation>IDENTIFY の消費と段階の進行を再開します。</translation>
    </message>
    <message>
        <source>No identify is spent and no phase is left; both sets stay connected.</source>
        <translation>IDENTIFY を消費せず、段階も進めません。両セットとも接続したままです。</translation>
    </message>
    <message>
        <source>A&amp;ccept the missing guild…</source>
        <translation>不足サーバーを許容(&amp;C)…</translation>
    </message>
    <message>
        <source>A&amp;ccept the missing %1…</source>
        <translation>不足 %1 個を許容(&amp;C)…</translation>
    </message>
    <message>
        <source>No guild is missing.</source>
        <translation>不足しているサーバーはありません。</translation>
    </message>
    <message>
        <source>So many may be missing already.</source>
        <translation>すでにその数まで許容しています。</translation>
    </message>
    <message>
        <source>Switch though the new shards do not have these guilds.</source>
        <translation>新シャードにこれらのサーバーがなくても切り替えます。</translation>
    </message>
    <message>
        <source>It can&apos;t be aborted any more, or is going back already.</source>
        <translation>もう中止できないか、すでに元に戻しています。</translation>
    </message>
    <message>
        <source>Ends the new sessions; the old ones have served all the time and go on.</source>
        <translation>新しいセッションを終了します。古いものはずっと稼働しており、そのまま続きます。</translation>
    </message>
    <message>
        <source>Not before all new shards are ready: they bring most of them.</source>
        <translation>新しいシャードがすべて準備完了になってからです。そのほとんどは新しいシャードが持ってきます。</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>まだ開いていません</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardStrategyPage</name>
    <message>
        <source>&amp;Take the selection</source>
        <translation>選択範囲を使う(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;All shards</source>
        <translation>すべてのシャード(&amp;A)</translation>
    </message>
    <message>
        <source>as many as Discord lets identify at once</source>
        <translation>Discord が同時に許す IDENTIFY の数</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Old shards at a time</source>
        <translation>一度の旧シャード数(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Drain: the time to go back</source>
        <translation>ドレイン: 戻せる時間(&amp;D)</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>Pick shards first: select them in the map or the table and take the selection.</source>
        <translation>先にシャードを選んでください。マップか表で選択し、選択範囲を使います。</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>今はできません: %1</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Select shards in the map or the table first.</source>
        <translation>先にマップか表でシャードを選択してください。</translation>
    </message>
    <message>
        <source>Picks %1, for a split or a hand-over.</source>
        <translation>分割または引き継ぎの対象として %1 を選びます。</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardSwitchPage</name>
    <message>
        <source>Old shards that are still connected</source>
        <translation>まだ接続中の古いシャード</translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation>ロールバック(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;End the old ones now…</source>
        <translation>古いものを今すぐ終了(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>レポートを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Going back is free for %1</source>
        <translation>あと %1 は無償で戻せます</translation>
    </message>
    <message>
        <source>There was no reshard since this program started.</source>
        <translation>このプログラムの開始後、再シャーディングは行われていません。</translation>
    </message>
    <message>
        <source>There is no way back: before the switch there is nothing to go back from, and after the old sessions are ended nothing to go back to.</source>
        <translation>元に戻せません。切り替え前は戻るべきものがなく、古いセッションの終了後は戻る先がありません。</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>実行中の再シャーディングはありません。</translation>
    </message>
    <message>
        <source>The old shards serve again, without a gap; the new ones are ended.</source>
        <translation>古いシャードが途切れなく稼働に戻り、新シャードは終了します。</translation>
    </message>
    <message>
        <source>The old shards are not waiting for their end.</source>
        <translation>終了を待っている古いシャードはありません。</translation>
    </message>
    <message>
        <source>Does not wait for the end of the drain time. After that there is no way back.</source>
        <translation>ドレイン時間の終わりを待ちません。その後は元に戻せません。</translation>
    </message>
    <message>
        <source>As Markdown or JSON, by the ending of the file&apos;s name.</source>
        <translation>ファイル名の拡張子に応じて Markdown か JSON で保存します。</translation>
    </message>
    <message>
        <source>There is no report yet.</source>
        <translation>レポートはまだありません。</translation>
    </message>
    <message>
        <source>Save reshard report</source>
        <translation>再シャーディングのレポートの保存</translation>
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
        <translation>検討に値する数</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Fullest</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>IDENTIFY</translation>
    </message>
    <message>
        <source>New shard count</source>
        <translation>新しいシャード数</translation>
    </message>
    <message>
        <source>id, or the link of a message in it</source>
        <translation>ID、またはメッセージのリンク</translation>
    </message>
    <message>
        <source>N&amp;ew count</source>
        <translation>新しい数(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Guild</source>
        <translation>サーバー(&amp;G)</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>Discord recommends %1</source>
        <translation>Discord の推奨 %1</translation>
    </message>
    <message>
        <source>large bot: multiples of %1 only</source>
        <translation>大規模ボット: %1 の倍数のみ</translation>
    </message>
    <message>
        <source>%1 guilds</source>
        <translation>%1 サーバー</translation>
    </message>
    <message>
        <source>This can be done.</source>
        <translation>実行できます。</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>%1 – refused: %2</source>
        <translation>%1 – 拒否: %2</translation>
    </message>
    <message>
        <source>This is neither a guild&apos;s id nor the link of a message in one.</source>
        <translation>サーバーの ID でも、サーバー内のメッセージのリンクでもありません。</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>ここにはありません</translation>
    </message>
    <message>
        <source>now shard %1, then shard %2</source>
        <translation>現在はシャード %1、その後はシャード %2</translation>
    </message>
    <message>
        <source>You need not reshard: Discord recommends no more, and no shard is nearly full.</source>
        <translation>再シャーディングは不要です。Discord の推奨数は増えておらず、満杯に近いシャードもありません。</translation>
    </message>
    <message>
        <source>Closed for too many guilds (4011): %1. Only more shards help.</source>
        <translation>サーバーが多すぎるため閉じられました (4011): %1。シャードを増やすしかありません。</translation>
    </message>
</context>
<context>
    <name>Shardroom::ReshardWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Reshard</source>
        <translation>再シャーディング</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>1  Target</source>
        <translation>1  目標</translation>
    </message>
    <message>
        <source>2  Strategy</source>
        <translation>2  方式</translation>
    </message>
    <message>
        <source>3  Plan</source>
        <translation>3  計画</translation>
    </message>
    <message>
        <source>4  Run</source>
        <translation>4  実行</translation>
    </message>
    <message>
        <source>5  Switch</source>
        <translation>5  切り替え</translation>
    </message>
    <message>
        <source>No reshard is going on.</source>
        <translation>実行中の再シャーディングはありません。</translation>
    </message>
    <message>
        <source>The next page is about a reshard that goes on: start it here.</source>
        <translation>次のページは実行中の再シャーディング用です。ここで開始してください。</translation>
    </message>
    <message>
        <source>A reshard is under way; one at a time.</source>
        <translation>再シャーディングを実行中です。一度に 1 つだけです。</translation>
    </message>
    <message>
        <source>It is being started.</source>
        <translation>開始しています。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>Let the old shards serve again?</source>
        <translation>古いシャードを稼働に戻しますか?</translation>
    </message>
    <message>
        <source>They are still connected: no event is lost. The new sessions are ended.</source>
        <translation>まだ接続しているため、イベントは失われません。新しいセッションは終了します。</translation>
    </message>
    <message>
        <source>The old shards have served all the time and go on. The new sessions are ended.</source>
        <translation>古いシャードはずっと稼働しており、そのまま続きます。新しいセッションは終了します。</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln batch(es) that are done stay: the set is a mixed one then.</source>
        <translation>
            <numerusform>完了した %Ln 個のバッチはそのまま残り、セットは混在になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>End the new shards and keep the old?</source>
        <translation>新シャードを終了し、古いものを維持しますか?</translation>
    </message>
    <message>
        <source>Abort the reshard</source>
        <translation>再シャーディングを中止</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1</translation>
    </message>
    <message>
        <source>Accept missing guilds</source>
        <translation>不足サーバーを許容</translation>
    </message>
    <message numerus="yes">
        <source>Switch without %Ln guild(s)?</source>
        <translation>
            <numerusform>%Ln サーバーが不足したまま切り替えますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>The new shards do not have them; their events may be lost until they come. Should more be missing by then, it waits.</source>
        <translation>新シャードにこれらがありません。届くまで、それらのイベントは失われることがあります。その時点でさらに不足していれば待機します。</translation>
    </message>
    <message>
        <source>Accept them</source>
        <translation>許容する</translation>
    </message>
    <message>
        <source>End the old shards</source>
        <translation>古いシャードを終了</translation>
    </message>
    <message>
        <source>End the old sessions now?</source>
        <translation>古いセッションを今すぐ終了しますか?</translation>
    </message>
    <message>
        <source>After that there is no way back but another reshard, which spends identifies.</source>
        <translation>その後に戻すには、IDENTIFY を消費する再シャーディングをもう一度行うしかありません。</translation>
    </message>
    <message>
        <source>End them now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Put as&amp;ide</source>
        <translation>いったん閉じる(&amp;I)</translation>
    </message>
    <message>
        <source>The reshard goes on. The header and the line across the window lead back here.</source>
        <translation>再シャーディングは続行します。ヘッダーか、ウィンドウを横切る帯からここに戻れます。</translation>
    </message>
    <message numerus="yes">
        <source>What is spent so far is lost: %Ln identify(s).</source>
        <translation>
            <numerusform>これまでの消費は失われます: IDENTIFY %Ln 回。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardroom::Resharder</name>
    <message>
        <source>It was being stopped when the program ended</source>
        <translation>プログラムが終了したとき、中止の途中でした</translation>
    </message>
    <message>
        <source>The reshard waits until its journal can be written</source>
        <translation>ジャーナルに書き込めるまで、再シャーディングは待機します</translation>
    </message>
    <message>
        <source>The %1 new shards have %2 of %3 guilds; events of both sets are compared</source>
        <translation>%1 個の新シャードに %3 サーバー中 %2 が揃いました。両セットのイベントを照合しています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guild(s) are missing in the new shards</source>
        <translation>
            <numerusform>新シャードに %Ln サーバーが不足しています</numerusform>
        </translation>
    </message>
    <message>
        <source>The switch waits for them, or until an operator accepts it</source>
        <translation>届くか、オペレーターが許容するまで、切り替えを待ちます</translation>
    </message>
    <message>
        <source>The new set was not complete after %1 s: %2 of %3 shards ready, %4 of %5 guilds found</source>
        <translation>%1 秒経っても新しいセットが揃いませんでした: 準備完了 %2 / %3 シャード、サーバー %4 / %5</translation>
    </message>
    <message>
        <source>A new shard lost its connection; the switch waits for it</source>
        <translation>新シャードの接続が切れました。切り替えはそれを待ちます</translation>
    </message>
    <message>
        <source>A new shard receives no events</source>
        <translation>新シャードがイベントを受信していません</translation>
    </message>
    <message>
        <source>The new set did not come to rest: %1</source>
        <translation>新しいセットが安定しませんでした: %1</translation>
    </message>
    <message>
        <source>The new shards serve; the old ones stay connected for %1 s</source>
        <translation>新シャードが稼働しています。古いシャードは %1 秒間接続を保ちます</translation>
    </message>
    <message>
        <source>Until then you can roll back at no cost</source>
        <translation>それまでは無償でロールバックできます</translation>
    </message>
    <message>
        <source>A new shard is not ready</source>
        <translation>新シャードが準備完了ではありません</translation>
    </message>
    <message>
        <source>%1 events were shown by the old shards only: the new ones seem to miss some</source>
        <translation>%1 件のイベントを古いシャードだけが示しました。新しい方が一部を逃しているようです</translation>
    </message>
    <message>
        <source>Commands of the old shards are still to be sent</source>
        <translation>古いシャードのコマンドがまだ送信待ちです</translation>
    </message>
    <message>
        <source>Events from before the switch are still being compared</source>
        <translation>切り替え前のイベントをまだ照合しています</translation>
    </message>
    <message>
        <source>The new set did not stay whole</source>
        <translation>新しいセットが揃った状態を保てませんでした</translation>
    </message>
    <message>
        <source>%1 events that the old shards delivered are still to come from the new ones</source>
        <translation>古いシャードが配信した %1 件のイベントが、新しい方からまだ届いていません</translation>
    </message>
    <message>
        <source>Rolling back: %1</source>
        <translation>ロールバック中: %1</translation>
    </message>
    <message>
        <source>The reshard is stopped: %1</source>
        <translation>再シャーディングを中止します: %1</translation>
    </message>
    <message>
        <source>The old shards go on; the new ones are ended</source>
        <translation>古いシャードを続け、新シャードを終了します</translation>
    </message>
    <message>
        <source>The reshard was stopped</source>
        <translation>再シャーディングを中止しました</translation>
    </message>
    <message>
        <source>Replaced by the set of %1</source>
        <translation>%1 のセットに置き換えられました</translation>
    </message>
    <message>
        <source>It is being stopped.</source>
        <translation>中止処理中です。</translation>
    </message>
    <message>
        <source>The reshard is paused</source>
        <translation>再シャーディングは一時停止中です</translation>
    </message>
    <message>
        <source>The reshard goes on</source>
        <translation>再シャーディングを続行します</translation>
    </message>
    <message>
        <source>The old sessions have ended already: there is nothing to go back to.</source>
        <translation>古いセッションはすでに終了しています。戻る先がありません。</translation>
    </message>
    <message>
        <source>It is being stopped already.</source>
        <translation>すでに中止処理中です。</translation>
    </message>
    <message>
        <source>The old shards serve still: abort it instead.</source>
        <translation>古いシャードがまだ稼働しています。代わりに中止してください。</translation>
    </message>
    <message>
        <source>No guild is waited for.</source>
        <translation>待っているサーバーはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guild(s) are missing, more than %1.</source>
        <translation>
            <numerusform>%Ln サーバーが不足しています。%1 を超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln missing guild(s) are accepted</source>
        <translation>
            <numerusform>不足サーバーを %Ln 個まで許容します</numerusform>
        </translation>
    </message>
    <message>
        <source>The old shards can be ended only after the switch.</source>
        <translation>古いシャードは切り替え後にのみ終了できます。</translation>
    </message>
    <message>
        <source>Not all new shards are ready.</source>
        <translation>新シャードがすべて準備完了ではありません。</translation>
    </message>
    <message>
        <source>Shard %1 of %2 failed: %3</source>
        <translation>シャード %1 (全 %2) が失敗しました: %3</translation>
    </message>
    <message>
        <source>One set is too far behind the other: their events can&apos;t be compared any more</source>
        <translation>一方のセットが遅れすぎており、両者のイベントをもう照合できません</translation>
    </message>
    <message>
        <source>The plan allows %1 identifies so far and %2 to spare; %3 are sent, and more new shards need one than are left</source>
        <translation>これまでの計画で使える IDENTIFY は %1 回と余裕の %2 回です。%3 回を送信済みで、残りの回数を超える数の新シャードが IDENTIFY を必要としています</translation>
    </message>
    <message>
        <source>An old shard is on its way: the new ones stay until it is back</source>
        <translation>古いシャードが接続の途中です。戻るまで新しいシャードは残ります</translation>
    </message>
    <message>
        <source>The new shards are ended, though an old one is not back: the time for it is over</source>
        <translation>古いシャードが戻っていませんが、待ち時間が過ぎたため新しいシャードを終了します</translation>
    </message>
    <message>
        <source>What happens in its guilds until it is back may be lost</source>
        <translation>戻るまでの間にそのサーバーで起きたことは失われる可能性があります</translation>
    </message>
</context>
<context>
    <name>Shardroom::RollingDialog</name>
    <message>
        <source>%1: %2 of %3 done</source>
        <translation>%1: %2 / %3 完了</translation>
    </message>
    <message>
        <source>, under way: %1</source>
        <translation>、処理中: %1</translation>
    </message>
    <message>
        <source>, left as they were: %1</source>
        <translation>、そのまま: %1</translation>
    </message>
    <message>
        <source>. Paused: no further one is begun.</source>
        <translation>。一時停止中: 次は始めません。</translation>
    </message>
    <message>
        <source>. Stopped at shard %1: %2</source>
        <translation>。シャード %1 で停止: %2</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Each shard closes with 4000 and resumes on a new connection. The next begins when one is ready again; the first that does not come back stops the run.</source>
        <translation>各シャードを 4000 で閉じ、新しい接続で再開します。準備完了に戻ると次を始めます。復帰しないシャードがあれば、そこで停止します。</translation>
    </message>
    <message>
        <source>Each shard ends its session and starts a new one; its events in between are lost. The next begins when one is ready again with all its guilds; the first that does not come back stops the run.</source>
        <translation>各シャードのセッションを終了し、新しく開始します。その間のイベントは失われます。全サーバーが揃って準備完了に戻ると次を始めます。復帰しないシャードがあれば、そこで停止します。</translation>
    </message>
    <message>
        <source>S&amp;elected: %1</source>
        <translation>選択分: %1(&amp;E)</translation>
    </message>
    <message>
        <source>A&amp;ll: %1</source>
        <translation>すべて: %1(&amp;L)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Shards:</source>
        <translation>シャード:</translation>
    </message>
    <message>
        <source>At a &amp;time:</source>
        <translation>一度の数(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Give one up after:</source>
        <translation>断念するまで(&amp;G):</translation>
    </message>
    <message>
        <source>%1 not connected or without a session; left as they are.</source>
        <translation>%1 は未接続かセッションなしのため、そのままにします。</translation>
    </message>
    <message>
        <source>%1 not connected; left as they are.</source>
        <translation>%1 は未接続のため、そのままにします。</translation>
    </message>
    <message>
        <source>The shards were replaced meanwhile. Close this and select again.</source>
        <translation>その間にシャードが置き換えられました。閉じて選択し直してください。</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again until the program ends</source>
        <translation>プログラムの終了まで確認しない(&amp;D)</translation>
    </message>
    <message>
        <source>Begins at once from then on, with as many at a time as now.</source>
        <translation>以後は確認なしですぐに、今回と同じ同時実行数で開始します。</translation>
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
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>How far the scenario is</source>
        <translation>シナリオの進行状況</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>開始(&amp;R)</translation>
    </message>
    <message>
        <source>Sta&amp;rt in a window of its own</source>
        <translation>別ウィンドウで開始(&amp;R)</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>所要時間は %1 です。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未達</translation>
    </message>
    <message>
        <source>%1 (at most %2)</source>
        <translation>%1 (上限 %2)</translation>
    </message>
    <message>
        <source>About the scenario</source>
        <translation>シナリオについて</translation>
    </message>
    <message>
        <source>Start afres&amp;h</source>
        <translation>新たに開始(&amp;H)</translation>
    </message>
    <message>
        <source>In a window of its own, with a practice gateway on which nothing has happened yet</source>
        <translation>別のウィンドウで、まだ何も起きていない練習用ゲートウェイを使って開始します</translation>
    </message>
    <message>
        <source>It comes with a fleet of its own.</source>
        <translation>専用のフリートが付属します。</translation>
    </message>
    <message>
        <source>It can&apos;t begin here now: %1.</source>
        <translation>今はここで開始できません: %1。</translation>
    </message>
    <message>
        <source>It can&apos;t begin: %1.</source>
        <translation>開始できません: %1。</translation>
    </message>
</context>
<context>
    <name>Shardroom::SessionFiles</name>
    <message>
        <source>&amp;Import states…</source>
        <translation>状態をインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Save status report…</source>
        <translation>状態レポートを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>Writes a row for each shard, as CSV or Markdown. Without session ids.</source>
        <translation>シャードごとに 1 行を CSV か Markdown で書き出します。セッション ID は含みません。</translation>
    </message>
    <message>
        <source>Resumes sessions from a file, whichever library has written it.</source>
        <translation>どのライブラリが書いたファイルからでもセッションを再開します。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>One file at a time; %1 were dropped.</source>
        <translation>一度に 1 ファイルです。%1 個ドロップされました。</translation>
    </message>
    <message>
        <source>Import session states</source>
        <translation>セッション状態のインポート</translation>
    </message>
    <message>
        <source>Session states (*.json)</source>
        <translation>セッション状態 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save status report</source>
        <translation>状態レポートの保存</translation>
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
        <translation>ファイル名の拡張子で形式が決まります。.csv か .md で終わる名前を指定してください。</translation>
    </message>
    <message>
        <source>%1 is not there any more. It is gone from the list of recent files.</source>
        <translation>%1 はもうありません。最近使ったファイルの一覧から削除しました。</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>一覧を消去(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Shardroom::Shard</name>
    <message>
        <source>%1. The session&apos;s resume address %2 is not one that the token may be sent to; using the main one</source>
        <translation>%1。セッションの再開アドレス %2 は token を送ってよいものではないため、メインのアドレスを使います</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>%1 に接続しました</translation>
    </message>
    <message>
        <source>Close %1: %2</source>
        <translation>クローズ %1: %2</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1。%2 %3</translation>
    </message>
    <message>
        <source>Waited; resuming</source>
        <translation>待機終了、再開中</translation>
    </message>
    <message>
        <source>Waited; connecting</source>
        <translation>待機終了、接続試行中</translation>
    </message>
    <message>
        <source>No HELLO within %1 s</source>
        <translation>%1 秒以内に HELLO なし</translation>
    </message>
    <message>
        <source>Queued again</source>
        <translation>再び待機</translation>
    </message>
    <message>
        <source>No READY within %1 s</source>
        <translation>%1 秒以内に READY なし</translation>
    </message>
    <message>
        <source>No RESUMED within %1 s</source>
        <translation>%1 秒以内に RESUMED なし</translation>
    </message>
    <message>
        <source>IDENTIFY sent</source>
        <translation>IDENTIFY を送信</translation>
    </message>
    <message>
        <source>Can&apos;t decompress what the gateway sent: %1</source>
        <translation>ゲートウェイから届いたものを展開できません: %1</translation>
    </message>
    <message>
        <source>The gateway sent a message larger than 64 MiB</source>
        <translation>ゲートウェイが 64 MiB を超えるメッセージを送信しました</translation>
    </message>
    <message>
        <source>%1; resuming, so that Discord sends it again</source>
        <translation>%1。Discord に再送させるため再開します</translation>
    </message>
    <message>
        <source>The gateway sent something that is not a payload</source>
        <translation>ゲートウェイがペイロードでないものを送信しました</translation>
    </message>
    <message>
        <source>The gateway asked to reconnect (op 7)</source>
        <translation>ゲートウェイが再接続を要求しました (op 7)</translation>
    </message>
    <message>
        <source>HELLO without a heartbeat interval</source>
        <translation>HELLO にハートビート間隔がありません</translation>
    </message>
    <message>
        <source>Waiting for its turn to identify</source>
        <translation>IDENTIFY の順番待ち</translation>
    </message>
    <message>
        <source>RESUME sent, from sequence %1</source>
        <translation>RESUME を送信、シーケンス %1 から</translation>
    </message>
    <message>
        <source>Discord asked to identify later (op 9)</source>
        <translation>Discord が IDENTIFY の延期を求めました (op 9)</translation>
    </message>
    <message>
        <source>Discord refused to identify (op 9)</source>
        <translation>Discord が IDENTIFY を拒否しました (op 9)</translation>
    </message>
    <message>
        <source>The session was interrupted and may be resumed (op 9)</source>
        <translation>セッションが中断されました。再開できる可能性があります (op 9)</translation>
    </message>
    <message>
        <source>The session is gone (op 9)</source>
        <translation>セッションが失われました (op 9)</translation>
    </message>
    <message>
        <source>Zombie: the last heartbeat was never acknowledged</source>
        <translation>ゾンビ: 最後のハートビートに ACK がありませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) for members got no answer</source>
        <translation>
            <numerusform>メンバーのリクエスト %Ln 件に応答がありませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Deaf: heartbeats are acknowledged, but no event came for %1 s; usual is one within %2 s</source>
        <translation>無受信: ハートビートに ACK はありますが、%1 秒間イベントがありません。通常は %2 秒以内に届きます</translation>
    </message>
    <message numerus="yes">
        <source>Resumed, %Ln missed event(s) received</source>
        <translation>
            <numerusform>再開しました。逃したイベント %Ln 件を受信</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer deaf: an event came after %1 s</source>
        <translation>無受信解消: %1 秒後にイベントが届きました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) lost: a resume did not bring them</source>
        <translation>
            <numerusform>%Ln 件のイベントを損失。再開でも届きませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. That went on; further gaps in this session are only counted</source>
        <translation>%1。これが続いたため、このセッションの以後の欠けは数えるだけにします</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) missing before number %1; resuming, so that Discord sends them again</source>
        <translation>
            <numerusform>番号 %1 の前の %Ln 件のイベントが欠けています。Discord に再送させるため再開します</numerusform>
        </translation>
    </message>
    <message>
        <source>READY without a session id, a guild list or a sequence</source>
        <translation>READY にセッション ID、サーバー一覧、シーケンスのいずれかがありません</translation>
    </message>
    <message numerus="yes">
        <source>Ready as %1, %Ln guild(s)</source>
        <translation>
            <numerusform>%1 として準備完了、%Ln サーバー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln guild(s) did not come</source>
        <translation>
            <numerusform>%Ln サーバーが届きませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Shard %1 is not connected: %2.</source>
        <translation>シャード %1 は接続していません: %2。</translation>
    </message>
    <message>
        <source>A guild id is missing.</source>
        <translation>サーバー ID がありません。</translation>
    </message>
    <message>
        <source>Guild %1 belongs to shard %2, not to shard %3.</source>
        <translation>サーバー %1 はシャード %3 ではなくシャード %2 の担当です。</translation>
    </message>
    <message>
        <source>%1 commands wait already.</source>
        <translation>すでに %1 件のコマンドが待機しています。</translation>
    </message>
    <message>
        <source>Attempt %1 in %2 s</source>
        <translation>%2 秒後に試行 %1 回目</translation>
    </message>
    <message>
        <source>Deaf: heartbeats are acknowledged, but no event came for %1 s; other shards get one within %2 s</source>
        <translation>無受信: ハートビートに ACK はありますが、%1 秒間イベントがありません。他のシャードには %2 秒以内に届きます</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardActions</name>
    <message>
        <source>Go on now: resume the session where there is one, else queue for an identify.</source>
        <translation>今すぐ続行します。セッションがあれば再開、なければ IDENTIFY を待ちます。</translation>
    </message>
    <message>
        <source>Close with 4000: the session is kept and can be resumed for some minutes.</source>
        <translation>4000 で閉じます。セッションは保持され、数分間は再開できます。</translation>
    </message>
    <message>
        <source>Close with 1000: the session is gone, coming back costs an identify.</source>
        <translation>1000 で閉じます。セッションは失われ、復帰には IDENTIFY を消費します。</translation>
    </message>
    <message>
        <source>End the session and start a new one, which costs an identify.</source>
        <translation>セッションを終了し、新しく開始します。IDENTIFY を消費します。</translation>
    </message>
    <message>
        <source>Drop the connection and resume on a new one; costs nothing.</source>
        <translation>接続を切断し、新しい接続で再開します。消費はありません。</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>セッション終了</translation>
    </message>
    <message>
        <source>End the session of %1?</source>
        <translation>%1 のセッションを終了しますか?</translation>
    </message>
    <message>
        <source>Re-identify</source>
        <translation>再 IDENTIFY</translation>
    </message>
    <message>
        <source>Re-identify %1?</source>
        <translation>%1 を再 IDENTIFY しますか?</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resume %1, and identify where there is nothing to resume?</source>
        <translation>%1 を再開し、再開できないものは IDENTIFY しますか?</translation>
    </message>
    <message>
        <source>Resume and identify</source>
        <translation>再開・IDENTIFY</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause the whole fleet, %1?</source>
        <translation>フリート全体 (%1) を一時停止しますか?</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Res&amp;hard…</source>
        <translation>再シャーディング(&amp;H)…</translation>
    </message>
    <message>
        <source>Sp&amp;lit…</source>
        <translation>分割(&amp;L)…</translation>
    </message>
    <message>
        <source>Hand &amp;over…</source>
        <translation>引き継ぎ(&amp;O)…</translation>
    </message>
    <message>
        <source>E&amp;xport states…</source>
        <translation>状態をエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;connect</source>
        <translation>再接続(&amp;C)</translation>
    </message>
    <message>
        <source>Re-&amp;identify…</source>
        <translation>再 IDENTIFY(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;End session…</source>
        <translation>セッション終了(&amp;E)…</translation>
    </message>
    <message>
        <source>Rollin&amp;g resume…</source>
        <translation>順次再開(&amp;G)…</translation>
    </message>
    <message>
        <source>Rolling re-ide&amp;ntify…</source>
        <translation>順次再 IDENTIFY(&amp;N)…</translation>
    </message>
    <message>
        <source>Look at other shard counts, and replace this set of shards without losing events.</source>
        <translation>他のシャード数を検討し、イベントを失わずにこのシャードのセットを置き換えます。</translation>
    </message>
    <message>
        <source>Split the selected shards; the others keep their sessions and their count.</source>
        <translation>選択したシャードを分割します。他はセッションと数を維持します。</translation>
    </message>
    <message>
        <source>Open a second session for the selected shards, which takes over from the first.</source>
        <translation>選択したシャードに 2 つ目のセッションを開き、1 つ目を引き継ぎます。</translation>
    </message>
    <message>
        <source>Reconnect one shard after the other and resume; stops at the first that does not come back.</source>
        <translation>シャードを 1 つずつ再接続して再開します。復帰しないものがあれば停止します。</translation>
    </message>
    <message>
        <source>Give one shard after the other a new session, an identify each; stops at the first failure.</source>
        <translation>シャードに 1 つずつ新しいセッションを与えます。IDENTIFY を 1 回ずつ消費し、最初の失敗で停止します。</translation>
    </message>
    <message>
        <source>Write the session states of the selected shards, or of all, to a file.</source>
        <translation>選択したシャードまたは全シャードのセッション状態をファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <translation>%1 を一時停止しますか?</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Reconnect %1?</source>
        <translation>%1 を再接続しますか?</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardCalls</name>
    <message>
        <source>Shard %1 of %2 was not ready in time, and was stopped</source>
        <translation>シャード %1 (全 %2) が時間内に準備完了にならず、停止しました</translation>
    </message>
    <message>
        <source>The gateway could not be asked for in time</source>
        <translation>時間内にゲートウェイを問い合わせできませんでした</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardManager</name>
    <message>
        <source>No shard is meant</source>
        <translation>対象のシャードがありません</translation>
    </message>
    <message>
        <source>That guild belongs to none of these shards</source>
        <translation>そのサーバーはこれらのシャードのどれにも属しません</translation>
    </message>
    <message>
        <source>Shard %1 of %2 makes no sense here: ids go from 0 to the count less 1, and no two shards may share guilds</source>
        <translation>シャード %1 (全 %2) はここでは無効です。ID は 0 から数 - 1 までで、2 つのシャードが同じサーバーを持つことはできません</translation>
    </message>
    <message>
        <source>Shard %1 is not one of these</source>
        <translation>シャード %1 はこの中にありません</translation>
    </message>
    <message>
        <source>The session was made with %1 shards, this shard belongs to %2</source>
        <translation>セッションは %1 シャードで作成されましたが、このシャードは %2 のものです</translation>
    </message>
    <message>
        <source>The session&apos;s resume address %1 is not Discord&apos;s, and resuming would send the token there</source>
        <translation>セッションの再開アドレス %1 が Discord のものではなく、再開すると token がそこへ送られます</translation>
    </message>
    <message>
        <source>There is no shard %1 of %2, or its guilds belong to another one</source>
        <translation>シャード %1 (全 %2) がないか、そのサーバーは別のシャードの担当です</translation>
    </message>
    <message>
        <source>Shard %1 is open already</source>
        <translation>シャード %1 はすでに開いています</translation>
    </message>
    <message>
        <source>Shard %1 was closed before it was ready</source>
        <translation>シャード %1 は準備完了の前に閉じられました</translation>
    </message>
    <message>
        <source>Shard %1 is not open</source>
        <translation>シャード %1 は開いていません</translation>
    </message>
    <message>
        <source>Closed before anything was opened</source>
        <translation>何も開かないうちに閉じられました</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>クローズ済み</translation>
    </message>
    <message>
        <source>Shard %1 was replaced before it was ready</source>
        <translation>シャード %1 は準備完了の前に置き換えられました</translation>
    </message>
    <message>
        <source>Guild %1 belongs to none of these shards</source>
        <translation>サーバー %1 はこれらのシャードのどれにも属しません</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardMap</name>
    <message>
        <source>Shard map</source>
        <translation>シャードマップ</translation>
    </message>
    <message>
        <source>%1 of %2 are ready</source>
        <translation>準備完了 %1 / %2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>No shards yet</source>
        <translation>シャードはまだありません</translation>
    </message>
    <message>
        <source>Shards %1</source>
        <translation>シャード %1</translation>
    </message>
    <message>
        <source>Worst: %1</source>
        <translation>最悪: %1</translation>
    </message>
    <message>
        <source>Deaf: %1</source>
        <translation>無受信: %1</translation>
    </message>
    <message>
        <source>Latency median: %1</source>
        <translation>レイテンシ中央値: %1</translation>
    </message>
    <message>
        <source>Click to select them.</source>
        <translation>クリックで選択します。</translation>
    </message>
    <message>
        <source>Click to select them, double click to see each of them.</source>
        <translation>クリックで選択、ダブルクリックで個別に表示します。</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>準備完了 %1 / %2</translation>
    </message>
    <message>
        <source>Deaf</source>
        <translation>無受信</translation>
    </message>
    <message>
        <source>‹ All groups</source>
        <translation>‹ すべてのグループ</translation>
    </message>
    <message>
        <source>Back to one block for each group (Esc)</source>
        <translation>グループごとのブロック表示に戻る (Esc)</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation>タイルを拡大</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation>タイルを縮小</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>マップ全体</translation>
    </message>
    <message>
        <source>Open the block of a group</source>
        <translation>グループのブロックを開く</translation>
    </message>
    <message>
        <source>Select or unselect the shard</source>
        <translation>シャードの選択/選択解除</translation>
    </message>
    <message>
        <source>What is known about the shard, on a card</source>
        <translation>シャードの情報をカードで表示</translation>
    </message>
    <message>
        <source>Put away the card, leave the group, unselect</source>
        <translation>カードを閉じる、グループを離れる、選択を解除</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardTable</name>
    <message>
        <source>Shard table</source>
        <translation>シャード表</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
    <message>
        <source>No shard fits the filter. Show all</source>
        <translation>フィルターに一致するシャードがありません。すべて表示</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardThread</name>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Starting from a saved session</source>
        <translation>保存済みセッションから開始中</translation>
    </message>
    <message>
        <source>Makes way for a saved session</source>
        <translation>保存済みセッションに譲ります</translation>
    </message>
    <message>
        <source>Not ready in time; the session is kept</source>
        <translation>時間内に準備完了にならず。セッションは保持</translation>
    </message>
    <message>
        <source>Not ready in time</source>
        <translation>時間内に準備完了にならず</translation>
    </message>
    <message>
        <source>Asked to resume</source>
        <translation>再開の指示</translation>
    </message>
    <message>
        <source>Paused; the session is kept</source>
        <translation>一時停止。セッションは保持</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>セッションを終了</translation>
    </message>
    <message>
        <source>Asked for a new session</source>
        <translation>新しいセッションの指示</translation>
    </message>
    <message>
        <source>Asked to reconnect</source>
        <translation>再接続の指示</translation>
    </message>
    <message>
        <source>%1; the session is kept</source>
        <translation>%1。セッションは保持</translation>
    </message>
    <message>
        <source>%1; the session is ended</source>
        <translation>%1。セッションは終了</translation>
    </message>
    <message>
        <source>Paused before the program started anew</source>
        <translation>プログラムの再起動前に一時停止されました</translation>
    </message>
</context>
<context>
    <name>Shardroom::ShardTotalsRow</name>
    <message>
        <source>Totals</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>Shardroom::SimulatorThread</name>
    <message>
        <source>Practice gateway: %1</source>
        <translation>練習用ゲートウェイ: %1</translation>
    </message>
    <message>
        <source>%1, shards %2</source>
        <translation>%1、シャード %2</translation>
    </message>
    <message>
        <source>repeated faults stopped</source>
        <translation>繰り返しの障害を停止</translation>
    </message>
    <message>
        <source>scenario %1 started</source>
        <translation>シナリオ %1 を開始</translation>
    </message>
    <message>
        <source>scenario stopped</source>
        <translation>シナリオを停止</translation>
    </message>
</context>
<context>
    <name>Shardroom::SpokenChart</name>
    <message>
        <source>%1, between %2 and %3</source>
        <translation>%1、%2～%3 の範囲</translation>
    </message>
    <message>
        <source>Time: %1 to %2</source>
        <translation>時間: %1～%2</translation>
    </message>
</context>
<context>
    <name>Shardroom::StartRoom</name>
    <message>
        <source>Put that right and open the bot again, or choose Change… to paste its token anew.</source>
        <translation>これを修正してボットをもう一度開くか、「変更…」を選んで token を貼り付け直してください。</translation>
    </message>
</context>
<context>
    <name>Shardroom::StartWindow</name>
    <message>
        <source>&amp;Your bots</source>
        <translation>あなたのボット(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Add a bot…</source>
        <translation>ボットを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Paste its token; it is checked with Discord and kept in your keychain.</source>
        <translation>token を貼り付けます。Discord に確認し、キーチェーンに保存します。</translation>
    </message>
    <message>
        <source>Open the &amp;practice gateway</source>
        <translation>練習用ゲートウェイを開く(&amp;P)</translation>
    </message>
    <message>
        <source>The control room for Discord gateway shards. Which ones shall it show?</source>
        <translation>Discord ゲートウェイシャードのコントロールルームです。どのシャードを表示しますか?</translation>
    </message>
    <message>
        <source>64 shards with everything that can go wrong. No token, no network.</source>
        <translation>起こりうる障害をすべて備えた 64 シャード。token もネットワークも不要です。</translation>
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
        <translation>クリックすると、これだけを表示します。</translation>
    </message>
    <message>
        <source>Deaf</source>
        <translation>無受信</translation>
    </message>
</context>
<context>
    <name>Shardroom::StateChips</name>
    <message>
        <source>Shards by state</source>
        <translation>状態別のシャード</translation>
    </message>
</context>
<context>
    <name>Shardroom::TableLayouts</name>
    <message>
        <source>Layout: %1</source>
        <translation>レイアウト: %1</translation>
    </message>
    <message>
        <source>&amp;Save layout…</source>
        <translation>レイアウトを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation>レイアウトを削除(&amp;D)</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>レイアウトの保存</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved layout(s) left out: at most 50 can be read, with names of at most 100 characters.</source>
        <translation>
            <numerusform>保存済みレイアウトを %Ln 件省略しました。読み込めるのは最大 50 件、名前は 100 文字までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>名前が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>Its name is longer than %Ln character(s).</source>
        <translation>
            <numerusform>名前が %Ln 文字を超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln already, and no more can be kept. Delete one first.</source>
        <translation>
            <numerusform>すでに %Ln 件あり、これ以上保存できません。先に 1 件削除してください。</numerusform>
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
        <translation>選択した行</translation>
    </message>
    <message>
        <source>the listed lines</source>
        <translation>表示中の行</translation>
    </message>
    <message>
        <source>the last 15 minutes</source>
        <translation>直近 15 分</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>直近 1 時間</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Export timeline</source>
        <translation>タイムラインのエクスポート</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Markdown, for an incident report</source>
        <translation>Markdown (障害レポート用)</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV (表計算用)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>Only the &amp;marked lines (%1)</source>
        <translation>選択した行のみ (%1)(&amp;M)</translation>
    </message>
    <message>
        <source>What is &amp;listed (%1)</source>
        <translation>表示中の行 (%1)(&amp;L)</translation>
    </message>
    <message>
        <source>The last &amp;15 minutes (%1)</source>
        <translation>直近 15 分 (%1)(&amp;1)</translation>
    </message>
    <message>
        <source>The last &amp;hour (%1)</source>
        <translation>直近 1 時間 (%1)(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Everything (%1)</source>
        <translation>すべて (%1)(&amp;E)</translation>
    </message>
    <message>
        <source>Lines:</source>
        <translation>行:</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save timeline</source>
        <translation>タイムラインの保存</translation>
    </message>
    <message>
        <source>Timeline (*%1)</source>
        <translation>タイムライン (*%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <comment>a range of time</comment>
        <translation>%1 ～ %2 UTC</translation>
    </message>
    <message>
        <source>&amp;Between</source>
        <translation>期間を指定(&amp;B)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>Shardroom::TimelineList</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Open the fold</source>
        <translation>折りたたみを開く</translation>
    </message>
    <message>
        <source>Fold up, or go to the fold</source>
        <translation>折りたたむ、または折りたたみへ移動</translation>
    </message>
    <message>
        <source>Open the fold, or show the shard</source>
        <translation>折りたたみを開く、またはシャードを表示</translation>
    </message>
</context>
<context>
    <name>Shardroom::TimelineModel</name>
    <message>
        <source>Action (automatic)</source>
        <translation>操作 (自動)</translation>
    </message>
    <message>
        <source>Action (window)</source>
        <translation>操作 (ウィンドウ)</translation>
    </message>
    <message>
        <source>Action (control socket)</source>
        <translation>操作 (制御ソケット)</translation>
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
        <translation>%1 (クローズ %2)</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Identifies that this spent</source>
        <translation>これが消費した IDENTIFY</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>消費</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>cause, shard numbers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all back after %1</source>
        <translation>%1 で全て復帰</translation>
    </message>
    <message>
        <source>%1 of %2 back after %3</source>
        <translation>%3 で %1 / %2 が復帰</translation>
    </message>
    <message>
        <source>Close (Left)</source>
        <translation>折りたたむ (Left)</translation>
    </message>
    <message>
        <source>Open into its lines (Right)</source>
        <translation>各行に展開 (Right)</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1、展開</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1、折りたたみ</translation>
    </message>
</context>
<context>
    <name>Shardroom::TimelinePill</name>
    <message>
        <source>Go back to the newest line</source>
        <translation>最新の行に戻る</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>RANGE</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>SCROLLED</source>
        <translation>スクロール中</translation>
    </message>
    <message>
        <source>%1 · %2 new</source>
        <translation>%1 · 新着 %2</translation>
    </message>
</context>
<context>
    <name>Shardroom::TimelineTimes</name>
    <message>
        <source>Time shown</source>
        <translation>表示する期間</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>直近 15 分</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>直近 1 時間</translation>
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
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON でコピー</translation>
    </message>
    <message>
        <source>Show the shard</source>
        <translation>シャードを表示</translation>
    </message>
    <message>
        <source>Filter: shard number, state, cause</source>
        <translation>フィルター: シャード番号、状態、原因</translation>
    </message>
    <message>
        <source>Filter timeline</source>
        <translation>タイムラインのフィルター</translation>
    </message>
    <message>
        <source>Selected shards</source>
        <translation>選択シャード</translation>
    </message>
    <message>
        <source>Only what concerns the selected shards, or the whole fleet</source>
        <translation>選択したシャードまたはフリート全体に関するものだけ</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Keep the newest line in sight; ends when you scroll up</source>
        <translation>最新の行を表示し続けます。上にスクロールすると解除されます</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Nothing moves; what happens meanwhile is kept and counted (Space)</source>
        <translation>表示を止めます。その間の出来事は保持して数えます (Space)</translation>
    </message>
    <message>
        <source>Copy the marked lines, or all of them</source>
        <translation>選択した行、またはすべての行をコピー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Write lines to a file as Markdown, CSV or JSON</source>
        <translation>行を Markdown、CSV、JSON でファイルに書き込み</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変化</translation>
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
        <translation>これらの行の表示/非表示</translation>
    </message>
    <message>
        <source>shard %1 of %2</source>
        <translation>シャード %1 (全 %2)</translation>
    </message>
    <message numerus="yes">
        <source>cost %Ln identify(s)</source>
        <translation>
            <numerusform>IDENTIFY %Ln 回消費</numerusform>
        </translation>
    </message>
    <message>
        <source>Close %1: %2. %3 %4</source>
        <translation>クローズ %1: %2。%3 %4</translation>
    </message>
    <message>
        <source>&amp;Filter to shard %1</source>
        <translation>シャード %1 で絞り込み(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reshard…</source>
        <translation>再シャーディング(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Fold equal events</source>
        <translation>同じイベントをまとめる</translation>
    </message>
    <message>
        <source>One line for what many shards did at the same moment; Right opens it</source>
        <translation>多数のシャードが同時に行ったことを 1 行にまとめます。Right で展開します</translation>
    </message>
    <message>
        <source>&amp;Open into its lines</source>
        <translation>各行に展開(&amp;O)</translation>
    </message>
    <message>
        <source>F&amp;old up</source>
        <translation>折りたたむ(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>Hidden by the filter, the buttons or the times above: %Ln line(s).</source>
        <translation>
            <numerusform>上のフィルター、ボタン、期間により非表示: %Ln行。</numerusform>
        </translation>
    </message>
    <message>
        <source>A number is a shard&apos;s, a close code or one in the texts; 4/16 is shard 4 of 16.</source>
        <translation>数字はシャード番号、クローズコード、または文中の数字です。4/16 は 16 個中のシャード 4 です。</translation>
    </message>
</context>
<context>
    <name>Shardroom::VaultKey</name>
    <message>
        <source>The keychain did not answer in time. Unlock it, then start again.</source>
        <translation>キーチェーンが時間内に応答しませんでした。ロックを解除してから起動し直してください。</translation>
    </message>
    <message>
        <source>Another program is using %1.</source>
        <translation>別のプログラムが %1 を使用しています。</translation>
    </message>
    <message>
        <source>The keychain has no entry &quot;%1&quot; of the service &quot;%2&quot;, which holds the key. It belongs to this user and to this place of the directory.</source>
        <translation>キーチェーンに、鍵を保持するサービス「%2」の項目「%1」がありません。この項目は、このユーザーとこのディレクトリの場所に固有です。</translation>
    </message>
    <message>
        <source>The keychain gave no key: %1</source>
        <translation>キーチェーンから鍵を取得できませんでした: %1</translation>
    </message>
    <message>
        <source>What the keychain holds as &quot;%1&quot; of the service &quot;%2&quot; is no key.</source>
        <translation>キーチェーンのサービス「%2」の「%1」は鍵ではありません。</translation>
    </message>
    <message>
        <source>The keychain did not take a key: %1</source>
        <translation>キーチェーンに鍵を保存できませんでした: %1</translation>
    </message>
    <message>
        <source>The keychain did not keep the key.</source>
        <translation>キーチェーンが鍵を保持しませんでした。</translation>
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
        <translation>再開可能、残り %1</translation>
    </message>
    <message>
        <source>Resumable</source>
        <translation>再開可能</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>A shard is on this session: there is nothing to restore.</source>
        <translation>シャードがこのセッションを使用中です。復元するものはありません。</translation>
    </message>
    <message>
        <source>Discord most likely still has it: to resume it costs no identify.</source>
        <translation>Discord にまだ残っている見込みです。再開に IDENTIFY の消費はありません。</translation>
    </message>
    <message>
        <source>Discord has most likely forgotten it. It may be tried; where Discord refuses it, the shard identifies.</source>
        <translation>Discord からはほぼ失われている見込みです。試すことはできますが、Discord が拒否するとシャードは IDENTIFY します。</translation>
    </message>
    <message>
        <source>This fleet can&apos;t resume it.</source>
        <translation>このフリートでは再開できません。</translation>
    </message>
    <message>
        <source>Its last connection was closed with %1.</source>
        <translation>最後の接続は %1 で閉じられました。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Last alive</source>
        <translation>最終稼働</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>Shardroom::VaultPage</name>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Show or hide id</source>
        <translation>ID の表示/非表示</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>表としてコピー</translation>
    </message>
    <message>
        <source>Copies the marked rows, or all of them; ids stay masked.</source>
        <translation>選択した行、またはすべての行をコピーします。ID は伏せ字のままです。</translation>
    </message>
    <message>
        <source>Saved sessions</source>
        <translation>保存済みセッション</translation>
    </message>
    <message>
        <source>No saved sessions yet. They are saved here as soon as a shard has one; File, Import states takes them from a file.</source>
        <translation>保存済みセッションはまだありません。シャードがセッションを持つとすぐここに保存されます。「ファイル」の「状態をインポート」でファイルから取り込めます。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存: %1</translation>
    </message>
    <message>
        <source>Not encrypted: %1</source>
        <translation>暗号化なし: %1</translation>
    </message>
    <message>
        <source>In memory only: without a state directory, nothing outlives this program.</source>
        <translation>メモリ内のみ: 状態ディレクトリがないため、プログラムの終了後は何も残りません。</translation>
    </message>
    <message>
        <source>Safe on disk %1 ago</source>
        <translation>%1 前にディスクへ保存</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>まだ何も書き込まれていません</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化済み</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>Restore all %1</source>
        <translation>%1 件すべて復元</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 件を復元</translation>
    </message>
    <message>
        <source>No saved session waits to be restored.</source>
        <translation>復元待ちの保存済みセッションはありません。</translation>
    </message>
    <message>
        <source>None of the marked sessions can be restored.</source>
        <translation>選択したセッションはどれも復元できません。</translation>
    </message>
    <message>
        <source>Resumes all saved sessions that no shard is on and no guard refuses.</source>
        <translation>シャードが使用中でなく、保護機能に拒否されない保存済みセッションをすべて再開します。</translation>
    </message>
    <message>
        <source>Resumes the marked sessions, as far as no shard is on them and no guard refuses them.</source>
        <translation>選択したセッションを、シャードが使用中でなく、保護機能に拒否されない範囲で再開します。</translation>
    </message>
    <message>
        <source>Mark sessions first.</source>
        <translation>先にセッションを選択してください。</translation>
    </message>
    <message>
        <source>The marked sessions are in use.</source>
        <translation>選択したセッションは使用中です。</translation>
    </message>
    <message>
        <source>Drops the marked sessions from here; Discord is not told.</source>
        <translation>選択したセッションをここから破棄します。Discord には通知しません。</translation>
    </message>
    <message>
        <source>Mark one session first.</source>
        <translation>先にセッションを 1 つ選択してください。</translation>
    </message>
    <message>
        <source>Hide id</source>
        <translation>ID を隠す</translation>
    </message>
    <message>
        <source>Show id</source>
        <translation>ID を表示</translation>
    </message>
    <message>
        <source>With the token, whoever has the id can take the session over. It is masked again after %1.</source>
        <translation>ID と token があれば誰でもセッションを乗っ取れます。%1 後に再び伏せ字になります。</translation>
    </message>
    <message>
        <source>Copies the whole id. It is removed from the clipboard after %1.</source>
        <translation>ID 全体をコピーします。%1 後にクリップボードから削除されます。</translation>
    </message>
    <message>
        <source>It can&apos;t be resumed here any more: nothing is lost.</source>
        <translation>ここではもう再開できないため、失うものはありません。</translation>
    </message>
    <message>
        <source>None of them can be resumed here any more: nothing is lost.</source>
        <translation>どれもここではもう再開できないため、失うものはありません。</translation>
    </message>
    <message>
        <source>To connect again without it costs %1 of the %2 identifies left.</source>
        <translation>これなしで接続し直すと、残り %2 回の IDENTIFY のうち %1 回を消費します。</translation>
    </message>
    <message>
        <source>To connect again without them costs %1 of the %2 identifies left.</source>
        <translation>これらなしで接続し直すと、残り %2 回の IDENTIFY のうち %1 回を消費します。</translation>
    </message>
    <message>
        <source>Forget saved sessions</source>
        <translation>保存済みセッションの破棄</translation>
    </message>
    <message>
        <source>Forget the session of %1?</source>
        <translation>%1 のセッションを破棄しますか?</translation>
    </message>
    <message>
        <source>Forget the sessions of %1?</source>
        <translation>%1 の各セッションを破棄しますか?</translation>
    </message>
    <message>
        <source>Discord is not told, and what was exported before stays where it is.</source>
        <translation>Discord には通知せず、以前エクスポートしたものはそのまま残ります。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>The session id of shard %1 is on the clipboard. It is removed from there after %2, or when the window closes.</source>
        <translation>シャード %1 のセッション ID をクリップボードにコピーしました。%2 後、またはウィンドウを閉じたときに削除されます。</translation>
    </message>
</context>
<context>
    <name>ShardroomSimulator</name>
    <message>
        <source>Port on 127.0.0.1; 0 for any free one.</source>
        <translation>127.0.0.1 のポート。0 は任意の空きポート。</translation>
    </message>
    <message>
        <source>Guilds that the bot is in.</source>
        <translation>ボットが参加しているサーバー数。</translation>
    </message>
    <message>
        <source>Shard count that /gateway/bot recommends.</source>
        <translation>/gateway/bot が推奨するシャード数。</translation>
    </message>
    <message>
        <source>Identify buckets.</source>
        <translation>IDENTIFY のバケット数。</translation>
    </message>
    <message>
        <source>Session starts per 24 hours.</source>
        <translation>24 時間あたりのセッション開始回数。</translation>
    </message>
    <message>
        <source>Session starts that are spent already.</source>
        <translation>すでに消費したセッション開始回数。</translation>
    </message>
    <message>
        <source>Events in all guilds together; with 0 nothing ever happens.</source>
        <translation>全サーバー合計のイベント数。0 なら何も起きません。</translation>
    </message>
    <message>
        <source>Guilds that the bot joins per minute, over the usual.</source>
        <translation>通常分に加えてボットが毎分参加するサーバー数。</translation>
    </message>
    <message>
        <source>In what time a day passes in the guilds; 0: no day and night.</source>
        <translation>サーバー内の 1 日が経過する時間。0: 昼夜なし。</translation>
    </message>
    <message>
        <source>Events come up to this much late, to each session by its own.</source>
        <translation>イベントの遅れの上限。セッションごとに異なります。</translation>
    </message>
    <message>
        <source>What HELLO asks for.</source>
        <translation>HELLO が求める間隔。</translation>
    </message>
    <message>
        <source>One identify per bucket in this time.</source>
        <translation>この時間にバケットごとに IDENTIFY 1 回。</translation>
    </message>
    <message>
        <source>How long a session without a connection can be resumed.</source>
        <translation>接続のないセッションを再開できる期間。</translation>
    </message>
    <message>
        <source>Dispatches kept for a resume, per session.</source>
        <translation>再開用にセッションごとに保持するディスパッチ数。</translation>
    </message>
    <message>
        <source>About how late heartbeats are acknowledged.</source>
        <translation>ハートビートの ACK のおおよその遅れ。</translation>
    </message>
    <message>
        <source>The same seed gives the same world.</source>
        <translation>同じシードなら同じワールドになります。</translation>
    </message>
    <message>
        <source>Shard counts must be a multiple of this.</source>
        <translation>シャード数はこの数の倍数でなければなりません。</translation>
    </message>
    <message>
        <source>Above this a shard is closed with 4011.</source>
        <translation>これを超えるとシャードは 4011 で閉じられます。</translation>
    </message>
    <message>
        <source>A RESUME on another host than the session&apos;s is asked to reconnect after this; 0 for never.</source>
        <translation>セッションのホスト以外での RESUME は、この時間の後に再接続を求められます。0 ならなし。</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot; is not a whole number from %3 to %4.</source>
        <translation>--%1 &quot;%2&quot; は %3 から %4 までの整数ではありません。</translation>
    </message>
    <message>
        <source>--tls-certificate and --tls-key go together.</source>
        <translation>--tls-certificate と --tls-key は同時に指定してください。</translation>
    </message>
    <message>
        <source>--token-file &quot;%1&quot; is not a regular file.</source>
        <translation>--token-file &quot;%1&quot; は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>--token-file &quot;%1&quot; can&apos;t be read: %2.</source>
        <translation>--token-file &quot;%1&quot; を読み込めません: %2。</translation>
    </message>
    <message>
        <source>--token-file &quot;%1&quot; is empty.</source>
        <translation>--token-file &quot;%1&quot; は空です。</translation>
    </message>
    <message>
        <source>Practice gateway: Discord&apos;s gateway and the REST routes around it, on loopback.</source>
        <translation>練習用ゲートウェイ: Discord のゲートウェイと周辺の REST ルートをループバックで提供します。</translation>
    </message>
    <message>
        <source>Write what each client did, one JSON object per line.</source>
        <translation>各クライアントがしたことを、1 行 1 JSON オブジェクトで書き出します。</translation>
    </message>
    <message>
        <source>Write what happens in the guilds, one JSON object per line, to hold a recording against.</source>
        <translation>サーバー内で起きたことを 1 行 1 JSON オブジェクトで書き出し、記録と突き合わせられるようにします。</translation>
    </message>
    <message>
        <source>With zlib-stream, send every payload in several messages.</source>
        <translation>zlib-stream で、各ペイロードを複数のメッセージに分けて送信します。</translation>
    </message>
    <message>
        <source>Speak https and wss with this certificate (PEM, with its chain); needs --tls-key.</source>
        <translation>この証明書 (PEM、チェーン付き) で https と wss を使います。--tls-key が必要です。</translation>
    </message>
    <message>
        <source>The certificate&apos;s key (PEM, without a password).</source>
        <translation>証明書の鍵 (PEM、パスワードなし)。</translation>
    </message>
    <message>
        <source>The only token that is accepted; without it any well-formed one is.</source>
        <translation>受け付ける唯一の token。指定しなければ、形式の正しいものをすべて受け付けます。</translation>
    </message>
    <message>
        <source>Play this on the gateway, which is as it wants it where no option says otherwise; &quot;list&quot; lists them.</source>
        <translation>ゲートウェイで再生するシナリオ。オプションで指定のない設定はシナリオに従います。&quot;list&quot; で一覧。</translation>
    </message>
    <message>
        <source>--scenario &quot;%1&quot;: %2</source>
        <translation>--scenario &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option. See --help.</source>
        <translation>&quot;%1&quot; はオプションではありません。--help を参照してください。</translation>
    </message>
</context>
<context>
    <name>StartPlan</name>
    <message numerus="yes">
        <source>%Ln saved session(s) not used: %1.</source>
        <translation>
            <numerusform>%Ln 件の保存済みセッションは不使用: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no token. Set DISCORD_TOKEN or DISCORD_TOKEN_FILE, give --token-file, or start the practice gateway with --simulate.</source>
        <translation>token がありません。DISCORD_TOKEN か DISCORD_TOKEN_FILE を設定するか、--token-file を指定するか、--simulate で練習用ゲートウェイを起動してください。</translation>
    </message>
    <message>
        <source>A fleet of %1 shards makes no sense: --shards takes a number from 1, or auto.</source>
        <translation>%1 シャードのフリートは無効です。--shards には 1 以上の数か auto を指定してください。</translation>
    </message>
    <message>
        <source>A fleet of %1 shards makes no sense: the largest count is %2.</source>
        <translation>%1 シャードのフリートは無効です。最大は %2 です。</translation>
    </message>
    <message>
        <source>--large-bot-multiple takes a number from 1 to %1, not %2.</source>
        <translation>--large-bot-multiple には 1 から %1 までの数を指定してください (%2 は無効)。</translation>
    </message>
    <message>
        <source>--shard-ids needs the total that the ids belong to: give --shards N too.</source>
        <translation>--shard-ids には ID が属する総数が必要です。--shards N も指定してください。</translation>
    </message>
    <message>
        <source>Shard %1 is outside the total of %2: ids go from 0 to %3.</source>
        <translation>シャード %1 は総数 %2 の範囲外です。ID は 0 から %3 までです。</translation>
    </message>
    <message>
        <source>The intents hold bits that Discord does not know.</source>
        <translation>intents に Discord の知らないビットが含まれています。</translation>
    </message>
    <message>
        <source>IDENTIFY would have %1 bytes with this presence; Discord accepts %2. Give a shorter --presence.</source>
        <translation>このプレゼンスでは IDENTIFY が %1 バイトになりますが、Discord が受け付けるのは %2 です。--presence を短くしてください。</translation>
    </message>
    <message>
        <source>Keeping the %1 shards of the saved sessions, some of which were split.</source>
        <translation>保存済みセッションの %1 シャードを維持します。一部は分割されたものです。</translation>
    </message>
    <message>
        <source>%1 shards is not a multiple of %2, which Discord would refuse with close 4010. The next that fits is %3.</source>
        <translation>%1 シャードは %2 の倍数ではなく、Discord がクローズ 4010 で拒否します。次に合う数は %3 です。</translation>
    </message>
    <message>
        <source>Keeping the %1 shards of the saved sessions; Discord recommends %2 now.</source>
        <translation>保存済みセッションの %1 シャードを維持します。Discord の現在の推奨は %2 です。</translation>
    </message>
    <message>
        <source>The saved sessions belong to another bot than this token, and a start would overwrite them: each would cost an identify there. Give this bot a --state-dir of its own, or start with --no-resume.</source>
        <translation>保存済みセッションはこの token とは別のボットのもので、起動すると上書きされ、そちらでは 1 つごとに IDENTIFY を消費することになります。このボットに専用の --state-dir を指定するか、--no-resume で起動してください。</translation>
    </message>
    <message>
        <source>Starting %1 shards costs %2 identifies, but only %3 of %4 are left until %5. Going on would make Discord end all sessions and reset the token. Wait for the reset, or start fewer shards.</source>
        <translation>%1 シャードの開始には IDENTIFY を %2 回消費しますが、%5 までの残りは %3 / %4 です。続けると Discord が全セッションを終了し、token をリセットします。リセットを待つか、開始するシャードを減らしてください。</translation>
    </message>
    <message>
        <source>Starting %1 shards costs %2 identifies. %3 of %4 are left, but %5 of them are kept back for resumes that fail, so %6 can be spent. Wait for the reset, start fewer shards, or allow it with --spend-reserve %7.</source>
        <translation>%1 シャードの開始には IDENTIFY を %2 回消費します。残りは %3 / %4 ですが、%5 は再開の失敗に備えた予備枠で、使えるのは %6 です。リセットを待つか、開始するシャードを減らすか、--spend-reserve %7 で許可してください。</translation>
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
        <translation>、バッチ %1 / %2</translation>
    </message>
    <message>
        <source>, %1 of %2 new shards, %3 of %4 guilds</source>
        <translation>、新シャード %1 / %2、サーバー %3 / %4</translation>
    </message>
    <message>
        <source>, found unfinished</source>
        <translation>、未完了のまま検出</translation>
    </message>
    <message>
        <source>, paused</source>
        <translation>、一時停止中</translation>
    </message>
    <message>
        <source>%1  %2 of %3 shards ready, %4 guilds (%5 unavailable), %6 events/s, latency p50 %7 p95 %8, identifies %9 of %10 left</source>
        <translation>%1  準備完了 %2 / %3 シャード、%4 サーバー (利用不可 %5)、%6 イベント/秒、レイテンシ p50 %7 p95 %8、IDENTIFY 残り %9 / %10</translation>
    </message>
    <message>
        <source>reshard %1 → %2 begins by itself at %3: %4</source>
        <translation>再シャーディング %1 → %2 は %3 に自動で開始します: %4</translation>
    </message>
    <message>
        <source>  shard %1  %2 for %3  %4  %5 guilds  %6 ev/s  seq %7  resumes %8</source>
        <translation>  シャード %1  %2 (%3)  %4  %5 サーバー  %6 ev/s  seq %7  再開 %8</translation>
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
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Shards: %1 of %2 ready (%3)</source>
        <translation>シャード: 準備完了 %1 / %2 (%3)</translation>
    </message>
    <message>
        <source>Guilds: %1, of which %2 are unavailable</source>
        <translation>サーバー: %1 (うち利用不可 %2)</translation>
    </message>
    <message>
        <source>Events: %1, now %2 a second</source>
        <translation>イベント: %1、現在毎秒 %2</translation>
    </message>
    <message>
        <source>Latency: median %1, 95 % %2, 99 % %3</source>
        <translation>レイテンシ: 中央値 %1、95 % %2、99 % %3</translation>
    </message>
    <message>
        <source>Identify budget: not known yet</source>
        <translation>IDENTIFY 枠: まだ不明</translation>
    </message>
    <message>
        <source>Identify budget: %1 of %2 left, reset at %3, %4 waiting</source>
        <translation>IDENTIFY 枠: 残り %1 / %2、リセット %3、待機 %4</translation>
    </message>
    <message numerus="yes">
        <source>Deaf: %Ln shard(s) get acknowledgements but no events</source>
        <translation>
            <numerusform>無受信: %Ln シャードに ACK はありますがイベントがありません</numerusform>
        </translation>
    </message>
    <message>
        <source>Resharding from %1 to %2 shards: %3</source>
        <translation>再シャーディング %1 → %2 シャード: %3</translation>
    </message>
    <message>
        <source>Identifying is held back until %1: %2</source>
        <translation>IDENTIFY を %1 まで抑制: %2</translation>
    </message>
    <message>
        <source>Gateway status, %1 UTC</source>
        <translation>ゲートウェイの状態、%1 UTC</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>開始 (UTC)</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Guilds</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>利用不可</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>イベント/秒</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Identifies</source>
        <translation>IDENTIFY</translation>
    </message>
    <message>
        <source>Last close</source>
        <translation>前回クローズ</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>コードなし</translation>
    </message>
    <message>
        <source>%1 by us</source>
        <translation>%1 (こちら側)</translation>
    </message>
    <message>
        <source>%1 by the other side</source>
        <translation>%1 (相手側)</translation>
    </message>
    <message>
        <source>The status could not be written to %1: %2.</source>
        <translation>状態を %1 に書き込めませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>TimelineReport</name>
    <message>
        <source>Action, automatic</source>
        <translation>操作、自動</translation>
    </message>
    <message>
        <source>Action, window</source>
        <translation>操作、ウィンドウ</translation>
    </message>
    <message>
        <source>Action, control socket</source>
        <translation>操作、制御ソケット</translation>
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
        <translation>コードなし</translation>
    </message>
    <message>
        <source>%1 × close %2</source>
        <comment>3 × close 4009</comment>
        <translation>%1 × クローズ %2</translation>
    </message>
    <message>
        <source>%1 connects, %2 resumes, %3 identifies spent, %4 actions; %5</source>
        <translation>接続 %1、再開 %2、IDENTIFY 消費 %3、操作 %4。%5</translation>
    </message>
    <message>
        <source>no closes</source>
        <translation>クローズなし</translation>
    </message>
    <message>
        <source>Timeline of the gateway shards</source>
        <translation>ゲートウェイシャードのタイムライン</translation>
    </message>
    <message>
        <source>Written at %1 UTC</source>
        <translation>書き出し %1 UTC</translation>
    </message>
    <message numerus="yes">
        <source>Range: %1, %Ln entries</source>
        <translation>
            <numerusform>範囲: %1、%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 UTC</source>
        <translation>%1 ～ %2 UTC</translation>
    </message>
    <message>
        <source>Close codes</source>
        <translation>クローズコード</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>消費</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>The timeline could not be written to %1: %2.</source>
        <translation>タイムラインを %1 に書き込めませんでした: %2。</translation>
    </message>
    <message numerus="yes">
        <source>Gateway: %1, %Ln shard(s)</source>
        <translation>
            <numerusform>ゲートウェイ: %1、%Ln シャード</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The token from %1 is empty.</source>
        <translation>%1 の token が空です。</translation>
    </message>
    <message>
        <source>What %1 holds is not a token: it has spaces, line breaks or other characters that tokens never have. Copy the token once more from the developer portal.</source>
        <translation>%1 の内容は token ではありません。空白、改行など、token に含まれない文字があります。開発者ポータルから token をコピーし直してください。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>The token file %1 can&apos;t be read: %2.</source>
        <translation>token ファイル %1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>%1 is too large for a token file.</source>
        <translation>%1 は token ファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>The token file %1 can be read by other users: chmod 600 it.</source>
        <translation>token ファイル %1 を他のユーザーが読めます。chmod 600 を実行してください。</translation>
    </message>
    <message>
        <source>The bot %1 takes its token from the environment, and there is none: set DISCORD_TOKEN_FILE or DISCORD_TOKEN.</source>
        <translation>ボット %1 は token を環境変数から取得しますが、見つかりません。DISCORD_TOKEN_FILE または DISCORD_TOKEN を設定してください。</translation>
    </message>
    <message>
        <source>The bot %1 takes its token from the variable %2, which is not set.</source>
        <translation>ボット %1 は token を変数 %2 から取得しますが、設定されていません。</translation>
    </message>
</context>
<context>
    <name>TransportDecoder</name>
    <message>
        <source>a message larger than 64 MiB when decompressed</source>
        <translation>展開すると 64 MiB を超えるメッセージ</translation>
    </message>
    <message>
        <source>a compressed message larger than 16 MiB</source>
        <translation>16 MiB を超える圧縮メッセージ</translation>
    </message>
    <message>
        <source>no memory for a zlib context</source>
        <translation>zlib コンテキスト用のメモリ不足</translation>
    </message>
    <message>
        <source>the zlib stream is corrupt</source>
        <translation>zlib ストリームの破損</translation>
    </message>
    <message>
        <source>a binary frame that is not a zlib stream</source>
        <translation>zlib ストリームでないバイナリフレーム</translation>
    </message>
    <message>
        <source>the zstd stream is corrupt</source>
        <translation>zstd ストリームの破損</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>close %1, %2</source>
        <translation>クローズ %1、%2</translation>
    </message>
    <message>
        <source>not closed by Discord</source>
        <translation>Discord によるクローズではない</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Given up: %1. Cause: %2.</source>
        <translation>断念: %1。原因: %2。</translation>
    </message>
    <message>
        <source>In quarantine after one lost session after the other. Find the cause, then resume.</source>
        <translation>セッションを次々に失ったため隔離中です。原因を調べてから再開してください。</translation>
    </message>
    <message>
        <source>Discord or the network, rather than this bot: %1 of %2 shards were closed within %3.</source>
        <translation>このボットより、Discord かネットワークの問題のようです: %2 シャード中 %1 が %3 以内に閉じられました。</translation>
    </message>
    <message>
        <source>Backing off for one cause: %1. Cause: %2.</source>
        <translation>同じ原因でバックオフ: %1。原因: %2。</translation>
    </message>
    <message>
        <source>Deaf: %1. Heartbeats are answered, but no event comes. Reconnecting costs nothing.</source>
        <translation>無受信: %1。ハートビートに応答はありますが、イベントが届きません。再接続に消費はありません。</translation>
    </message>
    <message>
        <source>Discord has %1 of %2 guilds in an outage, on %3. Nothing of ours helps; their events stop.</source>
        <translation>Discord で %2 サーバー中 %1 が利用不可です (%3)。こちらでは対処できず、そのイベントは止まります。</translation>
    </message>
    <message>
        <source>Nearly full: %1. Shard %2 has %3 of %4 guilds; above that Discord closes it (4011), and only more shards help.</source>
        <translation>ほぼ満杯: %1。シャード %2 は %3 / %4 サーバーです。上限を超えると Discord が閉じ (4011)、対処はシャードを増やすことだけです。</translation>
    </message>
    <message numerus="yes">
        <source>The identify queue is held: nobody identifies until it is released. Waiting: %Ln shard(s).</source>
        <translation>
            <numerusform>identify キューは保留中です。解除されるまで identify は行われません。%Ln個のシャードが待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nearly all from %2</source>
        <translation>%1 (ほぼすべて %2)</translation>
    </message>
    <message>
        <source>%1 of %2 identifies are left, and those are kept back. Waiting for the reset in %3, or for you to allow some: %4.</source>
        <translation>IDENTIFY の残りは %1 / %2 で、予備枠です。%3 後のリセットか、一部の許可を待っています: %4。</translation>
    </message>
    <message>
        <source>Too many new sessions were lost to one cause, %1. Held back, so that no more identifies are wasted: %2; one tries for all at %3.</source>
        <translation>1 つの原因 (%1) で失われた新しいセッションが多すぎます。IDENTIFY をこれ以上無駄にしないよう抑制中: %2。1 つが代表して %3 に試行します。</translation>
    </message>
    <message>
        <source>At the present growth it is full in %1.</source>
        <translation>現在の増加率では %1で満杯になります。</translation>
    </message>
    <message>
        <source>Shard %1 is full in %2 at the present growth (%3 of %4 guilds), and only more shards help.</source>
        <translation>シャード %1 は現在の増加率では %2で満杯になります (%3 / %4 サーバー)。対処はシャードを増やすことだけです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more shard(s) within %1.</source>
        <translation>
            <numerusform>ほかに %Ln シャードが %1以内に満杯になります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultStore</name>
    <message>
        <source>%1 is not there, so that %2 is of no use.</source>
        <translation>%1 がないため、%2 は役に立ちません。</translation>
    </message>
    <message>
        <source>The sessions in %1 are encrypted with the key %2, which is not here. Give it back to the keychain, or move the file away to begin without them.</source>
        <translation>%1 のセッションは鍵 %2 で暗号化されていますが、その鍵がここにありません。キーチェーンに戻すか、ファイルを移してセッションなしで始めてください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2.</source>
        <translation>%1 を使えません: %2。</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>The sessions in %1 are encrypted with another key.</source>
        <translation>%1 のセッションは別の鍵で暗号化されています。</translation>
    </message>
    <message>
        <source>sessions.journal: %1</source>
        <translation>sessions.journal: %1</translation>
    </message>
    <message>
        <source>%1 could be read by others. It can&apos;t any more.</source>
        <translation>%1 は他のユーザーが読める状態でした。読めないようにしました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) of more than 7 days ago are left out and will be removed</source>
        <translation>
            <numerusform>7 日より古い %Ln 件のセッションを除外し、削除します</numerusform>
        </translation>
    </message>
    <message>
        <source>the directory can&apos;t be made or written</source>
        <translation>ディレクトリを作成できないか、書き込めません</translation>
    </message>
    <message>
        <source>The sessions could not be saved to %1: %2.</source>
        <translation>セッションを %1 に保存できませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>Webhook</name>
    <message>
        <source>This is no address of a webhook, such as https://discord.com/api/webhooks/…</source>
        <translation>webhook のアドレスではありません。正しい例: https://discord.com/api/webhooks/…</translation>
    </message>
    <message>
        <source>The address must begin with https: it is a secret. http is possible to this computer only.</source>
        <translation>アドレスは秘密なので、https で始まる必要があります。http はこのコンピューター宛てのみです。</translation>
    </message>
    <message>
        <source>An address with a name or password in it is not used.</source>
        <translation>名前やパスワードを含むアドレスは使いません。</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more, see the log of alerts.</source>
        <translation>
            <numerusform>ほか %Ln 件。アラートの履歴を参照してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>shardroom: there is no display, so there is no window; running headless.</source>
        <translation>shardroom: ディスプレイがないため、ウィンドウなしで実行します。</translation>
    </message>
    <message>
        <source>shardroom: there is no display, so there is no window for --frames.</source>
        <translation>shardroom: ディスプレイがないため、--frames のウィンドウを開けません。</translation>
    </message>
    <message>
        <source>shardroom: %1 is open already; its window was brought to the front.</source>
        <translation>shardroom: %1 はすでに開いています。ウィンドウを前面に出しました。</translation>
    </message>
    <message>
        <source>shardroom: %1 is running already. %2</source>
        <translation>shardroom: %1 はすでに実行中です。%2</translation>
    </message>
</context>
<context>
    <name>shardroomctl</name>
    <message>
        <source>The control socket of the program (default: $XDG_RUNTIME_DIR/shardroom/control.sock, else control.sock in the usual state directory).</source>
        <translation>プログラムの制御ソケット (既定: $XDG_RUNTIME_DIR/shardroom/control.sock、なければ通常の状態ディレクトリの control.sock)。</translation>
    </message>
    <message>
        <source>Reach the program that was started with this --state-dir.</source>
        <translation>この --state-dir で起動されたプログラムに接続します。</translation>
    </message>
    <message>
        <source>Answer with JSON, one object per line.</source>
        <translation>1 行 1 オブジェクトの JSON で応答します。</translation>
    </message>
    <message>
        <source>Give up after this many seconds (default: 30; wait and tail: never). tail then ends with 0.</source>
        <translation>この秒数で断念します (既定: 30、wait と tail: 無期限)。その場合 tail は 0 で終了します。</translation>
    </message>
    <message>
        <source>end, reidentify, roll, forget and apply: do it without asking.</source>
        <translation>end、reidentify、roll、forget、apply: 確認せずに実行します。</translation>
    </message>
    <message>
        <source>plan reshard: the new shard count (default for split: twice that of the shards). locate: with so many shards.</source>
        <translation>plan reshard: 新しいシャード数 (split の既定: 対象シャードの 2 倍)。locate: このシャード数の場合。</translation>
    </message>
    <message>
        <source>plan reshard: parallel (default), rolling, stop-and-start, split or hand-over.</source>
        <translation>plan reshard: parallel (既定)、rolling、stop-and-start、split、hand-over のいずれか。</translation>
    </message>
    <message>
        <source>plan reshard: so many old shards at a time (default: as many as may identify at once). roll: so many shards (default: 1).</source>
        <translation>plan reshard: 一度に処理する古いシャードの数 (既定: 同時に IDENTIFY できる数)。roll: シャードの数 (既定: 1)。</translation>
    </message>
    <message>
        <source>plan reshard: seconds in which going back is free after the switch (default: 60).</source>
        <translation>plan reshard: 切り替え後に無償で戻せる秒数 (既定: 60)。</translation>
    </message>
    <message>
        <source>plan reshard: write the plan to this file.</source>
        <translation>plan reshard: 計画をこのファイルに書き込みます。</translation>
    </message>
    <message>
        <source>fault close: the close code (default: 4000).</source>
        <translation>fault close: クローズコード (既定: 4000)。</translation>
    </message>
    <message>
        <source>fault: how late, how long or how far (default: 2000).</source>
        <translation>fault: 遅れ、長さ、飛び幅 (既定: 2000)。</translation>
    </message>
    <message>
        <source>fault: how many connections or REST answers.</source>
        <translation>fault: 接続または REST 応答の数。</translation>
    </message>
    <message>
        <source>fault: so many of the shards, at random.</source>
        <translation>fault: 無作為に選ぶシャードの数。</translation>
    </message>
    <message>
        <source>fault: again after this time.</source>
        <translation>fault: この時間の後に繰り返します。</translation>
    </message>
    <message>
        <source>fault: how long it is repeated.</source>
        <translation>fault: 繰り返す期間。</translation>
    </message>
    <message>
        <source>export: %1 (default: native). csv and markdown are the status of all shards, for people.</source>
        <translation>export: %1 (既定: native)。csv と markdown は、人が読むための全シャードの状態です。</translation>
    </message>
    <message>
        <source>export, import, split and hand-over: only these.</source>
        <translation>export、import、split、hand-over: これらだけ。</translation>
    </message>
    <message>
        <source>import: with how many shards the sessions were made, if the file does not say. restore and forget: sessions of a set of N shards.</source>
        <translation>import: セッションを作成したときのシャード数 (ファイルに記載がない場合)。restore と forget: N シャードのセットのセッション。</translation>
    </message>
    <message>
        <source>import: only show what would be taken.</source>
        <translation>import: 取り込む内容を表示するだけにします。</translation>
    </message>
    <message>
        <source>import and restore: try those that are too old as well.</source>
        <translation>import と restore: 古すぎるものも試します。</translation>
    </message>
    <message>
        <source>tail: only these shards.</source>
        <translation>tail: これらのシャードだけ。</translation>
    </message>
    <message>
        <source>Asks a running Shardroom, or tells it what to do.

Verbs (SHARDS: all, or for example 0-3,8):
</source>
        <translation>実行中の Shardroom に問い合わせるか、指示を送ります。

コマンド (SHARDS: all、または 0-3,8 など):
</translation>
    </message>
    <message>
        <source>
Exit status: 0 done, 1 failed (no program answers, time is up), 2 wrong usage, 3 refused by a guard (read-only, too few identifies, …).</source>
        <translation>
終了ステータス: 0 完了、1 失敗 (応答するプログラムがない、時間切れ)、2 使い方の誤り、3 保護機能による拒否 (読み取り専用、IDENTIFY 不足など…)。</translation>
    </message>
    <message>
        <source>--%1 is not for %2.</source>
        <translation>--%1 は %2 では使えません。</translation>
    </message>
    <message>
        <source>Name the shards once: after the file, or with --shards.</source>
        <translation>シャードは、ファイルの後か --shards のどちらか一方で指定してください。</translation>
    </message>
    <message>
        <source>Without --to N there is no plan that could be written.</source>
        <translation>--to N がないと、書き込む計画がありません。</translation>
    </message>
    <message>
        <source>--output: a file is expected.</source>
        <translation>--output: ファイルを指定してください。</translation>
    </message>
    <message>
        <source>What shall be done? See --help.</source>
        <translation>何をしますか? --help を参照してください。</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;. See --help.</source>
        <translation>コマンド &quot;%1&quot; はありません。--help を参照してください。</translation>
    </message>
    <message>
        <source>Use: shardroomctl %1 %2</source>
        <translation>使い方: shardroomctl %1 %2</translation>
    </message>
    <message>
        <source>--shard is for tail only. Name the shards after the verb.</source>
        <translation>--shard は tail 専用です。シャードはコマンドの後に指定してください。</translation>
    </message>
    <message>
        <source>--%1 is for fault only.</source>
        <translation>--%1 は fault 専用です。</translation>
    </message>
    <message>
        <source>--timeout: a number of seconds above 0 is expected.</source>
        <translation>--timeout: 0 より大きい秒数を指定してください。</translation>
    </message>
    <message>
        <source>Time is up.</source>
        <translation>時間切れです。</translation>
    </message>
    <message>
        <source>Add --yes to do it.</source>
        <translation>実行するには --yes を追加してください。</translation>
    </message>
    <message>
        <source>%1 is there already and holds no plan. Give another name.</source>
        <translation>%1 はすでにあり、計画ではありません。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>The program&apos;s answer</source>
        <translation>プログラムの応答</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln line(s) left out)
</source>
        <translation>
            <numerusform>(%Ln 行を省略)
</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on? [y/N] </source>
        <translation>続行しますか? [y/N] </translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>何も行いませんでした。</translation>
    </message>
    <message>
        <source>What to do, with its arguments.</source>
        <translation>行うことと、その引数。</translation>
    </message>
</context>
</TS>
