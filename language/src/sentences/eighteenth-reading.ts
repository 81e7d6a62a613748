/** An eighteenth round, of all kinds, as guides show how not to write. */
export const sentences = `
person-blame retrospective | The engineer made an error in judgment.
person-blame retrospective | Dave pushed untested code to production.
person-blame retrospective | Dave took down the database by running an unindexed query.
person-blame retrospective | The developer introduced a null pointer exception.
person-blame retrospective | The on-call engineer was slow to respond to the page.
person-blame retrospective | The SRE misdiagnosed the problem.
person-blame retrospective | Raj didn't double-check the config before applying it.
person-blame retrospective | Anna's failure to follow the runbook prolonged the outage.
person-blame retrospective | The outage happened because Tom didn't know how to roll back.
person-blame retrospective | Maria typed the wrong command and deleted the customer table.
person-blame retrospective | The intern accidentally deleted the production bucket.
person-blame retrospective | The new hire wasn't careful.
person-blame retrospective | The engineer skipped the review because he was in a rush.
person-blame retrospective | The engineer was not aware that the flag was global.
person-blame,human-error retrospective | A careless deployment by the backend developer caused the crash.
person-blame retrospective | Steve's deployment caused the outage.
person-blame retrospective | Steve caused a 40-minute outage.
person-blame retrospective | Steve is responsible for the downtime.
person-blame retrospective | The incident occurred when an engineer mistakenly removed the load balancer.
person-blame retrospective | An engineer's typo took the site offline.
person-blame retrospective | Liam restarted the wrong service, making things worse.
person-blame retrospective | The incident commander failed to delegate.
person-blame retrospective | The release manager approved a bad release.
person-blame retrospective | The reviewer rubber-stamped the PR.
person-blame retrospective | The architect chose the wrong database.
person-blame retrospective | The DBA neglected to add an index.
person-blame retrospective | The product manager pushed for an unrealistic deadline.
person-blame retrospective | The responder ignored the runbook and improvised.
person-blame retrospective | The responder wasted time on the wrong hypothesis.
person-blame retrospective | The person on call did not pick up the phone.
person-blame retrospective | Nobody bothered to check the dashboards.
person-blame retrospective | No one took ownership of the alert.
person-blame retrospective | Chris left the feature flag on over the weekend.
person-blame retrospective | Chris decided to deploy on a Friday afternoon.
person-blame retrospective | Chris bypassed the approval process.
person-blame,hindsight retrospective | Chris thought he knew better than the runbook.
person-blame retrospective | Chris had one job.
person-blame retrospective | She clearly did not understand the system.
person-blame retrospective | She broke the cardinal rule of never deploying on a Friday.
person-blame retrospective | He didn't bother asking for help.
person-blame retrospective | He should have read the documentation.
person-blame retrospective | You didn't test it properly.
person-blame retrospective | You caused this.
person-blame retrospective | I screwed up the migration.
person-blame retrospective | I was careless and dropped the wrong table.
person-blame question | Why did you deploy without testing?
person-blame question | Why did you do that?
person-blame question | Why didn't Alex check the logs first?
person-blame question | How could you miss that alert?
person-blame question | What were you thinking?
person-blame question | Why did the engineer ignore the alert?
person-blame question | Why did John push on Friday?
who-question question | Who approved this deployment?
who-question question | Who caused the outage?
who-question question | Who was responsible for testing this?
who-question question | Who made the mistake?
who-question question | Who is to blame?
who-question question | Who wrote this code?
who-question question | Who dropped the ball?
who-question question | Who missed the alert?
who-question question | Who did it?
who-question question | Whose fault was it?
who-question question | Whose responsibility was it to monitor this?
who-question question | Which engineer pushed the bad commit?
who-question question | Who should be held accountable?
team-blame retrospective | QA missed the bug.
team-blame retrospective | QA should have caught this.
team-blame retrospective | The database team dropped the ball.
team-blame retrospective | The platform team failed to communicate the change.
team-blame retrospective | The security team is too slow.
team-blame retrospective | The network team broke DNS.
team-blame retrospective | The frontend team shipped a buggy release.
team-blame retrospective | The ops team was not monitoring the queue.
team-blame retrospective | Engineering did not prioritize the fix.
team-blame retrospective | Product refused to give us time to fix the tech debt.
team-blame retrospective | Leadership didn't invest in reliability.
team-blame retrospective | The vendor messed up.
team-blame retrospective | The vendor didn't tell us about the change.
team-blame retrospective | AWS let us down.
team-blame retrospective | The contractors delivered poor quality work.
team-blame retrospective | The support team did not escalate quickly enough.
team-blame retrospective | The infrastructure team's negligence caused the outage.
team-blame retrospective | The data team's broken pipeline corrupted the reports.
team-blame retrospective | Our team failed the customers.
team-blame retrospective | The team lacked discipline.
team-blame retrospective | The team didn't follow the process.
team-blame retrospective | The team rushed the release.
counterfactual retrospective | The alert should have been set up earlier.
counterfactual retrospective | If we had tested this, the outage would not have happened.
counterfactual retrospective | We could have prevented this by adding a canary.
counterfactual retrospective | The team should have rolled back immediately.
counterfactual retrospective | They would have noticed the error if they had checked the logs.
counterfactual retrospective | We should have seen this coming.
counterfactual retrospective | The incident could have been avoided with better testing.
counterfactual retrospective | Had the on-call engineer checked the dashboard, they would have seen the spike.
counterfactual retrospective | The engineer failed to follow the procedure.
counterfactual retrospective | We failed to anticipate the load.
counterfactual retrospective | This never should have happened.
counterfactual retrospective | The change should not have been approved.
counterfactual retrospective | The engineer could have used a dry run.
hindsight retrospective | It was obvious that the change would fail.
hindsight retrospective | The warning signs were clear.
hindsight retrospective | Anyone could have seen that the disk was filling up.
hindsight retrospective | In hindsight, the problem was obvious.
hindsight retrospective | The fix was simple; they just had to restart the service.
hindsight retrospective | Clearly, the alert was ignored.
hindsight retrospective | The failure was predictable.
hindsight retrospective | They missed the obvious signs.
hindsight retrospective | It should have been obvious that the config was wrong.
hindsight retrospective | They had all the information they needed.
hindsight retrospective | How did nobody see this coming?
human-error retrospective | The incident was due to human error.
human-error retrospective | Human error caused the outage.
human-error retrospective | It was a careless mistake.
human-error retrospective | The engineer made a mistake.
human-error retrospective | A misconfiguration caused by operator error.
human-error retrospective | The deployment procedure was not followed.
human-error retrospective | Lack of attention to detail.
human-error,person-blame retrospective | Someone made a typo in the config.
human-error retrospective | Poor judgment led to the outage.
human-error retrospective | The mistake was made during a routine change.
human-error retrospective | Failure to follow procedures.
single-root-cause retrospective | The root cause was a memory leak.
single-root-cause retrospective | The root cause of the incident was a bad deploy.
single-root-cause retrospective | Root Cause: DNS misconfiguration
single-root-cause retrospective | The one cause of this outage was a missing config value.
single-root-cause retrospective | The outage was caused solely by the upgrade.
single-root-cause retrospective | The reason for the outage was an expired certificate.
punitive retrospective | The engineer has been disciplined.
punitive retrospective | The responsible engineer will be held accountable.
punitive retrospective | The engineer involved has been given a warning.
punitive retrospective | Access has been revoked for the engineer who made the change.
punitive action-item | Fire the engineer who did this.
punitive action-item | Revoke Bob's production access.
punitive action-item | Put Bob on a performance improvement plan.
punitive action-item | Discipline those responsible.
punitive,training-action action-item | The engineer must complete additional training before being allowed to deploy again.
training-action action-item | Train engineers on the deployment process.
training-action action-item | Provide more training for the on-call team.
training-action action-item | Remind the team to follow the checklist.
training-action action-item | Retrain the engineer on the rollback procedure.
training-action action-item | Send a reminder to all developers about code review.
training-action action-item | Engineers should be trained on Kubernetes.
training-action action-item | Educate the team about the risks of manual changes.
vague-action action-item | Improve monitoring.
vague-action action-item | Be more careful next time.
vague-action action-item | Fix the deployment process.
vague-action action-item | Write better tests.
vague-action action-item | Make sure this doesn't happen again.
vague-action action-item | Improve testing and documentation.
vague-action action-item | Investigate the root cause.
vague-action,training-action action-item | Increase awareness of the issue.
vague-action action-item | Communicate better.
vague-action action-item | Engineers should double-check their work.
vague-action action-item | Review the alerting.
vague-action action-item | Enhance logging.
vague-action action-item | Consider adding more alerts.
vague-action action-item | Do better code reviews.
vague-action action-item | Look into automation.
vague-action action-item | Pay closer attention to error rates.
vague-action action-item | Address the technical debt.
vague-action action-item | Better alerting
vague-action action-item | More careful code review
personal-pronoun stakeholder-message | We deployed a bad configuration that caused errors.
personal-pronoun stakeholder-message | Our engineer accidentally deleted a database.
personal-pronoun stakeholder-message | We failed to renew our certificate.
personal-pronoun stakeholder-message | We made a change to our network that caused packet loss.
personal-pronoun stakeholder-message | He ran a script that deleted some records.
internal-detail stakeholder-message | The Kafka broker kafka-prod-03 ran out of disk.
internal-detail stakeholder-message | John Smith deployed a fix at 10:00.
internal-detail stakeholder-message | Tracked in JIRA as PLAT-1234.
downplaying stakeholder-message | A small number of users were affected.
downplaying stakeholder-message | Some users may have experienced a minor inconvenience.
downplaying stakeholder-message | The outage only lasted a few minutes.
downplaying stakeholder-message | This was a minor glitch.
`;
