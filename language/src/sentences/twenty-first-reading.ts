/** A twenty-first round: who is sent away, which house did it, whose instructions were not followed, and what would have been better. */
export const sentences = `
punitive chat | We let go of the contractor who wiped the share.
punitive chat | Anyone who leaves a bucket public will be fired on the spot.
punitive chat | Somebody is getting fired over this one.
punitive,team-blame summary | The bank has dismissed two employees over the outage.
punitive summary | The engineer who ran the script no longer works for the company.
punitive summary | Three technicians were put on leave after the blackout.
punitive summary | The minister promised that those responsible would be disciplined.
punitive summary | Staff who took part in the deletion have lost their access to the buildings.
punitive summary | The agency said the operator had been counselled and sent back to training.
punitive retrospective | The developer lost commit rights because of the incident.
punitive retrospective | Because of this, Marek's admin rights were taken away.
punitive action-item | Whoever merges on a red build again loses the right to merge.
punitive action-item | Anyone who skips the checklist a second time will be removed from the rotation.
punitive action-item | Everyone who bypasses the gate goes on a list that the director reads.
punitive action-item | Engineers who cause two outages in a quarter lose production access.
punitive action-item | Next time somebody force-pushes, they lose their rights on the repository.
punitive action-item | Take the deploy key away from whoever disables the tests.
punitive action-item | Repeat offenders will be taken off the on-call rota without pay.
punitive action-item | Have the intern answer to the CTO for the deletion.
punitive action-item | Put the night operator on a performance plan.
punitive chat | I would terminate anyone who does this on my watch.
punitive chat | You don't hide a leak from me and keep your job.
punitive chat | Do that again and you are off the team.
punitive chat | One more of these and somebody is going to be looking for a new job.
punitive chat | Time for a talk with his line manager, I'd say.
punitive chat | Fire the people who signed this off.
punitive chat | People have been sacked for less.
punitive retrospective | The operator was counselled on the importance of following the procedure.
punitive retrospective | The member of staff has been spoken to and will be watched closely.
punitive retrospective | The vendor's engineer is banned from the site until further notice.
team-blame retrospective | Network are not looking at their own dashboards.
team-blame retrospective | Platform have not upgraded their cluster in two years.
team-blame retrospective | Infra never prioritise patching.
team-blame retrospective | The product group put launch dates ahead of stability.
team-blame retrospective | The company valued growth over safety.
team-blame retrospective | The team favoured speed over testing.
team-blame retrospective | Leadership preferred new features to paying off debt.
team-blame retrospective | The hosting company accidentally wiped our second disk.
team-blame retrospective | The provider mistakenly cancelled our contract.
team-blame retrospective | The carrier wrongly announced our prefix as its own.
team-blame retrospective | Our DNS provider assigned the zone to another customer by accident.
team-blame retrospective | The registrar transferred the domain without verifying who had asked.
team-blame retrospective | The responsibility for the loss lies squarely with the payment company.
team-blame retrospective | The culpability rests with the operator of the exchange.
team-blame retrospective | The blame for the delay falls on the hosting provider.
team-blame retrospective | The portal bears full responsibility for the leak.
team-blame retrospective | The contractor's management is at fault here.
team-blame summary | The bank was at fault for moving everybody in one weekend.
team-blame,counterfactual summary | The board should have asked for an outside opinion.
team-blame,counterfactual summary | The ministry should have seen that the supplier was out of its depth.
team-blame,counterfactual summary | The airline ought to have had a fallback.
team-blame,counterfactual summary | The bank's executives should have stopped the migration.
team-blame,counterfactual summary | The company could have told its customers days before.
team-blame summary | The company knew about the hole for months and did nothing.
team-blame summary | The regulator criticised the bank for its poor testing.
team-blame summary | The exchange kept the keys on one laptop and paid no heed to warnings.
team-blame,person-blame summary | The operator of the pipeline was careless with its passwords.
team-blame retrospective | Sales promised a date that nobody in engineering had agreed to.
team-blame retrospective | Development gave the intern full rights to everything.
team-blame retrospective | The release team did not read the migration notes.
team-blame retrospective | Security did not respond to the report for three weeks.
team-blame retrospective | The mobile team did not answer our pings.
person-blame,team-blame retrospective | The on-call engineers did not pick up.
team-blame retrospective | The upstream maintainers shipped a breaking change in a patch release without a word.
team-blame chat | the vendor screwed us again
team-blame chat | cloud provider moved our ip to some other tenant, great job guys
team-blame chat | infra is not monitoring this at all
team-blame chat | typical of them to break the api and tell nobody
team-blame,personal-pronoun stakeholder-message | Our hosting partner did not tell us about the maintenance.
team-blame stakeholder-message | Our provider accidentally removed a route.
person-blame retrospective | The release manager ignored the fact that the canary was red.
person-blame retrospective | Yusuf entirely ignored the fact that a lock was still held.
person-blame retrospective | Priya disregarded the note in the ticket.
person-blame retrospective | The engineer on call did not respond to the page.
person-blame retrospective | The second responder did not answer his phone.
person-blame retrospective | The lead did not react when the graph dropped.
person-blame retrospective | The person to blame is the head of operations.
person-blame retrospective | The one to blame is whoever wrote that script.
person-blame chat | the guy who is to blame for this mess is the architect
person-blame retrospective | 10:12 Tomasz resets his branch, but pushes to the wrong remote by mistake.
person-blame retrospective | 09:05 Lena restarts the primary instead of the replica.
person-blame retrospective | The outage came from the deletion of a table by a junior developer.
person-blame retrospective | This was caused by the removal of the zone by an admin who was new to the job.
person-blame retrospective | The loss goes back to the wiping of a volume by a contractor.
person-blame question | Someone must have seen the warnings, so why did nobody listen to them?
person-blame question | You knew about this in May, so why didn't you say anything?
person-blame question | Why wasn't he listening when the DBA told him?
person-blame chat | somebody must have known, and kept quiet
person-blame retrospective | I was so sure that it was the cache that I saw only what fitted.
person-blame retrospective | I was looking for something that would prove me right.
person-blame retrospective | I let my own bias lead me to the wrong host.
person-blame retrospective | I jumped to the conclusion that the network was at fault.
person-blame retrospective | I was convinced it was DNS and looked at nothing else.
person-blame retrospective | I tunnelled on the database and lost half an hour.
person-blame retrospective | Ravi was under the impression that backups ran hourly.
person-blame retrospective | He was not paying attention to which tab he was in.
person-blame retrospective | Her script had a typo, and she did not test it.
person-blame retrospective | The intern, who had no idea what the flag did, set it everywhere.
person-blame retrospective | A developer turned off the check because it was in his way.
person-blame retrospective | One of the operators typed the wrong VLAN.
person-blame retrospective | The admin ended up deleting the live bucket.
person-blame retrospective | Daniel managed to lock everyone out.
person-blame,counterfactual retrospective | The contractor was supposed to remove only the old records but removed them all.
person-blame retrospective | The on-call person slept through three pages.
person-blame retrospective | Our lead developer chose to ignore the deprecation notice.
person-blame summary | A worker at the plant opened a mail that he should have deleted.
person-blame summary | An employee unintentionally deleted files while syncing two databases.
person-blame summary | A technician pulled the wrong cable, and the floor went dark.
person-blame summary | The chief engineer pushed for the launch against all advice.
person-blame chat | I dropped the wrong schema, sorry all
person-blame,who-question chat | who the hell taught him to use rm like that
human-error retrospective | The instructions given were not followed, which left the zone empty.
human-error retrospective | The written steps were not followed and so both nodes got the same address.
human-error retrospective | The change procedure was not followed, and that is why the rack lost power.
human-error retrospective | The rollback plan was not followed.
human-error retrospective | The guidance in the wiki was not adhered to.
human-error retrospective | The upgrade guide had not been followed to the letter.
human-error retrospective | The checklist for new regions was not followed.
human-error retrospective | There was too much confidence that nothing could go wrong in production.
human-error retrospective | There was overconfidence in the test results.
human-error retrospective | Over-confidence after three smooth releases led to this one.
human-error retrospective | The cause was a false sense of security after the dry run.
human-error retrospective | Complacency about the backups set in.
human-error retrospective | The table was dropped by mistake.
human-error retrospective | The branch was merged by mistake and went out with the nightly.
human-error retrospective | The outage was put down to a slip at the keyboard.
human-error retrospective | A lapse in concentration during the night shift.
human-error summary | The airline attributed the failure to a contractor who did not follow the process.
human-error summary | The deletion was unintentional and the result of an employee's error.
human-error summary | Staff did not follow procedure, the agency said.
counterfactual retrospective | It would have been a good idea to have tested every class.
counterfactual retrospective | It would also have been a good idea to keep the old host.
counterfactual retrospective | It would have been more sensible to roll back first.
counterfactual retrospective | It might have been better to wait for the morning.
counterfactual retrospective | It would've been nice to know this before the weekend.
counterfactual retrospective | The best approach would have been to revert at once.
counterfactual retrospective | The safest course would have been a rollback.
counterfactual retrospective | The better option would have been to fail over.
counterfactual retrospective | A better way would have been to drain the node first.
counterfactual retrospective | The right order would have been to migrate the readers first.
counterfactual retrospective | The first analysis failed to predict how the library would behave.
counterfactual retrospective | Our planning failed to account for the holiday traffic.
counterfactual retrospective | The review failed to catch the missing index.
counterfactual retrospective | Testing failed to uncover the problem.
counterfactual retrospective | The investigation failed to look at the load balancer.
counterfactual retrospective | Ideally we would have had a second pair of eyes on this.
counterfactual retrospective | Ideally the change would have been tested on staging first.
counterfactual retrospective | In an ideal world this would have been caught in review.
counterfactual retrospective | We could have spared ourselves two hours by asking the DBAs.
counterfactual retrospective | We should've had a feature flag around it.
counterfactual retrospective | A feature flag should have been used.
counterfactual retrospective | Staging should have been updated at the same time.
counterfactual retrospective | A message should have been posted in the channel.
counterfactual retrospective | A maintenance page ought to have been shown.
counterfactual retrospective | An earlier rollback would have spared us most of it.
counterfactual retrospective | Had the change been reviewed by two people, it would not have gone out.
counterfactual retrospective | If the pull request had been read with more care, the typo would have stood out.
counterfactual retrospective | We failed to take the time zone into account.
counterfactual retrospective | We didn't think of checking the disk.
counterfactual retrospective | The alert should not have been muted.
counterfactual retrospective | Nobody thought of asking the vendor.
hindsight retrospective | It was no secret that the licence server was alone.
hindsight retrospective | That the disk was too small was known to all.
hindsight retrospective | Everybody knew that the box would not last.
hindsight retrospective | This could easily have been prevented with a lock.
hindsight retrospective | This could have easily been found in staging.
hindsight retrospective | This would have been easy to prevent.
hindsight retrospective | It could so easily have been avoided.
hindsight retrospective | The leak was entirely foreseeable.
hindsight retrospective | It is hard to see how this was not noticed.
hindsight retrospective | Any monitoring worth the name would have shown it.
hindsight retrospective | It was written in large letters in the changelog.
hindsight summary | The weaknesses had been known for years.
hindsight chat | well that was always going to happen
hindsight chat | anyone could have told you that
vague-action stakeholder-message | We will take every necessary step to make sure it does not happen again.
vague-action stakeholder-message | All measures will be taken so that this cannot recur.
vague-action stakeholder-message | We are taking steps to prevent this in the future.
vague-action stakeholder-message | We are doing everything in our power to keep this from happening again.
vague-action stakeholder-message | We will learn from this and do better.
vague-action action-item | Keep a closer eye on the disks.
vague-action action-item | Be more proactive about certificates.
vague-action action-item | Think about how to make failover nicer.
vague-action action-item | Raise awareness of the risks.
vague-action retrospective | We need to take testing more seriously.
vague-action retrospective | We should communicate more with the other teams.
vague-action retrospective | In future we will be more careful with such changes.
training-action action-item | Tell everyone to double-check the region before they press enter.
training-action action-item | Communicate to all engineers that filters have to match the group.
training-action action-item | Make the team aware of how the alarm works.
training-action action-item | Refresher course on change management for the night shift.
training-action action-item | Go through the procedure with the new hires again.
training-action action-item | Sensitise operators to the danger of shared accounts.
personal-pronoun stakeholder-message | We did not test the fix long enough before it went live.
personal-pronoun stakeholder-message | We did not spend enough time on testing.
personal-pronoun stakeholder-message | We were not prepared for this many sign-ups.
personal-pronoun stakeholder-message | We underestimated how much traffic the launch would bring.
personal-pronoun stakeholder-message | We had not renewed the certificate in time.
personal-pronoun stakeholder-message | Because we did not monitor the queue, orders piled up.
personal-pronoun stakeholder-message | The outage was the result of a change that we made on Tuesday.
personal-pronoun stakeholder-message | The cause was a mistake in our configuration.
personal-pronoun stakeholder-message | Our engineers pushed a change that broke the login.
personal-pronoun stakeholder-message | A bug in our code let sessions run out too early.
personal-pronoun stakeholder-message | We overloaded the database with a migration.
personal-pronoun stakeholder-message | We let the domain expire.
internal-detail stakeholder-message | The app07 server was slow between nine and ten.
internal-detail stakeholder-message | Mail on mx3 was delayed.
internal-detail stakeholder-message | Two of our database servers (thor and odin) were restarted.
internal-detail stakeholder-message | The “bender” web server was down for five minutes.
internal-detail stakeholder-message | Sites on the server "zoidberg" could not be reached.
internal-detail stakeholder-message | The hosts named gandalf and frodo have been replaced.
internal-detail stakeholder-message | Follow OPS-2231 for what comes next.
internal-detail stakeholder-message | Henrike restarted the queue at noon.
internal-detail stakeholder-message | The disk of db12 was full.
internal-detail stakeholder-message | Switch sw-core-3 lost its configuration.
`;
