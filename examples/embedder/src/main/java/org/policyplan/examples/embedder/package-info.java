/** Everything that the library does, once, as one digest: {@link org.policyplan.examples.embedder.Embedder}. */
package org.policyplan.examples.embedder;
