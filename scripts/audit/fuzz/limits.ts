/** What no input within the limits of size may take. */

/** Of one processor: what a busy machine does besides is not counted. */
export const MOST_MILLISECONDS = 2000;
/** Of the whole process, Node itself and the making of the inputs included. */
export const MOST_MEGABYTES = 300;
