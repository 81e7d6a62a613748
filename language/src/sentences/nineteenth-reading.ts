/** A nineteenth round: blame that is told rather than said, as stories and chats have it. */
export const sentences = `
person-blame retrospective | The backup was useless because Karim had excluded the wrong folder.
person-blame retrospective | After Lena ignored the second page, the queue overflowed.
person-blame retrospective | Both admins assumed the other one had done it.
person-blame retrospective | Had it not been for Oskar, we would have been back by noon.
person-blame retrospective | The engineer responsible for the job had not documented anything.
person-blame retrospective | One of us left the port open.
person-blame retrospective | The same engineer had already caused an outage in March.
person-blame retrospective | Hana pressed on with the deploy in spite of the red tests.
person-blame retrospective | The lead let the deadline slip and told nobody.
person-blame retrospective | The person who set the limit clearly had not done the maths.
person-blame retrospective | Emre's lack of experience made things worse.
person-blame retrospective | Rather than asking, he guessed.
person-blame retrospective | Instead of waiting for the canary, Ivo rolled out to everyone.
person-blame retrospective | I blame myself for not looking at the graph.
person-blame retrospective | I feel responsible, I pushed the button.
person-blame summary | The pilot misread the altimeter.
person-blame summary | A nurse confused two patients with the same name.
person-blame summary | A clerk transferred the money to the wrong account.
person-blame summary | A consultant left a laptop with the customer list on a train.
person-blame chat | jo you had one job
person-blame chat | why would anyone do that
person-blame chat | pretty sure that was marek
person-blame chat | ana's fault tbh
person-blame chat | it's on me, forgot to scale it back up
team-blame retrospective | The storage team sat on the ticket for two weeks.
team-blame retrospective | The web team did not bother to read the changelog.
team-blame,counterfactual retrospective | Had operations done their job, this would be a footnote.
team-blame retrospective | Facilities turned off the cooling for the weekend without asking.
team-blame retrospective | The auditors overlooked the account for three years.
team-blame retrospective | The integrator's engineers had no idea how the line works.
team-blame retrospective | The maintenance crew put the panel back the wrong way round.
team-blame retrospective | The carrier blamed us and refused to look at its own logs.
team-blame summary | The airline skipped inspections to save money.
team-blame summary | The ministry awarded the contract to the cheapest bidder and looked away.
team-blame chat | marketing sent the newsletter without telling us, surprise
counterfactual retrospective | A rehearsal should have been held.
counterfactual retrospective | The second data centre should have been used from the start.
counterfactual retrospective | It would have taken one call to find out.
counterfactual retrospective | We ought to have known the limit.
counterfactual retrospective | The crew might have saved the ship had they closed the doors.
counterfactual retrospective | They neglected to tell the night shift.
counterfactual,person-blame retrospective | The operator omitted to close the valve.
counterfactual retrospective | No attempt was made to call the vendor.
counterfactual retrospective | Too little was done to warn the users.
counterfactual summary | Earlier action by the operator could have limited the damage.
counterfactual chat | should've slept on it
counterfactual chat | wish we had tested that
hindsight retrospective | The trend had been there for everyone to see.
hindsight retrospective | It was clear to all of us that the old pump would not last.
hindsight retrospective | You did not need to be an expert to see that.
hindsight retrospective | The writing was on the wall since May.
hindsight retrospective | Looking back, the decision was plainly wrong.
hindsight retrospective | With the benefit of hindsight it was a foolish plan.
hindsight retrospective | The outage was waiting to happen.
hindsight retrospective | The message left no room for doubt.
hindsight retrospective | Two similar incidents had given ample warning.
hindsight retrospective | A glance at the calendar would have shown the conflict.
hindsight,who-question chat | who could have guessed, lol
human-error retrospective | The switch was set to the wrong position by mistake.
human-error retrospective | Wrong handling of the crane damaged the mast.
human-error retrospective | Safety rules were broken.
human-error retrospective | The checklist was skipped.
human-error retrospective | Carelessness during the handover led to the mix-up.
human-error retrospective | A moment of inattention was enough.
human-error summary | Cause of the fire: human failure.
human-error summary | A blunder at the data centre took the exchange offline.
single-root-cause retrospective | There was one reason for the outage, and that was the expired licence.
single-root-cause summary | Root cause was human error during the maintenance.
single-root-cause summary | The cause of the accident was a broken axle.
who-question question | Who thought that was a good idea?
who-question question | Who turned it off and why?
who-question question | Which of the two admins typed the command?
who-question question | Whose account was used to delete the bucket?
who-question retrospective | The open question is who gave the order.
punitive retrospective | The bonus of the on-call team was cancelled.
punitive,training-action action-item | Block Anton's account until he has passed the course.
punitive action-item | Have a serious word with the night shift.
punitive action-item | Set an example.
punitive action-item | Report the engineer to HR.
punitive chat | can we just fire the vendor
punitive chat | i want that person out of the channel
vague-action action-item | Get better at capacity planning.
vague-action action-item | Be quicker with status updates.
vague-action action-item | Harden the platform.
vague-action action-item | Improve resilience of the payments stack.
vague-action action-item | Keep documentation up to date.
vague-action action-item | Make alerts more meaningful.
vague-action action-item | Review everything that could go wrong.
vague-action action-item | Tighten up our change process.
vague-action action-item | More rigorous testing of releases.
vague-action action-item | Find a better solution for secrets.
vague-action action-item | Increase collaboration between dev and ops.
vague-action action-item | Stay on top of updates.
training-action action-item | Refresh the team's knowledge of the failover.
training-action action-item | Make the security course mandatory for contractors.
training-action action-item | Walk the new colleagues through the runbook.
training-action action-item | Ask everybody to be mindful of the freeze.
training-action action-item | Coach the juniors on incident command.
training-action action-item | Send the DBA to a PostgreSQL course.
training-action action-item | Repeat the fire drill training with all shifts.
personal-pronoun stakeholder-message | We accidentally removed a record from our DNS zone.
personal-pronoun stakeholder-message | Due to an update that we installed last night, logins failed.
personal-pronoun stakeholder-message | The delay was caused by a change we made on Monday.
personal-pronoun,team-blame stakeholder-message | Our network team replaced a router and forgot one route.
personal-pronoun stakeholder-message | We underestimated the traffic of the sale.
personal-pronoun stakeholder-message | We overloaded our own database with a report.
personal-pronoun stakeholder-message | While testing a backup we stopped the wrong server.
internal-detail stakeholder-message | Our colleague Tomás restarted the job.
internal-detail stakeholder-message | The error came from node k8s-worker-04.
internal-detail stakeholder-message | Follow-up in NET-882.
downplaying stakeholder-message | A tiny fraction of mails was lost.
downplaying stakeholder-message | You may have noticed a little hiccup this morning.
downplaying stakeholder-message | Luckily only a couple of customers were hit.
downplaying stakeholder-message | It was nothing more than a short interruption.
`;
