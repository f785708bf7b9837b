// Eigen's kernels of matrix products, compiled once: 24 files would otherwise each compile their own, at half a second.
//
// Only the precompiled header includes this file: a build without it compiles the same kernels where they are used.
// The parameters are those by which Eigen 3.4 calls its kernels; for another version the file is empty.
#pragma once

#include <Eigen/Core>

#if EIGEN_WORLD_VERSION == 3 && EIGEN_MAJOR_VERSION == 4

namespace Eigen::internal {

using KernelTraits = gebp_traits<double, double>;
using ColumnsOf = const_blas_data_mapper<double, Index, ColMajor>;
using RowsOf = const_blas_data_mapper<double, Index, RowMajor>;
using KernelPacket = KernelTraits::LhsPacket4Packing;

// NOLINTBEGIN(cppcoreguidelines-macro-usage): the list is written once, for the declarations and for the definitions.
#define MIXRATE_MATRIX_PRODUCTS(TEMPLATE)                                                                             \
  TEMPLATE struct gebp_kernel<double, double, Index, blas_data_mapper<double, Index, ColMajor>, KernelTraits::mr,     \
                              KernelTraits::nr, false, false>;                                                        \
  TEMPLATE struct gemm_pack_lhs<double, Index, ColumnsOf, KernelTraits::mr, KernelTraits::LhsProgress, KernelPacket,  \
                                ColMajor>;                                                                            \
  TEMPLATE struct gemm_pack_lhs<double, Index, RowsOf, KernelTraits::mr, KernelTraits::LhsProgress, KernelPacket,     \
                                RowMajor>;                                                                            \
  TEMPLATE struct gemm_pack_rhs<double, Index, ColumnsOf, KernelTraits::nr, ColMajor>;                                \
  TEMPLATE struct gemm_pack_rhs<double, Index, RowsOf, KernelTraits::nr, RowMajor>;                                   \
  TEMPLATE struct general_matrix_vector_product<Index, double, ColumnsOf, ColMajor, false, double, ColumnsOf, false>; \
  TEMPLATE struct general_matrix_vector_product<Index, double, ColumnsOf, ColMajor, false, double, RowsOf, false>;    \
  TEMPLATE struct general_matrix_vector_product<Index, double, RowsOf, RowMajor, false, double, ColumnsOf, false>;    \
  TEMPLATE struct general_matrix_vector_product<Index, double, RowsOf, RowMajor, false, double, RowsOf, false>
// NOLINTEND(cppcoreguidelines-macro-usage)

MIXRATE_MATRIX_PRODUCTS(extern template);

}  // namespace Eigen::internal

#endif
