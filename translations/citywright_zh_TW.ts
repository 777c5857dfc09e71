<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New project…</source>
        <translation>新增專案檔…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>報告…</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>關閉專案檔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Go to or do…</source>
        <translation>前往或執行…</translation>
    </message>
    <message>
        <source>Switch between Chinese and English</source>
        <translation>切換中文與英文</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>切換淺色與深色</translation>
    </message>
    <message>
        <source>Show or hide explanations</source>
        <translation>顯示或隱藏說明</translation>
    </message>
    <message>
        <source>Show or hide the list of pages</source>
        <translation>顯示或隱藏頁面清單</translation>
    </message>
    <message>
        <source>Show or hide the findings</source>
        <translation>顯示或隱藏檢核發現</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>About Citywright</source>
        <translation>關於智城工坊</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束程式</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>快速鍵…</translation>
    </message>
    <message>
        <source>Department packets…</source>
        <translation>部門彙整表…</translation>
    </message>
    <message>
        <source>If a body leaves…</source>
        <translation>若單位退出…</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Save the changes?</source>
        <translation>要儲存變更嗎？</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>要儲存對「%1」的變更嗎？</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>尚未儲存：%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>不儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Hand out workbooks…</source>
        <translation>分送彙整表…</translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message>
        <source>Citywright projects (*.citywright)</source>
        <translation>智城工坊專案檔 (*.citywright)</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Next: start to assess</source>
        <translation>下一步：開始評估</translation>
    </message>
    <message numerus="yes">
        <source>Next: rate the remaining %n item(s)</source>
        <translation>
            <numerusform>下一步：評定其餘 %n 個項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: an initiative for the largest gap, %1</source>
        <translation>下一步：為本頁最大的落差 %1 訂行動方案</translation>
    </message>
    <message numerus="yes">
        <source>Next: evidence for %n rating(s)</source>
        <translation>
            <numerusform>下一步：為 %n 筆評定補上佐證</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: the gaps of the whole city</source>
        <translation>下一步：查看全市的落差</translation>
    </message>
    <message>
        <source>Begin with what residents and businesses need</source>
        <translation>從市民與企業的需求開始</translation>
    </message>
    <message>
        <source>Next: initiatives for the open gaps</source>
        <translation>下一步：為未處理的落差訂行動方案</translation>
    </message>
    <message>
        <source>Next: check the roadmap</source>
        <translation>下一步：檢視藍圖</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一項：%1</translation>
    </message>
    <message>
        <source>Next: start to assess %1</source>
        <translation>下一步：開始評估 %1</translation>
    </message>
    <message numerus="yes">
        <source>Next: rate the remaining %n item(s) of %1</source>
        <translation>
            <numerusform>下一步：評定 %1 其餘 %n 個項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: hand in and compare</source>
        <translation>下一步：交出評分並對照</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>What is next</source>
        <translation>接下來</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>What is late</source>
        <translation>逾期事項</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>沒有逾期事項。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有風險</translation>
    </message>
    <message>
        <source>No initiative is marked as at risk.</source>
        <translation>沒有行動方案標為有風險。</translation>
    </message>
    <message>
        <source>Results arrived</source>
        <translation>已有的成果</translation>
    </message>
    <message>
        <source>No result is recorded yet.</source>
        <translation>尚未登錄成果。</translation>
    </message>
    <message>
        <source>(untitled)</source>
        <translation>（未命名）</translation>
    </message>
</context>
<context>
    <name>PageTitle</name>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>落差</translation>
    </message>
    <message>
        <source>Roadmap and initiatives</source>
        <translation>藍圖與行動方案</translation>
    </message>
    <message>
        <source>City and departments</source>
        <translation>城市與局處</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>人員與組織</translation>
    </message>
    <message>
        <source>Readings of the guide</source>
        <translation>指引的解讀</translation>
    </message>
    <message>
        <source>History</source>
        <translation>變更紀錄</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
</context>
<context>
    <name>PanelNames</name>
    <message>
        <source>responsibility
accountability
RACI
who does what</source>
        <comment>one a line</comment>
        <translation>責任
權責
分工
RACI
當責</translation>
    </message>
    <message>
        <source>responsibility
posts
committee
who is in charge</source>
        <comment>one a line</comment>
        <translation>責任
角色
職責
分工
推動委員會</translation>
    </message>
    <message>
        <source>organisation chart
committee</source>
        <comment>one a line</comment>
        <translation>組織圖
推動委員會</translation>
    </message>
    <message>
        <source>staff
contacts
members</source>
        <comment>one a line</comment>
        <translation>承辦人
聯絡人
成員</translation>
    </message>
    <message>
        <source>workbooks
hand out
collect from departments</source>
        <comment>one a line</comment>
        <translation>彙整
分送
填報</translation>
    </message>
    <message>
        <source>money
costs
funding</source>
        <comment>one a line</comment>
        <translation>預算
經費
成本</translation>
    </message>
    <message>
        <source>projects</source>
        <comment>one a line</comment>
        <translation>專案
計畫</translation>
    </message>
    <message>
        <source>indicators
KPI</source>
        <comment>one a line</comment>
        <translation>指標
績效</translation>
    </message>
    <message>
        <source>API
connections</source>
        <comment>one a line</comment>
        <translation>API
介接</translation>
    </message>
    <message>
        <source>limits
standard values</source>
        <comment>one a line</comment>
        <translation>標準值
限值</translation>
    </message>
</context>
<context>
    <name>PanelTitle</name>
    <message>
        <source>Assess</source>
        <translation>評估</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>規劃</translation>
    </message>
    <message>
        <source>History</source>
        <translation>變更紀錄</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>解讀</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <comment>Assess 9/13</comment>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>%1: list</source>
        <comment>register beside its matrix</comment>
        <translation>%1（清單）</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>門檻</translation>
    </message>
    <message>
        <source>As a list</source>
        <comment>a matrix shown as the list of its records</comment>
        <translation>以清單顯示</translation>
    </message>
    <message>
        <source>As a matrix</source>
        <comment>a list of records shown as a matrix</comment>
        <translation>以矩陣顯示</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message numerus="yes">
        <source>%n row(s) not added yet: %1.</source>
        <translation>
            <numerusform>有 %n 筆尚未新增：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) not taken: %1.</source>
        <translation>
            <numerusform>有 %n 個欄位未採用：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Make an initiative from the gap, or lower the target if the city does not want this now.</source>
        <translation>請由這個落差建立行動方案；若本市目前不打算推動，請調低目標值。</translation>
    </message>
    <message>
        <source>Attach or link what proves it, or lower the level to what can be shown.</source>
        <translation>請附上或連結佐證，或將等級調低到有據可查的程度。</translation>
    </message>
    <message>
        <source>A rating of the current round is marked for review.</source>
        <translation>本輪次有評定標記待複核。</translation>
    </message>
    <message>
        <source>Let the reviewer look at it and remove the mark.</source>
        <translation>請複核人檢視後取消標記。</translation>
    </message>
    <message>
        <source>A process has rated items without a target of their own or of what they are part of.</source>
        <translation>流程中有已評定的項目，本身與其上層都沒有目標值。</translation>
    </message>
    <message>
        <source>Set a default target for the whole process on its page.</source>
        <translation>請在該流程的頁面為整個流程設定預設目標值。</translation>
    </message>
    <message>
        <source>A rating names an item that the loaded framework does not have.</source>
        <translation>評定所指的項目不在目前載入的框架中。</translation>
    </message>
    <message>
        <source>Nothing is lost; open the file with the version that made it to see the item.</source>
        <translation>資料並未遺失；請以建立該檔案的版本開啟，即可看到該項目。</translation>
    </message>
    <message>
        <source>An initiative that is neither done, stopped nor a programme ended before today.</source>
        <translation>行動方案（計畫除外）的結束日期已過，卻未設為已完成或中止。</translation>
    </message>
    <message>
        <source>Set it done, or give it a new end date and say why in a decision.</source>
        <translation>請設為已完成，或訂新的結束日期，並在決定事項中說明理由。</translation>
    </message>
    <message>
        <source>An open initiative is off track and has no next step.</source>
        <translation>未結的行動方案進度落後，而且沒有下一步。</translation>
    </message>
    <message>
        <source>Name the next step and who takes it.</source>
        <translation>請寫明下一步與負責人。</translation>
    </message>
    <message>
        <source>A planned or running initiative has neither an owner nor a lead department.</source>
        <translation>已規劃或執行中的行動方案沒有負責人，也沒有主辦機關。</translation>
    </message>
    <message>
        <source>Name who answers for it.</source>
        <translation>請指定由誰負責。</translation>
    </message>
    <message>
        <source>A planned or running initiative lacks its start or its end.</source>
        <translation>已規劃或執行中的行動方案缺少開始或結束日期。</translation>
    </message>
    <message>
        <source>Give it dates; the roadmap cannot show it otherwise.</source>
        <translation>請填入日期，否則藍圖無法呈現。</translation>
    </message>
    <message>
        <source>An open initiative that is no programme closes no gap and serves no higher-level plan.</source>
        <translation>未結的行動方案（計畫除外）沒有補上任何落差，也沒有對應任何上位計畫。</translation>
    </message>
    <message>
        <source>Link the gap or the plan it is for, or ask why it is done.</source>
        <translation>請連結所對應的落差或上位計畫，或檢討為何要辦理。</translation>
    </message>
    <message>
        <source>An open initiative that is no programme answers no need.</source>
        <translation>未結的行動方案（計畫除外）沒有回應任何需求。</translation>
    </message>
    <message>
        <source>Link the needs of residents or businesses that it answers.</source>
        <translation>請連結它所回應的市民或企業需求。</translation>
    </message>
    <message>
        <source>An open initiative cites no guiding principle.</source>
        <translation>未結的行動方案沒有引用任何指導方針。</translation>
    </message>
    <message>
        <source>Name the principles that justify it.</source>
        <translation>請寫明作為依據的指導方針。</translation>
    </message>
    <message>
        <source>An action that is neither done nor dropped was due before today.</source>
        <translation>待辦事項已逾期，尚未完成也未取消。</translation>
    </message>
    <message>
        <source>Do it, move the date, or drop it with a note.</source>
        <translation>請完成它、調整期限，或註明原因後取消。</translation>
    </message>
    <message>
        <source>An open action has neither an owner nor a department.</source>
        <translation>未結的待辦事項沒有負責人，也沒有局處。</translation>
    </message>
    <message>
        <source>Name who does it.</source>
        <translation>請指定由誰辦理。</translation>
    </message>
    <message>
        <source>Link an initiative, plan one, or decline the need with an answer.</source>
        <translation>請連結或規劃行動方案，或說明理由後婉拒這項需求。</translation>
    </message>
    <message>
        <source>A higher-level plan or pledge is named by no initiative that is not stopped.</source>
        <translation>上位計畫或政見沒有任何未中止的行動方案對應。</translation>
    </message>
    <message>
        <source>Link the initiative that serves it, or ask whether the programme should.</source>
        <translation>請連結對應的行動方案，或檢討本計畫是否應予對應。</translation>
    </message>
    <message>
        <source>Fill them in; a pledge without a number cannot be shown as kept.</source>
        <translation>請補齊；沒有數字的政見無法證明已經兌現。</translation>
    </message>
    <message>
        <source>A plan&apos;s target date is before today and its value now has not reached the target, in the direction from start to target.</source>
        <translation>上位計畫的目標日期已過，而依基準值往目標值的方向，目前值仍未達目標值。</translation>
    </message>
    <message>
        <source>Say so openly: new date, or what is done instead.</source>
        <translation>請據實說明：訂定新的日期，或改採什麼作法。</translation>
    </message>
    <message>
        <source>A proposed decision&apos;s date has passed, or an accepted one&apos;s review date has.</source>
        <translation>提議中的決定事項已過決定期限，或已採納者已過檢討日期。</translation>
    </message>
    <message>
        <source>Take it, move it, or review it.</source>
        <translation>請做成決定、調整期限，或進行檢討。</translation>
    </message>
    <message>
        <source>A piece of evidence is named by no rating of any round.</source>
        <translation>佐證沒有被任何輪次的評定引用。</translation>
    </message>
    <message>
        <source>Link it to the rating it proves, or remove it.</source>
        <translation>請連結到它所證明的評定，或予以移除。</translation>
    </message>
    <message>
        <source>A person&apos;s retention date is before today and private contact data is still there.</source>
        <translation>人員資料的保存期限已過，私人聯絡資料仍在。</translation>
    </message>
    <message>
        <source>Remove the private data.</source>
        <translation>請移除私人資料。</translation>
    </message>
    <message>
        <source>Two records of one register carry the same number.</source>
        <translation>同一清冊有兩筆資料編號相同。</translation>
    </message>
    <message>
        <source>Give one of them another number.</source>
        <translation>請為其中一筆改編號。</translation>
    </message>
    <message>
        <source>At least a tenth of a register&apos;s bilingual texts are filled in both languages, and others in one language only.</source>
        <translation>清冊的雙語文字至少有十分之一已填兩種語言，其餘只填了一種。</translation>
    </message>
    <message>
        <source>Fill in the other language before a report in it is handed over.</source>
        <translation>交付該語言的報告之前，請補上該語言的文字。</translation>
    </message>
    <message>
        <source>There is no city profile, or it lacks the programme&apos;s name or the last year of the plan.</source>
        <translation>沒有城市基本資料，或其中缺少計畫名稱或規劃期間的最後一年。</translation>
    </message>
    <message>
        <source>Open the city profile and fill them in.</source>
        <translation>請開啟城市基本資料並補齊。</translation>
    </message>
    <message>
        <source>A mayoral pledge lacks its value at start, its value now, its target value or its target date.</source>
        <translation>首長政見缺少基準值、目前值、目標值或目標日期。</translation>
    </message>
    <message>
        <source>An item is rated, or its derived level overridden, at the level from which evidence is expected (standard: 3) or higher in a Standard or Full round and the rating names no evidence.</source>
        <translation>標準或完整評估中，項目的等級（或覆寫的推導等級）達到應有佐證的等級（預設：3）以上，而評分未列任何佐證。</translation>
    </message>
    <message>
        <source>A need that is neither answered nor declined is named by no initiative that is not stopped; bad when its weight reaches the threshold (standard: 5).</source>
        <translation>尚未回應也未婉拒的需求，沒有任何未中止的行動方案列入；權重達門檻（預設：5）者為嚴重。</translation>
    </message>
    <message>
        <source>A budget line (of a planned or running initiative, or of none) is still a concept, in review or an estimate, its year is not over, and the day on which that year&apos;s bill goes to the council (standard: 1 October in special municipalities, else 1 November) is past; once per initiative and year.</source>
        <translation>預算明細（屬規劃中或執行中的行動方案，或未連結行動方案）仍為構想、先期審議或概算，該年度尚未結束，而該年度預算案送議會之期限（預設：直轄市10月1日，其他11月1日）已過；每一行動方案每年度列一次。</translation>
    </message>
    <message>
        <source>Decide: supplementary budget, grant, fund, or the next year.</source>
        <translation>擇定：追加預算、補助、基金或次年度。</translation>
    </message>
    <message>
        <source>A planned or running initiative has started or starts within the window (standard: 60 days), has budget lines in the year of its start, and none of them is law, carried over or supplementary; bad when it has started and no line of an earlier year is law either. Not where budget.january_capital says it already.</source>
        <translation>規劃中或執行中的行動方案已開始，或將於期限內開始（預設：60天），開始年度有預算明細，但均非法定預算、保留或追加預算；已開始且以前年度亦無法定預算者為嚴重。budget.january_capital已列者不重複。</translation>
    </message>
    <message>
        <source>Move the start, or begin with what is law.</source>
        <translation>調整開始日期，或先以已成立的預算辦理。</translation>
    </message>
    <message>
        <source>A planned or running initiative starts in January and a capital line of that year is not law.</source>
        <translation>規劃中或執行中的行動方案於1月開始，而該年度資本門明細尚非法定預算。</translation>
    </message>
    <message>
        <source>Start after the budget is passed.</source>
        <translation>預算通過後再開始。</translation>
    </message>
    <message>
        <source>An initiative&apos;s budget lines of an account add up to an amount that differs from its own figure by more than the threshold (standard: 5 %).</source>
        <translation>行動方案某一門別的預算明細合計與其所填金額相差超過門檻（預設：5%）。</translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation>請更正其中之一。</translation>
    </message>
    <message>
        <source>A fiscal year from this one on has at least five budget lines and none is shared.</source>
        <translation>本年度起某一會計年度至少有五筆預算明細，卻沒有任何一筆為跨局處共用。</translation>
    </message>
    <message>
        <source>Pool the money of one joint service first.</source>
        <translation>先從一項跨局處服務試行共用預算。</translation>
    </message>
    <message>
        <source>A seat whose term has not ended has no holder; a note when it has a deputy.</source>
        <translation>任期未屆滿的職務沒有擔任者；設有代理人者列為提醒。</translation>
    </message>
    <message>
        <source>Name a holder or an acting one.</source>
        <translation>指定擔任者或代理人。</translation>
    </message>
    <message>
        <source>There are roles, but none on the strategic or none on the delivery level.</source>
        <translation>已有職務，但策略面或施行面沒有任何職務。</translation>
    </message>
    <message>
        <source>Set it up, or mark which roles stand on it.</source>
        <translation>設置該層級，或標示哪些職務屬之。</translation>
    </message>
    <message>
        <source>Four or more strategic seats have a holder whose sector is known (the role&apos;s, else the person&apos;s), and it is the same for all.</source>
        <translation>四個以上策略面職務有擔任者且部門別已知（以職務所填為先，其次為人員），而全屬同一部門。</translation>
    </message>
    <message>
        <source>Invite another sector, or record why not.</source>
        <translation>邀請其他部門參與，或記錄理由。</translation>
    </message>
    <message>
        <source>A strategic body has nothing written about what it may decide.</source>
        <translation>策略面組織未載明可決定事項。</translation>
    </message>
    <message>
        <source>Two sentences are enough.</source>
        <translation>兩句話就夠。</translation>
    </message>
    <message>
        <source>A role&apos;s term ended before today.</source>
        <translation>職務任期已於今日之前屆滿。</translation>
    </message>
    <message>
        <source>Renew it or name the successor.</source>
        <translation>續任或指定接任者。</translation>
    </message>
    <message>
        <source>A process, or a planned or running initiative, has responsibilities, but not exactly one accountable role.</source>
        <translation>流程，或規劃中、執行中的行動方案，已填權責，但當責職務不是恰好一個。</translation>
    </message>
    <message>
        <source>Choose one; the others are responsible or consulted.</source>
        <translation>擇一當責，其餘改為執行或徵詢。</translation>
    </message>
    <message>
        <source>A process, or a planned or running initiative, has responsibilities, but nobody is responsible for doing it.</source>
        <translation>流程，或規劃中、執行中的行動方案，已填權責，但沒有執行者。</translation>
    </message>
    <message>
        <source>Name who does the work.</source>
        <translation>指定執行者。</translation>
    </message>
    <message>
        <source>The responsibility matrix has rows, and planned or running initiatives that are no programmes have none; counted once.</source>
        <translation>權責表已有資料，但部分規劃中或執行中的行動方案（計畫除外）尚未填寫；合計列一次。</translation>
    </message>
    <message>
        <source>Fill the matrix row by row, the running ones first.</source>
        <translation>逐列填寫，執行中者優先。</translation>
    </message>
    <message>
        <source>Exactly one role is accountable for a planned or running initiative, and its holder is neither the initiative&apos;s owner nor its sponsor.</source>
        <translation>規劃中或執行中的行動方案恰有一個當責職務，其擔任者既非該方案負責人，也非督導長官。</translation>
    </message>
    <message>
        <source>Make the two agree.</source>
        <translation>使兩者一致。</translation>
    </message>
    <message>
        <source>One person&apos;s roles are accountable for more processes and initiatives under way than the threshold (standard: 8).</source>
        <translation>同一人的職務所當責的流程與進行中行動方案數超過門檻（預設：8）。</translation>
    </message>
    <message>
        <source>Hand some over, or name deputies.</source>
        <translation>移交部分項目，或指定代理人。</translation>
    </message>
    <message>
        <source>A role whose term has not ended needs a skill by the threshold (standard: 2 levels) or more above what it has; what nobody has been asked yet does not count, nor what skill.nobody says.</source>
        <translation>任期未屆滿的職務所需能力高於具備程度達門檻（預設：2級）以上；尚未詢問者不計，skill.nobody已列者不重複。</translation>
    </message>
    <message>
        <source>Train, borrow, hire or contract; write which and by when.</source>
        <translation>訓練、借調、進用或委外，並載明方式與期限。</translation>
    </message>
    <message>
        <source>A skill is needed at level 3 or higher, all roles that need it so have been asked, and none has it at level 3.</source>
        <translation>某項能力需達3級以上，需要該能力的職務均已詢問，而無任何職務達3級。</translation>
    </message>
    <message>
        <source>Find one person who can, before planning on it.</source>
        <translation>先找到能勝任的人，再據以規劃。</translation>
    </message>
    <message>
        <source>Two or more roles need a skill at level 3 or higher, and exactly one person has it at level 3.</source>
        <translation>兩個以上職務需要某項能力達3級以上，而僅有一人達3級。</translation>
    </message>
    <message>
        <source>Train a second person before the first one leaves.</source>
        <translation>在這個人離開前培養第二人。</translation>
    </message>
    <message>
        <source>Name a successor or write down what would happen.</source>
        <translation>指定接替者，或載明因應方式。</translation>
    </message>
    <message>
        <source>A measure of an objective that is not retired lacks its unit, direction, baseline value or date, target value or date, or its owner.</source>
        <translation>目標的指標（已停用者除外）缺少單位、方向、基準值或基準日、目標值或目標日，或負責人。</translation>
    </message>
    <message>
        <source>Fill them in; it cannot be judged otherwise.</source>
        <translation>請補齊，否則無法判讀。</translation>
    </message>
    <message>
        <source>The latest reading of a measure that is not retired misses the straight path from baseline to target by more than the tolerance, and the reading is not stale.</source>
        <translation>指標（已停用者除外）最近一次實測偏離基準至目標的直線路徑超過容許範圍，且該實測未逾期。</translation>
    </message>
    <message>
        <source>Say what changes: an action, a new path by change request, or an end.</source>
        <translation>說明要改變什麼：採取行動、申請變更路徑或停止。</translation>
    </message>
    <message>
        <source>A measure has a reading and its target date is not past, but the next reading is late by more than its days of grace (standard: 14).</source>
        <translation>指標已有實測且目標日未過，但下一次實測已逾寬限天數（預設：14天）。</translation>
    </message>
    <message>
        <source>Enter the reading, or measure less often.</source>
        <translation>登錄實測值，或降低量測頻率。</translation>
    </message>
    <message>
        <source>A measure has no reading, and the first one after its baseline date is late by more than its days of grace (standard: 14).</source>
        <translation>指標沒有實測，且基準日後的第一次實測已逾寬限天數（預設：14天）。</translation>
    </message>
    <message>
        <source>Measure it once before the next meeting.</source>
        <translation>下次會議前先量一次。</translation>
    </message>
    <message>
        <source>A measure reports on a pledge or plan, and its latest reading differs, as shown, from the value now that the plan states.</source>
        <translation>指標用以呈報政見或計畫，其最近一次實測與該計畫所填現值在顯示位數上不同。</translation>
    </message>
    <message>
        <source>Take over the reading, or correct the measure.</source>
        <translation>帶入實測值，或更正指標。</translation>
    </message>
    <message>
        <source>A benefit that is profiled, agreed, tracked or realised has neither an owner nor a department.</source>
        <translation>已建檔、已同意、追蹤中或已實現的效益，既無負責人也無機關。</translation>
    </message>
    <message>
        <source>Name one person who is asked when it does not arrive.</source>
        <translation>指定一位當責者，未實現時由其說明。</translation>
    </message>
    <message>
        <source>A benefit that is agreed or tracked names no initiative, or only stopped ones.</source>
        <translation>已同意或追蹤中的效益未連結行動方案，或連結者均已中止。</translation>
    </message>
    <message>
        <source>Link the initiative, plan one, or abandon the benefit openly.</source>
        <translation>連結或規劃行動方案，或公開放棄此效益。</translation>
    </message>
    <message>
        <source>A benefit that is agreed or tracked and not qualitative names no measure.</source>
        <translation>已同意或追蹤中且非質性的效益沒有指標。</translation>
    </message>
    <message>
        <source>Choose or add a measure, or call it qualitative.</source>
        <translation>選擇或新增指標，或改列為質性效益。</translation>
    </message>
    <message>
        <source>A benefit that is no dis-benefit and neither realised, closed nor abandoned was planned for before today, all its initiatives that are not stopped are done, and its measure is behind its path (bad) or not measured (attention).</source>
        <translation>非負效益且尚未實現、結案或放棄的效益，預定日期已過，未中止的行動方案均已完成，而其指標落後路徑（嚴重）或尚未量測（待處理）。</translation>
    </message>
    <message>
        <source>Ask the owner which change of work is missing.</source>
        <translation>請負責人說明缺少哪項業務改變。</translation>
    </message>
    <message>
        <source>A trait shall work further than it does today (each for itself, linked, shared), names no initiative that is not stopped, and none closes the item or what it is directly part of.</source>
        <translation>某項特性希望的運作方式比現況更進一步（各自為政、有介接、已共用），但未連結任何未中止的行動方案，也沒有行動方案改善該項目或其直接上層。</translation>
    </message>
    <message>
        <source>Link an initiative or plan one.</source>
        <translation>連結或規劃行動方案。</translation>
    </message>
    <message>
        <source>A trait is said to be shared today but its item&apos;s level is 1 or lower, or each for itself but the level is 4 or higher.</source>
        <translation>某項特性填為現況已共用，其項目等級卻為1級以下；或填為各自為政，等級卻為4級以上。</translation>
    </message>
    <message>
        <source>One of the two is wrong; look at both.</source>
        <translation>兩者必有一誤，請一併檢視。</translation>
    </message>
    <message>
        <source>A trait&apos;s date is before today and it still works less far than wanted.</source>
        <translation>某項特性的期限已過，而運作方式仍未達到希望的程度。</translation>
    </message>
    <message>
        <source>Set a new date and say why.</source>
        <translation>訂定新日期並說明原因。</translation>
    </message>
    <message>
        <source>In today&apos;s journey of a service at least as many steps as the threshold (standard: 2) ask for something again.</source>
        <translation>服務現況歷程中重複要求資料的步驟數達門檻（預設：2）。</translation>
    </message>
    <message>
        <source>Ask once; fetch the rest from where the city holds it.</source>
        <translation>只問一次，其餘由市府既有資料帶入。</translation>
    </message>
    <message>
        <source>A service has at least two steps today and no wanted journey, and today&apos;s takes at least the minutes (standard: 60) or hand-overs (standard: 3) of the thresholds.</source>
        <translation>服務現況至少有兩個步驟而沒有改善後歷程，且現況所需分鐘（預設：60）或轉手次數（預設：3）達門檻。</translation>
    </message>
    <message>
        <source>Draw the wanted journey; copying today&apos;s is a start.</source>
        <translation>畫出改善後歷程，可先複製現況。</translation>
    </message>
    <message>
        <source>Both journeys are there, and the wanted one takes as many minutes or more (all steps of both known) or has more hand-overs.</source>
        <translation>兩種歷程都有，而改善後歷程所需分鐘相同或更多（兩者各步驟均已填），或轉手次數更多。</translation>
    </message>
    <message>
        <source>Take out a step before buying a system.</source>
        <translation>先減少步驟，再談系統。</translation>
    </message>
    <message>
        <source>A service has a wanted journey, and none of its steps names an initiative that is not stopped.</source>
        <translation>服務已有改善後歷程，但各步驟均未連結未中止的行動方案。</translation>
    </message>
    <message>
        <source>Link the initiative that changes the steps.</source>
        <translation>連結改變這些步驟的行動方案。</translation>
    </message>
    <message>
        <source>At least one open initiative cites a principle, and this point (or its theme) is cited by no initiative that is not stopped and by no proposed or accepted decision; decisions that adopt a statement do not count.</source>
        <translation>至少一項進行中的行動方案引用方針，而此項（或其主題）未被任何未中止的行動方案，以及提案中或已採納的決定引用；用以通過條文的決定不計。</translation>
    </message>
    <message>
        <source>Cite it where it decides something, or ask whether the city means it.</source>
        <translation>在真正發揮作用處引用，或檢討本市是否確實主張此項。</translation>
    </message>
    <message>
        <source>There are statements, but none of this point or its theme.</source>
        <translation>已有方針條文，但此項或其主題沒有條文。</translation>
    </message>
    <message>
        <source>Say in one line what it means here.</source>
        <translation>用一句話寫出在本市的意義。</translation>
    </message>
    <message>
        <source>A statement is adopted and names no decision, or one that is not accepted.</source>
        <translation>條文標為已通過，但未連結決定事項，或該決定尚未採納。</translation>
    </message>
    <message>
        <source>Link the decision.</source>
        <translation>連結決定事項。</translation>
    </message>
    <message>
        <source>More than one statement of the same item is adopted.</source>
        <translation>同一項目有一個以上條文為已通過。</translation>
    </message>
    <message>
        <source>Set the older ones superseded.</source>
        <translation>將舊版改為已取代。</translation>
    </message>
    <message>
        <source>Answer, or bring a new version.</source>
        <translation>回應，或提出新版條文。</translation>
    </message>
    <message>
        <source>An item has enough positions (standard: 5) and the share that agrees as it stands is below the threshold (standard: 80 %).</source>
        <translation>項目已有足夠的立場（預設：5），而同意現行條文的比率低於門檻（預設：80%）。</translation>
    </message>
    <message>
        <source>Talk to those who want a change before more is built on it.</source>
        <translation>先與要求修改者協商，再據以推動。</translation>
    </message>
    <message>
        <source>There are enough positions (standard: 5), and a type of stakeholder has stakeholders but none with a position.</source>
        <translation>立場已足夠（預設：5），而某一類利害關係人名下均未表達立場。</translation>
    </message>
    <message>
        <source>Ask one of them.</source>
        <translation>請徵詢其中之一。</translation>
    </message>
    <message>
        <source>A refusal has a date or an amount and names no decision.</source>
        <translation>不做事項已填日期或金額，但未連結決定事項。</translation>
    </message>
    <message>
        <source>Link or write the decision.</source>
        <translation>連結或補登決定事項。</translation>
    </message>
    <message>
        <source>A decision was accepted on or after the day the first statement was adopted and cites no principle.</source>
        <translation>決定於首條方針通過當日或之後採納，但未引用任何方針。</translation>
    </message>
    <message>
        <source>Name the principles, or say in the reason why none applies.</source>
        <translation>註明所依方針，或於理由說明何以均不適用。</translation>
    </message>
    <message>
        <source>A live publication with an interval is past its next date by more than the days of grace (standard: 14); bad when it is older than two intervals.</source>
        <translation>定期更新的上線公開項目，已逾下次更新日加寬限天數（預設：14天）；超過兩個週期者為嚴重。</translation>
    </message>
    <message>
        <source>Publish it, or promise a longer interval.</source>
        <translation>更新公布，或改訂較長的週期。</translation>
    </message>
    <message>
        <source>There are publications, but no live one for strategies (B3.7.a), contacts (B3.7.b) or progress (B3.7.c), by its kind or its framework items.</source>
        <translation>已有公開項目，但策略文件（B3.7.a）、聯絡方式（B3.7.b）或進度（B3.7.c）依種類或框架項目均無上線者。</translation>
    </message>
    <message>
        <source>Publish what exists, also a draft.</source>
        <translation>先公布現有內容，草案亦可。</translation>
    </message>
    <message>
        <source>A planned publication was first due before today.</source>
        <translation>規劃中的公開項目，首次公布日已過。</translation>
    </message>
    <message>
        <source>Publish it, or set a new date openly.</source>
        <translation>公布，或公開訂定新日期。</translation>
    </message>
    <message>
        <source>A high or extreme risk that is not closed has no owner.</source>
        <translation>未結案的高度或極度風險沒有負責人。</translation>
    </message>
    <message>
        <source>Name who watches it.</source>
        <translation>指定關注此風險的負責人。</translation>
    </message>
    <message>
        <source>The response to a high or extreme risk that is not closed is undecided, or it shall be reduced, avoided or transferred but nothing is written under what is done and no open action is linked; bad when extreme.</source>
        <translation>未結案的高度或極度風險，因應方式未決定，或應降低、避免、移轉但未填因應作為，也沒有未完成的待辦事項；極度風險為嚴重。</translation>
    </message>
    <message>
        <source>Decide the response; “accept” with a reason is one.</source>
        <translation>決定因應方式；敘明理由後「承擔」亦可。</translation>
    </message>
    <message>
        <source>A risk that is not closed was to be reviewed before today.</source>
        <translation>未結案的風險，檢討日期已過。</translation>
    </message>
    <message>
        <source>Review it in the next delivery meeting.</source>
        <translation>於下次執行會議檢討。</translation>
    </message>
    <message>
        <source>An extreme risk that is not closed has not been escalated to the strategic level.</source>
        <translation>未結案的極度風險尚未提報策略面。</translation>
    </message>
    <message>
        <source>Lay it before the committee or bring the level down.</source>
        <translation>提報委員會，或設法降低等級。</translation>
    </message>
    <message>
        <source>A change request has been proposed for more days than the threshold (standard: 30).</source>
        <translation>變更申請提出後超過門檻天數仍未決定（預設：30天）。</translation>
    </message>
    <message>
        <source>Decide, or say what is missing.</source>
        <translation>請決定，或說明尚缺什麼。</translation>
    </message>
    <message>
        <source>A change request was accepted on or after the day the first statement was adopted and names neither a principle nor a measure.</source>
        <translation>變更申請於首條方針通過當日或之後採納，但未引用方針或指標。</translation>
    </message>
    <message>
        <source>Name the principle or the measure.</source>
        <translation>註明方針或指標。</translation>
    </message>
    <message>
        <source>An accepted change request of exactly one initiative has a new end, and the initiative ends on another day.</source>
        <translation>僅涉及一項行動方案的變更申請已採納並訂有新結束日，而該方案結束日不同。</translation>
    </message>
    <message>
        <source>Set the new end in the initiative.</source>
        <translation>於行動方案填入新結束日。</translation>
    </message>
    <message>
        <source>The newest vision that is not superseded is adopted or in consultation, and one or more of its four tests are not answered.</source>
        <translation>最新且未被取代的願景已通過或徵詢中，而四項檢驗中至少一項未答。</translation>
    </message>
    <message>
        <source>Answer them before it is adopted.</source>
        <translation>核定前請先回答。</translation>
    </message>
    <message>
        <source>An adopted vision answers one of its four tests with no.</source>
        <translation>已通過的願景，四項檢驗中有一項答否。</translation>
    </message>
    <message>
        <source>Mend the text, or record why it stands.</source>
        <translation>修正文字，或記錄維持原文的理由。</translation>
    </message>
    <message>
        <source>There are objectives, and a challenge or aspiration that has not passed reaches the weight threshold (standard: 4) and is named by no objective that is not dropped.</source>
        <translation>已有目標，而未過時的挑戰或期望權重達門檻（預設：4），沒有任何未取消的目標回應。</translation>
    </message>
    <message>
        <source>Set an objective, or lower the weight.</source>
        <translation>訂定目標，或調低權重。</translation>
    </message>
    <message>
        <source>There are higher-level plans, and neither an agreed objective nor one above it names any.</source>
        <translation>已有上位計畫，而已同意的目標及其上層目標均未連結。</translation>
    </message>
    <message>
        <source>Link the plan, or ask who wants it.</source>
        <translation>連結上位計畫，或確認是誰要做。</translation>
    </message>
    <message>
        <source>An agreed objective without objectives below it has no measure that is not retired.</source>
        <translation>已同意且沒有下層目標的目標，沒有使用中的指標。</translation>
    </message>
    <message>
        <source>Add one measure; one good one is enough.</source>
        <translation>新增一項指標，一項好的就夠。</translation>
    </message>
    <message>
        <source>Initiatives name objectives, and no initiative that is not stopped names this agreed objective without objectives below it, or one above it.</source>
        <translation>已有行動方案連結目標，而沒有未中止的行動方案連結此項已同意且無下層的目標或其上層目標。</translation>
    </message>
    <message>
        <source>Link one, plan one, or drop the objective.</source>
        <translation>連結或規劃行動方案，或取消目標。</translation>
    </message>
    <message>
        <source>An agreed objective has neither an owner nor a lead department.</source>
        <translation>已同意的目標既無負責人也無主辦機關。</translation>
    </message>
    <message>
        <source>Name a department.</source>
        <translation>指定主辦機關。</translation>
    </message>
    <message>
        <source>Initiatives name objectives, and a planned or running initiative that is no programme names none, nor does one above it.</source>
        <translation>已有行動方案連結目標，而規劃中或執行中的行動方案（計畫除外）及其上層均未連結目標。</translation>
    </message>
    <message>
        <source>Link the objective, or ask why it is done.</source>
        <translation>連結目標，或檢討為何要做。</translation>
    </message>
    <message>
        <source>Two or more departments run systems or modules of one capability, built or in use, and no shared one serves them all; a note when each is said to be unfit for sharing. Parent and child offices count once.</source>
        <translation>兩個以上機關各自建置或使用同一功能類別的系統或模組，且無一共用；均載明不宜共用時為提示。上下級機關計為一個。</translation>
    </message>
    <message>
        <source>Choose one to share, or write why not.</source>
        <translation>擇一共用，或載明不共用理由。</translation>
    </message>
    <message>
        <source>Support of an asset in use ends within the threshold (standard: 18 months) or has ended, and neither a replacement nor an open initiative is named; bad when a core system’s has ended.</source>
        <translation>使用中資產的支援於門檻內（預設18個月）或已終止，未列替代資產或未結行動方案；核心系統已終止者為嚴重。</translation>
    </message>
    <message>
        <source>Plan the replacement, or tender together.</source>
        <translation>規劃汰換，或聯合採購。</translation>
    </message>
    <message>
        <source>An asset that is neither planned nor retired has no department and no other body as owner.</source>
        <translation>非規劃中或已汰除的資產，沒有權責機關或外部擁有單位。</translation>
    </message>
    <message>
        <source>A core system in use lacks the protection level or the tolerable outage.</source>
        <translation>使用中的核心資通系統缺防護需求等級或可容忍中斷時間。</translation>
    </message>
    <message>
        <source>Fill them in with the security officer.</source>
        <translation>會同資安窗口填列。</translation>
    </message>
    <message>
        <source>An asset built or in use is a restricted-brand product; bad when neither a replacement nor an open initiative is named, else a note.</source>
        <translation>建置中或使用中的資產屬危害國家資通安全產品；未列替代資產或未結行動方案為嚴重，否則為提示。</translation>
    </message>
    <message>
        <source>Plan the removal.</source>
        <translation>規劃汰除。</translation>
    </message>
    <message>
        <source>Assets in use could be shared and serve at most their own department; counted for the project.</source>
        <translation>使用中的可共用資產，僅自己機關使用；以專案計一次。</translation>
    </message>
    <message>
        <source>Offer them: policy, contact, price.</source>
        <translation>對外提供：政策、窗口、費用。</translation>
    </message>
    <message>
        <source>A shared asset names no reuse policy while one is in force.</source>
        <translation>已有施行中的共用政策，共用資產卻未列適用政策。</translation>
    </message>
    <message>
        <source>Name the policy it is shared under.</source>
        <translation>填列適用的共用政策。</translation>
    </message>
    <message>
        <source>Ten or more assets are listed, some with a state of reuse, and no management policy or no use process for reuse is in force.</source>
        <translation>已登錄十項以上資產且有共用狀態，卻沒有施行中的共用管理政策或使用流程。</translation>
    </message>
    <message>
        <source>Bring the draft to decision.</source>
        <translation>將草案提請核定。</translation>
    </message>
    <message>
        <source>Some assets are listed, and departments of the first level own none; counted for the project.</source>
        <translation>已登錄資產，仍有一級機關名下沒有任何資產；以專案計一次。</translation>
    </message>
    <message>
        <source>Send them the packet.</source>
        <translation>寄送填報檔。</translation>
    </message>
    <message>
        <source>The channel audit has begun, and live services that are not internal have no row in it. Counted per department.</source>
        <translation>通路盤點已開始，而提供中的對外服務沒有盤點資料；依機關計數。</translation>
    </message>
    <message>
        <source>Ask the department: three numbers a channel are enough.</source>
        <translation>請主辦機關提供：每個通路三個數字即可。</translation>
    </message>
    <message>
        <source>All channels of a service that have cases are digital, and it is core for a segment in which the share of the threshold (standard: 30 %) or more use nothing online.</source>
        <translation>服務有件數的通路全為數位通路，且為某客群的核心服務，而該客群未使用線上服務的比率達門檻（預設30%）。</translation>
    </message>
    <message>
        <source>Keep a telephone line or a counter.</source>
        <translation>保留專線或櫃臺。</translation>
    </message>
    <message>
        <source>A case by a channel costs more than the factor (standard: 3) times the cheapest other channel of the service that has cases, and the channel has less than the share (standard: 10 %) of the cases. Home visits and partners&apos; counters are left out: they serve people who have no other way.</source>
        <translation>通路每件成本高於同一服務其他有件數通路最低成本的倍數（預設3倍），且件數占比低於門檻（預設10%）。到府與合作據點不計，因其服務的是別無管道的人。</translation>
    </message>
    <message>
        <source>Change it, stop it, or say whom it serves who has no other way.</source>
        <translation>改善、停辦，或說明它服務哪些別無管道的人。</translation>
    </message>
    <message>
        <source>On a channel with the share (standard: 10 %) of the cases or more, or the only one with cases, the promise is kept or people are satisfied below the threshold (standard: 50 %).</source>
        <translation>件數占比達門檻（預設10%）的通路，或唯一有件數的通路，其達成率或滿意度低於門檻（預設50%）。</translation>
    </message>
    <message>
        <source>Mend this channel before moving anybody off it.</source>
        <translation>先改善這個通路，再引導民眾改用其他通路。</translation>
    </message>
    <message>
        <source>A shift that is agreed or under way saves money in the budget, and no part of it goes back into inclusion.</source>
        <translation>已同意或進行中的通路移轉可實際節省經費，卻沒有任何一部分回饋數位包容。</translation>
    </message>
    <message>
        <source>Decide which share goes back to those offline.</source>
        <translation>決定回饋未上網者的比率。</translation>
    </message>
    <message>
        <source>A shift that is agreed or under way saves nothing a year, or costs more than it saves.</source>
        <translation>已同意或進行中的通路移轉每年沒有節省，或支出大於節省。</translation>
    </message>
    <message>
        <source>Do it for the service, not for the money, and say so; or drop it.</source>
        <translation>若是為了服務而非經費，請明說；否則取消。</translation>
    </message>
    <message>
        <source>The shares of all shifts that are not stopped from one channel of one service add up to more than 100 %.</source>
        <translation>同一服務同一原通路、未停止的移轉比率合計超過100%。</translation>
    </message>
    <message>
        <source>Lower the shares.</source>
        <translation>調低移轉比率。</translation>
    </message>
    <message>
        <source>A shift that is not stopped moves cases to a channel whose satisfaction is below the shift&apos;s own limit.</source>
        <translation>未停止的移轉，其目標通路的滿意度低於該移轉自訂的下限。</translation>
    </message>
    <message>
        <source>Mend the target channel first.</source>
        <translation>先改善目標通路。</translation>
    </message>
    <message>
        <source>In a segment the share of the threshold (standard: 30 %) or more use nothing online, and no measure that is planned or running names it. Silent while no measure at all is recorded.</source>
        <translation>客群未使用線上服務的比率達門檻（預設30%），而沒有規劃中或執行中的措施以其為對象；尚未登錄任何措施時不提示。</translation>
    </message>
    <message>
        <source>Plan help for them, best with a partner they trust.</source>
        <translation>為他們規劃協助，最好與他們信任的夥伴合作。</translation>
    </message>
    <message>
        <source>A running inclusion measure has a cost and neither a shift that pays nor an initiative.</source>
        <translation>執行中的數位包容措施有經費需求，卻未連結支應的通路移轉或行動方案。</translation>
    </message>
    <message>
        <source>Say where next year&apos;s money comes from.</source>
        <translation>載明明年經費從何而來。</translation>
    </message>
    <message>
        <source>The channel audit has begun, and for no district the share of older residents offline is known.</source>
        <translation>通路盤點已開始，而沒有任何行政區有長者未使用線上服務的比率。</translation>
    </message>
    <message>
        <source>One survey a year by district; ask the university.</source>
        <translation>每年分區調查一次；可請大學協助。</translation>
    </message>
    <message>
        <source>A final finding of high or medium weight has no management response after its date, or 30 days after the facts were confirmed when it has none.</source>
        <translation>重要性高或中的定稿發現，逾期限（無期限者為事實確認後30天）仍無管理階層回應。</translation>
    </message>
    <message>
        <source>Ask the department addressed for its answer.</source>
        <translation>請受查機關回應。</translation>
    </message>
    <message>
        <source>The factual check of a finding with the client was due before today.</source>
        <translation>發現的事實確認已逾期。</translation>
    </message>
    <message>
        <source>Send a reminder; without an answer it can be made final with a note.</source>
        <translation>催復；未復者可加註定稿。</translation>
    </message>
    <message>
        <source>A finding that is neither a draft nor withdrawn names no evidence.</source>
        <translation>非草稿、未撤銷的發現未附佐證。</translation>
    </message>
    <message>
        <source>Name what was seen.</source>
        <translation>列出所見佐證。</translation>
    </message>
    <message>
        <source>A final finding’s action was done more than 30 days ago, or its initiative ended that long ago as done, and it is not closed.</source>
        <translation>定稿發現的待辦事項或行動方案完成逾30天，尚未結案。</translation>
    </message>
    <message>
        <source>Verify and close it.</source>
        <translation>查證後結案。</translation>
    </message>
    <message>
        <source>Talk, and write why the settled level was chosen.</source>
        <translation>討論後載明定案理由。</translation>
    </message>
    <message>
        <source>Read the level descriptions together before going on.</source>
        <translation>繼續之前先一起讀等級說明。</translation>
    </message>
    <message>
        <source>An open barrier blocks a service or several, and neither an initiative that is not stopped nor an open action is named for it.</source>
        <translation>待處理的互通障礙阻斷一項以上服務，卻沒有未中止的行動方案或未結的待辦事項處理。</translation>
    </message>
    <message>
        <source>Make an action or an initiative from the barrier.</source>
        <translation>由該障礙建立待辦事項或行動方案。</translation>
    </message>
    <message>
        <source>A legal, semantic or technical barrier that is open or being removed at least slows work, and names neither a standard nor a rule.</source>
        <translation>法律、語意或技術障礙待處理或排除中，至少拖慢作業，卻未列標準，也未寫規定。</translation>
    </message>
    <message>
        <source>Name the standard, or write the rule that removes it.</source>
        <translation>列出標準，或寫下可排除障礙的規定。</translation>
    </message>
    <message>
        <source>A barrier that is open or being removed was due before today.</source>
        <translation>待處理或排除中的互通障礙，期限已過。</translation>
    </message>
    <message>
        <source>Do it, move the date, or accept the barrier with a reason.</source>
        <translation>完成、改期，或敘明理由接受現況。</translation>
    </message>
    <message>
        <source>An artefact that is not agreed was due before today; bad when a barrier that blocks a service waits for it.</source>
        <translation>尚未議定的互通性文件期限已過；有阻斷服務的障礙待其排除時為嚴重。</translation>
    </message>
    <message>
        <source>Agree what happens without it, or move the date in a decision.</source>
        <translation>議定沒有該文件時的作法，或以決策改期。</translation>
    </message>
    <message>
        <source>An artefact that is missing or a draft has a date or is waited for by a barrier, and has neither owner nor department.</source>
        <translation>尚無或草案中的互通性文件已有期限，或有障礙待其排除，卻沒有負責人與機關。</translation>
    </message>
    <message>
        <source>Name who brings it to agreement.</source>
        <translation>指定負責推動議定的人。</translation>
    </message>
    <message>
        <source>An artefact is called agreed, names no evidence, and no evidence names its table entry.</source>
        <translation>互通性文件標示為已議定，卻未附佐證，也沒有佐證指向其表列項目。</translation>
    </message>
    <message>
        <source>Link the agreed text.</source>
        <translation>連結議定的文件。</translation>
    </message>
    <message>
        <source>Say why in the rating, or clear it.</source>
        <translation>在評級中敘明理由，或清除評級。</translation>
    </message>
    <message>
        <source>With three or more open barriers in the project, one cell of the interoperability table alone has the highest heat.</source>
        <translation>專案有三項以上待排除障礙，且互通性矩陣僅有一格熱度最高。</translation>
    </message>
    <message>
        <source>Start there.</source>
        <translation>由此處著手。</translation>
    </message>
    <message>
        <source>Of all datasets not open, the one most asked for by open requests reaches the threshold (standard: 10); bad when it has no release date or that has passed.</source>
        <translation>未開放資料集中，未結索取次數最高且達門檻（預設10次）者；無預定開放日或已過期時為嚴重。</translation>
    </message>
    <message>
        <source>Talk to who blocks it; set a date, or answer with the reason.</source>
        <translation>與卡關單位協調，訂定日期或說明理由。</translation>
    </message>
    <message>
        <source>A dataset is closed or given on request only, and the reason or the approver is missing.</source>
        <translation>資料集不開放或依申請提供，缺理由或核准人。</translation>
    </message>
    <message>
        <source>Write the reason and who approved it.</source>
        <translation>載明理由與核准人。</translation>
    </message>
    <message>
        <source>A dataset that is not open was to be released before today.</source>
        <translation>未開放的資料集已過預定開放日。</translation>
    </message>
    <message>
        <source>Give a new date with the reason, and tell those who asked.</source>
        <translation>訂新日期並載明理由，告知索取者。</translation>
    </message>
    <message>
        <source>An open dataset has one or two stars and is asked for or used.</source>
        <translation>已開放資料集僅一、二星，且有人索取或使用。</translation>
    </message>
    <message>
        <source>Publish it in an open format that machines read.</source>
        <translation>改以開放且機器可讀的格式提供。</translation>
    </message>
    <message>
        <source>The last update of an open dataset is older than its frequency and the grace on it (standard: half of it); real time: older than two days.</source>
        <translation>已開放資料集的最近更新早於所標頻率加寬限（標準為頻率之半）；即時資料早於兩天。</translation>
    </message>
    <message>
        <source>Update it, or change the stated frequency.</source>
        <translation>更新資料，或改列更新頻率。</translation>
    </message>
    <message>
        <source>An open dataset contains personal data.</source>
        <translation>已開放的資料集含個資。</translation>
    </message>
    <message>
        <source>Take it down or anonymise it; ask the privacy officer.</source>
        <translation>下架或去識別化，並洽個資窗口。</translation>
    </message>
    <message>
        <source>An open dataset has no licence.</source>
        <translation>已開放的資料集未載明授權。</translation>
    </message>
    <message>
        <source>State the licence.</source>
        <translation>載明授權條款。</translation>
    </message>
    <message>
        <source>A data request that is not answered was due before today, or has no date and is older than the threshold (standard: 30 days).</source>
        <translation>未答復的資料需求已逾期，或無期限而超過門檻（預設30天）。</translation>
    </message>
    <message>
        <source>Answer, also with a no.</source>
        <translation>答復，不提供也須答復。</translation>
    </message>
    <message>
        <source>Of three or more readings counted alike, the latest has no more open datasets than the one before the last.</source>
        <translation>同一計算方式的三次以上實測中，最近一次的開放數不高於前前次。</translation>
    </message>
    <message>
        <source>See who blocks the most wanted ones.</source>
        <translation>查明熱門資料集卡在何處。</translation>
    </message>
    <message>
        <source>Some initiative or service names a kind of service innovation, and other kinds are named by none that is planned or running; counted for the project.</source>
        <translation>已有行動方案或服務標示創新類型，其他類型卻無任何規劃中或進行中者；以專案計一次。</translation>
    </message>
    <message>
        <source>Ask partners; not every city needs all six.</source>
        <translation>徵詢夥伴；並非每個城市都需六種俱全。</translation>
    </message>
    <message>
        <source>An asset planned, being built or in use does not meet a platform principle; no waiver in force covers both and no open initiative is named for the asset. One finding an asset; bad while it is planned or being built.</source>
        <translation>規劃中、建置中或使用中的資產不符合平臺原則，無有效例外核准，也未列未結行動方案；每項資產計一次，規劃中或建置中為嚴重。</translation>
    </message>
    <message>
        <source>Change the specification, or ask for a waiver with an end.</source>
        <translation>修改規格，或申請有期限的例外。</translation>
    </message>
    <message>
        <source>A granted waiver ended before today.</source>
        <translation>核准的例外已過期。</translation>
    </message>
    <message>
        <source>Conform, end it, or ask anew.</source>
        <translation>改為符合、結束，或重新申請。</translation>
    </message>
    <message>
        <source>A granted waiver ends within the threshold (standard: 60 days) and names no way back.</source>
        <translation>核准的例外於門檻內（預設60天）到期，未載改善方式。</translation>
    </message>
    <message>
        <source>Agree the way back now.</source>
        <translation>即刻議定改善方式。</translation>
    </message>
    <message>
        <source>A waiver was asked for more than 30 days ago and is not answered.</source>
        <translation>例外申請逾30天未答復。</translation>
    </message>
    <message>
        <source>Grant it with an end, or refuse it.</source>
        <translation>限期核准或不准。</translation>
    </message>
    <message>
        <source>An interface in use has no user and belongs to no dataset of the portal.</source>
        <translation>使用中的介面無使用者，也不屬於平臺資料集。</translation>
    </message>
    <message>
        <source>Tell others that it is there, or end it.</source>
        <translation>告知他人可用，或停用。</translation>
    </message>
    <message>
        <source>An interface in use with users works by hand or straight on the database.</source>
        <translation>使用中且有使用者的介面以人工傳送或資料庫直連。</translation>
    </message>
    <message>
        <source>Put it on the gateway.</source>
        <translation>改走介接閘道。</translation>
    </message>
    <message>
        <source>An interface in use reaches the number of users from which it counts as shared (standard: 2) and lacks some of the five elements.</source>
        <translation>使用中的介面使用者數達共用門檻（預設2個），五要素尚有缺漏。</translation>
    </message>
    <message>
        <source>Publish what is missing.</source>
        <translation>公布所缺要素。</translation>
    </message>
    <message>
        <source>An interface in use by outside bodies announces no notice of changes.</source>
        <translation>外部單位使用中的介面未訂異動預告天數。</translation>
    </message>
    <message>
        <source>Promise a number of days.</source>
        <translation>承諾預告天數。</translation>
    </message>
    <message>
        <source>A data element has neither an owning department nor a source outside the city.</source>
        <translation>資料元素沒有權責機關，也沒有外部權威來源。</translation>
    </message>
    <message>
        <source>Name the owner.</source>
        <translation>指定權責機關。</translation>
    </message>
    <message>
        <source>A data element is kept in two or more systems and none is named as its source.</source>
        <translation>資料元素存於兩個以上系統，未定權威來源。</translation>
    </message>
    <message>
        <source>Say which copy is right.</source>
        <translation>載明以何者為準。</translation>
    </message>
    <message>
        <source>Two or more services ask people for a data element whose source is known.</source>
        <translation>權威來源已知的資料元素，仍有兩項以上服務向民眾索取。</translation>
    </message>
    <message>
        <source>Fetch it from the source instead of asking.</source>
        <translation>改由來源取得，不再向民眾索取。</translation>
    </message>
    <message>
        <source>A module in use for more than 12 months serves at most its own department.</source>
        <translation>使用逾12個月的共用模組，僅自己機關使用。</translation>
    </message>
    <message>
        <source>Offer it, or stop calling it a module.</source>
        <translation>對外提供，或不再列為模組。</translation>
    </message>
    <message>
        <source>A granted exception expired before today.</source>
        <translation>核准的例外已於今日之前到期。</translation>
    </message>
    <message>
        <source>End it, or have it reviewed and granted anew.</source>
        <translation>結束它，或重新審查核准。</translation>
    </message>
    <message>
        <source>A granted exception expires within the days of the threshold (standard: 60) from today.</source>
        <translation>核准的例外將於門檻天數（預設60天）內到期。</translation>
    </message>
    <message>
        <source>Decide before it runs out.</source>
        <translation>到期前做決定。</translation>
    </message>
    <message>
        <source>A granted exception names no reviewing body, and its reviewer is missing, approved it, belongs to a department or joint department of its services, or is not shown to be outside (department not known).</source>
        <translation>核准的例外未指定審查單位，且審查人未填、即為核准人、屬於其服務的主辦或協辦機關，或因機關不明而無法證明獨立。</translation>
    </message>
    <message>
        <source>Name a reviewer outside the departments that use it.</source>
        <translation>指定使用機關以外的審查人。</translation>
    </message>
    <message>
        <source>Personal-data files lack their basis, law and article, purposes or categories, or a contact (their own or the department&apos;s office phone). Counted per department.</source>
        <translation>個人資料檔案缺依據、法規與條次、特定目的或類別，或缺聯絡方式（本身或機關公務電話皆無）；依機關計數。</translation>
    </message>
    <message>
        <source>Fill in the missing entries; then publish.</source>
        <translation>補齊缺漏項目後公布。</translation>
    </message>
    <message>
        <source>Personal-data files have all entries of the public list and no date of publication; one finding, counted.</source>
        <translation>個人資料檔案應公開項目齊備，但沒有公布日；合併為一項並計數。</translation>
    </message>
    <message>
        <source>Publish the list.</source>
        <translation>公布清單。</translation>
    </message>
    <message>
        <source>The notice of personal-data files is to be rewritten or missing; note where the basis is statutory duty, else attention. Counted per department.</source>
        <translation>個人資料檔案的告知事項待改寫或未告知；依據為法定職務者為提醒，其餘為待處理；依機關計數。</translation>
    </message>
    <message>
        <source>Rewrite it; two minutes to read.</source>
        <translation>改寫到兩分鐘讀得完。</translation>
    </message>
    <message>
        <source>A service, live or a pilot, handles personal data and no personal-data file names it. Silent while no file at all is recorded.</source>
        <translation>提供中或試辦的服務處理個人資料，而沒有任何個人資料檔案連結它；尚未登錄任何檔案時不提示。</translation>
    </message>
    <message>
        <source>Add the file, or link it.</source>
        <translation>新增檔案，或建立連結。</translation>
    </message>
    <message>
        <source>A service&apos;s rating of B11.3.1 is judged by consent, and it has personal-data files with a basis, none of which is consent.</source>
        <translation>服務的B11.3.1以同意評定，而其個人資料檔案的依據均非同意。</translation>
    </message>
    <message>
        <source>Judge by notice, necessity and choice; consent is not the basis here.</source>
        <translation>改以告知、必要性與選擇評定；此處的依據不是同意。</translation>
    </message>
    <message>
        <source>A privacy principle is not met by a service with a personal-data file of special categories, and no granted exception that has not expired covers service and principle.</source>
        <translation>服務有特種個資檔案而未落實某項隱私原則，且沒有未到期的核准例外涵蓋該服務與原則。</translation>
    </message>
    <message>
        <source>Mend it first, or take the exception to review.</source>
        <translation>優先改善，或將例外送審。</translation>
    </message>
    <message>
        <source>A service asks for a certificate, and all its channels with cases are digital (website, app, messaging).</source>
        <translation>服務要求憑證等級，而有件數的通路全為數位通路（網站、行動應用、通訊軟體）。</translation>
    </message>
    <message>
        <source>Offer a second way to prove who one is.</source>
        <translation>提供第二種證明本人的方式。</translation>
    </message>
    <message>
        <source>A contract in force has a lock-in score at or above the threshold (standard: 60) and ends, its option to extend included, within the months of the threshold (standard: 18); bad when that is within the shorter threshold (standard: 6 months) and neither a contract that replaces it nor an open initiative is linked.</source>
        <translation>有效契約的綁定程度達門檻（預設60），且含後續擴充在內將於門檻月數（預設18個月）內到期；若在較短門檻（預設6個月）內到期，且未連結取代它的契約或未完成的行動方案，則為嚴重。</translation>
    </message>
    <message>
        <source>Plan the tender now with data clause, open interface and exit plan; talk to the market.</source>
        <translation>現在就規劃招標，納入資料條款、開放介面與退場計畫，並與市場接觸。</translation>
    </message>
    <message>
        <source>Contracts in force of one category, “other” excepted, end within the months of the threshold (standard: 18) in as many departments as the threshold says (standard: 3). One finding a category.</source>
        <translation>同一採購內容（「其他」除外）的有效契約，於門檻月數（預設18個月）內到期且分屬門檻數（預設3個）以上的機關；每一類一項。</translation>
    </message>
    <message>
        <source>Look whether one purchase can serve them all.</source>
        <translation>評估能否一次採購、共同使用。</translation>
    </message>
    <message>
        <source>A contract in planning, tender or force is silent on its data or leaves them to the supplier; attention while the tender can still be changed, note after that.</source>
        <translation>規劃、招標中或有效的契約未載明資料權利，或歸廠商；招標文件仍可修改時為待處理，之後為提醒。</translation>
    </message>
    <message>
        <source>Put the data clause into the tender; after the award ask for an amendment.</source>
        <translation>將資料條款納入招標文件；已決標者洽商修約。</translation>
    </message>
    <message>
        <source>Contracts in planning, tender or force whose value reaches the threshold (standard: NT$10 million), which few or no others could take over, have no cost of leaving. Counted per department.</source>
        <translation>規劃、招標中或有效的契約，金額達門檻（預設1,000萬元）且可接手廠商少或無，而未填退場成本；依機關計數。</translation>
    </message>
    <message>
        <source>Estimate leaving before signing.</source>
        <translation>簽約前估算退場成本。</translation>
    </message>
    <message>
        <source>There are at least as many contracts in force with a value as the threshold says (standard: 5), and one supplier holds the share of the threshold (standard: 25 %) of their total or more.</source>
        <translation>有金額的有效契約達門檻件數（預設5件），且單一廠商占總金額達門檻（預設25%）。</translation>
    </message>
    <message>
        <source>Split what need not be one lot; ask for open interfaces first where the supplier has most.</source>
        <translation>不必同一標的者分批採購；先從該廠商最多之處要求開放介面。</translation>
    </message>
    <message>
        <source>A limited tender that is neither closed nor cancelled names no ground, and its value reaches the city&apos;s publication amount of that day. Silent without such a row of the procurement thresholds.</source>
        <translation>未結案也未取消的限制性招標未填適用條款，且金額達當時的公告金額；金額門檻清冊沒有該筆時不提示。</translation>
    </message>
    <message>
        <source>Name the ground of the law, or tender openly.</source>
        <translation>載明適用條款，或改公開招標。</translation>
    </message>
    <message>
        <source>There are procurement policies, and none in force covers one of the four contract principles; note when a draft does, attention when nothing does.</source>
        <translation>已有採購政策，但四項契約原則中有一項沒有施行中的政策涵蓋；有草案者為提醒，全無者為待處理。</translation>
    </message>
    <message>
        <source>Adopt or extend a policy.</source>
        <translation>訂定或擴充政策。</translation>
    </message>
    <message>
        <source>A procurement policy in force was published after it began to apply, or never.</source>
        <translation>施行中的採購政策於施行後才公布，或未公布。</translation>
    </message>
    <message>
        <source>Publish changes before they apply.</source>
        <translation>異動應在施行前公布。</translation>
    </message>
    <message>
        <source>An early talk, market day or call for information was held and does not give all firms the same papers.</source>
        <translation>已辦理的及早接觸、廠商交流日或公開徵詢，未讓所有廠商取得相同資料。</translation>
    </message>
    <message>
        <source>Publish the same papers to everybody before the notice.</source>
        <translation>公告前將相同資料對所有人公開。</translation>
    </message>
    <message>
        <source>A contract in planning whose value reaches the city&apos;s inspection amount goes to tender within the days of the threshold (standard: 120), and no market action names it.</source>
        <translation>規劃中的契約金額達查核金額，將於門檻天數（預設120天）內公告，而沒有任何市場參與作為涵蓋它。</translation>
    </message>
    <message>
        <source>An open call for information takes two weeks.</source>
        <translation>公開徵詢只需兩週。</translation>
    </message>
    <message>
        <source>A service that is live or a pilot has neither an owner department nor an owner.</source>
        <translation>提供中或試辦的服務沒有主辦機關也沒有負責人。</translation>
    </message>
    <message>
        <source>Name the department that answers for it.</source>
        <translation>指定負責的機關。</translation>
    </message>
    <message>
        <source>Segments are linked to services, and a segment has no link of importance core. Silent while there are no links at all.</source>
        <translation>已建立客群與服務的對應，而某客群沒有任何核心服務；完全沒有對應資料時不提示。</translation>
    </message>
    <message>
        <source>Ask what they need first; link or plan a service.</source>
        <translation>先問他們最需要什麼，再連結或規劃服務。</translation>
    </message>
    <message>
        <source>A live service that is not internal is linked to no segment, while at least half of the live services that are not internal are.</source>
        <translation>提供中的對外服務未對應任何客群，而半數以上的對外服務已有對應。</translation>
    </message>
    <message>
        <source>Link the segment, or ask whether the service is still needed.</source>
        <translation>連結客群，或檢討服務是否仍有需要。</translation>
    </message>
    <message>
        <source>A segment has a need, neither answered nor declined, whose weight reaches the threshold (standard: 4), and no team that has not ended names the segment.</source>
        <translation>客群有未回應也未婉拒的需求，權重達門檻（預設4），而沒有未結束的團隊負責該客群。</translation>
    </message>
    <message>
        <source>Give it to a team; it needs no new department.</source>
        <translation>交給一個團隊；不必新設機關。</translation>
    </message>
    <message>
        <source>A customer team is informal or its charter drafted, and one of its life events is live or a pilot.</source>
        <translation>客戶專屬團隊未正式成立或章程仍在草擬，而其負責的人生大事已上線或試辦。</translation>
    </message>
    <message>
        <source>Adopt a charter: mandate, powers, quality rules.</source>
        <translation>核定章程：任務、權限、品質規範。</translation>
    </message>
    <message>
        <source>A bundle&apos;s running cost a year exceeds the cost before by more than the tolerance (standard: 2 %), in the same currency.</source>
        <translation>整合服務的每年經常支出高於整合前，且超過容許值（預設2%），以同一幣別計。</translation>
    </message>
    <message>
        <source>Bundling should cost no more: say what the extra buys, or change the bundle.</source>
        <translation>整合不應更花錢：說明多花的錢買到什麼，或調整整合方式。</translation>
    </message>
    <message>
        <source>A life event is live or a pilot, and its minutes before or its minutes bundled are missing.</source>
        <translation>人生大事已上線或試辦，而整合前或整合後分鐘數未填。</translation>
    </message>
    <message>
        <source>Time twenty people; that is enough to begin.</source>
        <translation>實測二十人即可開始。</translation>
    </message>
    <message>
        <source>A segment was last asked longer ago than the threshold (standard: 24 months), or never although a life event that is live or a pilot names it.</source>
        <translation>客群最近調查日早於門檻（預設24個月），或已有上線或試辦的人生大事以其為對象卻從未調查。</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>再問一次。</translation>
    </message>
    <message>
        <source>A service, live or a pilot, is core for a segment and fails it, or satisfies less than the threshold (standard: 50 %).</source>
        <translation>提供中或試辦的服務是某客群的核心服務，卻無法滿足，或滿意度低於門檻（預設50%）。</translation>
    </message>
    <message>
        <source>Start the next bundle here.</source>
        <translation>下一個整合從這裡開始。</translation>
    </message>
    <message>
        <source>There are stakeholders, and one of the five types is the type of none of them; a stakeholder without types takes those of its organisation. One finding a type.</source>
        <translation>已登錄利害關係人，而五種類型中有一種沒有任何人代表；未填類型者以其組織的類型計；每一類型一項。</translation>
    </message>
    <message>
        <source>Ask who speaks for this type, or say in a decision why nobody is needed.</source>
        <translation>詢問誰能代表這一類，或以決議說明為何不需要。</translation>
    </message>
    <message>
        <source>The last contact held with a stakeholder is older than its frequency allows (31, 92, 183 or 366 days) plus the days of grace, and none is planned within the days of grace from today.</source>
        <translation>與利害關係人最近一次接觸已超過其聯繫頻率（31、92、183或366天）加寬限天數，且今日起寬限天數內沒有預定接觸。</translation>
    </message>
    <message>
        <source>Contact them, or change the frequency.</source>
        <translation>聯繫對方，或調整頻率。</translation>
    </message>
    <message>
        <source>A planned contact&apos;s date is before today.</source>
        <translation>預定接觸的日期已過。</translation>
    </message>
    <message>
        <source>Record what was said, or move the date.</source>
        <translation>記錄談話內容，或改期。</translation>
    </message>
    <message>
        <source>A stakeholder&apos;s influence reaches the threshold (standard: 4), its engagement wanted is above its engagement now, and no contact is planned from today on.</source>
        <translation>利害關係人影響力達門檻（預設4），期望參與程度高於目前，而今日起沒有預定接觸。</translation>
    </message>
    <message>
        <source>Plan the next talk before the next decision that needs them.</source>
        <translation>在下一個需要他們支持的決定之前安排談話。</translation>
    </message>
    <message>
        <source>A stakeholder&apos;s influence reaches the threshold (standard: 4), and it has no contact held and none planned from today on. Silent while no contact at all is recorded.</source>
        <translation>利害關係人影響力達門檻（預設4），沒有接觸紀錄，今日起也沒有預定接觸；尚未登錄任何接觸時不提示。</translation>
    </message>
    <message>
        <source>Start with the most influential.</source>
        <translation>從影響力最高者開始。</translation>
    </message>
    <message>
        <source>Stakeholders wanted as supportive or leading lack what it brings them or how to take part; one finding, counted.</source>
        <translation>期望其支持或帶頭推動的利害關係人，缺「對您的好處」或「如何參與」；合併為一項並計數。</translation>
    </message>
    <message>
        <source>Write one sentence each; it is what they will be told.</source>
        <translation>各寫一句話；這就是要對他們說的話。</translation>
    </message>
    <message>
        <source>An exchange with another city was held longer ago than the threshold (standard: 12 months), and neither an initiative that adopted it nor a reason against is named.</source>
        <translation>與其他城市的交流已超過門檻（預設12個月），既未填採用於哪個行動方案，也未填未採用原因。</translation>
    </message>
    <message>
        <source>Link what it was used for, or say why it was not.</source>
        <translation>連結用在哪裡，或說明為何未採用。</translation>
    </message>
    <message>
        <source>A word to avoid of a term that is not retired stands in a text of the project in that language; titles of needs (people’s own words), the terms themselves, longer words of the glossary and single Chinese characters do not count. Attention from the threshold on (standard: 5 places).</source>
        <translation>未停用術語的避用詞出現在專案同語言文字中；需求標題（民眾原話）、術語本身、詞彙中較長的用詞與單一漢字不計。達門檻（預設5處）列為待處理。</translation>
    </message>
    <message>
        <source>Replace it, place by place.</source>
        <translation>逐處改用建議用詞。</translation>
    </message>
    <message>
        <source>A word for a disputed term stands in a decision, the vision, a principle, a contract or an initiative.</source>
        <translation>有爭議的術語出現在決策、願景、方針、契約或行動方案中。</translation>
    </message>
    <message>
        <source>Settle the term, or say where it is used what is meant.</source>
        <translation>議定該術語，或在使用處說明所指。</translation>
    </message>
    <message>
        <source>Two or more places define one term, at least one otherwise than we do, and no way out is chosen; bad when two of their systems are joined by a live interface or stand in one service.</source>
        <translation>同一術語有兩處以上定義，至少一處與本定義不同且未定處理方式；其系統間有使用中的介面或同屬一項服務時為嚴重。</translation>
    </message>
    <message>
        <source>Choose: change the source, map, or name the two apart.</source>
        <translation>擇一：修改來源、建立對照，或並存並改稱。</translation>
    </message>
    <message>
        <source>A term has been disputed for longer than the threshold (standard: 90 days) and no open action names it as its source.</source>
        <translation>術語爭議超過門檻（預設90天），且沒有未結的待辦事項以其為來源。</translation>
    </message>
    <message>
        <source>Give somebody the task, with a date.</source>
        <translation>指定承辦人與期限。</translation>
    </message>
    <message>
        <source>An agreed term has no definition in either language.</source>
        <translation>已議定的術語在兩種語言都沒有定義。</translation>
    </message>
    <message>
        <source>Write one sentence.</source>
        <translation>寫下一句定義。</translation>
    </message>
    <message>
        <source>A word stands as preferred or other word in two terms that are not retired, or is used in one and avoided in another.</source>
        <translation>同一用詞出現在兩個未停用的術語，或在一處使用、另一處避用。</translation>
    </message>
    <message>
        <source>Merge the two, or name them apart.</source>
        <translation>合併兩者，或分別命名。</translation>
    </message>
    <message>
        <source>Of ten or more terms, more than half are linked to no other term; counted for the project.</source>
        <translation>十個以上術語中，過半未與其他術語關聯；以專案計一次。</translation>
    </message>
    <message>
        <source>Link the main ones; the map of terms shows only linked ones.</source>
        <translation>將主要術語互相關聯；概念圖只顯示有關聯者。</translation>
    </message>
    <message>
        <source>A position asks for a change or rejects, has no answer, is older than the threshold (standard: 60 days), and no newer version of the statement has left draft since.</source>
        <translation>立場為修正後同意或不同意，尚無回應，已超過門檻天數（預設：60天），且其後沒有新版條文脫離草案。</translation>
    </message>
    <message>
        <source>A rated item&apos;s gap weight reaches the High threshold and no initiative that is not stopped names the item, or what it is part of, among the gaps it closes. Before the first initiative more than five of them are one finding.</source>
        <translation>已評項目的落差權重達「高」門檻，且沒有任何未中止的行動方案將該項目或其所屬項目列為要補上的落差。尚無任何行動方案時，超過五項者合併為一項發現。</translation>
    </message>
    <message>
        <source>The day until which a finding is accepted has passed and the finding still holds. An acceptance takes its finding from the list until that day, unless the finding gets worse than it was.</source>
        <translation>檢核發現的接受期限已過，而發現仍然成立。接受後，該發現在期限內不列出；但情形比接受時嚴重者，仍會列出。</translation>
    </message>
    <message>
        <source>Accepted findings no longer exist; one finding for all of them.</source>
        <translation>已接受的檢核發現已不存在；合併為一項提醒。</translation>
    </message>
    <message>
        <source>Remove the rows.</source>
        <translation>請刪除這些資料列。</translation>
    </message>
    <message>
        <source>Look again: mend it, or accept this finding, which extends the acceptance.</source>
        <translation>請再次檢視：予以改善，或接受此項檢核發現（即展延原接受期限）。</translation>
    </message>
    <message>
        <source>The current round is open and rates a table entry at another level than the state of its artefact gives (missing 0, draft 1, exists 2, agreed 3), and the rating gives no reason.</source>
        <translation>進行中的評估輪次對表列項目所評的等級，與其文件狀態所對應的等級（尚無 0、草案 1、已有 2、已議定 3）不同，且評定未說明理由。</translation>
    </message>
    <message>
        <source>A department packet was due before today and has not been returned. Severe when it is later than the threshold (standard: 14 days).</source>
        <translation>部門彙整表的繳交期限早於今日，且尚未繳回。逾期超過門檻（標準：14 日）者列為嚴重。</translation>
    </message>
    <message>
        <source>Call the department, or give it a later date.</source>
        <translation>聯繫該部門催辦，或改訂較晚的期限。</translation>
    </message>
    <message>
        <source>A lesson is changed without a day on which it was checked, and the change is longer ago than the threshold (standard: 90 days): the day its action was done, else the later of the days it was heard and decided.</source>
        <translation>回饋已改善但沒有查核日期，且改善至今已超過門檻天數（預設：90天）；改善日以待辦完成日計，沒有時以反映日與決定日較晚者計。</translation>
    </message>
    <message>
        <source>Ask those who told us whether it helped, and write the day and the answer.</source>
        <translation>請詢問當初反映的人是否有改善，並填寫日期與結果。</translation>
    </message>
    <message>
        <source>A lesson is still only heard, names no decision, and was heard longer ago than the threshold (standard: 30 days).</source>
        <translation>回饋仍停在「已蒐集」、未連結決定，且反映至今已超過門檻天數（預設：30天）。</translation>
    </message>
    <message>
        <source>Decide what is done about it, or decline it with a reason.</source>
        <translation>請決定如何處理，或敘明理由不採納。</translation>
    </message>
    <message>
        <source>Something that runs depends on a body outside the city that is no ministry (“If a body leaves”, B3), and no successor is named.</source>
        <translation>運作中的事項依賴府外單位（中央部會除外；見B3「若單位退出」），而未填接替者。</translation>
    </message>
    <message>
        <source>Two assessors who handed in differ by two levels or more on an item, or in whether it applies, and neither the rating of the round nor one of theirs has a note; not while another assessor is still rating it.</source>
        <translation>兩名已交出評分的評估者對同一項目相差兩級以上，或對是否適用看法不同，而該次評估的評級與兩人的評分都沒有備註；另有評估者仍在評該項目時不列。</translation>
    </message>
    <message>
        <source>Two assessors who handed in have ten or more items in common, and fewer of them than the threshold (standard: 80 %) lie within one level; not counting those that another assessor is still rating.</source>
        <translation>兩名已交出評分的評估者有十項以上共同項目，相差一級內的比率低於門檻（預設80%）；另有評估者仍在評的項目不計入。</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Under way</source>
        <translation>辦理中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Special municipality</source>
        <translation>直轄市</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市</translation>
    </message>
    <message>
        <source>County</source>
        <translation>縣</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>核定</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>內部使用</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>密件</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提議中</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已採納</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未採納</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已取代</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Record or minutes</source>
        <translation>紀錄或會議紀錄</translation>
    </message>
    <message>
        <source>Data or figures</source>
        <translation>資料或數字</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>網頁</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>訪談</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>實地觀察</translation>
    </message>
    <message>
        <source>Mayoral pledge</source>
        <translation>市長政見</translation>
    </message>
    <message>
        <source>Medium-term plan</source>
        <translation>中程施政計畫</translation>
    </message>
    <message>
        <source>Spatial plan</source>
        <translation>空間計畫</translation>
    </message>
    <message>
        <source>Net-zero plan</source>
        <translation>淨零計畫</translation>
    </message>
    <message>
        <source>Central programme</source>
        <translation>中央計畫</translation>
    </message>
    <message>
        <source>Sector plan</source>
        <translation>部門計畫</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>Quick win</source>
        <translation>速成方案</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>構想</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已規劃</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>執行中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>規劃</translation>
    </message>
    <message>
        <source>Initiate</source>
        <translation>啟動</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>施行</translation>
    </message>
    <message>
        <source>Consolidate</source>
        <translation>鞏固</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>轉型</translation>
    </message>
    <message>
        <source>P1 now</source>
        <translation>P1 立即</translation>
    </message>
    <message>
        <source>P2 soon</source>
        <translation>P2 近期</translation>
    </message>
    <message>
        <source>P3 later</source>
        <translation>P3 稍後</translation>
    </message>
    <message>
        <source>P4 if possible</source>
        <translation>P4 行有餘力</translation>
    </message>
    <message>
        <source>XS days</source>
        <translation>XS 數日</translation>
    </message>
    <message>
        <source>S weeks</source>
        <translation>S 數週</translation>
    </message>
    <message>
        <source>M months</source>
        <translation>M 數月</translation>
    </message>
    <message>
        <source>L a year</source>
        <translation>L 一年</translation>
    </message>
    <message>
        <source>XL years</source>
        <translation>XL 數年</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>如期</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有風險</translation>
    </message>
    <message>
        <source>Off track</source>
        <translation>落後</translation>
    </message>
    <message>
        <source>Own revenue</source>
        <translation>自有財源</translation>
    </message>
    <message>
        <source>General grant</source>
        <translation>一般補助</translation>
    </message>
    <message>
        <source>Project grant</source>
        <translation>計畫型補助</translation>
    </message>
    <message>
        <source>Matching funds</source>
        <translation>配合款</translation>
    </message>
    <message>
        <source>Special budget or fund</source>
        <translation>特別預算或基金</translation>
    </message>
    <message>
        <source>Private participation</source>
        <translation>民間參與（促參）</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>構想</translation>
    </message>
    <message>
        <source>Preliminary review</source>
        <translation>先期審議</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>概算</translation>
    </message>
    <message>
        <source>Budget bill</source>
        <translation>預算案</translation>
    </message>
    <message>
        <source>Budget law</source>
        <translation>法定預算</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Supplementary</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>問卷調查</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>市民專線</translation>
    </message>
    <message>
        <source>Public hearing</source>
        <translation>公聽會</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>陳情</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>工作坊</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>已納入</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答復</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已婉拒</translation>
    </message>
    <message>
        <source>City body</source>
        <translation>市府所屬機關（構）</translation>
    </message>
    <message>
        <source>Central government</source>
        <translation>中央政府</translation>
    </message>
    <message>
        <source>Other city</source>
        <translation>其他縣市</translation>
    </message>
    <message>
        <source>State enterprise</source>
        <translation>國營事業</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>University or institute</source>
        <translation>大學或研究機構</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>公會或協會</translation>
    </message>
    <message>
        <source>Community group</source>
        <translation>社區團體</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>發起人</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>投資者</translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation>服務提供者</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>消費者</translation>
    </message>
    <message>
        <source>External party</source>
        <translation>外部團體</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>自我評估</translation>
    </message>
    <message>
        <source>External assessment</source>
        <translation>外部評估</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>action</comment>
        <translation>待辦</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>need</comment>
        <translation>待處理</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>assessment round</comment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>Exists, not yet agreed</source>
        <translation>已有，尚未議定</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已議定</translation>
    </message>
    <message>
        <source>Management policy</source>
        <translation>管理政策</translation>
    </message>
    <message>
        <source>Use process</source>
        <translation>使用流程</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>施行中</translation>
    </message>
    <message>
        <source>Service delivery</source>
        <translation>服務提供</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技術基礎</translation>
    </message>
    <message>
        <source>Sign-in and identity</source>
        <translation>身分驗證</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>繳費</translation>
    </message>
    <message>
        <source>Forms and cases</source>
        <translation>表單與案件</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>預約掛號</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Contact and hotline</source>
        <translation>客服與專線</translation>
    </message>
    <message>
        <source>Documents and records</source>
        <translation>公文與檔案</translation>
    </message>
    <message>
        <source>Registers of people or firms</source>
        <translation>登記與名冊</translation>
    </message>
    <message>
        <source>Maps and GIS</source>
        <translation>圖資</translation>
    </message>
    <message>
        <source>Sensors and control</source>
        <translation>感測與控制</translation>
    </message>
    <message>
        <source>Video and cameras</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Data exchange</source>
        <translation>資料介接</translation>
    </message>
    <message>
        <source>Analysis and reports</source>
        <translation>分析與報表</translation>
    </message>
    <message>
        <source>Website and app</source>
        <translation>網站與App</translation>
    </message>
    <message>
        <source>Maintenance and works</source>
        <translation>工務與維護</translation>
    </message>
    <message>
        <source>Finance and accounting</source>
        <translation>財務會計</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation>人事</translation>
    </message>
    <message>
        <source>Office and mail</source>
        <translation>辦公與郵件</translation>
    </message>
    <message>
        <source>Servers and cloud</source>
        <translation>主機與雲端</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Backup and security</source>
        <translation>備援與資安</translation>
    </message>
    <message>
        <source>One unit only</source>
        <translation>單一單位</translation>
    </message>
    <message>
        <source>Could be shared</source>
        <translation>可共用</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>已共用</translation>
    </message>
    <message>
        <source>Cannot be shared</source>
        <translation>不宜共用</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>asset</comment>
        <translation>規劃中</translation>
    </message>
    <message>
        <source>Being built</source>
        <translation>建置中</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Being retired</source>
        <translation>汰除中</translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>asset</comment>
        <translation>已汰除</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>protection level</comment>
        <translation>普</translation>
    </message>
    <message>
        <source>Nuisance</source>
        <translation>造成不便</translation>
    </message>
    <message>
        <source>Slows work</source>
        <translation>拖慢作業</translation>
    </message>
    <message>
        <source>Blocks a service</source>
        <translation>阻斷一項服務</translation>
    </message>
    <message>
        <source>Blocks several services</source>
        <translation>阻斷多項服務</translation>
    </message>
    <message>
        <source>Rarely</source>
        <translation>偶爾</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每週</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>barrier</comment>
        <translation>待處理</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>排除中</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Accepted as it is</source>
        <translation>接受現況</translation>
    </message>
    <message>
        <source>Quality of life</source>
        <comment>area of a benefit</comment>
        <translation>市民生活品質</translation>
    </message>
    <message>
        <source>Local economy</source>
        <translation>當地經濟</translation>
    </message>
    <message>
        <source>City management</source>
        <translation>城市管理</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>area of a benefit</comment>
        <translation>環境永續</translation>
    </message>
    <message>
        <source>Cashable</source>
        <translation>可列帳節省</translation>
    </message>
    <message>
        <source>Cost avoided</source>
        <translation>避免支出</translation>
    </message>
    <message>
        <source>Measurable, not cash</source>
        <translation>可量化非現金</translation>
    </message>
    <message>
        <source>Seen, not counted</source>
        <translation>質性</translation>
    </message>
    <message>
        <source>Dis-benefit</source>
        <translation>負效益</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>已辨識</translation>
    </message>
    <message>
        <source>Profiled</source>
        <translation>已建檔</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>追蹤中</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>已實現</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>benefit</comment>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>已放棄</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>資本門</translation>
    </message>
    <message>
        <source>Current</source>
        <comment>budget</comment>
        <translation>經常門</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>挑戰</translation>
    </message>
    <message>
        <source>Aspiration</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>People and society</source>
        <translation>社會與人口</translation>
    </message>
    <message>
        <source>Public budget</source>
        <translation>公共財政</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>theme of a challenge</comment>
        <translation>環境</translation>
    </message>
    <message>
        <source>Economy</source>
        <comment>theme of a challenge</comment>
        <translation>經濟</translation>
    </message>
    <message>
        <source>Quality of life</source>
        <comment>theme of a challenge</comment>
        <translation>生活品質</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社群融合</translation>
    </message>
    <message>
        <source>Current</source>
        <comment>challenge</comment>
        <translation>現有</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>challenge</comment>
        <translation>已解除</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>已執行</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>shift</comment>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>shift</comment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Tested</source>
        <comment>accessibility</comment>
        <translation>已檢測</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未檢測</translation>
    </message>
    <message>
        <source>Barriers known</source>
        <translation>有障礙</translation>
    </message>
    <message>
        <source>In consultation</source>
        <translation>徵詢中</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>已通過</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>每季</translation>
    </message>
    <message>
        <source>Twice a year</source>
        <translation>每半年</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Each for itself</source>
        <translation>各自為政</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>有介接</translation>
    </message>
    <message>
        <source>Inside the office</source>
        <translation>機關內部</translation>
    </message>
    <message>
        <source>City government</source>
        <translation>市府</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>學研</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>公民團體</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>市民</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>當責</translation>
    </message>
    <message>
        <source>Accountable and responsible</source>
        <translation>當責並執行</translation>
    </message>
    <message>
        <source>Consulted</source>
        <comment>responsibility</comment>
        <translation>徵詢</translation>
    </message>
    <message>
        <source>Informed</source>
        <comment>responsibility</comment>
        <translation>告知</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>臨櫃</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>channel</comment>
        <translation>郵寄</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>自助機</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>網站</translation>
    </message>
    <message>
        <source>App</source>
        <translation>行動應用</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>通訊軟體與簡訊</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>到府</translation>
    </message>
    <message>
        <source>Partner’s counter</source>
        <translation>合作據點</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>event</comment>
        <translation>預定</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>event</comment>
        <translation>已辦理</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>實測</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>推估</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>假設</translation>
    </message>
    <message>
        <source>Unaware</source>
        <translation>不知情</translation>
    </message>
    <message>
        <source>Resistant</source>
        <translation>抗拒</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>Supportive</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>帶頭推動</translation>
    </message>
    <message>
        <source>One department alone</source>
        <translation>單一機關</translation>
    </message>
    <message>
        <source>Departments together</source>
        <translation>跨機關</translation>
    </message>
    <message>
        <source>City platform</source>
        <translation>全市共用平臺</translation>
    </message>
    <message>
        <source>Data uploaded by residents</source>
        <translation>市民上傳資料</translation>
    </message>
    <message>
        <source>Services designed by residents</source>
        <translation>市民設計服務</translation>
    </message>
    <message>
        <source>Services through intermediaries</source>
        <translation>中介服務</translation>
    </message>
    <message>
        <source>Residents for residents</source>
        <translation>市民互助</translation>
    </message>
    <message>
        <source>Apps on open data</source>
        <translation>開放資料應用</translation>
    </message>
    <message>
        <source>Commercial services from blended data</source>
        <translation>融合資料商業服務</translation>
    </message>
    <message>
        <source>Political</source>
        <translation>政治</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>法律</translation>
    </message>
    <message>
        <source>Organisational</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Semantic</source>
        <translation>語意</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>技術</translation>
    </message>
    <message>
        <source>Operations management</source>
        <translation>營運管理</translation>
    </message>
    <message>
        <source>Citizen-centric service management</source>
        <translation>以市民為中心的服務管理</translation>
    </message>
    <message>
        <source>Technology and digital asset management</source>
        <translation>科技與數位資產管理</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>Irregularly</source>
        <translation>不定期</translation>
    </message>
    <message>
        <source>None</source>
        <comment>personal data</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <translation>已去識別化</translation>
    </message>
    <message>
        <source>Contains personal data</source>
        <translation>含個資</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未查</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Data store</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>基礎設施</translation>
    </message>
    <message>
        <source>Reusable module</source>
        <translation>可共用模組</translation>
    </message>
    <message>
        <source>Visit there</source>
        <translation>出訪</translation>
    </message>
    <message>
        <source>Visit here</source>
        <translation>來訪</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>線上</translation>
    </message>
    <message>
        <source>Network or association</source>
        <translation>聯盟或協會</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>exchanged</comment>
        <translation>文件交換</translation>
    </message>
    <message>
        <source>Cautious</source>
        <translation>謹慎</translation>
    </message>
    <message>
        <source>Tolerant</source>
        <translation>寬鬆</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>conformance</comment>
        <translation>部分符合</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>contract</comment>
        <translation>工程</translation>
    </message>
    <message>
        <source>Goods</source>
        <comment>contract</comment>
        <translation>財物</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>contract</comment>
        <translation>勞務</translation>
    </message>
    <message>
        <source>Private participation</source>
        <comment>contract</comment>
        <translation>促參</translation>
    </message>
    <message>
        <source>Business system</source>
        <translation>業務系統</translation>
    </message>
    <message>
        <source>Software licences</source>
        <translation>套裝軟體授權</translation>
    </message>
    <message>
        <source>Cloud and hosting</source>
        <translation>雲端與機房</translation>
    </message>
    <message>
        <source>Network and telecoms</source>
        <translation>網路與電信</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>終端設備</translation>
    </message>
    <message>
        <source>Sensors and street equipment</source>
        <translation>感測與路側設備</translation>
    </message>
    <message>
        <source>Websites and apps</source>
        <translation>網站與行動應用</translation>
    </message>
    <message>
        <source>Data services</source>
        <translation>資料服務</translation>
    </message>
    <message>
        <source>Cyber security</source>
        <translation>資安服務</translation>
    </message>
    <message>
        <source>Consulting</source>
        <translation>顧問與規劃</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>規劃</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>招標</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>決標</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>履約</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>驗收</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保固</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>contract</comment>
        <translation>結案</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>tender</comment>
        <translation>公開招標</translation>
    </message>
    <message>
        <source>Selective</source>
        <comment>tender</comment>
        <translation>選擇性招標</translation>
    </message>
    <message>
        <source>Limited</source>
        <comment>tender</comment>
        <translation>限制性招標</translation>
    </message>
    <message>
        <source>Common supply contract</source>
        <translation>共同供應契約</translation>
    </message>
    <message>
        <source>Small purchase</source>
        <translation>小額採購</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>最低標</translation>
    </message>
    <message>
        <source>Most advantageous</source>
        <translation>最有利標</translation>
    </message>
    <message>
        <source>Several suppliers</source>
        <translation>多家廠商</translation>
    </message>
    <message>
        <source>One or two others</source>
        <translation>一、兩家</translation>
    </message>
    <message>
        <source>This supplier only</source>
        <translation>僅原廠商</translation>
    </message>
    <message>
        <source>Equipment or licences</source>
        <translation>設備或授權</translation>
    </message>
    <message>
        <source>A service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>A result</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>City owns all data</source>
        <translation>全部歸市府</translation>
    </message>
    <message>
        <source>Open standards, fair terms</source>
        <translation>開放標準、公平條款存取</translation>
    </message>
    <message>
        <source>Access with limits</source>
        <translation>有限存取</translation>
    </message>
    <message>
        <source>Supplier owns it</source>
        <translation>歸廠商</translation>
    </message>
    <message>
        <source>Contract is silent</source>
        <translation>契約未載明</translation>
    </message>
    <message>
        <source>No data involved</source>
        <translation>不涉資料</translation>
    </message>
    <message>
        <source>Published open standards</source>
        <translation>公開標準</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Supplier’s own</source>
        <translation>廠商專屬</translation>
    </message>
    <message>
        <source>No interface needed</source>
        <translation>無需介接</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>exit plan</comment>
        <translation>已議定</translation>
    </message>
    <message>
        <source>Tested</source>
        <comment>exit plan</comment>
        <translation>已演練</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>culture action</comment>
        <translation>停辦</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>詮釋資料</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Incentive schemes</source>
        <translation>獎勵計畫</translation>
    </message>
    <message>
        <source>Business models</source>
        <translation>營運模式</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>未正式成立</translation>
    </message>
    <message>
        <source>Charter drafted</source>
        <translation>章程草擬</translation>
    </message>
    <message>
        <source>Charter adopted</source>
        <translation>章程核定</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Asks and analyses needs</source>
        <translation>調查分析需求</translation>
    </message>
    <message>
        <source>Designs services</source>
        <translation>設計服務</translation>
    </message>
    <message>
        <source>Leads the brand</source>
        <translation>統一品牌</translation>
    </message>
    <message>
        <source>Moves budget between services</source>
        <translation>調整經費</translation>
    </message>
    <message>
        <source>Uses departments’ data</source>
        <translation>使用各機關資料</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>個資</translation>
    </message>
    <message>
        <source>Special-category</source>
        <translation>特種個資</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有爭議</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>市民</translation>
    </message>
    <message>
        <source>University</source>
        <translation>學術</translation>
    </message>
    <message>
        <source>Community group</source>
        <comment>who asks for data</comment>
        <translation>社群</translation>
    </message>
    <message>
        <source>City department</source>
        <translation>市府機關</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒體</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>data request</comment>
        <translation>待答復</translation>
    </message>
    <message>
        <source>Being handled</source>
        <translation>處理中</translation>
    </message>
    <message>
        <source>Provided</source>
        <translation>已提供</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>data request</comment>
        <translation>不提供</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>交通</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Population and society</source>
        <translation>人口與社會</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>經濟</translation>
    </message>
    <message>
        <source>Land and buildings</source>
        <translation>土地與建物</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Government and finance</source>
        <translation>政府與財政</translation>
    </message>
    <message>
        <source>Culture and education</source>
        <translation>文化教育</translation>
    </message>
    <message>
        <source>Public works and energy</source>
        <translation>公共工程與能源</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>開放資料</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>依申請提供</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>不開放</translation>
    </message>
    <message>
        <source>Open Government Data License 1.0</source>
        <translation>政府資料開放授權條款第1版</translation>
    </message>
    <message>
        <source>CC0</source>
        <translation>CC0</translation>
    </message>
    <message>
        <source>CC BY 4.0</source>
        <translation>姓名標示4.0</translation>
    </message>
    <message>
        <source>Own terms</source>
        <translation>自訂條款</translation>
    </message>
    <message>
        <source>None stated</source>
        <translation>未載明</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>免費</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>訂閱</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>SHP</source>
        <translation>SHP</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>ODS</source>
        <translation>ODS</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Class A</source>
        <translation>A級</translation>
    </message>
    <message>
        <source>Class B</source>
        <translation>B級</translation>
    </message>
    <message>
        <source>Class C</source>
        <translation>C級</translation>
    </message>
    <message>
        <source>Class D</source>
        <translation>D級</translation>
    </message>
    <message>
        <source>Class E</source>
        <translation>E級</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>現勘</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>函文</translation>
    </message>
    <message>
        <source>Joint work</source>
        <translation>共同工作</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>優點</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>response</comment>
        <translation>同意</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>response</comment>
        <translation>部分同意</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>response</comment>
        <translation>不同意</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>response</comment>
        <translation>尚未回應</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>finding record</comment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>With the client for facts</source>
        <translation>事實確認中</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>Done and verified</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Help in person</source>
        <translation>真人協助</translation>
    </message>
    <message>
        <source>Help by telephone</source>
        <translation>電話協助</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>教學</translation>
    </message>
    <message>
        <source>Device or connection</source>
        <translation>設備或連線</translation>
    </message>
    <message>
        <source>On behalf of somebody</source>
        <translation>代辦</translation>
    </message>
    <message>
        <source>Languages and plain text</source>
        <translation>多語與易讀</translation>
    </message>
    <message>
        <source>Voice in decisions</source>
        <translation>納入決策</translation>
    </message>
    <message>
        <source>Counters kept</source>
        <translation>保留櫃臺</translation>
    </message>
    <message>
        <source>Message or event</source>
        <translation>訊息事件</translation>
    </message>
    <message>
        <source>File transfer</source>
        <translation>檔案傳輸</translation>
    </message>
    <message>
        <source>Direct database link</source>
        <translation>資料庫直連</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工傳送</translation>
    </message>
    <message>
        <source>In test</source>
        <translation>測試中</translation>
    </message>
    <message>
        <source>To be ended</source>
        <translation>即將停用</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>interface</comment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>現況</translation>
    </message>
    <message>
        <source>After the change</source>
        <translation>改善後</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>已盤點</translation>
    </message>
    <message>
        <source>Being designed</source>
        <translation>設計中</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>試辦</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>life event</comment>
        <translation>上線</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>life event</comment>
        <translation>停辦</translation>
    </message>
    <message>
        <source>Early engagement</source>
        <translation>及早接觸</translation>
    </message>
    <message>
        <source>Market day</source>
        <translation>廠商交流日</translation>
    </message>
    <message>
        <source>Call for information</source>
        <translation>公開徵詢</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>競賽</translation>
    </message>
    <message>
        <source>SME measure</source>
        <translation>中小企業措施</translation>
    </message>
    <message>
        <source>Split into lots</source>
        <translation>分批採購</translation>
    </message>
    <message>
        <source>Training of buyers</source>
        <translation>採購人員訓練</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>暫定值</translation>
    </message>
    <message>
        <source>Estimate</source>
        <comment>quality of a reading</comment>
        <translation>推估值</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Portal statistics</source>
        <translation>平臺統計</translation>
    </message>
    <message>
        <source>From this register</source>
        <translation>由本清冊計算</translation>
    </message>
    <message>
        <source>Estimate</source>
        <comment>not exact</comment>
        <translation>推估</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>整體</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>layer</comment>
        <translation>服務</translation>
    </message>
    <message>
        <source>Statutory duty</source>
        <translation>執行法定職務</translation>
    </message>
    <message>
        <source>Consent of the person</source>
        <translation>當事人同意</translation>
    </message>
    <message>
        <source>No harm to the person</source>
        <translation>對當事人權益無侵害</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清楚</translation>
    </message>
    <message>
        <source>To be rewritten</source>
        <translation>待改寫</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>notice</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>Not needed</source>
        <comment>notice</comment>
        <translation>免告知</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Agree if changed</source>
        <translation>修正後同意</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申請中</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不准</translation>
    </message>
    <message>
        <source>National legislature</source>
        <translation>立法院（法律明定）</translation>
    </message>
    <message>
        <source>City council</source>
        <translation>市議會</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>委員會</translation>
    </message>
    <message>
        <source>Not referred</source>
        <translation>未送</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>privacy rating</comment>
        <translation>落實</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>privacy rating</comment>
        <translation>部分落實</translation>
    </message>
    <message>
        <source>Not met</source>
        <comment>privacy rating</comment>
        <translation>未落實</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Notice, necessity and choice</source>
        <translation>告知、必要性與選擇</translation>
    </message>
    <message>
        <source>Focus on outcomes</source>
        <translation>聚焦成果</translation>
    </message>
    <message>
        <source>Supplier collaboration</source>
        <translation>廠商協作</translation>
    </message>
    <message>
        <source>Avoid lock-in</source>
        <translation>避免綁定</translation>
    </message>
    <message>
        <source>Publication amount</source>
        <translation>公告金額</translation>
    </message>
    <message>
        <source>Inspection amount</source>
        <translation>查核金額</translation>
    </message>
    <message>
        <source>Large purchase</source>
        <translation>巨額</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>各類</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>願景</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略文件</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>藍圖</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Leaders’ contacts</source>
        <translation>負責人聯絡方式</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>會議紀錄</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>經費</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Easy reading</source>
        <translation>易讀版</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>publication</comment>
        <translation>公開中</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>風險</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>降低</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>迴避</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>移轉</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承擔</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>risk</comment>
        <translation>處理中</translation>
    </message>
    <message>
        <source>Has happened</source>
        <translation>已發生</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>risk</comment>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>risk level</comment>
        <translation>低度</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>risk level</comment>
        <translation>中度</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk level</comment>
        <translation>高度</translation>
    </message>
    <message>
        <source>Extreme</source>
        <comment>risk level</comment>
        <translation>極度</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>role</comment>
        <translation>組織單位</translation>
    </message>
    <message>
        <source>Seat</source>
        <comment>role</comment>
        <translation>職務</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>策略面</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>level of a role</comment>
        <translation>施行面</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>輔助</translation>
    </message>
    <message>
        <source>Sometimes</source>
        <translation>偶爾</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>performance</comment>
        <translation>順暢</translation>
    </message>
    <message>
        <source>With gaps</source>
        <translation>有缺口</translation>
    </message>
    <message>
        <source>Fails them</source>
        <translation>無法滿足</translation>
    </message>
    <message>
        <source>Residents</source>
        <comment>as a whole</comment>
        <translation>市民</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>訪客</translation>
    </message>
    <message>
        <source>City data</source>
        <translation>市政資料</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>訪談</translation>
    </message>
    <message>
        <source>Hotline</source>
        <comment>records of it</comment>
        <translation>專線紀錄</translation>
    </message>
    <message>
        <source>For residents or firms</source>
        <translation>對外服務</translation>
    </message>
    <message>
        <source>Shared system or inner service</source>
        <translation>內部共用</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>service</comment>
        <translation>規劃中</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>service</comment>
        <translation>提供中</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>service</comment>
        <translation>已停辦</translation>
    </message>
    <message>
        <source>None</source>
        <comment>identity</comment>
        <translation>不需</translation>
    </message>
    <message>
        <source>Claimed</source>
        <comment>identity</comment>
        <translation>自述</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>identity</comment>
        <translation>已驗證</translation>
    </message>
    <message>
        <source>Strong, certificate</source>
        <translation>憑證等級</translation>
    </message>
    <message>
        <source>Strategy development</source>
        <translation>擬定策略</translation>
    </message>
    <message>
        <source>Stakeholder coordination</source>
        <translation>協調利害關係人</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>行銷</translation>
    </message>
    <message>
        <source>Commercial management</source>
        <translation>商業管理</translation>
    </message>
    <message>
        <source>Technology management</source>
        <translation>科技管理</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>進用</translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation>借調</translation>
    </message>
    <message>
        <source>Contract</source>
        <comment>closing a gap of skills</comment>
        <translation>委外</translation>
    </message>
    <message>
        <source>Partner</source>
        <comment>closing a gap of skills</comment>
        <translation>夥伴支援</translation>
    </message>
    <message>
        <source>Elected representatives</source>
        <translation>民意代表</translation>
    </message>
    <message>
        <source>Consumer groups</source>
        <translation>消費者團體</translation>
    </message>
    <message>
        <source>Financial institutions</source>
        <translation>金融機構</translation>
    </message>
    <message>
        <source>Companies investing in related schemes</source>
        <translation>投資相關計畫的企業</translation>
    </message>
    <message>
        <source>City departments</source>
        <translation>市府內部單位</translation>
    </message>
    <message>
        <source>Partner companies</source>
        <translation>合作企業</translation>
    </message>
    <message>
        <source>Partner non-profits</source>
        <translation>合作非營利機構</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>Residents</source>
        <comment>group of stakeholders</comment>
        <translation>居民</translation>
    </message>
    <message>
        <source>Local businesses</source>
        <translation>在地企業</translation>
    </message>
    <message>
        <source>Local workers</source>
        <translation>在地工作者</translation>
    </message>
    <message>
        <source>Other cities and counties</source>
        <translation>其他縣市政府</translation>
    </message>
    <message>
        <source>Businesses affected</source>
        <translation>受影響的企業</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>議會</translation>
    </message>
    <message>
        <source>Other government</source>
        <translation>其他政府機關</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>學研</translation>
    </message>
    <message>
        <source>Civic groups</source>
        <translation>民間團體</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>每季</translation>
    </message>
    <message>
        <source>Once a year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>視需要</translation>
    </message>
    <message>
        <source>International</source>
        <translation>國際</translation>
    </message>
    <message>
        <source>National</source>
        <translation>國家</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>產業</translation>
    </message>
    <message>
        <source>City’s own</source>
        <translation>市府自訂</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>強制</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>觀察</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Open and free to use</source>
        <translation>開放免費</translation>
    </message>
    <message>
        <source>On fair terms</source>
        <translation>公平合理授權</translation>
    </message>
    <message>
        <source>Proprietary</source>
        <translation>專屬</translation>
    </message>
    <message>
        <source>Two or three</source>
        <translation>兩三家</translation>
    </message>
    <message>
        <source>One</source>
        <translation>一家</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Law or rule</source>
        <translation>法規</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>Report or statistics</source>
        <translation>報告或統計</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>資料集</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>較窄</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>較廣</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>尚未比對</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Change the source</source>
        <translation>修改來源</translation>
    </message>
    <message>
        <source>Map between the two</source>
        <translation>建立對照</translation>
    </message>
    <message>
        <source>Keep both, named apart</source>
        <translation>並存並改稱</translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>term</comment>
        <translation>停用</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申請中</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>waiver</comment>
        <translation>已結束</translation>
    </message>
    <message>
        <source>People who use it</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Hotline or complaint</source>
        <translation>專線或陳情</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>承辦同仁</translation>
    </message>
    <message>
        <source>Figures of use</source>
        <translation>使用統計</translation>
    </message>
    <message>
        <source>Review or audit</source>
        <translation>檢討或稽核</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>已蒐集</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>feedback</comment>
        <translation>已決定</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>feedback</comment>
        <translation>已改善</translation>
    </message>
    <message>
        <source>Checked, closed</source>
        <translation>已查證結案</translation>
    </message>
    <message>
        <source>Declined with reason</source>
        <translation>不採納（敘明理由）</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>weight of a finding</comment>
        <translation>待處理</translation>
    </message>
    <message>
        <source>Severe</source>
        <comment>weight of a finding</comment>
        <translation>嚴重</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Your name in the history; else CITYWRIGHT_USER or the system’s name.</source>
        <translation>您在變更紀錄中的姓名；未指定時採用 CITYWRIGHT_USER 或系統名稱。</translation>
    </message>
    <message>
        <source>Language of the answers and of texts you give: en or zh_TW.</source>
        <translation>回應與輸入文字的語言：en 或 zh_TW。</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>以 JSON 回應。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>顯示本說明。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>顯示版本。</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>“%1” is no value of %2; choose from: %3</source>
        <translation>「%1」不是 %2 的選項；請從下列擇一：%3</translation>
    </message>
    <message>
        <source>An option lacks its value or is given twice (%1)</source>
        <translation>選項缺少值，或重複指定（%1）</translation>
    </message>
    <message>
        <source>The command line cannot be understood (%1)</source>
        <translation>無法解讀命令列（%1）</translation>
    </message>
    <message>
        <source>There is no option “%1” here</source>
        <translation>這裡沒有「%1」這個選項</translation>
    </message>
    <message>
        <source>“%1” is one word too many</source>
        <translation>「%1」是多餘的字</translation>
    </message>
    <message>
        <source>--as needs a name in plain text</source>
        <translation>--as 需要純文字的姓名</translation>
    </message>
    <message>
        <source>The name given with --as is too long</source>
        <translation>--as 指定的姓名太長</translation>
    </message>
    <message>
        <source>“%1” is not of the form field=value</source>
        <translation>「%1」不是「欄位=值」的格式</translation>
    </message>
    <message>
        <source>The field “%1” is given twice</source>
        <translation>欄位「%1」重複指定</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>各命令共用的選項：</translation>
    </message>
    <message>
        <source>Citywright %1: plans and assesses smart-city programmes.</source>
        <translation>智城工坊 Citywright %1：智慧城市規劃與評估工具。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>“citywright-cli COMMAND --help” explains one command.</source>
        <translation>以「citywright-cli 命令 --help」查看各命令的說明。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 findings, 2 usage or refused value, 3 file missing or damaged, 4 file of a newer version, 5 could not write, 6 file in use.</source>
        <translation>結束代碼：0 完成，1 有檢核發現，2 用法錯誤或值不被接受，3 檔案不存在或損毀，4 檔案由較新版本建立，5 無法寫入，6 檔案使用中。</translation>
    </message>
    <message>
        <source>There is no assessment round yet; rating an item begins one.</source>
        <translation>尚無評估輪次；評定任一項目即會開始一個輪次。</translation>
    </message>
    <message>
        <source>Round: %1 · %2 · %3</source>
        <comment>title, depth, date</comment>
        <translation>評估輪次：%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Add a record to a register and print its id.</source>
        <translation>在清冊新增一筆資料，並印出其識別碼。</translation>
    </message>
    <message>
        <source>Question to ask</source>
        <translation>可以問的問題</translation>
    </message>
    <message>
        <source>Evidence, for example</source>
        <translation>佐證舉例</translation>
    </message>
    <message>
        <source>What good looks like</source>
        <translation>良好的樣貌</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>How the guide prints it</source>
        <translation>指引原文</translation>
    </message>
    <message>
        <source>How Citywright reads it</source>
        <translation>本工具的解讀</translation>
    </message>
    <message>
        <source>The framework: all items, or one with its words.</source>
        <translation>框架：列出所有項目，或單一項目的完整說明。</translation>
    </message>
    <message>
        <source>A framework item, for example B5.2.</source>
        <translation>框架項目，例如 B5.2。</translation>
    </message>
    <message>
        <source>note</source>
        <comment>weight of a finding</comment>
        <translation>提醒</translation>
    </message>
    <message>
        <source>attention</source>
        <comment>weight of a finding</comment>
        <translation>待處理</translation>
    </message>
    <message>
        <source>bad</source>
        <comment>weight of a finding</comment>
        <translation>嚴重</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>沒有檢核發現。</translation>
    </message>
    <message>
        <source>Findings about the plan, bad ones first; exit code 1 when there are any.</source>
        <translation>規劃的檢核發現，嚴重者在前；有任何發現時結束代碼為 1。</translation>
    </message>
    <message>
        <source>Notes count as findings too.</source>
        <translation>提醒也計為檢核發現。</translation>
    </message>
    <message>
        <source>Write a picture of the plan to a file.</source>
        <translation>將規劃的圖寫入檔案。</translation>
    </message>
    <message>
        <source>Name of the picture; a wrong name lists them.</source>
        <translation>圖的名稱；名稱有誤時會列出所有圖。</translation>
    </message>
    <message>
        <source>Format of the file.</source>
        <translation>檔案格式。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>size of a gap</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>low</source>
        <comment>size of a gap</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>size of a gap</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <comment>size of a gap</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>no initiative yet</source>
        <translation>尚無行動方案</translation>
    </message>
    <message>
        <source>Gaps between level and target, the largest first.</source>
        <translation>等級與目標值之間的落差，由大到小。</translation>
    </message>
    <message>
        <source>done</source>
        <comment>kind of a history entry</comment>
        <translation>執行</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>kind of a history entry</comment>
        <translation>已復原</translation>
    </message>
    <message>
        <source>redone</source>
        <comment>kind of a history entry</comment>
        <translation>已重做</translation>
    </message>
    <message>
        <source>merged</source>
        <comment>kind of a history entry</comment>
        <translation>已合併</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>kind of a history entry</comment>
        <translation>已匯入</translation>
    </message>
    <message>
        <source>file format updated</source>
        <comment>kind of a history entry</comment>
        <translation>已更新檔案格式</translation>
    </message>
    <message>
        <source>erased</source>
        <comment>kind of a history entry</comment>
        <translation>已清除</translation>
    </message>
    <message>
        <source>Who did what and when, newest first.</source>
        <translation>誰在何時做了什麼，由新到舊。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>專案檔</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>檔案格式</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>儲存程式</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>框架</translation>
    </message>
    <message>
        <source>Content digest</source>
        <translation>內容摘要碼</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>大小（位元組）</translation>
    </message>
    <message>
        <source>Commands in the history</source>
        <translation>變更紀錄筆數</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>資料筆數</translation>
    </message>
    <message>
        <source>What a project file is and how much it holds.</source>
        <translation>專案檔的基本資料與資料量。</translation>
    </message>
    <message>
        <source>The records of a register, one a line, with tabs between the columns.</source>
        <translation>列出清冊的資料，每筆一行，欄位以定位字元分隔。</translation>
    </message>
    <message>
        <source>Make a new project file.</source>
        <translation>建立新的專案檔。</translation>
    </message>
    <message>
        <source>The file to make; it must not be there yet.</source>
        <translation>要建立的檔案；該檔案不可已存在。</translation>
    </message>
    <message>
        <source>Name of the city.</source>
        <translation>城市名稱。</translation>
    </message>
    <message>
        <source>What to begin with: nothing, the example city, or a copy of a file.</source>
        <translation>起始內容：空白、範例城市，或某個檔案的複本。</translation>
    </message>
    <message>
        <source>Nothing to record is given: --level, --target, --note or another option</source>
        <translation>未指定要記錄的內容：--level、--target、--note 或其他選項</translation>
    </message>
    <message>
        <source>Rate a framework item in an assessment round.</source>
        <translation>在評估輪次中評定框架項目。</translation>
    </message>
    <message>
        <source>A framework item, for example B5.2.4.</source>
        <translation>框架項目，例如 B5.2.4。</translation>
    </message>
    <message>
        <source>The round, by id or title; else the latest open one, made at first use.</source>
        <translation>評估輪次的識別碼或標題；未指定時採最近的未結輪次，首次使用時自動建立。</translation>
    </message>
    <message>
        <source>Level now; na: not applicable; none: not rated.</source>
        <translation>目前等級；na：不適用；none：未評定。</translation>
    </message>
    <message>
        <source>Level to reach.</source>
        <translation>要達到的等級。</translation>
    </message>
    <message>
        <source>When to reach it.</source>
        <translation>預定達成日期。</translation>
    </message>
    <message>
        <source>How sure the rating is.</source>
        <translation>評定的信心程度。</translation>
    </message>
    <message>
        <source>What was found.</source>
        <translation>觀察到的情形。</translation>
    </message>
    <message>
        <source>Why it is not applicable or rated against the parts.</source>
        <translation>不適用的理由，或評定與其下各項不同的理由。</translation>
    </message>
    <message>
        <source>The registers with their fields, types and choices; * marks what must be filled in.</source>
        <translation>各清冊及其欄位、型別與選項；* 表示必填。</translation>
    </message>
    <message>
        <source>Only this register.</source>
        <translation>只列此清冊。</translation>
    </message>
    <message>
        <source>Remove a record and what is part of it.</source>
        <translation>移除一筆資料及其所屬內容。</translation>
    </message>
    <message>
        <source>Write the assessment report to a file.</source>
        <translation>將評估報告寫入檔案。</translation>
    </message>
    <message>
        <source>Language of the report; else that of the project’s name, else the locale’s.</source>
        <translation>報告語言；未指定時依專案檔名稱的語言，再依系統語言。</translation>
    </message>
    <message>
        <source>current</source>
        <comment>the round that is used when none is named</comment>
        <translation>目前</translation>
    </message>
    <message>
        <source>The assessment rounds, oldest first.</source>
        <translation>評估輪次，由舊到新。</translation>
    </message>
    <message>
        <source>Begin an assessment round and print its id.</source>
        <translation>開始一個評估輪次，並印出其識別碼。</translation>
    </message>
    <message>
        <source>Title of the round.</source>
        <translation>評估輪次的標題。</translation>
    </message>
    <message>
        <source>What is rated: 30 wholes, chosen parts, or all items.</source>
        <translation>評定範圍：30 個整體、選定的部分，或所有項目。</translation>
    </message>
    <message>
        <source>Date of the assessment; else today.</source>
        <translation>評估日期；未指定時為今天。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Mean level</source>
        <translation>平均等級</translation>
    </message>
    <message>
        <source>Mean target</source>
        <translation>平均目標值</translation>
    </message>
    <message>
        <source>Gate level</source>
        <translation>關卡等級</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>範圍內</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完成比例</translation>
    </message>
    <message>
        <source>Evidenced</source>
        <translation>具佐證</translation>
    </message>
    <message>
        <source>Levels and targets of a round by section and process.</source>
        <translation>依章節與流程列出輪次的等級與目標值。</translation>
    </message>
    <message>
        <source>Change fields of a record.</source>
        <translation>修改一筆資料的欄位。</translation>
    </message>
    <message>
        <source>“%1” is no number of steps</source>
        <translation>「%1」不是步數</translation>
    </message>
    <message>
        <source>Undo the last commands; says what was undone.</source>
        <translation>復原最近的命令，並說明復原了什麼。</translation>
    </message>
    <message>
        <source>How many; else one.</source>
        <translation>步數；未指定時為一。</translation>
    </message>
    <message>
        <source>Redo what was undone; says what was redone.</source>
        <translation>重做已復原的命令，並說明重做了什麼。</translation>
    </message>
    <message>
        <source>%1 is sound: %2 records, %3 commands in the history.</source>
        <translation>「%1」完好：資料 %2 筆，變更紀錄 %3 筆。</translation>
    </message>
    <message>
        <source>Check a project file from the first byte to the last; nothing is changed.</source>
        <translation>從頭到尾檢查專案檔；不做任何更動。</translation>
    </message>
    <message>
        <source>The project file.</source>
        <translation>專案檔。</translation>
    </message>
    <message>
        <source>Name of a register; “registers” lists them.</source>
        <translation>清冊名稱；以「registers」列出所有清冊。</translation>
    </message>
    <message>
        <source>The record: its id, its number (I-012) or its exact title.</source>
        <translation>資料：識別碼、編號（I-012）或完整標題。</translation>
    </message>
    <message>
        <source>Values by field; title.en=… and title.zh_TW=… name the language; field= empties it.</source>
        <translation>各欄位的值；以 title.en=… 與 title.zh_TW=… 指定語言；「欄位=」表示清空。</translation>
    </message>
    <message>
        <source>The assessment round, by id or title; else the latest open one.</source>
        <translation>評估輪次的識別碼或標題；未指定時採最近的未結輪次。</translation>
    </message>
    <message>
        <source>The file to write; an earlier one is replaced.</source>
        <translation>要寫入的檔案；已有的檔案會被取代。</translation>
    </message>
    <message>
        <source>No command is given</source>
        <translation>未指定命令</translation>
    </message>
    <message>
        <source>“citywright-cli --help” explains the command line.</source>
        <translation>以「citywright-cli --help」查看命令列說明。</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>已評估</translation>
    </message>
    <message>
        <source>Erase personal data of a record, from the history and the backup too. It cannot be undone, and nothing before it can.</source>
        <translation>抹除一筆紀錄的個人資料，歷程與備份中的也一併抹除。無法復原，之前的變更也無法再復原。</translation>
    </message>
    <message>
        <source>Personal fields of the register; without any, all of them.</source>
        <translation>清冊中的個人資料欄位；未指定時為全部。</translation>
    </message>
    <message>
        <source>The named states of the project, oldest first.</source>
        <translation>專案中已命名的版本，由舊到新。</translation>
    </message>
    <message>
        <source>Name the present state of the project and print the version&apos;s id.</source>
        <translation>為專案目前的狀態命名為版本，並印出其識別碼。</translation>
    </message>
    <message>
        <source>Name of the version.</source>
        <translation>版本名稱。</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>版本的用途。</translation>
    </message>
    <message>
        <source>Make a project file of a named state, with its history up to then.</source>
        <translation>將已命名的版本製成專案檔，含截至當時的歷程。</translation>
    </message>
    <message>
        <source>The version, by id or name.</source>
        <translation>版本的識別碼或名稱。</translation>
    </message>
    <message>
        <source>The project file to make; it must not be there yet.</source>
        <translation>要產生的專案檔；不得已存在。</translation>
    </message>
    <message>
        <source>not in Big5</source>
        <translation>Big5 沒有的字</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) too long for a cell were cut and marked</source>
        <comment>cells of a workbook</comment>
        <translation>
            <numerusform>%n 段文字過長，放不進儲存格，已截短並加註</numerusform>
        </translation>
    </message>
    <message>
        <source>Only CSV has an encoding</source>
        <translation>只有 CSV 需要指定編碼</translation>
    </message>
    <message>
        <source>Write a register, or all, as a spreadsheet or JSON.</source>
        <translation>將一份清冊或全部清冊匯出為試算表或 JSON。</translation>
    </message>
    <message>
        <source>Name of a register, or “all”.</source>
        <translation>清冊名稱，或「all」表示全部。</translation>
    </message>
    <message>
        <source>Format of the file; all registers as CSV come as a zip archive.</source>
        <translation>檔案格式；全部清冊匯出為 CSV 時，以 zip 壓縮檔交付。</translation>
    </message>
    <message>
        <source>Who may read it: internal (everything), partner or public (no personal data).</source>
        <translation>可閱讀的對象：internal（內部，全部內容）、partner（合作夥伴）或 public（公開，不含個人資料）。</translation>
    </message>
    <message>
        <source>Encoding of CSV: utf-8 (with mark) or big5.</source>
        <translation>CSV 編碼：utf-8（含 BOM）或 big5。</translation>
    </message>
    <message>
        <source>Dates as 2026-06-01 or in the ROC calendar.</source>
        <translation>日期寫成 2026-06-01，或用民國年。</translation>
    </message>
    <message>
        <source>Headings as labels or as the names of the fields.</source>
        <translation>標題列用欄位標籤，或用欄位代碼。</translation>
    </message>
    <message>
        <source>added</source>
        <comment>row of an import</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>row of an import</comment>
        <translation>變更</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>row of an import</comment>
        <translation>不變</translation>
    </message>
    <message>
        <source>bad</source>
        <comment>row of an import</comment>
        <translation>有誤</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>自動偵測</translation>
    </message>
    <message>
        <source>column not used</source>
        <translation>未採用的欄</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>無比對鍵</translation>
    </message>
    <message>
        <source>Rows of “%1” without an id are added unless an equal record is there.</source>
        <translation>「%1」的列若沒有識別碼，除非已有內容相同的紀錄，否則一律新增。</translation>
    </message>
    <message>
        <source>Take rows from CSV, XLSX, ODS or JSON into a register, all of them or none.</source>
        <translation>從 CSV、XLSX、ODS 或 JSON 匯入清冊，全部匯入或全部不匯入。</translation>
    </message>
    <message>
        <source>Name of a register; “all” for every table that says its own.</source>
        <translation>清冊名稱；「all」表示檔案中每一張標明清冊的表。</translation>
    </message>
    <message>
        <source>The file to read.</source>
        <translation>要讀取的檔案。</translation>
    </message>
    <message>
        <source>Encoding of CSV: auto, utf-8, utf-16le, utf-16be, big5 …</source>
        <translation>CSV 編碼：auto、utf-8、utf-16le、utf-16be、big5……</translation>
    </message>
    <message>
        <source>Sheet of a workbook; else the one of the register.</source>
        <translation>試算表的工作表名稱；未指定時用該清冊的工作表。</translation>
    </message>
    <message>
        <source>Empty cells keep the value that is there, or clear it.</source>
        <translation>空白儲存格保留原值（keep），或清空（clear）。</translation>
    </message>
    <message>
        <source>Only tell what would be added and changed.</source>
        <translation>只列出將新增與變更的內容，不實際匯入。</translation>
    </message>
    <message>
        <source>Leave out rows that cannot be taken instead of all.</source>
        <translation>略過有誤的列，其餘照常匯入。</translation>
    </message>
    <message>
        <source>Who may read it: internal, partner (nothing confidential) or public (nothing internal).</source>
        <translation>供誰閱讀：internal（內部）、partner（夥伴，不含機密）或 public（公開，不含內部資料）。</translation>
    </message>
    <message>
        <source>Only these sections, separated by commas, as docs/report.md lists them.</source>
        <translation>只產製這些章節，以逗號分隔；章節代碼見 docs/report.md。</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be given together</source>
        <translation>%1 與 %2 不可同時使用</translation>
    </message>
    <message>
        <source>The short edition: summary, overview, gaps, initiatives, money and risks.</source>
        <translation>精簡版：摘要、總覽、落差、行動方案、經費與風險。</translation>
    </message>
    <message>
        <source>What holds these words, in all registers and in the framework’s content.</source>
        <translation>在所有清冊與架構內容中，列出含有這些字詞之處。</translation>
    </message>
    <message>
        <source>Words, all of which must occur; put them in quotes.</source>
        <translation>要尋找的字詞（須全部出現）；請以引號括住。</translation>
    </message>
    <message>
        <source>Name departments with --department, or give --all</source>
        <translation>請以 --department 指定部門，或使用 --all</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <comment>department packet</comment>
        <translation>
            <numerusform>逾期 %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Write one workbook a department with its rows, to be filled in and returned.</source>
        <translation>為每個部門產生一份只含其資料列的試算表，供填寫後繳回。</translation>
    </message>
    <message>
        <source>Departments by id or title, with “;” between them.</source>
        <translation>部門的識別碼或名稱，以「;」分隔。</translation>
    </message>
    <message>
        <source>Every department that has rows.</source>
        <translation>所有有資料列的部門。</translation>
    </message>
    <message>
        <source>The day by which it shall be returned.</source>
        <translation>繳回期限。</translation>
    </message>
    <message>
        <source>The folder to write into; no file is replaced.</source>
        <translation>要寫入的資料夾；不會覆蓋任何檔案。</translation>
    </message>
    <message>
        <source>Format of the workbooks; else xlsx.</source>
        <translation>試算表格式；未指定時為 xlsx。</translation>
    </message>
    <message>
        <source>Registers to hand out, “answers” for the ratings; also empty ones. Else those with rows.</source>
        <translation>要發出的清冊，評等為「answers」；指定時空白清冊也會發出。未指定時為有資料列的清冊。</translation>
    </message>
    <message>
        <source>Packets that were due and have not come back, longest first.</source>
        <translation>已逾期未繳回的部門彙整表，逾期最久者在前。</translation>
    </message>
    <message>
        <source>returned</source>
        <comment>packet</comment>
        <translation>已繳回</translation>
    </message>
    <message>
        <source>taken in before</source>
        <comment>packet</comment>
        <translation>先前已匯入</translation>
    </message>
    <message>
        <source>older copy</source>
        <comment>packet</comment>
        <translation>較舊版本</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>packet</comment>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>take</source>
        <comment>difference of a packet</comment>
        <translation>採用</translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>difference of a packet</comment>
        <translation>衝突</translation>
    </message>
    <message>
        <source>leave</source>
        <comment>difference of a packet</comment>
        <translation>不採用</translation>
    </message>
    <message>
        <source>not in the file, left as it is</source>
        <translation>檔案中沒有此列，維持原狀</translation>
    </message>
    <message>
        <source>Name a folder or files that came back</source>
        <translation>請指定繳回檔案所在的資料夾或檔案</translation>
    </message>
    <message>
        <source>Take in what departments returned; what both sides changed is left to be decided.</source>
        <translation>匯入各部門繳回的檔案；雙方都修改的內容留待決定。</translation>
    </message>
    <message>
        <source>Folders with returned workbooks, or the workbooks.</source>
        <translation>繳回試算表所在的資料夾，或試算表本身。</translation>
    </message>
    <message>
        <source>Only tell what would be taken.</source>
        <translation>只說明會採用哪些內容。</translation>
    </message>
    <message>
        <source>What both sides changed: take theirs, or keep mine.</source>
        <translation>雙方都修改的內容：採用部門的（theirs）或保留本專案的（mine）。</translation>
    </message>
    <message>
        <source>computed, not read</source>
        <comment>column of an import</comment>
        <translation>計算欄位，不讀入</translation>
    </message>
    <message>
        <source>“%1” has no list to pick from; these have one: %2</source>
        <translation>「%1」沒有可挑選的清單；有清單的是：%2</translation>
    </message>
    <message>
        <source>already there</source>
        <comment>row of a list</comment>
        <translation>已有</translation>
    </message>
    <message>
        <source>The rows that a register may begin with; --add takes some of them.</source>
        <translation>清冊可用來起步的項目；以 --add 取用。</translation>
    </message>
    <message>
        <source>Keys of the rows to add, with “;” between them, or all; what is there already is left out.</source>
        <translation>要新增的項目代碼，以「;」分隔，或 all；已有的略過。</translation>
    </message>
    <message>
        <source>FROM and TO are the same record</source>
        <translation>FROM與TO是同一筆資料</translation>
    </message>
    <message>
        <source>left: %1 (%2)</source>
        <comment>a record and why</comment>
        <translation>保留：%1（%2）</translation>
    </message>
    <message>
        <source>Put one record in the place of another wherever that one is named.</source>
        <translation>凡提及某筆資料之處，一律改為另一筆。</translation>
    </message>
    <message>
        <source>The record to replace: its id, number or exact title.</source>
        <translation>要被取代的資料：其id、編號或完整標題。</translation>
    </message>
    <message>
        <source>The record that takes its place.</source>
        <translation>取而代之的資料。</translation>
    </message>
    <message>
        <source>Only in these registers, with commas between them; else in all.</source>
        <translation>僅限這些清冊，以逗號分隔；未指定則為全部。</translation>
    </message>
    <message>
        <source>Only tell what would be changed.</source>
        <translation>只說明會變更哪些內容。</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) of other assessors that you may not see yet were left out</source>
        <comment>of an export</comment>
        <translation>
            <numerusform>其他評估者有 %n 筆評分您目前還不能查看，已略過</numerusform>
        </translation>
    </message>
    <message>
        <source>Show texts in both languages, not in one alone.</source>
        <translation>兩種語言的文字欄位都顯示，而非只顯示一種。</translation>
    </message>
    <message>
        <source>list of open points</source>
        <translation>待補正清單</translation>
    </message>
    <message>
        <source>Write lists of what is left open, to send back to the departments, into this folder; no file is replaced.</source>
        <translation>將待補正事項清單寫入此資料夾，供寄回各部門；不覆蓋任何檔案。</translation>
    </message>
    <message>
        <source>Also in records that tell what was: decisions made, contacts held, feedback.</source>
        <translation>連記載過去的資料一併更換：已作的決策、已辦的接觸、意見回饋。</translation>
    </message>
    <message>
        <source>Dry run, nothing is written: would change %1 and leave %2.</source>
        <comment>%1 and %2: numbers of records</comment>
        <translation>試算，未寫入：將變更 %1 筆，保留 %2 處。</translation>
    </message>
    <message>
        <source>Changed %1, left %2.</source>
        <comment>%1 and %2: numbers of records</comment>
        <translation>已變更 %1 筆，保留 %2 處。</translation>
    </message>
</context>
<context>
    <name>computed</name>
    <message>
        <source>Measures in use</source>
        <translation>使用中指標數</translation>
    </message>
    <message>
        <source>Initiatives not stopped</source>
        <translation>未中止行動方案數</translation>
    </message>
    <message>
        <source>Version meant</source>
        <translation>所指版次</translation>
    </message>
    <message>
        <source>On an earlier text</source>
        <translation>針對舊版</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下次應公布</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>risk</comment>
        <translation>風險等級</translation>
    </message>
    <message>
        <source>Tests passed, of four</source>
        <translation>通過檢驗數（共四項）</translation>
    </message>
    <message>
        <source>Tests not answered</source>
        <translation>未答檢驗數</translation>
    </message>
    <message>
        <source>Lock-in (0–100)</source>
        <translation>綁定程度（0–100）</translation>
    </message>
</context>
<context>
    <name>cw::gui::AboutDialog</name>
    <message>
        <source>About Citywright</source>
        <translation>關於智城工坊</translation>
    </message>
    <message>
        <source>Citywright</source>
        <translation>智城工坊 Citywright</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Planning and assessment for smart-city programmes along BSI PAS 181, on this computer alone: the program opens no network connection.</source>
        <translation>依 BSI PAS 181 進行智慧城市規劃與評估，全程只在這部電腦上：本程式不開啟任何網路連線。</translation>
    </message>
    <message>
        <source>Framework content: %1</source>
        <translation>框架內容：%1</translation>
    </message>
    <message>
        <source>Results are a self-assessment: no BSI certification and no statement of conformity with PAS 181 or ISO 37106.</source>
        <translation>結果屬自我評估：並非 BSI 驗證，亦不聲明符合 PAS 181 或 ISO 37106。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons: Tabler Icons, MIT licence.</source>
        <translation>自由軟體，採 GNU 通用公眾授權條款第 3 版或更新版本。圖示：Tabler Icons，MIT 授權。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>cw::gui::AssessDetail</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation>標記待複核</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信心程度</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>to be reached by</source>
        <translation>預定達成日期</translation>
    </message>
    <message>
        <source>Evidence · %1</source>
        <translation>佐證 · %1</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>佐證…</translation>
    </message>
    <message>
        <source>Note ✓</source>
        <translation>備註 ✓</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>備註…</translation>
    </message>
    <message>
        <source>Applies again</source>
        <translation>恢復適用</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>不適用…</translation>
    </message>
    <message>
        <source>Level %1:  %2</source>
        <translation>等級 %1：%2</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>新增佐證</translation>
    </message>
    <message>
        <source>What proves this level?</source>
        <translation>什麼可以證明這個等級？</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例如：%1</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>加入佐證</translation>
    </message>
    <message>
        <source>Why does it not apply to this city?</source>
        <translation>為何不適用於本市？</translation>
    </message>
    <message>
        <source>Set as not applicable</source>
        <translation>設為不適用</translation>
    </message>
    <message>
        <source>A reason is needed: one sentence is enough.</source>
        <translation>請填寫理由，一句話即可。</translation>
    </message>
    <message>
        <source>Reason ✓</source>
        <translation>理由 ✓</translation>
    </message>
    <message>
        <source>Why does the level differ from its parts, or why does it not apply?</source>
        <translation>等級為何與其下各項不同，或為何不適用？</translation>
    </message>
    <message>
        <source>%1 as a whole at level %2:  %3</source>
        <translation>%1整體等級%2：%3</translation>
    </message>
    <message>
        <source>from %1: %2, %3</source>
        <comment>item, level, date</comment>
        <translation>沿用 %1：%2，%3</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <comment>item, level</comment>
        <translation>沿用 %1：%2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>目標日期</translation>
    </message>
</context>
<context>
    <name>cw::gui::AssessPanel</name>
    <message>
        <source>Items to assess</source>
        <translation>待評估項目</translation>
    </message>
    <message>
        <source>This part is not in the scope of the present assessment round.</source>
        <translation>這個部分不在本次評估輪次的範圍內。</translation>
    </message>
    <message>
        <source>Open the rounds</source>
        <translation>開啟評估輪次</translation>
    </message>
    <message>
        <source>Keys: 0–5 level, T and digit target, N not applicable, Enter next</source>
        <translation>按鍵：0–5 等級，T 加數字 目標值，N 不適用，Enter 下一項</translation>
    </message>
    <message>
        <source>Target for all</source>
        <translation>統一設定目標值</translation>
    </message>
    <message>
        <source>Target for all items of this page</source>
        <translation>本頁所有項目的目標值</translation>
    </message>
    <message>
        <source>To the list of gaps</source>
        <translation>前往落差清單</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>中位數 %1</translation>
    </message>
    <message>
        <source>%1 of %2 assessed</source>
        <translation>已評估 %1／%2</translation>
    </message>
    <message>
        <source>to be reached by</source>
        <translation>預定達成日期</translation>
    </message>
    <message>
        <source>Date by which all targets of this page are to be reached</source>
        <translation>本頁所有目標值的預定達成日期</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Target for all: %1, %2</source>
        <translation>統一目標值：%1，%2</translation>
    </message>
    <message>
        <source>Target for all: %1</source>
        <translation>統一目標值：%1</translation>
    </message>
    <message>
        <source>Keys: 0–5 level, N not applicable, Enter next</source>
        <translation>按鍵：0–5 等級、N 不適用、Enter 下一項</translation>
    </message>
    <message>
        <source>There is no assessment round yet. A round takes in the ratings of one time; the first is of standard depth, which its page can change.</source>
        <translation>尚無評估輪次。一個輪次收錄同一時期的評分；第一個輪次採標準深度，可在輪次頁更改。</translation>
    </message>
    <message>
        <source>Start to assess</source>
        <translation>開始評估</translation>
    </message>
</context>
<context>
    <name>cw::gui::AssessRow</name>
    <message>
        <source>Level of %1 %2</source>
        <translation>%1 %2 的等級</translation>
    </message>
    <message>
        <source>+ initiative</source>
        <translation>＋行動方案</translation>
    </message>
    <message>
        <source>Draft an initiative for %1</source>
        <translation>為 %1 草擬行動方案</translation>
    </message>
    <message>
        <source>Target: 0–5?</source>
        <translation>目標值：0–5？</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>佐證 %1</translation>
    </message>
    <message>
        <source>Confidence %1</source>
        <translation>信心程度：%1</translation>
    </message>
    <message>
        <source>for review</source>
        <translation>待複核</translation>
    </message>
    <message>
        <source>initiative →</source>
        <translation>行動方案 →</translation>
    </message>
    <message>
        <source>%1 →</source>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>Open the initiative for %1: %2</source>
        <translation>開啟「%1」的行動方案：%2</translation>
    </message>
    <message>
        <source>Level from the artefact’s state: %1</source>
        <translation>等級取自文件狀態：%1</translation>
    </message>
</context>
<context>
    <name>cw::gui::AttachmentEditor</name>
    <message>
        <source>Choose file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>儲存複本…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>無檔案</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>選擇「%1」的檔案</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>儲存複本</translation>
    </message>
    <message>
        <source>The file was saved as %1.</source>
        <translation>檔案已儲存為「%1」。</translation>
    </message>
</context>
<context>
    <name>cw::gui::BilingualEditor</name>
    <message>
        <source>Language of %1</source>
        <translation>「%1」的語言</translation>
    </message>
    <message>
        <source>No Chinese text yet: the English one is shown instead.</source>
        <translation>尚無中文，先顯示英文。</translation>
    </message>
    <message>
        <source>No English text yet: the Chinese one is shown instead.</source>
        <translation>尚無英文，先顯示中文。</translation>
    </message>
</context>
<context>
    <name>cw::gui::ChoiceEditor</name>
    <message>
        <source>not answered</source>
        <translation>未填</translation>
    </message>
</context>
<context>
    <name>cw::gui::CommandPalette</name>
    <message>
        <source>Go to or do</source>
        <translation>前往或執行</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and an excerpt of its text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Page, register, item, record or action</source>
        <translation>頁面、清冊、項目、資料或動作</translation>
    </message>
    <message>
        <source>Nothing is found by these words.</source>
        <translation>查無符合的項目。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>動作</translation>
    </message>
</context>
<context>
    <name>cw::gui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>匯出「%1」</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>ODS workbook</source>
        <translation>ODS 試算表</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 活頁簿</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>提供對象</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>內部</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作夥伴</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Dates in the ROC calendar</source>
        <translation>日期用民國年</translation>
    </message>
    <message>
        <source>Big5 for old programs (loses rare characters)</source>
        <translation>舊軟體用 Big5（罕用字會遺失）</translation>
    </message>
    <message>
        <source>All registers in one file</source>
        <translation>全部清冊匯出為一個檔案</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Everything, personal data included.</source>
        <translation>全部內容，包含個人資料。</translation>
    </message>
    <message>
        <source>Names of people, but nothing else that is marked personal.</source>
        <translation>保留人名，其他標為個人資料的欄位一律不匯出。</translation>
    </message>
    <message>
        <source>No personal data, no names, no attachments, no internal notes.</source>
        <translation>不含個人資料、人名、附件與內部備註。</translation>
    </message>
</context>
<context>
    <name>cw::gui::FieldRow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>field and unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必填）</translation>
    </message>
</context>
<context>
    <name>cw::gui::FileFlow</name>
    <message>
        <source>Saved as %1.</source>
        <translation>已儲存為「%1」。</translation>
    </message>
    <message>
        <source>This is recovered work. Save it to keep it in a file.</source>
        <translation>這是救回的內容。請儲存，以便保留在檔案中。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>%1 has this file open on %2. You can read and try things out; saving needs another name.</source>
        <translation>%1 正在 %2 開啟這個檔案。您可以閱讀與試用；如要儲存，請另取檔名。</translation>
    </message>
    <message>
        <source>The stored history does not hold together. The content is complete; undo starts anew from here.</source>
        <translation>儲存的變更紀錄前後不連貫。內容完整無缺；復原功能從此處重新起算。</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>開啟專案檔</translation>
    </message>
    <message>
        <source>The file is in use</source>
        <translation>檔案使用中</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>唯讀開啟</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>開啟複本</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接手編輯</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>找不到檔案</translation>
    </message>
    <message>
        <source>%1 is no longer in its folder. It may have been moved or renamed, or its drive is not connected.</source>
        <translation>「%1」已不在原來的資料夾。檔案可能已搬移或改名，或磁碟未連接。</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>尋找檔案…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>從清單移除</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>尋找「%1」</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>專案檔另存新檔</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>要取代檔案嗎？</translation>
    </message>
    <message>
        <source>%1 is already there.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>The file was changed by somebody else</source>
        <translation>檔案另有變更</translation>
    </message>
    <message>
        <source>%1 is no longer as it was opened here. Overwriting it loses what the others saved.</source>
        <translation>%1 已與此處開啟時不同。覆寫會失去他人儲存的內容。</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>另存新檔</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>覆寫</translation>
    </message>
    <message numerus="yes">
        <source>The program ended before %n change(s) to this file were saved, the last on %1.</source>
        <translation>
            <numerusform>程式先前結束時，這個檔案有 %n 項變更尚未儲存，最後一項於 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>救回</translation>
    </message>
    <message>
        <source>the example city</source>
        <translation>範例城市</translation>
    </message>
    <message>
        <source>Not everything that was typed is in the project</source>
        <translation>有些輸入的內容尚未存入專案</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>返回填寫</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>捨棄不存</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day and time of day</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>cw::gui::FindingsBar</name>
    <message>
        <source>Findings</source>
        <translation>檢核發現</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>提醒 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>沒有檢核發現</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>檢核發現：%1</translation>
    </message>
    <message>
        <source>%1 assessed</source>
        <translation>已評估 %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>儲存中…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>尚未儲存</translation>
    </message>
    <message>
        <source>Not saved to the file yet · every step is kept on this computer</source>
        <translation>尚未存入檔案 · 每一步都已保留在這部電腦</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>尚無可檢核的內容</translation>
    </message>
    <message>
        <source>Findings of page</source>
        <translation>頁面的檢核發現</translation>
    </message>
    <message>
        <source>Findings of department</source>
        <translation>機關的檢核發現</translation>
    </message>
    <message>
        <source>Accept with reason… (X)</source>
        <translation>附理由接受…（X）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and count</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>所有頁面</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>所有機關</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why the city accepts it for now (required)</source>
        <translation>目前可接受的理由（必填）</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation>接受期限</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose one finding first; a folded line opens with Enter.</source>
        <translation>請先選一項檢核發現；合併的一列可按 Enter 展開。</translation>
    </message>
    <message>
        <source>Not saved to the file yet</source>
        <translation>尚未存入檔案</translation>
    </message>
    <message>
        <source>The checks find this no longer; there is nothing to accept.</source>
        <translation>檢核已不再發現此項，無須接受。</translation>
    </message>
    <message>
        <source>Threshold… (T)</source>
        <translation>門檻…（T）</translation>
    </message>
    <message>
        <source>Close the findings (Esc)</source>
        <translation>關閉檢核發現（Esc）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown and all findings</comment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>%1 severe</source>
        <comment>findings: number, or part of all</comment>
        <translation>嚴重 %1 項</translation>
    </message>
    <message>
        <source>%1 to do</source>
        <comment>findings: number, or part of all</comment>
        <translation>待處理 %1 項</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <comment>findings: part of all</comment>
        <translation>提醒 %1 項</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>沒有待處理項目</translation>
    </message>
</context>
<context>
    <name>cw::gui::FindingsModel</name>
    <message numerus="yes">
        <source>%1  and %n more of this kind</source>
        <translation>
            <numerusform>%1&#x3000;另有同類 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::FormBeside</name>
    <message>
        <source>← Back</source>
        <translation>← 返回</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>關閉表單</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>kind of record</comment>
        <translation>新增：%1</translation>
    </message>
</context>
<context>
    <name>cw::gui::GapsModel</name>
    <message>
        <source>■ High</source>
        <translation>■ 高</translation>
    </message>
    <message>
        <source>▲ Medium</source>
        <translation>▲ 中</translation>
    </message>
    <message>
        <source>○ Low</source>
        <translation>○ 低</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>落差</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>行動方案</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1（由 %2 涵蓋）</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>預定達成日期</translation>
    </message>
</context>
<context>
    <name>cw::gui::GapsPage</name>
    <message>
        <source>Gaps</source>
        <translation>落差</translation>
    </message>
    <message numerus="yes">
        <source>Draft %n initiative(s)</source>
        <translation>
            <numerusform>草擬 %n 個行動方案</numerusform>
        </translation>
    </message>
    <message>
        <source>No rated item is below its target. Set targets on the assessment pages, or rate more items.</source>
        <translation>已評定的項目都沒有低於目標值。請在評估頁面訂定目標值，或評定更多項目。</translation>
    </message>
    <message>
        <source>Gaps appear as soon as items have a level and a target. Begin on an assessment page.</source>
        <translation>評定等級並訂定目標值後，這裡會列出落差。請先到各流程的「評估」頁。</translation>
    </message>
    <message>
        <source>No gap is High; %1 are Medium and %2 Low.</source>
        <translation>沒有「高」的落差；「中」%1 項，「低」%2 項。</translation>
    </message>
    <message>
        <source>%1 High, %2 Medium, %3 Low; the most pressing first.</source>
        <translation>「高」%1 項，「中」%2 項，「低」%3 項；最急迫者在前。</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) drafted. Put them in your own words.</source>
        <translation>
            <numerusform>已草擬 %n 個行動方案。請用您自己的話改寫。</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight = (1 + target − level)² − 1. High from 40 % of the largest weight, Medium from 20 %, unless the city profile says otherwise. An initiative also covers what is part of the item it names; within a band the gaps without one come first.</source>
        <translation>權重＝(1 + 目標值 − 等級)² − 1。達最大權重的 40% 為「高」，20% 為「中」；城市基本資料另有設定者從其設定。行動方案指向上層項目時，其下各項也視為已涵蓋；同級落差中，尚無行動方案者列在前面。</translation>
    </message>
    <message>
        <source>Tick gaps, then draft initiatives for them.</source>
        <translation>勾選落差後，即可草擬行動方案。</translation>
    </message>
    <message>
        <source>How gaps are weighed</source>
        <translation>落差如何排序</translation>
    </message>
    <message>
        <source>Draft initiatives</source>
        <translation>草擬行動方案</translation>
    </message>
</context>
<context>
    <name>cw::gui::GuidancePane</name>
    <message>
        <source>Explanations</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Hide explanations</source>
        <translation>隱藏說明</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>這是什麼</translation>
    </message>
    <message>
        <source>A question to ask</source>
        <translation>可以問的問題</translation>
    </message>
    <message>
        <source>What good looks like</source>
        <translation>良好的樣貌</translation>
    </message>
    <message>
        <source>What good looks like for %1</source>
        <translation>%1 良好的樣貌</translation>
    </message>
    <message>
        <source>It covers</source>
        <translation>涵蓋內容</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between entries of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Evidence, for example</source>
        <translation>佐證舉例</translation>
    </message>
    <message>
        <source>The figure in words</source>
        <translation>圖的文字說明</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相關項目</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景說明</translation>
    </message>
    <message>
        <source>The guide prints</source>
        <translation>指引原文</translation>
    </message>
    <message>
        <source>How this tool reads it</source>
        <translation>本工具的解讀</translation>
    </message>
    <message>
        <source>Choose an item to see what it means, what to ask and what good looks like.</source>
        <translation>請選擇一個項目，以查看它的意義、可以問的問題與良好的樣貌。</translation>
    </message>
    <message>
        <source>Levels of the scale</source>
        <translation>量表的等級</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Levels of %1</source>
        <translation>%1 的等級</translation>
    </message>
</context>
<context>
    <name>cw::gui::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Records here</source>
        <translation>本頁筆數</translation>
    </message>
</context>
<context>
    <name>cw::gui::HistoryPanel</name>
    <message>
        <source>Every change of the project, newest first. Undo has no limit: it also works for changes of earlier days.</source>
        <translation>專案檔的所有變更，由新到舊。復原沒有次數限制，前幾天的變更也可以復原。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>History</source>
        <translation>變更紀錄</translation>
    </message>
    <message>
        <source>Changes of</source>
        <translation>變更紀錄範圍</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>本頁</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>整個專案</translation>
    </message>
    <message>
        <source>What changed the answers and records of this part, newest first.</source>
        <translation>本頁評分與資料的變更，最新的在最前面。</translation>
    </message>
</context>
<context>
    <name>cw::gui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>匯入「%1」</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>匯入後的變動</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>New, or what is wrong</source>
        <translation>新的值或錯誤原因</translation>
    </message>
    <message>
        <source>Leave out the rows that cannot be taken</source>
        <translation>略過有誤的列</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Detect the encoding</source>
        <translation>自動偵測編碼</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>The sheet of this register</source>
        <translation>此清冊的工作表</translation>
    </message>
    <message>
        <source>Empty cells empty their field</source>
        <translation>以空白儲存格清除原有內容</translation>
    </message>
    <message>
        <source>Reading and comparing…</source>
        <translation>讀取與比對中…</translation>
    </message>
    <message>
        <source>Encoding: %1, detected. If texts look wrong, choose another one.</source>
        <translation>編碼：%1（自動偵測）。若文字顯示不正確，請改選其他編碼。</translation>
    </message>
    <message>
        <source>Encoding: %1.</source>
        <translation>編碼：%1。</translation>
    </message>
    <message>
        <source>Columns not used: %1.</source>
        <translation>未採用的欄：%1。</translation>
    </message>
    <message>
        <source>This register has no key: rows without an id are added unless an equal record is there.</source>
        <translation>此清冊沒有比對鍵：沒有識別碼的列，除非已有內容相同的紀錄，否則一律新增。</translation>
    </message>
    <message>
        <source>%1 added · %2 changed · %3 unchanged · %4 bad</source>
        <comment>rows of an import</comment>
        <translation>新增 %1 · 變更 %2 · 不變 %3 · 有誤 %4</translation>
    </message>
    <message>
        <source>Bad</source>
        <comment>row of an import</comment>
        <translation>有誤</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>row of an import</comment>
        <translation>變更</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>row of an import</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>匯入中…</translation>
    </message>
    <message>
        <source>Importing… %1 %</source>
        <translation>匯入中… %1%</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken</source>
        <translation>
            <numerusform>%n 列無法匯入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>共 %n 個問題</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>value and what is wrong with it</comment>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>Imported: %1 added, %2 changed, %3 left as they were, %4 left out.</source>
        <translation>已匯入：新增 %1 筆、變更 %2 筆、維持不變 %3 筆，略過 %4 筆。</translation>
    </message>
    <message>
        <source>Computed by Citywright, so not read: %1.</source>
        <comment>columns of an import</comment>
        <translation>由智城工坊計算，不讀入：%1。</translation>
    </message>
</context>
<context>
    <name>cw::gui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有畫面</translation>
    </message>
    <message>
        <source>Alt+←, Alt+→</source>
        <translation>Alt+←、Alt+→</translation>
    </message>
    <message>
        <source>To the page before, and forward again</source>
        <translation>回到前一頁、再往後一頁</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評定</translation>
    </message>
    <message>
        <source>Rate the item</source>
        <translation>評定該項目的等級</translation>
    </message>
    <message>
        <source>T, then 0–5</source>
        <translation>T，再按 0–5</translation>
    </message>
    <message>
        <source>Set the target</source>
        <translation>設定目標值</translation>
    </message>
    <message>
        <source>Not applicable, with a reason</source>
        <translation>設為不適用並填寫理由</translation>
    </message>
    <message>
        <source>↑ ↓, Enter</source>
        <translation>↑ ↓、Enter</translation>
    </message>
    <message>
        <source>To the item before, the next one</source>
        <translation>前一個、下一個項目</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Into the form of the row</source>
        <translation>進入該列的表單</translation>
    </message>
    <message>
        <source>Back to the table; in the table, clear the search</source>
        <translation>回到表格；在表格中則清除搜尋</translation>
    </message>
    <message>
        <source>Insert, Delete</source>
        <translation>Insert、Delete</translation>
    </message>
    <message>
        <source>Add a record, delete the chosen ones</source>
        <translation>新增一筆、刪除所選資料列</translation>
    </message>
    <message>
        <source>Copy the chosen rows for a spreadsheet</source>
        <translation>複製所選資料列，可貼至試算表</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>選單鍵</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>選擇欄位</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>矩陣</translation>
    </message>
    <message>
        <source>Letter or digit</source>
        <translation>代碼或數字</translation>
    </message>
    <message>
        <source>Set the chosen cells</source>
        <translation>設定所選儲存格</translation>
    </message>
    <message>
        <source>Clear the chosen cells</source>
        <translation>清除所選儲存格</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖面</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向鍵</translation>
    </message>
    <message>
        <source>Walk what stands in the picture</source>
        <translation>在圖面各項之間移動</translation>
    </message>
    <message>
        <source>Ctrl and arrow keys</source>
        <translation>Ctrl＋方向鍵</translation>
    </message>
    <message>
        <source>Move the card</source>
        <translation>搬移卡片</translation>
    </message>
    <message>
        <source>What can be done there</source>
        <translation>顯示可執行的動作</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢核發現</translation>
    </message>
    <message>
        <source>Accept the finding, with a reason</source>
        <translation>附理由接受該項檢核發現</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Edit the cell; Tab goes on to the next one, Esc leaves it as it was</source>
        <translation>編輯儲存格；Tab 往下一格，Esc 保留原樣</translation>
    </message>
</context>
<context>
    <name>cw::gui::LineEditor</name>
    <message>
        <source>for example 2026-06-01 or 115/6/1</source>
        <translation>例如 2026-06-01 或 115/6/1</translation>
    </message>
    <message>
        <source>words, separated by ;</source>
        <translation>多個詞以 ; 分隔</translation>
    </message>
    <message>
        <source>for example 12,000,000</source>
        <translation>例如 12,000,000</translation>
    </message>
    <message>
        <source>for example 116 or 2027</source>
        <translation>例如 116 或 2027</translation>
    </message>
</context>
<context>
    <name>cw::gui::MainWindow</name>
    <message>
        <source>%1[*] – Citywright</source>
        <comment>file name</comment>
        <translation>%1[*] – 智城工坊 Citywright</translation>
    </message>
    <message>
        <source>Citywright</source>
        <translation>智城工坊 Citywright</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在開啟%1…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Reason for accepting a finding</source>
        <translation>接受檢核發現的理由</translation>
    </message>
</context>
<context>
    <name>cw::gui::MatrixModel</name>
    <message>
        <source>%1 × %2</source>
        <comment>row and column</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>value, other field, its value</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cell and what it holds</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 filled</source>
        <translation>已填 %1 格</translation>
    </message>
    <message numerus="yes">
        <source>%1. “%2” stands here %n time(s); it must stand once.</source>
        <translation>
            <numerusform>%1。「%2」出現 %n 次，應恰為一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>letter and count</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>cw::gui::MatrixPanel</name>
    <message>
        <source>Arrow keys move, a letter or number sets, Delete clears, Enter opens the form.</source>
        <translation>方向鍵移動，按代碼或數字填入，Delete 清除，Enter 開啟表單。</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <comment>what the rows or columns are</comment>
        <translation>搜尋：%1</translation>
    </message>
    <message>
        <source>Show only rows: %1</source>
        <translation>只顯示符合的列：%1</translation>
    </message>
    <message>
        <source>Show only columns: %1</source>
        <translation>只顯示符合的欄：%1</translation>
    </message>
    <message>
        <source>What the cells show</source>
        <translation>儲存格顯示的內容</translation>
    </message>
    <message>
        <source>Nothing stands in this cell yet.</source>
        <translation>這一格尚未填寫。</translation>
    </message>
    <message>
        <source>Begin with: %1</source>
        <comment>name of a register</comment>
        <translation>先建立：%1</translation>
    </message>
    <message>
        <source>%1 filled, %2 cells</source>
        <translation>共 %2 格，已填 %1 格</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>顯示較少</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>再顯示 %1 項</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>letter and its meaning</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with more than the cell shows were deleted.</source>
        <translation>
            <numerusform>已刪除 %n 筆另有其他內容的紀錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>letter and its meaning</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>開啟表單</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>field and unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were not set: each needs its own explanation.</source>
        <translation>
            <numerusform>有 %n 格未設定：每一格都須各自說明。</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters and keys of the matrix</source>
        <translation>矩陣的代碼說明與按鍵</translation>
    </message>
</context>
<context>
    <name>cw::gui::MultiChoiceEditor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>cw::gui::Navigator</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
</context>
<context>
    <name>cw::gui::NavigatorModel</name>
    <message>
        <source>%1  %2</source>
        <comment>code and title</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>清冊</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1，等級 %2</translation>
    </message>
    <message>
        <source>%1, not assessed</source>
        <translation>%1，未評估</translation>
    </message>
    <message>
        <source>%1, %2 records</source>
        <translation>%1，%2 筆</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rated items</comment>
        <translation>%2 項中 %1 項</translation>
    </message>
    <message>
        <source>%1, level %2 from %3 items only</source>
        <translation>%1，等級 %2，僅依據 %3</translation>
    </message>
</context>
<context>
    <name>cw::gui::NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>新增專案檔</translation>
    </message>
    <message>
        <source>Six questions. All answers can be changed later.</source>
        <translation>六個問題，所有答案日後都可以修改。</translation>
    </message>
    <message>
        <source>City, in Chinese</source>
        <translation>城市（中文）</translation>
    </message>
    <message>
        <source>in Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>City, in English</source>
        <translation>城市（英文）</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Kind of city</source>
        <translation>城市層級</translation>
    </message>
    <message>
        <source>2  What kind of city is it?</source>
        <translation>2  屬於哪一層級？</translation>
    </message>
    <message>
        <source>Programme, in Chinese</source>
        <translation>計畫（中文）</translation>
    </message>
    <message>
        <source>Programme, in English</source>
        <translation>計畫（英文）</translation>
    </message>
    <message>
        <source>3  What is the programme called?</source>
        <translation>3  計畫名稱是什麼？</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>人口數</translation>
    </message>
    <message>
        <source>for example 600,000</source>
        <translation>例如 600,000</translation>
    </message>
    <message>
        <source>4  How many people live there?</source>
        <translation>4  有多少人口？</translation>
    </message>
    <message>
        <source>First year of the plan</source>
        <translation>規劃期間第一年</translation>
    </message>
    <message>
        <source>Last year of the plan</source>
        <translation>規劃期間最後一年</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>最後一年</translation>
    </message>
    <message>
        <source>5  Which years does the plan cover?</source>
        <translation>5  規劃期間是哪幾年？</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>評估深度</translation>
    </message>
    <message>
        <source>Quick: 30 parts</source>
        <translation>快速：30 個部分</translation>
    </message>
    <message>
        <source>Standard: chosen processes</source>
        <translation>標準：選定的流程</translation>
    </message>
    <message>
        <source>Full: every item</source>
        <translation>完整：所有項目</translation>
    </message>
    <message>
        <source>6  How deep is the first assessment?</source>
        <translation>6  第一次評估要做到多深？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>The population is not a number. Example: 600,000.</source>
        <translation>人口數不是數字。請輸入例如 600,000。</translation>
    </message>
    <message>
        <source>A year like 2026 or 115 is needed.</source>
        <translation>請輸入年度，例如 2026 或 115。</translation>
    </message>
    <message>
        <source>The last year lies before the first.</source>
        <translation>最後一年早於第一年，請修改。</translation>
    </message>
    <message>
        <source>The city needs a name, in one language at least.</source>
        <translation>請至少以一種語言填寫城市名稱。</translation>
    </message>
    <message>
        <source>1  What is the city called? (required, in one language)</source>
        <translation>1&#x3000;城市名稱？（必填，至少一種語言）</translation>
    </message>
    <message>
        <source>first year, for example 2027</source>
        <translation>第一年，例如116或2027</translation>
    </message>
</context>
<context>
    <name>cw::gui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>關閉這則訊息</translation>
    </message>
</context>
<context>
    <name>cw::gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>How far %1 is from its targets</source>
        <translation>%1現況與目標的差距</translation>
    </message>
    <message>
        <source>How far the city is from its targets</source>
        <translation>本市現況與目標的差距</translation>
    </message>
    <message>
        <source>%1 of %2 items assessed: %3 rated, %4 not applicable</source>
        <translation>已評估項目 %1／%2：已評定 %3、不適用 %4</translation>
    </message>
    <message>
        <source>%1 of %2 items assessed</source>
        <translation>已評估項目 %1／%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>No assessment round yet. “Start to assess” on any page of A to D begins one.</source>
        <translation>尚無評估輪次。在A至D任一頁按「開始評估」即可開始。</translation>
    </message>
</context>
<context>
    <name>cw::gui::PacketPointsDialog</name>
    <message>
        <source>Open points</source>
        <translation>待補正事項</translation>
    </message>
    <message>
        <source>What could not be taken or is still to be decided, to be sent back to the department in the language of its packet.</source>
        <translation>無法採用或尚待決定的內容，可用該彙整表的語言寄回給部門。</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) open</source>
        <translation>
            <numerusform>%n 項待補正</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>儲存清單</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文字檔 (*.txt)</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>已寫入 %1。</translation>
    </message>
</context>
<context>
    <name>cw::gui::PacketReviewDialog</name>
    <message>
        <source>Returned packets</source>
        <translation>繳回的部門彙整表</translation>
    </message>
    <message>
        <source>Ticked differences are taken. Where both sides changed a value, ours stays unless you tick it. Space ticks, arrows walk.</source>
        <translation>勾選的差異會被採用。雙方都修改的內容，除非勾選，否則保留本專案的值。空白鍵勾選，方向鍵移動。</translation>
    </message>
    <message>
        <source>Returned files and their differences</source>
        <translation>繳回的檔案與其差異</translation>
    </message>
    <message>
        <source>Take theirs in all conflicts</source>
        <translation>所有衝突採用部門的</translation>
    </message>
    <message>
        <source>Keep ours in all conflicts</source>
        <translation>所有衝突保留本專案的</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Reading and comparing…</source>
        <translation>讀取與比對中…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to take</source>
        <translation>
            <numerusform>採用 %n 項差異</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) that keep ours</source>
        <translation>
            <numerusform>%n 項衝突保留本專案的值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken</source>
        <translation>
            <numerusform>%n 列無法匯入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused</source>
        <translation>
            <numerusform>%n 個檔案不予受理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) taken in.</source>
        <translation>
            <numerusform>已匯入 %n 份部門彙整表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) were left as they are.</source>
        <translation>
            <numerusform>另有 %n 項維持原狀。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>匯入中…</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) left as they are</source>
        <translation>
            <numerusform>%n 格維持原狀</numerusform>
        </translation>
    </message>
    <message>
        <source>Open points…</source>
        <translation>待補正事項…</translation>
    </message>
    <message>
        <source>No workbook stands there.</source>
        <translation>其中沒有試算表檔案。</translation>
    </message>
</context>
<context>
    <name>cw::gui::PacketReviewTree</name>
    <message>
        <source>File, record, field</source>
        <translation>檔案、資料列、欄位</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>繳回內容</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Left out: %1 is newer</source>
        <translation>略過：%1 較新</translation>
    </message>
    <message>
        <source>Returned on %1</source>
        <translation>%1 繳回</translation>
    </message>
    <message>
        <source>Returned on %1 by %2</source>
        <translation>%1 由 %2 繳回</translation>
    </message>
    <message>
        <source>taken in before</source>
        <translation>先前已匯入</translation>
    </message>
    <message>
        <source>Not in the file; it stays</source>
        <translation>檔案中沒有此列，予以保留</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>沒有差異</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>text and its language</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>新增列</translation>
    </message>
    <message>
        <source>Conflict: removed here since</source>
        <translation>衝突：發出後已於本專案刪除</translation>
    </message>
    <message>
        <source>Conflict: both changed; handed out: %1</source>
        <translation>衝突：雙方都已修改；發出時為：%1</translation>
    </message>
    <message>
        <source>(emptied)</source>
        <translation>（清空）</translation>
    </message>
</context>
<context>
    <name>cw::gui::PacketsDialog</name>
    <message>
        <source>Department packets</source>
        <translation>部門彙整表</translation>
    </message>
    <message>
        <source>One workbook a department with its own rows, to be filled in and sent back. What comes back is compared before anything is taken.</source>
        <translation>每個部門一份試算表，只含該部門的資料列，填寫後寄回。繳回的內容先比對，再決定採用哪些。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Make packets…</source>
        <translation>產生彙整表…</translation>
    </message>
    <message>
        <source>Departments and their packets</source>
        <translation>各部門與其彙整表</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>資料列</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>發出日</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡窗口</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>繳回期限</translation>
    </message>
    <message>
        <source>What is handed out</source>
        <translation>發出內容</translation>
    </message>
    <message>
        <source>All that is theirs</source>
        <translation>該部門的全部內容</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>ODS workbook</source>
        <translation>ODS 試算表</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 活頁簿</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Returned on %1</source>
        <translation>%1 繳回</translation>
    </message>
    <message>
        <source>Returned on %1 by %2</source>
        <translation>%1 由 %2 繳回</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for a department&apos;s answer</comment>
        <translation>待繳回</translation>
    </message>
    <message>
        <source>Folder for the packets</source>
        <translation>存放彙整表的資料夾</translation>
    </message>
    <message>
        <source>Making packets…</source>
        <translation>產生彙整表中…</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) written to %1.</source>
        <translation>
            <numerusform>已將 %n 份彙整表寫入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder with the returned files</source>
        <translation>繳回檔案所在的資料夾</translation>
    </message>
    <message>
        <source>Take in a folder…</source>
        <translation>匯入資料夾…</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>匯入檔案…</translation>
    </message>
    <message>
        <source>Open points…</source>
        <translation>待補正事項…</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>languages</comment>
        <translation>中英並列</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) open</source>
        <translation>
            <numerusform>%n 項待補正</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned files</source>
        <translation>繳回的檔案</translation>
    </message>
    <message>
        <source>Workbooks (*.ods *.xlsx *.xlsm);;All files (*)</source>
        <translation>試算表 (*.ods *.xlsx *.xlsm);;所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>cw::gui::PageHeader</name>
    <message>
        <source>%1 →</source>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>level and what it rests on</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>cw::gui::PanelPage</name>
    <message>
        <source>Parts of %1</source>
        <translation>%1 的各部分</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>level now</source>
        <translation>目前等級</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>tab: registers and pictures of a process</comment>
        <translation>工作</translation>
    </message>
    <message>
        <source>Registers and pictures</source>
        <translation>清冊與圖表</translation>
    </message>
    <message>
        <source>level from %1 of %2</source>
        <translation>目前等級（%2 項中 %1 項）</translation>
    </message>
    <message>
        <source>%1 · target</source>
        <comment>level now</comment>
        <translation>%1 · 目標值</translation>
    </message>
</context>
<context>
    <name>cw::gui::PickerPopup</name>
    <message>
        <source>Search in %1</source>
        <translation>在「%1」中搜尋</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>新增「%1」</translation>
    </message>
</context>
<context>
    <name>cw::gui::PlanPanel</name>
    <message>
        <source>Initiatives and open gaps</source>
        <translation>行動方案與未處理的落差</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>行動方案</translation>
    </message>
    <message>
        <source>No initiative closes a gap of this page yet. Draft one from a gap below: it is linked to the gap, and you put it in your own words.</source>
        <translation>還沒有行動方案能補上本頁的落差。請從下方的落差草擬一個：系統會連結該落差，內容由您用自己的話改寫。</translation>
    </message>
    <message>
        <source>Gaps without an initiative</source>
        <translation>尚無行動方案的落差</translation>
    </message>
    <message>
        <source>Every gap of this page has an initiative.</source>
        <translation>本頁每個落差都有行動方案。</translation>
    </message>
    <message>
        <source>Nothing is rated here yet.</source>
        <translation>這裡尚未評定任何項目。</translation>
    </message>
    <message>
        <source>+ initiative</source>
        <translation>＋行動方案</translation>
    </message>
    <message>
        <source>Draft an initiative for %1</source>
        <translation>為 %1 草擬行動方案</translation>
    </message>
    <message>
        <source>names %1 as a whole</source>
        <translation>以 %1 整體為對象</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期</translation>
    </message>
</context>
<context>
    <name>cw::gui::ProjectSession</name>
    <message>
        <source>(untitled)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>%1 (not in this framework version)</source>
        <translation>%1（不在此版框架內）</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>未評估</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>未訂目標值</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>已達目標值</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <translation>落差 %1</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>%1, which names %2 as a whole</source>
        <translation>%1（以「%2」整體為對象）</translation>
    </message>
</context>
<context>
    <name>cw::gui::RaterBar</name>
    <message>
        <source>Who rates</source>
        <translation>由誰評分</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>交出評分</translation>
    </message>
    <message>
        <source>From then on the others see these ratings, and you see theirs.</source>
        <translation>交出後，其他人看得到這些評分，您也看得到他們的評分。</translation>
    </message>
    <message>
        <source>Why the ratings are taken back</source>
        <translation>收回評分的理由</translation>
    </message>
    <message>
        <source>Why? Others may have been seen.</source>
        <translation>為何收回？可能已看過他人評分</translation>
    </message>
    <message>
        <source>The round, for all</source>
        <translation>本次評估（全體）</translation>
    </message>
    <message>
        <source>As assessor: %1</source>
        <translation>評估者：%1</translation>
    </message>
    <message>
        <source>%1 of %2 rated, handed in</source>
        <translation>%2 項中已評 %1 項，已交出</translation>
    </message>
    <message>
        <source>%1 of %2 rated</source>
        <translation>%2 項中已評 %1 項</translation>
    </message>
    <message>
        <source>Take back with this reason</source>
        <translation>以此理由收回</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回評分</translation>
    </message>
    <message>
        <source>Hand in what is rated?</source>
        <translation>要交出目前的評分嗎？</translation>
    </message>
    <message>
        <source>%1 of %2 items are rated. From then on the others see these ratings, and you rate on only after you took them back.</source>
        <translation>%2 個項目中已評 %1 項。交出後其他評估者可看到這些評分；要再評其他項目，須先收回。</translation>
    </message>
    <message>
        <source>Rate on</source>
        <translation>繼續評分</translation>
    </message>
</context>
<context>
    <name>cw::gui::ReadingsPanel</name>
    <message>
        <source>Readings of the guide</source>
        <translation>指引的解讀</translation>
    </message>
    <message>
        <source>In these places the printed guide seems to have slipped, or its Chinese wording collides with usage in Taiwan. The tool keeps the guide’s wording here and says how it reads it.</source>
        <translation>以下各處，印行的指引似有疏漏，或其中文用語與臺灣的慣用法不合。本工具在此保留指引原文，並說明採用的解讀。</translation>
    </message>
    <message>
        <source>The guide prints: %1</source>
        <translation>指引原文：%1</translation>
    </message>
</context>
<context>
    <name>cw::gui::ReferenceEditor</name>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>選擇：%1</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>（已移除）</translation>
    </message>
    <message>
        <source>(untitled)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除「%1」</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
</context>
<context>
    <name>cw::gui::RegisterColumns</name>
    <message>
        <source>As many columns as fit</source>
        <translation>依寬度自動顯示欄位</translation>
    </message>
</context>
<context>
    <name>cw::gui::RegisterExchange</name>
    <message>
        <source>%1 was written.</source>
        <translation>已寫入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Big5 has no characters for parts of %n record(s).</source>
        <translation>
            <numerusform>有 %n 筆紀錄含 Big5 沒有的字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were too long for a cell and are marked as cut.</source>
        <translation>
            <numerusform>%n 段文字過長，放不進儲存格，已截短並加註。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>匯入「%1」</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx *.ods *.json *.zip);;All files (*)</source>
        <translation>表格檔 (*.csv *.txt *.xlsx *.ods *.json *.zip);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Tables (*%1)</source>
        <translation>表格檔 (*%1)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1的更多操作</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) of other assessors that you may not see yet were left out.</source>
        <translation>
            <numerusform>其他評估者有 %n 筆評分您目前還不能查看，已略過。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::RegisterForm</name>
    <message>
        <source>Form: %1</source>
        <translation>表單：%1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Add this %1</source>
        <translation>新增這筆%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>保留變更</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>field and what was typed</comment>
        <translation>%1：「%2」</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <comment>fields and what was typed in them</comment>
        <translation>未採用：%1</translation>
    </message>
    <message>
        <source>Not added yet: %1. Complete it, or cancel it.</source>
        <translation>尚未新增：%1。請補齊內容，或按「取消」。</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of record and its title</comment>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>What the assessor wrote stands here once it is handed in; whoever rates the item too sees it then.</source>
        <translation>評估者交出評分後，內容才會顯示於此；同一項目的其他評估者須先交出自己的評分才看得到。</translation>
    </message>
</context>
<context>
    <name>cw::gui::RegisterModel</name>
    <message>
        <source>%1 %2</source>
        <comment>mark and date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Worked out by Citywright; cannot be changed here</source>
        <translation>由智城工坊計算，無法在此修改</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>head of a column and its currency</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>尚不顯示</translation>
    </message>
    <message>
        <source>Shown once it is handed in, and your own rating of the item too. Your own show when you choose yourself under “Who rates”, or when your name in the settings is the one among the people.</source>
        <translation>對方交出、您也交出該項目的評分後才顯示。要看自己的評分，請在「由誰評分」選擇自己，或讓設定中的姓名與人員清冊相同。</translation>
    </message>
</context>
<context>
    <name>cw::gui::RegisterPanel</name>
    <message>
        <source>Search in %1</source>
        <translation>在「%1」中搜尋</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立複本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>新增第一筆</translation>
    </message>
    <message>
        <source>Add the first %1</source>
        <translation>新增第一筆%1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>已刪除「%1」。</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>刪除 %1 筆</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were deleted.</source>
        <translation>
            <numerusform>已刪除 %n 筆。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::RegisterStarters</name>
    <message>
        <source>Pick from the list…</source>
        <translation>從清單挑選…</translation>
    </message>
    <message>
        <source>Pick from the list: %1</source>
        <translation>從清單挑選：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were added.</source>
        <translation>
            <numerusform>已新增 %n 筆。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::ReplaceDialog</name>
    <message>
        <source>Body that leaves</source>
        <translation>退出的單位</translation>
    </message>
    <message>
        <source>To be replaced</source>
        <translation>被取代的資料</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>由誰接手</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>What names it</source>
        <translation>提及它的資料</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>清冊</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>筆數</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>提及處</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>(untitled)</source>
        <translation>（未命名）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有%n筆</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fields and the titles of records</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, and its name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose who leaves: what names it stands below then.</source>
        <translation>請先選擇退出者，下方即列出提及它的資料。</translation>
    </message>
    <message>
        <source>Nothing names it: it can be deleted.</source>
        <translation>沒有資料提及它，可直接刪除。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) name it.</source>
        <translation>
            <numerusform>共有%n筆資料提及它。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>register and number of its records</comment>
        <translation>%1%2筆</translation>
    </message>
    <message>
        <source>Of what runs, this depends on it, by name or through others: %1.</source>
        <translation>運作中直接或間接依賴它的有：%1。</translation>
    </message>
    <message>
        <source>“%1” stays: %2</source>
        <comment>title of a record and why</comment>
        <translation>「%1」不變更：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>變更%n筆</numerusform>
        </translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>維持不變</translation>
    </message>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>變更%n筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Choose who takes over: what would be changed stands in the last column then.</source>
        <translation>請選擇由誰接手，最後一欄即顯示將變更的內容。</translation>
    </message>
    <message>
        <source>“%1” itself stays in its register. The change is one step to undo.</source>
        <translation>「%1」本身仍留在清冊中。這次變更可一次復原。</translation>
    </message>
    <message>
        <source>If this body leaves…</source>
        <translation>若此單位退出…</translation>
    </message>
    <message>
        <source>If this person leaves…</source>
        <translation>若此人離任…</translation>
    </message>
    <message>
        <source>Replace where it is named…</source>
        <translation>取代所有提及處…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” took the place of “%2” in %n record(s).</source>
        <translation>
            <numerusform>已在%n筆資料中以「%1」取代「%2」。</numerusform>
        </translation>
    </message>
    <message>
        <source>Also where it is told what was: decisions made, contacts held, feedback</source>
        <translation>連記載過去的資料一併更換：已作的決策、已辦的接觸、意見回饋</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay: they tell what was</source>
        <translation>
            <numerusform>%n 筆保留原樣：記載當時情形</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::ReportPage</name>
    <message>
        <source>The assessment as a document: figures, findings by section, gaps, initiatives, method.</source>
        <translation>將評估製成文件：數字、各章節結果、落差、行動方案與方法。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>網頁</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>報告語言</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>中英對照</translation>
    </message>
    <message>
        <source>Write the report…</source>
        <translation>產製報告…</translation>
    </message>
    <message>
        <source>A self-assessment: no BSI certification and no statement of conformity with PAS 181 or ISO 37106.</source>
        <translation>屬自我評估：並非 BSI 驗證，亦不聲明符合 PAS 181 或 ISO 37106。</translation>
    </message>
    <message>
        <source>This build writes reports on the command line only.</source>
        <translation>本版程式只能從命令列產製報告。</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>網頁 (*.html)</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>產製報告</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>產製中…</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>報告已存為「%1」。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>閱讀對象</translation>
    </message>
    <message>
        <source>The city&apos;s own offices</source>
        <translation>市府內部</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作夥伴</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>社會大眾</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>報告內容</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The short edition</source>
        <translation>精簡版</translation>
    </message>
    <message>
        <source>Chosen chapters</source>
        <translation>自選章節</translation>
    </message>
</context>
<context>
    <name>cw::gui::ScenarioPanel</name>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Back to what is written</source>
        <translation>回復原值</translation>
    </message>
    <message>
        <source>What if · %1</source>
        <translation>試算 · %1</translation>
    </message>
    <message numerus="yes">
        <source>What if: %n share(s) tried, not written</source>
        <translation>
            <numerusform>試算中：%n項比率，尚未寫入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::ScenePanel</name>
    <message>
        <source>Open the form</source>
        <translation>開啟表單</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>letter and its meaning</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter opens the form.</source>
        <translation>方向鍵移動，Enter 開啟表單。</translation>
    </message>
    <message>
        <source>Ctrl and an arrow key moves the card.</source>
        <translation>Ctrl 加方向鍵搬移卡片。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>letter and its meaning</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>已複製表格。</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>已複製圖片。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Show only what holds this text</source>
        <translation>只顯示含此文字的項目</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>顯示內容</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>以表格顯示</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>複製圖片</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>新增第一筆</translation>
    </message>
    <message>
        <source>Add the first %1</source>
        <translation>新增第一筆%1</translation>
    </message>
    <message>
        <source>Shown here and in the copied picture while this is on (Ctrl+I)</source>
        <translation>開啟時才顯示於此處與複製的圖片中（Ctrl+I）</translation>
    </message>
</context>
<context>
    <name>cw::gui::Segments</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>cw::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>cw::gui::StartPage</name>
    <message>
        <source>Start</source>
        <translation>起始頁</translation>
    </message>
    <message>
        <source>Citywright</source>
        <translation>智城工坊 Citywright</translation>
    </message>
    <message>
        <source>Planning and assessment for smart-city programmes</source>
        <translation>智慧城市規劃與評估工具</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新增專案檔</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>Look at the example city</source>
        <translation>看看範例城市</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>未儲存的內容</translation>
    </message>
    <message>
        <source>The program ended before these changes were saved to a file. All of them are there; only what was still being typed in a form is not.</source>
        <translation>程式在這些變更存檔之前結束。所有變更都還在；僅當時仍在表單中輸入、尚未完成的內容不在其中。</translation>
    </message>
    <message>
        <source>a project that was never saved</source>
        <translation>從未儲存的專案檔</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s), the last on %2</source>
        <translation>
            <numerusform>%1：%n 項變更，最後一項於 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>救回</translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>救回「%1」</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Throw away %1</source>
        <translation>捨棄「%1」</translation>
    </message>
    <message>
        <source>Throw unsaved work away?</source>
        <translation>要捨棄未儲存的內容嗎？</translation>
    </message>
    <message>
        <source>The changes to %1 will be gone for good.</source>
        <translation>對「%1」的變更將永久消失。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的專案檔</translation>
    </message>
    <message>
        <source>None yet. A new project asks six questions and opens on its overview.</source>
        <translation>尚無專案檔。新增時只需回答六個問題，完成後開啟總覽。</translation>
    </message>
    <message>
        <source>%1, no longer there</source>
        <translation>%1，已不存在</translation>
    </message>
    <message>
        <source>▲ no longer in %1</source>
        <translation>▲ 已不在「%1」</translation>
    </message>
</context>
<context>
    <name>cw::gui::StarterDialog</name>
    <message>
        <source>Pick from the list: %1</source>
        <translation>從清單挑選：%1</translation>
    </message>
    <message>
        <source>Rows to begin with, in both languages. Tick what fits your city: it becomes yours, to be reworded, completed or deleted.</source>
        <translation>可用來起步的項目，中英文皆備。勾選適合貴市的項目，加入後即可改寫、補充或刪除。</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>勾選所有顯示項目</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>在清單中搜尋</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>顯示%2項中的%1項</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>新增%n項</numerusform>
        </translation>
    </message>
    <message>
        <source>Already taken as “%1”</source>
        <translation>已採用為「%1」</translation>
    </message>
</context>
<context>
    <name>cw::gui::Steps</name>
    <message>
        <source>Undo earlier work?</source>
        <translation>要復原開啟之前的變更嗎？</translation>
    </message>
    <message>
        <source>The next change was made before this project was opened today, or by somebody else. Everything can be redone.</source>
        <translation>下一筆變更是今天開啟這個專案檔之前所做，或由他人所做。復原後都可以重做。</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已復原：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Merged: %1</source>
        <translation>已合併：%1</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>已匯入：%1</translation>
    </message>
    <message>
        <source>Brought to this version: %1</source>
        <translation>已轉為本版格式：%1</translation>
    </message>
    <message>
        <source>Erased: %1</source>
        <translation>已清除：%1</translation>
    </message>
</context>
<context>
    <name>cw::gui::TextCheckPanel</name>
    <message>
        <source>Text to check</source>
        <translation>待檢文字</translation>
    </message>
    <message>
        <source>Paste a report or a tender text here to check it; empty: this project’s own texts. Nothing is kept.</source>
        <translation>貼上報告或招標文字即可檢核；留空則檢核本專案文字。內容不會留存。</translation>
    </message>
    <message>
        <source>The word is written differently here; change it in the form.</source>
        <translation>此處寫法不同，請在表單中修改。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was replaced in %n place(s).</source>
        <translation>
            <numerusform>已在%n處取代「%1」。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::ThresholdsPanel</name>
    <message>
        <source>From when the checks speak up. The standard values are proposals: write your city’s own value, and why.</source>
        <translation>檢核從何時開始提醒。標準值僅為建議，可填入貴市自訂的值與理由。</translation>
    </message>
    <message>
        <source>Search in the thresholds</source>
        <translation>在門檻中搜尋</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Only own values</source>
        <translation>只看自訂值</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>恢復標準值</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>門檻</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>門檻</translation>
    </message>
    <message>
        <source>Standard value</source>
        <translation>標準值</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>自訂值</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>用於</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Enter: own value, Tab or Shift+Enter: reason, Delete: back to the standard</source>
        <translation>Enter：填自訂值；Tab 或 Shift+Enter：填理由；Delete：恢復標準值</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>共通</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖表</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n項檢核</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n threshold(s)</source>
        <translation>
            <numerusform>%n項門檻</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2項中的%1項</translation>
    </message>
    <message>
        <source>This value lies outside the limits; the checks take %1.</source>
        <translation>此值超出範圍，檢核改採%1。</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <translation>%1：%2至%3。</translation>
    </message>
    <message>
        <source>“%1” is back at the standard value.</source>
        <translation>「%1」已恢復標準值。</translation>
    </message>
    <message>
        <source>Limits and checks of the chosen threshold</source>
        <translation>所選門檻的範圍與檢核</translation>
    </message>
    <message>
        <source>The reason for “%1” was not taken. %2</source>
        <translation>「%1」的原因未採用。%2</translation>
    </message>
    <message>
        <source>“%1” was not taken as own value of “%2”. Write a whole number from %3 to %4.</source>
        <translation>「%1」未採用為「%2」的自訂值，請輸入%3至%4的整數。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was not taken as own value of “%2”. Write a number from %3 to %4 with at most %n digit(s) behind the point.</source>
        <translation>
            <numerusform>「%1」未採用為「%2」的自訂值，請輸入%3至%4的數字，小數最多%n位。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::TopBar</name>
    <message>
        <source>Citywright</source>
        <translation>智城工坊 Citywright</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Go to or do…   Ctrl+K</source>
        <translation>前往或執行…   Ctrl+K</translation>
    </message>
    <message>
        <source>Switch between Chinese and English</source>
        <translation>切換中文與英文</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>復原：%1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>沒有可復原的動作</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>沒有可重做的動作</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>尚無評估輪次</translation>
    </message>
    <message>
        <source>Assessment round: %1</source>
        <translation>評估輪次：%1</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的專案檔</translation>
    </message>
    <message>
        <source>All rounds…</source>
        <translation>所有評估輪次…</translation>
    </message>
</context>
<context>
    <name>cw::gui::YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>%1. See citywright-cli --help.</source>
        <translation>%1。請參閱 citywright-cli --help。</translation>
    </message>
    <message>
        <source>There is no command “%1”. See citywright-cli --help.</source>
        <translation>沒有命令「%1」。請參閱 citywright-cli --help。</translation>
    </message>
    <message>
        <source>There is no register “%1”. “citywright-cli registers” lists them.</source>
        <translation>沒有清冊「%1」。請以「citywright-cli registers」列出所有清冊。</translation>
    </message>
    <message>
        <source>Register “%2” has no field “%1”. “citywright-cli registers” lists the fields.</source>
        <translation>清冊「%2」沒有欄位「%1」。請以「citywright-cli registers」列出欄位。</translation>
    </message>
    <message>
        <source>Register “%1” has no record %2. It may have been removed; list the register to see its records.</source>
        <translation>清冊「%1」沒有資料 %2，可能已移除。請列出該清冊以查看現有資料。</translation>
    </message>
    <message>
        <source>The framework has no item “%1”. “citywright-cli catalogue” lists the items.</source>
        <translation>框架沒有項目「%1」。請以「citywright-cli catalogue」列出項目。</translation>
    </message>
    <message>
        <source>There is no assessment round %1. List the register “rounds” to see them.</source>
        <translation>沒有評估輪次 %1。請列出清冊「rounds」查看。</translation>
    </message>
    <message>
        <source>There is no picture “%1”. There are: %2.</source>
        <translation>沒有圖「%1」。可用的圖：%2。</translation>
    </message>
    <message>
        <source>“%2” does not fit the field “%1” (allowed: %3). Correct it.</source>
        <translation>「%2」不符合欄位「%1」的規定（允許：%3）。請更正。</translation>
    </message>
    <message>
        <source>The text for “%1” has %2 characters; at most %3 fit. Shorten it.</source>
        <translation>「%1」的文字有 %2 個字元，上限為 %3。請縮短。</translation>
    </message>
    <message>
        <source>“%2” is outside the range of “%1” (%3 to %4). Enter a value in the range.</source>
        <translation>「%2」超出「%1」的範圍（%3 至 %4）。請輸入範圍內的值。</translation>
    </message>
    <message>
        <source>“%2” is not a choice of “%1”. Choose one of: %3.</source>
        <translation>「%2」不是「%1」的選項。請從下列擇一：%3。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write for example 2026-06-01, 115/6/1 or 115年6月1日.</source>
        <translation>「%1」不是日期。請輸入例如 2026-06-01、115/6/1 或 115年6月1日。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write digits, for example 1200.</source>
        <translation>「%1」不是數字。請輸入數字，例如 1200。</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write for example 1200000, NT$1,200,000 or 120萬.</source>
        <translation>「%1」不是金額。請輸入例如 1200000、NT$1,200,000 或 120萬。</translation>
    </message>
    <message>
        <source>“%1” refers to %2, which is not in register “%3”. Add it there first.</source>
        <translation>「%1」參照的 %2 不在清冊「%3」中。請先在該清冊新增。</translation>
    </message>
    <message>
        <source>“%1” must be filled in.</source>
        <translation>「%1」為必填，請填寫。</translation>
    </message>
    <message>
        <source>“%1” is part of the record&apos;s key and cannot change. Remove the record and add another.</source>
        <translation>「%1」是這筆資料的識別鍵，不能變更。請移除這筆資料後重新新增。</translation>
    </message>
    <message>
        <source>“%1” is still used by %2. Change or remove that first.</source>
        <translation>「%1」仍由 %2 使用中。請先變更或移除後者。</translation>
    </message>
    <message>
        <source>Register “%1” already has this record (%2). Change it instead.</source>
        <translation>清冊「%1」已有這筆資料（%2）。請改為修改該筆。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>%1 needs a reason. Give one and try again.</source>
        <translation>%1 需要理由。請填寫理由後再試一次。</translation>
    </message>
    <message>
        <source>%1 is not rated in this round. Rate the items below it, or choose a round of another depth.</source>
        <translation>%1 在此輪次不直接評定。請評定其下的項目，或選擇其他深度的輪次。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的動作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>沒有可重做的動作。</translation>
    </message>
    <message>
        <source>Undo stops here: personal data was erased at this point and cannot come back.</source>
        <translation>只能復原到這裡：此處已清除個人資料，無法回復。</translation>
    </message>
    <message>
        <source>There is no file %1. Check the path, or choose another file.</source>
        <translation>找不到檔案「%1」。請檢查路徑，或選擇其他檔案。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that you may read it and that its drive is connected.</source>
        <translation>無法讀取「%1」（%2）。請確認您有讀取權限，且磁碟已連接。</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Choose a project file.</source>
        <translation>「%1」不是一般檔案。請選擇專案檔。</translation>
    </message>
    <message>
        <source>%1 is too large to be a project (limit %2). Choose another file.</source>
        <translation>「%1」太大，不會是專案檔（上限 %2）。請選擇其他檔案。</translation>
    </message>
    <message>
        <source>%1 is not a Citywright project. Choose another file.</source>
        <translation>「%1」不是智城工坊專案檔。請選擇其他檔案。</translation>
    </message>
    <message>
        <source>%1 belongs to another program (application id %2). Open it with that program.</source>
        <translation>「%1」屬於其他程式（應用程式代碼 %2）。請用該程式開啟。</translation>
    </message>
    <message>
        <source>%1 holds tables or rules that Citywright did not make (%2), so it is not opened. Ask its sender for a file saved by Citywright.</source>
        <translation>「%1」含有並非由智城工坊建立的資料表或規則（%2），因此未予開啟。請向提供者索取由智城工坊儲存的檔案。</translation>
    </message>
    <message>
        <source>The stored history does not fit the data, so this step cannot be undone or redone. Nothing was changed.</source>
        <translation>儲存的變更紀錄與資料不符，無法復原或重做這一步。未做任何更動。</translation>
    </message>
    <message>
        <source>The framework content is broken: %1, %2. Install Citywright again.</source>
        <translation>框架內容損壞：%1，%2。請重新安裝智城工坊。</translation>
    </message>
    <message>
        <source>A part of the program is missing: %1. Install Citywright again.</source>
        <translation>程式缺少元件：%1。請重新安裝智城工坊。</translation>
    </message>
    <message>
        <source>%1 was saved by a newer version (format %2; this version knows %3). Update Citywright to open it.</source>
        <translation>「%1」由較新版本儲存（格式 %2；本版支援到 %3）。請更新智城工坊後再開啟。</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). What was there before is unchanged; save to another place.</source>
        <translation>無法寫入「%1」（%2）。原有內容未變；請存到其他位置。</translation>
    </message>
    <message>
        <source>There is no room to write %1. What was there before is unchanged; free some space or save elsewhere.</source>
        <translation>空間不足，無法寫入「%1」。原有內容未變；請騰出空間，或存到其他位置。</translation>
    </message>
    <message>
        <source>You may not write %1 (%2). Save under another name or in another folder.</source>
        <translation>您沒有寫入「%1」的權限（%2）。請另取檔名，或存到其他資料夾。</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since it was opened. Save under another name, then compare.</source>
        <translation>「%1」開啟之後另有變更。請另取檔名儲存，再行比對。</translation>
    </message>
    <message>
        <source>%1 was written but did not read back the same, so the old file was kept. Try another drive.</source>
        <translation>「%1」寫入後讀回的內容不一致，因此保留舊檔。請改用其他磁碟。</translation>
    </message>
    <message>
        <source>%1 is already there. Choose another name.</source>
        <translation>「%1」已經存在。請另取名稱。</translation>
    </message>
    <message>
        <source>The working copy in %1 cannot be written (%2). Free some space there; nothing is lost so far.</source>
        <translation>無法寫入「%1」的工作副本（%2）。請在該處騰出空間；目前沒有遺失任何資料。</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file and is not replaced. Choose another name.</source>
        <translation>「%1」不是一般檔案，未予取代。請另取名稱。</translation>
    </message>
    <message>
        <source>%1 is larger than %2. Keep the file where it is and enter a link to it.</source>
        <translation>「%1」超過 %2。請將檔案留在原處，改填連結。</translation>
    </message>
    <message>
        <source>This change is too large for one step. Do it in parts.</source>
        <translation>這次變更太大，無法一次完成。請分次進行。</translation>
    </message>
    <message>
        <source>%1 came out empty and was not written. Please report this.</source>
        <translation>「%1」產生的內容是空的，未予寫入。請回報此問題。</translation>
    </message>
    <message>
        <source>The working copy refused the change (%1). Nothing was changed.</source>
        <translation>工作副本拒絕這項變更（%1）。未做任何更動。</translation>
    </message>
    <message>
        <source>%1 is open: %2 on %3, since %4. Ask them to close it, or open it for reading.</source>
        <translation>「%1」正由 %2 在電腦 %3 上使用，自 %4 起。請對方關閉，或以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Something went wrong inside Citywright (%1). Your data is safe; please report this.</source>
        <translation>智城工坊內部發生錯誤（%1）。您的資料安全無虞；請回報此問題。</translation>
    </message>
    <message>
        <source>The answer could not be delivered: standard output is full or closed. Nothing was changed.</source>
        <translation>無法送出回覆：標準輸出已滿或已關閉。沒有任何變更。</translation>
    </message>
    <message>
        <source>The change IS in %1, verified; only the answer could not be delivered: standard output is full or closed. Do not repeat the command; “citywright-cli history” shows what was done.</source>
        <translation>變更「已經」寫入 %1 並經驗證，只有回覆無法送出：標準輸出已滿或已關閉。請勿重複執行；以「citywright-cli history」查看已完成的變更。</translation>
    </message>
    <message>
        <source>%1 IS written, whole and verified; only the answer could not be delivered: standard output is full or closed.</source>
        <translation>%1「已經」完整寫入並經驗證，只有回覆無法送出：標準輸出已滿或已關閉。</translation>
    </message>
    <message>
        <source>it changed while it was read</source>
        <translation>讀取期間檔案有變動</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>純文字</translation>
    </message>
    <message>
        <source>yes, no</source>
        <translation>是、否</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>檔案不完整</translation>
    </message>
    <message>
        <source>its pages do not fit together</source>
        <translation>資料頁不一致</translation>
    </message>
    <message>
        <source>it refers to records that are not there</source>
        <translation>參照到不存在的紀錄</translation>
    </message>
    <message>
        <source>its history does not hold together</source>
        <translation>歷程記錄不一致</translation>
    </message>
    <message>
        <source>its content is not what was saved</source>
        <translation>內容與儲存時不同</translation>
    </message>
    <message>
        <source>an attachment is not what was stored</source>
        <translation>附件與存入時不同</translation>
    </message>
    <message>
        <source>The project has no version %1. “citywright-cli versions” lists them.</source>
        <translation>專案沒有版本 %1。以「citywright-cli versions」查看。</translation>
    </message>
    <message>
        <source>“%1” holds no personal data. Only that is erased; empty other fields by changing them.</source>
        <translation>「%1」不含個人資料。只有個人資料可以抹除；其他欄位請以變更方式清空。</translation>
    </message>
    <message>
        <source>“%2” does not take the framework item “%1”. Choose one of those it offers.</source>
        <translation>「%2」欄不接受框架項目「%1」。請從該欄提供的項目中選擇。</translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Give auto, utf-8, utf-16le, utf-16be or big5.</source>
        <translation>沒有「%1」這種編碼。請改用 auto、utf-8、utf-16le、utf-16be 或 big5。</translation>
    </message>
    <message>
        <source>%1 has no sheet for “%2”. Its sheets are: %3. Name the one to read.</source>
        <translation>%1 沒有「%2」的工作表。現有工作表：%3。請指定要讀取哪一張。</translation>
    </message>
    <message>
        <source>No row of %1 holds column headings of the register “%2”. Use the headings of an export, in either language, or the fields&apos; names.</source>
        <translation>%1 找不到清冊「%2」的欄位標題列。請使用匯出檔的標題（中英文皆可）或欄位代碼。</translation>
    </message>
    <message>
        <source>The heading “%1” stands in two columns. Remove one of them or rename it.</source>
        <translation>標題「%1」出現在兩個欄。請移除其中一欄或改名。</translation>
    </message>
    <message>
        <source>This is the same record as in row %1. Keep one of the two rows.</source>
        <translation>這一列與第 %1 列是同一筆紀錄。請只保留其中一列。</translation>
    </message>
    <message>
        <source>“%1”: several records are called “%2”. Write the number or the id instead.</source>
        <translation>「%1」：名為「%2」的紀錄不只一筆。請改填編號或識別碼。</translation>
    </message>
    <message>
        <source>“%1” holds characters that could not be read. Choose the file&apos;s encoding, or correct them.</source>
        <translation>「%1」含有無法辨識的字元。請選擇正確的檔案編碼，或更正這些字元。</translation>
    </message>
    <message>
        <source>A quotation mark that is opened in row %1 is never closed. Correct the file.</source>
        <translation>第 %1 列的引號沒有結束。請更正檔案。</translation>
    </message>
    <message>
        <source>“%1”: the project holds no file “%2”. Attach it in the record&apos;s form.</source>
        <translation>「%1」：專案中沒有檔案「%2」。請在該紀錄的表單中附加。</translation>
    </message>
    <message>
        <source>%1 rows cannot be taken, so nothing was imported. Correct them, or leave the bad rows out.</source>
        <translation>有 %1 列無法匯入，因此全部未匯入。請更正，或選擇略過有誤的列。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未做任何變更。</translation>
    </message>
    <message>
        <source>%1 is not a CSV, XLSX, ODS or JSON file. Save it in one of these formats first.</source>
        <translation>%1 不是 CSV、XLSX、ODS 或 JSON 檔。請先另存為其中一種格式。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a table (%2). Open it in the program that made it and save it again.</source>
        <translation>%1 無法讀成表格（%2）。請用原來的程式開啟後重新儲存。</translation>
    </message>
    <message>
        <source>%1 is refused (%2). Ask its sender for a file made by a spreadsheet program.</source>
        <translation>拒絕讀取 %1（%2）。請向提供者索取由試算表軟體產生的檔案。</translation>
    </message>
    <message>
        <source>Another change of this project came in between. Nothing was changed; try again.</source>
        <translation>這個專案檔同時有另一項變更正在進行。本次未做任何變更，請再試一次。</translation>
    </message>
    <message>
        <source>That acceptances match nothing any more cannot be accepted. Remove those rows from the register “Accepted findings”.</source>
        <translation>「已接受的檢核發現」不再對應任何發現時，無法再予接受；請至該清冊移除這些資料列。</translation>
    </message>
    <message>
        <source>%1 is empty. Open the backup %1.bak if it is there, or what the start page offers to recover.</source>
        <translation>「%1」是空的。若同一資料夾有備份「%1.bak」請開啟，或由起始頁開啟可救回的工作階段。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2) and was not changed. Open an earlier copy, or the backup %1.bak if it is there.</source>
        <translation>「%1」已毀損（%2），檔案未被變更。請開啟較早的複本；若同一資料夾有備份「%1.bak」，亦可開啟。</translation>
    </message>
    <message>
        <source>%1 holds a value that cannot be (%2). It was not changed. Open an earlier copy, or the backup %1.bak if it is there.</source>
        <translation>「%1」含有不可能的值（%2），檔案未被變更。請開啟較早的複本；若同一資料夾有備份「%1.bak」，亦可開啟。</translation>
    </message>
    <message>
        <source>There is nothing to hand out to “%1”: no row names it as the department in charge. Name registers to hand out empty sheets.</source>
        <translation>沒有可發給「%1」的內容：沒有任何資料列以其為主辦部門。如要發出空白工作表，請指定清冊。</translation>
    </message>
    <message>
        <source>The sheet “%1” has lost its hidden row or its hidden column of ids, so its rows cannot be told apart. Ask for the packet as it was handed out.</source>
        <translation>工作表「%1」隱藏的列或識別碼欄已遺失，無法辨認各列。請部門以當初發出的檔案填寫。</translation>
    </message>
    <message>
        <source>This row was not handed out in this packet: it is another department&apos;s. Change it there.</source>
        <translation>此列不在當初發出的彙整表中，屬於其他部門。請由該部門修改。</translation>
    </message>
    <message>
        <source>%1 is no department packet, or its hidden sheet was removed. Ask for the packet as it was handed out.</source>
        <translation>%1 不是部門彙整表，或其隱藏工作表已被移除。請部門以當初發出的檔案填寫。</translation>
    </message>
    <message>
        <source>%1 is a packet of another project. Take it in there.</source>
        <translation>%1 是另一個專案的部門彙整表，請在該專案中匯入。</translation>
    </message>
    <message>
        <source>%1: this project knows nothing of that packet (%2). It was removed, or made in another copy of the file.</source>
        <translation>%1：本專案沒有這份彙整表的紀錄（%2）。紀錄可能已刪除，或是由檔案的另一份複本產生。</translation>
    </message>
    <message>
        <source>%1 has handed in their ratings. Take them back first, at “Who rates”.</source>
        <translation>%1已交出評分。請先在「由誰評分」收回評分。</translation>
    </message>
    <message>
        <source>Others have handed in too, and their ratings may have been seen. Say in a sentence why these are taken back.</source>
        <translation>其他評估者也已交出，他們的評分可能已被看過。請用一句話說明收回的理由。</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Id</source>
        <comment>heading of the column with a record&apos;s id</comment>
        <translation>識別碼</translation>
    </message>
    <message>
        <source>%1 (English)</source>
        <comment>column heading: the English text of a field</comment>
        <translation>%1（英文）</translation>
    </message>
    <message>
        <source>%1 (Chinese)</source>
        <comment>column heading: the Chinese text of a field</comment>
        <translation>%1（中文）</translation>
    </message>
    <message>
        <source>%1 (id)</source>
        <comment>column heading: the ids of the records a field names</comment>
        <translation>%1（識別碼）</translation>
    </message>
    <message>
        <source>%1 (currency)</source>
        <comment>column heading: the currency of an amount</comment>
        <translation>%1（幣別）</translation>
    </message>
    <message>
        <source>%1 (computed)</source>
        <comment>column heading: a value that import leaves alone</comment>
        <translation>%1（計算）</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Action</source>
        <translation>待辦事項</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>局處</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>行動方案</translation>
    </message>
    <message>
        <source>Framework item</source>
        <translation>框架項目</translation>
    </message>
    <message>
        <source>From decision</source>
        <translation>所據決定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>評估輪次</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why the item does not apply, or why the derived level is overridden.</source>
        <translation>項目不適用的理由，或改訂推算等級的理由。</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信心程度</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>目標日期</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>評估人</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>評估日期</translation>
    </message>
    <message>
        <source>Marked for review</source>
        <translation>待複核</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>複核人</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>複核日期</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>The name as it stands on official documents.</source>
        <translation>公文上使用的正式名稱。</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>What the smart-city programme is called.</source>
        <translation>智慧城市計畫的名稱。</translation>
    </message>
    <message>
        <source>Kind of city</source>
        <translation>城市層級</translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation>市長</translation>
    </message>
    <message>
        <source>Lead department</source>
        <translation>主辦機關</translation>
    </message>
    <message>
        <source>Programme lead</source>
        <translation>計畫負責人</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>人口數</translation>
    </message>
    <message>
        <source>Population as of</source>
        <translation>人口統計日期</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面積</translation>
    </message>
    <message>
        <source>What should change</source>
        <translation>要改變什麼</translation>
    </message>
    <message>
        <source>Two or three sentences that a resident understands.</source>
        <translation>兩三句市民看得懂的話。</translation>
    </message>
    <message>
        <source>First year of the plan</source>
        <translation>規劃期間第一年</translation>
    </message>
    <message>
        <source>Calendar year, for example 2026.</source>
        <translation>民國年或西元年，例如 115 或 2026。</translation>
    </message>
    <message>
        <source>Last year of the plan</source>
        <translation>規劃期間最後一年</translation>
    </message>
    <message>
        <source>Document status</source>
        <translation>文件狀態</translation>
    </message>
    <message>
        <source>Document version</source>
        <translation>文件版次</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文號</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>密等</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>網站</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>標誌</translation>
    </message>
    <message>
        <source>High gap from</source>
        <translation>高落差門檻</translation>
    </message>
    <message>
        <source>Share of the largest possible gap weight from which a gap counts as High; 40 % if empty.</source>
        <translation>落差權重占最大可能值達此比例即列為「高」；未填時為 40%。</translation>
    </message>
    <message>
        <source>Medium gap from</source>
        <translation>中落差門檻</translation>
    </message>
    <message>
        <source>Share from which a gap counts as Medium; 20 % if empty.</source>
        <translation>達此比例即列為「中」；未填時為 20%。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決定日期</translation>
    </message>
    <message>
        <source>To be decided by</source>
        <translation>決定期限</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>檢討日期</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Options considered</source>
        <translation>考量的選項</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選定方案</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>徵詢對象</translation>
    </message>
    <message>
        <source>Principles cited</source>
        <translation>引用的指導方針</translation>
    </message>
    <message>
        <source>Framework items</source>
        <translation>框架項目</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>行動方案</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>取代者</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>簡稱</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>隸屬</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>首長</translation>
    </message>
    <message>
        <source>Office phone</source>
        <translation>公務電話</translation>
    </message>
    <message>
        <source>Duties in the programme</source>
        <translation>在計畫中的職責</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>District</source>
        <translation>行政區</translation>
    </message>
    <message>
        <source>Aged 65 or over</source>
        <translation>65 歲以上比例</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Plan or pledge</source>
        <translation>計畫或政見</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>訂定機關</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>核定日期</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有效期限</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>衡量指標</translation>
    </message>
    <message>
        <source>What is counted.</source>
        <translation>計算的是什麼。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Value at start</source>
        <translation>基準值</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>目前值</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>What it demands</source>
        <translation>要求內容</translation>
    </message>
    <message>
        <source>Something to do, not a gap: “Open the contract register”, not “Close gap in B5”.</source>
        <translation>寫要做的事，不寫落差：「公開契約清冊」，而非「補上 B5 的落差」。</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>執行狀況</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>交付項目</translation>
    </message>
    <message>
        <source>Result so far</source>
        <translation>目前成果</translation>
    </message>
    <message>
        <source>Readings before and after, with dates.</source>
        <translation>前後的實測值與日期。</translation>
    </message>
    <message>
        <source>Joint departments</source>
        <translation>協辦機關</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>督導長官</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>行政區</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation>資本門經費</translation>
    </message>
    <message>
        <source>Current cost</source>
        <translation>經常門經費</translation>
    </message>
    <message>
        <source>Running cost over the plan’s years.</source>
        <translation>規劃期間各年的經常性支出合計。</translation>
    </message>
    <message>
        <source>First fiscal year</source>
        <translation>起始年度</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>經費來源</translation>
    </message>
    <message>
        <source>Budget state</source>
        <translation>預算狀態</translation>
    </message>
    <message>
        <source>Gaps it closes</source>
        <translation>補上的落差</translation>
    </message>
    <message>
        <source>Principles it follows</source>
        <translation>遵循的指導方針</translation>
    </message>
    <message>
        <source>Needs it answers</source>
        <translation>回應的需求</translation>
    </message>
    <message>
        <source>Higher-level plans it serves</source>
        <translation>對應的上位計畫</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>In the words of those who have it.</source>
        <translation>用當事人自己的話。</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細說明</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>需求對象</translation>
    </message>
    <message>
        <source>For example: families with infants, fishing boats, shops in the old town.</source>
        <translation>例如：有嬰幼兒的家庭、漁船、老城區店家。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>1 small … 5 decisive.</source>
        <translation>1 輕微…5 關鍵。</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>反映人數</translation>
    </message>
    <message>
        <source>How many people said so or are affected.</source>
        <translation>有多少人反映或受影響。</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>答復內容</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Stakeholder types</source>
        <translation>利害關係人類型</translation>
    </message>
    <message>
        <source>A body may stand in several; central government often stands in three.</source>
        <translation>一個組織可屬多種類型；中央政府往往兼具三種。</translation>
    </message>
    <message>
        <source>What it gains or fears</source>
        <translation>期待與顧慮</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>接替者</translation>
    </message>
    <message>
        <source>Who takes over if this body leaves.</source>
        <translation>這個組織退出時由誰接手。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Office title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Office e-mail</source>
        <translation>公務電子郵件</translation>
    </message>
    <message>
        <source>Private phone</source>
        <translation>私人電話</translation>
    </message>
    <message>
        <source>Private e-mail</source>
        <translation>私人電子郵件</translation>
    </message>
    <message>
        <source>Consent to store private contact</source>
        <translation>同意儲存私人聯絡資料</translation>
    </message>
    <message>
        <source>Keep private data until</source>
        <translation>私人資料保存期限</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>評估深度</translation>
    </message>
    <message>
        <source>Quick rates 30 parts as wholes; Standard the items of chosen processes; Full all items.</source>
        <translation>快速：30 個部分各作整體評定；標準：評定所選流程的項目；完整：評定所有項目。</translation>
    </message>
    <message>
        <source>How assessed</source>
        <translation>評估方式</translation>
    </message>
    <message>
        <source>Parts in scope</source>
        <translation>納入範圍</translation>
    </message>
    <message>
        <source>Standard depth: the sections and processes to rate; all when empty.</source>
        <translation>標準深度：要評定的章節與流程；未填表示全部。</translation>
    </message>
    <message>
        <source>Earlier round</source>
        <translation>前次輪次</translation>
    </message>
    <message>
        <source>Assessors</source>
        <translation>評估人員</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>屆次</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Report section</source>
        <translation>報告章節</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>門檻</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢核規則</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>清冊</translation>
    </message>
    <message>
        <source>“framework” for a framework item, “project” for the project as a whole.</source>
        <translation>框架項目為 framework，整個專案為 project。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>The record’s or the item’s id; “-” for none. Behind “/”: what tells several at one place apart.</source>
        <translation>紀錄或項目的編號；沒有時為「-」。「/」之後用以區別同一處的多項發現。</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>檢核發現</translation>
    </message>
    <message>
        <source>Severity when accepted</source>
        <translation>接受時之嚴重度</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>接受人</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>接受日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>風險</translation>
    </message>
    <message>
        <source>Change request</source>
        <translation>變更申請</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>來源紀錄</translation>
    </message>
    <message>
        <source>Register and id of the record this was made from.</source>
        <translation>產生此待辦事項之清冊與紀錄編號。</translation>
    </message>
    <message>
        <source>The id of the table entry, or a short code of your own such as MARINE-01. It cannot be changed later.</source>
        <translation>表列項目的編號，或自訂簡短代碼，例如 MARINE-01。之後不能更改。</translation>
    </message>
    <message>
        <source>Table 1 entry</source>
        <translation>表1項目</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>文件名稱</translation>
    </message>
    <message>
        <source>May stay empty for a table entry: lists then show the entry’s title.</source>
        <translation>表列項目可留空，清單即顯示該項目名稱。</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層面</translation>
    </message>
    <message>
        <source>Process group</source>
        <translation>流程群組</translation>
    </message>
    <message>
        <source>By when it is to be agreed.</source>
        <translation>預定議定的日期。</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>議定日期</translation>
    </message>
    <message>
        <source>Parties outside the city</source>
        <translation>外部締約方</translation>
    </message>
    <message>
        <source>Level by its state</source>
        <translation>依狀態之等級</translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation>評定日期</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已交出</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>適用類別</translation>
    </message>
    <message>
        <source>Rule in short</source>
        <translation>規定摘要</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>申請窗口</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>答復期限</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>資產</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Layer of the operating model</source>
        <translation>營運模式層次</translation>
    </message>
    <message>
        <source>Empty: placed by its kind.</source>
        <translation>留空時依種類歸入。</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>功能類別</translation>
    </message>
    <message>
        <source>Owning department</source>
        <translation>權責機關</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>管理人</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用機關</translation>
    </message>
    <message>
        <source>Owned by another body</source>
        <translation>由外部單位擁有</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>共用狀態</translation>
    </message>
    <message>
        <source>Why not shared, or how to get it</source>
        <translation>不共用理由或取用方式</translation>
    </message>
    <message>
        <source>Under policy</source>
        <translation>適用政策</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>啟用日</translation>
    </message>
    <message>
        <source>Support ends</source>
        <translation>支援終止日</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>替代資產</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>廠商</translation>
    </message>
    <message>
        <source>Empty: the supplier of its contract.</source>
        <translation>留空時依所屬契約之廠商。</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>每年經費</translation>
    </message>
    <message>
        <source>Protection level</source>
        <translation>防護需求等級</translation>
    </message>
    <message>
        <source>Core system</source>
        <translation>核心資通系統</translation>
    </message>
    <message>
        <source>Tolerable outage</source>
        <translation>可容忍中斷時間</translation>
    </message>
    <message>
        <source>Restricted-brand product</source>
        <translation>危害國家資通安全產品</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>個人資料</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Departments using it</source>
        <translation>使用機關數</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>障礙</translation>
    </message>
    <message>
        <source>What fails, for whom, how often.</source>
        <translation>什麼事做不成、影響誰、多常發生。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重度</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>發生頻率</translation>
    </message>
    <message>
        <source>Departments affected</source>
        <translation>受影響機關</translation>
    </message>
    <message>
        <source>Bodies affected</source>
        <translation>受影響單位</translation>
    </message>
    <message>
        <source>Services affected</source>
        <translation>受影響服務</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>發現日期</translation>
    </message>
    <message>
        <source>Artefact that would remove it</source>
        <translation>對應互通性文件</translation>
    </message>
    <message>
        <source>Standards that answer it</source>
        <translation>對應標準</translation>
    </message>
    <message>
        <source>Rule or clause</source>
        <translation>政策或條款</translation>
    </message>
    <message>
        <source>The sentence to paste into a tender or a rule.</source>
        <translation>可直接貼入招標文件或規定的文句。</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>待辦事項</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>效益</translation>
    </message>
    <message>
        <source>What somebody has that they lacked, not what was delivered.</source>
        <translation>寫誰得到了原本沒有的，不寫交付了什麼。</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>benefit</comment>
        <translation>面向</translation>
    </message>
    <message>
        <source>Who gains</source>
        <translation>受益者</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Enabled by</source>
        <translation>由何行動方案帶來</translation>
    </message>
    <message>
        <source>Change of work it needs</source>
        <translation>需要的業務改變</translation>
    </message>
    <message>
        <source>Accountable owner</source>
        <translation>當責者</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>預定日期</translation>
    </message>
    <message>
        <source>Value a year</source>
        <translation>年價值</translation>
    </message>
    <message>
        <source>What else could have caused it</source>
        <translation>其他可能成因</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>預算項目</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>經資門</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Shared budget</source>
        <translation>跨局處共用</translation>
    </message>
    <message>
        <source>Two or more departments decide on it together.</source>
        <translation>由兩個以上局處共同決定。</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>共用局處</translation>
    </message>
    <message>
        <source>Spent so far</source>
        <translation>已執行</translation>
    </message>
    <message>
        <source>Challenge or aspiration</source>
        <translation>挑戰或期望</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Facts and figures</source>
        <translation>事實與數字</translation>
    </message>
    <message>
        <source>Needs behind it</source>
        <translation>背後的需求</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更事項</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>內容與理由</translation>
    </message>
    <message>
        <source>Principles that justify it</source>
        <translation>據以成立的方針</translation>
    </message>
    <message>
        <source>Measures that justify it</source>
        <translation>據以成立的指標</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>申請日期</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>新結束日</translation>
    </message>
    <message>
        <source>Of the one initiative named above.</source>
        <translation>上列單一行動方案的結束日。</translation>
    </message>
    <message>
        <source>Effect on dates</source>
        <translation>對期程影響</translation>
    </message>
    <message>
        <source>Effect on money (+/−)</source>
        <translation>對經費影響（＋／−）</translation>
    </message>
    <message>
        <source>Effect on benefits</source>
        <translation>對效益影響</translation>
    </message>
    <message>
        <source>Decided by</source>
        <comment>level of a change request</comment>
        <translation>決定層級</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>移轉情境</translation>
    </message>
    <message>
        <source>From</source>
        <comment>channel</comment>
        <translation>原通路</translation>
    </message>
    <message>
        <source>To</source>
        <comment>channel</comment>
        <translation>目標通路</translation>
    </message>
    <message>
        <source>Share of cases moved</source>
        <translation>移轉比率</translation>
    </message>
    <message>
        <source>By</source>
        <comment>date</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Invested once</source>
        <translation>一次投入</translation>
    </message>
    <message>
        <source>Extra running cost a year</source>
        <translation>每年增加經常支出</translation>
    </message>
    <message>
        <source>Part that can be saved in the budget</source>
        <translation>可實際節省比率</translation>
    </message>
    <message>
        <source>Staff time is saved in the budget only when posts or overtime fall.</source>
        <translation>人力只有在員額或加班減少時才真正省下經費。</translation>
    </message>
    <message>
        <source>Put back into inclusion</source>
        <translation>回饋數位包容比率</translation>
    </message>
    <message>
        <source>Satisfied: not below</source>
        <translation>滿意度下限</translation>
    </message>
    <message>
        <source>Stays available</source>
        <translation>保留的通路</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通路</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Cases a year</source>
        <translation>每年件數</translation>
    </message>
    <message>
        <source>Cost a case</source>
        <translation>每件成本</translation>
    </message>
    <message>
        <source>Cost is</source>
        <translation>成本性質</translation>
    </message>
    <message>
        <source>Number is</source>
        <translation>件數性質</translation>
    </message>
    <message>
        <source>Service level promised</source>
        <translation>服務水準承諾</translation>
    </message>
    <message>
        <source>For example: answered within 60 seconds.</source>
        <translation>例如：60秒內接聽。</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>達成率</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>滿意度</translation>
    </message>
    <message>
        <source>Cases helped by somebody</source>
        <translation>由他人協助件數</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>服務時間</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>無障礙</translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>exchange</comment>
        <translation>主題</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>of contact</comment>
        <translation>方式</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>in charge</comment>
        <translation>主辦機關</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>學到什麼</translation>
    </message>
    <message>
        <source>What we gave</source>
        <translation>分享了什麼</translation>
    </message>
    <message>
        <source>Adopted in</source>
        <translation>採用於</translation>
    </message>
    <message>
        <source>Why not adopted</source>
        <translation>未採用原因</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>經費</translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation>風險矩陣</translation>
    </message>
    <message>
        <source>How likelihood and impact make a level; Standard if empty.</source>
        <translation>由可能性與影響判定等級的方式；未填時採「標準」。</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>原則</translation>
    </message>
    <message>
        <source>Conformance</source>
        <translation>符合情形</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>查證日期</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>查核人</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約名稱</translation>
    </message>
    <message>
        <source>Purchases below the small amount are not expected here.</source>
        <translation>小額採購不必列入。</translation>
    </message>
    <message>
        <source>Case no.</source>
        <translation>案號</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>contract</comment>
        <translation>採購類別</translation>
    </message>
    <message>
        <source>What is bought</source>
        <translation>採購內容</translation>
    </message>
    <message>
        <source>Also used by</source>
        <translation>共同使用機關</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Notice planned for</source>
        <translation>預定公告日</translation>
    </message>
    <message>
        <source>Notice published on</source>
        <translation>公告日</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>招標方式</translation>
    </message>
    <message>
        <source>Ground</source>
        <comment>tender</comment>
        <translation>適用條款</translation>
    </message>
    <message>
        <source>The article that allows a limited tender.</source>
        <translation>准許採限制性招標的條款。</translation>
    </message>
    <message>
        <source>Awarded by</source>
        <translation>決標原則</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>contract</comment>
        <translation>履約起日</translation>
    </message>
    <message>
        <source>End</source>
        <comment>contract</comment>
        <translation>履約迄日</translation>
    </message>
    <message>
        <source>Option to extend until</source>
        <translation>後續擴充至</translation>
    </message>
    <message>
        <source>Contract value</source>
        <translation>契約金額</translation>
    </message>
    <message>
        <source>Saved a year against the contract before</source>
        <translation>較前約每年節省</translation>
    </message>
    <message>
        <source>Who else could take over</source>
        <translation>可接手廠商</translation>
    </message>
    <message>
        <source>Pays for</source>
        <translation>購買標的性質</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>contract</comment>
        <translation>資料條款</translation>
    </message>
    <message>
        <source>Data may be published</source>
        <translation>可開放資料</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <comment>contract</comment>
        <translation>介面標準</translation>
    </message>
    <message>
        <source>Off-the-shelf product</source>
        <translation>市售套裝產品</translation>
    </message>
    <message>
        <source>Others in the city may use it</source>
        <translation>其他機關可共用</translation>
    </message>
    <message>
        <source>Gains are shared</source>
        <translation>約定效益分享</translation>
    </message>
    <message>
        <source>SME clause</source>
        <translation>中小企業合作條款</translation>
    </message>
    <message>
        <source>Cost of leaving</source>
        <translation>退場成本</translation>
    </message>
    <message>
        <source>Estimate it before signing: migration, parallel running, data export.</source>
        <translation>簽約前先估：轉換、並行運作、資料匯出。</translation>
    </message>
    <message>
        <source>Exit plan</source>
        <translation>退場計畫</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>實務</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>作為</translation>
    </message>
    <message>
        <source>Marketplace element</source>
        <translation>資料市集要素</translation>
    </message>
    <message>
        <source>People or bodies reached</source>
        <translation>觸及數</translation>
    </message>
    <message>
        <source>With</source>
        <translation>合作單位</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>資料集</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊名稱</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>客群</translation>
    </message>
    <message>
        <source>Life events</source>
        <translation>人生大事</translation>
    </message>
    <message>
        <source>Host department</source>
        <translation>主責機關</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>召集人</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>Quality rules</source>
        <translation>品質規範</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌名稱</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>績效指標</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>核定日</translation>
    </message>
    <message>
        <source>Charter elements (of 5)</source>
        <translation>章程要素（共5項）</translation>
    </message>
    <message>
        <source>Data element</source>
        <translation>資料元素</translation>
    </message>
    <message>
        <source>Term</source>
        <comment>word</comment>
        <translation>術語</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Source of truth</source>
        <translation>權威來源</translation>
    </message>
    <message>
        <source>Source outside the city</source>
        <translation>外部權威來源</translation>
    </message>
    <message>
        <source>Copies in</source>
        <translation>副本所在</translation>
    </message>
    <message>
        <source>Asked from people by</source>
        <translation>向民眾蒐集之服務</translation>
    </message>
    <message>
        <source>Data class</source>
        <translation>資料分類</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新頻率</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>索取內容</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>資料集</translation>
    </message>
    <message>
        <source>Asked by (body)</source>
        <translation>申請單位</translation>
    </message>
    <message>
        <source>Kind of asker</source>
        <translation>申請者類別</translation>
    </message>
    <message>
        <source>Private persons stand here as residents, without a name.</source>
        <translation>私人申請者僅列為市民，不記姓名。</translation>
    </message>
    <message>
        <source>Times asked</source>
        <translation>索取次數</translation>
    </message>
    <message>
        <source>One row may stand for many askings, for example votes on a portal.</source>
        <translation>一列可代表多次索取，例如平臺上的投票。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>答復期限</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答復日期</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Publishes it and answers for it.</source>
        <translation>負責發布並對外負責的機關。</translation>
    </message>
    <message>
        <source>Held by another body</source>
        <translation>由外部單位持有</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>提供方式</translation>
    </message>
    <message>
        <source>Reason for not opening</source>
        <translation>不開放理由</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>核准人</translation>
    </message>
    <message>
        <source>Five-star grade</source>
        <translation>五星等級</translation>
    </message>
    <message>
        <source>1 any form under an open licence, 2 machine-readable, 3 open format, 4 with web addresses for things, 5 linked to other data.</source>
        <translation>1 開放授權之任何形式，2 機器可讀，3 開放格式，4 以網址識別事物，5 與其他資料連結。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>授權</translation>
    </message>
    <message>
        <source>Charge model</source>
        <translation>收費方式</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>最近更新</translation>
    </message>
    <message>
        <source>Planned release</source>
        <translation>預定開放日</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>開放日期</translation>
    </message>
    <message>
        <source>Waits for department</source>
        <translation>待協調機關</translation>
    </message>
    <message>
        <source>Waits for body</source>
        <translation>待協調單位</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>障礙</translation>
    </message>
    <message>
        <source>Who or what holds the release up.</source>
        <translation>卡在哪裡、卡在誰。</translation>
    </message>
    <message>
        <source>Known uses</source>
        <translation>已知應用</translation>
    </message>
    <message>
        <source>From system</source>
        <translation>來源系統</translation>
    </message>
    <message>
        <source>Times asked for</source>
        <translation>索取次數</translation>
    </message>
    <message>
        <source>Times asked for, unanswered</source>
        <translation>未答復之索取次數</translation>
    </message>
    <message>
        <source>What it turns on</source>
        <translation>決定的關鍵考量</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>告知對象</translation>
    </message>
    <message>
        <source>How we see that it is followed</source>
        <translation>如何確認有照辦</translation>
    </message>
    <message>
        <source>Agency security class</source>
        <translation>資通安全責任等級</translation>
    </message>
    <message>
        <source>The class of the agency under the security act; the protection level is kept with each system.</source>
        <translation>機關依資通安全管理法核定之等級；系統的防護需求等級記於各系統。</translation>
    </message>
    <message>
        <source>Aged 65+ who use no online service</source>
        <translation>65歲以上未使用線上服務比率</translation>
    </message>
    <message>
        <source>Others who use no online service</source>
        <translation>未滿65歲未使用線上服務比率</translation>
    </message>
    <message>
        <source>Measured on</source>
        <comment>online use</comment>
        <translation>上網調查日</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>利害關係人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>辦理日期</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>辦理人</translation>
    </message>
    <message>
        <source>About</source>
        <translation>相關行動方案</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>意見內容</translation>
    </message>
    <message>
        <source>Where they stood</source>
        <translation>當時態度</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>of a contact</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Finding</source>
        <comment>assessor’s</comment>
        <translation>評估發現</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>判準</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>觀察</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Weight</source>
        <comment>of a finding</comment>
        <translation>重要性</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>撰寫人</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>受查機關</translation>
    </message>
    <message>
        <source>Factual check by</source>
        <translation>事實確認期限</translation>
    </message>
    <message>
        <source>Facts confirmed on</source>
        <translation>事實確認日</translation>
    </message>
    <message>
        <source>Client’s correction</source>
        <translation>受查機關更正意見</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>回應</translation>
    </message>
    <message>
        <source>Management response</source>
        <translation>管理階層回應</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>結案日期</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>inclusion</comment>
        <translation>措施</translation>
    </message>
    <message>
        <source>People reached a year</source>
        <translation>每年觸及人數</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>people</comment>
        <translation>目標人數</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>統計日</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <comment>measure</comment>
        <translation>每年經費</translation>
    </message>
    <message>
        <source>Paid from shifts</source>
        <translation>經費來自通路移轉</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作夥伴</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of a measure</comment>
        <translation>成果</translation>
    </message>
    <message>
        <source>Objectives it serves</source>
        <translation>所支持的目標</translation>
    </message>
    <message>
        <source>Kinds of service innovation</source>
        <translation>創新服務類型</translation>
    </message>
    <message>
        <source>Platform principles it meets</source>
        <translation>符合之平臺原則</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>介面</translation>
    </message>
    <message>
        <source>Provided by</source>
        <translation>提供系統</translation>
    </message>
    <message>
        <source>Provided by body</source>
        <translation>提供單位</translation>
    </message>
    <message>
        <source>Consuming systems</source>
        <translation>使用系統</translation>
    </message>
    <message>
        <source>Consuming departments</source>
        <translation>使用機關</translation>
    </message>
    <message>
        <source>Consuming bodies</source>
        <translation>使用單位</translation>
    </message>
    <message>
        <source>Services described</source>
        <translation>服務已說明</translation>
    </message>
    <message>
        <source>Data outputs specified</source>
        <translation>資料產出已定義</translation>
    </message>
    <message>
        <source>Rules published</source>
        <translation>規則已公布</translation>
    </message>
    <message>
        <source>API documented</source>
        <translation>API文件已公布</translation>
    </message>
    <message>
        <source>Interoperability tested</source>
        <translation>互通已測試</translation>
    </message>
    <message>
        <source>Data elements</source>
        <translation>資料元素</translation>
    </message>
    <message>
        <source>Basis for the exchange</source>
        <translation>交換依據</translation>
    </message>
    <message>
        <source>Notice of changes</source>
        <translation>異動預告天數</translation>
    </message>
    <message>
        <source>Calls a month</source>
        <translation>每月呼叫次數</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>使用者數</translation>
    </message>
    <message>
        <source>Elements there (of 5)</source>
        <translation>已具備要素（5項中）</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>歷程</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Outside body</source>
        <translation>府外單位</translation>
    </message>
    <message>
        <source>Minutes of the person’s time</source>
        <translation>民眾耗時</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候天數</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation>應備文件數</translation>
    </message>
    <message>
        <source>Data asked for</source>
        <translation>要求的資料</translation>
    </message>
    <message>
        <source>Asked for again</source>
        <translation>重複要求</translation>
    </message>
    <message>
        <source>The city already has it.</source>
        <translation>市府已經有了。</translation>
    </message>
    <message>
        <source>What is hard</source>
        <translation>痛點</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>由何行動方案改變</translation>
    </message>
    <message>
        <source>Life event</source>
        <translation>人生大事</translation>
    </message>
    <message>
        <source>Services bundled</source>
        <translation>整合服務</translation>
    </message>
    <message>
        <source>Offered in</source>
        <translation>提供行政區</translation>
    </message>
    <message>
        <source>Empty: in the whole city.</source>
        <translation>留空表示全市。</translation>
    </message>
    <message>
        <source>Counters before</source>
        <translation>整合前櫃臺數</translation>
    </message>
    <message>
        <source>Forms before</source>
        <translation>整合前表單數</translation>
    </message>
    <message>
        <source>Visits before</source>
        <translation>整合前跑動次數</translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation>整合前所需分鐘</translation>
    </message>
    <message>
        <source>Running cost a year before</source>
        <translation>整合前每年經常支出</translation>
    </message>
    <message>
        <source>Measured on before</source>
        <translation>整合前實測日</translation>
    </message>
    <message>
        <source>Counters bundled</source>
        <translation>整合後櫃臺數</translation>
    </message>
    <message>
        <source>Forms bundled</source>
        <translation>整合後表單數</translation>
    </message>
    <message>
        <source>Visits bundled</source>
        <translation>整合後跑動次數</translation>
    </message>
    <message>
        <source>Minutes bundled</source>
        <translation>整合後所需分鐘</translation>
    </message>
    <message>
        <source>Running cost a year bundled</source>
        <translation>整合後每年經常支出</translation>
    </message>
    <message>
        <source>Measured on bundled</source>
        <translation>整合後實測日</translation>
    </message>
    <message>
        <source>Departments involved</source>
        <translation>參與機關數</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>market</comment>
        <translation>作為</translation>
    </message>
    <message>
        <source>For contracts</source>
        <translation>相關契約</translation>
    </message>
    <message>
        <source>Public channel</source>
        <translation>公開管道</translation>
    </message>
    <message>
        <source>Where everybody could learn of it.</source>
        <translation>大家可以從哪裡得知。</translation>
    </message>
    <message>
        <source>Same papers to all</source>
        <translation>資訊一體公開</translation>
    </message>
    <message>
        <source>Firms taking part</source>
        <translation>參與家數</translation>
    </message>
    <message>
        <source>Small and medium firms</source>
        <translation>中小企業家數</translation>
    </message>
    <message>
        <source>Local firms</source>
        <translation>在地家數</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of a market action</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>量測日期</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>資料品質</translation>
    </message>
    <message>
        <source>Sample size, change of method.</source>
        <translation>樣本數、方法變更。</translation>
    </message>
    <message>
        <source>Pledge or plan it reports on</source>
        <translation>所報告的政見或計畫</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>計算方式</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>良好方向</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基準值</translation>
    </message>
    <message>
        <source>Baseline date</source>
        <translation>基準日期</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容許差距</translation>
    </message>
    <message>
        <source>In the unit of the measure. If empty, a share of the way from baseline to target (see thresholds).</source>
        <translation>以指標的單位填寫；未填時為基準值到目標值距離的一定比例（見檢核門檻）。</translation>
    </message>
    <message>
        <source>Digits shown</source>
        <translation>小數位數</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>量測頻率</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>寬限天數</translation>
    </message>
    <message>
        <source>How late a reading may be before it counts as overdue. If empty, as in thresholds.</source>
        <translation>實測值晚幾天才算逾期；未填時依檢核門檻。</translation>
    </message>
    <message>
        <source>Source of the number</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>Department that measures</source>
        <translation>量測局處</translation>
    </message>
    <message>
        <source>A state, not a task: “A newborn is registered in one visit.”</source>
        <translation>寫狀態而非工作：「新生兒一次辦妥」。</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>願景</translation>
    </message>
    <message>
        <source>Higher-level plans supported</source>
        <translation>支持的上位計畫</translation>
    </message>
    <message>
        <source>Challenges answered</source>
        <translation>回應的挑戰</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>達成期限</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>已列冊</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>datasets</comment>
        <translation>已開放</translation>
    </message>
    <message>
        <source>Three stars or more</source>
        <translation>三星以上</translation>
    </message>
    <message>
        <source>Documented interfaces</source>
        <translation>有文件的介面</translation>
    </message>
    <message>
        <source>Downloads or calls</source>
        <translation>下載或呼叫次數</translation>
    </message>
    <message>
        <source>Requests open</source>
        <translation>待答復需求</translation>
    </message>
    <message>
        <source>Target (open)</source>
        <translation>目標（已開放）</translation>
    </message>
    <message>
        <source>How counted</source>
        <translation>計算方式</translation>
    </message>
    <message>
        <source>Open of listed (%)</source>
        <translation>開放占列冊比例（%）</translation>
    </message>
    <message>
        <source>Trait</source>
        <translation>特徵</translation>
    </message>
    <message>
        <source>B2.c is described layer by layer, every other trait as a whole.</source>
        <translation>B2.c 逐層說明，其他特徵整體說明。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>現況</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>未來</translation>
    </message>
    <message>
        <source>Works today</source>
        <translation>目前運作</translation>
    </message>
    <message>
        <source>Shall work</source>
        <translation>期望運作</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>期望日期</translation>
    </message>
    <message>
        <source>Who still works alone</source>
        <translation>仍各自為政的局處</translation>
    </message>
    <message>
        <source>What changes it</source>
        <translation>推動的行動方案</translation>
    </message>
    <message>
        <source>Business no.</source>
        <translation>統一編號</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>中小企業</translation>
    </message>
    <message>
        <source>Seated in the city</source>
        <translation>在地企業</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>部門別</translation>
    </message>
    <message>
        <source>File</source>
        <comment>personal data</comment>
        <translation>檔案名稱</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>保有機關</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>office</comment>
        <translation>聯絡方式</translation>
    </message>
    <message>
        <source>Office and telephone. Empty takes the department’s office phone.</source>
        <translation>單位與電話；留空則採該機關公務電話。</translation>
    </message>
    <message>
        <source>Basis</source>
        <comment>personal data</comment>
        <translation>依據</translation>
    </message>
    <message>
        <source>Law and article</source>
        <translation>法規與條次</translation>
    </message>
    <message>
        <source>Specific purposes</source>
        <translation>特定目的</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>個人資料類別</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公布日</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>受託處理者</translation>
    </message>
    <message>
        <source>Special categories</source>
        <translation>特種個資</translation>
    </message>
    <message>
        <source>Medical records, health checks, genes, sex life, criminal records.</source>
        <translation>病歷、醫療、基因、性生活、健康檢查、犯罪前科。</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>personal data</comment>
        <translation>告知事項</translation>
    </message>
    <message>
        <source>Checked on</source>
        <comment>notice</comment>
        <translation>檢視日</translation>
    </message>
    <message>
        <source>A group or body, not each person.</source>
        <translation>以團體或單位為準，不逐人填寫。</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>市府回應</translation>
    </message>
    <message>
        <source>What we changed, or why not.</source>
        <translation>改了什麼，或為什麼沒改。</translation>
    </message>
    <message>
        <source>What was not done</source>
        <translation>未辦理的事</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>所依方針</translation>
    </message>
    <message>
        <source>Who wanted it</source>
        <translation>提案者</translation>
    </message>
    <message>
        <source>Money not spent</source>
        <translation>未支出金額</translation>
    </message>
    <message>
        <source>What was done instead</source>
        <translation>改採作法</translation>
    </message>
    <message>
        <source>Initiatives stopped or changed</source>
        <translation>中止或調整的行動方案</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>一句話</translation>
    </message>
    <message>
        <source>So that a department head can quote it.</source>
        <translation>寫到局處首長能直接引用。</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>條文</translation>
    </message>
    <message>
        <source>What it does not mean</source>
        <translation>不表示什麼</translation>
    </message>
    <message>
        <source>Where we would say no because of it.</source>
        <translation>我們會因此說「不」的地方。</translation>
    </message>
    <message>
        <source>Date of this state</source>
        <translation>狀態日期</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Principles departed from</source>
        <translation>偏離的原則</translation>
    </message>
    <message>
        <source>Legal basis and article</source>
        <translation>法律依據與條次</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>送交</translation>
    </message>
    <message>
        <source>Independent reviewer</source>
        <translation>獨立審查人</translation>
    </message>
    <message>
        <source>Somebody outside the departments that use it, and not the one who approved it.</source>
        <translation>不屬使用該例外的機關，也不是核准人。</translation>
    </message>
    <message>
        <source>Reviewing body</source>
        <translation>審查單位</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>核准日期</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Review’s result</source>
        <translation>審查結果</translation>
    </message>
    <message>
        <source>Principle</source>
        <comment>privacy</comment>
        <translation>原則</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評定</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>評定依據</translation>
    </message>
    <message>
        <source>By consent only where consent is the legal basis; city duties rest on notice, necessity and choice.</source>
        <translation>以同意為法律依據者才依同意評定；法定職務依告知、必要性與選擇。</translation>
    </message>
    <message>
        <source>Contract principles covered</source>
        <translation>涵蓋的契約原則</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>異動內容</translation>
    </message>
    <message>
        <source>Clause to paste</source>
        <translation>可貼用條文</translation>
    </message>
    <message>
        <source>From</source>
        <comment>validity</comment>
        <translation>適用起日</translation>
    </message>
    <message>
        <source>To</source>
        <comment>validity</comment>
        <translation>適用迄日</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>law</comment>
        <translation>依據</translation>
    </message>
    <message>
        <source>When somebody last compared the amount with the law.</source>
        <translation>最近一次與法令核對的日期。</translation>
    </message>
    <message>
        <source>What is published</source>
        <translation>公開項目</translation>
    </message>
    <message>
        <source>Where else</source>
        <translation>其他地點</translation>
    </message>
    <message>
        <source>Notice boards, stations, newspaper.</source>
        <translation>公布欄、據點、報紙。</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>更新頻率</translation>
    </message>
    <message>
        <source>Last published</source>
        <translation>最近公布</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>首次應公布</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>權責</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>簡述</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>起因</translation>
    </message>
    <message>
        <source>May happen</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>So that</source>
        <comment>effect of a risk</comment>
        <translation>影響</translation>
    </message>
    <message>
        <source>The three read as one sentence: because …, … may happen, so that ….</source>
        <translation>三欄連成一句：因為…，可能…，致使…。</translation>
    </message>
    <message>
        <source>Success factors</source>
        <translation>關鍵成功要素</translation>
    </message>
    <message>
        <source>Likelihood now</source>
        <translation>目前可能性</translation>
    </message>
    <message>
        <source>1 rare, 2 unlikely, 3 possible, 4 likely, 5 almost certain. On a three-point scale use 1, 3 and 5.</source>
        <translation>1 罕見、2 不太可能、3 可能、4 很可能、5 幾乎確定；採三級量表者用1、3、5。</translation>
    </message>
    <message>
        <source>Impact now</source>
        <translation>目前影響</translation>
    </message>
    <message>
        <source>1 hardly felt, 2 small, 3 an objective slips, 4 an objective fails, 5 the programme is in danger. On a three-point scale use 1, 3 and 5.</source>
        <translation>1 幾乎無感、2 輕微、3 目標延誤、4 目標無法達成、5 危及整個計畫；採三級量表者用1、3、5。</translation>
    </message>
    <message>
        <source>Likelihood after the response</source>
        <translation>因應後可能性</translation>
    </message>
    <message>
        <source>Impact after the response</source>
        <translation>因應後影響</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>因應措施</translation>
    </message>
    <message>
        <source>Sign to watch</source>
        <translation>警訊</translation>
    </message>
    <message>
        <source>Shared with partners</source>
        <translation>與夥伴共管</translation>
    </message>
    <message>
        <source>Escalated to the strategic level</source>
        <translation>已提報策略層級</translation>
    </message>
    <message>
        <source>Became issue</source>
        <translation>轉為問題</translation>
    </message>
    <message>
        <source>May be shown outside</source>
        <translation>可對外提供</translation>
    </message>
    <message>
        <source>Only rows marked yes stand in partner and public documents.</source>
        <translation>只有標示「是」的列會出現在夥伴版與公開版文件。</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Needed</source>
        <comment>level of a skill</comment>
        <translation>需要</translation>
    </message>
    <message>
        <source>0 none, 1 knows of it, 2 with help, 3 alone, 4 teaches it.</source>
        <translation>0 無、1 知道、2 需協助、3 獨立完成、4 能指導。</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>level of a skill</comment>
        <translation>具備</translation>
    </message>
    <message>
        <source>The same scale; empty means not asked yet.</source>
        <translation>同一量表；未填表示尚未詢問。</translation>
    </message>
    <message>
        <source>Role or body</source>
        <translation>職務或單位</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>role</comment>
        <translation>層級</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>上級</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>擔任者</translation>
    </message>
    <message>
        <source>For a body: its head.</source>
        <translation>組織單位填其首長或召集人。</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>May decide</source>
        <translation>決定權限</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>主責範圍</translation>
    </message>
    <message>
        <source>The processes that this workstream leads.</source>
        <translation>這個分組主責的流程。</translation>
    </message>
    <message>
        <source>Share of time</source>
        <translation>投入比例</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>客群</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要性</translation>
    </message>
    <message>
        <source>Users a year</source>
        <translation>每年使用者</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>運作情形</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>segment</comment>
        <translation>類別</translation>
    </message>
    <message>
        <source>People or firms</source>
        <translation>人（家）數</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>瞭解方式</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>最近調查日</translation>
    </message>
    <message>
        <source>Measured on</source>
        <comment>satisfaction</comment>
        <translation>滿意度調查日</translation>
    </message>
    <message>
        <source>Use no online service</source>
        <translation>未使用線上服務比率</translation>
    </message>
    <message>
        <source>Who answers for them</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Customer team</source>
        <translation>專屬團隊</translation>
    </message>
    <message>
        <source>Services linked</source>
        <translation>對應服務數</translation>
    </message>
    <message>
        <source>A system without a public service of its own is an inner service, so that its privacy can be rated too.</source>
        <translation>沒有對外服務的系統請列為內部共用，才能一併評定隱私。</translation>
    </message>
    <message>
        <source>Run by, now</source>
        <translation>營運方式（現況）</translation>
    </message>
    <message>
        <source>Run by, wanted</source>
        <translation>營運方式（目標）</translation>
    </message>
    <message>
        <source>User’s minutes a case</source>
        <translation>每件民眾花費</translation>
    </message>
    <message>
        <source>Running cost a year</source>
        <translation>每年經常支出</translation>
    </message>
    <message>
        <source>Handles personal data</source>
        <translation>處理個人資料</translation>
    </message>
    <message>
        <source>Identity needed</source>
        <translation>身分確認程度</translation>
    </message>
    <message>
        <source>Data used</source>
        <translation>使用資料</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通路數</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>內涵</translation>
    </message>
    <message>
        <source>How a gap is closed</source>
        <translation>補足方式</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>負責補足的局處</translation>
    </message>
    <message>
        <source>A body, an office or a group. Private persons go into People.</source>
        <translation>填團體或職務，個人請填人員清冊。</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>stakeholder’s</comment>
        <translation>所屬組織</translation>
    </message>
    <message>
        <source>Empty for groups such as “residents of walk-up flats”.</source>
        <translation>「無電梯公寓住戶」這類群體可留空。</translation>
    </message>
    <message>
        <source>Types</source>
        <comment>stakeholder</comment>
        <translation>類型</translation>
    </message>
    <message>
        <source>Several are allowed. Empty takes those of the organisation.</source>
        <translation>可複選；留空則採所屬組織的類型。</translation>
    </message>
    <message>
        <source>Groups it speaks for</source>
        <translation>代表的群體</translation>
    </message>
    <message>
        <source>Group in votes</source>
        <translation>表決分組</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Who speaks with them</source>
        <translation>負責聯繫人</translation>
    </message>
    <message>
        <source>Somebody on our side.</source>
        <translation>填市府這一方的人。</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影響力</translation>
    </message>
    <message>
        <source>1 little … 5 can stop it.</source>
        <translation>1 很小…5 足以讓計畫停擺。</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>關注度</translation>
    </message>
    <message>
        <source>1 hardly … 5 follows everything.</source>
        <translation>1 很少關注…5 事事關注。</translation>
    </message>
    <message>
        <source>Engagement now</source>
        <translation>目前參與程度</translation>
    </message>
    <message>
        <source>Engagement wanted</source>
        <translation>期望參與程度</translation>
    </message>
    <message>
        <source>What it gains</source>
        <translation>可獲得的好處</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>顧慮</translation>
    </message>
    <message>
        <source>Contact at least</source>
        <translation>聯繫頻率</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>這是什麼</translation>
    </message>
    <message>
        <source>Empty takes the summary of the city profile.</source>
        <translation>留空則採城市基本資料的摘要。</translation>
    </message>
    <message>
        <source>What it brings you</source>
        <translation>對您的好處</translation>
    </message>
    <message>
        <source>How to take part</source>
        <translation>如何參與</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近聯繫</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>下次聯繫</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>標準編號</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>發布單位</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>採用規定</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>開放程度</translation>
    </message>
    <message>
        <source>Licence terms</source>
        <translation>授權條件</translation>
    </message>
    <message>
        <source>Market adoption</source>
        <translation>市場採用</translation>
    </message>
    <message>
        <source>Why it was chosen</source>
        <translation>選用理由</translation>
    </message>
    <message>
        <source>Clause for tenders</source>
        <translation>招標條款</translation>
    </message>
    <message>
        <source>One sentence a supplier can be held to.</source>
        <translation>一句可據以要求廠商履行的文句。</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>a count</comment>
        <translation>使用數</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>使用處</translation>
    </message>
    <message>
        <source>System or asset</source>
        <translation>系統或資產</translation>
    </message>
    <message>
        <source>Word used there</source>
        <translation>該處用詞</translation>
    </message>
    <message>
        <source>Against our definition</source>
        <translation>與本定義比較</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>處理方式</translation>
    </message>
    <message>
        <source>Preferred term</source>
        <translation>建議用詞</translation>
    </message>
    <message>
        <source>Also called (English)</source>
        <translation>同義詞（英文）</translation>
    </message>
    <message>
        <source>Also called (Chinese)</source>
        <translation>同義詞（中文）</translation>
    </message>
    <message>
        <source>Avoid (English)</source>
        <translation>避用詞（英文）</translation>
    </message>
    <message>
        <source>Avoid (Chinese)</source>
        <translation>避用詞（中文）</translation>
    </message>
    <message>
        <source>Write phrases rather than single words that are right elsewhere.</source>
        <translation>寫完整詞組，勿寫在其他地方正確的單詞。</translation>
    </message>
    <message>
        <source>Scope note</source>
        <translation>適用說明</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例子</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>of a definition</comment>
        <translation>出處</translation>
    </message>
    <message>
        <source>Broader term</source>
        <translation>上位詞</translation>
    </message>
    <message>
        <source>What it is a kind of or a part of.</source>
        <translation>它屬於哪一種，或是哪一個的一部分。</translation>
    </message>
    <message>
        <source>Related terms</source>
        <translation>相關詞</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>議定者</translation>
    </message>
    <message>
        <source>Disputed since</source>
        <translation>爭議起始日</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>維護機關</translation>
    </message>
    <message>
        <source>Motto</source>
        <translation>願景標語</translation>
    </message>
    <message>
        <source>Vision</source>
        <comment>the whole text</comment>
        <translation>願景全文</translation>
    </message>
    <message>
        <source>Three to six sentences. Which of them could not be the neighbour’s?</source>
        <translation>三到六句。哪一句是鄰近城市寫不出來的？</translation>
    </message>
    <message>
        <source>Looks to the year</source>
        <translation>展望年</translation>
    </message>
    <message>
        <source>Made with whom</source>
        <translation>共同參與者</translation>
    </message>
    <message>
        <source>Surveys, hearings, workshops, with numbers.</source>
        <translation>問卷、公聽會、工作坊，並註明人數。</translation>
    </message>
    <message>
        <source>Made together? (B1.1)</source>
        <translation>共同發展（B1.1）</translation>
    </message>
    <message>
        <source>Proof (B1.1)</source>
        <translation>依據（B1.1）</translation>
    </message>
    <message>
        <source>Uses new IT? (B1.2)</source>
        <translation>運用新科技（B1.2）</translation>
    </message>
    <message>
        <source>Proof (B1.2)</source>
        <translation>依據（B1.2）</translation>
    </message>
    <message>
        <source>Fits wider visions? (B1.3)</source>
        <translation>與整體願景整合（B1.3）</translation>
    </message>
    <message>
        <source>Proof (B1.3)</source>
        <translation>依據（B1.3）</translation>
    </message>
    <message>
        <source>Can be measured? (B1.4)</source>
        <translation>可被衡量（B1.4）</translation>
    </message>
    <message>
        <source>Proof (B1.4)</source>
        <translation>依據（B1.4）</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Principles waived</source>
        <translation>例外原則</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>條件</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>改善方式</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>The round whose ratings were asked for.</source>
        <translation>請部門填寫評等的評估輪次。</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>發出日期</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>繳回日期</translation>
    </message>
    <message>
        <source>Returned by</source>
        <translation>填報人</translation>
    </message>
    <message>
        <source>Who filled it in, as the returned file says.</source>
        <translation>依繳回檔案所載的填寫人。</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>檔名</translation>
    </message>
    <message>
        <source>Values handed out</source>
        <translation>發出時的內容</translation>
    </message>
    <message>
        <source>What the packet held when it was made, to compare the returned file with; without the names of people.</source>
        <translation>產生彙整表時的內容，供與繳回檔案比對；不含人名。</translation>
    </message>
    <message>
        <source>Mark of the returned file</source>
        <translation>繳回檔案識別</translation>
    </message>
    <message>
        <source>SHA-256 of the file that was taken in, so that it is known again.</source>
        <translation>已匯入檔案的 SHA-256，供再次辨識。</translation>
    </message>
    <message>
        <source>What we heard</source>
        <translation>回饋內容</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>feedback</comment>
        <translation>來源</translation>
    </message>
    <message>
        <source>What it teaches</source>
        <translation>我們學到什麼</translation>
    </message>
    <message>
        <source>What is done, or why not</source>
        <translation>處理方式或不採納理由</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>to be done</comment>
        <translation>待辦事項</translation>
    </message>
    <message>
        <source>The day on which somebody looked whether it helped.</source>
        <translation>有人實際查看是否改善的日期。</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>成效如何</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>待釐清事項</translation>
    </message>
    <message>
        <source>Conflicts nobody decided, rows and cells that could not be taken, when the last file was taken in.</source>
        <translation>最近一次收件後尚未決定的衝突，以及無法收入的資料列與儲存格。</translation>
    </message>
    <message>
        <source>Times taken in</source>
        <translation>收件次數</translation>
    </message>
    <message>
        <source>Each time something of a returned file was taken, the same file twice too.</source>
        <translation>每次收入繳回檔的內容都計一次，同一檔收兩次也計兩次。</translation>
    </message>
    <message>
        <source>For a round that several rate apart: each chooses who they are above the items, rates unseen and hands in. Leave it empty when the ratings are agreed at one table.</source>
        <translation>由數人分開評分的輪次才填：各人在項目上方選擇自己，互不知情地評分後交出。若由會議共同評定，請留空。</translation>
    </message>
    <message>
        <source>By their numbers in the list under the act, such as 015; known ones are shown with their names in the reader’s language. Others in your own words.</source>
        <translation>依法定特定目的清單之代號填寫，例如 015；已知的代號會以讀者的語言顯示名稱，其他目的請自行以文字填寫。</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>%1 has a high gap and no initiative closes it.</source>
        <translation>「%1」落差為「高」，卻沒有行動方案處理。</translation>
    </message>
    <message>
        <source>%1 is rated established or higher without any evidence.</source>
        <translation>%1 評為「已建立」以上，卻沒有佐證。</translation>
    </message>
    <message>
        <source>%1 is marked for review.</source>
        <translation>%1 標記待複核。</translation>
    </message>
    <message>
        <source>A rating belongs to “%1”, which is not in this framework version; it is kept.</source>
        <translation>有一筆評定屬於「%1」，該項目不在此版框架內；評定仍予保留。</translation>
    </message>
    <message>
        <source>“%1” should have ended and is not done.</source>
        <translation>「%1」已過結束日期，尚未完成。</translation>
    </message>
    <message>
        <source>“%1” is off track and has no next step.</source>
        <translation>「%1」進度落後，而且沒有下一步。</translation>
    </message>
    <message>
        <source>“%1” has no owner and no lead department.</source>
        <translation>「%1」沒有負責人，也沒有主辦機關。</translation>
    </message>
    <message>
        <source>“%1” has no start or no end date.</source>
        <translation>「%1」缺少開始或結束日期。</translation>
    </message>
    <message>
        <source>“%1” closes no gap and serves no plan.</source>
        <translation>「%1」沒有對應落差，也沒有對應上位計畫。</translation>
    </message>
    <message>
        <source>“%1” answers no need.</source>
        <translation>「%1」沒有回應任何需求。</translation>
    </message>
    <message>
        <source>“%1” cites no guiding principle.</source>
        <translation>「%1」沒有引用指導方針。</translation>
    </message>
    <message>
        <source>“%1” is overdue.</source>
        <translation>「%1」已逾期。</translation>
    </message>
    <message>
        <source>“%1” has nobody to do it.</source>
        <translation>「%1」沒有人辦理。</translation>
    </message>
    <message>
        <source>No initiative answers the need “%1”.</source>
        <translation>沒有行動方案回應需求「%1」。</translation>
    </message>
    <message>
        <source>No initiative serves “%1”.</source>
        <translation>沒有行動方案對應「%1」。</translation>
    </message>
    <message>
        <source>“%1” has missed its target date.</source>
        <translation>「%1」未能在目標日期前達成。</translation>
    </message>
    <message>
        <source>The decision “%1” should have been taken.</source>
        <translation>決定事項「%1」已過決定期限。</translation>
    </message>
    <message>
        <source>The decision “%1” is due for its review.</source>
        <translation>決定事項「%1」已到檢討日期。</translation>
    </message>
    <message>
        <source>No rating uses the evidence “%1”.</source>
        <translation>沒有評定引用佐證「%1」。</translation>
    </message>
    <message>
        <source>Private contact data of “%1” is kept longer than allowed.</source>
        <translation>「%1」的私人聯絡資料已逾保存期限。</translation>
    </message>
    <message>
        <source>The number %1 is used twice.</source>
        <translation>編號 %1 重複使用。</translation>
    </message>
    <message>
        <source>The city profile lacks the programme&apos;s name or the years of the plan.</source>
        <translation>城市基本資料缺少計畫名稱或規劃期間。</translation>
    </message>
    <message>
        <source>%1: rated items without a target, so their gaps are not seen: %2.</source>
        <translation>%1：已評定但未訂目標值、因而看不出落差的項目：%2 個。</translation>
    </message>
    <message>
        <source>%1: texts in one language only: %2.</source>
        <translation>%1：只有一種語言的文字：%2 段。</translation>
    </message>
    <message>
        <source>The pledge “%1” lacks a value at start or now, a target or a date.</source>
        <translation>政見「%1」缺少基準值、目前值、目標值或日期。</translation>
    </message>
    <message>
        <source>“%1” (%2, %3) is not in the budget bill, which went to the council on %4 at the latest.</source>
        <translation>「%1」（%2年度，%3）未列入最遲%4送議會的預算案。</translation>
    </message>
    <message>
        <source>“%1” starts on %2, but none of its money for %3 is law.</source>
        <translation>「%1」於%2開始，但%3年度經費均未成為法定預算。</translation>
    </message>
    <message>
        <source>“%1” starts new capital spending in January; until the budget is passed it must wait.</source>
        <translation>「%1」預定1月動支新興資本支出；預算通過前須等候。</translation>
    </message>
    <message>
        <source>“%1”, %2: budget lines add up to %3, the initiative says %4.</source>
        <translation>「%1」%2：預算明細合計%3，行動方案填%4。</translation>
    </message>
    <message>
        <source>Not one budget line of %1 is shared by departments.</source>
        <translation>%1年度沒有任何一筆跨局處共用預算。</translation>
    </message>
    <message>
        <source>“%1” is vacant.</source>
        <translation>「%1」出缺。</translation>
    </message>
    <message>
        <source>No role stands on this level: %1.</source>
        <translation>%1沒有任何職務。</translation>
    </message>
    <message>
        <source>All %1 strategic seats are held by one sector: %2.</source>
        <translation>%1個策略面職務均屬同一部門：%2。</translation>
    </message>
    <message>
        <source>It is not written what “%1” may decide.</source>
        <translation>「%1」可決定什麼並無明文。</translation>
    </message>
    <message>
        <source>The term of “%1” ended on %2.</source>
        <translation>「%1」任期已於%2屆滿。</translation>
    </message>
    <message>
        <source>Accountable roles for %1: %2. It needs exactly one.</source>
        <translation>%1：當責職務有%2個，應恰為一個。</translation>
    </message>
    <message>
        <source>Nobody is named to do the work of %1.</source>
        <translation>%1：沒有指定執行者。</translation>
    </message>
    <message>
        <source>Initiatives under way without responsibilities: %1 of %2.</source>
        <translation>進行中行動方案尚無權責者：%2項中有%1項。</translation>
    </message>
    <message>
        <source>“%1”: the roadmap names %2 as owner, the responsibility matrix %3.</source>
        <translation>「%1」：藍圖負責人為%2，權責表當責者為%3。</translation>
    </message>
    <message>
        <source>%1 is accountable for %2 things at once.</source>
        <translation>%1同時當責%2項。</translation>
    </message>
    <message>
        <source>“%1” lacks %2: needs %3, has %4.</source>
        <translation>「%1」缺%2：需要%3級，具備%4級。</translation>
    </message>
    <message>
        <source>Nobody in the team masters: %1.</source>
        <translation>團隊中無人能獨立勝任：%1。</translation>
    </message>
    <message>
        <source>This depends on one person: %1.</source>
        <translation>僅靠一人：%1。</translation>
    </message>
    <message>
        <source>If %1 leaves, nobody is named to take over. What depends on it: %2.</source>
        <translation>%1若退出，尚無接替者；受影響者：%2。</translation>
    </message>
    <message>
        <source>“%1” lacks: %2.</source>
        <translation>「%1」缺少：%2。</translation>
    </message>
    <message>
        <source>“%1” is at %2; on %3 it should have been at %4.</source>
        <translation>「%1」為%2；%3應達%4。</translation>
    </message>
    <message>
        <source>“%1” was last measured on %2.</source>
        <translation>「%1」最後量測於%2。</translation>
    </message>
    <message>
        <source>“%1” has not been measured since its baseline of %2.</source>
        <translation>「%1」自%2基準後尚未量測。</translation>
    </message>
    <message>
        <source>The plan “%1” says %2, its measure “%3” says %4 (%5).</source>
        <translation>計畫「%1」填%2，指標「%3」實測為%4（%5）。</translation>
    </message>
    <message>
        <source>Nobody is accountable for the benefit “%1”.</source>
        <translation>效益「%1」無人當責。</translation>
    </message>
    <message>
        <source>Nothing that is planned brings the benefit “%1”.</source>
        <translation>沒有任何進行中的行動方案帶來效益「%1」。</translation>
    </message>
    <message>
        <source>The benefit “%1” has no measure, so it can never be shown.</source>
        <translation>效益「%1」沒有指標，日後無法證明。</translation>
    </message>
    <message>
        <source>Paid for and delivered, but the benefit “%1” has not arrived; due since %2.</source>
        <translation>經費已付、成果已交付，但效益「%1」未實現；自%2起逾期。</translation>
    </message>
    <message>
        <source>%1 shall move from “%2” to “%3”, and nothing planned does it.</source>
        <translation>%1要由「%2」轉為「%3」，但沒有行動方案推動。</translation>
    </message>
    <message>
        <source>%1 is described as “%2” but rated level %3.</source>
        <translation>%1描述為「%2」，評定卻為%3級。</translation>
    </message>
    <message>
        <source>%1 should have been “%2” by %3.</source>
        <translation>%1應於%3前達到「%2」。</translation>
    </message>
    <message>
        <source>“%1” asks for data the city already has in %2 of %3 steps.</source>
        <translation>「%1」的%3個步驟中有%2步重複要求市府已有的資料。</translation>
    </message>
    <message>
        <source>Nothing planned turns the new journey of “%1” into practice.</source>
        <translation>沒有行動方案落實「%1」的新歷程。</translation>
    </message>
    <message>
        <source>No initiative and no decision cites %1.</source>
        <translation>沒有任何行動方案或決定引用%1。</translation>
    </message>
    <message>
        <source>%1 has no statement of the city’s own.</source>
        <translation>%1還沒有本市自己的條文。</translation>
    </message>
    <message>
        <source>%1 counts as adopted, but no accepted decision says so.</source>
        <translation>%1標為已通過，但沒有已採納的決定可據。</translation>
    </message>
    <message>
        <source>%1 has %2 adopted versions at once.</source>
        <translation>%1同時有%2個已通過版本。</translation>
    </message>
    <message>
        <source>%1 asked %2 days ago to change %3 and has no answer yet.</source>
        <translation>%1於%2日前要求修改%3，尚未獲回應。</translation>
    </message>
    <message>
        <source>Only %1 of %2 stakeholders agree with %3 as it stands.</source>
        <translation>%3現行條文，%2個利害關係人中僅%1個同意。</translation>
    </message>
    <message>
        <source>Nobody of the type “%1” has said where it stands on the principles.</source>
        <translation>「%1」類利害關係人均未表達對方針的立場。</translation>
    </message>
    <message>
        <source>“%1” was declined, but no decision records it.</source>
        <translation>「%1」未辦理，但沒有決定紀錄。</translation>
    </message>
    <message>
        <source>The decision “%1” cites no principle, though they were adopted.</source>
        <translation>決定「%1」未引用方針，而方針當時已通過。</translation>
    </message>
    <message>
        <source>“%1” should have been renewed on %2.</source>
        <translation>「%1」應於%2更新。</translation>
    </message>
    <message>
        <source>Nothing is published for %1.</source>
        <translation>%1尚無公開項目。</translation>
    </message>
    <message>
        <source>“%1” should have been published on %2.</source>
        <translation>「%1」應於%2公布。</translation>
    </message>
    <message>
        <source>Nobody owns the risk “%1”.</source>
        <translation>風險「%1」無人負責。</translation>
    </message>
    <message>
        <source>The extreme risk “%1” has no response.</source>
        <translation>極度風險「%1」尚無因應。</translation>
    </message>
    <message>
        <source>The high risk “%1” has no response.</source>
        <translation>高度風險「%1」尚無因應。</translation>
    </message>
    <message>
        <source>“%1” was to be reviewed on %2.</source>
        <translation>「%1」應於%2檢討。</translation>
    </message>
    <message>
        <source>“%1” is extreme and has not been laid before the strategic level.</source>
        <translation>「%1」為極度風險，尚未提報策略面。</translation>
    </message>
    <message>
        <source>“%1” has waited %2 days for a decision.</source>
        <translation>「%1」已等候%2日未決定。</translation>
    </message>
    <message>
        <source>“%1” was accepted without a principle or a measure that justifies it.</source>
        <translation>「%1」獲採納，但未引用方針或指標。</translation>
    </message>
    <message>
        <source>“%1” is accepted, but “%2” still ends on %3.</source>
        <translation>「%1」已採納，但「%2」結束日仍為%3。</translation>
    </message>
    <message>
        <source>%2 of the four tests of the vision “%1” are not answered.</source>
        <translation>願景「%1」四項檢驗尚有%2項未答。</translation>
    </message>
    <message>
        <source>The adopted vision “%1” fails a test: %2</source>
        <translation>核定的願景「%1」未通過檢驗：%2</translation>
    </message>
    <message>
        <source>“%1” (weight %2) is answered by no objective.</source>
        <translation>「%1」（權重%2）沒有任何目標回應。</translation>
    </message>
    <message>
        <source>“%1” supports no higher-level plan.</source>
        <translation>「%1」未支持任何上位計畫。</translation>
    </message>
    <message>
        <source>Nothing measures “%1”.</source>
        <translation>「%1」沒有衡量指標。</translation>
    </message>
    <message>
        <source>No initiative works towards “%1”.</source>
        <translation>沒有行動方案支持「%1」。</translation>
    </message>
    <message>
        <source>Nobody answers for “%1”.</source>
        <translation>「%1」無人負責。</translation>
    </message>
    <message>
        <source>“%1” serves no objective.</source>
        <translation>「%1」未支持任何目標。</translation>
    </message>
    <message>
        <source>%1 departments each run their own “%2”: %3.</source>
        <translation>%1個機關各自維運「%2」：%3。</translation>
    </message>
    <message>
        <source>%1 departments each run their own “%2” for %4 a year (%5 of %6 costs known): %3.</source>
        <translation>%1個機關各自維運「%2」，每年%4（已知%6項中%5項經費）：%3。</translation>
    </message>
    <message>
        <source>Support of “%1” ended on %2 and nothing replaces it.</source>
        <translation>「%1」已於%2終止支援，尚無替代方案。</translation>
    </message>
    <message>
        <source>Support of “%1” ends on %2 and nothing replaces it.</source>
        <translation>「%1」於%2終止支援，尚無替代方案。</translation>
    </message>
    <message>
        <source>“%1” is a core system without protection level or tolerable outage.</source>
        <translation>核心系統「%1」未填防護需求等級或可容忍中斷時間。</translation>
    </message>
    <message>
        <source>“%1” is a restricted-brand product; its removal is planned.</source>
        <translation>「%1」屬危害產品，已有汰除規劃。</translation>
    </message>
    <message>
        <source>“%1” is a restricted-brand product with no plan to remove it.</source>
        <translation>「%1」屬危害產品，尚無汰除規劃。</translation>
    </message>
    <message>
        <source>Assets that could be shared and serve one unit only: %1; first %2.</source>
        <translation>可共用卻僅單一單位使用的資產%1項，例如：%2。</translation>
    </message>
    <message>
        <source>“%1” is shared under no policy.</source>
        <translation>「%1」已共用但未適用任何政策。</translation>
    </message>
    <message>
        <source>For reuse not yet in force: %1.</source>
        <translation>資產共用尚未施行：%1。</translation>
    </message>
    <message>
        <source>No asset is listed yet for: %1.</source>
        <translation>尚未登錄資產的機關：%1。</translation>
    </message>
    <message>
        <source>Services of no department, not in the channel audit yet: %1.</source>
        <translation>尚未納入通路盤點、且無主辦機關的服務：%1項。</translation>
    </message>
    <message>
        <source>%2: services not in the channel audit yet: %1.</source>
        <translation>%2：尚未納入通路盤點的服務%1項。</translation>
    </message>
    <message>
        <source>“%1” can be reached online only, though it is core for “%3” and %2 of them use nothing online.</source>
        <translation>「%1」僅能線上辦理，但它是「%3」的核心服務，而其中%2未使用線上服務。</translation>
    </message>
    <message>
        <source>“%1”, %2: %3 a case, for %4 of the cases.</source>
        <translation>「%1」的%2通路每件%3，件數僅占%4。</translation>
    </message>
    <message>
        <source>“%1”, %2: the promise is kept in %3 of the cases only.</source>
        <translation>「%1」的%2通路：服務承諾達成率僅%3。</translation>
    </message>
    <message>
        <source>“%1”, %2: only %3 are satisfied.</source>
        <translation>「%1」的%2通路：滿意度僅%3。</translation>
    </message>
    <message>
        <source>“%1” saves %2 a year; none of it is put back into inclusion.</source>
        <translation>「%1」每年可實際節省%2，未回饋數位包容。</translation>
    </message>
    <message>
        <source>“%1” costs %2 a year more than it saves.</source>
        <translation>「%1」每年支出比節省多%2。</translation>
    </message>
    <message>
        <source>“%1” saves nothing.</source>
        <translation>「%1」沒有節省。</translation>
    </message>
    <message>
        <source>“%1”, %2: the shares moved elsewhere add up to %3.</source>
        <translation>「%1」自%2移出的比率合計%3。</translation>
    </message>
    <message>
        <source>“%1” moves people to a channel (%2) where only %3 are satisfied.</source>
        <translation>「%1」將民眾引導至%2，該通路滿意度僅%3。</translation>
    </message>
    <message>
        <source>“%1”: %2 use nothing online, and no measure is planned for them.</source>
        <translation>「%1」有%2未使用線上服務，尚無包容措施。</translation>
    </message>
    <message>
        <source>“%1” runs without a named source of money.</source>
        <translation>「%1」執行中，經費來源未載明。</translation>
    </message>
    <message>
        <source>How many older residents use no online service is known for no district.</source>
        <translation>各行政區長者未使用線上服務的比率均無資料。</translation>
    </message>
    <message>
        <source>Management has not answered the finding “%1”.</source>
        <translation>管理階層尚未回應評估發現「%1」。</translation>
    </message>
    <message>
        <source>The factual check of “%1” was due on %2.</source>
        <translation>「%1」的事實確認應於%2完成。</translation>
    </message>
    <message>
        <source>The finding “%1” names no evidence.</source>
        <translation>評估發現「%1」未附佐證。</translation>
    </message>
    <message>
        <source>What “%1” asked for is done; verify and close it.</source>
        <translation>「%1」要求事項已完成，請查證後結案。</translation>
    </message>
    <message>
        <source>%1: %2 and %3 differ by %4 levels and no note says why.</source>
        <translation>%1：%2與%3相差%4級，未載理由。</translation>
    </message>
    <message>
        <source>%1 and %2 agree within one level on %3 of %4 items.</source>
        <translation>%1與%2在%4項中有%3項相差不超過一級。</translation>
    </message>
    <message>
        <source>Nothing removes the barrier “%1” (%2).</source>
        <translation>互通障礙「%1」（%2）沒有任何排除作為。</translation>
    </message>
    <message>
        <source>No standard or rule answers the barrier “%1”.</source>
        <translation>互通障礙「%1」沒有對應的標準或規定。</translation>
    </message>
    <message>
        <source>The barrier “%1” should have been removed by %2.</source>
        <translation>互通障礙「%1」應於%2前排除。</translation>
    </message>
    <message>
        <source>“%1” was to be agreed by %2; its state: %3.</source>
        <translation>「%1」應於%2前議定，目前狀態：%3。</translation>
    </message>
    <message>
        <source>Nobody brings “%1” to agreement.</source>
        <translation>「%1」沒有負責推動議定的人。</translation>
    </message>
    <message>
        <source>“%1” is called agreed, but nothing proves it.</source>
        <translation>「%1」標示為已議定，但沒有佐證。</translation>
    </message>
    <message>
        <source>“%1” stands at level %2 by its state and is rated %3 without a reason.</source>
        <translation>「%1」依狀態為等級%2，卻評為%3且未載理由。</translation>
    </message>
    <message>
        <source>Interoperability breaks most at %1 × %2; open barriers there: %3, the worst “%4”.</source>
        <translation>互通最弱處為%1×%2：待排除障礙%3項，最嚴重者「%4」。</translation>
    </message>
    <message>
        <source>“%1” is asked for most (%2) and is not open; it waits for %3.</source>
        <translation>「%1」最多人索取（%2次）卻未開放，卡在%3。</translation>
    </message>
    <message>
        <source>“%1” is asked for most (%2) and is not open, and nobody says who blocks it.</source>
        <translation>「%1」最多人索取（%2次）卻未開放，且未載明卡在哪裡。</translation>
    </message>
    <message>
        <source>“%1” is not open, and the reason or the approver is missing.</source>
        <translation>「%1」未開放，缺理由或核准人。</translation>
    </message>
    <message>
        <source>“%1” was to open on %2.</source>
        <translation>「%1」原訂%2開放。</translation>
    </message>
    <message>
        <source>“%1” is open with few stars: %2.</source>
        <translation>「%1」已開放，但星等僅%2。</translation>
    </message>
    <message>
        <source>“%1” states “%2” and was last updated on %3.</source>
        <translation>「%1」標示「%2」更新，最近更新為%3。</translation>
    </message>
    <message>
        <source>“%1” is open and contains personal data.</source>
        <translation>「%1」含個資卻列為開放。</translation>
    </message>
    <message>
        <source>“%1” is open without a licence.</source>
        <translation>「%1」已開放但未載明授權。</translation>
    </message>
    <message>
        <source>The request “%1” of %2 has no answer.</source>
        <translation>%2的資料需求「%1」尚未答復。</translation>
    </message>
    <message>
        <source>No dataset was opened between %1 and %2.</source>
        <translation>%1至%2間未新增開放資料集。</translation>
    </message>
    <message>
        <source>Nothing is under way in: %1.</source>
        <translation>尚無進行中的創新類型：%1。</translation>
    </message>
    <message>
        <source>“%1” does not meet, without a waiver: %2.</source>
        <translation>「%1」不符合且無例外核准：%2。</translation>
    </message>
    <message>
        <source>The waiver “%1” expired on %2.</source>
        <translation>例外核准「%1」已於%2到期。</translation>
    </message>
    <message>
        <source>The waiver “%1” ends on %2 and no way back is named.</source>
        <translation>例外核准「%1」將於%2到期，未載改善方式。</translation>
    </message>
    <message>
        <source>The waiver “%1” has waited for an answer since %2.</source>
        <translation>例外申請「%1」自%2起未答復。</translation>
    </message>
    <message>
        <source>Nobody uses the interface “%1”.</source>
        <translation>介面「%1」無人使用。</translation>
    </message>
    <message>
        <source>“%1” is exchanged in the old way: %2.</source>
        <translation>「%1」仍以舊方式交換：%2。</translation>
    </message>
    <message>
        <source>“%1” has %2 users and lacks: %3.</source>
        <translation>「%1」有%2個使用者，缺：%3。</translation>
    </message>
    <message>
        <source>Changes of “%1” are not announced to outside users.</source>
        <translation>「%1」異動未預告外部使用者。</translation>
    </message>
    <message>
        <source>Nobody owns the data element “%1”.</source>
        <translation>資料元素「%1」沒有權責機關。</translation>
    </message>
    <message>
        <source>“%1” is kept in %2 systems; none is the source.</source>
        <translation>「%1」存於%2個系統，未定以何者為準。</translation>
    </message>
    <message>
        <source>%2 services still ask people for “%1”, which %3 already has.</source>
        <translation>%3已有「%1」，仍有%2項服務向民眾索取。</translation>
    </message>
    <message>
        <source>The module “%1” is still used by one unit.</source>
        <translation>模組「%1」仍僅單一單位使用。</translation>
    </message>
    <message>
        <source>The exception “%1” ran out on %2 and still counts as granted.</source>
        <translation>例外「%1」已於%2到期，仍列為核准。</translation>
    </message>
    <message>
        <source>The exception “%1” runs out on %2.</source>
        <translation>例外「%1」將於%2到期。</translation>
    </message>
    <message>
        <source>No independent reviewer is named for “%1”.</source>
        <translation>「%1」未指定獨立審查人。</translation>
    </message>
    <message>
        <source>The reviewer of “%1” is not shown to be independent.</source>
        <translation>無法證明「%1」的審查人具獨立性。</translation>
    </message>
    <message>
        <source>The reviewer of “%1” works in a department that uses it, or approved it.</source>
        <translation>「%1」的審查人任職於使用機關，或即為核准人。</translation>
    </message>
    <message>
        <source>%1: personal-data files that lack entries the public list needs: %2.</source>
        <translation>%1：%2筆個人資料檔案的法定公開事項填寫不全。</translation>
    </message>
    <message>
        <source>Complete personal-data files that are not published yet: %1.</source>
        <translation>資料齊備但尚未公布的個人資料檔案：%1筆。</translation>
    </message>
    <message>
        <source>%1: notices on personal data that are unclear or missing: %2.</source>
        <translation>%1：%2份個資告知內容不清楚或未告知。</translation>
    </message>
    <message>
        <source>%1: notices on personal data kept by statutory duty that are unclear or missing: %2.</source>
        <translation>%1：依法定職務保有的個資，%2份告知內容不清楚或未告知。</translation>
    </message>
    <message>
        <source>“%1” handles personal data, but no file of the list names it.</source>
        <translation>「%1」處理個人資料，但清單查無對應檔案。</translation>
    </message>
    <message>
        <source>“%1” is judged by consent, but its data rest on: %2.</source>
        <translation>「%1」以同意評定，其資料依據卻是：%2。</translation>
    </message>
    <message>
        <source>“%1” keeps special categories of data and does not meet %2.</source>
        <translation>「%1」含特種個資，未落實「%2」。</translation>
    </message>
    <message>
        <source>A person without the certificate cannot use “%1”.</source>
        <translation>沒有憑證的人無法使用「%1」。</translation>
    </message>
    <message>
        <source>“%1” ends on %2, ties the city to its supplier (lock-in %3 of 100), and nothing is prepared.</source>
        <translation>「%1」於%2到期，受原廠商綁定（綁定程度%3，滿分100），且尚無準備。</translation>
    </message>
    <message>
        <source>“%1” ends on %2 and ties the city to its supplier (lock-in %3 of 100); the next contract can still free it.</source>
        <translation>「%1」於%2到期，受原廠商綁定（綁定程度%3，滿分100），下一份契約仍可解除。</translation>
    </message>
    <message>
        <source>%1: contracts of %2 departments worth %3 end by %4; they could be bought together.</source>
        <translation>%1：%2個機關、共%3的契約於%4前到期，可評估合購。</translation>
    </message>
    <message>
        <source>“%1”: the data do not belong to the city and are not openly reachable (%2).</source>
        <translation>「%1」：資料不歸市府，也無法開放存取（%2）。</translation>
    </message>
    <message>
        <source>Larger contracts of no department, without an estimated cost of leaving: %1.</source>
        <translation>未填主辦機關、未估退場成本的較大契約：%1件。</translation>
    </message>
    <message>
        <source>%2: larger contracts without an estimated cost of leaving: %1.</source>
        <translation>%2：%1件較大契約尚未估算退場成本。</translation>
    </message>
    <message>
        <source>“%1” holds %2 of the value of the contracts in force (contracts: %3, departments: %4).</source>
        <translation>「%1」占有效契約金額%2（契約%3件、機關%4個）。</translation>
    </message>
    <message>
        <source>“%1” is a limited tender above the publication amount, without a ground.</source>
        <translation>「%1」達公告金額採限制性招標，未載明適用條款。</translation>
    </message>
    <message>
        <source>No procurement policy in force covers “%1”; one is being drafted.</source>
        <translation>尚無施行中的採購政策涵蓋「%1」，草案研擬中。</translation>
    </message>
    <message>
        <source>No procurement policy in force or in draft covers “%1”.</source>
        <translation>沒有施行中或草擬中的採購政策涵蓋「%1」。</translation>
    </message>
    <message>
        <source>“%1” applies since %2 but was not published before.</source>
        <translation>「%1」自%2施行，但未事先公布。</translation>
    </message>
    <message>
        <source>“%1”: not all firms got the same information.</source>
        <translation>「%1」：資訊未一體公開，恐影響公平。</translation>
    </message>
    <message>
        <source>“%1” goes to tender on %2 without any early talk with the market.</source>
        <translation>「%1」預定%2公告，尚未與市場接觸。</translation>
    </message>
    <message>
        <source>Nobody owns the service “%1”.</source>
        <translation>服務「%1」沒有主辦機關。</translation>
    </message>
    <message>
        <source>No service is core for “%1”.</source>
        <translation>客群「%1」沒有任何核心服務。</translation>
    </message>
    <message>
        <source>The service “%1” is linked to no segment.</source>
        <translation>服務「%1」未對應任何客群。</translation>
    </message>
    <message>
        <source>No team answers for “%1” across departments, though a need of weight %2 stands.</source>
        <translation>「%1」有權重%2的需求，卻沒有跨機關負責的團隊。</translation>
    </message>
    <message>
        <source>“%1” works without an adopted charter (elements written: %2 of 5).</source>
        <translation>「%1」已在運作，章程尚未核定（五項要素完成%2項）。</translation>
    </message>
    <message>
        <source>The bundle “%1” costs %2 a year more than before.</source>
        <translation>整合服務「%1」每年經常支出增加%2。</translation>
    </message>
    <message>
        <source>“%1” runs, but its minutes before and after are not both measured.</source>
        <translation>「%1」已上線，前後所需時間未完整實測。</translation>
    </message>
    <message>
        <source>What is known about “%1” is from %2.</source>
        <translation>對「%1」的瞭解停留在%2。</translation>
    </message>
    <message>
        <source>“%1” has a bundle running and was, as far as recorded, never asked.</source>
        <translation>「%1」已有整合服務上線，卻沒有調查紀錄。</translation>
    </message>
    <message>
        <source>“%2” is core for “%1” and fails them.</source>
        <translation>「%2」是「%1」的核心服務，卻未能滿足。</translation>
    </message>
    <message>
        <source>“%2” is core for “%1” and fails them (satisfied: %3).</source>
        <translation>「%2」是「%1」的核心服務，卻未能滿足（滿意度%3）。</translation>
    </message>
    <message>
        <source>Nobody speaks for the stakeholder type “%1”.</source>
        <translation>利害關係人類型「%1」沒有人代表。</translation>
    </message>
    <message>
        <source>“%1”: contact wanted at least: %2; the last one was on %3.</source>
        <translation>「%1」的聯繫頻率為：%2；最近一次為%3。</translation>
    </message>
    <message>
        <source>The contact “%1” with “%2”, planned for %3, is neither recorded nor moved.</source>
        <translation>原訂%3與「%2」的接觸「%1」，未記錄也未改期。</translation>
    </message>
    <message>
        <source>“%1” has influence %2 and stands at “%3”, wanted “%4”, but no contact is planned.</source>
        <translation>「%1」影響力%2，目前「%3」、期望「%4」，但未安排聯繫。</translation>
    </message>
    <message>
        <source>“%1” has influence %2, and no contact is recorded or planned.</source>
        <translation>「%1」影響力%2，尚無接觸紀錄與安排。</translation>
    </message>
    <message>
        <source>Stakeholders we want to win that have no message yet: %1.</source>
        <translation>想爭取支持、但尚未寫好說明的利害關係人：%1個。</translation>
    </message>
    <message>
        <source>What was learned in the exchange “%1” has led to nothing on record.</source>
        <translation>交流「%1」的學習成果尚無採用紀錄。</translation>
    </message>
    <message>
        <source>Avoid “%1”, write “%2”; places: %3, first “%4”.</source>
        <translation>請避用「%1」，改用「%2」；出現%3處，首見於「%4」。</translation>
    </message>
    <message>
        <source>The disputed term “%1” is used; places: %2, first “%3”.</source>
        <translation>有爭議的術語「%1」仍在使用；%2處，首見於「%3」。</translation>
    </message>
    <message>
        <source>“%1” means different things in %2.</source>
        <translation>「%1」的定義在下列各處不同：%2。</translation>
    </message>
    <message>
        <source>“%1” has been disputed since %2 and nobody is to settle it.</source>
        <translation>「%1」自%2起有爭議，無人負責議定。</translation>
    </message>
    <message>
        <source>“%1” is agreed without a definition.</source>
        <translation>「%1」已議定但沒有定義。</translation>
    </message>
    <message>
        <source>The word “%1” stands in both “%2” and “%3”.</source>
        <translation>用詞「%1」同時出現在「%2」與「%3」。</translation>
    </message>
    <message>
        <source>%1 of %2 terms are linked to no other term.</source>
        <translation>%2個術語中有%1個未與其他術語關聯。</translation>
    </message>
    <message>
        <source>The acceptance of “%1” ended on %2.</source>
        <translation>「%1」的接受期限已於%2屆滿。</translation>
    </message>
    <message>
        <source>Accepted findings that no longer exist: %1.</source>
        <translation>已接受而不再存在的檢核發現：%1項。</translation>
    </message>
    <message>
        <source>%1 high gaps have no initiative yet.</source>
        <translation>%1項高落差尚無行動方案。</translation>
    </message>
    <message>
        <source>The packet of %1 was due on %2 and has not come back.</source>
        <translation>%1的部門彙整表應於%2前繳回，尚未繳回。</translation>
    </message>
    <message>
        <source>“%1” was acted on by %2, and nobody has looked whether it helped.</source>
        <translation>「%1」已於%2前改善，但尚無人查核是否有效。</translation>
    </message>
    <message>
        <source>“%1” was heard on %2, and nothing is decided about it.</source>
        <translation>「%1」於%2接獲反映，至今尚未決定如何處理。</translation>
    </message>
    <message>
        <source>%1: %2 rates it, %3 holds it not applicable, and no note says why.</source>
        <translation>%1：%2給了等級，%3認為不適用，且無備註說明理由。</translation>
    </message>
    <message>
        <source>“%1” takes %2 minutes today, hand-overs: %3; nobody has drawn how it shall be.</source>
        <translation>「%1」現況需%2分鐘、轉手%3次，尚未畫出改善後歷程。</translation>
    </message>
    <message>
        <source>The new journey of “%1” is no shorter: minutes %2 → %3, hand-overs %4 → %5.</source>
        <translation>「%1」改善後歷程並未變短：%2→%3分鐘，轉手%4→%5次。</translation>
    </message>
    <message>
        <source>%1 rejected %3 %2 days ago and has no answer yet.</source>
        <translation>%1於%2日前不同意%3，尚未獲回應。</translation>
    </message>
</context>
<context>
    <name>group</name>
    <message>
        <source>Rating</source>
        <translation>評定</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>複核</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>基本識別</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>單位與人員</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>門檻</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>經費</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡方式</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>個人資料保護</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>共用</translation>
    </message>
    <message>
        <source>Life and contract</source>
        <translation>生命週期與契約</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>資安</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>排除方式</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>價值</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>What</source>
        <comment>contract</comment>
        <translation>標的</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Money</source>
        <comment>contract</comment>
        <translation>金額</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>廠商</translation>
    </message>
    <message>
        <source>Contract terms</source>
        <translation>契約條件</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>開放</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>發布</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>發現</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>回應</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Exchange standard</source>
        <translation>交換標準</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>運作</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>負擔</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>現況</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>整合後</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路徑</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Public list</source>
        <translation>依法公開</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>personal data</comment>
        <translation>運用</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>What</source>
        <comment>service</comment>
        <translation>服務</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>service</comment>
        <translation>使用</translation>
    </message>
    <message>
        <source>Data and identity</source>
        <translation>資料與身分</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>stakeholder</comment>
        <translation>對象</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>engagement</comment>
        <translation>參與計畫</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>對外說明</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>術語</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意義</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>議定</translation>
    </message>
    <message>
        <source>Four tests</source>
        <translation>四項檢驗</translation>
    </message>
</context>
<context>
    <name>label</name>
    <message>
        <source>Add %1 “%2”</source>
        <comment>%1 kind of record, %2 its title</comment>
        <translation>新增%1「%2」</translation>
    </message>
    <message>
        <source>Change %3 of %1 “%2”</source>
        <comment>%1 kind of record, %2 its title, %3 field</comment>
        <translation>修改%1「%2」的%3</translation>
    </message>
    <message>
        <source>Change %1 “%2”</source>
        <comment>%1 kind of record, %2 its title</comment>
        <translation>修改%1「%2」</translation>
    </message>
    <message>
        <source>Remove %1 “%2”</source>
        <comment>%1 kind of record, %2 its title</comment>
        <translation>移除%1「%2」</translation>
    </message>
    <message>
        <source>Add %2 × %1</source>
        <comment>%1 kind of record, %2 how many</comment>
        <translation>新增 %2 筆%1</translation>
    </message>
    <message>
        <source>Rate %2 items in “%1”</source>
        <comment>%1 assessment round, %2 how many</comment>
        <translation>在「%1」評定 %2 個項目</translation>
    </message>
    <message>
        <source>Remove %2 × %1</source>
        <comment>%1 kind of record, %2 how many</comment>
        <translation>移除 %2 筆%1</translation>
    </message>
    <message>
        <source>Move %1 “%2”</source>
        <comment>%1 kind of record, %2 its title</comment>
        <translation>移動%1「%2」</translation>
    </message>
    <message>
        <source>Rate %1: level %2</source>
        <comment>%1 framework item, %2 level 0 to 5</comment>
        <translation>評定 %1：等級 %2</translation>
    </message>
    <message>
        <source>Clear the level of %1</source>
        <comment>%1 framework item</comment>
        <translation>清除 %1 的等級</translation>
    </message>
    <message>
        <source>Change whether %1 applies</source>
        <comment>%1 framework item</comment>
        <translation>變更 %1 是否適用</translation>
    </message>
    <message>
        <source>Set the target of %1 to level %2</source>
        <comment>%1 framework item, %2 level 0 to 5</comment>
        <translation>將 %1 的目標值設為 %2</translation>
    </message>
    <message>
        <source>Change the rating of %1</source>
        <comment>%1 framework item</comment>
        <translation>修改 %1 的評定</translation>
    </message>
    <message>
        <source>Set the target of all items under %1</source>
        <comment>%1 framework item</comment>
        <translation>設定 %1 以下所有項目的目標值</translation>
    </message>
    <message>
        <source>Start assessment round “%1”</source>
        <translation>開始評估輪次「%1」</translation>
    </message>
    <message>
        <source>Close assessment round “%1”</source>
        <translation>結束評估輪次「%1」</translation>
    </message>
    <message>
        <source>Add evidence for %1</source>
        <comment>%1 framework item</comment>
        <translation>為 %1 新增佐證</translation>
    </message>
    <message>
        <source>Draft an initiative for %1</source>
        <comment>%1 framework item</comment>
        <translation>為 %1 草擬行動方案</translation>
    </message>
    <message>
        <source>Draft %1 initiatives from gaps</source>
        <comment>%1 how many</comment>
        <translation>由落差草擬 %1 個行動方案</translation>
    </message>
    <message>
        <source>Start the project</source>
        <translation>建立專案檔</translation>
    </message>
    <message>
        <source>Fill in the sample city</source>
        <translation>載入範例城市</translation>
    </message>
    <message>
        <source>Change the city profile</source>
        <translation>修改城市基本資料</translation>
    </message>
    <message>
        <source>Import %2 rows into %1</source>
        <comment>%1 register, %2 how many</comment>
        <translation>匯入 %2 列到「%1」</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <comment>%1 file name</comment>
        <translation>匯入「%1」</translation>
    </message>
    <message>
        <source>Merge “%1”</source>
        <comment>%1 file name</comment>
        <translation>合併「%1」</translation>
    </message>
    <message>
        <source>Bring the file from format %1 to format %2</source>
        <translation>將檔案由格式 %1 轉為格式 %2</translation>
    </message>
    <message>
        <source>Erase personal data of a record (%1)</source>
        <comment>%1 kind of record</comment>
        <translation>抹除一筆紀錄的個人資料（%1）</translation>
    </message>
    <message>
        <source>Fill %2 cells × %1</source>
        <comment>%1 kind of record, %2 how many</comment>
        <translation>填入%1 %2 格</translation>
    </message>
    <message>
        <source>Change %2 × %1</source>
        <comment>%1 kind of record, %2 how many</comment>
        <translation>修改%2筆%1</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2” (%3×)</source>
        <comment>%1 a word, %2 another one, %3 how often</comment>
        <translation>以「%2」取代「%1」（%3處）</translation>
    </message>
    <message>
        <source>Hand in %1 ratings of an assessor</source>
        <comment>%1 how many</comment>
        <translation>交出一位評估者的 %1 筆評分</translation>
    </message>
    <message>
        <source>Hand out %1 department packets</source>
        <comment>%1 how many</comment>
        <translation>發出 %1 份部門彙整表</translation>
    </message>
    <message>
        <source>Take in the packet of “%1”</source>
        <comment>%1 department</comment>
        <translation>匯入「%1」的彙整表</translation>
    </message>
    <message>
        <source>Replace %1 “%2” by “%3”</source>
        <comment>%1 kind of record, %2 and %3 titles</comment>
        <translation>以「%3」取代%1「%2」</translation>
    </message>
    <message>
        <source>Rate %1 as an assessor</source>
        <comment>%1 framework item</comment>
        <translation>以評估者身分評 %1</translation>
    </message>
    <message>
        <source>Take back %1 ratings of an assessor</source>
        <comment>%1 how many</comment>
        <translation>收回一位評估者的 %1 筆評分</translation>
    </message>
    <message>
        <source>Take back %1 ratings of an assessor: %2</source>
        <comment>%1 how many, %2 the reason</comment>
        <translation>收回一位評估者的 %1 筆評分：%2</translation>
    </message>
    <message>
        <source>Settle %1 items that all rated alike</source>
        <comment>%1 how many</comment>
        <translation>將所有評估者評分相同的 %1 個項目定案</translation>
    </message>
    <message>
        <source>Change the name of %1 “%2”</source>
        <comment>%1 kind of record, %2 its title</comment>
        <translation>修改%1「%2」的名稱</translation>
    </message>
</context>
<context>
    <name>letter</name>
    <message>
        <source>R</source>
        <comment>responsibility</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>A</source>
        <comment>responsibility</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>AR</source>
        <comment>responsibility</comment>
        <translation>AR</translation>
    </message>
    <message>
        <source>C</source>
        <comment>responsibility</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>I</source>
        <comment>responsibility</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>U</source>
        <comment>engagement</comment>
        <translation>不</translation>
    </message>
    <message>
        <source>R</source>
        <comment>engagement</comment>
        <translation>抗</translation>
    </message>
    <message>
        <source>N</source>
        <comment>engagement</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>S</source>
        <comment>engagement</comment>
        <translation>支</translation>
    </message>
    <message>
        <source>L</source>
        <comment>engagement</comment>
        <translation>領</translation>
    </message>
    <message>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <source>◐</source>
        <translation>◐</translation>
    </message>
    <message>
        <source>✕</source>
        <translation>✕</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>A</source>
        <comment>agreement with a principle</comment>
        <translation>同</translation>
    </message>
    <message>
        <source>M</source>
        <comment>agreement with a principle</comment>
        <translation>修</translation>
    </message>
    <message>
        <source>X</source>
        <comment>agreement with a principle</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>M</source>
        <comment>privacy rating</comment>
        <translation>實</translation>
    </message>
    <message>
        <source>P</source>
        <comment>privacy rating</comment>
        <translation>部</translation>
    </message>
    <message>
        <source>N</source>
        <comment>privacy rating</comment>
        <translation>未</translation>
    </message>
    <message>
        <source>–</source>
        <comment>privacy rating</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>C</source>
        <comment>importance</comment>
        <translation>核</translation>
    </message>
    <message>
        <source>S</source>
        <comment>importance</comment>
        <translation>輔</translation>
    </message>
    <message>
        <source>O</source>
        <comment>importance: sometimes</comment>
        <translation>偶</translation>
    </message>
    <message>
        <source>M</source>
        <comment>quality of a figure</comment>
        <translation>實</translation>
    </message>
    <message>
        <source>E</source>
        <comment>quality of a figure</comment>
        <translation>推</translation>
    </message>
    <message>
        <source>A</source>
        <comment>quality of a figure</comment>
        <translation>假</translation>
    </message>
</context>
<context>
    <name>matrix</name>
    <message>
        <source>%1/%2</source>
        <comment>held and needed</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>packet</name>
    <message>
        <source>Department packet: %1</source>
        <comment>%1 department</comment>
        <translation>部門彙整表：%1</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>填寫人</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>填寫日期</translation>
    </message>
    <message>
        <source>What it asks</source>
        <comment>heading</comment>
        <translation>項目內容</translation>
    </message>
    <message>
        <source>Instructions</source>
        <comment>name of a sheet</comment>
        <translation>填寫說明</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>Assessment round</source>
        <translation>評估輪次</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>繳回期限</translation>
    </message>
    <message>
        <source>Return to</source>
        <translation>繳回窗口</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>發出日期</translation>
    </message>
    <message>
        <source>Write your name and the day above, so that we know whom to ask.</source>
        <translation>請在上方填寫姓名與日期，以便有疑問時聯繫。</translation>
    </message>
    <message>
        <source>Go through the sheets. Correct what is wrong and fill in what is missing; cells with a list take one of its entries. Emptying a cell says that the value no longer holds.</source>
        <translation>請逐一檢視各工作表，更正錯誤並補上缺漏；有下拉選單的欄位請從選單中選擇。清空儲存格表示該值不再適用。</translation>
    </message>
    <message>
        <source>Write what is new below the last row. Do not delete rows: what no longer exists, say in its state or a note.</source>
        <translation>新增資料請寫在最後一列之下。請勿刪除資料列：已不存在者，請在狀態或備註中說明。</translation>
    </message>
    <message>
        <source>Dates may be written 2026-06-01 or 115/6/1. Grey cells and hidden columns belong to the program; leave them as they are.</source>
        <translation>日期可寫成 2026-06-01 或 115/6/1。灰色儲存格與隱藏欄位由程式使用，請勿變動。</translation>
    </message>
    <message>
        <source>Save the file under its name, in the same format, and send it back by the day named above.</source>
        <translation>請以原檔名、原格式存檔，並於上述期限前寄回。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>填寫方式</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>a value</comment>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>The record was removed here since the packet was handed out.</source>
        <translation>這筆資料在彙整表發出後已由彙整單位刪除。</translation>
    </message>
    <message>
        <source>Tell us whether it still exists.</source>
        <translation>請告知是否仍有這筆資料。</translation>
    </message>
    <message>
        <source>It was changed here too since the packet was handed out. Here it now says: %1</source>
        <translation>彙整表發出後，彙整單位也修改了這一格，目前為：%1</translation>
    </message>
    <message>
        <source>It was changed here too since the packet was handed out.</source>
        <translation>彙整表發出後，彙整單位也修改了這一格。</translation>
    </message>
    <message>
        <source>Tell us which of the two holds.</source>
        <translation>請告知以何者為準。</translation>
    </message>
    <message>
        <source>Take this row out.</source>
        <translation>請刪去這一列。</translation>
    </message>
    <message>
        <source>Write what is new on an empty row below the last one; do not copy rows.</source>
        <translation>新增的資料請填在最後一列下方的空白列，請勿複製既有的列。</translation>
    </message>
    <message>
        <source>Correct this cell. The rest of the row was taken.</source>
        <translation>請更正這一格；同一列的其餘內容已匯入。</translation>
    </message>
    <message>
        <source>Correct this. Nothing of the row was taken.</source>
        <translation>請更正；這一列的內容都還沒有匯入。</translation>
    </message>
    <message>
        <source>Points still open: %1</source>
        <comment>%1 department</comment>
        <translation>待補正事項：%1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>檔案：%1</translation>
    </message>
    <message>
        <source>Please settle these points in the same file and send it back.</source>
        <translation>請就下列各點，在原檔案中補正後寄回。</translation>
    </message>
    <message>
        <source>%1. Sheet “%2”, row %3</source>
        <translation>%1. 工作表「%2」第 %3 列</translation>
    </message>
    <message>
        <source>%1. Sheet “%2”, row %3, column %4 (%5)</source>
        <translation>%1. 工作表「%2」第 %3 列 %4 欄（%5）</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>資料：%1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>填寫內容：%1</translation>
    </message>
    <message>
        <source>What is wrong: %1</source>
        <translation>問題：%1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>處理方式：%1</translation>
    </message>
    <message>
        <source>%1 open points</source>
        <comment>name of a file</comment>
        <translation>%1 待補正事項</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <comment>%1 name of a sheet</comment>
        <translation>
            <numerusform>%1：%n 列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message>
        <source>Levels in %1</source>
        <translation>%1 的等級</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標值 %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>未訂目標值</translation>
    </message>
    <message>
        <source>How far the city is from its targets</source>
        <translation>本市現況與目標的差距</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>未評估</translation>
    </message>
    <message>
        <source>Overview map</source>
        <translation>總覽圖</translation>
    </message>
    <message>
        <source>Radar of the fourteen processes</source>
        <translation>十四個流程雷達圖</translation>
    </message>
    <message>
        <source>Radar of the four components</source>
        <translation>四大組成部分雷達圖</translation>
    </message>
    <message>
        <source>Levels and targets</source>
        <translation>等級與目標值</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>level now and target</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: not assessed, target %2</source>
        <translation>%1：未評估，目標值 %2</translation>
    </message>
    <message>
        <source>%1: not assessed</source>
        <translation>%1：未評估</translation>
    </message>
    <message>
        <source>%1: not applicable</source>
        <translation>%1：不適用</translation>
    </message>
    <message>
        <source>Furthest behind target, in levels: %1.</source>
        <comment>list like: B5 by 2.6, B6 by 2.1</comment>
        <translation>距目標值最遠：%1。</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>B5 by 2.6, of levels behind target</comment>
        <translation>%1 差 %2 級</translation>
    </message>
    <message>
        <source>All that is rated has reached its target or is less than half a level away.</source>
        <translation>已評定者都已達到目標值，或相差不到半級。</translation>
    </message>
    <message>
        <source>No targets have been set yet.</source>
        <translation>尚未訂定目標值。</translation>
    </message>
    <message>
        <source>Nothing has been rated yet.</source>
        <translation>尚未評定任何項目。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) not assessed yet: %1.</source>
        <comment>count and list of processes or sections</comment>
        <translation>
            <numerusform>尚有 %n 個部分未評估：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 assessed</source>
        <translation>已評估 %1／%2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>assessed of in scope, short</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1: level %2, target %3, %4 of %5 assessed</source>
        <translation>%1：等級 %2，目標值 %3，已評估 %4／%5</translation>
    </message>
    <message>
        <source>%1: level %2, no target, %3 of %4 assessed</source>
        <translation>%1：等級 %2，未訂目標值，已評估 %3／%4</translation>
    </message>
    <message>
        <source>Scale of the levels</source>
        <translation>等級尺度</translation>
    </message>
    <message>
        <source>Mayoral pledges</source>
        <translation>市長政見</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>a pledge&apos;s value and unit</comment>
        <translation>目前 %1</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>尚無數值</translation>
    </message>
    <message>
        <source>target %1 by %2</source>
        <comment>value, date</comment>
        <translation>目標值 %1（%2前）</translation>
    </message>
    <message>
        <source>%1 of the way covered</source>
        <translation>達成度 %1</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>已達目標值</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>cards that are not drawn</comment>
        <translation>
            <numerusform>＋另有%n筆</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3: %4</source>
        <comment>title and head of the row, of the column</comment>
        <translation>%1：%2，%3：%4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a cell and what stands at its top</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title and head of a row or column</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>heat %1 of 5</source>
        <translation>熱度%1（最高5）</translation>
    </message>
    <message>
        <source>no barrier recorded</source>
        <translation>未記錄障礙</translation>
    </message>
    <message numerus="yes">
        <source>+%n more charts in the table</source>
        <comment>charts that are not drawn</comment>
        <translation>
            <numerusform>＋另有%n張圖，見表格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more in the table</source>
        <comment>nodes that are not drawn</comment>
        <translation>
            <numerusform>＋另有%n筆，見表格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more lines in the table</source>
        <comment>lines that are not drawn</comment>
        <translation>
            <numerusform>＋另有%n列，見表格</numerusform>
        </translation>
    </message>
    <message>
        <source>start %1</source>
        <comment>value at the start</comment>
        <translation>基準 %1</translation>
    </message>
    <message>
        <source>behind (due %1)</source>
        <comment>a value that the path asks for</comment>
        <translation>落後（應達 %1）</translation>
    </message>
    <message>
        <source>just short (due %1)</source>
        <comment>a value that the path asks for</comment>
        <translation>略低於進度（應達 %1）</translation>
    </message>
    <message>
        <source>on its path (due %1)</source>
        <comment>a value that the path asks for</comment>
        <translation>符合進度（應達 %1）</translation>
    </message>
    <message>
        <source>last measured on %1</source>
        <translation>最近一次實測為%1</translation>
    </message>
    <message>
        <source>%1 (from %2 of %3 only)</source>
        <comment>a level; items it is the mean of</comment>
        <translation>%1（僅依據 %3 項中的 %2 項）</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>002 Personnel management</source>
        <translation>002 人事管理</translation>
    </message>
    <message>
        <source>004 Land administration</source>
        <translation>004 土地行政</translation>
    </message>
    <message>
        <source>012 Public health or control of communicable diseases</source>
        <translation>012 公共衛生或傳染病防治</translation>
    </message>
    <message>
        <source>013 Public relations</source>
        <translation>013 公共關係</translation>
    </message>
    <message>
        <source>014 Declarations of property, conflicts of interest and political donations</source>
        <translation>014 公職人員財產申報、利益衝突迴避及政治獻金業務</translation>
    </message>
    <message>
        <source>015 Household registration</source>
        <translation>015 戶政</translation>
    </message>
    <message>
        <source>016 Cultural administration</source>
        <translation>016 文化行政</translation>
    </message>
    <message>
        <source>017 Management of cultural heritage</source>
        <translation>017 文化資產管理</translation>
    </message>
    <message>
        <source>019 Prevention and control of fire, fire administration</source>
        <translation>019 火災預防與控制、消防行政</translation>
    </message>
    <message>
        <source>023 Civil affairs</source>
        <translation>023 民政</translation>
    </message>
    <message>
        <source>028 Administration of transport and public construction</source>
        <translation>028 交通及公共建設行政</translation>
    </message>
    <message>
        <source>057 Social administration</source>
        <translation>057 社會行政</translation>
    </message>
    <message>
        <source>058 Social services or social work</source>
        <translation>058 社會服務或社會工作</translation>
    </message>
    <message>
        <source>064 Health and medical services</source>
        <translation>064 保健醫療服務</translation>
    </message>
    <message>
        <source>069 Contracts, similar and other legal relations</source>
        <translation>069 契約、類似契約或其他法律關係事務</translation>
    </message>
    <message>
        <source>073 Government information, keeping and use of archives</source>
        <translation>073 政府資訊公開、檔案管理及應用</translation>
    </message>
    <message>
        <source>075 Administration of science and technology</source>
        <translation>075 科技行政</translation>
    </message>
    <message>
        <source>090 Management of and service to consumers and customers</source>
        <translation>090 消費者、客戶管理與服務</translation>
    </message>
    <message>
        <source>091 Consumer protection</source>
        <translation>091 消費者保護</translation>
    </message>
    <message>
        <source>109 Administration of education or training</source>
        <translation>109 教育或訓練行政</translation>
    </message>
    <message>
        <source>110 Cooperation of industry and universities</source>
        <translation>110 產學合作</translation>
    </message>
    <message>
        <source>135 Information and communication services</source>
        <translation>135 資（通）訊服務</translation>
    </message>
    <message>
        <source>136 Management of information, communication and databases</source>
        <translation>136 資（通）訊與資料庫管理</translation>
    </message>
    <message>
        <source>137 Information security and its management</source>
        <translation>137 資通安全與管理</translation>
    </message>
    <message>
        <source>157 Surveys, statistics and research</source>
        <translation>157 調查、統計與研究分析</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>Actions</source>
        <translation>待辦事項</translation>
    </message>
    <message>
        <source>action</source>
        <comment>one row</comment>
        <translation>待辦事項</translation>
    </message>
    <message>
        <source>Who does what by when, from any page or meeting.</source>
        <translation>誰在何時之前做什麼；可來自任何頁面或會議。</translation>
    </message>
    <message>
        <source>Example: Ask the Port Authority for the data agreement, Information Office, by 15 December 2026.</source>
        <translation>例：向港務公司洽簽資料協議，資訊處，115年12月15日前。</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>評定結果</translation>
    </message>
    <message>
        <source>rating</source>
        <comment>one row</comment>
        <translation>評定</translation>
    </message>
    <message>
        <source>One answer per item and round: level now, target, evidence, confidence.</source>
        <translation>每個項目每輪次一筆：目前等級、目標值、佐證、信心程度。</translation>
    </message>
    <message>
        <source>Example: B5.2.4, level 1, target 4 by the end of 2027, confidence medium.</source>
        <translation>例：B5.2.4，等級 1，116年底達目標值 4，信心程度中。</translation>
    </message>
    <message>
        <source>City profile</source>
        <translation>城市基本資料</translation>
    </message>
    <message>
        <source>city profile</source>
        <comment>one row</comment>
        <translation>城市基本資料</translation>
    </message>
    <message>
        <source>Who this plan is for: the city, its programme and the document’s status.</source>
        <translation>這份規劃為誰而做：城市、計畫與文件狀態。</translation>
    </message>
    <message>
        <source>Example: Harbour City, 600,000 residents, programme “Smart Harbour 2030”.</source>
        <translation>例：青港市，人口 60 萬，計畫「智慧青港 2030」。</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>one row</comment>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>What was decided, why, by whom, and when it is looked at again.</source>
        <translation>決定了什麼、為什麼、由誰決定，以及何時再檢討。</translation>
    </message>
    <message>
        <source>Example: Street-light contract is not renewed as it is; reason: lock-in; review in June 2027.</source>
        <translation>例：路燈契約不依現況續約；理由：廠商綁定；116年6月檢討。</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>局處</translation>
    </message>
    <message>
        <source>department</source>
        <comment>one row</comment>
        <translation>局處</translation>
    </message>
    <message>
        <source>The city’s departments in official order: who leads and who takes part.</source>
        <translation>本市各局處，依官方順序排列：誰主辦、誰參與。</translation>
    </message>
    <message>
        <source>Example: Research, Development and Evaluation Commission, leads the programme.</source>
        <translation>例：研究發展考核委員會，主辦本計畫。</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>行政區</translation>
    </message>
    <message>
        <source>district</source>
        <comment>one row</comment>
        <translation>行政區</translation>
    </message>
    <message>
        <source>The city’s districts in official order, so that needs and initiatives can be told apart by place.</source>
        <translation>本市各行政區，依官方順序排列，以便按地區檢視需求與行動方案。</translation>
    </message>
    <message>
        <source>Example: Old Harbour District, 84,000 residents, 23 % aged 65 or over.</source>
        <translation>例：舊港區，人口 8 萬 4 千，65 歲以上占 23%。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>piece of evidence</source>
        <comment>one row</comment>
        <translation>佐證</translation>
    </message>
    <message>
        <source>What proves a rating: documents, records, figures, with their place and date.</source>
        <translation>證明評定的文件、紀錄與數字，並註明出處與日期。</translation>
    </message>
    <message>
        <source>Example: Contract template 2026 with open-data clause, Secretariat, 3 March 2026.</source>
        <translation>例：115年度契約範本（含開放資料條款），秘書處，115年3月3日。</translation>
    </message>
    <message>
        <source>Higher-level plans</source>
        <translation>上位計畫</translation>
    </message>
    <message>
        <source>higher-level plan</source>
        <comment>one row</comment>
        <translation>上位計畫</translation>
    </message>
    <message>
        <source>Plans and pledges this programme must serve; an objective that serves none is hard to defend.</source>
        <translation>本計畫應支持的上位計畫與政見；目標未支持任何一項，就難以說明為何而做。</translation>
    </message>
    <message>
        <source>Example: Mayor’s pledge “newborn services in one visit”: 132 minutes now, 40 by the end of 2027.</source>
        <translation>例：市長政見「新生兒一次辦妥」：目前 132 分鐘，116年底降為 40 分鐘。</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>行動方案</translation>
    </message>
    <message>
        <source>initiative</source>
        <comment>one row</comment>
        <translation>行動方案</translation>
    </message>
    <message>
        <source>What the city will do to close its gaps, with owner, dates and money.</source>
        <translation>本市為對應落差要做的事，含負責人、日期與經費。</translation>
    </message>
    <message>
        <source>Example: One-visit newborn service, Civil Affairs, January to September 2027, NT$12 million.</source>
        <translation>例：新生兒一次辦妥，民政處，116年1月至9月，新臺幣 1,200 萬元。</translation>
    </message>
    <message>
        <source>Needs and voices</source>
        <translation>需求與民意</translation>
    </message>
    <message>
        <source>need</source>
        <comment>one row</comment>
        <translation>需求</translation>
    </message>
    <message>
        <source>What residents and businesses need, with the source: everything else in the plan answers to these.</source>
        <translation>市民與企業的需求及其來源：整份規劃都是為了回應這些需求。</translation>
    </message>
    <message>
        <source>Example: “Registering a newborn takes three counters and half a day off work.” Survey, March 2026.</source>
        <translation>例：「辦新生兒登記要跑三個櫃臺、請半天假。」問卷調查，115年3月。</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>one row</comment>
        <translation>組織</translation>
    </message>
    <message>
        <source>Bodies outside the city government that the programme depends on or serves.</source>
        <translation>市府以外，本計畫所倚賴或服務的機關與團體。</translation>
    </message>
    <message>
        <source>Example: Port Authority, owns the quay land and its sensor data.</source>
        <translation>例：港務公司，擁有碼頭土地與感測資料。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>person</source>
        <comment>one row</comment>
        <translation>人員</translation>
    </message>
    <message>
        <source>Contacts and holders of roles. Office contacts may be published; all else stays masked.</source>
        <translation>聯絡人與擔任職務者。公務聯絡方式可公開，其餘一律遮蔽。</translation>
    </message>
    <message>
        <source>Example: Chen Yi-chun, section chief, Research Commission.</source>
        <translation>例：陳怡君，研考會科長。</translation>
    </message>
    <message>
        <source>Assessment rounds</source>
        <translation>評估輪次</translation>
    </message>
    <message>
        <source>assessment round</source>
        <comment>one row</comment>
        <translation>評估輪次</translation>
    </message>
    <message>
        <source>Dated assessments; comparing two of them shows what moved.</source>
        <translation>有日期的歷次評估；比較其中兩次，就看得出變化。</translation>
    </message>
    <message>
        <source>Example: Autumn 2026, standard depth, self-assessment with workshop.</source>
        <translation>例：115年秋季，標準深度，自我評估搭配工作坊。</translation>
    </message>
    <message>
        <source>Terms of office</source>
        <translation>首長任期</translation>
    </message>
    <message>
        <source>term of office</source>
        <comment>one row</comment>
        <translation>首長任期</translation>
    </message>
    <message>
        <source>The mayor’s terms: plans, budgets and council sessions are read against them.</source>
        <translation>市長各屆任期：計畫、預算與議會會期都據此對照。</translation>
    </message>
    <message>
        <source>Example: fifth term, from 25 December 2022 to 25 December 2026.</source>
        <translation>例：第五屆，111年12月25日至115年12月25日。</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>檢核門檻</translation>
    </message>
    <message>
        <source>threshold</source>
        <comment>one row</comment>
        <translation>門檻</translation>
    </message>
    <message>
        <source>From when the checks speak up, where the city departs from the standard value.</source>
        <translation>本市與標準值不同時，檢核從何時開始提醒。</translation>
    </message>
    <message>
        <source>Example: evidence is expected from level 2 on, not from 3.</source>
        <translation>例：等級2以上即應有佐證，而非等級3。</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>已接受之檢核發現</translation>
    </message>
    <message>
        <source>accepted finding</source>
        <comment>one row</comment>
        <translation>已接受之檢核發現</translation>
    </message>
    <message>
        <source>Example: “B14.1.5 has no target” accepted until the port agreement is signed.</source>
        <translation>例：資料市集暫不設目標，至港區協議簽署。</translation>
    </message>
    <message>
        <source>Interoperability artefacts</source>
        <translation>互通性文件</translation>
    </message>
    <message>
        <source>artefact</source>
        <comment>one row</comment>
        <translation>互通性文件</translation>
    </message>
    <message>
        <source>Which agreements, plans, maps and standards of the interoperability matrix the city has, and how far they are agreed.</source>
        <translation>互通性矩陣所列的協議、計畫、地圖與標準，市府已有哪些、談定到什麼程度。</translation>
    </message>
    <message>
        <source>Example: Port data-sharing agreement, legal layer, draft 6, Marine Affairs, due 15 January 2027.</source>
        <translation>例：港區資料共享協議，法律層面，第六稿，海洋事務處，116年1月15日前。</translation>
    </message>
    <message>
        <source>Ratings by assessor</source>
        <translation>評估者個別評分</translation>
    </message>
    <message>
        <source>assessor rating</source>
        <comment>one row</comment>
        <translation>個別評分</translation>
    </message>
    <message>
        <source>Each assessor’s own rating, made without seeing the others’, before they reconcile.</source>
        <translation>各評估者在未看他人評分下各自評定，再行協調。</translation>
    </message>
    <message>
        <source>Example: B5.2.2: Ni 3, Li 1, reconciled at 2.</source>
        <translation>例：B5.2.2：倪3、黎1，協調為2。</translation>
    </message>
    <message>
        <source>Reuse policies</source>
        <translation>共用政策</translation>
    </message>
    <message>
        <source>reuse policy</source>
        <comment>one row</comment>
        <translation>共用政策</translation>
    </message>
    <message>
        <source>The rules by which one unit’s asset becomes the city’s.</source>
        <translation>一個單位的資產如何成為全市共用資產的規則。</translation>
    </message>
    <message>
        <source>Example: Rules on sharing city systems, draft, Digital, in force from 2027.</source>
        <translation>例：資訊資源共用要點草案，數發處，116年起施行。</translation>
    </message>
    <message>
        <source>ICT and data assets</source>
        <translation>資訊與資料資產</translation>
    </message>
    <message>
        <source>asset</source>
        <comment>one row</comment>
        <translation>資產</translation>
    </message>
    <message>
        <source>One list of systems, data stores, infrastructure and modules for inventory, security, procurement and reuse.</source>
        <translation>系統、資料、基礎設施與模組一張清單，盤點、資安、採購、共用一次填齊。</translation>
    </message>
    <message>
        <source>Example: Clinic booking system, Public Health, live, support ends June 2027, candidate for sharing.</source>
        <translation>例：衛生所掛號系統，衛生局，使用中，116年6月終止支援，可供共用。</translation>
    </message>
    <message>
        <source>Barriers to interoperability</source>
        <translation>互通障礙</translation>
    </message>
    <message>
        <source>barrier</source>
        <comment>one row</comment>
        <translation>互通障礙</translation>
    </message>
    <message>
        <source>What keeps systems and organisations from working together, how bad it is and what removes it.</source>
        <translation>哪些障礙讓系統與機關無法協作、影響多大、如何排除。</translation>
    </message>
    <message>
        <source>Example: “Household” means three things in three systems; semantic layer, serious; standard: common terms.</source>
        <translation>例：「戶」在三個系統有三種定義；語意層面，嚴重；以共通詞彙解決。</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>效益</translation>
    </message>
    <message>
        <source>benefit</source>
        <comment>one row</comment>
        <translation>效益</translation>
    </message>
    <message>
        <source>What residents, economy, city or environment gain, who answers for it, and which initiatives bring it.</source>
        <translation>市民、經濟、市府或環境得到什麼、誰負責、由哪些行動方案帶來。</translation>
    </message>
    <message>
        <source>Example: NT$8.3 million a year less for lamp control; cashable; Public Works.</source>
        <translation>例：路燈控制費每年省830萬元；可列帳；工務處。</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>預算明細</translation>
    </message>
    <message>
        <source>budget line</source>
        <comment>one row</comment>
        <translation>預算明細</translation>
    </message>
    <message>
        <source>Money by fiscal year and department, and whether it is shared.</source>
        <translation>各年度各局處經費，以及是否跨局處共用。</translation>
    </message>
    <message>
        <source>Example: Fiscal year 2027, Public Works, lamp control, capital NT$142 million, fund, preliminary review.</source>
        <translation>例：116年度工務處路燈二期，資本門1億4,200萬元，基金，先期審議。</translation>
    </message>
    <message>
        <source>Challenges and aspirations</source>
        <translation>挑戰與期望</translation>
    </message>
    <message>
        <source>challenge or aspiration</source>
        <comment>one row</comment>
        <translation>挑戰或期望</translation>
    </message>
    <message>
        <source>What the city faces and what it hopes for, weighted, with the needs behind.</source>
        <translation>本市面臨的挑戰與期望，附權重與背後的需求。</translation>
    </message>
    <message>
        <source>Example: Ageing old town: weight 5, Old Harbour, from need N-002.</source>
        <translation>例：舊城高齡化：權重5，舊港區，源自N-002。</translation>
    </message>
    <message>
        <source>Change requests</source>
        <translation>變更申請</translation>
    </message>
    <message>
        <source>change request</source>
        <comment>one row</comment>
        <translation>變更申請</translation>
    </message>
    <message>
        <source>What shall change, why, and what it does to dates, money and benefits.</source>
        <translation>要改什麼、為什麼，以及對期程、經費、效益的影響。</translation>
    </message>
    <message>
        <source>Example: Lamps, phase two, from 2027 to 2028: principle A.4.3, 12 months later, committee decides.</source>
        <translation>例：路燈二期由116年改至117年：依A.4.3，延12個月，由委員會決定。</translation>
    </message>
    <message>
        <source>Channel shifts</source>
        <translation>通路移轉</translation>
    </message>
    <message>
        <source>channel shift</source>
        <comment>one row</comment>
        <translation>通路移轉情境</translation>
    </message>
    <message>
        <source>What moving cases between channels would save, cost and pay back to those offline.</source>
        <translation>件數移到其他通路可省多少、花多少、多少回饋給未上網者。</translation>
    </message>
    <message>
        <source>Example: A quarter of clinic appointments from counter to telephone by end of 2027.</source>
        <translation>例：衛生所掛號四分之一由臨櫃改電話，116年底前。</translation>
    </message>
    <message>
        <source>Channel audit</source>
        <translation>通路盤點</translation>
    </message>
    <message>
        <source>channel use</source>
        <comment>one row</comment>
        <translation>通路使用</translation>
    </message>
    <message>
        <source>Who uses which channel, at what cost, how well: the audit B12 begins with.</source>
        <translation>誰用哪個通路、成本多少、服務如何：通路盤點。</translation>
    </message>
    <message>
        <source>Example: Clinic appointment by telephone: 38,000 a year, NT$41 each, 41 % answered within a minute.</source>
        <translation>例：衛生所電話掛號：每年38,000件，每件41元，41%一分鐘內接聽。</translation>
    </message>
    <message>
        <source>Exchanges with other cities</source>
        <translation>城市交流</translation>
    </message>
    <message>
        <source>exchange</source>
        <comment>one row</comment>
        <translation>城市交流</translation>
    </message>
    <message>
        <source>What we learned from and gave to other cities, and where it was used.</source>
        <translation>向其他城市學到與分享的經驗，以及用在哪裡。</translation>
    </message>
    <message>
        <source>Example: Saltmere, October 2025: port data by agreement, adopted in the port data agreement.</source>
        <translation>例：索爾密爾，114年10月，港區資料協議作法，用於港區資料共享協議。</translation>
    </message>
    <message>
        <source>Platform conformance</source>
        <translation>平臺原則符合度</translation>
    </message>
    <message>
        <source>conformance</source>
        <comment>one row</comment>
        <translation>符合情形</translation>
    </message>
    <message>
        <source>Which asset meets which principle of the open city platform.</source>
        <translation>各資產符合哪些開放城市平臺原則。</translation>
    </message>
    <message>
        <source>Example: Clinic booking × open standards: not met, checked 5 October 2026.</source>
        <translation>例：衛生所掛號×開放標準：不符合，115年10月5日查核。</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>contract</source>
        <comment>one row</comment>
        <translation>契約</translation>
    </message>
    <message>
        <source>Every larger purchase of the city in one list, from planning to warranty: what can be bought together and what ties us to one supplier.</source>
        <translation>全市較大採購列成一張清冊，從規劃到保固：哪些可以合購、哪些被單一廠商綁定。</translation>
    </message>
    <message>
        <source>Example: Street-light service 2026–2031, Public Works, NT$65.5 million, data owned by the city, exit plan agreed.</source>
        <translation>例：路燈服務115–120年，工務處，6,550萬元，資料歸市府，退場計畫已議定。</translation>
    </message>
    <message>
        <source>Culture and demand actions</source>
        <translation>資料文化與需求推動</translation>
    </message>
    <message>
        <source>action on culture or demand</source>
        <comment>one row</comment>
        <translation>推動作為</translation>
    </message>
    <message>
        <source>What the city does so that departments give data and others use them.</source>
        <translation>讓機關願意提供資料、外界願意使用的作為。</translation>
    </message>
    <message>
        <source>Example: Data owners’ alliance: first meeting with the Port Corporation, Digital, January 2027.</source>
        <translation>例：資料擁有者聯盟首次會議（含港務公司），數發處，116年1月。</translation>
    </message>
    <message>
        <source>Customer teams</source>
        <translation>客戶專屬團隊</translation>
    </message>
    <message>
        <source>customer team</source>
        <comment>one row</comment>
        <translation>客戶專屬團隊</translation>
    </message>
    <message>
        <source>Who answers for a segment across departments, with which powers.</source>
        <translation>由誰跨機關為一個客群負責、有什麼權限。</translation>
    </message>
    <message>
        <source>Example: Newborn team: works, but has no charter.</source>
        <translation>例：新生兒團隊：已運作，尚無章程。</translation>
    </message>
    <message>
        <source>Data elements</source>
        <translation>資料元素</translation>
    </message>
    <message>
        <source>data element</source>
        <comment>one row</comment>
        <translation>資料元素</translation>
    </message>
    <message>
        <source>Who owns each shared piece of data, and which system is its source.</source>
        <translation>每一筆共用資料由誰擁有、以哪個系統為準。</translation>
    </message>
    <message>
        <source>Example: Residence address: owner Civil Affairs, source household register, copies in five systems.</source>
        <translation>例：戶籍地址：民政處擁有，以戶役政為準，五個系統存有副本。</translation>
    </message>
    <message>
        <source>Dataset requests</source>
        <translation>資料需求申請</translation>
    </message>
    <message>
        <source>request</source>
        <comment>one row</comment>
        <translation>資料需求</translation>
    </message>
    <message>
        <source>Who asked for which data, when, for what, and what they were told.</source>
        <translation>誰在何時為了什麼索取資料、得到什麼答復。</translation>
    </message>
    <message>
        <source>Example: Fishermen’s Association, wind and wave readings, 14 May 2026, to decide whether to put out.</source>
        <translation>例：漁會，風浪觀測資料，115年5月14日，判斷能否出海。</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>資料集</translation>
    </message>
    <message>
        <source>dataset</source>
        <comment>one row</comment>
        <translation>資料集</translation>
    </message>
    <message>
        <source>Every dataset worth sharing: who holds it, how open it is, and when it opens.</source>
        <translation>值得分享的資料集由誰持有、開放到什麼程度、何時開放。</translation>
    </message>
    <message>
        <source>Example: Quay wind and wave readings, held by the Port Corporation, asked for 214 times, waits for the agreement.</source>
        <translation>例：碼頭風浪觀測，港務公司持有，214次索取，待協議簽署。</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>參與紀錄</translation>
    </message>
    <message>
        <source>engagement</source>
        <comment>one row</comment>
        <translation>參與紀錄</translation>
    </message>
    <message>
        <source>Planned and held contacts with stakeholders, and what was said.</source>
        <translation>與利害關係人的預定與已辦接觸，以及對方說了什麼。</translation>
    </message>
    <message>
        <source>Example: 3 December 2026, meeting with the Port Corporation about liability; planned, Deputy Mayor Shen.</source>
        <translation>例：115年12月3日與港務公司協商責任歸屬，預定，沈副市長。</translation>
    </message>
    <message>
        <source>Finding records</source>
        <translation>評估發現紀錄</translation>
    </message>
    <message>
        <source>finding record</source>
        <comment>one row</comment>
        <translation>評估發現</translation>
    </message>
    <message>
        <source>The assessor’s observations with criterion, consequence and recommendation, and what management answered.</source>
        <translation>評估者的觀察、依據、影響與建議，以及管理階層回應。</translation>
    </message>
    <message>
        <source>Example: F-03: no contract states gain sharing; medium; Administration answers by 15 January 2027.</source>
        <translation>例：F-03：無契約約定效益分享；中；行政處於116年1月15日前回應。</translation>
    </message>
    <message>
        <source>Inclusion measures</source>
        <translation>數位包容措施</translation>
    </message>
    <message>
        <source>inclusion measure</source>
        <comment>one row</comment>
        <translation>包容措施</translation>
    </message>
    <message>
        <source>What is done for people who do not use online services, whom it reaches, who pays.</source>
        <translation>為未使用線上服務者做了什麼、觸及多少人、誰負擔。</translation>
    </message>
    <message>
        <source>Example: Digital companions at 40 stations, 18 open, NT$28.8 million to 2028.</source>
        <translation>例：40處據點數位陪伴員，已設18處，至117年2,880萬元。</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>介面</translation>
    </message>
    <message>
        <source>interface</source>
        <comment>one row</comment>
        <translation>介面</translation>
    </message>
    <message>
        <source>Every way one system gets data from another, and how many use it.</source>
        <translation>系統之間取得資料的每一種方式，以及有多少使用者。</translation>
    </message>
    <message>
        <source>Example: Birth notice from Jiren Hospital, live, three users.</source>
        <translation>例：濟仁醫院出生通報，使用中，3個使用者。</translation>
    </message>
    <message>
        <source>Journey steps</source>
        <translation>服務歷程</translation>
    </message>
    <message>
        <source>step</source>
        <comment>one row</comment>
        <translation>步驟</translation>
    </message>
    <message>
        <source>What a person goes through, step by step, today and after the change.</source>
        <translation>民眾辦一件事的每一步，現況與改善後。</translation>
    </message>
    <message>
        <source>Example: Step 3 today: Health Bureau, 20 minutes, asks for the birth certificate again.</source>
        <translation>例：現況第3步：衛生局，20分鐘，再要一次出生證明。</translation>
    </message>
    <message>
        <source>Life events</source>
        <translation>人生大事</translation>
    </message>
    <message>
        <source>life event</source>
        <comment>one row</comment>
        <translation>人生大事</translation>
    </message>
    <message>
        <source>What people do in one go — a birth, a shop, care — counted as it is and bundled.</source>
        <translation>生育、開店、長照等一次要辦的事，盤點現況與整合後。</translation>
    </message>
    <message>
        <source>Example: A child is born: 5 forms, 3 counters, 132 minutes → 1, 1, 38.</source>
        <translation>例：生育：5張表、3個櫃臺、132分鐘→1、1、38。</translation>
    </message>
    <message>
        <source>Market actions</source>
        <translation>市場參與</translation>
    </message>
    <message>
        <source>market action</source>
        <comment>one row</comment>
        <translation>市場參與作為</translation>
    </message>
    <message>
        <source>Early talks, competitions and measures for small firms, with equal information for all.</source>
        <translation>及早接觸廠商、競賽與中小企業措施，並確保資訊對等。</translation>
    </message>
    <message>
        <source>Example: Market day, 12 March 2026, 74 local firms, papers published the same day.</source>
        <translation>例：廠商交流日，115年3月12日，74家，資料當日公開。</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>實測值</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>one row</comment>
        <translation>開放實測</translation>
    </message>
    <message>
        <source>What was measured, and when.</source>
        <translation>何時量到多少。</translation>
    </message>
    <message>
        <source>Example: 31 August 2026: 38 minutes, 143 parents, final.</source>
        <translation>例：115年8月31日：38分鐘，143位家長，確定值。</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>衡量指標</translation>
    </message>
    <message>
        <source>measure</source>
        <comment>one row</comment>
        <translation>衡量指標</translation>
    </message>
    <message>
        <source>A number that shows whether an objective is being reached.</source>
        <translation>能看出目標是否達成的數字。</translation>
    </message>
    <message>
        <source>Example: Minutes to register a newborn: 132 → 30 by December 2027, now 38, quarterly.</source>
        <translation>例：新生兒登記所需分鐘數：132→30（116年12月），現為38，每季。</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>objective</source>
        <comment>one row</comment>
        <translation>目標</translation>
    </message>
    <message>
        <source>What shall be different, who answers for it, and how it is measured.</source>
        <translation>要有什麼不同、由誰負責、如何衡量。</translation>
    </message>
    <message>
        <source>Example: A newborn is registered in one visit everywhere by end of 2027; Civil Affairs.</source>
        <translation>例：116年底前全市新生兒一次辦妥；民政處。</translation>
    </message>
    <message>
        <source>Openness over time</source>
        <translation>開放歷程</translation>
    </message>
    <message>
        <source>How many datasets are open, how good they are and how much they are used, date by date.</source>
        <translation>逐期記錄開放資料的數量、品質與使用量。</translation>
    </message>
    <message>
        <source>Example: 31 October 2026: 336 datasets open, 121 interfaces documented.</source>
        <translation>例：115年10月31日：開放336項，有文件的介面121項。</translation>
    </message>
    <message>
        <source>Operating model</source>
        <translation>營運模式</translation>
    </message>
    <message>
        <source>trait</source>
        <comment>one row</comment>
        <translation>特徵</translation>
    </message>
    <message>
        <source>How the city works today and how it shall work, trait by trait and layer by layer.</source>
        <translation>逐項說明本市今日與未來的運作方式。</translation>
    </message>
    <message>
        <source>Example: Data layer: today seven departments hold their own addresses; wanted: one address register, used by all.</source>
        <translation>例：資料層：現況七個局處各有門牌檔；未來一份門牌資料共用。</translation>
    </message>
    <message>
        <source>Personal-data files</source>
        <translation>個人資料檔案</translation>
    </message>
    <message>
        <source>personal-data file</source>
        <comment>one row</comment>
        <translation>個人資料檔案</translation>
    </message>
    <message>
        <source>Which personal data the city keeps, on what basis, for what: the list the law wants public.</source>
        <translation>市府保有哪些個人資料、依據與目的：依法應公開的清單。</translation>
    </message>
    <message>
        <source>Example: Register of household members in welfare, Social Affairs, statutory duty.</source>
        <translation>例：社會福利申請人檔案，社會處，法定職務。</translation>
    </message>
    <message>
        <source>position</source>
        <comment>one row</comment>
        <translation>立場</translation>
    </message>
    <message>
        <source>Who agrees with which principle, who wants it changed, who refuses.</source>
        <translation>誰同意哪項方針、誰要求修改、誰不同意。</translation>
    </message>
    <message>
        <source>Example: Port Corporation on A.4.2: amend – say what stays closed; 3 December 2025.</source>
        <translation>例：港務公司對A.4.2：修正後同意——須載明不開放範圍；114年12月3日。</translation>
    </message>
    <message>
        <source>refusal</source>
        <comment>one row</comment>
        <translation>不做事項</translation>
    </message>
    <message>
        <source>Spending the city declined because of a principle: the proof that principles decide.</source>
        <translation>因方針而決定不花的錢：方針真的有在作用的證明。</translation>
    </message>
    <message>
        <source>Example: Information totems: NT$27 million not spent, A.2.2, January 2026.</source>
        <translation>例：資訊立牌：2,700萬元未動支，依A.2.2，115年1月。</translation>
    </message>
    <message>
        <source>Principle statements</source>
        <translation>方針條文</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>one row</comment>
        <translation>方針條文</translation>
    </message>
    <message>
        <source>What each principle means in this city, in its own words, one row a version.</source>
        <translation>以本市自己的話說明每項方針，每版一列。</translation>
    </message>
    <message>
        <source>Example: A.4.2, version 1: City data are open unless a reason is published; adopted 18 December 2025.</source>
        <translation>例：A.4.2 第1版：市府資料以開放為原則，不開放須公布理由；114年12月18日通過。</translation>
    </message>
    <message>
        <source>Privacy exceptions</source>
        <translation>隱私例外</translation>
    </message>
    <message>
        <source>privacy exception</source>
        <comment>one row</comment>
        <translation>隱私例外</translation>
    </message>
    <message>
        <source>Departures from a privacy principle: why, on what basis, who reviews, until when.</source>
        <translation>偏離隱私原則的例外：原因、依據、由誰審查、到何時。</translation>
    </message>
    <message>
        <source>Example: Address use for flood evacuation, until 30 November 2026.</source>
        <translation>例：淹水疏散使用住址資料，至115年11月30日。</translation>
    </message>
    <message>
        <source>Privacy ratings</source>
        <translation>隱私原則評定</translation>
    </message>
    <message>
        <source>privacy rating</source>
        <comment>one row</comment>
        <translation>隱私評定</translation>
    </message>
    <message>
        <source>How each service keeps the nine principles of identity and privacy.</source>
        <translation>每項服務落實九項身分與隱私原則的情形。</translation>
    </message>
    <message>
        <source>Example: City account – copies on request: partly, 26 days on average.</source>
        <translation>例：市民帳號—複本申請：部分落實，平均26天。</translation>
    </message>
    <message>
        <source>Procurement policies</source>
        <translation>採購政策</translation>
    </message>
    <message>
        <source>procurement policy</source>
        <comment>one row</comment>
        <translation>採購政策</translation>
    </message>
    <message>
        <source>The city’s rules for buying, with dated changes: results, data, cooperation, way out.</source>
        <translation>市府的採購規則與其異動日期：成果、資料、協作、退場。</translation>
    </message>
    <message>
        <source>Example: Model clauses, second draft, 22 July 2026: data owned by the city or open on fair terms.</source>
        <translation>例：條款範本第二稿，115年7月22日：資料歸市府或以公平條款開放。</translation>
    </message>
    <message>
        <source>Procurement thresholds</source>
        <translation>採購金額門檻</translation>
    </message>
    <message>
        <source>procurement threshold</source>
        <comment>one row</comment>
        <translation>金額門檻</translation>
    </message>
    <message>
        <source>Amounts that decide the procedure, by kind and date; kept by the city, not by the program.</source>
        <translation>決定採購程序的金額，依類別與日期，由市府自行維護。</translation>
    </message>
    <message>
        <source>Example: Publication amount, all kinds, NT$1.5 million, from 1 January 2023.</source>
        <translation>例：公告金額，各類，150萬元，112年1月1日起。</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>公開資訊</translation>
    </message>
    <message>
        <source>publication</source>
        <comment>one row</comment>
        <translation>公開項目</translation>
    </message>
    <message>
        <source>What the city publishes about the programme, where, and how fresh it is.</source>
        <translation>本計畫公開了什麼、在哪裡、多久更新。</translation>
    </message>
    <message>
        <source>Example: Progress page, monthly, last on 30 October 2026.</source>
        <translation>例：進度網頁，每月，最近115年10月30日。</translation>
    </message>
    <message>
        <source>Responsibilities for initiatives</source>
        <translation>行動方案權責表</translation>
    </message>
    <message>
        <source>assignment</source>
        <comment>one row</comment>
        <translation>權責</translation>
    </message>
    <message>
        <source>The same for each initiative, so that the roadmap’s owner and the accountable role agree.</source>
        <translation>逐一行動方案列明，使藍圖負責人與當責職務一致。</translation>
    </message>
    <message>
        <source>Example: Port agreement: port–city workstream accountable, Port Corporation consulted.</source>
        <translation>例：港區協議：港市分組當責，港務公司徵詢。</translation>
    </message>
    <message>
        <source>Responsibilities for processes</source>
        <translation>流程權責表</translation>
    </message>
    <message>
        <source>Who does, who answers, who is asked, who is told: one accountable role per process.</source>
        <translation>誰執行、誰當責、徵詢誰、告知誰；每個流程只有一個當責。</translation>
    </message>
    <message>
        <source>Example: B5: procurement workstream accountable, Digital consulted.</source>
        <translation>例：B5：採購分組當責，數發處徵詢。</translation>
    </message>
    <message>
        <source>Risks and issues</source>
        <translation>風險與問題</translation>
    </message>
    <message>
        <source>risk or issue</source>
        <comment>one row</comment>
        <translation>風險或問題</translation>
    </message>
    <message>
        <source>One list for all partners: what may go wrong, what has gone wrong, what binds us.</source>
        <translation>所有夥伴共用一份：可能出錯的、已出錯的、受限的。</translation>
    </message>
    <message>
        <source>Example: Because two engineers left, the data team may not start; likelihood 4, impact 4.</source>
        <translation>例：因兩名工程師離職，資料團隊可能無法成軍；可能性4、影響4。</translation>
    </message>
    <message>
        <source>Skills of roles</source>
        <translation>職務技能</translation>
    </message>
    <message>
        <source>skill level</source>
        <comment>one row</comment>
        <translation>技能等級</translation>
    </message>
    <message>
        <source>What each role needs and what it has; about roles, never an appraisal of persons.</source>
        <translation>各職務需要與具備的程度；對職務而非對個人考評。</translation>
    </message>
    <message>
        <source>Example: Programme office, benefits: needs 3, has 2.</source>
        <translation>例：推動辦公室，效益評估：需要3，具備2。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>職務與組織</translation>
    </message>
    <message>
        <source>role</source>
        <comment>one row</comment>
        <translation>職務</translation>
    </message>
    <message>
        <source>Bodies and seats of the programme on two levels, with what each may decide.</source>
        <translation>計畫兩個層級的單位與職務，各可決定什麼。</translation>
    </message>
    <message>
        <source>Example: Steering committee, strategic; decides budgets above NT$5 million; chair Shen I-ning.</source>
        <translation>例：推動委員會，策略層級；核定500萬元以上經費；召集人沈以寧。</translation>
    </message>
    <message>
        <source>Segments and services</source>
        <translation>客群與服務</translation>
    </message>
    <message>
        <source>link of segment and service</source>
        <comment>one row</comment>
        <translation>客群服務關係</translation>
    </message>
    <message>
        <source>Which segment needs which service, how well it works for them.</source>
        <translation>哪個客群需要哪項服務、用起來如何。</translation>
    </message>
    <message>
        <source>Example: Family carers – apply for long-term care: core, satisfied 41 %.</source>
        <translation>例：家庭照顧者—長照申請：核心，滿意度41%。</translation>
    </message>
    <message>
        <source>Customer segments</source>
        <translation>客群</translation>
    </message>
    <message>
        <source>segment</source>
        <comment>one row</comment>
        <translation>客群</translation>
    </message>
    <message>
        <source>The groups of residents and businesses whose whole situation somebody must see.</source>
        <translation>需要有人看見其整體處境的市民與企業群體。</translation>
    </message>
    <message>
        <source>Example: Families with a newborn, 3,140 a year, three counters today.</source>
        <translation>例：新生兒家庭，每年3,140戶，現在要跑三個櫃臺。</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>service</source>
        <comment>one row</comment>
        <translation>服務</translation>
    </message>
    <message>
        <source>What the city does for residents and businesses, named as they name it.</source>
        <translation>市府為市民與企業辦的事，用他們的說法命名。</translation>
    </message>
    <message>
        <source>Example: Register a birth, Civil Affairs, 3,140 a year, at the counter.</source>
        <translation>例：出生登記，民政處，每年3,140件，臨櫃。</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>skill</source>
        <comment>one row</comment>
        <translation>技能</translation>
    </message>
    <message>
        <source>What the team must be able to do, and how missing skills are found.</source>
        <translation>團隊必備的能力，以及不足時如何補足。</translation>
    </message>
    <message>
        <source>Example: Data engineering: needed in three roles, held by one person; borrow from the university.</source>
        <translation>例：資料工程：三個職務需要，僅一人具備；向大學借調。</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>利害關係人</translation>
    </message>
    <message>
        <source>stakeholder</source>
        <comment>one row</comment>
        <translation>利害關係人</translation>
    </message>
    <message>
        <source>Who the programme must listen to, where they stand and where we want them to stand.</source>
        <translation>計畫要傾聽誰、他們現在的態度、我們希望的態度。</translation>
    </message>
    <message>
        <source>Example: Dock workers’ union: consumer and external party, influence 4, neutral; fears cameras; contact every quarter.</source>
        <translation>例：碼頭工會，消費者兼外部團體，影響力4，中立，擔心監視器，每季聯繫。</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>standard</source>
        <comment>one row</comment>
        <translation>標準</translation>
    </message>
    <message>
        <source>The standards the city requires or recommends, and the clause that puts them into a tender.</source>
        <translation>市府強制或建議採用的標準，以及可貼入招標文件的條款。</translation>
    </message>
    <message>
        <source>Example: TALQ 2.x for street-light control, required, clause ready.</source>
        <translation>例：TALQ 2.x 路燈控管，強制，條款已備。</translation>
    </message>
    <message>
        <source>Definitions in use</source>
        <translation>各系統定義</translation>
    </message>
    <message>
        <source>definition in use</source>
        <comment>one row</comment>
        <translation>系統定義</translation>
    </message>
    <message>
        <source>What a concept means in each system, form or law, so that differences show.</source>
        <translation>同一概念在各系統、表單或法規的定義，差異一目了然。</translation>
    </message>
    <message>
        <source>Example: “Household” in the social-assistance system: people who live and pay together.</source>
        <translation>例：社會救助系統的「戶」：共同生活並共同負擔生計者。</translation>
    </message>
    <message>
        <source>Common terms</source>
        <translation>通用術語</translation>
    </message>
    <message>
        <source>term</source>
        <comment>one row</comment>
        <translation>術語</translation>
    </message>
    <message>
        <source>One agreed meaning for each key concept, in both languages, with the words to use and to avoid.</source>
        <translation>每個關鍵概念一個共同定義，中英對照，載明應用與避用詞。</translation>
    </message>
    <message>
        <source>Example: Dataset: data published under one description; avoid “data pack”.</source>
        <translation>例：資料集：以同一份說明發布的一組資料；避用「資料包」。</translation>
    </message>
    <message>
        <source>Vision statements</source>
        <translation>願景文字</translation>
    </message>
    <message>
        <source>vision version</source>
        <comment>one row</comment>
        <translation>願景版本</translation>
    </message>
    <message>
        <source>The vision in its versions, each held against four tests.</source>
        <translation>願景的各個版本，逐版以四項檢驗衡量。</translation>
    </message>
    <message>
        <source>Example: Version 2, “A harbour for every age”, adopted 26 February 2026, passes three of four tests.</source>
        <translation>例：第2版「人人靠得了岸的港城」，115年2月26日核定，四項檢驗通過三項。</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>例外核准</translation>
    </message>
    <message>
        <source>waiver</source>
        <comment>one row</comment>
        <translation>例外</translation>
    </message>
    <message>
        <source>A dated permission to miss a platform principle, with the way back.</source>
        <translation>暫不符合平臺原則的限期核准，並載明改善方式。</translation>
    </message>
    <message>
        <source>Example: Container gate control may keep its closed protocol until June 2028.</source>
        <translation>例：貨櫃閘口控制器准予沿用專屬協定至117年6月。</translation>
    </message>
    <message>
        <source>Department packets</source>
        <translation>部門彙整表</translation>
    </message>
    <message>
        <source>department packet</source>
        <comment>one row</comment>
        <translation>部門彙整表</translation>
    </message>
    <message>
        <source>Example: Information Office, due on 15 December 2026, handed out on 20 November, not returned.</source>
        <translation>例：資訊局，115年12月15日到期，11月20日發出，尚未繳回。</translation>
    </message>
    <message>
        <source>Feedback and lessons</source>
        <translation>意見回饋與經驗</translation>
    </message>
    <message>
        <source>lesson</source>
        <comment>one row</comment>
        <translation>回饋</translation>
    </message>
    <message>
        <source>What people who use or run a service tell us, what is done about it, and whether it helped.</source>
        <translation>服務使用者與承辦同仁的意見、後續處理，以及是否真的改善。</translation>
    </message>
    <message>
        <source>Example: Newborn bundle, August 2026, hotline: parents do not find the appointment; form shortened, checked in October.</source>
        <translation>例：新生兒一次辦，115年8月，專線反映家長找不到預約方式；已簡化表單，10月查證有改善。</translation>
    </message>
    <message>
        <source>Findings the city knows and accepts for now, with the reason, by whom and until when. Accept one where it is shown, in the list of findings.</source>
        <translation>市府已知並暫時接受的檢核發現，附理由、接受人與期限。請在檢核發現清單中逐項接受。</translation>
    </message>
    <message>
        <source>Workbooks handed out to departments to fill in: to whom, due when, returned when. They are handed out and taken in by “Department packets…”.</source>
        <translation>發給各機關填寫的活頁簿：發給誰、何時到期、何時繳回。發出與收回請用「部門彙整表…」。</translation>
    </message>
    <message>
        <source>Principle agreement</source>
        <translation>方針共識</translation>
    </message>
    <message>
        <source>Principle refusals</source>
        <translation>方針否決</translation>
    </message>
</context>
<context>
    <name>replace</name>
    <message>
        <source>part of the record&apos;s key</source>
        <translation>屬於該筆資料的識別鍵</translation>
    </message>
    <message>
        <source>belongs to the one replaced</source>
        <translation>隸屬於被取代的那一筆</translation>
    </message>
    <message>
        <source>would name itself</source>
        <translation>會變成指向自己</translation>
    </message>
    <message>
        <source>refused by its register</source>
        <translation>所屬清冊不接受</translation>
    </message>
    <message>
        <source>tells what was</source>
        <translation>記載當時情形</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Smart city assessment report</source>
        <translation>智慧城市評估報告</translation>
    </message>
    <message>
        <source>City without a name</source>
        <translation>未填城市名稱</translation>
    </message>
    <message>
        <source>Self-assessment. This report is no BSI certification and no statement of conformity with PAS 181 or ISO 37106.</source>
        <translation>自我評估，非 BSI 驗證或 PAS 181／ISO 37106 符合性聲明。</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>document status and version</comment>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>city and programme in the page head</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文號</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>密等</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>編製人</translation>
    </message>
    <message>
        <source>Programme lead</source>
        <translation>計畫負責人</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>評估</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版別</translation>
    </message>
    <message>
        <source>For partners</source>
        <translation>夥伴版</translation>
    </message>
    <message>
        <source>For the public</source>
        <translation>公開版</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>跳到主要內容</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>How we assessed</source>
        <translation>評估方法</translation>
    </message>
    <message>
        <source>The city at a glance</source>
        <translation>本市概況</translation>
    </message>
    <message>
        <source>Part by part</source>
        <translation>分項說明</translation>
    </message>
    <message>
        <source>Gaps by priority</source>
        <translation>落差優先順序</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>行動方案</translation>
    </message>
    <message>
        <source>Needs and voices</source>
        <translation>需求與民意</translation>
    </message>
    <message>
        <source>Higher-level plans and pledges</source>
        <translation>上位計畫與政見</translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>決定與待辦事項</translation>
    </message>
    <message>
        <source>Evidence register</source>
        <translation>佐證清冊</translation>
    </message>
    <message>
        <source>What changed since the previous round</source>
        <translation>與前次輪次相比的變化</translation>
    </message>
    <message>
        <source>Readings adopted by this tool</source>
        <translation>本工具採用之解讀</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>關於本報告</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>圖 %1</translation>
    </message>
    <message>
        <source>%1 [Chinese]</source>
        <comment>a text that was given in Chinese only</comment>
        <translation>%1〔中文〕</translation>
    </message>
    <message>
        <source>%1 [English]</source>
        <comment>a text that was given in English only</comment>
        <translation>%1〔英文〕</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>office title and department of a person</comment>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>未評估</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>共同項目數</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前次</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>Most improved</source>
        <translation>進步最多</translation>
    </message>
    <message>
        <source>Fallen back</source>
        <translation>退步</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <comment>item, levels</comment>
        <translation>%1：由 %2 變為 %3</translation>
    </message>
    <message>
        <source>No evidence has been recorded yet.</source>
        <translation>尚未登錄佐證。</translation>
    </message>
    <message>
        <source>No evidence may be shown in this edition.</source>
        <translation>本版別沒有可顯示的佐證。</translation>
    </message>
    <message>
        <source>For items</source>
        <translation>佐證項目</translation>
    </message>
    <message>
        <source>There is no earlier round to compare with.</source>
        <translation>沒有可供比較的前次輪次。</translation>
    </message>
    <message>
        <source>No item is rated both now and in “%1”, so nothing can be compared. Rounds of different depth rate different items.</source>
        <translation>沒有任何項目在本次與「%1」都有評定，無從比較。深度不同的輪次，評定的項目也不同。</translation>
    </message>
    <message>
        <source>Since “%1”, of %2 items rated in both rounds %3 rose, %4 fell and %5 stayed.</source>
        <translation>自「%1」以來，兩次都有評定的 %2 個項目中，%3 個上升、%4 個下降、%5 個持平。</translation>
    </message>
    <message>
        <source>Only %1 of the items rated in the fuller round are in both: read the means with care.</source>
        <translation>評定較完整的一次，其項目只有 %1 兩次都有評定：解讀平均數時請留意。</translation>
    </message>
    <message>
        <source>Of the way from then to the targets, %1 is covered.</source>
        <translation>從當時到目標值的差距，已完成 %1。</translation>
    </message>
    <message>
        <source>Means over the items rated in both rounds only; they differ from the levels elsewhere in this report.</source>
        <translation>平均數只計兩次都有評定的項目，與本報告其他部分的等級不同。</translation>
    </message>
    <message>
        <source>Where the guide&apos;s print is unclear or inconsistent, this tool reads it as follows.</source>
        <translation>指引的印行文字不清楚或前後不一致時，本工具採下列解讀。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>The guide prints</source>
        <translation>指引原文</translation>
    </message>
    <message>
        <source>This tool reads</source>
        <translation>本工具解讀</translation>
    </message>
    <message numerus="yes">
        <source>This edition leaves out %n record(s) that are not meant for its readers.</source>
        <comment>count of records</comment>
        <translation>
            <numerusform>本版略去 %n 筆不對其讀者公開的資料。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in this report exist in the other language only and are marked so.</source>
        <comment>count of texts</comment>
        <translation>
            <numerusform>本報告有 %n 段文字只有另一種語言，均已標示。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of its items is in the scope of this round.</source>
        <translation>其項目均不在本輪次範圍內。</translation>
    </message>
    <message>
        <source>None of its %1 items in scope is rated yet.</source>
        <translation>範圍內的 %1 個項目都尚未評定。</translation>
    </message>
    <message>
        <source>Median %1, lowest %2.</source>
        <translation>中位數 %1，最低 %2。</translation>
    </message>
    <message>
        <source>%1 of the ratings rest on evidence.</source>
        <translation>已評定項目中%1附有佐證。</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) of low confidence.</source>
        <comment>count of ratings</comment>
        <translation>
            <numerusform>%n 筆評定的信心程度低。</numerusform>
        </translation>
    </message>
    <message>
        <source>Level %1 means here: %2</source>
        <translation>等級%1代表：%2</translation>
    </message>
    <message>
        <source>Level %1, which the mean has reached, means here: %2</source>
        <translation>平均達等級%1，代表：%2</translation>
    </message>
    <message>
        <source>%1, set to level %2</source>
        <translation>%1，定為等級 %2</translation>
    </message>
    <message>
        <source>%1, set to level %2: %3</source>
        <comment>title, level, reason</comment>
        <translation>%1，定為等級 %2：%3</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信心程度</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Other items</source>
        <translation>其他項目</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>落差</translation>
    </message>
    <message>
        <source>Nothing is rated here yet, so there is no gap to see.</source>
        <translation>這裡尚未評定，因此看不出落差。</translation>
    </message>
    <message>
        <source>No target is set here, so there is no gap to see.</source>
        <translation>這裡未訂目標值，因此看不出落差。</translation>
    </message>
    <message>
        <source>Every item with a level and a target has reached its target.</source>
        <translation>有等級且有目標值的項目都已達到目標值。</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>落差</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>目標日期</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>對應行動方案</translation>
    </message>
    <message>
        <source>no initiative yet</source>
        <translation>尚無行動方案</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>權責單位</translation>
    </message>
    <message>
        <source>When</source>
        <translation>期程</translation>
    </message>
    <message>
        <source>The level is the mean of the processes that have one, each with an equal voice.</source>
        <translation>等級為各個已有等級的流程的平均數，各流程權重相同。</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>已評估</translation>
    </message>
    <message>
        <source>%1 rated and %2 not applicable of %3 in scope</source>
        <translation>範圍內 %3 項，已評定 %1、不適用 %2</translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation>具佐證</translation>
    </message>
    <message>
        <source>%1 of %2 ratings</source>
        <translation>%2 筆評定中的 %1 筆</translation>
    </message>
    <message>
        <source>High gaps</source>
        <translation>高落差</translation>
    </message>
    <message>
        <source>%1 of them with an initiative</source>
        <translation>其中 %1 項已有行動方案</translation>
    </message>
    <message>
        <source>%1 of them running</source>
        <translation>其中 %1 個執行中</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>process and its level</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Furthest developed: %1.</source>
        <translation>發展最成熟：%1。</translation>
    </message>
    <message>
        <source>Least developed: %1.</source>
        <translation>最待加強：%1。</translation>
    </message>
    <message>
        <source>To be decided by %1: %2</source>
        <translation>%1前須決定：%2</translation>
    </message>
    <message>
        <source>To be decided, no date set: %1</source>
        <translation>待決定，未訂期限：%1</translation>
    </message>
    <message>
        <source>The scale</source>
        <translation>量表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意義</translation>
    </message>
    <message>
        <source>No assessment round has been made yet; this report shows no levels.</source>
        <translation>尚未進行任何評估輪次，本報告不顯示等級。</translation>
    </message>
    <message>
        <source>How the figures are made</source>
        <translation>數字的計算方式</translation>
    </message>
    <message>
        <source>Not assessed and not applicable stand outside the scale: neither counts as 0.</source>
        <translation>「未評估」與「不適用」都在量表之外，均不計為 0。</translation>
    </message>
    <message>
        <source>The level of B is the mean of its processes, each with an equal voice. There is no grand total over A, B, C and D.</source>
        <translation>B 的等級為其各流程的平均數，各流程權重相同。A、B、C、D 不加總成單一總分。</translation>
    </message>
    <message>
        <source>A gap is target minus level. Its weight is (1 + target − level)² − 1, at most 35. High is %1 of that maximum or more, Medium %2 or more, Low any other gap. Needs that residents voiced order the gaps within a priority and never move one across.</source>
        <translation>落差為目標值減等級，其權重為 (1 + 目標值 − 等級)² − 1，最大為 35。達最大值的 %1 以上為「高」，%2 以上為「中」，其餘為「低」。市民反映的需求只影響同一優先順序內的排列，不會使落差跨級。</translation>
    </message>
    <message>
        <source>Rounds are compared over the items rated in both only. A difference below 0.25 is not read as a change.</source>
        <translation>輪次之間只比較兩次都有評定的項目。差異小於 0.25 不視為變化。</translation>
    </message>
    <message>
        <source>No process has both a level and a target yet.</source>
        <translation>還沒有任何流程同時有等級與目標值。</translation>
    </message>
    <message>
        <source>The same in figures</source>
        <translation>以數字呈現</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位數</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>joint departments</comment>
        <translation>協辦：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <comment>days after the end date</comment>
        <translation>
            <numerusform>逾期 %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>資本門</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>經常門</translation>
    </message>
    <message>
        <source>Phase: %1</source>
        <translation>階段：%1</translation>
    </message>
    <message>
        <source>Without a phase</source>
        <translation>未分階段</translation>
    </message>
    <message>
        <source>No decisions have been recorded yet.</source>
        <translation>尚未登錄決定事項。</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>待辦事項</translation>
    </message>
    <message>
        <source>Nothing is rated yet, so no gap can be told. This does not mean that there is none.</source>
        <translation>尚未評定任何項目，無法判斷落差。這不表示沒有落差。</translation>
    </message>
    <message>
        <source>No rated item with a target is behind it. Items without a level or a target cannot be judged.</source>
        <translation>已評定且訂有目標值的項目都沒有落後。未評定或未訂目標值的項目無法判斷。</translation>
    </message>
    <message>
        <source>High: %1. Medium: %2. Low: %3.</source>
        <translation>高：%1。中：%2。低：%3。</translation>
    </message>
    <message>
        <source>No gap is High. This holds for the items rated with a target, not for those still open.</source>
        <translation>沒有「高」的落差。此結論只適用於已評定且訂有目標值的項目，不含尚未評定者。</translation>
    </message>
    <message>
        <source>No initiatives have been planned yet.</source>
        <translation>尚未規劃行動方案。</translation>
    </message>
    <message>
        <source>No needs have been recorded yet; the plan cannot show what it answers.</source>
        <translation>尚未登錄需求；規劃無法說明回應了什麼。</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>回應的行動方案</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>Each need is answered by an initiative or has been answered or declined.</source>
        <translation>每項需求都有行動方案回應，或已答復、已婉拒。</translation>
    </message>
    <message>
        <source>%1 of %2 needs have no initiative that answers them.</source>
        <translation>%2 項需求中，%1 項沒有行動方案回應。</translation>
    </message>
    <message>
        <source>No higher-level plans or pledges have been recorded yet.</source>
        <translation>尚未登錄上位計畫或政見。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>基準值</translation>
    </message>
    <message>
        <source>Way covered</source>
        <translation>達成度</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>measure and unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Way covered = (now − start) ÷ (target − start).</source>
        <translation>達成度＝（目前值－基準值）÷（目標值－基準值）。</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>end date, in a line under the start date</comment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>One High gap has no initiative that closes it yet: %1.</source>
        <translation>尚有一項高落差沒有行動方案處理：%1。</translation>
    </message>
    <message>
        <source>High gaps that no initiative closes yet: %1.</source>
        <translation>尚無行動方案處理的高落差：%1。</translation>
    </message>
    <message>
        <source>%1 High gaps have no initiative that closes them yet, the first of them: %2.</source>
        <translation>尚有 %1 項高落差沒有行動方案處理，列出前幾項：%2。</translation>
    </message>
    <message>
        <source>Mayoral pledges</source>
        <translation>市長政見</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>政見</translation>
    </message>
    <message>
        <source>At start → now → target</source>
        <translation>基準值 → 現況 → 目標值</translation>
    </message>
    <message>
        <source>%1 → %2 → %3</source>
        <comment>values at start, now, target</comment>
        <translation>%1 → %2 → %3</translation>
    </message>
    <message>
        <source>%1 → %2 → %3 %4</source>
        <comment>values at start, now, target, and their unit</comment>
        <translation>%1 → %2 → %3 %4</translation>
    </message>
    <message>
        <source>Processes with a target: %1; of the %2 assessed none has reached it.</source>
        <translation>%1 項流程訂有目標值；已評估的 %2 項中，尚無任何一項達到目標值。</translation>
    </message>
    <message>
        <source>Processes with a target: %1; of the %2 assessed, %3 reached it.</source>
        <translation>%1 項流程訂有目標值；已評估的 %2 項中，%3 項已達到目標值。</translation>
    </message>
    <message>
        <source>Read lengths, not areas: filled is the level, dashed the target.</source>
        <translation>請看長度，不看面積：實心為等級，虛線為目標值。</translation>
    </message>
    <message>
        <source>closes %1</source>
        <comment>codes of items</comment>
        <translation>對應落差：%1</translation>
    </message>
    <message>
        <source>Total without stopped ones</source>
        <translation>合計（不含中止者）</translation>
    </message>
    <message>
        <source>of this, ideas</source>
        <translation>其中：構想</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a state and how many</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>initiative and its state</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Results of initiatives that are done</source>
        <translation>已完成行動方案的成果</translation>
    </message>
    <message>
        <source>What the other initiatives report</source>
        <translation>其他行動方案回報的情形</translation>
    </message>
    <message>
        <source>The city set the level of the whole to %1, with a reason; %2 of %3 items are assessed.</source>
        <translation>本市附理由將整體等級定為 %1；%3 個項目中已評估 %2 個。</translation>
    </message>
    <message>
        <source>Level %1; %2 of %3 items assessed.</source>
        <translation>等級 %1；%3 個項目中已評估 %2 個。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them not applicable.</source>
        <comment>count of items</comment>
        <translation>
            <numerusform>其中 %n 個不適用。</numerusform>
        </translation>
    </message>
    <message>
        <source>target %1; %2 of %3 assessed</source>
        <translation>目標值 %1；已評估 %2／%3</translation>
    </message>
    <message>
        <source>no target; %1 of %2 assessed</source>
        <translation>未訂目標值；已評估 %1／%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>assessed of in scope</comment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>The level of a part is the mean of its rated items, to one decimal, and always stands with the number of items assessed of those in scope. The median, the lowest level and the share with evidence stand beside it, because levels are ranks and a mean can hide a zero.</source>
        <translation>各部分的等級為其已評定項目的平均數，取一位小數，並一律註明範圍內已評估的項目數。旁邊並列中位數、最低等級與具佐證比例，因為等級是次序，平均數可能掩蓋 0。</translation>
    </message>
    <message>
        <source>Assessed are the items that are rated or, with a reason, not applicable: “9 of 13 assessed” counts both, here and on screen; as a share it is divided by the items in scope. With evidence = ratings with at least one piece of evidence ÷ ratings.</source>
        <translation>「已評估」指已評定等級或附理由列為不適用的項目：本報告與畫面上的「已評估 9／13」兩者都計入；比例則除以範圍內項目數。具佐證＝至少有一件佐證的評定數÷評定數。</translation>
    </message>
    <message>
        <source>Money by fiscal year</source>
        <translation>各年度經費</translation>
    </message>
    <message>
        <source>Contracts that end soon</source>
        <translation>即將屆期的契約</translation>
    </message>
    <message>
        <source>Risks and issues</source>
        <translation>風險與問題</translation>
    </message>
    <message>
        <source>Findings of the checks</source>
        <translation>檢核發現</translation>
    </message>
    <message>
        <source>Other registers</source>
        <translation>其他清冊</translation>
    </message>
    <message>
        <source>Severe</source>
        <comment>finding</comment>
        <translation>嚴重</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>finding</comment>
        <translation>待處理</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>發現事項</translation>
    </message>
    <message numerus="yes">
        <source>and %n more of this kind</source>
        <comment>findings</comment>
        <translation>
            <numerusform>另有同類 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢核發現</translation>
    </message>
    <message>
        <source>The checks find nothing that has to be done.</source>
        <translation>檢核未發現須處理的事項。</translation>
    </message>
    <message>
        <source>Severe: %1. To do: %2. Notes, not printed here: %3.</source>
        <translation>嚴重：%1 項。待處理：%2 項。提示（不在此列印）：%3 項。</translation>
    </message>
    <message>
        <source>NT$ thousand</source>
        <translation>新臺幣千元</translation>
    </message>
    <message>
        <source>thousand %1</source>
        <comment>currency</comment>
        <translation>千 %1</translation>
    </message>
    <message>
        <source>Budget by fiscal year (%1)</source>
        <translation>各年度預算（%1）</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>會計年度</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共同編列</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>各年度合計</translation>
    </message>
    <message>
        <source>Sources of funds by fiscal year (%1)</source>
        <translation>各年度經費來源（%1）</translation>
    </message>
    <message>
        <source>Source not given</source>
        <translation>未填來源</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未評等</translation>
    </message>
    <message>
        <source>No budget lines have been recorded yet.</source>
        <translation>尚未登錄預算明細。</translation>
    </message>
    <message>
        <source>No contract in force ends within %1 months.</source>
        <translation>%1 個月內沒有屆期的有效契約。</translation>
    </message>
    <message>
        <source>Contracts in force that end within %1 months. What follows them is decided now. Lock-in: 0 free, 100 tied to the supplier.</source>
        <translation>%1 個月內屆期的有效契約；後續如何處理，現在就要決定。綁定程度：0 為自由，100 為完全受制於廠商。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>屆期日</translation>
    </message>
    <message>
        <source>Lock-in</source>
        <translation>綁定程度</translation>
    </message>
    <message>
        <source>No open risk or issue has been recorded for this edition.</source>
        <translation>本版沒有未結案的風險或議題。</translation>
    </message>
    <message>
        <source>Open risks and issues, the greatest first. The level is looked up in the city&apos;s risk matrix; likelihood and impact are never multiplied.</source>
        <translation>未結案的風險與問題，由高至低排列。等級依本市的風險矩陣查得，可能性與衝擊不相乘。</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) are in the exported workbook.</source>
        <comment>rows of a register</comment>
        <translation>
            <numerusform>其餘 %n 列請見匯出的試算表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Registers that belong to no single part of the framework.</source>
        <translation>不屬於架構中單一部分的清冊。</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>執行情形</translation>
    </message>
    <message>
        <source>Initiatives name %1 in all. It is not yet spread over budget lines by fiscal year.</source>
        <translation>行動方案所列經費合計 %1，尚未編成分年預算明細。</translation>
    </message>
    <message>
        <source>Contracts in force that end within %1 months. What follows them is decided now.</source>
        <translation>%1 個月內到期的現行契約，後續作法須於現在決定。</translation>
    </message>
    <message>
        <source>Level from the state of the artefact: %1</source>
        <translation>等級取自文件狀態：%1</translation>
    </message>
    <message>
        <source>The full report lists the other gaps too: %1.</source>
        <translation>其餘 %1 項落差列於完整報告。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many</comment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Services and silos</source>
        <translation>服務整合情形</translation>
    </message>
    <message>
        <source>Services for residents and firms that are not run jointly, are on no shared system, are not fed by another department and stand in no shared budget line. Shown, not judged.</source>
        <translation>未與其他局處合辦、未使用共用系統、未經介面取得其他局處資料，也未列入跨局處共用預算的民眾及企業服務。僅呈現現況，不作評價。</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>單一局處自辦</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>服務名稱</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Contract principles</source>
        <translation>契約原則</translation>
    </message>
    <message>
        <source>Contract principle</source>
        <translation>契約原則</translation>
    </message>
    <message>
        <source>Policy in force</source>
        <translation>施行中的政策</translation>
    </message>
    <message>
        <source>Contracts in force that keep it, of those that answer</source>
        <translation>符合之有效契約／已填答者</translation>
    </message>
    <message>
        <source>%1 (owned by the city %2, open access %3)</source>
        <translation>%1（歸市府所有%2件、開放存取%3件）</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>Since 1 January: early talks, market days and calls for information held %1; competitions %2; small and medium firms among those taking part %3. Contracts in force with small and medium firms: %4 of those whose supplier is known.</source>
        <translation>自1月1日起：已辦理及早接觸、廠商交流日與公開徵詢%1次，競賽%2次；參與廠商中的中小企業%3。有效契約由中小企業承作者：%4（以廠商規模已知者計）。</translation>
    </message>
    <message>
        <source>Kinds of innovation</source>
        <translation>創新類型</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>%1 of initiatives without a budget line yet</source>
        <translation>尚未編列預算明細的行動方案 %1</translation>
    </message>
    <message>
        <source>%1 that initiatives name beyond their lines, for years not entered yet</source>
        <translation>行動方案金額超出其預算明細 %1（尚未輸入的年度）</translation>
    </message>
    <message>
        <source>%1 in lines beyond what their initiatives name</source>
        <translation>預算明細超出其行動方案所列金額 %1</translation>
    </message>
    <message>
        <source>%1 in lines of no initiative, or of a stopped one</source>
        <translation>不屬於任何行動方案或屬於已停止行動方案的預算明細 %1</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <comment>currency</comment>
        <translation>金額單位：%1</translation>
    </message>
    <message>
        <source>Counted in %1, initiatives name %2 in all, the budget lines hold %3, which is %4 less. Between them lie: %5.</source>
        <translation>以%1計，行動方案合計 %2，預算明細合計 %3，少 %4。兩者的差異：%5。</translation>
    </message>
    <message>
        <source>Counted in %1, initiatives name %2 in all, the budget lines hold %3, which is %4 more. Between them lie: %5.</source>
        <translation>以%1計，行動方案合計 %2，預算明細合計 %3，多 %4。兩者的差異：%5。</translation>
    </message>
    <message>
        <source>of which enacted</source>
        <translation>其中法定預算</translation>
    </message>
    <message>
        <source>Enacted means budget law, carried over or supplementary; all else is still a plan. Amounts in several currencies are never added.</source>
        <translation>法定預算包括法定、保留及追加預算；其餘仍屬規劃。不同幣別的金額不相加。</translation>
    </message>
    <message>
        <source>Made with Citywright %1, content on PAS 181 %2</source>
        <translation>以智城工坊 Citywright %1 製作，PAS 181內容%2版</translation>
    </message>
    <message>
        <source>Made on %1 with Citywright %2 from its content on PAS 181, version %3. All figures come from the project file as it was that day.</source>
        <translation>%1以智城工坊 Citywright %2 製作，所載PAS 181內容為%3版。所有數字均取自專案檔當日的內容。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>field and its unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>caption of a table</comment>
        <translation>%1（續）</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a mark and what it means</comment>
        <translation>%1＝%2</translation>
    </message>
    <message>
        <source>entered without it</source>
        <comment>cell of a matrix</comment>
        <translation>已登錄，此欄未填</translation>
    </message>
    <message>
        <source>Marks: %1.</source>
        <translation>符號：%1。</translation>
    </message>
    <message>
        <source>Bold: less than is needed.</source>
        <translation>粗體：低於所需。</translation>
    </message>
    <message>
        <source>Columns: %1.</source>
        <translation>各欄：%1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>date of entries</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: %2 to %3.</source>
        <comment>first and last date of entries</comment>
        <translation>%1：%2 至 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without any entry are left out.</source>
        <comment>matrix</comment>
        <translation>
            <numerusform>另有 %n 列尚無登錄，未列出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) without any entry are left out.</source>
        <comment>matrix</comment>
        <translation>
            <numerusform>另有 %n 欄尚無登錄，未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells with more to say</source>
        <translation>另有說明之處</translation>
    </message>
    <message>
        <source>Each part with its level, its target and how much of it is assessed.</source>
        <translation>各部分之等級、目標值及已評估項目數。</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>rows of no group</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value, over a group of rows</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>People appear by their office; names, but for those of mayors, and private contacts are not printed.</source>
        <translation>人員以職稱呈現，不列出姓名（歷任首長除外）與私人聯絡方式。</translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message>
        <source>An item is either rated or not applicable. Clear one of the two.</source>
        <translation>項目只能評定等級或設為不適用，請清除其中一項。</translation>
    </message>
    <message>
        <source>“Not applicable” needs a reason.</source>
        <translation>「不適用」需要填寫理由。</translation>
    </message>
    <message>
        <source>The end lies before the start. Change one of the two dates.</source>
        <translation>結束日期早於開始日期。請修改其中一個。</translation>
    </message>
    <message>
        <source>Private contact data may be kept only with consent. Tick consent or remove the private phone and e-mail.</source>
        <translation>取得同意才能保存私人聯絡資料。請勾選同意，或移除私人電話與電子郵件。</translation>
    </message>
    <message>
        <source>The code of a table entry is the entry’s own id. Take that, or clear the entry.</source>
        <translation>表列項目的代碼即為該項目編號。請改用該編號，或清除表列項目。</translation>
    </message>
    <message>
        <source>The table puts this entry into another layer. Take that layer, or clear the entry.</source>
        <translation>此表列項目屬於另一層面。請改用該層面，或清除表列項目。</translation>
    </message>
    <message>
        <source>The table puts this entry into another process group. Take that group, or clear the entry.</source>
        <translation>此表列項目屬於另一流程群組。請改用該群組，或清除表列項目。</translation>
    </message>
    <message>
        <source>Cases cannot move to the channel they come from. Choose another one.</source>
        <translation>目標通路與原通路相同。請改選其他通路。</translation>
    </message>
    <message>
        <source>More cases helped than cases. Correct one of the two.</source>
        <translation>由他人協助件數多於每年件數。請修正其中一個。</translation>
    </message>
    <message>
        <source>A row cannot replace itself. Choose another one.</source>
        <translation>不能取代自己。請改選其他一筆。</translation>
    </message>
    <message>
        <source>“Does not apply” needs a note that says why.</source>
        <translation>「不適用」需要備註說明理由。</translation>
    </message>
    <message>
        <source>A contract still in planning has no published notice. Use “Notice planned for”, or move the stage on.</source>
        <translation>規劃中的契約尚無公告日。請改填「預定公告日」，或變更階段。</translation>
    </message>
    <message>
        <source>A planned contact has no date of being held. Set the state to Held or clear the date.</source>
        <translation>預定的接觸尚無辦理日期。請將狀態改為「已辦理」，或清除日期。</translation>
    </message>
    <message>
        <source>Before others see a finding it says what it is measured against. Write the criterion.</source>
        <translation>發現提供他人查閱前，須載明判準。請填寫判準。</translation>
    </message>
    <message>
        <source>A final finding has been checked for facts. Give the date.</source>
        <translation>定稿前須完成事實確認。請填寫確認日期。</translation>
    </message>
    <message>
        <source>A final finding recommends something. Write the recommendation.</source>
        <translation>定稿的發現須提出建議。請填寫建議。</translation>
    </message>
    <message>
        <source>A finding is closed after management has answered. Write the response.</source>
        <translation>管理階層回應後才能結案。請填寫回應。</translation>
    </message>
    <message>
        <source>More small and medium firms than firms taking part. Correct one of the two.</source>
        <translation>中小企業家數多於參與家數。請修正其中一個。</translation>
    </message>
    <message>
        <source>More local firms than firms taking part. Correct one of the two.</source>
        <translation>在地家數多於參與家數。請修正其中一個。</translation>
    </message>
    <message>
        <source>The target date lies before the baseline date. Change one of the two.</source>
        <translation>目標日期早於基準日期。請修改其中一個。</translation>
    </message>
    <message>
        <source>More datasets are open than listed. Change one of the two numbers.</source>
        <translation>已開放數大於已列冊數。請修改其中一個數字。</translation>
    </message>
    <message>
        <source>More datasets have three stars than are open. Change one of the two numbers.</source>
        <translation>三星以上數大於已開放數。請修改其中一個數字。</translation>
    </message>
    <message>
        <source>B2.c is described layer by layer. Choose the layer.</source>
        <translation>B2.c 須逐層說明，請選擇分層。</translation>
    </message>
    <message>
        <source>Only B2.c has layers. Choose “The whole” for every other trait.</source>
        <translation>只有 B2.c 分層說明，其他特徵請選「整體」。</translation>
    </message>
    <message>
        <source>A word cannot be both used and avoided. Take it out of one of the two.</source>
        <translation>同一個詞不能既採用又避用。請從其中一邊移除。</translation>
    </message>
    <message>
        <source>A waiver is for an asset or an initiative. Name one.</source>
        <translation>例外必須對應一項資產或行動方案。請擇一填寫。</translation>
    </message>
    <message>
        <source>A granted waiver names who approved it.</source>
        <translation>已核准的例外須載明核准人。</translation>
    </message>
    <message>
        <source>A granted waiver has an end. Give the date.</source>
        <translation>已核准的例外須有到期日。請填寫日期。</translation>
    </message>
    <message>
        <source>Nobody approves a waiver of their own. Name somebody else.</source>
        <translation>申請人不得核准自己的例外。請改填他人。</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Language of the window</source>
        <translation>視窗語言</translation>
    </message>
    <message>
        <source>Chinese (Taiwan)</source>
        <translation>中文（臺灣）</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色彩</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>依系統設定</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast (the system’s own colours)</source>
        <translation>高對比（使用系統色彩）</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>文字大小（%）</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>您在變更紀錄中的姓名</translation>
    </message>
    <message>
        <source>Show explanations beside the page</source>
        <translation>在頁面旁顯示說明</translation>
    </message>
</context>
<context>
    <name>threshold</name>
    <message>
        <source>Level from which evidence is expected</source>
        <translation>應有佐證的起始等級</translation>
    </message>
    <message>
        <source>Weight from which an unanswered need is severe</source>
        <translation>未回應需求列為嚴重的起始權重</translation>
    </message>
    <message>
        <source>Days an objection to a principle may wait for an answer</source>
        <translation>對方針的異議可等候回應的天數</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Positions from which agreement on a principle is judged</source>
        <translation>至少幾人表態才判斷方針共識</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>人表態</translation>
    </message>
    <message>
        <source>Share that should agree with a principle as it stands</source>
        <translation>同意現行條文應達的比率</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Weight from which a challenge needs an objective</source>
        <translation>須有目標回應的挑戰權重下限</translation>
    </message>
    <message>
        <source>Tolerance of a measure that has none: share of the way from baseline to target</source>
        <translation>指標未訂容許範圍時：基準至目標差距的比率</translation>
    </message>
    <message>
        <source>Days of grace for a reading, when the measure has none</source>
        <translation>指標未訂寬限天數時：實測的寬限天數</translation>
    </message>
    <message>
        <source>Steps that ask again from which a journey is reported</source>
        <translation>歷程中重複要求資料達此步驟數即列出</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Minutes from which a journey should be drawn anew</source>
        <translation>應重畫歷程的分鐘數下限</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>Hand-overs from which a journey should be drawn anew</source>
        <translation>應重畫歷程的轉手次數下限</translation>
    </message>
    <message>
        <source>hand-overs</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Months before the year that a special municipality’s budget bill goes to the council</source>
        <translation>直轄市預算案於年度開始前幾個月送議會</translation>
    </message>
    <message>
        <source>months</source>
        <translation>個月</translation>
    </message>
    <message>
        <source>Months before the year that another city’s budget bill goes to the council</source>
        <translation>其他縣市預算案於年度開始前幾個月送議會</translation>
    </message>
    <message>
        <source>Days before its start from which an initiative’s money is looked at</source>
        <translation>行動方案開始前幾天起檢視經費</translation>
    </message>
    <message>
        <source>Difference between budget lines and initiative that is tolerated</source>
        <translation>預算明細與行動方案金額可容許的差距</translation>
    </message>
    <message>
        <source>Things one person may be accountable for at once</source>
        <translation>一人可同時當責的項數</translation>
    </message>
    <message>
        <source>Gap between needed and held skill that is reported</source>
        <translation>須列出的能力需求與具備差距</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>級</translation>
    </message>
    <message>
        <source>Days of grace for a publication</source>
        <translation>公開項目的寬限天數</translation>
    </message>
    <message>
        <source>Days a change request may wait for a decision</source>
        <translation>變更申請可等候決定的天數</translation>
    </message>
    <message>
        <source>Influence from which a stakeholder is a key one</source>
        <translation>關鍵利害關係人的影響力下限</translation>
    </message>
    <message>
        <source>Grace after a contact was due</source>
        <translation>聯繫逾期寬限</translation>
    </message>
    <message>
        <source>Time to use what another city taught</source>
        <translation>城市交流成果的採用期限</translation>
    </message>
    <message>
        <source>Contracts ending soon: within</source>
        <translation>即將到期契約的範圍</translation>
    </message>
    <message>
        <source>Contracts ending unprepared are severe: within</source>
        <translation>到期而無準備列為嚴重的範圍</translation>
    </message>
    <message>
        <source>Departments from which joint buying is proposed</source>
        <translation>建議合購的機關數下限</translation>
    </message>
    <message>
        <source>departments</source>
        <translation>個機關</translation>
    </message>
    <message>
        <source>Talk to the market before a notice: within</source>
        <translation>公告前應接觸市場的範圍</translation>
    </message>
    <message>
        <source>Contract value from which leaving is estimated</source>
        <translation>應估退場成本的契約金額下限</translation>
    </message>
    <message>
        <source>NT$ million</source>
        <translation>百萬元</translation>
    </message>
    <message>
        <source>Lock-in: medium from</source>
        <translation>綁定程度：中等下限</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>（滿分100）</translation>
    </message>
    <message>
        <source>Lock-in: high from</source>
        <translation>綁定程度：偏高下限</translation>
    </message>
    <message>
        <source>Share of one supplier that makes dependent</source>
        <translation>視為依賴單一廠商的占比</translation>
    </message>
    <message>
        <source>Contracts in force needed to speak of dependence</source>
        <translation>判斷依賴所需的有效契約數</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>件契約</translation>
    </message>
    <message>
        <source>Weight of a need from which a segment needs a team</source>
        <translation>客群應有專屬團隊的需求權重</translation>
    </message>
    <message>
        <source>What is known about a segment holds for</source>
        <translation>客群調查的有效期間</translation>
    </message>
    <message>
        <source>A bundle may cost more by</source>
        <translation>整合服務可增加的經費比率</translation>
    </message>
    <message>
        <source>Satisfaction or promise kept: at least</source>
        <translation>滿意度或達成率下限</translation>
    </message>
    <message>
        <source>Warn before an exception expires</source>
        <translation>例外到期前提醒</translation>
    </message>
    <message>
        <source>A segment counts as offline from</source>
        <translation>視為未上網客群的比率下限</translation>
    </message>
    <message>
        <source>A channel is dear from this many times the cheapest</source>
        <translation>通路成本視為偏高的倍數</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>A channel counts as little used below</source>
        <translation>通路視為少用的占比上限</translation>
    </message>
    <message>
        <source>Places from which a word to avoid asks for attention</source>
        <translation>避用詞列為待處理之處數</translation>
    </message>
    <message>
        <source>places</source>
        <translation>處</translation>
    </message>
    <message>
        <source>Time a term may be disputed</source>
        <translation>術語可爭議的時間</translation>
    </message>
    <message>
        <source>Open requests from which a dataset counts as wanted</source>
        <translation>資料集列為熱門的未結索取次數</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Time to answer a data request that has no date</source>
        <translation>無期限之資料需求答復時間</translation>
    </message>
    <message>
        <source>Grace on the update frequency</source>
        <translation>更新頻率寬限</translation>
    </message>
    <message>
        <source>Warning before the support of an asset ends</source>
        <translation>資產支援終止預警</translation>
    </message>
    <message>
        <source>Warning before a waiver ends</source>
        <translation>例外到期預警</translation>
    </message>
    <message>
        <source>Users from which an interface counts as shared</source>
        <translation>介面視為共用的使用者數</translation>
    </message>
    <message>
        <source>users</source>
        <translation>個</translation>
    </message>
    <message>
        <source>Share of items on which assessors lie within one level</source>
        <translation>評估者相差一級內的項目比率</translation>
    </message>
    <message>
        <source>A late department packet is severe after</source>
        <translation>彙整表逾期列為嚴重：超過</translation>
    </message>
    <message>
        <source>Time to look whether a change after feedback helped</source>
        <translation>回饋改善後查核成效的期限</translation>
    </message>
    <message>
        <source>Time to decide about feedback</source>
        <translation>回饋決定處理方式的期限</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>件</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分鐘</translation>
    </message>
</context>
<context>
    <name>value</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>view</name>
    <message>
        <source>Late</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Next 14 days</source>
        <translation>14天內</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>30天內</translation>
    </message>
    <message>
        <source>Next 90 days</source>
        <translation>90天內</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>head of a table</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <comment>head of a table</comment>
        <translation>內容</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>head of a table</comment>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>head of a table: until then</comment>
        <translation>天數</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a group of dates and how many</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 late, %2 in the next 30 days, %3 in all.</source>
        <translation>逾期%1項，30天內%2項，共%3項。</translation>
    </message>
    <message>
        <source>last said (%1): %2</source>
        <comment>a date, what was said</comment>
        <translation>最近意見（%1）：%2</translation>
    </message>
    <message>
        <source>%1: due by frequency, nothing planned</source>
        <comment>a stakeholder</comment>
        <translation>%1：依聯繫頻率應聯繫，尚未安排</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stakeholder and the subject</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Plan a contact…</source>
        <translation>安排聯繫…</translation>
    </message>
    <message>
        <source>Held today</source>
        <translation>今日已辦理</translation>
    </message>
    <message>
        <source>Published today</source>
        <translation>今日已公布</translation>
    </message>
    <message>
        <source>Contacts due</source>
        <translation>待辦聯繫</translation>
    </message>
    <message>
        <source>Contracts ending</source>
        <translation>即將到期契約</translation>
    </message>
    <message>
        <source>Exceptions expiring</source>
        <translation>即將到期的隱私例外</translation>
    </message>
    <message>
        <source>Waivers expiring</source>
        <translation>即將到期的例外核准</translation>
    </message>
    <message>
        <source>Publications due</source>
        <translation>待更新公開項目</translation>
    </message>
    <message>
        <source>related: %1</source>
        <comment>terms</comment>
        <translation>相關：%1</translation>
    </message>
    <message>
        <source>stands in %1</source>
        <comment>how many places</comment>
        <translation>用於%1處</translation>
    </message>
    <message>
        <source>means something else in %1 of them</source>
        <comment>how many places</comment>
        <translation>其中%1處意義不同</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>有爭議</translation>
    </message>
    <message>
        <source>%1 terms, %2 of them disputed, %3 proposed; %4 stand in no relation.</source>
        <translation>共%1個術語，有爭議%2個、提議中%3個；%4個未與其他術語關聯。</translation>
    </message>
    <message>
        <source>Narrower terms hang below broader ones; dashed: proposed. The map is made from the terms’ fields “broader” and “related”, so it is changed there.</source>
        <translation>下位術語列於上位術語之下；虛線為提議中。本圖依術語的「上位術語」與「相關術語」欄位產生，請於該處修改。</translation>
    </message>
    <message>
        <source>Terms in a relation</source>
        <translation>有關聯的術語</translation>
    </message>
    <message>
        <source>Disputed only</source>
        <translation>僅有爭議者</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Narrower term…</source>
        <translation>下位術語…</translation>
    </message>
    <message>
        <source>Where it stands…</source>
        <translation>使用之處…</translation>
    </message>
    <message>
        <source>Map of terms</source>
        <translation>術語關聯圖</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>of stakeholders</comment>
        <translation>群體</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>head of a table: how many</comment>
        <translation>數量</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a type of stakeholder and how many</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: nobody yet</source>
        <comment>a group of stakeholders</comment>
        <translation>%1：尚無人代表</translation>
    </message>
    <message>
        <source>No group named</source>
        <translation>未註明群體</translation>
    </message>
    <message>
        <source>%1 of 5 types have a voice; %2 of 18 groups are spoken for. %3 of %4 stakeholders we want to win have their message.</source>
        <translation>5種類型中%1種有人代表；18個群體中%2個有人發聲。想爭取支持的%4個對象中，%3個已寫好說明。</translation>
    </message>
    <message>
        <source>A stakeholder counts with its own types, or with those of its organisation. Enter on ＋ adds one.</source>
        <translation>利害關係人依其自身類型計入，未填時依所屬組織。在＋列按 Enter 可新增。</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>基礎</translation>
    </message>
    <message>
        <source>Level → target</source>
        <translation>等級→目標</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>尚未評估</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>level and target</comment>
        <translation>%1→%2</translation>
    </message>
    <message>
        <source>%1 of %2 services with personal data say how people sign in</source>
        <translation>%2項涉及個資的服務中，%1項已載明身分識別方式</translation>
    </message>
    <message>
        <source>%1 interfaces in use, %2 of them with a basis for the exchange</source>
        <translation>使用中的介面%1個，其中%2個有交換依據</translation>
    </message>
    <message>
        <source>%1 of %2 services with personal data rated on five principles or more; %3 of the judged principles met</source>
        <translation>%2項涉及個資的服務中，%1項已評五項以上原則；已判定者%3符合</translation>
    </message>
    <message>
        <source>%1 services handle personal data; %2 exceptions are in force.</source>
        <translation>%1項服務處理個人資料；有效例外%2件。</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>介面</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>of an interface</comment>
        <translation>使用者數</translation>
    </message>
    <message>
        <source>%1 of %2 interfaces in use have two users or more; %3 users in all. %4 fulfil all five elements.</source>
        <translation>使用中的%2個介面裡，%1個有兩個以上介接單位；介接單位合計%3個。五要素齊備者%4個。</translation>
    </message>
    <message>
        <source>Keys 1 to 5 switch an element of the exchange standard on and off.</source>
        <translation>按 1 至 5 切換交換標準的要素。</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>interfaces</comment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>What the framework asks</source>
        <translation>框架要求的作為</translation>
    </message>
    <message>
        <source>Farthest</source>
        <translation>最高進度</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>最近期限</translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1：尚無作為</translation>
    </message>
    <message>
        <source>%1 of %2 actions are under way or done; %3 have nothing yet.</source>
        <translation>%2項作為中%1項進行中或已完成；%3項尚無作為。</translation>
    </message>
    <message>
        <source>Who is spoken for</source>
        <translation>誰有人代表</translation>
    </message>
    <message>
        <source>Foundations of identity</source>
        <translation>身分識別的基礎</translation>
    </message>
    <message>
        <source>Exchange standard</source>
        <translation>交換標準</translation>
    </message>
    <message>
        <source>Culture and demand</source>
        <translation>文化與需求</translation>
    </message>
    <message>
        <source>Artefacts and barriers</source>
        <translation>文件與障礙</translation>
    </message>
    <message>
        <source>Artefacts only</source>
        <translation>僅文件</translation>
    </message>
    <message>
        <source>Barriers only</source>
        <translation>僅障礙</translation>
    </message>
    <message>
        <source>%1 of %2 agreed</source>
        <comment>artefacts of a cell</comment>
        <translation>%2項中%1項已議定</translation>
    </message>
    <message>
        <source>no state yet</source>
        <translation>尚未填狀態</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>自%1逾期</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限%1</translation>
    </message>
    <message>
        <source>%1. The number in a cell is its heat: the severity of the worst barrier that stands, one more from three on; hatched where none was ever recorded. ▲ overdue.</source>
        <translation>%1。格內數字為熱度：現存最嚴重障礙的程度，三項以上再加一；斜線表示從未記錄障礙。▲逾期。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>letter and its meaning</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Initiative…</source>
        <translation>行動方案…</translation>
    </message>
    <message>
        <source>Action…</source>
        <translation>待辦事項…</translation>
    </message>
    <message>
        <source>Barrier…</source>
        <translation>障礙…</translation>
    </message>
    <message>
        <source>Artefact of our own…</source>
        <translation>本市自訂文件…</translation>
    </message>
    <message>
        <source>Interoperability matrix</source>
        <translation>互通性矩陣</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>現況</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>What changes it</source>
        <translation>推動方案</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>填寫說明</translation>
    </message>
    <message>
        <source>no initiative yet</source>
        <translation>尚無行動方案</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>wanted by %1</source>
        <comment>a date that has passed</comment>
        <translation>原定%1前</translation>
    </message>
    <message>
        <source>%1 of %2 described; today %3 work shared, wanted %4. %5 shall change and name no initiative.</source>
        <translation>%2項中%1項已說明；現況已共用%3項，期望%4項。%5項需改變但未列行動方案。</translation>
    </message>
    <message>
        <source>○ each for itself, ◐ linked, ● shared.</source>
        <translation>○各自為政&#x3000;◐有介接&#x3000;●已共用。</translation>
    </message>
    <message>
        <source>Duplicates only</source>
        <translation>僅重複者</translation>
    </message>
    <message>
        <source>Other bodies</source>
        <translation>其他單位</translation>
    </message>
    <message>
        <source>layer taken from its kind</source>
        <translation>分層依種類推定</translation>
    </message>
    <message>
        <source>%1: also %2</source>
        <comment>a capability, and the departments that run the same</comment>
        <translation>%1：%2亦有</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共用</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>每年%1</translation>
    </message>
    <message>
        <source>%1 assets of %2 departments. Capabilities that several run each for themselves: %3; they cost %4 a year (known for %5 of %6).</source>
        <translation>%2個機關共%1項資產。多機關各自維運的功能%3種，每年花費%4（%6項中%5項已知經費）。</translation>
    </message>
    <message>
        <source>The same letter marks assets of one capability that several departments run. Ctrl with left or right, or the mouse, moves an asset to another layer.</source>
        <translation>相同代碼表示多個機關維運的同一功能。以 Ctrl 加左右鍵或滑鼠可將資產移到其他分層。</translation>
    </message>
    <message>
        <source>Today and wanted</source>
        <translation>現況與期望</translation>
    </message>
    <message>
        <source>Landscape of assets</source>
        <translation>資產分布圖</translation>
    </message>
    <message>
        <source>By value at risk</source>
        <translation>依受綁定金額</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>依分數</translation>
    </message>
    <message>
        <source>Lock-in, 0 free … 100 tied</source>
        <translation>綁定程度，0自由…100綁死</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>part of the lock-in score</comment>
        <translation>資料</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <comment>part of the lock-in score</comment>
        <translation>介面</translation>
    </message>
    <message>
        <source>Who else</source>
        <comment>part of the lock-in score</comment>
        <translation>可替代廠商</translation>
    </message>
    <message>
        <source>Exit plan</source>
        <comment>part of the lock-in score</comment>
        <translation>退場計畫</translation>
    </message>
    <message>
        <source>Cost of leaving</source>
        <comment>part of the lock-in score</comment>
        <translation>退場成本</translation>
    </message>
    <message>
        <source>%1 of 5 answered</source>
        <translation>已答%1／5</translation>
    </message>
    <message>
        <source>%1 of 5 answered, 3 are needed</source>
        <translation>已答%1／5，至少需3項</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>lock-in score and how many parts are answered</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>points and the most there are</comment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Of %1 in force, %2 is tied (lock-in %3 or more), %4 is not yet answered.</source>
        <translation>有效契約%1，其中%2受綁定（綁定程度%3以上），%4尚未填答。</translation>
    </message>
    <message>
        <source>Freed from lock-in: %1; saved a year: %2.</source>
        <translation>已解除綁定%1件，每年節省%2。</translation>
    </message>
    <message>
        <source>Our own index, no standard: data 25, interfaces 20, who else could take over 25, exit plan 15, cost of leaving 15; unanswered parts are left out, the line through the bar is the span they leave.</source>
        <translation>本工具自訂指標，非標準：資料25、介面20、可替代廠商25、退場計畫15、退場成本15；未答者不計，條上橫線為未答所留的範圍。</translation>
    </message>
    <message>
        <source>put a data clause into the next contract</source>
        <translation>下次契約列入資料條款</translation>
    </message>
    <message>
        <source>ask for published interfaces</source>
        <translation>要求公開介面</translation>
    </message>
    <message>
        <source>talk to other suppliers before the tender</source>
        <translation>招標前先與其他廠商洽談</translation>
    </message>
    <message>
        <source>agree an exit plan</source>
        <translation>議定退場計畫</translation>
    </message>
    <message>
        <source>plan the money for leaving</source>
        <translation>預估退場經費</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the part with the most points, and what helps</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Share of the value in force</source>
        <translation>占有效契約金額</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>head of a table: money</comment>
        <translation>金額</translation>
    </message>
    <message>
        <source>Contracts</source>
        <comment>head of a table: how many</comment>
        <translation>契約數</translation>
    </message>
    <message>
        <source>Departments</source>
        <comment>head of a table: how many</comment>
        <translation>機關數</translation>
    </message>
    <message>
        <source>Lock-in</source>
        <comment>head of a table</comment>
        <translation>綁定程度</translation>
    </message>
    <message>
        <source>small or medium enterprise</source>
        <translation>中小企業</translation>
    </message>
    <message>
        <source>seated in the city</source>
        <translation>在地企業</translation>
    </message>
    <message>
        <source>No supplier named</source>
        <translation>未填廠商</translation>
    </message>
    <message>
        <source>Others: %1</source>
        <comment>how many suppliers</comment>
        <translation>其他%1家</translation>
    </message>
    <message>
        <source>%1 contracts in force with a value: too few to speak of dependence.</source>
        <translation>有金額的有效契約僅%1件，尚不足以判斷依賴。</translation>
    </message>
    <message>
        <source>%1 contracts in force worth %2; the largest supplier, %3, holds %4.</source>
        <translation>有效契約%1件、共%2；最大廠商「%3」占%4。</translation>
    </message>
    <message>
        <source>The notch is the share from which one supplier makes dependent. Lock-in is the mean of its contracts, weighted by value.</source>
        <translation>刻線為構成依賴的占比門檻。綁定程度為該廠商各契約依金額加權平均。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many contracts, and their value</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>%1到期</translation>
    </message>
    <message>
        <source>lock-in %1</source>
        <comment>with its score</comment>
        <translation>綁定程度%1</translation>
    </message>
    <message>
        <source>%1 contracts, %2 of them in force, worth %3.</source>
        <translation>契約%1件，其中有效%2件、共%3。</translation>
    </message>
    <message>
        <source>Ctrl and an arrow key, or the mouse, moves a contract to another stage. ■ lock-in high, ▲ medium.</source>
        <translation>以 Ctrl 加方向鍵或滑鼠可將契約移到其他階段。■綁定程度高，▲中。</translation>
    </message>
    <message>
        <source>Contracts by stage</source>
        <translation>契約階段看板</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>未結案</translation>
    </message>
    <message>
        <source>Lock-in</source>
        <translation>綁定程度</translation>
    </message>
    <message>
        <source>Ended ones too</source>
        <translation>含已結束者</translation>
    </message>
    <message>
        <source>Dependence on suppliers</source>
        <translation>廠商依賴</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>尚未定位</translation>
    </message>
    <message>
        <source>Keep satisfied</source>
        <comment>high influence, low interest</comment>
        <translation>維持滿意</translation>
    </message>
    <message>
        <source>Manage closely</source>
        <comment>high influence, high interest</comment>
        <translation>密切合作</translation>
    </message>
    <message>
        <source>Monitor</source>
        <comment>low influence, low interest</comment>
        <translation>留意</translation>
    </message>
    <message>
        <source>Keep informed</source>
        <comment>low influence, high interest</comment>
        <translation>持續告知</translation>
    </message>
    <message>
        <source>%1, wanted: %2</source>
        <comment>engagement now and wanted</comment>
        <translation>%1，期望：%2</translation>
    </message>
    <message>
        <source>no contact planned</source>
        <translation>未安排聯繫</translation>
    </message>
    <message>
        <source>%1 of %2 stakeholders are placed; %3 to manage closely, %4 of them with no contact planned though more is wanted of them.</source>
        <translation>%2個利害關係人中%1個已定位；須密切合作%3個，其中%4個期望提升卻未安排聯繫。</translation>
    </message>
    <message>
        <source>Here already: issues and constraints</source>
        <translation>已存在：問題與限制</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>尚未評定</translation>
    </message>
    <message>
        <source>after the response: likelihood %1, impact %2</source>
        <translation>因應後：可能性%1、影響%2</translation>
    </message>
    <message>
        <source>after the response: impact %1</source>
        <translation>因應後：影響%1</translation>
    </message>
    <message>
        <source>no response decided</source>
        <translation>尚未決定因應</translation>
    </message>
    <message>
        <source>impact %1</source>
        <translation>影響%1</translation>
    </message>
    <message>
        <source>%1 open risks, issues and constraints: %2 extreme, %3 high; %4 of these without a response.</source>
        <translation>未結風險、問題與限制%1項：極度%2項、高度%3項；其中%4項尚無因應。</translation>
    </message>
    <message>
        <source>Level by likelihood and impact as the city’s risk matrix says: %1. ▲ high or extreme and no response decided.</source>
        <translation>等級依本市風險矩陣由可能性與影響查得：%1。▲高度或極度且尚未決定因應。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未結</translation>
    </message>
    <message>
        <source>Influence and interest</source>
        <translation>影響力與關注度</translation>
    </message>
    <message>
        <source>Likelihood and impact</source>
        <translation>可能性與影響</translation>
    </message>
    <message>
        <source>Planned path</source>
        <translation>規劃路徑</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>實測值</translation>
    </message>
    <message>
        <source>%1 on %2: on its path to %3</source>
        <translation>%2為%1：符合路徑，目標%3</translation>
    </message>
    <message>
        <source>%1 on %2: within tolerance, planned %3</source>
        <translation>%2為%1：在容許範圍內，規劃值%3</translation>
    </message>
    <message>
        <source>%1 on %2: behind its path, planned %3</source>
        <translation>%2為%1：落後路徑，規劃值%3</translation>
    </message>
    <message>
        <source>%1 on %2: cannot be judged, the path is not complete</source>
        <translation>%2為%1：路徑不完整，無法判讀</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未量測</translation>
    </message>
    <message>
        <source>%1; the next reading is late since %2</source>
        <comment>what is known, a date</comment>
        <translation>%1；下次實測自%2逾期</translation>
    </message>
    <message>
        <source>%1 measures: %2 behind their path, %3 within tolerance, %4 on it, %5 without a judgement.</source>
        <translation>指標%1項：落後路徑%2項、容許範圍內%3項、符合%4項、無法判讀%5項。</translation>
    </message>
    <message>
        <source>The dashed line is the planned path, the band below it the tolerance; hollow points are estimates or provisional.</source>
        <translation>虛線為規劃路徑，其旁色帶為容許範圍；空心點為推估或暫定值。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>實測值…</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>datasets</comment>
        <translation>已開放</translation>
    </message>
    <message>
        <source>Three stars or more</source>
        <translation>三星以上</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Listed</source>
        <comment>datasets</comment>
        <translation>已列冊</translation>
    </message>
    <message>
        <source>%1 open of %2 listed on %3, %4 since %5</source>
        <comment>the last is a change</comment>
        <translation>%3：列冊%2項中開放%1項，自%5起%4</translation>
    </message>
    <message>
        <source>%1 datasets are open, %2 of those listed; target %3.</source>
        <translation>已開放%1項資料集，占列冊%2；目標%3項。</translation>
    </message>
    <message>
        <source>%1 datasets are open, %2 of those listed.</source>
        <translation>已開放%1項資料集，占列冊%2。</translation>
    </message>
    <message>
        <source>Readings counted in different ways never share a line; hollow points are estimates.</source>
        <translation>計算方式不同的數字不連成一線；空心點為推估值。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a measure and its unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Measures over time</source>
        <translation>指標走勢</translation>
    </message>
    <message>
        <source>Course of openness</source>
        <translation>開放程度走勢</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a figure before and after</comment>
        <translation>%1→%2</translation>
    </message>
    <message>
        <source>%1 → not measured</source>
        <comment>a figure before</comment>
        <translation>%1→未量測</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未量測</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>櫃臺數</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表單數</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>跑動次數</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>每年經費</translation>
    </message>
    <message>
        <source>Hours saved a year</source>
        <translation>每年節省時數</translation>
    </message>
    <message>
        <source>Bundles tried or live and measured before and after: %2; they save residents %1 hours a year, an estimate.</source>
        <translation>試辦或上線且前後均有量測的整合服務%2項；估計每年為民眾節省%1小時。</translation>
    </message>
    <message>
        <source>No bundle that is tried or live is measured before and after yet.</source>
        <translation>試辦或上線的整合服務尚無前後均量測者。</translation>
    </message>
    <message>
        <source>The bar is the figure after the change, the notch the one before. Hours saved: minutes less × the largest number of cases among its services × share of the population it is offered to.</source>
        <translation>橫條為改善後數值，刻線為改善前。節省時數＝減少分鐘×所含服務最大件數×適用人口占比。</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>通路移轉</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>移轉比率</translation>
    </message>
    <message>
        <source>Cases moved</source>
        <translation>移轉件數</translation>
    </message>
    <message>
        <source>Saved a year</source>
        <translation>每年節省</translation>
    </message>
    <message>
        <source>Saved in the budget</source>
        <translation>可實際節省</translation>
    </message>
    <message>
        <source>Back to inclusion</source>
        <translation>回饋包容</translation>
    </message>
    <message>
        <source>Paid back after</source>
        <translation>回收期</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>time until it is paid back</comment>
        <translation>
            <numerusform>%n個月</numerusform>
        </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>never</source>
        <translation>無法回收</translation>
    </message>
    <message>
        <source>needs cases and unit costs of both channels</source>
        <translation>需補：兩管道的件數與每件成本</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>service, channel from, channel to</comment>
        <translation>%1：%2→%3</translation>
    </message>
    <message>
        <source>figures: %1</source>
        <comment>how well they are known</comment>
        <translation>資料品質：%1</translation>
    </message>
    <message>
        <source>Agreed and under way: %1 a year saved in the budget, %2 of it back to inclusion. With all ideas: %3 and %4.</source>
        <translation>已同意與進行中：每年可實際節省%1，其中%2回饋數位包容。含全部構想：%3與%4。</translation>
    </message>
    <message>
        <source>Left and right try another share, Page up and Page down ten per cent at a time; nothing is written until it is applied. Only what falls in posts or overtime is saved in the budget.</source>
        <translation>左右鍵試算其他比率，Page Up／Page Down 每次一成；套用前不寫入。員額或加班減少才算實際節省。</translation>
    </message>
    <message>
        <source>kept in the budget</source>
        <translation>留在預算</translation>
    </message>
    <message>
        <source>back to inclusion</source>
        <translation>回饋數位包容</translation>
    </message>
    <message>
        <source>People who use no online service</source>
        <translation>未使用線上服務人數</translation>
    </message>
    <message>
        <source>District</source>
        <translation>行政區</translation>
    </message>
    <message>
        <source>Measures there</source>
        <translation>當地措施</translation>
    </message>
    <message>
        <source>65 and older</source>
        <translation>65歲以上</translation>
    </message>
    <message>
        <source>younger</source>
        <translation>未滿65歲</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不詳</translation>
    </message>
    <message>
        <source>%1 people use no online service, %2 of them are 65 or older; known for %3 of %4 districts.</source>
        <translation>%1人未使用線上服務，其中65歲以上%2人；%4個行政區中%3個已知。</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <comment>head of a table</comment>
        <translation>年度</translation>
    </message>
    <message>
        <source>Money</source>
        <comment>head of a table</comment>
        <translation>金額</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>head of a table: share of the budget</comment>
        <translation>共用占比</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>head of a table: how many</comment>
        <translation>筆數</translation>
    </message>
    <message>
        <source>shared budget</source>
        <translation>跨局處共用</translation>
    </message>
    <message>
        <source>one department’s</source>
        <translation>單一機關</translation>
    </message>
    <message>
        <source>hatched: not law yet</source>
        <translation>斜線：尚非法定預算</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a fiscal year; in Chinese with the word for year</comment>
        <translation>%1年度</translation>
    </message>
    <message>
        <source>By source of funds</source>
        <translation>依經費來源</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>依預算狀態</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>依局處</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>依經資門</translation>
    </message>
    <message>
        <source>%1 in %2 years, %3 of it law; %4 stands in budgets that departments share.</source>
        <translation>%2個年度共%1，法定預算占%3；跨局處共用占%4。</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未註明</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>改善前後</translation>
    </message>
    <message>
        <source>What moving cases would bring</source>
        <translation>通路移轉試算</translation>
    </message>
    <message>
        <source>Who is offline</source>
        <translation>誰未使用線上服務</translation>
    </message>
    <message>
        <source>Budget by year</source>
        <translation>分年預算</translation>
    </message>
    <message>
        <source>Under each plan</source>
        <translation>依上位計畫列出</translation>
    </message>
    <message>
        <source>Each objective once</source>
        <translation>目標只列一次</translation>
    </message>
    <message>
        <source>Only broken lines</source>
        <translation>僅斷鏈者</translation>
    </message>
    <message>
        <source>Plan, objective, measure, initiative, benefit</source>
        <translation>計畫、目標、指標、行動方案、效益</translation>
    </message>
    <message>
        <source>Now → target</source>
        <translation>現況→目標</translation>
    </message>
    <message>
        <source>State</source>
        <comment>head of a table</comment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>By</source>
        <comment>head of a table: a date</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>%1 of %2 objectives have an unbroken line from a plan to a benefit that somebody answers for.</source>
        <translation>%2項目標中%1項可由上位計畫一路追到有人當責的效益。</translation>
    </message>
    <message>
        <source>＋ marks a broken end: Enter adds what is missing. An objective that supports several plans stands under each.</source>
        <translation>＋為斷鏈之處，按 Enter 補上。支持多項計畫的目標在各計畫下均列出。</translation>
    </message>
    <message>
        <source>No higher-level plan</source>
        <translation>無上位計畫</translation>
    </message>
    <message>
        <source>also under: %1</source>
        <translation>亦列於：%1</translation>
    </message>
    <message>
        <source>no plan: link one in the objective</source>
        <translation>無上位計畫：請於目標中連結</translation>
    </message>
    <message>
        <source>no measure</source>
        <translation>無指標</translation>
    </message>
    <message>
        <source>not complete: it cannot be judged</source>
        <translation>不完整，無法判讀</translation>
    </message>
    <message>
        <source>no initiative</source>
        <translation>無行動方案</translation>
    </message>
    <message>
        <source>no benefit</source>
        <translation>無效益</translation>
    </message>
    <message>
        <source>moves no measure</source>
        <translation>未連到指標</translation>
    </message>
    <message>
        <source>nobody answers for it</source>
        <translation>無人當責</translation>
    </message>
    <message>
        <source>on its path</source>
        <translation>符合路徑</translation>
    </message>
    <message>
        <source>within tolerance</source>
        <translation>容許範圍內</translation>
    </message>
    <message>
        <source>behind its path</source>
        <translation>落後路徑</translation>
    </message>
    <message>
        <source>Objective</source>
        <comment>what a line is</comment>
        <translation>目標</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>what a line is</comment>
        <translation>指標</translation>
    </message>
    <message>
        <source>Initiative</source>
        <comment>what a line is</comment>
        <translation>行動方案</translation>
    </message>
    <message>
        <source>Benefit</source>
        <comment>what a line is</comment>
        <translation>效益</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a line is and its title</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>＋ %1</source>
        <comment>add: what</comment>
        <translation>＋%1</translation>
    </message>
    <message>
        <source>From objective to benefit</source>
        <translation>從目標到效益</translation>
    </message>
    <message>
        <source>(untitled)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>head of a table</comment>
        <translation>欄</translation>
    </message>
    <message>
        <source>Row</source>
        <comment>head of a table</comment>
        <translation>列</translation>
    </message>
    <message>
        <source>More about it</source>
        <comment>head of a table</comment>
        <translation>補充</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>head of a table</comment>
        <translation>標記</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>head of a table</comment>
        <translation>備註</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a chart</comment>
        <translation>線</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>head of a table</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>head of a table</comment>
        <translation>數值</translation>
    </message>
    <message>
        <source>Under</source>
        <comment>head of a table: the broader term</comment>
        <translation>上位術語</translation>
    </message>
    <message>
        <source>NT$%1 million</source>
        <comment>in Chinese %1 counts ten thousands</comment>
        <translation>%1萬元</translation>
    </message>
    <message>
        <source>NT$%1 hundred million</source>
        <comment>used in Chinese only</comment>
        <translation>%1億元</translation>
    </message>
    <message>
        <source>%2 %1 million</source>
        <comment>amount, currency</comment>
        <translation>%2 %1百萬</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>head of a table</comment>
        <translation>用字</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>head of a table</comment>
        <translation>出處</translation>
    </message>
    <message>
        <source>Better</source>
        <comment>head of a table: another word</comment>
        <translation>建議用詞</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a record and one of its fields</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>disputed: say which meaning</source>
        <translation>有爭議：請註明所指意義</translation>
    </message>
    <message>
        <source>Words to avoid stand in %1 places of this project; %2 terms have words to avoid.</source>
        <translation>本專案有%1處用到避用詞；%2個術語列有避用詞。</translation>
    </message>
    <message>
        <source>%1 words to avoid or disputed in the text; nothing of it is kept.</source>
        <translation>文字中有%1處避用詞或有爭議的術語；內容不會留存。</translation>
    </message>
    <message>
        <source>R replaces the word in its place, Shift+R in all places; people’s own words in needs are left alone.</source>
        <translation>R 取代該處用字，Shift+R 取代所有出處；需求中民眾原話不更動。</translation>
    </message>
    <message>
        <source>Replace here</source>
        <translation>取代此處</translation>
    </message>
    <message>
        <source>Check of words</source>
        <translation>術語檢核</translation>
    </message>
    <message>
        <source>Who speaks for it</source>
        <comment>head of a table</comment>
        <translation>由誰代表</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>出缺</translation>
    </message>
    <message>
        <source>vacant, acting: %1</source>
        <comment>a person</comment>
        <translation>出缺，代理：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person and the department</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 bodies and %2 seats, %3 of the roles strategic; %4 seats are vacant.</source>
        <translation>單位%1個、職位%2個，其中策略層級%3個；出缺%4個。</translation>
    </message>
    <message>
        <source>A role hangs below the one it is part of; it is moved in its form, by “part of”.</source>
        <translation>職務列於所隸屬者之下；如需調整，請在表單修改「隸屬」。</translation>
    </message>
    <message>
        <source>Role below it…</source>
        <translation>下級職務…</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>現行</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>head of a table</comment>
        <translation>地點</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>head of a table</comment>
        <translation>管道</translation>
    </message>
    <message>
        <source>Papers</source>
        <comment>head of a table: to bring</comment>
        <translation>文件數</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>現況：%1</translation>
    </message>
    <message>
        <source>After the change: %1</source>
        <translation>改善後：%1</translation>
    </message>
    <message>
        <source>no journey after the change: describe one</source>
        <translation>尚無改善後歷程：請填寫</translation>
    </message>
    <message>
        <source>↻ asked again: %1</source>
        <comment>which data</comment>
        <translation>↻重複索取：%1</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>hand-over to a department</comment>
        <translation>→%1</translation>
    </message>
    <message>
        <source>%1 services have a journey, %2 of them also one after the change; data are asked for twice at %3 steps.</source>
        <translation>%1項服務有歷程，其中%2項有改善後歷程；現況有%3個步驟重複索取資料。</translation>
    </message>
    <message>
        <source>→ marks a hand-over to another department or body, ↻ data that the city already has. N adds a step to the same journey.</source>
        <translation>→表示轉手到其他機關，↻表示市府已有的資料。按 N 在同一歷程新增步驟。</translation>
    </message>
    <message>
        <source>Step after it…</source>
        <translation>後續步驟…</translation>
    </message>
    <message>
        <source>Principle and what it means here</source>
        <translation>方針與本市條文</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>共識</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <comment>head of a table: that cite it</comment>
        <translation>行動方案</translation>
    </message>
    <message>
        <source>Decisions</source>
        <comment>head of a table: that cite it</comment>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>Not funded because of it</source>
        <translation>因而未支出</translation>
    </message>
    <message>
        <source>%1 replies</source>
        <comment>too few for a share</comment>
        <translation>%1份回覆</translation>
    </message>
    <message>
        <source>%1 of %2 agree</source>
        <translation>%2個中%1個同意</translation>
    </message>
    <message>
        <source>%1: no statement of our own</source>
        <comment>a principle</comment>
        <translation>%1：尚無本市條文</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a statement and its state</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how often, and the money</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 points have a statement, %3 are cited. Because of the principles %4 was not spent (%5 of %6 cases name an amount).</source>
        <translation>%2項方針中%1項有條文、%3項被引用。因方針而未支出%4（%6案中%5案載有金額）。</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>agree if changed</source>
        <translation>修正後同意</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>條文新版…</translation>
    </message>
    <message>
        <source>Not funded…</source>
        <translation>不動支…</translation>
    </message>
    <message>
        <source>Principles at work</source>
        <translation>方針運用</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>服務歷程圖</translation>
    </message>
    <message>
        <source>Organisation chart</source>
        <translation>組織圖</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>head of a table</comment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>head of a table</comment>
        <translation>等級</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>%1 rates: %2 of %3 items.</source>
        <comment>an assessor</comment>
        <translation>%1評分中：%3個項目已評%2個。</translation>
    </message>
    <message>
        <source>%1 has handed in %2 ratings.</source>
        <comment>an assessor</comment>
        <translation>%1已交出%2筆評分。</translation>
    </message>
    <message>
        <source>Name two assessors in the round first.</source>
        <translation>請先在評估輪次中指定兩位評估者。</translation>
    </message>
    <message>
        <source>Of %1 items rated by both, %2 are equal and %3 lie within one level; %4 rates %5 higher on average.</source>
        <comment>shares and an assessor</comment>
        <translation>兩人都評的%1個項目中，%2相同、%3相差一級以內；%4平均高%5級。</translation>
    </message>
    <message>
        <source>Of %1 items rated by both, %2 are equal and %3 lie within one level; neither rates higher.</source>
        <translation>兩人都評的%1個項目中，%2相同、%3相差一級以內；兩人平均等級相同。</translation>
    </message>
    <message>
        <source>Weighted kappa %1 (indicative).</source>
        <translation>加權 kappa 值%1（僅供參考）。</translation>
    </message>
    <message>
        <source>no note says why yet</source>
        <translation>尚無備註說明理由</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>交出評分</translation>
    </message>
    <message>
        <source>Settle all that are equal</source>
        <translation>相同者全部定案</translation>
    </message>
    <message>
        <source>Settle at %1</source>
        <comment>a level</comment>
        <translation>定為%1級</translation>
    </message>
    <message>
        <source>Assessors side by side</source>
        <translation>評估者對照</translation>
    </message>
    <message>
        <source>NT$%1</source>
        <comment>an amount of money</comment>
        <translation>%1元</translation>
    </message>
    <message>
        <source>By kind</source>
        <comment>of innovation</comment>
        <translation>依類型</translation>
    </message>
    <message>
        <source>Tick initiatives and services</source>
        <translation>勾選行動方案與服務</translation>
    </message>
    <message>
        <source>Kind, initiative, service</source>
        <comment>head of a table</comment>
        <translation>類型、行動方案、服務</translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>head of a table: initiative or service</comment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>head of a table</comment>
        <translation>局處</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a kind of innovation and how much belongs to it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>nothing belongs to it yet</source>
        <translation>尚無項目</translation>
    </message>
    <message>
        <source>nothing under way</source>
        <translation>目前無進行中項目</translation>
    </message>
    <message>
        <source>Open initiative or service</source>
        <comment>head of a table</comment>
        <translation>進行中的行動方案或服務</translation>
    </message>
    <message>
        <source>On an initiative or service the keys 1 to 6 say which kinds it belongs to, in the order shown; choose “Tick initiatives and services” above to see those that belong to none.</source>
        <translation>在行動方案或服務上按1至6鍵，即可依所示順序勾選或取消類型；要看尚未歸類者，請在上方改選「勾選行動方案與服務」。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>key and its meaning</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Service…</source>
        <translation>服務…</translation>
    </message>
    <message>
        <source>Kinds of innovation</source>
        <translation>創新類型</translation>
    </message>
    <message>
        <source>Initiative that removes these barriers…</source>
        <translation>排除這些障礙的行動方案…</translation>
    </message>
    <message>
        <source>Contract principle and its policies</source>
        <translation>契約原則與所屬政策</translation>
    </message>
    <message>
        <source>Contracts in force that keep it</source>
        <translation>符合之有效契約</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>未填日期</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>a date and how many more there are</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>%1起</translation>
    </message>
    <message>
        <source>%1: no policy yet</source>
        <comment>a contract principle</comment>
        <translation>%1：尚無政策</translation>
    </message>
    <message>
        <source>%1 of %2 that answer it</source>
        <comment>contracts</comment>
        <translation>已填%2件，符合%1件</translation>
    </message>
    <message>
        <source>%1: owned by the city %2, open access %3</source>
        <comment>of how many; contracts</comment>
        <translation>%1：歸市府所有%2、開放存取%3</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>尚未填答</translation>
    </message>
    <message>
        <source>keep it (data: owned by the city)</source>
        <translation>符合（資料：歸市府所有）</translation>
    </message>
    <message>
        <source>data by open access</source>
        <translation>資料以開放存取符合</translation>
    </message>
    <message>
        <source>%1 of 4 contract principles have a policy in force, %2 more are being prepared.</source>
        <translation>4項契約原則中，%1項已有施行中的政策，另有%2項研擬中。</translation>
    </message>
    <message>
        <source>Kept means: pays for a service or a result; data owned by the city or open on fair terms; gain sharing or a shared asset; lock-in below medium. Contracts without an answer do not count.</source>
        <translation>符合是指：以服務或成果計價；資料歸市府所有，或以公平條款開放；訂有利益共享或使用共用資產；綁定程度低於中等。未填答的契約不計入。</translation>
    </message>
    <message>
        <source>Policy…</source>
        <translation>政策…</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>head of a table</comment>
        <translation>統計項目</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a year</comment>
        <translation>%1迄今</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增減</translation>
    </message>
    <message>
        <source>Early talks, market days and calls for information held</source>
        <translation>已辦理之及早接觸、廠商交流日與公開徵詢</translation>
    </message>
    <message>
        <source>Competitions held</source>
        <translation>已辦理之競賽</translation>
    </message>
    <message>
        <source>Small and medium firms among those taking part</source>
        <translation>參與廠商中的中小企業</translation>
    </message>
    <message>
        <source>Contracts in force with small and medium firms</source>
        <translation>由中小企業承作的有效契約</translation>
    </message>
    <message>
        <source>Share of the value in force with small and medium firms</source>
        <translation>中小企業占有效契約金額</translation>
    </message>
    <message>
        <source>Tenders with a clause for small and medium firms</source>
        <translation>訂有中小企業條款的標案</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>a share, how many of how many</comment>
        <translation>%1（%2／%3）</translation>
    </message>
    <message>
        <source>known of %1 of %2 contracts; a year before by their dates</source>
        <translation>%2件契約中%1件已知；前一年依契約日期推算</translation>
    </message>
    <message>
        <source>+%1 percentage points</source>
        <translation>+%1個百分點</translation>
    </message>
    <message>
        <source>−%1 percentage points</source>
        <translation>−%1個百分點</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>Years are calendar years. What nobody has recorded is “not yet”, never zero. Enter leads to the register behind a figure.</source>
        <translation>年度為曆年。無人登錄者顯示「尚無」，不以零計。按Enter前往該項統計所依據的清冊。</translation>
    </message>
    <message>
        <source>Market action…</source>
        <translation>市場參與作為…</translation>
    </message>
    <message>
        <source>Contract principles</source>
        <translation>契約原則</translation>
    </message>
    <message>
        <source>Market in figures</source>
        <translation>市場參與統計</translation>
    </message>
    <message>
        <source>Measures complete</source>
        <translation>完整的指標</translation>
    </message>
    <message>
        <source>Against their path</source>
        <comment>head of a table: measures</comment>
        <translation>與預定路徑相比</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <comment>head of a table: how many</comment>
        <translation>行動方案</translation>
    </message>
    <message>
        <source>Benefits</source>
        <comment>head of a table</comment>
        <translation>效益</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many</comment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>on their path</source>
        <translation>符合路徑</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>落後</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a word and how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <comment>initiatives by name</comment>
        <translation>逾期：%1</translation>
    </message>
    <message>
        <source>Broken line: %1</source>
        <comment>what is missing</comment>
        <translation>關聯中斷：%1</translation>
    </message>
    <message>
        <source>no higher-level plan</source>
        <translation>無上位計畫</translation>
    </message>
    <message>
        <source>no complete measure</source>
        <translation>無完整的指標</translation>
    </message>
    <message>
        <source>no benefit that somebody answers for</source>
        <translation>沒有已指定負責人的效益</translation>
    </message>
    <message>
        <source>Each initiative counts once in the sum, with its capital and current money; currencies are never added. M, I and B add a measure, an initiative and a benefit to an objective.</source>
        <translation>合計時每項行動方案只計一次，含資本門與經常門；不同幣別不相加。在目標上按M、I、B可新增指標、行動方案、效益。</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>指標…</translation>
    </message>
    <message>
        <source>Benefit…</source>
        <translation>效益…</translation>
    </message>
    <message>
        <source>Each service</source>
        <translation>逐項服務</translation>
    </message>
    <message>
        <source>Department, service</source>
        <comment>head of a table</comment>
        <translation>局處、服務</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>head of a table: how many</comment>
        <translation>服務</translation>
    </message>
    <message>
        <source>Run jointly</source>
        <comment>head of a table</comment>
        <translation>合辦</translation>
    </message>
    <message>
        <source>On a shared system</source>
        <comment>head of a table</comment>
        <translation>使用共用系統</translation>
    </message>
    <message>
        <source>Fed by others</source>
        <comment>head of a table</comment>
        <translation>取得其他局處資料</translation>
    </message>
    <message>
        <source>In a shared budget</source>
        <comment>head of a table</comment>
        <translation>列入共用預算</translation>
    </message>
    <message>
        <source>Alone</source>
        <comment>head of a table: services without any tie</comment>
        <translation>單一局處自辦</translation>
    </message>
    <message>
        <source>No department given</source>
        <translation>未填局處</translation>
    </message>
    <message>
        <source>Alone: %1</source>
        <comment>services by name</comment>
        <translation>單一局處自辦：%1</translation>
    </message>
    <message>
        <source>%1 departments without a service in the list</source>
        <translation>%1個局處尚未登錄服務</translation>
    </message>
    <message>
        <source>%1 of %2 services for residents and firms stand alone; %3 of %4 departments have at least one service that is tied to others.</source>
        <translation>%2項民眾及企業服務中%1項單一局處自辦；%4個局處中%3個至少有一項服務與其他局處相連。</translation>
    </message>
    <message>
        <source>Shown, not judged: alone means that none of the four ties is recorded. A service is fed when one of its systems uses an interface of another department.</source>
        <translation>僅呈現現況，不作評價：單一局處自辦是指四種連結均未登錄。服務所用系統若使用其他局處提供的介面，即屬取得其他局處資料。</translation>
    </message>
    <message>
        <source>Objectives in numbers</source>
        <translation>目標進度統計</translation>
    </message>
    <message>
        <source>Services and silos</source>
        <translation>服務整合情形</translation>
    </message>
    <message>
        <source>%1 of 6 kinds have something under way; open initiatives and services that belong to one: %2. Not every city needs all six.</source>
        <translation>6種類型中有%1種正在推動；已歸類的進行中行動方案與服務共%2項。不必六種都做。</translation>
    </message>
    <message>
        <source>So far in %3: talks with the market %1, competitions %2. Small and medium firms hold %4 of the value in force.</source>
        <translation>%3迄今：與市場接觸%1次、競賽%2次。中小企業占有效契約金額%4。</translation>
    </message>
    <message>
        <source>last contact: %1</source>
        <comment>a date</comment>
        <translation>最近聯繫：%1</translation>
    </message>
    <message>
        <source>What they said (internal)</source>
        <comment>switch: shows it</comment>
        <translation>對方意見（內部）</translation>
    </message>
    <message>
        <source>The letter is the engagement now: %1. An arrow ↑ counts the steps up that are wanted.</source>
        <translation>代碼為目前參與程度：%1。箭頭↑為期望提升的級數。</translation>
    </message>
    <message>
        <source>▲ no contact planned with a key stakeholder of whom more is wanted.</source>
        <translation>▲關鍵對象期望提升但未安排聯繫。</translation>
    </message>
    <message>
        <source>Attitudes (internal)</source>
        <comment>switch: shows them</comment>
        <translation>態度（內部）</translation>
    </message>
    <message>
        <source>Bodies outside</source>
        <translation>市府以外單位</translation>
    </message>
    <message>
        <source>No successor named</source>
        <translation>未指定接替者</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>局處</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>head of a table: an organisation</comment>
        <translation>單位</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>head of a table: how many</comment>
        <translation>合計</translation>
    </message>
    <message>
        <source>nobody named</source>
        <comment>who takes over</comment>
        <translation>未指定</translation>
    </message>
    <message>
        <source>ministry</source>
        <comment>has no successor</comment>
        <translation>中央機關</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <comment>by name</comment>
        <translation>服務：%1</translation>
    </message>
    <message>
        <source>Nothing depends on %1 others</source>
        <comment>bodies; their names stand below</comment>
        <translation>其餘%1個目前無所牽涉</translation>
    </message>
    <message>
        <source>Something depends on %1 of %2 bodies outside the city. For %3 of these nobody is named who would take over; most depends on %4 (%5).</source>
        <translation>市府以外%2個單位中，有%1個牽涉本市事項；其中%3個未指定接替者。牽涉最多的是%4（%5項）。</translation>
    </message>
    <message>
        <source>Nothing depends on the %1 bodies outside the city.</source>
        <translation>市府以外的%1個單位目前均無所牽涉。</translation>
    </message>
    <message>
        <source>%1 of %2 departments are in charge of something; most of it lies with %3 (%4).</source>
        <translation>%2個局處中，有%1個主管相關事項；最多的是%3（%4項）。</translation>
    </message>
    <message>
        <source>None of the %1 departments is in charge of anything yet.</source>
        <translation>%1個局處目前均未主管任何事項。</translation>
    </message>
    <message>
        <source>Only what runs counts: contracts in force, assets not retired, open services, initiatives and risks, terms not ended. Services count by their systems, contracts and journeys, initiatives by contracts and responsibilities. Enter opens the body, where its successor is named.</source>
        <translation>只計現行事項：有效契約、未汰除資產、未結束的服務、行動方案與風險、任期未滿的角色。服務依其系統、契約與服務歷程計入，行動方案依契約與權責分工計入。按Enter開啟該單位，可指定接替者。</translation>
    </message>
    <message>
        <source>What the department is in charge of: contracts in force, assets not retired, open services, initiatives and risks, terms not ended.</source>
        <translation>該局處主管的事項：有效契約、未汰除資產、未結束的服務、行動方案與風險、任期未滿的角色。</translation>
    </message>
    <message>
        <source>If a body leaves</source>
        <translation>若單位退出</translation>
    </message>
    <message>
        <source>A click on a cell or the keys 1 to 6 switch a kind on and off; Enter or a double click opens the form.</source>
        <translation>點選格子或按1至6鍵可勾選或取消類型；按Enter或連按兩下開啟表單。</translation>
    </message>
    <message>
        <source>No budget lines are entered yet.</source>
        <translation>尚未登錄預算明細。</translation>
    </message>
    <message>
        <source>%1 of initiatives without a line</source>
        <translation>尚無預算明細的行動方案%1</translation>
    </message>
    <message>
        <source>%1 named for years not entered yet</source>
        <translation>所列金額中尚未輸入年度的部分%1</translation>
    </message>
    <message>
        <source>%1 in lines beyond what initiatives name</source>
        <translation>預算明細超出行動方案所列金額%1</translation>
    </message>
    <message>
        <source>%1 in lines of no initiative or a stopped one</source>
        <translation>不屬任何行動方案或屬已停止行動方案的預算明細%1</translation>
    </message>
    <message>
        <source>Apart</source>
        <comment>head of a table: levels between assessors</comment>
        <translation>差距</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>head of a table: level all agreed on</comment>
        <translation>共識等級</translation>
    </message>
    <message>
        <source>whether it applies</source>
        <comment>what assessors differ in, instead of levels</comment>
        <translation>是否適用</translation>
    </message>
    <message>
        <source>Round: %1.</source>
        <translation>評估輪次：%1。</translation>
    </message>
    <message>
        <source>Not handed in yet: %1.</source>
        <comment>assessors with how many they have rated</comment>
        <translation>尚未交出：%1。</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 rated)</source>
        <comment>an assessor</comment>
        <translation>%1（%3 項中已評 %2 項）</translation>
    </message>
    <message>
        <source>What is not handed in is seen by its assessor alone, and an assessor sees the others’ rating of an item once their own is handed in. The file itself holds all ratings.</source>
        <translation>未交出的評分只有本人看得到；評估者交出自己對某項目的評分後，才看得到他人對該項目的評分。檔案本身存有全部評分。</translation>
    </message>
    <message>
        <source>Say under “Who rates” which assessor you are.</source>
        <translation>請在「由誰評分」選擇您是哪一位評估者。</translation>
    </message>
    <message>
        <source>There is no item yet that two assessors have rated and handed in.</source>
        <translation>尚無兩位評估者都評過且交出的項目。</translation>
    </message>
    <message>
        <source>Of %1 items rated by two assessors or more, %2 are equal and %3 lie within one level.</source>
        <comment>shares</comment>
        <translation>兩位以上評估者都評的%1個項目中，%2相同、%3相差一級以內。</translation>
    </message>
    <message>
        <source>Least alike are %1 and %2: %3 of %4 within one level.</source>
        <translation>差異最大的是%1與%2：%4項中%3相差一級以內。</translation>
    </message>
    <message numerus="yes">
        <source>They differ in whether %n item(s) apply.</source>
        <comment>assessors</comment>
        <translation>
            <numerusform>對 %n 個項目是否適用看法不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回評分</translation>
    </message>
    <message>
        <source>All compared</source>
        <translation>全體對照</translation>
    </message>
    <message>
        <source>My own ratings</source>
        <translation>我的評分</translation>
    </message>
    <message>
        <source>Between these sums lie: %1.</source>
        <comment>amounts and what they are</comment>
        <translation>各合計之間的差異：%1。</translation>
    </message>
    <message>
        <source>%1 of initiatives without an objective</source>
        <translation>未連結目標的行動方案%1</translation>
    </message>
    <message>
        <source>Rate first and hand in: the others’ ratings stand here beside yours then.</source>
        <translation>請先完成並交出自己的評分，之後即可在此與其他評估者對照。</translation>
    </message>
    <message>
        <source>The matrix asks for %1 artefacts: %2 are recorded, %3 of them agreed. Barriers that stand: %4, of them block a service: %5. It breaks most at %6 × %7.</source>
        <translation>矩陣應備文件%1項，已登錄%2項，其中%3項已議定；現存障礙%4項，其中%5項卡住服務。最嚴重處為%6×%7。</translation>
    </message>
    <message>
        <source>The matrix asks for %1 artefacts: %2 are recorded, %3 of them agreed. Barriers that stand: %4, of them block a service: %5.</source>
        <translation>矩陣應備文件%1項，已登錄%2項，其中%3項已議定；現存障礙%4項，其中%5項卡住服務。</translation>
    </message>
    <message>
        <source>%1 of %2 late</source>
        <comment>how many of how many initiatives</comment>
        <translation>%2項中%1項逾期</translation>
    </message>
    <message>
        <source>%1 of %2 objectives have an unbroken line. Measures behind their path: %3. Initiatives that serve them: %4, of them late: %5; these name %6.</source>
        <translation>%2項目標中%1項關聯完整。落後路徑的指標%3項；推動目標的行動方案%4項，其中逾期%5項，這些方案的經費合計%6。</translation>
    </message>
    <message>
        <source>All initiatives, with or without an objective, name %1; the budget lines hold %2.</source>
        <comment>amounts</comment>
        <translation>全部行動方案（含未對應目標者）合計%1，預算明細合計%2。</translation>
    </message>
    <message>
        <source>All initiatives, with or without an objective, name %1.</source>
        <comment>an amount</comment>
        <translation>全部行動方案（含未對應目標者）合計%1。</translation>
    </message>
    <message>
        <source>%1 min, hand-overs: %2, papers: %3, asked again: %4</source>
        <translation>%1分鐘、轉手%2次、文件%3份、重複索取%4次</translation>
    </message>
    <message>
        <source>minutes known for %1 of %2 steps, hand-overs: %3, papers: %4, asked again: %5</source>
        <translation>%2步中%1步有分鐘數、轉手%3次、文件%4份、重複索取%5次</translation>
    </message>
    <message>
        <source>assets: %1, %2 a year</source>
        <comment>how many, and their known cost</comment>
        <translation>%1項，每年%2</translation>
    </message>
    <message>
        <source>assets: %1; %2 a year for the %3 whose cost is given</source>
        <translation>%1項；其中%3項填有經費，每年%2</translation>
    </message>
    <message>
        <source>assets: %1, cost not given</source>
        <translation>%1項，經費未填</translation>
    </message>
    <message>
        <source>Agreed and under way: %1 a year saved in the budget, %2 of it back to inclusion.</source>
        <translation>已同意與進行中：每年可實際節省%1，其中%2回饋數位包容。</translation>
    </message>
</context>
</TS>
