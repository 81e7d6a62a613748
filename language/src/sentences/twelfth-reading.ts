/** A twelfth round, much of it blame without a word that says so. */
export const sentences = `
person-blame chat | guess who left the port open. me.
person-blame chat | so dave deployed during the freeze, nice
person-blame chat | i had one thing to do and i forgot it
person-blame chat | jamie typed the wrong cidr, half the office is offline
person-blame chat | omg he pasted the token into the public channel
person-blame chat | tell raj to stop pushing on fridays, seriously
person-blame retrospective | 14:03 – Olga runs the cleanup on the live table without noticing.
person-blame retrospective | 09:40 – Bo skips the smoke test and approves.
person-blame retrospective | Unimpressed by two alarms, the operator carried on.
person-blame retrospective | Contrary to the plan, Erin started with the primary.
person-blame retrospective | Before anyone could step in, the trainee had confirmed the dialog.
person-blame retrospective | Having lost track of the windows, Pawel typed the command into the wrong one.
person-blame retrospective | Misled by the file name, the analyst loaded the old prices.
person-blame retrospective | Without a second thought the admin dropped the schema.
person-blame retrospective | With the manual lying in front of him, the technician improvised.
person-blame retrospective | Her estimate was far off.
person-blame retrospective | His calculation was wrong by an order of magnitude.
person-blame retrospective | The lead's hunch cost us an hour.
person-blame retrospective | The captain's decision to continue was fatal.
person-blame retrospective | The engineer's refusal to roll back made matters worse.
person-blame retrospective | The DBA's shortcut came back to bite us.
person-blame retrospective | Aisha's untested script emptied the queue.
person-blame retrospective | My hasty merge took the docs offline.
person-blame retrospective | The ticket lay on Ivo's desk for two weeks.
person-blame retrospective | The request sat in the manager's inbox until it was too late.
person-blame retrospective | The mail to the vendor was never sent by Karin.
person-blame retrospective | The check is the duty of the shift lead, who left it out.
person-blame retrospective | By the time the on-call looked at her phone, the disk was full.
person-blame retrospective | It took the engineer three attempts to get the command right.
person-blame retrospective | It did not occur to Milan to ask.
person-blame retrospective | It never crossed the developer's mind that the field could be empty.
person-blame retrospective | What undid us was the architect's love of complexity.
person-blame retrospective | We would still have the data if Jonas had been more careful.
person-blame retrospective | All this because one person could not wait.
person-blame retrospective | None of this would have happened without Theo's meddling.
person-blame retrospective | The person who wrote the query obviously did not know SQL.
person-blame retrospective | The one who set the limit has no idea of our traffic.
person-blame retrospective | You can tell that the author never ran it.
person-blame retrospective | The maintainer cut the release from a dirty tree.
person-blame retrospective | The maintainer let the pull request rot.
person-blame retrospective | The tester ticked the box without opening the app.
person-blame retrospective | The auditor looked at the wrong system.
person-blame retrospective | The clerk swapped two digits.
person-blame retrospective | The dispatcher sent the crew to the wrong station.
person-blame retrospective | The nurse gave the wrong patient the drug.
person-blame retrospective | The pilot mistook the runway for the taxiway.
person-blame retrospective | The mechanic left a tool in the engine.
person-blame retrospective | The signaller set the route too early.
person-blame retrospective | The caretaker turned off the wrong breaker.
person-blame retrospective | The programmer reused an old flag.
person-blame retrospective | The volunteer who ran the server had not updated it in years.
person-blame retrospective | An overzealous administrator blocked half of the country.
person-blame retrospective | An overconfident developer skipped the canary.
person-blame summary | A tired operator closed the wrong valve.
person-blame summary | The deletion was carried out by an engineer who believed he was on the test system.
person-blame summary | The head of IT played the problem down.
person-blame summary | A system administrator disregarded the change freeze.
person-blame summary | The employee had circumvented the approval.
person-blame summary | A developer left a test account with full rights in place.
person-blame summary | One engineer took it upon himself to restart everything.
person-blame question | Olga, why did you not tell anyone?
person-blame question | Why is it always you?
person-blame question | How can one person cause so much damage?
person-blame question | Did the engineer even understand the command?
person-blame question | Had you read the runbook at all?
person-blame,human-error retrospective | A careless slip by the operator closed the loop.
person-blame,human-error retrospective | The operator's error emptied the tank.
team-blame retrospective | Head office left the branches in the dark.
team-blame retrospective | Second-line support bounced the ticket back three times.
team-blame retrospective | The help desk copied and pasted the same answer to everyone.
team-blame retrospective | Compliance signed the form without reading it.
team-blame retrospective | Treasury used an outdated list for months.
team-blame retrospective | Upstream broke its API without a word.
team-blame retrospective | The outsourcer had never tried the restore.
team-blame retrospective | The payment processor misrouted our files.
team-blame retrospective | The managed-services partner did not patch the hosts.
team-blame retrospective | The data centre operator switched off the wrong row.
team-blame retrospective | The database vendor talked the defect down.
team-blame retrospective | The night crew left the place in a mess.
team-blame retrospective | The day shift did not pass on the warning.
team-blame retrospective | The Madrid office changed the range and told nobody.
team-blame retrospective | Our own maintainers ignored the security mailbox.
team-blame retrospective | The reviewers waved everything through.
team-blame retrospective | The developers do not care about operations.
team-blame retrospective | The admins had locked themselves out.
team-blame retrospective | The consultants were in over their heads.
team-blame retrospective | The engineers at the vendor did not understand our set-up.
team-blame retrospective | Those responsible at the ministry looked away.
team-blame retrospective | Leadership set a date that could not be met and would not move it.
team-blame retrospective | Management saved on monitoring and got what it paid for.
team-blame retrospective | The board wanted growth, whatever the cost.
team-blame retrospective | The customer was let down by our sales team.
team-blame retrospective | That the alert went unanswered is down to the operations centre.
team-blame retrospective | The delay is the doing of the purchasing department.
team-blame retrospective | Complaints went unread because support does not care for the product.
team-blame retrospective | Two teams each thought that the other would do it.
team-blame retrospective | Nobody in the whole department had a plan.
team-blame retrospective | The core team merged it in the knowledge that it was broken.
team-blame retrospective | The web team once more forgot that others use the API too.
team-blame retrospective | The platform group could have warned us a day earlier.
team-blame retrospective | Data engineering strikes again.
team-blame retrospective | Infosec blocks first and answers next week.
team-blame summary | The product department cut the test phase, and this outage is the result.
team-blame summary | Sales promised a date that nobody had agreed to.
team-blame summary | The integrator delivered a system that it had not tested for a minute.
team-blame summary | The blame lies with the operator of the exchange, whose staff ignored the limit.
team-blame summary | The hosting company had no working backup.
team-blame summary | The supplier's quality control failed completely.
team-blame stakeholder-message | The fault lies with our external data centre.
team-blame stakeholder-message | Our provider failed to react in time.
team-blame chat | classic netops, no ticket no heads-up
team-blame chat | data eng broke the nulls again
team-blame chat | vendor keeps sending the same useless reply
team-blame chat | thanks for nothing, support
team-blame chat | sec team strikes again
team-blame question | Why was the vendor so slow?
team-blame question | Why does ops never tell us?
hindsight retrospective | Any beginner knows that money does not belong in a float.
hindsight retrospective | Looking at the curve today, the leak is hard to miss.
hindsight retrospective | All the indications pointed to the disk.
hindsight retrospective | The release notes left no doubt about it.
hindsight retrospective | It was staring at us from every graph.
hindsight retrospective | Only a fool would have trusted the green light.
hindsight retrospective | How this escaped everyone is a mystery.
hindsight retrospective | The conclusion was inescapable.
hindsight retrospective | Everyone with some experience would have stopped there.
hindsight retrospective | In plain sight of everybody the queue grew for hours.
hindsight retrospective | It was common knowledge that the node was unstable.
hindsight retrospective | The outcome should surprise no one.
hindsight retrospective | The message could not have been plainer.
hindsight retrospective | The alarm bells should have been ringing.
hindsight chat | with a timeout like that it had to blow up
hindsight chat | what did we expect
human-error retrospective | Non-compliance with the checklist led to the leak.
human-error retrospective | The two-person rule was disregarded.
human-error retrospective | Mistyped amounts accounted for the difference.
human-error retrospective | A lapse on the factory floor.
human-error retrospective | The mistake was made at the terminal.
human-error retrospective | The instructions were not read carefully.
human-error retrospective | The label was misread as 7 instead of 1.
human-error retrospective | Overconfidence and haste led to the loss.
human-error retrospective | Basic precautions were neglected.
human-error retrospective | The dose was miscalculated.
human-error summary | The loss is attributable to a handling mistake.
human-error summary | Carelessness on the shop floor set off the alarm.
punitive retrospective | Both have been taken off nights because of it.
punitive retrospective | The volunteer lost commit rights the same day.
punitive retrospective | The contractor will not be invited back.
punitive retrospective | An entry was made in her personnel file.
punitive retrospective | The crew was grounded until further notice.
punitive retrospective | He has been stripped of his admin role.
punitive action-item | List everyone who missed the deadline on the wiki.
punitive action-item | Escalate the engineer's behaviour to his manager.
punitive action-item | No bonus for the team that broke the release.
punitive action-item | Lock Bo's account until he has explained himself.
punitive action-item | Whoever merges on red stays late.
punitive chat | next one who breaks main buys lunch for all
punitive chat | i'm done covering for him, this goes to hr
punitive chat | revoke her access already
counterfactual retrospective | We had better waited with it until after the weekend.
counterfactual retrospective | Had we but looked at the second graph.
counterfactual retrospective | That nobody had marked the sockets was our failing, and it cost us an hour.
counterfactual retrospective | A call to the vendor would have settled it.
counterfactual retrospective | The key ought to have been rotated years ago.
counterfactual retrospective | We had no business deploying on that day and should have waited.
counterfactual retrospective | The restore could have been rehearsed more often.
counterfactual question | Would it not have been possible to go back straight away?
single-root-cause retrospective | A single thing did all of it: the quota.
single-root-cause retrospective | We have found the one thing that is to blame: a stale entry.
single-root-cause summary | The trigger and only cause was the firmware.
training-action action-item | Walk every newcomer through our emergency drill on day two.
training-action action-item | All operators retake the safety module.
training-action action-item | Hold a refresher on the alarm codes.
training-action action-item | Make sure that nobody forgets the freeze again by repeating it in every stand-up.
training-action action-item | Sit down with the new hires and go through the escalation path.
training-action action-item | Tell Edwin once more to watch out.
training-action retrospective | The team will be instructed to check twice.
vague-action action-item | Design tables in a way that avoids such limits.
vague-action action-item | Provide status updates more quickly.
vague-action action-item | Check the systems regularly so that they are up to date.
vague-action action-item | Be more open about problems.
vague-action action-item | Stop relying on luck.
vague-action action-item | Talk it over at the next retro.
vague-action action-item | Keep the software secure.
vague-action retrospective | We hope to find a way to keep this from happening again.
vague-action retrospective | Need better tests for the importer.
vague-action chat | i'll think of something so this doesn't happen again
who-question question | Which one of the pair sat at the keyboard?
who-question question | Whose signature is on the form?
who-question question | Who of the three was at the keyboard?
who-question retrospective | We have yet to learn which contractor left the door open.
`;
