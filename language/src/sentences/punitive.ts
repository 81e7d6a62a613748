export const marked = `
The engineer will be held accountable.
Disciplinary action has been taken.
He was fired after the outage.
The developer was dismissed for this.
Anyone who skips the checklist again will face consequences.
[action-item] Remove Bob's access to production.
[action-item] Revoke her deploy rights until further notice.
[action-item] Issue a formal warning to the operator.
[action-item] Put the DBA on a performance improvement plan.
[action-item] Name and shame people who break the build.
[action-item] Those responsible must apologise to the customers.
[action-item] The responsible engineer will no longer be allowed to deploy.
[action-item] Hold the vendor's engineer accountable for the downtime.
[action-item] Retrain Anna on the change process.
[action-item] Carlos has to be retrained before he may deploy again.
[action-item] Take the contractor off the on-call rotation.
[action-item] Report the incident to his line manager.
[action-item] Deduct the loss from the team's bonus.
[chat] heads will roll
[chat] someone should get fired for this
[chat] whoever did this is gonna regret it
[chat] next time this happens you're off the project
[chat] one more outage and you're out
[chat] if you do that again i'll take away your access
This kind of behaviour will not be tolerated.
The operator was suspended pending an investigation.
The manager was demoted.
The employee received a written warning.
Repeat offenders will lose their production access.
She was removed from the project because of the incident.
There will be consequences for those involved.
The person responsible has been reprimanded.
The incident will be noted in his performance review.
We will make sure that the people responsible are punished.
[stakeholder-message] The employee responsible is no longer with the company.
[stakeholder-message] We have let go the engineer responsible.
[stakeholder-message] The individual involved has been disciplined.
Mistakes like this are unacceptable and will have consequences.
Engineers who break production will be publicly listed.
[action-item] Ban manual changes by junior engineers and penalise violations.
[action-item] Require a signed statement from the engineer that this will not happen again.
The technician lost his job.
`;

export const clean = `
The alert fired at 10:02.
The job was terminated after an hour.
The account of the attacker was suspended.
The process was killed and the instance terminated.
[action-item] Review the access of leavers every month.
[action-item] Remove the unused admin role from the CI account.
[action-item] Revoke the leaked token and rotate the key.
[action-item] Name one accountable owner for the exporter.
[action-item] Fire a page when the queue is older than five minutes.
[action-item] Add a warning before the delete button.
[action-item] Kill queries that run for more than a minute.
[action-item] Restrict the delete permission to the pipeline role.
The trigger fired twice.
The warning was written to the log.
The performance review of the query showed a full scan.
The consequence was a backlog of 4,000 messages.
One consequence of the design is that retries pile up.
The session was terminated by the proxy.
The circuit breaker was fired by the test.
Nobody will be punished for reporting a mistake.
The review is blameless; there are no consequences for anyone.
The node was removed from the rotation.
The host was taken out of the pool.
The old key is no longer accepted.
Root is no longer allowed to log in.
The service account lost its permissions.
The team is accountable for the availability of the API.
We apologise for the disruption.
The penalty for a cache miss is 40 ms.
[chat] alert fired again
[chat] killing the stuck job
`;
