export const marked = `
[question] Who merged this?
[question] Who pushed the bad config?
[question] Who approved the change?
[question] Who was responsible for the outage?
[question] Who is to blame for the data loss?
[question] Whose fault was it?
[question] Whose idea was it to deploy on a Friday?
[question] Did nobody test it?
[question] Didn't anyone look at the graphs?
[question] Did no one read the release notes?
[question] Which developer broke the build?
[question] Who let this into production?
[question] Who deleted the volume?
[question] Who forgot the backup?
[question] Who should have caught this?
[question] Who was supposed to renew the certificate?
[question] Who didn't follow the process?
[question] Who the hell restarted the primary?
[question] Which team caused the outage?
[chat] who touched the firewall??
[chat] who broke staging
[chat] ok who deployed without telling anyone
[chat] does anyone know who changed the dns
[chat] whose pr was that
[chat] did anyone even test this?
[chat] who's responsible for this mess
[chat] can someone tell me who approved this
[retrospective] We need to find out who ran the script.
[retrospective] Tell me who disabled the alarm.
[retrospective] It must be established who gave the order.
[retrospective] We want to know who is responsible for this failure.
[question] Has anybody bothered to check the logs?
[question] Who had the bright idea to remove the lock?
[question] Who left the port open?
[question] Who wrote this code?
[question] Which of you restarted the database?
[question] What genius wrote this migration?
[question] Was nobody watching the dashboard?
[question] Who signed off on this?
[question] So who dropped the table?
[question] Who made the change that broke the login?
[question] Who was driving when the database went away?
[question] Who do we have to thank for this outage?
[question] Who caused the incident?
[question] And who was asleep at the wheel?
`;

export const clean = `
[question] Who was on call?
[question] Who was paged, and how?
[question] Who was involved in the response?
[question] Who is affected?
[question] Who owns the billing service?
[question] Who can restart the exporter?
[question] Who should be told about the change?
[question] Who needs to know?
[question] Who will write the summary?
[question] Who noticed it first, and how?
[question] Who has access to the console?
[question] Who else saw the alert?
[question] Who joined the call later?
[question] Who maintains the runbook?
[question] Who led the response?
[question] Who helped us to recover?
[question] Who is responsible for the billing service?
[question] Who could we have asked for help?
[question] Which teams depend on this service?
[question] Which team owns the queue?
[question] Did anyone notice anything unusual?
[question] Did someone outside the team know more?
[question] Did you ask for help?
[question] Does anybody have the link to the dashboard?
[question] Has anyone seen this error before?
[question] How did the change reach production?
[question] What happened before the alert?
[question] Which change was deployed at 10:00?
[chat] who is on call today?
[chat] who can take the comms role?
[chat] who's around to help with the restore?
[chat] anyone else seeing 502s?
[chat] does anyone know how to reach the vendor?
The engineer who was on call opened the incident.
Those who were affected have been contacted.
The person who found the leak wrote a detailed report.
We thank everyone who helped.
[action-item] Decide who owns the exporter.
[action-item] Publish who is on call in the channel topic.
`;
