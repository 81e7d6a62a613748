/** All in the context of a message to stakeholders. */
export const marked = `
We pushed a faulty configuration to our servers.
One of our engineers deleted a table.
Our team deployed a change that broke the login.
I restarted the wrong service.
She changed the routing.
We made a change to the database that caused errors.
The problem was on db-prod-03.
See INC-4821 for details.
The host ip-10-0-4-12 ran out of memory.
Maria Lopez is working on a fix.
Only a few customers were affected.
This affected merely the mobile app.
A small number of customers saw errors.
The outage was only a minor inconvenience.
There was a small hiccup in our payment system.
Only 2% of users were affected.
A handful of users could not log in.
It was just a brief glitch.
The node web-17.prod.internal did not respond.
Our DBA Peter fixed the index.
We introduced a bug with the last release.
We misconfigured the load balancer.
The impact was minimal.
Tracked as OPS-311.
The service was slightly degraded.
`;

export const clean = `
We are investigating slow responses of the search.
We have identified the cause and are working on a fix.
We have restored the service.
We apologise for the disruption.
Between 10:00 and 10:40 UTC, 412 customers could not log in.
Orders were delayed by up to twenty minutes.
No data was lost.
Your data was not affected.
The next update follows at 14:30 UTC.
A change to the configuration of the load balancer led to errors.
We will publish a full report within five days.
Payments were not affected.
We know how much you rely on this service.
Customers in Europe saw errors when they opened an invoice.
We rolled back the change at 11:02.
The fix has been deployed and we are monitoring the results.
We are sorry.
Logins with SHA-256 certificates work again.
The outage lasted 43 minutes.
We have added an alert for this.
We will contact the affected customers directly.
`;
