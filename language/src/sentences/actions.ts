export const markedVague = `
Improve monitoring.
Better testing.
Be more careful with production changes.
Look into the alerting.
Add monitoring.
Add more tests.
Improve communication between the teams.
Investigate ways to make the deploys safer.
Review our processes.
Make the system more resilient.
Ensure this does not happen again.
Pay more attention to the disk usage.
Think about a better backup strategy.
Try to respond faster.
Enhance the documentation.
More alerts.
Test more thoroughly before a release.
Communicate better with support.
Take more care when editing DNS.
Work on reliability.
Strengthen the review process.
Follow best practices.
Follow the process.
Double-check everything.
Make sure everybody knows the procedure.
Explore options for a better cache.
Consider improving the pipeline.
Discuss capacity.
Monitor the situation.
Keep an eye on the memory.
Encourage people to ask for help.
Raise awareness of the risks.
Be aware of the limits of the API.
Don't rush releases.
Don't forget to check the certificate.
Avoid similar incidents in the future.
Prevent this from happening again.
Optimise the database.
Increase test coverage.
Increase visibility into the batch jobs.
Update documentation.
Write better documentation.
Improve logging so that problems are found faster.
Have better observability.
Plan ahead for traffic peaks.
Fix the problem.
Handle errors better.
Clean up technical debt.
Respond to alerts more quickly.
Foster a culture of quality.
Know your dependencies.
Understand the failure modes of the queue.
Learn from this incident.
Collaborate more closely with the network team.
We need to be more vigilant.
We will improve our procedures.
The team should communicate earlier.
We should do a better job of testing.
Let's be more proactive.
Get better at capacity planning.
Put better safeguards in place.
Implement better alerting.
Set up proper monitoring.
Evaluate our alerting strategy.
Revisit the on-call process.
Streamline the deployment process.
Reduce technical debt.
Address the root causes.
Share knowledge within the team.
Prioritise reliability work.
Never deploy untested code.
Minimise manual work.
Ensure adequate testing before releases.
Use more caution with migrations.
Exercise caution when deploying on Fridays.
Give the operations team more time.
Tighten up security.
Stay on top of certificate renewals.
Figure out how to do this better.
[retrospective] Going forward we will be more careful with database changes.
[retrospective] We will continue to improve our monitoring.
[retrospective] In future we need to communicate better.
[summary] We are looking at ways to improve our resilience.
[summary] We will take steps to prevent this from happening again.
[summary] The lesson is to be more careful.
[retrospective] Lesson learned: always test properly.
[retrospective] We must pay more attention to warnings.
Be better prepared for outages of the provider.
Improve how we hand over between shifts.
Have a plan for this kind of situation.
Reduce the likelihood of recurrence.
Make deployments safer.
`;

export const markedTraining = `
Train the on-call engineers on the new dashboard.
Provide training on Kubernetes for all developers.
Remind everybody to check the calendar before a deployment.
Send a reminder to all teams about the change freeze.
Teach the support desk how to read the status page.
Hold a workshop on incident response.
Run a training session for the new hires.
Brief the night shift on the fail-over.
Educate developers about SQL injection.
All operators must be certified for the new console.
Give a refresher course on the change process.
Engineers should be trained in the use of the tool.
Schedule a knowledge-sharing session about DNS.
Coach the team on writing runbooks.
Ensure all engineers are trained on rollback procedures.
Make sure that everyone has read the runbook.
Re-train staff on the escalation path.
Additional training for the operators.
Security awareness training for all staff.
Organise a lunch-and-learn on Terraform.
Have the DBA attend a course on replication.
Instruct the operators to verify the label first.
Onboarding training needs to cover the fail-over.
[retrospective] We will train the team on the new process.
[retrospective] All staff have been reminded to lock their screens.
[retrospective] The engineers will receive additional training.
[summary] We have reminded our engineers of the importance of reviews.
[summary] Additional training will be given to the operators.
[stakeholder-message] We are retraining our staff.
Remind people in the stand-up.
Mandatory training on data protection.
Walk the team through the incident process.
Send all new joiners to the Kafka course.
Post a reminder in the channel about the naming convention.
Do a session with the developers on feature flags.
`;

export const clean = `
Add an alert when the queue is older than ten minutes.
Write a runbook for the fail-over.
Document the restore procedure in the wiki.
Set the connection limit to 200.
Delete the old bucket.
Add an index on orders.created_at.
Renew certificates automatically 30 days before expiry.
Move the secret to Vault.
Add a test for an empty basket.
Add monitoring for the replication lag.
Add alerting on the age of the backup.
Page the on-call when the disk is 80% full.
Upgrade the proxy to 2.4.
Require a second approval for changes to the DNS zone.
Raise the memory limit of the worker to 4 GB.
Fail the build when the plan deletes a volume.
Show the region in the prompt.
Ask for the name of the volume before it is deleted.
Create a ticket for the slow query.
Add the status page to the incident checklist.
Run the restore test every Monday.
Automate the rotation of the API key.
Retrain the fraud model on the new data set.
Fix the training job's memory limit.
Move the training cluster to the new GPUs.
Increase the timeout from 5 to 30 seconds.
Reduce the TTL to 60 seconds.
Improve the error message of the importer to name the failing row.
Add a calendar reminder for the domain renewal.
Send an automatic reminder 30 days before a certificate expires.
Include the runbook link in the alert.
Rename the flag.
Split the job into batches of 1,000.
Disable the old endpoint.
Update the Terraform module to pin the AMI.
Block deployments during the sale.
Remove the manual step from the release.
Configure a dead-letter queue.
Test the fail-over in the second region every quarter.
Replace the cron job by a scheduled task.
Publish the list of owners.
Limit retries to three.
Log the request id.
Add a pre-commit hook that checks the schema.
Investigate why the replica lagged behind by six hours.
Review the retention of the audit bucket with legal by 1 June.
Make the health check depend on the database.
Ensure that the backup job writes a metric and alert on it.
Return 429 instead of 500.
Do not expose the admin port to the internet.
Migrate the remaining services to the new cluster.
Agree an SLO for the checkout.
Decide by Friday whether to keep the second provider.
Add a dashboard for the queue length.
Contact the vendor about a larger quota.
Set up a synthetic check for the login.
Enable deletion protection on the production database.
Drop support for TLS 1.0.
Evaluate pgbouncer in staging and write up the result.
Order a second uplink.
`;
