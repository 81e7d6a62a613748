export const exampleOverview = `For 73 minutes on a busy afternoon, about one checkout in three failed or timed out. Roughly 2,350 customers were affected, and 41 of them were charged twice when they tried again. Orders, prices and stored cards were not affected.

Each instance of the checkout service had received its own small pool of database connections that morning. At the morning's traffic that was ample; when an offer went out by newsletter, requests began to wait for a connection. Adding instances, which usually helps, made it worse, because each brought its own pool and the database allows 60 connections in all.

**What worked:** roles were taken within three minutes, customers were told within fifteen, and the refunds went out the same day. **What did not:** nothing watched the wait for connections, so customers told us first, and the load test could not have shown the limit.
`;

export const exampleNarrative = `## A quiet release

The release at 09:40 looked like any other. The shared connection proxy had been due to be retired for months; giving every instance its own pool was simpler, easier to reason about, and had run in staging for two weeks. The release checks were green. At that hour the shop carries a fifth of its daily peak.

## Fourteen minutes

At 14:02 the newsletter's readers had reached the checkout. Requests began to queue for a connection. From outside this looked like a slow page; for the customer it looked like a button that did nothing, and pressing it again was the natural thing to do. Nobody inside could see it: every dashboard on the wall shows errors and latency of responses, and a request that waits has not responded yet.

The first word came from support, at 14:16, with nine customers on the line.

## Two good ideas

The provider had been slow the week before, with the same symptoms, so the responders looked there first. It took two minutes to rule out. The second idea, too much traffic, was sound as well: there *was* more traffic. Doubling the instances is what the runbook says, and on any day before this one it would have helped.

## The pool

At 14:49 the log gave the first hint, and at 14:58 three facts stood side by side for the first time: every pool full, the database at its limit, and a release that had changed exactly this. Six minutes later the rollback was under way, and at 15:09 the checkout was itself again.
`;

export const exampleTechnicalAnalysis = `## How it is meant to work

\`checkout-api\` opens one transaction per request against \`orders-db\`. Connections are scarce: the database allows 60.

## How it usually works

Until v211 all instances shared a proxy with 50 connections. The proxy queues fairly across instances, so a burst makes everyone a little slower.

## How it worked that day

| Setting | v211 | v212, 6 instances | v212, 12 instances |
| --- | --- | --- | --- |
| Connections offered | 50 | 30 | 60 |
| Queue | one, in the proxy | six, in the instances | twelve, in the instances |
| Waiting at 14:05 | none | 900 ms | more than 3 s |

With twelve instances the pools together reached the database's limit, which the nightly jobs share.

## What planned work changes

The move to the new database cluster in the autumn raises the limit to 400. It does not remove the need to see the wait.
`;

export const exampleNotes = `- The release checks compare error rate and latency with the hour before. Is an hour at low traffic a fair baseline?
- Marketing has a campaign calendar. It is public inside the company, and the on-call handbook does not mention it.
- We were lucky: the refunds could be found by cart. Guest checkout has no cart to go by.
- Parking lot: should the feature flag for the Pay button stay?
`;
