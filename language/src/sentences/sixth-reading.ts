/** A sixth round, written after the rules had learned from the fifth, and a seventh after it. */
export const sentences = `
person-blame retrospective | Peter didn't update the ticket, so the night shift started from zero.
person-blame retrospective | The developer didn't write any tests for the new endpoint.
person-blame,counterfactual retrospective | Lisa should have checked the queue before she left.
person-blame retrospective | Mark deployed on Friday evening and went home.
person-blame,counterfactual retrospective | The network engineer forgot to save the running configuration.
person-blame retrospective | Nobody responded to the first page.
person-blame retrospective | Emma approved the pull request without looking at the migration.
person-blame retrospective | @chris restarted the wrong service.
person-blame retrospective | The admin used the root account for convenience and deleted the home directories.
person-blame retrospective | The junior developer was not aware of the deployment policy.
person-blame retrospective | Someone rebooted the server without checking that the replica was healthy.
person-blame retrospective | The architect made the wrong call on the database.
person-blame retrospective | Simon's script deleted all of the records.
person-blame retrospective | Laura's negligence cost us two days.
person-blame retrospective | Instead of asking for help, the operator kept trying for an hour.
person-blame,counterfactual retrospective | The project lead failed to plan for the extra load.
person-blame retrospective | The outage was caused by Daniel, who ran an unapproved query.
person-blame retrospective | He ignored three warnings before continuing.
person-blame summary | A sleepy engineer ran the delete command against the primary.
person-blame summary | One developer pushed an untested hotfix directly to production.
person-blame summary | An intern accidentally shared the admin password on a public channel.
person-blame chat | sorry, i forgot to turn the alerts back on
person-blame chat | looks like mike pushed to main again without a PR
person-blame chat | who taught him to write sql, honestly
person-blame,counterfactual chat | you should have asked before touching that
person-blame chat | i messed up the merge, fixing
person-blame question | Why didn't the on-call engineer respond sooner?
person-blame question | Why did you deploy on a Friday?
person-blame question | Why did you choose to ignore the runbook?
team-blame retrospective | The SRE team didn't react to the alerts.
team-blame retrospective | DevOps did not configure the alerts correctly.
team-blame,counterfactual retrospective | The frontend team should have tested on older browsers.
team-blame retrospective | The database team refused to give us access.
team-blame retrospective | Finance approved the budget too late.
team-blame retrospective | Nobody in the company knew how the old system worked.
team-blame retrospective | The vendor did not provide adequate documentation.
team-blame retrospective | Google didn't warn anyone about the deprecation.
team-blame retrospective | Our partner gave us too little notice.
team-blame retrospective | The business side kept changing the requirements.
team-blame retrospective | IT never told us that the VPN would be replaced.
team-blame retrospective | Management did not give the team enough time to test.
team-blame summary | The bank had not tested its disaster recovery plan for years.
team-blame summary | Amazon doesn't document this limit anywhere.
team-blame chat | security blocked the port without telling us
team-blame chat | thanks to the platform team we're down again
counterfactual retrospective | This could have been avoided had we read the changelog.
counterfactual retrospective | We should have had a rollback plan in place.
counterfactual retrospective | If we had monitored the queue, we would have noticed sooner.
counterfactual retrospective | The incident would not have occurred if we had tested the script.
counterfactual retrospective | We could have reacted faster.
counterfactual retrospective | We failed to anticipate the traffic.
counterfactual retrospective | The alert should have been acknowledged within five minutes.
counterfactual retrospective | It should have been caught in code review.
counterfactual retrospective | We did not do our due diligence and forgot to check the quota.
counterfactual chat | we should never have upgraded today
hindsight retrospective | It's obvious now that the timeout was too short.
hindsight retrospective | Obviously nobody had read the documentation.
hindsight retrospective | A simple grep would have revealed the hard-coded address.
hindsight retrospective | Everyone could see that the server was overloaded.
hindsight retrospective | Clearly this was not going to scale.
hindsight retrospective | The documentation states very clearly that the flag is dangerous.
hindsight retrospective | It was clear that the disk would not last the week.
hindsight retrospective | The answer was right in front of us.
human-error retrospective | A mistake in the Terraform code removed the subnet.
human-error retrospective | This was caused by human error during the deployment.
human-error retrospective | The backup was accidentally disabled because of a careless configuration change.
human-error retrospective | The operator mistakenly selected the production environment.
human-error retrospective | Not enough attention was paid to the disk usage.
human-error summary | The wrong file was uploaded by mistake.
human-error summary | The maintenance was carried out incorrectly.
human-error summary | An error made during manual data entry.
human-error summary | The upgrade procedure was not followed.
single-root-cause summary | The root cause of the outage was an expired certificate.
single-root-cause summary | Root cause: disk full.
single-root-cause summary | The cause of this incident was a bad deploy.
single-root-cause summary | The root cause was determined to be a bug in version 1.9.
single-root-cause retrospective | 11:45 UTC - Root cause identified: memory leak in the proxy
single-root-cause retrospective | It was a single bad line in the config that caused the outage.
single-root-cause retrospective | The problem was simply a missing environment variable.
who-question question | Who wrote this code?
who-question question | Who made the decision to skip the tests?
who-question question | Which engineer was responsible for the change?
who-question question | Whose job was it to monitor the disk?
who-question chat | who merged the broken branch
who-question chat | so who messed up?
punitive action-item | Anyone who deploys on Friday will lose their deploy rights.
punitive action-item | The engineer must apologise to the customer.
punitive action-item | Write up the engineer for violating the policy.
punitive retrospective | There will be consequences for the responsible engineer.
punitive chat | whoever did this is going to get it
punitive chat | do this one more time and you're out
vague-action action-item | Be more careful with Terraform.
vague-action action-item | Improve the deployment process.
vague-action action-item | Better communication with the vendor.
vague-action action-item | Look into monitoring options.
vague-action action-item | Think more about failure modes.
vague-action action-item | Don't rush deployments.
vague-action action-item | Know how the failover works.
vague-action action-item | Be aware of quota limits.
vague-action action-item | Add better error handling.
vague-action action-item | The platform team should be more proactive.
vague-action action-item | Avoid single points of failure.
vague-action action-item | Document things better.
vague-action action-item | Have a plan for when the provider is down.
vague-action action-item | Set up proper monitoring.
vague-action retrospective | We are exploring how to make our deployments safer.
vague-action retrospective | We will work on improving our alerting.
training-action action-item | Train all developers on secure coding.
training-action action-item | Remind the team to rotate credentials.
training-action action-item | Teach the support team how to read the logs.
training-action action-item | Schedule a training session on Kubernetes.
training-action action-item | Developers need to be educated about SQL injection.
training-action action-item | Walk the new hires through the deployment process.
person-blame retrospective | Kate didn't wait for the backup to finish before she started the upgrade.
person-blame retrospective | The engineer did not read the warning on the screen.
person-blame retrospective | Our DBA approved the script although he had not tested it.
person-blame retrospective | A colleague turned off the alarm because it was annoying him.
person-blame retrospective | Steve was told twice to rotate the key and did not do it.
person-blame retrospective | The developer hard-coded the credentials.
person-blame retrospective | The manager pushed for an early release.
person-blame retrospective | Nobody took ownership of the problem.
person-blame retrospective | The person on call was unreachable.
person-blame retrospective | She misjudged the size of the table.
person-blame retrospective | The sysadmin reused the same password everywhere.
person-blame summary | An operator pressed the emergency stop by mistake.
person-blame summary | A contractor plugged an infected USB stick into the control system.
person-blame summary | An engineer forgot to remove a test rule, which blocked all logins.
person-blame chat | i pushed the wrong tag, my bad
person-blame chat | he should never have had access
person-blame chat | you broke it you fix it
person-blame question | Why did you not follow the checklist?
team-blame retrospective | The operations team ignored our emails.
team-blame retrospective | The testing team did not cover this scenario.
team-blame retrospective | Development delivered the fix too late.
team-blame retrospective | Our ISP was slow to respond.
team-blame retrospective | The vendor shipped a broken driver.
team-blame retrospective | The cloud team deleted our namespace without asking.
team-blame retrospective | The team did not have enough knowledge of Kafka.
team-blame summary | The company did not patch the server for two months.
team-blame summary | Facebook failed to test its audit tool.
team-blame chat | ops never reads the release notes
counterfactual retrospective | We should have known that the limit applies per account.
counterfactual retrospective | If we had read the documentation, we would have known.
counterfactual retrospective | It would have been better to roll back immediately.
counterfactual retrospective | The failure could have been detected earlier.
counterfactual retrospective | Someone should have noticed the growing backlog.
counterfactual retrospective | The team neglected to update the diagram.
counterfactual retrospective | Better monitoring would have allowed us to react sooner.
counterfactual chat | if we had just waited 5 minutes
hindsight retrospective | It was clearly a bad idea to deploy that late.
hindsight retrospective | Of course nobody had tested the backup.
hindsight retrospective | They simply had to look at the log.
hindsight retrospective | It should have been obvious from the graphs.
human-error retrospective | The configuration was wrong due to a manual mistake.
human-error retrospective | An oversight during the migration left the port open.
human-error summary | The incident was the result of operator error.
human-error summary | The safety procedure was ignored.
single-root-cause summary | The root cause was found to be a faulty cable.
single-root-cause summary | We identified the root cause: a deadlock.
single-root-cause summary | The outage was solely due to the expired token.
single-root-cause summary | Root cause of the incident: wrong DNS entry
who-question question | Who approved the change request?
who-question question | Who is at fault?
who-question chat | who restarted the db??
punitive action-item | The team responsible will be held accountable.
punitive retrospective | The operator was suspended.
punitive chat | someone needs to be fired
vague-action action-item | Improve test coverage
vague-action action-item | Be more proactive about capacity.
vague-action action-item | Review the monitoring setup
vague-action action-item | Ensure that this cannot happen again
vague-action action-item | Have more people who know the system
vague-action action-item | Communicate changes better
vague-action retrospective | We need to improve our release process.
training-action action-item | Educate engineers on the cost of full table scans.
training-action action-item | Everyone should be reminded to check the dashboard.
training-action action-item | Organize training for new operators.
`;
