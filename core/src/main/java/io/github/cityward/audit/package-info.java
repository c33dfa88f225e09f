/**
 * Official score sheets (hồ sơ, đề án), checked against themselves, against the law and against the
 * data of their town; never computed again. The ways in are {@link
 * io.github.cityward.audit.DossierReader#read} and {@link
 * io.github.cityward.audit.DossierAudit#audit}; the result is a list of {@link
 * io.github.cityward.audit.Finding findings}.
 */
@NullMarked
package io.github.cityward.audit;

import org.jspecify.annotations.NullMarked;
