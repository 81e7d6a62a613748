/** A twenty-third round: as reports of software houses and those who read them have it. */
export const sentences = `
person-blame retrospective | The release engineer tagged the wrong commit and nobody double-checked.
person-blame retrospective | A maintainer force-pushed to main, wiping two days of work.
person-blame retrospective | John had been told about the quota but did nothing about it.
person-blame retrospective | The sysadmin turned off the wrong PDU outlet.
person-blame retrospective | Our DevOps guy left a debug endpoint open.
person-blame retrospective | She did not realise that the script would run as root.
person-blame retrospective | It turned out that an admin had deleted the DNS record by accident.
person-blame,single-root-cause retrospective | The root cause was Kevin not rotating the key.
person-blame retrospective | I made the mistake of trusting the dry run.
person-blame retrospective | I misread the graph and scaled the wrong pool.
person-blame retrospective | The engineer who wrote the retry logic clearly does not understand backoff.
person-blame retrospective | This happened because Laura was in a hurry.
person-blame retrospective | The on-call ignored the alert since it had been noisy.
person-blame retrospective | An inexperienced engineer was left alone with the migration and broke it.
person-blame retrospective | The previous owner of the service left no documentation behind.
person-blame summary | A network engineer entered an incorrect command which took the core router offline.
person-blame summary | The outage began when a technician accidentally cut a fibre.
person-blame summary | A staff member mistakenly sent the alert to the whole island.
person-blame chat | whoever wrote this query should be banned from sql
person-blame,who-question chat | guess who forgot to renew the cert again
person-blame chat | tbh this is on dave, he approved it
person-blame chat | the junior pushed straight to prod, unbelievable
person-blame,who-question question | Who let an intern run this, and why did he not ask?
team-blame retrospective | The SRE team never got around to adding the alert.
team-blame retrospective | The development team did not follow the release process.
team-blame retrospective | The provider's support gave us wrong information.
team-blame retrospective | The database team had no idea that the table was in use.
team-blame retrospective | Amazon did not warn us that the instance would be retired.
team-blame retrospective | Their engineers refused to look at our traces.
team-blame retrospective | The marketing department launched a campaign without informing IT.
team-blame retrospective | Engineering leadership kept postponing the upgrade.
team-blame retrospective | The cause lies with the vendor, who shipped a faulty firmware.
team-blame summary | TSB's board failed to challenge the plan.
team-blame summary | The contractor hired by the council did not back up the data.
team-blame summary | Equifax failed to patch a known vulnerability.
counterfactual retrospective | We should never have deployed on a Friday.
counterfactual retrospective | The dependency should have been pinned.
counterfactual retrospective | This should have been behind a feature flag.
counterfactual retrospective | An alert should have been configured for this from day one.
counterfactual retrospective | We could have detected it sooner if we had looked at the right dashboard.
counterfactual retrospective | Better communication between the teams would have shortened the outage.
counterfactual retrospective | We did not think to check the replica.
counterfactual retrospective | Had we kept the old image, recovery would have been instant.
counterfactual retrospective | It should not have taken us two hours to find the owner.
counterfactual retrospective | We ought to have rolled back instead of debugging in production.
counterfactual retrospective | We failed to test the restore before we needed it.
counterfactual retrospective | A peer review would have been the right thing to do.
counterfactual retrospective | We never considered what happens when both fail.
counterfactual retrospective | The migration plan failed to include a rollback step.
counterfactual retrospective | Someone should have been watching the dashboards.
counterfactual summary | The company should have disclosed the breach in April.
counterfactual chat | wish we'd rolled back right away
hindsight retrospective | Anyone familiar with Redis would know that KEYS blocks.
hindsight retrospective | The logs clearly showed the problem hours before.
hindsight retrospective | Unsurprisingly, the single node could not take the load.
hindsight retrospective | This was an accident waiting to happen.
hindsight retrospective | A quick check of the docs would have shown the limit.
human-error retrospective | Root cause: human error.
human-error retrospective | The outage was the result of an incorrect manual action.
human-error retrospective | The runbook was not followed during the failover.
human-error retrospective | The wrong button was pressed by mistake.
human-error retrospective | An oversight during the migration left the port open.
human-error retrospective | The key was committed to the repository through negligence.
single-root-cause retrospective | The root cause was a bug in the connection pool.
single-root-cause retrospective | The outage had one cause: a bad deploy.
who-question question | Who approved the pull request?
who-question question | Whose job was it to renew the domain?
who-question question | Which engineer ran the script?
punitive retrospective | Those responsible have been reprimanded.
punitive retrospective | The employee was let go shortly after.
punitive action-item | Make the person who broke the build buy donuts.
punitive action-item | Remove Tim's production access.
punitive chat | if you break staging again you're doing on-call for a month
punitive chat | someone should lose their job over this
punitive summary | The officer was suspended pending an investigation.
vague-action action-item | Improve test coverage.
vague-action action-item | Make the system more robust.
vague-action action-item | Better documentation.
vague-action action-item | Review our deployment process.
vague-action action-item | Communicate more.
vague-action retrospective | We need to be better at handling these situations.
training-action action-item | Provide training on incident response.
training-action action-item | Educate developers about SQL injection.
training-action action-item | Make sure all new hires know the deploy rules.
personal-pronoun stakeholder-message | We accidentally deleted a table while migrating accounts.
personal-pronoun stakeholder-message | Our team deployed a change which contained a bug.
personal-pronoun stakeholder-message | We failed to renew a certificate.
personal-pronoun stakeholder-message | We ran out of disk space because we did not monitor it.
internal-detail stakeholder-message | The outage was caused by node ip-10-0-3-17.
internal-detail stakeholder-message | Our engineer Priya found the cause at 10:15.
internal-detail stakeholder-message | See JIRA ticket PLAT-1932.
downplaying stakeholder-message | This was a minor issue that affected a handful of users.
`;
