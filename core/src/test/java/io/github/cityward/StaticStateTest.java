package io.github.cityward;

/** Nothing static in this module can change. */
class StaticStateTest extends StaticStateContract {}
