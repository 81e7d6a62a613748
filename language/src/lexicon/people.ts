/** Nouns for one person by what they do. Software that is named like a role is told apart in `find-party.ts`. */
export const roles = `
engineer engineers courier couriers operative operatives pharmacist pharmacists physician physicians developer developers dev devs admin admins administrator administrators operator operators sysadmin sysadmins
dba dbas sre sres programmer programmers coder coders contractor contractors consultant consultants intern interns manager managers
lead leads architect architects analyst analysts tester testers reviewer reviewers approver approvers author authors committer committers
maintainer maintainers responder responders on-call oncall oncaller on-caller commander ic technician technicians employee employees
staffer staffers colleague colleagues coworker coworkers co-worker co-workers teammate teammates director directors cto ceo ciso vp boss
pm po em designer designers newcomer newcomers hire hires starter starters joiner joiners trainee trainees apprentice
apprentices owner owners volunteer volunteers deployer guy guys person individual individuals dispatcher dispatchers specialist specialists scientist
scientists researcher researchers expert experts nurse nurses doctor doctors surgeon surgeons pilot pilots captain officer
officers clerk clerks member members freelancer freelancers junior juniors senior seniors founder founders executive executives
chief chiefs bosses stakeholder stakeholders facilitator scribe superuser moderator moderators editor editors translator writer writers secretary president
caretaker caretakers janitor porter porters warden guard guards driver drivers conductor steward stewardess attendant attendants paramedic paramedics
midwife dentist welder fitter fitters plumber carpenter labourer labourers builder builders supervisor supervisors coordinator coordinators planner planners buyer buyers
cashier teller accountant accountants auditor auditors lawyer lawyers recruiter trainer trainers coach cook waiter skipper navigator lookout deckhand bosun
receptionist typist librarian lecturer soldier sergeant lieutenant colonel gunner firefighter firefighters signaller signalman porter storekeeper shopkeeper
handyman roadie deputy principal headteacher chairman chairwoman treasurer webmaster helpdesker solderer rigger lineman linesman stagehand chemist biologist
assistant assistants rep reps representative representatives staff people technologist postdoc student students teacher professor
trader traders mechanic mechanics electrician electricians cleaner cleaners inspector inspectors physician pharmacist foreman co-pilot instructor superintendent helmsman newbie noob rookie ops-guy worker-bee crewmember lad fool idiot moron clown genius dude bloke woman man men women mate shunter shunters stationmaster lifeguard haulier hauliers temp councillor controller controllers human humans personnel aide aides orderly therapist therapists scaffolder scaffolders roofer underwriter underwriters banker purser ranger rangers anaesthetist radiographer
`;

/** Nouns for a group of people that can be made the culprit. */
export const teams = `
team teams department departments dept depts group groups squad squads crew crews org organisation organization management leadership vendor
vendors supplier suppliers subcontractor company companies agency firm firms committee board division unit office headquarters
leaders bank banks airline airlines retailer insurer telco carrier startup corporation council ministry manufacturer hospital broker railway guild tribe tribes directorate consultancy helpdesk folks registrar registrars reseller isp isps landlord integrator subsidiary auditors utility-company partner partners outsourcer clinic university college inspectorate depot pharmacy foundation foundations higher-ups railroad railroads authorities municipality utility-company regulators ministry institute telecom telecoms
`;

/** Departments that stand alone as a subject ("ops clicked the wrong button"); systems go by some of these words too. */
export const departments = `
ops devops eng engineering qa support infra infrastructure networking security platform product sales marketing legal finance hr it operations
procurement compliance treasury purchasing facilities logistics infosec design dev-ops secops netops sysops dataops mlops backend frontend payments billing data compliance development testing sre
accounting communications noc soc appsec qe provider providers maintenance radiology catering housekeeping dispatch
`;

/** People outside whom a report mentions without judging them. */
export const outsiders = `
customer customers user users attacker attackers hacker hackers adversary actor actors visitor visitors client clients subscriber subscribers
merchant merchants shopper shoppers tenant tenants guest guests reporter reporters player players patient patients passenger
passengers bot bots spammer spammers intruder thief scammer phisher hunter hunters victim victims consumer consumers guesser
depositor depositors participant participants borrower public
`;

export const indefinites = `whoever someone somebody anyone anybody nobody no-one everyone everybody noone none`;

/** Companies that incident reports name as providers. */
export const companies = `
aws amazon google gcp azure microsoft github gitlab cloudflare fastly akamai datadog pagerduty opsgenie slack atlassian stripe twilio sendgrid
okta auth0 heroku digitalocean ovh hetzner linode oracle ibm valve sun apple facebook meta twitter netflix uber dell cisco juniper intel amd
salesforce zoom dropbox shopify paypal visa mastercard verizon comcast equinix godaddy namecheap digicert letsencrypt mongodb elastic hashicorp
redhat vmware snowflake databricks confluent vercel netlify supabase crowdstrike solarwinds level3 cogent telia lumen alchemy infura consensys
openai anthropic mailchimp mailgun zendesk intercom hubspot sap workday bloomberg reuters knight boeing airbus nasa
`;
