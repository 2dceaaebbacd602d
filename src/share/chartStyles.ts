/** Stylesheets that hold the looks of charts, in order, by their names in src/styles: whatever draws one needs them all. */
export const CHART_STYLES = ['charts.css', 'chart-kinds.css'] as const;
