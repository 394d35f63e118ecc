/**
 * The seed files and the class that finds them, such as {@link org.policyplan.seeds.ShanghaiSeed}.
 *
 * <p>The files are UTF-8 with LF line ends. No parameter and no result in this package is ever null.
 */
package org.policyplan.seeds;
