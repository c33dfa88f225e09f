package io.github.cityward.report;

import io.github.cityward.StaticStateContract;

/** Nothing static in this module can change. */
class StaticStateTest extends StaticStateContract {}
