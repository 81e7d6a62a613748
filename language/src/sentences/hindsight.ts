export const marked = `
Obviously the disk was going to fill up.
It was obvious that the certificate would expire.
Clearly, nobody had looked at the graph.
The cause was clearly visible in the logs all along.
Of course the second deploy failed as well.
The signs were there for weeks.
Anyone could have seen that coming.
A quick look at the dashboard would have shown the problem.
This could easily have been avoided.
The outage was entirely preventable.
It was only a matter of time before the queue overflowed.
The writing was on the wall.
A simple grep would have revealed the hard-coded host.
Everybody knew that the script was dangerous.
In hindsight it is obvious that the limit was too low.
The error message told them exactly what was wrong; all they had to do was read it.
It should have been clear that the index was missing.
There were plenty of red flags.
The warning signs were missed.
This was a disaster waiting to happen.
Simply checking the exit code would have been enough.
They only had to look at the log.
Any experienced engineer would have known that.
The crash was inevitable.
The failure was entirely predictable.
Needless to say, the rollback failed too.
It goes without saying that the backup was broken.
It was a clear sign that we missed.
The problem was glaringly obvious.
The answer was right there in the logs.
It was bound to fail sooner or later.
How obvious it was that the cache was stale.
Unsurprisingly, the fix did not work.
It comes as no surprise that the node died.
It would have been trivial to check.
The fix was easy and should have been found at once.
As anyone could tell, the graph was wrong.
It took only a glance at the config to see the typo.
The alert was telling us all along that the replica was behind.
[chat] well obviously that was gonna break
[chat] everyone could see this coming lol
It was plainly the wrong setting.
Naturally, the change broke the login.
The danger was evident from the start.
We ignored the obvious signs.
It was perfectly clear that the migration would lock the table.
One look at the graph was enough to know what was wrong.
With a bit of common sense this would not have happened.
Nobody should be surprised that this failed.
`;

export const clean = `
The error was clearly labelled in the log.
Make the error message clear.
It was not clear which node was the leader.
It became clear at 10:40 that the database was the bottleneck.
It was not obvious from the dashboard that the replica was behind.
The documentation was not clear about the default.
The fix was a simple change of the timeout.
The tool makes it easy to delete the wrong volume.
We simply restarted the pods.
The page just showed a spinner.
In hindsight, probably a smaller batch would have helped.
The logs clearly show a timeout at 10:02.
The alert was visible on the dashboard.
The name of the flag is not self-explanatory.
The queue was empty.
The warning was shown in yellow on a page that nobody visits.
The signs of recovery were visible at 11:00.
A simple script now checks the expiry date.
The restart was just a workaround.
The easy path in the tool is the dangerous one.
Only after the restart was the leak visible.
The cause is clear: the lock was held for ninety seconds.
The graph was easy to misread.
It is easy to mix up the two consoles.
The course of the incident is described below.
All nodes were restarted along the way.
The flag was red in the dashboard.
We could clearly see the drop in the graph.
Clear the cache after the deploy.
Naturally aspirated cooling was used in the old hall.
The matter was closed.
[chat] just restarted it
[chat] simple fix, pr is up
[chat] not obvious to me what changed
`;
