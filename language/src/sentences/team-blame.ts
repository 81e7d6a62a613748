export const marked = `
The platform team forgot to tell us about the upgrade.
The security team blocked the port without informing anyone.
Marketing launched the campaign without warning us.
Ops did not apply the patch.
QA missed the regression.
QA should have caught this before the release.
Management ignored our warnings about capacity.
Management refused to pay for a second region.
The vendor never told us about the breaking change.
The vendor failed to notify its customers.
Our provider did not inform us about the maintenance.
The network team broke the routing again.
The data team pushed a broken schema.
[chat] infra changed the security groups without telling anyone
[chat] classic, the frontend team shipped untested code again
[chat] support sat on the ticket for two days
[chat] our bad, we dropped the ball on this one
This was our fault.
We screwed up the migration.
The outage is the fault of the payments team.
The database team didn't respond to our messages for three hours.
The development team did not write tests for the new endpoint.
Leadership decided to postpone the upgrade despite the warnings.
The department neglected its monitoring duties.
GitHub did not communicate the change of the rate limits.
Cloudflare should have tested this change.
AWS failed to notify us about the retirement of the instance.
The contractor's team left the ports open.
The company ignored the auditors for years.
The mobile team rushed the release.
No one in the team knew how to restore a backup.
Nobody on the storage team reviewed the change.
The whole team was careless about credentials.
The infrastructure team was responsible for the outage.
DevOps deployed the wrong branch.
The SRE team overlooked the disk alert.
Sales promised a date without asking engineering.
The billing team's failure to rotate the key caused the outage.
The outage was caused by the network team.
The alert was ignored by the operations team.
Blame the database team for this one.
Engineering cut corners to meet the deadline.
The hosting company mishandled the request.
The supplier shipped faulty power supplies and did not tell us.
The team lacked discipline and skipped the reviews.
IT forgot to order the replacement disks.
The firm did not test its backups.
The onboarding team did not document the procedure.
The team should have escalated after ten minutes.
The platform team assumed that nobody used the old endpoint.
The release team failed to follow the checklist.
Their team never answers our questions.
The vendor was too slow to react.
Customer support did not escalate the reports.
HR didn't remove the leaver's account.
The team chose not to add a limit.
The operations department made a mistake while replacing the switch.
The legal department blocked the announcement without giving reasons.
The vendor's negligence led to the data loss.
Microsoft didn't tell anyone about the change.
The other team is to blame.
`;

export const clean = `
The platform team upgraded the cluster on Monday.
The network team confirmed that the link was up.
AWS reported an outage of its control plane.
The provider had a power failure in one of its halls.
Azure went down for two hours.
Cloudflare was unavailable in Frankfurt.
The vendor confirmed the bug and shipped a fix.
GitHub Actions was slow during the incident.
The support team posted an update at 10:30.
The security team joined the call.
The database team ran the migration in the agreed window.
Stripe returned errors for eight minutes.
Our team did not own the service at the time.
The team was paged at 02:14.
The team was not on the distribution list of the vendor.
The team had no dashboard for the queue.
Marketing sent the newsletter at noon, which doubled the traffic.
The storage team suggested a smaller batch size.
The team decided to roll forward.
Management was informed at 15:00.
The security group did not allow the port.
The consumer group lost its offsets.
The auto-scaling group did not add nodes.
The support for IPv6 was missing.
The platform did not scale beyond twenty nodes.
The backend failed to respond in time.
The infrastructure did not recover by itself.
The product page did not load.
The payments service ignored the header.
The network dropped packets between the zones.
Networking failed in the new zone.
Data was not replicated.
The team is grateful for the patience of our customers.
Slack was down, so the team used the phone bridge.
The mobile team added a retry with a limit.
Ops rotated the key at 11:20.
QA verified the fix on staging.
The vendor's certificate expired.
Datadog did not show any metrics for the period.
Okta rejected the tokens.
Engineering pinned the version.
The office was without power.
The company runs three data centres.
[chat] the network team is on it
[chat] waiting for the vendor
[summary] An outage at our hosting provider made the site unavailable.
`;
