/** Scores a panel of a whole country in Apache Spark, on one machine or on many. */
@NullMarked
package example.spark;

import org.jspecify.annotations.NullMarked;
