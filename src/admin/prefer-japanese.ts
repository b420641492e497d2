/** Where the editing screen keeps what a person prefers. It reads this when it is loaded, so this module comes first. */
const PREFERENCES = 'sveltia-cms.prefs';

// Our labels are Japanese whatever the browser speaks, and no other language comes with the screen.
if (localStorage.getItem(PREFERENCES) === null) localStorage.setItem(PREFERENCES, JSON.stringify({ locale: 'ja' }));
