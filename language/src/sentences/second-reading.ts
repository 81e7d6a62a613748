/** A second round, written after the rules: one sentence a line, "kind[,kind] context | text"; `-` stands for none. */
export const sentences = `
person-blame retrospective | Due to a misunderstanding, Frank applied the change to both clusters at once.
person-blame retrospective | An administrator inadvertently pushed the new policy to every device.
person-blame summary | A maintenance worker accidentally cut both fibres.
person-blame summary | One engineer ran a delete against production thinking it was staging.
person-blame summary | Some developer hard-coded the date and nobody noticed for nine years.
person-blame retrospective | The operator never checked which host he was logged in to.
person-blame retrospective | Instead of following the checklist, the technician improvised.
person-blame retrospective | I accidentally deleted the namespace.
person-blame retrospective | I assumed the flag was safe and did not ask anybody.
person-blame retrospective | Kim got the argument order wrong.
person-blame retrospective | He wasn't paying attention.
person-blame retrospective | The consultant had not been careful enough.
person-blame retrospective | Nadia's lack of experience with Kafka made things worse.
person-blame retrospective | Diego ignored three pages in a row.
person-blame retrospective | Our sysadmin, tired after a long shift, powered off the wrong machine.
person-blame retrospective | The root cause is the DBA, who did not take a backup.
person-blame,team-blame retrospective | The developers didn't bother to write tests.
person-blame retrospective | The PM pressured the developers into skipping QA.
person-blame retrospective | Erik merged untested code.
person-blame retrospective | Erik's untested code was merged on Friday.
person-blame retrospective | The engineer on the payments rota missed the escalation.
person-blame retrospective | The responder took down the standby as well.
person-blame retrospective | They did not read the instructions.
person-blame retrospective | She hadn't tested the script before running it.
person-blame retrospective | Because of Greg we lost the whole weekend.
person-blame retrospective | Thanks to Greg, the whole weekend was spent restoring tapes.
person-blame retrospective | The fault lies with the release engineer.
person-blame retrospective | The engineer in charge was not qualified for the task.
person-blame chat | ugh i pushed to the wrong branch
person-blame chat | @lea you broke the pipeline
person-blame chat | sam forgot to turn the cron back on
person-blame chat | it was mike's deploy that killed it
person-blame chat | i shouldve asked first, sorry
person-blame chat | you never listen
person-blame chat | my mistake, i'll revert
person-blame question | Why did the on-call engineer wait so long?
person-blame question | Why wasn't Paula watching the deploy?
person-blame question | How could anyone be so careless?
person-blame,who-question question | Did you even test this?
team-blame retrospective | The upstream team changed the contract without notice.
team-blame retrospective | The cloud provider failed to keep its promises.
team-blame retrospective | The SREs' refusal to share access delayed us.
team-blame retrospective | Product pushed us to ship too early.
team-blame retrospective | Support kept closing the tickets instead of escalating them.
team-blame retrospective | The web team never bothered to update the client.
team-blame retrospective | As usual, the infrastructure team was late.
team-blame retrospective | The hardware vendor sold us defective disks and denied it for weeks.
team-blame summary | The airline had cut its IT staff and did not test the failover.
team-blame summary | The bank rushed the migration despite repeated warnings from its auditors.
team-blame summary | The company never rotated the key of a former employee.
team-blame chat | thanks a lot security team for blocking the vpn without a word
team-blame chat | aws never tells anyone anything
team-blame retrospective | The other department did not do its job.
team-blame retrospective | Nobody in operations took ownership of the alert.
team-blame retrospective | The board ignored the risk report.
team-blame retrospective | We were let down by our supplier.
team-blame retrospective | It is the platform team's responsibility that this happened.
counterfactual retrospective | The team ought to have frozen deployments.
counterfactual retrospective | It would have been wise to take a snapshot first.
counterfactual retrospective | A snapshot should have been taken first.
counterfactual retrospective | We might have avoided this by draining the node.
counterfactual retrospective | We did not, as we should have, inform the partners.
counterfactual retrospective | Nobody should have been able to deploy without a review.
counterfactual retrospective | The backlog should have been noticed by Tuesday at the latest.
counterfactual retrospective | Someone could have looked at the disk.
counterfactual retrospective | The outage would have been avoided had the team followed the plan.
counterfactual retrospective | The communication with customers should have been better.
counterfactual retrospective | Our response could have been faster.
counterfactual retrospective | We needed to have tested this weeks ago.
counterfactual retrospective | With a little more care this would not have happened.
counterfactual retrospective | This would never have happened if the review had been done properly.
counterfactual retrospective | More should have been done to warn people.
counterfactual retrospective | We would not be here if we had listened to the SREs.
counterfactual summary | The breach could have been prevented if the patch had been applied in March.
counterfactual chat | should've just failed over tbh
counterfactual chat | why didnt we fail over at 9
counterfactual retrospective | The step to drain the node was skipped.
counterfactual retrospective | Why hadn't we set an alert on this?
hindsight retrospective | It is clear now that the timeout was far too short.
hindsight retrospective | Looking back, it was a mistake waiting to be made.
hindsight retrospective | The graph could not have been clearer.
hindsight retrospective | You only had to look at the queue to know.
hindsight retrospective | There was no excuse for missing the alert.
hindsight retrospective | The problem stared us in the face.
hindsight retrospective | Nobody could have overlooked the spike.
hindsight retrospective | In retrospect, the decision was plainly wrong.
hindsight retrospective | Surely somebody had seen the mails about the expiry.
hindsight summary | Predictably, the backup system failed as well.
hindsight chat | duh, of course that breaks
hindsight chat | how did anyone think this was a good idea
human-error retrospective | A typing error in the route map took the site off the net.
human-error retrospective | The deletion was due to operator inattention.
human-error retrospective | Carelessness during the swap of the disk.
human-error retrospective | By an oversight, the old key stayed valid.
human-error retrospective | Somebody's slip of the finger removed the share.
human-error retrospective | The incident is attributed to personnel error.
human-error retrospective | The procedure had not been followed.
human-error retrospective | The checklist was not used properly.
human-error summary | A technician's error during maintenance cut the power.
human-error summary | An incorrectly executed command removed the servers.
human-error summary | The failure was put down to a mistake by staff.
human-error retrospective | Due diligence was not done.
human-error retrospective | This happened because of a lack of diligence.
single-root-cause retrospective | So the root cause turned out to be the firewall.
single-root-cause summary | The outage had a single cause: a bad route.
single-root-cause retrospective | Final root cause: connection leak in the ORM.
single-root-cause retrospective | The root cause of this incident is the expired CA.
single-root-cause retrospective | What caused the outage was the cron job, nothing else.
single-root-cause retrospective | The bug in the parser is the root cause of the data loss.
single-root-cause retrospective | RCA: the index was dropped
who-question question | Who authorised the restart?
who-question question | Who's the one that disabled the alarm?
who-question question | Which of the developers wrote the query?
who-question question | Is anyone going to own up to this?
who-question chat | who did this
who-question chat | which one of you restarted prod
who-question chat | any idea who pushed that?
who-question question | Who failed to renew the certificate?
who-question question | Who was the last person to touch this file?
who-question question | Under whose account was the command run?
punitive action-item | Have a stern talk with the engineer.
punitive action-item | The engineer has to write a letter of apology.
punitive action-item | Bob is not to touch production any more.
punitive action-item | Only senior engineers will be trusted with production from now on because of this.
punitive chat | if it breaks again you're fired
punitive chat | i want names
punitive retrospective | The responsible manager has since been replaced.
punitive retrospective | Violations of the process will be sanctioned.
vague-action action-item | Get our act together on backups.
vague-action action-item | Improve the resilience of the platform
vague-action action-item | More robust error handling
vague-action action-item | Better alert thresholds
vague-action action-item | Investigate monitoring options
vague-action action-item | Look at alternatives to the current provider
vague-action action-item | Be prepared for such incidents
vague-action action-item | Take backups seriously
vague-action action-item | Treat warnings as important
vague-action action-item | Validate inputs better
vague-action action-item | Do more load testing
vague-action action-item | Everyone should test their changes
vague-action action-item | Make deployments less risky
vague-action action-item | Harden the infrastructure
vague-action action-item | Review and improve documentation
vague-action action-item | Think twice before changing DNS
vague-action action-item | Make backups a priority
vague-action action-item | Consider whether we need a second provider
vague-action retrospective | We plan to invest more in testing.
vague-action retrospective | We have to get better at communicating.
vague-action summary | We will review our procedures to avoid similar problems.
vague-action summary | We will do everything we can to prevent a recurrence.
training-action action-item | All hands: refresher on incident roles
training-action action-item | Training for L1 support on the new console
training-action action-item | Make the team aware of the new policy
training-action action-item | Inform all developers about the risks of force pushes
training-action action-item | Email everyone to check their alerts
training-action action-item | Tell people not to deploy on Fridays
training-action action-item | Explain to the team how the cache works
training-action action-item | Create a training course on the deployment tool
training-action action-item | New on-callers must shadow an experienced engineer and pass a quiz
`;
