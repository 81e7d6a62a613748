export const marked = `
The root cause was a missing index.
The root cause of the outage was an expired certificate.
Root cause: a race in the scheduler.
Root Cause - memory leak in the proxy
The root cause has been identified as a faulty switch.
We traced the root cause to a bad config push.
The sole cause of the incident was the full disk.
The only reason this happened was the wrong timeout.
A null pointer was the root cause.
It all boils down to one missing line.
The underlying cause was a bug in the kernel.
The real cause was the default of the library.
The outage was solely due to the DNS change.
The cause of the outage was a broken fibre.
The one thing that caused all of this was the cache key.
The culprit was a runaway query.
We determined that the root cause was a deadlock.
[summary] The root cause was an invalid character in the feed.
[summary] Root cause was the upgrade of the load balancer.
[summary] The primary cause was a power failure.
[summary] The true root cause lay in the way sessions were stored.
[chat] found it, root cause is the new tls library
[chat] root cause: dns. it's always dns
The main cause of the delay was the slow restore.
The root cause is that the queue has no limit.
The investigation found that the root cause was a firmware bug.
It came down to a single missing semicolon.
The incident had one root cause: the missing lock.
The ultimate cause was a leap second.
It was entirely because of the firewall rule.
The direct cause was the change to the routing table.
The root-cause was an off-by-one error.
After two hours the root cause was found to be a stuck transaction.
The single cause of the failure was the connection limit.
A misconfigured proxy was identified as the root cause.
`;

export const clean = `
The root cause is not known yet.
The root cause is still under investigation.
There was no single root cause.
The crash was caused by a null pointer.
Several factors contributed to the outage.
The contributing factors are listed below.
The root causes are discussed in the next section.
The root cause was probably a race.
The likely root cause is a memory leak.
We suspect that the root cause is in the driver.
The cause could not be determined.
10:15 Root cause identified.
[action-item] Find the root cause of the slow restore.
[action-item] Run a root cause analysis with the vendor.
The vendor is looking for the root cause.
The outage was due to a full disk.
A full disk caused the crash.
This was not the root cause.
The restart cleared the symptom and left the cause in place.
One cause was the missing index, another the small pool.
[question] What is the root cause?
[question] Is there one root cause at all?
One of the causes was the default timeout.
The lack of a limit was a contributing cause.
The cause of the second spike is unknown.
We have not found the root cause.
Root cause analysis is scheduled for Monday.
The full report with the root causes follows.
The timeout contributed to the outage.
The search for a single root cause ends too early.
[chat] still looking for the root cause
[chat] might be the root cause
The main effect was a delay of ten minutes.
`;
