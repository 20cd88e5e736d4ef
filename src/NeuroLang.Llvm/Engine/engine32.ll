; Written by generate.sh from engine.c; change the C sources instead.

%struct.nl_connection = type { ptr, i64, i64, i64, i64, i64, ptr, ptr, ptr, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr, ptr, ptr, ptr, ptr, i64, i64, i64, i64, ptr, ptr, i64, ptr, i64, ptr, i64, ptr, i64, ptr, i64, ptr }
%struct.nl_queue = type { i64, i64, i64, i64, ptr, ptr, ptr, i64, i64, i32 }
%struct.nl_sha = type { [8 x i32], [64 x i8], i64, i64 }
%struct.nl_image = type { ptr, ptr, i64, i64, i64, ptr, i64, i64 }
%struct.nl_text = type { ptr, i64 }
%struct.nl_population = type { ptr, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr, ptr, ptr, ptr, i64, ptr, ptr, ptr, ptr, ptr, ptr, i64 }
%struct.nl_slot = type { ptr, i64, i64 }
%struct.nl_target = type { ptr, i64, i64, i64, i64, i64, i64, ptr, ptr, double, double, double, double }
%struct.nl_launch = type { i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr }
%struct.nl_kept = type { i64, i64, i64 }
%struct.nl_probe = type { ptr, i64, i64, i64, i64, ptr, ptr, double, i64, i64, ptr }
%struct.nl_range = type { i64, i64, i64, i64, ptr }
%struct.nl_handler = type { i64, i64, i64 }
%struct.nl_driver = type { i64, i64, ptr }
%struct.nl_timed = type { i64, i64, i64, i64, ptr }
%struct.nl_table = type { ptr, i64, i64, i64, i64, i64, i64, i64, i64, ptr, ptr, ptr, ptr, i64, ptr, ptr, ptr, i64, i64, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, i64, i64, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64 }
%struct.nl_block = type { i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr, ptr, ptr }
%struct.nl_history = type { i64, i64, i64, i64, i64, ptr }
%struct.nl_total = type { i64, i64, ptr, ptr }
%struct.nl_event = type { i32, i32, i32 }
%struct.nl_reduction = type { i64, i64, i64, i64 }
%struct.nl_writer = type { ptr, i64, i64 }
%struct.nl_reader = type { ptr, ptr, i64, i64, i64, ptr, i64 }
%struct.nl_part = type { ptr, ptr, i64, i64, i64, i64 }
%struct.nl_view = type { ptr, i64, i64 }
%struct.nl_under_way = type { i64, i64, i64, i64, i64 }
%struct.nl_variable = type { i64, i64, i64, i64 }

@.str = private constant [3 x i8] c"rb\00", align 1
@.str.1 = private constant [27 x i8] c"the image cannot be opened\00", align 1
@.str.2 = private constant [35 x i8] c"it needs more memory than there is\00", align 1
@.str.3 = private constant [48 x i8] c"is inconsistent: it holds more than the network\00", align 1
@nl_open_image.magic = internal constant [8 x i8] c"NLIMAGE\1A", align 1
@.str.4 = private constant [44 x i8] c"is truncated: it is shorter than its header\00", align 1
@.str.5 = private constant [48 x i8] c"is none: it does not begin like a network image\00", align 1
@.str.6 = private constant [58 x i8] c"has another version of the format than this library reads\00", align 1
@.str.7 = private constant [49 x i8] c"is truncated: there are fewer bytes than it says\00", align 1
@.str.8 = private constant [47 x i8] c"was altered: there are more bytes than it says\00", align 1
@.str.9 = private constant [35 x i8] c"was altered: its checksum is wrong\00", align 1
@.str.10 = private constant [74 x i8] c"belongs to another program than this library, or to another version of it\00", align 1
@.str.11 = private constant [49 x i8] c"is inconsistent: it has no room for its sections\00", align 1
@nl_sha_start.start = internal constant [8 x i32] [i32 1779033703, i32 -1150833019, i32 1013904242, i32 -1521486534, i32 1359893119, i32 -1694144372, i32 528734635, i32 1541459225], align 16
@nl_sha_words = internal constant [64 x i32] [i32 1116352408, i32 1899447441, i32 -1245643825, i32 -373957723, i32 961987163, i32 1508970993, i32 -1841331548, i32 -1424204075, i32 -670586216, i32 310598401, i32 607225278, i32 1426881987, i32 1925078388, i32 -2132889090, i32 -1680079193, i32 -1046744716, i32 -459576895, i32 -272742522, i32 264347078, i32 604807628, i32 770255983, i32 1249150122, i32 1555081692, i32 1996064986, i32 -1740746414, i32 -1473132947, i32 -1341970488, i32 -1084653625, i32 -958395405, i32 -710438585, i32 113926993, i32 338241895, i32 666307205, i32 773529912, i32 1294757372, i32 1396182291, i32 1695183700, i32 1986661051, i32 -2117940946, i32 -1838011259, i32 -1564481375, i32 -1474664885, i32 -1035236496, i32 -949202525, i32 -778901479, i32 -694614492, i32 -200395387, i32 275423344, i32 430227734, i32 506948616, i32 659060556, i32 883997877, i32 958139571, i32 1322822218, i32 1537002063, i32 1747873779, i32 1955562222, i32 2024104815, i32 -2067236844, i32 -1933114872, i32 -1866530822, i32 -1538233109, i32 -1090935817, i32 -965641998], align 16
@.str.12 = private constant [38 x i8] c"is inconsistent: a section is missing\00", align 1
@.str.13 = private constant [46 x i8] c"is inconsistent: a section lies outside of it\00", align 1
@.str.14 = private constant [61 x i8] c"is inconsistent: a section has another length than it should\00", align 1
@.str.15 = private constant [40 x i8] c"is inconsistent: it has too few numbers\00", align 1
@.str.16 = private constant [42 x i8] c"is inconsistent: a number is out of range\00", align 1
@.str.17 = private constant [51 x i8] c"is inconsistent: it has more synapses than it says\00", align 1
@.str.18 = private constant [52 x i8] c"is inconsistent: the order of synapses names others\00", align 1
@.str.19 = private constant [53 x i8] c"is inconsistent: synapses come from or go to nothing\00", align 1
@.str.20 = private constant [54 x i8] c"is inconsistent: synapses have another shape than any\00", align 1
@.str.21 = private constant [41 x i8] c"is inconsistent: synapses end at no cell\00", align 1
@.str.22 = private constant [60 x i8] c"is inconsistent: rows of synapses overlap or end at no cell\00", align 1
@.str.23 = private constant [40 x i8] c"is inconsistent: delays of rows overlap\00", align 1
@.str.24 = private constant [45 x i8] c"is inconsistent: columns of synapses overlap\00", align 1
@.str.25 = private constant [43 x i8] c"is inconsistent: delays of columns overlap\00", align 1
@.str.26 = private constant [37 x i8] c"is inconsistent: a delay is negative\00", align 1
@.str.27 = private constant [42 x i8] c"is inconsistent: rows of synapses overlap\00", align 1
@.str.28 = private constant [11 x i8] c"the image \00", align 1
@.str.29 = private constant [2 x i8] c"'\00", align 1
@.str.30 = private constant [11 x i8] c"' of cell \00", align 1
@.str.31 = private constant [6 x i8] c" of '\00", align 1
@.str.32 = private constant [10 x i8] c"' became \00", align 1
@.str.33 = private constant [5 x i8] c" at \00", align 1
@.str.34 = private constant [2 x i8] c"-\00", align 1
@.str.35 = private constant [4 x i8] c"NaN\00", align 1
@.str.36 = private constant [9 x i8] c"Infinity\00", align 1
@.str.37 = private constant [2 x i8] c".\00", align 1
@.str.38 = private constant [2 x i8] c"E\00", align 1
@.str.39 = private constant [11 x i8] c" ms (step \00", align 1
@.str.40 = private constant [2 x i8] c")\00", align 1
@.str.41 = private constant [13 x i8] c"connection '\00", align 1
@.str.42 = private constant [8 x i8] c"' adds \00", align 1
@.str.43 = private constant [6 x i8] c" to '\00", align 1
@.str.44 = private constant [6 x i8] c"' at \00", align 1
@.str.45 = private constant [29 x i8] c", which its sums cannot hold\00", align 1
@.str.46 = private constant [51 x i8] c"events on their way need more memory than there is\00", align 1
@.str.47 = private constant [2 x i8] c"/\00", align 1
@.str.48 = private constant [9 x i8] c"lesioned\00", align 1
@.str.49 = private constant [2 x i8] c"<\00", align 1
@.str.50 = private constant [2 x i8] c"@\00", align 1
@.str.51 = private constant [12 x i8] c"connection \00", align 1
@.str.52 = private constant [2 x i8] c">\00", align 1
@nl_event_columns = internal constant [5 x ptr] [ptr @.str.53, ptr @.str.54, ptr @.str.55, ptr @.str.56, ptr @.str.57], align 16
@nl_event_types = internal constant [5 x i64] [i64 2, i64 2, i64 2, i64 3, i64 2], align 16
@.str.53 = private constant [5 x i8] c"side\00", align 1
@.str.54 = private constant [11 x i8] c"population\00", align 1
@.str.55 = private constant [6 x i8] c"event\00", align 1
@.str.56 = private constant [6 x i8] c"stamp\00", align 1
@.str.57 = private constant [5 x i8] c"cell\00", align 1
@.str.58 = private constant [10 x i8] c"aggregate\00", align 1
@.str.59 = private constant [3 x i8] c"@-\00", align 1
@nl_open_state.magic = internal constant [8 x i8] c"NLSTATE\1A", align 1
@.str.60 = private constant [1 x i8] zeroinitializer, align 1
@.str.61 = private constant [40 x i8] c"is none: it does not begin like a state\00", align 1
@.str.62 = private constant [64 x i8] c"was saved by another program, or by an earlier text of this one\00", align 1
@.str.63 = private constant [22 x i8] c"has another precision\00", align 1
@.str.64 = private constant [51 x i8] c"was saved with another seed than that of the image\00", align 1
@.str.65 = private constant [38 x i8] c"was altered: a number is out of range\00", align 1
@.str.66 = private constant [11 x i8] c"the state \00", align 1
@.str.67 = private constant [32 x i8] c"needs more memory than there is\00", align 1
@.str.68 = private constant [42 x i8] c"was altered: a section lies outside of it\00", align 1
@.str.69 = private constant [10 x i8] c"holds no \00", align 1
@.str.70 = private constant [29 x i8] c"has another size or type of \00", align 1
@.str.71 = private constant [46 x i8] c"was altered: an event is none of this network\00", align 1
@.str.72 = private constant [34 x i8] c"holds what nothing changes here: \00", align 1

; Function Attrs: nounwind
define hidden void @nl_destroy(ptr noundef %0) #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %6, label %3

3:                                                ; preds = %1
  tail call fastcc void @nl_release(ptr noundef nonnull %0) #21
  %4 = getelementptr inbounds i8, ptr %0, i32 16
  %5 = load ptr, ptr %4, align 8
  tail call void @free(ptr noundef %5) #21
  tail call void @free(ptr noundef nonnull %0) #21
  br label %6

6:                                                ; preds = %1, %3
  ret void
}

; Function Attrs: nounwind
define internal fastcc void @nl_release(ptr nocapture noundef %0) #0 {
  %2 = getelementptr inbounds i8, ptr %0, i32 148
  %3 = getelementptr inbounds i8, ptr %0, i32 104
  br label %4

4:                                                ; preds = %26, %1
  %5 = phi i64 [ 0, %1 ], [ %27, %26 ]
  %6 = load i64, ptr %3, align 8
  %7 = icmp slt i64 %5, %6
  br i1 %7, label %8, label %13

8:                                                ; preds = %4
  %9 = load ptr, ptr %2, align 4
  %10 = icmp eq ptr %9, null
  br i1 %10, label %13, label %11

11:                                               ; preds = %8
  %12 = trunc i64 %5 to i32
  br label %15

13:                                               ; preds = %4, %8
  %14 = getelementptr inbounds i8, ptr %0, i32 12
  br label %34

15:                                               ; preds = %11, %28
  %16 = phi ptr [ %33, %28 ], [ %9, %11 ]
  %17 = phi i64 [ %32, %28 ], [ 0, %11 ]
  %18 = getelementptr inbounds %struct.nl_connection, ptr %16, i32 %12
  %19 = getelementptr inbounds i8, ptr %18, i32 264
  %20 = load i64, ptr %19, align 8
  %21 = icmp slt i64 %17, %20
  br i1 %21, label %22, label %26

22:                                               ; preds = %15
  %23 = getelementptr inbounds i8, ptr %18, i32 272
  %24 = load ptr, ptr %23, align 8
  %25 = icmp eq ptr %24, null
  br i1 %25, label %26, label %28

26:                                               ; preds = %15, %22
  %27 = add nuw nsw i64 %5, 1
  br label %4

28:                                               ; preds = %22
  %29 = trunc i64 %17 to i32
  %30 = getelementptr inbounds %struct.nl_queue, ptr %24, i32 %29, i32 6
  %31 = load ptr, ptr %30, align 8
  tail call void @free(ptr noundef %31) #21
  %32 = add nuw nsw i64 %17, 1
  %33 = load ptr, ptr %2, align 4
  br label %15

34:                                               ; preds = %37, %13
  %35 = load ptr, ptr %14, align 4
  %36 = icmp eq ptr %35, null
  br i1 %36, label %41, label %37

37:                                               ; preds = %34
  %38 = load ptr, ptr %35, align 4
  store ptr %38, ptr %14, align 4
  %39 = getelementptr inbounds i8, ptr %35, i32 4
  %40 = load ptr, ptr %39, align 4
  tail call void @free(ptr noundef %40) #21
  tail call void @free(ptr noundef nonnull %35) #21
  br label %34

41:                                               ; preds = %34
  ret void
}

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) #1

; Function Attrs: nounwind
define hidden noundef ptr @nl_create(ptr nocapture noundef readonly %0, ptr noundef %1, i64 noundef %2, ptr noundef %3, i64 noundef %4) #0 {
  %6 = tail call fastcc ptr @nl_make(ptr noundef %0, ptr noundef %1, i64 noundef %2, ptr noundef null, ptr noundef %3, i64 noundef %4) #21
  ret ptr %6
}

; Function Attrs: nounwind
define internal fastcc noundef ptr @nl_make(ptr nocapture noundef readonly %0, ptr noundef %1, i64 noundef %2, ptr noundef %3, ptr noundef %4, i64 noundef %5) #0 {
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca [12 x ptr], align 16
  %10 = alloca i64, align 8
  %11 = alloca [10 x ptr], align 16
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca [4 x i64], align 16
  %16 = alloca [32 x i8], align 16
  %17 = alloca %struct.nl_sha, align 8
  %18 = alloca %struct.nl_image, align 8
  %19 = alloca ptr, align 4
  %20 = alloca %struct.nl_text, align 8
  %21 = tail call dereferenceable_or_null(752) ptr @calloc(i32 noundef 1, i32 noundef 752) #22
  %22 = icmp eq ptr %21, null
  br i1 %22, label %23, label %30

23:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %20) #23
  store ptr %4, ptr %20, align 8
  %24 = getelementptr inbounds i8, ptr %20, i32 8
  %25 = icmp eq ptr %4, null
  %26 = select i1 %25, i64 0, i64 %5
  store i64 %26, ptr %24, align 8
  %27 = icmp sgt i64 %26, 0
  br i1 %27, label %28, label %29

28:                                               ; preds = %23
  store i8 0, ptr %4, align 1
  br label %29

29:                                               ; preds = %23, %28
  call fastcc void @nl_add(ptr noundef nonnull %20, ptr noundef nonnull @.str.2) #21
  tail call void @free(ptr noundef %3) #21
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %20) #23
  br label %2473

30:                                               ; preds = %6
  tail call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(12) %21, ptr noundef nonnull align 4 dereferenceable(12) %0, i32 12, i1 false)
  %31 = getelementptr inbounds i8, ptr %21, i32 16
  store ptr %3, ptr %31, align 8
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %19) #23
  %32 = load ptr, ptr %21, align 8
  %33 = getelementptr inbounds i8, ptr %32, i32 8
  %34 = load i64, ptr %32, align 8
  %35 = getelementptr inbounds i8, ptr %21, i32 24
  store i64 %34, ptr %35, align 8
  %36 = getelementptr inbounds i8, ptr %32, i32 16
  %37 = load i64, ptr %33, align 8
  %38 = getelementptr inbounds i8, ptr %21, i32 32
  store i64 %37, ptr %38, align 8
  %39 = getelementptr inbounds i8, ptr %32, i32 24
  %40 = load i64, ptr %36, align 8
  %41 = getelementptr inbounds i8, ptr %21, i32 40
  store i64 %40, ptr %41, align 8
  %42 = getelementptr inbounds i8, ptr %32, i32 56
  %43 = getelementptr inbounds i8, ptr %21, i32 64
  store ptr %39, ptr %43, align 8
  %44 = getelementptr inbounds i8, ptr %32, i32 88
  %45 = getelementptr inbounds i8, ptr %21, i32 68
  store ptr %42, ptr %45, align 4
  %46 = getelementptr inbounds i8, ptr %32, i32 96
  %47 = load i64, ptr %44, align 8
  %48 = getelementptr inbounds i8, ptr %21, i32 56
  store i64 %47, ptr %48, align 8
  %49 = getelementptr inbounds i8, ptr %32, i32 104
  %50 = load i64, ptr %46, align 8
  %51 = getelementptr inbounds i8, ptr %21, i32 72
  store i64 %50, ptr %51, align 8
  %52 = getelementptr inbounds i8, ptr %32, i32 112
  %53 = load i64, ptr %49, align 8
  %54 = getelementptr inbounds i8, ptr %32, i32 120
  %55 = load i64, ptr %52, align 8
  %56 = getelementptr inbounds i8, ptr %21, i32 88
  store i64 %55, ptr %56, align 8
  %57 = getelementptr inbounds i8, ptr %32, i32 128
  %58 = load i64, ptr %54, align 8
  %59 = getelementptr inbounds i8, ptr %21, i32 96
  store i64 %58, ptr %59, align 8
  %60 = getelementptr inbounds i8, ptr %32, i32 136
  %61 = load i64, ptr %57, align 8
  %62 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %50, i64 noundef 144) #21
  %63 = getelementptr inbounds i8, ptr %21, i32 136
  store ptr %62, ptr %63, align 8
  %64 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %53, i64 noundef 96) #21
  %65 = getelementptr inbounds i8, ptr %21, i32 140
  store ptr %64, ptr %65, align 4
  %66 = load i64, ptr %56, align 8
  %67 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %66, i64 noundef 80) #21
  %68 = getelementptr inbounds i8, ptr %21, i32 144
  store ptr %67, ptr %68, align 8
  %69 = load i64, ptr %59, align 8
  %70 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %69, i64 noundef 1) #21
  %71 = getelementptr inbounds i8, ptr %21, i32 164
  store ptr %70, ptr %71, align 4
  %72 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %61, i64 noundef 296) #21
  %73 = getelementptr inbounds i8, ptr %21, i32 148
  store ptr %72, ptr %73, align 4
  %74 = load ptr, ptr %63, align 8
  %75 = icmp eq ptr %74, null
  br i1 %75, label %561, label %76

76:                                               ; preds = %30
  %77 = load ptr, ptr %65, align 4
  %78 = icmp eq ptr %77, null
  br i1 %78, label %561, label %79

79:                                               ; preds = %76
  %80 = load ptr, ptr %68, align 8
  %81 = icmp eq ptr %80, null
  br i1 %81, label %561, label %82

82:                                               ; preds = %79
  %83 = load ptr, ptr %71, align 4
  %84 = icmp eq ptr %83, null
  %85 = icmp eq ptr %72, null
  %86 = or i1 %85, %84
  br i1 %86, label %561, label %87

87:                                               ; preds = %82
  %88 = getelementptr inbounds i8, ptr %21, i32 104
  store i64 %61, ptr %88, align 8
  %89 = getelementptr inbounds i8, ptr %21, i32 8
  %90 = getelementptr inbounds i8, ptr %21, i32 80
  %91 = getelementptr inbounds i8, ptr %21, i32 200
  %92 = getelementptr inbounds i8, ptr %21, i32 232
  br label %93

93:                                               ; preds = %291, %87
  %94 = phi ptr [ %60, %87 ], [ %292, %291 ]
  %95 = phi i64 [ 0, %87 ], [ %293, %291 ]
  %96 = load i64, ptr %51, align 8
  %97 = icmp slt i64 %95, %96
  br i1 %97, label %99, label %98

98:                                               ; preds = %93
  store ptr %94, ptr %19, align 4
  br label %294

99:                                               ; preds = %93
  %100 = load ptr, ptr %63, align 8
  %101 = trunc i64 %95 to i32
  %102 = getelementptr inbounds %struct.nl_population, ptr %100, i32 %101
  %103 = load ptr, ptr %89, align 8
  %104 = getelementptr inbounds i8, ptr %94, i32 8
  %105 = load i64, ptr %94, align 8
  %106 = trunc i64 %105 to i32
  %107 = getelementptr inbounds ptr, ptr %103, i32 %106
  %108 = load ptr, ptr %107, align 4
  store ptr %108, ptr %102, align 8
  %109 = getelementptr inbounds i8, ptr %94, i32 16
  %110 = load i64, ptr %104, align 8
  %111 = getelementptr inbounds i8, ptr %102, i32 8
  store i64 %110, ptr %111, align 8
  %112 = add nsw i64 %110, 63
  %113 = sdiv i64 %112, 64
  %114 = shl nsw i64 %113, 6
  %115 = getelementptr inbounds i8, ptr %102, i32 16
  store i64 %114, ptr %115, align 8
  %116 = getelementptr inbounds i8, ptr %94, i32 24
  %117 = load i64, ptr %109, align 8
  %118 = getelementptr inbounds i8, ptr %102, i32 24
  store i64 %117, ptr %118, align 8
  %119 = getelementptr inbounds i8, ptr %94, i32 32
  %120 = load i64, ptr %116, align 8
  %121 = getelementptr inbounds i8, ptr %102, i32 32
  store i64 %120, ptr %121, align 8
  %122 = getelementptr inbounds i8, ptr %94, i32 40
  %123 = load i64, ptr %119, align 8
  %124 = getelementptr inbounds i8, ptr %102, i32 40
  store i64 %123, ptr %124, align 8
  %125 = getelementptr inbounds i8, ptr %94, i32 48
  %126 = load i64, ptr %122, align 8
  %127 = getelementptr inbounds i8, ptr %102, i32 48
  store i64 %126, ptr %127, align 8
  %128 = getelementptr inbounds i8, ptr %94, i32 56
  %129 = load i64, ptr %125, align 8
  %130 = getelementptr inbounds i8, ptr %102, i32 56
  store i64 %129, ptr %130, align 8
  %131 = getelementptr inbounds i8, ptr %94, i32 64
  %132 = load i64, ptr %128, align 8
  %133 = getelementptr inbounds i8, ptr %102, i32 64
  store i64 %132, ptr %133, align 8
  %134 = getelementptr inbounds i8, ptr %94, i32 72
  %135 = load i64, ptr %131, align 8
  %136 = getelementptr inbounds i8, ptr %102, i32 72
  store i64 %135, ptr %136, align 8
  %137 = getelementptr inbounds i8, ptr %94, i32 80
  %138 = load i64, ptr %134, align 8
  %139 = getelementptr inbounds i8, ptr %102, i32 80
  store i64 %138, ptr %139, align 8
  %140 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %123, i64 noundef 24) #21
  %141 = getelementptr inbounds i8, ptr %102, i32 88
  store ptr %140, ptr %141, align 8
  %142 = load i64, ptr %136, align 8
  %143 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %142, i64 noundef 80) #21
  %144 = getelementptr inbounds i8, ptr %102, i32 92
  store ptr %143, ptr %144, align 4
  %145 = load i64, ptr %139, align 8
  %146 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %145, i64 noundef 24) #21
  %147 = getelementptr inbounds i8, ptr %102, i32 96
  store ptr %146, ptr %147, align 8
  %148 = load ptr, ptr %141, align 8
  %149 = icmp eq ptr %148, null
  br i1 %149, label %288, label %150

150:                                              ; preds = %99
  %151 = load ptr, ptr %144, align 4
  %152 = icmp eq ptr %151, null
  %153 = icmp eq ptr %146, null
  %154 = or i1 %153, %152
  br i1 %154, label %288, label %155

155:                                              ; preds = %150, %164
  %156 = phi ptr [ %178, %164 ], [ %137, %150 ]
  %157 = phi i64 [ %182, %164 ], [ 0, %150 ]
  %158 = load i64, ptr %124, align 8
  %159 = icmp slt i64 %157, %158
  br i1 %159, label %164, label %160

160:                                              ; preds = %155
  %161 = load i64, ptr %90, align 8
  %162 = getelementptr inbounds i8, ptr %102, i32 104
  store i64 %161, ptr %162, align 8
  %163 = ptrtoint ptr %102 to i32
  br label %183

164:                                              ; preds = %155
  %165 = load ptr, ptr %89, align 8
  %166 = getelementptr inbounds i8, ptr %156, i32 8
  %167 = load i64, ptr %156, align 8
  %168 = trunc i64 %167 to i32
  %169 = getelementptr inbounds ptr, ptr %165, i32 %168
  %170 = load ptr, ptr %169, align 4
  %171 = load ptr, ptr %141, align 8
  %172 = trunc i64 %157 to i32
  %173 = getelementptr inbounds %struct.nl_slot, ptr %171, i32 %172
  store ptr %170, ptr %173, align 8
  %174 = getelementptr inbounds i8, ptr %156, i32 16
  %175 = load i64, ptr %166, align 8
  %176 = load ptr, ptr %141, align 8
  %177 = getelementptr inbounds %struct.nl_slot, ptr %176, i32 %172, i32 1
  store i64 %175, ptr %177, align 8
  %178 = getelementptr inbounds i8, ptr %156, i32 24
  %179 = load i64, ptr %174, align 8
  %180 = load ptr, ptr %141, align 8
  %181 = getelementptr inbounds %struct.nl_slot, ptr %180, i32 %172, i32 2
  store i64 %179, ptr %181, align 8
  %182 = add nuw nsw i64 %157, 1
  br label %155

183:                                              ; preds = %220, %160
  %184 = phi ptr [ %156, %160 ], [ %205, %220 ]
  %185 = phi i64 [ 0, %160 ], [ %225, %220 ]
  %186 = load i64, ptr %127, align 8
  %187 = icmp slt i64 %185, %186
  br i1 %187, label %193, label %188

188:                                              ; preds = %183
  %189 = load i64, ptr %130, align 8
  %190 = trunc i64 %189 to i32
  %191 = getelementptr inbounds i64, ptr %184, i32 %190
  %192 = getelementptr inbounds i8, ptr %102, i32 100
  store ptr %184, ptr %192, align 4
  br label %226

193:                                              ; preds = %183
  %194 = load ptr, ptr %65, align 4
  %195 = load i64, ptr %90, align 8
  %196 = add nsw i64 %195, 1
  store i64 %196, ptr %90, align 8
  %197 = trunc i64 %195 to i32
  %198 = getelementptr inbounds %struct.nl_target, ptr %194, i32 %197
  %199 = load ptr, ptr %89, align 8
  %200 = getelementptr inbounds i8, ptr %184, i32 8
  %201 = load i64, ptr %184, align 8
  %202 = trunc i64 %201 to i32
  %203 = getelementptr inbounds ptr, ptr %199, i32 %202
  %204 = load ptr, ptr %203, align 4
  store ptr %204, ptr %198, align 8
  %205 = getelementptr inbounds i8, ptr %184, i32 16
  %206 = load i64, ptr %200, align 8
  %207 = getelementptr inbounds i8, ptr %198, i32 16
  store i64 %206, ptr %207, align 8
  %208 = load ptr, ptr %63, align 8
  %209 = ptrtoint ptr %208 to i32
  %210 = sub i32 %163, %209
  %211 = sdiv exact i32 %210, 144
  %212 = sext i32 %211 to i64
  %213 = getelementptr inbounds i8, ptr %198, i32 8
  store i64 %212, ptr %213, align 8
  %214 = icmp eq i64 %206, 0
  br i1 %214, label %215, label %219

215:                                              ; preds = %193
  %216 = load i64, ptr %35, align 8
  %217 = freeze i64 %216
  %218 = icmp eq i64 %217, 64
  br i1 %218, label %219, label %220

219:                                              ; preds = %215, %193
  br label %220

220:                                              ; preds = %219, %215
  %221 = phi i64 [ 8, %219 ], [ 4, %215 ]
  %222 = getelementptr inbounds i8, ptr %198, i32 24
  store i64 %221, ptr %222, align 8
  %223 = load i64, ptr %91, align 8
  %224 = or i64 %223, %206
  store i64 %224, ptr %91, align 8
  %225 = add nuw nsw i64 %185, 1
  br label %183

226:                                              ; preds = %231, %188
  %227 = phi ptr [ %191, %188 ], [ %265, %231 ]
  %228 = phi i64 [ 0, %188 ], [ %267, %231 ]
  %229 = load i64, ptr %136, align 8
  %230 = icmp slt i64 %228, %229
  br i1 %230, label %231, label %268

231:                                              ; preds = %226
  %232 = load ptr, ptr %144, align 4
  %233 = trunc i64 %228 to i32
  %234 = getelementptr inbounds %struct.nl_launch, ptr %232, i32 %233
  %235 = getelementptr inbounds i8, ptr %227, i32 8
  %236 = load i64, ptr %227, align 8
  store i64 %236, ptr %234, align 8
  %237 = getelementptr inbounds i8, ptr %227, i32 16
  %238 = load i64, ptr %235, align 8
  %239 = getelementptr inbounds i8, ptr %234, i32 8
  store i64 %238, ptr %239, align 8
  %240 = getelementptr inbounds i8, ptr %227, i32 24
  %241 = load i64, ptr %237, align 8
  %242 = getelementptr inbounds i8, ptr %234, i32 16
  store i64 %241, ptr %242, align 8
  %243 = getelementptr inbounds i8, ptr %227, i32 32
  %244 = load i64, ptr %240, align 8
  %245 = getelementptr inbounds i8, ptr %234, i32 24
  store i64 %244, ptr %245, align 8
  %246 = getelementptr inbounds i8, ptr %227, i32 40
  %247 = load i64, ptr %243, align 8
  %248 = getelementptr inbounds i8, ptr %234, i32 32
  store i64 %247, ptr %248, align 8
  %249 = getelementptr inbounds i8, ptr %227, i32 48
  %250 = load i64, ptr %246, align 8
  %251 = getelementptr inbounds i8, ptr %234, i32 40
  store i64 %250, ptr %251, align 8
  %252 = getelementptr inbounds i8, ptr %227, i32 56
  %253 = load i64, ptr %249, align 8
  %254 = getelementptr inbounds i8, ptr %234, i32 48
  store i64 %253, ptr %254, align 8
  %255 = getelementptr inbounds i8, ptr %227, i32 64
  %256 = load i64, ptr %252, align 8
  %257 = getelementptr inbounds i8, ptr %234, i32 56
  store i64 %256, ptr %257, align 8
  %258 = getelementptr inbounds i8, ptr %227, i32 72
  %259 = load i64, ptr %255, align 8
  %260 = getelementptr inbounds i8, ptr %234, i32 64
  store i64 %259, ptr %260, align 8
  %261 = mul nsw i64 %247, 3
  %262 = add nsw i64 %250, %261
  %263 = add nsw i64 %262, %253
  %264 = trunc i64 %263 to i32
  %265 = getelementptr inbounds i64, ptr %258, i32 %264
  %266 = getelementptr inbounds i8, ptr %234, i32 72
  store ptr %258, ptr %266, align 8
  %267 = add nuw nsw i64 %228, 1
  br label %226

268:                                              ; preds = %226, %273
  %269 = phi ptr [ %283, %273 ], [ %227, %226 ]
  %270 = phi i64 [ %287, %273 ], [ 0, %226 ]
  %271 = load i64, ptr %139, align 8
  %272 = icmp slt i64 %270, %271
  br i1 %272, label %273, label %291

273:                                              ; preds = %268
  %274 = getelementptr inbounds i8, ptr %269, i32 8
  %275 = load i64, ptr %269, align 8
  %276 = load ptr, ptr %147, align 8
  %277 = trunc i64 %270 to i32
  %278 = getelementptr inbounds %struct.nl_kept, ptr %276, i32 %277
  store i64 %275, ptr %278, align 8
  %279 = getelementptr inbounds i8, ptr %269, i32 16
  %280 = load i64, ptr %274, align 8
  %281 = load ptr, ptr %147, align 8
  %282 = getelementptr inbounds %struct.nl_kept, ptr %281, i32 %277, i32 1
  store i64 %280, ptr %282, align 8
  %283 = getelementptr inbounds i8, ptr %269, i32 24
  %284 = load i64, ptr %279, align 8
  %285 = load ptr, ptr %147, align 8
  %286 = getelementptr inbounds %struct.nl_kept, ptr %285, i32 %277, i32 2
  store i64 %284, ptr %286, align 8
  %287 = add nuw nsw i64 %270, 1
  br label %268

288:                                              ; preds = %150, %99
  %289 = load i64, ptr %92, align 8
  %290 = icmp eq i64 %289, 0
  br i1 %290, label %291, label %560

291:                                              ; preds = %268, %288
  %292 = phi ptr [ %137, %288 ], [ %269, %268 ]
  %293 = add nuw nsw i64 %95, 1
  br label %93

294:                                              ; preds = %348, %98
  %295 = phi i64 [ %349, %348 ], [ 0, %98 ]
  %296 = load i64, ptr %56, align 8
  %297 = icmp slt i64 %295, %296
  br i1 %297, label %300, label %298

298:                                              ; preds = %294
  %299 = getelementptr inbounds i8, ptr %21, i32 208
  br label %350

300:                                              ; preds = %294
  %301 = load ptr, ptr %68, align 8
  %302 = trunc i64 %295 to i32
  %303 = getelementptr inbounds %struct.nl_probe, ptr %301, i32 %302
  %304 = load ptr, ptr %89, align 8
  %305 = load ptr, ptr %19, align 4
  %306 = getelementptr inbounds i8, ptr %305, i32 8
  %307 = load i64, ptr %305, align 8
  %308 = trunc i64 %307 to i32
  %309 = getelementptr inbounds ptr, ptr %304, i32 %308
  %310 = load ptr, ptr %309, align 4
  store ptr %310, ptr %303, align 8
  %311 = getelementptr inbounds i8, ptr %305, i32 16
  %312 = load i64, ptr %306, align 8
  %313 = getelementptr inbounds i8, ptr %303, i32 8
  store i64 %312, ptr %313, align 8
  %314 = getelementptr inbounds i8, ptr %305, i32 24
  %315 = load i64, ptr %311, align 8
  %316 = getelementptr inbounds i8, ptr %303, i32 16
  store i64 %315, ptr %316, align 8
  %317 = getelementptr inbounds i8, ptr %305, i32 32
  store ptr %317, ptr %19, align 4
  %318 = load i64, ptr %314, align 8
  %319 = getelementptr inbounds i8, ptr %303, i32 24
  store i64 %318, ptr %319, align 8
  %320 = getelementptr inbounds i8, ptr %303, i32 64
  store i64 -1, ptr %320, align 8
  %321 = getelementptr inbounds i8, ptr %303, i32 40
  %322 = call fastcc i64 @nl_read_ranges(ptr noundef nonnull %21, ptr noundef nonnull %19, i64 noundef %315, ptr noundef nonnull %321) #21
  %323 = icmp eq i64 %322, 0
  br i1 %323, label %324, label %345

324:                                              ; preds = %300
  %325 = load i64, ptr %316, align 8
  %326 = getelementptr inbounds i8, ptr %303, i32 32
  %327 = tail call i64 @llvm.smax.i64(i64 %325, i64 0)
  br label %328

328:                                              ; preds = %337, %324
  %329 = phi i64 [ %344, %337 ], [ 0, %324 ]
  %330 = icmp eq i64 %329, %327
  br i1 %330, label %331, label %337

331:                                              ; preds = %328
  %332 = load i64, ptr %319, align 8
  %333 = load ptr, ptr %19, align 4
  %334 = trunc i64 %332 to i32
  %335 = getelementptr inbounds i64, ptr %333, i32 %334
  store ptr %335, ptr %19, align 4
  %336 = getelementptr inbounds i8, ptr %303, i32 44
  store ptr %333, ptr %336, align 4
  br label %348

337:                                              ; preds = %328
  %338 = load ptr, ptr %321, align 8
  %339 = trunc i64 %329 to i32
  %340 = getelementptr inbounds %struct.nl_range, ptr %338, i32 %339, i32 3
  %341 = load i64, ptr %340, align 8
  %342 = load i64, ptr %326, align 8
  %343 = add nsw i64 %342, %341
  store i64 %343, ptr %326, align 8
  %344 = add nuw i64 %329, 1
  br label %328

345:                                              ; preds = %300
  %346 = load i64, ptr %92, align 8
  %347 = icmp eq i64 %346, 0
  br i1 %347, label %348, label %560

348:                                              ; preds = %345, %331
  %349 = add nuw nsw i64 %295, 1
  br label %294

350:                                              ; preds = %558, %298
  %351 = phi i64 [ %559, %558 ], [ 0, %298 ]
  %352 = load i64, ptr %88, align 8
  %353 = icmp slt i64 %351, %352
  br i1 %353, label %355, label %354

354:                                              ; preds = %350
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %19) #23
  br label %566

355:                                              ; preds = %350
  %356 = load ptr, ptr %73, align 4
  %357 = trunc i64 %351 to i32
  %358 = getelementptr inbounds %struct.nl_connection, ptr %356, i32 %357
  %359 = load ptr, ptr %89, align 8
  %360 = load ptr, ptr %19, align 4
  %361 = getelementptr inbounds i8, ptr %360, i32 8
  %362 = load i64, ptr %360, align 8
  %363 = trunc i64 %362 to i32
  %364 = getelementptr inbounds ptr, ptr %359, i32 %363
  %365 = load ptr, ptr %364, align 4
  store ptr %365, ptr %358, align 8
  %366 = getelementptr inbounds i8, ptr %360, i32 16
  %367 = load i64, ptr %361, align 8
  %368 = getelementptr inbounds i8, ptr %358, i32 8
  store i64 %367, ptr %368, align 8
  %369 = getelementptr inbounds i8, ptr %360, i32 24
  store ptr %369, ptr %19, align 4
  %370 = load i64, ptr %366, align 8
  %371 = getelementptr inbounds i8, ptr %358, i32 16
  store i64 %370, ptr %371, align 8
  %372 = icmp eq i64 %370, 0
  br i1 %372, label %558, label %373

373:                                              ; preds = %355
  %374 = getelementptr inbounds i8, ptr %360, i32 32
  %375 = load i64, ptr %369, align 8
  %376 = getelementptr inbounds i8, ptr %358, i32 24
  store i64 %375, ptr %376, align 8
  %377 = getelementptr inbounds i8, ptr %360, i32 40
  %378 = load i64, ptr %374, align 8
  %379 = getelementptr inbounds i8, ptr %358, i32 32
  store i64 %378, ptr %379, align 8
  %380 = getelementptr inbounds i8, ptr %360, i32 48
  %381 = load i64, ptr %377, align 8
  %382 = getelementptr inbounds i8, ptr %358, i32 40
  store i64 %381, ptr %382, align 8
  %383 = trunc i64 %375 to i32
  %384 = getelementptr inbounds i64, ptr %380, i32 %383
  %385 = getelementptr inbounds i8, ptr %358, i32 48
  store ptr %380, ptr %385, align 8
  %386 = trunc i64 %378 to i32
  %387 = getelementptr inbounds i64, ptr %384, i32 %386
  %388 = getelementptr inbounds i8, ptr %358, i32 52
  store ptr %384, ptr %388, align 4
  %389 = trunc i64 %381 to i32
  %390 = getelementptr inbounds i64, ptr %387, i32 %389
  %391 = getelementptr inbounds i8, ptr %358, i32 56
  store ptr %387, ptr %391, align 8
  %392 = getelementptr inbounds i8, ptr %390, i32 8
  %393 = load i64, ptr %390, align 8
  %394 = getelementptr inbounds i8, ptr %358, i32 64
  store i64 %393, ptr %394, align 8
  %395 = getelementptr inbounds i8, ptr %390, i32 16
  %396 = load i64, ptr %392, align 8
  %397 = getelementptr inbounds i8, ptr %358, i32 72
  store i64 %396, ptr %397, align 8
  %398 = getelementptr inbounds i8, ptr %390, i32 24
  %399 = load i64, ptr %395, align 8
  %400 = getelementptr inbounds i8, ptr %358, i32 80
  store i64 %399, ptr %400, align 8
  %401 = getelementptr inbounds i8, ptr %390, i32 32
  %402 = load i64, ptr %398, align 8
  %403 = getelementptr inbounds i8, ptr %358, i32 120
  store i64 %402, ptr %403, align 8
  %404 = getelementptr inbounds i8, ptr %390, i32 40
  %405 = load i64, ptr %401, align 8
  %406 = getelementptr inbounds i8, ptr %358, i32 136
  store i64 %405, ptr %406, align 8
  %407 = getelementptr inbounds i8, ptr %390, i32 48
  %408 = load i64, ptr %404, align 8
  %409 = getelementptr inbounds i8, ptr %358, i32 144
  store i64 %408, ptr %409, align 8
  %410 = getelementptr inbounds i8, ptr %390, i32 56
  %411 = load i64, ptr %407, align 8
  %412 = getelementptr inbounds i8, ptr %358, i32 88
  store i64 %411, ptr %412, align 8
  %413 = trunc i64 %411 to i32
  %414 = shl i32 %413, 4
  %415 = getelementptr inbounds i8, ptr %410, i32 %414
  %416 = getelementptr inbounds i8, ptr %358, i32 152
  store ptr %410, ptr %416, align 8
  %417 = getelementptr inbounds i8, ptr %415, i32 8
  store ptr %417, ptr %19, align 4
  %418 = load i64, ptr %415, align 8
  %419 = getelementptr inbounds i8, ptr %358, i32 96
  store i64 %418, ptr %419, align 8
  %420 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %418, i64 noundef 24) #21
  %421 = getelementptr inbounds i8, ptr %358, i32 156
  store ptr %420, ptr %421, align 4
  %422 = icmp eq ptr %420, null
  br i1 %422, label %555, label %423

423:                                              ; preds = %373, %435
  %424 = phi ptr [ %443, %435 ], [ %417, %373 ]
  %425 = phi i64 [ %447, %435 ], [ 0, %373 ]
  %426 = load i64, ptr %419, align 8
  %427 = icmp slt i64 %425, %426
  %428 = getelementptr inbounds i8, ptr %424, i32 8
  %429 = load i64, ptr %424, align 8
  br i1 %427, label %435, label %430

430:                                              ; preds = %423
  store ptr %428, ptr %19, align 4
  %431 = getelementptr inbounds i8, ptr %358, i32 104
  store i64 %429, ptr %431, align 8
  %432 = tail call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %429, i64 noundef 24) #21
  %433 = getelementptr inbounds i8, ptr %358, i32 160
  store ptr %432, ptr %433, align 8
  %434 = icmp eq ptr %432, null
  br i1 %434, label %555, label %448

435:                                              ; preds = %423
  %436 = load ptr, ptr %421, align 4
  %437 = trunc i64 %425 to i32
  %438 = getelementptr inbounds %struct.nl_handler, ptr %436, i32 %437
  store i64 %429, ptr %438, align 8
  %439 = getelementptr inbounds i8, ptr %424, i32 16
  %440 = load i64, ptr %428, align 8
  %441 = load ptr, ptr %421, align 4
  %442 = getelementptr inbounds %struct.nl_handler, ptr %441, i32 %437, i32 1
  store i64 %440, ptr %442, align 8
  %443 = getelementptr inbounds i8, ptr %424, i32 24
  %444 = load i64, ptr %439, align 8
  %445 = load ptr, ptr %421, align 4
  %446 = getelementptr inbounds %struct.nl_handler, ptr %445, i32 %437, i32 2
  store i64 %444, ptr %446, align 8
  %447 = add nuw nsw i64 %425, 1
  br label %423

448:                                              ; preds = %430, %460
  %449 = phi ptr [ %472, %460 ], [ %428, %430 ]
  %450 = phi i64 [ %474, %460 ], [ 0, %430 ]
  %451 = load i64, ptr %431, align 8
  %452 = icmp slt i64 %450, %451
  %453 = getelementptr inbounds i8, ptr %449, i32 8
  %454 = load i64, ptr %449, align 8
  br i1 %452, label %460, label %455

455:                                              ; preds = %448
  store ptr %453, ptr %19, align 4
  %456 = getelementptr inbounds i8, ptr %358, i32 112
  store i64 %454, ptr %456, align 8
  %457 = tail call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %454, i64 noundef 40) #21
  %458 = getelementptr inbounds i8, ptr %358, i32 164
  store ptr %457, ptr %458, align 4
  %459 = icmp eq ptr %457, null
  br i1 %459, label %555, label %475

460:                                              ; preds = %448
  %461 = load ptr, ptr %433, align 8
  %462 = trunc i64 %450 to i32
  %463 = getelementptr inbounds %struct.nl_driver, ptr %461, i32 %462
  store i64 %454, ptr %463, align 8
  %464 = getelementptr inbounds i8, ptr %449, i32 16
  %465 = load i64, ptr %453, align 8
  %466 = load ptr, ptr %433, align 8
  %467 = getelementptr inbounds %struct.nl_driver, ptr %466, i32 %462, i32 1
  store i64 %465, ptr %467, align 8
  %468 = load ptr, ptr %433, align 8
  %469 = getelementptr inbounds %struct.nl_driver, ptr %468, i32 %462, i32 1
  %470 = load i64, ptr %469, align 8
  %471 = trunc i64 %470 to i32
  %472 = getelementptr inbounds i64, ptr %464, i32 %471
  %473 = getelementptr inbounds %struct.nl_driver, ptr %468, i32 %462, i32 2
  store ptr %464, ptr %473, align 8
  %474 = add nuw nsw i64 %450, 1
  br label %448

475:                                              ; preds = %455, %513
  %476 = phi ptr [ %530, %513 ], [ %453, %455 ]
  %477 = phi i64 [ %532, %513 ], [ 0, %455 ]
  %478 = load i64, ptr %456, align 8
  %479 = icmp slt i64 %477, %478
  br i1 %479, label %513, label %480

480:                                              ; preds = %475
  %481 = getelementptr inbounds i8, ptr %476, i32 8
  %482 = load i64, ptr %476, align 8
  %483 = getelementptr inbounds i8, ptr %358, i32 128
  store i64 %482, ptr %483, align 8
  %484 = trunc i64 %482 to i32
  %485 = getelementptr inbounds i64, ptr %481, i32 %484
  %486 = getelementptr inbounds i8, ptr %358, i32 168
  store ptr %481, ptr %486, align 8
  %487 = getelementptr inbounds i8, ptr %485, i32 8
  %488 = load i64, ptr %485, align 8
  %489 = getelementptr inbounds i8, ptr %358, i32 176
  store i64 %488, ptr %489, align 8
  %490 = getelementptr inbounds i8, ptr %485, i32 16
  %491 = load i64, ptr %487, align 8
  %492 = getelementptr inbounds i8, ptr %358, i32 192
  store i64 %491, ptr %492, align 8
  %493 = mul nsw i64 %491, %488
  %494 = trunc i64 %493 to i32
  %495 = getelementptr inbounds i64, ptr %490, i32 %494
  %496 = getelementptr inbounds i8, ptr %358, i32 208
  store ptr %490, ptr %496, align 8
  %497 = getelementptr inbounds i8, ptr %495, i32 8
  %498 = load i64, ptr %495, align 8
  %499 = getelementptr inbounds i8, ptr %358, i32 184
  store i64 %498, ptr %499, align 8
  %500 = getelementptr inbounds i8, ptr %495, i32 16
  %501 = load i64, ptr %497, align 8
  %502 = getelementptr inbounds i8, ptr %358, i32 200
  store i64 %501, ptr %502, align 8
  %503 = mul nsw i64 %501, %498
  %504 = trunc i64 %503 to i32
  %505 = getelementptr inbounds i64, ptr %500, i32 %504
  %506 = getelementptr inbounds i8, ptr %358, i32 212
  store ptr %500, ptr %506, align 4
  %507 = getelementptr inbounds i8, ptr %505, i32 8
  store ptr %507, ptr %19, align 4
  %508 = load i64, ptr %505, align 8
  %509 = getelementptr inbounds i8, ptr %358, i32 216
  store i64 %508, ptr %509, align 8
  %510 = getelementptr inbounds i8, ptr %358, i32 224
  %511 = call fastcc i64 @nl_read_ranges(ptr noundef %21, ptr noundef nonnull %19, i64 noundef %508, ptr noundef nonnull %510) #21
  %512 = icmp eq i64 %511, 0
  br i1 %512, label %533, label %555

513:                                              ; preds = %475
  %514 = load ptr, ptr %458, align 4
  %515 = trunc i64 %477 to i32
  %516 = getelementptr inbounds %struct.nl_timed, ptr %514, i32 %515
  %517 = getelementptr inbounds i8, ptr %476, i32 8
  %518 = load i64, ptr %476, align 8
  store i64 %518, ptr %516, align 8
  %519 = getelementptr inbounds i8, ptr %476, i32 16
  %520 = load i64, ptr %517, align 8
  %521 = getelementptr inbounds i8, ptr %516, i32 8
  store i64 %520, ptr %521, align 8
  %522 = getelementptr inbounds i8, ptr %476, i32 24
  %523 = load i64, ptr %519, align 8
  %524 = getelementptr inbounds i8, ptr %516, i32 16
  store i64 %523, ptr %524, align 8
  %525 = getelementptr inbounds i8, ptr %476, i32 32
  %526 = load i64, ptr %522, align 8
  %527 = getelementptr inbounds i8, ptr %516, i32 24
  store i64 %526, ptr %527, align 8
  %528 = trunc i64 %526 to i32
  %529 = shl i32 %528, 5
  %530 = getelementptr inbounds i8, ptr %525, i32 %529
  %531 = getelementptr inbounds i8, ptr %516, i32 32
  store ptr %525, ptr %531, align 8
  %532 = add nuw nsw i64 %477, 1
  br label %475

533:                                              ; preds = %480
  %534 = load ptr, ptr %19, align 4
  %535 = getelementptr inbounds i8, ptr %534, i32 8
  %536 = load i64, ptr %534, align 8
  %537 = getelementptr inbounds i8, ptr %358, i32 232
  store i64 %536, ptr %537, align 8
  %538 = trunc i64 %536 to i32
  %539 = shl i32 %538, 5
  %540 = getelementptr inbounds i8, ptr %535, i32 %539
  store ptr %540, ptr %19, align 4
  %541 = getelementptr inbounds i8, ptr %358, i32 240
  store ptr %535, ptr %541, align 8
  %542 = load i64, ptr %456, align 8
  %543 = icmp sgt i64 %542, 0
  br i1 %543, label %551, label %544

544:                                              ; preds = %533
  %545 = load i64, ptr %431, align 8
  %546 = icmp sgt i64 %545, 0
  br i1 %546, label %551, label %547

547:                                              ; preds = %544
  %548 = load i64, ptr %403, align 8
  %549 = icmp sgt i64 %548, -1
  %550 = zext i1 %549 to i64
  br label %551

551:                                              ; preds = %547, %544, %533
  %552 = phi i64 [ 1, %544 ], [ 1, %533 ], [ %550, %547 ]
  %553 = load i64, ptr %299, align 8
  %554 = or i64 %553, %552
  store i64 %554, ptr %299, align 8
  br label %558

555:                                              ; preds = %480, %455, %430, %373
  %556 = load i64, ptr %92, align 8
  %557 = icmp eq i64 %556, 0
  br i1 %557, label %558, label %560

558:                                              ; preds = %555, %551, %355
  %559 = add nuw nsw i64 %351, 1
  br label %350

560:                                              ; preds = %288, %345, %555
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %19) #23
  br label %565

561:                                              ; preds = %30, %76, %79, %82
  %562 = getelementptr inbounds i8, ptr %21, i32 232
  %563 = load i64, ptr %562, align 8
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %19) #23
  %564 = icmp eq i64 %563, 0
  br i1 %564, label %566, label %565

565:                                              ; preds = %560, %561
  tail call fastcc void @nl_give_up(ptr noundef nonnull %21, ptr noundef %4, i64 noundef %5) #21
  br label %2473

566:                                              ; preds = %354, %561
  %567 = icmp slt i64 %2, 1
  %568 = ptrtoint ptr %1 to i32
  %569 = and i32 %568, 7
  %570 = icmp eq i32 %569, 0
  %571 = or i1 %567, %570
  br i1 %571, label %578, label %572

572:                                              ; preds = %566
  %573 = trunc i64 %2 to i32
  %574 = tail call ptr @malloc(i32 noundef %573) #24
  store ptr %574, ptr %31, align 8
  %575 = icmp eq ptr %574, null
  br i1 %575, label %576, label %577

576:                                              ; preds = %572
  tail call fastcc void @nl_fail(ptr noundef nonnull %21, ptr noundef nonnull @.str.2) #21
  tail call fastcc void @nl_give_up(ptr noundef nonnull %21, ptr noundef %4, i64 noundef %5) #21
  br label %2473

577:                                              ; preds = %572
  tail call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 1 %574, ptr nonnull align 1 %1, i32 %573, i1 false)
  br label %578

578:                                              ; preds = %577, %566
  %579 = phi ptr [ %574, %577 ], [ %1, %566 ]
  %580 = icmp eq ptr %579, null
  %581 = select i1 %580, i64 0, i64 %2
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %18) #23
  store ptr %21, ptr %18, align 8
  %582 = getelementptr inbounds i8, ptr %18, i32 4
  store ptr %579, ptr %582, align 4
  %583 = getelementptr inbounds i8, ptr %18, i32 8
  store i64 %581, ptr %583, align 8
  %584 = getelementptr inbounds i8, ptr %18, i32 16
  %585 = getelementptr inbounds i8, ptr %18, i32 24
  %586 = getelementptr inbounds i8, ptr %18, i32 32
  %587 = getelementptr inbounds i8, ptr %18, i32 40
  %588 = getelementptr inbounds i8, ptr %18, i32 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(20) %584, i8 0, i64 20, i1 false)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %587, i8 0, i64 16, i1 false)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %16) #23
  call void @llvm.lifetime.start.p0(i64 112, ptr nonnull %17) #23
  %589 = icmp slt i64 %581, 128
  br i1 %589, label %654, label %590

590:                                              ; preds = %578, %593
  %591 = phi i64 [ %600, %593 ], [ 0, %578 ]
  %592 = icmp eq i64 %591, 8
  br i1 %592, label %601, label %593

593:                                              ; preds = %590
  %594 = trunc nuw i64 %591 to i32
  %595 = getelementptr inbounds i8, ptr %579, i32 %594
  %596 = load i8, ptr %595, align 1
  %597 = getelementptr inbounds [8 x i8], ptr @nl_open_image.magic, i32 0, i32 %594
  %598 = load i8, ptr %597, align 1
  %599 = icmp eq i8 %596, %598
  %600 = add nuw nsw i64 %591, 1
  br i1 %599, label %590, label %654

601:                                              ; preds = %590
  %602 = getelementptr inbounds i8, ptr %579, i32 8
  %603 = tail call fastcc i64 @nl_little(ptr noundef nonnull %602, i64 noundef 4) #21
  %604 = icmp eq i64 %603, 1
  br i1 %604, label %605, label %654

605:                                              ; preds = %601
  %606 = getelementptr inbounds i8, ptr %579, i32 16
  %607 = tail call fastcc i64 @nl_little(ptr noundef nonnull %606, i64 noundef 8) #21
  %608 = icmp sgt i64 %607, %581
  br i1 %608, label %654, label %609

609:                                              ; preds = %605
  %610 = icmp slt i64 %607, %581
  br i1 %610, label %654, label %611

611:                                              ; preds = %609
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(32) %17, ptr noundef nonnull align 16 dereferenceable(32) @nl_sha_start.start, i32 32, i1 false)
  %612 = getelementptr inbounds i8, ptr %17, i32 96
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %612, i8 0, i64 16, i1 false)
  call fastcc void @nl_sha_take(ptr noundef nonnull %17, ptr noundef %579, i64 noundef 72) #21
  %613 = getelementptr inbounds i8, ptr %579, i32 104
  %614 = add nsw i64 %581, -104
  call fastcc void @nl_sha_take(ptr noundef nonnull %17, ptr noundef nonnull %613, i64 noundef %614) #21
  call fastcc void @nl_sha_end(ptr noundef nonnull %17, ptr noundef nonnull %16) #21
  %615 = getelementptr i8, ptr %579, i32 72
  br label %616

616:                                              ; preds = %621, %611
  %617 = phi i64 [ 0, %611 ], [ %628, %621 ]
  %618 = icmp eq i64 %617, 32
  br i1 %618, label %619, label %621

619:                                              ; preds = %616
  %620 = getelementptr inbounds i8, ptr %579, i32 24
  br label %629

621:                                              ; preds = %616
  %622 = trunc nuw i64 %617 to i32
  %623 = getelementptr inbounds [32 x i8], ptr %16, i32 0, i32 %622
  %624 = load i8, ptr %623, align 1
  %625 = getelementptr i8, ptr %615, i32 %622
  %626 = load i8, ptr %625, align 1
  %627 = icmp eq i8 %624, %626
  %628 = add nuw nsw i64 %617, 1
  br i1 %627, label %616, label %654

629:                                              ; preds = %632, %619
  %630 = phi i64 [ %641, %632 ], [ 0, %619 ]
  %631 = icmp eq i64 %630, 4
  br i1 %631, label %642, label %632

632:                                              ; preds = %629
  %633 = trunc nuw i64 %630 to i32
  %634 = shl nuw nsw i32 %633, 3
  %635 = getelementptr inbounds i8, ptr %620, i32 %634
  %636 = tail call fastcc i64 @nl_little(ptr noundef nonnull %635, i64 noundef 8) #21
  %637 = load ptr, ptr %43, align 8
  %638 = getelementptr inbounds i64, ptr %637, i32 %633
  %639 = load i64, ptr %638, align 8
  %640 = icmp eq i64 %636, %639
  %641 = add nuw nsw i64 %630, 1
  br i1 %640, label %629, label %654

642:                                              ; preds = %629
  %643 = getelementptr inbounds i8, ptr %579, i32 56
  %644 = tail call fastcc i64 @nl_little(ptr noundef nonnull %643, i64 noundef 8) #21
  %645 = trunc i64 %644 to i32
  %646 = getelementptr inbounds i8, ptr %21, i32 184
  store i32 %645, ptr %646, align 8
  %647 = getelementptr inbounds i8, ptr %579, i32 64
  %648 = tail call fastcc i64 @nl_little(ptr noundef nonnull %647, i64 noundef 8) #21
  store i64 %648, ptr %584, align 8
  %649 = icmp slt i64 %648, 1
  br i1 %649, label %654, label %650

650:                                              ; preds = %642
  %651 = add nsw i64 %581, -128
  %652 = sdiv i64 %651, 16
  %653 = icmp sgt i64 %648, %652
  br i1 %653, label %654, label %656

654:                                              ; preds = %593, %621, %632, %650, %642, %609, %605, %601, %578
  %655 = phi ptr [ @.str.4, %578 ], [ @.str.6, %601 ], [ @.str.7, %605 ], [ @.str.8, %609 ], [ @.str.11, %650 ], [ @.str.11, %642 ], [ @.str.10, %632 ], [ @.str.9, %621 ], [ @.str.5, %593 ]
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull %655) #21
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %17) #23
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %16) #23
  br label %1806

656:                                              ; preds = %650
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %17) #23
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %16) #23
  %657 = getelementptr inbounds i8, ptr %579, i32 136
  %658 = tail call fastcc i64 @nl_little(ptr noundef nonnull %657, i64 noundef 8) #21
  %659 = lshr i64 %658, 3
  %660 = icmp slt i64 %658, 0
  %661 = select i1 %660, i64 0, i64 %659
  store i64 %661, ptr %587, align 8
  %662 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %661, i64 noundef 8) #21
  store ptr %662, ptr %586, align 8
  %663 = icmp eq ptr %662, null
  br i1 %663, label %664, label %669

664:                                              ; preds = %656
  %665 = load ptr, ptr %18, align 8
  %666 = getelementptr inbounds i8, ptr %665, i32 232
  %667 = load i64, ptr %666, align 8
  %668 = icmp eq i64 %667, 0
  br i1 %668, label %669, label %1806

669:                                              ; preds = %664, %656
  %670 = getelementptr inbounds i8, ptr %15, i32 8
  %671 = getelementptr inbounds i8, ptr %15, i32 16
  %672 = getelementptr inbounds i8, ptr %15, i32 24
  br label %673

673:                                              ; preds = %693, %669
  %674 = phi i64 [ 0, %669 ], [ %703, %693 ]
  %675 = load ptr, ptr %18, align 8
  %676 = getelementptr inbounds i8, ptr %675, i32 80
  %677 = load i64, ptr %676, align 8
  %678 = icmp slt i64 %674, %677
  br i1 %678, label %679, label %709

679:                                              ; preds = %673
  %680 = getelementptr inbounds i8, ptr %675, i32 140
  %681 = load ptr, ptr %680, align 4
  %682 = trunc i64 %674 to i32
  %683 = getelementptr inbounds %struct.nl_target, ptr %681, i32 %682
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %15) #23
  br label %684

684:                                              ; preds = %687, %679
  %685 = phi i64 [ 0, %679 ], [ %692, %687 ]
  %686 = icmp eq i64 %685, 4
  br i1 %686, label %693, label %687

687:                                              ; preds = %684
  %688 = trunc nuw i64 %685 to i32
  %689 = getelementptr inbounds [4 x i64], ptr %15, i32 0, i32 %688
  %690 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef -9223372036854775808, i64 noundef 9223372036854775807, ptr noundef nonnull %689) #21
  %691 = icmp eq i64 %690, 0
  %692 = add nuw nsw i64 %685, 1
  br i1 %691, label %684, label %704

693:                                              ; preds = %684
  %694 = load double, ptr %15, align 16
  %695 = getelementptr inbounds i8, ptr %683, i32 64
  store double %694, ptr %695, align 8
  %696 = load double, ptr %670, align 8
  %697 = getelementptr inbounds i8, ptr %683, i32 72
  store double %696, ptr %697, align 8
  %698 = load double, ptr %671, align 16
  %699 = getelementptr inbounds i8, ptr %683, i32 80
  store double %698, ptr %699, align 8
  %700 = load double, ptr %672, align 8
  %701 = getelementptr inbounds i8, ptr %683, i32 88
  store double %700, ptr %701, align 8
  %702 = getelementptr inbounds i8, ptr %683, i32 32
  store i64 1, ptr %702, align 8
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %15) #23
  %703 = add nuw nsw i64 %674, 1
  br label %673

704:                                              ; preds = %687
  %705 = load ptr, ptr %18, align 8
  %706 = getelementptr inbounds i8, ptr %705, i32 232
  %707 = load i64, ptr %706, align 8
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %15) #23
  %708 = icmp eq i64 %707, 0
  br i1 %708, label %709, label %1806

709:                                              ; preds = %673, %704
  %710 = phi ptr [ %705, %704 ], [ %675, %673 ]
  %711 = getelementptr inbounds i8, ptr %710, i32 72
  %712 = getelementptr inbounds i8, ptr %710, i32 136
  %713 = getelementptr inbounds i8, ptr %710, i32 24
  br label %714

714:                                              ; preds = %803, %709
  %715 = phi i64 [ 0, %709 ], [ %804, %803 ]
  %716 = load i64, ptr %711, align 8
  %717 = icmp slt i64 %715, %716
  br i1 %717, label %718, label %809

718:                                              ; preds = %714
  %719 = load ptr, ptr %712, align 8
  %720 = trunc i64 %715 to i32
  %721 = getelementptr inbounds %struct.nl_population, ptr %719, i32 %720
  %722 = getelementptr inbounds i8, ptr %721, i32 40
  %723 = load i64, ptr %722, align 8
  %724 = tail call fastcc ptr @nl_take(ptr noundef nonnull %710, i64 noundef %723, i64 noundef 4) #21
  %725 = getelementptr inbounds i8, ptr %721, i32 112
  store ptr %724, ptr %725, align 8
  %726 = getelementptr inbounds i8, ptr %721, i32 56
  %727 = load i64, ptr %726, align 8
  %728 = tail call fastcc ptr @nl_take(ptr noundef nonnull %710, i64 noundef %727, i64 noundef 4) #21
  %729 = getelementptr inbounds i8, ptr %721, i32 116
  store ptr %728, ptr %729, align 4
  %730 = load i64, ptr %726, align 8
  %731 = tail call fastcc ptr @nl_take(ptr noundef nonnull %710, i64 noundef %730, i64 noundef 8) #21
  %732 = getelementptr inbounds i8, ptr %721, i32 120
  store ptr %731, ptr %732, align 8
  %733 = load i64, ptr %726, align 8
  %734 = tail call fastcc ptr @nl_take(ptr noundef nonnull %710, i64 noundef %733, i64 noundef 8) #21
  %735 = getelementptr inbounds i8, ptr %721, i32 124
  store ptr %734, ptr %735, align 4
  %736 = getelementptr inbounds i8, ptr %721, i32 32
  %737 = load i64, ptr %736, align 8
  %738 = icmp eq i64 %737, 0
  br i1 %738, label %742, label %739

739:                                              ; preds = %718
  %740 = getelementptr inbounds i8, ptr %721, i32 8
  %741 = load i64, ptr %740, align 8
  br label %742

742:                                              ; preds = %739, %718
  %743 = phi i64 [ %741, %739 ], [ 0, %718 ]
  %744 = tail call fastcc ptr @nl_take(ptr noundef nonnull %710, i64 noundef %743, i64 noundef 1) #21
  %745 = getelementptr inbounds i8, ptr %721, i32 132
  store ptr %744, ptr %745, align 4
  %746 = load ptr, ptr %725, align 8
  %747 = icmp eq ptr %746, null
  br i1 %747, label %805, label %748

748:                                              ; preds = %742
  %749 = load ptr, ptr %729, align 4
  %750 = icmp eq ptr %749, null
  br i1 %750, label %805, label %751

751:                                              ; preds = %748
  %752 = load ptr, ptr %732, align 8
  %753 = icmp eq ptr %752, null
  br i1 %753, label %805, label %754

754:                                              ; preds = %751
  %755 = load ptr, ptr %735, align 4
  %756 = icmp eq ptr %755, null
  %757 = icmp eq ptr %744, null
  %758 = or i1 %757, %756
  br i1 %758, label %805, label %759

759:                                              ; preds = %754
  %760 = getelementptr inbounds i8, ptr %721, i32 88
  %761 = getelementptr inbounds i8, ptr %721, i32 16
  %762 = getelementptr inbounds i8, ptr %721, i32 8
  br label %763

763:                                              ; preds = %783, %759
  %764 = phi i64 [ %790, %783 ], [ 0, %759 ]
  %765 = load i64, ptr %722, align 8
  %766 = icmp slt i64 %764, %765
  br i1 %766, label %767, label %791

767:                                              ; preds = %763
  %768 = load ptr, ptr %760, align 8
  %769 = trunc i64 %764 to i32
  %770 = getelementptr inbounds %struct.nl_slot, ptr %768, i32 %769, i32 1
  %771 = load i64, ptr %770, align 8
  %772 = icmp eq i64 %771, 2
  br i1 %772, label %776, label %773

773:                                              ; preds = %767
  %774 = load i64, ptr %713, align 8
  %775 = sdiv i64 %774, 8
  br label %776

776:                                              ; preds = %773, %767
  %777 = phi i64 [ %775, %773 ], [ 8, %767 ]
  %778 = load i64, ptr %761, align 8
  %779 = tail call fastcc ptr @nl_take(ptr noundef %710, i64 noundef %778, i64 noundef %777) #21
  %780 = load ptr, ptr %725, align 8
  %781 = getelementptr inbounds ptr, ptr %780, i32 %769
  store ptr %779, ptr %781, align 4
  %782 = icmp eq ptr %779, null
  br i1 %782, label %805, label %783

783:                                              ; preds = %776
  %784 = load ptr, ptr %725, align 8
  %785 = getelementptr inbounds ptr, ptr %784, i32 %769
  %786 = load ptr, ptr %785, align 4
  %787 = load i64, ptr %762, align 8
  %788 = call fastcc i64 @nl_copy_section(ptr noundef nonnull %18, ptr noundef %786, i64 noundef %787, i64 noundef %777) #21
  %789 = icmp eq i64 %788, 0
  %790 = add nuw nsw i64 %764, 1
  br i1 %789, label %763, label %805

791:                                              ; preds = %763, %795
  %792 = phi i64 [ %802, %795 ], [ 0, %763 ]
  %793 = load i64, ptr %726, align 8
  %794 = icmp slt i64 %792, %793
  br i1 %794, label %795, label %803

795:                                              ; preds = %791
  %796 = load i64, ptr %761, align 8
  %797 = tail call fastcc ptr @nl_take(ptr noundef %710, i64 noundef %796, i64 noundef 4) #21
  %798 = load ptr, ptr %729, align 4
  %799 = trunc i64 %792 to i32
  %800 = getelementptr inbounds ptr, ptr %798, i32 %799
  store ptr %797, ptr %800, align 4
  %801 = icmp eq ptr %797, null
  %802 = add nuw nsw i64 %792, 1
  br i1 %801, label %805, label %791

803:                                              ; preds = %791
  tail call fastcc void @nl_fill_padding(ptr noundef %710, ptr noundef nonnull %721) #21
  %804 = add nuw nsw i64 %715, 1
  br label %714

805:                                              ; preds = %754, %751, %748, %742, %783, %776, %795
  %806 = getelementptr inbounds i8, ptr %710, i32 232
  %807 = load i64, ptr %806, align 8
  %808 = icmp eq i64 %807, 0
  br i1 %808, label %809, label %1806

809:                                              ; preds = %714, %805
  %810 = load ptr, ptr %18, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %13) #23
  %811 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef 2147483647, ptr noundef nonnull %13) #21
  %812 = icmp eq i64 %811, 0
  br i1 %812, label %816, label %813

813:                                              ; preds = %809
  %814 = getelementptr inbounds i8, ptr %810, i32 232
  %815 = load i64, ptr %814, align 8
  br label %1709

816:                                              ; preds = %809
  %817 = load i64, ptr %13, align 8
  %818 = load i64, ptr %587, align 8
  %819 = icmp sgt i64 %817, %818
  br i1 %819, label %820, label %821

820:                                              ; preds = %816
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.16) #21
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13) #23
  br label %1806

821:                                              ; preds = %816
  %822 = tail call fastcc ptr @nl_take(ptr noundef %810, i64 noundef %817, i64 noundef 128) #21
  %823 = getelementptr inbounds i8, ptr %810, i32 152
  store ptr %822, ptr %823, align 8
  %824 = icmp eq ptr %822, null
  br i1 %824, label %849, label %825

825:                                              ; preds = %821
  %826 = getelementptr inbounds i8, ptr %810, i32 104
  %827 = getelementptr inbounds i8, ptr %810, i32 148
  %828 = getelementptr inbounds i8, ptr %11, i32 4
  %829 = getelementptr inbounds i8, ptr %11, i32 8
  %830 = getelementptr inbounds i8, ptr %11, i32 12
  %831 = getelementptr inbounds i8, ptr %11, i32 16
  %832 = getelementptr inbounds i8, ptr %11, i32 20
  %833 = getelementptr inbounds i8, ptr %11, i32 24
  %834 = getelementptr inbounds i8, ptr %11, i32 28
  %835 = getelementptr inbounds i8, ptr %11, i32 32
  %836 = getelementptr inbounds i8, ptr %11, i32 36
  %837 = getelementptr inbounds i8, ptr %810, i32 112
  %838 = getelementptr inbounds i8, ptr %9, i32 4
  %839 = getelementptr inbounds i8, ptr %9, i32 8
  %840 = getelementptr inbounds i8, ptr %9, i32 12
  %841 = getelementptr inbounds i8, ptr %9, i32 16
  %842 = getelementptr inbounds i8, ptr %9, i32 20
  %843 = getelementptr inbounds i8, ptr %9, i32 24
  %844 = getelementptr inbounds i8, ptr %9, i32 28
  %845 = getelementptr inbounds i8, ptr %9, i32 32
  %846 = getelementptr inbounds i8, ptr %9, i32 36
  %847 = getelementptr inbounds i8, ptr %9, i32 40
  %848 = getelementptr inbounds i8, ptr %9, i32 44
  br label %852

849:                                              ; preds = %821
  %850 = getelementptr inbounds i8, ptr %810, i32 232
  %851 = load i64, ptr %850, align 8
  br label %1709

852:                                              ; preds = %1707, %825
  %853 = phi i64 [ %1708, %1707 ], [ 0, %825 ]
  %854 = load i64, ptr %826, align 8
  %855 = icmp slt i64 %853, %854
  br i1 %855, label %857, label %856

856:                                              ; preds = %852
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13) #23
  br label %1712

857:                                              ; preds = %852
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %14) #23
  %858 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef 2147483647, ptr noundef nonnull %14) #21
  %859 = icmp eq i64 %858, 0
  br i1 %859, label %863, label %860

860:                                              ; preds = %857
  %861 = getelementptr inbounds i8, ptr %810, i32 232
  %862 = load i64, ptr %861, align 8
  br label %1705

863:                                              ; preds = %857
  %864 = load ptr, ptr %827, align 4
  %865 = trunc i64 %853 to i32
  %866 = getelementptr inbounds %struct.nl_connection, ptr %864, i32 %865
  %867 = getelementptr inbounds i8, ptr %866, i32 16
  %868 = load i64, ptr %867, align 8
  %869 = icmp eq i64 %868, 0
  %870 = load i64, ptr %14, align 8
  br i1 %869, label %871, label %874

871:                                              ; preds = %863
  %872 = load i64, ptr %13, align 8
  %873 = call i64 @llvm.smax.i64(i64 %870, i64 0)
  br label %1484

874:                                              ; preds = %863
  %875 = load ptr, ptr %18, align 8
  %876 = getelementptr inbounds i8, ptr %866, i32 176
  %877 = load i64, ptr %876, align 8
  %878 = getelementptr inbounds i8, ptr %866, i32 184
  %879 = load i64, ptr %878, align 8
  %880 = mul nsw i64 %879, %877
  %881 = icmp slt i64 %880, %870
  br i1 %881, label %903, label %882

882:                                              ; preds = %874
  %883 = call fastcc ptr @nl_take(ptr noundef %875, i64 noundef %870, i64 noundef 224) #21
  %884 = getelementptr inbounds i8, ptr %866, i32 256
  store ptr %883, ptr %884, align 8
  %885 = icmp eq ptr %883, null
  br i1 %885, label %903, label %886

886:                                              ; preds = %882
  %887 = getelementptr inbounds i8, ptr %866, i32 248
  %888 = getelementptr inbounds i8, ptr %866, i32 208
  %889 = getelementptr inbounds i8, ptr %866, i32 192
  %890 = getelementptr inbounds i8, ptr %866, i32 212
  %891 = getelementptr inbounds i8, ptr %866, i32 200
  %892 = getelementptr inbounds i8, ptr %866, i32 144
  %893 = getelementptr inbounds i8, ptr %866, i32 136
  %894 = getelementptr inbounds i8, ptr %866, i32 96
  %895 = getelementptr inbounds i8, ptr %866, i32 156
  %896 = getelementptr inbounds i8, ptr %866, i32 24
  %897 = getelementptr inbounds i8, ptr %866, i32 32
  %898 = getelementptr inbounds i8, ptr %866, i32 40
  %899 = getelementptr inbounds i8, ptr %866, i32 128
  %900 = getelementptr inbounds i8, ptr %866, i32 168
  %901 = getelementptr inbounds i8, ptr %866, i32 280
  %902 = load i64, ptr %887, align 8
  br label %908

903:                                              ; preds = %882, %874
  %904 = getelementptr inbounds i8, ptr %875, i32 232
  %905 = load i64, ptr %904, align 8
  %906 = icmp eq i64 %905, 0
  br i1 %906, label %907, label %1481

907:                                              ; preds = %903
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.17) #21
  br label %1481

908:                                              ; preds = %1426, %886
  %909 = phi ptr [ %883, %886 ], [ %1427, %1426 ]
  %910 = phi i64 [ %902, %886 ], [ %1434, %1426 ]
  %911 = icmp slt i64 %910, %870
  br i1 %911, label %912, label %1435

912:                                              ; preds = %908
  %913 = trunc i64 %910 to i32
  %914 = getelementptr inbounds %struct.nl_table, ptr %909, i32 %913
  %915 = load ptr, ptr %18, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %10) #23
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %11) #23
  %916 = getelementptr inbounds i8, ptr %914, i32 8
  store ptr %916, ptr %11, align 16
  %917 = getelementptr inbounds i8, ptr %914, i32 16
  store ptr %917, ptr %828, align 4
  %918 = getelementptr inbounds i8, ptr %914, i32 24
  store ptr %918, ptr %829, align 8
  %919 = getelementptr inbounds i8, ptr %914, i32 32
  store ptr %919, ptr %830, align 4
  %920 = getelementptr inbounds i8, ptr %914, i32 40
  store ptr %920, ptr %831, align 16
  %921 = getelementptr inbounds i8, ptr %914, i32 48
  store ptr %921, ptr %832, align 4
  %922 = getelementptr inbounds i8, ptr %914, i32 56
  store ptr %922, ptr %833, align 8
  %923 = getelementptr inbounds i8, ptr %914, i32 64
  store ptr %923, ptr %834, align 4
  store ptr %10, ptr %835, align 16
  %924 = getelementptr inbounds i8, ptr %914, i32 112
  store ptr %924, ptr %836, align 4
  store ptr %866, ptr %914, align 8
  br label %925

925:                                              ; preds = %928, %912
  %926 = phi i64 [ 0, %912 ], [ %934, %928 ]
  %927 = icmp eq i64 %926, 10
  br i1 %927, label %935, label %928

928:                                              ; preds = %925
  %929 = trunc nuw i64 %926 to i32
  %930 = getelementptr inbounds [10 x ptr], ptr %11, i32 0, i32 %929
  %931 = load ptr, ptr %930, align 4
  %932 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef 2147483583, ptr noundef %931) #21
  %933 = icmp eq i64 %932, 0
  %934 = add nuw nsw i64 %926, 1
  br i1 %933, label %925, label %1419

935:                                              ; preds = %925
  %936 = getelementptr inbounds i8, ptr %914, i32 88
  %937 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef -1, i64 noundef 2147483647, ptr noundef nonnull %936) #21
  %938 = icmp eq i64 %937, 0
  br i1 %938, label %939, label %1419

939:                                              ; preds = %935
  %940 = getelementptr inbounds i8, ptr %914, i32 120
  %941 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef -1, i64 noundef 2147483647, ptr noundef nonnull %940) #21
  %942 = icmp eq i64 %941, 0
  br i1 %942, label %943, label %1419

943:                                              ; preds = %939
  %944 = load ptr, ptr %888, align 8
  %945 = load i64, ptr %876, align 8
  %946 = load i64, ptr %889, align 8
  %947 = load i64, ptr %916, align 8
  %948 = call fastcc ptr @nl_find_end(ptr noundef %944, i64 noundef %945, i64 noundef %946, i64 noundef %947) #21
  %949 = getelementptr inbounds i8, ptr %914, i32 72
  store ptr %948, ptr %949, align 8
  %950 = load ptr, ptr %890, align 4
  %951 = load i64, ptr %878, align 8
  %952 = load i64, ptr %891, align 8
  %953 = load i64, ptr %917, align 8
  %954 = call fastcc ptr @nl_find_end(ptr noundef %950, i64 noundef %951, i64 noundef %952, i64 noundef %953) #21
  %955 = getelementptr inbounds i8, ptr %914, i32 76
  store ptr %954, ptr %955, align 4
  %956 = icmp eq ptr %948, null
  %957 = icmp eq ptr %954, null
  %958 = or i1 %956, %957
  br i1 %958, label %975, label %959

959:                                              ; preds = %943
  %960 = load i64, ptr %918, align 8
  %961 = load i64, ptr %919, align 8
  %962 = add nsw i64 %961, %960
  %963 = getelementptr inbounds i8, ptr %915, i32 136
  %964 = load ptr, ptr %963, align 8
  %965 = trunc i64 %947 to i32
  %966 = getelementptr inbounds %struct.nl_population, ptr %964, i32 %965, i32 1
  %967 = load i64, ptr %966, align 8
  %968 = icmp sgt i64 %962, %967
  br i1 %968, label %975, label %969

969:                                              ; preds = %959
  %970 = load i64, ptr %940, align 8
  %971 = icmp sgt i64 %970, -1
  br i1 %971, label %972, label %976

972:                                              ; preds = %969
  %973 = load i64, ptr %924, align 8
  %974 = icmp eq i64 %973, 0
  br i1 %974, label %975, label %976

975:                                              ; preds = %972, %959, %943
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.19) #21
  br label %1418

976:                                              ; preds = %972, %969
  %977 = load i64, ptr %920, align 8
  switch i64 %977, label %996 [
    i64 0, label %978
    i64 2, label %978
    i64 4, label %978
  ]

978:                                              ; preds = %976, %976, %976
  %979 = load i64, ptr %10, align 8
  %980 = load i64, ptr %892, align 8
  %981 = icmp slt i64 %980, 0
  %982 = icmp eq i64 %979, 0
  %983 = xor i1 %982, %981
  br i1 %983, label %984, label %996

984:                                              ; preds = %978
  %985 = load i64, ptr %936, align 8
  %986 = load i64, ptr %893, align 8
  %987 = xor i64 %986, %985
  %988 = icmp slt i64 %987, 0
  br i1 %988, label %989, label %996

989:                                              ; preds = %984
  %990 = load i64, ptr %894, align 8
  %991 = icmp eq i64 %977, 0
  %992 = icmp ne i64 %979, 0
  %993 = icmp slt i64 %970, 0
  %994 = xor i1 %993, %992
  %995 = call i64 @llvm.smax.i64(i64 %990, i64 0)
  br label %997

996:                                              ; preds = %984, %978, %976
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.20) #21
  br label %1418

997:                                              ; preds = %1017, %989
  %998 = phi i64 [ %1018, %1017 ], [ 0, %989 ]
  %999 = icmp eq i64 %998, %995
  br i1 %999, label %1019, label %1000

1000:                                             ; preds = %997
  %1001 = load ptr, ptr %895, align 4
  %1002 = trunc i64 %998 to i32
  %1003 = getelementptr inbounds %struct.nl_handler, ptr %1001, i32 %1002
  %1004 = load i64, ptr %1003, align 8
  %1005 = icmp eq i64 %1004, 0
  %1006 = or i1 %991, %1005
  br i1 %1006, label %1017, label %1007

1007:                                             ; preds = %1000
  %1008 = getelementptr inbounds i8, ptr %1003, i32 8
  %1009 = load i64, ptr %1008, align 8
  %1010 = icmp sgt i64 %1009, -1
  %1011 = or i1 %992, %1010
  br i1 %1011, label %1012, label %1017

1012:                                             ; preds = %1007
  %1013 = load i64, ptr %924, align 8
  %1014 = icmp ne i64 %1013, 0
  %1015 = and i1 %994, %1014
  br i1 %1015, label %1017, label %1016

1016:                                             ; preds = %1012
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.20) #21
  br label %1418

1017:                                             ; preds = %1012, %1007, %1000
  %1018 = add nuw i64 %998, 1
  br label %997

1019:                                             ; preds = %997
  %1020 = load ptr, ptr %18, align 8
  %1021 = getelementptr inbounds i8, ptr %1020, i32 136
  %1022 = load ptr, ptr %1021, align 8
  %1023 = trunc i64 %953 to i32
  %1024 = getelementptr inbounds %struct.nl_population, ptr %1022, i32 %1023, i32 1
  %1025 = load i64, ptr %1024, align 8
  br i1 %991, label %1026, label %1093

1026:                                             ; preds = %1019
  %1027 = load i64, ptr %921, align 8
  %1028 = load i64, ptr %922, align 8
  %1029 = add nsw i64 %1028, %1027
  %1030 = icmp sgt i64 %1029, %1025
  br i1 %1030, label %1038, label %1031

1031:                                             ; preds = %1026
  %1032 = mul nsw i64 %1028, %961
  %1033 = load i64, ptr %923, align 8
  %1034 = icmp eq i64 %1032, %1033
  br i1 %1034, label %1035, label %1038

1035:                                             ; preds = %1031
  %1036 = load i64, ptr %924, align 8
  %1037 = icmp eq i64 %1036, 0
  br i1 %1037, label %1039, label %1038

1038:                                             ; preds = %1035, %1031, %1026
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.21) #21
  br label %1419

1039:                                             ; preds = %1035
  %1040 = add nsw i64 %961, 1
  %1041 = call fastcc ptr @nl_take(ptr noundef nonnull %1020, i64 noundef %1040, i64 noundef 4) #21
  %1042 = load i64, ptr %922, align 8
  %1043 = call fastcc ptr @nl_take(ptr noundef nonnull %1020, i64 noundef %1042, i64 noundef 4) #21
  %1044 = getelementptr inbounds i8, ptr %914, i32 152
  store ptr %1043, ptr %1044, align 8
  %1045 = load i64, ptr %919, align 8
  %1046 = shl nsw i64 %1045, 1
  %1047 = call fastcc ptr @nl_take(ptr noundef nonnull %1020, i64 noundef %1046, i64 noundef 4) #21
  %1048 = getelementptr inbounds i8, ptr %914, i32 156
  store ptr %1047, ptr %1048, align 4
  %1049 = icmp eq ptr %1041, null
  br i1 %1049, label %1272, label %1050

1050:                                             ; preds = %1039
  %1051 = load ptr, ptr %1044, align 8
  %1052 = icmp eq ptr %1051, null
  %1053 = icmp eq ptr %1047, null
  %1054 = or i1 %1053, %1052
  br i1 %1054, label %1272, label %1055

1055:                                             ; preds = %1050, %1059
  %1056 = phi i64 [ %1065, %1059 ], [ 0, %1050 ]
  %1057 = load i64, ptr %919, align 8
  %1058 = icmp sgt i64 %1056, %1057
  br i1 %1058, label %1066, label %1059

1059:                                             ; preds = %1055
  %1060 = load i64, ptr %922, align 8
  %1061 = mul nsw i64 %1060, %1056
  %1062 = trunc i64 %1061 to i32
  %1063 = trunc i64 %1056 to i32
  %1064 = getelementptr inbounds i32, ptr %1041, i32 %1063
  store i32 %1062, ptr %1064, align 4
  %1065 = add nuw nsw i64 %1056, 1
  br label %1055

1066:                                             ; preds = %1055, %1070
  %1067 = phi i64 [ %1077, %1070 ], [ 0, %1055 ]
  %1068 = load i64, ptr %922, align 8
  %1069 = icmp slt i64 %1067, %1068
  br i1 %1069, label %1070, label %1078

1070:                                             ; preds = %1066
  %1071 = load i64, ptr %921, align 8
  %1072 = add nsw i64 %1071, %1067
  %1073 = trunc i64 %1072 to i32
  %1074 = load ptr, ptr %1044, align 8
  %1075 = trunc i64 %1067 to i32
  %1076 = getelementptr inbounds i32, ptr %1074, i32 %1075
  store i32 %1073, ptr %1076, align 4
  %1077 = add nuw nsw i64 %1067, 1
  br label %1066

1078:                                             ; preds = %1066, %1084
  %1079 = phi i64 [ %1092, %1084 ], [ 0, %1066 ]
  %1080 = load i64, ptr %919, align 8
  %1081 = icmp slt i64 %1079, %1080
  br i1 %1081, label %1084, label %1082

1082:                                             ; preds = %1078
  %1083 = getelementptr inbounds i8, ptr %914, i32 80
  store ptr %1041, ptr %1083, align 8
  br label %1137

1084:                                             ; preds = %1078
  %1085 = load i64, ptr %918, align 8
  %1086 = add nsw i64 %1085, %1079
  %1087 = trunc i64 %1086 to i32
  %1088 = load ptr, ptr %1048, align 4
  %1089 = add nsw i64 %1080, %1079
  %1090 = trunc i64 %1089 to i32
  %1091 = getelementptr inbounds i32, ptr %1088, i32 %1090
  store i32 %1087, ptr %1091, align 4
  %1092 = add nuw nsw i64 %1079, 1
  br label %1078

1093:                                             ; preds = %1019
  %1094 = add nsw i64 %961, 1
  %1095 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1094, i64 noundef 4) #21
  %1096 = getelementptr inbounds i8, ptr %914, i32 80
  store ptr %1095, ptr %1096, align 8
  %1097 = icmp eq ptr %1095, null
  br i1 %1097, label %1272, label %1098

1098:                                             ; preds = %1093
  %1099 = load i64, ptr %923, align 8
  %1100 = load i64, ptr %920, align 8
  %1101 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1099, i64 noundef %1100) #21
  %1102 = getelementptr inbounds i8, ptr %914, i32 84
  store ptr %1101, ptr %1102, align 4
  %1103 = icmp eq ptr %1101, null
  br i1 %1103, label %1272, label %1104

1104:                                             ; preds = %1098
  %1105 = load ptr, ptr %1096, align 8
  %1106 = load i64, ptr %919, align 8
  %1107 = load i64, ptr %923, align 8
  %1108 = call fastcc i64 @nl_ascends(ptr noundef %1105, i64 noundef %1106, i64 noundef %1107) #21
  %1109 = icmp eq i64 %1108, 0
  br i1 %1109, label %1116, label %1110

1110:                                             ; preds = %1104
  %1111 = load i64, ptr %920, align 8
  %1112 = call fastcc i64 @nl_below(ptr noundef nonnull %1101, i64 noundef %1111, i64 noundef %1107, i64 noundef %1025) #21
  %1113 = icmp eq i64 %1112, 0
  br i1 %1113, label %1116, label %1114

1114:                                             ; preds = %1110
  %1115 = icmp eq i64 %1111, 2
  br label %1117

1116:                                             ; preds = %1110, %1104
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.22) #21
  br label %1419

1117:                                             ; preds = %1126, %1114
  %1118 = phi i64 [ %1136, %1126 ], [ 0, %1114 ]
  %1119 = phi i64 [ %1127, %1126 ], [ 0, %1114 ]
  %1120 = icmp slt i64 %1119, %1106
  %1121 = and i1 %1115, %1120
  br i1 %1121, label %1126, label %1122

1122:                                             ; preds = %1117
  %1123 = call fastcc ptr @nl_take(ptr noundef %1020, i64 noundef %1118, i64 noundef 4) #21
  %1124 = getelementptr inbounds i8, ptr %914, i32 152
  store ptr %1123, ptr %1124, align 8
  %1125 = icmp eq ptr %1123, null
  br i1 %1125, label %1272, label %1137

1126:                                             ; preds = %1117
  %1127 = add nuw nsw i64 %1119, 1
  %1128 = trunc i64 %1127 to i32
  %1129 = getelementptr inbounds i32, ptr %1105, i32 %1128
  %1130 = load i32, ptr %1129, align 4
  %1131 = trunc i64 %1119 to i32
  %1132 = getelementptr inbounds i32, ptr %1105, i32 %1131
  %1133 = load i32, ptr %1132, align 4
  %1134 = sub nsw i32 %1130, %1133
  %1135 = sext i32 %1134 to i64
  %1136 = call i64 @llvm.smax.i64(i64 %1118, i64 %1135)
  br label %1117

1137:                                             ; preds = %1122, %1082
  %1138 = load i64, ptr %936, align 8
  %1139 = icmp sgt i64 %1138, -1
  br i1 %1139, label %1140, label %1162

1140:                                             ; preds = %1137
  %1141 = load i64, ptr %919, align 8
  %1142 = add nsw i64 %1141, 1
  %1143 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1142, i64 noundef 4) #21
  %1144 = getelementptr inbounds i8, ptr %914, i32 96
  store ptr %1143, ptr %1144, align 8
  %1145 = icmp eq ptr %1143, null
  br i1 %1145, label %1272, label %1146

1146:                                             ; preds = %1140
  %1147 = load i64, ptr %936, align 8
  %1148 = shl nsw i64 %1147, 1
  %1149 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1148, i64 noundef 4) #21
  %1150 = getelementptr inbounds i8, ptr %914, i32 100
  store ptr %1149, ptr %1150, align 4
  %1151 = icmp eq ptr %1149, null
  br i1 %1151, label %1272, label %1152

1152:                                             ; preds = %1146
  %1153 = load ptr, ptr %1144, align 8
  %1154 = load i64, ptr %936, align 8
  %1155 = load i64, ptr %919, align 8
  %1156 = getelementptr inbounds i8, ptr %914, i32 80
  %1157 = load ptr, ptr %1156, align 8
  %1158 = load i64, ptr %923, align 8
  %1159 = call fastcc i64 @nl_runs_fit(ptr noundef %1153, ptr noundef nonnull %1149, i64 noundef %1154, i64 noundef %1155, ptr noundef %1157, i64 noundef %1158) #21
  %1160 = icmp eq i64 %1159, 0
  br i1 %1160, label %1161, label %1162

1161:                                             ; preds = %1152
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.23) #21
  br label %1419

1162:                                             ; preds = %1152, %1137
  br i1 %982, label %1168, label %1163

1163:                                             ; preds = %1162
  %1164 = load i64, ptr %923, align 8
  %1165 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1164, i64 noundef 4) #21
  %1166 = getelementptr inbounds i8, ptr %914, i32 104
  store ptr %1165, ptr %1166, align 8
  %1167 = icmp eq ptr %1165, null
  br i1 %1167, label %1272, label %1168

1168:                                             ; preds = %1163, %1162
  %1169 = load i64, ptr %924, align 8
  %1170 = icmp eq i64 %1169, 0
  br i1 %1170, label %1277, label %1171

1171:                                             ; preds = %1168
  %1172 = load ptr, ptr %18, align 8
  %1173 = getelementptr inbounds i8, ptr %1172, i32 136
  %1174 = load ptr, ptr %1173, align 8
  %1175 = load i64, ptr %917, align 8
  %1176 = trunc i64 %1175 to i32
  %1177 = getelementptr inbounds %struct.nl_population, ptr %1174, i32 %1176, i32 1
  %1178 = load i64, ptr %1177, align 8
  %1179 = add nsw i64 %1178, 1
  %1180 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1179, i64 noundef 4) #21
  %1181 = getelementptr inbounds i8, ptr %914, i32 128
  store ptr %1180, ptr %1181, align 8
  %1182 = icmp eq ptr %1180, null
  br i1 %1182, label %1272, label %1183

1183:                                             ; preds = %1171
  %1184 = load i64, ptr %923, align 8
  %1185 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1184, i64 noundef 4) #21
  %1186 = getelementptr inbounds i8, ptr %914, i32 132
  store ptr %1185, ptr %1186, align 4
  %1187 = icmp eq ptr %1185, null
  br i1 %1187, label %1272, label %1188

1188:                                             ; preds = %1183
  %1189 = load ptr, ptr %1181, align 8
  %1190 = load i64, ptr %923, align 8
  %1191 = call fastcc i64 @nl_ascends(ptr noundef %1189, i64 noundef %1178, i64 noundef %1190) #21
  %1192 = icmp eq i64 %1191, 0
  br i1 %1192, label %1196, label %1193

1193:                                             ; preds = %1188
  %1194 = call fastcc i64 @nl_below(ptr noundef nonnull %1185, i64 noundef 4, i64 noundef %1190, i64 noundef %1190) #21
  %1195 = icmp eq i64 %1194, 0
  br i1 %1195, label %1196, label %1197

1196:                                             ; preds = %1193, %1188
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.24) #21
  br label %1419

1197:                                             ; preds = %1193
  %1198 = load i64, ptr %940, align 8
  %1199 = icmp sgt i64 %1198, -1
  br i1 %1199, label %1200, label %1218

1200:                                             ; preds = %1197
  %1201 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1179, i64 noundef 4) #21
  %1202 = getelementptr inbounds i8, ptr %914, i32 136
  store ptr %1201, ptr %1202, align 8
  %1203 = icmp eq ptr %1201, null
  br i1 %1203, label %1272, label %1204

1204:                                             ; preds = %1200
  %1205 = load i64, ptr %940, align 8
  %1206 = shl nsw i64 %1205, 1
  %1207 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1206, i64 noundef 4) #21
  %1208 = getelementptr inbounds i8, ptr %914, i32 140
  store ptr %1207, ptr %1208, align 4
  %1209 = icmp eq ptr %1207, null
  br i1 %1209, label %1272, label %1210

1210:                                             ; preds = %1204
  %1211 = load ptr, ptr %1202, align 8
  %1212 = load i64, ptr %940, align 8
  %1213 = load ptr, ptr %1181, align 8
  %1214 = load i64, ptr %923, align 8
  %1215 = call fastcc i64 @nl_runs_fit(ptr noundef %1211, ptr noundef nonnull %1207, i64 noundef %1212, i64 noundef %1178, ptr noundef %1213, i64 noundef %1214) #21
  %1216 = icmp eq i64 %1215, 0
  br i1 %1216, label %1217, label %1218

1217:                                             ; preds = %1210
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.25) #21
  br label %1419

1218:                                             ; preds = %1210, %1197
  %1219 = phi ptr [ %1213, %1210 ], [ %1189, %1197 ]
  %1220 = phi i64 [ %1214, %1210 ], [ %1190, %1197 ]
  %1221 = call i64 @llvm.smax.i64(i64 %1178, i64 0)
  br label %1222

1222:                                             ; preds = %1239, %1218
  %1223 = phi i64 [ 0, %1218 ], [ %1249, %1239 ]
  %1224 = phi i64 [ 0, %1218 ], [ %1240, %1239 ]
  %1225 = icmp eq i64 %1224, %1221
  br i1 %1225, label %1226, label %1239

1226:                                             ; preds = %1222
  %1227 = sdiv i64 %1220, 64
  %1228 = add nsw i64 %1227, 1
  %1229 = call fastcc ptr @nl_take(ptr noundef %1172, i64 noundef %1228, i64 noundef 4) #21
  %1230 = getelementptr inbounds i8, ptr %914, i32 144
  store ptr %1229, ptr %1230, align 8
  %1231 = call fastcc ptr @nl_take(ptr noundef %1172, i64 noundef %1223, i64 noundef 4) #21
  %1232 = getelementptr inbounds i8, ptr %914, i32 148
  store ptr %1231, ptr %1232, align 4
  %1233 = load ptr, ptr %1230, align 8
  %1234 = icmp eq ptr %1233, null
  %1235 = icmp eq ptr %1231, null
  %1236 = or i1 %1235, %1234
  br i1 %1236, label %1272, label %1237

1237:                                             ; preds = %1226
  %1238 = getelementptr inbounds i8, ptr %914, i32 80
  br label %1250

1239:                                             ; preds = %1222
  %1240 = add nuw i64 %1224, 1
  %1241 = trunc i64 %1240 to i32
  %1242 = getelementptr inbounds i32, ptr %1219, i32 %1241
  %1243 = load i32, ptr %1242, align 4
  %1244 = trunc i64 %1224 to i32
  %1245 = getelementptr inbounds i32, ptr %1219, i32 %1244
  %1246 = load i32, ptr %1245, align 4
  %1247 = sub nsw i32 %1243, %1246
  %1248 = sext i32 %1247 to i64
  %1249 = call i64 @llvm.smax.i64(i64 %1223, i64 %1248)
  br label %1222

1250:                                             ; preds = %1265, %1237
  %1251 = phi i64 [ %1258, %1265 ], [ 0, %1237 ]
  %1252 = phi i64 [ %1271, %1265 ], [ 0, %1237 ]
  %1253 = load i64, ptr %923, align 8
  %1254 = icmp slt i64 %1252, %1253
  br i1 %1254, label %1255, label %1277

1255:                                             ; preds = %1250
  %1256 = load ptr, ptr %1238, align 8
  br label %1257

1257:                                             ; preds = %1257, %1255
  %1258 = phi i64 [ %1259, %1257 ], [ %1251, %1255 ]
  %1259 = add nsw i64 %1258, 1
  %1260 = trunc i64 %1259 to i32
  %1261 = getelementptr inbounds i32, ptr %1256, i32 %1260
  %1262 = load i32, ptr %1261, align 4
  %1263 = sext i32 %1262 to i64
  %1264 = icmp slt i64 %1252, %1263
  br i1 %1264, label %1265, label %1257

1265:                                             ; preds = %1257
  %1266 = trunc i64 %1258 to i32
  %1267 = load ptr, ptr %1230, align 8
  %1268 = lshr exact i64 %1252, 6
  %1269 = trunc i64 %1268 to i32
  %1270 = getelementptr inbounds i32, ptr %1267, i32 %1269
  store i32 %1266, ptr %1270, align 4
  %1271 = add nuw nsw i64 %1252, 64
  br label %1250

1272:                                             ; preds = %1226, %1204, %1200, %1183, %1171, %1163, %1146, %1140, %1122, %1098, %1093, %1050, %1039
  %1273 = phi ptr [ %1020, %1050 ], [ %1020, %1039 ], [ %1020, %1098 ], [ %1020, %1093 ], [ %1020, %1122 ], [ %1020, %1146 ], [ %1020, %1140 ], [ %1020, %1163 ], [ %1172, %1183 ], [ %1172, %1171 ], [ %1172, %1204 ], [ %1172, %1200 ], [ %1172, %1226 ]
  %1274 = getelementptr inbounds i8, ptr %1273, i32 232
  %1275 = load i64, ptr %1274, align 8
  %1276 = icmp eq i64 %1275, 0
  br i1 %1276, label %1277, label %1419

1277:                                             ; preds = %1250, %1272, %1168
  %1278 = load i64, ptr %936, align 8
  %1279 = icmp slt i64 %1278, 0
  br i1 %1279, label %1280, label %1284

1280:                                             ; preds = %1277
  %1281 = load ptr, ptr %914, align 8
  %1282 = getelementptr inbounds i8, ptr %1281, i32 136
  %1283 = load i64, ptr %1282, align 8
  br label %1284

1284:                                             ; preds = %1280, %1277
  %1285 = phi i64 [ %1283, %1280 ], [ 0, %1277 ]
  %1286 = getelementptr inbounds i8, ptr %914, i32 160
  store i64 %1285, ptr %1286, align 8
  %1287 = getelementptr inbounds i8, ptr %914, i32 104
  %1288 = load ptr, ptr %1287, align 8
  %1289 = icmp eq ptr %1288, null
  br i1 %1289, label %1290, label %1294

1290:                                             ; preds = %1284
  %1291 = load ptr, ptr %914, align 8
  %1292 = getelementptr inbounds i8, ptr %1291, i32 144
  %1293 = load i64, ptr %1292, align 8
  br label %1294

1294:                                             ; preds = %1290, %1284
  %1295 = phi i64 [ %1293, %1290 ], [ 0, %1284 ]
  %1296 = getelementptr inbounds i8, ptr %914, i32 168
  store i64 %1295, ptr %1296, align 8
  %1297 = load i64, ptr %919, align 8
  %1298 = getelementptr inbounds i8, ptr %914, i32 176
  %1299 = call i64 @llvm.smax.i64(i64 %1297, i64 0)
  br label %1300

1300:                                             ; preds = %1312, %1294
  %1301 = phi i64 [ %1285, %1294 ], [ %1313, %1312 ]
  %1302 = phi i64 [ %1295, %1294 ], [ %1314, %1312 ]
  %1303 = phi i64 [ 0, %1294 ], [ %1311, %1312 ]
  %1304 = icmp eq i64 %1303, %1299
  br i1 %1304, label %1305, label %1309

1305:                                             ; preds = %1300
  %1306 = load i64, ptr %940, align 8
  %1307 = getelementptr inbounds i8, ptr %914, i32 140
  %1308 = call i64 @llvm.smax.i64(i64 %1306, i64 0)
  br label %1338

1309:                                             ; preds = %1300
  %1310 = call fastcc i64 @nl_first_run(ptr noundef nonnull %914, i64 noundef %1303) #21
  %1311 = add nuw i64 %1303, 1
  br label %1312

1312:                                             ; preds = %1336, %1309
  %1313 = phi i64 [ %1301, %1309 ], [ %1320, %1336 ]
  %1314 = phi i64 [ %1302, %1309 ], [ %1323, %1336 ]
  %1315 = phi i64 [ %1310, %1309 ], [ %1337, %1336 ]
  %1316 = call fastcc i64 @nl_first_run(ptr noundef %914, i64 noundef %1311) #21
  %1317 = icmp slt i64 %1315, %1316
  br i1 %1317, label %1318, label %1300

1318:                                             ; preds = %1312
  %1319 = call fastcc i64 @nl_run_delay(ptr noundef %914, i64 noundef %1315) #21
  %1320 = call i64 @llvm.smax.i64(i64 %1319, i64 %1313)
  store i64 %1320, ptr %1286, align 8
  %1321 = call fastcc i64 @nl_run_start(ptr noundef %914, i64 noundef %1315) #21
  br label %1322

1322:                                             ; preds = %1330, %1318
  %1323 = phi i64 [ %1314, %1318 ], [ %1331, %1330 ]
  %1324 = phi i64 [ %1321, %1318 ], [ %1335, %1330 ]
  %1325 = call fastcc i64 @nl_run_end(ptr noundef nonnull %914, i64 noundef %1315) #21
  %1326 = icmp slt i64 %1324, %1325
  br i1 %1326, label %1327, label %1336

1327:                                             ; preds = %1322
  %1328 = call fastcc i64 @nl_dendritic_at(ptr noundef nonnull %914, i64 noundef %1324) #21
  %1329 = icmp sgt i64 %1328, -1
  br i1 %1329, label %1330, label %1351

1330:                                             ; preds = %1327
  %1331 = call i64 @llvm.smax.i64(i64 %1328, i64 %1323)
  store i64 %1331, ptr %1296, align 8
  %1332 = add nsw i64 %1328, %1319
  %1333 = load i64, ptr %1298, align 8
  %1334 = call i64 @llvm.smax.i64(i64 %1332, i64 %1333)
  store i64 %1334, ptr %1298, align 8
  %1335 = add nsw i64 %1324, 1
  br label %1322

1336:                                             ; preds = %1322
  %1337 = add nsw i64 %1315, 1
  br label %1312

1338:                                             ; preds = %1342, %1305
  %1339 = phi i64 [ %1349, %1342 ], [ %1302, %1305 ]
  %1340 = phi i64 [ %1350, %1342 ], [ 0, %1305 ]
  %1341 = icmp eq i64 %1340, %1308
  br i1 %1341, label %1352, label %1342

1342:                                             ; preds = %1338
  %1343 = load ptr, ptr %1307, align 4
  %1344 = trunc i64 %1340 to i32
  %1345 = shl i32 %1344, 3
  %1346 = getelementptr inbounds i8, ptr %1343, i32 %1345
  %1347 = load i32, ptr %1346, align 4
  %1348 = sext i32 %1347 to i64
  %1349 = call i64 @llvm.smax.i64(i64 %1339, i64 %1348)
  store i64 %1349, ptr %1296, align 8
  %1350 = add nuw i64 %1340, 1
  br label %1338

1351:                                             ; preds = %1327
  call fastcc void @nl_image_bad(ptr noundef nonnull readonly %18, ptr noundef nonnull @.str.26) #21
  br label %1419

1352:                                             ; preds = %1338
  %1353 = load ptr, ptr %963, align 8
  %1354 = load i64, ptr %916, align 8
  %1355 = load i64, ptr %917, align 8
  %1356 = trunc i64 %1355 to i32
  %1357 = getelementptr inbounds %struct.nl_population, ptr %1353, i32 %1356
  %1358 = load i64, ptr %896, align 8
  %1359 = load i64, ptr %923, align 8
  %1360 = add nsw i64 %1359, 63
  %1361 = sdiv i64 %1360, 64
  %1362 = shl nsw i64 %1361, 6
  %1363 = call fastcc ptr @nl_read_lanes(ptr noundef nonnull %18, i64 noundef %1358, i64 noundef %1359, i64 noundef %1362) #21
  %1364 = getelementptr inbounds i8, ptr %914, i32 184
  store ptr %1363, ptr %1364, align 8
  %1365 = icmp eq ptr %1363, null
  br i1 %1365, label %1388, label %1366

1366:                                             ; preds = %1352
  %1367 = trunc i64 %1354 to i32
  %1368 = getelementptr inbounds %struct.nl_population, ptr %1353, i32 %1367
  %1369 = load i64, ptr %897, align 8
  %1370 = getelementptr inbounds i8, ptr %1368, i32 8
  %1371 = load i64, ptr %1370, align 8
  %1372 = getelementptr inbounds i8, ptr %1368, i32 16
  %1373 = load i64, ptr %1372, align 8
  %1374 = call fastcc ptr @nl_read_lanes(ptr noundef nonnull %18, i64 noundef %1369, i64 noundef %1371, i64 noundef %1373) #21
  %1375 = getelementptr inbounds i8, ptr %914, i32 188
  store ptr %1374, ptr %1375, align 4
  %1376 = icmp eq ptr %1374, null
  br i1 %1376, label %1388, label %1377

1377:                                             ; preds = %1366
  %1378 = load i64, ptr %898, align 8
  %1379 = getelementptr inbounds i8, ptr %1357, i32 8
  %1380 = load i64, ptr %1379, align 8
  %1381 = getelementptr inbounds i8, ptr %1357, i32 16
  %1382 = load i64, ptr %1381, align 8
  %1383 = call fastcc ptr @nl_read_lanes(ptr noundef nonnull %18, i64 noundef %1378, i64 noundef %1380, i64 noundef %1382) #21
  %1384 = getelementptr inbounds i8, ptr %914, i32 192
  store ptr %1383, ptr %1384, align 8
  %1385 = icmp eq ptr %1383, null
  br i1 %1385, label %1388, label %1386

1386:                                             ; preds = %1377
  %1387 = getelementptr inbounds i8, ptr %915, i32 140
  br label %1393

1388:                                             ; preds = %1377, %1366, %1352
  %1389 = getelementptr inbounds i8, ptr %915, i32 232
  %1390 = load i64, ptr %1389, align 8
  %1391 = icmp eq i64 %1390, 0
  br i1 %1391, label %1392, label %1418

1392:                                             ; preds = %1388
  call fastcc void @nl_fail(ptr noundef nonnull %915, ptr noundef nonnull @.str.2) #21
  br label %1418

1393:                                             ; preds = %1412, %1386
  %1394 = phi i64 [ %1417, %1412 ], [ 0, %1386 ]
  %1395 = load i64, ptr %899, align 8
  %1396 = icmp slt i64 %1394, %1395
  br i1 %1396, label %1398, label %1397

1397:                                             ; preds = %1393
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %11) #23
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10) #23
  br label %1426

1398:                                             ; preds = %1393
  %1399 = load ptr, ptr %1387, align 4
  %1400 = load ptr, ptr %900, align 8
  %1401 = trunc i64 %1394 to i32
  %1402 = getelementptr inbounds i64, ptr %1400, i32 %1401
  %1403 = load i64, ptr %1402, align 8
  %1404 = icmp eq i64 %1403, 0
  %1405 = select i1 %1404, ptr %949, ptr %955
  %1406 = load ptr, ptr %1405, align 4
  %1407 = call fastcc i64 @nl_end_target(ptr noundef nonnull %866, i64 noundef %1403, ptr noundef %1406, i64 noundef %1394) #21
  %1408 = trunc i64 %1407 to i32
  br i1 %1404, label %1412, label %1409

1409:                                             ; preds = %1398
  %1410 = load i64, ptr %1296, align 8
  %1411 = add nsw i64 %1410, 1
  br label %1412

1412:                                             ; preds = %1409, %1398
  %1413 = phi i64 [ %1411, %1409 ], [ 1, %1398 ]
  %1414 = getelementptr inbounds %struct.nl_target, ptr %1399, i32 %1408, i32 4
  %1415 = load i64, ptr %1414, align 8
  %1416 = call i64 @llvm.smax.i64(i64 %1413, i64 %1415)
  store i64 %1416, ptr %1414, align 8
  %1417 = add nuw nsw i64 %1394, 1
  br label %1393

1418:                                             ; preds = %1392, %1388, %1016, %996, %975
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %11) #23
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10) #23
  br label %1423

1419:                                             ; preds = %928, %1351, %1272, %1217, %1196, %1161, %1116, %1038, %939, %935
  %1420 = getelementptr inbounds i8, ptr %915, i32 232
  %1421 = load i64, ptr %1420, align 8
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %11) #23
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10) #23
  %1422 = icmp eq i64 %1421, 0
  br i1 %1422, label %1426, label %1423

1423:                                             ; preds = %1419, %1418
  %1424 = getelementptr inbounds i8, ptr %875, i32 232
  %1425 = load i64, ptr %1424, align 8
  br label %1478

1426:                                             ; preds = %1419, %1397
  %1427 = load ptr, ptr %884, align 8
  %1428 = load i64, ptr %887, align 8
  %1429 = trunc i64 %1428 to i32
  %1430 = getelementptr inbounds %struct.nl_table, ptr %1427, i32 %1429, i32 8
  %1431 = load i64, ptr %1430, align 8
  %1432 = load i64, ptr %901, align 8
  %1433 = add nsw i64 %1432, %1431
  store i64 %1433, ptr %901, align 8
  %1434 = add nsw i64 %1428, 1
  store i64 %1434, ptr %887, align 8
  br label %908

1435:                                             ; preds = %908
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %12) #23
  %1436 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef 1, ptr noundef nonnull %12) #21
  %1437 = icmp eq i64 %1436, 0
  br i1 %1437, label %1441, label %1438

1438:                                             ; preds = %1435
  %1439 = getelementptr inbounds i8, ptr %875, i32 232
  %1440 = load i64, ptr %1439, align 8
  br label %1476

1441:                                             ; preds = %1435
  %1442 = load i64, ptr %12, align 8
  %1443 = icmp eq i64 %1442, 0
  br i1 %1443, label %1476, label %1444

1444:                                             ; preds = %1441
  %1445 = load i64, ptr %901, align 8
  %1446 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1445, i64 noundef 8) #21
  %1447 = getelementptr inbounds i8, ptr %866, i32 288
  store ptr %1446, ptr %1447, align 8
  %1448 = icmp eq ptr %1446, null
  br i1 %1448, label %1452, label %1449

1449:                                             ; preds = %1444
  %1450 = load i64, ptr %901, align 8
  %1451 = call i64 @llvm.smax.i64(i64 %1450, i64 0)
  br label %1455

1452:                                             ; preds = %1444
  %1453 = getelementptr inbounds i8, ptr %875, i32 232
  %1454 = load i64, ptr %1453, align 8
  br label %1476

1455:                                             ; preds = %1468, %1449
  %1456 = phi i64 [ %1474, %1468 ], [ 0, %1449 ]
  %1457 = icmp eq i64 %1456, %1451
  br i1 %1457, label %1476, label %1458

1458:                                             ; preds = %1455
  %1459 = trunc i64 %1456 to i32
  %1460 = getelementptr inbounds i64, ptr %1446, i32 %1459
  %1461 = load i64, ptr %1460, align 8
  %1462 = ashr i64 %1461, 32
  %1463 = and i64 %1461, 4294967295
  %1464 = icmp slt i64 %1462, 0
  br i1 %1464, label %1475, label %1465

1465:                                             ; preds = %1458
  %1466 = load i64, ptr %887, align 8
  %1467 = icmp slt i64 %1462, %1466
  br i1 %1467, label %1468, label %1475

1468:                                             ; preds = %1465
  %1469 = load ptr, ptr %884, align 8
  %1470 = trunc nuw nsw i64 %1462 to i32
  %1471 = getelementptr inbounds %struct.nl_table, ptr %1469, i32 %1470, i32 8
  %1472 = load i64, ptr %1471, align 8
  %1473 = icmp slt i64 %1463, %1472
  %1474 = add nuw i64 %1456, 1
  br i1 %1473, label %1455, label %1475

1475:                                             ; preds = %1468, %1465, %1458
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.18) #21
  br label %1476

1476:                                             ; preds = %1455, %1475, %1452, %1441, %1438
  %1477 = phi i64 [ %1440, %1438 ], [ %1454, %1452 ], [ 0, %1441 ], [ 5, %1475 ], [ 0, %1455 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %12) #23
  br label %1478

1478:                                             ; preds = %1476, %1423
  %1479 = phi i64 [ %1425, %1423 ], [ %1477, %1476 ]
  %1480 = icmp eq i64 %1479, 0
  br i1 %1480, label %1707, label %1481

1481:                                             ; preds = %1478, %907, %903
  %1482 = getelementptr inbounds i8, ptr %810, i32 232
  %1483 = load i64, ptr %1482, align 8
  br label %1705

1484:                                             ; preds = %1701, %871
  %1485 = phi i64 [ %1704, %1701 ], [ 0, %871 ]
  %1486 = icmp eq i64 %1485, %873
  br i1 %1486, label %1707, label %1487

1487:                                             ; preds = %1484
  %1488 = load i64, ptr %837, align 8
  %1489 = icmp eq i64 %1488, %872
  br i1 %1489, label %1490, label %1491

1490:                                             ; preds = %1487
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.17) #21
  br label %1705

1491:                                             ; preds = %1487
  %1492 = load ptr, ptr %823, align 8
  %1493 = trunc i64 %1488 to i32
  %1494 = getelementptr inbounds %struct.nl_block, ptr %1492, i32 %1493
  %1495 = load ptr, ptr %18, align 8
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %9) #23
  %1496 = getelementptr inbounds i8, ptr %1494, i32 8
  store ptr %1496, ptr %9, align 16
  %1497 = getelementptr inbounds i8, ptr %1494, i32 16
  store ptr %1497, ptr %838, align 4
  %1498 = getelementptr inbounds i8, ptr %1494, i32 24
  store ptr %1498, ptr %839, align 8
  %1499 = getelementptr inbounds i8, ptr %1494, i32 32
  store ptr %1499, ptr %840, align 4
  %1500 = getelementptr inbounds i8, ptr %1494, i32 40
  store ptr %1500, ptr %841, align 16
  %1501 = getelementptr inbounds i8, ptr %1494, i32 48
  store ptr %1501, ptr %842, align 4
  %1502 = getelementptr inbounds i8, ptr %1494, i32 56
  store ptr %1502, ptr %843, align 8
  %1503 = getelementptr inbounds i8, ptr %1494, i32 64
  store ptr %1503, ptr %844, align 4
  %1504 = getelementptr inbounds i8, ptr %1494, i32 72
  store ptr %1504, ptr %845, align 16
  %1505 = getelementptr inbounds i8, ptr %1494, i32 80
  store ptr %1505, ptr %846, align 4
  %1506 = getelementptr inbounds i8, ptr %1494, i32 88
  store ptr %1506, ptr %847, align 8
  %1507 = getelementptr inbounds i8, ptr %1494, i32 96
  store ptr %1507, ptr %848, align 4
  br label %1508

1508:                                             ; preds = %1511, %1491
  %1509 = phi i64 [ 0, %1491 ], [ %1519, %1511 ]
  %1510 = icmp eq i64 %1509, 12
  br i1 %1510, label %1520, label %1511

1511:                                             ; preds = %1508
  %1512 = icmp eq i64 %1509, 10
  %1513 = select i1 %1512, i64 1099511627776, i64 2147483647
  %1514 = trunc nuw i64 %1509 to i32
  %1515 = getelementptr inbounds [12 x ptr], ptr %9, i32 0, i32 %1514
  %1516 = load ptr, ptr %1515, align 4
  %1517 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %1513, ptr noundef %1516) #21
  %1518 = icmp eq i64 %1517, 0
  %1519 = add nuw nsw i64 %1509, 1
  br i1 %1518, label %1508, label %1694

1520:                                             ; preds = %1508
  %1521 = getelementptr inbounds i8, ptr %1494, i32 104
  %1522 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef -9223372036854775808, i64 noundef 9223372036854775807, ptr noundef nonnull %1521) #21
  %1523 = icmp eq i64 %1522, 0
  br i1 %1523, label %1524, label %1694

1524:                                             ; preds = %1520
  %1525 = getelementptr inbounds i8, ptr %1495, i32 148
  %1526 = load ptr, ptr %1525, align 4
  %1527 = getelementptr inbounds %struct.nl_connection, ptr %1526, i32 %865, i32 1
  %1528 = load i64, ptr %1527, align 8
  store i64 %1528, ptr %1494, align 8
  %1529 = load i64, ptr %1496, align 8
  %1530 = getelementptr inbounds i8, ptr %1495, i32 72
  %1531 = load i64, ptr %1530, align 8
  %1532 = icmp slt i64 %1529, %1531
  br i1 %1532, label %1533, label %1691

1533:                                             ; preds = %1524
  %1534 = load i64, ptr %1498, align 8
  %1535 = getelementptr inbounds i8, ptr %1495, i32 80
  %1536 = load i64, ptr %1535, align 8
  %1537 = icmp slt i64 %1534, %1536
  br i1 %1537, label %1538, label %1691

1538:                                             ; preds = %1533
  %1539 = load i64, ptr %1497, align 8
  %1540 = getelementptr inbounds i8, ptr %1495, i32 136
  %1541 = load ptr, ptr %1540, align 8
  %1542 = trunc i64 %1529 to i32
  %1543 = getelementptr inbounds %struct.nl_population, ptr %1541, i32 %1542
  %1544 = getelementptr inbounds i8, ptr %1543, i32 56
  %1545 = load i64, ptr %1544, align 8
  %1546 = icmp slt i64 %1539, %1545
  br i1 %1546, label %1547, label %1691

1547:                                             ; preds = %1538
  %1548 = load i64, ptr %1499, align 8
  %1549 = load i64, ptr %1500, align 8
  %1550 = add nsw i64 %1549, %1548
  %1551 = getelementptr inbounds i8, ptr %1543, i32 8
  %1552 = load i64, ptr %1551, align 8
  %1553 = icmp sgt i64 %1550, %1552
  br i1 %1553, label %1691, label %1554

1554:                                             ; preds = %1547
  %1555 = getelementptr inbounds i8, ptr %1495, i32 140
  %1556 = load ptr, ptr %1555, align 4
  %1557 = trunc i64 %1534 to i32
  %1558 = getelementptr inbounds %struct.nl_target, ptr %1556, i32 %1557
  %1559 = getelementptr inbounds i8, ptr %1558, i32 8
  %1560 = load i64, ptr %1559, align 8
  %1561 = trunc i64 %1560 to i32
  %1562 = getelementptr inbounds %struct.nl_population, ptr %1541, i32 %1561
  %1563 = load i64, ptr %1501, align 8
  switch i64 %1563, label %1691 [
    i64 0, label %1564
    i64 2, label %1564
    i64 4, label %1564
  ]

1564:                                             ; preds = %1554, %1554, %1554
  %1565 = load i64, ptr %1507, align 8
  %1566 = icmp eq i64 %1565, 0
  br i1 %1566, label %1571, label %1567

1567:                                             ; preds = %1564
  %1568 = getelementptr inbounds i8, ptr %1558, i32 24
  %1569 = load i64, ptr %1568, align 8
  %1570 = icmp eq i64 %1565, %1569
  br i1 %1570, label %1571, label %1691

1571:                                             ; preds = %1567, %1564
  %1572 = load i64, ptr %1502, align 8
  %1573 = icmp eq i64 %1572, 0
  br i1 %1573, label %1578, label %1574

1574:                                             ; preds = %1571
  %1575 = icmp ne i64 %1563, 4
  %1576 = icmp sgt i64 %1572, 1
  %1577 = or i1 %1575, %1576
  br i1 %1577, label %1691, label %1591

1578:                                             ; preds = %1571
  %1579 = icmp eq i64 %1563, 0
  br i1 %1579, label %1580, label %1591

1580:                                             ; preds = %1578
  %1581 = load i64, ptr %1504, align 8
  %1582 = load i64, ptr %1505, align 8
  %1583 = add nsw i64 %1582, %1581
  %1584 = getelementptr inbounds i8, ptr %1562, i32 8
  %1585 = load i64, ptr %1584, align 8
  %1586 = icmp sgt i64 %1583, %1585
  br i1 %1586, label %1691, label %1587

1587:                                             ; preds = %1580
  %1588 = mul nsw i64 %1582, %1549
  %1589 = load i64, ptr %1506, align 8
  %1590 = icmp eq i64 %1588, %1589
  br i1 %1590, label %1629, label %1691

1591:                                             ; preds = %1578, %1574
  %1592 = add nsw i64 %1549, 1
  %1593 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1592, i64 noundef 8) #21
  %1594 = getelementptr inbounds i8, ptr %1494, i32 112
  store ptr %1593, ptr %1594, align 8
  %1595 = icmp eq ptr %1593, null
  br i1 %1595, label %1694, label %1596

1596:                                             ; preds = %1591
  %1597 = load i64, ptr %1506, align 8
  %1598 = load i64, ptr %1501, align 8
  %1599 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1597, i64 noundef %1598) #21
  %1600 = getelementptr inbounds i8, ptr %1494, i32 116
  store ptr %1599, ptr %1600, align 4
  %1601 = icmp eq ptr %1599, null
  br i1 %1601, label %1694, label %1602

1602:                                             ; preds = %1596
  %1603 = load ptr, ptr %1594, align 8
  %1604 = load i64, ptr %1500, align 8
  %1605 = load i64, ptr %1603, align 8
  %1606 = icmp eq i64 %1605, 0
  br i1 %1606, label %1607, label %1691

1607:                                             ; preds = %1602
  %1608 = load i64, ptr %1506, align 8
  %1609 = trunc i64 %1604 to i32
  %1610 = getelementptr inbounds i64, ptr %1603, i32 %1609
  %1611 = load i64, ptr %1610, align 8
  %1612 = icmp eq i64 %1611, %1608
  br i1 %1612, label %1613, label %1691

1613:                                             ; preds = %1607
  %1614 = call i64 @llvm.smax.i64(i64 %1604, i64 0)
  br label %1615

1615:                                             ; preds = %1619, %1613
  %1616 = phi i64 [ %1623, %1619 ], [ 0, %1613 ]
  %1617 = phi i64 [ %1620, %1619 ], [ 0, %1613 ]
  %1618 = icmp eq i64 %1617, %1614
  br i1 %1618, label %1627, label %1619

1619:                                             ; preds = %1615
  %1620 = add nuw i64 %1617, 1
  %1621 = trunc i64 %1620 to i32
  %1622 = getelementptr inbounds i64, ptr %1603, i32 %1621
  %1623 = load i64, ptr %1622, align 8
  %1624 = icmp sgt i64 %1616, %1623
  br i1 %1624, label %1625, label %1615

1625:                                             ; preds = %1619
  %1626 = icmp slt i64 %1617, %1604
  br i1 %1626, label %1691, label %1627

1627:                                             ; preds = %1615, %1625
  %1628 = load i64, ptr %1507, align 8
  br label %1629

1629:                                             ; preds = %1627, %1587
  %1630 = phi i64 [ %1608, %1627 ], [ %1588, %1587 ]
  %1631 = phi i64 [ %1628, %1627 ], [ %1565, %1587 ]
  %1632 = icmp eq i64 %1631, 0
  br i1 %1632, label %1639, label %1633

1633:                                             ; preds = %1629
  %1634 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1630, i64 noundef %1631) #21
  %1635 = getelementptr inbounds i8, ptr %1494, i32 120
  store ptr %1634, ptr %1635, align 8
  %1636 = icmp eq ptr %1634, null
  br i1 %1636, label %1694, label %1637

1637:                                             ; preds = %1633
  %1638 = load i64, ptr %1506, align 8
  br label %1639

1639:                                             ; preds = %1637, %1629
  %1640 = phi i64 [ %1638, %1637 ], [ %1630, %1629 ]
  %1641 = icmp eq i64 %1640, 0
  br i1 %1641, label %1644, label %1642

1642:                                             ; preds = %1639
  %1643 = load i64, ptr %1503, align 8
  br label %1644

1644:                                             ; preds = %1642, %1639
  %1645 = phi i64 [ %1643, %1642 ], [ 0, %1639 ]
  %1646 = load i64, ptr %1502, align 8
  %1647 = icmp eq i64 %1646, 0
  br i1 %1647, label %1674, label %1648

1648:                                             ; preds = %1644
  %1649 = getelementptr inbounds i8, ptr %1494, i32 116
  %1650 = getelementptr inbounds i8, ptr %1562, i32 16
  %1651 = getelementptr inbounds i8, ptr %1562, i32 8
  %1652 = call i64 @llvm.smax.i64(i64 %1640, i64 0)
  br label %1653

1653:                                             ; preds = %1667, %1648
  %1654 = phi i32 [ %1668, %1667 ], [ 0, %1648 ]
  %1655 = phi i64 [ %1669, %1667 ], [ 0, %1648 ]
  %1656 = icmp eq i64 %1655, %1652
  br i1 %1656, label %1670, label %1657

1657:                                             ; preds = %1653
  %1658 = load ptr, ptr %1649, align 4
  %1659 = trunc i64 %1655 to i32
  %1660 = getelementptr inbounds i32, ptr %1658, i32 %1659
  %1661 = load i32, ptr %1660, align 4
  %1662 = zext i32 %1661 to i64
  %1663 = load i64, ptr %1650, align 8
  %1664 = srem i64 %1662, %1663
  %1665 = load i64, ptr %1651, align 8
  %1666 = icmp slt i64 %1664, %1665
  br i1 %1666, label %1667, label %1691

1667:                                             ; preds = %1657
  %1668 = call i32 @llvm.umax.i32(i32 %1661, i32 %1654)
  %1669 = add nuw i64 %1655, 1
  br label %1653

1670:                                             ; preds = %1653
  %1671 = zext i32 %1654 to i64
  %1672 = load i64, ptr %1650, align 8
  %1673 = sdiv i64 %1671, %1672
  br label %1684

1674:                                             ; preds = %1644
  %1675 = load i64, ptr %1501, align 8
  %1676 = icmp eq i64 %1675, 0
  br i1 %1676, label %1684, label %1677

1677:                                             ; preds = %1674
  %1678 = getelementptr inbounds i8, ptr %1494, i32 116
  %1679 = load ptr, ptr %1678, align 4
  %1680 = getelementptr inbounds i8, ptr %1562, i32 8
  %1681 = load i64, ptr %1680, align 8
  %1682 = call fastcc i64 @nl_below(ptr noundef %1679, i64 noundef %1675, i64 noundef %1640, i64 noundef %1681) #21
  %1683 = icmp eq i64 %1682, 0
  br i1 %1683, label %1691, label %1684

1684:                                             ; preds = %1677, %1674, %1670
  %1685 = phi i64 [ %1673, %1670 ], [ %1645, %1677 ], [ %1645, %1674 ]
  %1686 = getelementptr inbounds i8, ptr %1558, i32 32
  %1687 = load i64, ptr %1686, align 8
  %1688 = icmp sgt i64 %1687, %1685
  br i1 %1688, label %1693, label %1689

1689:                                             ; preds = %1684
  %1690 = add nsw i64 %1685, 1
  store i64 %1690, ptr %1686, align 8
  br label %1693

1691:                                             ; preds = %1677, %1625, %1607, %1602, %1587, %1580, %1574, %1567, %1554, %1547, %1538, %1533, %1524, %1657
  %1692 = phi ptr [ @.str.21, %1657 ], [ @.str.19, %1547 ], [ @.str.19, %1538 ], [ @.str.19, %1533 ], [ @.str.19, %1524 ], [ @.str.20, %1574 ], [ @.str.20, %1567 ], [ @.str.20, %1554 ], [ @.str.21, %1587 ], [ @.str.21, %1580 ], [ @.str.27, %1625 ], [ @.str.27, %1607 ], [ @.str.27, %1602 ], [ @.str.21, %1677 ]
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull %1692) #21
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %9) #23
  br label %1698

1693:                                             ; preds = %1689, %1684
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %9) #23
  br label %1701

1694:                                             ; preds = %1511, %1633, %1596, %1591, %1520
  %1695 = getelementptr inbounds i8, ptr %1495, i32 232
  %1696 = load i64, ptr %1695, align 8
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %9) #23
  %1697 = icmp eq i64 %1696, 0
  br i1 %1697, label %1701, label %1698

1698:                                             ; preds = %1694, %1691
  %1699 = getelementptr inbounds i8, ptr %810, i32 232
  %1700 = load i64, ptr %1699, align 8
  br label %1705

1701:                                             ; preds = %1694, %1693
  %1702 = load i64, ptr %837, align 8
  %1703 = add nsw i64 %1702, 1
  store i64 %1703, ptr %837, align 8
  %1704 = add nuw i64 %1485, 1
  br label %1484

1705:                                             ; preds = %1698, %1490, %1481, %860
  %1706 = phi i64 [ %1700, %1698 ], [ 5, %1490 ], [ %1483, %1481 ], [ %862, %860 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %14) #23
  br label %1709

1707:                                             ; preds = %1484, %1478
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %14) #23
  %1708 = add nuw nsw i64 %853, 1
  br label %852

1709:                                             ; preds = %1705, %849, %813
  %1710 = phi i64 [ %815, %813 ], [ %851, %849 ], [ %1706, %1705 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13) #23
  %1711 = icmp eq i64 %1710, 0
  br i1 %1711, label %1712, label %1806

1712:                                             ; preds = %1709, %856
  %1713 = load ptr, ptr %18, align 8
  %1714 = getelementptr inbounds i8, ptr %1713, i32 80
  %1715 = getelementptr inbounds i8, ptr %1713, i32 140
  %1716 = getelementptr inbounds i8, ptr %1713, i32 136
  %1717 = getelementptr inbounds i8, ptr %1713, i32 24
  br label %1718

1718:                                             ; preds = %1791, %1712
  %1719 = phi i64 [ 0, %1712 ], [ %1792, %1791 ]
  %1720 = load i64, ptr %1714, align 8
  %1721 = icmp slt i64 %1719, %1720
  br i1 %1721, label %1722, label %1796

1722:                                             ; preds = %1718
  %1723 = load ptr, ptr %1715, align 4
  %1724 = trunc i64 %1719 to i32
  %1725 = getelementptr inbounds %struct.nl_target, ptr %1723, i32 %1724
  %1726 = load ptr, ptr %1716, align 8
  %1727 = getelementptr inbounds i8, ptr %1725, i32 8
  %1728 = load i64, ptr %1727, align 8
  %1729 = trunc i64 %1728 to i32
  %1730 = getelementptr inbounds %struct.nl_population, ptr %1726, i32 %1729
  %1731 = getelementptr inbounds i8, ptr %1730, i32 16
  %1732 = load i64, ptr %1731, align 8
  %1733 = getelementptr inbounds i8, ptr %1725, i32 24
  %1734 = load i64, ptr %1733, align 8
  %1735 = mul nsw i64 %1734, %1732
  %1736 = getelementptr inbounds i8, ptr %1725, i32 40
  store i64 %1735, ptr %1736, align 8
  %1737 = getelementptr inbounds i8, ptr %1725, i32 32
  %1738 = load i64, ptr %1737, align 8
  %1739 = call fastcc ptr @nl_take(ptr noundef nonnull %1713, i64 noundef %1738, i64 noundef %1735) #21
  %1740 = getelementptr inbounds i8, ptr %1725, i32 56
  store ptr %1739, ptr %1740, align 8
  %1741 = getelementptr inbounds i8, ptr %1725, i32 16
  %1742 = load i64, ptr %1741, align 8
  %1743 = icmp eq i64 %1742, 0
  br i1 %1743, label %1746, label %1744

1744:                                             ; preds = %1722
  %1745 = load i64, ptr %1731, align 8
  br label %1746

1746:                                             ; preds = %1744, %1722
  %1747 = phi i64 [ %1745, %1744 ], [ 0, %1722 ]
  %1748 = load i64, ptr %1717, align 8
  %1749 = sdiv i64 %1748, 8
  %1750 = call fastcc ptr @nl_take(ptr noundef nonnull %1713, i64 noundef %1747, i64 noundef %1749) #21
  %1751 = getelementptr inbounds i8, ptr %1725, i32 60
  store ptr %1750, ptr %1751, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7) #23
  %1752 = load ptr, ptr %1740, align 8
  %1753 = icmp eq ptr %1752, null
  %1754 = icmp eq ptr %1750, null
  %1755 = or i1 %1754, %1753
  br i1 %1755, label %1764, label %1756

1756:                                             ; preds = %1746
  %1757 = load i64, ptr %1737, align 8
  %1758 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %1757, ptr noundef nonnull %7) #21
  %1759 = icmp eq i64 %1758, 0
  br i1 %1759, label %1760, label %1764

1760:                                             ; preds = %1756
  %1761 = load i64, ptr %7, align 8
  %1762 = getelementptr inbounds i8, ptr %1730, i32 8
  %1763 = call i64 @llvm.smax.i64(i64 %1761, i64 0)
  br label %1767

1764:                                             ; preds = %1756, %1746
  %1765 = getelementptr inbounds i8, ptr %1713, i32 232
  %1766 = load i64, ptr %1765, align 8
  br label %1793

1767:                                             ; preds = %1789, %1760
  %1768 = phi i64 [ %1790, %1789 ], [ 0, %1760 ]
  %1769 = icmp eq i64 %1768, %1763
  br i1 %1769, label %1791, label %1770

1770:                                             ; preds = %1767
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %8) #23
  %1771 = load i64, ptr %1737, align 8
  %1772 = add nsw i64 %1771, -1
  %1773 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %1772, ptr noundef nonnull %8) #21
  %1774 = icmp eq i64 %1773, 0
  br i1 %1774, label %1775, label %1786

1775:                                             ; preds = %1770
  %1776 = load ptr, ptr %1740, align 8
  %1777 = load i64, ptr %8, align 8
  %1778 = load i64, ptr %1736, align 8
  %1779 = mul nsw i64 %1778, %1777
  %1780 = trunc i64 %1779 to i32
  %1781 = getelementptr inbounds i8, ptr %1776, i32 %1780
  %1782 = load i64, ptr %1762, align 8
  %1783 = load i64, ptr %1733, align 8
  %1784 = call fastcc i64 @nl_copy_section(ptr noundef nonnull %18, ptr noundef %1781, i64 noundef %1782, i64 noundef %1783) #21
  %1785 = icmp eq i64 %1784, 0
  br i1 %1785, label %1789, label %1786

1786:                                             ; preds = %1775, %1770
  %1787 = getelementptr inbounds i8, ptr %1713, i32 232
  %1788 = load i64, ptr %1787, align 8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %8) #23
  br label %1793

1789:                                             ; preds = %1775
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %8) #23
  %1790 = add nuw i64 %1768, 1
  br label %1767

1791:                                             ; preds = %1767
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #23
  %1792 = add nuw nsw i64 %1719, 1
  br label %1718

1793:                                             ; preds = %1786, %1764
  %1794 = phi i64 [ %1788, %1786 ], [ %1766, %1764 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #23
  %1795 = icmp eq i64 %1794, 0
  br i1 %1795, label %1796, label %1806

1796:                                             ; preds = %1718, %1793
  %1797 = load i64, ptr %588, align 8
  %1798 = load i64, ptr %587, align 8
  %1799 = icmp eq i64 %1797, %1798
  br i1 %1799, label %1800, label %1805

1800:                                             ; preds = %1796
  %1801 = load i64, ptr %585, align 8
  %1802 = load i64, ptr %584, align 8
  %1803 = icmp eq i64 %1801, %1802
  br i1 %1803, label %1804, label %1805

1804:                                             ; preds = %1800
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %18) #23
  br label %1810

1805:                                             ; preds = %1796, %1800
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.3) #21
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %18) #23
  br label %2470

1806:                                             ; preds = %654, %664, %704, %805, %820, %1709, %1793
  %1807 = getelementptr inbounds i8, ptr %21, i32 232
  %1808 = load i64, ptr %1807, align 8
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %18) #23
  %1809 = icmp eq i64 %1808, 0
  br i1 %1809, label %1810, label %2470

1810:                                             ; preds = %1804, %1806
  %1811 = getelementptr inbounds i8, ptr %21, i32 104
  %1812 = load i64, ptr %1811, align 8
  %1813 = call i64 @llvm.smax.i64(i64 %1812, i64 0)
  br label %1814

1814:                                             ; preds = %1863, %1810
  %1815 = phi i64 [ 0, %1810 ], [ %1866, %1863 ]
  %1816 = phi i64 [ 0, %1810 ], [ %1865, %1863 ]
  %1817 = phi i64 [ 0, %1810 ], [ %1860, %1863 ]
  %1818 = phi i64 [ 0, %1810 ], [ %1861, %1863 ]
  %1819 = icmp eq i64 %1815, %1813
  br i1 %1819, label %1820, label %1846

1820:                                             ; preds = %1814
  %1821 = getelementptr inbounds i8, ptr %21, i32 208
  %1822 = load i64, ptr %1821, align 8
  %1823 = icmp eq i64 %1822, 0
  %1824 = select i1 %1823, i64 0, i64 %1818
  %1825 = load i64, ptr %35, align 8
  %1826 = sdiv i64 %1825, 8
  %1827 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1824, i64 noundef %1826) #21
  %1828 = getelementptr inbounds i8, ptr %21, i32 176
  store ptr %1827, ptr %1828, align 8
  %1829 = load i64, ptr %1821, align 8
  %1830 = icmp eq i64 %1829, 0
  %1831 = select i1 %1830, i64 0, i64 %1817
  %1832 = load i64, ptr %35, align 8
  %1833 = sdiv i64 %1832, 8
  %1834 = shl nsw i64 %1833, 4
  %1835 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1831, i64 noundef %1834) #21
  %1836 = getelementptr inbounds i8, ptr %21, i32 168
  store ptr %1835, ptr %1836, align 8
  %1837 = load i64, ptr %1821, align 8
  %1838 = icmp eq i64 %1837, 0
  %1839 = select i1 %1838, i64 0, i64 %1817
  %1840 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1839, i64 noundef 4) #21
  %1841 = getelementptr inbounds i8, ptr %21, i32 172
  store ptr %1840, ptr %1841, align 4
  %1842 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1816, i64 noundef 24) #21
  %1843 = getelementptr inbounds i8, ptr %21, i32 160
  store ptr %1842, ptr %1843, align 8
  %1844 = load ptr, ptr %1828, align 8
  %1845 = icmp eq ptr %1844, null
  br i1 %1845, label %1896, label %1888

1846:                                             ; preds = %1814
  %1847 = load ptr, ptr %73, align 4
  %1848 = trunc i64 %1815 to i32
  %1849 = getelementptr inbounds %struct.nl_connection, ptr %1847, i32 %1848
  %1850 = getelementptr inbounds i8, ptr %1849, i32 104
  %1851 = load i64, ptr %1850, align 8
  %1852 = getelementptr inbounds i8, ptr %1849, i32 184
  %1853 = load i64, ptr %1852, align 8
  %1854 = getelementptr inbounds i8, ptr %1849, i32 248
  %1855 = load i64, ptr %1854, align 8
  %1856 = getelementptr inbounds i8, ptr %1849, i32 256
  %1857 = call i64 @llvm.smax.i64(i64 %1855, i64 0)
  br label %1858

1858:                                             ; preds = %1867, %1846
  %1859 = phi i64 [ 0, %1846 ], [ %1887, %1867 ]
  %1860 = phi i64 [ %1817, %1846 ], [ %1886, %1867 ]
  %1861 = phi i64 [ %1818, %1846 ], [ %1884, %1867 ]
  %1862 = icmp eq i64 %1859, %1857
  br i1 %1862, label %1863, label %1867

1863:                                             ; preds = %1858
  %1864 = mul nsw i64 %1853, %1851
  %1865 = add nsw i64 %1864, %1816
  %1866 = add nuw i64 %1815, 1
  br label %1814

1867:                                             ; preds = %1858
  %1868 = load ptr, ptr %1856, align 8
  %1869 = trunc i64 %1859 to i32
  %1870 = getelementptr inbounds %struct.nl_table, ptr %1868, i32 %1869
  %1871 = load ptr, ptr %63, align 8
  %1872 = getelementptr inbounds i8, ptr %1870, i32 8
  %1873 = load i64, ptr %1872, align 8
  %1874 = trunc i64 %1873 to i32
  %1875 = getelementptr inbounds %struct.nl_population, ptr %1871, i32 %1874, i32 2
  %1876 = load i64, ptr %1875, align 8
  %1877 = getelementptr inbounds i8, ptr %1870, i32 16
  %1878 = load i64, ptr %1877, align 8
  %1879 = trunc i64 %1878 to i32
  %1880 = getelementptr inbounds %struct.nl_population, ptr %1871, i32 %1879, i32 2
  %1881 = load i64, ptr %1880, align 8
  %1882 = getelementptr inbounds i8, ptr %1870, i32 64
  %1883 = load i64, ptr %1882, align 8
  %1884 = call i64 @llvm.smax.i64(i64 %1883, i64 %1861)
  %1885 = call i64 @llvm.smax.i64(i64 %1876, i64 %1860)
  %1886 = call i64 @llvm.smax.i64(i64 %1881, i64 %1885)
  %1887 = add nuw i64 %1859, 1
  br label %1858

1888:                                             ; preds = %1820
  %1889 = load ptr, ptr %1836, align 8
  %1890 = icmp eq ptr %1889, null
  br i1 %1890, label %1896, label %1891

1891:                                             ; preds = %1888
  %1892 = load ptr, ptr %1841, align 4
  %1893 = icmp eq ptr %1892, null
  %1894 = icmp eq ptr %1842, null
  %1895 = or i1 %1894, %1893
  br i1 %1895, label %1896, label %1900

1896:                                             ; preds = %1891, %1888, %1820
  %1897 = getelementptr inbounds i8, ptr %21, i32 232
  %1898 = load i64, ptr %1897, align 8
  %1899 = icmp eq i64 %1898, 0
  br i1 %1899, label %1900, label %2470

1900:                                             ; preds = %1896, %1891
  %1901 = load i64, ptr %1811, align 8
  %1902 = call i64 @llvm.smax.i64(i64 %1901, i64 0)
  br label %1903

1903:                                             ; preds = %1926, %1900
  %1904 = phi i64 [ 0, %1900 ], [ %1927, %1926 ]
  %1905 = phi i64 [ 0, %1900 ], [ %1924, %1926 ]
  %1906 = icmp eq i64 %1904, %1902
  br i1 %1906, label %1916, label %1907

1907:                                             ; preds = %1903
  %1908 = load ptr, ptr %73, align 4
  %1909 = trunc i64 %1904 to i32
  %1910 = getelementptr inbounds %struct.nl_connection, ptr %1908, i32 %1909
  %1911 = getelementptr inbounds i8, ptr %1910, i32 104
  %1912 = load i64, ptr %1911, align 8
  %1913 = getelementptr inbounds i8, ptr %1910, i32 160
  %1914 = getelementptr inbounds i8, ptr %1910, i32 248
  %1915 = call i64 @llvm.smax.i64(i64 %1912, i64 0)
  br label %1922

1916:                                             ; preds = %1903
  %1917 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1905, i64 noundef 48) #21
  %1918 = getelementptr inbounds i8, ptr %21, i32 156
  store ptr %1917, ptr %1918, align 4
  %1919 = icmp eq ptr %1917, null
  br i1 %1919, label %2047, label %1920

1920:                                             ; preds = %1916
  %1921 = getelementptr inbounds i8, ptr %21, i32 120
  br label %1937

1922:                                             ; preds = %1928, %1907
  %1923 = phi i64 [ %1936, %1928 ], [ 0, %1907 ]
  %1924 = phi i64 [ %1935, %1928 ], [ %1905, %1907 ]
  %1925 = icmp eq i64 %1923, %1915
  br i1 %1925, label %1926, label %1928

1926:                                             ; preds = %1922
  %1927 = add nuw i64 %1904, 1
  br label %1903

1928:                                             ; preds = %1922
  %1929 = load ptr, ptr %1913, align 8
  %1930 = trunc i64 %1923 to i32
  %1931 = getelementptr inbounds %struct.nl_driver, ptr %1929, i32 %1930, i32 1
  %1932 = load i64, ptr %1931, align 8
  %1933 = load i64, ptr %1914, align 8
  %1934 = mul nsw i64 %1933, %1932
  %1935 = add nsw i64 %1934, %1924
  %1936 = add nuw i64 %1923, 1
  br label %1922

1937:                                             ; preds = %1950, %1920
  %1938 = phi i64 [ %1951, %1950 ], [ 0, %1920 ]
  %1939 = load i64, ptr %1811, align 8
  %1940 = icmp slt i64 %1938, %1939
  br i1 %1940, label %1941, label %2011

1941:                                             ; preds = %1937
  %1942 = trunc i64 %1938 to i32
  br label %1943

1943:                                             ; preds = %1971, %1941
  %1944 = phi i64 [ %1972, %1971 ], [ 0, %1941 ]
  %1945 = load ptr, ptr %73, align 4
  %1946 = getelementptr inbounds %struct.nl_connection, ptr %1945, i32 %1942
  %1947 = getelementptr inbounds i8, ptr %1946, i32 248
  %1948 = load i64, ptr %1947, align 8
  %1949 = icmp slt i64 %1944, %1948
  br i1 %1949, label %1952, label %1950

1950:                                             ; preds = %1943
  %1951 = add nuw nsw i64 %1938, 1
  br label %1937

1952:                                             ; preds = %1943
  %1953 = getelementptr inbounds i8, ptr %1946, i32 256
  %1954 = load ptr, ptr %1953, align 8
  %1955 = trunc i64 %1944 to i32
  %1956 = getelementptr inbounds %struct.nl_table, ptr %1954, i32 %1955
  %1957 = getelementptr inbounds i8, ptr %1956, i32 176
  %1958 = getelementptr inbounds i8, ptr %1946, i32 104
  %1959 = getelementptr inbounds i8, ptr %1946, i32 160
  %1960 = getelementptr inbounds i8, ptr %1956, i32 72
  %1961 = getelementptr inbounds i8, ptr %1956, i32 8
  br label %1962

1962:                                             ; preds = %1980, %1952
  %1963 = phi i64 [ 0, %1952 ], [ %1981, %1980 ]
  %1964 = load i64, ptr %1958, align 8
  %1965 = icmp slt i64 %1963, %1964
  br i1 %1965, label %1966, label %1971

1966:                                             ; preds = %1962
  %1967 = load i64, ptr %1957, align 8
  %1968 = icmp sgt i64 %1967, 0
  br i1 %1968, label %1969, label %1971

1969:                                             ; preds = %1966
  %1970 = trunc i64 %1963 to i32
  br label %1973

1971:                                             ; preds = %1966, %1962
  %1972 = add nuw nsw i64 %1944, 1
  br label %1943

1973:                                             ; preds = %2004, %1969
  %1974 = phi i64 [ %2010, %2004 ], [ 0, %1969 ]
  %1975 = load ptr, ptr %1959, align 8
  %1976 = getelementptr inbounds %struct.nl_driver, ptr %1975, i32 %1970
  %1977 = getelementptr inbounds i8, ptr %1976, i32 8
  %1978 = load i64, ptr %1977, align 8
  %1979 = icmp slt i64 %1974, %1978
  br i1 %1979, label %1982, label %1980

1980:                                             ; preds = %1973
  %1981 = add nuw nsw i64 %1963, 1
  br label %1962

1982:                                             ; preds = %1973
  %1983 = load ptr, ptr %1960, align 8
  %1984 = getelementptr inbounds i8, ptr %1976, i32 16
  %1985 = load ptr, ptr %1984, align 8
  %1986 = trunc i64 %1974 to i32
  %1987 = getelementptr inbounds i64, ptr %1985, i32 %1986
  %1988 = load i64, ptr %1987, align 8
  %1989 = trunc i64 %1988 to i32
  %1990 = getelementptr i64, ptr %1983, i32 %1989
  %1991 = getelementptr i8, ptr %1990, i32 8
  %1992 = load i64, ptr %1991, align 8
  %1993 = load i64, ptr %1961, align 8
  %1994 = call fastcc ptr @nl_history_of(ptr noundef %21, i64 noundef %1993, i64 noundef %1992) #21
  %1995 = icmp eq ptr %1994, null
  br i1 %1995, label %1996, label %2004

1996:                                             ; preds = %1982
  %1997 = load ptr, ptr %1918, align 4
  %1998 = load i64, ptr %1921, align 8
  %1999 = add nsw i64 %1998, 1
  store i64 %1999, ptr %1921, align 8
  %2000 = trunc i64 %1998 to i32
  %2001 = getelementptr inbounds %struct.nl_history, ptr %1997, i32 %2000
  %2002 = load i64, ptr %1961, align 8
  store i64 %2002, ptr %2001, align 8
  %2003 = getelementptr inbounds i8, ptr %2001, i32 8
  store i64 %1992, ptr %2003, align 8
  br label %2004

2004:                                             ; preds = %1996, %1982
  %2005 = phi ptr [ %1994, %1982 ], [ %2001, %1996 ]
  %2006 = load i64, ptr %1957, align 8
  %2007 = getelementptr inbounds i8, ptr %2005, i32 16
  %2008 = load i64, ptr %2007, align 8
  %2009 = call i64 @llvm.smax.i64(i64 %2006, i64 %2008)
  store i64 %2009, ptr %2007, align 8
  %2010 = add nuw nsw i64 %1974, 1
  br label %1973

2011:                                             ; preds = %1937, %2036
  %2012 = phi i64 [ %2046, %2036 ], [ 0, %1937 ]
  %2013 = load i64, ptr %1921, align 8
  %2014 = icmp slt i64 %2012, %2013
  br i1 %2014, label %2015, label %2051

2015:                                             ; preds = %2011
  %2016 = load ptr, ptr %1918, align 4
  %2017 = trunc i64 %2012 to i32
  %2018 = getelementptr inbounds %struct.nl_history, ptr %2016, i32 %2017
  %2019 = load ptr, ptr %63, align 8
  %2020 = load i64, ptr %2018, align 8
  %2021 = trunc i64 %2020 to i32
  %2022 = getelementptr inbounds %struct.nl_population, ptr %2019, i32 %2021
  %2023 = getelementptr inbounds i8, ptr %2022, i32 16
  %2024 = load i64, ptr %2023, align 8
  %2025 = getelementptr inbounds i8, ptr %2022, i32 88
  %2026 = load ptr, ptr %2025, align 8
  %2027 = getelementptr inbounds i8, ptr %2018, i32 8
  %2028 = load i64, ptr %2027, align 8
  %2029 = trunc i64 %2028 to i32
  %2030 = getelementptr inbounds %struct.nl_slot, ptr %2026, i32 %2029, i32 1
  %2031 = load i64, ptr %2030, align 8
  %2032 = icmp eq i64 %2031, 2
  br i1 %2032, label %2036, label %2033

2033:                                             ; preds = %2015
  %2034 = load i64, ptr %35, align 8
  %2035 = sdiv i64 %2034, 8
  br label %2036

2036:                                             ; preds = %2033, %2015
  %2037 = phi i64 [ %2035, %2033 ], [ 8, %2015 ]
  %2038 = mul nsw i64 %2037, %2024
  %2039 = getelementptr inbounds i8, ptr %2018, i32 32
  store i64 %2038, ptr %2039, align 8
  %2040 = getelementptr inbounds i8, ptr %2018, i32 16
  %2041 = load i64, ptr %2040, align 8
  %2042 = add nsw i64 %2041, 1
  %2043 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2042, i64 noundef %2038) #21
  %2044 = getelementptr inbounds i8, ptr %2018, i32 40
  store ptr %2043, ptr %2044, align 8
  %2045 = icmp eq ptr %2043, null
  %2046 = add nuw nsw i64 %2012, 1
  br i1 %2045, label %2047, label %2011

2047:                                             ; preds = %2036, %1916
  %2048 = getelementptr inbounds i8, ptr %21, i32 232
  %2049 = load i64, ptr %2048, align 8
  %2050 = icmp eq i64 %2049, 0
  br i1 %2050, label %2051, label %2470

2051:                                             ; preds = %2011, %2047
  br label %2052

2052:                                             ; preds = %2051, %2071
  %2053 = phi i64 [ %2078, %2071 ], [ 0, %2051 ]
  %2054 = phi i64 [ %2072, %2071 ], [ 0, %2051 ]
  %2055 = load i64, ptr %56, align 8
  %2056 = icmp slt i64 %2053, %2055
  br i1 %2056, label %2057, label %2103

2057:                                             ; preds = %2052
  %2058 = load ptr, ptr %68, align 8
  %2059 = trunc i64 %2053 to i32
  %2060 = getelementptr inbounds %struct.nl_probe, ptr %2058, i32 %2059
  %2061 = getelementptr inbounds i8, ptr %2060, i32 32
  %2062 = load i64, ptr %2061, align 8
  %2063 = getelementptr inbounds i8, ptr %2060, i32 24
  %2064 = getelementptr inbounds i8, ptr %2060, i32 44
  %2065 = getelementptr inbounds i8, ptr %2060, i32 56
  %2066 = load i64, ptr %2063, align 8
  %2067 = call i64 @llvm.smax.i64(i64 %2066, i64 0)
  br label %2068

2068:                                             ; preds = %2093, %2057
  %2069 = phi i64 [ 0, %2057 ], [ %2094, %2093 ]
  %2070 = icmp eq i64 %2069, %2067
  br i1 %2070, label %2071, label %2079

2071:                                             ; preds = %2068
  %2072 = call i64 @llvm.smax.i64(i64 %2062, i64 %2054)
  %2073 = load i64, ptr %2065, align 8
  %2074 = add nsw i64 %2073, 1
  %2075 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2074, i64 noundef 8) #21
  %2076 = getelementptr inbounds i8, ptr %2060, i32 72
  store ptr %2075, ptr %2076, align 8
  %2077 = icmp eq ptr %2075, null
  %2078 = add nuw nsw i64 %2053, 1
  br i1 %2077, label %2109, label %2052

2079:                                             ; preds = %2068
  %2080 = load ptr, ptr %73, align 4
  %2081 = load ptr, ptr %2064, align 4
  %2082 = trunc i64 %2069 to i32
  %2083 = getelementptr inbounds i64, ptr %2081, i32 %2082
  %2084 = load i64, ptr %2083, align 8
  %2085 = trunc i64 %2084 to i32
  %2086 = getelementptr inbounds %struct.nl_connection, ptr %2080, i32 %2085
  %2087 = getelementptr inbounds i8, ptr %2086, i32 248
  %2088 = getelementptr inbounds i8, ptr %2086, i32 256
  br label %2089

2089:                                             ; preds = %2095, %2079
  %2090 = phi i64 [ 0, %2079 ], [ %2102, %2095 ]
  %2091 = load i64, ptr %2087, align 8
  %2092 = icmp slt i64 %2090, %2091
  br i1 %2092, label %2095, label %2093

2093:                                             ; preds = %2089
  %2094 = add nuw i64 %2069, 1
  br label %2068

2095:                                             ; preds = %2089
  %2096 = load ptr, ptr %2088, align 8
  %2097 = trunc i64 %2090 to i32
  %2098 = getelementptr inbounds %struct.nl_table, ptr %2096, i32 %2097, i32 29
  %2099 = load i64, ptr %2098, align 8
  %2100 = load i64, ptr %2065, align 8
  %2101 = call i64 @llvm.smax.i64(i64 %2099, i64 %2100)
  store i64 %2101, ptr %2065, align 8
  %2102 = add nuw nsw i64 %2090, 1
  br label %2089

2103:                                             ; preds = %2052
  %2104 = load i64, ptr %35, align 8
  %2105 = sdiv i64 %2104, 8
  %2106 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2054, i64 noundef %2105) #21
  %2107 = getelementptr inbounds i8, ptr %21, i32 180
  store ptr %2106, ptr %2107, align 4
  %2108 = icmp eq ptr %2106, null
  br i1 %2108, label %2109, label %2113

2109:                                             ; preds = %2071, %2103
  %2110 = getelementptr inbounds i8, ptr %21, i32 232
  %2111 = load i64, ptr %2110, align 8
  %2112 = icmp eq i64 %2111, 0
  br i1 %2112, label %2113, label %2470

2113:                                             ; preds = %2109, %2103
  %2114 = getelementptr inbounds i8, ptr %21, i32 128
  %2115 = getelementptr inbounds i8, ptr %21, i32 232
  br label %2116

2116:                                             ; preds = %2355, %2113
  %2117 = phi i64 [ %2356, %2355 ], [ 0, %2113 ]
  %2118 = load i64, ptr %1811, align 8
  %2119 = icmp slt i64 %2117, %2118
  br i1 %2119, label %2120, label %2360

2120:                                             ; preds = %2116
  %2121 = load ptr, ptr %73, align 4
  %2122 = trunc i64 %2117 to i32
  %2123 = getelementptr inbounds %struct.nl_connection, ptr %2121, i32 %2122
  %2124 = getelementptr inbounds i8, ptr %2123, i32 96
  %2125 = load i64, ptr %2124, align 8
  %2126 = getelementptr inbounds i8, ptr %2123, i32 248
  %2127 = load i64, ptr %2126, align 8
  %2128 = mul nsw i64 %2127, %2125
  %2129 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2128, i64 noundef 72) #21
  %2130 = getelementptr inbounds i8, ptr %2123, i32 272
  store ptr %2129, ptr %2130, align 8
  %2131 = icmp eq ptr %2129, null
  br i1 %2131, label %2357, label %2132

2132:                                             ; preds = %2120
  %2133 = getelementptr inbounds i8, ptr %2123, i32 256
  %2134 = getelementptr inbounds i8, ptr %2123, i32 104
  %2135 = getelementptr inbounds i8, ptr %2123, i32 80
  %2136 = getelementptr inbounds i8, ptr %2123, i32 128
  %2137 = getelementptr inbounds i8, ptr %2123, i32 216
  %2138 = getelementptr inbounds i8, ptr %2123, i32 224
  %2139 = getelementptr inbounds i8, ptr %2123, i32 264
  %2140 = getelementptr inbounds i8, ptr %2123, i32 156
  br label %2141

2141:                                             ; preds = %2353, %2132
  %2142 = phi i64 [ %2354, %2353 ], [ 0, %2132 ]
  %2143 = load i64, ptr %2126, align 8
  %2144 = icmp slt i64 %2142, %2143
  br i1 %2144, label %2145, label %2355

2145:                                             ; preds = %2141
  %2146 = load ptr, ptr %2133, align 8
  %2147 = trunc i64 %2142 to i32
  %2148 = getelementptr inbounds %struct.nl_table, ptr %2146, i32 %2147
  %2149 = call fastcc ptr @nl_make_frame(ptr noundef %21, ptr noundef nonnull %2123, ptr noundef %2148) #21
  %2150 = getelementptr inbounds i8, ptr %2148, i32 196
  store ptr %2149, ptr %2150, align 4
  %2151 = icmp eq ptr %2149, null
  br i1 %2151, label %2357, label %2152

2152:                                             ; preds = %2145
  %2153 = call fastcc ptr @nl_make_frame(ptr noundef %21, ptr noundef nonnull %2123, ptr noundef nonnull %2148) #21
  %2154 = getelementptr inbounds i8, ptr %2148, i32 200
  store ptr %2153, ptr %2154, align 8
  %2155 = icmp eq ptr %2153, null
  br i1 %2155, label %2357, label %2156

2156:                                             ; preds = %2152
  %2157 = load i64, ptr %2134, align 8
  %2158 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2157, i64 noundef 4) #21
  %2159 = getelementptr inbounds i8, ptr %2148, i32 208
  store ptr %2158, ptr %2159, align 8
  %2160 = icmp eq ptr %2158, null
  br i1 %2160, label %2267, label %2161

2161:                                             ; preds = %2156
  %2162 = getelementptr inbounds i8, ptr %2148, i32 16
  %2163 = getelementptr inbounds i8, ptr %2148, i32 76
  br label %2164

2164:                                             ; preds = %2225, %2161
  %2165 = phi i64 [ 0, %2161 ], [ %2174, %2225 ]
  %2166 = load i64, ptr %2134, align 8
  %2167 = icmp slt i64 %2165, %2166
  br i1 %2167, label %2168, label %2270

2168:                                             ; preds = %2164
  %2169 = load i64, ptr %2162, align 8
  %2170 = load ptr, ptr %2163, align 4
  %2171 = load i64, ptr %2135, align 8
  %2172 = load i64, ptr %2124, align 8
  %2173 = load i64, ptr %2136, align 8
  %2174 = add nuw nsw i64 %2165, 1
  %2175 = add i64 %2171, %2174
  %2176 = add i64 %2175, %2172
  %2177 = add i64 %2176, %2173
  %2178 = trunc i64 %2177 to i32
  %2179 = getelementptr inbounds i64, ptr %2170, i32 %2178
  %2180 = load i64, ptr %2179, align 8
  %2181 = load i64, ptr %2114, align 8
  %2182 = call i64 @llvm.smax.i64(i64 %2181, i64 0)
  %2183 = load ptr, ptr %1843, align 8
  br label %2184

2184:                                             ; preds = %2196, %2168
  %2185 = phi i64 [ 0, %2168 ], [ %2197, %2196 ]
  %2186 = icmp eq i64 %2185, %2182
  br i1 %2186, label %2198, label %2187

2187:                                             ; preds = %2184
  %2188 = trunc i64 %2185 to i32
  %2189 = getelementptr inbounds %struct.nl_total, ptr %2183, i32 %2188
  %2190 = load i64, ptr %2189, align 8
  %2191 = icmp eq i64 %2190, %2169
  br i1 %2191, label %2192, label %2196

2192:                                             ; preds = %2187
  %2193 = getelementptr inbounds i8, ptr %2189, i32 8
  %2194 = load i64, ptr %2193, align 8
  %2195 = icmp eq i64 %2194, %2180
  br i1 %2195, label %2219, label %2196

2196:                                             ; preds = %2192, %2187
  %2197 = add nuw i64 %2185, 1
  br label %2184

2198:                                             ; preds = %2184
  %2199 = add nsw i64 %2181, 1
  store i64 %2199, ptr %2114, align 8
  %2200 = trunc i64 %2181 to i32
  %2201 = getelementptr inbounds %struct.nl_total, ptr %2183, i32 %2200
  store i64 %2169, ptr %2201, align 8
  %2202 = getelementptr inbounds i8, ptr %2201, i32 8
  store i64 %2180, ptr %2202, align 8
  %2203 = load ptr, ptr %63, align 8
  %2204 = trunc i64 %2169 to i32
  %2205 = getelementptr inbounds %struct.nl_population, ptr %2203, i32 %2204, i32 2
  %2206 = load i64, ptr %2205, align 8
  %2207 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2206, i64 noundef 8) #21
  %2208 = getelementptr inbounds i8, ptr %2201, i32 16
  store ptr %2207, ptr %2208, align 8
  %2209 = load ptr, ptr %63, align 8
  %2210 = getelementptr inbounds %struct.nl_population, ptr %2209, i32 %2204, i32 1
  %2211 = load i64, ptr %2210, align 8
  %2212 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2211, i64 noundef 1) #21
  %2213 = getelementptr inbounds i8, ptr %2201, i32 20
  store ptr %2212, ptr %2213, align 4
  %2214 = load ptr, ptr %2208, align 8
  %2215 = icmp eq ptr %2214, null
  %2216 = icmp eq ptr %2212, null
  %2217 = or i1 %2216, %2215
  %2218 = select i1 %2217, ptr null, ptr %2201
  br label %2219

2219:                                             ; preds = %2192, %2198
  %2220 = phi ptr [ %2218, %2198 ], [ %2189, %2192 ]
  %2221 = load ptr, ptr %2159, align 8
  %2222 = trunc i64 %2165 to i32
  %2223 = getelementptr inbounds ptr, ptr %2221, i32 %2222
  store ptr %2220, ptr %2223, align 4
  %2224 = icmp eq ptr %2220, null
  br i1 %2224, label %2267, label %2225

2225:                                             ; preds = %2219, %2244
  %2226 = phi i64 [ %2245, %2244 ], [ 0, %2219 ]
  %2227 = load i64, ptr %2137, align 8
  %2228 = icmp slt i64 %2226, %2227
  br i1 %2228, label %2229, label %2164

2229:                                             ; preds = %2225
  %2230 = load ptr, ptr %2138, align 8
  %2231 = trunc i64 %2226 to i32
  %2232 = getelementptr inbounds %struct.nl_range, ptr %2230, i32 %2231
  %2233 = getelementptr inbounds i8, ptr %2232, i32 24
  %2234 = getelementptr inbounds i8, ptr %2232, i32 32
  %2235 = getelementptr inbounds i8, ptr %2232, i32 16
  br label %2236

2236:                                             ; preds = %2262, %2229
  %2237 = phi i64 [ 0, %2229 ], [ %2266, %2262 ]
  %2238 = load i64, ptr %2233, align 8
  %2239 = icmp slt i64 %2237, %2238
  br i1 %2239, label %2240, label %2244

2240:                                             ; preds = %2236
  %2241 = load i64, ptr %2232, align 8
  %2242 = load i64, ptr %2162, align 8
  %2243 = icmp eq i64 %2241, %2242
  br i1 %2243, label %2246, label %2244

2244:                                             ; preds = %2240, %2236
  %2245 = add nuw nsw i64 %2226, 1
  br label %2225

2246:                                             ; preds = %2240
  %2247 = load ptr, ptr %2159, align 8
  %2248 = getelementptr inbounds ptr, ptr %2247, i32 %2222
  %2249 = load ptr, ptr %2248, align 4
  %2250 = getelementptr inbounds i8, ptr %2249, i32 20
  %2251 = load ptr, ptr %2250, align 4
  %2252 = load ptr, ptr %2234, align 8
  %2253 = icmp eq ptr %2252, null
  br i1 %2253, label %2259, label %2254

2254:                                             ; preds = %2246
  %2255 = trunc i64 %2237 to i32
  %2256 = getelementptr inbounds i32, ptr %2252, i32 %2255
  %2257 = load i32, ptr %2256, align 4
  %2258 = zext i32 %2257 to i64
  br label %2262

2259:                                             ; preds = %2246
  %2260 = load i64, ptr %2235, align 8
  %2261 = add nsw i64 %2260, %2237
  br label %2262

2262:                                             ; preds = %2259, %2254
  %2263 = phi i64 [ %2258, %2254 ], [ %2261, %2259 ]
  %2264 = trunc i64 %2263 to i32
  %2265 = getelementptr inbounds i8, ptr %2251, i32 %2264
  store i8 1, ptr %2265, align 1
  %2266 = add nuw nsw i64 %2237, 1
  br label %2236

2267:                                             ; preds = %2219, %2156
  %2268 = load i64, ptr %2115, align 8
  %2269 = icmp eq i64 %2268, 0
  br i1 %2269, label %2270, label %2470

2270:                                             ; preds = %2164, %2267
  %2271 = load i64, ptr %2124, align 8
  %2272 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2271, i64 noundef 4) #21
  %2273 = getelementptr inbounds i8, ptr %2148, i32 212
  store ptr %2272, ptr %2273, align 4
  %2274 = icmp eq ptr %2272, null
  br i1 %2274, label %2350, label %2275

2275:                                             ; preds = %2270
  %2276 = load i64, ptr %2139, align 8
  br label %2277

2277:                                             ; preds = %2349, %2275
  %2278 = phi i64 [ 0, %2275 ], [ %2293, %2349 ]
  %2279 = load i64, ptr %2124, align 8
  %2280 = icmp slt i64 %2278, %2279
  br i1 %2280, label %2281, label %2353

2281:                                             ; preds = %2277
  %2282 = load ptr, ptr %2140, align 4
  %2283 = trunc i64 %2278 to i32
  %2284 = getelementptr inbounds %struct.nl_handler, ptr %2282, i32 %2283
  %2285 = load i64, ptr %2284, align 8
  %2286 = icmp eq i64 %2285, 0
  %2287 = select i1 %2286, i32 72, i32 76
  %2288 = getelementptr inbounds i8, ptr %2148, i32 %2287
  %2289 = load ptr, ptr %2288, align 4
  %2290 = select i1 %2286, i32 72, i32 80
  %2291 = getelementptr inbounds i8, ptr %2123, i32 %2290
  %2292 = load i64, ptr %2291, align 8
  %2293 = add nuw nsw i64 %2278, 1
  %2294 = add i64 %2292, %2293
  %2295 = trunc i64 %2294 to i32
  %2296 = getelementptr inbounds i64, ptr %2289, i32 %2295
  %2297 = load i64, ptr %2296, align 8
  br label %2298

2298:                                             ; preds = %2320, %2281
  %2299 = phi i64 [ %2276, %2281 ], [ %2321, %2320 ]
  %2300 = load i64, ptr %2139, align 8
  %2301 = icmp slt i64 %2299, %2300
  br i1 %2301, label %2307, label %2302

2302:                                             ; preds = %2298
  %2303 = load ptr, ptr %2273, align 4
  %2304 = getelementptr inbounds ptr, ptr %2303, i32 %2283
  %2305 = load ptr, ptr %2304, align 4
  %2306 = icmp eq ptr %2305, null
  br i1 %2306, label %2322, label %2349

2307:                                             ; preds = %2298
  %2308 = load ptr, ptr %2130, align 8
  %2309 = trunc i64 %2299 to i32
  %2310 = getelementptr inbounds %struct.nl_queue, ptr %2308, i32 %2309
  %2311 = load i64, ptr %2310, align 8
  %2312 = icmp eq i64 %2311, %2285
  br i1 %2312, label %2313, label %2320

2313:                                             ; preds = %2307
  %2314 = getelementptr inbounds i8, ptr %2310, i32 16
  %2315 = load i64, ptr %2314, align 8
  %2316 = icmp eq i64 %2315, %2297
  br i1 %2316, label %2317, label %2320

2317:                                             ; preds = %2313
  %2318 = load ptr, ptr %2273, align 4
  %2319 = getelementptr inbounds ptr, ptr %2318, i32 %2283
  store ptr %2310, ptr %2319, align 4
  br label %2320

2320:                                             ; preds = %2317, %2313, %2307
  %2321 = add nsw i64 %2299, 1
  br label %2298

2322:                                             ; preds = %2302
  %2323 = load ptr, ptr %2130, align 8
  %2324 = add nsw i64 %2300, 1
  store i64 %2324, ptr %2139, align 8
  %2325 = trunc i64 %2300 to i32
  %2326 = getelementptr inbounds %struct.nl_queue, ptr %2323, i32 %2325
  %2327 = load ptr, ptr %2273, align 4
  %2328 = getelementptr inbounds ptr, ptr %2327, i32 %2283
  store ptr %2326, ptr %2328, align 4
  store i64 %2285, ptr %2326, align 8
  %2329 = select i1 %2286, i32 8, i32 16
  %2330 = getelementptr inbounds i8, ptr %2148, i32 %2329
  %2331 = load i64, ptr %2330, align 8
  %2332 = getelementptr inbounds i8, ptr %2326, i32 8
  store i64 %2331, ptr %2332, align 8
  %2333 = getelementptr inbounds i8, ptr %2326, i32 16
  store i64 %2297, ptr %2333, align 8
  %2334 = select i1 %2286, i32 160, i32 168
  %2335 = getelementptr inbounds i8, ptr %2148, i32 %2334
  %2336 = load i64, ptr %2335, align 8
  %2337 = add nsw i64 %2336, 1
  %2338 = getelementptr inbounds i8, ptr %2326, i32 24
  store i64 %2337, ptr %2338, align 8
  %2339 = getelementptr inbounds i8, ptr %2326, i32 64
  store i32 -1, ptr %2339, align 8
  %2340 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2337, i64 noundef 4) #21
  %2341 = getelementptr inbounds i8, ptr %2326, i32 32
  store ptr %2340, ptr %2341, align 8
  %2342 = load i64, ptr %2338, align 8
  %2343 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2342, i64 noundef 4) #21
  %2344 = getelementptr inbounds i8, ptr %2326, i32 36
  store ptr %2343, ptr %2344, align 4
  %2345 = load ptr, ptr %2341, align 8
  %2346 = icmp eq ptr %2345, null
  %2347 = icmp eq ptr %2343, null
  %2348 = or i1 %2347, %2346
  br i1 %2348, label %2350, label %2349

2349:                                             ; preds = %2322, %2302
  br label %2277

2350:                                             ; preds = %2322, %2270
  %2351 = load i64, ptr %2115, align 8
  %2352 = icmp eq i64 %2351, 0
  br i1 %2352, label %2353, label %2470

2353:                                             ; preds = %2277, %2350
  %2354 = add nuw nsw i64 %2142, 1
  br label %2141

2355:                                             ; preds = %2141
  %2356 = add nuw nsw i64 %2117, 1
  br label %2116

2357:                                             ; preds = %2120, %2145, %2152
  %2358 = load i64, ptr %2115, align 8
  %2359 = icmp eq i64 %2358, 0
  br i1 %2359, label %2360, label %2470

2360:                                             ; preds = %2116, %2357
  %2361 = getelementptr inbounds i8, ptr %21, i32 184
  br label %2362

2362:                                             ; preds = %2465, %2360
  %2363 = phi i64 [ 0, %2360 ], [ %2466, %2465 ]
  %2364 = load i64, ptr %51, align 8
  %2365 = icmp slt i64 %2363, %2364
  br i1 %2365, label %2366, label %2471

2366:                                             ; preds = %2362
  %2367 = load ptr, ptr %63, align 8
  %2368 = trunc i64 %2363 to i32
  %2369 = getelementptr inbounds %struct.nl_population, ptr %2367, i32 %2368
  %2370 = getelementptr inbounds i8, ptr %2369, i32 64
  %2371 = load i64, ptr %2370, align 8
  %2372 = call fastcc i64 @nl_cell_aggregate(ptr noundef %2369, i64 noundef %2371) #21
  %2373 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2372, i64 noundef 8) #21
  %2374 = getelementptr inbounds i8, ptr %2369, i32 128
  store ptr %2373, ptr %2374, align 8
  %2375 = icmp eq ptr %2373, null
  br i1 %2375, label %2467, label %2376

2376:                                             ; preds = %2366
  %2377 = getelementptr inbounds i8, ptr %2369, i32 8
  %2378 = load i64, ptr %2377, align 8
  store i64 %2378, ptr %2373, align 8
  %2379 = getelementptr inbounds i8, ptr %2369, i32 16
  %2380 = load i64, ptr %2379, align 8
  %2381 = load ptr, ptr %2374, align 8
  %2382 = getelementptr inbounds i8, ptr %2381, i32 8
  store i64 %2380, ptr %2382, align 8
  %2383 = load i32, ptr %2361, align 8
  %2384 = zext i32 %2383 to i64
  %2385 = load ptr, ptr %2374, align 8
  %2386 = getelementptr inbounds i8, ptr %2385, i32 16
  store i64 %2384, ptr %2386, align 8
  %2387 = getelementptr inbounds i8, ptr %2369, i32 24
  %2388 = load i64, ptr %2387, align 8
  %2389 = load ptr, ptr %2374, align 8
  %2390 = getelementptr inbounds i8, ptr %2389, i32 24
  store i64 %2388, ptr %2390, align 8
  %2391 = getelementptr inbounds i8, ptr %2369, i32 40
  %2392 = getelementptr inbounds i8, ptr %2369, i32 112
  br label %2393

2393:                                             ; preds = %2400, %2376
  %2394 = phi i64 [ 0, %2376 ], [ %2410, %2400 ]
  %2395 = load i64, ptr %2391, align 8
  %2396 = icmp slt i64 %2394, %2395
  br i1 %2396, label %2400, label %2397

2397:                                             ; preds = %2393
  %2398 = getelementptr inbounds i8, ptr %2369, i32 48
  %2399 = getelementptr inbounds i8, ptr %2369, i32 104
  br label %2411

2400:                                             ; preds = %2393
  %2401 = load ptr, ptr %2392, align 8
  %2402 = trunc i64 %2394 to i32
  %2403 = getelementptr inbounds ptr, ptr %2401, i32 %2402
  %2404 = load ptr, ptr %2403, align 4
  %2405 = ptrtoint ptr %2404 to i32
  %2406 = zext i32 %2405 to i64
  %2407 = load ptr, ptr %2374, align 8
  %2408 = getelementptr i64, ptr %2407, i32 %2402
  %2409 = getelementptr i8, ptr %2408, i32 48
  store i64 %2406, ptr %2409, align 8
  %2410 = add nuw nsw i64 %2394, 1
  br label %2393

2411:                                             ; preds = %2418, %2397
  %2412 = phi i64 [ %2448, %2418 ], [ 0, %2397 ]
  %2413 = load i64, ptr %2398, align 8
  %2414 = icmp slt i64 %2412, %2413
  br i1 %2414, label %2418, label %2415

2415:                                             ; preds = %2411
  %2416 = getelementptr inbounds i8, ptr %2369, i32 56
  %2417 = getelementptr inbounds i8, ptr %2369, i32 116
  br label %2449

2418:                                             ; preds = %2411
  %2419 = load ptr, ptr %65, align 4
  %2420 = load i64, ptr %2399, align 8
  %2421 = add nsw i64 %2420, %2412
  %2422 = trunc i64 %2421 to i32
  %2423 = getelementptr inbounds %struct.nl_target, ptr %2419, i32 %2422, i32 9
  %2424 = load i64, ptr %2423, align 8
  %2425 = load ptr, ptr %2374, align 8
  %2426 = load i64, ptr %2391, align 8
  %2427 = add nuw i64 %2412, 6
  %2428 = add i64 %2427, %2413
  %2429 = add i64 %2428, %2426
  %2430 = trunc i64 %2429 to i32
  %2431 = getelementptr inbounds i64, ptr %2425, i32 %2430
  store i64 %2424, ptr %2431, align 8
  %2432 = load ptr, ptr %65, align 4
  %2433 = load i64, ptr %2399, align 8
  %2434 = add nsw i64 %2433, %2412
  %2435 = trunc i64 %2434 to i32
  %2436 = getelementptr inbounds %struct.nl_target, ptr %2432, i32 %2435, i32 8
  %2437 = load ptr, ptr %2436, align 4
  %2438 = ptrtoint ptr %2437 to i32
  %2439 = zext i32 %2438 to i64
  %2440 = load ptr, ptr %2374, align 8
  %2441 = load i64, ptr %2398, align 8
  %2442 = shl nsw i64 %2441, 1
  %2443 = load i64, ptr %2391, align 8
  %2444 = add i64 %2442, %2427
  %2445 = add i64 %2444, %2443
  %2446 = trunc i64 %2445 to i32
  %2447 = getelementptr inbounds i64, ptr %2440, i32 %2446
  store i64 %2439, ptr %2447, align 8
  %2448 = add nuw nsw i64 %2412, 1
  br label %2411

2449:                                             ; preds = %2453, %2415
  %2450 = phi i64 [ %2464, %2453 ], [ 0, %2415 ]
  %2451 = load i64, ptr %2416, align 8
  %2452 = icmp slt i64 %2450, %2451
  br i1 %2452, label %2453, label %2465

2453:                                             ; preds = %2449
  %2454 = load ptr, ptr %2417, align 4
  %2455 = trunc i64 %2450 to i32
  %2456 = getelementptr inbounds ptr, ptr %2454, i32 %2455
  %2457 = load ptr, ptr %2456, align 4
  %2458 = ptrtoint ptr %2457 to i32
  %2459 = zext i32 %2458 to i64
  %2460 = load ptr, ptr %2374, align 8
  %2461 = call fastcc i64 @nl_cell_event(ptr noundef nonnull %2369, i64 noundef %2450) #21
  %2462 = trunc i64 %2461 to i32
  %2463 = getelementptr inbounds i64, ptr %2460, i32 %2462
  store i64 %2459, ptr %2463, align 8
  %2464 = add nuw nsw i64 %2450, 1
  br label %2449

2465:                                             ; preds = %2449
  %2466 = add nuw nsw i64 %2363, 1
  br label %2362

2467:                                             ; preds = %2366
  %2468 = load i64, ptr %2115, align 8
  %2469 = icmp eq i64 %2468, 0
  br i1 %2469, label %2471, label %2470

2470:                                             ; preds = %2350, %2267, %2109, %1896, %2047, %1805, %2467, %2357, %1806
  call fastcc void @nl_give_up(ptr noundef nonnull %21, ptr noundef %4, i64 noundef %5) #21
  br label %2473

2471:                                             ; preds = %2362, %2467
  call fastcc void @nl_seek(ptr noundef nonnull %21, i64 noundef 0) #21
  %2472 = getelementptr inbounds i8, ptr %21, i32 240
  store i8 0, ptr %2472, align 1
  br label %2473

2473:                                             ; preds = %2471, %2470, %576, %565, %29
  %2474 = phi ptr [ null, %565 ], [ null, %2470 ], [ %21, %2471 ], [ null, %576 ], [ null, %29 ]
  ret ptr %2474
}

; Function Attrs: nounwind
define hidden i64 @nl_run(ptr noundef %0, i64 noundef %1) #0 {
  %3 = getelementptr inbounds i8, ptr %0, i32 232
  %4 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %5

5:                                                ; preds = %12, %2
  %6 = phi i64 [ 0, %2 ], [ %14, %12 ]
  %7 = icmp ne i64 %6, %4
  %8 = load i64, ptr %3, align 8
  %9 = icmp eq i64 %8, 0
  %10 = select i1 %7, i1 %9, i1 false
  br i1 %10, label %12, label %11

11:                                               ; preds = %5
  ret i64 %8

12:                                               ; preds = %5
  %13 = tail call fastcc i64 @nl_step(ptr noundef nonnull %0) #21
  %14 = add nuw i64 %6, 1
  br label %5
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind
define internal fastcc i64 @nl_step(ptr noundef %0) #0 {
  %2 = alloca [2 x ptr], align 4
  %3 = getelementptr inbounds i8, ptr %0, i32 72
  %4 = getelementptr inbounds i8, ptr %0, i32 136
  %5 = getelementptr inbounds i8, ptr %0, i32 192
  br label %6

6:                                                ; preds = %21, %1
  %7 = phi i64 [ 0, %1 ], [ %22, %21 ]
  %8 = load i64, ptr %3, align 8
  %9 = icmp slt i64 %7, %8
  br i1 %9, label %10, label %27

10:                                               ; preds = %6
  %11 = load ptr, ptr %4, align 8
  %12 = trunc i64 %7 to i32
  %13 = getelementptr inbounds %struct.nl_population, ptr %11, i32 %12
  %14 = getelementptr inbounds i8, ptr %13, i32 32
  %15 = load i64, ptr %14, align 8
  %16 = icmp eq i64 %15, 2
  br i1 %16, label %17, label %21

17:                                               ; preds = %10
  %18 = load i64, ptr %5, align 8
  %19 = tail call fastcc i64 @nl_report(ptr noundef nonnull %0, ptr noundef nonnull %13, i64 noundef 0, i64 noundef %18) #21
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %21, label %23

21:                                               ; preds = %17, %10
  %22 = add nuw nsw i64 %7, 1
  br label %6

23:                                               ; preds = %17
  %24 = getelementptr inbounds i8, ptr %0, i32 232
  %25 = load i64, ptr %24, align 8
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %27, label %1259

27:                                               ; preds = %6, %23
  %28 = getelementptr inbounds i8, ptr %0, i32 224
  %29 = load i64, ptr %28, align 8
  %30 = icmp eq i64 %29, 0
  br i1 %30, label %88, label %31

31:                                               ; preds = %27
  store i64 0, ptr %28, align 8
  br label %32

32:                                               ; preds = %83, %31
  %33 = phi i64 [ 0, %31 ], [ %84, %83 ]
  %34 = load i64, ptr %3, align 8
  %35 = icmp slt i64 %33, %34
  br i1 %35, label %36, label %88

36:                                               ; preds = %32
  %37 = load ptr, ptr %4, align 8
  %38 = trunc i64 %33 to i32
  %39 = getelementptr inbounds %struct.nl_population, ptr %37, i32 %38
  %40 = getelementptr inbounds i8, ptr %39, i32 136
  %41 = load i64, ptr %40, align 8
  %42 = icmp eq i64 %41, 0
  br i1 %42, label %83, label %43

43:                                               ; preds = %36
  store i64 0, ptr %40, align 8
  %44 = getelementptr inbounds i8, ptr %39, i32 120
  %45 = load ptr, ptr %44, align 8
  store i64 0, ptr %45, align 8
  %46 = getelementptr inbounds i8, ptr %39, i32 8
  %47 = getelementptr inbounds i8, ptr %39, i32 132
  %48 = getelementptr inbounds i8, ptr %39, i32 116
  br label %49

49:                                               ; preds = %79, %43
  %50 = phi i64 [ 0, %43 ], [ %82, %79 ]
  %51 = load i64, ptr %46, align 8
  %52 = icmp slt i64 %50, %51
  br i1 %52, label %64, label %53

53:                                               ; preds = %49
  %54 = load ptr, ptr %44, align 8
  %55 = load i64, ptr %54, align 8
  %56 = getelementptr inbounds i8, ptr %39, i32 124
  %57 = load ptr, ptr %56, align 4
  %58 = load i64, ptr %57, align 8
  %59 = add nsw i64 %58, %55
  store i64 %59, ptr %57, align 8
  tail call fastcc void @nl_deliver(ptr noundef %0, i64 noundef %33, i64 noundef 0) #21
  %60 = load i64, ptr %5, align 8
  %61 = tail call fastcc i64 @nl_enqueue(ptr noundef %0, i64 noundef %33, i64 noundef %60) #21
  %62 = load ptr, ptr %44, align 8
  store i64 0, ptr %62, align 8
  %63 = icmp eq i64 %61, 0
  br i1 %63, label %83, label %85

64:                                               ; preds = %49
  %65 = load ptr, ptr %47, align 4
  %66 = trunc i64 %50 to i32
  %67 = getelementptr inbounds i8, ptr %65, i32 %66
  %68 = load i8, ptr %67, align 1
  %69 = icmp eq i8 %68, 0
  br i1 %69, label %79, label %70

70:                                               ; preds = %64
  %71 = load ptr, ptr %48, align 4
  %72 = load ptr, ptr %71, align 4
  %73 = load ptr, ptr %44, align 8
  %74 = load i64, ptr %73, align 8
  %75 = add nsw i64 %74, 1
  store i64 %75, ptr %73, align 8
  %76 = trunc i64 %74 to i32
  %77 = getelementptr inbounds i32, ptr %72, i32 %76
  store i32 %66, ptr %77, align 4
  %78 = load ptr, ptr %47, align 4
  br label %79

79:                                               ; preds = %70, %64
  %80 = phi ptr [ %78, %70 ], [ %65, %64 ]
  %81 = getelementptr inbounds i8, ptr %80, i32 %66
  store i8 0, ptr %81, align 1
  %82 = add nuw nsw i64 %50, 1
  br label %49

83:                                               ; preds = %53, %36
  %84 = add nuw nsw i64 %33, 1
  br label %32

85:                                               ; preds = %53
  %86 = getelementptr inbounds i8, ptr %0, i32 232
  %87 = load i64, ptr %86, align 8
  br label %1259

88:                                               ; preds = %32, %27
  tail call fastcc void @nl_clock(ptr noundef nonnull %0) #21
  %89 = tail call fastcc double @nl_time(ptr noundef nonnull readonly %0) #21
  %90 = getelementptr inbounds i8, ptr %0, i32 104
  %91 = getelementptr inbounds i8, ptr %0, i32 148
  %92 = getelementptr inbounds i8, ptr %2, i32 4
  %93 = getelementptr inbounds i8, ptr %0, i32 140
  br label %94

94:                                               ; preds = %110, %88
  %95 = phi i64 [ 0, %88 ], [ %111, %110 ]
  %96 = load i64, ptr %90, align 8
  %97 = icmp slt i64 %95, %96
  br i1 %97, label %98, label %160

98:                                               ; preds = %94
  %99 = load ptr, ptr %91, align 4
  %100 = trunc i64 %95 to i32
  %101 = getelementptr inbounds %struct.nl_connection, ptr %99, i32 %100
  %102 = getelementptr inbounds i8, ptr %101, i32 248
  %103 = getelementptr inbounds i8, ptr %101, i32 256
  %104 = getelementptr inbounds i8, ptr %101, i32 128
  %105 = getelementptr inbounds i8, ptr %101, i32 168
  br label %106

106:                                              ; preds = %124, %98
  %107 = phi i64 [ 0, %98 ], [ %125, %124 ]
  %108 = load i64, ptr %102, align 8
  %109 = icmp slt i64 %107, %108
  br i1 %109, label %112, label %110

110:                                              ; preds = %106
  %111 = add nuw nsw i64 %95, 1
  br label %94

112:                                              ; preds = %106
  %113 = load ptr, ptr %103, align 8
  %114 = trunc i64 %107 to i32
  %115 = getelementptr inbounds %struct.nl_table, ptr %113, i32 %114
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2) #23
  %116 = getelementptr inbounds i8, ptr %115, i32 196
  %117 = load ptr, ptr %116, align 4
  store ptr %117, ptr %2, align 4
  %118 = getelementptr inbounds i8, ptr %115, i32 200
  %119 = load ptr, ptr %118, align 8
  store ptr %119, ptr %92, align 4
  %120 = getelementptr inbounds i8, ptr %115, i32 216
  br label %121

121:                                              ; preds = %138, %112
  %122 = phi i64 [ 0, %112 ], [ %139, %138 ]
  %123 = icmp eq i64 %122, 2
  br i1 %123, label %124, label %126

124:                                              ; preds = %121
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2) #23
  %125 = add nuw nsw i64 %107, 1
  br label %106

126:                                              ; preds = %121
  %127 = load i64, ptr %5, align 8
  %128 = trunc nuw nsw i64 %122 to i32
  %129 = getelementptr inbounds [2 x ptr], ptr %2, i32 0, i32 %128
  %130 = load ptr, ptr %129, align 4
  %131 = getelementptr inbounds i8, ptr %130, i32 8
  store i64 %127, ptr %131, align 8
  %132 = getelementptr inbounds i8, ptr %130, i32 16
  store double %89, ptr %132, align 8
  %133 = getelementptr i8, ptr %130, i32 24
  br label %134

134:                                              ; preds = %140, %126
  %135 = phi i64 [ 0, %126 ], [ %159, %140 ]
  %136 = load i64, ptr %104, align 8
  %137 = icmp slt i64 %135, %136
  br i1 %137, label %140, label %138

138:                                              ; preds = %134
  %139 = add nuw nsw i64 %122, 1
  br label %121

140:                                              ; preds = %134
  %141 = load ptr, ptr %105, align 8
  %142 = trunc i64 %135 to i32
  %143 = getelementptr inbounds i64, ptr %141, i32 %142
  %144 = load i64, ptr %143, align 8
  %145 = load ptr, ptr %93, align 4
  %146 = icmp eq i64 %144, 0
  %147 = select i1 %146, i32 72, i32 76
  %148 = getelementptr inbounds i8, ptr %115, i32 %147
  %149 = load ptr, ptr %148, align 4
  %150 = tail call fastcc i64 @nl_end_target(ptr noundef nonnull %101, i64 noundef %144, ptr noundef %149, i64 noundef %135) #21
  %151 = trunc i64 %150 to i32
  %152 = getelementptr inbounds %struct.nl_target, ptr %145, i32 %151, i32 6
  %153 = load i64, ptr %152, align 8
  %154 = load i64, ptr %120, align 8
  %155 = shl nsw i64 %135, 3
  %156 = add nsw i64 %154, %155
  %157 = trunc i64 %156 to i32
  %158 = getelementptr i64, ptr %133, i32 %157
  store i64 %153, ptr %158, align 8
  %159 = add nuw nsw i64 %135, 1
  br label %134

160:                                              ; preds = %94
  %161 = getelementptr inbounds i8, ptr %0, i32 56
  %162 = load i64, ptr %161, align 8
  %163 = and i64 %162, 1
  %164 = icmp eq i64 %163, 0
  br i1 %164, label %166, label %165

165:                                              ; preds = %160
  tail call fastcc void @nl_take_probes(ptr noundef nonnull %0) #21
  br label %166

166:                                              ; preds = %165, %160
  %167 = getelementptr inbounds i8, ptr %0, i32 4
  %168 = getelementptr inbounds i8, ptr %0, i32 232
  br label %169

169:                                              ; preds = %394, %166
  %170 = phi i64 [ 0, %166 ], [ %395, %394 ]
  %171 = icmp eq i64 %170, 2
  br i1 %171, label %396, label %172

172:                                              ; preds = %169, %392
  %173 = phi i64 [ %393, %392 ], [ 0, %169 ]
  %174 = load i64, ptr %90, align 8
  %175 = icmp slt i64 %173, %174
  br i1 %175, label %176, label %394

176:                                              ; preds = %172
  %177 = load ptr, ptr %91, align 4
  %178 = trunc i64 %173 to i32
  %179 = getelementptr inbounds %struct.nl_connection, ptr %177, i32 %178
  %180 = getelementptr inbounds i8, ptr %179, i32 96
  %181 = getelementptr inbounds i8, ptr %179, i32 248
  %182 = getelementptr inbounds i8, ptr %179, i32 156
  %183 = getelementptr inbounds i8, ptr %179, i32 256
  br label %184

184:                                              ; preds = %390, %176
  %185 = phi i64 [ 0, %176 ], [ %391, %390 ]
  %186 = load i64, ptr %180, align 8
  %187 = icmp slt i64 %185, %186
  br i1 %187, label %188, label %392

188:                                              ; preds = %184
  %189 = trunc i64 %185 to i32
  br label %190

190:                                              ; preds = %388, %188
  %191 = phi i64 [ %389, %388 ], [ 0, %188 ]
  %192 = load i64, ptr %181, align 8
  %193 = icmp slt i64 %191, %192
  br i1 %193, label %194, label %390

194:                                              ; preds = %190
  %195 = load ptr, ptr %182, align 4
  %196 = getelementptr inbounds %struct.nl_handler, ptr %195, i32 %189
  %197 = load i64, ptr %196, align 8
  %198 = icmp eq i64 %197, %170
  br i1 %198, label %199, label %390

199:                                              ; preds = %194
  %200 = load ptr, ptr %183, align 8
  %201 = trunc i64 %191 to i32
  %202 = getelementptr inbounds %struct.nl_table, ptr %200, i32 %201
  %203 = getelementptr inbounds i8, ptr %202, i32 212
  %204 = load ptr, ptr %203, align 4
  %205 = getelementptr inbounds ptr, ptr %204, i32 %189
  %206 = load ptr, ptr %205, align 4
  %207 = getelementptr inbounds i8, ptr %206, i32 32
  %208 = load ptr, ptr %207, align 8
  %209 = load i64, ptr %5, align 8
  %210 = getelementptr inbounds i8, ptr %206, i32 24
  %211 = load i64, ptr %210, align 8
  %212 = srem i64 %209, %211
  %213 = trunc i64 %212 to i32
  %214 = getelementptr inbounds i32, ptr %208, i32 %213
  %215 = load i32, ptr %214, align 4
  %216 = add nsw i32 %215, -1
  %217 = getelementptr inbounds i8, ptr %206, i32 40
  %218 = getelementptr inbounds i8, ptr %196, i32 8
  %219 = getelementptr inbounds i8, ptr %202, i32 112
  %220 = getelementptr inbounds i8, ptr %202, i32 120
  %221 = getelementptr inbounds i8, ptr %202, i32 140
  %222 = getelementptr inbounds i8, ptr %202, i32 128
  %223 = getelementptr inbounds i8, ptr %202, i32 132
  %224 = getelementptr inbounds i8, ptr %202, i32 144
  %225 = getelementptr inbounds i8, ptr %202, i32 80
  %226 = getelementptr inbounds i8, ptr %202, i32 24
  %227 = getelementptr inbounds i8, ptr %202, i32 148
  %228 = getelementptr inbounds i8, ptr %202, i32 48
  %229 = getelementptr inbounds i8, ptr %202, i32 40
  %230 = getelementptr inbounds i8, ptr %202, i32 56
  %231 = getelementptr inbounds i8, ptr %202, i32 32
  %232 = getelementptr inbounds i8, ptr %202, i32 156
  %233 = getelementptr inbounds i8, ptr %202, i32 196
  %234 = getelementptr inbounds i8, ptr %196, i32 16
  br label %235

235:                                              ; preds = %384, %199
  %236 = phi i32 [ %216, %199 ], [ %245, %384 ]
  %237 = icmp slt i32 %236, 0
  br i1 %237, label %388, label %238

238:                                              ; preds = %235
  %239 = load ptr, ptr %217, align 8
  %240 = getelementptr inbounds %struct.nl_event, ptr %239, i32 %236
  %241 = load i32, ptr %240, align 4
  %242 = getelementptr inbounds i8, ptr %240, i32 4
  %243 = load i32, ptr %242, align 4
  %244 = getelementptr inbounds i8, ptr %240, i32 8
  %245 = load i32, ptr %244, align 4
  %246 = load i64, ptr %218, align 8
  %247 = icmp sgt i64 %246, -1
  br i1 %247, label %248, label %372

248:                                              ; preds = %238
  %249 = load i64, ptr %196, align 8
  %250 = icmp eq i64 %249, 0
  br i1 %250, label %251, label %261

251:                                              ; preds = %248
  %252 = sext i32 %243 to i64
  %253 = tail call fastcc i64 @nl_run_start(ptr noundef readonly %202, i64 noundef %252) #21
  %254 = tail call fastcc i64 @nl_run_end(ptr noundef readonly %202, i64 noundef %252) #21
  %255 = icmp slt i64 %253, %254
  br i1 %255, label %256, label %372

256:                                              ; preds = %251
  %257 = sext i32 %241 to i64
  %258 = tail call fastcc i64 @nl_run_delay(ptr noundef readonly %202, i64 noundef %252) #21
  %259 = tail call fastcc i64 @nl_run_row(ptr noundef %0, ptr noundef readonly %179, ptr noundef readonly %202, i64 noundef %246, i64 noundef %257, i64 noundef %253, i64 noundef %254, i64 noundef %258) #21
  %260 = icmp eq i64 %259, 0
  br i1 %260, label %372, label %385

261:                                              ; preds = %248
  %262 = load i64, ptr %219, align 8
  %263 = icmp eq i64 %262, 0
  br i1 %263, label %264, label %292

264:                                              ; preds = %261
  %265 = sext i32 %243 to i64
  %266 = load i64, ptr %228, align 8
  %267 = sub nsw i64 %265, %266
  %268 = load i64, ptr %229, align 8
  %269 = icmp ne i64 %268, 0
  %270 = icmp slt i64 %267, 0
  %271 = select i1 %269, i1 true, i1 %270
  br i1 %271, label %356, label %272

272:                                              ; preds = %264
  %273 = load i64, ptr %230, align 8
  %274 = icmp slt i64 %267, %273
  br i1 %274, label %275, label %356

275:                                              ; preds = %272, %283
  %276 = phi i64 [ %291, %283 ], [ 0, %272 ]
  %277 = load i64, ptr %231, align 8
  %278 = icmp slt i64 %276, %277
  br i1 %278, label %283, label %279

279:                                              ; preds = %275
  %280 = load ptr, ptr %232, align 4
  %281 = trunc i64 %277 to i32
  %282 = getelementptr inbounds i32, ptr %280, i32 %281
  br label %356

283:                                              ; preds = %275
  %284 = load i64, ptr %230, align 8
  %285 = mul nsw i64 %284, %276
  %286 = add nsw i64 %285, %267
  %287 = trunc i64 %286 to i32
  %288 = load ptr, ptr %232, align 4
  %289 = trunc i64 %276 to i32
  %290 = getelementptr inbounds i32, ptr %288, i32 %289
  store i32 %287, ptr %290, align 4
  %291 = add nuw nsw i64 %276, 1
  br label %275

292:                                              ; preds = %261
  %293 = load i64, ptr %220, align 8
  %294 = icmp slt i64 %293, 0
  br i1 %294, label %305, label %295

295:                                              ; preds = %292
  %296 = icmp eq i32 %243, 0
  %297 = load ptr, ptr %221, align 4
  br i1 %296, label %310, label %298

298:                                              ; preds = %295
  %299 = shl i32 %243, 3
  %300 = getelementptr i8, ptr %297, i32 %299
  %301 = getelementptr i8, ptr %300, i32 -4
  %302 = load i32, ptr %301, align 4
  %303 = shl i32 %243, 1
  %304 = or disjoint i32 %303, 1
  br label %310

305:                                              ; preds = %292
  %306 = load ptr, ptr %222, align 8
  %307 = getelementptr i32, ptr %306, i32 %243
  %308 = load i32, ptr %307, align 4
  %309 = getelementptr i8, ptr %307, i32 4
  br label %314

310:                                              ; preds = %298, %295
  %311 = phi i32 [ %304, %298 ], [ 1, %295 ]
  %312 = phi i32 [ %302, %298 ], [ 0, %295 ]
  %313 = getelementptr inbounds i32, ptr %297, i32 %311
  br label %314

314:                                              ; preds = %310, %305
  %315 = phi i32 [ %308, %305 ], [ %312, %310 ]
  %316 = phi ptr [ %309, %305 ], [ %313, %310 ]
  %317 = sext i32 %315 to i64
  %318 = load i32, ptr %316, align 4
  %319 = sext i32 %318 to i64
  %320 = tail call i64 @llvm.smax.i64(i64 %317, i64 %319)
  br label %321

321:                                              ; preds = %348, %314
  %322 = phi i64 [ 0, %314 ], [ %342, %348 ]
  %323 = phi i64 [ %317, %314 ], [ %355, %348 ]
  %324 = icmp eq i64 %323, %320
  %325 = load ptr, ptr %223, align 4
  br i1 %324, label %326, label %330

326:                                              ; preds = %321
  %327 = getelementptr inbounds i32, ptr %325, i32 %315
  %328 = load ptr, ptr %227, align 4
  %329 = sub nsw i64 %319, %317
  br label %356

330:                                              ; preds = %321
  %331 = trunc nsw i64 %323 to i32
  %332 = getelementptr inbounds i32, ptr %325, i32 %331
  %333 = load i32, ptr %332, align 4
  %334 = load ptr, ptr %224, align 8
  %335 = sdiv i32 %333, 64
  %336 = getelementptr inbounds i32, ptr %334, i32 %335
  %337 = load i32, ptr %336, align 4
  %338 = sext i32 %337 to i64
  %339 = tail call i64 @llvm.smax.i64(i64 %322, i64 %338)
  %340 = load ptr, ptr %225, align 8
  br label %341

341:                                              ; preds = %341, %330
  %342 = phi i64 [ %339, %330 ], [ %343, %341 ]
  %343 = add nsw i64 %342, 1
  %344 = trunc i64 %343 to i32
  %345 = getelementptr inbounds i32, ptr %340, i32 %344
  %346 = load i32, ptr %345, align 4
  %347 = icmp sgt i32 %346, %333
  br i1 %347, label %348, label %341

348:                                              ; preds = %341
  %349 = load i64, ptr %226, align 8
  %350 = add nsw i64 %349, %342
  %351 = trunc i64 %350 to i32
  %352 = load ptr, ptr %227, align 4
  %353 = sub i32 %331, %315
  %354 = getelementptr inbounds i32, ptr %352, i32 %353
  store i32 %351, ptr %354, align 4
  %355 = add nsw i64 %323, 1
  br label %321

356:                                              ; preds = %326, %279, %272, %264
  %357 = phi ptr [ null, %264 ], [ %280, %279 ], [ null, %272 ], [ %327, %326 ]
  %358 = phi ptr [ null, %264 ], [ %282, %279 ], [ null, %272 ], [ %328, %326 ]
  %359 = phi i64 [ 0, %264 ], [ %277, %279 ], [ 0, %272 ], [ %329, %326 ]
  %360 = load ptr, ptr %233, align 4
  tail call fastcc void @nl_place_uniforms(ptr noundef %0, ptr noundef readonly %179, ptr noundef nonnull readonly %202, ptr noundef %360, i64 noundef 0) #21
  %361 = icmp sgt i64 %359, 0
  br i1 %361, label %362, label %372

362:                                              ; preds = %356
  %363 = load ptr, ptr %167, align 4
  %364 = load i64, ptr %218, align 8
  %365 = trunc i64 %364 to i32
  %366 = getelementptr inbounds ptr, ptr %363, i32 %365
  %367 = load ptr, ptr %366, align 4
  %368 = load ptr, ptr %233, align 4
  %369 = trunc i64 %359 to i32
  %370 = tail call i32 %367(ptr noundef %368, ptr noundef %357, ptr noundef %358, i32 noundef %241, i32 noundef %369) #25
  %371 = icmp eq i32 %370, 0
  br i1 %371, label %372, label %418

372:                                              ; preds = %362, %356, %256, %251, %238
  %373 = load i64, ptr %234, align 8
  %374 = icmp sgt i64 %373, -1
  br i1 %374, label %375, label %384

375:                                              ; preds = %372
  %376 = load ptr, ptr %233, align 4
  tail call fastcc void @nl_place_uniforms(ptr noundef %0, ptr noundef readonly %179, ptr noundef readonly %202, ptr noundef %376, i64 noundef 0) #21
  %377 = load ptr, ptr %167, align 4
  %378 = load i64, ptr %234, align 8
  %379 = trunc i64 %378 to i32
  %380 = getelementptr inbounds ptr, ptr %377, i32 %379
  %381 = load ptr, ptr %380, align 4
  %382 = load ptr, ptr %233, align 4
  %383 = tail call i32 %381(ptr noundef %382, i32 noundef %241) #25
  br label %384

384:                                              ; preds = %375, %372
  br label %235

385:                                              ; preds = %256
  %386 = load i64, ptr %168, align 8
  %387 = icmp eq i64 %386, 0
  br i1 %387, label %388, label %1259

388:                                              ; preds = %235, %385
  %389 = add nuw nsw i64 %191, 1
  br label %190

390:                                              ; preds = %194, %190
  %391 = add nuw nsw i64 %185, 1
  br label %184

392:                                              ; preds = %184
  %393 = add nuw nsw i64 %173, 1
  br label %172

394:                                              ; preds = %172
  %395 = add nuw nsw i64 %170, 1
  br label %169

396:                                              ; preds = %169, %409
  %397 = phi i64 [ %410, %409 ], [ 0, %169 ]
  %398 = load i64, ptr %90, align 8
  %399 = icmp slt i64 %397, %398
  br i1 %399, label %400, label %422

400:                                              ; preds = %396
  %401 = trunc i64 %397 to i32
  br label %402

402:                                              ; preds = %411, %400
  %403 = phi i64 [ %417, %411 ], [ 0, %400 ]
  %404 = load ptr, ptr %91, align 4
  %405 = getelementptr inbounds %struct.nl_connection, ptr %404, i32 %401
  %406 = getelementptr inbounds i8, ptr %405, i32 264
  %407 = load i64, ptr %406, align 8
  %408 = icmp slt i64 %403, %407
  br i1 %408, label %411, label %409

409:                                              ; preds = %402
  %410 = add nuw nsw i64 %397, 1
  br label %396

411:                                              ; preds = %402
  %412 = getelementptr inbounds i8, ptr %405, i32 272
  %413 = load ptr, ptr %412, align 8
  %414 = trunc i64 %403 to i32
  %415 = getelementptr inbounds %struct.nl_queue, ptr %413, i32 %414
  %416 = load i64, ptr %5, align 8
  tail call fastcc void @nl_release_events(ptr noundef %415, i64 noundef %416) #21
  %417 = add nuw nsw i64 %403, 1
  br label %402

418:                                              ; preds = %362
  %419 = load ptr, ptr %233, align 4
  tail call fastcc void @nl_report_overflow(ptr noundef nonnull %0, ptr noundef readonly %179, ptr noundef nonnull readonly %202, ptr noundef %419) #21
  %420 = load i64, ptr %168, align 8
  %421 = icmp eq i64 %420, 0
  br i1 %421, label %422, label %1259

422:                                              ; preds = %396, %418
  %423 = getelementptr inbounds i8, ptr %0, i32 200
  %424 = load i64, ptr %423, align 8
  %425 = icmp eq i64 %424, 0
  br i1 %425, label %426, label %427

426:                                              ; preds = %430, %422
  br label %488

427:                                              ; preds = %422
  %428 = getelementptr inbounds i8, ptr %0, i32 80
  %429 = getelementptr inbounds i8, ptr %0, i32 24
  br label %430

430:                                              ; preds = %486, %427
  %431 = phi i64 [ 0, %427 ], [ %487, %486 ]
  %432 = load i64, ptr %428, align 8
  %433 = icmp slt i64 %431, %432
  br i1 %433, label %434, label %426

434:                                              ; preds = %430
  %435 = load ptr, ptr %93, align 4
  %436 = trunc i64 %431 to i32
  %437 = getelementptr inbounds %struct.nl_target, ptr %435, i32 %436
  %438 = getelementptr inbounds i8, ptr %437, i32 16
  %439 = load i64, ptr %438, align 8
  %440 = icmp eq i64 %439, 0
  br i1 %440, label %486, label %441

441:                                              ; preds = %434
  %442 = getelementptr inbounds i8, ptr %437, i32 56
  %443 = load ptr, ptr %442, align 8
  %444 = getelementptr inbounds i8, ptr %437, i32 48
  %445 = load i64, ptr %444, align 8
  %446 = getelementptr inbounds i8, ptr %437, i32 40
  %447 = load i64, ptr %446, align 8
  %448 = mul nsw i64 %447, %445
  %449 = trunc i64 %448 to i32
  %450 = getelementptr inbounds i8, ptr %443, i32 %449
  %451 = load ptr, ptr %4, align 8
  %452 = getelementptr inbounds i8, ptr %437, i32 8
  %453 = load i64, ptr %452, align 8
  %454 = trunc i64 %453 to i32
  %455 = getelementptr inbounds %struct.nl_population, ptr %451, i32 %454, i32 2
  %456 = load i64, ptr %455, align 8
  %457 = getelementptr inbounds i8, ptr %437, i32 64
  %458 = getelementptr inbounds i8, ptr %437, i32 60
  %459 = tail call i64 @llvm.smax.i64(i64 %456, i64 0)
  br label %460

460:                                              ; preds = %484, %441
  %461 = phi i64 [ 0, %441 ], [ %485, %484 ]
  %462 = icmp eq i64 %461, %459
  br i1 %462, label %463, label %466

463:                                              ; preds = %460
  %464 = trunc i64 %456 to i32
  %465 = shl i32 %464, 3
  tail call void @llvm.memset.p0.i32(ptr align 8 %450, i8 0, i32 %465, i1 false)
  br label %486

466:                                              ; preds = %460
  %467 = load i64, ptr %429, align 8
  %468 = icmp eq i64 %467, 32
  %469 = trunc i64 %461 to i32
  %470 = getelementptr inbounds i64, ptr %450, i32 %469
  %471 = load i64, ptr %470, align 8
  %472 = load double, ptr %457, align 8
  br i1 %468, label %473, label %479

473:                                              ; preds = %466
  %474 = sitofp i64 %471 to float
  %475 = fptrunc double %472 to float
  %476 = fmul float %474, %475
  %477 = load ptr, ptr %458, align 4
  %478 = getelementptr inbounds float, ptr %477, i32 %469
  store float %476, ptr %478, align 4
  br label %484

479:                                              ; preds = %466
  %480 = sitofp i64 %471 to double
  %481 = fmul double %472, %480
  %482 = load ptr, ptr %458, align 4
  %483 = getelementptr inbounds double, ptr %482, i32 %469
  store double %481, ptr %483, align 8
  br label %484

484:                                              ; preds = %479, %473
  %485 = add nuw i64 %461, 1
  br label %460

486:                                              ; preds = %463, %434
  %487 = add nuw nsw i64 %431, 1
  br label %430

488:                                              ; preds = %426, %504
  %489 = phi i64 [ %505, %504 ], [ 0, %426 ]
  %490 = load i64, ptr %3, align 8
  %491 = icmp slt i64 %489, %490
  br i1 %491, label %492, label %530

492:                                              ; preds = %488
  %493 = load ptr, ptr %4, align 8
  %494 = trunc i64 %489 to i32
  %495 = getelementptr inbounds %struct.nl_population, ptr %493, i32 %494
  %496 = getelementptr inbounds i8, ptr %495, i32 48
  %497 = getelementptr inbounds i8, ptr %495, i32 104
  %498 = getelementptr inbounds i8, ptr %495, i32 128
  %499 = getelementptr inbounds i8, ptr %495, i32 40
  br label %500

500:                                              ; preds = %506, %492
  %501 = phi i64 [ 0, %492 ], [ %529, %506 ]
  %502 = load i64, ptr %496, align 8
  %503 = icmp slt i64 %501, %502
  br i1 %503, label %506, label %504

504:                                              ; preds = %500
  %505 = add nuw nsw i64 %489, 1
  br label %488

506:                                              ; preds = %500
  %507 = load ptr, ptr %93, align 4
  %508 = load i64, ptr %497, align 8
  %509 = add nsw i64 %508, %501
  %510 = trunc i64 %509 to i32
  %511 = getelementptr inbounds %struct.nl_target, ptr %507, i32 %510
  %512 = getelementptr inbounds i8, ptr %511, i32 56
  %513 = load ptr, ptr %512, align 8
  %514 = getelementptr inbounds i8, ptr %511, i32 48
  %515 = load i64, ptr %514, align 8
  %516 = getelementptr inbounds i8, ptr %511, i32 40
  %517 = load i64, ptr %516, align 8
  %518 = mul nsw i64 %517, %515
  %519 = trunc i64 %518 to i32
  %520 = getelementptr inbounds i8, ptr %513, i32 %519
  %521 = ptrtoint ptr %520 to i32
  %522 = zext i32 %521 to i64
  %523 = load ptr, ptr %498, align 8
  %524 = load i64, ptr %499, align 8
  %525 = add nuw i64 %501, 6
  %526 = add i64 %525, %524
  %527 = trunc i64 %526 to i32
  %528 = getelementptr inbounds i64, ptr %523, i32 %527
  store i64 %522, ptr %528, align 8
  %529 = add nuw nsw i64 %501, 1
  br label %500

530:                                              ; preds = %488
  %531 = getelementptr inbounds i8, ptr %0, i32 208
  %532 = load i64, ptr %531, align 8
  %533 = icmp eq i64 %532, 0
  br i1 %533, label %534, label %566

534:                                              ; preds = %530
  %535 = tail call i64 @llvm.smax.i64(i64 %490, i64 0)
  br label %536

536:                                              ; preds = %561, %534
  %537 = phi i64 [ 0, %534 ], [ %562, %561 ]
  %538 = icmp eq i64 %537, %535
  br i1 %538, label %565, label %539

539:                                              ; preds = %536
  %540 = load ptr, ptr %4, align 8
  %541 = trunc i64 %537 to i32
  %542 = getelementptr inbounds %struct.nl_population, ptr %540, i32 %541
  %543 = getelementptr inbounds i8, ptr %542, i32 72
  %544 = load i64, ptr %543, align 8
  %545 = getelementptr inbounds i8, ptr %542, i32 92
  %546 = tail call i64 @llvm.smax.i64(i64 %544, i64 0)
  br label %547

547:                                              ; preds = %559, %539
  %548 = phi i64 [ %560, %559 ], [ 0, %539 ]
  %549 = icmp eq i64 %548, %546
  br i1 %549, label %561, label %550

550:                                              ; preds = %547
  %551 = load ptr, ptr %545, align 4
  %552 = trunc i64 %548 to i32
  %553 = getelementptr inbounds %struct.nl_launch, ptr %551, i32 %552
  %554 = load i64, ptr %553, align 8
  %555 = icmp eq i64 %554, 1
  br i1 %555, label %556, label %559

556:                                              ; preds = %550
  %557 = tail call fastcc i64 @nl_is_due(ptr noundef nonnull readonly %0, ptr noundef nonnull %553) #21
  %558 = icmp eq i64 %557, 0
  br i1 %558, label %559, label %563

559:                                              ; preds = %556, %550
  %560 = add nuw i64 %548, 1
  br label %547

561:                                              ; preds = %547
  %562 = add nuw i64 %537, 1
  br label %536

563:                                              ; preds = %556
  %564 = icmp slt i64 %537, %490
  br i1 %564, label %566, label %565

565:                                              ; preds = %536, %563
  br label %1168

566:                                              ; preds = %563, %530
  %567 = tail call fastcc i64 @nl_launch_all(ptr noundef %0, i64 noundef 0) #21
  %568 = icmp eq i64 %567, 0
  br i1 %568, label %569, label %572

569:                                              ; preds = %566
  %570 = tail call fastcc i64 @nl_launch_all(ptr noundef %0, i64 noundef 1) #21
  %571 = icmp eq i64 %570, 0
  br i1 %571, label %574, label %572

572:                                              ; preds = %569, %566
  %573 = load i64, ptr %168, align 8
  br label %1163

574:                                              ; preds = %569
  %575 = load i64, ptr %161, align 8
  %576 = and i64 %575, 2
  %577 = icmp eq i64 %576, 0
  br i1 %577, label %579, label %578

578:                                              ; preds = %574
  tail call fastcc void @nl_take_probes(ptr noundef nonnull %0) #21
  br label %579

579:                                              ; preds = %578, %574
  %580 = getelementptr inbounds i8, ptr %0, i32 88
  %581 = getelementptr inbounds i8, ptr %0, i32 144
  br label %582

582:                                              ; preds = %600, %579
  %583 = phi i64 [ 0, %579 ], [ %601, %600 ]
  %584 = load i64, ptr %580, align 8
  %585 = icmp slt i64 %583, %584
  br i1 %585, label %589, label %586

586:                                              ; preds = %582
  %587 = load i64, ptr %531, align 8
  %588 = icmp eq i64 %587, 0
  br i1 %588, label %1161, label %602

589:                                              ; preds = %582
  %590 = load ptr, ptr %581, align 8
  %591 = trunc i64 %583 to i32
  %592 = getelementptr inbounds %struct.nl_probe, ptr %590, i32 %591
  %593 = getelementptr inbounds i8, ptr %592, i32 24
  %594 = load i64, ptr %593, align 8
  %595 = icmp eq i64 %594, 0
  br i1 %595, label %600, label %596

596:                                              ; preds = %589
  %597 = load i64, ptr %5, align 8
  %598 = getelementptr inbounds i8, ptr %592, i32 48
  %599 = load double, ptr %598, align 8
  tail call fastcc void @nl_keep_probe(ptr noundef nonnull %592, i64 noundef %597, double noundef %599) #21
  br label %600

600:                                              ; preds = %596, %589
  %601 = add nuw nsw i64 %583, 1
  br label %582

602:                                              ; preds = %586
  %603 = getelementptr inbounds i8, ptr %0, i32 168
  %604 = getelementptr inbounds i8, ptr %0, i32 24
  br label %605

605:                                              ; preds = %752, %602
  %606 = phi i64 [ 0, %602 ], [ %753, %752 ]
  %607 = load i64, ptr %90, align 8
  %608 = icmp slt i64 %606, %607
  br i1 %608, label %609, label %757

609:                                              ; preds = %605
  %610 = load ptr, ptr %91, align 4
  %611 = trunc i64 %606 to i32
  %612 = getelementptr inbounds %struct.nl_connection, ptr %610, i32 %611
  %613 = getelementptr inbounds i8, ptr %612, i32 112
  %614 = getelementptr inbounds i8, ptr %612, i32 164
  %615 = getelementptr inbounds i8, ptr %612, i32 248
  %616 = getelementptr inbounds i8, ptr %612, i32 256
  br label %617

617:                                              ; preds = %750, %609
  %618 = phi i64 [ 0, %609 ], [ %751, %750 ]
  %619 = load i64, ptr %613, align 8
  %620 = icmp slt i64 %618, %619
  br i1 %620, label %621, label %752

621:                                              ; preds = %617
  %622 = load ptr, ptr %614, align 4
  %623 = trunc i64 %618 to i32
  %624 = getelementptr inbounds %struct.nl_timed, ptr %622, i32 %623
  %625 = load i64, ptr %624, align 8
  %626 = icmp eq i64 %625, 1
  %627 = load i64, ptr %5, align 8
  %628 = getelementptr inbounds i8, ptr %624, i32 8
  %629 = load i64, ptr %628, align 8
  br i1 %626, label %630, label %632

630:                                              ; preds = %621
  %631 = icmp eq i64 %627, %629
  br i1 %631, label %635, label %750

632:                                              ; preds = %621
  %633 = srem i64 %627, %629
  %634 = icmp eq i64 %633, 0
  br i1 %634, label %635, label %750

635:                                              ; preds = %632, %630
  %636 = getelementptr inbounds i8, ptr %624, i32 24
  %637 = getelementptr inbounds i8, ptr %624, i32 32
  br label %638

638:                                              ; preds = %734, %635
  %639 = phi i64 [ 0, %635 ], [ %735, %734 ]
  %640 = load i64, ptr %636, align 8
  %641 = icmp slt i64 %639, %640
  br i1 %641, label %644, label %642

642:                                              ; preds = %638
  %643 = getelementptr inbounds i8, ptr %624, i32 16
  br label %736

644:                                              ; preds = %638
  %645 = load ptr, ptr %637, align 8
  %646 = trunc i64 %639 to i32
  %647 = getelementptr inbounds %struct.nl_reduction, ptr %645, i32 %646
  %648 = getelementptr inbounds i8, ptr %647, i32 8
  %649 = getelementptr inbounds i8, ptr %647, i32 16
  %650 = getelementptr inbounds i8, ptr %647, i32 24
  br label %651

651:                                              ; preds = %732, %644
  %652 = phi i64 [ 0, %644 ], [ %733, %732 ]
  %653 = load i64, ptr %615, align 8
  %654 = icmp slt i64 %652, %653
  br i1 %654, label %655, label %734

655:                                              ; preds = %651
  %656 = load i64, ptr %647, align 8
  %657 = tail call fastcc i64 @nl_is_new(ptr noundef nonnull %612, i64 noundef %652, i64 noundef %656) #21
  %658 = icmp eq i64 %657, 0
  br i1 %658, label %732, label %659

659:                                              ; preds = %655
  %660 = icmp eq i64 %656, 0
  %661 = load ptr, ptr %616, align 8
  %662 = trunc i64 %652 to i32
  %663 = getelementptr inbounds %struct.nl_table, ptr %661, i32 %662, i32 2
  %664 = getelementptr inbounds %struct.nl_table, ptr %661, i32 %662, i32 1
  %665 = select i1 %660, ptr %664, ptr %663
  %666 = load i64, ptr %665, align 8
  %667 = load ptr, ptr %4, align 8
  %668 = trunc i64 %666 to i32
  %669 = getelementptr inbounds %struct.nl_population, ptr %667, i32 %668, i32 2
  %670 = load i64, ptr %669, align 8
  %671 = load i64, ptr %648, align 8
  tail call fastcc void @nl_sums_begin(ptr noundef %0, i64 noundef %671, i64 noundef %670) #21
  br label %672

672:                                              ; preds = %693, %659
  %673 = phi i64 [ 0, %659 ], [ %694, %693 ]
  %674 = load i64, ptr %615, align 8
  %675 = icmp slt i64 %673, %674
  br i1 %675, label %676, label %695

676:                                              ; preds = %672
  %677 = load ptr, ptr %616, align 8
  %678 = trunc i64 %673 to i32
  %679 = getelementptr inbounds %struct.nl_table, ptr %677, i32 %678
  %680 = load i64, ptr %647, align 8
  %681 = icmp eq i64 %680, 0
  %682 = select i1 %681, i32 8, i32 16
  %683 = getelementptr inbounds i8, ptr %679, i32 %682
  %684 = load i64, ptr %683, align 8
  %685 = icmp eq i64 %684, %666
  br i1 %685, label %686, label %693

686:                                              ; preds = %676
  %687 = load i64, ptr %649, align 8
  %688 = tail call fastcc i64 @nl_run_rows(ptr noundef %0, ptr noundef nonnull readonly %612, ptr noundef nonnull %679, i64 noundef %687) #21
  %689 = icmp eq i64 %688, 0
  br i1 %689, label %690, label %729

690:                                              ; preds = %686
  %691 = load i64, ptr %648, align 8
  %692 = load i64, ptr %647, align 8
  tail call fastcc void @nl_sums_add(ptr noundef %0, ptr noundef nonnull readonly %612, ptr noundef nonnull %679, i64 noundef %691, i64 noundef %692, i64 noundef %670) #21
  br label %693

693:                                              ; preds = %690, %676
  %694 = add nuw nsw i64 %673, 1
  br label %672

695:                                              ; preds = %672
  %696 = load i64, ptr %648, align 8
  tail call fastcc void @nl_sums_finish(ptr noundef %0, i64 noundef %696, i64 noundef %670) #21
  br label %697

697:                                              ; preds = %727, %695
  %698 = phi i64 [ 0, %695 ], [ %728, %727 ]
  %699 = load i64, ptr %615, align 8
  %700 = icmp slt i64 %698, %699
  br i1 %700, label %701, label %732

701:                                              ; preds = %697
  %702 = load ptr, ptr %616, align 8
  %703 = trunc i64 %698 to i32
  %704 = getelementptr inbounds %struct.nl_table, ptr %702, i32 %703
  %705 = load i64, ptr %647, align 8
  %706 = icmp eq i64 %705, 0
  %707 = select i1 %706, i32 8, i32 16
  %708 = getelementptr inbounds i8, ptr %704, i32 %707
  %709 = load i64, ptr %708, align 8
  %710 = icmp eq i64 %709, %666
  br i1 %710, label %711, label %727

711:                                              ; preds = %701
  %712 = load i64, ptr %650, align 8
  %713 = trunc i64 %712 to i32
  %714 = select i1 %706, i32 188, i32 192
  %715 = getelementptr inbounds i8, ptr %704, i32 %714
  %716 = load ptr, ptr %715, align 4
  %717 = getelementptr inbounds ptr, ptr %716, i32 %713
  %718 = load ptr, ptr %717, align 4
  %719 = load ptr, ptr %603, align 8
  %720 = load ptr, ptr %4, align 8
  %721 = getelementptr inbounds %struct.nl_population, ptr %720, i32 %668, i32 1
  %722 = load i64, ptr %721, align 8
  %723 = load i64, ptr %604, align 8
  %724 = sdiv i64 %723, 8
  %725 = mul nsw i64 %724, %722
  %726 = trunc i64 %725 to i32
  tail call void @llvm.memcpy.p0.p0.i32(ptr align 1 %718, ptr align 1 %719, i32 %726, i1 false)
  br label %727

727:                                              ; preds = %711, %701
  %728 = add nuw nsw i64 %698, 1
  br label %697

729:                                              ; preds = %686
  %730 = load i64, ptr %168, align 8
  %731 = icmp eq i64 %730, 0
  br i1 %731, label %732, label %1259

732:                                              ; preds = %697, %729, %655
  %733 = add nuw nsw i64 %652, 1
  br label %651

734:                                              ; preds = %651
  %735 = add nuw nsw i64 %639, 1
  br label %638

736:                                              ; preds = %743, %642
  %737 = phi i64 [ %749, %743 ], [ 0, %642 ]
  %738 = load i64, ptr %615, align 8
  %739 = icmp slt i64 %737, %738
  br i1 %739, label %740, label %750

740:                                              ; preds = %736
  %741 = load i64, ptr %643, align 8
  %742 = icmp sgt i64 %741, -1
  br i1 %742, label %743, label %750

743:                                              ; preds = %740
  %744 = load ptr, ptr %616, align 8
  %745 = trunc i64 %737 to i32
  %746 = getelementptr inbounds %struct.nl_table, ptr %744, i32 %745
  %747 = tail call fastcc i64 @nl_run_rows(ptr noundef %0, ptr noundef nonnull %612, ptr noundef %746, i64 noundef %741) #21
  %748 = icmp eq i64 %747, 0
  %749 = add nuw nsw i64 %737, 1
  br i1 %748, label %736, label %754

750:                                              ; preds = %740, %736, %632, %630
  %751 = add nuw nsw i64 %618, 1
  br label %617

752:                                              ; preds = %617
  %753 = add nuw nsw i64 %606, 1
  br label %605

754:                                              ; preds = %743
  %755 = load i64, ptr %168, align 8
  %756 = icmp eq i64 %755, 0
  br i1 %756, label %757, label %1259

757:                                              ; preds = %605, %754
  %758 = getelementptr inbounds i8, ptr %0, i32 120
  %759 = getelementptr inbounds i8, ptr %0, i32 156
  br label %760

760:                                              ; preds = %798, %757
  %761 = phi i64 [ 0, %757 ], [ %799, %798 ]
  %762 = load i64, ptr %758, align 8
  %763 = icmp slt i64 %761, %762
  br i1 %763, label %767, label %764

764:                                              ; preds = %760
  %765 = getelementptr inbounds i8, ptr %0, i32 128
  %766 = getelementptr inbounds i8, ptr %0, i32 160
  br label %805

767:                                              ; preds = %760
  %768 = load ptr, ptr %759, align 4
  %769 = trunc i64 %761 to i32
  %770 = getelementptr inbounds %struct.nl_history, ptr %768, i32 %769
  %771 = load ptr, ptr %4, align 8
  %772 = load i64, ptr %770, align 8
  %773 = trunc i64 %772 to i32
  %774 = getelementptr inbounds %struct.nl_population, ptr %771, i32 %773, i32 16
  %775 = load ptr, ptr %774, align 8
  %776 = getelementptr inbounds i8, ptr %770, i32 8
  %777 = load i64, ptr %776, align 8
  %778 = trunc i64 %777 to i32
  %779 = getelementptr inbounds ptr, ptr %775, i32 %778
  %780 = load ptr, ptr %779, align 4
  %781 = load i64, ptr %5, align 8
  %782 = getelementptr inbounds i8, ptr %770, i32 16
  %783 = load i64, ptr %782, align 8
  %784 = add nsw i64 %783, 1
  %785 = srem i64 %781, %784
  %786 = getelementptr inbounds i8, ptr %770, i32 24
  store i64 %785, ptr %786, align 8
  %787 = tail call fastcc ptr @nl_history_at(ptr noundef nonnull %770, i64 noundef 0) #21
  %788 = getelementptr inbounds i8, ptr %770, i32 32
  %789 = load i64, ptr %788, align 8
  %790 = trunc i64 %789 to i32
  tail call void @llvm.memcpy.p0.p0.i32(ptr align 1 %787, ptr align 1 %780, i32 %790, i1 false)
  br label %791

791:                                              ; preds = %800, %767
  %792 = phi i64 [ 1, %767 ], [ %804, %800 ]
  %793 = load i64, ptr %5, align 8
  %794 = icmp eq i64 %793, 0
  br i1 %794, label %795, label %798

795:                                              ; preds = %791
  %796 = load i64, ptr %782, align 8
  %797 = icmp sgt i64 %792, %796
  br i1 %797, label %798, label %800

798:                                              ; preds = %795, %791
  %799 = add nuw nsw i64 %761, 1
  br label %760

800:                                              ; preds = %795
  %801 = tail call fastcc ptr @nl_history_at(ptr noundef nonnull %770, i64 noundef %792) #21
  %802 = load i64, ptr %788, align 8
  %803 = trunc i64 %802 to i32
  tail call void @llvm.memcpy.p0.p0.i32(ptr align 1 %801, ptr align 1 %780, i32 %803, i1 false)
  %804 = add nuw nsw i64 %792, 1
  br label %791

805:                                              ; preds = %811, %764
  %806 = phi i64 [ %826, %811 ], [ 0, %764 ]
  %807 = load i64, ptr %765, align 8
  %808 = icmp slt i64 %806, %807
  br i1 %808, label %811, label %809

809:                                              ; preds = %805
  %810 = getelementptr inbounds i8, ptr %0, i32 164
  br label %827

811:                                              ; preds = %805
  %812 = load ptr, ptr %766, align 8
  %813 = trunc i64 %806 to i32
  %814 = getelementptr inbounds %struct.nl_total, ptr %812, i32 %813
  %815 = getelementptr inbounds i8, ptr %814, i32 16
  %816 = load ptr, ptr %815, align 8
  %817 = load ptr, ptr %4, align 8
  %818 = load i64, ptr %814, align 8
  %819 = trunc i64 %818 to i32
  %820 = getelementptr inbounds %struct.nl_population, ptr %817, i32 %819, i32 2
  %821 = load i64, ptr %820, align 8
  %822 = load i64, ptr %604, align 8
  %823 = sdiv i64 %822, 8
  %824 = mul nsw i64 %823, %821
  %825 = trunc i64 %824 to i32
  tail call void @llvm.memset.p0.i32(ptr align 1 %816, i8 0, i32 %825, i1 false)
  %826 = add nuw nsw i64 %806, 1
  br label %805

827:                                              ; preds = %1054, %809
  %828 = phi i64 [ %1055, %1054 ], [ 0, %809 ]
  %829 = load i64, ptr %90, align 8
  %830 = icmp slt i64 %828, %829
  br i1 %830, label %831, label %1056

831:                                              ; preds = %827
  %832 = trunc i64 %828 to i32
  br label %833

833:                                              ; preds = %1052, %831
  %834 = phi i64 [ %1053, %1052 ], [ 0, %831 ]
  %835 = load ptr, ptr %91, align 4
  %836 = getelementptr inbounds %struct.nl_connection, ptr %835, i32 %832
  %837 = getelementptr inbounds i8, ptr %836, i32 104
  %838 = load i64, ptr %837, align 8
  %839 = icmp slt i64 %834, %838
  br i1 %839, label %840, label %1054

840:                                              ; preds = %833
  %841 = load ptr, ptr %810, align 4
  %842 = getelementptr inbounds i8, ptr %836, i32 8
  %843 = load i64, ptr %842, align 8
  %844 = trunc i64 %843 to i32
  %845 = getelementptr inbounds i8, ptr %841, i32 %844
  %846 = load i8, ptr %845, align 1
  %847 = icmp eq i8 %846, 0
  br i1 %847, label %848, label %1054

848:                                              ; preds = %840
  %849 = getelementptr inbounds i8, ptr %836, i32 248
  %850 = getelementptr inbounds i8, ptr %836, i32 256
  %851 = getelementptr inbounds i8, ptr %836, i32 160
  %852 = trunc i64 %834 to i32
  %853 = getelementptr inbounds i8, ptr %836, i32 24
  %854 = getelementptr inbounds i8, ptr %836, i32 32
  %855 = getelementptr inbounds i8, ptr %836, i32 40
  br label %856

856:                                              ; preds = %1047, %848
  %857 = phi i64 [ 0, %848 ], [ %1048, %1047 ]
  %858 = load i64, ptr %849, align 8
  %859 = icmp slt i64 %857, %858
  br i1 %859, label %860, label %1052

860:                                              ; preds = %856
  %861 = tail call fastcc i64 @nl_is_new(ptr noundef nonnull readonly %836, i64 noundef %857, i64 noundef 1) #21
  %862 = icmp eq i64 %861, 0
  br i1 %862, label %1047, label %863

863:                                              ; preds = %860
  %864 = load ptr, ptr %850, align 8
  %865 = trunc i64 %857 to i32
  %866 = getelementptr inbounds %struct.nl_table, ptr %864, i32 %865, i32 2
  %867 = load i64, ptr %866, align 8
  %868 = load ptr, ptr %4, align 8
  %869 = trunc i64 %867 to i32
  %870 = getelementptr inbounds %struct.nl_population, ptr %868, i32 %869, i32 2
  %871 = load i64, ptr %870, align 8
  tail call fastcc void @nl_sums_begin(ptr noundef %0, i64 noundef 0, i64 noundef %871) #21
  br label %872

872:                                              ; preds = %1002, %863
  %873 = phi i64 [ 0, %863 ], [ %1003, %1002 ]
  %874 = load i64, ptr %849, align 8
  %875 = icmp slt i64 %873, %874
  br i1 %875, label %876, label %1004

876:                                              ; preds = %872
  %877 = load ptr, ptr %850, align 8
  %878 = trunc i64 %873 to i32
  %879 = getelementptr inbounds %struct.nl_table, ptr %877, i32 %878
  %880 = getelementptr inbounds i8, ptr %879, i32 16
  %881 = load i64, ptr %880, align 8
  %882 = icmp eq i64 %881, %867
  br i1 %882, label %883, label %1002

883:                                              ; preds = %876
  %884 = load ptr, ptr %851, align 8
  %885 = getelementptr inbounds %struct.nl_driver, ptr %884, i32 %852
  %886 = getelementptr inbounds i8, ptr %879, i32 32
  %887 = getelementptr inbounds i8, ptr %879, i32 104
  %888 = getelementptr inbounds i8, ptr %879, i32 24
  %889 = getelementptr inbounds i8, ptr %885, i32 8
  %890 = getelementptr inbounds i8, ptr %879, i32 72
  %891 = getelementptr inbounds i8, ptr %885, i32 16
  %892 = getelementptr inbounds i8, ptr %879, i32 8
  %893 = getelementptr inbounds i8, ptr %879, i32 200
  br label %894

894:                                              ; preds = %995, %883
  %895 = phi i64 [ 0, %883 ], [ %901, %995 ]
  %896 = phi i64 [ undef, %883 ], [ %996, %995 ]
  %897 = load i64, ptr %886, align 8
  %898 = icmp slt i64 %895, %897
  br i1 %898, label %899, label %999

899:                                              ; preds = %894
  %900 = tail call fastcc i64 @nl_first_run(ptr noundef nonnull readonly %879, i64 noundef %895) #21
  %901 = add nuw nsw i64 %895, 1
  br label %902

902:                                              ; preds = %993, %899
  %903 = phi i64 [ %900, %899 ], [ %994, %993 ]
  %904 = tail call fastcc i64 @nl_first_run(ptr noundef readonly %879, i64 noundef %901) #21
  %905 = icmp slt i64 %903, %904
  br i1 %905, label %906, label %995

906:                                              ; preds = %902
  %907 = tail call fastcc i64 @nl_run_start(ptr noundef readonly %879, i64 noundef %903) #21
  %908 = tail call fastcc i64 @nl_run_end(ptr noundef readonly %879, i64 noundef %903) #21
  br label %909

909:                                              ; preds = %943, %906
  %910 = phi i64 [ %907, %906 ], [ %928, %943 ]
  %911 = icmp slt i64 %910, %908
  br i1 %911, label %912, label %993

912:                                              ; preds = %909
  %913 = tail call fastcc i64 @nl_dendritic_at(ptr noundef readonly %879, i64 noundef %910) #21
  %914 = load ptr, ptr %887, align 8
  %915 = icmp eq ptr %914, null
  %916 = add nsw i64 %910, 1
  %917 = select i1 %915, i64 %908, i64 %916
  %918 = tail call i64 @llvm.smax.i64(i64 %917, i64 %908)
  br label %919

919:                                              ; preds = %925, %912
  %920 = phi i64 [ %917, %912 ], [ %926, %925 ]
  %921 = icmp eq i64 %920, %918
  br i1 %921, label %927, label %922

922:                                              ; preds = %919
  %923 = tail call fastcc i64 @nl_dendritic_at(ptr noundef readonly %879, i64 noundef %920) #21
  %924 = icmp eq i64 %923, %913
  br i1 %924, label %925, label %927

925:                                              ; preds = %922
  %926 = add i64 %920, 1
  br label %919

927:                                              ; preds = %922, %919
  %928 = phi i64 [ %918, %919 ], [ %920, %922 ]
  %929 = load i64, ptr %888, align 8
  %930 = tail call fastcc i64 @nl_run_delay(ptr noundef readonly %879, i64 noundef %903) #21
  %931 = add nsw i64 %930, %913
  %932 = load i64, ptr %853, align 8
  %933 = add nsw i64 %932, 11
  %934 = load i64, ptr %854, align 8
  %935 = add nsw i64 %933, %934
  %936 = load i64, ptr %855, align 8
  %937 = add nsw i64 %935, %936
  %938 = icmp eq i64 %931, 0
  br label %939

939:                                              ; preds = %981, %927
  %940 = phi i64 [ 0, %927 ], [ %989, %981 ]
  %941 = load i64, ptr %889, align 8
  %942 = icmp slt i64 %940, %941
  br i1 %942, label %958, label %943

943:                                              ; preds = %939
  %944 = add nsw i64 %929, %895
  %945 = load ptr, ptr %893, align 8
  tail call fastcc void @nl_place_uniforms(ptr noundef %0, ptr noundef readonly %836, ptr noundef nonnull readonly %879, ptr noundef %945, i64 noundef %931) #21
  %946 = load ptr, ptr %167, align 4
  %947 = load i64, ptr %885, align 8
  %948 = trunc i64 %947 to i32
  %949 = getelementptr inbounds ptr, ptr %946, i32 %948
  %950 = load ptr, ptr %949, align 4
  %951 = load ptr, ptr %893, align 8
  %952 = tail call fastcc ptr @nl_posts(ptr noundef nonnull readonly %879, i64 noundef %910, i64 noundef %928) #21
  %953 = trunc i64 %944 to i32
  %954 = trunc i64 %910 to i32
  %955 = trunc i64 %928 to i32
  %956 = tail call i32 %950(ptr noundef %951, ptr noundef %952, i32 noundef %953, i32 noundef %954, i32 noundef %955) #25
  %957 = icmp eq i32 %956, 0
  br i1 %957, label %909, label %990

958:                                              ; preds = %939
  %959 = load ptr, ptr %890, align 8
  %960 = load ptr, ptr %891, align 8
  %961 = trunc i64 %940 to i32
  %962 = getelementptr inbounds i64, ptr %960, i32 %961
  %963 = load i64, ptr %962, align 8
  %964 = trunc i64 %963 to i32
  %965 = getelementptr i64, ptr %959, i32 %964
  %966 = getelementptr i8, ptr %965, i32 8
  %967 = load i64, ptr %966, align 8
  br i1 %938, label %968, label %977

968:                                              ; preds = %958
  %969 = load ptr, ptr %4, align 8
  %970 = load i64, ptr %892, align 8
  %971 = trunc i64 %970 to i32
  %972 = getelementptr inbounds %struct.nl_population, ptr %969, i32 %971, i32 16
  %973 = load ptr, ptr %972, align 8
  %974 = trunc i64 %967 to i32
  %975 = getelementptr inbounds ptr, ptr %973, i32 %974
  %976 = load ptr, ptr %975, align 4
  br label %981

977:                                              ; preds = %958
  %978 = load i64, ptr %892, align 8
  %979 = tail call fastcc ptr @nl_history_of(ptr noundef %0, i64 noundef %978, i64 noundef %967) #21
  %980 = tail call fastcc ptr @nl_history_at(ptr noundef %979, i64 noundef %931) #21
  br label %981

981:                                              ; preds = %977, %968
  %982 = phi ptr [ %976, %968 ], [ %980, %977 ]
  %983 = ptrtoint ptr %982 to i32
  %984 = zext i32 %983 to i64
  %985 = load ptr, ptr %893, align 8
  %986 = add nsw i64 %937, %963
  %987 = trunc i64 %986 to i32
  %988 = getelementptr inbounds i64, ptr %985, i32 %987
  store i64 %984, ptr %988, align 8
  %989 = add nuw nsw i64 %940, 1
  br label %939

990:                                              ; preds = %943
  %991 = load ptr, ptr %893, align 8
  tail call fastcc void @nl_report_overflow(ptr noundef nonnull %0, ptr noundef readonly %836, ptr noundef nonnull readonly %879, ptr noundef %991) #21
  %992 = load i64, ptr %168, align 8
  br label %995

993:                                              ; preds = %909
  %994 = add nsw i64 %903, 1
  br label %902

995:                                              ; preds = %902, %990
  %996 = phi i64 [ %992, %990 ], [ %896, %902 ]
  br i1 %905, label %997, label %894

997:                                              ; preds = %995
  %998 = icmp eq i64 %996, 0
  br i1 %998, label %999, label %1049

999:                                              ; preds = %894, %997
  %1000 = load ptr, ptr %850, align 8
  %1001 = getelementptr inbounds %struct.nl_table, ptr %1000, i32 %878
  tail call fastcc void @nl_sums_add(ptr noundef %0, ptr noundef readonly %836, ptr noundef %1001, i64 noundef 0, i64 noundef 1, i64 noundef %871) #21
  br label %1002

1002:                                             ; preds = %999, %876
  %1003 = add nuw nsw i64 %873, 1
  br label %872

1004:                                             ; preds = %872
  tail call fastcc void @nl_sums_finish(ptr noundef %0, i64 noundef 0, i64 noundef %871) #21
  %1005 = load i64, ptr %604, align 8
  %1006 = icmp eq i64 %1005, 32
  %1007 = load ptr, ptr %850, align 8
  %1008 = getelementptr inbounds %struct.nl_table, ptr %1007, i32 %865, i32 36
  %1009 = load ptr, ptr %1008, align 8
  %1010 = getelementptr inbounds ptr, ptr %1009, i32 %852
  %1011 = load ptr, ptr %1010, align 4
  %1012 = getelementptr inbounds i8, ptr %1011, i32 16
  %1013 = load ptr, ptr %1012, align 8
  %1014 = load ptr, ptr %603, align 8
  br i1 %1006, label %1015, label %1031

1015:                                             ; preds = %1004, %1023
  %1016 = phi i64 [ %1030, %1023 ], [ 0, %1004 ]
  %1017 = load ptr, ptr %4, align 8
  %1018 = load i64, ptr %1011, align 8
  %1019 = trunc i64 %1018 to i32
  %1020 = getelementptr inbounds %struct.nl_population, ptr %1017, i32 %1019, i32 1
  %1021 = load i64, ptr %1020, align 8
  %1022 = icmp slt i64 %1016, %1021
  br i1 %1022, label %1023, label %1047

1023:                                             ; preds = %1015
  %1024 = trunc i64 %1016 to i32
  %1025 = getelementptr inbounds float, ptr %1014, i32 %1024
  %1026 = load float, ptr %1025, align 4
  %1027 = getelementptr inbounds float, ptr %1013, i32 %1024
  %1028 = load float, ptr %1027, align 4
  %1029 = fadd float %1026, %1028
  store float %1029, ptr %1027, align 4
  %1030 = add nuw nsw i64 %1016, 1
  br label %1015

1031:                                             ; preds = %1004, %1039
  %1032 = phi i64 [ %1046, %1039 ], [ 0, %1004 ]
  %1033 = load ptr, ptr %4, align 8
  %1034 = load i64, ptr %1011, align 8
  %1035 = trunc i64 %1034 to i32
  %1036 = getelementptr inbounds %struct.nl_population, ptr %1033, i32 %1035, i32 1
  %1037 = load i64, ptr %1036, align 8
  %1038 = icmp slt i64 %1032, %1037
  br i1 %1038, label %1039, label %1047

1039:                                             ; preds = %1031
  %1040 = trunc i64 %1032 to i32
  %1041 = getelementptr inbounds double, ptr %1014, i32 %1040
  %1042 = load double, ptr %1041, align 8
  %1043 = getelementptr inbounds double, ptr %1013, i32 %1040
  %1044 = load double, ptr %1043, align 8
  %1045 = fadd double %1042, %1044
  store double %1045, ptr %1043, align 8
  %1046 = add nuw nsw i64 %1032, 1
  br label %1031

1047:                                             ; preds = %1031, %1015, %860
  %1048 = add nuw nsw i64 %857, 1
  br label %856

1049:                                             ; preds = %997
  %1050 = load i64, ptr %168, align 8
  %1051 = icmp eq i64 %1050, 0
  br i1 %1051, label %1052, label %1259

1052:                                             ; preds = %856, %1049
  %1053 = add nuw nsw i64 %834, 1
  br label %833

1054:                                             ; preds = %840, %833
  %1055 = add nuw nsw i64 %828, 1
  br label %827

1056:                                             ; preds = %827, %1129
  %1057 = phi i64 [ %1130, %1129 ], [ 0, %827 ]
  %1058 = load i64, ptr %765, align 8
  %1059 = icmp slt i64 %1057, %1058
  br i1 %1059, label %1060, label %1131

1060:                                             ; preds = %1056
  %1061 = load i64, ptr %604, align 8
  %1062 = icmp eq i64 %1061, 32
  %1063 = load ptr, ptr %766, align 8
  %1064 = trunc i64 %1057 to i32
  %1065 = getelementptr inbounds %struct.nl_total, ptr %1063, i32 %1064
  %1066 = load ptr, ptr %4, align 8
  %1067 = load i64, ptr %1065, align 8
  %1068 = trunc i64 %1067 to i32
  %1069 = getelementptr inbounds %struct.nl_population, ptr %1066, i32 %1068, i32 16
  %1070 = load ptr, ptr %1069, align 8
  %1071 = getelementptr inbounds i8, ptr %1065, i32 8
  %1072 = load i64, ptr %1071, align 8
  %1073 = trunc i64 %1072 to i32
  %1074 = getelementptr inbounds ptr, ptr %1070, i32 %1073
  %1075 = load ptr, ptr %1074, align 4
  %1076 = getelementptr inbounds i8, ptr %1065, i32 16
  %1077 = load ptr, ptr %1076, align 8
  %1078 = getelementptr inbounds i8, ptr %1065, i32 20
  br i1 %1062, label %1079, label %1104

1079:                                             ; preds = %1060, %1099
  %1080 = phi i64 [ %1103, %1099 ], [ %1067, %1060 ]
  %1081 = phi ptr [ %1102, %1099 ], [ %1066, %1060 ]
  %1082 = phi i64 [ %1101, %1099 ], [ 0, %1060 ]
  %1083 = trunc i64 %1080 to i32
  %1084 = getelementptr inbounds %struct.nl_population, ptr %1081, i32 %1083, i32 1
  %1085 = load i64, ptr %1084, align 8
  %1086 = icmp slt i64 %1082, %1085
  br i1 %1086, label %1087, label %1129

1087:                                             ; preds = %1079
  %1088 = load ptr, ptr %1078, align 4
  %1089 = trunc i64 %1082 to i32
  %1090 = getelementptr inbounds i8, ptr %1088, i32 %1089
  %1091 = load i8, ptr %1090, align 1
  %1092 = icmp eq i8 %1091, 0
  %1093 = getelementptr inbounds float, ptr %1075, i32 %1089
  %1094 = load float, ptr %1093, align 4
  br i1 %1092, label %1099, label %1095

1095:                                             ; preds = %1087
  %1096 = getelementptr inbounds float, ptr %1077, i32 %1089
  %1097 = load float, ptr %1096, align 4
  %1098 = fadd float %1094, %1097
  br label %1099

1099:                                             ; preds = %1095, %1087
  %1100 = phi float [ %1098, %1095 ], [ %1094, %1087 ]
  store float %1100, ptr %1093, align 4
  %1101 = add nuw nsw i64 %1082, 1
  %1102 = load ptr, ptr %4, align 8
  %1103 = load i64, ptr %1065, align 8
  br label %1079

1104:                                             ; preds = %1060, %1124
  %1105 = phi i64 [ %1128, %1124 ], [ %1067, %1060 ]
  %1106 = phi ptr [ %1127, %1124 ], [ %1066, %1060 ]
  %1107 = phi i64 [ %1126, %1124 ], [ 0, %1060 ]
  %1108 = trunc i64 %1105 to i32
  %1109 = getelementptr inbounds %struct.nl_population, ptr %1106, i32 %1108, i32 1
  %1110 = load i64, ptr %1109, align 8
  %1111 = icmp slt i64 %1107, %1110
  br i1 %1111, label %1112, label %1129

1112:                                             ; preds = %1104
  %1113 = load ptr, ptr %1078, align 4
  %1114 = trunc i64 %1107 to i32
  %1115 = getelementptr inbounds i8, ptr %1113, i32 %1114
  %1116 = load i8, ptr %1115, align 1
  %1117 = icmp eq i8 %1116, 0
  %1118 = getelementptr inbounds double, ptr %1075, i32 %1114
  %1119 = load double, ptr %1118, align 8
  br i1 %1117, label %1124, label %1120

1120:                                             ; preds = %1112
  %1121 = getelementptr inbounds double, ptr %1077, i32 %1114
  %1122 = load double, ptr %1121, align 8
  %1123 = fadd double %1119, %1122
  br label %1124

1124:                                             ; preds = %1120, %1112
  %1125 = phi double [ %1123, %1120 ], [ %1119, %1112 ]
  store double %1125, ptr %1118, align 8
  %1126 = add nuw nsw i64 %1107, 1
  %1127 = load ptr, ptr %4, align 8
  %1128 = load i64, ptr %1065, align 8
  br label %1104

1129:                                             ; preds = %1104, %1079
  %1130 = add nuw nsw i64 %1057, 1
  br label %1056

1131:                                             ; preds = %1056, %1156
  %1132 = phi i64 [ %1157, %1156 ], [ 0, %1056 ]
  %1133 = load i64, ptr %90, align 8
  %1134 = icmp slt i64 %1132, %1133
  br i1 %1134, label %1135, label %1161

1135:                                             ; preds = %1131
  %1136 = trunc i64 %1132 to i32
  br label %1137

1137:                                             ; preds = %1148, %1135
  %1138 = phi i64 [ %1155, %1148 ], [ 0, %1135 ]
  %1139 = load ptr, ptr %91, align 4
  %1140 = getelementptr inbounds %struct.nl_connection, ptr %1139, i32 %1136
  %1141 = getelementptr inbounds i8, ptr %1140, i32 248
  %1142 = load i64, ptr %1141, align 8
  %1143 = icmp slt i64 %1138, %1142
  br i1 %1143, label %1144, label %1156

1144:                                             ; preds = %1137
  %1145 = getelementptr inbounds i8, ptr %1140, i32 120
  %1146 = load i64, ptr %1145, align 8
  %1147 = icmp sgt i64 %1146, -1
  br i1 %1147, label %1148, label %1156

1148:                                             ; preds = %1144
  %1149 = getelementptr inbounds i8, ptr %1140, i32 256
  %1150 = load ptr, ptr %1149, align 8
  %1151 = trunc i64 %1138 to i32
  %1152 = getelementptr inbounds %struct.nl_table, ptr %1150, i32 %1151
  %1153 = tail call fastcc i64 @nl_run_rows(ptr noundef nonnull %0, ptr noundef nonnull %1140, ptr noundef %1152, i64 noundef %1146) #21
  %1154 = icmp eq i64 %1153, 0
  %1155 = add nuw nsw i64 %1138, 1
  br i1 %1154, label %1137, label %1158

1156:                                             ; preds = %1144, %1137
  %1157 = add nuw nsw i64 %1132, 1
  br label %1131

1158:                                             ; preds = %1148
  %1159 = load i64, ptr %168, align 8
  %1160 = icmp eq i64 %1159, 0
  br i1 %1160, label %1161, label %1259

1161:                                             ; preds = %1131, %1158, %586
  %1162 = tail call fastcc i64 @nl_launch_all(ptr noundef nonnull %0, i64 noundef 2) #21
  br label %1163

1163:                                             ; preds = %572, %1161
  %1164 = phi i64 [ %573, %572 ], [ %1162, %1161 ]
  %1165 = icmp eq i64 %1164, 0
  br i1 %1165, label %1210, label %1166

1166:                                             ; preds = %1163
  %1167 = load i64, ptr %168, align 8
  br label %1259

1168:                                             ; preds = %565, %1204
  %1169 = phi i64 [ %1206, %1204 ], [ %490, %565 ]
  %1170 = phi i64 [ %1205, %1204 ], [ 0, %565 ]
  %1171 = icmp slt i64 %1170, %1169
  br i1 %1171, label %1172, label %1210

1172:                                             ; preds = %1168
  %1173 = load ptr, ptr %4, align 8
  %1174 = trunc i64 %1170 to i32
  %1175 = getelementptr inbounds %struct.nl_population, ptr %1173, i32 %1174
  %1176 = getelementptr inbounds i8, ptr %1175, i32 72
  %1177 = load i64, ptr %1176, align 8
  %1178 = getelementptr inbounds i8, ptr %1175, i32 92
  %1179 = tail call i64 @llvm.smax.i64(i64 %1177, i64 0)
  br label %1180

1180:                                             ; preds = %1186, %1172
  %1181 = phi i64 [ 0, %1172 ], [ %1193, %1186 ]
  %1182 = phi i64 [ 0, %1172 ], [ %1194, %1186 ]
  %1183 = icmp eq i64 %1182, %1179
  br i1 %1183, label %1184, label %1186

1184:                                             ; preds = %1180
  %1185 = icmp eq i64 %1181, 0
  br i1 %1185, label %1198, label %1195

1186:                                             ; preds = %1180
  %1187 = load ptr, ptr %1178, align 4
  %1188 = trunc i64 %1182 to i32
  %1189 = getelementptr inbounds %struct.nl_launch, ptr %1187, i32 %1188
  %1190 = load i64, ptr %1189, align 8
  %1191 = icmp eq i64 %1190, 3
  %1192 = zext i1 %1191 to i64
  %1193 = or i64 %1181, %1192
  %1194 = add nuw i64 %1182, 1
  br label %1180

1195:                                             ; preds = %1184
  %1196 = tail call fastcc i64 @nl_launch_phase(ptr noundef %0, ptr noundef nonnull %1175, i64 noundef 3) #21
  %1197 = icmp eq i64 %1196, 0
  br i1 %1197, label %1204, label %1207

1198:                                             ; preds = %1184
  %1199 = tail call fastcc i64 @nl_launch_phase(ptr noundef %0, ptr noundef nonnull %1175, i64 noundef 0) #21
  %1200 = icmp eq i64 %1199, 0
  br i1 %1200, label %1201, label %1207

1201:                                             ; preds = %1198
  %1202 = tail call fastcc i64 @nl_launch_phase(ptr noundef %0, ptr noundef nonnull %1175, i64 noundef 2) #21
  %1203 = icmp eq i64 %1202, 0
  br i1 %1203, label %1204, label %1207

1204:                                             ; preds = %1201, %1195
  %1205 = add nuw nsw i64 %1170, 1
  %1206 = load i64, ptr %3, align 8
  br label %1168

1207:                                             ; preds = %1195, %1198, %1201
  %1208 = load i64, ptr %168, align 8
  %1209 = icmp eq i64 %1208, 0
  br i1 %1209, label %1210, label %1259

1210:                                             ; preds = %1168, %1207, %1163
  tail call fastcc void @nl_deliver(ptr noundef nonnull %0, i64 noundef -1, i64 noundef 1) #21
  %1211 = load i64, ptr %5, align 8
  %1212 = add nsw i64 %1211, 1
  store i64 %1212, ptr %5, align 8
  %1213 = getelementptr inbounds i8, ptr %0, i32 80
  br label %1214

1214:                                             ; preds = %1218, %1210
  %1215 = phi i64 [ 0, %1210 ], [ %1228, %1218 ]
  %1216 = load i64, ptr %1213, align 8
  %1217 = icmp slt i64 %1215, %1216
  br i1 %1217, label %1218, label %1229

1218:                                             ; preds = %1214
  %1219 = load ptr, ptr %93, align 4
  %1220 = trunc i64 %1215 to i32
  %1221 = getelementptr inbounds %struct.nl_target, ptr %1219, i32 %1220
  %1222 = getelementptr inbounds i8, ptr %1221, i32 48
  %1223 = load i64, ptr %1222, align 8
  %1224 = add nsw i64 %1223, 1
  %1225 = getelementptr inbounds i8, ptr %1221, i32 32
  %1226 = load i64, ptr %1225, align 8
  %1227 = srem i64 %1224, %1226
  store i64 %1227, ptr %1222, align 8
  %1228 = add nuw nsw i64 %1215, 1
  br label %1214

1229:                                             ; preds = %1214, %1242
  %1230 = phi i64 [ %1243, %1242 ], [ 0, %1214 ]
  %1231 = load i64, ptr %3, align 8
  %1232 = icmp slt i64 %1230, %1231
  br i1 %1232, label %1233, label %1256

1233:                                             ; preds = %1229
  %1234 = trunc i64 %1230 to i32
  br label %1235

1235:                                             ; preds = %1244, %1233
  %1236 = phi i64 [ %1255, %1244 ], [ 0, %1233 ]
  %1237 = load ptr, ptr %4, align 8
  %1238 = getelementptr inbounds %struct.nl_population, ptr %1237, i32 %1234
  %1239 = getelementptr inbounds i8, ptr %1238, i32 56
  %1240 = load i64, ptr %1239, align 8
  %1241 = icmp slt i64 %1236, %1240
  br i1 %1241, label %1244, label %1242

1242:                                             ; preds = %1235
  %1243 = add nuw nsw i64 %1230, 1
  br label %1229

1244:                                             ; preds = %1235
  %1245 = getelementptr inbounds i8, ptr %1238, i32 120
  %1246 = load ptr, ptr %1245, align 8
  %1247 = trunc i64 %1236 to i32
  %1248 = getelementptr inbounds i64, ptr %1246, i32 %1247
  %1249 = load i64, ptr %1248, align 8
  %1250 = getelementptr inbounds i8, ptr %1238, i32 124
  %1251 = load ptr, ptr %1250, align 4
  %1252 = getelementptr inbounds i64, ptr %1251, i32 %1247
  %1253 = load i64, ptr %1252, align 8
  %1254 = add nsw i64 %1253, %1249
  store i64 %1254, ptr %1252, align 8
  %1255 = add nuw nsw i64 %1236, 1
  br label %1235

1256:                                             ; preds = %1229
  %1257 = load i64, ptr %5, align 8
  %1258 = tail call fastcc i64 @nl_enqueue(ptr noundef nonnull %0, i64 noundef -1, i64 noundef %1257) #21
  br label %1259

1259:                                             ; preds = %385, %729, %1049, %1207, %1158, %754, %1166, %418, %23, %85, %1256
  %1260 = phi i64 [ %1258, %1256 ], [ %87, %85 ], [ %25, %23 ], [ %420, %418 ], [ %1167, %1166 ], [ %755, %754 ], [ %1159, %1158 ], [ %1208, %1207 ], [ %1050, %1049 ], [ %730, %729 ], [ %386, %385 ]
  ret i64 %1260
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind
define hidden i64 @nl_step_once(ptr noundef %0) #0 {
  %2 = getelementptr inbounds i8, ptr %0, i32 232
  %3 = load i64, ptr %2, align 8
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %1
  %6 = tail call fastcc i64 @nl_step(ptr noundef nonnull %0) #21
  br label %7

7:                                                ; preds = %1, %5
  %8 = phi i64 [ %6, %5 ], [ %3, %1 ]
  ret i64 %8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define hidden i64 @nl_step_index(ptr nocapture noundef readonly %0) #3 {
  %2 = getelementptr inbounds i8, ptr %0, i32 192
  %3 = load i64, ptr %2, align 8
  ret i64 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define hidden double @nl_time_ms(ptr nocapture noundef readonly %0) #3 {
  %2 = tail call fastcc double @nl_time(ptr noundef %0) #21
  ret double %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc double @nl_time(ptr nocapture noundef readonly %0) #3 {
  %2 = getelementptr inbounds i8, ptr %0, i32 192
  %3 = load i64, ptr %2, align 8
  %4 = sitofp i64 %3 to double
  %5 = getelementptr inbounds i8, ptr %0, i32 32
  %6 = load i64, ptr %5, align 8
  %7 = sitofp i64 %6 to double
  %8 = fmul double %4, %7
  %9 = getelementptr inbounds i8, ptr %0, i32 40
  %10 = load i64, ptr %9, align 8
  %11 = sitofp i64 %10 to double
  %12 = fdiv double %8, %11
  ret double %12
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden nonnull ptr @nl_message(ptr noundef readnone %0) #4 {
  %2 = getelementptr inbounds i8, ptr %0, i32 240
  ret ptr %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define hidden i64 @nl_size(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #21
  %4 = icmp eq ptr %3, null
  br i1 %4, label %8, label %5

5:                                                ; preds = %2
  %6 = getelementptr inbounds i8, ptr %3, i32 8
  %7 = load i64, ptr %6, align 8
  br label %8

8:                                                ; preds = %2, %5
  %9 = phi i64 [ %7, %5 ], [ -1, %2 ]
  ret i64 %9
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc ptr @nl_population_at(ptr nocapture noundef readonly %0, i64 noundef %1) #3 {
  %3 = icmp slt i64 %1, 0
  br i1 %3, label %13, label %4

4:                                                ; preds = %2
  %5 = getelementptr inbounds i8, ptr %0, i32 72
  %6 = load i64, ptr %5, align 8
  %7 = icmp sgt i64 %6, %1
  br i1 %7, label %8, label %13

8:                                                ; preds = %4
  %9 = getelementptr inbounds i8, ptr %0, i32 136
  %10 = load ptr, ptr %9, align 8
  %11 = trunc i64 %1 to i32
  %12 = getelementptr inbounds %struct.nl_population, ptr %10, i32 %11
  br label %13

13:                                               ; preds = %2, %4, %8
  %14 = phi ptr [ %12, %8 ], [ null, %4 ], [ null, %2 ]
  ret ptr %14
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define hidden ptr @nl_values(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #5 {
  %4 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #21
  %5 = icmp ne ptr %4, null
  %6 = icmp sgt i64 %2, -1
  %7 = and i1 %6, %5
  br i1 %7, label %8, label %18

8:                                                ; preds = %3
  %9 = getelementptr inbounds i8, ptr %4, i32 40
  %10 = load i64, ptr %9, align 8
  %11 = icmp sgt i64 %10, %2
  br i1 %11, label %12, label %18

12:                                               ; preds = %8
  %13 = getelementptr inbounds i8, ptr %4, i32 112
  %14 = load ptr, ptr %13, align 8
  %15 = trunc i64 %2 to i32
  %16 = getelementptr inbounds ptr, ptr %14, i32 %15
  %17 = load ptr, ptr %16, align 4
  br label %18

18:                                               ; preds = %3, %8, %12
  %19 = phi ptr [ %17, %12 ], [ null, %8 ], [ null, %3 ]
  ret ptr %19
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none)
define hidden i64 @nl_events(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, ptr noundef writeonly %3) #6 {
  %5 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #21
  %6 = icmp eq ptr %5, null
  %7 = icmp slt i64 %2, 0
  %8 = or i1 %7, %6
  br i1 %8, label %29, label %9

9:                                                ; preds = %4
  %10 = getelementptr inbounds i8, ptr %5, i32 56
  %11 = load i64, ptr %10, align 8
  %12 = icmp sgt i64 %11, %2
  br i1 %12, label %13, label %29

13:                                               ; preds = %9
  %14 = icmp eq ptr %3, null
  br i1 %14, label %15, label %17

15:                                               ; preds = %13
  %16 = trunc i64 %2 to i32
  br label %23

17:                                               ; preds = %13
  %18 = getelementptr inbounds i8, ptr %5, i32 116
  %19 = load ptr, ptr %18, align 4
  %20 = trunc i64 %2 to i32
  %21 = getelementptr inbounds ptr, ptr %19, i32 %20
  %22 = load ptr, ptr %21, align 4
  store ptr %22, ptr %3, align 4
  br label %23

23:                                               ; preds = %15, %17
  %24 = phi i32 [ %16, %15 ], [ %20, %17 ]
  %25 = getelementptr inbounds i8, ptr %5, i32 120
  %26 = load ptr, ptr %25, align 8
  %27 = getelementptr inbounds i64, ptr %26, i32 %24
  %28 = load i64, ptr %27, align 8
  br label %29

29:                                               ; preds = %4, %9, %23
  %30 = phi i64 [ %28, %23 ], [ -1, %9 ], [ -1, %4 ]
  ret i64 %30
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define hidden i64 @nl_event_total(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #5 {
  %4 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #21
  %5 = icmp ne ptr %4, null
  %6 = icmp sgt i64 %2, -1
  %7 = and i1 %6, %5
  br i1 %7, label %8, label %18

8:                                                ; preds = %3
  %9 = getelementptr inbounds i8, ptr %4, i32 56
  %10 = load i64, ptr %9, align 8
  %11 = icmp sgt i64 %10, %2
  br i1 %11, label %12, label %18

12:                                               ; preds = %8
  %13 = getelementptr inbounds i8, ptr %4, i32 124
  %14 = load ptr, ptr %13, align 4
  %15 = trunc i64 %2 to i32
  %16 = getelementptr inbounds i64, ptr %14, i32 %15
  %17 = load i64, ptr %16, align 8
  br label %18

18:                                               ; preds = %3, %8, %12
  %19 = phi i64 [ %17, %12 ], [ -1, %8 ], [ -1, %3 ]
  ret i64 %19
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define hidden i64 @nl_synapses(ptr nocapture noundef readonly %0, i64 noundef %1) #7 {
  %3 = getelementptr inbounds i8, ptr %0, i32 112
  %4 = load i64, ptr %3, align 8
  %5 = getelementptr inbounds i8, ptr %0, i32 152
  %6 = tail call i64 @llvm.smax.i64(i64 %4, i64 0)
  br label %7

7:                                                ; preds = %26, %2
  %8 = phi i64 [ 0, %2 ], [ %29, %26 ]
  %9 = phi i64 [ 0, %2 ], [ %28, %26 ]
  %10 = icmp eq i64 %8, %6
  br i1 %10, label %11, label %17

11:                                               ; preds = %7
  %12 = getelementptr inbounds i8, ptr %0, i32 104
  %13 = load i64, ptr %12, align 8
  %14 = getelementptr inbounds i8, ptr %0, i32 148
  %15 = getelementptr inbounds i8, ptr %0, i32 24
  %16 = tail call i64 @llvm.smax.i64(i64 %13, i64 0)
  br label %30

17:                                               ; preds = %7
  %18 = load ptr, ptr %5, align 8
  %19 = trunc i64 %8 to i32
  %20 = getelementptr inbounds %struct.nl_block, ptr %18, i32 %19
  %21 = load i64, ptr %20, align 8
  %22 = icmp eq i64 %21, %1
  br i1 %22, label %23, label %26

23:                                               ; preds = %17
  %24 = getelementptr inbounds i8, ptr %20, i32 88
  %25 = load i64, ptr %24, align 8
  br label %26

26:                                               ; preds = %17, %23
  %27 = phi i64 [ %25, %23 ], [ 0, %17 ]
  %28 = add nsw i64 %27, %9
  %29 = add nuw i64 %8, 1
  br label %7

30:                                               ; preds = %11, %58
  %31 = phi i64 [ %59, %58 ], [ 0, %11 ]
  %32 = phi i64 [ %45, %58 ], [ %9, %11 ]
  %33 = icmp eq i64 %31, %16
  br i1 %33, label %34, label %35

34:                                               ; preds = %30
  ret i64 %32

35:                                               ; preds = %30
  %36 = load ptr, ptr %14, align 4
  %37 = trunc i64 %31 to i32
  %38 = getelementptr inbounds %struct.nl_connection, ptr %36, i32 %37
  %39 = getelementptr inbounds i8, ptr %38, i32 8
  %40 = getelementptr inbounds i8, ptr %38, i32 248
  %41 = load i64, ptr %40, align 8
  %42 = getelementptr inbounds i8, ptr %38, i32 256
  %43 = tail call i64 @llvm.smax.i64(i64 %41, i64 0)
  br label %44

44:                                               ; preds = %64, %35
  %45 = phi i64 [ %32, %35 ], [ %61, %64 ]
  %46 = phi i64 [ 0, %35 ], [ %65, %64 ]
  %47 = icmp eq i64 %46, %43
  br i1 %47, label %58, label %48

48:                                               ; preds = %44
  %49 = load i64, ptr %39, align 8
  %50 = icmp eq i64 %49, %1
  br i1 %50, label %51, label %58

51:                                               ; preds = %48
  %52 = load ptr, ptr %42, align 8
  %53 = trunc i64 %46 to i32
  %54 = getelementptr inbounds %struct.nl_table, ptr %52, i32 %53
  %55 = getelementptr inbounds i8, ptr %54, i32 64
  %56 = load i64, ptr %55, align 8
  %57 = tail call i64 @llvm.smax.i64(i64 %56, i64 0)
  br label %60

58:                                               ; preds = %44, %48
  %59 = add nuw i64 %31, 1
  br label %30

60:                                               ; preds = %51, %73
  %61 = phi i64 [ %75, %73 ], [ %45, %51 ]
  %62 = phi i64 [ %76, %73 ], [ 0, %51 ]
  %63 = icmp eq i64 %62, %57
  br i1 %63, label %64, label %66

64:                                               ; preds = %60
  %65 = add nuw i64 %46, 1
  br label %44

66:                                               ; preds = %60
  %67 = load i64, ptr %15, align 8
  %68 = icmp eq i64 %67, 32
  br i1 %68, label %69, label %71

69:                                               ; preds = %66
  %70 = tail call fastcc i64 @nl_is_alive_32(ptr noundef nonnull %38, ptr noundef nonnull %54, i64 noundef %62) #21
  br label %73

71:                                               ; preds = %66
  %72 = tail call fastcc i64 @nl_is_alive_64(ptr noundef nonnull %38, ptr noundef nonnull %54, i64 noundef %62) #21
  br label %73

73:                                               ; preds = %71, %69
  %74 = phi i64 [ %70, %69 ], [ %72, %71 ]
  %75 = add nsw i64 %74, %61
  %76 = add nuw i64 %62, 1
  br label %60
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc range(i64 0, 2) i64 @nl_is_alive_32(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) #5 {
  %4 = getelementptr inbounds i8, ptr %0, i32 64
  %5 = load i64, ptr %4, align 8
  %6 = icmp slt i64 %5, 0
  br i1 %6, label %18, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %1, i32 184
  %9 = load ptr, ptr %8, align 8
  %10 = trunc i64 %5 to i32
  %11 = getelementptr inbounds ptr, ptr %9, i32 %10
  %12 = load ptr, ptr %11, align 4
  %13 = trunc i64 %2 to i32
  %14 = getelementptr inbounds i32, ptr %12, i32 %13
  %15 = load i32, ptr %14, align 4
  %16 = icmp ne i32 %15, 0
  %17 = zext i1 %16 to i64
  br label %18

18:                                               ; preds = %7, %3
  %19 = phi i64 [ 1, %3 ], [ %17, %7 ]
  ret i64 %19
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc range(i64 0, 2) i64 @nl_is_alive_64(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) #5 {
  %4 = getelementptr inbounds i8, ptr %0, i32 64
  %5 = load i64, ptr %4, align 8
  %6 = icmp slt i64 %5, 0
  br i1 %6, label %18, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %1, i32 184
  %9 = load ptr, ptr %8, align 8
  %10 = trunc i64 %5 to i32
  %11 = getelementptr inbounds ptr, ptr %9, i32 %10
  %12 = load ptr, ptr %11, align 4
  %13 = trunc i64 %2 to i32
  %14 = getelementptr inbounds i64, ptr %12, i32 %13
  %15 = load i64, ptr %14, align 8
  %16 = icmp ne i64 %15, 0
  %17 = zext i1 %16 to i64
  br label %18

18:                                               ; preds = %7, %3
  %19 = phi i64 [ 1, %3 ], [ %17, %7 ]
  ret i64 %19
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define hidden range(i64 0, 6) i64 @nl_fire(ptr nocapture noundef %0, i64 noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3) #8 {
  %5 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #21
  %6 = icmp eq ptr %5, null
  br i1 %6, label %48, label %7

7:                                                ; preds = %4
  %8 = getelementptr inbounds i8, ptr %5, i32 32
  %9 = load i64, ptr %8, align 8
  %10 = icmp eq i64 %9, 1
  br i1 %10, label %11, label %48

11:                                               ; preds = %7
  %12 = getelementptr inbounds i8, ptr %5, i32 8
  %13 = tail call i64 @llvm.smax.i64(i64 %3, i64 0)
  br label %14

14:                                               ; preds = %24, %11
  %15 = phi i64 [ %28, %24 ], [ 0, %11 ]
  %16 = icmp eq i64 %15, %13
  br i1 %16, label %17, label %19

17:                                               ; preds = %14
  %18 = getelementptr inbounds i8, ptr %5, i32 132
  br label %29

19:                                               ; preds = %14
  %20 = trunc i64 %15 to i32
  %21 = getelementptr inbounds i32, ptr %2, i32 %20
  %22 = load i32, ptr %21, align 4
  %23 = icmp slt i32 %22, 0
  br i1 %23, label %48, label %24

24:                                               ; preds = %19
  %25 = zext nneg i32 %22 to i64
  %26 = load i64, ptr %12, align 8
  %27 = icmp sgt i64 %26, %25
  %28 = add nuw i64 %15, 1
  br i1 %27, label %14, label %48

29:                                               ; preds = %17, %41
  %30 = phi i64 [ %47, %41 ], [ 0, %17 ]
  %31 = icmp eq i64 %30, %13
  br i1 %31, label %32, label %41

32:                                               ; preds = %29
  %33 = icmp sgt i64 %3, 0
  %34 = zext i1 %33 to i64
  %35 = getelementptr inbounds i8, ptr %5, i32 136
  %36 = load i64, ptr %35, align 8
  %37 = or i64 %36, %34
  store i64 %37, ptr %35, align 8
  %38 = getelementptr inbounds i8, ptr %0, i32 224
  %39 = load i64, ptr %38, align 8
  %40 = or i64 %39, %34
  store i64 %40, ptr %38, align 8
  br label %48

41:                                               ; preds = %29
  %42 = load ptr, ptr %18, align 4
  %43 = trunc i64 %30 to i32
  %44 = getelementptr inbounds i32, ptr %2, i32 %43
  %45 = load i32, ptr %44, align 4
  %46 = getelementptr inbounds i8, ptr %42, i32 %45
  store i8 1, ptr %46, align 1
  %47 = add nuw i64 %30, 1
  br label %29

48:                                               ; preds = %24, %19, %4, %7, %32
  %49 = phi i64 [ 0, %32 ], [ 5, %7 ], [ 5, %4 ], [ 5, %19 ], [ 5, %24 ]
  ret i64 %49
}

; Function Attrs: nounwind
define hidden i64 @nl_parameters_changed(ptr noundef %0) #0 {
  %2 = getelementptr inbounds i8, ptr %0, i32 72
  %3 = getelementptr inbounds i8, ptr %0, i32 136
  br label %4

4:                                                ; preds = %12, %1
  %5 = phi i64 [ 0, %1 ], [ %16, %12 ]
  %6 = load i64, ptr %2, align 8
  %7 = icmp slt i64 %5, %6
  br i1 %7, label %12, label %8

8:                                                ; preds = %4
  tail call fastcc void @nl_clock(ptr noundef nonnull %0) #21
  %9 = getelementptr inbounds i8, ptr %0, i32 232
  %10 = load i64, ptr %9, align 8
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %17, label %19

12:                                               ; preds = %4
  %13 = load ptr, ptr %3, align 8
  %14 = trunc i64 %5 to i32
  %15 = getelementptr inbounds %struct.nl_population, ptr %13, i32 %14
  tail call fastcc void @nl_fill_padding(ptr noundef nonnull %0, ptr noundef %15) #21
  %16 = add nuw nsw i64 %5, 1
  br label %4

17:                                               ; preds = %8
  %18 = tail call fastcc i64 @nl_launch_all(ptr noundef nonnull %0, i64 noundef 4) #21
  br label %19

19:                                               ; preds = %8, %17
  %20 = phi i64 [ %18, %17 ], [ %10, %8 ]
  ret i64 %20
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_fill_padding(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #8 {
  %3 = getelementptr inbounds i8, ptr %1, i32 8
  %4 = getelementptr inbounds i8, ptr %1, i32 40
  %5 = getelementptr inbounds i8, ptr %1, i32 88
  %6 = getelementptr inbounds i8, ptr %0, i32 24
  %7 = getelementptr inbounds i8, ptr %1, i32 16
  %8 = getelementptr inbounds i8, ptr %1, i32 112
  br label %9

9:                                                ; preds = %33, %2
  %10 = phi i64 [ 0, %2 ], [ %34, %33 ]
  %11 = load i64, ptr %4, align 8
  %12 = icmp slt i64 %10, %11
  br i1 %12, label %13, label %16

13:                                               ; preds = %9
  %14 = load i64, ptr %3, align 8
  %15 = icmp sgt i64 %14, 0
  br i1 %15, label %17, label %16

16:                                               ; preds = %9, %13
  ret void

17:                                               ; preds = %13
  %18 = load ptr, ptr %5, align 8
  %19 = trunc i64 %10 to i32
  %20 = getelementptr inbounds %struct.nl_slot, ptr %18, i32 %19, i32 1
  %21 = load i64, ptr %20, align 8
  %22 = icmp eq i64 %21, 2
  br i1 %22, label %26, label %23

23:                                               ; preds = %17
  %24 = load i64, ptr %6, align 8
  %25 = sdiv i64 %24, 8
  br label %26

26:                                               ; preds = %17, %23
  %27 = phi i64 [ %25, %23 ], [ 8, %17 ]
  %28 = trunc i64 %27 to i32
  br label %29

29:                                               ; preds = %35, %26
  %30 = phi i64 [ %14, %26 ], [ %47, %35 ]
  %31 = load i64, ptr %7, align 8
  %32 = icmp slt i64 %30, %31
  br i1 %32, label %35, label %33

33:                                               ; preds = %29
  %34 = add nuw nsw i64 %10, 1
  br label %9

35:                                               ; preds = %29
  %36 = load ptr, ptr %8, align 8
  %37 = getelementptr inbounds ptr, ptr %36, i32 %19
  %38 = load ptr, ptr %37, align 4
  %39 = mul nsw i64 %30, %27
  %40 = trunc i64 %39 to i32
  %41 = getelementptr inbounds i8, ptr %38, i32 %40
  %42 = load i64, ptr %3, align 8
  %43 = add i64 %42, 4294967295
  %44 = mul i64 %43, %27
  %45 = trunc i64 %44 to i32
  %46 = getelementptr inbounds i8, ptr %38, i32 %45
  tail call void @llvm.memcpy.p0.p0.i32(ptr align 1 %41, ptr align 1 %46, i32 %28, i1 false)
  %47 = add nuw nsw i64 %30, 1
  br label %29
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_clock(ptr nocapture noundef readonly %0) #8 {
  %2 = tail call fastcc double @nl_time(ptr noundef %0) #21
  %3 = getelementptr inbounds i8, ptr %0, i32 72
  %4 = getelementptr inbounds i8, ptr %0, i32 192
  %5 = getelementptr inbounds i8, ptr %0, i32 136
  br label %6

6:                                                ; preds = %11, %1
  %7 = phi i64 [ 0, %1 ], [ %22, %11 ]
  %8 = load i64, ptr %3, align 8
  %9 = icmp slt i64 %7, %8
  br i1 %9, label %11, label %10

10:                                               ; preds = %6
  ret void

11:                                               ; preds = %6
  %12 = load i64, ptr %4, align 8
  %13 = load ptr, ptr %5, align 8
  %14 = trunc i64 %7 to i32
  %15 = getelementptr inbounds %struct.nl_population, ptr %13, i32 %14, i32 20
  %16 = load ptr, ptr %15, align 8
  %17 = getelementptr inbounds i8, ptr %16, i32 32
  store i64 %12, ptr %17, align 8
  %18 = load ptr, ptr %5, align 8
  %19 = getelementptr inbounds %struct.nl_population, ptr %18, i32 %14, i32 20
  %20 = load ptr, ptr %19, align 8
  %21 = getelementptr inbounds i8, ptr %20, i32 40
  store double %2, ptr %21, align 8
  %22 = add nuw nsw i64 %7, 1
  br label %6
}

; Function Attrs: nounwind
define internal fastcc i64 @nl_launch_all(ptr noundef %0, i64 noundef %1) #0 {
  %3 = getelementptr inbounds i8, ptr %0, i32 72
  %4 = getelementptr inbounds i8, ptr %0, i32 136
  br label %5

5:                                                ; preds = %9, %2
  %6 = phi i64 [ 0, %2 ], [ %15, %9 ]
  %7 = load i64, ptr %3, align 8
  %8 = icmp slt i64 %6, %7
  br i1 %8, label %9, label %19

9:                                                ; preds = %5
  %10 = load ptr, ptr %4, align 8
  %11 = trunc i64 %6 to i32
  %12 = getelementptr inbounds %struct.nl_population, ptr %10, i32 %11
  %13 = tail call fastcc i64 @nl_launch_phase(ptr noundef nonnull %0, ptr noundef %12, i64 noundef %1) #21
  %14 = icmp eq i64 %13, 0
  %15 = add nuw nsw i64 %6, 1
  br i1 %14, label %5, label %16

16:                                               ; preds = %9
  %17 = getelementptr inbounds i8, ptr %0, i32 232
  %18 = load i64, ptr %17, align 8
  br label %19

19:                                               ; preds = %5, %16
  %20 = phi i64 [ %18, %16 ], [ 0, %5 ]
  ret i64 %20
}

; Function Attrs: nounwind
define hidden range(i64 -9223372036854775807, -9223372036854775808) i64 @nl_save_state(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca %struct.nl_writer, align 8
  %5 = alloca %struct.nl_writer, align 8
  %6 = alloca %struct.nl_sha, align 8
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %4) #23
  call void @llvm.memset.p0.i32(ptr noundef nonnull align 8 dereferenceable(24) %4, i8 0, i32 24, i1 false)
  %7 = call fastcc i64 @nl_save_all(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 0, i64 noundef 0) #21
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %13, label %9

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, ptr %0, i32 232
  %11 = load i64, ptr %10, align 8
  %12 = sub nsw i64 0, %11
  br label %39

13:                                               ; preds = %3
  %14 = icmp eq ptr %1, null
  %15 = getelementptr inbounds i8, ptr %4, i32 8
  %16 = load i64, ptr %15, align 8
  %17 = add nsw i64 %16, 32
  %18 = icmp sgt i64 %17, %2
  %19 = select i1 %14, i1 true, i1 %18
  br i1 %19, label %39, label %20

20:                                               ; preds = %13
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %5) #23
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %5, i8 0, i64 24, i1 false)
  store ptr %1, ptr %5, align 8
  %21 = add nsw i64 %16, -20
  %22 = getelementptr inbounds i8, ptr %4, i32 16
  %23 = load i64, ptr %22, align 8
  %24 = call fastcc i64 @nl_save_all(ptr noundef %0, ptr noundef nonnull %5, i64 noundef %21, i64 noundef %23) #21
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %30, label %26

26:                                               ; preds = %20
  %27 = getelementptr inbounds i8, ptr %0, i32 232
  %28 = load i64, ptr %27, align 8
  %29 = sub nsw i64 0, %28
  br label %37

30:                                               ; preds = %20
  call void @llvm.lifetime.start.p0(i64 112, ptr nonnull %6) #23
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(32) %6, ptr noundef nonnull align 16 dereferenceable(32) @nl_sha_start.start, i32 32, i1 false)
  %31 = getelementptr inbounds i8, ptr %6, i32 96
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %31, i8 0, i64 16, i1 false)
  %32 = getelementptr inbounds i8, ptr %5, i32 8
  %33 = load i64, ptr %32, align 8
  call fastcc void @nl_sha_take(ptr noundef nonnull %6, ptr noundef nonnull %1, i64 noundef %33) #21
  %34 = trunc i64 %33 to i32
  %35 = getelementptr inbounds i8, ptr %1, i32 %34
  call fastcc void @nl_sha_end(ptr noundef nonnull %6, ptr noundef nonnull %35) #21
  %36 = add nsw i64 %33, 32
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %6) #23
  br label %37

37:                                               ; preds = %30, %26
  %38 = phi i64 [ %29, %26 ], [ %36, %30 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %5) #23
  br label %39

39:                                               ; preds = %9, %13, %37
  %40 = phi i64 [ %12, %9 ], [ %38, %37 ], [ %17, %13 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %4) #23
  ret i64 %40
}

; Function Attrs: nounwind
define hidden i64 @nl_load_state(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca [512 x i8], align 16
  %5 = alloca [32 x i8], align 16
  %6 = alloca %struct.nl_sha, align 8
  %7 = alloca %struct.nl_reader, align 8
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %7) #23
  store ptr %0, ptr %7, align 8
  %8 = getelementptr inbounds i8, ptr %7, i32 4
  store ptr %1, ptr %8, align 4
  %9 = getelementptr inbounds i8, ptr %7, i32 8
  store i64 %2, ptr %9, align 8
  %10 = getelementptr inbounds i8, ptr %7, i32 16
  %11 = getelementptr inbounds i8, ptr %7, i32 24
  %12 = getelementptr inbounds i8, ptr %7, i32 32
  %13 = getelementptr inbounds i8, ptr %7, i32 40
  store i64 0, ptr %13, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(20) %10, i8 0, i64 20, i1 false)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %5) #23
  call void @llvm.lifetime.start.p0(i64 112, ptr nonnull %6) #23
  %14 = icmp slt i64 %2, 104
  br i1 %14, label %94, label %15

15:                                               ; preds = %3, %18
  %16 = phi i64 [ %25, %18 ], [ 0, %3 ]
  %17 = icmp eq i64 %16, 8
  br i1 %17, label %26, label %18

18:                                               ; preds = %15
  %19 = trunc nuw i64 %16 to i32
  %20 = getelementptr inbounds i8, ptr %1, i32 %19
  %21 = load i8, ptr %20, align 1
  %22 = getelementptr inbounds [8 x i8], ptr @nl_open_state.magic, i32 0, i32 %19
  %23 = load i8, ptr %22, align 1
  %24 = icmp eq i8 %21, %23
  %25 = add nuw nsw i64 %16, 1
  br i1 %24, label %15, label %94

26:                                               ; preds = %15
  %27 = getelementptr inbounds i8, ptr %1, i32 8
  %28 = tail call fastcc i64 @nl_little(ptr noundef nonnull %27, i64 noundef 4) #21
  %29 = icmp eq i64 %28, 1
  br i1 %29, label %30, label %94

30:                                               ; preds = %26
  %31 = getelementptr inbounds i8, ptr %1, i32 12
  %32 = tail call fastcc i64 @nl_little(ptr noundef nonnull %31, i64 noundef 8) #21
  %33 = add nsw i64 %2, -52
  %34 = icmp eq i64 %32, %33
  br i1 %34, label %38, label %35

35:                                               ; preds = %30
  %36 = icmp sgt i64 %32, %33
  %37 = select i1 %36, ptr @.str.7, ptr @.str.8
  br label %94

38:                                               ; preds = %30
  %39 = add nsw i64 %2, -32
  store i64 %39, ptr %9, align 8
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(32) %6, ptr noundef nonnull align 16 dereferenceable(32) @nl_sha_start.start, i32 32, i1 false)
  %40 = getelementptr inbounds i8, ptr %6, i32 96
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %40, i8 0, i64 16, i1 false)
  call fastcc void @nl_sha_take(ptr noundef nonnull %6, ptr noundef %1, i64 noundef %39) #21
  call fastcc void @nl_sha_end(ptr noundef nonnull %6, ptr noundef nonnull %5) #21
  br label %41

41:                                               ; preds = %47, %38
  %42 = phi i64 [ 0, %38 ], [ %56, %47 ]
  %43 = icmp eq i64 %42, 32
  br i1 %43, label %44, label %47

44:                                               ; preds = %41
  %45 = getelementptr inbounds i8, ptr %1, i32 20
  %46 = getelementptr inbounds i8, ptr %0, i32 68
  br label %57

47:                                               ; preds = %41
  %48 = trunc nuw i64 %42 to i32
  %49 = getelementptr inbounds [32 x i8], ptr %5, i32 0, i32 %48
  %50 = load i8, ptr %49, align 1
  %51 = add nsw i64 %42, %39
  %52 = trunc i64 %51 to i32
  %53 = getelementptr inbounds i8, ptr %1, i32 %52
  %54 = load i8, ptr %53, align 1
  %55 = icmp eq i8 %50, %54
  %56 = add nuw nsw i64 %42, 1
  br i1 %55, label %41, label %94

57:                                               ; preds = %60, %44
  %58 = phi i64 [ %69, %60 ], [ 0, %44 ]
  %59 = icmp eq i64 %58, 4
  br i1 %59, label %70, label %60

60:                                               ; preds = %57
  %61 = trunc nuw i64 %58 to i32
  %62 = shl nuw nsw i32 %61, 3
  %63 = getelementptr inbounds i8, ptr %45, i32 %62
  %64 = tail call fastcc i64 @nl_little(ptr noundef nonnull %63, i64 noundef 8) #21
  %65 = load ptr, ptr %46, align 4
  %66 = getelementptr inbounds i64, ptr %65, i32 %61
  %67 = load i64, ptr %66, align 8
  %68 = icmp eq i64 %64, %67
  %69 = add nuw nsw i64 %58, 1
  br i1 %68, label %57, label %94

70:                                               ; preds = %57
  %71 = getelementptr inbounds i8, ptr %1, i32 52
  %72 = tail call fastcc i64 @nl_little(ptr noundef nonnull %71, i64 noundef 4) #21
  %73 = getelementptr inbounds i8, ptr %0, i32 24
  %74 = load i64, ptr %73, align 8
  %75 = icmp eq i64 %72, %74
  br i1 %75, label %76, label %94

76:                                               ; preds = %70
  %77 = getelementptr inbounds i8, ptr %1, i32 56
  %78 = tail call fastcc i64 @nl_little(ptr noundef nonnull %77, i64 noundef 4) #21
  %79 = trunc i64 %78 to i32
  %80 = getelementptr inbounds i8, ptr %0, i32 184
  %81 = load i32, ptr %80, align 8
  %82 = icmp eq i32 %81, %79
  br i1 %82, label %83, label %94

83:                                               ; preds = %76
  %84 = getelementptr inbounds i8, ptr %1, i32 60
  %85 = tail call fastcc i64 @nl_little(ptr noundef nonnull %84, i64 noundef 8) #21
  store i64 %85, ptr %13, align 8
  %86 = getelementptr inbounds i8, ptr %1, i32 68
  %87 = tail call fastcc i64 @nl_little(ptr noundef nonnull %86, i64 noundef 4) #21
  store i64 %87, ptr %11, align 8
  store i64 72, ptr %10, align 8
  %88 = icmp ugt i64 %85, 4611686018427387904
  %89 = icmp slt i64 %87, 0
  %90 = sdiv i64 %39, 13
  %91 = icmp sgt i64 %87, %90
  %92 = or i1 %89, %91
  %93 = select i1 %88, i1 true, i1 %92
  br i1 %93, label %94, label %96

94:                                               ; preds = %18, %47, %60, %83, %76, %70, %35, %26, %3
  %95 = phi ptr [ %37, %35 ], [ @.str.4, %3 ], [ @.str.6, %26 ], [ @.str.63, %70 ], [ @.str.64, %76 ], [ @.str.65, %83 ], [ @.str.62, %60 ], [ @.str.9, %47 ], [ @.str.61, %18 ]
  call fastcc void @nl_state_bad(ptr noundef nonnull %7, ptr noundef nonnull %95, ptr noundef nonnull @.str.60) #21
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %6) #23
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #23
  br label %321

96:                                               ; preds = %83
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %6) #23
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #23
  %97 = trunc i64 %87 to i32
  %98 = add i32 %97, 1
  %99 = tail call ptr @calloc(i32 noundef %98, i32 noundef 40) #22
  store ptr %99, ptr %12, align 8
  %100 = icmp eq ptr %99, null
  br i1 %100, label %159, label %101

101:                                              ; preds = %96, %147
  %102 = phi i64 [ %139, %147 ], [ %39, %96 ]
  %103 = phi i64 [ %154, %147 ], [ 72, %96 ]
  %104 = phi i64 [ %156, %147 ], [ %87, %96 ]
  %105 = phi i64 [ %155, %147 ], [ 0, %96 ]
  %106 = icmp slt i64 %105, %104
  br i1 %106, label %107, label %157

107:                                              ; preds = %101
  %108 = load ptr, ptr %12, align 8
  %109 = trunc i64 %105 to i32
  %110 = getelementptr inbounds %struct.nl_part, ptr %108, i32 %109
  %111 = getelementptr inbounds i8, ptr %110, i32 8
  %112 = call fastcc i64 @nl_get(ptr noundef nonnull %7, i64 noundef 4, ptr noundef nonnull %111) #21
  %113 = icmp eq i64 %112, 0
  br i1 %113, label %114, label %159

114:                                              ; preds = %107
  %115 = load i64, ptr %111, align 8
  %116 = load i64, ptr %9, align 8
  %117 = load i64, ptr %10, align 8
  %118 = sub nsw i64 %116, %117
  %119 = icmp sgt i64 %115, %118
  br i1 %119, label %159, label %120

120:                                              ; preds = %114
  %121 = load ptr, ptr %8, align 4
  %122 = trunc i64 %117 to i32
  %123 = getelementptr inbounds i8, ptr %121, i32 %122
  store ptr %123, ptr %110, align 8
  %124 = add nsw i64 %117, %115
  store i64 %124, ptr %10, align 8
  %125 = getelementptr inbounds i8, ptr %110, i32 16
  %126 = call fastcc i64 @nl_get(ptr noundef nonnull %7, i64 noundef 1, ptr noundef nonnull %125) #21
  %127 = icmp eq i64 %126, 0
  br i1 %127, label %128, label %321

128:                                              ; preds = %120
  %129 = getelementptr inbounds i8, ptr %110, i32 24
  %130 = call fastcc i64 @nl_get(ptr noundef nonnull %7, i64 noundef 8, ptr noundef nonnull %129) #21
  %131 = icmp eq i64 %130, 0
  br i1 %131, label %132, label %321

132:                                              ; preds = %128
  %133 = load i64, ptr %125, align 8
  %134 = icmp sgt i64 %133, 3
  br i1 %134, label %159, label %135

135:                                              ; preds = %132
  %136 = load i64, ptr %129, align 8
  %137 = icmp slt i64 %136, 0
  br i1 %137, label %159, label %138

138:                                              ; preds = %135
  %139 = load i64, ptr %9, align 8
  %140 = load i64, ptr %10, align 8
  %141 = sub nsw i64 %139, %140
  %142 = and i64 %133, -3
  %143 = icmp eq i64 %142, 0
  %144 = select i1 %143, i64 4, i64 8
  %145 = sdiv i64 %141, %144
  %146 = icmp sgt i64 %136, %145
  br i1 %146, label %159, label %147

147:                                              ; preds = %138
  %148 = load ptr, ptr %8, align 4
  %149 = trunc i64 %140 to i32
  %150 = getelementptr inbounds i8, ptr %148, i32 %149
  %151 = getelementptr inbounds i8, ptr %110, i32 4
  store ptr %150, ptr %151, align 4
  %152 = select i1 %143, i64 2, i64 3
  %153 = shl nuw i64 %136, %152
  %154 = add nsw i64 %140, %153
  store i64 %154, ptr %10, align 8
  %155 = add nuw nsw i64 %105, 1
  %156 = load i64, ptr %11, align 8
  br label %101

157:                                              ; preds = %101
  %158 = icmp eq i64 %103, %102
  br i1 %158, label %161, label %159

159:                                              ; preds = %138, %135, %132, %114, %107, %157, %96
  %160 = phi ptr [ @.str.67, %96 ], [ @.str.8, %157 ], [ @.str.68, %107 ], [ @.str.68, %114 ], [ @.str.68, %132 ], [ @.str.68, %135 ], [ @.str.68, %138 ]
  call fastcc void @nl_state_bad(ptr noundef nonnull %7, ptr noundef nonnull %160, ptr noundef nonnull @.str.60) #21
  br label %321

161:                                              ; preds = %157
  %162 = call fastcc i64 @nl_load_parts(ptr noundef nonnull %7, i64 noundef 0) #21
  %163 = icmp eq i64 %162, 0
  br i1 %163, label %164, label %321

164:                                              ; preds = %161
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %4) #23
  %165 = tail call i64 @llvm.smax.i64(i64 %104, i64 0)
  %166 = load ptr, ptr %12, align 8
  br label %167

167:                                              ; preds = %216, %164
  %168 = phi i64 [ 0, %164 ], [ %217, %216 ]
  %169 = icmp eq i64 %168, %165
  br i1 %169, label %223, label %170

170:                                              ; preds = %167
  %171 = trunc i64 %168 to i32
  %172 = getelementptr inbounds %struct.nl_part, ptr %166, i32 %171
  %173 = getelementptr inbounds i8, ptr %172, i32 8
  %174 = load i64, ptr %173, align 8
  %175 = tail call i64 @llvm.smax.i64(i64 %174, i64 1)
  %176 = add nsw i64 %175, -1
  br label %177

177:                                              ; preds = %199, %170
  %178 = phi i64 [ 0, %170 ], [ %202, %199 ]
  %179 = phi i64 [ 0, %170 ], [ %180, %199 ]
  %180 = add nuw nsw i64 %179, 1
  %181 = icmp eq i64 %179, %176
  br i1 %181, label %182, label %188

182:                                              ; preds = %177
  %183 = getelementptr inbounds i8, ptr %172, i32 32
  %184 = load i64, ptr %183, align 8
  %185 = icmp ne i64 %184, 0
  %186 = icmp ne i64 %178, 0
  %187 = select i1 %185, i1 true, i1 %186
  br i1 %187, label %216, label %203

188:                                              ; preds = %177
  %189 = load ptr, ptr %172, align 8
  %190 = trunc i64 %179 to i32
  %191 = getelementptr inbounds i8, ptr %189, i32 %190
  %192 = load i8, ptr %191, align 1
  %193 = icmp eq i8 %192, 64
  br i1 %193, label %194, label %199

194:                                              ; preds = %188
  %195 = trunc i64 %180 to i32
  %196 = getelementptr inbounds i8, ptr %189, i32 %195
  %197 = load i8, ptr %196, align 1
  %198 = icmp eq i8 %197, 45
  br label %199

199:                                              ; preds = %194, %188
  %200 = phi i1 [ false, %188 ], [ %198, %194 ]
  %201 = zext i1 %200 to i64
  %202 = or i64 %178, %201
  br label %177

203:                                              ; preds = %182
  %204 = getelementptr inbounds i8, ptr %172, i32 4
  %205 = load ptr, ptr %204, align 4
  %206 = getelementptr inbounds i8, ptr %172, i32 24
  %207 = load i64, ptr %206, align 8
  %208 = getelementptr inbounds i8, ptr %172, i32 16
  %209 = load i64, ptr %208, align 8
  %210 = and i64 %209, -3
  %211 = icmp eq i64 %210, 0
  %212 = select i1 %211, i64 2, i64 3
  %213 = shl i64 %207, %212
  %214 = tail call fastcc i64 @nl_any(ptr noundef %205, i64 noundef %213) #21
  %215 = icmp eq i64 %214, 0
  br i1 %215, label %216, label %218

216:                                              ; preds = %203, %182
  %217 = add nuw i64 %168, 1
  br label %167

218:                                              ; preds = %203
  %219 = tail call i64 @llvm.smin.i64(i64 %174, i64 511)
  %220 = load ptr, ptr %172, align 8
  %221 = trunc i64 %219 to i32
  call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 16 %4, ptr align 1 %220, i32 %221, i1 false)
  %222 = getelementptr inbounds [512 x i8], ptr %4, i32 0, i32 %221
  store i8 0, ptr %222, align 1
  call fastcc void @nl_state_bad(ptr noundef nonnull readonly %7, ptr noundef nonnull @.str.72, ptr noundef nonnull %4) #21
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #23
  br label %321

223:                                              ; preds = %167
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #23
  %224 = getelementptr inbounds i8, ptr %0, i32 232
  store i64 0, ptr %224, align 8
  %225 = getelementptr inbounds i8, ptr %0, i32 80
  %226 = getelementptr inbounds i8, ptr %0, i32 140
  br label %227

227:                                              ; preds = %234, %223
  %228 = phi i64 [ 0, %223 ], [ %246, %234 ]
  %229 = load i64, ptr %225, align 8
  %230 = icmp slt i64 %228, %229
  br i1 %230, label %234, label %231

231:                                              ; preds = %227
  %232 = getelementptr inbounds i8, ptr %0, i32 104
  %233 = getelementptr inbounds i8, ptr %0, i32 148
  br label %247

234:                                              ; preds = %227
  %235 = load ptr, ptr %226, align 4
  %236 = trunc i64 %228 to i32
  %237 = getelementptr inbounds %struct.nl_target, ptr %235, i32 %236
  %238 = getelementptr inbounds i8, ptr %237, i32 56
  %239 = load ptr, ptr %238, align 8
  %240 = getelementptr inbounds i8, ptr %237, i32 32
  %241 = load i64, ptr %240, align 8
  %242 = getelementptr inbounds i8, ptr %237, i32 40
  %243 = load i64, ptr %242, align 8
  %244 = mul nsw i64 %243, %241
  %245 = trunc i64 %244 to i32
  tail call void @llvm.memset.p0.i32(ptr align 1 %239, i8 0, i32 %245, i1 false)
  %246 = add nuw nsw i64 %228, 1
  br label %227

247:                                              ; preds = %265, %231
  %248 = phi i64 [ %266, %265 ], [ 0, %231 ]
  %249 = load i64, ptr %232, align 8
  %250 = icmp slt i64 %248, %249
  br i1 %250, label %251, label %254

251:                                              ; preds = %247
  %252 = trunc i64 %248 to i32
  %253 = load ptr, ptr %233, align 4
  br label %257

254:                                              ; preds = %247
  %255 = getelementptr inbounds i8, ptr %0, i32 72
  %256 = getelementptr inbounds i8, ptr %0, i32 136
  br label %281

257:                                              ; preds = %276, %251
  %258 = phi ptr [ %268, %276 ], [ %253, %251 ]
  %259 = phi i64 [ %277, %276 ], [ 0, %251 ]
  %260 = getelementptr inbounds %struct.nl_connection, ptr %258, i32 %252, i32 37
  %261 = load i64, ptr %260, align 8
  %262 = icmp slt i64 %259, %261
  br i1 %262, label %263, label %265

263:                                              ; preds = %257
  %264 = trunc i64 %259 to i32
  br label %267

265:                                              ; preds = %257
  %266 = add nuw nsw i64 %248, 1
  br label %247

267:                                              ; preds = %278, %263
  %268 = phi ptr [ %280, %278 ], [ %258, %263 ]
  %269 = phi i64 [ %279, %278 ], [ 0, %263 ]
  %270 = getelementptr inbounds %struct.nl_connection, ptr %268, i32 %252, i32 38
  %271 = load ptr, ptr %270, align 8
  %272 = getelementptr inbounds %struct.nl_queue, ptr %271, i32 %264
  %273 = getelementptr inbounds i8, ptr %272, i32 24
  %274 = load i64, ptr %273, align 8
  %275 = icmp slt i64 %269, %274
  br i1 %275, label %278, label %276

276:                                              ; preds = %267
  %277 = add nuw nsw i64 %259, 1
  br label %257

278:                                              ; preds = %267
  tail call fastcc void @nl_release_events(ptr noundef nonnull %272, i64 noundef %269) #21
  %279 = add nuw nsw i64 %269, 1
  %280 = load ptr, ptr %233, align 4
  br label %267

281:                                              ; preds = %299, %254
  %282 = phi i64 [ %302, %299 ], [ 0, %254 ]
  %283 = load i64, ptr %255, align 8
  %284 = icmp slt i64 %282, %283
  br i1 %284, label %285, label %303

285:                                              ; preds = %281
  %286 = load ptr, ptr %256, align 8
  %287 = trunc i64 %282 to i32
  %288 = getelementptr inbounds %struct.nl_population, ptr %286, i32 %287
  %289 = getelementptr inbounds i8, ptr %288, i32 32
  %290 = load i64, ptr %289, align 8
  %291 = icmp eq i64 %290, 0
  br i1 %291, label %299, label %292

292:                                              ; preds = %285
  %293 = getelementptr inbounds i8, ptr %288, i32 132
  %294 = load ptr, ptr %293, align 4
  %295 = getelementptr inbounds i8, ptr %288, i32 8
  %296 = load i64, ptr %295, align 8
  %297 = trunc i64 %296 to i32
  tail call void @llvm.memset.p0.i32(ptr align 1 %294, i8 0, i32 %297, i1 false)
  %298 = load ptr, ptr %256, align 8
  br label %299

299:                                              ; preds = %292, %285
  %300 = phi ptr [ %298, %292 ], [ %286, %285 ]
  %301 = getelementptr inbounds %struct.nl_population, ptr %300, i32 %287, i32 22
  store i64 0, ptr %301, align 8
  %302 = add nuw nsw i64 %282, 1
  br label %281

303:                                              ; preds = %281
  %304 = getelementptr inbounds i8, ptr %0, i32 224
  store i64 0, ptr %304, align 8
  %305 = load i64, ptr %13, align 8
  tail call fastcc void @nl_seek(ptr noundef nonnull %0, i64 noundef %305) #21
  %306 = call fastcc i64 @nl_load_parts(ptr noundef nonnull %7, i64 noundef 1) #21
  br label %307

307:                                              ; preds = %314, %303
  %308 = phi i64 [ 0, %303 ], [ %318, %314 ]
  %309 = load i64, ptr %255, align 8
  %310 = icmp slt i64 %308, %309
  br i1 %310, label %314, label %311

311:                                              ; preds = %307
  tail call fastcc void @nl_clock(ptr noundef nonnull %0) #21
  %312 = load i64, ptr %224, align 8
  %313 = icmp eq i64 %312, 0
  br i1 %313, label %319, label %321

314:                                              ; preds = %307
  %315 = load ptr, ptr %256, align 8
  %316 = trunc i64 %308 to i32
  %317 = getelementptr inbounds %struct.nl_population, ptr %315, i32 %316
  tail call fastcc void @nl_fill_padding(ptr noundef nonnull %0, ptr noundef %317) #21
  %318 = add nuw nsw i64 %308, 1
  br label %307

319:                                              ; preds = %311
  %320 = tail call fastcc i64 @nl_launch_all(ptr noundef nonnull %0, i64 noundef 4) #21
  br label %321

321:                                              ; preds = %120, %128, %94, %159, %161, %218, %311, %319
  %322 = phi i64 [ 4, %218 ], [ %320, %319 ], [ %312, %311 ], [ %162, %161 ], [ 4, %159 ], [ 4, %94 ], [ 4, %128 ], [ 4, %120 ]
  %323 = load ptr, ptr %12, align 8
  tail call void @free(ptr noundef %323) #21
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %7) #23
  ret i64 %322
}

; Function Attrs: nounwind
define hidden noundef ptr @nl_open(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr noundef %2, i64 noundef %3) #0 {
  %5 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #23
  store ptr %2, ptr %5, align 8
  %6 = getelementptr inbounds i8, ptr %5, i32 8
  %7 = icmp eq ptr %2, null
  %8 = select i1 %7, i64 0, i64 %3
  store i64 %8, ptr %6, align 8
  %9 = icmp sgt i64 %8, 0
  br i1 %9, label %10, label %11

10:                                               ; preds = %4
  store i8 0, ptr %2, align 1
  br label %11

11:                                               ; preds = %4, %10
  %12 = tail call ptr @fopen(ptr noundef %1, ptr noundef nonnull @.str) #21
  %13 = icmp eq ptr %12, null
  br i1 %13, label %14, label %15

14:                                               ; preds = %11
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.1) #21
  br label %45

15:                                               ; preds = %11, %31
  %16 = phi i64 [ %41, %31 ], [ 0, %11 ]
  %17 = phi i64 [ %32, %31 ], [ 0, %11 ]
  %18 = phi ptr [ %33, %31 ], [ null, %11 ]
  %19 = icmp eq i64 %16, %17
  br i1 %19, label %20, label %31

20:                                               ; preds = %15
  %21 = icmp eq i64 %16, 0
  %22 = shl nuw nsw i64 %16, 1
  %23 = select i1 %21, i64 1048576, i64 %22
  %24 = icmp ugt i64 %23, 1073741823
  br i1 %24, label %29, label %25

25:                                               ; preds = %20
  %26 = trunc nuw i64 %23 to i32
  %27 = tail call ptr @realloc(ptr noundef %18, i32 noundef %26) #26
  %28 = icmp eq ptr %27, null
  br i1 %28, label %29, label %31

29:                                               ; preds = %25, %20
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.2) #21
  tail call void @free(ptr noundef %18) #21
  %30 = tail call i32 @fclose(ptr noundef nonnull %12) #21
  br label %45

31:                                               ; preds = %25, %15
  %32 = phi i64 [ %17, %15 ], [ %23, %25 ]
  %33 = phi ptr [ %18, %15 ], [ %27, %25 ]
  %34 = trunc i64 %16 to i32
  %35 = getelementptr inbounds i8, ptr %33, i32 %34
  %36 = sub nsw i64 %32, %16
  %37 = trunc i64 %36 to i32
  %38 = tail call i32 @fread(ptr noundef %35, i32 noundef 1, i32 noundef %37, ptr noundef nonnull %12) #21
  %39 = icmp eq i32 %38, 0
  %40 = zext i32 %38 to i64
  %41 = add nuw nsw i64 %16, %40
  br i1 %39, label %42, label %15

42:                                               ; preds = %31
  %43 = tail call i32 @fclose(ptr noundef nonnull %12) #21
  %44 = tail call fastcc ptr @nl_make(ptr noundef %0, ptr noundef %33, i64 noundef %41, ptr noundef %33, ptr noundef %2, i64 noundef %3) #21
  br label %45

45:                                               ; preds = %29, %42, %14
  %46 = phi ptr [ null, %14 ], [ %44, %42 ], [ null, %29 ]
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #23
  ret ptr %46
}

; Function Attrs: nofree nounwind
declare noalias noundef ptr @fopen(ptr nocapture noundef readonly, ptr nocapture noundef readonly) #9

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add(ptr nocapture noundef %0, ptr nocapture noundef readonly %1) #8 {
  %3 = getelementptr inbounds i8, ptr %0, i32 8
  %4 = load i64, ptr %3, align 8
  br label %5

5:                                                ; preds = %12, %2
  %6 = phi i64 [ %4, %2 ], [ %17, %12 ]
  %7 = phi ptr [ %1, %2 ], [ %15, %12 ]
  %8 = load i8, ptr %7, align 1
  %9 = icmp ne i8 %8, 0
  %10 = icmp sgt i64 %6, 1
  %11 = select i1 %9, i1 %10, i1 false
  br i1 %11, label %12, label %18

12:                                               ; preds = %5
  %13 = load ptr, ptr %0, align 8
  %14 = getelementptr inbounds i8, ptr %13, i32 1
  store ptr %14, ptr %0, align 8
  store i8 %8, ptr %13, align 1
  %15 = getelementptr inbounds i8, ptr %7, i32 1
  %16 = load i64, ptr %3, align 8
  %17 = add nsw i64 %16, -1
  store i64 %17, ptr %3, align 8
  br label %5

18:                                               ; preds = %5
  %19 = icmp sgt i64 %6, 0
  br i1 %19, label %20, label %22

20:                                               ; preds = %18
  %21 = load ptr, ptr %0, align 8
  store i8 0, ptr %21, align 1
  br label %22

22:                                               ; preds = %20, %18
  ret void
}

; Function Attrs: mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare noalias noundef ptr @realloc(ptr allocptr nocapture noundef, i32 noundef) #10

; Function Attrs: nofree nounwind
declare noundef i32 @fclose(ptr nocapture noundef) #9

; Function Attrs: nofree nounwind
declare noundef i32 @fread(ptr nocapture noundef, i32 noundef, i32 noundef, ptr nocapture noundef) #9

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i32 noundef, i32 noundef) #11

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i32, i1 immarg) #12

; Function Attrs: nounwind
define internal fastcc void @nl_give_up(ptr nocapture noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #23
  store ptr %1, ptr %4, align 8
  %5 = getelementptr inbounds i8, ptr %4, i32 8
  %6 = icmp eq ptr %1, null
  %7 = select i1 %6, i64 0, i64 %2
  store i64 %7, ptr %5, align 8
  %8 = icmp sgt i64 %7, 0
  br i1 %8, label %9, label %10

9:                                                ; preds = %3
  store i8 0, ptr %1, align 1
  br label %10

10:                                               ; preds = %3, %9
  %11 = getelementptr inbounds i8, ptr %0, i32 240
  call fastcc void @nl_add(ptr noundef nonnull %4, ptr noundef nonnull %11) #21
  tail call fastcc void @nl_release(ptr noundef %0) #21
  %12 = getelementptr inbounds i8, ptr %0, i32 16
  %13 = load ptr, ptr %12, align 8
  tail call void @free(ptr noundef %13) #21
  tail call void @free(ptr noundef %0) #21
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #23
  ret void
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i32 noundef) #13

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_fail(ptr noundef %0, ptr nocapture noundef readonly %1) #8 {
  %3 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #23
  %4 = getelementptr inbounds i8, ptr %0, i32 240
  store ptr %4, ptr %3, align 8
  %5 = getelementptr inbounds i8, ptr %3, i32 8
  store i64 512, ptr %5, align 8
  store i8 0, ptr %4, align 1
  call fastcc void @nl_add(ptr noundef nonnull %3, ptr noundef %1) #21
  %6 = getelementptr inbounds i8, ptr %0, i32 232
  store i64 3, ptr %6, align 8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #23
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_seek(ptr nocapture noundef %0, i64 noundef %1) #8 {
  %3 = getelementptr inbounds i8, ptr %0, i32 192
  store i64 %1, ptr %3, align 8
  %4 = getelementptr inbounds i8, ptr %0, i32 80
  %5 = getelementptr inbounds i8, ptr %0, i32 140
  br label %6

6:                                                ; preds = %11, %2
  %7 = phi i64 [ 0, %2 ], [ %19, %11 ]
  %8 = load i64, ptr %4, align 8
  %9 = icmp slt i64 %7, %8
  br i1 %9, label %11, label %10

10:                                               ; preds = %6
  ret void

11:                                               ; preds = %6
  %12 = load ptr, ptr %5, align 4
  %13 = trunc i64 %7 to i32
  %14 = getelementptr inbounds %struct.nl_target, ptr %12, i32 %13
  %15 = getelementptr inbounds i8, ptr %14, i32 32
  %16 = load i64, ptr %15, align 8
  %17 = srem i64 %1, %16
  %18 = getelementptr inbounds i8, ptr %14, i32 48
  store i64 %17, ptr %18, align 8
  %19 = add nuw nsw i64 %7, 1
  br label %6
}

; Function Attrs: nounwind
define internal fastcc noundef ptr @nl_take(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = icmp slt i64 %1, 0
  br i1 %4, label %10, label %5

5:                                                ; preds = %3
  %6 = icmp sgt i64 %2, 0
  br i1 %6, label %7, label %11

7:                                                ; preds = %5
  %8 = udiv i64 1073741695, %2
  %9 = icmp ult i64 %8, %1
  br i1 %9, label %10, label %11

10:                                               ; preds = %7, %3
  tail call fastcc void @nl_fail(ptr noundef %0, ptr noundef nonnull @.str.2) #21
  br label %29

11:                                               ; preds = %7, %5
  %12 = tail call dereferenceable_or_null(8) ptr @malloc(i32 noundef 8) #24
  %13 = mul nsw i64 %2, %1
  %14 = trunc i64 %13 to i32
  %15 = add i32 %14, 64
  %16 = tail call ptr @calloc(i32 noundef %15, i32 noundef 1) #22
  %17 = icmp ne ptr %12, null
  %18 = icmp ne ptr %16, null
  %19 = and i1 %17, %18
  br i1 %19, label %21, label %20

20:                                               ; preds = %11
  tail call void @free(ptr noundef %12) #21
  tail call void @free(ptr noundef %16) #21
  tail call fastcc void @nl_fail(ptr noundef %0, ptr noundef nonnull @.str.2) #21
  br label %29

21:                                               ; preds = %11
  %22 = getelementptr inbounds i8, ptr %12, i32 4
  store ptr %16, ptr %22, align 4
  %23 = getelementptr inbounds i8, ptr %0, i32 12
  %24 = load ptr, ptr %23, align 4
  store ptr %24, ptr %12, align 4
  store ptr %12, ptr %23, align 4
  %25 = ptrtoint ptr %16 to i32
  %26 = add i32 %25, 63
  %27 = and i32 %26, -64
  %28 = inttoptr i32 %27 to ptr
  br label %29

29:                                               ; preds = %20, %21, %10
  %30 = phi ptr [ null, %10 ], [ %28, %21 ], [ null, %20 ]
  ret ptr %30
}

; Function Attrs: nounwind
define internal fastcc i64 @nl_read_ranges(ptr noundef %0, ptr nocapture noundef %1, i64 noundef %2, ptr nocapture noundef writeonly %3) #0 {
  %5 = tail call fastcc ptr @nl_take(ptr noundef %0, i64 noundef %2, i64 noundef 40) #21
  %6 = icmp eq ptr %5, null
  br i1 %6, label %54, label %7

7:                                                ; preds = %4
  store ptr %5, ptr %3, align 4
  %8 = tail call i64 @llvm.smax.i64(i64 %2, i64 0)
  br label %9

9:                                                ; preds = %52, %7
  %10 = phi i64 [ 0, %7 ], [ %53, %52 ]
  %11 = icmp eq i64 %10, %8
  br i1 %11, label %57, label %12

12:                                               ; preds = %9
  %13 = load ptr, ptr %1, align 4
  %14 = getelementptr inbounds i8, ptr %13, i32 8
  store ptr %14, ptr %1, align 4
  %15 = load i64, ptr %13, align 8
  %16 = trunc i64 %10 to i32
  %17 = getelementptr inbounds %struct.nl_range, ptr %5, i32 %16
  store i64 %15, ptr %17, align 8
  %18 = load ptr, ptr %1, align 4
  %19 = getelementptr inbounds i8, ptr %18, i32 8
  store ptr %19, ptr %1, align 4
  %20 = load i64, ptr %18, align 8
  %21 = getelementptr inbounds i8, ptr %17, i32 8
  store i64 %20, ptr %21, align 8
  %22 = load ptr, ptr %1, align 4
  %23 = getelementptr inbounds i8, ptr %22, i32 8
  store ptr %23, ptr %1, align 4
  %24 = load i64, ptr %22, align 8
  %25 = getelementptr inbounds i8, ptr %17, i32 16
  store i64 %24, ptr %25, align 8
  %26 = load ptr, ptr %1, align 4
  %27 = getelementptr inbounds i8, ptr %26, i32 8
  store ptr %27, ptr %1, align 4
  %28 = load i64, ptr %26, align 8
  %29 = getelementptr inbounds i8, ptr %17, i32 24
  store i64 %28, ptr %29, align 8
  %30 = load ptr, ptr %1, align 4
  %31 = getelementptr inbounds i8, ptr %30, i32 8
  store ptr %31, ptr %1, align 4
  %32 = load i64, ptr %30, align 8
  %33 = icmp eq i64 %32, 0
  br i1 %33, label %52, label %34

34:                                               ; preds = %12
  %35 = load i64, ptr %29, align 8
  %36 = tail call fastcc ptr @nl_take(ptr noundef %0, i64 noundef %35, i64 noundef 4) #21
  %37 = icmp eq ptr %36, null
  br i1 %37, label %54, label %38

38:                                               ; preds = %34, %42
  %39 = phi i64 [ %49, %42 ], [ 0, %34 ]
  %40 = load i64, ptr %29, align 8
  %41 = icmp slt i64 %39, %40
  br i1 %41, label %42, label %50

42:                                               ; preds = %38
  %43 = load ptr, ptr %1, align 4
  %44 = getelementptr inbounds i8, ptr %43, i32 8
  store ptr %44, ptr %1, align 4
  %45 = load i64, ptr %43, align 8
  %46 = trunc i64 %45 to i32
  %47 = trunc i64 %39 to i32
  %48 = getelementptr inbounds i32, ptr %36, i32 %47
  store i32 %46, ptr %48, align 4
  %49 = add nuw nsw i64 %39, 1
  br label %38

50:                                               ; preds = %38
  %51 = getelementptr inbounds i8, ptr %17, i32 32
  store ptr %36, ptr %51, align 8
  br label %52

52:                                               ; preds = %50, %12
  %53 = add nuw i64 %10, 1
  br label %9

54:                                               ; preds = %34, %4
  %55 = getelementptr inbounds i8, ptr %0, i32 232
  %56 = load i64, ptr %55, align 8
  br label %57

57:                                               ; preds = %9, %54
  %58 = phi i64 [ %56, %54 ], [ 0, %9 ]
  ret i64 %58
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_image_bad(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #8 {
  %3 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #23
  %4 = load ptr, ptr %0, align 8
  %5 = getelementptr inbounds i8, ptr %4, i32 240
  store ptr %5, ptr %3, align 8
  %6 = getelementptr inbounds i8, ptr %3, i32 8
  store i64 512, ptr %6, align 8
  store i8 0, ptr %5, align 1
  call fastcc void @nl_add(ptr noundef nonnull %3, ptr noundef nonnull @.str.28) #21
  call fastcc void @nl_add(ptr noundef nonnull %3, ptr noundef %1) #21
  %7 = load ptr, ptr %0, align 8
  %8 = getelementptr inbounds i8, ptr %7, i32 232
  store i64 5, ptr %8, align 8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #23
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc i64 @nl_little(ptr nocapture noundef readonly %0, i64 noundef %1) #14 {
  br label %3

3:                                                ; preds = %8, %2
  %4 = phi i64 [ 0, %2 ], [ %15, %8 ]
  %5 = phi i64 [ %1, %2 ], [ %9, %8 ]
  %6 = icmp sgt i64 %5, 0
  br i1 %6, label %8, label %7

7:                                                ; preds = %3
  ret i64 %4

8:                                                ; preds = %3
  %9 = add nsw i64 %5, -1
  %10 = shl i64 %4, 8
  %11 = trunc i64 %9 to i32
  %12 = getelementptr inbounds i8, ptr %0, i32 %11
  %13 = load i8, ptr %12, align 1
  %14 = zext i8 %13 to i64
  %15 = or disjoint i64 %10, %14
  br label %3
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_sha_take(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) #8 {
  %4 = getelementptr inbounds i8, ptr %0, i32 104
  %5 = load i64, ptr %4, align 8
  %6 = add nsw i64 %5, %2
  store i64 %6, ptr %4, align 8
  %7 = getelementptr inbounds i8, ptr %0, i32 96
  %8 = getelementptr inbounds i8, ptr %0, i32 32
  br label %9

9:                                                ; preds = %32, %3
  %10 = phi ptr [ %1, %3 ], [ %33, %32 ]
  %11 = phi i64 [ %2, %3 ], [ %34, %32 ]
  %12 = icmp sgt i64 %11, 0
  br i1 %12, label %13, label %36

13:                                               ; preds = %9
  %14 = load i64, ptr %7, align 8
  %15 = icmp eq i64 %14, 0
  %16 = icmp ugt i64 %11, 63
  %17 = and i1 %16, %15
  br i1 %17, label %18, label %21

18:                                               ; preds = %13
  tail call fastcc void @nl_sha_block(ptr noundef nonnull %0, ptr noundef %10) #21
  %19 = getelementptr inbounds i8, ptr %10, i32 64
  %20 = add nsw i64 %11, -64
  br label %32

21:                                               ; preds = %13
  %22 = sub nsw i64 64, %14
  %23 = tail call i64 @llvm.smin.i64(i64 %22, i64 %11)
  %24 = trunc i64 %14 to i32
  %25 = getelementptr inbounds i8, ptr %8, i32 %24
  %26 = trunc i64 %23 to i32
  tail call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 1 %25, ptr align 1 %10, i32 %26, i1 false)
  %27 = load i64, ptr %7, align 8
  %28 = add nsw i64 %27, %23
  store i64 %28, ptr %7, align 8
  %29 = getelementptr inbounds i8, ptr %10, i32 %26
  %30 = sub nsw i64 %11, %23
  %31 = icmp eq i64 %28, 64
  br i1 %31, label %35, label %32

32:                                               ; preds = %21, %35, %18
  %33 = phi ptr [ %19, %18 ], [ %29, %35 ], [ %29, %21 ]
  %34 = phi i64 [ %20, %18 ], [ %30, %35 ], [ %30, %21 ]
  br label %9

35:                                               ; preds = %21
  tail call fastcc void @nl_sha_block(ptr noundef nonnull %0, ptr noundef nonnull %8) #21
  store i64 0, ptr %7, align 8
  br label %32

36:                                               ; preds = %9
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_sha_end(ptr nocapture noundef %0, ptr nocapture noundef writeonly %1) #8 {
  %3 = alloca [72 x i8], align 16
  %4 = alloca [8 x i8], align 1
  %5 = getelementptr inbounds i8, ptr %0, i32 104
  %6 = load i64, ptr %5, align 8
  %7 = shl i64 %6, 3
  call void @llvm.lifetime.start.p0(i64 72, ptr nonnull %3) #23
  call void @llvm.memset.p0.i32(ptr noundef nonnull align 16 dereferenceable(72) %3, i8 0, i32 72, i1 false)
  store i8 -128, ptr %3, align 16
  %8 = getelementptr inbounds i8, ptr %0, i32 96
  %9 = load i64, ptr %8, align 8
  %10 = icmp slt i64 %9, 56
  %11 = select i1 %10, i64 56, i64 120
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #23
  br label %12

12:                                               ; preds = %17, %2
  %13 = phi i64 [ %24, %17 ], [ 0, %2 ]
  %14 = icmp eq i64 %13, 8
  br i1 %14, label %15, label %17

15:                                               ; preds = %12
  %16 = sub nsw i64 %11, %9
  call fastcc void @nl_sha_take(ptr noundef %0, ptr noundef nonnull %3, i64 noundef %16) #21
  call fastcc void @nl_sha_take(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 8) #21
  br label %25

17:                                               ; preds = %12
  %18 = shl nuw nsw i64 %13, 3
  %19 = sub nuw nsw i64 56, %18
  %20 = lshr i64 %7, %19
  %21 = trunc i64 %20 to i8
  %22 = trunc nuw nsw i64 %13 to i32
  %23 = getelementptr inbounds [8 x i8], ptr %4, i32 0, i32 %22
  store i8 %21, ptr %23, align 1
  %24 = add nuw nsw i64 %13, 1
  br label %12

25:                                               ; preds = %29, %15
  %26 = phi i32 [ 0, %15 ], [ %39, %29 ]
  %27 = icmp eq i32 %26, 32
  br i1 %27, label %28, label %29

28:                                               ; preds = %25
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #23
  call void @llvm.lifetime.end.p0(i64 72, ptr nonnull %3) #23
  ret void

29:                                               ; preds = %25
  %30 = lshr i32 %26, 2
  %31 = getelementptr inbounds [8 x i32], ptr %0, i32 0, i32 %30
  %32 = load i32, ptr %31, align 4
  %33 = shl nuw nsw i32 %26, 3
  %34 = and i32 %33, 24
  %35 = xor i32 %34, 24
  %36 = lshr i32 %32, %35
  %37 = trunc i32 %36 to i8
  %38 = getelementptr inbounds i8, ptr %1, i32 %26
  store i8 %37, ptr %38, align 1
  %39 = add nuw nsw i32 %26, 1
  br label %25
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @nl_sha_block(ptr nocapture noundef %0, ptr nocapture noundef readonly %1) #15 {
  %3 = alloca [64 x i32], align 16
  %4 = alloca [8 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %3) #23
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4) #23
  br label %5

5:                                                ; preds = %8, %2
  %6 = phi i32 [ 0, %2 ], [ %32, %8 ]
  %7 = icmp eq i32 %6, 16
  br i1 %7, label %33, label %8

8:                                                ; preds = %5
  %9 = shl nuw nsw i32 %6, 2
  %10 = getelementptr inbounds i8, ptr %1, i32 %9
  %11 = load i8, ptr %10, align 1
  %12 = zext i8 %11 to i32
  %13 = shl nuw i32 %12, 24
  %14 = or disjoint i32 %9, 1
  %15 = getelementptr inbounds i8, ptr %1, i32 %14
  %16 = load i8, ptr %15, align 1
  %17 = zext i8 %16 to i32
  %18 = shl nuw nsw i32 %17, 16
  %19 = or disjoint i32 %18, %13
  %20 = or disjoint i32 %9, 2
  %21 = getelementptr inbounds i8, ptr %1, i32 %20
  %22 = load i8, ptr %21, align 1
  %23 = zext i8 %22 to i32
  %24 = shl nuw nsw i32 %23, 8
  %25 = or disjoint i32 %19, %24
  %26 = or disjoint i32 %9, 3
  %27 = getelementptr inbounds i8, ptr %1, i32 %26
  %28 = load i8, ptr %27, align 1
  %29 = zext i8 %28 to i32
  %30 = or disjoint i32 %25, %29
  %31 = getelementptr inbounds [64 x i32], ptr %3, i32 0, i32 %6
  store i32 %30, ptr %31, align 4
  %32 = add nuw nsw i32 %6, 1
  br label %5

33:                                               ; preds = %5, %52
  %34 = phi i32 [ %79, %52 ], [ 16, %5 ]
  %35 = icmp eq i32 %34, 64
  br i1 %35, label %36, label %52

36:                                               ; preds = %33
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 16 dereferenceable(32) %4, ptr noundef nonnull align 8 dereferenceable(32) %0, i32 32, i1 false)
  %37 = getelementptr inbounds i8, ptr %4, i32 16
  %38 = getelementptr inbounds i8, ptr %4, i32 28
  %39 = getelementptr inbounds i8, ptr %4, i32 20
  %40 = getelementptr inbounds i8, ptr %4, i32 24
  %41 = getelementptr inbounds i8, ptr %4, i32 4
  %42 = getelementptr inbounds i8, ptr %4, i32 8
  %43 = getelementptr inbounds i8, ptr %4, i32 12
  %44 = load i32, ptr %37, align 16
  %45 = load i32, ptr %38, align 4
  %46 = load i32, ptr %39, align 4
  %47 = load i32, ptr %40, align 8
  %48 = load i32, ptr %4, align 16
  %49 = load i32, ptr %41, align 4
  %50 = load i32, ptr %42, align 8
  %51 = load i32, ptr %43, align 4
  br label %80

52:                                               ; preds = %33
  %53 = add nsw i32 %34, -15
  %54 = getelementptr inbounds [64 x i32], ptr %3, i32 0, i32 %53
  %55 = load i32, ptr %54, align 4
  %56 = tail call i32 @llvm.fshl.i32(i32 %55, i32 %55, i32 25)
  %57 = tail call i32 @llvm.fshl.i32(i32 %55, i32 %55, i32 14)
  %58 = xor i32 %56, %57
  %59 = lshr i32 %55, 3
  %60 = xor i32 %58, %59
  %61 = add nsw i32 %34, -2
  %62 = getelementptr inbounds [64 x i32], ptr %3, i32 0, i32 %61
  %63 = load i32, ptr %62, align 4
  %64 = tail call i32 @llvm.fshl.i32(i32 %63, i32 %63, i32 15)
  %65 = tail call i32 @llvm.fshl.i32(i32 %63, i32 %63, i32 13)
  %66 = xor i32 %64, %65
  %67 = lshr i32 %63, 10
  %68 = xor i32 %66, %67
  %69 = add nsw i32 %34, -16
  %70 = getelementptr inbounds [64 x i32], ptr %3, i32 0, i32 %69
  %71 = load i32, ptr %70, align 4
  %72 = add i32 %60, %71
  %73 = add nsw i32 %34, -7
  %74 = getelementptr inbounds [64 x i32], ptr %3, i32 0, i32 %73
  %75 = load i32, ptr %74, align 4
  %76 = add i32 %72, %75
  %77 = add i32 %76, %68
  %78 = getelementptr inbounds [64 x i32], ptr %3, i32 0, i32 %34
  store i32 %77, ptr %78, align 4
  %79 = add nuw nsw i32 %34, 1
  br label %33

80:                                               ; preds = %92, %36
  %81 = phi i32 [ %51, %36 ], [ %82, %92 ]
  %82 = phi i32 [ %50, %36 ], [ %83, %92 ]
  %83 = phi i32 [ %49, %36 ], [ %84, %92 ]
  %84 = phi i32 [ %48, %36 ], [ %121, %92 ]
  %85 = phi i32 [ %47, %36 ], [ %86, %92 ]
  %86 = phi i32 [ %46, %36 ], [ %88, %92 ]
  %87 = phi i32 [ %45, %36 ], [ %85, %92 ]
  %88 = phi i32 [ %44, %36 ], [ %119, %92 ]
  %89 = phi i32 [ 0, %36 ], [ %122, %92 ]
  %90 = icmp eq i32 %89, 64
  br i1 %90, label %91, label %92

91:                                               ; preds = %80
  store i32 %88, ptr %37, align 16
  store i32 %87, ptr %38, align 4
  store i32 %86, ptr %39, align 4
  store i32 %85, ptr %40, align 8
  store i32 %84, ptr %4, align 16
  store i32 %83, ptr %41, align 4
  store i32 %82, ptr %42, align 8
  store i32 %81, ptr %43, align 4
  br label %123

92:                                               ; preds = %80
  %93 = tail call i32 @llvm.fshl.i32(i32 %88, i32 %88, i32 26)
  %94 = tail call i32 @llvm.fshl.i32(i32 %88, i32 %88, i32 21)
  %95 = xor i32 %93, %94
  %96 = tail call i32 @llvm.fshl.i32(i32 %88, i32 %88, i32 7)
  %97 = xor i32 %95, %96
  %98 = add i32 %97, %87
  %99 = and i32 %86, %88
  %100 = xor i32 %88, -1
  %101 = and i32 %85, %100
  %102 = or i32 %101, %99
  %103 = getelementptr inbounds [64 x i32], ptr @nl_sha_words, i32 0, i32 %89
  %104 = load i32, ptr %103, align 4
  %105 = getelementptr inbounds [64 x i32], ptr %3, i32 0, i32 %89
  %106 = load i32, ptr %105, align 4
  %107 = add i32 %98, %104
  %108 = add i32 %107, %102
  %109 = add i32 %108, %106
  %110 = tail call i32 @llvm.fshl.i32(i32 %84, i32 %84, i32 30)
  %111 = tail call i32 @llvm.fshl.i32(i32 %84, i32 %84, i32 19)
  %112 = xor i32 %110, %111
  %113 = tail call i32 @llvm.fshl.i32(i32 %84, i32 %84, i32 10)
  %114 = xor i32 %112, %113
  %115 = xor i32 %82, %83
  %116 = and i32 %115, %84
  %117 = and i32 %82, %83
  %118 = xor i32 %116, %117
  %119 = add i32 %81, %109
  %120 = add i32 %114, %109
  %121 = add i32 %120, %118
  %122 = add nuw nsw i32 %89, 1
  br label %80

123:                                              ; preds = %91, %127
  %124 = phi i32 [ %133, %127 ], [ 0, %91 ]
  %125 = icmp eq i32 %124, 8
  br i1 %125, label %126, label %127

126:                                              ; preds = %123
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) #23
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %3) #23
  ret void

127:                                              ; preds = %123
  %128 = getelementptr inbounds [8 x i32], ptr %4, i32 0, i32 %124
  %129 = load i32, ptr %128, align 4
  %130 = getelementptr inbounds [8 x i32], ptr %0, i32 0, i32 %124
  %131 = load i32, ptr %130, align 4
  %132 = add i32 %131, %129
  store i32 %132, ptr %130, align 4
  %133 = add nuw nsw i32 %124, 1
  br label %123
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr nocapture writeonly, i8, i32, i1 immarg) #16

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc ptr @nl_section(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #8 {
  %4 = getelementptr inbounds i8, ptr %0, i32 24
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i32 16
  %7 = load i64, ptr %6, align 8
  %8 = icmp slt i64 %5, %7
  br i1 %8, label %10, label %9

9:                                                ; preds = %3
  tail call fastcc void @nl_image_bad(ptr noundef nonnull %0, ptr noundef nonnull @.str.12) #21
  br label %49

10:                                               ; preds = %3
  %11 = getelementptr inbounds i8, ptr %0, i32 4
  %12 = load ptr, ptr %11, align 4
  %13 = getelementptr inbounds i8, ptr %12, i32 128
  %14 = add nsw i64 %5, 1
  store i64 %14, ptr %4, align 8
  %15 = trunc i64 %5 to i32
  %16 = shl i32 %15, 4
  %17 = getelementptr inbounds i8, ptr %13, i32 %16
  %18 = tail call fastcc i64 @nl_little(ptr noundef nonnull %17, i64 noundef 8) #21
  %19 = getelementptr inbounds i8, ptr %17, i32 8
  %20 = tail call fastcc i64 @nl_little(ptr noundef nonnull %19, i64 noundef 8) #21
  %21 = icmp slt i64 %18, 128
  br i1 %21, label %34, label %22

22:                                               ; preds = %10
  %23 = and i64 %18, 7
  %24 = icmp ne i64 %23, 0
  %25 = icmp slt i64 %20, 0
  %26 = select i1 %24, i1 true, i1 %25
  br i1 %26, label %34, label %27

27:                                               ; preds = %22
  %28 = getelementptr inbounds i8, ptr %0, i32 8
  %29 = load i64, ptr %28, align 8
  %30 = icmp sgt i64 %18, %29
  %31 = sub nsw i64 %29, %18
  %32 = icmp sgt i64 %20, %31
  %33 = select i1 %30, i1 true, i1 %32
  br i1 %33, label %34, label %35

34:                                               ; preds = %27, %22, %10
  tail call fastcc void @nl_image_bad(ptr noundef nonnull %0, ptr noundef nonnull @.str.13) #21
  br label %49

35:                                               ; preds = %27
  %36 = icmp slt i64 %1, 0
  br i1 %36, label %45, label %37

37:                                               ; preds = %35
  %38 = freeze i64 %20
  %39 = sdiv i64 %38, %2
  %40 = mul i64 %39, %2
  %41 = sub i64 %38, %40
  %42 = icmp eq i64 %41, 0
  %43 = icmp eq i64 %39, %1
  %44 = and i1 %42, %43
  br i1 %44, label %46, label %45

45:                                               ; preds = %37, %35
  tail call fastcc void @nl_image_bad(ptr noundef nonnull %0, ptr noundef nonnull @.str.14) #21
  br label %49

46:                                               ; preds = %37
  %47 = trunc i64 %18 to i32
  %48 = getelementptr inbounds i8, ptr %12, i32 %47
  br label %49

49:                                               ; preds = %34, %45, %46, %9
  %50 = phi ptr [ null, %9 ], [ null, %34 ], [ null, %45 ], [ %48, %46 ]
  ret ptr %50
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 0, 6) i64 @nl_number(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2, ptr nocapture noundef writeonly %3) #8 {
  %5 = getelementptr inbounds i8, ptr %0, i32 48
  %6 = load i64, ptr %5, align 8
  %7 = getelementptr inbounds i8, ptr %0, i32 40
  %8 = load i64, ptr %7, align 8
  %9 = icmp slt i64 %6, %8
  br i1 %9, label %10, label %21

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, ptr %0, i32 32
  %12 = load ptr, ptr %11, align 8
  %13 = add nsw i64 %6, 1
  store i64 %13, ptr %5, align 8
  %14 = trunc i64 %6 to i32
  %15 = shl i32 %14, 3
  %16 = getelementptr inbounds i8, ptr %12, i32 %15
  %17 = tail call fastcc i64 @nl_little(ptr noundef %16, i64 noundef 8) #21
  store i64 %17, ptr %3, align 8
  %18 = icmp slt i64 %17, %1
  %19 = icmp sgt i64 %17, %2
  %20 = or i1 %18, %19
  br i1 %20, label %21, label %23

21:                                               ; preds = %10, %4
  %22 = phi ptr [ @.str.15, %4 ], [ @.str.16, %10 ]
  tail call fastcc void @nl_image_bad(ptr noundef nonnull %0, ptr noundef nonnull %22) #21
  br label %23

23:                                               ; preds = %21, %10
  %24 = phi i64 [ 0, %10 ], [ 5, %21 ]
  ret i64 %24
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc i64 @nl_copy_section(ptr nocapture noundef %0, ptr nocapture noundef writeonly %1, i64 noundef %2, i64 noundef %3) #8 {
  %5 = tail call fastcc ptr @nl_section(ptr noundef %0, i64 noundef %2, i64 noundef %3) #21
  %6 = icmp eq ptr %5, null
  br i1 %6, label %7, label %11

7:                                                ; preds = %4
  %8 = load ptr, ptr %0, align 8
  %9 = getelementptr inbounds i8, ptr %8, i32 232
  %10 = load i64, ptr %9, align 8
  br label %14

11:                                               ; preds = %4
  %12 = mul nsw i64 %3, %2
  %13 = trunc i64 %12 to i32
  tail call void @llvm.memcpy.p0.p0.i32(ptr align 1 %1, ptr nonnull align 1 %5, i32 %13, i1 false)
  br label %14

14:                                               ; preds = %11, %7
  %15 = phi i64 [ 0, %11 ], [ %10, %7 ]
  ret i64 %15
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc noundef ptr @nl_find_end(ptr noundef readonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #14 {
  %5 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %6

6:                                                ; preds = %9, %4
  %7 = phi i64 [ 0, %4 ], [ %15, %9 ]
  %8 = icmp eq i64 %7, %5
  br i1 %8, label %16, label %9

9:                                                ; preds = %6
  %10 = mul nsw i64 %7, %2
  %11 = trunc i64 %10 to i32
  %12 = getelementptr inbounds i64, ptr %0, i32 %11
  %13 = load i64, ptr %12, align 8
  %14 = icmp eq i64 %13, %3
  %15 = add nuw i64 %7, 1
  br i1 %14, label %16, label %6

16:                                               ; preds = %9, %6
  %17 = phi ptr [ null, %6 ], [ %12, %9 ]
  ret ptr %17
}

; Function Attrs: nounwind
define internal fastcc noundef ptr @nl_read_lanes(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #0 {
  %5 = load ptr, ptr %0, align 8
  %6 = tail call fastcc ptr @nl_take(ptr noundef %5, i64 noundef %1, i64 noundef 4) #21
  %7 = getelementptr inbounds i8, ptr %5, i32 24
  %8 = icmp eq ptr %6, null
  br i1 %8, label %27, label %9

9:                                                ; preds = %4
  %10 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %11

11:                                               ; preds = %9, %21
  %12 = phi i64 [ %26, %21 ], [ 0, %9 ]
  %13 = icmp eq i64 %12, %10
  br i1 %13, label %27, label %14

14:                                               ; preds = %11
  %15 = load i64, ptr %7, align 8
  %16 = sdiv i64 %15, 8
  %17 = tail call fastcc ptr @nl_take(ptr noundef %5, i64 noundef %3, i64 noundef %16) #21
  %18 = trunc i64 %12 to i32
  %19 = getelementptr inbounds ptr, ptr %6, i32 %18
  store ptr %17, ptr %19, align 4
  %20 = icmp eq ptr %17, null
  br i1 %20, label %27, label %21

21:                                               ; preds = %14
  %22 = load i64, ptr %7, align 8
  %23 = sdiv i64 %22, 8
  %24 = tail call fastcc i64 @nl_copy_section(ptr noundef nonnull %0, ptr noundef nonnull %17, i64 noundef %2, i64 noundef %23) #21
  %25 = icmp eq i64 %24, 0
  %26 = add nuw i64 %12, 1
  br i1 %25, label %11, label %27

27:                                               ; preds = %11, %21, %14, %4
  %28 = phi ptr [ null, %4 ], [ null, %14 ], [ null, %21 ], [ %6, %11 ]
  ret ptr %28
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc i64 @nl_end_target(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3) #3 {
  %5 = icmp eq i64 %1, 0
  %6 = select i1 %5, i32 72, i32 80
  %7 = getelementptr inbounds i8, ptr %0, i32 %6
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds i8, ptr %0, i32 96
  %10 = load i64, ptr %9, align 8
  %11 = add i64 %3, 1
  %12 = add i64 %11, %8
  %13 = add i64 %12, %10
  %14 = trunc i64 %13 to i32
  %15 = getelementptr inbounds i64, ptr %2, i32 %14
  %16 = load i64, ptr %15, align 8
  ret i64 %16
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc range(i64 0, 2) i64 @nl_ascends(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #14 {
  %4 = load i32, ptr %0, align 4
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %6, label %27

6:                                                ; preds = %3
  %7 = trunc i64 %1 to i32
  %8 = getelementptr inbounds i32, ptr %0, i32 %7
  %9 = load i32, ptr %8, align 4
  %10 = sext i32 %9 to i64
  %11 = icmp eq i64 %10, %2
  br i1 %11, label %12, label %27

12:                                               ; preds = %6
  %13 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %14

14:                                               ; preds = %12, %18
  %15 = phi i32 [ %22, %18 ], [ 0, %12 ]
  %16 = phi i64 [ %19, %18 ], [ 0, %12 ]
  %17 = icmp eq i64 %16, %13
  br i1 %17, label %24, label %18

18:                                               ; preds = %14
  %19 = add nuw i64 %16, 1
  %20 = trunc i64 %19 to i32
  %21 = getelementptr inbounds i32, ptr %0, i32 %20
  %22 = load i32, ptr %21, align 4
  %23 = icmp sgt i32 %15, %22
  br i1 %23, label %24, label %14

24:                                               ; preds = %18, %14
  %25 = icmp sge i64 %16, %1
  %26 = zext i1 %25 to i64
  br label %27

27:                                               ; preds = %24, %3, %6
  %28 = phi i64 [ 0, %6 ], [ 0, %3 ], [ %26, %24 ]
  ret i64 %28
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc range(i64 0, 2) i64 @nl_below(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #14 {
  %5 = icmp eq i64 %1, 2
  %6 = tail call i64 @llvm.smax.i64(i64 %2, i64 0)
  br label %7

7:                                                ; preds = %25, %4
  %8 = phi i64 [ 0, %4 ], [ %29, %25 ]
  %9 = phi i64 [ 0, %4 ], [ %28, %25 ]
  %10 = icmp eq i64 %8, %6
  br i1 %10, label %11, label %16

11:                                               ; preds = %7
  %12 = icmp eq i64 %2, 0
  %13 = icmp ult i64 %9, %3
  %14 = select i1 %12, i1 true, i1 %13
  %15 = zext i1 %14 to i64
  ret i64 %15

16:                                               ; preds = %7
  %17 = trunc i64 %8 to i32
  br i1 %5, label %18, label %22

18:                                               ; preds = %16
  %19 = getelementptr inbounds i16, ptr %0, i32 %17
  %20 = load i16, ptr %19, align 2
  %21 = zext i16 %20 to i32
  br label %25

22:                                               ; preds = %16
  %23 = getelementptr inbounds i32, ptr %0, i32 %17
  %24 = load i32, ptr %23, align 4
  br label %25

25:                                               ; preds = %22, %18
  %26 = phi i32 [ %21, %18 ], [ %24, %22 ]
  %27 = zext i32 %26 to i64
  %28 = tail call i64 @llvm.umax.i64(i64 %9, i64 %27)
  %29 = add nuw i64 %8, 1
  br label %7
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc i64 @nl_runs_fit(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef readonly %4, i64 noundef %5) #14 {
  %7 = tail call fastcc i64 @nl_ascends(ptr noundef %0, i64 noundef %3, i64 noundef %2) #21
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %57, label %9

9:                                                ; preds = %6
  %10 = tail call i64 @llvm.smax.i64(i64 %3, i64 0)
  br label %11

11:                                               ; preds = %9, %47
  %12 = phi i64 [ %28, %47 ], [ 0, %9 ]
  %13 = phi i64 [ %20, %47 ], [ 0, %9 ]
  %14 = icmp eq i64 %13, %10
  br i1 %14, label %51, label %15

15:                                               ; preds = %11
  %16 = trunc i64 %13 to i32
  %17 = getelementptr inbounds i32, ptr %0, i32 %16
  %18 = load i32, ptr %17, align 4
  %19 = sext i32 %18 to i64
  %20 = add nuw i64 %13, 1
  %21 = trunc i64 %20 to i32
  %22 = getelementptr inbounds i32, ptr %0, i32 %21
  %23 = load i32, ptr %22, align 4
  %24 = getelementptr inbounds i32, ptr %4, i32 %21
  %25 = tail call i32 @llvm.smax.i32(i32 %18, i32 %23)
  %26 = sext i32 %25 to i64
  br label %27

27:                                               ; preds = %43, %15
  %28 = phi i64 [ %12, %15 ], [ %41, %43 ]
  %29 = phi i64 [ %19, %15 ], [ %46, %43 ]
  %30 = icmp eq i64 %29, %26
  br i1 %30, label %47, label %31

31:                                               ; preds = %27
  %32 = trunc i64 %29 to i32
  %33 = shl i32 %32, 1
  %34 = getelementptr inbounds i32, ptr %1, i32 %33
  %35 = load i32, ptr %34, align 4
  %36 = icmp slt i32 %35, 0
  br i1 %36, label %51, label %37

37:                                               ; preds = %31
  %38 = or disjoint i32 %33, 1
  %39 = getelementptr inbounds i32, ptr %1, i32 %38
  %40 = load i32, ptr %39, align 4
  %41 = sext i32 %40 to i64
  %42 = icmp sgt i64 %28, %41
  br i1 %42, label %51, label %43

43:                                               ; preds = %37
  %44 = load i32, ptr %24, align 4
  %45 = icmp sgt i32 %40, %44
  %46 = add nsw i64 %29, 1
  br i1 %45, label %51, label %27

47:                                               ; preds = %27
  %48 = load i32, ptr %24, align 4
  %49 = sext i32 %48 to i64
  %50 = icmp eq i64 %28, %49
  br i1 %50, label %11, label %51

51:                                               ; preds = %47, %11, %43, %37, %31
  %52 = phi i64 [ %28, %31 ], [ %28, %37 ], [ %28, %43 ], [ %28, %47 ], [ %12, %11 ]
  %53 = icmp sge i64 %13, %3
  %54 = icmp eq i64 %52, %5
  %55 = select i1 %53, i1 %54, i1 false
  %56 = zext i1 %55 to i64
  br label %57

57:                                               ; preds = %6, %51
  %58 = phi i64 [ %56, %51 ], [ 0, %6 ]
  ret i64 %58
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_first_run(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i32 88
  %4 = load i64, ptr %3, align 8
  %5 = icmp slt i64 %4, 0
  br i1 %5, label %13, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds i8, ptr %0, i32 96
  %8 = load ptr, ptr %7, align 8
  %9 = trunc i64 %1 to i32
  %10 = getelementptr inbounds i32, ptr %8, i32 %9
  %11 = load i32, ptr %10, align 4
  %12 = sext i32 %11 to i64
  br label %13

13:                                               ; preds = %2, %6
  %14 = phi i64 [ %12, %6 ], [ %1, %2 ]
  ret i64 %14
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_run_delay(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i32 88
  %4 = load i64, ptr %3, align 8
  %5 = icmp slt i64 %4, 0
  br i1 %5, label %6, label %10

6:                                                ; preds = %2
  %7 = load ptr, ptr %0, align 8
  %8 = getelementptr inbounds i8, ptr %7, i32 136
  %9 = load i64, ptr %8, align 8
  br label %18

10:                                               ; preds = %2
  %11 = getelementptr inbounds i8, ptr %0, i32 100
  %12 = load ptr, ptr %11, align 4
  %13 = trunc i64 %1 to i32
  %14 = shl i32 %13, 3
  %15 = getelementptr inbounds i8, ptr %12, i32 %14
  %16 = load i32, ptr %15, align 4
  %17 = sext i32 %16 to i64
  br label %18

18:                                               ; preds = %10, %6
  %19 = phi i64 [ %9, %6 ], [ %17, %10 ]
  ret i64 %19
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_run_start(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i32 88
  %4 = load i64, ptr %3, align 8
  %5 = icmp slt i64 %4, 0
  br i1 %5, label %6, label %8

6:                                                ; preds = %2
  %7 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull %0, i64 noundef %1) #21
  br label %19

8:                                                ; preds = %2
  %9 = icmp eq i64 %1, 0
  br i1 %9, label %19, label %10

10:                                               ; preds = %8
  %11 = getelementptr inbounds i8, ptr %0, i32 100
  %12 = load ptr, ptr %11, align 4
  %13 = trunc i64 %1 to i32
  %14 = shl i32 %13, 3
  %15 = getelementptr i8, ptr %12, i32 %14
  %16 = getelementptr i8, ptr %15, i32 -4
  %17 = load i32, ptr %16, align 4
  %18 = sext i32 %17 to i64
  br label %19

19:                                               ; preds = %10, %8, %6
  %20 = phi i64 [ %7, %6 ], [ %18, %10 ], [ 0, %8 ]
  ret i64 %20
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_run_end(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i32 88
  %4 = load i64, ptr %3, align 8
  %5 = icmp slt i64 %4, 0
  br i1 %5, label %6, label %9

6:                                                ; preds = %2
  %7 = add nsw i64 %1, 1
  %8 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull %0, i64 noundef %7) #21
  br label %18

9:                                                ; preds = %2
  %10 = getelementptr inbounds i8, ptr %0, i32 100
  %11 = load ptr, ptr %10, align 4
  %12 = trunc i64 %1 to i32
  %13 = shl i32 %12, 1
  %14 = or disjoint i32 %13, 1
  %15 = getelementptr inbounds i32, ptr %11, i32 %14
  %16 = load i32, ptr %15, align 4
  %17 = sext i32 %16 to i64
  br label %18

18:                                               ; preds = %9, %6
  %19 = phi i64 [ %8, %6 ], [ %17, %9 ]
  ret i64 %19
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_dendritic_at(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i32 104
  %4 = load ptr, ptr %3, align 8
  %5 = icmp eq ptr %4, null
  br i1 %5, label %11, label %6

6:                                                ; preds = %2
  %7 = trunc i64 %1 to i32
  %8 = getelementptr inbounds i32, ptr %4, i32 %7
  %9 = load i32, ptr %8, align 4
  %10 = sext i32 %9 to i64
  br label %15

11:                                               ; preds = %2
  %12 = load ptr, ptr %0, align 8
  %13 = getelementptr inbounds i8, ptr %12, i32 144
  %14 = load i64, ptr %13, align 8
  br label %15

15:                                               ; preds = %11, %6
  %16 = phi i64 [ %10, %6 ], [ %14, %11 ]
  ret i64 %16
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_row_start(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i32 40
  %4 = load i64, ptr %3, align 8
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %6, label %10

6:                                                ; preds = %2
  %7 = getelementptr inbounds i8, ptr %0, i32 56
  %8 = load i64, ptr %7, align 8
  %9 = mul nsw i64 %8, %1
  br label %17

10:                                               ; preds = %2
  %11 = getelementptr inbounds i8, ptr %0, i32 80
  %12 = load ptr, ptr %11, align 8
  %13 = trunc i64 %1 to i32
  %14 = getelementptr inbounds i32, ptr %12, i32 %13
  %15 = load i32, ptr %14, align 4
  %16 = sext i32 %15 to i64
  br label %17

17:                                               ; preds = %10, %6
  %18 = phi i64 [ %9, %6 ], [ %16, %10 ]
  ret i64 %18
}

; Function Attrs: nounwind
define internal fastcc noundef ptr @nl_make_frame(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2) #0 {
  %4 = getelementptr inbounds i8, ptr %1, i32 24
  %5 = load i64, ptr %4, align 8
  %6 = add nsw i64 %5, 11
  %7 = getelementptr inbounds i8, ptr %1, i32 32
  %8 = load i64, ptr %7, align 8
  %9 = add nsw i64 %6, %8
  %10 = getelementptr inbounds i8, ptr %1, i32 40
  %11 = load i64, ptr %10, align 8
  %12 = add nsw i64 %9, %11
  %13 = getelementptr inbounds i8, ptr %1, i32 72
  %14 = load i64, ptr %13, align 8
  %15 = add nsw i64 %12, %14
  %16 = getelementptr inbounds i8, ptr %1, i32 80
  %17 = load i64, ptr %16, align 8
  %18 = add nsw i64 %15, %17
  %19 = getelementptr inbounds i8, ptr %2, i32 216
  store i64 %18, ptr %19, align 8
  %20 = getelementptr inbounds i8, ptr %1, i32 128
  %21 = load i64, ptr %20, align 8
  %22 = shl nsw i64 %21, 3
  %23 = add nsw i64 %22, %18
  %24 = getelementptr inbounds i8, ptr %1, i32 88
  %25 = load i64, ptr %24, align 8
  %26 = add nsw i64 %23, %25
  %27 = tail call fastcc ptr @nl_take(ptr noundef %0, i64 noundef %26, i64 noundef 8) #21
  %28 = icmp eq ptr %27, null
  br i1 %28, label %219, label %29

29:                                               ; preds = %3
  %30 = getelementptr inbounds i8, ptr %0, i32 184
  %31 = load i32, ptr %30, align 8
  %32 = zext i32 %31 to i64
  store i64 %32, ptr %27, align 8
  %33 = getelementptr inbounds i8, ptr %0, i32 136
  %34 = load ptr, ptr %33, align 8
  %35 = getelementptr inbounds i8, ptr %2, i32 8
  %36 = load i64, ptr %35, align 8
  %37 = trunc i64 %36 to i32
  %38 = getelementptr inbounds %struct.nl_population, ptr %34, i32 %37, i32 3
  %39 = load i64, ptr %38, align 8
  %40 = getelementptr inbounds i8, ptr %27, i32 24
  store i64 %39, ptr %40, align 8
  %41 = load ptr, ptr %33, align 8
  %42 = getelementptr inbounds i8, ptr %2, i32 16
  %43 = load i64, ptr %42, align 8
  %44 = trunc i64 %43 to i32
  %45 = getelementptr inbounds %struct.nl_population, ptr %41, i32 %44, i32 3
  %46 = load i64, ptr %45, align 8
  %47 = getelementptr inbounds i8, ptr %27, i32 32
  store i64 %46, ptr %47, align 8
  %48 = getelementptr inbounds i8, ptr %1, i32 144
  %49 = load i64, ptr %48, align 8
  %50 = tail call i64 @llvm.smax.i64(i64 %49, i64 0)
  %51 = getelementptr inbounds i8, ptr %27, i32 40
  store i64 %50, ptr %51, align 8
  %52 = getelementptr inbounds i8, ptr %2, i32 104
  %53 = load ptr, ptr %52, align 8
  %54 = ptrtoint ptr %53 to i32
  %55 = zext i32 %54 to i64
  %56 = getelementptr inbounds i8, ptr %27, i32 48
  store i64 %55, ptr %56, align 8
  %57 = getelementptr inbounds i8, ptr %0, i32 176
  %58 = load ptr, ptr %57, align 8
  %59 = ptrtoint ptr %58 to i32
  %60 = zext i32 %59 to i64
  %61 = getelementptr inbounds i8, ptr %27, i32 56
  store i64 %60, ptr %61, align 8
  %62 = getelementptr i8, ptr %27, i32 88
  %63 = getelementptr inbounds i8, ptr %2, i32 184
  br label %64

64:                                               ; preds = %70, %29
  %65 = phi i64 [ 0, %29 ], [ %78, %70 ]
  %66 = load i64, ptr %4, align 8
  %67 = icmp slt i64 %65, %66
  br i1 %67, label %70, label %68

68:                                               ; preds = %64
  %69 = getelementptr inbounds i8, ptr %2, i32 188
  br label %79

70:                                               ; preds = %64
  %71 = load ptr, ptr %63, align 8
  %72 = trunc i64 %65 to i32
  %73 = getelementptr inbounds ptr, ptr %71, i32 %72
  %74 = load ptr, ptr %73, align 4
  %75 = ptrtoint ptr %74 to i32
  %76 = zext i32 %75 to i64
  %77 = getelementptr i64, ptr %62, i32 %72
  store i64 %76, ptr %77, align 8
  %78 = add nuw nsw i64 %65, 1
  br label %64

79:                                               ; preds = %68, %85
  %80 = phi i64 [ %97, %85 ], [ 0, %68 ]
  %81 = load i64, ptr %7, align 8
  %82 = icmp slt i64 %80, %81
  br i1 %82, label %85, label %83

83:                                               ; preds = %79
  %84 = getelementptr inbounds i8, ptr %2, i32 192
  br label %98

85:                                               ; preds = %79
  %86 = load ptr, ptr %69, align 4
  %87 = trunc i64 %80 to i32
  %88 = getelementptr inbounds ptr, ptr %86, i32 %87
  %89 = load ptr, ptr %88, align 4
  %90 = ptrtoint ptr %89 to i32
  %91 = zext i32 %90 to i64
  %92 = load i64, ptr %4, align 8
  %93 = add nuw i64 %80, 11
  %94 = add i64 %93, %92
  %95 = trunc i64 %94 to i32
  %96 = getelementptr inbounds i64, ptr %27, i32 %95
  store i64 %91, ptr %96, align 8
  %97 = add nuw nsw i64 %80, 1
  br label %79

98:                                               ; preds = %83, %104
  %99 = phi i64 [ %118, %104 ], [ 0, %83 ]
  %100 = load i64, ptr %10, align 8
  %101 = icmp slt i64 %99, %100
  br i1 %101, label %104, label %102

102:                                              ; preds = %98
  %103 = getelementptr inbounds i8, ptr %2, i32 72
  br label %119

104:                                              ; preds = %98
  %105 = load ptr, ptr %84, align 8
  %106 = trunc i64 %99 to i32
  %107 = getelementptr inbounds ptr, ptr %105, i32 %106
  %108 = load ptr, ptr %107, align 4
  %109 = ptrtoint ptr %108 to i32
  %110 = zext i32 %109 to i64
  %111 = load i64, ptr %4, align 8
  %112 = load i64, ptr %7, align 8
  %113 = add nuw i64 %99, 11
  %114 = add i64 %113, %111
  %115 = add i64 %114, %112
  %116 = trunc i64 %115 to i32
  %117 = getelementptr inbounds i64, ptr %27, i32 %116
  store i64 %110, ptr %117, align 8
  %118 = add nuw nsw i64 %99, 1
  br label %98

119:                                              ; preds = %102, %125
  %120 = phi i64 [ %144, %125 ], [ 0, %102 ]
  %121 = load i64, ptr %13, align 8
  %122 = icmp slt i64 %120, %121
  br i1 %122, label %125, label %123

123:                                              ; preds = %119
  %124 = getelementptr inbounds i8, ptr %2, i32 76
  br label %145

125:                                              ; preds = %119
  %126 = load ptr, ptr %33, align 8
  %127 = load i64, ptr %35, align 8
  %128 = trunc i64 %127 to i32
  %129 = getelementptr inbounds %struct.nl_population, ptr %126, i32 %128, i32 16
  %130 = load ptr, ptr %129, align 8
  %131 = load ptr, ptr %103, align 8
  %132 = trunc i64 %120 to i32
  %133 = getelementptr i64, ptr %131, i32 %132
  %134 = getelementptr i8, ptr %133, i32 8
  %135 = load i64, ptr %134, align 8
  %136 = trunc i64 %135 to i32
  %137 = getelementptr inbounds ptr, ptr %130, i32 %136
  %138 = load ptr, ptr %137, align 4
  %139 = ptrtoint ptr %138 to i32
  %140 = zext i32 %139 to i64
  %141 = add nsw i64 %120, %12
  %142 = trunc i64 %141 to i32
  %143 = getelementptr inbounds i64, ptr %27, i32 %142
  store i64 %140, ptr %143, align 8
  %144 = add nuw nsw i64 %120, 1
  br label %119

145:                                              ; preds = %123, %152
  %146 = phi i64 [ %173, %152 ], [ 0, %123 ]
  %147 = load i64, ptr %16, align 8
  %148 = icmp slt i64 %146, %147
  br i1 %148, label %152, label %149

149:                                              ; preds = %145
  %150 = getelementptr inbounds i8, ptr %0, i32 140
  %151 = getelementptr inbounds i8, ptr %1, i32 168
  br label %174

152:                                              ; preds = %145
  %153 = load ptr, ptr %33, align 8
  %154 = load i64, ptr %42, align 8
  %155 = trunc i64 %154 to i32
  %156 = getelementptr inbounds %struct.nl_population, ptr %153, i32 %155, i32 16
  %157 = load ptr, ptr %156, align 8
  %158 = load ptr, ptr %124, align 4
  %159 = trunc i64 %146 to i32
  %160 = getelementptr i64, ptr %158, i32 %159
  %161 = getelementptr i8, ptr %160, i32 8
  %162 = load i64, ptr %161, align 8
  %163 = trunc i64 %162 to i32
  %164 = getelementptr inbounds ptr, ptr %157, i32 %163
  %165 = load ptr, ptr %164, align 4
  %166 = ptrtoint ptr %165 to i32
  %167 = zext i32 %166 to i64
  %168 = load i64, ptr %13, align 8
  %169 = add i64 %146, %12
  %170 = add i64 %169, %168
  %171 = trunc i64 %170 to i32
  %172 = getelementptr inbounds i64, ptr %27, i32 %171
  store i64 %167, ptr %172, align 8
  %173 = add nuw nsw i64 %146, 1
  br label %145

174:                                              ; preds = %149, %178
  %175 = phi i64 [ %218, %178 ], [ 0, %149 ]
  %176 = load i64, ptr %20, align 8
  %177 = icmp slt i64 %175, %176
  br i1 %177, label %178, label %219

178:                                              ; preds = %174
  %179 = load ptr, ptr %150, align 4
  %180 = load ptr, ptr %151, align 8
  %181 = trunc i64 %175 to i32
  %182 = getelementptr inbounds i64, ptr %180, i32 %181
  %183 = load i64, ptr %182, align 8
  %184 = icmp eq i64 %183, 0
  %185 = select i1 %184, i32 72, i32 76
  %186 = getelementptr inbounds i8, ptr %2, i32 %185
  %187 = load ptr, ptr %186, align 4
  %188 = tail call fastcc i64 @nl_end_target(ptr noundef nonnull %1, i64 noundef %183, ptr noundef %187, i64 noundef %175) #21
  %189 = trunc i64 %188 to i32
  %190 = getelementptr inbounds %struct.nl_target, ptr %179, i32 %189
  %191 = load i64, ptr %19, align 8
  %192 = trunc i64 %191 to i32
  %193 = getelementptr inbounds i64, ptr %27, i32 %192
  %194 = shl i32 %181, 6
  %195 = getelementptr inbounds i8, ptr %193, i32 %194
  %196 = getelementptr inbounds i8, ptr %190, i32 56
  %197 = load ptr, ptr %196, align 8
  %198 = ptrtoint ptr %197 to i32
  %199 = zext i32 %198 to i64
  store i64 %199, ptr %195, align 8
  %200 = getelementptr inbounds i8, ptr %190, i32 40
  %201 = load i64, ptr %200, align 8
  %202 = getelementptr inbounds i8, ptr %195, i32 8
  store i64 %201, ptr %202, align 8
  %203 = getelementptr inbounds i8, ptr %190, i32 32
  %204 = load i64, ptr %203, align 8
  %205 = getelementptr inbounds i8, ptr %195, i32 16
  store i64 %204, ptr %205, align 8
  %206 = getelementptr inbounds i8, ptr %190, i32 24
  %207 = load i64, ptr %206, align 8
  %208 = getelementptr inbounds i8, ptr %195, i32 32
  store i64 %207, ptr %208, align 8
  %209 = getelementptr inbounds i8, ptr %190, i32 72
  %210 = load i64, ptr %209, align 8
  %211 = getelementptr inbounds i8, ptr %195, i32 40
  store i64 %210, ptr %211, align 8
  %212 = getelementptr inbounds i8, ptr %190, i32 80
  %213 = load i64, ptr %212, align 8
  %214 = getelementptr inbounds i8, ptr %195, i32 48
  store i64 %213, ptr %214, align 8
  %215 = getelementptr inbounds i8, ptr %190, i32 88
  %216 = load i64, ptr %215, align 8
  %217 = getelementptr inbounds i8, ptr %195, i32 56
  store i64 %216, ptr %217, align 8
  %218 = add nuw nsw i64 %175, 1
  br label %174

219:                                              ; preds = %174, %3
  ret ptr %27
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc noundef ptr @nl_history_of(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #7 {
  %4 = getelementptr inbounds i8, ptr %0, i32 120
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i32 156
  %7 = tail call i64 @llvm.smax.i64(i64 %5, i64 0)
  br label %8

8:                                                ; preds = %21, %3
  %9 = phi i64 [ 0, %3 ], [ %22, %21 ]
  %10 = icmp eq i64 %9, %7
  br i1 %10, label %23, label %11

11:                                               ; preds = %8
  %12 = load ptr, ptr %6, align 4
  %13 = trunc i64 %9 to i32
  %14 = getelementptr inbounds %struct.nl_history, ptr %12, i32 %13
  %15 = load i64, ptr %14, align 8
  %16 = icmp eq i64 %15, %1
  br i1 %16, label %17, label %21

17:                                               ; preds = %11
  %18 = getelementptr inbounds i8, ptr %14, i32 8
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, %2
  br i1 %20, label %23, label %21

21:                                               ; preds = %11, %17
  %22 = add nuw i64 %9, 1
  br label %8

23:                                               ; preds = %17, %8
  %24 = phi ptr [ null, %8 ], [ %14, %17 ]
  ret ptr %24
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc i64 @nl_cell_aggregate(ptr nocapture noundef readonly %0, i64 noundef %1) #3 {
  %3 = getelementptr inbounds i8, ptr %0, i32 56
  %4 = load i64, ptr %3, align 8
  %5 = shl nsw i64 %4, 1
  %6 = tail call fastcc i64 @nl_cell_event(ptr noundef %0, i64 noundef %5) #21
  %7 = add nsw i64 %6, %1
  ret i64 %7
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc i64 @nl_cell_event(ptr nocapture noundef readonly %0, i64 noundef %1) #3 {
  %3 = getelementptr inbounds i8, ptr %0, i32 48
  %4 = load i64, ptr %3, align 8
  %5 = mul nsw i64 %4, 3
  %6 = getelementptr inbounds i8, ptr %0, i32 40
  %7 = load i64, ptr %6, align 8
  %8 = add i64 %1, 6
  %9 = add i64 %8, %5
  %10 = add i64 %9, %7
  ret i64 %10
}

; Function Attrs: nounwind
define internal fastcc void @nl_take_probes(ptr nocapture noundef readonly %0) #0 {
  %2 = getelementptr inbounds i8, ptr %0, i32 88
  %3 = getelementptr inbounds i8, ptr %0, i32 144
  %4 = getelementptr inbounds i8, ptr %0, i32 4
  %5 = getelementptr inbounds i8, ptr %0, i32 136
  %6 = getelementptr inbounds i8, ptr %0, i32 180
  %7 = getelementptr inbounds i8, ptr %0, i32 24
  br label %8

8:                                                ; preds = %24, %1
  %9 = phi i64 [ 0, %1 ], [ %30, %24 ]
  %10 = load i64, ptr %2, align 8
  %11 = icmp slt i64 %9, %10
  br i1 %11, label %13, label %12

12:                                               ; preds = %8
  ret void

13:                                               ; preds = %8
  %14 = load ptr, ptr %3, align 8
  %15 = trunc i64 %9 to i32
  %16 = getelementptr inbounds %struct.nl_probe, ptr %14, i32 %15
  %17 = getelementptr inbounds i8, ptr %16, i32 16
  %18 = getelementptr inbounds i8, ptr %16, i32 40
  br label %19

19:                                               ; preds = %58, %13
  %20 = phi i64 [ 0, %13 ], [ %64, %58 ]
  %21 = phi i64 [ 0, %13 ], [ %65, %58 ]
  %22 = load i64, ptr %17, align 8
  %23 = icmp slt i64 %21, %22
  br i1 %23, label %31, label %24

24:                                               ; preds = %19
  %25 = getelementptr inbounds i8, ptr %16, i32 8
  %26 = load i64, ptr %25, align 8
  %27 = load ptr, ptr %6, align 4
  %28 = tail call fastcc double @nl_reduce(ptr noundef nonnull %0, i64 noundef %26, ptr noundef %27, i64 noundef %20) #21
  %29 = getelementptr inbounds i8, ptr %16, i32 48
  store double %28, ptr %29, align 8
  %30 = add nuw nsw i64 %9, 1
  br label %8

31:                                               ; preds = %19
  %32 = load ptr, ptr %18, align 8
  %33 = trunc i64 %21 to i32
  %34 = getelementptr inbounds %struct.nl_range, ptr %32, i32 %33
  %35 = load ptr, ptr %4, align 4
  %36 = getelementptr inbounds i8, ptr %34, i32 8
  %37 = load i64, ptr %36, align 8
  %38 = trunc i64 %37 to i32
  %39 = getelementptr inbounds ptr, ptr %35, i32 %38
  %40 = load ptr, ptr %39, align 4
  %41 = load ptr, ptr %5, align 8
  %42 = load i64, ptr %34, align 8
  %43 = trunc i64 %42 to i32
  %44 = getelementptr inbounds %struct.nl_population, ptr %41, i32 %43, i32 20
  %45 = load ptr, ptr %44, align 8
  %46 = load ptr, ptr %6, align 4
  %47 = load i64, ptr %7, align 8
  %48 = sdiv i64 %47, 8
  %49 = mul nsw i64 %48, %20
  %50 = trunc i64 %49 to i32
  %51 = getelementptr inbounds i8, ptr %46, i32 %50
  %52 = getelementptr inbounds i8, ptr %34, i32 32
  %53 = load ptr, ptr %52, align 8
  %54 = icmp eq ptr %53, null
  br i1 %54, label %55, label %58

55:                                               ; preds = %31
  %56 = getelementptr inbounds i8, ptr %34, i32 16
  %57 = load i64, ptr %56, align 8
  br label %58

58:                                               ; preds = %31, %55
  %59 = phi i64 [ %57, %55 ], [ 0, %31 ]
  %60 = getelementptr inbounds i8, ptr %34, i32 24
  %61 = load i64, ptr %60, align 8
  %62 = tail call i64 %40(ptr noundef %45, ptr noundef %51, ptr noundef null, ptr noundef %53, i64 noundef %59, i64 noundef %61) #25
  %63 = load i64, ptr %60, align 8
  %64 = add nsw i64 %63, %20
  %65 = add nuw nsw i64 %21, 1
  br label %19
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_deliver(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #8 {
  %4 = getelementptr inbounds i8, ptr %0, i32 112
  %5 = getelementptr inbounds i8, ptr %0, i32 164
  %6 = getelementptr inbounds i8, ptr %0, i32 152
  %7 = icmp slt i64 %1, 0
  %8 = getelementptr inbounds i8, ptr %0, i32 136
  %9 = getelementptr inbounds i8, ptr %0, i32 140
  br label %10

10:                                               ; preds = %230, %3
  %11 = phi i64 [ 0, %3 ], [ %231, %230 ]
  %12 = load i64, ptr %4, align 8
  %13 = icmp slt i64 %11, %12
  br i1 %13, label %15, label %14

14:                                               ; preds = %10
  ret void

15:                                               ; preds = %10
  %16 = load ptr, ptr %5, align 4
  %17 = load ptr, ptr %6, align 8
  %18 = trunc i64 %11 to i32
  %19 = getelementptr inbounds %struct.nl_block, ptr %17, i32 %18
  %20 = load i64, ptr %19, align 8
  %21 = trunc i64 %20 to i32
  %22 = getelementptr inbounds i8, ptr %16, i32 %21
  %23 = load i8, ptr %22, align 1
  %24 = icmp eq i8 %23, 0
  br i1 %24, label %25, label %230

25:                                               ; preds = %15
  %26 = getelementptr inbounds i8, ptr %19, i32 88
  %27 = load i64, ptr %26, align 8
  %28 = icmp sgt i64 %27, 0
  br i1 %28, label %29, label %230

29:                                               ; preds = %25
  %30 = getelementptr inbounds i8, ptr %19, i32 8
  %31 = load i64, ptr %30, align 8
  br i1 %7, label %34, label %32

32:                                               ; preds = %29
  %33 = icmp eq i64 %31, %1
  br i1 %33, label %34, label %230

34:                                               ; preds = %29, %32
  %35 = phi i64 [ %1, %32 ], [ %31, %29 ]
  %36 = load ptr, ptr %8, align 8
  %37 = trunc i64 %35 to i32
  %38 = getelementptr inbounds %struct.nl_population, ptr %36, i32 %37
  %39 = load ptr, ptr %9, align 4
  %40 = getelementptr inbounds i8, ptr %19, i32 24
  %41 = load i64, ptr %40, align 8
  %42 = trunc i64 %41 to i32
  %43 = getelementptr inbounds %struct.nl_target, ptr %39, i32 %42
  %44 = getelementptr inbounds i8, ptr %43, i32 8
  %45 = load i64, ptr %44, align 8
  %46 = trunc i64 %45 to i32
  %47 = getelementptr inbounds %struct.nl_population, ptr %36, i32 %46, i32 2
  %48 = load i64, ptr %47, align 8
  %49 = getelementptr inbounds i8, ptr %43, i32 48
  %50 = load i64, ptr %49, align 8
  %51 = add nsw i64 %50, %2
  %52 = getelementptr inbounds i8, ptr %19, i32 56
  %53 = load i64, ptr %52, align 8
  %54 = icmp eq i64 %53, 0
  br i1 %54, label %55, label %58

55:                                               ; preds = %34
  %56 = getelementptr inbounds i8, ptr %19, i32 64
  %57 = load i64, ptr %56, align 8
  br label %58

58:                                               ; preds = %55, %34
  %59 = phi i64 [ %57, %55 ], [ 0, %34 ]
  %60 = add nsw i64 %51, %59
  %61 = getelementptr inbounds i8, ptr %43, i32 32
  %62 = load i64, ptr %61, align 8
  %63 = srem i64 %60, %62
  %64 = getelementptr inbounds i8, ptr %38, i32 120
  %65 = getelementptr inbounds i8, ptr %19, i32 16
  %66 = getelementptr inbounds i8, ptr %38, i32 116
  %67 = getelementptr inbounds i8, ptr %19, i32 32
  %68 = getelementptr inbounds i8, ptr %19, i32 40
  %69 = getelementptr inbounds i8, ptr %19, i32 48
  %70 = getelementptr inbounds i8, ptr %43, i32 24
  %71 = getelementptr inbounds i8, ptr %43, i32 56
  %72 = mul nsw i64 %63, %48
  %73 = getelementptr inbounds i8, ptr %19, i32 112
  %74 = getelementptr inbounds i8, ptr %19, i32 120
  %75 = getelementptr inbounds i8, ptr %19, i32 116
  %76 = getelementptr inbounds i8, ptr %19, i32 104
  %77 = getelementptr inbounds i8, ptr %43, i32 40
  %78 = getelementptr inbounds i8, ptr %19, i32 80
  %79 = getelementptr inbounds i8, ptr %19, i32 72
  br label %80

80:                                               ; preds = %228, %58
  %81 = phi i64 [ 0, %58 ], [ %229, %228 ]
  %82 = load ptr, ptr %64, align 8
  %83 = load i64, ptr %65, align 8
  %84 = trunc i64 %83 to i32
  %85 = getelementptr inbounds i64, ptr %82, i32 %84
  %86 = load i64, ptr %85, align 8
  %87 = icmp slt i64 %81, %86
  br i1 %87, label %88, label %230

88:                                               ; preds = %80
  %89 = load ptr, ptr %66, align 4
  %90 = getelementptr inbounds ptr, ptr %89, i32 %84
  %91 = load ptr, ptr %90, align 4
  %92 = trunc i64 %81 to i32
  %93 = getelementptr inbounds i32, ptr %91, i32 %92
  %94 = load i32, ptr %93, align 4
  %95 = sext i32 %94 to i64
  %96 = load i64, ptr %67, align 8
  %97 = sub nsw i64 %95, %96
  %98 = icmp slt i64 %97, 0
  br i1 %98, label %228, label %99

99:                                               ; preds = %88
  %100 = load i64, ptr %68, align 8
  %101 = icmp slt i64 %97, %100
  br i1 %101, label %102, label %228

102:                                              ; preds = %99
  %103 = load i64, ptr %69, align 8
  %104 = icmp eq i64 %103, 0
  br i1 %104, label %105, label %148

105:                                              ; preds = %102
  %106 = load ptr, ptr %71, align 8
  %107 = load i64, ptr %77, align 8
  %108 = mul nsw i64 %107, %63
  %109 = trunc i64 %108 to i32
  %110 = getelementptr inbounds i8, ptr %106, i32 %109
  %111 = load i64, ptr %70, align 8
  %112 = icmp eq i64 %111, 4
  br label %113

113:                                              ; preds = %146, %105
  %114 = phi i64 [ 0, %105 ], [ %147, %146 ]
  %115 = load i64, ptr %78, align 8
  %116 = icmp slt i64 %114, %115
  br i1 %116, label %117, label %228

117:                                              ; preds = %113
  %118 = mul nsw i64 %115, %97
  %119 = add nsw i64 %118, %114
  %120 = load i64, ptr %79, align 8
  %121 = add nsw i64 %120, %114
  %122 = trunc i64 %121 to i32
  %123 = load ptr, ptr %74, align 8
  %124 = icmp eq ptr %123, null
  br i1 %112, label %125, label %138

125:                                              ; preds = %117
  %126 = getelementptr inbounds i32, ptr %110, i32 %122
  %127 = load i32, ptr %126, align 4
  br i1 %124, label %132, label %128

128:                                              ; preds = %125
  %129 = trunc i64 %119 to i32
  %130 = getelementptr inbounds i32, ptr %123, i32 %129
  %131 = load i32, ptr %130, align 4
  br label %135

132:                                              ; preds = %125
  %133 = load i64, ptr %76, align 8
  %134 = trunc i64 %133 to i32
  br label %135

135:                                              ; preds = %132, %128
  %136 = phi i32 [ %131, %128 ], [ %134, %132 ]
  %137 = add i32 %136, %127
  store i32 %137, ptr %126, align 4
  br label %146

138:                                              ; preds = %117
  %139 = getelementptr inbounds i64, ptr %110, i32 %122
  %140 = load i64, ptr %139, align 8
  %141 = trunc i64 %119 to i32
  %142 = getelementptr inbounds i64, ptr %123, i32 %141
  %143 = select i1 %124, ptr %76, ptr %142
  %144 = load i64, ptr %143, align 8
  %145 = add i64 %144, %140
  store i64 %145, ptr %139, align 8
  br label %146

146:                                              ; preds = %138, %135
  %147 = add nuw nsw i64 %114, 1
  br label %113

148:                                              ; preds = %102
  %149 = load i64, ptr %70, align 8
  %150 = icmp eq i64 %149, 4
  %151 = load ptr, ptr %71, align 8
  %152 = load i64, ptr %61, align 8
  %153 = mul nsw i64 %152, %48
  %154 = load ptr, ptr %73, align 8
  %155 = trunc i64 %97 to i32
  %156 = getelementptr inbounds i64, ptr %154, i32 %155
  %157 = load i64, ptr %156, align 8
  %158 = getelementptr i8, ptr %156, i32 8
  %159 = load i64, ptr %158, align 8
  %160 = load ptr, ptr %74, align 8
  %161 = icmp eq ptr %160, null
  %162 = tail call i64 @llvm.smax.i64(i64 %159, i64 %157)
  br i1 %150, label %163, label %198

163:                                              ; preds = %148, %194
  %164 = phi i64 [ %197, %194 ], [ %157, %148 ]
  %165 = icmp eq i64 %164, %162
  br i1 %165, label %228, label %166

166:                                              ; preds = %163
  %167 = load i64, ptr %69, align 8
  %168 = icmp eq i64 %167, 2
  %169 = load ptr, ptr %75, align 4
  %170 = trunc i64 %164 to i32
  br i1 %168, label %171, label %175

171:                                              ; preds = %166
  %172 = getelementptr inbounds i16, ptr %169, i32 %170
  %173 = load i16, ptr %172, align 2
  %174 = zext i16 %173 to i32
  br label %178

175:                                              ; preds = %166
  %176 = getelementptr inbounds i32, ptr %169, i32 %170
  %177 = load i32, ptr %176, align 4
  br label %178

178:                                              ; preds = %175, %171
  %179 = phi i32 [ %174, %171 ], [ %177, %175 ]
  %180 = zext i32 %179 to i64
  %181 = add nsw i64 %72, %180
  %182 = icmp slt i64 %181, %153
  %183 = select i1 %182, i64 0, i64 %153
  %184 = sub nsw i64 %181, %183
  %185 = trunc i64 %184 to i32
  %186 = getelementptr inbounds i32, ptr %151, i32 %185
  %187 = load i32, ptr %186, align 4
  br i1 %161, label %191, label %188

188:                                              ; preds = %178
  %189 = getelementptr inbounds i32, ptr %160, i32 %170
  %190 = load i32, ptr %189, align 4
  br label %194

191:                                              ; preds = %178
  %192 = load i64, ptr %76, align 8
  %193 = trunc i64 %192 to i32
  br label %194

194:                                              ; preds = %191, %188
  %195 = phi i32 [ %190, %188 ], [ %193, %191 ]
  %196 = add i32 %195, %187
  store i32 %196, ptr %186, align 4
  %197 = add i64 %164, 1
  br label %163

198:                                              ; preds = %148, %213
  %199 = phi i64 [ %227, %213 ], [ %157, %148 ]
  %200 = icmp eq i64 %199, %162
  br i1 %200, label %228, label %201

201:                                              ; preds = %198
  %202 = load i64, ptr %69, align 8
  %203 = icmp eq i64 %202, 2
  %204 = load ptr, ptr %75, align 4
  %205 = trunc i64 %199 to i32
  br i1 %203, label %206, label %210

206:                                              ; preds = %201
  %207 = getelementptr inbounds i16, ptr %204, i32 %205
  %208 = load i16, ptr %207, align 2
  %209 = zext i16 %208 to i32
  br label %213

210:                                              ; preds = %201
  %211 = getelementptr inbounds i32, ptr %204, i32 %205
  %212 = load i32, ptr %211, align 4
  br label %213

213:                                              ; preds = %210, %206
  %214 = phi i32 [ %212, %210 ], [ %209, %206 ]
  %215 = zext i32 %214 to i64
  %216 = add nsw i64 %72, %215
  %217 = icmp slt i64 %216, %153
  %218 = select i1 %217, i64 0, i64 %153
  %219 = sub nsw i64 %216, %218
  %220 = trunc i64 %219 to i32
  %221 = getelementptr inbounds i64, ptr %151, i32 %220
  %222 = load i64, ptr %221, align 8
  %223 = getelementptr inbounds i64, ptr %160, i32 %205
  %224 = select i1 %161, ptr %76, ptr %223
  %225 = load i64, ptr %224, align 8
  %226 = add i64 %225, %222
  store i64 %226, ptr %221, align 8
  %227 = add i64 %199, 1
  br label %198

228:                                              ; preds = %198, %163, %113, %99, %88
  %229 = add nuw nsw i64 %81, 1
  br label %80

230:                                              ; preds = %80, %15, %25, %32
  %231 = add nuw nsw i64 %11, 1
  br label %10
}

; Function Attrs: nounwind
define internal fastcc i64 @nl_enqueue(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = getelementptr inbounds i8, ptr %0, i32 104
  %7 = getelementptr inbounds i8, ptr %0, i32 148
  %8 = getelementptr inbounds i8, ptr %0, i32 164
  %9 = getelementptr inbounds i8, ptr %0, i32 136
  %10 = icmp slt i64 %1, 0
  br label %11

11:                                               ; preds = %101, %3
  %12 = phi i64 [ 0, %3 ], [ %102, %101 ]
  %13 = load i64, ptr %6, align 8
  %14 = icmp slt i64 %12, %13
  br i1 %14, label %15, label %103

15:                                               ; preds = %11
  %16 = load ptr, ptr %7, align 4
  %17 = trunc i64 %12 to i32
  %18 = getelementptr inbounds %struct.nl_connection, ptr %16, i32 %17
  %19 = getelementptr inbounds i8, ptr %18, i32 248
  %20 = getelementptr inbounds i8, ptr %18, i32 8
  %21 = getelementptr inbounds i8, ptr %18, i32 256
  %22 = getelementptr inbounds i8, ptr %18, i32 96
  br label %23

23:                                               ; preds = %96, %15
  %24 = phi i64 [ 0, %15 ], [ %97, %96 ]
  %25 = load i64, ptr %19, align 8
  %26 = icmp slt i64 %24, %25
  br i1 %26, label %27, label %101

27:                                               ; preds = %23
  %28 = load ptr, ptr %8, align 4
  %29 = load i64, ptr %20, align 8
  %30 = trunc i64 %29 to i32
  %31 = getelementptr inbounds i8, ptr %28, i32 %30
  %32 = load i8, ptr %31, align 1
  %33 = icmp eq i8 %32, 0
  br i1 %33, label %34, label %101

34:                                               ; preds = %27
  %35 = load ptr, ptr %21, align 8
  %36 = trunc i64 %24 to i32
  %37 = getelementptr inbounds %struct.nl_table, ptr %35, i32 %36
  %38 = getelementptr inbounds i8, ptr %37, i32 212
  br label %39

39:                                               ; preds = %94, %34
  %40 = phi i64 [ 0, %34 ], [ %95, %94 ]
  %41 = load i64, ptr %22, align 8
  %42 = icmp slt i64 %40, %41
  br i1 %42, label %43, label %96

43:                                               ; preds = %39
  %44 = load ptr, ptr %38, align 4
  %45 = trunc i64 %40 to i32
  %46 = getelementptr inbounds ptr, ptr %44, i32 %45
  %47 = load ptr, ptr %46, align 4
  %48 = getelementptr inbounds i8, ptr %47, i32 8
  %49 = load i64, ptr %48, align 8
  %50 = tail call fastcc i64 @nl_is_first(ptr noundef %37, i64 noundef %40) #21
  %51 = icmp ne i64 %50, 0
  %52 = icmp eq i64 %49, %1
  %53 = select i1 %10, i1 true, i1 %52
  %54 = select i1 %51, i1 %53, i1 false
  br i1 %54, label %55, label %94

55:                                               ; preds = %43
  %56 = load ptr, ptr %9, align 8
  %57 = trunc i64 %49 to i32
  %58 = getelementptr inbounds %struct.nl_population, ptr %56, i32 %57
  %59 = getelementptr inbounds i8, ptr %58, i32 120
  %60 = getelementptr inbounds i8, ptr %47, i32 16
  %61 = getelementptr inbounds i8, ptr %58, i32 116
  br label %62

62:                                               ; preds = %55, %92
  %63 = phi i64 [ %93, %92 ], [ 0, %55 ]
  %64 = load ptr, ptr %59, align 8
  %65 = load i64, ptr %60, align 8
  %66 = trunc i64 %65 to i32
  %67 = getelementptr inbounds i64, ptr %64, i32 %66
  %68 = load i64, ptr %67, align 8
  %69 = icmp slt i64 %63, %68
  br i1 %69, label %70, label %94

70:                                               ; preds = %62
  %71 = load ptr, ptr %61, align 4
  %72 = getelementptr inbounds ptr, ptr %71, i32 %66
  %73 = load ptr, ptr %72, align 4
  %74 = trunc i64 %63 to i32
  %75 = getelementptr inbounds i32, ptr %73, i32 %74
  %76 = load i32, ptr %75, align 4
  %77 = sext i32 %76 to i64
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #23
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #23
  %78 = load i64, ptr %47, align 8
  call fastcc void @nl_runs_of(ptr noundef %37, i64 noundef %78, i64 noundef %77, ptr noundef nonnull %4, ptr noundef nonnull %5) #21
  %79 = load i64, ptr %5, align 8
  %80 = load i64, ptr %4, align 8
  %81 = tail call i64 @llvm.smax.i64(i64 %80, i64 %79)
  br label %82

82:                                               ; preds = %85, %70
  %83 = phi i64 [ %91, %85 ], [ %80, %70 ]
  %84 = icmp eq i64 %83, %81
  br i1 %84, label %92, label %85

85:                                               ; preds = %82
  %86 = load i64, ptr %47, align 8
  %87 = tail call fastcc i64 @nl_delay_of(ptr noundef %37, i64 noundef %86, i64 noundef %83) #21
  %88 = add nsw i64 %87, %2
  %89 = tail call fastcc i64 @nl_queue_event(ptr noundef %0, ptr noundef nonnull %47, i64 noundef %88, i64 noundef %77, i64 noundef %83) #21
  %90 = icmp eq i64 %89, 0
  %91 = add i64 %83, 1
  br i1 %90, label %82, label %98

92:                                               ; preds = %82
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #23
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #23
  %93 = add nuw nsw i64 %63, 1
  br label %62

94:                                               ; preds = %62, %43
  %95 = add nuw nsw i64 %40, 1
  br label %39

96:                                               ; preds = %39
  %97 = add nuw nsw i64 %24, 1
  br label %23

98:                                               ; preds = %85
  %99 = getelementptr inbounds i8, ptr %0, i32 232
  %100 = load i64, ptr %99, align 8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #23
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #23
  br label %103

101:                                              ; preds = %23, %27
  %102 = add nuw nsw i64 %12, 1
  br label %11

103:                                              ; preds = %11, %98
  %104 = phi i64 [ %100, %98 ], [ 0, %11 ]
  ret i64 %104
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 0, 2) i64 @nl_report(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) #8 {
  %5 = alloca %struct.nl_text, align 8
  %6 = getelementptr inbounds i8, ptr %1, i32 88
  %7 = load ptr, ptr %6, align 8
  %8 = trunc i64 %2 to i32
  %9 = getelementptr inbounds %struct.nl_slot, ptr %7, i32 %8, i32 1
  %10 = load i64, ptr %9, align 8
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %12, label %72

12:                                               ; preds = %4
  %13 = getelementptr inbounds i8, ptr %0, i32 24
  %14 = load i64, ptr %13, align 8
  %15 = icmp eq i64 %14, 32
  %16 = getelementptr inbounds i8, ptr %1, i32 112
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds ptr, ptr %17, i32 %8
  %19 = load ptr, ptr %18, align 4
  %20 = getelementptr inbounds i8, ptr %1, i32 8
  %21 = load i64, ptr %20, align 8
  %22 = tail call i64 @llvm.smax.i64(i64 %21, i64 0)
  br i1 %15, label %23, label %34

23:                                               ; preds = %12, %32
  %24 = phi i64 [ %33, %32 ], [ 0, %12 ]
  %25 = icmp eq i64 %24, %22
  br i1 %25, label %72, label %26

26:                                               ; preds = %23
  %27 = trunc i64 %24 to i32
  %28 = getelementptr inbounds float, ptr %19, i32 %27
  %29 = load float, ptr %28, align 4
  %30 = fsub float %29, %29
  %31 = fcmp oeq float %30, 0.000000e+00
  br i1 %31, label %32, label %45

32:                                               ; preds = %26
  %33 = add nuw i64 %24, 1
  br label %23

34:                                               ; preds = %12, %43
  %35 = phi i64 [ %44, %43 ], [ 0, %12 ]
  %36 = icmp eq i64 %35, %22
  br i1 %36, label %72, label %37

37:                                               ; preds = %34
  %38 = trunc i64 %35 to i32
  %39 = getelementptr inbounds double, ptr %19, i32 %38
  %40 = load double, ptr %39, align 8
  %41 = fsub double %40, %40
  %42 = fcmp oeq double %41, 0.000000e+00
  br i1 %42, label %43, label %45

43:                                               ; preds = %37
  %44 = add nuw i64 %35, 1
  br label %34

45:                                               ; preds = %37, %26
  %46 = phi i64 [ %24, %26 ], [ %35, %37 ]
  %47 = icmp slt i64 %46, 0
  br i1 %47, label %72, label %48

48:                                               ; preds = %45
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #23
  %49 = getelementptr inbounds i8, ptr %0, i32 240
  store ptr %49, ptr %5, align 8
  %50 = getelementptr inbounds i8, ptr %5, i32 8
  store i64 512, ptr %50, align 8
  store i8 0, ptr %49, align 1
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.29) #21
  %51 = load ptr, ptr %6, align 8
  %52 = getelementptr inbounds %struct.nl_slot, ptr %51, i32 %8
  %53 = load ptr, ptr %52, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %53) #21
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.30) #21
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %46) #21
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.31) #21
  %54 = load ptr, ptr %1, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %54) #21
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.32) #21
  %55 = load i64, ptr %13, align 8
  %56 = icmp eq i64 %55, 32
  %57 = getelementptr inbounds i8, ptr %1, i32 112
  %58 = load ptr, ptr %57, align 8
  %59 = getelementptr inbounds ptr, ptr %58, i32 %8
  %60 = load ptr, ptr %59, align 4
  %61 = trunc i64 %46 to i32
  br i1 %56, label %62, label %66

62:                                               ; preds = %48
  %63 = getelementptr inbounds float, ptr %60, i32 %61
  %64 = load float, ptr %63, align 4
  %65 = fpext float %64 to double
  br label %69

66:                                               ; preds = %48
  %67 = getelementptr inbounds double, ptr %60, i32 %61
  %68 = load double, ptr %67, align 8
  br label %69

69:                                               ; preds = %66, %62
  %70 = phi double [ %65, %62 ], [ %68, %66 ]
  call fastcc void @nl_add_real(ptr noundef nonnull %5, double noundef %70) #21
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.33) #21
  call fastcc void @nl_add_time(ptr noundef nonnull %0, ptr noundef nonnull %5, i64 noundef %3) #21
  %71 = getelementptr inbounds i8, ptr %0, i32 232
  store i64 1, ptr %71, align 8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #23
  br label %72

72:                                               ; preds = %34, %23, %69, %45, %4
  %73 = phi i64 [ 0, %4 ], [ 1, %69 ], [ 0, %45 ], [ 0, %23 ], [ 0, %34 ]
  ret i64 %73
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add_integer(ptr nocapture noundef %0, i64 noundef %1) #8 {
  %3 = icmp slt i64 %1, 0
  br i1 %3, label %4, label %5

4:                                                ; preds = %2
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.34) #21
  br label %5

5:                                                ; preds = %4, %2
  %6 = tail call i64 @llvm.abs.i64(i64 %1, i1 false)
  tail call fastcc void @nl_add_digits(ptr noundef %0, i64 noundef %6, i64 noundef 1) #21
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add_real(ptr nocapture noundef %0, double noundef %1) #8 {
  %3 = fcmp uno double %1, 0.000000e+00
  br i1 %3, label %4, label %5

4:                                                ; preds = %2
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.35) #21
  br label %54

5:                                                ; preds = %2
  %6 = fcmp olt double %1, 0.000000e+00
  br i1 %6, label %7, label %9

7:                                                ; preds = %5
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.34) #21
  %8 = fneg double %1
  br label %9

9:                                                ; preds = %7, %5
  %10 = phi double [ %8, %7 ], [ %1, %5 ]
  %11 = fcmp ogt double %10, 0x7FEFFFFFFFFFFFFF
  br i1 %11, label %12, label %13

12:                                               ; preds = %9
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.36) #21
  br label %54

13:                                               ; preds = %9, %17
  %14 = phi i64 [ %19, %17 ], [ 0, %9 ]
  %15 = phi double [ %18, %17 ], [ %10, %9 ]
  %16 = fcmp ult double %15, 1.000000e+01
  br i1 %16, label %20, label %17

17:                                               ; preds = %13
  %18 = fdiv double %15, 1.000000e+01
  %19 = add nuw nsw i64 %14, 1
  br label %13

20:                                               ; preds = %13, %26
  %21 = phi i64 [ %28, %26 ], [ %14, %13 ]
  %22 = phi double [ %27, %26 ], [ %15, %13 ]
  %23 = fcmp ogt double %22, 0.000000e+00
  %24 = fcmp olt double %22, 1.000000e+00
  %25 = and i1 %23, %24
  br i1 %25, label %26, label %29

26:                                               ; preds = %20
  %27 = fmul double %22, 1.000000e+01
  %28 = add nsw i64 %21, -1
  br label %20

29:                                               ; preds = %20
  %30 = fmul double %22, 1.000000e+08
  %31 = fadd double %30, 5.000000e-01
  %32 = fptoui double %31 to i64
  %33 = freeze i64 %32
  %34 = udiv i64 %33, 100000000
  tail call fastcc void @nl_add_digits(ptr noundef %0, i64 noundef %34, i64 noundef 1) #21
  %35 = mul i64 %34, 100000000
  %36 = sub i64 %33, %35
  br label %37

37:                                               ; preds = %47, %29
  %38 = phi i64 [ %36, %29 ], [ %42, %47 ]
  %39 = phi i64 [ 8, %29 ], [ %48, %47 ]
  %40 = icmp ne i64 %38, 0
  %41 = freeze i64 %38
  %42 = udiv i64 %41, 10
  %43 = mul i64 %42, 10
  %44 = sub i64 %41, %43
  %45 = icmp eq i64 %44, 0
  %46 = and i1 %40, %45
  br i1 %46, label %47, label %49

47:                                               ; preds = %37
  %48 = add nsw i64 %39, -1
  br label %37

49:                                               ; preds = %37
  br i1 %40, label %50, label %51

50:                                               ; preds = %49
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.37) #21
  tail call fastcc void @nl_add_digits(ptr noundef %0, i64 noundef %38, i64 noundef %39) #21
  br label %51

51:                                               ; preds = %50, %49
  %52 = icmp eq i64 %21, 0
  br i1 %52, label %54, label %53

53:                                               ; preds = %51
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.38) #21
  tail call fastcc void @nl_add_integer(ptr noundef %0, i64 noundef %21) #21
  br label %54

54:                                               ; preds = %51, %53, %12, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add_time(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i64 noundef %2) #8 {
  %4 = sitofp i64 %2 to double
  %5 = getelementptr inbounds i8, ptr %0, i32 32
  %6 = load i64, ptr %5, align 8
  %7 = sitofp i64 %6 to double
  %8 = fmul double %4, %7
  %9 = getelementptr inbounds i8, ptr %0, i32 40
  %10 = load i64, ptr %9, align 8
  %11 = sitofp i64 %10 to double
  %12 = fdiv double %8, %11
  %13 = fmul double %12, 1.000000e+06
  %14 = fadd double %13, 5.000000e-01
  %15 = fptoui double %14 to i64
  %16 = freeze i64 %15
  %17 = udiv i64 %16, 1000000
  tail call fastcc void @nl_add_digits(ptr noundef %1, i64 noundef %17, i64 noundef 1) #21
  %18 = mul i64 %17, 1000000
  %19 = sub i64 %16, %18
  br label %20

20:                                               ; preds = %30, %3
  %21 = phi i64 [ %19, %3 ], [ %25, %30 ]
  %22 = phi i64 [ 6, %3 ], [ %31, %30 ]
  %23 = icmp ne i64 %21, 0
  %24 = freeze i64 %21
  %25 = udiv i64 %24, 10
  %26 = mul i64 %25, 10
  %27 = sub i64 %24, %26
  %28 = icmp eq i64 %27, 0
  %29 = and i1 %23, %28
  br i1 %29, label %30, label %32

30:                                               ; preds = %20
  %31 = add nsw i64 %22, -1
  br label %20

32:                                               ; preds = %20
  br i1 %23, label %33, label %34

33:                                               ; preds = %32
  tail call fastcc void @nl_add(ptr noundef %1, ptr noundef nonnull @.str.37) #21
  tail call fastcc void @nl_add_digits(ptr noundef %1, i64 noundef %21, i64 noundef %22) #21
  br label %34

34:                                               ; preds = %33, %32
  tail call fastcc void @nl_add(ptr noundef %1, ptr noundef nonnull @.str.39) #21
  tail call fastcc void @nl_add_integer(ptr noundef %1, i64 noundef %2) #21
  tail call fastcc void @nl_add(ptr noundef %1, ptr noundef nonnull @.str.40) #21
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add_digits(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #8 {
  %4 = alloca [24 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %4) #23
  %5 = getelementptr inbounds i8, ptr %4, i32 23
  store i8 0, ptr %5, align 1
  br label %6

6:                                                ; preds = %16, %3
  %7 = phi i64 [ %1, %3 ], [ %18, %16 ]
  %8 = phi i64 [ 23, %3 ], [ %23, %16 ]
  %9 = phi i64 [ 0, %3 ], [ %26, %16 ]
  %10 = icmp ne i64 %7, 0
  %11 = icmp slt i64 %9, %2
  %12 = select i1 %10, i1 true, i1 %11
  br i1 %12, label %16, label %13

13:                                               ; preds = %6
  %14 = trunc i64 %8 to i32
  %15 = getelementptr inbounds i8, ptr %4, i32 %14
  call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull %15) #21
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %4) #23
  ret void

16:                                               ; preds = %6
  %17 = freeze i64 %7
  %18 = udiv i64 %17, 10
  %19 = mul i64 %18, 10
  %20 = sub i64 %17, %19
  %21 = trunc nuw nsw i64 %20 to i8
  %22 = or disjoint i8 %21, 48
  %23 = add nsw i64 %8, -1
  %24 = trunc i64 %23 to i32
  %25 = getelementptr inbounds [24 x i8], ptr %4, i32 0, i32 %24
  store i8 %22, ptr %25, align 1
  %26 = add nuw nsw i64 %9, 1
  br label %6
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc double @nl_reduce(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3) #14 {
  %5 = alloca [16 x double], align 16
  %6 = alloca [16 x float], align 16
  %7 = getelementptr inbounds i8, ptr %0, i32 24
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 32
  %10 = icmp eq i64 %1, 3
  br i1 %9, label %11, label %79

11:                                               ; preds = %4
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %6) #23
  br i1 %10, label %12, label %14

12:                                               ; preds = %11
  %13 = tail call i64 @llvm.smax.i64(i64 %3, i64 1)
  br label %19

14:                                               ; preds = %11
  %15 = icmp eq i64 %1, 0
  %16 = icmp eq i64 %1, 1
  %17 = select i1 %16, float 0xFFF0000000000000, float 0x7FF0000000000000
  %18 = select i1 %15, float 0.000000e+00, float %17
  br label %35

19:                                               ; preds = %25, %12
  %20 = phi i64 [ %33, %25 ], [ 0, %12 ]
  %21 = phi i64 [ %34, %25 ], [ 1, %12 ]
  %22 = icmp eq i64 %21, %13
  br i1 %22, label %23, label %25

23:                                               ; preds = %19
  %24 = sitofp i64 %20 to double
  br label %77

25:                                               ; preds = %19
  %26 = trunc i64 %20 to i32
  %27 = getelementptr inbounds float, ptr %2, i32 %26
  %28 = load float, ptr %27, align 4
  %29 = trunc i64 %21 to i32
  %30 = getelementptr inbounds float, ptr %2, i32 %29
  %31 = load float, ptr %30, align 4
  %32 = fcmp olt float %28, %31
  %33 = select i1 %32, i64 %21, i64 %20
  %34 = add nuw i64 %21, 1
  br label %19

35:                                               ; preds = %40, %14
  %36 = phi i64 [ %43, %40 ], [ 0, %14 ]
  %37 = icmp eq i64 %36, 16
  br i1 %37, label %38, label %40

38:                                               ; preds = %35
  %39 = tail call i64 @llvm.smax.i64(i64 %3, i64 0)
  br label %44

40:                                               ; preds = %35
  %41 = trunc nuw i64 %36 to i32
  %42 = getelementptr inbounds [16 x float], ptr %6, i32 0, i32 %41
  store float %18, ptr %42, align 4
  %43 = add nuw nsw i64 %36, 1
  br label %35

44:                                               ; preds = %47, %38
  %45 = phi i64 [ %55, %47 ], [ 0, %38 ]
  %46 = icmp eq i64 %45, %39
  br i1 %46, label %56, label %47

47:                                               ; preds = %44
  %48 = trunc i64 %45 to i32
  %49 = and i32 %48, 15
  %50 = getelementptr inbounds [16 x float], ptr %6, i32 0, i32 %49
  %51 = load float, ptr %50, align 4
  %52 = getelementptr inbounds float, ptr %2, i32 %48
  %53 = load float, ptr %52, align 4
  %54 = tail call fastcc float @nl_combine_32(i64 noundef %1, float noundef %51, float noundef %53) #21
  store float %54, ptr %50, align 4
  %55 = add nuw i64 %45, 1
  br label %44

56:                                               ; preds = %44, %65
  %57 = phi i64 [ %66, %65 ], [ 8, %44 ]
  %58 = icmp eq i64 %57, 0
  br i1 %58, label %59, label %62

59:                                               ; preds = %56
  %60 = load float, ptr %6, align 16
  %61 = fpext float %60 to double
  br label %77

62:                                               ; preds = %56, %67
  %63 = phi i64 [ %76, %67 ], [ 0, %56 ]
  %64 = icmp eq i64 %63, %57
  br i1 %64, label %65, label %67

65:                                               ; preds = %62
  %66 = lshr i64 %57, 1
  br label %56

67:                                               ; preds = %62
  %68 = trunc i64 %63 to i32
  %69 = getelementptr inbounds [16 x float], ptr %6, i32 0, i32 %68
  %70 = load float, ptr %69, align 4
  %71 = add nuw nsw i64 %63, %57
  %72 = trunc i64 %71 to i32
  %73 = getelementptr inbounds [16 x float], ptr %6, i32 0, i32 %72
  %74 = load float, ptr %73, align 4
  %75 = tail call fastcc float @nl_combine_32(i64 noundef %1, float noundef %70, float noundef %74) #21
  store float %75, ptr %69, align 4
  %76 = add nuw nsw i64 %63, 1
  br label %62

77:                                               ; preds = %23, %59
  %78 = phi double [ %24, %23 ], [ %61, %59 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %6) #23
  br label %146

79:                                               ; preds = %4
  call void @llvm.lifetime.start.p0(i64 128, ptr nonnull %5) #23
  br i1 %10, label %80, label %82

80:                                               ; preds = %79
  %81 = tail call i64 @llvm.smax.i64(i64 %3, i64 1)
  br label %87

82:                                               ; preds = %79
  %83 = icmp eq i64 %1, 0
  %84 = icmp eq i64 %1, 1
  %85 = select i1 %84, double 0xFFF0000000000000, double 0x7FF0000000000000
  %86 = select i1 %83, double 0.000000e+00, double %85
  br label %103

87:                                               ; preds = %93, %80
  %88 = phi i64 [ %101, %93 ], [ 0, %80 ]
  %89 = phi i64 [ %102, %93 ], [ 1, %80 ]
  %90 = icmp eq i64 %89, %81
  br i1 %90, label %91, label %93

91:                                               ; preds = %87
  %92 = sitofp i64 %88 to double
  br label %144

93:                                               ; preds = %87
  %94 = trunc i64 %88 to i32
  %95 = getelementptr inbounds double, ptr %2, i32 %94
  %96 = load double, ptr %95, align 8
  %97 = trunc i64 %89 to i32
  %98 = getelementptr inbounds double, ptr %2, i32 %97
  %99 = load double, ptr %98, align 8
  %100 = fcmp olt double %96, %99
  %101 = select i1 %100, i64 %89, i64 %88
  %102 = add nuw i64 %89, 1
  br label %87

103:                                              ; preds = %108, %82
  %104 = phi i64 [ %111, %108 ], [ 0, %82 ]
  %105 = icmp eq i64 %104, 16
  br i1 %105, label %106, label %108

106:                                              ; preds = %103
  %107 = tail call i64 @llvm.smax.i64(i64 %3, i64 0)
  br label %112

108:                                              ; preds = %103
  %109 = trunc nuw i64 %104 to i32
  %110 = getelementptr inbounds [16 x double], ptr %5, i32 0, i32 %109
  store double %86, ptr %110, align 8
  %111 = add nuw nsw i64 %104, 1
  br label %103

112:                                              ; preds = %115, %106
  %113 = phi i64 [ %123, %115 ], [ 0, %106 ]
  %114 = icmp eq i64 %113, %107
  br i1 %114, label %124, label %115

115:                                              ; preds = %112
  %116 = trunc i64 %113 to i32
  %117 = and i32 %116, 15
  %118 = getelementptr inbounds [16 x double], ptr %5, i32 0, i32 %117
  %119 = load double, ptr %118, align 8
  %120 = getelementptr inbounds double, ptr %2, i32 %116
  %121 = load double, ptr %120, align 8
  %122 = tail call fastcc double @nl_combine_64(i64 noundef %1, double noundef %119, double noundef %121) #21
  store double %122, ptr %118, align 8
  %123 = add nuw i64 %113, 1
  br label %112

124:                                              ; preds = %112, %132
  %125 = phi i64 [ %133, %132 ], [ 8, %112 ]
  %126 = icmp eq i64 %125, 0
  br i1 %126, label %127, label %129

127:                                              ; preds = %124
  %128 = load double, ptr %5, align 16
  br label %144

129:                                              ; preds = %124, %134
  %130 = phi i64 [ %143, %134 ], [ 0, %124 ]
  %131 = icmp eq i64 %130, %125
  br i1 %131, label %132, label %134

132:                                              ; preds = %129
  %133 = lshr i64 %125, 1
  br label %124

134:                                              ; preds = %129
  %135 = trunc i64 %130 to i32
  %136 = getelementptr inbounds [16 x double], ptr %5, i32 0, i32 %135
  %137 = load double, ptr %136, align 8
  %138 = add nuw nsw i64 %130, %125
  %139 = trunc i64 %138 to i32
  %140 = getelementptr inbounds [16 x double], ptr %5, i32 0, i32 %139
  %141 = load double, ptr %140, align 8
  %142 = tail call fastcc double @nl_combine_64(i64 noundef %1, double noundef %137, double noundef %141) #21
  store double %142, ptr %136, align 8
  %143 = add nuw nsw i64 %130, 1
  br label %129

144:                                              ; preds = %91, %127
  %145 = phi double [ %92, %91 ], [ %128, %127 ]
  call void @llvm.lifetime.end.p0(i64 128, ptr nonnull %5) #23
  br label %146

146:                                              ; preds = %144, %77
  %147 = phi double [ %78, %77 ], [ %145, %144 ]
  ret double %147
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc noundef float @nl_combine_32(i64 noundef %0, float noundef %1, float noundef %2) #4 {
  switch i64 %0, label %9 [
    i64 0, label %4
    i64 1, label %6
  ]

4:                                                ; preds = %3
  %5 = fadd float %1, %2
  br label %12

6:                                                ; preds = %3
  %7 = fcmp olt float %2, %1
  %8 = select i1 %7, float %1, float %2
  br label %12

9:                                                ; preds = %3
  %10 = fcmp olt float %1, %2
  %11 = select i1 %10, float %1, float %2
  br label %12

12:                                               ; preds = %6, %9, %4
  %13 = phi float [ %5, %4 ], [ %8, %6 ], [ %11, %9 ]
  ret float %13
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc noundef double @nl_combine_64(i64 noundef %0, double noundef %1, double noundef %2) #4 {
  switch i64 %0, label %9 [
    i64 0, label %4
    i64 1, label %6
  ]

4:                                                ; preds = %3
  %5 = fadd double %1, %2
  br label %12

6:                                                ; preds = %3
  %7 = fcmp olt double %2, %1
  %8 = select i1 %7, double %1, double %2
  br label %12

9:                                                ; preds = %3
  %10 = fcmp olt double %1, %2
  %11 = select i1 %10, double %1, double %2
  br label %12

12:                                               ; preds = %6, %9, %4
  %13 = phi double [ %5, %4 ], [ %8, %6 ], [ %11, %9 ]
  ret double %13
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_release_events(ptr nocapture noundef %0, i64 noundef %1) #17 {
  %3 = getelementptr inbounds i8, ptr %0, i32 24
  %4 = load i64, ptr %3, align 8
  %5 = srem i64 %1, %4
  %6 = getelementptr inbounds i8, ptr %0, i32 32
  %7 = load ptr, ptr %6, align 8
  %8 = trunc i64 %5 to i32
  %9 = getelementptr inbounds i32, ptr %7, i32 %8
  %10 = load i32, ptr %9, align 4
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %26, label %12

12:                                               ; preds = %2
  %13 = getelementptr inbounds i8, ptr %0, i32 64
  %14 = load i32, ptr %13, align 8
  %15 = getelementptr inbounds i8, ptr %0, i32 40
  %16 = load ptr, ptr %15, align 8
  %17 = getelementptr inbounds i8, ptr %0, i32 36
  %18 = load ptr, ptr %17, align 4
  %19 = getelementptr inbounds i32, ptr %18, i32 %8
  %20 = load i32, ptr %19, align 4
  %21 = getelementptr inbounds %struct.nl_event, ptr %16, i32 %20, i32 2
  store i32 %14, ptr %21, align 4
  %22 = load ptr, ptr %6, align 8
  %23 = getelementptr inbounds i32, ptr %22, i32 %8
  %24 = load i32, ptr %23, align 4
  %25 = add nsw i32 %24, -1
  store i32 %25, ptr %13, align 8
  store i32 0, ptr %23, align 4
  br label %26

26:                                               ; preds = %2, %12
  ret void
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 3) i64 @nl_run_row(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #0 {
  %9 = getelementptr inbounds i8, ptr %2, i32 196
  %10 = load ptr, ptr %9, align 4
  tail call fastcc void @nl_place_uniforms(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %10, i64 noundef %7) #21
  %11 = getelementptr inbounds i8, ptr %0, i32 4
  %12 = load ptr, ptr %11, align 4
  %13 = trunc i64 %3 to i32
  %14 = getelementptr inbounds ptr, ptr %12, i32 %13
  %15 = load ptr, ptr %14, align 4
  %16 = load ptr, ptr %9, align 4
  %17 = tail call fastcc ptr @nl_posts(ptr noundef %2, i64 noundef %5, i64 noundef %6) #21
  %18 = trunc i64 %4 to i32
  %19 = trunc i64 %5 to i32
  %20 = trunc i64 %6 to i32
  %21 = tail call i32 %15(ptr noundef %16, ptr noundef %17, i32 noundef %18, i32 noundef %19, i32 noundef %20) #25
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %25, label %23

23:                                               ; preds = %8
  %24 = load ptr, ptr %9, align 4
  tail call fastcc void @nl_report_overflow(ptr noundef nonnull %0, ptr noundef %1, ptr noundef nonnull %2, ptr noundef %24) #21
  br label %25

25:                                               ; preds = %8, %23
  %26 = phi i64 [ 2, %23 ], [ 0, %8 ]
  ret i64 %26
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @nl_place_uniforms(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, i64 noundef %4) #18 {
  %6 = getelementptr inbounds i8, ptr %2, i32 216
  %7 = load i64, ptr %6, align 8
  %8 = trunc i64 %7 to i32
  %9 = getelementptr inbounds i64, ptr %3, i32 %8
  %10 = getelementptr inbounds i8, ptr %1, i32 128
  %11 = load i64, ptr %10, align 8
  %12 = trunc i64 %11 to i32
  %13 = shl i32 %12, 6
  %14 = getelementptr inbounds i8, ptr %9, i32 %13
  %15 = getelementptr inbounds i8, ptr %1, i32 88
  %16 = getelementptr inbounds i8, ptr %0, i32 144
  %17 = getelementptr inbounds i8, ptr %1, i32 152
  br label %18

18:                                               ; preds = %41, %5
  %19 = phi i64 [ 0, %5 ], [ %44, %41 ]
  %20 = load i64, ptr %15, align 8
  %21 = icmp slt i64 %19, %20
  br i1 %21, label %23, label %22

22:                                               ; preds = %18
  ret void

23:                                               ; preds = %18
  %24 = load ptr, ptr %16, align 8
  %25 = load ptr, ptr %17, align 8
  %26 = trunc i64 %19 to i32
  %27 = shl i32 %26, 1
  %28 = getelementptr inbounds i64, ptr %25, i32 %27
  %29 = load i64, ptr %28, align 8
  %30 = trunc i64 %29 to i32
  %31 = getelementptr inbounds %struct.nl_probe, ptr %24, i32 %30
  %32 = or disjoint i32 %27, 1
  %33 = getelementptr inbounds i64, ptr %25, i32 %32
  %34 = load i64, ptr %33, align 8
  %35 = icmp eq i64 %34, 0
  br i1 %35, label %38, label %36

36:                                               ; preds = %23
  %37 = tail call fastcc double @nl_former_probe(ptr noundef %31, i64 noundef %4) #21
  br label %41

38:                                               ; preds = %23
  %39 = getelementptr inbounds i8, ptr %31, i32 48
  %40 = load double, ptr %39, align 8
  br label %41

41:                                               ; preds = %38, %36
  %42 = phi double [ %37, %36 ], [ %40, %38 ]
  %43 = getelementptr inbounds i64, ptr %14, i32 %26
  store double %42, ptr %43, align 8
  %44 = add nuw nsw i64 %19, 1
  br label %18
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_report_overflow(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3) #8 {
  %5 = alloca %struct.nl_text, align 8
  %6 = getelementptr inbounds i8, ptr %3, i32 80
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds i8, ptr %0, i32 140
  %9 = load ptr, ptr %8, align 4
  %10 = getelementptr inbounds i8, ptr %1, i32 168
  %11 = load ptr, ptr %10, align 8
  %12 = trunc i64 %7 to i32
  %13 = getelementptr inbounds i64, ptr %11, i32 %12
  %14 = load i64, ptr %13, align 8
  %15 = icmp eq i64 %14, 0
  %16 = select i1 %15, i32 72, i32 76
  %17 = getelementptr inbounds i8, ptr %2, i32 %16
  %18 = load ptr, ptr %17, align 4
  %19 = tail call fastcc i64 @nl_end_target(ptr noundef %1, i64 noundef %14, ptr noundef %18, i64 noundef %7) #21
  %20 = trunc i64 %19 to i32
  %21 = getelementptr inbounds %struct.nl_target, ptr %9, i32 %20
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #23
  %22 = getelementptr inbounds i8, ptr %0, i32 240
  store ptr %22, ptr %5, align 8
  %23 = getelementptr inbounds i8, ptr %5, i32 8
  store i64 512, ptr %23, align 8
  store i8 0, ptr %22, align 1
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.41) #21
  %24 = load ptr, ptr %1, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %24) #21
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.42) #21
  %25 = getelementptr inbounds i8, ptr %3, i32 64
  %26 = load double, ptr %25, align 8
  call fastcc void @nl_add_real(ptr noundef nonnull %5, double noundef %26) #21
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.43) #21
  %27 = load ptr, ptr %21, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %27) #21
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.30) #21
  %28 = getelementptr inbounds i8, ptr %3, i32 72
  %29 = load i64, ptr %28, align 8
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %29) #21
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.31) #21
  %30 = getelementptr inbounds i8, ptr %0, i32 136
  %31 = load ptr, ptr %30, align 8
  %32 = getelementptr inbounds i8, ptr %21, i32 8
  %33 = load i64, ptr %32, align 8
  %34 = trunc i64 %33 to i32
  %35 = getelementptr inbounds %struct.nl_population, ptr %31, i32 %34
  %36 = load ptr, ptr %35, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %36) #21
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.44) #21
  %37 = getelementptr inbounds i8, ptr %0, i32 192
  %38 = load i64, ptr %37, align 8
  call fastcc void @nl_add_time(ptr noundef %0, ptr noundef nonnull %5, i64 noundef %38) #21
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.45) #21
  %39 = getelementptr inbounds i8, ptr %0, i32 232
  store i64 2, ptr %39, align 8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #23
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc ptr @nl_posts(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #8 {
  %4 = getelementptr inbounds i8, ptr %0, i32 40
  %5 = load i64, ptr %4, align 8
  switch i64 %5, label %20 [
    i64 4, label %6
    i64 0, label %11
  ]

6:                                                ; preds = %3
  %7 = getelementptr inbounds i8, ptr %0, i32 84
  %8 = load ptr, ptr %7, align 4
  %9 = trunc i64 %1 to i32
  %10 = getelementptr inbounds i32, ptr %8, i32 %9
  br label %41

11:                                               ; preds = %3
  %12 = getelementptr inbounds i8, ptr %0, i32 152
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds i8, ptr %0, i32 56
  %15 = load i64, ptr %14, align 8
  %16 = tail call i64 @llvm.umax.i64(i64 %15, i64 1)
  %17 = srem i64 %1, %16
  %18 = trunc i64 %17 to i32
  %19 = getelementptr inbounds i32, ptr %13, i32 %18
  br label %41

20:                                               ; preds = %3
  %21 = getelementptr inbounds i8, ptr %0, i32 84
  %22 = load ptr, ptr %21, align 4
  %23 = trunc i64 %1 to i32
  %24 = getelementptr inbounds i16, ptr %22, i32 %23
  %25 = sub nsw i64 %2, %1
  %26 = getelementptr inbounds i8, ptr %0, i32 152
  %27 = tail call i64 @llvm.smax.i64(i64 %25, i64 0)
  br label %28

28:                                               ; preds = %33, %20
  %29 = phi i64 [ 0, %20 ], [ %40, %33 ]
  %30 = icmp eq i64 %29, %27
  br i1 %30, label %31, label %33

31:                                               ; preds = %28
  %32 = load ptr, ptr %26, align 8
  br label %41

33:                                               ; preds = %28
  %34 = trunc i64 %29 to i32
  %35 = getelementptr inbounds i16, ptr %24, i32 %34
  %36 = load i16, ptr %35, align 2
  %37 = zext i16 %36 to i32
  %38 = load ptr, ptr %26, align 8
  %39 = getelementptr inbounds i32, ptr %38, i32 %34
  store i32 %37, ptr %39, align 4
  %40 = add nuw i64 %29, 1
  br label %28

41:                                               ; preds = %31, %11, %6
  %42 = phi ptr [ %10, %6 ], [ %19, %11 ], [ %32, %31 ]
  ret ptr %42
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc double @nl_former_probe(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i32 56
  %4 = load i64, ptr %3, align 8
  %5 = add nsw i64 %4, 1
  %6 = getelementptr inbounds i8, ptr %0, i32 72
  %7 = load ptr, ptr %6, align 8
  %8 = getelementptr inbounds i8, ptr %0, i32 64
  %9 = load i64, ptr %8, align 8
  %10 = srem i64 %1, %5
  %11 = add i64 %9, %5
  %12 = sub i64 %11, %10
  %13 = srem i64 %12, %5
  %14 = trunc i64 %13 to i32
  %15 = getelementptr inbounds double, ptr %7, i32 %14
  %16 = load double, ptr %15, align 8
  ret double %16
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc range(i64 0, 2) i64 @nl_is_due(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #3 {
  %3 = load i64, ptr %1, align 8
  %4 = icmp eq i64 %3, 1
  br i1 %4, label %5, label %21

5:                                                ; preds = %2
  %6 = getelementptr inbounds i8, ptr %1, i32 16
  %7 = load i64, ptr %6, align 8
  %8 = icmp eq i64 %7, 1
  %9 = getelementptr inbounds i8, ptr %0, i32 192
  %10 = load i64, ptr %9, align 8
  %11 = getelementptr inbounds i8, ptr %1, i32 24
  %12 = load i64, ptr %11, align 8
  br i1 %8, label %13, label %15

13:                                               ; preds = %5
  %14 = icmp eq i64 %10, %12
  br label %18

15:                                               ; preds = %5
  %16 = srem i64 %10, %12
  %17 = icmp eq i64 %16, 0
  br label %18

18:                                               ; preds = %15, %13
  %19 = phi i1 [ %14, %13 ], [ %17, %15 ]
  %20 = zext i1 %19 to i64
  br label %21

21:                                               ; preds = %18, %2
  %22 = phi i64 [ 1, %2 ], [ %20, %18 ]
  ret i64 %22
}

; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @nl_keep_probe(ptr nocapture noundef %0, i64 noundef %1, double noundef %2) #19 {
  %4 = getelementptr inbounds i8, ptr %0, i32 56
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i32 64
  %7 = getelementptr inbounds i8, ptr %0, i32 72
  %8 = tail call i64 @llvm.smax.i64(i64 %5, i64 -1)
  %9 = add i64 %8, 1
  br label %10

10:                                               ; preds = %22, %3
  %11 = phi i64 [ 0, %3 ], [ %26, %22 ]
  %12 = icmp eq i64 %11, %9
  br i1 %12, label %16, label %13

13:                                               ; preds = %10
  %14 = load i64, ptr %6, align 8
  %15 = icmp slt i64 %14, 0
  br i1 %15, label %22, label %16

16:                                               ; preds = %10, %13
  %17 = add nsw i64 %5, 1
  store i64 %1, ptr %6, align 8
  %18 = load ptr, ptr %7, align 8
  %19 = srem i64 %1, %17
  %20 = trunc i64 %19 to i32
  %21 = getelementptr inbounds double, ptr %18, i32 %20
  store double %2, ptr %21, align 8
  ret void

22:                                               ; preds = %13
  %23 = load ptr, ptr %7, align 8
  %24 = trunc i64 %11 to i32
  %25 = getelementptr inbounds double, ptr %23, i32 %24
  store double %2, ptr %25, align 8
  %26 = add nuw i64 %11, 1
  br label %10
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc range(i64 0, 2) i64 @nl_is_new(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #7 {
  %4 = icmp eq i64 %2, 0
  %5 = getelementptr inbounds i8, ptr %0, i32 256
  %6 = trunc i64 %1 to i32
  %7 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %8

8:                                                ; preds = %11, %3
  %9 = phi i64 [ 0, %3 ], [ %23, %11 ]
  %10 = icmp eq i64 %9, %7
  br i1 %10, label %24, label %11

11:                                               ; preds = %8
  %12 = load ptr, ptr %5, align 8
  %13 = trunc i64 %9 to i32
  %14 = getelementptr inbounds %struct.nl_table, ptr %12, i32 %13, i32 2
  %15 = getelementptr inbounds %struct.nl_table, ptr %12, i32 %6, i32 2
  %16 = getelementptr inbounds %struct.nl_table, ptr %12, i32 %13, i32 1
  %17 = getelementptr inbounds %struct.nl_table, ptr %12, i32 %6, i32 1
  %18 = select i1 %4, ptr %16, ptr %14
  %19 = select i1 %4, ptr %17, ptr %15
  %20 = load i64, ptr %18, align 8
  %21 = load i64, ptr %19, align 8
  %22 = icmp eq i64 %20, %21
  %23 = add nuw i64 %9, 1
  br i1 %22, label %24, label %8

24:                                               ; preds = %11, %8
  %25 = icmp sge i64 %9, %1
  %26 = zext i1 %25 to i64
  ret i64 %26
}

; Function Attrs: nounwind
define internal fastcc i64 @nl_run_rows(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3) #0 {
  %5 = getelementptr inbounds i8, ptr %2, i32 32
  %6 = getelementptr inbounds i8, ptr %2, i32 24
  br label %7

7:                                                ; preds = %14, %4
  %8 = phi i64 [ 0, %4 ], [ %13, %14 ]
  %9 = load i64, ptr %5, align 8
  %10 = icmp slt i64 %8, %9
  br i1 %10, label %11, label %33

11:                                               ; preds = %7
  %12 = tail call fastcc i64 @nl_first_run(ptr noundef nonnull %2, i64 noundef %8) #21
  %13 = add nuw nsw i64 %8, 1
  br label %14

14:                                               ; preds = %31, %11
  %15 = phi i64 [ %12, %11 ], [ %32, %31 ]
  %16 = tail call fastcc i64 @nl_first_run(ptr noundef %2, i64 noundef %13) #21
  %17 = icmp slt i64 %15, %16
  br i1 %17, label %18, label %7

18:                                               ; preds = %14
  %19 = tail call fastcc i64 @nl_run_start(ptr noundef %2, i64 noundef %15) #21
  %20 = tail call fastcc i64 @nl_run_end(ptr noundef %2, i64 noundef %15) #21
  %21 = icmp slt i64 %19, %20
  br i1 %21, label %22, label %31

22:                                               ; preds = %18
  %23 = load i64, ptr %6, align 8
  %24 = add nsw i64 %23, %8
  %25 = tail call fastcc i64 @nl_run_delay(ptr noundef %2, i64 noundef %15) #21
  %26 = tail call fastcc i64 @nl_run_row(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %24, i64 noundef %19, i64 noundef %20, i64 noundef %25) #21
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %31, label %28

28:                                               ; preds = %22
  %29 = getelementptr inbounds i8, ptr %0, i32 232
  %30 = load i64, ptr %29, align 8
  br label %33

31:                                               ; preds = %22, %18
  %32 = add nsw i64 %15, 1
  br label %14

33:                                               ; preds = %7, %28
  %34 = phi i64 [ %30, %28 ], [ 0, %7 ]
  ret i64 %34
}

; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @nl_sums_begin(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #19 {
  %4 = getelementptr inbounds i8, ptr %0, i32 24
  %5 = load i64, ptr %4, align 8
  %6 = icmp eq i64 %5, 32
  %7 = getelementptr inbounds i8, ptr %0, i32 168
  %8 = load ptr, ptr %7, align 8
  %9 = shl nsw i64 %2, 4
  %10 = icmp eq i64 %1, 0
  %11 = icmp eq i64 %1, 1
  %12 = tail call i64 @llvm.smax.i64(i64 %9, i64 0)
  br i1 %6, label %13, label %23

13:                                               ; preds = %3
  %14 = select i1 %11, float 0xFFF0000000000000, float 0x7FF0000000000000
  %15 = select i1 %10, float 0.000000e+00, float %14
  br label %16

16:                                               ; preds = %19, %13
  %17 = phi i64 [ 0, %13 ], [ %22, %19 ]
  %18 = icmp eq i64 %17, %12
  br i1 %18, label %33, label %19

19:                                               ; preds = %16
  %20 = trunc i64 %17 to i32
  %21 = getelementptr inbounds float, ptr %8, i32 %20
  store float %15, ptr %21, align 4
  %22 = add nuw nsw i64 %17, 1
  br label %16

23:                                               ; preds = %3
  %24 = select i1 %11, double 0xFFF0000000000000, double 0x7FF0000000000000
  %25 = select i1 %10, double 0.000000e+00, double %24
  br label %26

26:                                               ; preds = %29, %23
  %27 = phi i64 [ 0, %23 ], [ %32, %29 ]
  %28 = icmp eq i64 %27, %12
  br i1 %28, label %33, label %29

29:                                               ; preds = %26
  %30 = trunc i64 %27 to i32
  %31 = getelementptr inbounds double, ptr %8, i32 %30
  store double %25, ptr %31, align 8
  %32 = add nuw nsw i64 %27, 1
  br label %26

33:                                               ; preds = %26, %16
  %34 = getelementptr inbounds i8, ptr %0, i32 172
  %35 = load ptr, ptr %34, align 4
  %36 = trunc i64 %2 to i32
  %37 = shl i32 %36, 2
  tail call void @llvm.memset.p0.i32(ptr align 4 %35, i8 0, i32 %37, i1 false)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_sums_add(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) #8 {
  %7 = getelementptr inbounds i8, ptr %0, i32 24
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 32
  %10 = getelementptr inbounds i8, ptr %0, i32 168
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds i8, ptr %0, i32 176
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds i8, ptr %2, i32 32
  %15 = icmp eq i64 %4, 0
  %16 = getelementptr inbounds i8, ptr %2, i32 24
  %17 = getelementptr inbounds i8, ptr %0, i32 172
  br i1 %9, label %18, label %67

18:                                               ; preds = %31, %6
  %19 = phi i64 [ 0, %6 ], [ %24, %31 ]
  %20 = load i64, ptr %14, align 8
  %21 = icmp slt i64 %19, %20
  br i1 %21, label %22, label %116

22:                                               ; preds = %18
  %23 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull readonly %2, i64 noundef %19) #21
  %24 = add nuw nsw i64 %19, 1
  %25 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull readonly %2, i64 noundef %24) #21
  br i1 %15, label %28, label %26

26:                                               ; preds = %22
  %27 = tail call fastcc ptr @nl_posts(ptr noundef nonnull readonly %2, i64 noundef %23, i64 noundef %25) #21
  br label %28

28:                                               ; preds = %26, %22
  %29 = phi ptr [ %27, %26 ], [ null, %22 ]
  %30 = tail call i64 @llvm.smax.i64(i64 %23, i64 %25)
  br label %31

31:                                               ; preds = %65, %28
  %32 = phi i64 [ %23, %28 ], [ %66, %65 ]
  %33 = icmp eq i64 %32, %30
  br i1 %33, label %18, label %34

34:                                               ; preds = %31
  %35 = tail call fastcc i64 @nl_is_alive_32(ptr noundef readonly %1, ptr noundef readonly %2, i64 noundef %32) #21
  %36 = icmp eq i64 %35, 0
  br i1 %36, label %65, label %37

37:                                               ; preds = %34
  br i1 %15, label %44, label %38

38:                                               ; preds = %37
  %39 = sub nsw i64 %32, %23
  %40 = trunc i64 %39 to i32
  %41 = getelementptr inbounds i32, ptr %29, i32 %40
  %42 = load i32, ptr %41, align 4
  %43 = zext i32 %42 to i64
  br label %47

44:                                               ; preds = %37
  %45 = load i64, ptr %16, align 8
  %46 = add nsw i64 %45, %19
  br label %47

47:                                               ; preds = %44, %38
  %48 = phi i64 [ %43, %38 ], [ %46, %44 ]
  %49 = load ptr, ptr %17, align 4
  %50 = trunc i64 %48 to i32
  %51 = getelementptr inbounds i32, ptr %49, i32 %50
  %52 = load i32, ptr %51, align 4
  %53 = add nsw i32 %52, 1
  store i32 %53, ptr %51, align 4
  %54 = and i32 %52, 15
  %55 = zext nneg i32 %54 to i64
  %56 = mul nsw i64 %55, %5
  %57 = add i64 %56, %48
  %58 = trunc i64 %57 to i32
  %59 = getelementptr inbounds float, ptr %11, i32 %58
  %60 = load float, ptr %59, align 4
  %61 = trunc i64 %32 to i32
  %62 = getelementptr inbounds float, ptr %13, i32 %61
  %63 = load float, ptr %62, align 4
  %64 = tail call fastcc float @nl_combine_32(i64 noundef %3, float noundef %60, float noundef %63) #21
  store float %64, ptr %59, align 4
  br label %65

65:                                               ; preds = %47, %34
  %66 = add i64 %32, 1
  br label %31

67:                                               ; preds = %80, %6
  %68 = phi i64 [ 0, %6 ], [ %73, %80 ]
  %69 = load i64, ptr %14, align 8
  %70 = icmp slt i64 %68, %69
  br i1 %70, label %71, label %116

71:                                               ; preds = %67
  %72 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull readonly %2, i64 noundef %68) #21
  %73 = add nuw nsw i64 %68, 1
  %74 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull readonly %2, i64 noundef %73) #21
  br i1 %15, label %77, label %75

75:                                               ; preds = %71
  %76 = tail call fastcc ptr @nl_posts(ptr noundef nonnull readonly %2, i64 noundef %72, i64 noundef %74) #21
  br label %77

77:                                               ; preds = %75, %71
  %78 = phi ptr [ %76, %75 ], [ null, %71 ]
  %79 = tail call i64 @llvm.smax.i64(i64 %72, i64 %74)
  br label %80

80:                                               ; preds = %114, %77
  %81 = phi i64 [ %72, %77 ], [ %115, %114 ]
  %82 = icmp eq i64 %81, %79
  br i1 %82, label %67, label %83

83:                                               ; preds = %80
  %84 = tail call fastcc i64 @nl_is_alive_64(ptr noundef readonly %1, ptr noundef readonly %2, i64 noundef %81) #21
  %85 = icmp eq i64 %84, 0
  br i1 %85, label %114, label %86

86:                                               ; preds = %83
  br i1 %15, label %93, label %87

87:                                               ; preds = %86
  %88 = sub nsw i64 %81, %72
  %89 = trunc i64 %88 to i32
  %90 = getelementptr inbounds i32, ptr %78, i32 %89
  %91 = load i32, ptr %90, align 4
  %92 = zext i32 %91 to i64
  br label %96

93:                                               ; preds = %86
  %94 = load i64, ptr %16, align 8
  %95 = add nsw i64 %94, %68
  br label %96

96:                                               ; preds = %93, %87
  %97 = phi i64 [ %92, %87 ], [ %95, %93 ]
  %98 = load ptr, ptr %17, align 4
  %99 = trunc i64 %97 to i32
  %100 = getelementptr inbounds i32, ptr %98, i32 %99
  %101 = load i32, ptr %100, align 4
  %102 = add nsw i32 %101, 1
  store i32 %102, ptr %100, align 4
  %103 = and i32 %101, 15
  %104 = zext nneg i32 %103 to i64
  %105 = mul nsw i64 %104, %5
  %106 = add i64 %105, %97
  %107 = trunc i64 %106 to i32
  %108 = getelementptr inbounds double, ptr %11, i32 %107
  %109 = load double, ptr %108, align 8
  %110 = trunc i64 %81 to i32
  %111 = getelementptr inbounds double, ptr %13, i32 %110
  %112 = load double, ptr %111, align 8
  %113 = tail call fastcc double @nl_combine_64(i64 noundef %3, double noundef %109, double noundef %112) #21
  store double %113, ptr %108, align 8
  br label %114

114:                                              ; preds = %96, %83
  %115 = add i64 %81, 1
  br label %80

116:                                              ; preds = %67, %18
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_sums_finish(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #8 {
  %4 = getelementptr inbounds i8, ptr %0, i32 24
  %5 = load i64, ptr %4, align 8
  %6 = icmp eq i64 %5, 32
  %7 = getelementptr inbounds i8, ptr %0, i32 168
  %8 = load ptr, ptr %7, align 8
  br i1 %6, label %9, label %30

9:                                                ; preds = %3, %18
  %10 = phi i64 [ %19, %18 ], [ 8, %3 ]
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %51, label %12

12:                                               ; preds = %9
  %13 = mul nsw i64 %10, %2
  %14 = tail call i64 @llvm.smax.i64(i64 %13, i64 0)
  br label %15

15:                                               ; preds = %20, %12
  %16 = phi i64 [ %29, %20 ], [ 0, %12 ]
  %17 = icmp eq i64 %16, %14
  br i1 %17, label %18, label %20

18:                                               ; preds = %15
  %19 = lshr i64 %10, 1
  br label %9

20:                                               ; preds = %15
  %21 = trunc i64 %16 to i32
  %22 = getelementptr inbounds float, ptr %8, i32 %21
  %23 = load float, ptr %22, align 4
  %24 = add nsw i64 %16, %13
  %25 = trunc i64 %24 to i32
  %26 = getelementptr inbounds float, ptr %8, i32 %25
  %27 = load float, ptr %26, align 4
  %28 = tail call fastcc float @nl_combine_32(i64 noundef %1, float noundef %23, float noundef %27) #21
  store float %28, ptr %22, align 4
  %29 = add nuw i64 %16, 1
  br label %15

30:                                               ; preds = %3, %39
  %31 = phi i64 [ %40, %39 ], [ 8, %3 ]
  %32 = icmp eq i64 %31, 0
  br i1 %32, label %51, label %33

33:                                               ; preds = %30
  %34 = mul nsw i64 %31, %2
  %35 = tail call i64 @llvm.smax.i64(i64 %34, i64 0)
  br label %36

36:                                               ; preds = %41, %33
  %37 = phi i64 [ %50, %41 ], [ 0, %33 ]
  %38 = icmp eq i64 %37, %35
  br i1 %38, label %39, label %41

39:                                               ; preds = %36
  %40 = lshr i64 %31, 1
  br label %30

41:                                               ; preds = %36
  %42 = trunc i64 %37 to i32
  %43 = getelementptr inbounds double, ptr %8, i32 %42
  %44 = load double, ptr %43, align 8
  %45 = add nsw i64 %37, %34
  %46 = trunc i64 %45 to i32
  %47 = getelementptr inbounds double, ptr %8, i32 %46
  %48 = load double, ptr %47, align 8
  %49 = tail call fastcc double @nl_combine_64(i64 noundef %1, double noundef %44, double noundef %48) #21
  store double %49, ptr %43, align 8
  %50 = add nuw i64 %37, 1
  br label %36

51:                                               ; preds = %30, %9
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc ptr @nl_history_at(ptr nocapture noundef readonly %0, i64 noundef %1) #3 {
  %3 = getelementptr inbounds i8, ptr %0, i32 24
  %4 = load i64, ptr %3, align 8
  %5 = sub nsw i64 %4, %1
  %6 = getelementptr inbounds i8, ptr %0, i32 40
  %7 = load ptr, ptr %6, align 8
  %8 = icmp slt i64 %5, 0
  br i1 %8, label %9, label %14

9:                                                ; preds = %2
  %10 = getelementptr inbounds i8, ptr %0, i32 16
  %11 = load i64, ptr %10, align 8
  %12 = add nsw i64 %5, 1
  %13 = add i64 %12, %11
  br label %14

14:                                               ; preds = %2, %9
  %15 = phi i64 [ %13, %9 ], [ %5, %2 ]
  %16 = getelementptr inbounds i8, ptr %0, i32 32
  %17 = load i64, ptr %16, align 8
  %18 = mul nsw i64 %17, %15
  %19 = trunc i64 %18 to i32
  %20 = getelementptr inbounds i8, ptr %7, i32 %19
  ret ptr %20
}

; Function Attrs: nounwind
define internal fastcc i64 @nl_launch_phase(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) #0 {
  %4 = getelementptr inbounds i8, ptr %1, i32 72
  %5 = getelementptr inbounds i8, ptr %1, i32 92
  %6 = getelementptr inbounds i8, ptr %1, i32 112
  %7 = getelementptr inbounds i8, ptr %1, i32 8
  %8 = getelementptr inbounds i8, ptr %1, i32 128
  %9 = getelementptr inbounds i8, ptr %0, i32 4
  %10 = getelementptr inbounds i8, ptr %1, i32 56
  %11 = getelementptr inbounds i8, ptr %1, i32 120
  %12 = getelementptr inbounds i8, ptr %0, i32 24
  %13 = getelementptr inbounds i8, ptr %1, i32 16
  %14 = getelementptr inbounds i8, ptr %0, i32 192
  %15 = getelementptr inbounds i8, ptr %0, i32 232
  br label %16

16:                                               ; preds = %240, %3
  %17 = phi i64 [ 0, %3 ], [ %241, %240 ]
  %18 = load i64, ptr %4, align 8
  %19 = icmp slt i64 %17, %18
  br i1 %19, label %20, label %242

20:                                               ; preds = %16
  %21 = load ptr, ptr %5, align 4
  %22 = trunc i64 %17 to i32
  %23 = getelementptr inbounds %struct.nl_launch, ptr %21, i32 %22
  %24 = load i64, ptr %23, align 8
  %25 = icmp eq i64 %24, %2
  br i1 %25, label %26, label %240

26:                                               ; preds = %20
  %27 = tail call fastcc i64 @nl_is_due(ptr noundef %0, ptr noundef nonnull %23) #21
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %240, label %29

29:                                               ; preds = %26
  %30 = getelementptr inbounds i8, ptr %23, i32 72
  %31 = load ptr, ptr %30, align 8
  %32 = getelementptr inbounds i8, ptr %23, i32 32
  br label %33

33:                                               ; preds = %48, %29
  %34 = phi ptr [ %31, %29 ], [ %65, %48 ]
  %35 = phi i64 [ 0, %29 ], [ %64, %48 ]
  %36 = load i64, ptr %32, align 8
  %37 = icmp slt i64 %35, %36
  br i1 %37, label %48, label %38

38:                                               ; preds = %33
  %39 = load ptr, ptr %9, align 4
  %40 = getelementptr inbounds i8, ptr %23, i32 8
  %41 = load i64, ptr %40, align 8
  %42 = trunc i64 %41 to i32
  %43 = getelementptr inbounds ptr, ptr %39, i32 %42
  %44 = load ptr, ptr %43, align 4
  %45 = load ptr, ptr %8, align 8
  %46 = tail call i32 %44(ptr noundef %45) #25
  %47 = getelementptr inbounds i8, ptr %23, i32 40
  br label %66

48:                                               ; preds = %33
  %49 = getelementptr inbounds i8, ptr %34, i32 8
  %50 = load i64, ptr %49, align 8
  %51 = load ptr, ptr %6, align 8
  %52 = getelementptr inbounds i8, ptr %34, i32 16
  %53 = load i64, ptr %52, align 8
  %54 = trunc i64 %53 to i32
  %55 = getelementptr inbounds ptr, ptr %51, i32 %54
  %56 = load ptr, ptr %55, align 4
  %57 = load i64, ptr %7, align 8
  %58 = tail call fastcc double @nl_reduce(ptr noundef %0, i64 noundef %50, ptr noundef %56, i64 noundef %57) #21
  %59 = load ptr, ptr %8, align 8
  %60 = load i64, ptr %34, align 8
  %61 = tail call fastcc i64 @nl_cell_aggregate(ptr noundef nonnull readonly %1, i64 noundef %60) #21
  %62 = trunc i64 %61 to i32
  %63 = getelementptr inbounds i64, ptr %59, i32 %62
  store double %58, ptr %63, align 8
  %64 = add nuw nsw i64 %35, 1
  %65 = getelementptr inbounds i8, ptr %34, i32 24
  br label %33

66:                                               ; preds = %75, %38
  %67 = phi ptr [ %34, %38 ], [ %88, %75 ]
  %68 = phi i64 [ 0, %38 ], [ %87, %75 ]
  %69 = load i64, ptr %47, align 8
  %70 = icmp slt i64 %68, %69
  br i1 %70, label %75, label %71

71:                                               ; preds = %66
  %72 = getelementptr inbounds i8, ptr %23, i32 56
  %73 = load i64, ptr %72, align 8
  %74 = icmp sgt i64 %73, -1
  br i1 %74, label %89, label %218

75:                                               ; preds = %66
  %76 = load ptr, ptr %8, align 8
  %77 = load i64, ptr %67, align 8
  %78 = load i64, ptr %10, align 8
  %79 = add nsw i64 %78, %77
  %80 = tail call fastcc i64 @nl_cell_event(ptr noundef nonnull readonly %1, i64 noundef %79) #21
  %81 = trunc i64 %80 to i32
  %82 = getelementptr inbounds i64, ptr %76, i32 %81
  %83 = load i64, ptr %82, align 8
  %84 = load ptr, ptr %11, align 8
  %85 = trunc i64 %77 to i32
  %86 = getelementptr inbounds i64, ptr %84, i32 %85
  store i64 %83, ptr %86, align 8
  %87 = add nuw nsw i64 %68, 1
  %88 = getelementptr inbounds i8, ptr %67, i32 8
  br label %66

89:                                               ; preds = %71
  %90 = load i64, ptr %12, align 8
  %91 = icmp eq i64 %90, 32
  %92 = load ptr, ptr %6, align 8
  %93 = trunc i64 %73 to i32
  %94 = getelementptr inbounds ptr, ptr %92, i32 %93
  %95 = load ptr, ptr %94, align 4
  %96 = getelementptr inbounds i8, ptr %23, i32 64
  %97 = load i64, ptr %96, align 8
  %98 = trunc i64 %97 to i32
  %99 = getelementptr inbounds ptr, ptr %92, i32 %98
  %100 = load ptr, ptr %99, align 4
  %101 = load i64, ptr %7, align 8
  %102 = load i64, ptr %13, align 8
  %103 = sdiv i64 %101, 2
  br i1 %91, label %104, label %161

104:                                              ; preds = %89, %109
  %105 = phi i64 [ %110, %109 ], [ %103, %89 ]
  %106 = icmp sgt i64 %105, 0
  br i1 %106, label %109, label %107

107:                                              ; preds = %104
  %108 = add nsw i64 %101, -1
  br label %111

109:                                              ; preds = %104
  %110 = add nsw i64 %105, -1
  tail call fastcc void @nl_sink_32(ptr noundef %100, i64 noundef %110, i64 noundef %101) #21
  br label %104

111:                                              ; preds = %116, %107
  %112 = phi i64 [ %108, %107 ], [ %121, %116 ]
  %113 = icmp sgt i64 %112, 0
  br i1 %113, label %116, label %114

114:                                              ; preds = %111
  %115 = tail call i64 @llvm.smax.i64(i64 %101, i64 0)
  br label %122

116:                                              ; preds = %111
  %117 = load float, ptr %100, align 4
  %118 = trunc i64 %112 to i32
  %119 = getelementptr inbounds float, ptr %100, i32 %118
  %120 = load float, ptr %119, align 4
  store float %120, ptr %100, align 4
  store float %117, ptr %119, align 4
  tail call fastcc void @nl_sink_32(ptr noundef nonnull %100, i64 noundef 0, i64 noundef %112) #21
  %121 = add nsw i64 %112, -1
  br label %111

122:                                              ; preds = %149, %114
  %123 = phi i64 [ %152, %149 ], [ 0, %114 ]
  %124 = icmp eq i64 %123, %115
  br i1 %124, label %128, label %125

125:                                              ; preds = %122
  %126 = trunc i64 %123 to i32
  %127 = getelementptr inbounds float, ptr %95, i32 %126
  br label %134

128:                                              ; preds = %122
  %129 = icmp sgt i64 %101, 0
  %130 = trunc i64 %108 to i32
  %131 = getelementptr inbounds float, ptr %95, i32 %130
  br i1 %129, label %132, label %218

132:                                              ; preds = %128
  %133 = tail call i64 @llvm.smax.i64(i64 %102, i64 %101)
  br label %153

134:                                              ; preds = %138, %125
  %135 = phi i64 [ %147, %138 ], [ 0, %125 ]
  %136 = phi i64 [ %148, %138 ], [ %101, %125 ]
  %137 = icmp slt i64 %135, %136
  br i1 %137, label %138, label %149

138:                                              ; preds = %134
  %139 = add nuw nsw i64 %136, %135
  %140 = lshr i64 %139, 1
  %141 = trunc i64 %140 to i32
  %142 = getelementptr inbounds float, ptr %100, i32 %141
  %143 = load float, ptr %142, align 4
  %144 = load float, ptr %127, align 4
  %145 = fcmp ogt float %143, %144
  %146 = add nuw nsw i64 %140, 1
  %147 = select i1 %145, i64 %135, i64 %146
  %148 = select i1 %145, i64 %140, i64 %136
  br label %134

149:                                              ; preds = %134
  %150 = sub nsw i64 %101, %135
  %151 = sitofp i64 %150 to float
  store float %151, ptr %127, align 4
  %152 = add nuw i64 %123, 1
  br label %122

153:                                              ; preds = %156, %132
  %154 = phi i64 [ %160, %156 ], [ %101, %132 ]
  %155 = icmp eq i64 %154, %133
  br i1 %155, label %218, label %156

156:                                              ; preds = %153
  %157 = load float, ptr %131, align 4
  %158 = trunc i64 %154 to i32
  %159 = getelementptr inbounds float, ptr %95, i32 %158
  store float %157, ptr %159, align 4
  %160 = add i64 %154, 1
  br label %153

161:                                              ; preds = %89, %166
  %162 = phi i64 [ %167, %166 ], [ %103, %89 ]
  %163 = icmp sgt i64 %162, 0
  br i1 %163, label %166, label %164

164:                                              ; preds = %161
  %165 = add nsw i64 %101, -1
  br label %168

166:                                              ; preds = %161
  %167 = add nsw i64 %162, -1
  tail call fastcc void @nl_sink_64(ptr noundef %100, i64 noundef %167, i64 noundef %101) #21
  br label %161

168:                                              ; preds = %173, %164
  %169 = phi i64 [ %165, %164 ], [ %178, %173 ]
  %170 = icmp sgt i64 %169, 0
  br i1 %170, label %173, label %171

171:                                              ; preds = %168
  %172 = tail call i64 @llvm.smax.i64(i64 %101, i64 0)
  br label %179

173:                                              ; preds = %168
  %174 = load double, ptr %100, align 8
  %175 = trunc i64 %169 to i32
  %176 = getelementptr inbounds double, ptr %100, i32 %175
  %177 = load double, ptr %176, align 8
  store double %177, ptr %100, align 8
  store double %174, ptr %176, align 8
  tail call fastcc void @nl_sink_64(ptr noundef nonnull %100, i64 noundef 0, i64 noundef %169) #21
  %178 = add nsw i64 %169, -1
  br label %168

179:                                              ; preds = %206, %171
  %180 = phi i64 [ %209, %206 ], [ 0, %171 ]
  %181 = icmp eq i64 %180, %172
  br i1 %181, label %185, label %182

182:                                              ; preds = %179
  %183 = trunc i64 %180 to i32
  %184 = getelementptr inbounds double, ptr %95, i32 %183
  br label %191

185:                                              ; preds = %179
  %186 = icmp sgt i64 %101, 0
  %187 = trunc i64 %165 to i32
  %188 = getelementptr inbounds double, ptr %95, i32 %187
  br i1 %186, label %189, label %218

189:                                              ; preds = %185
  %190 = tail call i64 @llvm.smax.i64(i64 %102, i64 %101)
  br label %210

191:                                              ; preds = %195, %182
  %192 = phi i64 [ %204, %195 ], [ 0, %182 ]
  %193 = phi i64 [ %205, %195 ], [ %101, %182 ]
  %194 = icmp slt i64 %192, %193
  br i1 %194, label %195, label %206

195:                                              ; preds = %191
  %196 = add nuw nsw i64 %193, %192
  %197 = lshr i64 %196, 1
  %198 = trunc i64 %197 to i32
  %199 = getelementptr inbounds double, ptr %100, i32 %198
  %200 = load double, ptr %199, align 8
  %201 = load double, ptr %184, align 8
  %202 = fcmp ogt double %200, %201
  %203 = add nuw nsw i64 %197, 1
  %204 = select i1 %202, i64 %192, i64 %203
  %205 = select i1 %202, i64 %197, i64 %193
  br label %191

206:                                              ; preds = %191
  %207 = sub nsw i64 %101, %192
  %208 = sitofp i64 %207 to double
  store double %208, ptr %184, align 8
  %209 = add nuw i64 %180, 1
  br label %179

210:                                              ; preds = %213, %189
  %211 = phi i64 [ %217, %213 ], [ %101, %189 ]
  %212 = icmp eq i64 %211, %190
  br i1 %212, label %218, label %213

213:                                              ; preds = %210
  %214 = load double, ptr %188, align 8
  %215 = trunc i64 %211 to i32
  %216 = getelementptr inbounds double, ptr %95, i32 %215
  store double %214, ptr %216, align 8
  %217 = add i64 %211, 1
  br label %210

218:                                              ; preds = %210, %153, %185, %128, %71
  %219 = icmp eq i32 %46, 0
  %220 = getelementptr inbounds i8, ptr %23, i32 48
  br i1 %219, label %240, label %221

221:                                              ; preds = %218, %225
  %222 = phi i64 [ %236, %225 ], [ 0, %218 ]
  %223 = load i64, ptr %220, align 8
  %224 = icmp slt i64 %222, %223
  br i1 %224, label %225, label %240

225:                                              ; preds = %221
  %226 = trunc i64 %222 to i32
  %227 = getelementptr inbounds i64, ptr %67, i32 %226
  %228 = load i64, ptr %227, align 8
  %229 = load i64, ptr %23, align 8
  %230 = icmp ne i64 %229, 1
  %231 = load i64, ptr %14, align 8
  %232 = zext i1 %230 to i64
  %233 = add nsw i64 %231, %232
  %234 = tail call fastcc i64 @nl_report(ptr noundef nonnull %0, ptr noundef readonly %1, i64 noundef %228, i64 noundef %233) #21
  %235 = icmp eq i64 %234, 0
  %236 = add nuw nsw i64 %222, 1
  br i1 %235, label %221, label %237

237:                                              ; preds = %225
  %238 = load i64, ptr %15, align 8
  %239 = icmp eq i64 %238, 0
  br i1 %239, label %240, label %242

240:                                              ; preds = %221, %218, %20, %26, %237
  %241 = add nuw nsw i64 %17, 1
  br label %16

242:                                              ; preds = %16, %237
  %243 = phi i64 [ %238, %237 ], [ 0, %16 ]
  ret i64 %243
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @nl_sink_32(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #15 {
  br label %4

4:                                                ; preds = %32, %3
  %5 = phi i64 [ %1, %3 ], [ %23, %32 ]
  %6 = shl nsw i64 %5, 1
  %7 = or disjoint i64 %6, 1
  %8 = icmp slt i64 %7, %2
  br i1 %8, label %9, label %33

9:                                                ; preds = %4
  %10 = add nsw i64 %6, 2
  %11 = icmp slt i64 %10, %2
  br i1 %11, label %12, label %22

12:                                               ; preds = %9
  %13 = trunc i64 %7 to i32
  %14 = getelementptr inbounds float, ptr %0, i32 %13
  %15 = load float, ptr %14, align 4
  %16 = trunc i64 %10 to i32
  %17 = getelementptr inbounds float, ptr %0, i32 %16
  %18 = load float, ptr %17, align 4
  %19 = tail call fastcc i64 @nl_before_32(float noundef %15, float noundef %18) #21
  %20 = icmp eq i64 %19, 0
  %21 = select i1 %20, i64 %7, i64 %10
  br label %22

22:                                               ; preds = %12, %9
  %23 = phi i64 [ %7, %9 ], [ %21, %12 ]
  %24 = trunc i64 %5 to i32
  %25 = getelementptr inbounds float, ptr %0, i32 %24
  %26 = load float, ptr %25, align 4
  %27 = trunc i64 %23 to i32
  %28 = getelementptr inbounds float, ptr %0, i32 %27
  %29 = load float, ptr %28, align 4
  %30 = tail call fastcc i64 @nl_before_32(float noundef %26, float noundef %29) #21
  %31 = icmp eq i64 %30, 0
  br i1 %31, label %33, label %32

32:                                               ; preds = %22
  store float %29, ptr %25, align 4
  store float %26, ptr %28, align 4
  br label %4

33:                                               ; preds = %4, %22
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc range(i64 0, 2) i64 @nl_before_32(float noundef %0, float noundef %1) #4 {
  %3 = fcmp olt float %0, %1
  %4 = fcmp uno float %0, 0.000000e+00
  %5 = fcmp ord float %1, 0.000000e+00
  %6 = and i1 %4, %5
  %7 = or i1 %3, %6
  %8 = zext i1 %7 to i64
  ret i64 %8
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @nl_sink_64(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #15 {
  br label %4

4:                                                ; preds = %32, %3
  %5 = phi i64 [ %1, %3 ], [ %23, %32 ]
  %6 = shl nsw i64 %5, 1
  %7 = or disjoint i64 %6, 1
  %8 = icmp slt i64 %7, %2
  br i1 %8, label %9, label %33

9:                                                ; preds = %4
  %10 = add nsw i64 %6, 2
  %11 = icmp slt i64 %10, %2
  br i1 %11, label %12, label %22

12:                                               ; preds = %9
  %13 = trunc i64 %7 to i32
  %14 = getelementptr inbounds double, ptr %0, i32 %13
  %15 = load double, ptr %14, align 8
  %16 = trunc i64 %10 to i32
  %17 = getelementptr inbounds double, ptr %0, i32 %16
  %18 = load double, ptr %17, align 8
  %19 = tail call fastcc i64 @nl_before_64(double noundef %15, double noundef %18) #21
  %20 = icmp eq i64 %19, 0
  %21 = select i1 %20, i64 %7, i64 %10
  br label %22

22:                                               ; preds = %12, %9
  %23 = phi i64 [ %7, %9 ], [ %21, %12 ]
  %24 = trunc i64 %5 to i32
  %25 = getelementptr inbounds double, ptr %0, i32 %24
  %26 = load double, ptr %25, align 8
  %27 = trunc i64 %23 to i32
  %28 = getelementptr inbounds double, ptr %0, i32 %27
  %29 = load double, ptr %28, align 8
  %30 = tail call fastcc i64 @nl_before_64(double noundef %26, double noundef %29) #21
  %31 = icmp eq i64 %30, 0
  br i1 %31, label %33, label %32

32:                                               ; preds = %22
  store double %29, ptr %25, align 8
  store double %26, ptr %28, align 8
  br label %4

33:                                               ; preds = %4, %22
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc range(i64 0, 2) i64 @nl_before_64(double noundef %0, double noundef %1) #4 {
  %3 = fcmp olt double %0, %1
  %4 = fcmp uno double %0, 0.000000e+00
  %5 = fcmp ord double %1, 0.000000e+00
  %6 = and i1 %4, %5
  %7 = or i1 %3, %6
  %8 = zext i1 %7 to i64
  ret i64 %8
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc range(i64 0, 2) i64 @nl_is_first(ptr nocapture noundef readonly %0, i64 noundef %1) #7 {
  %3 = getelementptr inbounds i8, ptr %0, i32 212
  %4 = trunc i64 %1 to i32
  %5 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %6

6:                                                ; preds = %9, %2
  %7 = phi i64 [ 0, %2 ], [ %17, %9 ]
  %8 = icmp eq i64 %7, %5
  br i1 %8, label %18, label %9

9:                                                ; preds = %6
  %10 = load ptr, ptr %3, align 4
  %11 = trunc i64 %7 to i32
  %12 = getelementptr inbounds ptr, ptr %10, i32 %11
  %13 = load ptr, ptr %12, align 4
  %14 = getelementptr inbounds ptr, ptr %10, i32 %4
  %15 = load ptr, ptr %14, align 4
  %16 = icmp eq ptr %13, %15
  %17 = add nuw i64 %7, 1
  br i1 %16, label %18, label %6

18:                                               ; preds = %9, %6
  %19 = icmp sge i64 %7, %1
  %20 = zext i1 %19 to i64
  ret i64 %20
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @nl_runs_of(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef writeonly %4) #6 {
  %6 = icmp eq i64 %1, 0
  br i1 %6, label %32, label %7

7:                                                ; preds = %5
  %8 = getelementptr inbounds i8, ptr %0, i32 120
  %9 = load i64, ptr %8, align 8
  %10 = icmp sgt i64 %9, -1
  br i1 %10, label %11, label %18

11:                                               ; preds = %7
  %12 = getelementptr inbounds i8, ptr %0, i32 136
  %13 = load ptr, ptr %12, align 8
  %14 = trunc i64 %2 to i32
  %15 = getelementptr inbounds i32, ptr %13, i32 %14
  %16 = load i32, ptr %15, align 4
  %17 = sext i32 %16 to i64
  br label %18

18:                                               ; preds = %7, %11
  %19 = phi i64 [ %17, %11 ], [ %2, %7 ]
  store i64 %19, ptr %3, align 8
  %20 = load i64, ptr %8, align 8
  %21 = icmp sgt i64 %20, -1
  br i1 %21, label %22, label %30

22:                                               ; preds = %18
  %23 = getelementptr inbounds i8, ptr %0, i32 136
  %24 = load ptr, ptr %23, align 8
  %25 = trunc i64 %2 to i32
  %26 = getelementptr i32, ptr %24, i32 %25
  %27 = getelementptr i8, ptr %26, i32 4
  %28 = load i32, ptr %27, align 4
  %29 = sext i32 %28 to i64
  br label %46

30:                                               ; preds = %18
  %31 = add nsw i64 %2, 1
  br label %46

32:                                               ; preds = %5
  %33 = getelementptr inbounds i8, ptr %0, i32 24
  %34 = load i64, ptr %33, align 8
  %35 = sub nsw i64 %2, %34
  %36 = icmp sgt i64 %35, -1
  br i1 %36, label %37, label %45

37:                                               ; preds = %32
  %38 = getelementptr inbounds i8, ptr %0, i32 32
  %39 = load i64, ptr %38, align 8
  %40 = icmp slt i64 %35, %39
  br i1 %40, label %41, label %45

41:                                               ; preds = %37
  %42 = tail call fastcc i64 @nl_first_run(ptr noundef nonnull %0, i64 noundef %35) #21
  store i64 %42, ptr %3, align 8
  %43 = add nuw nsw i64 %35, 1
  %44 = tail call fastcc i64 @nl_first_run(ptr noundef nonnull %0, i64 noundef %43) #21
  br label %46

45:                                               ; preds = %32, %37
  store i64 0, ptr %3, align 8
  br label %46

46:                                               ; preds = %41, %45, %22, %30
  %47 = phi i64 [ %29, %22 ], [ %31, %30 ], [ %44, %41 ], [ 0, %45 ]
  store i64 %47, ptr %4, align 8
  ret void
}

; Function Attrs: nounwind
define internal fastcc noundef i64 @nl_queue_event(ptr noundef %0, ptr nocapture noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) #0 {
  %6 = getelementptr inbounds i8, ptr %1, i32 24
  %7 = load i64, ptr %6, align 8
  %8 = srem i64 %2, %7
  %9 = getelementptr inbounds i8, ptr %1, i32 64
  %10 = load i32, ptr %9, align 8
  %11 = icmp sgt i32 %10, -1
  br i1 %11, label %12, label %17

12:                                               ; preds = %5
  %13 = getelementptr inbounds i8, ptr %1, i32 40
  %14 = load ptr, ptr %13, align 8
  %15 = getelementptr inbounds %struct.nl_event, ptr %14, i32 %10, i32 2
  %16 = load i32, ptr %15, align 4
  store i32 %16, ptr %9, align 8
  br label %46

17:                                               ; preds = %5
  %18 = getelementptr inbounds i8, ptr %1, i32 48
  %19 = load i64, ptr %18, align 8
  %20 = getelementptr inbounds i8, ptr %1, i32 56
  %21 = load i64, ptr %20, align 8
  %22 = icmp eq i64 %19, %21
  br i1 %22, label %26, label %23

23:                                               ; preds = %17
  %24 = getelementptr inbounds i8, ptr %1, i32 40
  %25 = load ptr, ptr %24, align 8
  br label %41

26:                                               ; preds = %17
  %27 = icmp eq i64 %19, 0
  %28 = shl nsw i64 %19, 1
  %29 = select i1 %27, i64 64, i64 %28
  %30 = icmp sgt i64 %29, 2147483647
  br i1 %30, label %38, label %31

31:                                               ; preds = %26
  %32 = getelementptr inbounds i8, ptr %1, i32 40
  %33 = load ptr, ptr %32, align 8
  %34 = trunc i64 %29 to i32
  %35 = mul i32 %34, 12
  %36 = tail call ptr @realloc(ptr noundef %33, i32 noundef %35) #26
  %37 = icmp eq ptr %36, null
  br i1 %37, label %38, label %39

38:                                               ; preds = %31, %26
  tail call fastcc void @nl_fail(ptr noundef %0, ptr noundef nonnull @.str.46) #21
  br label %76

39:                                               ; preds = %31
  store ptr %36, ptr %32, align 8
  store i64 %29, ptr %20, align 8
  %40 = load i64, ptr %18, align 8
  br label %41

41:                                               ; preds = %23, %39
  %42 = phi ptr [ %36, %39 ], [ %25, %23 ]
  %43 = phi i64 [ %40, %39 ], [ %19, %23 ]
  %44 = add nsw i64 %43, 1
  store i64 %44, ptr %18, align 8
  %45 = trunc i64 %43 to i32
  br label %46

46:                                               ; preds = %41, %12
  %47 = phi ptr [ %14, %12 ], [ %42, %41 ]
  %48 = phi i32 [ %10, %12 ], [ %45, %41 ]
  %49 = trunc i64 %3 to i32
  %50 = getelementptr inbounds i8, ptr %1, i32 40
  %51 = getelementptr inbounds %struct.nl_event, ptr %47, i32 %48
  store i32 %49, ptr %51, align 4
  %52 = trunc i64 %4 to i32
  %53 = load ptr, ptr %50, align 8
  %54 = getelementptr inbounds %struct.nl_event, ptr %53, i32 %48, i32 1
  store i32 %52, ptr %54, align 4
  %55 = load ptr, ptr %50, align 8
  %56 = getelementptr inbounds %struct.nl_event, ptr %55, i32 %48, i32 2
  store i32 -1, ptr %56, align 4
  %57 = getelementptr inbounds i8, ptr %1, i32 32
  %58 = load ptr, ptr %57, align 8
  %59 = trunc i64 %8 to i32
  %60 = getelementptr inbounds i32, ptr %58, i32 %59
  %61 = load i32, ptr %60, align 4
  %62 = icmp eq i32 %61, 0
  br i1 %62, label %63, label %65

63:                                               ; preds = %46
  %64 = add nsw i32 %48, 1
  store i32 %64, ptr %60, align 4
  br label %72

65:                                               ; preds = %46
  %66 = load ptr, ptr %50, align 8
  %67 = getelementptr inbounds i8, ptr %1, i32 36
  %68 = load ptr, ptr %67, align 4
  %69 = getelementptr inbounds i32, ptr %68, i32 %59
  %70 = load i32, ptr %69, align 4
  %71 = getelementptr inbounds %struct.nl_event, ptr %66, i32 %70, i32 2
  store i32 %48, ptr %71, align 4
  br label %72

72:                                               ; preds = %65, %63
  %73 = getelementptr inbounds i8, ptr %1, i32 36
  %74 = load ptr, ptr %73, align 4
  %75 = getelementptr inbounds i32, ptr %74, i32 %59
  store i32 %48, ptr %75, align 4
  br label %76

76:                                               ; preds = %38, %72
  %77 = phi i64 [ 0, %72 ], [ 3, %38 ]
  ret i64 %77
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_delay_of(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #5 {
  %4 = icmp eq i64 %1, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = tail call fastcc i64 @nl_run_delay(ptr noundef %0, i64 noundef %2) #21
  br label %24

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %0, i32 120
  %9 = load i64, ptr %8, align 8
  %10 = icmp sgt i64 %9, -1
  br i1 %10, label %11, label %19

11:                                               ; preds = %7
  %12 = getelementptr inbounds i8, ptr %0, i32 140
  %13 = load ptr, ptr %12, align 4
  %14 = trunc i64 %2 to i32
  %15 = shl i32 %14, 3
  %16 = getelementptr inbounds i8, ptr %13, i32 %15
  %17 = load i32, ptr %16, align 4
  %18 = sext i32 %17 to i64
  br label %24

19:                                               ; preds = %7
  %20 = load ptr, ptr %0, align 8
  %21 = getelementptr inbounds i8, ptr %20, i32 144
  %22 = load i64, ptr %21, align 8
  %23 = tail call i64 @llvm.smax.i64(i64 %22, i64 0)
  br label %24

24:                                               ; preds = %19, %11, %5
  %25 = phi i64 [ %6, %5 ], [ %18, %11 ], [ %23, %19 ]
  ret i64 %25
}

; Function Attrs: nounwind
define internal fastcc noundef i64 @nl_save_all(ptr noundef %0, ptr nocapture noundef %1, i64 noundef %2, i64 noundef %3) #0 {
  %5 = alloca [512 x i8], align 16
  %6 = alloca double, align 8
  %7 = alloca float, align 4
  %8 = alloca [512 x i8], align 16
  %9 = alloca %struct.nl_view, align 8
  %10 = alloca %struct.nl_under_way, align 8
  %11 = alloca [512 x i8], align 16
  %12 = alloca [512 x i8], align 16
  %13 = alloca [512 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %13) #23
  tail call fastcc void @nl_put(ptr noundef %1, ptr noundef nonnull @nl_open_state.magic, i64 noundef 8) #21
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef 1, i64 noundef 4) #21
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %2, i64 noundef 8) #21
  %14 = getelementptr inbounds i8, ptr %0, i32 68
  %15 = load ptr, ptr %14, align 4
  tail call fastcc void @nl_put(ptr noundef %1, ptr noundef %15, i64 noundef 32) #21
  %16 = getelementptr inbounds i8, ptr %0, i32 24
  %17 = load i64, ptr %16, align 8
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %17, i64 noundef 4) #21
  %18 = getelementptr inbounds i8, ptr %0, i32 184
  %19 = load i32, ptr %18, align 8
  %20 = zext i32 %19 to i64
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %20, i64 noundef 4) #21
  %21 = getelementptr inbounds i8, ptr %0, i32 192
  %22 = load i64, ptr %21, align 8
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %22, i64 noundef 8) #21
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %3, i64 noundef 4) #21
  %23 = getelementptr inbounds i8, ptr %0, i32 72
  %24 = getelementptr inbounds i8, ptr %0, i32 136
  %25 = getelementptr inbounds i8, ptr %0, i32 8
  %26 = getelementptr inbounds i8, ptr %0, i32 140
  br label %27

27:                                               ; preds = %147, %4
  %28 = phi i64 [ 0, %4 ], [ %148, %147 ]
  %29 = load i64, ptr %23, align 8
  %30 = icmp slt i64 %28, %29
  br i1 %30, label %34, label %31

31:                                               ; preds = %27
  %32 = getelementptr inbounds i8, ptr %0, i32 96
  %33 = getelementptr inbounds i8, ptr %0, i32 164
  br label %149

34:                                               ; preds = %27
  %35 = load ptr, ptr %24, align 8
  %36 = trunc i64 %28 to i32
  %37 = getelementptr inbounds %struct.nl_population, ptr %35, i32 %36
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %12) #23
  %38 = getelementptr inbounds i8, ptr %37, i32 80
  %39 = getelementptr inbounds i8, ptr %37, i32 96
  %40 = getelementptr inbounds i8, ptr %37, i32 88
  %41 = getelementptr inbounds i8, ptr %37, i32 8
  %42 = getelementptr inbounds i8, ptr %37, i32 112
  br label %43

43:                                               ; preds = %51, %34
  %44 = phi i64 [ 0, %34 ], [ %76, %51 ]
  %45 = load i64, ptr %38, align 8
  %46 = icmp slt i64 %44, %45
  br i1 %46, label %51, label %47

47:                                               ; preds = %43
  %48 = getelementptr inbounds i8, ptr %37, i32 56
  %49 = getelementptr inbounds i8, ptr %37, i32 100
  %50 = getelementptr inbounds i8, ptr %37, i32 124
  br label %77

51:                                               ; preds = %43
  %52 = load ptr, ptr %39, align 8
  %53 = trunc i64 %44 to i32
  %54 = getelementptr inbounds %struct.nl_kept, ptr %52, i32 %53
  %55 = load ptr, ptr %37, align 8
  %56 = load ptr, ptr %40, align 8
  %57 = load i64, ptr %54, align 8
  %58 = trunc i64 %57 to i32
  %59 = getelementptr inbounds %struct.nl_slot, ptr %56, i32 %58
  %60 = load ptr, ptr %59, align 8
  %61 = call fastcc i64 @nl_name_slot(ptr noundef nonnull %12, ptr noundef %55, i8 noundef signext 47, ptr noundef %60) #21
  %62 = getelementptr inbounds i8, ptr %54, i32 8
  %63 = load i64, ptr %62, align 8
  %64 = load i64, ptr %41, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %12, i64 noundef %61, i64 noundef %63, i64 noundef %64) #21
  %65 = load ptr, ptr %42, align 8
  %66 = load i64, ptr %54, align 8
  %67 = trunc i64 %66 to i32
  %68 = getelementptr inbounds ptr, ptr %65, i32 %67
  %69 = load ptr, ptr %68, align 4
  %70 = load i64, ptr %41, align 8
  %71 = load i64, ptr %62, align 8
  %72 = and i64 %71, -3
  %73 = icmp eq i64 %72, 0
  %74 = select i1 %73, i64 2, i64 3
  %75 = shl i64 %70, %74
  call fastcc void @nl_put(ptr noundef %1, ptr noundef %69, i64 noundef %75) #21
  %76 = add nuw nsw i64 %44, 1
  br label %43

77:                                               ; preds = %85, %47
  %78 = phi i64 [ %99, %85 ], [ 0, %47 ]
  %79 = load i64, ptr %48, align 8
  %80 = icmp slt i64 %78, %79
  br i1 %80, label %85, label %81

81:                                               ; preds = %77
  %82 = getelementptr inbounds i8, ptr %37, i32 104
  %83 = load i64, ptr %82, align 8
  %84 = getelementptr inbounds i8, ptr %37, i32 48
  br label %100

85:                                               ; preds = %77
  %86 = load ptr, ptr %37, align 8
  %87 = load ptr, ptr %25, align 8
  %88 = load ptr, ptr %49, align 4
  %89 = trunc i64 %78 to i32
  %90 = getelementptr inbounds i64, ptr %88, i32 %89
  %91 = load i64, ptr %90, align 8
  %92 = trunc i64 %91 to i32
  %93 = getelementptr inbounds ptr, ptr %87, i32 %92
  %94 = load ptr, ptr %93, align 4
  %95 = call fastcc i64 @nl_name_slot(ptr noundef nonnull %12, ptr noundef %86, i8 noundef signext 35, ptr noundef %94) #21
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %12, i64 noundef %95, i64 noundef 3, i64 noundef 1) #21
  %96 = load ptr, ptr %50, align 4
  %97 = getelementptr inbounds i64, ptr %96, i32 %89
  %98 = load i64, ptr %97, align 8
  call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %98, i64 noundef 8) #21
  %99 = add nuw nsw i64 %78, 1
  br label %77

100:                                              ; preds = %119, %81
  %101 = phi i64 [ %83, %81 ], [ %121, %119 ]
  %102 = phi i64 [ %83, %81 ], [ %120, %119 ]
  %103 = load i64, ptr %84, align 8
  %104 = add nsw i64 %103, %101
  %105 = icmp slt i64 %102, %104
  br i1 %105, label %106, label %147

106:                                              ; preds = %100
  %107 = load ptr, ptr %26, align 4
  %108 = trunc i64 %102 to i32
  %109 = getelementptr inbounds %struct.nl_target, ptr %107, i32 %108
  %110 = getelementptr inbounds i8, ptr %109, i32 32
  %111 = getelementptr inbounds i8, ptr %109, i32 56
  %112 = getelementptr inbounds i8, ptr %109, i32 48
  %113 = getelementptr inbounds i8, ptr %109, i32 40
  %114 = getelementptr inbounds i8, ptr %109, i32 24
  br label %115

115:                                              ; preds = %145, %106
  %116 = phi i64 [ 0, %106 ], [ %146, %145 ]
  %117 = load i64, ptr %110, align 8
  %118 = icmp slt i64 %116, %117
  br i1 %118, label %122, label %119

119:                                              ; preds = %115
  %120 = add nsw i64 %102, 1
  %121 = load i64, ptr %82, align 8
  br label %100

122:                                              ; preds = %115
  %123 = load ptr, ptr %111, align 8
  %124 = load i64, ptr %112, align 8
  %125 = add nsw i64 %124, %116
  %126 = srem i64 %125, %117
  %127 = load i64, ptr %113, align 8
  %128 = mul nsw i64 %127, %126
  %129 = trunc i64 %128 to i32
  %130 = getelementptr inbounds i8, ptr %123, i32 %129
  %131 = load i64, ptr %41, align 8
  %132 = load i64, ptr %114, align 8
  %133 = mul nsw i64 %132, %131
  %134 = call fastcc i64 @nl_any(ptr noundef %130, i64 noundef %133) #21
  %135 = icmp eq i64 %134, 0
  br i1 %135, label %145, label %136

136:                                              ; preds = %122
  %137 = call fastcc i64 @nl_name_pending(ptr noundef nonnull %12, ptr noundef readonly %0, ptr noundef nonnull %109, i64 noundef %116) #21
  %138 = load i64, ptr %114, align 8
  %139 = icmp eq i64 %138, 4
  %140 = select i1 %139, i64 2, i64 3
  %141 = load i64, ptr %41, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %12, i64 noundef %137, i64 noundef %140, i64 noundef %141) #21
  %142 = load i64, ptr %41, align 8
  %143 = load i64, ptr %114, align 8
  %144 = mul nsw i64 %143, %142
  call fastcc void @nl_put(ptr noundef %1, ptr noundef %130, i64 noundef %144) #21
  br label %145

145:                                              ; preds = %136, %122
  %146 = add nuw nsw i64 %116, 1
  br label %115

147:                                              ; preds = %100
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %12) #23
  %148 = add nuw nsw i64 %28, 1
  br label %27

149:                                              ; preds = %31, %158
  %150 = phi i64 [ %165, %158 ], [ 0, %31 ]
  %151 = load i64, ptr %32, align 8
  %152 = icmp slt i64 %150, %151
  br i1 %152, label %158, label %153

153:                                              ; preds = %149
  %154 = getelementptr inbounds i8, ptr %0, i32 104
  %155 = getelementptr inbounds i8, ptr %0, i32 148
  %156 = getelementptr inbounds i8, ptr %1, i32 8
  %157 = getelementptr inbounds i8, ptr %0, i32 232
  br label %166

158:                                              ; preds = %149
  %159 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %13, i64 noundef %150, ptr noundef nonnull @.str.47, ptr noundef nonnull @.str.48) #21
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %13, i64 noundef %159, i64 noundef 2, i64 noundef 1) #21
  %160 = load ptr, ptr %33, align 4
  %161 = trunc i64 %150 to i32
  %162 = getelementptr inbounds i8, ptr %160, i32 %161
  %163 = load i8, ptr %162, align 1
  %164 = zext i8 %163 to i64
  call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %164, i64 noundef 4) #21
  %165 = add nuw nsw i64 %150, 1
  br label %149

166:                                              ; preds = %153, %500
  %167 = phi i64 [ %501, %500 ], [ 0, %153 ]
  %168 = load i64, ptr %154, align 8
  %169 = icmp slt i64 %167, %168
  br i1 %169, label %170, label %502

170:                                              ; preds = %166
  %171 = load ptr, ptr %155, align 4
  %172 = trunc i64 %167 to i32
  %173 = getelementptr inbounds %struct.nl_connection, ptr %171, i32 %172
  %174 = getelementptr inbounds i8, ptr %173, i32 16
  %175 = load i64, ptr %174, align 8
  %176 = icmp eq i64 %175, 0
  br i1 %176, label %500, label %177

177:                                              ; preds = %170
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %11) #23
  %178 = getelementptr inbounds i8, ptr %173, i32 232
  %179 = getelementptr inbounds i8, ptr %173, i32 240
  %180 = getelementptr inbounds i8, ptr %173, i32 8
  %181 = getelementptr inbounds i8, ptr %173, i32 280
  br label %182

182:                                              ; preds = %470, %177
  %183 = phi i64 [ 0, %177 ], [ %471, %470 ]
  %184 = load i64, ptr %178, align 8
  %185 = icmp slt i64 %183, %184
  br i1 %185, label %428, label %186

186:                                              ; preds = %182
  %187 = getelementptr inbounds i8, ptr %173, i32 264
  %188 = load i64, ptr %187, align 8
  %189 = getelementptr inbounds i8, ptr %173, i32 272
  %190 = call i64 @llvm.smax.i64(i64 %188, i64 0)
  br label %191

191:                                              ; preds = %197, %186
  %192 = phi i64 [ 0, %186 ], [ %203, %197 ]
  %193 = phi i64 [ 0, %186 ], [ %202, %197 ]
  %194 = icmp eq i64 %192, %190
  br i1 %194, label %195, label %197

195:                                              ; preds = %191
  %196 = icmp eq i64 %193, 0
  br i1 %196, label %496, label %204

197:                                              ; preds = %191
  %198 = load ptr, ptr %189, align 8
  %199 = trunc i64 %192 to i32
  %200 = getelementptr inbounds %struct.nl_queue, ptr %198, i32 %199, i32 7
  %201 = load i64, ptr %200, align 8
  %202 = add nsw i64 %201, %193
  %203 = add nuw i64 %192, 1
  br label %191

204:                                              ; preds = %195
  %205 = trunc i64 %193 to i32
  %206 = mul i32 %205, 40
  %207 = call ptr @malloc(i32 noundef %206) #24
  %208 = icmp eq ptr %207, null
  br i1 %208, label %215, label %209

209:                                              ; preds = %204
  %210 = getelementptr inbounds i8, ptr %173, i32 248
  %211 = load i64, ptr %210, align 8
  %212 = getelementptr inbounds i8, ptr %173, i32 96
  %213 = getelementptr inbounds i8, ptr %173, i32 256
  %214 = call i64 @llvm.smax.i64(i64 %211, i64 0)
  br label %216

215:                                              ; preds = %204
  call fastcc void @nl_fail(ptr noundef %0, ptr noundef nonnull @.str.2) #21
  br label %496

216:                                              ; preds = %244, %209
  %217 = phi i64 [ %245, %244 ], [ 0, %209 ]
  %218 = phi i64 [ %242, %244 ], [ 0, %209 ]
  %219 = icmp eq i64 %217, %214
  br i1 %219, label %224, label %220

220:                                              ; preds = %216
  %221 = load i64, ptr %212, align 8
  %222 = trunc i64 %217 to i32
  %223 = call i64 @llvm.smax.i64(i64 %221, i64 0)
  br label %240

224:                                              ; preds = %216
  %225 = sdiv i64 %218, 2
  br label %226

226:                                              ; preds = %229, %224
  %227 = phi i64 [ %225, %224 ], [ %230, %229 ]
  %228 = icmp sgt i64 %227, 0
  br i1 %228, label %229, label %231

229:                                              ; preds = %226
  %230 = add nsw i64 %227, -1
  call fastcc void @nl_sift(ptr noundef nonnull %207, i64 noundef %230, i64 noundef %218) #21
  br label %226

231:                                              ; preds = %226, %236
  %232 = phi i64 [ %237, %236 ], [ %218, %226 ]
  %233 = icmp sgt i64 %232, 1
  br i1 %233, label %236, label %234

234:                                              ; preds = %231
  %235 = call i64 @llvm.smax.i64(i64 %218, i64 0)
  br label %308

236:                                              ; preds = %231
  %237 = add nsw i64 %232, -1
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %10)
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(40) %10, ptr noundef nonnull align 8 dereferenceable(40) %207, i32 40, i1 false)
  %238 = trunc i64 %237 to i32
  %239 = getelementptr inbounds %struct.nl_under_way, ptr %207, i32 %238
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(40) %207, ptr noundef nonnull align 8 dereferenceable(40) %239, i32 40, i1 false)
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(40) %239, ptr noundef nonnull align 8 dereferenceable(40) %10, i32 40, i1 false)
  call fastcc void @nl_sift(ptr noundef nonnull %207, i64 noundef 0, i64 noundef %237) #21
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %10)
  br label %231

240:                                              ; preds = %305, %220
  %241 = phi i64 [ %307, %305 ], [ 0, %220 ]
  %242 = phi i64 [ %306, %305 ], [ %218, %220 ]
  %243 = icmp eq i64 %241, %223
  br i1 %243, label %244, label %246

244:                                              ; preds = %240
  %245 = add nuw i64 %217, 1
  br label %216

246:                                              ; preds = %240
  %247 = load ptr, ptr %213, align 8
  %248 = getelementptr inbounds %struct.nl_table, ptr %247, i32 %222
  %249 = getelementptr inbounds i8, ptr %248, i32 212
  %250 = load ptr, ptr %249, align 4
  %251 = trunc i64 %241 to i32
  %252 = getelementptr inbounds ptr, ptr %250, i32 %251
  %253 = load ptr, ptr %252, align 4
  %254 = call fastcc i64 @nl_is_first(ptr noundef %248, i64 noundef %241) #21
  %255 = icmp eq i64 %254, 0
  br i1 %255, label %305, label %256

256:                                              ; preds = %246
  %257 = load i64, ptr %21, align 8
  %258 = getelementptr inbounds i8, ptr %253, i32 24
  %259 = load i64, ptr %258, align 8
  %260 = add nsw i64 %259, %257
  %261 = getelementptr inbounds i8, ptr %253, i32 32
  %262 = getelementptr inbounds i8, ptr %253, i32 8
  %263 = getelementptr inbounds i8, ptr %253, i32 16
  %264 = getelementptr inbounds i8, ptr %253, i32 40
  %265 = call i64 @llvm.smax.i64(i64 %257, i64 %260)
  br label %266

266:                                              ; preds = %281, %256
  %267 = phi i64 [ %257, %256 ], [ %282, %281 ]
  %268 = phi i64 [ %242, %256 ], [ %279, %281 ]
  %269 = icmp eq i64 %267, %265
  br i1 %269, label %305, label %270

270:                                              ; preds = %266
  %271 = load ptr, ptr %261, align 8
  %272 = srem i64 %267, %259
  %273 = trunc i64 %272 to i32
  %274 = getelementptr inbounds i32, ptr %271, i32 %273
  %275 = load i32, ptr %274, align 4
  %276 = add nsw i32 %275, -1
  br label %277

277:                                              ; preds = %283, %270
  %278 = phi i32 [ %276, %270 ], [ %304, %283 ]
  %279 = phi i64 [ %268, %270 ], [ %296, %283 ]
  %280 = icmp sgt i32 %278, -1
  br i1 %280, label %283, label %281

281:                                              ; preds = %277
  %282 = add i64 %267, 1
  br label %266

283:                                              ; preds = %277
  %284 = load i64, ptr %253, align 8
  %285 = load i64, ptr %262, align 8
  %286 = load i64, ptr %263, align 8
  %287 = load ptr, ptr %264, align 8
  %288 = getelementptr inbounds %struct.nl_event, ptr %287, i32 %278, i32 1
  %289 = load i32, ptr %288, align 4
  %290 = sext i32 %289 to i64
  %291 = call fastcc i64 @nl_delay_of(ptr noundef %248, i64 noundef %284, i64 noundef %290) #21
  %292 = sub nsw i64 %267, %291
  %293 = getelementptr inbounds %struct.nl_event, ptr %287, i32 %278
  %294 = load i32, ptr %293, align 4
  %295 = sext i32 %294 to i64
  %296 = add nsw i64 %279, 1
  %297 = trunc i64 %279 to i32
  %298 = getelementptr inbounds %struct.nl_under_way, ptr %207, i32 %297
  store i64 %284, ptr %298, align 8
  %299 = getelementptr inbounds i8, ptr %298, i32 8
  store i64 %285, ptr %299, align 8
  %300 = getelementptr inbounds i8, ptr %298, i32 16
  store i64 %286, ptr %300, align 8
  %301 = getelementptr inbounds i8, ptr %298, i32 24
  store i64 %292, ptr %301, align 8
  %302 = getelementptr inbounds i8, ptr %298, i32 32
  store i64 %295, ptr %302, align 8
  %303 = getelementptr inbounds %struct.nl_event, ptr %287, i32 %278, i32 2
  %304 = load i32, ptr %303, align 4
  br label %277

305:                                              ; preds = %266, %246
  %306 = phi i64 [ %242, %246 ], [ %268, %266 ]
  %307 = add nuw i64 %241, 1
  br label %240

308:                                              ; preds = %421, %234
  %309 = phi i64 [ %422, %421 ], [ 0, %234 ]
  %310 = phi i64 [ %423, %421 ], [ 0, %234 ]
  %311 = icmp eq i64 %310, %235
  br i1 %311, label %424, label %312

312:                                              ; preds = %308
  %313 = icmp eq i64 %310, 0
  br i1 %313, label %320, label %314

314:                                              ; preds = %312
  %315 = trunc i64 %310 to i32
  %316 = getelementptr %struct.nl_under_way, ptr %207, i32 %315
  %317 = getelementptr i8, ptr %316, i32 -40
  %318 = call fastcc i64 @nl_precedes(ptr noundef %317, ptr noundef nonnull %316) #21
  %319 = icmp eq i64 %318, 0
  br i1 %319, label %421, label %320

320:                                              ; preds = %314, %312
  %321 = phi i32 [ %315, %314 ], [ 0, %312 ]
  %322 = getelementptr inbounds %struct.nl_under_way, ptr %207, i32 %321
  %323 = load i64, ptr %322, align 8
  %324 = getelementptr inbounds i8, ptr %322, i32 8
  %325 = load i64, ptr %324, align 8
  %326 = getelementptr inbounds i8, ptr %322, i32 32
  %327 = load i64, ptr %326, align 8
  %328 = icmp eq i64 %323, 0
  %329 = select i1 %328, i32 8, i32 16
  %330 = trunc i64 %327 to i32
  br label %331

331:                                              ; preds = %413, %320
  %332 = phi i64 [ 0, %320 ], [ %414, %413 ]
  %333 = icmp eq i64 %332, %214
  br i1 %333, label %421, label %334

334:                                              ; preds = %331
  %335 = load ptr, ptr %213, align 8
  %336 = trunc i64 %332 to i32
  %337 = getelementptr inbounds %struct.nl_table, ptr %335, i32 %336
  %338 = getelementptr inbounds i8, ptr %337, i32 %329
  %339 = load i64, ptr %338, align 8
  %340 = icmp eq i64 %339, %325
  br i1 %340, label %341, label %413

341:                                              ; preds = %334
  br i1 %328, label %342, label %360

342:                                              ; preds = %341
  %343 = getelementptr inbounds i8, ptr %337, i32 24
  %344 = load i64, ptr %343, align 8
  %345 = sub nsw i64 %327, %344
  %346 = icmp sgt i64 %345, -1
  br i1 %346, label %347, label %413

347:                                              ; preds = %342
  %348 = getelementptr inbounds i8, ptr %337, i32 32
  %349 = load i64, ptr %348, align 8
  %350 = icmp slt i64 %345, %349
  br i1 %350, label %351, label %413

351:                                              ; preds = %347
  %352 = getelementptr inbounds i8, ptr %337, i32 80
  %353 = load ptr, ptr %352, align 8
  %354 = trunc i64 %345 to i32
  %355 = getelementptr inbounds i32, ptr %353, i32 %354
  %356 = load i32, ptr %355, align 4
  %357 = getelementptr i8, ptr %355, i32 4
  %358 = load i32, ptr %357, align 4
  %359 = icmp slt i32 %356, %358
  br i1 %359, label %415, label %413

360:                                              ; preds = %341
  %361 = getelementptr inbounds i8, ptr %337, i32 40
  %362 = load i64, ptr %361, align 8
  %363 = icmp eq i64 %362, 0
  br i1 %363, label %364, label %377

364:                                              ; preds = %360
  %365 = getelementptr inbounds i8, ptr %337, i32 32
  %366 = load i64, ptr %365, align 8
  %367 = icmp sgt i64 %366, 0
  br i1 %367, label %368, label %413

368:                                              ; preds = %364
  %369 = getelementptr inbounds i8, ptr %337, i32 48
  %370 = load i64, ptr %369, align 8
  %371 = icmp sgt i64 %370, %327
  br i1 %371, label %413, label %372

372:                                              ; preds = %368
  %373 = getelementptr inbounds i8, ptr %337, i32 56
  %374 = load i64, ptr %373, align 8
  %375 = add nsw i64 %374, %370
  %376 = icmp sgt i64 %375, %327
  br i1 %376, label %415, label %413

377:                                              ; preds = %360
  %378 = getelementptr inbounds i8, ptr %337, i32 112
  %379 = load i64, ptr %378, align 8
  %380 = icmp eq i64 %379, 0
  br i1 %380, label %381, label %387

381:                                              ; preds = %377
  %382 = getelementptr inbounds i8, ptr %337, i32 64
  %383 = load i64, ptr %382, align 8
  %384 = icmp eq i64 %362, 2
  %385 = getelementptr inbounds i8, ptr %337, i32 84
  %386 = call i64 @llvm.smax.i64(i64 %383, i64 0)
  br label %395

387:                                              ; preds = %377
  %388 = getelementptr inbounds i8, ptr %337, i32 128
  %389 = load ptr, ptr %388, align 8
  %390 = getelementptr inbounds i32, ptr %389, i32 %330
  %391 = load i32, ptr %390, align 4
  %392 = getelementptr i8, ptr %390, i32 4
  %393 = load i32, ptr %392, align 4
  %394 = icmp slt i32 %391, %393
  br i1 %394, label %415, label %413

395:                                              ; preds = %408, %381
  %396 = phi i64 [ %412, %408 ], [ 0, %381 ]
  %397 = icmp eq i64 %396, %386
  br i1 %397, label %413, label %398

398:                                              ; preds = %395
  %399 = load ptr, ptr %385, align 4
  %400 = trunc i64 %396 to i32
  br i1 %384, label %401, label %405

401:                                              ; preds = %398
  %402 = getelementptr inbounds i16, ptr %399, i32 %400
  %403 = load i16, ptr %402, align 2
  %404 = zext i16 %403 to i32
  br label %408

405:                                              ; preds = %398
  %406 = getelementptr inbounds i32, ptr %399, i32 %400
  %407 = load i32, ptr %406, align 4
  br label %408

408:                                              ; preds = %405, %401
  %409 = phi i32 [ %404, %401 ], [ %407, %405 ]
  %410 = sext i32 %409 to i64
  %411 = icmp eq i64 %327, %410
  %412 = add nuw i64 %396, 1
  br i1 %411, label %415, label %395

413:                                              ; preds = %395, %387, %372, %368, %364, %351, %347, %342, %334
  %414 = add nuw i64 %332, 1
  br label %331

415:                                              ; preds = %387, %372, %351, %408
  %416 = icmp slt i64 %332, %211
  br i1 %416, label %417, label %421

417:                                              ; preds = %415
  %418 = add i64 %309, 1
  %419 = trunc i64 %309 to i32
  %420 = getelementptr inbounds %struct.nl_under_way, ptr %207, i32 %419
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(40) %420, ptr noundef nonnull align 8 dereferenceable(40) %322, i32 40, i1 false)
  br label %421

421:                                              ; preds = %331, %417, %415, %314
  %422 = phi i64 [ %418, %417 ], [ %309, %415 ], [ %309, %314 ], [ %309, %331 ]
  %423 = add nuw i64 %310, 1
  br label %308

424:                                              ; preds = %308
  %425 = icmp eq i64 %309, 0
  br i1 %425, label %496, label %426

426:                                              ; preds = %424
  %427 = call i64 @llvm.smax.i64(i64 %309, i64 0)
  br label %472

428:                                              ; preds = %182
  %429 = load ptr, ptr %179, align 8
  %430 = trunc i64 %183 to i32
  %431 = getelementptr inbounds %struct.nl_variable, ptr %429, i32 %430
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %8) #23
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %9) #23
  %432 = getelementptr inbounds i8, ptr %431, i32 24
  %433 = load i64, ptr %432, align 8
  %434 = and i64 %433, -3
  %435 = icmp eq i64 %434, 0
  %436 = select i1 %435, i64 4, i64 8
  %437 = load i64, ptr %180, align 8
  %438 = load ptr, ptr %25, align 8
  %439 = load i64, ptr %431, align 8
  %440 = trunc i64 %439 to i32
  %441 = getelementptr inbounds ptr, ptr %438, i32 %440
  %442 = load ptr, ptr %441, align 4
  %443 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %8, i64 noundef %437, ptr noundef nonnull @.str.47, ptr noundef %442) #21
  %444 = load i64, ptr %432, align 8
  %445 = load i64, ptr %181, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %8, i64 noundef %443, i64 noundef %444, i64 noundef %445) #21
  %446 = load ptr, ptr %1, align 8
  %447 = icmp eq ptr %446, null
  br i1 %447, label %448, label %454

448:                                              ; preds = %428
  %449 = load i64, ptr %181, align 8
  %450 = select i1 %435, i64 2, i64 3
  %451 = shl i64 %449, %450
  %452 = load i64, ptr %156, align 8
  %453 = add nsw i64 %452, %451
  store i64 %453, ptr %156, align 8
  br label %470

454:                                              ; preds = %428, %467
  %455 = phi i64 [ %469, %467 ], [ 0, %428 ]
  %456 = load i64, ptr %181, align 8
  %457 = icmp slt i64 %455, %456
  br i1 %457, label %458, label %470

458:                                              ; preds = %454
  call fastcc void @nl_view_at(ptr noundef nonnull readonly %173, i64 noundef %455, ptr noundef nonnull %9) #21
  %459 = call fastcc ptr @nl_variable_at(ptr noundef nonnull readonly %0, ptr noundef nonnull readonly %431, ptr noundef nonnull %9) #21
  %460 = load i64, ptr %16, align 8
  %461 = icmp eq i64 %460, 32
  br i1 %461, label %462, label %465

462:                                              ; preds = %458
  %463 = load i32, ptr %459, align 4
  %464 = sext i32 %463 to i64
  br label %467

465:                                              ; preds = %458
  %466 = load i64, ptr %459, align 8
  br label %467

467:                                              ; preds = %465, %462
  %468 = phi i64 [ %464, %462 ], [ %466, %465 ]
  call fastcc void @nl_put_number(ptr noundef nonnull %1, i64 noundef %468, i64 noundef %436) #21
  %469 = add nuw nsw i64 %455, 1
  br label %454

470:                                              ; preds = %454, %448
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %9) #23
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %8) #23
  %471 = add nuw nsw i64 %183, 1
  br label %182

472:                                              ; preds = %489, %426
  %473 = phi i64 [ %490, %489 ], [ 0, %426 ]
  %474 = icmp eq i64 %473, 5
  br i1 %474, label %496, label %475

475:                                              ; preds = %472
  %476 = load i64, ptr %180, align 8
  %477 = trunc nuw i64 %473 to i32
  %478 = getelementptr inbounds [5 x ptr], ptr @nl_event_columns, i32 0, i32 %477
  %479 = load ptr, ptr %478, align 4
  %480 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %11, i64 noundef %476, ptr noundef nonnull @.str.52, ptr noundef %479) #21
  %481 = getelementptr inbounds [5 x i64], ptr @nl_event_types, i32 0, i32 %477
  %482 = load i64, ptr %481, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %11, i64 noundef %480, i64 noundef %482, i64 noundef %309) #21
  %483 = getelementptr i64, ptr %207, i32 %477
  %484 = icmp eq i64 %473, 3
  %485 = select i1 %484, i64 8, i64 4
  br label %486

486:                                              ; preds = %491, %475
  %487 = phi i64 [ 0, %475 ], [ %495, %491 ]
  %488 = icmp eq i64 %487, %427
  br i1 %488, label %489, label %491

489:                                              ; preds = %486
  %490 = add nuw nsw i64 %473, 1
  br label %472

491:                                              ; preds = %486
  %492 = trunc i64 %487 to i32
  %493 = getelementptr %struct.nl_under_way, ptr %483, i32 %492
  %494 = load i64, ptr %493, align 8
  call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %494, i64 noundef %485) #21
  %495 = add nuw i64 %487, 1
  br label %486

496:                                              ; preds = %472, %195, %215, %424
  %497 = phi ptr [ %207, %424 ], [ null, %195 ], [ null, %215 ], [ %207, %472 ]
  call void @free(ptr noundef %497) #21
  %498 = load i64, ptr %157, align 8
  %499 = icmp eq i64 %498, 3
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %11) #23
  br i1 %499, label %587, label %500

500:                                              ; preds = %170, %496
  %501 = add nuw nsw i64 %167, 1
  br label %166

502:                                              ; preds = %166
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %5) #23
  %503 = call fastcc ptr @nl_next_history(ptr noundef nonnull readonly %0, ptr noundef null) #21
  br label %504

504:                                              ; preds = %538, %502
  %505 = phi ptr [ %503, %502 ], [ %539, %538 ]
  %506 = icmp eq ptr %505, null
  br i1 %506, label %507, label %510

507:                                              ; preds = %504
  %508 = getelementptr inbounds i8, ptr %0, i32 88
  %509 = getelementptr inbounds i8, ptr %0, i32 144
  br label %554

510:                                              ; preds = %504
  %511 = load ptr, ptr %24, align 8
  %512 = load i64, ptr %505, align 8
  %513 = trunc i64 %512 to i32
  %514 = getelementptr inbounds %struct.nl_population, ptr %511, i32 %513
  %515 = getelementptr inbounds i8, ptr %514, i32 88
  %516 = load ptr, ptr %515, align 8
  %517 = getelementptr inbounds i8, ptr %505, i32 8
  %518 = load i64, ptr %517, align 8
  %519 = trunc i64 %518 to i32
  %520 = getelementptr inbounds %struct.nl_slot, ptr %516, i32 %519, i32 1
  %521 = load i64, ptr %520, align 8
  %522 = icmp eq i64 %521, 1
  %523 = select i1 %522, i64 2, i64 0
  %524 = load i64, ptr %16, align 8
  %525 = icmp eq i64 %524, 64
  %526 = zext i1 %525 to i64
  %527 = or disjoint i64 %523, %526
  %528 = getelementptr inbounds i8, ptr %505, i32 16
  %529 = getelementptr inbounds i8, ptr %514, i32 8
  %530 = select i1 %525, i64 3, i64 2
  br label %531

531:                                              ; preds = %540, %510
  %532 = phi i64 [ 1, %510 ], [ %553, %540 ]
  %533 = load i64, ptr %528, align 8
  %534 = icmp sgt i64 %532, %533
  br i1 %534, label %538, label %535

535:                                              ; preds = %531
  %536 = load i64, ptr %21, align 8
  %537 = icmp sgt i64 %532, %536
  br i1 %537, label %538, label %540

538:                                              ; preds = %535, %531
  %539 = call fastcc ptr @nl_next_history(ptr noundef nonnull readonly %0, ptr noundef nonnull %505) #21
  br label %504

540:                                              ; preds = %535
  %541 = load ptr, ptr %514, align 8
  %542 = load ptr, ptr %515, align 8
  %543 = load i64, ptr %517, align 8
  %544 = trunc i64 %543 to i32
  %545 = getelementptr inbounds %struct.nl_slot, ptr %542, i32 %544
  %546 = load ptr, ptr %545, align 8
  %547 = call fastcc i64 @nl_name_former(ptr noundef nonnull %5, ptr noundef %541, ptr noundef %546, i64 noundef %532) #21
  %548 = load i64, ptr %529, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %5, i64 noundef %547, i64 noundef %527, i64 noundef %548) #21
  %549 = add nsw i64 %532, -1
  %550 = call fastcc ptr @nl_history_at(ptr noundef nonnull %505, i64 noundef %549) #21
  %551 = load i64, ptr %529, align 8
  %552 = shl i64 %551, %530
  call fastcc void @nl_put(ptr noundef %1, ptr noundef %550, i64 noundef %552) #21
  %553 = add nuw nsw i64 %532, 1
  br label %531

554:                                              ; preds = %570, %507
  %555 = phi i64 [ %571, %570 ], [ 0, %507 ]
  %556 = load i64, ptr %508, align 8
  %557 = icmp slt i64 %555, %556
  br i1 %557, label %558, label %586

558:                                              ; preds = %554
  %559 = load ptr, ptr %509, align 8
  %560 = trunc i64 %555 to i32
  %561 = getelementptr inbounds %struct.nl_probe, ptr %559, i32 %560
  %562 = getelementptr inbounds i8, ptr %561, i32 56
  br label %563

563:                                              ; preds = %572, %558
  %564 = phi i64 [ 1, %558 ], [ %585, %572 ]
  %565 = load i64, ptr %562, align 8
  %566 = icmp sgt i64 %564, %565
  br i1 %566, label %570, label %567

567:                                              ; preds = %563
  %568 = load i64, ptr %21, align 8
  %569 = icmp sgt i64 %564, %568
  br i1 %569, label %570, label %572

570:                                              ; preds = %567, %563
  %571 = add nuw nsw i64 %555, 1
  br label %554

572:                                              ; preds = %567
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6) #23
  %573 = add nsw i64 %564, -1
  %574 = call fastcc double @nl_former_probe(ptr noundef nonnull %561, i64 noundef %573) #21
  store double %574, ptr %6, align 8
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7) #23
  %575 = fptrunc double %574 to float
  store float %575, ptr %7, align 4
  %576 = load ptr, ptr %561, align 8
  %577 = call fastcc i64 @nl_name_former(ptr noundef nonnull %5, ptr noundef nonnull @.str.58, ptr noundef %576, i64 noundef %564) #21
  %578 = load i64, ptr %16, align 8
  %579 = icmp ne i64 %578, 32
  %580 = zext i1 %579 to i64
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %5, i64 noundef %577, i64 noundef %580, i64 noundef 1) #21
  %581 = load i64, ptr %16, align 8
  %582 = icmp eq i64 %581, 32
  %583 = select i1 %582, ptr %7, ptr %6
  %584 = sdiv i64 %581, 8
  call fastcc void @nl_put(ptr noundef %1, ptr noundef nonnull %583, i64 noundef %584) #21
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) #23
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #23
  %585 = add nuw nsw i64 %564, 1
  br label %563

586:                                              ; preds = %554
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %5) #23
  br label %587

587:                                              ; preds = %496, %586
  %588 = phi i64 [ 0, %586 ], [ 3, %496 ]
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %13) #23
  ret i64 %588
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #16

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_put(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) #17 {
  %4 = load ptr, ptr %0, align 8
  %5 = icmp eq ptr %4, null
  br i1 %5, label %12, label %6

6:                                                ; preds = %3
  %7 = getelementptr inbounds i8, ptr %0, i32 8
  %8 = load i64, ptr %7, align 8
  %9 = trunc i64 %8 to i32
  %10 = getelementptr inbounds i8, ptr %4, i32 %9
  %11 = trunc i64 %2 to i32
  tail call void @llvm.memcpy.p0.p0.i32(ptr nonnull align 1 %10, ptr align 1 %1, i32 %11, i1 false)
  br label %12

12:                                               ; preds = %6, %3
  %13 = getelementptr inbounds i8, ptr %0, i32 8
  %14 = load i64, ptr %13, align 8
  %15 = add nsw i64 %14, %2
  store i64 %15, ptr %13, align 8
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_put_number(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #17 {
  %4 = alloca i64, align 8
  store i64 %1, ptr %4, align 8
  call fastcc void @nl_put(ptr noundef %0, ptr noundef nonnull %4, i64 noundef %2) #21
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_put_section(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) #17 {
  tail call fastcc void @nl_put_number(ptr noundef %0, i64 noundef %2, i64 noundef 4) #21
  tail call fastcc void @nl_put(ptr noundef %0, ptr noundef %1, i64 noundef %2) #21
  tail call fastcc void @nl_put_number(ptr noundef %0, i64 noundef %3, i64 noundef 1) #21
  tail call fastcc void @nl_put_number(ptr noundef %0, i64 noundef %4, i64 noundef 8) #21
  %6 = getelementptr inbounds i8, ptr %0, i32 16
  %7 = load i64, ptr %6, align 8
  %8 = add nsw i64 %7, 1
  store i64 %8, ptr %6, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 -2147483648, 2147483648) i64 @nl_name_connection(ptr noundef %0, i64 noundef %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3) #8 {
  %5 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #23
  store ptr %0, ptr %5, align 8
  %6 = getelementptr inbounds i8, ptr %5, i32 8
  %7 = icmp eq ptr %0, null
  %8 = select i1 %7, i64 0, i64 512
  store i64 %8, ptr %6, align 8
  br i1 %7, label %10, label %9

9:                                                ; preds = %4
  store i8 0, ptr %0, align 1
  br label %10

10:                                               ; preds = %4, %9
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.51) #21
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %1) #21
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %2) #21
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %3) #21
  %11 = load ptr, ptr %5, align 8
  %12 = ptrtoint ptr %11 to i32
  %13 = ptrtoint ptr %0 to i32
  %14 = sub i32 %12, %13
  %15 = sext i32 %14 to i64
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #23
  ret i64 %15
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 -2147483648, 2147483648) i64 @nl_name_slot(ptr noundef %0, ptr nocapture noundef readonly %1, i8 noundef signext %2, ptr nocapture noundef readonly %3) #8 {
  %5 = alloca [2 x i8], align 1
  %6 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 2, ptr nonnull %5) #23
  store i8 %2, ptr %5, align 1
  %7 = getelementptr inbounds i8, ptr %5, i32 1
  store i8 0, ptr %7, align 1
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #23
  store ptr %0, ptr %6, align 8
  %8 = getelementptr inbounds i8, ptr %6, i32 8
  %9 = icmp eq ptr %0, null
  %10 = select i1 %9, i64 0, i64 512
  store i64 %10, ptr %8, align 8
  br i1 %9, label %12, label %11

11:                                               ; preds = %4
  store i8 0, ptr %0, align 1
  br label %12

12:                                               ; preds = %4, %11
  call fastcc void @nl_add(ptr noundef nonnull %6, ptr noundef %1) #21
  call fastcc void @nl_add(ptr noundef nonnull %6, ptr noundef nonnull %5) #21
  call fastcc void @nl_add(ptr noundef nonnull %6, ptr noundef %3) #21
  %13 = load ptr, ptr %6, align 8
  %14 = ptrtoint ptr %13 to i32
  %15 = ptrtoint ptr %0 to i32
  %16 = sub i32 %14, %15
  %17 = sext i32 %16 to i64
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #23
  call void @llvm.lifetime.end.p0(i64 2, ptr nonnull %5) #23
  ret i64 %17
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc range(i64 0, 2) i64 @nl_any(ptr nocapture noundef readonly %0, i64 noundef %1) #14 {
  %3 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %4

4:                                                ; preds = %7, %2
  %5 = phi i64 [ 0, %2 ], [ %12, %7 ]
  %6 = icmp eq i64 %5, %3
  br i1 %6, label %13, label %7

7:                                                ; preds = %4
  %8 = trunc i64 %5 to i32
  %9 = getelementptr inbounds i8, ptr %0, i32 %8
  %10 = load i8, ptr %9, align 1
  %11 = icmp eq i8 %10, 0
  %12 = add nuw i64 %5, 1
  br i1 %11, label %4, label %13

13:                                               ; preds = %7, %4
  %14 = icmp slt i64 %5, %1
  %15 = zext i1 %14 to i64
  ret i64 %15
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 -2147483648, 2147483648) i64 @nl_name_pending(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3) #8 {
  %5 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #23
  store ptr %0, ptr %5, align 8
  %6 = getelementptr inbounds i8, ptr %5, i32 8
  %7 = icmp eq ptr %0, null
  %8 = select i1 %7, i64 0, i64 512
  store i64 %8, ptr %6, align 8
  br i1 %7, label %10, label %9

9:                                                ; preds = %4
  store i8 0, ptr %0, align 1
  br label %10

10:                                               ; preds = %4, %9
  %11 = getelementptr inbounds i8, ptr %1, i32 136
  %12 = load ptr, ptr %11, align 8
  %13 = getelementptr inbounds i8, ptr %2, i32 8
  %14 = load i64, ptr %13, align 8
  %15 = trunc i64 %14 to i32
  %16 = getelementptr inbounds %struct.nl_population, ptr %12, i32 %15
  %17 = load ptr, ptr %16, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %17) #21
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.49) #21
  %18 = load ptr, ptr %2, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %18) #21
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.50) #21
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %3) #21
  %19 = load ptr, ptr %5, align 8
  %20 = ptrtoint ptr %19 to i32
  %21 = ptrtoint ptr %0 to i32
  %22 = sub i32 %20, %21
  %23 = sext i32 %22 to i64
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #23
  ret i64 %23
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @nl_view_at(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef %2) #18 {
  %4 = getelementptr inbounds i8, ptr %0, i32 288
  %5 = load ptr, ptr %4, align 8
  %6 = icmp eq ptr %5, null
  br i1 %6, label %52, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %0, i32 256
  %9 = load ptr, ptr %8, align 8
  %10 = trunc i64 %1 to i32
  %11 = getelementptr inbounds i64, ptr %5, i32 %10
  %12 = load i64, ptr %11, align 8
  %13 = lshr i64 %12, 32
  %14 = trunc nuw i64 %13 to i32
  %15 = getelementptr inbounds %struct.nl_table, ptr %9, i32 %14
  store ptr %15, ptr %2, align 8
  %16 = load ptr, ptr %4, align 8
  %17 = getelementptr inbounds i64, ptr %16, i32 %10
  %18 = load i64, ptr %17, align 8
  %19 = and i64 %18, 4294967295
  %20 = getelementptr inbounds i8, ptr %2, i32 8
  store i64 %19, ptr %20, align 8
  %21 = getelementptr inbounds i8, ptr %15, i32 32
  %22 = load i64, ptr %21, align 8
  %23 = getelementptr inbounds i8, ptr %15, i32 80
  br label %24

24:                                               ; preds = %31, %7
  %25 = phi i64 [ %22, %7 ], [ %40, %31 ]
  %26 = phi i64 [ 0, %7 ], [ %41, %31 ]
  %27 = add nuw nsw i64 %26, 1
  %28 = icmp slt i64 %27, %25
  br i1 %28, label %31, label %29

29:                                               ; preds = %24
  %30 = load ptr, ptr %23, align 8
  br label %42

31:                                               ; preds = %24
  %32 = add nuw nsw i64 %26, %25
  %33 = lshr i64 %32, 1
  %34 = load ptr, ptr %23, align 8
  %35 = trunc i64 %33 to i32
  %36 = getelementptr inbounds i32, ptr %34, i32 %35
  %37 = load i32, ptr %36, align 4
  %38 = sext i32 %37 to i64
  %39 = icmp slt i64 %19, %38
  %40 = select i1 %39, i64 %33, i64 %25
  %41 = select i1 %39, i64 %26, i64 %33
  br label %24

42:                                               ; preds = %42, %29
  %43 = phi i64 [ %44, %42 ], [ %26, %29 ]
  %44 = add nuw nsw i64 %43, 1
  %45 = trunc i64 %44 to i32
  %46 = getelementptr inbounds i32, ptr %30, i32 %45
  %47 = load i32, ptr %46, align 4
  %48 = sext i32 %47 to i64
  %49 = icmp slt i64 %19, %48
  br i1 %49, label %50, label %42

50:                                               ; preds = %42
  %51 = getelementptr inbounds i8, ptr %2, i32 16
  store i64 %43, ptr %51, align 8
  br label %89

52:                                               ; preds = %3
  %53 = icmp eq i64 %1, 0
  br i1 %53, label %54, label %58

54:                                               ; preds = %52
  %55 = getelementptr inbounds i8, ptr %0, i32 256
  %56 = load ptr, ptr %55, align 8
  store ptr %56, ptr %2, align 8
  %57 = getelementptr inbounds i8, ptr %2, i32 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %57, i8 0, i64 16, i1 false)
  br label %63

58:                                               ; preds = %52
  %59 = getelementptr inbounds i8, ptr %2, i32 8
  %60 = load i64, ptr %59, align 8
  %61 = add nsw i64 %60, 1
  store i64 %61, ptr %59, align 8
  %62 = load ptr, ptr %2, align 8
  br label %63

63:                                               ; preds = %58, %54
  %64 = phi ptr [ %62, %58 ], [ %56, %54 ]
  %65 = phi i64 [ %61, %58 ], [ 0, %54 ]
  %66 = getelementptr inbounds i8, ptr %2, i32 8
  %67 = getelementptr inbounds i8, ptr %2, i32 16
  br label %68

68:                                               ; preds = %77, %63
  %69 = phi ptr [ %78, %77 ], [ %64, %63 ]
  %70 = phi i64 [ 0, %77 ], [ %65, %63 ]
  %71 = getelementptr inbounds i8, ptr %69, i32 64
  %72 = load i64, ptr %71, align 8
  %73 = icmp slt i64 %70, %72
  br i1 %73, label %74, label %77

74:                                               ; preds = %68
  %75 = getelementptr inbounds i8, ptr %69, i32 80
  %76 = load i64, ptr %67, align 8
  br label %79

77:                                               ; preds = %68
  %78 = getelementptr inbounds i8, ptr %69, i32 224
  store ptr %78, ptr %2, align 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %66, i8 0, i64 16, i1 false)
  br label %68

79:                                               ; preds = %74, %88
  %80 = phi i64 [ %76, %74 ], [ %82, %88 ]
  %81 = load ptr, ptr %75, align 8
  %82 = add nsw i64 %80, 1
  %83 = trunc i64 %82 to i32
  %84 = getelementptr inbounds i32, ptr %81, i32 %83
  %85 = load i32, ptr %84, align 4
  %86 = sext i32 %85 to i64
  %87 = icmp slt i64 %70, %86
  br i1 %87, label %89, label %88

88:                                               ; preds = %79
  store i64 %82, ptr %67, align 8
  br label %79

89:                                               ; preds = %79, %50
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc ptr @nl_variable_at(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) #5 {
  %4 = load ptr, ptr %2, align 8
  %5 = getelementptr inbounds i8, ptr %0, i32 24
  %6 = load i64, ptr %5, align 8
  %7 = getelementptr inbounds i8, ptr %1, i32 8
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds i8, ptr %1, i32 16
  %10 = load i64, ptr %9, align 8
  %11 = trunc i64 %10 to i32
  switch i64 %8, label %29 [
    i64 0, label %12
    i64 1, label %19
  ]

12:                                               ; preds = %3
  %13 = getelementptr inbounds i8, ptr %4, i32 184
  %14 = load ptr, ptr %13, align 8
  %15 = getelementptr inbounds ptr, ptr %14, i32 %11
  %16 = load ptr, ptr %15, align 4
  %17 = getelementptr inbounds i8, ptr %2, i32 8
  %18 = load i64, ptr %17, align 8
  br label %64

19:                                               ; preds = %3
  %20 = getelementptr inbounds i8, ptr %4, i32 188
  %21 = load ptr, ptr %20, align 4
  %22 = getelementptr inbounds ptr, ptr %21, i32 %11
  %23 = load ptr, ptr %22, align 4
  %24 = getelementptr inbounds i8, ptr %4, i32 24
  %25 = load i64, ptr %24, align 8
  %26 = getelementptr inbounds i8, ptr %2, i32 16
  %27 = load i64, ptr %26, align 8
  %28 = add nsw i64 %27, %25
  br label %64

29:                                               ; preds = %3
  %30 = getelementptr inbounds i8, ptr %4, i32 192
  %31 = load ptr, ptr %30, align 8
  %32 = getelementptr inbounds ptr, ptr %31, i32 %11
  %33 = load ptr, ptr %32, align 4
  %34 = getelementptr inbounds i8, ptr %2, i32 8
  %35 = load i64, ptr %34, align 8
  %36 = getelementptr inbounds i8, ptr %4, i32 40
  %37 = load i64, ptr %36, align 8
  switch i64 %37, label %55 [
    i64 0, label %38
    i64 2, label %48
  ]

38:                                               ; preds = %29
  %39 = getelementptr inbounds i8, ptr %2, i32 16
  %40 = load i64, ptr %39, align 8
  %41 = getelementptr inbounds i8, ptr %4, i32 48
  %42 = load i64, ptr %41, align 8
  %43 = add nsw i64 %42, %35
  %44 = getelementptr inbounds i8, ptr %4, i32 56
  %45 = load i64, ptr %44, align 8
  %46 = mul nsw i64 %45, %40
  %47 = sub i64 %43, %46
  br label %64

48:                                               ; preds = %29
  %49 = getelementptr inbounds i8, ptr %4, i32 84
  %50 = load ptr, ptr %49, align 4
  %51 = trunc i64 %35 to i32
  %52 = getelementptr inbounds i16, ptr %50, i32 %51
  %53 = load i16, ptr %52, align 2
  %54 = zext i16 %53 to i32
  br label %61

55:                                               ; preds = %29
  %56 = getelementptr inbounds i8, ptr %4, i32 84
  %57 = load ptr, ptr %56, align 4
  %58 = trunc i64 %35 to i32
  %59 = getelementptr inbounds i32, ptr %57, i32 %58
  %60 = load i32, ptr %59, align 4
  br label %61

61:                                               ; preds = %55, %48
  %62 = phi i32 [ %54, %48 ], [ %60, %55 ]
  %63 = zext i32 %62 to i64
  br label %64

64:                                               ; preds = %61, %38, %19, %12
  %65 = phi i64 [ %28, %19 ], [ %18, %12 ], [ %47, %38 ], [ %63, %61 ]
  %66 = phi ptr [ %23, %19 ], [ %16, %12 ], [ %33, %38 ], [ %33, %61 ]
  %67 = sdiv i64 %6, 8
  %68 = mul i64 %65, %67
  %69 = trunc i64 %68 to i32
  %70 = getelementptr inbounds i8, ptr %66, i32 %69
  ret ptr %70
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc i64 @nl_precedes(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #14 {
  br label %3

3:                                                ; preds = %6, %2
  %4 = phi i64 [ 0, %2 ], [ %13, %6 ]
  %5 = icmp eq i64 %4, 5
  br i1 %5, label %17, label %6

6:                                                ; preds = %3
  %7 = trunc nuw i64 %4 to i32
  %8 = getelementptr inbounds i64, ptr %0, i32 %7
  %9 = load i64, ptr %8, align 8
  %10 = getelementptr inbounds i64, ptr %1, i32 %7
  %11 = load i64, ptr %10, align 8
  %12 = icmp eq i64 %9, %11
  %13 = add nuw nsw i64 %4, 1
  br i1 %12, label %3, label %14

14:                                               ; preds = %6
  %15 = icmp slt i64 %9, %11
  %16 = select i1 %15, i64 -1, i64 1
  br label %17

17:                                               ; preds = %3, %14
  %18 = phi i64 [ %16, %14 ], [ 0, %3 ]
  ret i64 %18
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @nl_sift(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #15 {
  %4 = alloca %struct.nl_under_way, align 8
  br label %5

5:                                                ; preds = %29, %3
  %6 = phi i64 [ %1, %3 ], [ %22, %29 ]
  %7 = shl nsw i64 %6, 1
  %8 = or disjoint i64 %7, 1
  %9 = icmp slt i64 %8, %2
  br i1 %9, label %10, label %30

10:                                               ; preds = %5
  %11 = add nsw i64 %7, 2
  %12 = icmp slt i64 %11, %2
  br i1 %12, label %13, label %21

13:                                               ; preds = %10
  %14 = trunc i64 %8 to i32
  %15 = getelementptr inbounds %struct.nl_under_way, ptr %0, i32 %14
  %16 = trunc i64 %11 to i32
  %17 = getelementptr inbounds %struct.nl_under_way, ptr %0, i32 %16
  %18 = tail call fastcc i64 @nl_precedes(ptr noundef nonnull %15, ptr noundef %17) #21
  %19 = icmp slt i64 %18, 0
  %20 = select i1 %19, i64 %11, i64 %8
  br label %21

21:                                               ; preds = %13, %10
  %22 = phi i64 [ %8, %10 ], [ %20, %13 ]
  %23 = trunc i64 %6 to i32
  %24 = getelementptr inbounds %struct.nl_under_way, ptr %0, i32 %23
  %25 = trunc i64 %22 to i32
  %26 = getelementptr inbounds %struct.nl_under_way, ptr %0, i32 %25
  %27 = tail call fastcc i64 @nl_precedes(ptr noundef %24, ptr noundef %26) #21
  %28 = icmp sgt i64 %27, -1
  br i1 %28, label %30, label %29

29:                                               ; preds = %21
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %4)
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(40) %4, ptr noundef nonnull align 8 dereferenceable(40) %24, i32 40, i1 false)
  tail call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(40) %24, ptr noundef nonnull align 8 dereferenceable(40) %26, i32 40, i1 false)
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 8 dereferenceable(40) %26, ptr noundef nonnull align 8 dereferenceable(40) %4, i32 40, i1 false)
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %4)
  br label %5

30:                                               ; preds = %21, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc ptr @nl_next_history(ptr nocapture noundef readonly %0, ptr noundef readonly %1) #7 {
  %3 = getelementptr inbounds i8, ptr %0, i32 120
  %4 = load i64, ptr %3, align 8
  %5 = getelementptr inbounds i8, ptr %0, i32 156
  %6 = icmp eq ptr %1, null
  %7 = tail call i64 @llvm.smax.i64(i64 %4, i64 0)
  br label %8

8:                                                ; preds = %26, %2
  %9 = phi i64 [ 0, %2 ], [ %28, %26 ]
  %10 = phi ptr [ null, %2 ], [ %27, %26 ]
  %11 = icmp eq i64 %9, %7
  br i1 %11, label %12, label %13

12:                                               ; preds = %8
  ret ptr %10

13:                                               ; preds = %8
  %14 = load ptr, ptr %5, align 4
  %15 = trunc i64 %9 to i32
  %16 = getelementptr inbounds %struct.nl_history, ptr %14, i32 %15
  br i1 %6, label %20, label %17

17:                                               ; preds = %13
  %18 = tail call fastcc i64 @nl_compare(ptr noundef nonnull %0, ptr noundef nonnull %1, ptr noundef %16) #21
  %19 = icmp slt i64 %18, 0
  br i1 %19, label %20, label %26

20:                                               ; preds = %17, %13
  %21 = icmp eq ptr %10, null
  br i1 %21, label %25, label %22

22:                                               ; preds = %20
  %23 = tail call fastcc i64 @nl_compare(ptr noundef nonnull %0, ptr noundef %16, ptr noundef nonnull %10) #21
  %24 = icmp slt i64 %23, 0
  br i1 %24, label %25, label %26

25:                                               ; preds = %22, %20
  br label %26

26:                                               ; preds = %25, %22, %17
  %27 = phi ptr [ %16, %25 ], [ %10, %22 ], [ %10, %17 ]
  %28 = add nuw i64 %9, 1
  br label %8
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 -2147483648, 2147483648) i64 @nl_name_former(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3) #8 {
  %5 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #23
  store ptr %0, ptr %5, align 8
  %6 = getelementptr inbounds i8, ptr %5, i32 8
  %7 = icmp eq ptr %0, null
  %8 = select i1 %7, i64 0, i64 512
  store i64 %8, ptr %6, align 8
  br i1 %7, label %10, label %9

9:                                                ; preds = %4
  store i8 0, ptr %0, align 1
  br label %10

10:                                               ; preds = %4, %9
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %1) #21
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.47) #21
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %2) #21
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.59) #21
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %3) #21
  %11 = load ptr, ptr %5, align 8
  %12 = ptrtoint ptr %11 to i32
  %13 = ptrtoint ptr %0 to i32
  %14 = sub i32 %12, %13
  %15 = sext i32 %14 to i64
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #23
  ret i64 %15
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc range(i64 -1, 2) i64 @nl_compare(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) #7 {
  %4 = load i64, ptr %1, align 8
  %5 = load i64, ptr %2, align 8
  %6 = icmp eq i64 %4, %5
  br i1 %6, label %10, label %7

7:                                                ; preds = %3
  %8 = icmp slt i64 %4, %5
  %9 = select i1 %8, i64 -1, i64 1
  br label %42

10:                                               ; preds = %3
  %11 = getelementptr inbounds i8, ptr %0, i32 136
  %12 = load ptr, ptr %11, align 8
  %13 = trunc i64 %4 to i32
  %14 = getelementptr inbounds %struct.nl_population, ptr %12, i32 %13, i32 11
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds i8, ptr %1, i32 8
  %17 = load i64, ptr %16, align 8
  %18 = trunc i64 %17 to i32
  %19 = getelementptr inbounds %struct.nl_slot, ptr %15, i32 %18
  %20 = load ptr, ptr %19, align 8
  %21 = getelementptr inbounds i8, ptr %2, i32 8
  %22 = load i64, ptr %21, align 8
  %23 = trunc i64 %22 to i32
  %24 = getelementptr inbounds %struct.nl_slot, ptr %15, i32 %23
  %25 = load ptr, ptr %24, align 8
  br label %26

26:                                               ; preds = %34, %10
  %27 = phi ptr [ %20, %10 ], [ %35, %34 ]
  %28 = phi ptr [ %25, %10 ], [ %36, %34 ]
  %29 = load i8, ptr %27, align 1
  %30 = icmp ne i8 %29, 0
  %31 = load i8, ptr %28, align 1
  %32 = icmp eq i8 %29, %31
  %33 = select i1 %30, i1 %32, i1 false
  br i1 %33, label %34, label %37

34:                                               ; preds = %26
  %35 = getelementptr inbounds i8, ptr %27, i32 1
  %36 = getelementptr inbounds i8, ptr %28, i32 1
  br label %26

37:                                               ; preds = %26
  %38 = icmp ult i8 %29, %31
  %39 = icmp ugt i8 %29, %31
  %40 = zext i1 %39 to i64
  %41 = select i1 %38, i64 -1, i64 %40
  br label %42

42:                                               ; preds = %37, %7
  %43 = phi i64 [ %9, %7 ], [ %41, %37 ]
  ret i64 %43
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 5) i64 @nl_load_parts(ptr nocapture noundef readonly %0, i64 noundef %1) #0 {
  %3 = alloca [512 x i8], align 16
  %4 = alloca [512 x i8], align 16
  %5 = alloca [5 x ptr], align 16
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca [512 x i8], align 16
  %9 = alloca ptr, align 4
  %10 = alloca %struct.nl_view, align 8
  %11 = alloca i64, align 8
  %12 = alloca [512 x i8], align 16
  %13 = alloca ptr, align 4
  %14 = alloca [512 x i8], align 16
  %15 = alloca ptr, align 4
  %16 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %14) #23
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %15) #23
  %17 = getelementptr inbounds i8, ptr %16, i32 72
  %18 = getelementptr inbounds i8, ptr %16, i32 136
  %19 = icmp ne i64 %1, 0
  %20 = icmp eq i64 %1, 0
  br label %21

21:                                               ; preds = %186, %2
  %22 = phi i64 [ 0, %2 ], [ %187, %186 ]
  %23 = load i64, ptr %17, align 8
  %24 = icmp slt i64 %22, %23
  br i1 %24, label %28, label %25

25:                                               ; preds = %21
  %26 = getelementptr inbounds i8, ptr %16, i32 96
  %27 = getelementptr inbounds i8, ptr %16, i32 164
  br label %189

28:                                               ; preds = %21
  %29 = load ptr, ptr %18, align 8
  %30 = trunc i64 %22 to i32
  %31 = getelementptr inbounds %struct.nl_population, ptr %29, i32 %30
  %32 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %12) #23
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %13) #23
  %33 = getelementptr inbounds i8, ptr %31, i32 80
  %34 = getelementptr inbounds i8, ptr %31, i32 96
  %35 = getelementptr inbounds i8, ptr %31, i32 8
  %36 = getelementptr inbounds i8, ptr %31, i32 88
  %37 = getelementptr inbounds i8, ptr %31, i32 112
  br label %38

38:                                               ; preds = %96, %28
  %39 = phi i64 [ 0, %28 ], [ %97, %96 ]
  %40 = load i64, ptr %33, align 8
  %41 = icmp slt i64 %39, %40
  br i1 %41, label %48, label %42

42:                                               ; preds = %38
  %43 = getelementptr inbounds i8, ptr %31, i32 56
  %44 = getelementptr inbounds i8, ptr %32, i32 8
  %45 = getelementptr inbounds i8, ptr %31, i32 100
  %46 = getelementptr inbounds i8, ptr %31, i32 120
  %47 = getelementptr inbounds i8, ptr %31, i32 124
  br label %98

48:                                               ; preds = %38
  %49 = load ptr, ptr %34, align 8
  %50 = trunc i64 %39 to i32
  %51 = getelementptr inbounds %struct.nl_kept, ptr %49, i32 %50
  %52 = load i64, ptr %35, align 8
  %53 = getelementptr inbounds i8, ptr %51, i32 8
  %54 = load i64, ptr %53, align 8
  %55 = and i64 %54, -3
  %56 = icmp eq i64 %55, 0
  %57 = select i1 %56, i64 2, i64 3
  %58 = shl i64 %52, %57
  %59 = load ptr, ptr %31, align 8
  %60 = load ptr, ptr %36, align 8
  %61 = load i64, ptr %51, align 8
  %62 = trunc i64 %61 to i32
  %63 = getelementptr inbounds %struct.nl_slot, ptr %60, i32 %62
  %64 = load ptr, ptr %63, align 8
  %65 = call fastcc i64 @nl_name_slot(ptr noundef nonnull %12, ptr noundef %59, i8 noundef signext 47, ptr noundef %64) #21
  %66 = load i64, ptr %53, align 8
  %67 = load i64, ptr %35, align 8
  %68 = getelementptr inbounds i8, ptr %51, i32 16
  %69 = load i64, ptr %68, align 8
  %70 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %12, i64 noundef %65, i64 noundef %66, i64 noundef %67, i64 noundef %69, ptr noundef nonnull %13) #21
  %71 = icmp eq i64 %70, 0
  br i1 %71, label %72, label %188

72:                                               ; preds = %48
  %73 = load ptr, ptr %13, align 4
  %74 = icmp ne ptr %73, null
  %75 = select i1 %19, i1 %74, i1 false
  br i1 %75, label %76, label %85

76:                                               ; preds = %72
  %77 = load ptr, ptr %37, align 8
  %78 = load i64, ptr %51, align 8
  %79 = trunc i64 %78 to i32
  %80 = getelementptr inbounds ptr, ptr %77, i32 %79
  %81 = load ptr, ptr %80, align 4
  %82 = getelementptr inbounds i8, ptr %73, i32 4
  %83 = load ptr, ptr %82, align 4
  %84 = trunc i64 %58 to i32
  call void @llvm.memcpy.p0.p0.i32(ptr align 1 %81, ptr align 1 %83, i32 %84, i1 false)
  br label %96

85:                                               ; preds = %72
  br i1 %19, label %86, label %96

86:                                               ; preds = %85
  %87 = load i64, ptr %68, align 8
  %88 = icmp eq i64 %87, 2
  br i1 %88, label %89, label %96

89:                                               ; preds = %86
  %90 = load ptr, ptr %37, align 8
  %91 = load i64, ptr %51, align 8
  %92 = trunc i64 %91 to i32
  %93 = getelementptr inbounds ptr, ptr %90, i32 %92
  %94 = load ptr, ptr %93, align 4
  %95 = trunc i64 %58 to i32
  call void @llvm.memset.p0.i32(ptr align 1 %94, i8 0, i32 %95, i1 false)
  br label %96

96:                                               ; preds = %89, %86, %85, %76
  %97 = add nuw nsw i64 %39, 1
  br label %38

98:                                               ; preds = %127, %42
  %99 = phi i64 [ %128, %127 ], [ 0, %42 ]
  %100 = load i64, ptr %43, align 8
  %101 = icmp slt i64 %99, %100
  br i1 %101, label %102, label %129

102:                                              ; preds = %98
  %103 = load ptr, ptr %31, align 8
  %104 = load ptr, ptr %44, align 8
  %105 = load ptr, ptr %45, align 4
  %106 = trunc i64 %99 to i32
  %107 = getelementptr inbounds i64, ptr %105, i32 %106
  %108 = load i64, ptr %107, align 8
  %109 = trunc i64 %108 to i32
  %110 = getelementptr inbounds ptr, ptr %104, i32 %109
  %111 = load ptr, ptr %110, align 4
  %112 = call fastcc i64 @nl_name_slot(ptr noundef nonnull %12, ptr noundef %103, i8 noundef signext 35, ptr noundef %111) #21
  %113 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %12, i64 noundef %112, i64 noundef 3, i64 noundef 1, i64 noundef 1, ptr noundef nonnull %13) #21
  %114 = icmp eq i64 %113, 0
  br i1 %114, label %115, label %188

115:                                              ; preds = %102
  br i1 %20, label %127, label %116

116:                                              ; preds = %115
  %117 = load ptr, ptr %46, align 8
  %118 = getelementptr inbounds i64, ptr %117, i32 %106
  store i64 0, ptr %118, align 8
  %119 = load ptr, ptr %13, align 4
  %120 = icmp eq ptr %119, null
  br i1 %120, label %123, label %121

121:                                              ; preds = %116
  %122 = call fastcc i64 @nl_element(ptr noundef nonnull %119, i64 noundef 0) #21
  br label %123

123:                                              ; preds = %121, %116
  %124 = phi i64 [ %122, %121 ], [ 0, %116 ]
  %125 = load ptr, ptr %47, align 4
  %126 = getelementptr inbounds i64, ptr %125, i32 %106
  store i64 %124, ptr %126, align 8
  br label %127

127:                                              ; preds = %123, %115
  %128 = add nuw nsw i64 %99, 1
  br label %98

129:                                              ; preds = %98
  %130 = getelementptr inbounds i8, ptr %31, i32 104
  %131 = load i64, ptr %130, align 8
  %132 = getelementptr inbounds i8, ptr %31, i32 48
  %133 = getelementptr inbounds i8, ptr %32, i32 140
  br label %134

134:                                              ; preds = %183, %129
  %135 = phi i64 [ %131, %129 ], [ %185, %183 ]
  %136 = phi i64 [ %131, %129 ], [ %184, %183 ]
  %137 = load i64, ptr %132, align 8
  %138 = add nsw i64 %137, %135
  %139 = icmp slt i64 %136, %138
  br i1 %139, label %140, label %186

140:                                              ; preds = %134
  %141 = load ptr, ptr %133, align 4
  %142 = trunc i64 %136 to i32
  %143 = getelementptr inbounds %struct.nl_target, ptr %141, i32 %142
  %144 = getelementptr inbounds i8, ptr %143, i32 32
  %145 = getelementptr inbounds i8, ptr %143, i32 24
  %146 = getelementptr inbounds i8, ptr %143, i32 56
  %147 = getelementptr inbounds i8, ptr %143, i32 48
  %148 = getelementptr inbounds i8, ptr %143, i32 40
  br label %149

149:                                              ; preds = %181, %140
  %150 = phi i64 [ 0, %140 ], [ %182, %181 ]
  %151 = load i64, ptr %144, align 8
  %152 = icmp slt i64 %150, %151
  br i1 %152, label %153, label %183

153:                                              ; preds = %149
  %154 = call fastcc i64 @nl_name_pending(ptr noundef nonnull %12, ptr noundef %32, ptr noundef nonnull %143, i64 noundef %150) #21
  %155 = load i64, ptr %145, align 8
  %156 = icmp eq i64 %155, 4
  %157 = select i1 %156, i64 2, i64 3
  %158 = load i64, ptr %35, align 8
  %159 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %12, i64 noundef %154, i64 noundef %157, i64 noundef %158, i64 noundef 1, ptr noundef nonnull %13) #21
  %160 = icmp eq i64 %159, 0
  br i1 %160, label %161, label %188

161:                                              ; preds = %153
  %162 = load ptr, ptr %13, align 4
  %163 = icmp ne ptr %162, null
  %164 = select i1 %19, i1 %163, i1 false
  br i1 %164, label %165, label %181

165:                                              ; preds = %161
  %166 = load ptr, ptr %146, align 8
  %167 = load i64, ptr %147, align 8
  %168 = add nsw i64 %167, %150
  %169 = load i64, ptr %144, align 8
  %170 = srem i64 %168, %169
  %171 = load i64, ptr %148, align 8
  %172 = mul nsw i64 %171, %170
  %173 = trunc i64 %172 to i32
  %174 = getelementptr inbounds i8, ptr %166, i32 %173
  %175 = getelementptr inbounds i8, ptr %162, i32 4
  %176 = load ptr, ptr %175, align 4
  %177 = load i64, ptr %35, align 8
  %178 = load i64, ptr %145, align 8
  %179 = mul nsw i64 %178, %177
  %180 = trunc i64 %179 to i32
  call void @llvm.memcpy.p0.p0.i32(ptr align 1 %174, ptr align 1 %176, i32 %180, i1 false)
  br label %181

181:                                              ; preds = %165, %161
  %182 = add nuw nsw i64 %150, 1
  br label %149

183:                                              ; preds = %149
  %184 = add nsw i64 %136, 1
  %185 = load i64, ptr %130, align 8
  br label %134

186:                                              ; preds = %134
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %13) #23
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %12) #23
  %187 = add nuw nsw i64 %22, 1
  br label %21

188:                                              ; preds = %48, %102, %153
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %13) #23
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %12) #23
  br label %541

189:                                              ; preds = %25, %218
  %190 = phi i64 [ %219, %218 ], [ 0, %25 ]
  %191 = load i64, ptr %26, align 8
  %192 = icmp slt i64 %190, %191
  br i1 %192, label %201, label %193

193:                                              ; preds = %189
  %194 = getelementptr inbounds i8, ptr %16, i32 104
  %195 = getelementptr inbounds i8, ptr %16, i32 148
  %196 = getelementptr inbounds i8, ptr %5, i32 4
  %197 = getelementptr inbounds i8, ptr %5, i32 8
  %198 = getelementptr inbounds i8, ptr %5, i32 12
  %199 = getelementptr inbounds i8, ptr %5, i32 16
  %200 = getelementptr inbounds i8, ptr %0, i32 40
  br label %220

201:                                              ; preds = %189
  %202 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %14, i64 noundef %190, ptr noundef nonnull @.str.47, ptr noundef nonnull @.str.48) #21
  %203 = call fastcc i64 @nl_expect(ptr noundef nonnull %0, ptr noundef nonnull %14, i64 noundef %202, i64 noundef 2, i64 noundef 1, i64 noundef 1, ptr noundef nonnull %15) #21
  %204 = icmp eq i64 %203, 0
  br i1 %204, label %205, label %541

205:                                              ; preds = %201
  br i1 %20, label %218, label %206

206:                                              ; preds = %205
  %207 = load ptr, ptr %15, align 4
  %208 = icmp eq ptr %207, null
  br i1 %208, label %212, label %209

209:                                              ; preds = %206
  %210 = call fastcc i64 @nl_element(ptr noundef nonnull %207, i64 noundef 0) #21
  %211 = icmp ne i64 %210, 0
  br label %212

212:                                              ; preds = %209, %206
  %213 = phi i1 [ false, %206 ], [ %211, %209 ]
  %214 = zext i1 %213 to i8
  %215 = load ptr, ptr %27, align 4
  %216 = trunc i64 %190 to i32
  %217 = getelementptr inbounds i8, ptr %215, i32 %216
  store i8 %214, ptr %217, align 1
  br label %218

218:                                              ; preds = %205, %212
  %219 = add nuw nsw i64 %190, 1
  br label %189

220:                                              ; preds = %193, %410
  %221 = phi i64 [ %411, %410 ], [ 0, %193 ]
  %222 = load i64, ptr %194, align 8
  %223 = icmp slt i64 %221, %222
  br i1 %223, label %224, label %412

224:                                              ; preds = %220
  %225 = load ptr, ptr %195, align 4
  %226 = trunc i64 %221 to i32
  %227 = getelementptr inbounds %struct.nl_connection, ptr %225, i32 %226
  %228 = getelementptr inbounds i8, ptr %227, i32 16
  %229 = load i64, ptr %228, align 8
  %230 = icmp eq i64 %229, 0
  br i1 %230, label %410, label %231

231:                                              ; preds = %224
  %232 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %8) #23
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %9) #23
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %10) #23
  %233 = getelementptr inbounds i8, ptr %227, i32 232
  %234 = getelementptr inbounds i8, ptr %227, i32 240
  %235 = getelementptr inbounds i8, ptr %227, i32 8
  %236 = getelementptr inbounds i8, ptr %232, i32 8
  %237 = getelementptr inbounds i8, ptr %227, i32 280
  %238 = getelementptr inbounds i8, ptr %232, i32 24
  br label %239

239:                                              ; preds = %273, %231
  %240 = phi i64 [ 0, %231 ], [ %274, %273 ]
  %241 = load i64, ptr %233, align 8
  %242 = icmp slt i64 %240, %241
  br i1 %242, label %243, label %275

243:                                              ; preds = %239
  %244 = load ptr, ptr %234, align 8
  %245 = trunc i64 %240 to i32
  %246 = getelementptr inbounds %struct.nl_variable, ptr %244, i32 %245
  %247 = load i64, ptr %235, align 8
  %248 = load ptr, ptr %236, align 8
  %249 = load i64, ptr %246, align 8
  %250 = trunc i64 %249 to i32
  %251 = getelementptr inbounds ptr, ptr %248, i32 %250
  %252 = load ptr, ptr %251, align 4
  %253 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %8, i64 noundef %247, ptr noundef nonnull @.str.47, ptr noundef %252) #21
  %254 = getelementptr inbounds i8, ptr %246, i32 24
  %255 = load i64, ptr %254, align 8
  %256 = load i64, ptr %237, align 8
  %257 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %8, i64 noundef %253, i64 noundef %255, i64 noundef %256, i64 noundef 0, ptr noundef nonnull %9) #21
  %258 = icmp eq i64 %257, 0
  br i1 %258, label %260, label %259

259:                                              ; preds = %243
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #23
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %9) #23
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %8) #23
  br label %541

260:                                              ; preds = %243
  %261 = load ptr, ptr %9, align 4
  br i1 %20, label %273, label %262

262:                                              ; preds = %260, %266
  %263 = phi i64 [ %272, %266 ], [ 0, %260 ]
  %264 = load i64, ptr %237, align 8
  %265 = icmp slt i64 %263, %264
  br i1 %265, label %266, label %273

266:                                              ; preds = %262
  call fastcc void @nl_view_at(ptr noundef nonnull readonly %227, i64 noundef %263, ptr noundef nonnull %10) #21
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %11)
  %267 = call fastcc i64 @nl_element(ptr noundef %261, i64 noundef %263) #21
  store i64 %267, ptr %11, align 8
  %268 = call fastcc ptr @nl_variable_at(ptr noundef nonnull %232, ptr noundef nonnull %246, ptr noundef nonnull %10) #21
  %269 = load i64, ptr %238, align 8
  %270 = sdiv i64 %269, 8
  %271 = trunc i64 %270 to i32
  call void @llvm.memcpy.p0.p0.i32(ptr align 1 %268, ptr nonnull align 8 %11, i32 %271, i1 false)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %11)
  %272 = add nuw nsw i64 %263, 1
  br label %262

273:                                              ; preds = %262, %260
  %274 = add nuw nsw i64 %240, 1
  br label %239

275:                                              ; preds = %239
  %276 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %4) #23
  call void @llvm.lifetime.start.p0(i64 20, ptr nonnull %5) #23
  %277 = load i64, ptr %235, align 8
  %278 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %4, i64 noundef %277, ptr noundef nonnull @.str.52, ptr noundef nonnull @.str.57) #21
  %279 = call fastcc ptr @nl_part_named(ptr noundef nonnull readonly %0, ptr noundef nonnull %4, i64 noundef %278) #21
  %280 = icmp eq ptr %279, null
  br i1 %280, label %284, label %281

281:                                              ; preds = %275
  %282 = getelementptr inbounds i8, ptr %279, i32 24
  %283 = load i64, ptr %282, align 8
  br label %284

284:                                              ; preds = %281, %275
  %285 = phi i64 [ %283, %281 ], [ 0, %275 ]
  %286 = zext i1 %280 to i64
  br label %287

287:                                              ; preds = %302, %284
  %288 = phi i64 [ 0, %284 ], [ %313, %302 ]
  %289 = icmp eq i64 %288, 5
  br i1 %289, label %290, label %302

290:                                              ; preds = %287
  %291 = load ptr, ptr %5, align 16
  %292 = load ptr, ptr %196, align 4
  %293 = load ptr, ptr %197, align 8
  %294 = load ptr, ptr %198, align 4
  %295 = load ptr, ptr %199, align 16
  %296 = getelementptr inbounds i8, ptr %276, i32 72
  %297 = getelementptr inbounds i8, ptr %276, i32 136
  %298 = getelementptr inbounds i8, ptr %227, i32 248
  %299 = getelementptr inbounds i8, ptr %227, i32 256
  %300 = getelementptr inbounds i8, ptr %227, i32 96
  %301 = call i64 @llvm.smax.i64(i64 %285, i64 0)
  br label %314

302:                                              ; preds = %287
  %303 = load i64, ptr %235, align 8
  %304 = trunc nuw i64 %288 to i32
  %305 = getelementptr inbounds [5 x ptr], ptr @nl_event_columns, i32 0, i32 %304
  %306 = load ptr, ptr %305, align 4
  %307 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %4, i64 noundef %303, ptr noundef nonnull @.str.52, ptr noundef %306) #21
  %308 = getelementptr inbounds [5 x i64], ptr @nl_event_types, i32 0, i32 %304
  %309 = load i64, ptr %308, align 8
  %310 = getelementptr inbounds [5 x ptr], ptr %5, i32 0, i32 %304
  %311 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %4, i64 noundef %307, i64 noundef %309, i64 noundef %285, i64 noundef %286, ptr noundef nonnull %310) #21
  %312 = icmp eq i64 %311, 0
  %313 = add nuw nsw i64 %288, 1
  br i1 %312, label %287, label %405

314:                                              ; preds = %403, %290
  %315 = phi i64 [ %404, %403 ], [ 0, %290 ]
  %316 = icmp eq i64 %315, %301
  br i1 %316, label %317, label %318

317:                                              ; preds = %314
  call void @llvm.lifetime.end.p0(i64 20, ptr nonnull %5) #23
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #23
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #23
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %9) #23
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %8) #23
  br label %410

318:                                              ; preds = %314
  %319 = call fastcc i64 @nl_element(ptr noundef %291, i64 noundef %315) #21
  %320 = call fastcc i64 @nl_element(ptr noundef %292, i64 noundef %315) #21
  %321 = call fastcc i64 @nl_element(ptr noundef %293, i64 noundef %315) #21
  %322 = call fastcc i64 @nl_element(ptr noundef %294, i64 noundef %315) #21
  %323 = call fastcc i64 @nl_element(ptr noundef %295, i64 noundef %315) #21
  %324 = icmp slt i64 %320, 0
  br i1 %324, label %344, label %325

325:                                              ; preds = %318
  %326 = load i64, ptr %296, align 8
  %327 = icmp sge i64 %320, %326
  %328 = icmp slt i64 %323, 0
  %329 = select i1 %327, i1 true, i1 %328
  br i1 %329, label %344, label %330

330:                                              ; preds = %325
  %331 = load ptr, ptr %297, align 8
  %332 = trunc i64 %320 to i32
  %333 = getelementptr inbounds %struct.nl_population, ptr %331, i32 %332, i32 1
  %334 = load i64, ptr %333, align 8
  %335 = icmp sge i64 %323, %334
  %336 = icmp slt i64 %322, -4611686018427387904
  %337 = select i1 %335, i1 true, i1 %336
  br i1 %337, label %344, label %338

338:                                              ; preds = %330
  %339 = load i64, ptr %200, align 8
  %340 = icmp sgt i64 %322, %339
  br i1 %340, label %344, label %341

341:                                              ; preds = %338
  %342 = icmp ne i64 %319, 0
  %343 = zext i1 %342 to i64
  br i1 %20, label %403, label %345

344:                                              ; preds = %338, %330, %325, %318
  call fastcc void @nl_state_bad(ptr noundef nonnull readonly %0, ptr noundef nonnull @.str.71, ptr noundef nonnull @.str.60) #21
  br label %405

345:                                              ; preds = %341, %401
  %346 = phi i64 [ %402, %401 ], [ 0, %341 ]
  %347 = load i64, ptr %298, align 8
  %348 = icmp slt i64 %346, %347
  br i1 %348, label %349, label %403

349:                                              ; preds = %345
  %350 = load ptr, ptr %299, align 8
  %351 = trunc i64 %346 to i32
  %352 = getelementptr inbounds %struct.nl_table, ptr %350, i32 %351
  %353 = getelementptr inbounds i8, ptr %352, i32 212
  br label %354

354:                                              ; preds = %399, %349
  %355 = phi i64 [ 0, %349 ], [ %400, %399 ]
  %356 = load i64, ptr %300, align 8
  %357 = icmp slt i64 %355, %356
  br i1 %357, label %358, label %401

358:                                              ; preds = %354
  %359 = load ptr, ptr %353, align 4
  %360 = trunc i64 %355 to i32
  %361 = getelementptr inbounds ptr, ptr %359, i32 %360
  %362 = load ptr, ptr %361, align 4
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6) #23
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7) #23
  %363 = call fastcc i64 @nl_is_first(ptr noundef %352, i64 noundef %355) #21
  %364 = icmp eq i64 %363, 0
  br i1 %364, label %399, label %365

365:                                              ; preds = %358
  %366 = load i64, ptr %362, align 8
  %367 = icmp eq i64 %366, %343
  br i1 %367, label %368, label %399

368:                                              ; preds = %365
  %369 = getelementptr inbounds i8, ptr %362, i32 8
  %370 = load i64, ptr %369, align 8
  %371 = icmp eq i64 %370, %320
  br i1 %371, label %372, label %399

372:                                              ; preds = %368
  %373 = getelementptr inbounds i8, ptr %362, i32 16
  %374 = load i64, ptr %373, align 8
  %375 = icmp eq i64 %374, %321
  br i1 %375, label %376, label %399

376:                                              ; preds = %372
  call fastcc void @nl_runs_of(ptr noundef nonnull %352, i64 noundef %343, i64 noundef %323, ptr noundef nonnull %6, ptr noundef nonnull %7) #21
  %377 = load i64, ptr %7, align 8
  %378 = load i64, ptr %6, align 8
  %379 = getelementptr inbounds i8, ptr %362, i32 24
  %380 = call i64 @llvm.smax.i64(i64 %378, i64 %377)
  br label %381

381:                                              ; preds = %397, %376
  %382 = phi i64 [ %398, %397 ], [ %378, %376 ]
  %383 = icmp eq i64 %382, %380
  br i1 %383, label %399, label %384

384:                                              ; preds = %381
  %385 = load i64, ptr %362, align 8
  %386 = call fastcc i64 @nl_delay_of(ptr noundef %352, i64 noundef %385, i64 noundef %382) #21
  %387 = add nsw i64 %386, %322
  %388 = load i64, ptr %200, align 8
  %389 = icmp slt i64 %387, %388
  br i1 %389, label %397, label %390

390:                                              ; preds = %384
  %391 = load i64, ptr %379, align 8
  %392 = add nsw i64 %391, %388
  %393 = icmp slt i64 %387, %392
  br i1 %393, label %394, label %397

394:                                              ; preds = %390
  %395 = call fastcc i64 @nl_queue_event(ptr noundef %276, ptr noundef nonnull %362, i64 noundef %387, i64 noundef %323, i64 noundef %382) #21
  %396 = icmp eq i64 %395, 0
  br i1 %396, label %397, label %406

397:                                              ; preds = %394, %390, %384
  %398 = add i64 %382, 1
  br label %381

399:                                              ; preds = %381, %372, %368, %365, %358
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #23
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #23
  %400 = add nuw nsw i64 %355, 1
  br label %354

401:                                              ; preds = %354
  %402 = add nuw nsw i64 %346, 1
  br label %345

403:                                              ; preds = %345, %341
  %404 = add nuw i64 %315, 1
  br label %314

405:                                              ; preds = %302, %344
  call void @llvm.lifetime.end.p0(i64 20, ptr nonnull %5) #23
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #23
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #23
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %9) #23
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %8) #23
  br label %541

406:                                              ; preds = %394
  %407 = getelementptr inbounds i8, ptr %276, i32 232
  %408 = load i64, ptr %407, align 8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #23
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #23
  call void @llvm.lifetime.end.p0(i64 20, ptr nonnull %5) #23
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #23
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #23
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %9) #23
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %8) #23
  %409 = icmp eq i64 %408, 0
  br i1 %409, label %410, label %541

410:                                              ; preds = %317, %224, %406
  %411 = add nuw nsw i64 %221, 1
  br label %220

412:                                              ; preds = %220
  %413 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %3) #23
  %414 = getelementptr inbounds i8, ptr %413, i32 120
  %415 = getelementptr inbounds i8, ptr %413, i32 156
  %416 = getelementptr inbounds i8, ptr %413, i32 136
  br i1 %20, label %540, label %417

417:                                              ; preds = %412, %451
  %418 = phi i64 [ %452, %451 ], [ 0, %412 ]
  %419 = load i64, ptr %414, align 8
  %420 = icmp slt i64 %418, %419
  br i1 %420, label %425, label %421

421:                                              ; preds = %417
  %422 = getelementptr inbounds i8, ptr %413, i32 88
  %423 = getelementptr inbounds i8, ptr %413, i32 144
  %424 = getelementptr inbounds i8, ptr %413, i32 24
  br label %487

425:                                              ; preds = %417
  %426 = load ptr, ptr %415, align 4
  %427 = trunc i64 %418 to i32
  %428 = getelementptr inbounds %struct.nl_history, ptr %426, i32 %427
  %429 = load ptr, ptr %416, align 8
  %430 = load i64, ptr %428, align 8
  %431 = trunc i64 %430 to i32
  %432 = getelementptr inbounds %struct.nl_population, ptr %429, i32 %431
  %433 = load i64, ptr %200, align 8
  %434 = getelementptr inbounds i8, ptr %428, i32 16
  %435 = load i64, ptr %434, align 8
  %436 = add nsw i64 %435, %433
  %437 = add nsw i64 %435, 1
  %438 = srem i64 %436, %437
  %439 = getelementptr inbounds i8, ptr %428, i32 24
  store i64 %438, ptr %439, align 8
  %440 = getelementptr inbounds i8, ptr %432, i32 88
  %441 = getelementptr inbounds i8, ptr %428, i32 8
  %442 = getelementptr inbounds i8, ptr %432, i32 8
  %443 = getelementptr inbounds i8, ptr %428, i32 32
  br label %444

444:                                              ; preds = %484, %425
  %445 = phi i64 [ %435, %425 ], [ %486, %484 ]
  %446 = phi i64 [ 1, %425 ], [ %485, %484 ]
  %447 = icmp sgt i64 %446, %445
  br i1 %447, label %451, label %448

448:                                              ; preds = %444
  %449 = load i64, ptr %200, align 8
  %450 = icmp sgt i64 %449, 0
  br i1 %450, label %453, label %451

451:                                              ; preds = %448, %444
  %452 = add nuw nsw i64 %418, 1
  br label %417

453:                                              ; preds = %448
  %454 = load ptr, ptr %432, align 8
  %455 = load ptr, ptr %440, align 8
  %456 = load i64, ptr %441, align 8
  %457 = trunc i64 %456 to i32
  %458 = getelementptr inbounds %struct.nl_slot, ptr %455, i32 %457
  %459 = load ptr, ptr %458, align 8
  %460 = call i64 @llvm.smin.i64(i64 %446, i64 %449)
  %461 = call fastcc i64 @nl_name_former(ptr noundef nonnull %3, ptr noundef %454, ptr noundef %459, i64 noundef %460) #21
  %462 = call fastcc ptr @nl_part_named(ptr noundef nonnull readonly %0, ptr noundef nonnull %3, i64 noundef %461) #21
  %463 = icmp eq ptr %462, null
  br i1 %463, label %484, label %464

464:                                              ; preds = %453
  %465 = getelementptr inbounds i8, ptr %462, i32 24
  %466 = load i64, ptr %465, align 8
  %467 = load i64, ptr %442, align 8
  %468 = icmp eq i64 %466, %467
  br i1 %468, label %469, label %484

469:                                              ; preds = %464
  %470 = getelementptr inbounds i8, ptr %462, i32 16
  %471 = load i64, ptr %470, align 8
  %472 = and i64 %471, -3
  %473 = icmp eq i64 %472, 0
  %474 = select i1 %473, i64 2, i64 3
  %475 = shl i64 %466, %474
  %476 = load i64, ptr %443, align 8
  %477 = icmp sgt i64 %475, %476
  br i1 %477, label %484, label %478

478:                                              ; preds = %469
  %479 = add nsw i64 %446, -1
  %480 = call fastcc ptr @nl_history_at(ptr noundef nonnull %428, i64 noundef %479) #21
  %481 = getelementptr inbounds i8, ptr %462, i32 4
  %482 = load ptr, ptr %481, align 4
  %483 = trunc i64 %475 to i32
  call void @llvm.memcpy.p0.p0.i32(ptr align 1 %480, ptr align 1 %482, i32 %483, i1 false)
  br label %484

484:                                              ; preds = %478, %469, %464, %453
  %485 = add nuw nsw i64 %446, 1
  %486 = load i64, ptr %434, align 8
  br label %444

487:                                              ; preds = %421, %505
  %488 = phi i64 [ %506, %505 ], [ 0, %421 ]
  %489 = phi double [ %503, %505 ], [ undef, %421 ]
  %490 = load i64, ptr %422, align 8
  %491 = icmp slt i64 %488, %490
  br i1 %491, label %492, label %540

492:                                              ; preds = %487
  %493 = load ptr, ptr %423, align 8
  %494 = trunc i64 %488 to i32
  %495 = getelementptr inbounds %struct.nl_probe, ptr %493, i32 %494
  %496 = getelementptr inbounds i8, ptr %495, i32 64
  store i64 -1, ptr %496, align 8
  %497 = getelementptr inbounds i8, ptr %495, i32 56
  %498 = load i64, ptr %497, align 8
  %499 = load i64, ptr %200, align 8
  %500 = call i64 @llvm.smin.i64(i64 %498, i64 %499)
  br label %501

501:                                              ; preds = %537, %492
  %502 = phi i64 [ %500, %492 ], [ %539, %537 ]
  %503 = phi double [ %489, %492 ], [ %538, %537 ]
  %504 = icmp sgt i64 %502, 0
  br i1 %504, label %507, label %505

505:                                              ; preds = %501
  %506 = add nuw nsw i64 %488, 1
  br label %487

507:                                              ; preds = %501
  %508 = load ptr, ptr %495, align 8
  %509 = call fastcc i64 @nl_name_former(ptr noundef nonnull %3, ptr noundef nonnull @.str.58, ptr noundef %508, i64 noundef %502) #21
  %510 = call fastcc ptr @nl_part_named(ptr noundef nonnull readonly %0, ptr noundef nonnull %3, i64 noundef %509) #21
  %511 = icmp eq ptr %510, null
  br i1 %511, label %537, label %512

512:                                              ; preds = %507
  %513 = getelementptr inbounds i8, ptr %510, i32 24
  %514 = load i64, ptr %513, align 8
  %515 = icmp eq i64 %514, 1
  br i1 %515, label %516, label %537

516:                                              ; preds = %512
  %517 = getelementptr inbounds i8, ptr %510, i32 16
  %518 = load i64, ptr %517, align 8
  %519 = load i64, ptr %424, align 8
  %520 = icmp ne i64 %519, 32
  %521 = zext i1 %520 to i64
  %522 = icmp eq i64 %518, %521
  br i1 %522, label %523, label %537

523:                                              ; preds = %516
  %524 = getelementptr inbounds i8, ptr %510, i32 4
  %525 = load ptr, ptr %524, align 4
  %526 = load float, ptr %525, align 1
  %527 = icmp eq i64 %519, 64
  br i1 %527, label %528, label %530

528:                                              ; preds = %523
  %529 = load double, ptr %525, align 1
  br label %530

530:                                              ; preds = %528, %523
  %531 = phi double [ %529, %528 ], [ %503, %523 ]
  %532 = load i64, ptr %200, align 8
  %533 = sub nsw i64 %532, %502
  %534 = icmp eq i64 %519, 32
  %535 = fpext float %526 to double
  %536 = select i1 %534, double %535, double %531
  call fastcc void @nl_keep_probe(ptr noundef nonnull %495, i64 noundef %533, double noundef %536) #21
  br label %537

537:                                              ; preds = %530, %516, %512, %507
  %538 = phi double [ %531, %530 ], [ %503, %516 ], [ %503, %512 ], [ %503, %507 ]
  %539 = add nsw i64 %502, -1
  br label %501

540:                                              ; preds = %487, %412
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %3) #23
  br label %541

541:                                              ; preds = %201, %406, %259, %405, %188, %540
  %542 = phi i64 [ 0, %540 ], [ 4, %188 ], [ 4, %405 ], [ 4, %259 ], [ 4, %406 ], [ 4, %201 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %15) #23
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %14) #23
  ret i64 %542
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_state_bad(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) #8 {
  %4 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #23
  %5 = load ptr, ptr %0, align 8
  %6 = getelementptr inbounds i8, ptr %5, i32 240
  store ptr %6, ptr %4, align 8
  %7 = getelementptr inbounds i8, ptr %4, i32 8
  store i64 512, ptr %7, align 8
  store i8 0, ptr %6, align 1
  call fastcc void @nl_add(ptr noundef nonnull %4, ptr noundef nonnull @.str.66) #21
  call fastcc void @nl_add(ptr noundef nonnull %4, ptr noundef %1) #21
  call fastcc void @nl_add(ptr noundef nonnull %4, ptr noundef %2) #21
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #23
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 0, 5) i64 @nl_get(ptr nocapture noundef %0, i64 noundef %1, ptr nocapture noundef writeonly %2) #8 {
  %4 = getelementptr inbounds i8, ptr %0, i32 8
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i32 16
  %7 = load i64, ptr %6, align 8
  %8 = sub nsw i64 %5, %7
  %9 = icmp slt i64 %8, %1
  br i1 %9, label %10, label %11

10:                                               ; preds = %3
  tail call fastcc void @nl_state_bad(ptr noundef nonnull %0, ptr noundef nonnull @.str.68, ptr noundef nonnull @.str.60) #21
  br label %19

11:                                               ; preds = %3
  %12 = getelementptr inbounds i8, ptr %0, i32 4
  %13 = load ptr, ptr %12, align 4
  %14 = trunc i64 %7 to i32
  %15 = getelementptr inbounds i8, ptr %13, i32 %14
  %16 = tail call fastcc i64 @nl_little(ptr noundef %15, i64 noundef %1) #21
  store i64 %16, ptr %2, align 8
  %17 = load i64, ptr %6, align 8
  %18 = add nsw i64 %17, %1
  store i64 %18, ptr %6, align 8
  br label %19

19:                                               ; preds = %11, %10
  %20 = phi i64 [ 4, %10 ], [ 0, %11 ]
  ret i64 %20
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 0, 5) i64 @nl_expect(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, ptr nocapture noundef writeonly %6) #8 {
  %8 = tail call fastcc ptr @nl_part_named(ptr noundef %0, ptr noundef %1, i64 noundef %2) #21
  store ptr %8, ptr %6, align 4
  %9 = icmp eq ptr %8, null
  br i1 %9, label %10, label %12

10:                                               ; preds = %7
  %11 = icmp eq i64 %5, 0
  br i1 %11, label %21, label %23

12:                                               ; preds = %7
  %13 = getelementptr inbounds i8, ptr %8, i32 32
  store i64 1, ptr %13, align 8
  %14 = getelementptr inbounds i8, ptr %8, i32 16
  %15 = load i64, ptr %14, align 8
  %16 = icmp eq i64 %15, %3
  br i1 %16, label %17, label %21

17:                                               ; preds = %12
  %18 = getelementptr inbounds i8, ptr %8, i32 24
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, %4
  br i1 %20, label %23, label %21

21:                                               ; preds = %12, %17, %10
  %22 = phi ptr [ @.str.69, %10 ], [ @.str.70, %17 ], [ @.str.70, %12 ]
  tail call fastcc void @nl_state_bad(ptr noundef %0, ptr noundef nonnull %22, ptr noundef %1) #21
  br label %23

23:                                               ; preds = %21, %17, %10
  %24 = phi i64 [ 0, %10 ], [ 0, %17 ], [ 4, %21 ]
  ret i64 %24
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_element(ptr nocapture noundef readonly %0, i64 noundef %1) #7 {
  %3 = getelementptr inbounds i8, ptr %0, i32 16
  %4 = load i64, ptr %3, align 8
  %5 = and i64 %4, -3
  %6 = icmp eq i64 %5, 0
  %7 = select i1 %6, i64 4, i64 8
  %8 = getelementptr inbounds i8, ptr %0, i32 4
  %9 = load ptr, ptr %8, align 4
  %10 = select i1 %6, i64 2, i64 3
  %11 = shl i64 %1, %10
  %12 = trunc i64 %11 to i32
  %13 = getelementptr inbounds i8, ptr %9, i32 %12
  %14 = tail call fastcc i64 @nl_little(ptr noundef %13, i64 noundef %7) #21
  %15 = shl i64 %14, 32
  %16 = ashr exact i64 %15, 32
  %17 = select i1 %6, i64 %16, i64 %14
  ret i64 %17
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc ptr @nl_part_named(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) #7 {
  %4 = getelementptr inbounds i8, ptr %0, i32 24
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i32 32
  %7 = tail call i64 @llvm.smax.i64(i64 %5, i64 0)
  br label %8

8:                                                ; preds = %23, %3
  %9 = phi i64 [ 0, %3 ], [ %24, %23 ]
  %10 = icmp eq i64 %9, %7
  br i1 %10, label %34, label %11

11:                                               ; preds = %8
  %12 = load ptr, ptr %6, align 8
  %13 = trunc i64 %9 to i32
  %14 = getelementptr inbounds %struct.nl_part, ptr %12, i32 %13
  %15 = getelementptr inbounds i8, ptr %14, i32 8
  %16 = load i64, ptr %15, align 8
  %17 = icmp eq i64 %16, %2
  br label %18

18:                                               ; preds = %25, %11
  %19 = phi i1 [ %17, %11 ], [ %32, %25 ]
  %20 = phi i64 [ 0, %11 ], [ %33, %25 ]
  %21 = icmp slt i64 %20, %2
  %22 = select i1 %19, i1 %21, i1 false
  br i1 %22, label %25, label %23

23:                                               ; preds = %18
  %24 = add nuw i64 %9, 1
  br i1 %19, label %34, label %8

25:                                               ; preds = %18
  %26 = load ptr, ptr %14, align 8
  %27 = trunc i64 %20 to i32
  %28 = getelementptr inbounds i8, ptr %26, i32 %27
  %29 = load i8, ptr %28, align 1
  %30 = getelementptr inbounds i8, ptr %1, i32 %27
  %31 = load i8, ptr %30, align 1
  %32 = icmp eq i8 %29, %31
  %33 = add nuw nsw i64 %20, 1
  br label %18

34:                                               ; preds = %8, %23
  %35 = phi ptr [ %14, %23 ], [ null, %8 ]
  ret ptr %35
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #20

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #20

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #20

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg) #20

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #20

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #20

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #20

attributes #0 = { nounwind }
attributes #1 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none) }
attributes #7 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) }
attributes #8 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) }
attributes #9 = { nofree nounwind }
attributes #10 = { mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #11 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #12 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #13 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #14 = { nofree norecurse nosync nounwind memory(argmem: read) }
attributes #15 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #16 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #17 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) }
attributes #18 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) }
attributes #19 = { nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none) }
attributes #20 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #21 = { nounwind }
attributes #22 = { allocsize(0,1) }
attributes #23 = { nounwind }
attributes #24 = { allocsize(0) }
attributes #25 = { nounwind }
attributes #26 = { allocsize(1) }


