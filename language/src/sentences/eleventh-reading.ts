/** An eleventh round, of the kinds that the tenth found least. */
export const sentences = `
who-question question | Who ran that?
who-question question | Who was the last to touch the file?
who-question question | Who forgot the index?
who-question question | Who put their name under this?
who-question question | Who on the team thought this would work?
who-question question | Who is going to take responsibility for this?
who-question question | Who do we have to thank for this outage?
who-question question | Who was asleep while the disk filled up?
who-question question | Who let an intern near the router?
who-question question | Who decided that tests were optional?
who-question question | Who else knew and said nothing?
who-question question | Who broke the build this time?
who-question question | Who exactly pressed the button?
who-question question | Who made this mess?
who-question question | Who wrote that query?
who-question question | Who overrode the lock?
who-question question | Who ignored the page?
who-question question | Who actually did the failover and why so late?
who-question question | Which person changed the limit?
who-question question | Which developer is behind commit 4f1c?
who-question question | Which of our vendors is at fault?
who-question question | Which department messed this up?
who-question question | Which shift missed the alarm?
who-question question | Whose change took the site down?
who-question question | Whose job was it to renew the domain?
who-question question | Whose responsibility would it have been?
who-question question | Whose name is on the commit?
who-question question | Whose decision was it to go live?
who-question question | Was it the DBA or the developer who dropped it?
who-question question | Was it somebody from ops?
who-question question | Is it known yet who did it?
who-question question | Do we know which engineer was responsible?
who-question question | Can you tell me who authorised this?
who-question question | Could someone tell us who turned off the alerts?
who-question question | Did nobody think of the backups?
who-question question | Did no one check the date?
who-question question | Has no one ever tested this?
who-question question | Didn't anybody see the warning?
who-question question | Wasn't anybody watching?
who-question question | So who is the culprit?
who-question question | At whose request was the firewall opened?
who-question question | How many people looked at this and who waved it through?
who-question chat | ok who did it
who-question chat | who the heck merged this on a friday
who-question chat | who killed staging
who-question chat | who's messing with dns right now?
who-question chat | who put this in prod??
who-question chat | who approved this pr lol
who-question chat | any idea who restarted the leader?
who-question chat | can whoever turned this off please speak up
who-question chat | someone must have done this, who was it
who-question chat | does git blame tell us who?
who-question chat | @channel who pushed the config
who-question chat | tell me who it was
who-question chat | hands up who ran the script
who-question retrospective | We have to establish who opened the port.
who-question retrospective | The audit log will show who did it.
who-question retrospective | It has to be clarified which operator entered the value.
who-question retrospective | It is unclear who took the decision to go live.
who-question retrospective | To this day nobody knows who turned it off.
who-question action-item | Find out who deleted the volume.
who-question action-item | Identify the person who changed the firewall rule.
who-question action-item | Clarify whose fault the delay was.
punitive action-item | Remove Anja from the release team.
punitive action-item | Withdraw the contractor's access for good.
punitive action-item | Talk to HR about the engineer.
punitive action-item | Formal warning for the operator on duty.
punitive action-item | Cut the bonus of the responsible manager.
punitive action-item | Bar interns from production after what happened.
punitive action-item | Post the names of those who skipped the review.
punitive action-item | Anyone who deploys during the freeze will be reported.
punitive action-item | Whoever breaks the build fixes it on the weekend.
punitive action-item | Developers who cause an incident have to present it to the board.
punitive action-item | Keep a scoreboard of incidents per engineer.
punitive action-item | Terminate the contract with the agency in response.
punitive action-item | Have Ivo write an apology to the customers.
punitive action-item | Demand an explanation in writing from the DBA.
punitive action-item | Take disciplinary measures against the technician.
punitive action-item | Make the team lead answer for the outage.
punitive retrospective | The administrator has lost his rights.
punitive retrospective | The intern's contract was not renewed because of this.
punitive retrospective | The guilty party will be dealt with.
punitive retrospective | The operator was given a warning.
punitive retrospective | She was moved to another team after the incident.
punitive retrospective | His promotion is off the table.
punitive retrospective | The people responsible have been spoken to.
punitive retrospective | The manager made an example of him in front of everyone.
punitive retrospective | We cannot tolerate this kind of negligence.
punitive retrospective | Anyone who does that again can pack their things.
punitive retrospective | The next mistake will cost him his job.
punitive retrospective | He will be watched closely from now on.
punitive retrospective | She is banned from deploying until she has passed the test.
punitive summary | The pilot lost his licence.
punitive summary | The company fired the engineer it held responsible.
punitive summary | Three managers had to leave.
punitive summary | Charges were brought against the train driver.
punitive summary | The staff member was placed on leave pending an investigation.
punitive stakeholder-message | The responsible colleague has been removed from the project.
punitive stakeholder-message | We have parted with the service provider responsible.
punitive stakeholder-message | Those at fault will face the consequences.
punitive chat | fire him
punitive chat | he's gonna hear from me tomorrow
punitive chat | one more of these and you lose your merge rights
punitive chat | i'd sack whoever wrote this
punitive chat | somebody's head is gonna roll for this
punitive chat | you're buying donuts for a month
punitive chat | this is going on your record
punitive chat | shame on whoever pushed that
punitive chat | put him back on support duty
punitive question | Why is he still allowed to deploy?
punitive question | What are the consequences for the engineer?
punitive question | Has the person been disciplined?
team-blame retrospective | The Berlin office never told us about the new firewall.
team-blame retrospective | Everyone in the backend team just looked on.
team-blame retrospective | The team rushed, and so it broke.
team-blame retrospective | The documentation team only described half of it.
team-blame retrospective | The ML group was unaware of the memory limits.
team-blame retrospective | Cloud team unaware of the quota.
team-blame retrospective | The desktop team pushed an update over everyone's heads.
team-blame retrospective | Customer care told people to reinstall, which deleted their drafts.
team-blame retrospective | Purchasing ordered the wrong disks.
team-blame retrospective | Facilities cut the power without warning.
team-blame retrospective | The cleaners unplugged the switch.
team-blame retrospective | The movers dropped the rack.
team-blame retrospective | The auditors insisted on the change and now nobody wants to have said it.
team-blame retrospective | The consultants sold us a design that does not scale.
team-blame retrospective | The integrator never tested with real data.
team-blame retrospective | The carrier ignored our ticket.
team-blame retrospective | The telco needed nine hours to send someone.
team-blame retrospective | The cloud provider buried the change in its release notes.
team-blame retrospective | The payment provider changed its API overnight without telling its customers.
team-blame retrospective | Our upstream provider was slow and unhelpful.
team-blame retrospective | The vendor's engineers had no idea of their own product.
team-blame retrospective | The vendor promised a fix in March and never delivered.
team-blame retrospective | Microsoft let us hang for two days.
team-blame retrospective | AWS support gave us the runaround.
team-blame retrospective | Oracle sold us hardware that it knew to be faulty.
team-blame retrospective | Twilio suspended our account by mistake and took a day to answer.
team-blame retrospective | The test team had waved the release through.
team-blame retrospective | The test department tests nothing.
team-blame retrospective | The operations centre did not react for two hours.
team-blame retrospective | First-level support closed the tickets without reading them.
team-blame retrospective | The help desk sent everyone away.
team-blame retrospective | The control room ignored the alarm.
team-blame retrospective | The crew had become complacent.
team-blame retrospective | The plant's management knew of the leak.
team-blame retrospective | The hospital's IT department had postponed the update again and again.
team-blame retrospective | The ministry had been told and did not act.
team-blame retrospective | Headquarters overruled the local team.
team-blame retrospective | The steering committee cut the test phase.
team-blame retrospective | Product management kept adding features until the last day.
team-blame retrospective | Design changed the form without asking anyone.
team-blame retrospective | Data science ran its queries on the production database.
team-blame retrospective | The growth team is obsessed with speed and does not test.
team-blame retrospective | The identity team cannot be bothered to read its mail.
team-blame retrospective | The release crew is careless.
team-blame retrospective | Our own team is to blame for the delay.
team-blame retrospective | We as a department failed.
team-blame retrospective | It is the fault of the network people.
team-blame retrospective | The fault is with the contractor.
team-blame retrospective | The mess was left by the previous team.
team-blame retrospective | The outage is on the hosting company.
team-blame retrospective | This was a failure of management.
team-blame retrospective | Bad planning by the project office.
team-blame retrospective | Negligence on the part of the supplier.
team-blame retrospective | A lack of communication from the core team.
team-blame retrospective | Thanks to the mobile team's carelessness, the tokens were public.
team-blame retrospective | Due to the vendor's incompetence, the restore took two days.
team-blame retrospective | Once again the infrastructure group left us in the lurch.
team-blame retrospective | As usual, operations was the last to know.
team-blame retrospective | Typical of sales to promise a date first and ask later.
team-blame retrospective | If the vendor had done its job, the firmware would have been tested.
team-blame retrospective | Had the platform team listened, there would be a second cluster by now.
team-blame retrospective | The search team should have told us about the reindex.
team-blame retrospective | The board could have approved the second line last year.
team-blame summary | The airline's maintenance department had skipped two inspections.
team-blame summary | The operator of the network had ignored warnings for years.
team-blame summary | The bank outsourced its IT to a firm that was not up to the task.
team-blame summary | The agency failed to act on the report.
team-blame summary | The manufacturer had known of the flaw and kept it secret.
team-blame summary | The company put off the upgrade to save money.
team-blame summary | The supplier delivered late and untested.
team-blame summary | Poor oversight by the regulator allowed the defect to persist.
team-blame chat | infra changed the sg rules again without a heads up
team-blame chat | dba team is ghosting us
team-blame chat | their support is a joke
team-blame chat | of course the network team says it's not them
team-blame chat | qa didn't test a thing
team-blame chat | mgmt wanted it fast, mgmt got it
team-blame chat | the contractors again...
team-blame chat | vendor lied to us
team-blame chat | the other team broke it, as always
team-blame question | Why did the data team change the schema without telling us?
team-blame question | Why didn't support escalate this?
team-blame question | How could QA miss that?
team-blame question | What was the vendor thinking?
hindsight retrospective | The pattern was unmistakable.
hindsight retrospective | The first page of the manual says it.
hindsight retrospective | The right setting is trivial to find.
hindsight retrospective | That it would end like this was never in doubt.
hindsight retrospective | After that, the crash was only logical.
hindsight retrospective | The log had been telling us for weeks.
hindsight retrospective | There was no lack of warnings.
hindsight retrospective | Any child could have told you that the cable was loose.
hindsight retrospective | One look at the calendar would have been enough.
hindsight retrospective | What followed was as predictable as sunrise.
hindsight retrospective | Everyone should have realised that the cache was cold.
hindsight retrospective | We simply overlooked what was right before our eyes.
hindsight retrospective | The dashboard was practically screaming.
hindsight retrospective | Surely somebody must have seen the spike.
hindsight retrospective | The truth had been sitting in the metrics since Monday.
hindsight retrospective | It is hard to see how this could be missed.
hindsight retrospective | It is astonishing that nobody noticed.
hindsight retrospective | It stands to reason that two writers conflict.
hindsight retrospective | With hindsight, the cause is obvious.
hindsight retrospective | Now it is easy to see where it went wrong.
hindsight retrospective | The dangers of such a setup are well known.
hindsight retrospective | A quick search would have turned up the bug report.
hindsight retrospective | From the very first minute it was clear that the disk was dying.
hindsight retrospective | The rest was a foregone conclusion.
hindsight retrospective | The failure had announced itself.
hindsight retrospective | It was clear as day that the limit was too low.
hindsight retrospective | The alert clearly pointed to the right host.
hindsight retrospective | The correct conclusion was within reach.
hindsight retrospective | You only have to read the error to know what is wrong.
hindsight retrospective | The problem was there for everyone to see.
hindsight retrospective | Naturally the retries brought down the rest.
hindsight retrospective | Such an old battery was certain to fail.
hindsight summary | The accident was foreseeable and avoidable.
hindsight summary | The danger signs were overlooked.
hindsight summary | The design was obviously flawed from the outset.
hindsight summary | Experts had seen the collapse coming.
hindsight chat | so predictable
hindsight chat | lol who could have seen that coming... everyone
hindsight chat | it was right there in the logs ffs
hindsight chat | obviously the wildcard matched everything
hindsight chat | told you it would fall over
vague-action retrospective | We are looking forward to finding a better way of doing this.
vague-action retrospective | I have to think about how to avoid this.
vague-action retrospective | Something has to be done about our alerts.
vague-action retrospective | Our monitoring needs improvement.
vague-action retrospective | Need more tests around migrations.
vague-action retrospective | More care is needed with shared accounts.
vague-action retrospective | Communication has to get better.
vague-action retrospective | Going forward, we'll be more deliberate about upgrades.
vague-action retrospective | We need to get our act together on documentation.
vague-action retrospective | We want to learn from this and do better.
vague-action retrospective | We will double down on quality.
vague-action retrospective | Next time we will react faster.
vague-action retrospective | It is important that we test more.
vague-action retrospective | The process should be improved.
vague-action retrospective | Backups should be taken more seriously.
vague-action summary | We will continue to improve our infrastructure.
vague-action summary | We are taking this very seriously and will strengthen our controls.
vague-action summary | We are working hard to prevent this from happening again.
vague-action summary | Measures to increase stability are being considered.
vague-action stakeholder-message | We will do everything we can to avoid such problems in future.
vague-action stakeholder-message | We are continuously working on improving our service.
vague-action chat | we need to be more careful with this
vague-action chat | in future please check before you deploy
vague-action chat | we should really do something about these alerts
vague-action action-item | Proactively maintain our databases.
vague-action action-item | Actively look for weaknesses.
vague-action action-item | Bring the team closer together.
vague-action action-item | Cultivate an attitude of caution.
vague-action action-item | Deal with the tech debt in the importer.
vague-action action-item | Decide how to proceed.
vague-action action-item | Define best practices.
vague-action action-item | Do more chaos testing.
vague-action action-item | Drive improvements in the deploy process.
vague-action action-item | Encourage a questioning mindset.
vague-action action-item | Exercise caution around peak hours.
vague-action action-item | Extend monitoring.
vague-action action-item | Figure out what to do about the old cluster.
vague-action action-item | Focus more on stability.
vague-action action-item | Fix alerting.
vague-action action-item | Foster knowledge sharing.
vague-action action-item | Gain more insight into our dependencies.
vague-action action-item | Get monitoring under control.
vague-action action-item | Give priority to stability work.
vague-action action-item | Have more eyes on risky changes.
vague-action action-item | Implement better safeguards.
vague-action action-item | Increase resilience.
vague-action action-item | Introduce more discipline in releases.
vague-action action-item | Involve the right people earlier.
vague-action action-item | Keep customers better informed.
vague-action action-item | Keep improving.
vague-action action-item | Limit human error.
vague-action action-item | Look after the old servers.
vague-action action-item | Maintain higher standards.
vague-action action-item | Make better use of our tools.
vague-action action-item | Make monitoring a priority.
vague-action action-item | Make sure we have the right alerts.
vague-action action-item | Minimise risk.
vague-action action-item | Modernise the stack.
vague-action action-item | More robust error handling.
vague-action action-item | Optimise where needed.
vague-action action-item | Overhaul how we do on-call.
vague-action action-item | Pay more attention to the small things.
vague-action action-item | Prepare better for launches.
vague-action action-item | Prioritise reliability.
vague-action action-item | Promote better habits.
vague-action action-item | React more quickly to alerts.
vague-action action-item | Refactor the code to be more maintainable.
vague-action action-item | Research best practices for failover.
vague-action action-item | Review all alerts.
vague-action action-item | Scale better.
vague-action action-item | Set clearer expectations.
vague-action action-item | Share what we learned.
vague-action action-item | Slow down.
vague-action action-item | Spend more time on testing.
vague-action action-item | Stop cutting corners.
vague-action action-item | Study what went wrong.
vague-action action-item | Support the on-call better.
vague-action action-item | Take a closer look at timeouts.
vague-action action-item | Think twice before merging.
vague-action action-item | Tune the database.
vague-action action-item | Understand our system better.
vague-action action-item | Upgrade our way of working.
vague-action action-item | Use common sense.
vague-action action-item | Verify everything twice.
vague-action action-item | Work closer with the vendor.
human-error retrospective | The deviation from the procedure caused the spill.
human-error retrospective | Protocol was not adhered to.
human-error retrospective | The rules on two-person approval were broken.
human-error retrospective | Somebody's slip cost us the index.
human-error retrospective | The shutdown goes back to a handling error.
human-error retrospective | A mistaken entry in the table.
human-error retrospective | An unfortunate slip with the mouse.
human-error retrospective | The column was mislabelled by mistake.
human-error retrospective | The cable was plugged into the wrong port by mistake.
human-error retrospective | Wrong command typed in the wrong window.
human-error retrospective | Inadequate diligence when copying the values.
human-error retrospective | The maintenance was performed improperly.
human-error retrospective | The file was edited carelessly.
human-error retrospective | The ticket was closed prematurely through inattention.
human-error retrospective | The readings were misinterpreted.
human-error retrospective | The limits were simply ignored.
human-error retrospective | The warning had been overlooked.
human-error retrospective | The request fell through the cracks because someone wasn't paying attention.
human-error retrospective | Haste and carelessness did the rest.
human-error retrospective | The classification as low priority was a misjudgement.
human-error summary | Human factors were to blame.
human-error summary | The investigation concluded that it was pilot error.
human-error summary | Staff error led to the release of the data.
human-error summary | Operator mistakes during start-up damaged the pump.
human-error summary | The crash was blamed on driver error.
human-error summary | The mishap was the result of a clerical mistake.
human-error summary | The error was made during data entry.
human-error chat | classic id10t error
human-error chat | user error, closing
human-error chat | layer 8 problem
`;
