package io.github.cityward.report;

import io.github.cityward.PatternsContract;

class PatternsTest extends PatternsContract {}
