/** The fourth round, continued: hindsight, causes, questions, sanctions, actions and messages. */
export const sentences = `
hindsight retrospective | It was obvious that the disk was filling up.
hindsight retrospective | Clearly, the timeout was far too low.
hindsight retrospective | Of course the certificate expired on a holiday.
hindsight retrospective | This was an accident waiting to happen.
hindsight retrospective | It was only a matter of time before this broke.
hindsight retrospective | The signs had been there for weeks.
hindsight retrospective | All they had to do was look at the dashboard.
hindsight retrospective | It was inevitable that the queue would overflow.
hindsight retrospective | It should have been obvious that the mount was missing.
hindsight retrospective | The problem was staring us in the face.
hindsight retrospective | Common sense would have told anyone to check the backup first.
hindsight retrospective | As everybody knows, you don't deploy on a Friday.
hindsight retrospective | The log clearly showed the failing node long before anyone reacted.
hindsight retrospective | Needless to say, the change had not been tested.
hindsight retrospective | It was evident from the graphs that memory was leaking.
hindsight retrospective | A quick look at the logs would have been enough.
hindsight retrospective | This was a disaster waiting to happen.
hindsight retrospective | Predictably, the restart made everything worse.
hindsight retrospective | Not surprisingly, the queue filled up again.
hindsight retrospective | The writing was on the wall.
hindsight retrospective | We ignored all the red flags.
hindsight retrospective | Any engineer would have seen that the query was unbounded.
hindsight summary | The danger was plainly visible in the monitoring data.
hindsight chat | well duh, that cache was never going to hold
hindsight chat | saw that coming a mile away
hindsight chat | told you so
hindsight chat | obviously that was going to break
human-error retrospective | The outage was due to human error.
human-error retrospective | A typo in the config was the reason for the outage, a plain operator mistake.
human-error retrospective | The rule was mistakenly applied to all regions.
human-error retrospective | The file was erroneously deleted during the clean-up.
human-error retrospective | The change was made in error.
human-error retrospective | The wrong button was pressed.
human-error retrospective | Due to an oversight, the second datacenter was not included.
human-error retrospective | This was pure carelessness.
human-error retrospective | A careless copy and paste broke the manifest.
human-error retrospective | The procedure was not followed.
human-error retrospective | The change management process had not been followed correctly.
human-error retrospective | Not enough care was taken when editing the zone file.
human-error retrospective | The new limits were overlooked during planning.
human-error retrospective | A lapse in concentration led to the wrong host being rebooted.
human-error retrospective | A manual error during the switchover caused the split brain.
human-error retrospective | The incident was caused by a mistake in a manual change.
human-error retrospective | Human mistake while running the playbook.
human-error retrospective | Cause: user error
human-error summary | Cause of the incident: human factor.
human-error summary | A configuration mistake by the staff took the site offline.
human-error summary | Investigators concluded that pilot error was to blame.
human-error summary | The cable was accidentally cut through negligence.
human-error summary | Improper handling of the tapes led to the loss.
human-error summary | The database was incorrectly configured during installation.
human-error summary | A command was entered incorrectly during routine maintenance.
human-error summary | It was a rookie mistake.
human-error retrospective | Poor judgement during the failover extended the outage.
human-error retrospective | Lack of attention during the review let the bug through.
human-error chat | pebkac
human-error chat | just a silly mistake in the yaml
human-error chat | classic copy-paste error
single-root-cause summary | The root cause was a misconfigured load balancer.
single-root-cause summary | Root cause: expired certificate on the gateway
single-root-cause summary | Root Cause: A memory leak in version 2.3 of the agent.
single-root-cause summary | The root cause turned out to be a stale DNS record.
single-root-cause summary | We traced the root cause to a race condition in the scheduler.
single-root-cause summary | The root cause of the outage has been identified as a faulty switch.
single-root-cause summary | The outage can be traced back to a single line of code.
single-root-cause summary | The underlying cause of the incident was a full partition.
single-root-cause summary | Ultimately, the cause was a missing index.
single-root-cause summary | The sole reason for the outage was the expired token.
single-root-cause summary | The whole incident boils down to one missing semicolon.
single-root-cause summary | The culprit was a cron job that nobody knew about.
single-root-cause retrospective | After two hours the root cause was found: a wrong MTU.
single-root-cause retrospective | We determined that the root cause was a deadlock in the connection pool.
single-root-cause retrospective | 14:05 Root cause identified as bad deploy of the ledger service
single-root-cause retrospective | The actual cause was a kernel bug.
single-root-cause retrospective | The main reason for the outage was that the pool was exhausted.
single-root-cause retrospective | The primary cause was insufficient memory on the broker.
single-root-cause retrospective | The real problem was the missing timeout.
single-root-cause retrospective | The one thing that caused all this was the wildcard record.
single-root-cause chat | found the root cause, it's the new sidecar
single-root-cause chat | rca: bad terraform variable
single-root-cause retrospective | The root of the problem was the shared volume.
single-root-cause retrospective | The failure was solely caused by the firmware update.
who-question question | Who deployed the change?
who-question question | Who is responsible for this mess?
who-question question | Who was supposed to check the backups?
who-question question | Whose idea was it to upgrade on a Friday?
who-question question | Which team broke the build?
who-question question | Who didn't follow the process?
who-question question | Who gave permission for the restart?
who-question question | Who is to blame for the outage?
who-question question | Whose fault was it?
who-question question | Did anyone bother to read the runbook?
who-question question | Why did nobody notice that the disk was full?
who-question,person-blame question | How could anyone approve this?
who-question question | By whom was the rule removed?
who-question question | Which developer wrote this query?
who-question question | Why did no one test the restore?
who-question question | Did no one think to look at the logs?
who-question chat | who pushed that
who-question chat | who the hell restarted the broker
who-question chat | ok who did this
who-question chat | can whoever changed the dns please own up
who-question chat | anyone want to admit to deleting the topic?
who-question chat | i want to know who approved this
who-question chat | git blame says who?
who-question question | We need to find out who disabled the check.
who-question question | Please name the person who made the change.
punitive action-item | Revoke Jim's production access.
punitive action-item | Put the on-call engineer on a performance improvement plan.
punitive action-item | The responsible engineer will receive a written warning.
punitive action-item | Anyone who bypasses review will face consequences.
punitive action-item | Hold the developer accountable for the outage.
punitive action-item | Remove deploy rights from anyone who breaks the build twice.
punitive action-item | HR to follow up with the operator.
punitive retrospective | The technician was dismissed the following day.
punitive retrospective | The engineer was taken off the on-call rota after the incident.
punitive retrospective | He was fired over it.
punitive retrospective | The employee has been suspended pending an investigation.
punitive retrospective | The contractor's contract was terminated as a result.
punitive retrospective | She was formally reprimanded.
punitive retrospective | There must be consequences for this kind of behaviour.
punitive retrospective | This will be raised in his annual review.
punitive retrospective | Heads will roll.
punitive chat | next one who breaks main buys lunch for everyone
punitive chat | he should be fired
punitive chat | do that again and you lose your root access
punitive chat | if this happens again there will be trouble
punitive chat | i'll have a word with him
punitive chat | wall of shame for whoever did this
punitive stakeholder-message | The employee responsible is no longer with the company.
punitive stakeholder-message | Appropriate disciplinary action has been taken.
punitive stakeholder-message | The person responsible will be held accountable.
vague-action action-item | Improve monitoring.
vague-action action-item | Better testing of configuration changes.
vague-action action-item | Be more careful with production.
vague-action action-item | Look into alternatives.
vague-action action-item | Communicate better with the other teams.
vague-action action-item | Increase awareness of the release process.
vague-action action-item | Review our processes.
vague-action action-item | Make the system more robust.
vague-action action-item | Consider improving the alerts.
vague-action action-item | Add more tests.
vague-action action-item | Add monitoring.
vague-action action-item | More documentation
vague-action action-item | Pay closer attention to certificate expiry.
vague-action action-item | Try to avoid manual changes.
vague-action action-item | Ensure this does not happen again.
vague-action action-item | Double-check before deploying.
vague-action action-item | Think about scaling.
vague-action action-item | Investigate
vague-action action-item | Follow the process.
vague-action action-item | Take backups more seriously.
vague-action action-item | Strengthen collaboration between development and operations.
vague-action action-item | Continue to monitor the situation.
vague-action action-item | Fix the pipeline properly.
vague-action action-item | Keep an eye on disk space.
vague-action action-item | Optimise performance.
vague-action action-item | Clean up technical debt.
vague-action action-item | Don't deploy on Fridays if possible.
vague-action action-item | Have better runbooks.
vague-action action-item | We need to be quicker at escalating.
vague-action action-item | Understand how our caches behave.
vague-action action-item | Plan better.
vague-action action-item | Explore options for hardening the edge.
vague-action action-item | Align on best practices.
vague-action action-item | Put more emphasis on code review.
vague-action action-item | Always test changes before production.
vague-action retrospective | Going forward we will be more careful with schema changes.
vague-action retrospective | We are working on improving our monitoring so that this does not happen again.
vague-action retrospective | Lesson learned: test more.
vague-action retrospective | We need better communication between teams.
vague-action retrospective | We will continue to improve our processes and tooling.
vague-action retrospective | We are looking into ways to make this more reliable.
vague-action summary | We will take steps to prevent this from happening again.
training-action action-item | Train the on-call engineers on the failover procedure.
training-action action-item | Hold a refresher course for all operators.
training-action action-item | Remind everyone to use the checklist.
training-action action-item | Give a lunch and learn about Kafka.
training-action action-item | Coach the release managers on rollback.
training-action action-item | Make sure that all developers know how to read the dashboards.
training-action action-item | Security awareness training for all staff
training-action action-item | Send an email to all engineers reminding them about the freeze.
training-action action-item | Schedule a workshop on incident response for team leads.
training-action action-item | Educate support about the new error codes.
training-action action-item | All admins must complete the AWS certification.
training-action action-item | Brief the night shift on the new procedure.
training-action action-item | Talk to the team about following the runbook.
training-action action-item | Reiterate the importance of code review to everyone.
training-action action-item | Onboard new joiners to the paging system.
training-action action-item | Knowledge-sharing session on the storage cluster
training-action retrospective | All staff have been reminded to lock their screens.
training-action retrospective | We will train more people in using the recovery tooling.
training-action retrospective | Additional training will be given to the team.
training-action summary | The engineers involved have received additional training.
personal-pronoun stakeholder-message | We deployed a faulty configuration to the payment gateway at 09:12.
personal-pronoun stakeholder-message | Our engineers caused the interruption while they were upgrading the database.
personal-pronoun stakeholder-message | I restarted the server and it did not come back.
internal-detail stakeholder-message | The node db-prod-07 ran out of disk space.
internal-detail stakeholder-message | The fix is tracked in OPS-4821.
internal-detail stakeholder-message | Peter Lang has rolled back the release.
internal-detail stakeholder-message | Pods in the checkout-eu-west-1 cluster were evicted.
downplaying stakeholder-message | Only a handful of customers were affected.
downplaying stakeholder-message | This was merely a short glitch.
downplaying stakeholder-message | A small number of users experienced errors.
downplaying stakeholder-message | The service was just a bit slow for a few minutes.
downplaying stakeholder-message | A very limited set of customers saw minor delays.
`;
