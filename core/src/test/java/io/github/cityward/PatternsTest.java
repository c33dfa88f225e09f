package io.github.cityward;

class PatternsTest extends PatternsContract {}
