export const teachVerbs = new Set(
  "train retrain drill recertify re-certify teach educate remind brief coach mentor certify instruct re-train upskill familiarise familiarize sensitise sensitize refresh refamiliarise refamiliarize re-familiarise re-familiarize onboard re-educate reeducate lecture".split(
    " ",
  ),
);
export const lessons = new Set(
  "training trainings workshop workshops refresher refreshers course courses bootcamp seminar seminars briefing briefings e-learning elearning coaching mentoring certification certifications teach-in brown-bag lunch-and-learn masterclass retraining re-training tutorial webinar upskilling brownbag reminder reminders lunch-and-learns".split(
    " ",
  ),
);
export const machineWords = new Set(
  "forecast ensemble detector decoder encoder transformer forest regressor embedding labels model models data dataset datasets job jobs pipeline cluster gpu gpus classifier network bucket run runs set sets corpus weights loss checkpoint checkpoints epoch service environment platform system embeddings ml infrastructure app portal server instance instances database table site website load".split(
    " ",
  ),
);
export const reminderMachines = new Set(
  "automatic automated calendar scheduled email slack bot cron recurring days day job alert ticket timer automatically weekly monthly".split(
    " ",
  ),
);
export const giving = new Set(
  "provide organise organize schedule run hold give arrange host conduct offer attend set deliver plan require add create mandate book do send complete undergo receive make have need introduce roll prepare develop implement get take post issue circulate do sign enrol enroll put launch mandatory annual regular additional more better extra".split(
    " ",
  ),
);

export const telling = new Set(
  "tell inform email notify ask explain make advise urge talk speak".split(" "),
);

/** Words without which nothing here is found. */
export const trainingCues: readonly string[] = [
  ...teachVerbs,
  ...[...teachVerbs, ...telling, "walk"].map((verb) => `<${verb}`),
  ...lessons,
  ..."session sessions talk talks everyone everybody people shadow sure ensure".split(" "),
];

/** People of the house, several of them: telling them is the action. */
export function isOwn(head: string): boolean {
  return /^(?:everyone|everybody|people|staff|all|engineers|developers|devs|operators|admins|team|teams|colleagues|responders|sres|dbas|hires|employees|testers|reviewers|members|interns|juniors|trainees|newcomers|joiners|shift|shifts|crew|crews|pilots|nurses|drivers|technicians|analysts|managers|contractors|administrators|programmers|commanders)$/.test(
    head,
  );
}
