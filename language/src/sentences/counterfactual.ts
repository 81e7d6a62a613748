export const marked = `
We should have tested the fail-over before the launch.
We could have noticed the leak weeks earlier.
We ought to have paged the database team.
If only we had kept the old cluster for a week.
Had we looked at the other dashboard, the cause would have been found sooner.
If we had read the changelog, we would have known about the new default.
We would have caught this if we had run the full suite.
The change should have been reviewed by a second person.
The alert should not have been silenced.
The certificate should have been renewed in May.
This outage could have been prevented.
The incident could have been avoided by rotating the key on time.
The migration should never have been started on a Friday.
The rollback should have been tested.
We failed to communicate with the customers.
We failed to notice the growing queue.
We forgot to update the status page.
We forgot about the second region.
We neglected to set an expiry on the cache.
Our failure to document the procedure made it worse.
Failure to test the backup led to the loss.
The failure to escalate cost us an hour.
We shouldn't have deployed during the peak.
We shouldn’t have trusted the default.
[chat] shoulda rolled back right away
[chat] we couldve caught that in staging
[chat] we really should have had someone watching
[chat] forgot to bump the version, redoing
The responders should have declared an incident earlier.
Somebody should have asked for help.
The deployment should have been paused.
The team could have rolled back sooner.
If someone had checked the graph, it would have been over in minutes.
Had the reviewers asked for a plan, the wrong subnet would have been visible.
It would have been better if we had waited.
The engineers could have used the staging environment first.
The limit should have been raised before the sale.
The customers should have been informed earlier.
The old key should have been revoked when he left.
We were supposed to rotate the credentials in March.
The status page should have been updated every thirty minutes.
The step was forgotten.
The step was omitted from the change.
This should have been caught in code review.
It should have been noticed during the handover.
We ought not to have merged two changes at once.
The on-call should've escalated.
There should have been a second reviewer.
We would have noticed it earlier with a look at the queue.
We missed the chance to stop the rollout.
We should've known better than to run this by hand.
I could have stopped the rollout.
The documentation should have been updated at the same time.
We could have done better in telling our partners.
We failed to recognise the severity.
We did not fail over soon enough; we should have done it at 10:00.
We could and should have tested this.
`;

export const clean = `
The probe should have failed after three attempts.
The API should have returned 503.
The retry should have used a backoff.
The alert should have fired at 90%.
A test would have caught the null value.
A second replica would have kept the service up.
The health check would have failed.
The circuit breaker should have opened.
The cache should have been invalidated by the webhook.
The service failed to start.
The job failed to connect to the database.
The pod failed its readiness check.
The request should be retried.
[action-item] We should add an alert on the age of the oldest message.
[action-item] The pipeline should fail when the plan deletes a volume.
[action-item] We could move the cron job to the scheduler.
We should see the effect in the graphs by tomorrow.
It could have been worse: the backup was two hours old.
We would have lost the data without the snapshot.
The disk could have been full at that moment.
The restore was not tested.
The alert was not configured.
Customers could have seen stale prices.
Requests would have been dropped.
The failure to connect was logged.
A failure to start is reported as a timeout.
The node failed to join the cluster.
The migration failed to apply.
An attacker could have read the logs.
Users would have had to log in again.
[question] What would have made the rollback easier?
[question] Should the alert have paged someone?
[question] What could have told us sooner?
The message would have been retried automatically.
We would like to thank everyone who helped.
The certificate should have renewed itself.
The key should have been rotated automatically.
[chat] this should work now
[chat] could be the cache
[chat] should be fixed in 4.2
If the node had been drained, the pods would have moved.
Had the queue been bounded, the workers would have slowed down.
The failover should have taken thirty seconds.
The traffic would have been routed to the second region.
We could see the error in the logs.
We could not reach the provider.
We had to restart the cluster twice.
We had tested the rollback on Tuesday.
`;
