/** A twenty-second round: the phenomena of the twenty-first in other words. */
export const sentences = `
person-blame retrospective | The second engineer misinterpreted the first one's message and stopped the wrong service.
person-blame,human-error retrospective | Gustav paid no attention to the banner that says production.
person-blame retrospective | The reviewer waved the change through without opening the diff.
person-blame retrospective | The operator was not aware that the switch was already on, and flipped it off.
person-blame retrospective | The deploy was started by an engineer who did not know about the freeze.
person-blame retrospective | The DBA ran the clean-up against the primary thinking it was the replica.
person-blame retrospective | Nobody on the call had the courage to stop the rollout.
person-blame retrospective | The incident commander lost track of who was doing what.
person-blame retrospective | I should have asked before touching the firewall.
person-blame retrospective | My assumption that the job was idempotent turned out to be wrong and cost us the table.
person-blame retrospective | It was our newest colleague who pressed the button.
person-blame retrospective | An ops engineer fat-fingered the weight and sent all traffic to one host.
person-blame retrospective | The developer responsible never bothered to read the deprecation mail.
person-blame retrospective | The manager insisted on shipping although two people had warned him.
person-blame retrospective | The maintainer accepted a pull request that he had not looked at.
person-blame retrospective | Elif was too hasty with the failover.
person-blame retrospective | 16:20 The on-call engineer is confused and restarts the wrong node.
person-blame retrospective | The author of the script had not thought of an empty list.
person-blame retrospective | The person on duty had gone to lunch without handing over the pager.
person-blame retrospective | One engineer's carelessness took the whole site down.
person-blame retrospective | The root password was lost by an administrator who kept it on a sticky note.
person-blame retrospective | Our only Kafka expert was on holiday and had documented nothing.
person-blame summary | The employee clicked on a link in a phishing mail and gave away his password.
person-blame summary | A contractor working for the agency unintentionally deleted the files.
person-blame summary | The captain ignored repeated warnings from the tower.
person-blame summary | The technician replaced the wrong drive and then denied it.
person-blame summary | The chief technology officer underestimated the risk of the move.
who-question,person-blame chat | lol who let the intern near prod
person-blame chat | he literally had one job
person-blame chat | omar broke main again, third time this week
person-blame chat | my bad, i merged before the checks were done
person-blame chat | sorry everyone, that one was my fault
person-blame chat | bet it was the new guy
who-question,person-blame chat | did nobody tell her not to run that?
person-blame chat | you can't just change the schema without asking people
person-blame question | What was he thinking when he ran that on the primary?
person-blame question | Why did you not roll back straight away?
person-blame question | How could the reviewer miss something this big?
person-blame question | Why would anybody run that by hand?
team-blame retrospective | The data team dropped a column that others depended on without telling anyone.
team-blame retrospective | The vendor denied the problem for two days.
team-blame retrospective | The vendor took six hours to even acknowledge the ticket.
team-blame retrospective | Our security team sat on the finding since January.
team-blame retrospective | The QA department signed off a build that they had never started.
team-blame retrospective | Management would not pay for a second site.
team-blame retrospective | Management ignored the engineers' requests for more time.
team-blame,person-blame retrospective | The frontend team makes assumptions about the API that nobody agreed to.
team-blame retrospective | The platform team pushed the upgrade without notice.
team-blame retrospective | The cloud provider botched the maintenance and took the zone down.
team-blame retrospective | The supplier delivered a patch that it had not tested.
team-blame retrospective | The outage is entirely the fault of our transit provider.
team-blame retrospective | This one is on the networking team.
team-blame retrospective | The hosting company failed to restore power in time.
team-blame retrospective | Nobody in operations knew how to fail over.
team-blame retrospective | Ops were too slow to react.
team-blame retrospective | The contractor's staff cut corners on the cabling.
team-blame retrospective | Both teams assumed the other one was in charge.
team-blame retrospective | The business kept adding scope and left no time for testing.
team-blame summary | The bank rushed the migration and paid the price.
team-blame,person-blame,counterfactual summary | The operator of the plant neglected maintenance for years.
team-blame summary | The airline had not learned from the outage of the year before.
team-blame summary | The company skimped on backups.
team-blame chat | aws support was no help whatsoever
team-blame chat | the netops folks broke vpn again
team-blame chat | classic finance, change the export and tell no one
team-blame stakeholder-message | Our payment partner made an error during its maintenance.
counterfactual retrospective | We should have noticed the growth in March.
counterfactual retrospective | With one more reviewer we would have caught this.
counterfactual retrospective | Had we drilled this, it would have taken ten minutes.
counterfactual retrospective | If somebody had looked at the dashboard, the queue would not have filled up.
counterfactual retrospective | A simple smoke test would have been enough if anybody had run it.
counterfactual retrospective | It would have been wise to keep the old cluster for another week.
counterfactual retrospective | It would probably have been faster to restore from the snapshot.
counterfactual retrospective | In retrospect a dry run would have been a good idea.
counterfactual retrospective | The more careful path would have been to change one region first.
counterfactual retrospective | The correct procedure would have been to drain the host before.
counterfactual retrospective | We forgot to take the cron jobs into account.
counterfactual retrospective | We neglected to warn the support desk.
counterfactual retrospective | We failed to communicate the change to the partners.
counterfactual retrospective | The team failed to escalate in time.
counterfactual retrospective | Load testing failed to reproduce what real users do.
counterfactual retrospective | The code review failed to notice the inverted condition.
counterfactual retrospective | Our risk analysis failed to consider a power loss in both halls.
counterfactual retrospective | The rollback should have been started at once.
counterfactual retrospective | Customers should have been informed within the hour.
counterfactual retrospective | The change ought to have gone through the advisory board.
counterfactual retrospective | This ought to have been caught by the reviewers.
counterfactual retrospective | The certificate should have been renewed in May.
counterfactual retrospective | More people should have been called in earlier.
counterfactual retrospective | There should have been a second approval.
counterfactual retrospective | We could have called the vendor two hours earlier.
counterfactual retrospective | If only the script had been read by a second person.
counterfactual retrospective | We missed the chance to stop it at the canary.
counterfactual retrospective | Things would have gone better had we kept a clear head.
counterfactual summary | The deaths could have been prevented if the crew had listened.
counterfactual summary | The inquiry found that the failure to act on the report was decisive.
counterfactual summary | Proper planning would have avoided the chaos.
counterfactual chat | we really should've tested that on friday
counterfactual chat | if we'd just waited for the review...
hindsight retrospective | The problem was staring us in the face.
hindsight retrospective | Any engineer could have seen this coming.
hindsight retrospective | The missing limit was plainly visible in the config.
hindsight retrospective | It was only a question of time until the disk filled up.
hindsight retrospective | Nobody was surprised when the old box died.
hindsight retrospective | Looking back, the signs could not have been clearer.
hindsight,counterfactual retrospective | This was preventable with very little effort.
hindsight retrospective | All that was needed was to read the release notes.
hindsight retrospective | Of course the retry storm took the login down as well.
hindsight chat | obviously the cron was going to collide with the backup
human-error retrospective | The root of it was human error during the maintenance.
human-error retrospective | A simple copy-and-paste error put the wrong key into the vault.
human-error retrospective | The agreed procedure was bypassed.
human-error retrospective | The protocol for handovers was not respected.
human-error retrospective | The documented steps for decommissioning had not been followed.
human-error retrospective | The mistake was made during the late shift.
human-error retrospective | This happened through lack of care.
human-error retrospective | The failover was triggered in error.
human-error retrospective | The outage was due to operator confusion.
human-error retrospective | A slip while editing the rules opened the port.
human-error summary | Officials said that an employee had not followed protocol.
human-error summary | Investigators put the crash down to pilot error.
human-error summary | The breach was caused by carelessness with a laptop.
human-error stakeholder-message | Due to a human mistake, some invoices were sent twice.
single-root-cause retrospective | The one and only cause was the expired token.
single-root-cause retrospective | All of this came down to a single missing comma.
single-root-cause retrospective | The sole reason for the outage was a full disk.
who-question question | Who is responsible for this mess?
who-question question | Who signed off on that change?
who-question chat | ok who restarted the broker without asking
who-question chat | which of you has been playing with the load balancer?
punitive retrospective | The engineer involved has been given a written warning.
punitive retrospective | The contractor's contract was ended the same week.
punitive retrospective | Somebody has to pay for this.
punitive action-item | Suspend the account of the developer who pushed the key.
punitive action-item | Deduct the cost of the outage from the team's bonus.
punitive action-item | Anybody who deploys outside the window gets a formal warning.
punitive action-item | Publish a monthly list of who broke the build most often.
punitive,person-blame action-item | Require the engineer to present his mistake to the whole company.
punitive summary | The company fired the employee who had clicked on the link.
punitive summary | The minister demanded that the guilty be punished.
punitive summary | The operator faces disciplinary proceedings.
punitive,person-blame chat | whoever did this should not have prod access ever again
punitive chat | get rid of that contractor
punitive chat | if that happens once more i'm pulling your access
vague-action retrospective | We will improve our processes.
vague-action retrospective | Going forward we will pay more attention to capacity.
vague-action action-item | Look into better alerting.
vague-action action-item | Improve communication between the teams.
vague-action action-item | Be more careful with DNS.
vague-action action-item | Investigate options for a more resilient setup.
vague-action action-item | Take steps to stop this from happening again.
vague-action stakeholder-message | We are reviewing our processes to make sure that this does not happen again.
vague-action stakeholder-message | We are committed to improving the reliability of our service.
training-action action-item | Train all engineers on the new pipeline.
training-action action-item | Remind everybody to check the environment first.
training-action action-item | Hold a workshop on safe migrations.
training-action action-item | All operators must take the refresher course by June.
training-action retrospective | The team was reminded to read the runbook before acting.
personal-pronoun stakeholder-message | We made a change to the router that cut off one data centre.
personal-pronoun stakeholder-message | We did not anticipate this much load.
personal-pronoun stakeholder-message | We missed an expiring certificate.
personal-pronoun stakeholder-message | I pushed a wrong configuration at noon.
personal-pronoun stakeholder-message | An error in our deployment script removed the index.
personal-pronoun stakeholder-message | One of our engineers deleted the records while cleaning up.
personal-pronoun stakeholder-message | We had not tested the new version with large accounts.
personal-pronoun stakeholder-message | We were too slow to react to the alarm.
internal-detail stakeholder-message | The failover of pg-main-2 took eleven minutes.
internal-detail stakeholder-message | Requests to 10.20.3.7 timed out.
internal-detail stakeholder-message | The root of it is tracked in INFRA-881.
internal-detail stakeholder-message | Our colleague Matteo is replacing the disk.
internal-detail stakeholder-message | Mail on smtp02 was queued for an hour.
internal-detail stakeholder-message | The machine we call "gollum" ran out of disk.
internal-detail stakeholder-message | The “deepthought” database server was restarted.
downplaying stakeholder-message | It was just a short hiccup.
downplaying stakeholder-message | Only a few customers noticed anything.
`;
