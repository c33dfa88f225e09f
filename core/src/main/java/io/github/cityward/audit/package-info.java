/**
 * Official score sheets (hồ sơ, đề án), checked against themselves, against the law and against the
 * data of their town; never computed again. The ways in are {@link
 * io.github.cityward.audit.DossierReader#read} and {@link
 * io.github.cityward.audit.DossierAudit#audit}; the result is a list of {@link
 * io.github.cityward.audit.Finding findings}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package io.github.cityward.audit;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
