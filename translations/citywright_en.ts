<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>NextStep</name>
    <message numerus="yes">
        <source>Next: rate the remaining %n item(s)</source>
        <translation>
            <numerusform>Next: rate the remaining %n item</numerusform>
            <numerusform>Next: rate the remaining %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: evidence for %n rating(s)</source>
        <translation>
            <numerusform>Next: evidence for %n rating</numerusform>
            <numerusform>Next: evidence for %n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: rate the remaining %n item(s) of %1</source>
        <translation>
            <numerusform>Next: rate the remaining item of %1</numerusform>
            <numerusform>Next: rate the remaining %n items of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message numerus="yes">
        <source>%n row(s) not added yet: %1.</source>
        <translation>
            <numerusform>One row is not added yet: %1.</numerusform>
            <numerusform>%n rows are not added yet: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) not taken: %1.</source>
        <translation>
            <numerusform>%n field was not taken: %1.</numerusform>
            <numerusform>%n fields were not taken: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n text(s) too long for a cell were cut and marked</source>
        <comment>cells of a workbook</comment>
        <translation>
            <numerusform>%n text too long for a cell was cut and marked</numerusform>
            <numerusform>%n texts too long for a cell were cut and marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <comment>department packet</comment>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) of other assessors that you may not see yet were left out</source>
        <comment>of an export</comment>
        <translation>
            <numerusform>%n rating of another assessor that you may not see yet was left out</numerusform>
            <numerusform>%n ratings of other assessors that you may not see yet were left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::FileFlow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program ended before %n change(s) to this file were saved, the last on %1.</source>
        <translation>
            <numerusform>The program ended before %n change to this file was saved, the last on %1.</numerusform>
            <numerusform>The program ended before %n changes to this file were saved, the last on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::FindingsBar</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::FindingsModel</name>
    <message numerus="yes">
        <source>%1  and %n more of this kind</source>
        <translation>
            <numerusform>%1  and %n more of this kind</numerusform>
            <numerusform>%1  and %n more of this kind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::GapsPage</name>
    <message numerus="yes">
        <source>Draft %n initiative(s)</source>
        <translation>
            <numerusform>Draft %n initiative</numerusform>
            <numerusform>Draft %n initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) drafted. Put them in your own words.</source>
        <translation>
            <numerusform>%n initiative drafted. Put them in your own words.</numerusform>
            <numerusform>%n initiatives drafted. Put them in your own words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) cannot be taken</source>
        <translation>
            <numerusform>%n row cannot be taken</numerusform>
            <numerusform>%n rows cannot be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::MatrixModel</name>
    <message numerus="yes">
        <source>%1. “%2” stands here %n time(s); it must stand once.</source>
        <translation>
            <numerusform>%1. “%2” stands here %n time; it must stand once.</numerusform>
            <numerusform>%1. “%2” stands here %n times; it must stand once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::MatrixPanel</name>
    <message numerus="yes">
        <source>%n record(s) with more than the cell shows were deleted.</source>
        <translation>
            <numerusform>%n record with more than the cell shows was deleted.</numerusform>
            <numerusform>%n records with more than the cell shows were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were not set: each needs its own explanation.</source>
        <translation>
            <numerusform>One cell was not set: it needs its own explanation.</numerusform>
            <numerusform>%n cells were not set: each needs its own explanation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::OverviewPage</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::PacketPointsDialog</name>
    <message numerus="yes">
        <source>%n point(s) open</source>
        <translation>
            <numerusform>%n point open</numerusform>
            <numerusform>%n points open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::PacketReviewDialog</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to take</source>
        <translation>
            <numerusform>%n difference to take</numerusform>
            <numerusform>%n differences to take</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) that keep ours</source>
        <translation>
            <numerusform>%n conflict that keeps ours</numerusform>
            <numerusform>%n conflicts that keep ours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken</source>
        <translation>
            <numerusform>%n row cannot be taken</numerusform>
            <numerusform>%n rows cannot be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused</source>
        <translation>
            <numerusform>%n file refused</numerusform>
            <numerusform>%n files refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) taken in.</source>
        <translation>
            <numerusform>%n packet taken in.</numerusform>
            <numerusform>%n packets taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) were left as they are.</source>
        <translation>
            <numerusform>%n point was left as it is.</numerusform>
            <numerusform>%n points were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) left as they are</source>
        <translation>
            <numerusform>%n cell left as it is</numerusform>
            <numerusform>%n cells left as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::PacketsDialog</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) written to %1.</source>
        <translation>
            <numerusform>%n packet written to %1.</numerusform>
            <numerusform>%n packets written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) open</source>
        <translation>
            <numerusform>%n point open</numerusform>
            <numerusform>%n points open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::RegisterExchange</name>
    <message numerus="yes">
        <source>Big5 has no characters for parts of %n record(s).</source>
        <translation>
            <numerusform>Big5 has no characters for parts of %n record.</numerusform>
            <numerusform>Big5 has no characters for parts of %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were too long for a cell and are marked as cut.</source>
        <translation>
            <numerusform>%n text was too long for a cell and is marked as cut.</numerusform>
            <numerusform>%n texts were too long for a cell and are marked as cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) of other assessors that you may not see yet were left out.</source>
        <translation>
            <numerusform>%n rating of another assessor that you may not see yet was left out.</numerusform>
            <numerusform>%n ratings of other assessors that you may not see yet were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::RegisterPanel</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were deleted.</source>
        <translation>
            <numerusform>%n record was deleted.</numerusform>
            <numerusform>%n records were deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::RegisterStarters</name>
    <message numerus="yes">
        <source>%n record(s) were added.</source>
        <translation>
            <numerusform>%n record was added.</numerusform>
            <numerusform>%n records were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::ReplaceDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) name it.</source>
        <translation>
            <numerusform>%n record names it.</numerusform>
            <numerusform>%n records name it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>%n record changed</numerusform>
            <numerusform>%n records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>Change %n record</numerusform>
            <numerusform>Change %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” took the place of “%2” in %n record(s).</source>
        <translation>
            <numerusform>“%1” took the place of “%2” in %n record.</numerusform>
            <numerusform>“%1” took the place of “%2” in %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay: they tell what was</source>
        <translation>
            <numerusform>%n record stays: it tells what was</numerusform>
            <numerusform>%n records stay: they tell what was</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::ScenarioPanel</name>
    <message numerus="yes">
        <source>What if: %n share(s) tried, not written</source>
        <translation>
            <numerusform>What if: %n share tried, not written</numerusform>
            <numerusform>What if: %n shares tried, not written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::StartPage</name>
    <message numerus="yes">
        <source>%1: %n change(s), the last on %2</source>
        <translation>
            <numerusform>%1: %n change, the last on %2</numerusform>
            <numerusform>%1: %n changes, the last on %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::StarterDialog</name>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>Add %n row</numerusform>
            <numerusform>Add %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::TextCheckPanel</name>
    <message numerus="yes">
        <source>“%1” was replaced in %n place(s).</source>
        <translation>
            <numerusform>“%1” was replaced in %n place.</numerusform>
            <numerusform>“%1” was replaced in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::gui::ThresholdsPanel</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threshold(s)</source>
        <translation>
            <numerusform>%n threshold</numerusform>
            <numerusform>%n thresholds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was not taken as own value of “%2”. Write a number from %3 to %4 with at most %n digit(s) behind the point.</source>
        <translation>
            <numerusform>“%1” was not taken as own value of “%2”. Write a number from %3 to %4 with at most %n digit behind the point.</numerusform>
            <numerusform>“%1” was not taken as own value of “%2”. Write a number from %3 to %4 with at most %n digits behind the point.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packet</name>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <comment>%1 name of a sheet</comment>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message numerus="yes">
        <source>%n part(s) not assessed yet: %1.</source>
        <comment>count and list of processes or sections</comment>
        <translation>
            <numerusform>%n part not assessed yet: %1.</numerusform>
            <numerusform>%n parts not assessed yet: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>cards that are not drawn</comment>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more charts in the table</source>
        <comment>charts that are not drawn</comment>
        <translation>
            <numerusform>+%n more chart in the table</numerusform>
            <numerusform>+%n more charts in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more in the table</source>
        <comment>nodes that are not drawn</comment>
        <translation>
            <numerusform>+%n more in the table</numerusform>
            <numerusform>+%n more in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more lines in the table</source>
        <comment>lines that are not drawn</comment>
        <translation>
            <numerusform>+%n more line in the table</numerusform>
            <numerusform>+%n more lines in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>This edition leaves out %n record(s) that are not meant for its readers.</source>
        <comment>count of records</comment>
        <translation>
            <numerusform>This edition leaves out %n record that is not meant for its readers.</numerusform>
            <numerusform>This edition leaves out %n records that are not meant for its readers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in this report exist in the other language only and are marked so.</source>
        <comment>count of texts</comment>
        <translation>
            <numerusform>%n text in this report exists in the other language only and is marked so.</numerusform>
            <numerusform>%n texts in this report exist in the other language only and are marked so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) of low confidence.</source>
        <comment>count of ratings</comment>
        <translation>
            <numerusform>%n rating of low confidence.</numerusform>
            <numerusform>%n ratings of low confidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <comment>days after the end date</comment>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not applicable.</source>
        <comment>count of items</comment>
        <translation>
            <numerusform>%n of them not applicable.</numerusform>
            <numerusform>%n of them not applicable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more of this kind</source>
        <comment>findings</comment>
        <translation>
            <numerusform>and %n more of this kind</numerusform>
            <numerusform>and %n more of this kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) are in the exported workbook.</source>
        <comment>rows of a register</comment>
        <translation>
            <numerusform>%n more row is in the exported workbook.</numerusform>
            <numerusform>%n more rows are in the exported workbook.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without any entry are left out.</source>
        <comment>matrix</comment>
        <translation>
            <numerusform>%n row without any entry is left out.</numerusform>
            <numerusform>%n rows without any entry are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) without any entry are left out.</source>
        <comment>matrix</comment>
        <translation>
            <numerusform>%n column without any entry is left out.</numerusform>
            <numerusform>%n columns without any entry are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>time until it is paid back</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They differ in whether %n item(s) apply.</source>
        <comment>assessors</comment>
        <translation>
            <numerusform>They differ in whether %n item applies.</numerusform>
            <numerusform>They differ in whether %n items apply.</numerusform>
        </translation>
    </message>
</context>
</TS>
