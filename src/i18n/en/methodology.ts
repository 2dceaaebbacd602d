/** How each figure is made. */
import type { methodology as source } from '../zh-CN/methodology.ts';

export const methodology: typeof source = {
  title: 'Methodology',
  lead: 'How each figure is made and which clause of the plan it rests on. Where the plan leaves it open, the choice is marked as this dashboard’s own.',
  groups: {
    counting: 'What is counted',
    progress: 'How progress is measured',
    reporting: 'How reporting is judged',
    showing: 'How it is shown',
  },
  topics: {
    regulated: {
      title: 'Regulated professionals newly practising',
      text: [
        'Only regulated professionals from Hong Kong or Macao who newly practise in the Greater Bay Area are counted.',
        'The plan’s “no fewer than 100” could mean all who practise or those who are new; this dashboard counts those new in 2022.',
      ],
    },
    nonRegulated: {
      title: 'Non-regulated professionals newly recognised',
      text: [
        'Non-regulated professionals newly recognised are counted, wherever they come from: Hong Kong, Macao or the Mainland.',
      ],
    },
    once: {
      title: 'Each person once',
      text: [
        'A person counts once in each category, at the first site, through the unit that concluded the recognition.',
        'People who leave later are not subtracted. What is concluded after a month was delivered goes into the next month; December’s is added by correction.',
      ],
    },
    domains: {
      title: 'Number of non-regulated domains',
      text: ['All existing domains count. A new domain counts once, from the day its agreement is signed.'],
      formula: 'domains = existing domains + new domains that have signed',
    },
    milestones: {
      title: 'Agreements, demonstration points, workstations and the report',
      text: [
        'One counts when it has a date and evidence (a web address or a document number). The same type for the same subject counts once, whichever unit enters it.',
        'The plan only says that workstations may be set up, so they have no number to reach and no pace.',
      ],
    },
    sites: {
      title: 'Sites and cities',
      text: [
        'Sites do not overlap. A city’s “other” is the rest of that city; “provincial” is recognition not tied to a place.',
        'A city is the sum of its sites, and all cities sum to the total.',
      ],
    },
    share: {
      title: 'Share of target',
      text: ['It may exceed 100%. Where the plan sets no number there is no share.'],
      formula: 'share = actual ÷ target',
    },
    pace: {
      title: 'Steady pace',
      text: [
        'The plan sets no monthly targets. Steady pace is this dashboard’s arithmetic: what the year’s target adds to the start of the year, spread evenly over the months of implementation. A month is due once its due date is past; on the day itself it can still be met.',
        'It is a yardstick for reading, not a requirement on any unit.',
      ],
      formula:
        'steady pace = start of the year + (target − start of the year) × months due ÷ months of implementation',
    },
    ahead: {
      title: 'Ahead of or behind pace',
      text: ['In percentage points; positive is ahead, negative is behind.'],
      formula: 'ahead = actual ÷ target − steady pace ÷ target',
    },
    status: {
      title: 'Status of a target',
      text: [
        'The first rule that fits decides. Insufficient data: the plan sets no number, or a month is due and no file speaks of these people. Met: actual has reached the target, even late. Missed: the due date has passed and it has not.',
        'A target without a pace, or before the first month is due, is not started while nothing has been added since the start of the year, and on track otherwise. All others follow the formula.',
        'Until the year’s data close, December’s late files and corrections may still turn missed into met.',
      ],
      formula: 'on track: actual ≥ steady pace × tolerance; otherwise behind',
    },
    required: {
      title: 'Needed from now on',
      text: ['What each remaining month has to add, on average, to meet the target on time.'],
      formula: 'needed a month = (target − actual) ÷ months not yet due',
    },
    forecast: {
      title: 'Year-end forecast',
      text: [
        'Projected from the months already due, for orientation only, always as a range, and no part of the plan. It counts by report: one unit, one month.',
        'The people that a report brings may grow or fall by the same part each month. By how much is not known: no change is taken as likeliest at first, and the months already due then correct that. The fewer the months, the less a trend shows and the wider the range is. The range comes from a gamma–Poisson model with Jeffreys’ prior, widened by how unevenly the months have gone. Its ends are rounded outwards and never lie below what is already counted.',
        'How to read the range: of ten such forecasts, the year should end inside about eight. Where all of the range reaches the target, it “should be met”. Where none of it does, it is “unlikely to be met”. Where the target lies inside, it may or may not be met. With few months due, “too early to see a trend” is added.',
        'Tested on years drawn by chance, with 5 to 40 people a month: where people come steadily or unevenly, at least 82% of the years ended inside. Where each month grows or falls by 2% to 8%, at least 77% did with 3 or 5 months due, and at least 84% with 7. Seeing a trend makes the range wider. Where people come steadily, it is wider than one that knows no trend by a fifth to all of its width with 3 months due, and by a tenth to three tenths with 7.',
        'Some things nobody can know. No earlier month announces a rush at the end: where the last two months bring twice as many people, the year will most likely end outside the range. A sudden change is followed once three months after it are seen. Seasons and holidays are left out.',
        'A missing report is not read as zero: the middle and the low end leave overdue reports out, and the high end supposes that they arrive like the others. There is no projection with too few months, too few reports, or none still to come.',
      ],
      formula:
        'middle = actual + sum over the months to come of (people expected per report × reports still to come)',
    },
    asOf: {
      title: 'As-of date',
      text: [
        'Pages show the programme as it stood on the as-of date. A file counts if it was first delivered on or before that date; one that does not say is taken as delivered on its due date. Later files are checked all the same and left out, and their number is stated.',
        'Corrected values show as they are now.',
      ],
    },
    reporting: {
      title: 'States of a report',
      text: [
        'On time: delivered on or before the due date. Late: delivered after it. Reported: delivered, date not stated. Missing: due date passed, no file. Not due: due date not reached. Exempt: outside the unit’s reporting period.',
        'A unit that says nothing is new shows 0, which is not the same as missing.',
      ],
    },
    completeness: {
      title: 'Provisional totals and missing reports',
      text: [
        'While units still have to report a month and the books are open, that month’s numbers and every total over it are provisional. How many units have reported, of how many, stands beside them. A report is one unit’s month.',
        'What the missing units had before is their people of the earlier months of the year, as a share of those of all units that must report the month. It is left out where nobody had any.',
        'Once the year’s books are closed, totals are final. Beside them stands how many reports never came. A missing report is not read as zero.',
      ],
      formula: 'still to come = expected − received',
    },
    likeForLike: {
      title: 'Comparing the same units',
      text: [
        'Where every unit has reported both months, the change on the month before is the plain difference. Where a report of either is missing, only the units that reported both are compared, and their number is given. So silence does not look like a fall, nor a late report like a rise.',
      ],
      formula: 'change = added in the month − added in the month before, over the units that reported both',
    },
    reportingRate: {
      title: 'Reporting rate and rate on time',
      text: [
        'Expected, received and on time count reports, one for each unit and month, in the words of DHIS2, the health statistics system. Reports within an extension, late ones and undated ones are received but not on time. Of a unit, only months whose day is past are expected.',
      ],
      formula: 'reporting rate = received ÷ expected; rate on time = on time ÷ expected',
    },
    tasks: {
      title: 'States of a task',
      text: [
        'A task is done when every responsible unit says so. It is overdue when its due date has passed and it is not done. A task without a date is ongoing.',
        'Monthly and half-yearly tasks count the periods already due. Numbers are those of Annex 2; the source has no number 5.',
      ],
    },
    corrections: {
      title: 'Corrections',
      text: [
        'A correction edits the month’s own file; what it said before stays in the version history. Earlier months that change because of it are listed before it is merged.',
        'The page of corrections is told from the history of the main line: it compares what was first published with what is now. Every version is read with the registry and the code of today; one with an error was never published and is passed over. Dates of versions only say when a correction was made.',
      ],
    },
    checks: {
      title: 'Checks',
      text: [
        'Data with errors cannot build this site. Every kind of problem has a code, an explanation and examples.',
      ],
    },
    breakdown: {
      title: 'Shares and changes',
      text: [
        'A domain’s share is of its own category; those of sites, cities, units and origins are of all people added. Where that total is zero there is no share.',
        'Change is the last month due less the month before.',
      ],
    },
    inferred: {
      title: 'Inferred links',
      text: ['Links of units to domains and sites that the plan does not state are marked “inferred”.'],
    },
    map: {
      title: 'Schematic',
      text: [
        'The schematic of sites shows relative positions. It has no borders and is not a map: a published map of China needs an approval number, and none is drawn here.',
      ],
    },
    illustrative: {
      title: 'Illustrative data',
      text: [
        'The plan published no headcounts. Every headcount, reporting date, state, milestone, task status and summary on this site is invented.',
      ],
    },
  },
  factsTitle: 'Values used for this year',
  facts: (f) => [
    ['Implementation', `${f.span}, ${f.months} months`],
    ['Monthly due date', `day ${f.dueDay} of the same month`],
    ['Tolerance for on track', f.onTrackShare],
    ['Level of the forecast range', f.forecastLevel],
    ['Months a projection needs', `at least ${f.leastMonths} with reports`],
    ['Reports a projection needs', `at least ${f.leastCoverage} of those due`],
    ['Months a trend needs to show', `at least ${f.trendMonths} with reports`],
    ['Year’s data close on', f.closesOn],
  ],
  clauses: 'Rests on',
};
