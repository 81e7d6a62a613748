export const marked = `
Human error was the reason for the outage.
The incident was caused by human error.
User error during the upgrade removed the volume.
It was a simple mistake in the config file.
The wrong file was deleted by mistake.
The flag was mistakenly set to true.
The rule was erroneously applied to all regions.
A careless change in the DNS zone took the site down.
Sloppy testing let the bug through.
Negligence in the maintenance of the generators led to the blackout.
The expiry date was overlooked.
The warning was overlooked during the handover.
An oversight during the migration left the bucket public.
Due to an oversight, the backup job was not moved.
The change process was not followed.
The standard operating procedure was ignored.
Not enough attention was paid to the capacity of the link.
Lack of attention during the night shift made it worse.
A fat-fingered command removed the route.
The mistake was made while copying the values.
Several mistakes were made in the configuration.
A manual error in the spreadsheet doubled the prices.
The migration was carried out incorrectly.
The cable was plugged in wrong.
An error of judgement delayed the response.
It was a bad decision to continue the rollout.
Complacency had set in.
A lapse in concentration led to the wrong button being pressed.
The runbook was not followed.
The review procedure was not observed.
The value was mistakenly entered in seconds.
[summary] Operator error led to the loss of two racks.
[summary] The cause was a human mistake in the patch panel.
[summary] The site went down due to a mistake in the release process.
[summary] A configuration error made by hand took the network down.
[chat] silly mistake, wrong branch
[chat] pebkac
[chat] that was dumb, wrong env
Pure carelessness, nothing else.
Poor judgement during the incident made it last longer.
The steps were performed in the wrong order by mistake.
This was an avoidable mistake.
Admin error was found to be at the bottom of it.
An engineer's mistake exposed the credentials.
The deletion was the result of a manual mistake.
Someone made a typo in the firewall rule.
`;

export const clean = `
Operator error is never the cause; it is where the questions begin.
Human error is a symptom, not a cause.
We do not accept human error as an explanation.
The form lets one recover from mistakes.
[action-item] Make mistakes cheap: add an undo to the delete button.
[action-item] Reduce the risk of mistakes by generating the list.
The volume was accidentally deleted.
The key was inadvertently committed to the repository.
The command was issued with a typo.
The error rate rose to 12%.
User errors are shown in the form.
The parser returned an error.
The service had little review before the launch.
Errors were logged but not alerted on.
The configuration contained an incorrect value.
The wrong image was deployed.
The client sent an erroneous request and got a 400.
The oversight board met on Monday.
Regulatory oversight is out of scope.
People make mistakes, so the tool has to catch them.
Everyone makes mistakes.
The new check protects against fat-finger errors.
Anyone could have typed the same.
The process was not documented.
The runbook was out of date.
The procedure did not cover this case.
The team follows a process for changes.
The attention of the responders was on the database.
[question] What makes this mistake easy to make?
[question] How does the process look in practice?
The mistake-proofing of the form is described in the design.
We learn from mistakes.
The load balancer erroneously marked the nodes as healthy.
The script mistakenly removed the lock file.
`;
