<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AdminActions</name>
        <message numerus="yes">
            <source>Assigning %Ln people to {customer}</source>
            <translation>
                <numerusform>Assigning %Ln person to {customer}</numerusform>
                <numerusform>Assigning %Ln people to {customer}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Removing %Ln people from {customer}</source>
            <translation>
                <numerusform>Removing %Ln person from {customer}</numerusform>
                <numerusform>Removing %Ln people from {customer}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AdminPicker</name>
        <message numerus="yes">
            <source>Assigned to %Ln customers</source>
            <translation>
                <numerusform>Assigned to %Ln customer</numerusform>
                <numerusform>Assigned to %Ln customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln people</source>
            <translation>
                <numerusform>Add %Ln person</numerusform>
                <numerusform>Add %Ln people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AdminsTab</name>
        <message numerus="yes">
            <source>Assigned to this customer: %Ln</source>
            <translation>
                <numerusform>Assigned to this customer: %Ln</numerusform>
                <numerusform>Assigned to this customer: %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AfterSync</name>
        <message numerus="yes">
            <source>%Ln customer(s) newly expiring soon</source>
            <translation>
                <numerusform>%Ln customer is newly expiring soon</numerusform>
                <numerusform>%Ln customers are newly expiring soon</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s) newly over their licenses</source>
            <translation>
                <numerusform>%Ln customer is newly over its licenses</numerusform>
                <numerusform>%Ln customers are newly over their licenses</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AnalyticsActions</name>
        <message numerus="yes">
            <source>Copy %n rows with headings</source>
            <translation>
                <numerusform>Copy %n row with headings</numerusform>
                <numerusform>Copy %n rows with headings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AnalyticsTable</name>
        <message numerus="yes">
            <source>Copying %n rows…</source>
            <translation>
                <numerusform>Copying %n row…</numerusform>
                <numerusform>Copying %n rows…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without them there are %n rows.</source>
            <translation>
                <numerusform>Without them there is %n row.</numerusform>
                <numerusform>Without them there are %n rows.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows copied</source>
            <translation>
                <numerusform>%n row copied</numerusform>
                <numerusform>%n rows copied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n months</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weeks, the newest last: {values}</source>
            <translation>
                <numerusform>%n week: {values}</numerusform>
                <numerusform>%n weeks, the newest last: {values}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupList</name>
        <message numerus="yes">
            <source>%Ln copy(s) made and checked.</source>
            <translation>
                <numerusform>%Ln copy made and checked.</numerusform>
                <numerusform>%Ln copies made and checked.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConnectFound</name>
        <message numerus="yes">
            <source>The passphrase needs at least %Ln characters.</source>
            <translation>
                <numerusform>The passphrase needs at least %Ln character.</numerusform>
                <numerusform>The passphrase needs at least %Ln characters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message numerus="yes">
            <source>%Ln more error(s) came meanwhile; the log has them.</source>
            <translation>
                <numerusform>%Ln more error came meanwhile; the log has it.</numerusform>
                <numerusform>%Ln more errors came meanwhile; the log has them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CustomerSwitcher</name>
        <message numerus="yes">
            <source>%n more: go on typing.</source>
            <translation>
                <numerusform>%n more: go on typing.</numerusform>
                <numerusform>%n more: go on typing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customers</source>
            <translation>
                <numerusform>%n customer</numerusform>
                <numerusform>%n customers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CustomersActions</name>
        <message numerus="yes">
            <source>Copy %n rows with headings</source>
            <translation>
                <numerusform>Copy row with headings</numerusform>
                <numerusform>Copy %n rows with headings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CustomersMessage</name>
        <message numerus="yes">
            <source>Without the search text there would be %n customers.</source>
            <translation>
                <numerusform>Without the search text there would be %n customer.</numerusform>
                <numerusform>Without the search text there would be %n customers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without the filter “{filter}” there would be %n customers.</source>
            <translation>
                <numerusform>Without the filter “{filter}” there would be %n customer.</numerusform>
                <numerusform>Without the filter “{filter}” there would be %n customers.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CustomersPage</name>
        <message numerus="yes">
            <source>Copying %n rows…</source>
            <translation>
                <numerusform>Copying %n row…</numerusform>
                <numerusform>Copying %n rows…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows copied</source>
            <translation>
                <numerusform>%n row copied</numerusform>
                <numerusform>%n rows copied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customers of your organization</source>
            <translation>
                <numerusform>%n customer of your organization</numerusform>
                <numerusform>%n customers of your organization</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExplainPanel</name>
        <message numerus="yes">
            <source>Show the %n rows</source>
            <translation>
                <numerusform>Show the %n row</numerusform>
                <numerusform>Show the %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>All %Ln rows</source>
            <translation>
                <numerusform>The one row</numerusform>
                <numerusform>All %Ln rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows, as filtered</source>
            <translation>
                <numerusform>%Ln row, as filtered</numerusform>
                <numerusform>%Ln rows, as filtered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected rows</source>
            <translation>
                <numerusform>%Ln selected row</numerusform>
                <numerusform>%Ln selected rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message numerus="yes">
            <source>%Ln rows copied</source>
            <translation>
                <numerusform>%Ln row copied</numerusform>
                <numerusform>%Ln rows copied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows exported to {file}</source>
            <translation>
                <numerusform>%Ln row exported to {file}</numerusform>
                <numerusform>%Ln rows exported to {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports written to {folder}</source>
            <translation>
                <numerusform>%Ln report written to {folder}</numerusform>
                <numerusform>%Ln reports written to {folder}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDetail</name>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>Import %Ln files</source>
            <translation>
                <numerusform>Import %Ln file</numerusform>
                <numerusform>Import %Ln files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files need an answer and are left out until then.</source>
            <translation>
                <numerusform>%Ln file needs an answer and is left out until then.</numerusform>
                <numerusform>%Ln files need an answer and are left out until then.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rejected rows are saved in {file}.</source>
            <translation>
                <numerusform>%Ln rejected row is saved in {file}.</numerusform>
                <numerusform>%Ln rejected rows are saved in {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPanel</name>
        <message numerus="yes">
            <source>The first {shown} of %Ln rejected rows; saving writes them all.</source>
            <translation>
                <numerusform>The first {shown} of %Ln rejected row; saving writes it.</numerusform>
                <numerusform>The first {shown} of %Ln rejected rows; saving writes them all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows are left out, each for the reason that it shows.</source>
            <translation>
                <numerusform>%Ln row is left out, for the reason that it shows.</numerusform>
                <numerusform>%Ln rows are left out, each for the reason that it shows.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message numerus="yes">
            <source>%Ln rows of {file} are imported.</source>
            <translation>
                <numerusform>%Ln row of {file} is imported.</numerusform>
                <numerusform>%Ln rows of {file} are imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files are imported.</source>
            <translation>
                <numerusform>%Ln file is imported.</numerusform>
                <numerusform>%Ln files are imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows are rejected; see the Imports page.</source>
            <translation>
                <numerusform>%Ln row is rejected; see the Imports page.</numerusform>
                <numerusform>%Ln rows are rejected; see the Imports page.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken back: %Ln rows are as they were before.</source>
            <translation>
                <numerusform>Taken back: %Ln row is as it was before.</numerusform>
                <numerusform>Taken back: %Ln rows are as they were before.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportsPage</name>
        <message numerus="yes">
            <source>%Ln imports</source>
            <translation>
                <numerusform>%Ln import</numerusform>
                <numerusform>%Ln imports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %Ln imports</source>
            <translation>
                <numerusform>{shown} of %Ln import</numerusform>
                <numerusform>{shown} of %Ln imports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{file}” is taken back: %Ln rows are as they were before.</source>
            <translation>
                <numerusform>“{file}” is taken back: %Ln row is as it was before.</numerusform>
                <numerusform>“{file}” is taken back: %Ln rows are as they were before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rejected rows are saved in {file}.</source>
            <translation>
                <numerusform>%Ln rejected row is saved in {file}.</numerusform>
                <numerusform>%Ln rejected rows are saved in {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MatchRow</name>
        <message numerus="yes">
            <source>%Ln rows</source>
            <translation>
                <numerusform>%Ln row</numerusform>
                <numerusform>%Ln rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MatchesView</name>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OverviewTab</name>
        <message numerus="yes">
            <source>Nothing has changed in the last %n weeks.</source>
            <translation>
                <numerusform>Nothing has changed in the last week.</numerusform>
                <numerusform>Nothing has changed in the last %n weeks.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Pushes</name>
        <message numerus="yes">
            <source>%n change(s) need a decision of yours.</source>
            <translation>
                <numerusform>%n change needs your decision.</numerusform>
                <numerusform>%n changes need your decision.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RangeChooser</name>
        <message numerus="yes">
            <source>%n weeks</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n months</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message numerus="yes">
            <source>%Ln selected customers</source>
            <translation>
                <numerusform>%Ln selected customer</numerusform>
                <numerusform>%Ln selected customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %Ln customers of the list as it is filtered</source>
            <translation>
                <numerusform>The %Ln customer of the list as it is filtered</numerusform>
                <numerusform>All %Ln customers of the list as it is filtered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stopped. %Ln reports were written.</source>
            <translation>
                <numerusform>Stopped. %Ln report was written.</numerusform>
                <numerusform>Stopped. %Ln reports were written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports could not be written:</source>
            <translation>
                <numerusform>%Ln report could not be written:</numerusform>
                <numerusform>%Ln reports could not be written:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message numerus="yes">
            <source>%Ln change(s) of administrators wait in this copy. They are sent with the next sync unless you cancel them; what was done already is noticed.</source>
            <translation>
                <numerusform>%Ln change of administrators waits in this copy. It is sent with the next sync unless you cancel it; what was done already is noticed.</numerusform>
                <numerusform>%Ln changes of administrators wait in this copy. They are sent with the next sync unless you cancel them; what was done already is noticed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SecretDialog</name>
        <message numerus="yes">
            <source>The passphrase needs at least %Ln characters.</source>
            <translation>
                <numerusform>The passphrase needs at least %Ln character.</numerusform>
                <numerusform>The passphrase needs at least %Ln characters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SubscriptionSection</name>
        <message numerus="yes">
            <source>Within %n days</source>
            <translation>
                <numerusform>Within %n day</numerusform>
                <numerusform>Within %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SubscriptionsBody</name>
        <message numerus="yes">
            <source>Outlook: %n days</source>
            <translation>
                <numerusform>Outlook: %n day</numerusform>
                <numerusform>Outlook: %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncSettings</name>
        <message numerus="yes">
            <source>%Ln week(s)</source>
            <translation>
                <numerusform>%Ln week</numerusform>
                <numerusform>%Ln weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>after %Ln minute(s)</source>
            <translation>
                <numerusform>after %Ln minute</numerusform>
                <numerusform>after %Ln minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrialsTab</name>
        <message numerus="yes">
            <source>%Ln licenses</source>
            <translation>
                <numerusform>%Ln license</numerusform>
                <numerusform>%Ln licenses</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LicenceAdvice</name>
        <message numerus="yes">
            <source>Ended; %n of its {total} licenses are still assigned</source>
            <translation>
                <numerusform>Ended; %n of its {total} licenses is still assigned</numerusform>
                <numerusform>Ended; %n of its {total} licenses are still assigned</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ended; %n licenses are still assigned</source>
            <translation>
                <numerusform>Ended; %n license is still assigned</numerusform>
                <numerusform>Ended; %n licenses are still assigned</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more licenses are of an ongoing trial and not counted as bought.</source>
            <translation>
                <numerusform>%n more license is of an ongoing trial and not counted as bought.</numerusform>
                <numerusform>%n more licenses are of an ongoing trial and not counted as bought.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more licenses have ended and are not counted; still assigned of them: {assigned}.</source>
            <translation>
                <numerusform>%n more license has ended and is not counted; still assigned of them: {assigned}.</numerusform>
                <numerusform>%n more licenses have ended and are not counted; still assigned of them: {assigned}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more licenses are assigned but unused on other license lines, which don't cover this overage.</source>
            <translation>
                <numerusform>%n more license is assigned but unused on other license lines, which don't cover this overage.</numerusform>
                <numerusform>%n more licenses are assigned but unused on other license lines, which don't cover this overage.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n license lines without a limit are not counted.</source>
            <translation>
                <numerusform>%n license line without a limit is not counted.</numerusform>
                <numerusform>%n license lines without a limit are not counted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The use is known for %n of {all} license lines.</source>
            <translation>
                <numerusform>The use is known for %n of {all} license lines.</numerusform>
                <numerusform>The use is known for %n of {all} license lines.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Definitions</name>
        <message numerus="yes">
            <source>Left out: %n customer(s) without the Call Queue feature.</source>
            <translation>
                <numerusform>Left out: %n customer without the Call Queue feature.</numerusform>
                <numerusform>Left out: %n customers without the Call Queue feature.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n of the 8 weeks the report does not tell how often users called.</source>
            <translation>
                <numerusform>In %n of the 8 weeks the report does not tell how often users called.</numerusform>
                <numerusform>In %n of the 8 weeks the report does not tell how often users called.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n of the 8 weeks no report names this queue.</source>
            <translation>
                <numerusform>In %n of the 8 weeks no report names this queue.</numerusform>
                <numerusform>In %n of the 8 weeks no report names this queue.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sums of %n week(s) whose single calls were imported.</source>
            <translation>
                <numerusform>Sums of %n week whose single calls were imported.</numerusform>
                <numerusform>Sums of %n weeks whose single calls were imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No report for %n of the 8 weeks.</source>
            <translation>
                <numerusform>No report for %n of the 8 weeks.</numerusform>
                <numerusform>No report for %n of the 8 weeks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out: %n queue(s) without wait times in the report.</source>
            <translation>
                <numerusform>Left out: %n queue without wait times in the report.</numerusform>
                <numerusform>Left out: %n queues without wait times in the report.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out: %n customer(s) without a number of active users.</source>
            <translation>
                <numerusform>Left out: %n customer without a number of active users.</numerusform>
                <numerusform>Left out: %n customers without a number of active users.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not in this number: %n call(s) that only our cut-offs grade.</source>
            <translation>
                <numerusform>Not in this number: %n call that only our cut-offs grade.</numerusform>
                <numerusform>Not in this number: %n calls that only our cut-offs grade.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without a grade: %n call(s).</source>
            <translation>
                <numerusform>Without a grade: %n call.</numerusform>
                <numerusform>Without a grade: %n calls.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n license line(s) without a usage report: not counted in use.</source>
            <translation>
                <numerusform>%n license line without a usage report: not counted in use.</numerusform>
                <numerusform>%n license lines without a usage report: not counted in use.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) have no usage report: what was assigned is shown undivided.</source>
            <translation>
                <numerusform>%n week has no usage report: what was assigned is shown undivided.</numerusform>
                <numerusform>%n weeks have no usage report: what was assigned is shown undivided.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n week(s) no figures were kept.</source>
            <translation>
                <numerusform>Of %n week no figures were kept.</numerusform>
                <numerusform>Of %n weeks no figures were kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{part} ÷ {whole} = {value_percent}, over %n customer(s).</source>
            <translation>
                <numerusform>{part} ÷ {whole} = {value_percent}, over %n customer.</numerusform>
                <numerusform>{part} ÷ {whole} = {value_percent}, over %n customers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{part} ÷ {whole} = {value}, over %n customer(s).</source>
            <translation>
                <numerusform>{part} ÷ {whole} = {value}, over %n customer.</numerusform>
                <numerusform>{part} ÷ {whole} = {value}, over %n customers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{part} s ÷ {whole} calls = {value_seconds}, over %n customer(s).</source>
            <translation>
                <numerusform>{part} s ÷ {whole} calls = {value_seconds}, over %n customer.</numerusform>
                <numerusform>{part} s ÷ {whole} calls = {value_seconds}, over %n customers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{value}, summed over %n customer(s).</source>
            <translation>
                <numerusform>{value}, of %n customer.</numerusform>
                <numerusform>{value}, summed over %n customers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) in the week of {week}.</source>
            <translation>
                <numerusform>%n customer in the week of {week}.</numerusform>
                <numerusform>%n customers in the week of {week}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{part} ÷ {whole} = {value_percent}, over %n subscription(s) or trial(s).</source>
            <translation>
                <numerusform>{part} ÷ {whole} = {value_percent}, over %n subscription or trial.</numerusform>
                <numerusform>{part} ÷ {whole} = {value_percent}, over %n subscriptions or trials.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{value}, summed over %n subscription(s) or trial(s).</source>
            <translation>
                <numerusform>{value}, summed over %n subscription or trial.</numerusform>
                <numerusform>{value}, summed over %n subscriptions or trials.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Customers: {value}, through %n subscription(s) or trial(s).</source>
            <translation>
                <numerusform>Customers: {value}, through %n subscription or trial.</numerusform>
                <numerusform>Customers: {value}, through %n subscriptions or trials.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) as of {day}.</source>
            <translation>
                <numerusform>%n customer as of {day}.</numerusform>
                <numerusform>%n customers as of {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) as of {day}.</source>
            <translation>
                <numerusform>%n row as of {day}.</numerusform>
                <numerusform>%n rows as of {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) could not be fetched lately: the last known data counts.</source>
            <translation>
                <numerusform>%n customer could not be fetched lately: the last known data counts.</numerusform>
                <numerusform>%n customers could not be fetched lately: the last known data counts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n older source(s).</source>
            <translation>
                <numerusform>And %n older source.</numerusform>
                <numerusform>And %n older sources.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not counted: licenses of %n customer(s) that no usage report has for the week of {week}.</source>
            <translation>
                <numerusform>Not counted: licenses of %n customer that no usage report has for the week of {week}.</numerusform>
                <numerusform>Not counted: licenses of %n customers that no usage report has for the week of {week}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n subscription(s) the day of adding is not known: not counted as recently added.</source>
            <translation>
                <numerusform>Of %n subscription the day of adding is not known: not counted as recently added.</numerusform>
                <numerusform>Of %n subscriptions the day of adding is not known: not counted as recently added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n subscription(s) the end is not known: not counted.</source>
            <translation>
                <numerusform>Of %n subscription the end is not known: not counted.</numerusform>
                <numerusform>Of %n subscriptions the end is not known: not counted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n subscription(s) it is not known whether the term renews itself: counted as ending.</source>
            <translation>
                <numerusform>Of %n subscription it is not known whether the term renews itself: counted as ending.</numerusform>
                <numerusform>Of %n subscriptions it is not known whether the term renews itself: counted as ending.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) without a usage report: what was assigned is shown undivided.</source>
            <translation>
                <numerusform>%n week without a usage report: what was assigned is shown undivided.</numerusform>
                <numerusform>%n weeks without a usage report: what was assigned is shown undivided.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n week(s) the usage report leaves licenses out; they are shown undivided.</source>
            <translation>
                <numerusform>In %n week the usage report leaves licenses out; they are shown undivided.</numerusform>
                <numerusform>In %n weeks the usage report leaves licenses out; they are shown undivided.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CustomerPreview</name>
        <message numerus="yes">
            <source>%n licenses over the limit</source>
            <translation>
                <numerusform>%n license over the limit</numerusform>
                <numerusform>%n licenses over the limit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last admin sign-in %n days ago (limit: {days})</source>
            <translation>
                <numerusform>Last admin sign-in %n day ago (limit: {days})</numerusform>
                <numerusform>Last admin sign-in %n days ago (limit: {days})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Explanation</name>
        <message numerus="yes">
            <source>%n rows</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n d</source>
            <translation>
                <numerusform>in %n d</numerusform>
                <numerusform>in %n d</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d ago</source>
            <translation>
                <numerusform>%n d ago</numerusform>
                <numerusform>%n d ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n min ago</numerusform>
                <numerusform>%n min ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>%n h ago</numerusform>
                <numerusform>%n h ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Staffing</name>
        <message numerus="yes">
            <source>It answers like %n agent(s) who only take these calls; it starts there.</source>
            <translation>
                <numerusform>It answers like %n agent who only takes these calls; it starts there.</numerusform>
                <numerusform>It answers like %n agents who only take these calls; it starts there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The model does not fit this queue as reported: with %n agent(s) callers would wait {computed} on average, but they waited {observed}.</source>
            <translation>
                <numerusform>The model does not fit this queue as reported: with %n agent callers would wait {computed} on average, but they waited {observed}.</numerusform>
                <numerusform>The model does not fit this queue as reported: with %n agents callers would wait {computed} on average, but they waited {observed}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SubscriptionTable</name>
        <message numerus="yes">
            <source>The use of %n license line(s) is not reported.</source>
            <translation>
                <numerusform>The use of %n license line is not reported.</numerusform>
                <numerusform>The use of %n license lines is not reported.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrialForm</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportWords</name>
        <message numerus="yes">
            <source>%Ln weeks</source>
            <translation>
                <numerusform>%Ln week</numerusform>
                <numerusform>%Ln weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{taken} of %Ln rows are taken</source>
            <translation>
                <numerusform>{taken} of %Ln row is taken</numerusform>
                <numerusform>{taken} of %Ln rows are taken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln are rejected</source>
            <translation>
                <numerusform>%Ln is rejected</numerusform>
                <numerusform>%Ln are rejected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncLog</name>
        <message numerus="yes">
            <source>%Ln problems</source>
            <translation>
                <numerusform>%Ln problem</numerusform>
                <numerusform>%Ln problems</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message numerus="yes">
            <source>%Ln customers stale</source>
            <translation>
                <numerusform>%Ln customer stale</numerusform>
                <numerusform>%Ln customers stale</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln problems</source>
            <translation>
                <numerusform>%Ln problem</numerusform>
                <numerusform>%Ln problems</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln customers</source>
            <translation>
                <numerusform>%Ln customer</numerusform>
                <numerusform>%Ln customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <translation>
                <numerusform>%Ln new</numerusform>
                <numerusform>%Ln new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>%Ln changed</numerusform>
                <numerusform>%Ln changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln gone</source>
            <translation>
                <numerusform>%Ln gone</numerusform>
                <numerusform>%Ln gone</numerusform>
            </translation>
        </message>
    </context>
</TS>
