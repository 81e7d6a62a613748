/** A fifteenth round: questions after people and sanctions, and fair ones built like them. */
export const sentences = `
who-question question | Who pulled the plug?
who-question question | Who thought a wildcard was fine here?
who-question question | Who closed the ticket without reading it?
who-question question | Who gave the contractor that access?
who-question question | Who kept the warning to themselves?
who-question question | Who had the bright idea of a Friday launch?
who-question question | Who is the genius behind this config?
who-question question | Who will own up to it?
who-question question | Who was sleeping on the job?
who-question question | Who was supposed to be watching the queue?
who-question question | Who was at the console when it was deleted?
who-question question | Who really caused the delay?
who-question question | Who in ops rebooted the box?
who-question question | Whose commit broke the build?
who-question question | Whose oversight was this?
who-question question | Whose neglect led to the expired certificate?
who-question question | Which operator silenced the alarm?
who-question question | Which of the two reviewers missed it?
who-question question | Which team do we hold responsible?
who-question question | Which person in the team had the password?
who-question question | Was it you who changed the route?
who-question question | Was this Tim again?
who-question question | Is anybody going to admit it?
who-question question | Do you know who it was?
who-question question | Can we see in the log who it was?
who-question question | So which one of us did it?
who-question chat | who nuked the index
who-question chat | who the hell rotated the keys
who-question chat | ok so who forgot to renew
who-question chat | who's been playing with the firewall
who-question chat | who gets the blame for this one
who-question chat | anyone wanna tell me who did this
who-question chat | was that you tom?
who-question chat | let me guess who deployed
who-question retrospective | It must be possible to find out who pressed the button.
who-question retrospective | The question remains which engineer gave the order.
who-question retrospective | Management wants to know who is responsible.
punitive chat | he can kiss his bonus goodbye
punitive chat | i'm reporting this to your boss
punitive chat | no more prod for you
punitive chat | they should be made to pay for it
punitive action-item | Put Rui under supervision for three months.
punitive action-item | Give the operator a negative mark.
punitive action-item | Withhold payment from the contractor.
punitive action-item | Rotate Sam out of on-call as a consequence.
punitive retrospective | The shift lead got an official reprimand.
punitive retrospective | He lost his job over it.
punitive retrospective | They have been told in no uncertain terms.
punitive retrospective | She will answer to the board.
punitive retrospective | The mistake cost the engineer her promotion.
punitive summary | The technician was sentenced and the manager resigned.
- question | Who can restart the broker?
- question | Who is on call this week?
- question | Who has seen this error before?
- question | Who will write the summary?
- question | Who was on the bridge at that time, and what did they see?
- question | Who decides about a freeze, and by which criteria?
- question | Who gets the alert today?
- question | Who do I ask about the proxy?
- question | Who uses the export?
- question | Who needs access to the new account?
- question | Whose calendar shows the rotation?
- question | Whose data was affected?
- question | Which person should be paged for the cache?
- question | Which operator console shows the valve?
- question | Which of the two reviewers has time today?
- question | Which team owns the gateway?
- question | Was it the cache or the database that was slow?
- question | Is anybody on call for storage?
- question | Do you know who maintains it?
- question | Can we see in the log which host it was?
- chat | who can approve this pr?
- chat | who's up for lunch
- chat | who is driving this one?
- chat | can anyone tell me how to restart the broker
- chat | was that the alert from earlier?
- retrospective | It must be possible to find out which host sent the request.
- retrospective | The question remains why the lock was held.
- retrospective | Management was informed at 10:00.
- retrospective | She will present the report to the board.
- retrospective | He was promoted in May and still helps with the old system.
- retrospective | The shift lead got the call at 03:00.
- action-item | Put the new colleague on the rotation together with an experienced one.
- action-item | Give the operator a switch to stop the pump.
- action-item | Rotate the signing key as a precaution.
- action-item | Withdraw the old API in June.
- action-item | Remove the write access of the batch user.
`;
