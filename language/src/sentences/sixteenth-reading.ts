/** A sixteenth round, of all kinds, in the manner of inquiries, retellings, chats and bad examples in guides. */
export const sentences = `
person-blame retrospective | Kofi pasted the staging password into the public channel.
person-blame retrospective | The release engineer had not been paying attention to the canary.
person-blame retrospective | Our intern thought the command only listed the files.
person-blame retrospective | The developer was convinced that the flag was off and did not look.
person-blame retrospective | Nobody on the night shift picked up the phone.
person-blame retrospective | The technician connected the new array to the old controller without reading the label.
person-blame retrospective | He restarted the primary while the standby was still being built.
person-blame retrospective | Sofia approved her own pull request.
person-blame retrospective | The on-call engineer slept through three pages.
person-blame retrospective | The on-call engineer silenced the alert and went back to bed.
person-blame retrospective | A developer left a debugging endpoint open to the internet.
person-blame retrospective | An admin reused the same password on every host.
person-blame retrospective | The operator entered the setpoint in Fahrenheit rather than Celsius.
person-blame retrospective | The signalman gave the second train a clear line without asking where the first one was.
person-blame retrospective | The nurse picked up the wrong vial and did not read the label.
person-blame retrospective | The captain continued the approach although the runway was not in sight.
person-blame retrospective | The first officer did not speak up.
person-blame,team-blame,counterfactual retrospective | The crew failed to monitor their airspeed.
person-blame retrospective | The maintenance worker left a tool inside the housing.
person-blame,human-error retrospective | Through carelessness the electrician swapped the two phases.
person-blame retrospective | I pushed straight to main and broke everyone's build.
person-blame retrospective | It was me, I ran the script against the wrong database.
person-blame retrospective | My change took out the login page.
person-blame retrospective | I take full responsibility for the missed backup.
person-blame retrospective | This is entirely Andrei's doing.
person-blame retrospective | The outage can be put down to the DBA, who dropped the index in the middle of the day.
person-blame retrospective | The reviewer waved the change through.
person-blame retrospective | The author of the change did not bother to write a test.
person-blame retrospective | The engineer who wrote the script never considered an empty list.
person-blame retrospective | Whoever set this up had no idea what they were doing.
person-blame retrospective | The project lead ignored the concerns of two senior engineers.
person-blame retrospective | The CTO overruled the team and insisted on the launch date.
person-blame retrospective | The manager on duty delayed calling for help for two hours.
person-blame retrospective | The consultant misjudged the load by a factor of ten.
person-blame retrospective | The engineer mistook the production console for the staging one.
person-blame retrospective | The administrator trusted the tool blindly and lost the volume.
person-blame retrospective | The admin typed the command on the wrong terminal.
person-blame retrospective | Jonas was not careful enough with the wildcard.
person-blame retrospective | Marta was too slow to escalate.
person-blame retrospective | Because Felix was on his phone, the alarm went unanswered.
person-blame summary | An employee clicked on a link in a phishing mail and gave away the password.
person-blame summary | A junior engineer ran a load test against production.
person-blame summary | An engineer deleted the primary database while trying to fix replication.
person-blame summary | A contractor cut the wrong fibre.
person-blame summary | The trader entered 10 million instead of 10 thousand.
person-blame summary | An operator at the exchange shut down the wrong half of the system.
person-blame summary | A sysadmin forgot to renew the domain and it was bought by someone else.
person-blame summary | Technician disconnects the battery of the live rack.
person-blame summary | Engineer runs the cleanup on the production bucket, 300,000 files gone.
person-blame chat | ok who... nevermind, it was me, i fat fingered the cidr
person-blame chat | pavel please read the channel topic before you deploy
person-blame chat | you could at least have asked
person-blame chat | lars did it again
person-blame chat | next time check which terminal you are in
person-blame chat | i'm such an idiot, i forgot the where clause
person-blame chat | my bad, wrong tab
person-blame chat | tim never tests on ios
person-blame chat | because someone didn't run the linter
person-blame chat | sven just force pushed over my commits
person-blame chat | you broke the build, again
person-blame question | Why didn't you tell anyone?
person-blame question | How could the admin miss three mails about this?
person-blame question | What on earth were they thinking?
person-blame question | Why did Bob not follow the checklist?
person-blame question | Could you not see that the disk was full?
team-blame retrospective | The network team changed the firewall without a word to anyone.
team-blame retrospective | The platform team left us alone with the problem for four hours.
team-blame retrospective | Engineering shipped a half-finished feature to meet the date.
team-blame retrospective | The vendor took eleven hours to answer a critical ticket.
team-blame retrospective | The hosting company had been warned about the cooling and did nothing.
team-blame retrospective | Management refused to pay for a second line.
team-blame retrospective | Leadership ignored the warnings for two years.
team-blame retrospective | The company put growth before safety.
team-blame retrospective | The security team locked us out of our own systems in the middle of the incident.
team-blame retrospective | QA signed off on a build that they had not run.
team-blame retrospective | Support sat on the complaints until the evening.
team-blame retrospective | The data team never documented the schema.
team-blame retrospective | Nobody in operations felt responsible.
team-blame retrospective | The other team broke our API and did not even apologise.
team-blame retrospective | The maintainers broke backward compatibility in a patch release.
team-blame retrospective | The agency delivered poor work.
team-blame retrospective | The outage shows that the infrastructure team does not understand its own setup.
team-blame retrospective | This was the fault of the DNS provider.
team-blame retrospective | The responsibility for this lies with the payments team.
team-blame retrospective | Marketing launched the campaign without warning the platform team.
team-blame retrospective | Sales promised a feature that did not exist.
team-blame retrospective | The airline had cut the training of its crews to a minimum.
team-blame retrospective | The regulator looked the other way.
team-blame retrospective | The bank misled its customers about the cause.
team-blame summary | Level 3 pushed a bad route and half the country was offline.
team-blame summary | Oracle refused to acknowledge the bug for months.
team-blame summary | The registrar let the domain lapse despite automatic renewal.
team-blame summary | Facebook's engineers had no plan for losing the backbone.
team-blame summary | CrowdStrike shipped an update that it had not tested on a single machine.
team-blame chat | infra broke it, as usual
team-blame,person-blame chat | typical, networking does whatever they want
team-blame,person-blame chat | support is blaming us again but they never forwarded the ticket
team-blame chat | the vendor is useless
counterfactual retrospective | We ought to have asked for a second pair of eyes.
counterfactual retrospective | The deploy should have been stopped when the error rate rose.
counterfactual retrospective | The alert should have been configured a year ago.
counterfactual retrospective | This should have been caught in review.
counterfactual retrospective | Had the crew followed the checklist, the aircraft would have stopped on the runway.
counterfactual retrospective | With a proper handover none of this would have happened.
counterfactual retrospective | If the team had looked at the dashboard, they would have seen the drop.
counterfactual retrospective | The outage would not have lasted so long if we had called the provider at once.
counterfactual retrospective | We could have avoided all of this by reading the release notes.
counterfactual retrospective | We missed the chance to roll back before noon.
counterfactual retrospective | We failed to ask what else used the table.
counterfactual retrospective | We never thought of testing the restore.
counterfactual retrospective | It should never have been possible to merge without a review.
counterfactual retrospective | The key should have been rotated when she left.
counterfactual,team-blame retrospective | The crew could have diverted twenty minutes earlier.
counterfactual retrospective | Someone should've caught this.
counterfactual retrospective | A better engineer would have seen it coming.
counterfactual retrospective | The failure to tell the customers in time made everything worse.
counterfactual retrospective | The operators neglected to close the valve.
counterfactual chat | we shouldve just failed over
counterfactual chat | i should have known that would happen
counterfactual chat | would have been nice to know that before the deploy
counterfactual chat | could've just asked
counterfactual chat | why did we not test this first
hindsight retrospective | It is hard to see how this could have been missed.
hindsight,person-blame retrospective | The alarm had been ringing for an hour, yet nobody reacted.
hindsight retrospective | The problem had been staring us in the face.
hindsight retrospective | The outcome was entirely predictable.
hindsight retrospective | The risk was well known and nothing was done.
hindsight retrospective | This was an accident waiting to happen.
hindsight retrospective | A quick look at the graph would have been enough.
hindsight retrospective | It only takes common sense to see that this cannot work.
hindsight retrospective | Naturally the disk filled up.
hindsight retrospective | Unsurprisingly the second attempt failed too.
hindsight retrospective | In hindsight, the signs were plain.
hindsight retrospective | Looking back, it is clear that the plan could not work.
hindsight retrospective | The fix was obvious to everyone but the people on the call.
hindsight retrospective | The correct procedure was perfectly simple.
hindsight retrospective | All they had to do was read the second line of the error.
hindsight retrospective | We had every warning we could have wished for.
hindsight retrospective | The logs were practically shouting.
hindsight retrospective | Three earlier outages should have been a lesson.
hindsight retrospective | It was bound to go wrong sooner or later.
hindsight chat | well that was predictable
hindsight chat | called it
hindsight chat | it says so right there in the docs
human-error retrospective | The investigation concluded that human error was to blame.
human-error retrospective | The outage was put down to a manual error.
human-error retrospective | The breakdown was the result of an operator mistake.
human-error retrospective | The change window was missed through inattention.
human-error retrospective | A simple typing error brought down the site.
human-error retrospective | The accident happened because procedures were disregarded.
human-error retrospective | The required checks were not carried out.
human-error retrospective | Standard procedure was not observed during the upgrade.
human-error retrospective | Proper care was not taken when the cable was moved.
human-error retrospective | An avoidable slip during the copy put the rows in the wrong order.
human-error retrospective | The value was entered incorrectly in the form.
human-error retrospective | The valve was left open by mistake.
human-error retrospective | The mistake was made when the ticket was copied.
human-error retrospective | A lapse in judgement led to the early restart.
human-error summary | Cause: pilot error.
human-error summary | User error wiped the disk.
human-error summary | Fat fingers: a zero too many in the size of the fleet.
human-error summary | A clerical mistake sent the letters to the wrong customers.
human-error summary | The failure was due to improper handling of the connector.
human-error stakeholder-message | The outage was the result of an error by one of our engineers.
human-error stakeholder-message | Due to a mistake on our side some invoices were sent twice.
single-root-cause retrospective | We now know the reason for the crash: a memory leak in the agent.
single-root-cause retrospective | In the end there was a single culprit, the new driver.
single-root-cause retrospective | Everything goes back to one missing comma.
single-root-cause retrospective | The sole reason for the outage was the expired certificate.
single-root-cause retrospective | The root of the problem was the DNS entry.
single-root-cause retrospective | RCA: expired token.
single-root-cause summary | The root cause of the outage was a hardware failure in one of the storage nodes.
single-root-cause summary | Root cause: a full disk.
single-root-cause summary | The actual cause turned out to be a firmware bug.
single-root-cause summary | It was determined that the root cause was a loose cable.
single-root-cause chat | found the root cause, it's the new nginx config
who-question question | Who is responsible for this mess?
who-question question | Who let this through review?
who-question question | Who was supposed to watch the dashboard?
who-question question | Who ran the migration by hand?
who-question question | Whose job was it to renew the licence?
who-question question | Which of you changed the route?
who-question question | Did nobody look at the canary?
who-question question | Was it the contractor who left the port open?
who-question question | Who do we blame for the delay?
who-question question | Which team dropped the ball?
who-question chat | who tf pushed to main
who-question chat | who broke staging?
who-question chat | whose branch is this
who-question chat | somebody want to own up?
who-question chat | did someone mess with the dns again
who-question retrospective | We need to find out who disabled the alarm.
who-question action-item | Find out who approved the exception.
who-question action-item | Establish who was responsible for the backup.
punitive retrospective | The engineer has been removed from the on-call rota until further notice.
punitive retrospective | The operator was dismissed after the inquiry.
punitive retrospective | The two admins were given a formal warning.
punitive retrospective | People who skip the checklist will face consequences.
punitive retrospective | The technician lost his licence.
punitive retrospective | The developer will have to answer to the board.
punitive action-item | Take production access away from the data team.
punitive action-item | Suspend Kofi's deploy rights for a month.
punitive action-item | Put the engineer on a performance plan.
punitive action-item | Publish the names of those who caused the last ten incidents.
punitive action-item | Make the developer explain the bug in front of everyone.
punitive action-item | Note the incident in his personnel file.
punitive action-item | Anyone who deploys on a Friday loses deploy rights.
punitive stakeholder-message | The employee responsible no longer works for us.
punitive stakeholder-message | We have parted ways with the contractor.
punitive chat | whoever did this should be fired
punitive chat | one more of these and i'm taking away your access
punitive chat | heads are going to roll
punitive chat | he needs to be held accountable
punitive chat | loser buys cake for the whole floor
vague-action action-item | Be more careful with migrations.
vague-action action-item | Improve our deployment process.
vague-action action-item | Better test coverage.
vague-action action-item | Look into the timeouts.
vague-action action-item | Add more monitoring.
vague-action action-item | Think about redundancy.
vague-action action-item | Communicate earlier.
vague-action action-item | Make the system more robust.
vague-action action-item | Avoid such incidents in future.
vague-action action-item | Ensure proper testing before release.
vague-action action-item | Follow best practices.
vague-action action-item | Strengthen the review culture.
vague-action action-item | Consider improving the docs.
vague-action action-item | Double check configs.
vague-action action-item | Raise the quality bar.
vague-action action-item | Explore options for better alerting.
vague-action action-item | More attention to detail during changes.
vague-action action-item | Have a plan for outages.
vague-action action-item | Monitor the situation.
vague-action action-item | Implement additional safeguards.
vague-action action-item | Try to respond faster.
vague-action action-item | Don't deploy risky changes.
vague-action action-item | Clean up the alerts.
vague-action summary | We will work to improve our processes.
vague-action summary | We are taking steps to make sure this does not happen again.
vague-action stakeholder-message | We have strengthened our monitoring to avoid a repeat.
vague-action stakeholder-message | We will continue to invest in the reliability of our platform.
vague-action retrospective | Going forward the team needs to be more proactive.
training-action action-item | Train the team on the new console.
training-action action-item | Remind everybody of the freeze.
training-action action-item | Hold a workshop on incident response.
training-action action-item | Educate developers about SQL injection.
training-action action-item | All staff must take the security course again.
training-action action-item | Make sure the night shift knows the procedure.
training-action action-item | Brief the support team on the new status page.
training-action action-item | Get the operators certified on the new switchgear.
training-action action-item | Send a mail to all engineers about the naming rules.
training-action action-item | Speak to the interns about the use of production data.
training-action action-item | Onboard new joiners on the deploy tool.
training-action retrospective | The crew will be retrained before their next flight.
training-action summary | All operators have been reminded to follow the procedure.
personal-pronoun stakeholder-message | We pushed a change that broke logins.
personal-pronoun stakeholder-message | The outage happened because we removed the wrong route.
personal-pronoun stakeholder-message | We began an upgrade of our database that led to errors.
personal-pronoun stakeholder-message | While we were migrating the storage we overloaded one of the clusters.
personal-pronoun stakeholder-message | Our team deployed a release with a faulty query.
personal-pronoun stakeholder-message | We misconfigured a load balancer.
personal-pronoun stakeholder-message | We needed to move a table, which locked it for ten minutes.
personal-pronoun stakeholder-message | We expected the upgrade to be invisible, but it caused an outage of ten minutes.
personal-pronoun stakeholder-message | I made a change to the DNS records that took the site offline.
personal-pronoun stakeholder-message | One of our engineers disabled the rate limit.
personal-pronoun stakeholder-message | We introduced a bug with yesterday's release.
personal-pronoun stakeholder-message | During planned maintenance we disconnected the wrong cable.
personal-pronoun stakeholder-message | We ran out of capacity after we turned off two nodes.
personal-pronoun stakeholder-message | We had set the limit too low.
internal-detail stakeholder-message | The disk of pg-primary-02 was full.
internal-detail stakeholder-message | See OPS-4471 for details.
internal-detail stakeholder-message | Jonas is working on a fix.
internal-detail stakeholder-message | The pods in the kube-system namespace of prod-eu-1 were evicted.
internal-detail stakeholder-message | Please contact @nadia with questions.
downplaying stakeholder-message | Only a handful of users noticed.
downplaying stakeholder-message | There was a brief hiccup with logins.
downplaying stakeholder-message | The impact was minimal.
downplaying stakeholder-message | You might have seen a slight delay.
downplaying stakeholder-message | It was just a short outage.
downplaying stakeholder-message | Fortunately this was nothing serious.
`;
