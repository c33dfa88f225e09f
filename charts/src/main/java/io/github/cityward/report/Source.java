package io.github.cityward.report;

/**
 * Where something was read.
 *
 * @param number the number under which the report refers to it
 * @param subject what was read there: data or the law
 * @param text as it was given
 */
record Source(int number, String subject, String text) {}
