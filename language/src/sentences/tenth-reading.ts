/** A tenth round, of all kinds, as different from one another as they would come. */
export const sentences = `
person-blame retrospective | Nadia rolled the patch out to every region in one go and signed off for the day.
person-blame retrospective | Igor had the primary and the standby the wrong way round.
person-blame retrospective | The maintainer published the package with a debug key inside.
person-blame retrospective | Viktor was convinced that the job was idempotent.
person-blame retrospective | The SRE took the alert for noise and went on with his lunch.
person-blame retrospective | The deployer relied on memory instead of the checklist.
person-blame retrospective | The sysadmin rebooted the master at noon on a working day.
person-blame retrospective | Ingrid closed the alert unread.
person-blame retrospective | The DBA let the disk fill up over the weekend.
person-blame retrospective | The developer pasted the production password into the ticket.
person-blame retrospective | Chidi left a stray comma in the routing file.
person-blame retrospective | The operator hit enter before reading the prompt.
person-blame retrospective | Yusuf flipped the switch on the wrong shelf.
person-blame retrospective | A colleague from the night shift had unplugged the heater and not said a word.
person-blame retrospective | Someone with admin rights fiddled with the DNS zone.
person-blame retrospective | The person who set up the cron job didn't think of daylight saving time.
person-blame retrospective | Whoever configured the mirror had never read the manual.
person-blame retrospective | Rosa's hotfix made everything worse.
person-blame retrospective | It was on Piotr to renew the licence, and he let it slide.
person-blame retrospective | The commander dithered for half an hour before declaring an incident.
person-blame retrospective | The manager pressured the team into releasing on a Friday.
person-blame retrospective | The head of product would not hear of a delay.
person-blame retrospective | The architect dismissed the objections as theoretical.
person-blame retrospective | The tester was happy with a single click through the form.
person-blame retrospective | The reviewer only looked at the first file.
person-blame retrospective | The consultant left without handing over the keys.
person-blame retrospective | The previous owner of the service had documented nothing.
person-blame retrospective | Our network engineer got the netmask wrong.
person-blame retrospective | The release engineer mislabelled the build.
person-blame retrospective | Thandi mistook the staging tab for production.
person-blame retrospective | The technician mixed the two fibre pairs up.
person-blame retrospective | The trainee had been left alone with the console and promptly deleted the tenant.
person-blame retrospective | The engineer tried to be clever and edited the state file.
person-blame retrospective | Liam was chatting while the deploy was running.
person-blame retrospective | Paula lost her nerve and restarted the whole cluster.
person-blame retrospective | The nurse had typed the dose with the decimal point in the wrong place.
person-blame retrospective | The captain disregarded the controller's instruction.
person-blame retrospective | The train driver ran the red signal while on his phone.
person-blame retrospective | The surgeon skipped the count at the end of the operation.
person-blame retrospective | Kenta's inexperience with the tool cost us the index.
person-blame retrospective | Nobody on the call dared to pull the plug.
person-blame retrospective | No one had looked at the backup logs for months.
person-blame retrospective | She went ahead although the second approval was missing.
person-blame retrospective | He did not see the need for a rollback plan.
person-blame retrospective | He gave the all-clear far too early.
person-blame retrospective | He waited until the next morning to mention it.
person-blame retrospective | They kept quiet about the failed restore.
person-blame retrospective | I pulled the wrong cable, it is as simple as that.
person-blame retrospective | I was too tired to notice the second alert.
person-blame retrospective | I jumped to conclusions and blamed the cache.
person-blame retrospective | I had not tested the script, which was stupid of me.
person-blame retrospective | Honestly, I just didn't think.
person-blame retrospective | I take full responsibility for the failed migration.
person-blame retrospective | The change owner was nowhere to be found.
person-blame retrospective | Bruno insisted that his change could not be the reason and lost us an hour.
person-blame retrospective | Samira's stubbornness delayed the rollback.
person-blame retrospective | The author ignored two comments and merged.
person-blame retrospective | The contractor did a sloppy job on the cabling.
person-blame retrospective | The junior developer copied a command from the internet and ran it as root.
person-blame retrospective | The DevOps lead hadn't bothered with a backup.
person-blame retrospective | Someone commented out the check and forgot about it.
person-blame retrospective | The engineer merged the change unreviewed, late in the evening.
person-blame retrospective | The data analyst fired a full-table query at the primary.
person-blame retrospective | A careless copy and paste by Emil exposed the token.
person-blame retrospective | The outage is down to Farid, who restarted the broker without asking.
person-blame retrospective | Once again it was Carlos who had left the tunnel open.
person-blame retrospective | If the operator had paid attention, the tank would not have overflowed.
person-blame retrospective | Had Ines done her homework, the limit would have been known.
person-blame retrospective | Gita could easily have checked the calendar.
person-blame retrospective | A competent administrator would have made a copy first.
person-blame retrospective | The engineer in charge obviously had no plan.
person-blame retrospective | That the key leaked is Milan's fault alone.
person-blame retrospective | The blame for the double booking rests with the clerk.
person-blame retrospective | Because of one developer's impatience the whole region was down.
person-blame retrospective | The support agent promised a refund that nobody had approved.
person-blame retrospective | The admin granted himself access and told nobody.
person-blame retrospective | The on-call snoozed the page three times.
person-blame retrospective | The on-call engineer's phone was off.
person-blame retrospective | The engineer on duty was watching a film.
person-blame retrospective | The new guy had apparently never heard of transactions.
person-blame summary | A single engineer with too much confidence brought down the payment service.
person-blame summary | An administrator used the wrong template and locked out 300 users.
person-blame summary | The incident began when a developer tested in production.
person-blame summary | The leak goes back to an employee who had reused a password.
person-blame summary | The engineer had been told not to touch the router but did so anyway.
person-blame summary | A staff member opened an infected attachment and let the attackers in.
person-blame summary | An engineer lost patience and killed the import halfway through.
person-blame summary | The wrong customer was deleted by a support agent who did not double-check the number.
person-blame summary | The developer's misunderstanding of time zones produced the wrong invoices.
person-blame summary | Our own administrator caused the second outage while trying to fix the first.
person-blame chat | who was that? you? ok then fix your mess
person-blame chat | welp i just dropped the wrong table
person-blame chat | oh god i think i broke prod
person-blame chat | i was supposed to renew it, totally slipped my mind
person-blame chat | dude you pushed to main without a pr
person-blame chat | @petra you left the vpn open all night
person-blame chat | can't believe marco turned off alerts and went on vacation
person-blame chat | steve, seriously? a force push on release day?
person-blame chat | it's always ivan
person-blame chat | nina did not even look at the diff
person-blame chat | he just clicked approve
person-blame chat | she has no idea what she's doing
person-blame chat | the genius from the night shift unplugged the ups
person-blame chat | i screwed this one up big time
person-blame chat | forgot to switch the context, that delete went to prod
person-blame chat | lol the intern scaled it to zero
person-blame chat | you should've asked before touching that
person-blame question | Why did nobody wake me up?
person-blame question | Why on earth would you deploy at five on a Friday?
person-blame question | Why had the engineer not read the announcement?
person-blame question | Why weren't you watching the graphs?
person-blame question | Couldn't she have asked someone?
person-blame question | How did the reviewer manage to miss a hard-coded password?
person-blame question | What made you think that was a good idea?
person-blame question | Didn't Pedro know that the host was live?
person-blame question | Was the operator even looking at the screen?
team-blame retrospective | The mobile team went ahead without waiting for us.
team-blame retrospective | The analytics team hammers the database every morning and does not care.
team-blame retrospective | Platform took weeks to review a two-line change.
team-blame retrospective | The security team turned on the scanner in the middle of the day without a word.
team-blame retrospective | QA signed off on a build they had not even started.
team-blame retrospective | Procurement dragged its feet over the new licence.
team-blame retrospective | Finance refused to pay for a second line.
team-blame retrospective | Management wanted it live by Monday, tested or not.
team-blame retrospective | Senior leadership looked the other way.
team-blame retrospective | The board had been warned and did nothing.
team-blame retrospective | The vendor denied there was a problem for two days.
team-blame retrospective | The vendor's support was clueless.
team-blame retrospective | The manufacturer kept the defect quiet.
team-blame retrospective | The data centre operator pulled the wrong breaker.
team-blame retrospective | The hosting company had cut corners on cooling.
team-blame retrospective | Our ISP was no help at all.
team-blame retrospective | The cloud provider left us guessing for five hours.
team-blame retrospective | The registrar let our domain expire in spite of automatic renewal.
team-blame retrospective | The agency built the shop without any tests.
team-blame retrospective | The outsourcing partner put beginners on the job.
team-blame retrospective | Infrastructure dropped the request on the floor.
team-blame retrospective | DevOps keeps changing the pipeline under our feet.
team-blame retrospective | The ops folks restarted everything in a panic.
team-blame retrospective | The SRE team was too busy with its own projects to answer.
team-blame retrospective | The backend team swore that the API was backwards compatible.
team-blame retrospective | The payments squad had known about the bug since March.
team-blame retrospective | The research group treats the cluster as its playground.
team-blame retrospective | The architecture board approved a design that could never work.
team-blame retrospective | The night shift handed over a mess.
team-blame retrospective | Neither team felt responsible.
team-blame retrospective | Nobody in operations had ever tried the restore.
team-blame retrospective | The DBAs are notoriously slow.
team-blame retrospective | Support fobbed the customers off with a standard answer.
team-blame retrospective | The marketing department launched the campaign without giving us notice.
team-blame retrospective | Sales sold something that does not exist.
team-blame retrospective | HR had not removed the account of the leaver.
team-blame retrospective | This outage is entirely the fault of the storage team.
team-blame retrospective | The responsibility lies with our supplier.
team-blame retrospective | Once more the network department made a change during business hours.
team-blame retrospective | The other office never reads the channel.
team-blame retrospective | The migration team's planning was poor.
team-blame retrospective | The integration partner's sloppy work left the interface open.
team-blame retrospective | A lack of care by the cabling contractor brought the rack down.
team-blame retrospective | We were failed by the vendor.
team-blame retrospective | Our team was asleep at the switch.
team-blame retrospective | As a team we completely dropped the ball on this one.
team-blame summary | The operator of the data centre failed to maintain its generators.
team-blame summary | The regulator found that the company had put growth before safety.
team-blame summary | The airline never trained its crews on the new system.
team-blame summary | The bank's IT rushed the migration against the advice of its auditors.
team-blame summary | The provider botched its own maintenance.
team-blame summary | The incident was made worse by the vendor's refusal to send an engineer.
team-blame summary | Development had ignored the deprecation notice for a year.
team-blame summary | The subcontractor used untrained staff.
team-blame stakeholder-message | Our supplier did not live up to its obligations.
team-blame stakeholder-message | Unfortunately our data centre partner made a serious mistake.
team-blame chat | the frontend guys broke the api contract yet again
team-blame chat | security changed the policy and told nobody, classic
team-blame chat | it's the vendor's fault, not ours
team-blame chat | our isp is useless
team-blame chat | platform never answers
team-blame chat | qa was asleep i guess
team-blame chat | blame the data folks
team-blame chat | management won't listen until it burns
counterfactual retrospective | The backup ought to have been verified in advance.
counterfactual retrospective | We would have been fine if the checklist had been used.
counterfactual retrospective | The second alert should have been taken seriously.
counterfactual retrospective | It would have been enough to read the changelog.
counterfactual retrospective | The right call would have been to stop the rollout.
counterfactual retrospective | We had the chance to stop it and let it pass.
counterfactual retrospective | Someone could have pulled the plug at this point.
counterfactual retrospective | The partner could have been informed hours earlier.
counterfactual retrospective | None of this needed to happen.
counterfactual retrospective | The loss of data was avoidable.
counterfactual retrospective | Had anybody asked, the answer would have been no.
counterfactual retrospective | Better planning would have spared us the night.
counterfactual retrospective | If more thought had gone into the rollout, the damage would have been smaller.
counterfactual retrospective | The rehearsal should not have been cancelled.
counterfactual retrospective | The check was supposed to be done before the release.
counterfactual retrospective | Testing the restore once would have been enough.
counterfactual retrospective | We were meant to have two people on shift.
counterfactual retrospective | It should never have got this far.
counterfactual retrospective | We might have saved the data by stopping the writes at once.
counterfactual retrospective | There should have been a second reviewer.
counterfactual retrospective | The incident ought to have been declared at 09:05.
counterfactual retrospective | Leaving the flag on was something we should not have done.
counterfactual retrospective | The update of the contact list was neglected.
counterfactual retrospective | We omitted to tell the partners.
counterfactual summary | Earlier escalation would have shortened the outage.
counterfactual summary | The breach could have been avoided by rotating the key.
counterfactual summary | The failure to act on the first report cost two hours.
counterfactual summary | The team should have stopped the migration.
counterfactual chat | ugh we should never have upgraded
counterfactual chat | if only somebody had looked at the graph
counterfactual chat | woulda been nice to know that yesterday
counterfactual chat | that should have been tested
counterfactual question | Shouldn't this have been caught in review?
hindsight retrospective | Anyone with eyes could see the curve going up.
hindsight retrospective | It was written in black and white in the release notes.
hindsight retrospective | The cause was plain as soon as one opened the log.
hindsight retrospective | The graph tells the whole story at a glance.
hindsight retrospective | We could have known: the vendor had announced it twice.
hindsight retrospective | That this would not end well was foreseeable.
hindsight retrospective | Everybody saw it coming except us.
hindsight retrospective | No surprise that a single node could not take the load.
hindsight retrospective | The warning in the log could hardly have been louder.
hindsight retrospective | It is self-evident that such a query is slow.
hindsight retrospective | A five-minute test would have shown the problem.
hindsight retrospective | The connection between the two alerts is hard to miss.
hindsight retrospective | With two nodes at 90 % it was bound to happen sooner or later.
hindsight retrospective | The documentation could not be clearer on this point.
hindsight retrospective | Clearly nobody expected the quota to apply, which it naturally did.
hindsight retrospective | The symptoms were textbook.
hindsight retrospective | It was perfectly clear what would happen next.
hindsight retrospective | All one had to do was look at the dashboard.
hindsight retrospective | Predictably, the old disk failed under the load.
hindsight retrospective | In retrospect it was a mistake waiting to be made.
hindsight retrospective | The hints were everywhere.
hindsight retrospective | The flaw jumps out at you in the diff.
hindsight retrospective | It takes no expert to see that the timeout is too short.
hindsight summary | The risk was known and yet nothing was done.
hindsight summary | The failure was easily foreseeable.
hindsight summary | The signs had been visible for days.
hindsight chat | well obviously that was going to explode
hindsight chat | called it last week
hindsight chat | it literally says so in the readme
human-error retrospective | The switch was set to the wrong position through carelessness.
human-error retrospective | A lapse of attention during the night shift.
human-error retrospective | The rows vanished because of a simple mistake.
human-error retrospective | A mix-up of two host names.
human-error retrospective | The safety rules had been disregarded.
human-error retrospective | Four-eyes principle not observed.
human-error retrospective | The runbook was not followed to the letter.
human-error retrospective | The change went in through an oversight.
human-error retrospective | The value was misread from the gauge.
human-error retrospective | The valve was closed by mistake.
human-error retrospective | Incorrect handling of the backup tapes.
human-error retrospective | Wrong data was entered by hand.
human-error retrospective | Sloppiness in the naming of volumes.
human-error retrospective | An error of judgement during the fail-over.
human-error retrospective | Due diligence was lacking.
human-error retrospective | A momentary loss of concentration was enough.
human-error retrospective | The checklist was ticked off without being read.
human-error retrospective | It was a classic case of fat fingers.
human-error retrospective | The order of the steps was confused.
human-error retrospective | The alarm had been mistaken for a test.
human-error retrospective | The instruction was misunderstood.
human-error retrospective | Shortcuts were taken.
human-error retrospective | The handover was done carelessly.
human-error retrospective | The work was carried out negligently.
human-error retrospective | Lack of concentration at the end of a long shift.
human-error summary | The outage can be put down to a user mistake.
human-error summary | A blunder during routine maintenance cut the line.
human-error summary | Cause of the accident: pilot error.
human-error summary | The deletion was due to a slip in the console.
human-error summary | Improper use of an administrative tool removed the accounts.
human-error summary | An employee's error led to the disclosure.
human-error summary | The established procedure had not been respected.
human-error summary | The wrong file was uploaded erroneously.
human-error chat | copy paste error, my terminal had the old value
human-error chat | pure sloppiness tbh
single-root-cause retrospective | At the bottom of it all was one thing: a clock that ran late.
single-root-cause retrospective | The reason for the outage is simple: the disk was full.
single-root-cause retrospective | The one and only cause was the missing limit.
single-root-cause retrospective | Everything else follows from the wrong mask.
single-root-cause retrospective | ROOT CAUSE – stale cache entry
single-root-cause retrospective | The outage was caused solely by the expired licence.
single-root-cause retrospective | The fundamental cause is the design of the queue.
single-root-cause retrospective | We traced it all back to a single line in the config.
single-root-cause retrospective | The source of all the trouble was the new driver.
single-root-cause retrospective | The cause was a loose cable.
single-root-cause summary | Root cause was identified as exhaustion of file handles.
single-root-cause summary | The primary cause of the incident was a faulty power supply.
single-root-cause summary | The culprit turned out to be a cron job.
single-root-cause stakeholder-message | The root cause was an expired certificate at our provider.
who-question question | Who gave the go for the release?
who-question question | Who thought it was fine to skip staging?
who-question question | Who left the port open?
who-question question | Who has been messing with the firewall?
who-question question | Who should have caught it?
who-question question | Who failed to pass on the message?
who-question question | Who is answerable for the lost data?
who-question question | Which of the admins ran the cleanup?
who-question question | What is the name of the engineer who rebooted it?
who-question question | By whom was the rule changed?
who-question question | Under whose login was the table dropped?
who-question question | Has anybody admitted to it yet?
who-question question | Which team let this through?
who-question question | Who dropped the ball on the renewal?
who-question question | Did anyone actually read the plan?
who-question question | Who authorised this, and why weren't we told?
who-question chat | so who's the one that deployed
who-question chat | whodunnit?
who-question chat | who tf changed the secret
who-question chat | someone fess up please
who-question chat | who was in the aws console at 3
who-question chat | which one of you scaled it down
who-question chat | who needs to be yelled at
who-question retrospective | The log should tell us which engineer issued the command.
who-question retrospective | We want to know who is behind the change.
who-question retrospective | It must be found out whose key was used.
punitive action-item | Restrict Igor to read-only access until further notice.
punitive action-item | Issue a written reprimand.
punitive action-item | No more deploys by contractors after this.
punitive action-item | Put the responsible admin on a performance plan.
punitive action-item | The team that caused the outage pays for the next lunch.
punitive action-item | Engineers who break the build twice lose merge rights for a month.
punitive action-item | Name the offenders in the all-hands.
punitive action-item | Deduct the cost from the contractor's fee.
punitive action-item | Charge the vendor and end the contract with the person in charge.
punitive retrospective | He has been taken off on-call for good.
punitive retrospective | The technician was dismissed the following week.
punitive retrospective | The responsible manager had to step down.
punitive retrospective | This must have consequences for the people involved.
punitive retrospective | An internal investigation against the employee is under way.
punitive retrospective | The engineer had to explain himself to the director.
punitive retrospective | Such behaviour will not be tolerated again.
punitive retrospective | He will not be touching production again.
punitive summary | Two employees were let go after the incident.
punitive summary | The officer was relieved of his duties.
punitive stakeholder-message | The employee in question has been suspended.
punitive stakeholder-message | We have drawn personnel consequences.
punitive chat | whoever did this is buying pizza
punitive chat | i want him off the project
punitive chat | break it again and you're out
punitive chat | someone's getting fired today
punitive chat | take away his sudo
punitive chat | this goes in your review
vague-action action-item | Get better at estimating.
vague-action action-item | Sharpen our incident process.
vague-action action-item | Talk to the other team about this.
vague-action action-item | Have a look at the logging.
vague-action action-item | Rethink how we deploy.
vague-action action-item | Be stricter in code review.
vague-action action-item | Reduce complexity.
vague-action action-item | Make deployments safer.
vague-action action-item | Stay on top of updates.
vague-action action-item | Better tooling for the on-call.
vague-action action-item | Stronger ownership.
vague-action action-item | Proper capacity planning.
vague-action action-item | Develop a strategy for legacy systems.
vague-action action-item | Work towards a culture of quality.
vague-action action-item | Address the shortcomings of the current set-up.
vague-action action-item | Bring the documentation up to scratch.
vague-action action-item | Handle such cases more gracefully.
vague-action action-item | Cooperate better with support.
vague-action action-item | Don't make changes without thinking.
vague-action action-item | Never deploy blindly.
vague-action action-item | Always test properly.
vague-action action-item | Keep the runbooks current.
vague-action action-item | Mind the disk space.
vague-action action-item | Watch the queue more closely during campaigns.
vague-action action-item | Plan ahead for peak season.
vague-action action-item | Invest more in reliability.
vague-action action-item | Check if something can be automated.
vague-action action-item | Find a solution for the flaky tests.
vague-action action-item | Do something about the noise.
vague-action action-item | See what others do.
vague-action action-item | Regularly go over the alerts.
vague-action action-item | Evaluate alternatives.
vague-action action-item | Communicate earlier with customers.
vague-action action-item | Ask before making risky changes.
vague-action action-item | Build redundancy into the system.
vague-action action-item | Get a grip on technical debt.
vague-action action-item | Learn from this incident.
vague-action action-item | Monitoring!
vague-action action-item | Tests, tests, tests.
vague-action action-item | Streamline the approval process.
vague-action action-item | Take ownership of the pipeline.
vague-action action-item | Be quicker to roll back.
vague-action action-item | Give more thought to failure modes.
vague-action action-item | Align with stakeholders on priorities.
vague-action action-item | Simplify where possible.
vague-action action-item | Everyone should keep security in mind.
vague-action action-item | Follow up on this.
vague-action action-item | Build up more expertise in networking.
vague-action action-item | Ensure adequate test coverage.
vague-action action-item | Guarantee that changes are reviewed properly.
vague-action action-item | Improve collaboration across sites.
vague-action action-item | Reassess our dependency on the vendor.
vague-action action-item | Update the documentation regularly.
vague-action action-item | Make alerts more meaningful.
vague-action action-item | Try not to depend on one person.
vague-action action-item | Avoid mistakes like this.
vague-action action-item | Design our services in a way that avoids such limits in future.
vague-action action-item | Create a better way to inform customers during outages.
vague-action action-item | Bring this up in the next planning meeting.
vague-action action-item | Consider whether we need a second provider.
vague-action action-item | Periodically review the configuration to make sure that it is still adequate.
vague-action retrospective | In future we have to be much more careful with the console.
vague-action retrospective | We will keep looking for ways to make this more robust.
vague-action retrospective | We hope to do a better job next time.
vague-action retrospective | The lesson is to trust but verify.
vague-action retrospective | Lesson: communicate, communicate, communicate.
vague-action retrospective | We intend to strengthen our processes so that this cannot happen again.
vague-action retrospective | More attention has to be paid to old systems.
vague-action retrospective | Our takeaway: stay humble and test more.
vague-action summary | We are going to raise the bar for reliability across the company.
vague-action summary | We continue to invest in the resilience of our platform.
vague-action summary | Steps will be taken to avoid similar incidents.
vague-action stakeholder-message | We will redouble our efforts to give you a stable service.
vague-action stakeholder-message | We are reviewing our processes so that this does not happen again.
training-action action-item | Run a training on the new console for all shifts.
training-action action-item | Every operator has to repeat the safety course.
training-action action-item | Make all engineers read the incident handbook.
training-action action-item | Show the juniors how to use the debugger.
training-action action-item | Drum into everyone that staging comes first.
training-action action-item | Mail to all developers: do not commit secrets.
training-action action-item | Mention in the all-hands that the freeze is binding.
training-action action-item | Give the support team a lesson in reading graphs.
training-action action-item | Book the secure coding class for the backend team.
training-action action-item | Annual phishing exercise for employees.
training-action action-item | Let Igor go through the onboarding again.
training-action action-item | Explain to the analysts why they must not query the primary.
training-action action-item | Tell people to check the calendar first.
training-action action-item | Nudge the team to write better commit messages.
training-action action-item | Impress on all staff that the door has to be locked.
training-action action-item | Ask everyone to be mindful of the freeze.
training-action action-item | Workshop: how to write a good runbook.
training-action action-item | Quiz on the emergency procedure for the crew.
training-action action-item | All on-call engineers need to shadow an experienced colleague first.
training-action action-item | Prepare a talk on the pitfalls of caching.
training-action action-item | Refresh everybody's knowledge of the escalation path.
training-action action-item | Staff must sign that they have read the policy.
training-action retrospective | We have reminded the team of the procedure.
training-action retrospective | The operators will be schooled in the new process.
training-action summary | Staff have been instructed to follow the checklist.
training-action stakeholder-message | Our staff have been retrained.
`;
