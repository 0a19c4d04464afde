package org.giiatlas.publish.chart;

/**
 * The same words twice.
 *
 * @param zh in Chinese
 * @param en in English
 */
record Bilingual(String zh, String en) {}
