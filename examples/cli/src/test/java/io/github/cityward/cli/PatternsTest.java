package io.github.cityward.cli;

import io.github.cityward.PatternsContract;

class PatternsTest extends PatternsContract {}
