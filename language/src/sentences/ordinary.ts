/** Prose of fair reports: nothing in it is marked in any of its contexts. */
export const clean = `
At 09:12 UTC the error rate of the checkout rose to 18%.
The deployment of version 3.2 began at 09:05.
The new version opened one connection per request, and the pool of the database was exhausted.
Requests waited for a connection until they timed out.
At 09:20 the on-call engineer was paged.
The first hypothesis was a network problem, because the same graph had looked alike in May.
This hypothesis was ruled out at 09:31.
At 09:44 the release was rolled back.
The error rate returned to normal at 09:52.
During the incident 1,204 orders could not be placed.
The alert on the connection pool had a threshold that is never reached with the new driver.
The runbook described the old pool.
The status page was updated at 09:35.
Support received 43 tickets.
The change had passed all tests; the test database allows 500 connections.
The fail-over worked as designed.
What went well: the rollback took less than ten minutes.
The dashboard with the pool size was not linked from the alert.
We got lucky that the backup had run an hour earlier.
The vendor published an advisory the day before.
The queue kept the messages, so nothing was lost.
Two of the three replicas were in the same rack.
The script accepts a region and falls back to the default without a message.
The lock was held for ninety seconds while the index was built.
Traffic was twice as high as on a normal Monday.
The cache had been emptied by the restart and was cold.
A retry storm followed.
The DNS record had a TTL of one day.
Nodes were added by hand at 10:15.
The team met at 14:00 to collect what was known.
The migration took longer than planned, because the table had grown to 400 GB.
The monitoring system itself runs on the same cluster.
The certificate of the internal proxy expired at midnight.
No alert covers certificates that are issued by hand.
The API returned 200 with an empty body.
The responders saw a healthy service, since the health check does not touch the database.
The limit was set in 2019, when the service had ten customers.
Access to the console needs a VPN, which was down as well.
The phone bridge was used instead of the chat.
The new node pool had a different kernel.
We decided to wait for the restore rather than to fail over.
The restore finished at 16:40.
The service was available again at 17:05.
The outage lasted 43 minutes.
Half of the requests failed.
The primary was promoted by hand.
The incident was declared at 10:02 and closed at 13:30.
One of the contributing factors was the shared connection pool.
The flag was turned on for all customers at once; the tool offers no percentage.
The person on call had been on the rota for the first time, and the escalation path worked.
`;
